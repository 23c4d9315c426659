/**
 * Pages that try to get a code out of the vault. Each has its row: what it tries, what the extension answers; and in all
 * of them no code comes out.
 */

import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from 'playwright-core';
import { launchPlain } from '#test/support/chromium.ts';
import { askFrom } from '#test/support/extension-questions.ts';
import { type FillStage, setFillStage } from '#test/support/fill-stage.ts';
import { type PageServer, PROMPT } from '#test/support/page-server.ts';

/** `example` is the site of the account; the page is opened at `host`. `refused` is the reason that a click gets. */
interface Attack {
  readonly what: string;
  readonly host: string;
  readonly page: (server: PageServer) => string;
  readonly refused: string;
}

const INNER = PROMPT.replaceAll('"', '&quot;');

/** Fifty new elements every 20 ms. */
const MUTATE =
  'setInterval(() => { for (let i = 0; i < 50; i++) document.body.append(document.createElement("p")); }, 20)';

/** Everything that a page can send without a person: events of its own making, and messages to whoever listens. */
const SPOOF = `for (const type of ['focusin', 'click', 'keydown', 'visibilitychange']) document.dispatchEvent(new Event(type, { bubbles: true }));
document.querySelector('#code').focus(); document.querySelector('#code').click();
for (const kind of ['fill', 'write', 'read']) postMessage({ kind, request: { tabId: null, accountId: null }, fields: [0], parts: ['1'] }, '*');`;

/** The page's own names for what scripts ask a document for. */
const CLOBBERED = `<form name="location"></form><img name="body"><a id="querySelectorAll"></a><form id="forms"></form>${PROMPT}
<script>Object.prototype.kind = 'totp'; Object.prototype.host = 'thief'; Array.prototype.filter = function () { return this; };
Element.prototype.checkVisibility = () => true; HTMLInputElement.prototype.select = () => { throw new Error('no'); };</script>`;

/** How long a page waits before it goes to another site, once it was told that a fill is on its way. */
const LEAVE_MS = [0, 5, 15, 30, 60];

/** Functions of the page's own world that a script could ask, each answering as the page likes. */
const OVERRIDDEN = `<script>
  const lie = () => [];
  for (const [prototype, names] of [[Document.prototype, ['querySelectorAll', 'evaluate', 'execCommand']],
    [Element.prototype, ['querySelectorAll', 'matches', 'getAttribute', 'attachShadow']], [Array.prototype, ['flatMap', 'map', 'some']],
    [EventTarget.prototype, ['dispatchEvent']]]) for (const name of names) prototype[name] = lie;
  window.ShadowRoot = window.MessageChannel = window.getComputedStyle = window.WeakMap = lie;
  Object.defineProperty(HTMLInputElement.prototype, 'value', { get: () => 'seen', set: () => undefined });
  Object.defineProperty(location, 'ancestorOrigins', { value: [] });
</script>`;

/** What a page does with its field while the code is on its way: as soon as the focus comes, which is the first it hears. */
const onFocus = (script: string): string =>
  `${PROMPT}<script>document.querySelector('#code').addEventListener('focus', (event) => { const field = event.target; ${script} }, { once: true })</script>`;

/** Pages of the account's own site that try to get its code to another place, or more than one code. */
const TRICKS: Readonly<Record<string, string>> = {
  '/overridden': `${OVERRIDDEN}${PROMPT}`,
  '/swaps': onFocus('const other = field.cloneNode(); other.id = "other"; field.replaceWith(other); other.focus();'),
  '/steals-focus': `<label>Message to all <input id="other"></label>${onFocus('document.querySelector("#other").focus();')}`,
  '/moves': `<iframe width="300" height="100"></iframe>${onFocus('frames[0].document.body.append(field);')}`,
  '/empties': `${PROMPT}<script>window.codes = new Set(); document.querySelector('#code').oninput = ({ target }) => { codes.add(target.value); target.value = ''; }</script>`,
  '/many': `${'<input>'.repeat(150)}${PROMPT}${'<input>'.repeat(10_000)}`,
  '/storm': `${PROMPT}<script>${MUTATE}</script>`,
};

