/**
 * Pages of an account's own site that change while they are filled, hide their prompt in rare ways, or are made to wear a
 * script out. Each has its row: what it does, what the extension answers, and whether the code stands in the prompt's own
 * field in the end; it stands nowhere else, and the person stays where they were.
 */

import { expect, test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { type FillStage, setFillStage } from '#test/support/fill-stage.ts';
import { type PageServer, PROMPT } from '#test/support/page-server.ts';

interface Row {
  readonly what: string;
  readonly page: (server: PageServer) => string;
  /** The answer's `kind`, or the reason of a refusal. */
  readonly answer: string;
  readonly filled: boolean;
}

const thief = ({ urlOf }: PageServer): string => JSON.stringify(urlOf('thief', '/prompt'));

/** `script` runs as soon as the focus comes, which is the first that a page hears of a fill. */
const onFocus = (script: string, prompt = PROMPT): string =>
  `${prompt}<script>document.querySelector('#code').addEventListener('focus', (event) => { const field = event.target; ${script} }, { once: true })</script>`;

const hidden = (what: string, style: string): Row => ({
  what,
  page: () => `<div style="${style}">${PROMPT}</div>`,
  answer: 'no-field',
  filled: false,
});

const NESTED = `<div id="top"></div><script>
  let host = document.querySelector('#top');
  for (let depth = 0; depth < DEPTH; depth += 1) { const inner = document.createElement('div'); TAKE host = inner; }
</script>`;

const nested = (depth: number, take: string): string =>
  NESTED.replace('DEPTH', String(depth)).replace('TAKE', take) + PROMPT;

const ROWS: readonly Row[] = [
  {
    what: 'takes its field into a form that sends elsewhere',
    page: (server) =>
      `<form id="other" action=${thief(server)}></form>${onFocus('document.querySelector("#other").append(field); field.focus();')}`,
    answer: 'filled',
    filled: true,
  },
  {
    what: 'traps every way to set its field',
    page: () =>
      `${PROMPT}<script>const field = document.querySelector('#code'); for (const name of ['value', 'select', 'focus', 'dispatchEvent', 'ownerDocument', 'isConnected', 'form', 'type', 'getAttribute']) Object.defineProperty(field, name, { get() { throw new Error(name); }, set() { throw new Error(name); } })</script>`,
    answer: 'filled',
    filled: true,
  },
  {
    what: 'writes itself anew as the code comes',
    page: () => onFocus('document.open(); document.write("<input id=other>"); document.close();'),
    answer: 'gone',
    filled: false,
  },
  {
    what: 'hands its field to a document that nobody sees',
    page: () => onFocus('document.implementation.createHTMLDocument("").body.append(field);'),
    answer: 'gone',
    filled: false,
  },
  {
    what: 'goes to an address of its own without loading',
    page: () => onFocus('history.pushState(null, "", "/messages/new");'),
    answer: 'filled',
    filled: true,
  },
  {
    what: 'lets a custom element take its place as the code comes',
    page: () =>
      onFocus(
        'customElements.define("x-place", class extends HTMLElement { connectedCallback() { this.replaceChildren(Object.assign(document.createElement("input"), { id: "other" })); } });',
        PROMPT.replace('<input', '<x-place><input').replace('</label>', '</x-place></label>'),
      ),
    answer: 'gone',
    filled: false,
  },
  {
    what: 'shortens its field as the code comes',
    page: () => `<input id="other">${onFocus('field.maxLength = 3;')}`,
    answer: 'not-taken',
    filled: false,
  },
  {
    what: 'has an advertisement that asks for a code too',
    page: ({ urlOf }) => `<iframe src="${urlOf('thief', '/prompt')}" width="300" height="250"></iframe>${PROMPT}`,
    answer: 'filled',
    filled: true,
  },
  {
    what: 'goes elsewhere in the frame that asks for the code, as it comes',
    page: () => '<iframe name="same" src="/frame-leaves" width="500" height="300"></iframe>',
    answer: 'any',
    filled: false,
  },
  {
    what: 'leaves for another site as the code comes',
    page: (server) => onFocus(`location.href = ${thief(server)};`),
    answer: 'any',
    filled: false,
  },
  hidden('folds its prompt away', 'height:0;overflow:hidden'),
  hidden('folds its prompt to the side', 'width:0;overflow:clip'),
  hidden('skips the drawing of its prompt', 'content-visibility:hidden'),
  hidden('shrinks its prompt', 'zoom:0.01'),
  hidden('filters its prompt away', 'filter:opacity(0)'),
  hidden('fades its prompt until it cannot be seen', 'opacity:0.01'),
  hidden('cuts its prompt away by a shape without area', 'clip-path:polygon(0 0,0 0,0 0)'),
  hidden('cuts its prompt away from both sides', 'clip-path:inset(0 50%)'),
  hidden('lays its prompt beyond the edge', 'position:fixed;translate:-200vw 0'),
  {
    what: 'ties its prompt to a place beyond the edge',
    page: () =>
      `<i style="anchor-name:--away;position:absolute;left:-3000px">.</i><div style="position:absolute;position-anchor:--away;right:anchor(left)">${PROMPT}</div>`,
    answer: 'no-field',
    filled: false,
  },
  {
    what: 'draws no light around its prompt, though a person can read it',
    page: () => `<div style="mix-blend-mode:multiply;opacity:.6;filter:brightness(.9)">${PROMPT}</div>`,
    answer: 'filled',
    filled: true,
  },
  {
    what: 'has a hundred frames',
    page: () => `${PROMPT}${'<iframe width="1" height="1"></iframe>'.repeat(100)}`,
    answer: 'filled',
    filled: true,
  },
  {
    what: 'nests five hundred shadow roots',
    page: () => nested(500, 'host.attachShadow({ mode: "open" }).append(inner);'),
    answer: 'filled',
    filled: true,
  },
  {
    what: 'nests a thousand elements',
    page: () => nested(1000, 'host.append(inner);'),
    answer: 'filled',
    filled: true,
  },
];

/** How long after a fill was asked for the page's field becomes one for something else. */
const BECOMES_MS = [10, 30, 50, 70, 90];

/** Notes what the field was when something was typed into it. */
const BECOMES = `${PROMPT}<script>
  const field = document.querySelector('#code');
  field.addEventListener('input', () => { window.typedInto = field.name; });
  onmessage = ({ data }) => setTimeout(() => {
    field.name = field.id = 'message'; field.placeholder = 'Message to all'; field.removeAttribute('autocomplete');
    field.previousSibling.data = 'Message to all '; document.querySelector('h1').textContent = 'Write to all';
  }, data);
</script>`;

const pathOf = (index: number): string => `/change-${index}`;
const hostNameOf = (index: number): string => `change${index}`;

let stage: FillStage;

test.use({ trace: 'off' });

test.beforeAll(async () => {
  // Two launches of the browser: slow on a busy machine.
  test.setTimeout(180_000);
  stage = await setFillStage((server) => ({
    '/prompt': PROMPT,
    '/frame-leaves': onFocus(`parent.frames.same.location = ${thief(server)};`),
    '/becomes': BECOMES,
    ...Object.fromEntries(ROWS.map(({ page }, index) => [pathOf(index), page(server)])),
  }));
});

test.afterAll(() => stage.close());

for (const [index, { what, answer, filled }] of ROWS.entries()) {
  test(`a page of the site that ${what} gets the code ${filled ? 'in its field alone' : 'nowhere'}`, async () => {
    const host = stage.server.hostOf(hostNameOf(index));
    await stage.addAccount(host);
    const page = await stage.open(hostNameOf(index), pathOf(index));

    const outcome = await stage.fill(page);

    if (answer !== 'any') expect([outcome.kind, 'reason' in outcome ? outcome.reason : '']).toContain(answer);
    await expect.poll(async () => placesOf(page, stage.code(host))).toEqual(filled ? ['code'] : []);
    await page.close();
  });
}

for (const ms of BECOMES_MS) {
  test(`a field that becomes another ${ms} ms into a fill takes no code as that`, async () => {
    const host = stage.server.hostOf(`becoming-${ms}`);
    await stage.addAccount(host);
    const page = await stage.open(`becoming-${ms}`, '/becomes');
    await page.bringToFront();
    await page.evaluate((delay) => postMessage(delay, '*'), ms);

    await stage.fill(page);

    expect(await page.evaluate('window.typedInto ?? ""')).toBe('');
    await page.close();
  });
}

/** Ids of the fields that hold a code. Those of the page itself are read from outside its world, which may lie. */
async function placesOf(page: Page, code: string): Promise<readonly string[]> {
  const expression = `Array.from(document.querySelectorAll('input'), ({ id, value }) => (value.includes('${code}') ? id : '')).filter(Boolean)`;
  const framed = page.frames().slice(1, MOST_FRAMES);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const { result } = await session.send('Runtime.evaluate', { contextId, returnByValue: true, expression });
  await session.detach();
  const inFrames = await Promise.all(framed.map((frame) => frame.evaluate<string[]>(expression)));
  return [result.value, ...inFrames].flat();
}

/** One row has a hundred, all empty. */
const MOST_FRAMES = 4;
