import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { EXTENSION_FOLDER } from '#test/support/chromium.ts';
import { askFrom, lockFrom } from '#test/support/extension-questions.ts';
import { type FillStage, PASSPHRASE, setFillStage } from '#test/support/fill-stage.ts';
import { PROMPT } from '#test/support/page-server.ts';

const HEADING = '<h1>Two-factor authentication</h1><p>Enter the code from your authenticator app</p>';

/** A mask that paints its blanks when the field gets the focus, and again after each stroke. */
const MASK = `<script>const field = document.querySelector('#code');
  const draw = () => { const digits = field.value.replace(/\\D/g, '').slice(0, 6); field.value = digits.padEnd(6, '_').replace(/(...)(...)/, '$1-$2');
    const at = digits.length < 3 ? digits.length : digits.length + 1; field.setSelectionRange(at, at); };
  field.onfocus = draw; field.oninput = draw;</script>`;

/** Two steps with one and the same field: only what it says of itself changes, and the address. */
const SPA = `<h1>Sign in</h1><main><label><span>E-mail</span> <input id="code" type="email" name="email"></label><button onclick="next()">Next</button></main>
  <script>function next() { history.pushState(null, '', '/spa/code'); document.querySelector('h1').textContent = 'Two-factor authentication';
    document.querySelector('span').textContent = 'Authentication code';
    Object.assign(document.querySelector('#code'), { type: 'text', name: 'code', autocomplete: 'one-time-code', value: '' }); }</script>`;

const PAGES: Readonly<Record<string, string>> = {
  '/single': PROMPT,
  '/boxes': `${HEADING}<form>${'<input class="box" maxlength="1">'.repeat(6)}</form>`,
  '/password': `${HEADING}<form><label>2FA code <input type="password"></label></form>`,
  '/editable': `${HEADING}<div contenteditable aria-label="Authentication code" style="width:200px;height:30px"></div>`,
  '/shadow': `${HEADING}<x-box></x-box><script>document.querySelector('x-box').attachShadow({ mode: 'open' }).innerHTML = '<label>Authentication code <input></label>'</script>`,
  '/closed': closedRootOn('x-box'),
  '/closed-plain': closedRootOn('div'),
  '/frame': '<iframe src="/single" width="500" height="300"></iframe>',
  '/late': `<main></main><script>setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(PROMPT)} }, 400)</script>`,
  '/spa': SPA,
  '/masked': `${PROMPT}${MASK}`,
  '/email':
    '<form action="/single" method="post"><label>E-mail <input type="email" name="email"></label><button>Next</button></form>',
  '/submit': `${PROMPT}<script>window.submits = 0; document.forms[0].onsubmit = (event) => { event.preventDefault(); submits += 1 }</script>`,
};

/** A prompt in a closed root behind more paragraphs than a page has in a sign-in; `inner` is its field, for the test. */
function closedRootOn(host: string): string {
  return `${HEADING}${'<p></p><p>word</p>'.repeat(100)}<main><${host}></${host}></main><script>
    const root = document.querySelector('main > *').attachShadow({ mode: 'closed' });
    root.innerHTML = '<label>Authentication code <input></label>';
    window.inner = root.querySelector('input');</script>`;
}

/** What the page's fields hold, those of frames and open shadow roots too. */
async function written(page: Page): Promise<string> {
  const texts = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame
          .locator('input, [contenteditable]')
          .evaluateAll((fields) =>
            fields.map((field) => ('value' in field ? field.value : field.textContent)).join(''),
          ),
      ),
  );
  return texts.join('');
}

let stage: FillStage;

test.beforeAll(async () => {
  // Two launches of the browser: slow on a busy machine.
  test.setTimeout(180_000);
  stage = await setFillStage(() => PAGES);
});

test.afterAll(() => stage.close());

for (const what of ['single', 'boxes', 'password', 'editable', 'shadow', 'frame']) {
  test(`writes the code into the ${what} prompt`, async () => {
    const host = stage.server.hostOf(what);
    await stage.addAccount(host);
    const page = await stage.open(what, `/${what}`);

    expect(await stage.fill(page)).toMatchObject({ kind: 'filled' });

    expect(await written(page)).toBe(stage.code(host));
  });
}

test('fills by itself a field that was another step’s before', async () => {
  const host = stage.server.hostOf('spa');
  await stage.addAccount(host);
  await switchOn(host, false);
  const page = await stage.open('spa', '/spa');
  await page.locator('#code').fill('ada@example.com');

  await page.getByRole('button').click();

  await expect(page.locator('#code')).toHaveValue(stage.code(host));
});

test('fills by itself no step twice when a person goes back to its page', async () => {
  const host = stage.server.hostOf('back');
  await stage.addAccount(host);
  await switchOn(host, false);
  const page = await stage.open('back', '/single');
  await expect(page.locator('#code')).toHaveValue(stage.code(host));

  await page.goto(stage.server.urlOf('back', '/email'));
  await page.goBack();
  await page.locator('#code').fill('');
  await page.waitForTimeout(500);

  expect(await written(page)).toBe('');
});

