/** What the site and the vault can do together: each act with a consent that names the site and the account. */

import { useState } from 'preact/hooks';
import type { LinkSheet } from '../../messages.ts';
import { type Answer, usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { View } from '../parts/view.tsx';
import { usePopup } from './popup-context.ts';
import { useAccountActions } from './use-account-actions.ts';

type Act = 'turn-on-two-factor' | 'renew-backup-codes' | 'turn-off-two-factor';

interface SheetProps {
  readonly sheet: LinkSheet;
  readonly busy: boolean;
  readonly onAct: (act: Act) => void;
}

export function LinkView({ sheet }: { readonly sheet: LinkSheet }) {
  const { askVault, say, text } = usePage();
  const { back, go, refresh } = usePopup();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { host, state, accountId, signedInAs } = sheet;
  const parts = { sheet, busy, onAct: (act: Act) => void run(act) };
  return (
    <View title={text(state === 'on' ? 'link.manage' : 'link.turnOn')} subtitle={host} onBack={back}>
      <div role="alert" class="alert-slot">
        {problem !== null && <p class="notice notice-warning">{problem}</p>}
      </div>
      {signedInAs === null && <p>{text('link.signInFirst', { host })}</p>}
      {signedInAs !== null && state !== 'on' && <TurnOn {...parts} />}
      {signedInAs !== null && state === 'on' && accountId === null && <Elsewhere sheet={sheet} />}
      {signedInAs !== null && state === 'on' && accountId !== null && <Manage {...parts} />}
      <p role="status" class="hint">
        {busy && text('link.working')}
      </p>
    </View>
  );

  async function run(act: Act): Promise<void> {
    setBusy(true);
    setProblem(null);
    const answer = await ask(act);
    setBusy(false);
    if (answer === null) return;
    if (answer.kind !== 'linked') return setProblem(answer.detail);
    if (!(await refresh())) return;
    go({ name: 'list', focus: answer.accountId });
    say({ text: answer.detail });
  }

  function ask(act: Act): Promise<Answer<Act> | null> {
    if (act === 'turn-on-two-factor') return askVault(act, { tabId: null, accountName: signedInAs ?? '' });
    return askVault(act, { tabId: null, accountId: accountId ?? '' });
  }
}

function Elsewhere({ sheet: { host, settingsUrl } }: Pick<SheetProps, 'sheet'>) {
  const { text } = usePage();
  return (
    <>
      <p>{text('link.elsewhere', { host })}</p>
      <a class="button button-plain" href={settingsUrl} target="_blank" rel="noreferrer">
        {text('link.openSettings')}
      </a>
    </>
  );
}

/** Off at the site, and its account still here: the codes are asked for by nobody. */
function Leftover({ sheet: { host, accountId } }: Pick<SheetProps, 'sheet'>) {
  const { text } = usePage();
  const { list } = usePopup();
  const { remove } = useAccountActions();
  const account = list.accounts.find(({ id }) => id === accountId);
  if (account === undefined) return null;
  return (
    <div class="notice">
      <p>{text('link.offKept', { host })}</p>
      <Button onPress={() => void remove(account)}>{text('remove.confirm')}</Button>
    </div>
  );
}

/** The one consent for everything from the secret to the backup codes. */
function TurnOn({ sheet, busy, onAct }: SheetProps) {
  const { text } = usePage();
  const { host, issuer, signedInAs, state, kept } = sheet;
  return (
    <>
      {kept === 'active' && <Leftover sheet={sheet} />}
      <dl class="facts">
        <dt>{text('link.site')}</dt>
        <dd>
          <bdi>{host}</bdi>
          {issuer !== '' && ` (${issuer})`}
        </dd>
        <dt>{text('link.signedInAs')}</dt>
        <dd>
          <bdi>{signedInAs}</bdi>
        </dd>
      </dl>
      <p>{text('link.what')}</p>
      <ul class="losses">
        <li>{text('link.what.secret')}</li>
        <li>{text('link.what.code')}</li>
        <li>{text('link.what.backupCodes')}</li>
      </ul>
      {state === 'pending' && <p class="notice">{text('link.resumes')}</p>}
      <Button kind="primary" busy={busy} onPress={() => onAct('turn-on-two-factor')}>
        {text('link.turnOn')}
      </Button>
    </>
  );
}

function Manage({ sheet: { host, signedInAs, kept }, busy, onAct }: SheetProps) {
  const { text } = usePage();
  const [asked, setAsked] = useState<'renew-backup-codes' | 'turn-off-two-factor' | null>(null);
  const values = { host, account: signedInAs ?? '' };
  return (
    <>
      {kept === 'active' && <p>{text('link.isOn', values)}</p>}
      {kept === 'pending' && <p class="notice notice-warning">{text('link.unproven', values)}</p>}
      <Button busy={busy} onPress={() => setAsked('renew-backup-codes')}>
        {text('link.renew')}
      </Button>
      <Button kind="quiet" busy={busy} onPress={() => setAsked('turn-off-two-factor')}>
        {text('link.turnOff')}
      </Button>
      {asked !== null && (
        <Confirm
          title={text(asked === 'renew-backup-codes' ? 'link.renewTitle' : 'link.turnOffTitle', values)}
          confirm={text(asked === 'renew-backup-codes' ? 'link.renewConfirm' : 'link.turnOffConfirm')}
          onConfirm={() => {
            setAsked(null);
            onAct(asked);
          }}
          onCancel={() => setAsked(null)}
        >
          <p>{text(asked === 'renew-backup-codes' ? 'link.renewBody' : 'link.turnOffBody', values)}</p>
        </Confirm>
      )}
    </>
  );
}
