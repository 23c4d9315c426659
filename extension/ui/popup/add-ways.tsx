/** The ways to add an account, the shortest first. */

import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { usePopup } from './popup-context.ts';
import { useCapture } from './use-capture.ts';

export function AddWays() {
  const { text } = usePage();
  const { go } = usePopup();
  const capture = useCapture();
  return (
    <div class="ways">
      <Button kind="primary" icon="capture" busy={capture.busy} onPress={() => void capture.run()}>
        {text(capture.busy ? 'add.capturing' : 'add.capture')}
      </Button>
      <p class="hint">{text('add.captureHint')}</p>
      <Way icon="link" title={text('add.uri')} hint={text('add.uriHint')} onPress={() => go({ name: 'paste' })} />
      <Way
        icon="keyboard"
        title={text('add.typing')}
        hint={text('add.typingHint')}
        onPress={() => go({ name: 'type' })}
      />
    </div>
  );
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