const ATTACKS: readonly Attack[] = [
  { what: 'a look-alike of the host', host: 'examp1e', page: () => PROMPT, refused: 'wrong-site' },
  { what: 'a subdomain of the host', host: 'login.example', page: () => PROMPT, refused: 'no-account' },
  { what: 'another host altogether', host: 'unrelated', page: () => PROMPT, refused: 'no-account' },
  {
    what: 'our site in their frame',
    host: 'thief',
    page: ({ urlOf }) => `<iframe src="${urlOf('example', '/prompt')}" width="500" height="300"></iframe>`,
    refused: 'no-account',
  },
  {
    what: 'their frame in our site',
    host: 'example',
    page: ({ urlOf }) => `<iframe src="${urlOf('thief', '/prompt')}" width="500" height="300"></iframe>`,
    refused: 'foreign-frame',
  },
  {
    what: 'our site in theirs in ours',
    host: 'example',
    page: ({ urlOf }) => `<iframe src="${urlOf('thief', '/around')}" width="600" height="400"></iframe>`,
    refused: 'foreign-frame',
  },
  {
    what: 'a sandboxed frame',
    host: 'example',
    page: () => '<iframe sandbox="allow-scripts" src="/prompt" width="500" height="300"></iframe>',
    refused: 'foreign-frame',
  },
  {
    what: 'a srcdoc frame',
    host: 'example',
    page: () => `<iframe srcdoc="${INNER}" width="500" height="300"></iframe>`,
    refused: 'foreign-frame',
  },
  {
    what: 'a blob frame',
    host: 'example',
    page: () =>
      `<iframe width="500" height="300"></iframe><script>frames[0].location = URL.createObjectURL(new Blob([${JSON.stringify(PROMPT)}], { type: 'text/html' }))</script>`,
    refused: 'foreign-frame',
  },
  {
    what: 'a data frame',
    host: 'example',
    page: () => `<iframe src="data:text/html,${encodeURIComponent(PROMPT)}" width="500" height="300"></iframe>`,
    refused: 'foreign-frame',
  },
  {
    what: 'a blank frame given a prompt by script',
    host: 'example',
    page: () =>
      `<iframe width="500" height="300"></iframe><script>frames[0].document.body.innerHTML = ${JSON.stringify(PROMPT)}</script>`,
    refused: 'foreign-frame',
  },
  {
    what: 'a frame too small to see',
    host: 'thief',
    page: ({ urlOf }) => `<iframe src="${urlOf('example', '/prompt')}" width="1" height="1"></iframe>`,
    refused: 'no-account',
  },
  {
    what: 'a prompt that is not drawn',
    host: 'example',
    page: () => `<div hidden>${PROMPT}</div>`,
    refused: 'no-field',
  },
  {
    what: 'a prompt off the screen',
    host: 'example',
    page: () => `<div style="position:absolute;left:-9999px">${PROMPT}</div>`,
    refused: 'no-field',
  },
  {
    what: 'a prompt clipped to a dot',
    host: 'example',
    page: () => `<style>input { width: 1px; height: 1px; padding: 0 }</style>${PROMPT}`,
    refused: 'no-field',
  },
  {
    what: 'a prompt scaled to a dot',
    host: 'example',
    page: () => `<div style="transform:scale(0.01)">${PROMPT}</div>`,
    refused: 'no-field',
  },
  {
    what: 'a prompt that is transparent',
    host: 'example',
    page: () => `<div style="opacity:0">${PROMPT}</div>`,
    refused: 'no-field',
  },
  {
    what: 'a prompt whose field is clipped away',
    host: 'example',
    page: () => `<style>input { clip-path: inset(50%) }</style>${PROMPT}`,
    refused: 'no-field',
  },
  {
    what: 'a prompt turned away from the eye',
    host: 'example',
    page: () => `<div style="transform:rotateY(90deg)">${PROMPT}</div>`,
    refused: 'no-field',
  },
  {
    what: 'our site in the frame of a site that has an account too',
    host: 'known',
    page: ({ urlOf }) => `<iframe src="${urlOf('example', '/prompt')}" width="500" height="300"></iframe>`,
    refused: 'foreign-frame',
  },
  {
    what: 'a fake prompt in the top layer of another site',
    host: 'thief',
    page: () =>
      `<div popover id="above">${PROMPT}</div><script>document.querySelector('#above').showPopover()</script>`,
    refused: 'no-account',
  },
  {
    what: 'events and messages made by the page',
    host: 'thief',
    page: () =>
      `${PROMPT}<script>for (const type of ['focusin', 'click', 'keydown']) document.dispatchEvent(new Event(type, { bubbles: true }));
       postMessage({ kind: 'fill', request: { tabId: null, accountId: null } }, '*');
       try { chrome.runtime.sendMessage('x'.repeat(32), { kind: 'fill' }) } catch {}</script>`,
    refused: 'no-account',
  },
  {
    what: 'a page that says it is our site',
    host: 'thief',
    page: ({ urlOf }) =>
      `<base href="${urlOf('example', '/')}"><link rel="canonical" href="${urlOf('example', '/')}">${PROMPT}`,
    refused: 'no-account',
  },
  {
    what: 'clobbered and polluted names',
    host: 'thief',
    page: () =>
      `<form name="location"></form><img name="body"><a id="querySelector"></a>${PROMPT}<script>Object.prototype.kind = 'totp'; Object.prototype.host = 'example.localhost'; Array.prototype.filter = function () { return this }</script>`,
    refused: 'no-account',
  },
  {
    what: 'a storm of changes',
    host: 'thief',
    page: () => `${PROMPT}<script>${MUTATE}</script>`,
    refused: 'no-account',
  },
  {
    what: 'ten thousand fields',
    host: 'thief',
    page: () => `${PROMPT}${'<input>'.repeat(10_000)}`,
    refused: 'no-account',
  },
  {
    what: 'a frame of our site around a frame of theirs',
    host: 'example',
    page: ({ urlOf }) => `<iframe src="${urlOf('example', '/their-frame')}" width="600" height="400"></iframe>`,
    refused: 'foreign-frame',
  },
  {
    what: 'a field one pixel wide under a picture of one',
    host: 'example',
    page: () =>
      `<style>input { position: absolute; width: 1px; height: 1px; border: 0; padding: 0; clip: rect(0 0 0 0) }</style>${PROMPT}`,
    refused: 'no-field',
  },
  {
    what: 'a coupon field',
    host: 'example',
    page: () => '<form><label>Promo code <input name="code"></label></form>',
    refused: 'no-field',
  },
];

