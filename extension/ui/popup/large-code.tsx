/** The code of the account that is open: as large as it gets, with Copy and Fill. */

import { useState } from 'preact/hooks';
import type { AccountSummary } from '../../messages.ts';
import { codeNow } from '../codes/code-now.ts';
import { coverCode, groupCode, spellCode } from '../codes/group-code.ts';
import { useCodes } from '../codes/use-codes.ts';
import { useNow } from '../codes/use-now.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Ring } from '../parts/ring.tsx';
import { usePopup } from './popup-context.ts';
import { useAccountActions } from './use-account-actions.ts';

export function LargeCode({ account }: { readonly account: AccountSummary }) {
  const { askVault, say, text } = usePage();
  const { list } = usePopup();
  const actions = useAccountActions();
  const nowMs = useNow();
  const [revealed, setRevealed] = useState(!list.maskCodes);
  const counts = account.type === 'hotp';
  const codes = useCodes(counts ? [] : [account.id], list.codes, nowMs);
  const given = codes.byId.get(account.id);
  const code = given === undefined ? null : codeNow(given, nowMs);
  return (
    <section class="large-code">
      <div class="large-digits">
        <p>
          <span class="digits" dir="ltr" aria-hidden="true">
            {code === null ? (counts ? '– – –' : '\u00a0') : revealed ? groupCode(code.code) : coverCode(code.code)}
          </span>
          <span class="unseen">{code !== null && (revealed ? spellCode(code.code) : text('row.covered'))}</span>
        </p>
        {code?.expiresAtMs != null && code.secondsLeft !== null && given?.period != null && (
          <Ring
            period={given.period}
            secondsLeft={code.secondsLeft}
            expiresAtMs={code.expiresAtMs}
            ending={code.ending}
          />
        )}
      </div>
      <p class="row-next">
        {code?.nextCode != null && revealed && text('row.nextCode', { code: groupCode(code.nextCode) })}
      </p>
      <div class="actions">
        {account.onThisSite && (
          <Button kind="primary" onPress={() => void actions.fill(account)}>
            {text('action.fill')}
          </Button>
        )}
        {code !== null && (
          <Button onPress={() => void actions.copy(account, revealed ? code.code : null)}>{text('action.copy')}</Button>
        )}
        {!revealed && code !== null && (
          <Button kind="quiet" icon="eye" onPress={() => setRevealed(true)}>
            {text('action.show')}
          </Button>
        )}
        {counts && (
          <Button icon="next" onPress={() => void nextCode()}>
            {text('row.hotpNext')}
          </Button>
        )}
      </div>
    </section>
  );

  async function nextCode(): Promise<void> {
    const answer = await askVault('next-hotp-code', { id: account.id });
    if (answer?.kind === 'refused') say({ text: answer.detail, tone: 'refusal' });
    if (answer?.kind === 'code') codes.put(answer.code);
  }
}
