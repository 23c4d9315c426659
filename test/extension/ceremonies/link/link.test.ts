import { describe, expect, it } from 'vitest';
import { discoverLink } from '#extension/ceremonies/link/discover.ts';
import { takeFreshCode } from '#extension/ceremonies/link/fresh-code.ts';
import type { LinkPorts } from '#extension/ceremonies/link/link-ports.ts';
import { renewBackupCodes } from '#extension/ceremonies/link/renew-backup-codes.ts';
import { turnOff } from '#extension/ceremonies/link/turn-off.ts';
import { turnOn } from '#extension/ceremonies/link/turn-on.ts';
import type { Account } from '#extension/core/accounts/account.ts';
import type { OpenVault } from '#extension/platform/vault-store.ts';
import { createClient, type Fetch } from '#shared/api/client.ts';
import { anAccount } from '#test/support/accounts.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';
import { createTestVerifier, ORIGIN, type TestVerifier } from '#test/support/server-verifier.ts';
import { bodyOf, codeNow, halfway, minutes, nextStep, type Person, signUp } from '#test/support/server-visitor.ts';

const HOST = 'verifier.example';

/** Both halves, with the wire between them. */
interface Stage {
  readonly verifier: TestVerifier;
  readonly person: Person;
  readonly vault: OpenVault;
  ports(): LinkPorts;
}

async function setStage(): Promise<Stage> {
  const verifier = await createTestVerifier();
  const person = await signUp(verifier);
  const vault = createMemoryVault();
  return { verifier, person, vault, ports: () => createPorts({ verifier, person, vault }) };
}

function createPorts({ verifier, person, vault }: Omit<Stage, 'ports'>): LinkPorts {
  const fetch: Fetch = (path, { method = 'GET', headers, body }) =>
    person.visitor.send(method, path, {
      headers: headers as Record<string, string>,
      ...(typeof body === 'string' ? { body } : {}),
    });
  const nowMs = (): number => verifier.clock.nowMs;
  const sleepUntil = async (ms: number): Promise<void> => {
    verifier.clock.nowMs = ms;
  };
  return {
    vault,
    client: createClient(fetch),
    host: HOST,
    nowMs,
    newId: () => crypto.randomUUID(),
    freshCode: (accountId) => takeFreshCode({ vault, nowMs, sleepUntil }, accountId),
  };
}

async function siteState({ person }: Stage): Promise<string> {
  return bodyOf(await person.visitor.client.twoFactor()).state;
}

async function onlyAccount({ vault }: Stage): Promise<Account> {
  const accounts = await vault.accounts();
  expect(accounts).toHaveLength(1);
  // The line above has just said that there is one.
  return accounts[0] as Account;
}

describe('turnOn', () => {
  it('leaves two-factor on at the site, and its secret and backup codes in the vault', async () => {
    const stage = await setStage();

    const outcome = await turnOn(stage.ports(), { accountName: stage.person.email });

    expect(outcome.kind).toBe('done');
    expect(await siteState(stage)).toBe('on');
    const account = await onlyAccount(stage);
    expect(account).toMatchObject({
      issuer: 'Example',
      accountName: stage.person.email,
      sites: [{ host: HOST, match: 'exact' }],
      enrolment: { kind: 'active' },
    });
    expect(account.backupCodes).toHaveLength(10);
  });

  it('keeps a secret that signs in, and backup codes that do', async () => {
    const stage = await setStage();
    await turnOn(stage.ports(), { accountName: stage.person.email });
    const { credential, backupCodes } = await onlyAccount(stage);
    nextStep(stage.verifier);

    const byCode = await halfway(stage.verifier, stage.person);
    const byBackupCode = await halfway(stage.verifier, stage.person);

    expect(bodyOf(await byCode.client.secondFactor(codeNow(stage.verifier, credential.secret))).method).toBe('totp');
    expect(bodyOf(await byBackupCode.client.secondFactor(backupCodes[0]?.code ?? '')).method).toBe('backup-code');
  });

  it('changes nothing when somebody else is signed in than the sheet named', async () => {
    const stage = await setStage();

    const outcome = await turnOn(stage.ports(), { accountName: 'somebody-else@example.com' });

    expect(outcome.kind).toBe('refused');
    expect(await siteState(stage)).toBe('off');
    expect(await stage.vault.accounts()).toEqual([]);
  });

  it('changes nothing when nobody is signed in any more', async () => {
    const stage = await setStage();
    await stage.person.visitor.client.logout();

    const outcome = await turnOn(stage.ports(), { accountName: stage.person.email });

    expect(outcome).toMatchObject({
      kind: 'refused',
      detail: `You are not signed in at ${HOST} any more. Sign in there, then start again.`,
    });
    expect(await stage.vault.accounts()).toEqual([]);
  });

  it('changes nothing when the sign-in is too old, and says what to do', async () => {
    const stage = await setStage();
    stage.verifier.clock.nowMs += minutes(11);

    const outcome = await turnOn(stage.ports(), { accountName: stage.person.email });

    expect(outcome.kind).toBe('refused');
    expect(outcome.detail).toMatch(/^For this, verifier\.example wants a sign-in of the last few minutes\./);
    expect(await siteState(stage)).toBe('off');
    expect(await stage.vault.accounts()).toEqual([]);
  });

  it('adopts nothing when two-factor was turned on with another authenticator', async () => {
    const stage = await setStage();
    const { client } = stage.person.visitor;
    const { secretBase32 } = bodyOf(await client.startEnrolment());
    const elsewhere = createMemoryVault();
    await turnOn(
      { ...stage.ports(), vault: elsewhere, freshCode: takeFrom(stage, elsewhere) },
      {
        accountName: stage.person.email,
      },
    );

    const outcome = await turnOn(stage.ports(), { accountName: stage.person.email });

    expect(secretBase32).not.toBe('');
    expect(outcome).toMatchObject({ kind: 'unfinished', site: 'on', kept: 'nothing', nextStep: 'open-settings' });
    expect(await stage.vault.accounts()).toEqual([]);
  });

  it('stays resumable when the site refuses the codes, as with a clock that is far off', async () => {
    const stage = await setStage();
    const ports = stage.ports();
    const farOff = (): number => stage.verifier.clock.nowMs + minutes(60);

    const outcome = await turnOn(
      {
        ...ports,
        freshCode: (id) => takeFreshCode({ vault: stage.vault, nowMs: farOff, sleepUntil: async () => {} }, id),
      },
      { accountName: stage.person.email },
    );

    expect(outcome).toMatchObject({ kind: 'unfinished', site: 'pending', kept: 'pending', nextStep: 'start-again' });
  });
});

