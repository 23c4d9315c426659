/** Adding from pictures: chosen here, or dropped or pasted anywhere on the screen. */

import { useId } from 'preact/hooks';
import { useText } from '../context.ts';
import { Icon } from '../parts/icon.tsx';
import { type Given, readPictures } from './use-given.ts';

export function PictureWay({ onGiven }: { readonly onGiven: (given: Given) => Promise<void> }) {
  const text = useText();
  const id = useId();
  return (
    <label class="way file-button" for={id}>
      <Icon name="picture" />
      <span class="way-text">
        <strong>{text('add.picture')}</strong>
        <span class="muted">{text('add.pictureHint')}</span>
      </span>
      <input id={id} type="file" accept="image/*" multiple onChange={(event) => void read(event.currentTarget)} />
    </label>
  );

  async function read(input: HTMLInputElement): Promise<void> {
    const dataUrls = input.files === null ? [] : await readPictures(input.files);
    input.value = '';
    if (dataUrls.length > 0) await onGiven({ dataUrls, text: '' });
  }
}
