/** Switching filling by itself on or off for the site under the popup: what it means, and one click. */

import { useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Checkbox } from '../parts/checkbox.tsx';
import { View } from '../parts/view.tsx';
import { usePopup } from './popup-context.ts';

export function AutomaticView() {
  const { text } = usePage();
  const { back, list } = usePopup();
  const { host, originPattern } = list;
  if (host === null || originPattern === null) return null;
  const site = { host, originPattern };
  return (
    <View title={text(list.automatic ? 'automatic.on' : 'automatic.title', { host })} onBack={back}>
      <p>{text('automatic.body', { host })}</p>
      <p class="notice notice-warning">{text('automatic.risk')}</p>
      {list.automatic ? <SwitchOff {...site} /> : <SwitchOn {...site} />}
    </View>
  );
}

interface SiteProps {
  readonly host: string;
  readonly originPattern: string;
}

function SwitchOn({ host, originPattern }: SiteProps) {
  const { askVault, host: pageHost, say, text } = usePage();
  const { back, refresh } = usePopup();
  const [submit, setSubmit] = useState(false);
  return (
    <>
      <Checkbox label={text('automatic.submit')} checked={submit} onChange={setSubmit} />
      <Button kind="primary" onPress={() => void switchOn(pageHost.requestOrigin(originPattern))}>
        {text('automatic.switchOn')}
      </Button>
    </>
  );

  /** The browser was asked before anything was awaited: it insists on the click itself. */
  async function switchOn(asked: Promise<boolean>): Promise<void> {
    if (!(await asked)) return say({ text: text('automatic.denied'), tone: 'refusal' });
    const answer = await askVault('switch-automatic', { host, originPattern, on: true, submit });
    if (answer === null) return;
    if (answer.kind === 'refused') {
      // An organisation's rules forbid it: what the browser has just been asked for is of no use.
      await pageHost.giveBackOrigin(originPattern);
      return say({ text: answer.detail, tone: 'refusal' });
    }
    if (!(await refresh())) return;
    back();
    say({ text: text('automatic.switchedOn', { host }) });
  }
}

function SwitchOff({ host, originPattern }: SiteProps) {
  const { askVault, host: pageHost, say, text } = usePage();
  const { back, refresh } = usePopup();
  return <Button onPress={() => void switchOff()}>{text('automatic.switchOff')}</Button>;

  async function switchOff(): Promise<void> {
    const answer = await askVault('switch-automatic', { host, originPattern, on: false, submit: false });
    if (answer === null) return;
    if (answer.kind === 'refused') return say({ text: answer.detail, tone: 'refusal' });
    await pageHost.giveBackOrigin(originPattern);
    if (!(await refresh())) return;
    back();
    say({ text: text('automatic.switchedOff', { host }) });
  }
}
