import { beforeEach, describe, expect, it } from 'vitest';
import { createOutbox } from '#server/adapters/outbox.ts';
import { PROMPTS } from '#server/site/demo-prompts.tsx';
import { openPage, sendForm } from '#test/support/server-pages.ts';
import { createTestVerifier, START_MS, type TestVerifier } from '#test/support/server-verifier.ts';
import { enrol, signUp, Visitor } from '#test/support/server-visitor.ts';
import { openTestDatabase } from '#test/support/test-database.ts';

let verifier: TestVerifier;
beforeEach(async () => {
  verifier = await createTestVerifier();
});

/** A verifier in local mode: notices go to the outbox. */
async function createLocalVerifier(): Promise<TestVerifier> {
  const database = await openTestDatabase();
  const outbox = createOutbox(database, { nowMs: () => START_MS });
  return createTestVerifier({ database, ports: { outbox, notifier: outbox } });
}

describe('Help', () => {
  it('says that no address was given where there is none', async () => {
    expect((await openPage(new Visitor(verifier), '/help')).text).toContain('have not given an address here');
  });

  it('shows the line of the operator, there and below each page', async () => {
    const support = 'Write to <help@example.org>';
    const visitor = new Visitor(await createTestVerifier({ settings: { support } }));

    expect((await openPage(visitor, '/help')).text).toContain('Ask a person Write to <help@example.org>');
    expect((await openPage(visitor, '/sign-in')).html).toContain('Questions? Write to &lt;help@example.org&gt;');
  });
});

describe('local mode', () => {
  it('shows the notices that would be mailed', async () => {
    const local = await createLocalVerifier();
    const visitor = new Visitor(local);
    expect((await openPage(visitor, '/dev/outbox')).text).toContain('No notice yet.');
    const { email } = await enrol(local);

    const page = await openPage(visitor, '/dev/outbox');

    expect(page.text).toContain(`To: ${email}`);
  });

  it.each(PROMPTS)('has a page for the prompt $name', async ({ name }) => {
    const page = await openPage(new Visitor(await createLocalVerifier()), `/demo/${name}`);

    expect(page.status).toBe(200);
  });

  it('lists every prompt, and takes none of what is typed there', async () => {
    const visitor = new Visitor(await createLocalVerifier());
    const page = await openPage(visitor, '/demo');

    for (const { name } of PROMPTS) expect(page.html).toContain(`href="/demo/${name}"`);
    expect(await sendForm(visitor, '/demo', { otp: '123456' })).toMatchObject({ status: 303, location: '/demo' });
    expect(await openPage(visitor, '/demo/no-such-prompt')).toMatchObject({ status: 404 });
  });

  it.each(['/dev/outbox', '/demo', '/demo/single', '/demo/in-the-frame'])('alone has %s', async (path) => {
    const visitor = new Visitor(verifier);

    expect(await openPage(visitor, path)).toMatchObject({ status: 404 });
    expect((await openPage(visitor, '/sign-in')).html).not.toContain(`href="${path}"`);
  });
});

describe('what stands in for a page', () => {
  it('says that there is none', async () => {
    const page = await openPage(new Visitor(verifier), '/nothing/here');

    expect(page.status).toBe(404);
    expect(page.title).toBe('Page not found · Example');
  });

  it('says so when the store is gone, and what went wrong stays inside', async () => {
    const { visitor } = await signUp(verifier);
    const gone = () => Promise.reject(new Error('SQLITE_IOERR: database gone, server/adapters/sqlite.ts'));
    Object.assign(verifier.database, { all: gone, batch: gone });

    const page = await openPage(visitor, '/');

    expect(page.status).toBe(500);
    expect(page.text).toContain('nothing was changed');
    expect(page.text).not.toMatch(/sqlite|database|\.ts/i);
  });
});

describe('every page', () => {
  it.each(['/sign-in', '/help', '/nothing/here'])('%s runs only its own script and style', async (path) => {
    const { headers, html } = await openPage(new Visitor(verifier), path);

    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("form-action 'self'");
    expect(html).not.toMatch(/<script(?![^>]*src=)|\sstyle=|\son[a-z]+="/);
  });

  it.each(['/assets/site.css', '/assets/site.js', '/assets/demo.js', '/assets/icon.svg'])(
    '%s is asked for again, and not sent again',
    async (path) => {
      const visitor = new Visitor(verifier);
      const first = await visitor.send('GET', path);
      const again = await visitor.send('GET', path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });

      expect(first.status).toBe(200);
      expect(first.headers.get('cache-control')).toBe('no-cache');
      expect(again.status).toBe(304);
    },
  );
});
