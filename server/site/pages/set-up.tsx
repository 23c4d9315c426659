/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import { CopyButton } from '../components/copy-button.tsx';
import { CodeField } from '../components/fields.tsx';
import { ClockNotice } from '../components/notices.tsx';
import { type FormProblem, Problems } from '../components/problems.tsx';
import { Steps } from '../components/steps.tsx';
import { SubmitOrCancel } from '../components/submit-or-cancel.tsx';
import { Page } from '../layout/page.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export interface SetUpView {
  readonly keyUri: string;
  readonly secretBase32: string;
  /** Made by this server, so put on the page as it is. */
  readonly qrSvg: string;
  readonly email: string;
  /** A code was accepted before, but the backup codes that came with it were not kept. */
  readonly confirmed: boolean;
  readonly problems: readonly FormProblem[];
}

interface Props {
  readonly here: Surroundings;
  readonly view: SetUpView;
}

export function SetUpPage({ here, view }: Props) {
  const { setUp } = here.messages;
  const { problems } = view;
  return (
    <Page here={here} title={setUp.title} refused={problems.length > 0}>
      <div class="stack stack-wide">
        <Steps here={here} current={2} />
        <h1>{setUp.title}</h1>
        <ClockNotice here={here} />
        <Problems here={here} problems={problems} />
        {view.confirmed && problems.length === 0 && <p>{setUp.confirmedBefore}</p>}
        <div class="card connect">
          <ByPicture here={here} view={view} />
          <ByHand here={here} view={view} />
        </div>
        <section class="card stack" aria-labelledby="verify">
          <h2 id="verify">{setUp.verifyTitle}</h2>
          <form class="stack" method="post" action={PATHS.setUp}>
            <CodeField here={here} problems={problems} kind="enrolment" />
            <SubmitOrCancel here={here} submit={setUp.submit} />
          </form>
          <p class="muted">{setUp.nothingOn}</p>
        </section>
      </div>
    </Page>
  );
}

function ByPicture({ here, view }: Props) {
  const { setUp } = here.messages;
  return (
    <section class="stack" aria-labelledby="scan">
      <h2 id="scan">{setUp.scanTitle}</h2>
      <p>{setUp.scan}</p>
      <div class="qr" role="img" aria-label={setUp.qrLabel(here.issuer)}>
        {raw(view.qrSvg)}
      </div>
    </section>
  );
}

function ByHand({ here, view }: Props) {
  const { setUp } = here.messages;
  return (
    <section class="stack" aria-labelledby="by-hand">
      <h2 id="by-hand">{setUp.secretTitle}</h2>
      <p>{setUp.secretLead}</p>
      <dl class="facts facts-stacked">
        <div>
          <dt>{setUp.accountName}</dt>
          <dd>
            <bdi>{here.issuer}</bdi>: <bdi>{view.email}</bdi>
          </dd>
        </div>
        <div>
          <dt>{setUp.secret}</dt>
          <dd>
            <code class="secret" id="secret">
              {grouped(view.secretBase32)}
            </code>
          </dd>
        </div>
      </dl>
      <CopyButton here={here} from="secret" text={setUp.copySecret} />
      <p>
        <a href={view.keyUri}>{setUp.openLink}</a>
      </p>
    </section>
  );
}

/** Base32 in groups of four, as people read it aloud. */
function grouped(secretBase32: string): string {
  return secretBase32.replace(/(.{4})(?=.)/g, '$1 ');
}
