/** Pictures and text that a person drops or pastes onto a screen. */

import { useEffect } from 'preact/hooks';
import { encodeBase64 } from '#shared/encoding/base64url.ts';

export interface Given {
  readonly dataUrls: readonly string[];
  readonly text: string;
}

/** While the screen stands, what is dropped on it or pasted outside its fields goes to `onGiven`. */
export function useGiven(onGiven: (given: Given) => Promise<void>): void {
  useEffect(() => {
    function take(event: Event, data: DataTransfer | null): void {
      if (data === null || isField(event.target)) return;
      event.preventDefault();
      const text = data.getData('text/plain');
      void readPictures(data.files).then(async (dataUrls) => {
        if (dataUrls.length > 0 || text.trim() !== '') await onGiven({ dataUrls, text });
      });
    }
    const onPaste = (event: ClipboardEvent) => take(event, event.clipboardData);
    const onDrop = (event: DragEvent) => take(event, event.dataTransfer);
    // Without this the browser leaves the popup for the picture itself.
    const onDragOver = (event: DragEvent) => event.preventDefault();
    document.addEventListener('paste', onPaste);
    document.addEventListener('drop', onDrop);
    document.addEventListener('dragover', onDragOver);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('dragover', onDragOver);
    };
  });
}

/** The pictures among the files, as `data:` URLs. */
export async function readPictures(files: FileList): Promise<readonly string[]> {
  const pictures = [...files].filter(({ type }) => type.startsWith('image/'));
  return Promise.all(pictures.map(readDataUrl));
}

async function readDataUrl(file: File): Promise<string> {
  return `data:${file.type};base64,${encodeBase64(new Uint8Array(await file.arrayBuffer()))}`;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