// A recorded trace leaves names of its own in every window, and one test compares windows.
test.use({ trace: 'off' });

const pathOf = (index: number): string => `/attack-${index}`;

let stage: FillStage;

test.beforeAll(async () => {
  // Two launches of the browser: slow on a busy machine.
  test.setTimeout(180_000);
  stage = await setFillStage((server) => ({
    '/prompt': PROMPT,
    // A page that hopes to see the line of a verifier's list of authenticators shown.
    '/list': `<link rel="two-factor" href="/.well-known/two-factor"><ul><li data-twofold-extension><span data-installed hidden>Installed</span></li></ul>${PROMPT}`,
    '/covered': `${PROMPT}<div popover id="above"><iframe src="${server.urlOf('thief', '/prompt')}" width="500" height="300"></iframe></div><script>document.querySelector('#above').showPopover()</script>`,
    '/their-frame': `<iframe src="${server.urlOf('thief', '/prompt')}" width="500" height="300"></iframe>`,
    ...TRICKS,
    '/sends-away': `${PROMPT.replace('<form>', `<form action="${server.urlOf('thief', '/prompt')}" method="post"><input type="hidden" name="action"><input type="hidden" name="requestSubmit">`)}<script>document.forms[0].onsubmit = () => { window.submitted = true }</script>`,
    '/spoofed': `${PROMPT}<script>${SPOOF}</script>`,
    '/clobbered': CLOBBERED,
    ...Object.fromEntries(
      LEAVE_MS.map((ms) => [
        `/leaves-${ms}`,
        `${PROMPT}<script>onmessage = () => setTimeout(() => { location.href = ${JSON.stringify(server.urlOf('thief', '/prompt'))} }, ${ms})</script>`,
      ]),
    ),
    '/around': `<iframe src="${server.urlOf('example', '/prompt')}" width="500" height="300"></iframe>`,
    ...Object.fromEntries(ATTACKS.map(({ page }, index) => [pathOf(index), page(server)])),
  }));
  await stage.addAccount(stage.server.hostOf('example'));
  await stage.addAccount(stage.server.hostOf('known'));
});

