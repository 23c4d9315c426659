import { beforeEach, describe, expect, it } from 'vitest';
import { decodeBase32 } from '#shared/encoding/base32.ts';
import {
  backupCodesOf,
  fieldOf,
  openPage,
  type PageAnswer,
  sendAndFollow,
  sendForm,
} from '#test/support/server-pages.ts';
import { createTestVerifier, type TestVerifier } from '#test/support/server-verifier.ts';
import {
  bodyOf,
  codeNow,
  enrol,
  minutes,
  nextStep,
  PASSWORD,
  signUp,
  type Visitor,
  wrongCode,
} from '#test/support/server-visitor.ts';

const ENABLE = '/settings/two-factor/enable';
const SET_UP = '/settings/two-factor/set-up';
const COMPLETE = '/settings/two-factor/set-up/complete';
const USER_OPTIONS = '/settings/user-options';

let verifier: TestVerifier;
let visitor: Visitor;
let email: string;
beforeEach(async () => {
  verifier = await createTestVerifier();
  ({ visitor, email } = await signUp(verifier));
});

async function state(): Promise<string> {
  return bodyOf(await visitor.client.twoFactor()).state;
}

function secretOf(page: PageAnswer): Uint8Array {
  return decodeBase32((/id="secret">([^<]+)</.exec(page.html)?.[1] ?? '').replaceAll(' ', ''));
}

/** As far as the page with the QR code. */
async function begin(): Promise<Uint8Array> {
  return secretOf(await sendAndFollow(visitor, ENABLE));
}

/** As far as the page with the backup codes. */
async function confirm(secret: Uint8Array): Promise<readonly string[]> {
  return backupCodesOf(await sendForm(visitor, SET_UP, { code: codeNow(verifier, secret) }));
}

describe('the page about two-factor authentication', () => {
  it('answers what a person asks, and lists authenticators with the extension first', async () => {
    const { text, html } = await openPage(visitor, ENABLE);

    for (const question of [
      'What is it?',
      'Why?',
      'How will it work?',
      'What if I lose my phone?',
      'What if I no longer want it?',
    ]) {
      expect(text).toContain(question);
    }
    const apps = Array.from(html.matchAll(/<h3>([^<]+)<\/h3>/g), ([, name]) => name);
    expect(apps[0]).toBe('Twofold');
    expect(apps.length).toBeGreaterThan(5);
  });

  it('starts nothing by being looked at', async () => {
    await openPage(visitor, ENABLE);

    expect(await state()).toBe('off');
  });

  it('does not say by itself that the extension is installed', async () => {
    expect((await openPage(visitor, ENABLE)).html).toMatch(
      /data-installed="" hidden=""|data-installed="true" hidden=""/,
    );
  });

  it('asks for the password when the sign-in is older than ten minutes, and goes on where it stopped', async () => {
    verifier.clock.nowMs += minutes(10) + 1;

    const asked = await sendAndFollow(visitor, ENABLE);
    expect(asked.title).toBe('Is it still you? · Example');
    expect(fieldOf(asked, 'code')).toBe('');

    const page = await sendAndFollow(visitor, '/settings/reauthenticate', { password: PASSWORD, next: SET_UP });
    expect(page.title).toBe('Connect your authenticator · Example');
  });

  it('does not ask when the sign-in is ten minutes old', async () => {
    verifier.clock.nowMs += minutes(10) - 1;

    expect(await sendForm(visitor, ENABLE)).toMatchObject({ location: SET_UP });
  });
});

