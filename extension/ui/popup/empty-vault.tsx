/** The list without any account: the third screen of the first run, which ends with a real code on the screen. */

import { encodeBase32 } from '#shared/encoding/base32.ts';
import { DEFAULT_PARAMETERS } from '#shared/otp/parameters.ts';
import { SECRET_BYTES } from '#shared/otp/secret.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { View } from '../parts/view.tsx';
import { AddWays } from './add-ways.tsx';
import { DamagedNotice } from './damaged-notice.tsx';
import { FIRST_RUN_STEPS } from './first-run-steps.ts';
import { ListTools } from './list-tools.tsx';
import { usePopup } from './popup-context.ts';

export function EmptyVault() {
  const { askVault, say, text } = usePage();
  const { go, list, refresh } = usePopup();
  const damaged = list.damaged.length > 0;
  return (
    <>
      <header class="bar">
        <strong>{text('app.name')}</strong>
        <ListTools />
      </header>
      <DamagedNotice />
      <View
        title={text(damaged ? 'add.title' : 'firstRun.add.title')}
        {...(damaged ? {} : { subtitle: text('firstRun.step', { step: 3, steps: FIRST_RUN_STEPS }) })}
      >
        <p>{text('firstRun.add.body')}</p>
        <AddWays />
        <Button kind="quiet" onPress={() => void practise()}>
          {text('firstRun.add.practice')}
        </Button>
      </View>
    </>
  );

  /** An account of no site with a random secret, so that a person sees a code before any site shows its QR code. */
  async function practise(): Promise<void> {
    const answer = await askVault('add-by-typing', {
      issuer: text('firstRun.add.practiceIssuer'),
      accountName: text('firstRun.add.practiceAccount'),
      secretBase32: encodeBase32(crypto.getRandomValues(new Uint8Array(SECRET_BYTES))),
      ...DEFAULT_PARAMETERS,
      site: '',
    });
    if (answer === null) return;
    if (answer.kind === 'refused') return say({ text: answer.detail, tone: 'refusal' });
    await askVault('confirm-account', { id: answer.id });
    if (await refresh()) go({ name: 'account', id: answer.id });
  }
}