test.afterAll(() => stage.close());

for (const [index, { what, host, refused }] of ATTACKS.entries()) {
  test(`no code leaves the vault by ${what}`, async () => {
    const page = await stage.open(host, pathOf(index));

    expect(await stage.fill(page)).toMatchObject({ kind: 'refused', reason: refused });

    expect(await allFields(page)).not.toContain(stage.code(stage.server.hostOf('example')));
    await page.close();
  });
}

test('a frame of another site laid over the prompt gets nothing, and the prompt its code', async () => {
  const page = await stage.open('example', '/covered');

  expect(await stage.fill(page)).toMatchObject({ kind: 'filled' });

  const code = stage.code(stage.server.hostOf('example'));
  const [own = '', framed = ''] = await Promise.all(page.frames().map((frame) => frame.locator('#code').inputValue()));
  expect([own, framed]).toEqual([code, '']);
  await page.close();
});

/** Whether the code of such a page stands in its field in the end; it stands nowhere else. */
const ENDINGS: readonly {
  readonly path: string;
  readonly what: string;
  readonly outcome: string;
  readonly field: boolean;
}[] = [
  { path: '/overridden', what: 'puts its own functions before the browser’s', outcome: 'filled', field: true },
  { path: '/steals-focus', what: 'moves the focus to another field', outcome: 'filled', field: true },
  { path: '/many', what: 'has ten thousand fields', outcome: 'filled', field: true },
  { path: '/storm', what: 'changes all the time', outcome: 'filled', field: true },
  { path: '/swaps', what: 'swaps its field for another as the code comes', outcome: 'refused', field: false },
  { path: '/moves', what: 'moves its field into a frame as the code comes', outcome: 'refused', field: false },
  { path: '/empties', what: 'empties its field again and again', outcome: 'refused', field: false },
];

for (const { path, what, outcome, field } of ENDINGS) {
  test(`a page of the site that ${what} gets the code ${field ? 'in its field alone' : 'nowhere'}`, async () => {
    const host = stage.server.hostOf(path.slice(1));
    await stage.addAccount(host);
    const page = await stage.open(path.slice(1), path);

    expect(await stage.fill(page)).toMatchObject({ kind: outcome });

    const values = await valuesOf(page);
    expect(values.filter(({ value }) => value === stage.code(host)).map(({ id }) => id)).toEqual(field ? ['code'] : []);
    expect(values.filter(({ id, value }) => id !== 'code' && value !== '')).toEqual([]);
    await page.close();
  });
}

test('a form that sends to another site is not submitted, though the site is set so', async () => {
  const host = stage.server.hostOf('sends-away');
  await stage.addAccount(host);
  const site = { host, originPattern: 'http://sends-away.localhost/*', submit: true };
  await askFrom(stage.popup, 'switch-automatic', { ...site, on: true });
  const page = await stage.open('sends-away', '/sends-away');

  await expect(page.locator('#code')).toHaveValue(stage.code(host));
  await page.waitForTimeout(300);

  expect(page.url()).toBe(stage.server.urlOf('sends-away', '/sends-away'));
  expect(await page.evaluate('window.submitted === true')).toBe(false);
  await page.close();
});

