/** Pasting a key URI. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Checkbox } from '../parts/checkbox.tsx';
import { LinesField } from '../parts/field.tsx';
import { View } from '../parts/view.tsx';
import { usePopup } from './popup-context.ts';
import { useCapture } from './use-capture.ts';

const TRANSFER_SCHEME = 'otpauth-migration:';

export function PasteView() {
  const { askVault, host, text } = usePage();
  const { back, go, list, refresh } = usePopup();
  const [keyUri, setKeyUri] = useState('');
  const [forSite, setForSite] = useState(list.host !== null);
  const [problem, setProblem] = useState<string | null>(null);
  const capture = useCapture();
  const input = useRef<HTMLTextAreaElement>(null);

  useEffect(() => input.current?.focus(), []);
  async function add(): Promise<void> {
    if (keyUri.trim() === '') return refuse(text('uri.empty'));
    // A transfer from another authenticator holds several accounts: they are listed first.
    if (keyUri.trim().startsWith(TRANSFER_SCHEME)) return capture.fromGiven({ dataUrls: [], text: keyUri.trim() });
    const tabId = forSite ? await host.activeTabId() : null;
    const answer = await askVault('add-key-uri', { keyUri: keyUri.trim(), tabId });
    if (answer === null) return;
    if (answer.kind === 'refused') return refuse(answer.detail);
    if (await refresh()) go({ name: 'account', id: answer.id });
  }
  function refuse(words: string): void {
    setProblem(words);
    input.current?.focus();
  }
  return (
    <View title={text('uri.title')} onBack={back} keepFocus>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <LinesField
          label={text('uri.label')}
          hint={text('uri.hint')}
          value={keyUri}
          lines={4}
          code
          problem={problem}
          inputRef={input}
          onInput={(value) => {
            setKeyUri(value);
            setProblem(null);
          }}
        />
        {list.host !== null && (
          <Checkbox label={text('uri.forSite', { host: list.host })} checked={forSite} onChange={setForSite} />
        )}
        <Button kind="primary" type="submit">
          {text('add.submit')}
        </Button>
      </form>
    </View>
  );
}
