/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import { FramedPrompt, PROMPTS, type Prompt } from '../demo-prompts.tsx';
import { Page } from '../layout/page.tsx';
import { PATHS } from '../paths.ts';
import type { Surroundings } from '../surroundings.ts';

export interface DemoView {
  /** The practice account as a QR code, made by this server. */
  readonly qrSvg: string;
}

/** The list of prompts. Each has a page of its own, as on the sites that it stands for. */
export function DemoPage({ here, view }: { readonly here: Surroundings; readonly view: DemoView }) {
  const { demo } = here.messages;
  return (
    <Page here={here} title={demo.title}>
      <div class="stack stack-wide">
        <h1>{demo.title}</h1>
        <p>{demo.lead}</p>
        <section class="card stack" aria-labelledby="practice">
          <h2 id="practice">{demo.practiceTitle}</h2>
          <p>{demo.practice}</p>
          <div class="qr" role="img" aria-label={demo.practiceQr}>
            {raw(view.qrSvg)}
          </div>
        </section>
        <section class="stack" aria-labelledby="prompts">
          <h2 id="prompts">{demo.promptsTitle}</h2>
          <ul class="rows card">
            {PROMPTS.map((prompt) => (
              <li class="row">
                <div>
                  <a href={`${PATHS.demo}/${prompt.name}`}>{demo.prompts[prompt.name].title}</a>
                  <p class="muted">{demo.prompts[prompt.name].note}</p>
                </div>
                <Expected here={here} prompt={prompt} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}

interface PromptProps {
  readonly here: Surroundings;
  readonly prompt: Prompt;
}

export function DemoPromptPage({ here, prompt }: PromptProps) {
  const { demo } = here.messages;
  const { title, note } = demo.prompts[prompt.name];
  return (
    <Page here={here} title={title} width="narrow" script={PATHS.demoScript}>
      <div class="card stack">
        <h1>{title}</h1>
        <p class="muted">{note}</p>
        {prompt.name === 'frame' ? prompt.draw() : <DemoForm here={here}>{prompt.draw()}</DemoForm>}
      </div>
      <p class="beneath">
        <a href={PATHS.demo}>{demo.all}</a>
      </p>
    </Page>
  );
}

/** The page in the frame: a form and nothing around it. */
export function DemoFramePage({ here }: { readonly here: Surroundings }) {
  return (
    <html lang={here.lang} dir={here.dir}>
      <head>
        <meta charset="utf-8" />
        <title>{here.messages.demo.prompts.frame.title}</title>
        <link rel="stylesheet" href={PATHS.stylesheet} />
        <script type="module" src={PATHS.demoScript} />
      </head>
      <body class="bare">
        <main>
          <DemoForm here={here}>
            <FramedPrompt />
          </DemoForm>
        </main>
      </body>
    </html>
  );
}

/** Its script stops it from being sent and says what it holds; without the script it is sent and forgotten. */
function DemoForm({ here, children }: { readonly here: Surroundings; readonly children: unknown }) {
  const { demo } = here.messages;
  return (
    <form
      class="stack"
      method="post"
      action={PATHS.demo}
      data-demo-form
      data-received={demo.received('{text}')}
      data-nothing={demo.receivedNothing}
    >
      {children}
      <button class="button button-main" type="submit">
        {demo.submit}
      </button>
      <p role="status" data-demo-answer />
    </form>
  );
}

function Expected({ here, prompt }: PromptProps) {
  const { demo } = here.messages;
  return <span class={prompt.expected === 'filled' ? 'pill pill-on' : 'pill'}>{demo[prompt.expected]}</span>;
}