test('fills a prompt that came while the vault was locked once it is unlocked', async () => {
  const host = stage.server.hostOf('unlocked');
  await stage.addAccount(host);
  await switchOn(host, false);
  await lockFrom(stage.popup);
  const page = await stage.open('unlocked', '/single');
  await page.bringToFront();

  await askFrom(stage.popup, 'unlock', { passphrase: PASSPHRASE });
  expect(await askFrom(stage.popup, 'resume-fill', null)).toMatchObject({ kind: 'filled' });

  await expect(page.locator('#code')).toHaveValue(stage.code(host));
});

test('writes the code through a mask, and over an older one', async () => {
  const host = stage.server.hostOf('masked');
  await stage.addAccount(host);
  const page = await stage.open('masked', '/masked');
  await page.locator('#code').pressSequentially('000');

  expect(await stage.fill(page)).toMatchObject({ kind: 'filled' });

  expect(await written(page)).toBe(stage.code(host).replace(/(...)(...)/, '$1-$2'));
});

for (const what of ['closed', 'closed-plain']) {
  test(`writes the code into the ${what} prompt`, async () => {
    const host = stage.server.hostOf(what);
    await stage.addAccount(host);
    const page = await stage.open(what, `/${what}`);

    expect(await stage.fill(page)).toMatchObject({ kind: 'filled' });

    expect(await page.evaluate('inner.value')).toBe(stage.code(host));
  });
}

test('the scripts that go into pages weigh 30 KB at most, compressed', () => {
  const sizes = ['fill.js', 'watch.js'].map((file) => gzipSync(readFileSync(join(EXTENSION_FOLDER, file))).length);

  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * 1024);
});

test('fills a late prompt by itself, once, on a site switched on', async () => {
  const host = stage.server.hostOf('late');
  await stage.addAccount(host);
  await switchOn(host, false);
  const page = await stage.open('late', '/late');

  await expect.poll(() => written(page)).toBe(stage.code(host));
  await page.locator('#code').fill('');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('p')));
  await page.waitForTimeout(500);

  expect(await written(page)).toBe('');
});

for (const way of ['by itself', 'by click']) {
  test(`takes the account ${way} that was named on the page before`, async () => {
    const name = way.replace(' ', '-');
    const host = stage.server.hostOf(name);
    await stage.addAccount(host, 'jane@example.com');
    await stage.addAccount(host, 'john@example.com');
    if (way === 'by itself') await switchOn(host, false);
    const page = await stage.open(name, '/email');
    await page.getByLabel('E-mail').fill('john@example.com');
    if (way === 'by click') expect(await stage.fill(page)).toMatchObject({ kind: 'refused', reason: 'no-field' });

    await page.getByLabel('E-mail').press('Enter');
    await page.waitForURL('**/single');
    if (way === 'by click') expect(await stage.fill(page)).toMatchObject({ kind: 'filled' });

    await expect(page.locator('#code')).toHaveValue(stage.code(host, 'john@example.com'));
  });
}

test('leaves what a person typed', async () => {
  await stage.addAccount(stage.server.hostOf('typed'));
  const page = await stage.open('typed', '/single');
  await page.locator('#code').fill('my own words');

  expect(await stage.fill(page)).toMatchObject({ kind: 'refused', reason: 'occupied' });

  expect(await written(page)).toBe('my own words');
});

for (const submit of [false, true]) {
  test(`${submit ? 'submits where the site is set so' : 'submits nothing unless set so'}`, async () => {
    const name = submit ? 'submits' : 'stays';
    const host = stage.server.hostOf(name);
    await stage.addAccount(host);
    await switchOn(host, submit);
    const page = await stage.open(name, '/submit');

    await expect.poll(() => written(page)).toBe(stage.code(host));
    await page.waitForTimeout(300);

    expect(await page.evaluate('submits')).toBe(submit ? 1 : 0);
  });
}

test('refuses another host and names both', async () => {
  await stage.addAccount(stage.server.hostOf('example'));
  const page = await stage.open('examp1e', '/single');

  const outcome = await stage.fill(page);

  expect(outcome).toMatchObject({ kind: 'refused', reason: 'wrong-site' });
  expect(outcome).toHaveProperty('detail', expect.stringContaining(stage.server.hostOf('example')));
  expect(outcome).toHaveProperty('detail', expect.stringContaining(stage.server.hostOf('examp1e')));
  expect(await written(page)).toBe('');
});

async function switchOn(host: string, submit: boolean): Promise<void> {
  const originPattern = `http://${host.replace(/:\d+$/, '')}/*`;
  const answer = await askFrom(stage.popup, 'switch-automatic', { host, originPattern, on: true, submit });
  expect(answer).toEqual({ kind: 'done' });
}
