/** The ways to add an account, the shortest first. */

import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { LinkOffer } from './link-offer.tsx';
import { PictureWay } from './picture-way.tsx';
import { usePopup } from './popup-context.ts';
import { useCapture } from './use-capture.ts';
import { useGiven } from './use-given.ts';

export function AddWays({ insist = false }: { readonly insist?: boolean }) {
  const { askVault, host, text } = usePage();
  const { go } = usePopup();
  const capture = useCapture();
  useGiven(capture.fromGiven);
  return (
    <div class="ways">
      <Button kind="primary" icon="capture" busy={capture.busy} onPress={() => void capture.run()}>
        {text(capture.busy ? 'add.capturing' : 'add.capture')}
      </Button>
      <p class="hint">{text('add.captureHint')}</p>
      <Way icon="area" title={text('add.area')} hint={text('add.areaHint')} onPress={() => void markArea()} />
      <PictureWay onGiven={capture.fromGiven} />
      <Way icon="link" title={text('add.uri')} hint={text('add.uriHint')} onPress={() => go({ name: 'paste' })} />
      <Way
        icon="keyboard"
        title={text('add.typing')}
        hint={text('add.typingHint')}
        onPress={() => go({ name: 'type' })}
      />
      <LinkOffer insist={insist} />
    </div>
  );

  /** The first click on the page closes the popup; opened again, it goes on with what was found. */
  async function markArea(): Promise<void> {
    const answer = await askVault('capture-area', { tabId: null });
    if (answer?.kind === 'refused') go({ name: 'add', problem: answer.detail });
    if (answer?.kind === 'done') host.close();
  }
}

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  readonly hint: string;
  readonly onPress: () => void;
}

function Way({ icon, title, hint, onPress }: WayProps) {
  return (
    <button type="button" class="way" onClick={onPress}>
      <Icon name={icon} />
      <span class="way-text">
        <strong>{title}</strong>
        <span class="muted">{hint}</span>
      </span>
    </button>
  );
}