describe('renewBackupCodes', () => {
  it('replaces the codes here and voids the old ones there', async () => {
    const stage = await setStage();
    await turnOn(stage.ports(), { accountName: stage.person.email });
    const before = await onlyAccount(stage);

    const outcome = await renewBackupCodes(stage.ports(), before.id);

    expect(outcome.kind).toBe('done');
    const after = await onlyAccount(stage);
    expect(after.backupCodes).toHaveLength(10);
    const old = await halfway(stage.verifier, stage.person);
    expect((await old.client.secondFactor(before.backupCodes[0]?.code ?? '')).ok).toBe(false);
    expect((await old.client.secondFactor(after.backupCodes[0]?.code ?? '')).ok).toBe(true);
  });
});

describe('turnOff', () => {
  it('turns it off there and moves the account to the trash here', async () => {
    const stage = await setStage();
    await turnOn(stage.ports(), { accountName: stage.person.email });
    const { id } = await onlyAccount(stage);

    const outcome = await turnOff(stage.ports(), id);

    expect(outcome.kind).toBe('done');
    expect(await siteState(stage)).toBe('off');
    expect(await stage.vault.accounts()).toEqual([]);
    expect(await stage.vault.trashed()).toHaveLength(1);
  });

  it('changes nothing for an account that is gone', async () => {
    const stage = await setStage();

    expect((await turnOff(stage.ports(), crypto.randomUUID())).kind).toBe('refused');
  });
});

describe('discoverLink', () => {
  const fetchOf =
    ({ person }: Stage): Fetch =>
    (path, { method = 'GET' }) =>
      person.visitor.send(method, path);

  it('names the issuer, who is signed in and how things stand', async () => {
    const stage = await setStage();

    const sheet = await discoverLink({
      vault: stage.vault,
      fetch: fetchOf(stage),
      host: HOST,
      origin: ORIGIN,
      nowMs: Date.now,
    });

    expect(sheet).toMatchObject({
      host: HOST,
      issuer: 'Example',
      signedInAs: stage.person.email,
      settingsUrl: `${ORIGIN}/settings/user-options`,
      state: 'off',
      kept: 'nothing',
      accountId: null,
    });
  });

  it('finds the account that the vault keeps for them, and for nobody else', async () => {
    const stage = await setStage();
    await stage.vault.add(anAccount({ accountName: 'other@example.com', sites: [{ host: HOST, match: 'exact' }] }));
    await turnOn(stage.ports(), { accountName: stage.person.email });

    const sheet = await discoverLink({
      vault: stage.vault,
      fetch: fetchOf(stage),
      host: HOST,
      origin: ORIGIN,
      nowMs: Date.now,
    });

    const accounts = await stage.vault.accounts();
    const own = accounts.find(({ accountName }) => accountName === stage.person.email);
    expect(sheet).toMatchObject({ state: 'on', accountId: own?.id });
  });

  it.each([
    { site: 'a page instead', answer: () => new Response('<html></html>') },
    { site: 'nothing', answer: () => new Response(null, { status: 404 }) },
    { site: 'a version of the future', answer: () => Response.json({ version: 2 }) },
    { site: 'endpoints on another origin', answer: () => Response.json(foreignDocument()) },
    { site: 'no answer', answer: () => Promise.reject(new Error('gone')) },
  ])('finds no link where the site gives $site', async ({ answer }) => {
    const stage = await setStage();

    expect(
      await discoverLink({
        vault: stage.vault,
        fetch: async () => answer(),
        host: HOST,
        origin: ORIGIN,
        nowMs: Date.now,
      }),
    ).toBeNull();
  });
});

/** A document that sends the codes elsewhere. */
function foreignDocument(): object {
  const paths = ['session', 'twoFactor', 'enrolment', 'verify', 'complete', 'backupCodes', 'disable'];
  return {
    version: 1,
    issuer: 'Example',
    endpoints: Object.fromEntries(paths.map((path) => [path, `//evil.example/${path}`])),
    settings: '/settings',
    disable: '/disable',
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    serverTime: '2026-01-01T00:00:00.000Z',
  };
}

function takeFrom({ verifier }: Stage, vault: OpenVault): (accountId: string) => Promise<string> {
  const sleepUntil = async (ms: number): Promise<void> => {
    verifier.clock.nowMs = ms;
  };
  return (accountId) => takeFreshCode({ vault, nowMs: () => verifier.clock.nowMs, sleepUntil }, accountId);
}
