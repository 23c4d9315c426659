/** @jsxImportSource hono/jsx */

import type { OutboxMessage } from '../../ports.ts';
import { Moment } from '../components/moment.tsx';
import { Page } from '../layout/page.tsx';
import type { Surroundings } from '../surroundings.ts';

export interface OutboxView {
  /** Newest first. */
  readonly messages: readonly OutboxMessage[];
}

export function OutboxPage({ here, view }: { readonly here: Surroundings; readonly view: OutboxView }) {
  const { outbox } = here.messages;
  return (
    <Page here={here} title={outbox.title}>
      <div class="stack">
        <h1>{outbox.title}</h1>
        <p>{outbox.lead}</p>
        {view.messages.length === 0 && <p>{outbox.empty}</p>}
        {view.messages.map((message) => (
          <article class="card stack">
            {/* Each is in the language of whoever it was written to, which is not kept: `lang` says that it is unknown. */}
            <h2 lang="" dir="auto">
              {message.notice.subject}
            </h2>
            <p class="muted">
              {outbox.to}: <bdi>{message.to}</bdi> · <Moment here={here} ms={message.atMs} />
            </p>
            <p class="letter" lang="" dir="auto">
              {message.notice.text}
            </p>
          </article>
        ))}
      </div>
    </Page>
  );
}