describe('the set-up page', () => {
  it('has a QR code, the secret in groups and a link, all of one secret', async () => {
    const page = await sendAndFollow(visitor, ENABLE);

    const [, link = ''] = /href="(otpauth:[^"]+)"/.exec(page.html) ?? [];
    const keyUri = new URL(link.replaceAll('&amp;', '&'));
    const [, shown = ''] = /id="secret">([^<]+)</.exec(page.html) ?? [];
    expect(shown).toMatch(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    expect(keyUri.searchParams.get('secret')).toBe(shown.replaceAll(' ', ''));
    expect(page.html).toMatch(/role="img" aria-label="QR code[^"]*"><svg/);
    expect(page.html).not.toMatch(/\sstyle=/);
  });

  it('shows the same secret again after a reload', async () => {
    const secret = await begin();

    expect(secretOf(await openPage(visitor, SET_UP))).toEqual(secret);
  });

  it('leads to the explanation when nothing was begun', async () => {
    expect(await openPage(visitor, SET_UP)).toMatchObject({ status: 303, location: ENABLE });
  });

  it('sends a wrong code back with 422 and the same secret', async () => {
    const secret = await begin();

    const page = await sendForm(visitor, SET_UP, { code: wrongCode(verifier, secret) });

    expect(page.status).toBe(422);
    expect(page.problems[0]).toMatch(/^That code is not right\./);
    expect(secretOf(page)).toEqual(secret);
    expect(await state()).toBe('pending');
  });

  it('sends an empty field back with 400', async () => {
    await begin();

    expect(await sendForm(visitor, SET_UP, { code: '' })).toMatchObject({ status: 400, problems: ['Enter a code.'] });
  });

  it('says so when the set-up has expired, and offers to start again', async () => {
    const secret = await begin();
    verifier.clock.nowMs += minutes(15) + 1;

    const page = await sendForm(visitor, SET_UP, { code: codeNow(verifier, secret) });

    expect(page.status).toBe(409);
    expect(page.problems).toEqual(['This set-up has expired or was discarded. Start it again: nothing was changed.']);
    expect(page.text).toContain('Continue');
  });

  it('can be left, and Settings offers to finish or to discard it', async () => {
    await begin();

    const options = await openPage(visitor, USER_OPTIONS);
    expect(options.text).toContain('Not finished');
    expect(options.text).toContain('Finish set-up');

    const discarded = await sendAndFollow(visitor, '/settings/two-factor/set-up/discard');
    expect(discarded.text).toContain('The set-up was discarded.');
    expect(await state()).toBe('off');
  });
});

describe('the page with the backup codes', () => {
  it('shows ten, once', async () => {
    const secret = await begin();

    const page = await sendForm(visitor, SET_UP, { code: codeNow(verifier, secret) });

    expect(page.title).toBe('Save your backup codes · Example');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(backupCodesOf(page)).toHaveLength(10);
    expect(backupCodesOf(await openPage(visitor, SET_UP))).toHaveLength(0);
  });

  it('gives them as a file', async () => {
    const backupCode = await confirm(await begin());

    const file = await sendForm(visitor, '/settings/two-factor/backup-codes/file', { backupCode });

    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="example-backup-codes.txt"');
    expect(file.html.split('\r\n')).toEqual(expect.arrayContaining([`Account: ${email}`, ...backupCode]));
  });

  it('makes no file of anything else', async () => {
    const file = await sendForm(visitor, '/settings/two-factor/backup-codes/file', { backupCode: ['<b>hello</b>'] });

    expect(file.status).toBe(400);
    expect(file.headers.get('content-disposition')).toBeNull();
    expect(file.html).not.toContain('hello');
  });

  it('is sent back without the tick, with the codes still on it, and turns nothing on', async () => {
    const backupCode = await confirm(await begin());

    const page = await sendForm(visitor, COMPLETE, { backupCode });

    expect(page.status).toBe(400);
    expect(page.problems).toEqual([
      'Keep your backup codes somewhere safe and tick the box first. Two-factor authentication is still off.',
    ]);
    expect(backupCodesOf(page)).toEqual(backupCode);
    expect(await state()).toBe('pending');
  });

  it('turns two-factor authentication on with the tick', async () => {
    const backupCode = await confirm(await begin());

    const page = await sendAndFollow(visitor, COMPLETE, { backupCode, saved: 'yes' });

    expect(page.title).toBe('User Options · Example');
    expect(page.text).toContain('Two-factor authentication is on. Your next sign-in asks for a code.');
    expect(page.text).toContain('10 of 10');
    expect(await state()).toBe('on');
  });

  it('can be left, which leaves it off; finishing gives a new set', async () => {
    const secret = await begin();
    const lost = await confirm(secret);
    expect(await state()).toBe('pending');
    nextStep(verifier);

    const again = await openPage(visitor, SET_UP);
    expect(again.text).toContain('Enter a new code to get a new set of them.');
    const kept = await confirm(secret);

    expect(kept).toHaveLength(10);
    expect(kept).not.toEqual(lost);
  });

  it('cannot be skipped: the tick alone turns nothing on', async () => {
    await begin();
    const backupCode = Array.from({ length: 10 }, () => 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE');

    expect(await sendForm(visitor, COMPLETE, { backupCode, saved: 'yes' })).toMatchObject({ status: 409 });
    expect(await state()).toBe('pending');
  });

  it('leads back to the set-up from the address bar', async () => {
    expect(await openPage(visitor, COMPLETE)).toMatchObject({ status: 303, location: SET_UP });
  });
});

describe('once it is on', () => {
  it.each([ENABLE, SET_UP])('%s leads to User Options', async (path) => {
    const person = await enrol(verifier);

    expect(await openPage(person.visitor, path)).toMatchObject({ status: 303, location: USER_OPTIONS });
  });
});