test('the page of an account gets no code by events and messages of its own', async () => {
  const page = await stage.open('example', '/spoofed');
  await page.waitForTimeout(500);

  expect(await allFields(page)).not.toContain(stage.code(stage.server.hostOf('example')));
  await page.close();
});

test('clobbered and polluted names on the page of an account keep its code in its field', async () => {
  await stage.addAccount(stage.server.hostOf('clobbered'));
  const page = await stage.open('clobbered', '/clobbered');

  expect(await stage.fill(page)).toMatchObject({ kind: 'filled' });

  await expect(page.locator('#code')).toHaveValue(stage.code(stage.server.hostOf('clobbered')));
  await page.close();
});

for (const ms of LEAVE_MS) {
  test(`a page that leaves for another site ${ms} ms into a fill takes no code along`, async () => {
    const host = stage.server.hostOf(`leaving-${ms}`);
    await stage.addAccount(host);
    const page = await stage.open(`leaving-${ms}`, `/leaves-${ms}`);
    await page.bringToFront();
    await page.evaluate('postMessage("go", "*")');
    await stage.fill(page).catch(() => null);
    await page.waitForURL(stage.server.urlOf('thief', '/prompt'));
    await page.waitForTimeout(300);

    expect(await allFields(page)).not.toContain(stage.code(host));
    await page.close();
  });
}

test('a page on a switched-on site cannot tell before a person acts', async () => {
  const host = stage.server.hostOf('elsewhere');
  const originPattern = 'http://elsewhere.localhost/*';
  await askFrom(stage.popup, 'switch-automatic', { host, originPattern, on: true, submit: false });
  const plain = await launchPlain();
  const switchedOn = await traces(stage.extension.context, '/prompt');
  const withoutIt = await traces(plain, '/prompt');
  await plain.close();
  await askFrom(stage.popup, 'switch-automatic', { host, originPattern, on: false, submit: false });

  expect(switchedOn).toEqual(withoutIt);
});

test('a page on a site without the switch cannot tell that the extension is there', async () => {
  const plain = await launchPlain();
  const withExtension = await traces(stage.extension.context);
  const withoutIt = await traces(plain);
  await plain.close();

  expect(withExtension).toEqual(withoutIt);
});

/** What a page can see of its own browser: names in the window, its own elements, files of the extension. */
async function traces(context: BrowserContext, path = '/list'): Promise<object> {
  const page = await context.newPage();
  await page.goto(stage.server.urlOf('elsewhere', path));
  await page.locator('#code').focus();
  await page.waitForTimeout(300);
  return page.evaluate(async (id) => {
    const files = ['fill.js', 'watch.js', 'icon.svg', 'popup.html', 'manifest.json'];
    const fetched = await Promise.allSettled(files.map((file) => fetch(`chrome-extension://${id}/${file}`)));
    return {
      names: Object.getOwnPropertyNames(window).sort(),
      files: fetched.map(({ status }) => status),
      html: document.documentElement.outerHTML,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    };
  }, stage.extension.extensionId);
}

/** The fields of every frame, read by the browser's protocol: the page's own world may lie. */
async function valuesOf(page: Page): Promise<readonly { readonly id: string; readonly value: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    returnByValue: true,
    expression: `[document, ...Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentDocument)].flatMap((each) =>
      Array.from(each?.querySelectorAll('input') ?? [], ({ id, value }) => ({ id, value })))`,
  });
  await session.detach();
  return result.value;
}

/** What every field of every frame holds. */
async function allFields(page: Page): Promise<string> {
  const texts = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame
          .locator('input')
          .evaluateAll((fields) => fields.map((field) => ('value' in field ? field.value : '')).join(' ')),
      ),
  );
  return texts.join(' ');
}
