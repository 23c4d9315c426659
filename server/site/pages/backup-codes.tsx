/** @jsxImportSource hono/jsx */
import { BackupCodeList } from '../components/backup-code-list.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { type FormProblem, isRefused, Problems, problemId } from '../components/problems.tsx';
import { Steps } from '../components/steps.tsx';
import { Page } from '../layout/page.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export interface BackupCodesView {
  /** At the end of the set-up, where leaving turns two-factor authentication on, or in place of an older set. */
  readonly purpose: 'set-up' | 'replacement';
  readonly backupCodes: readonly string[];
  readonly problems: readonly FormProblem[];
}

interface Props {
  readonly here: Surroundings;
  readonly view: BackupCodesView;
}

/** One form, so that each of its buttons carries the codes: the file is made from what was sent. */
export function BackupCodesPage({ here, view }: Props) {
  const words = here.messages.backupCodes;
  const { purpose, backupCodes, problems } = view;
  const title = purpose === 'set-up' ? words.title : words.newTitle;
  const finish = purpose === 'set-up' ? PATHS.completeSetUp : PATHS.keptBackupCodes;
  return (
    <Page here={here} title={title} refused={problems.length > 0}>
      <form class="stack stack-wide" method="post" action={finish}>
        {purpose === 'set-up' && <Steps here={here} current={3} />}
        <h1>{title}</h1>
        <Problems here={here} problems={problems} />
        <p>{purpose === 'set-up' ? words.lead : words.newLead}</p>
        <div class="card stack printed">
          <Whose here={here} />
          <BackupCodeList here={here} backupCodes={backupCodes} />
          <KeepingButtons here={here} />
        </div>
        <Finish here={here} view={view} />
      </form>
    </Page>
  );
}

/** On paper, which is found again years later: what they are, whose, and how they are used. */
function Whose({ here: { email, issuer, messages } }: Pick<Props, 'here'>) {
  const words = messages.backupCodes;
  return (
    <div class="only-printed">
      <p class="print-title">{words.fileTitle(issuer)}</p>
      {email !== null && <p>{words.fileAccount(email)}</p>}
      <p>{words.fileNote}</p>
    </div>
  );
}

function KeepingButtons({ here }: { readonly here: Surroundings }) {
  const words = here.messages.backupCodes;
  return (
    <div class="actions not-printed">
      <button class="button button-main" type="submit" formaction={PATHS.backupCodesFile} formnovalidate>
        {words.download}
      </button>
      <CopyButton here={here} from="backup-codes" text={words.copy} />
      <button class="button needs-script" type="button" data-print>
        {words.print}
      </button>
    </div>
  );
}

function Finish({ here, view }: Props) {
  const words = here.messages.backupCodes;
  const refused = isRefused('saved', view.problems);
  return (
    <div class="card stack not-printed">
      <label class="check">
        <input
          type="checkbox"
          id="saved"
          name="saved"
          value="yes"
          required
          data-enables="finish"
          aria-invalid={refused ? 'true' : undefined}
          aria-describedby={refused ? problemId('saved') : undefined}
        />
        <span>{words.saved}</span>
      </label>
      {view.purpose === 'set-up' && <p class="muted">{words.turnsOn}</p>}
      <button class="button button-main" id="finish" type="submit">
        {words.finish}
      </button>
    </div>
  );
}
