import { beforeEach, describe, expect, it } from 'vitest';
import { openPage, sendAndFollow, sendForm } from '#test/support/server-pages.ts';
import { createTestVerifier, type TestVerifier } from '#test/support/server-verifier.ts';
import { enrol, PASSWORD, type Person, signUp, Visitor } from '#test/support/server-visitor.ts';

let verifier: TestVerifier;
let person: Person;
beforeEach(async () => {
  verifier = await createTestVerifier();
  person = await signUp(verifier);
});

describe('the pages of an owner', () => {
  const PATHS = [
    '/',
    '/settings',
    '/settings/user-options',
    '/settings/two-factor/enable',
    '/settings/two-factor/set-up',
    '/settings/two-factor/backup-codes',
    '/settings/two-factor/disable',
    '/settings/reauthenticate',
    '/settings/password',
    '/settings/activity',
    '/settings/sessions',
  ];

  it.each(PATHS)('%s asks a stranger to sign in', async (path) => {
    const page = await openPage(new Visitor(verifier), path);

    expect(page.status).toBe(303);
    expect(page.location).toMatch(/^\/sign-in(?:\?next=|$)/);
  });

  it.each(PATHS.slice(1))('%s takes no form of a stranger', async (path) => {
    expect(await sendForm(new Visitor(verifier), path, { code: '123456' })).toMatchObject({
      status: 303,
      location: expect.stringMatching(/^\/sign-in/),
    });
  });

  it.each(['/', '/settings', '/settings/user-options', '/settings/activity', '/settings/sessions'])(
    '%s is kept by no cache',
    async (path) => {
      expect((await openPage(person.visitor, path)).headers.get('cache-control')).toBe('no-store');
    },
  );
});

describe('User Options', () => {
  it('offers to turn it on while it is off', async () => {
    const page = await openPage(person.visitor, '/settings/user-options');

    expect(page.text).toContain('Enable Two-Factor Authentication');
    expect(page.text).not.toContain('Disable');
  });

  it('shows since when it is on, when it was used and how many backup codes are left', async () => {
    const { visitor } = await enrol(verifier);

    const { text } = await openPage(visitor, '/settings/user-options');
    for (const fact of ['On since', 'Last used', 'Backup codes left', '10 of 10']) expect(text).toContain(fact);
    expect(text).toContain('Disable Two-Factor Authentication');
  });
});

describe('Activity', () => {
  it('tells what happened, newest first, in words', async () => {
    const { visitor } = await enrol(verifier);

    const { text } = await openPage(visitor, '/settings/activity');
    const places = ['Two-factor authentication turned on', 'Signed in', 'Account created'].map((each) =>
      text.indexOf(each),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('goes back page by page', async () => {
    for (let times = 0; times < 60; times += 1) {
      await sendForm(person.visitor, '/sign-in', { email: person.email, password: PASSWORD });
    }

    const first = await openPage(person.visitor, '/settings/activity');
    const [, older = ''] = /href="(\/settings\/activity\?before=\d+)"/.exec(first.html) ?? [];
    const second = await openPage(person.visitor, older);

    expect(first.text).not.toContain('Account created');
    expect(second.text).toContain('Newest');
    expect(second.html).not.toBe(first.html);
  });

  it.each(['abc', '-1', '1e9', ''])('begins with the newest for before=%s', async (before) => {
    const page = await openPage(person.visitor, `/settings/activity?before=${before}`);

    expect(page.status).toBe(200);
    expect(page.text).toContain('Account created');
  });
});

describe('Sessions', () => {
  it('lists each browser and marks this one', async () => {
    const other = new Visitor(verifier);
    await other.send('POST', '/sign-in', {
      body: new URLSearchParams({ email: person.email, password: PASSWORD }).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
      },
    });

    const page = await openPage(person.visitor, '/settings/sessions');
    expect(page.text).toContain('Firefox on Linux');
    expect(page.text.match(/This browser/g)).toHaveLength(1);
  });

  it('ends another one', async () => {
    const other = new Visitor(verifier);
    await sendForm(other, '/sign-in', { email: person.email, password: PASSWORD });
    const list = await openPage(person.visitor, '/settings/sessions');
    const [, end = ''] = /action="(\/settings\/sessions\/[^"]+\/end)"/.exec(list.html) ?? [];

    const page = await sendAndFollow(person.visitor, end);

    expect(page.text).toContain('That session is ended.');
    expect(await openPage(other, '/settings')).toMatchObject({ status: 303 });
    expect(await openPage(person.visitor, '/settings')).toMatchObject({ status: 200 });
  });

  it('cannot end one of another account', async () => {
    const stranger = await signUp(verifier);
    const other = new Visitor(verifier);
    await sendForm(other, '/sign-in', { email: person.email, password: PASSWORD });
    const list = await openPage(person.visitor, '/settings/sessions');
    const [, end = ''] = /action="(\/settings\/sessions\/[^"]+\/end)"/.exec(list.html) ?? [];

    await sendForm(stranger.visitor, end);

    expect(await openPage(other, '/settings')).toMatchObject({ status: 200 });
  });
});
