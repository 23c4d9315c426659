/** @jsxImportSource hono/jsx */
import { Page } from '../layout/page.tsx';
import type { Surroundings } from '../surroundings.ts';

export function HelpPage({ here }: { readonly here: Surroundings }) {
  const { help } = here.messages;
  return (
    <Page here={here} title={help.title}>
      <div class="stack stack-wide">
        <h1>{help.title}</h1>
        <p>{help.lead}</p>
        <Answer id="code" title={help.codeTitle} text={help.codeAnswer} />
        <Answer id="lost-phone" title={help.lostTitle} text={help.lostAnswer} />
        <Answer id="lost-both" title={help.bothTitle} text={help.bothAnswer} />
        <Answer id="notice" title={help.noticeTitle} text={help.noticeAnswer} />
        <Answer id="extension" title={help.extensionTitle} text={help.extensionAnswer} />
        <Answer id="contact" title={help.contactTitle} text={here.support ?? help.noContact} />
      </div>
    </Page>
  );
}

function Answer({ id, title, text }: { readonly id: string; readonly title: string; readonly text: string }) {
  return (
    <section class="answer" id={id}>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
