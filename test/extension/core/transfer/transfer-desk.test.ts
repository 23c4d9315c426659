import { describe, expect, it, vi } from 'vitest';
import { formatAccount } from '#extension/core/accounts/account-json.ts';
import { createTransferDesk } from '#extension/core/transfer/transfer-desk.ts';
import { wordsIn } from '#extension/core/words/catalogues.ts';
import { ENGLISH } from '#extension/core/words/words.ts';
import { decodeUtf8, encodeUtf8 } from '#shared/encoding/utf8.ts';
import { anAccount, backupCodes, hotpCredential } from '#test/support/accounts.ts';
import { nodeImportTools } from '#test/support/import-tools.ts';

/** The backup's key is derived for real, three times. */
vi.setConfig({ testTimeout: 30_000 });

const PASSWORD = 'velvet otter paints the harbour';

function desk(words = ENGLISH) {
  return createTransferDesk({
    words,
    tools: nodeImportTools,
    qrSvg: () => '<svg/>',
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    newId: () => crypto.randomUUID(),
    nowMs: () => 1_700_000_000_000,
  });
}

describe('a file on the desk', () => {
  it('is looked at, read, and handed over as accounts', async () => {
    const { look, read } = desk();
    const text = 'otpauth://totp/Site:ada?secret=GEZDGNBV&issuer=Site\notpauth://totp/x?secret=0\n';

    expect(await look({ bytes: encodeUtf8(text), fileName: 'a.txt' })).toMatchObject({ kind: 'looked', lock: null });
    expect(await read({ password: null, costAccepted: false })).toMatchObject({
      kind: 'read',
      accounts: [{ account: { issuer: 'Site', accountName: 'ada' }, state: 'live', warnings: [] }],
      rejected: [{ name: 'x', reason: 'invalid-secret' }],
    });
  });

  it('is spoken of in the language of the person, whatever is said of it', async () => {
    const { look, read } = desk(wordsIn('de'));
    const text = [
      'otpauth://totp/Shop:ada?secret=GEZDGNBV&issuer=Other',
      'otpauth://totp/x?secret=0',
      'otpauth://totp/?secret=GEZDGNBV&algorithm=MD5',
      'otpauth-migration://offline?data=AAAA',
    ].join('\n');

    expect(await look({ bytes: encodeUtf8(text), fileName: 'a.txt' })).toMatchObject({
      title: 'Text mit Einrichtungslinks',
    });
    expect(await read({ password: null, costAccepted: false })).toMatchObject({
      accounts: [{ warnings: ['Beschriftung und Aussteller nennen verschiedene Dienste.'] }],
      rejected: expect.arrayContaining([
        { name: 'Zeile 4', reason: 'bad-migration', detail: expect.stringMatching(/Übertragungscode/) },
        { name: 'x', reason: 'invalid-secret', detail: 'Der Schlüssel ist nicht brauchbar.' },
        { name: 'Zeile 3', reason: 'unsupported-algorithm', detail: expect.stringMatching(/^Die Codes/) },
      ]),
    });
  });

  it('is refused in a sentence', async () => {
    expect(await desk().look({ bytes: encodeUtf8('{"a":1}'), fileName: 'x' })).toEqual({
      kind: 'refused',
      reason: 'unknown-format',
      detail: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });
});

describe('an export on the desk', () => {
  const account = anAccount({ backupCodes: backupCodes('AAAA-1') });

  it('is planned with its losses, written, and comes back whole as a backup of ours', async () => {
    const { plan, write, look, read } = desk();

    const planned = await plan({ target: 'backup', accounts: [formatAccount(account)] });
    const written = await write({ password: PASSWORD });

    expect(planned).toEqual({ kind: 'planned', count: 1, losses: [], refused: [] });
    if (written.kind !== 'written') throw new Error(`not written: ${written.kind}`);
    expect(await look({ bytes: written.bytes, fileName: written.fileName })).toMatchObject({
      format: 'twofold-backup',
    });
    expect(await read({ password: PASSWORD, costAccepted: false })).toMatchObject({
      accounts: [{ account: { backupCodes: [{ code: 'AAAA-1', usedAtMs: null }] } }],
    });
    expect(await read({ password: `${PASSWORD}!`, costAccepted: false })).toMatchObject({ reason: 'wrong-password' });
  });

  it('says what it cannot hold in the language of the person', async () => {
    const { plan, write } = desk(wordsIn('ar'));
    const counter = anAccount({ issuer: '', accountName: '', credential: hotpCredential({ counter: 1 }) });

    expect(await plan({ target: 'bitwarden', accounts: [formatAccount(counter)] })).toMatchObject({
      refused: [{ name: '(بلا اسم)', detail: expect.stringMatching(/Bitwarden.*رموز/) }],
    });
    await plan({ target: 'paper', accounts: [formatAccount(account)] });
    const page = await write({ password: null });
    expect(page.kind === 'written' ? decodeUtf8(page.bytes) : page).toMatch(
      /<html lang="ar" dir="rtl">[\s\S]*المفتاح السري/,
    );
  });

  it('is not sealed under a password that can be guessed', async () => {
    const { plan, write } = desk();
    await plan({ target: 'aegis-encrypted', accounts: [formatAccount(account)] });

    expect(await write({ password: '123456' })).toMatchObject({ kind: 'refused', reason: 'password-required' });
  });

  it('is listed with all kinds, ours first', async () => {
    const targets = await desk()['list-targets'](null);

    expect(targets[0]).toEqual({ name: 'backup', title: 'Twofold backup, encrypted', sealed: true });
    expect(targets.length).toBeGreaterThan(7);
  });
});
