import { describe, expect, it } from 'vitest';
import {
  type CapturedTab,
  type CapturePorts,
  captureGiven,
  capturePage,
  capturePicture,
  keepCapture,
} from '#extension/ceremonies/capture.ts';
import type { Account } from '#extension/core/accounts/account.ts';
import type { PictureJob, PictureTexts } from '#extension/core/capture/read-pictures.ts';
import type { CaptureMemory } from '#extension/platform/capture-memory.ts';
import type { PageCodes } from '#extension/platform/page-codes.ts';
import { formatMigration } from '#shared/otp/migration.ts';
import { anAccount, totpCredential } from '#test/support/accounts.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';
import { SECRET_BASE32 } from '#test/vectors/key-uris.ts';

const uriOf = (name: string) => `otpauth://totp/Shop:${name}?secret=${SECRET_BASE32}&issuer=Shop`;
const APP_STORE = 'https://apps.apple.com/app/id1';

/** Pictures are their own texts here: `data:a|b` shows two codes, `data:` none, `broken` is no picture. */
function textsOf(dataUrl: string): PictureTexts {
  if (!dataUrl.startsWith('data:')) return null;
  return dataUrl.slice('data:'.length).split('|').filter(Boolean);
}

interface World {
  readonly ports: CapturePorts;
  /** The pictures that were read, in order. */
  readonly jobs: PictureJob[];
  readonly memory: () => CaptureMemory;
}

function aWorld(accounts: readonly Account[] = []): World {
  const jobs: PictureJob[] = [];
  let memory: CaptureMemory = { candidates: [], transfers: [], outcome: null };
  let ids = 0;
  return {
    jobs,
    memory: () => memory,
    ports: {
      vault: createMemoryVault(accounts),
      reader: {
        prepare: () => {},
        read: async (asked) => {
          jobs.push(...asked);
          return asked.map(({ dataUrl }) => textsOf(dataUrl));
        },
      },
      readMemory: async () => memory,
      changeMemory: async (change) => {
        memory = { ...memory, ...change };
      },
      newId: () => {
        ids += 1;
        return `candidate ${ids}`;
      },
      nowMs: () => 0,
    },
  };
}

function aFrame(changes: Partial<PageCodes> = {}): PageCodes {
  return { texts: [], pictures: [], isPartial: false, boxes: [], viewportWidth: 1280, isTop: true, ...changes };
}

function aTab(frames: readonly PageCodes[] | null, changes: Partial<CapturedTab> = {}): CapturedTab {
  return {
    host: async () => 'shop.example',
    readCodes: async () => frames,
    takePicture: async () => 'data:',
    ...changes,
  };
}

const picture = (...codes: readonly string[]) => ({ dataUrl: `data:${codes.join('|')}`, source: '' });

describe('capturing from a page', () => {
  it('takes a link first, and looks at no picture of the tab then', async () => {
    const { ports, jobs } = aWorld();

    const outcome = await capturePage(ports, aTab([aFrame({ texts: [uriOf('ann')] })]));

    expect(outcome).toMatchObject({ kind: 'found', candidates: [{ issuer: 'Shop', accountName: 'ann' }] });
    expect(jobs).toEqual([]);
  });

  it('takes the pixels of elements next, and the picture of the tab not at all when they hold a code', async () => {
    const { ports, jobs } = aWorld();

    const outcome = await capturePage(ports, aTab([aFrame({ pictures: [picture(uriOf('ann'))] })]));

    expect(outcome).toMatchObject({ kind: 'found', candidates: [{ accountName: 'ann' }] });
    expect(jobs.map(({ kind }) => kind)).toEqual(['element']);
  });

  it('takes the picture of the tab last, with the boxes of every frame', async () => {
    const { ports, jobs } = aWorld();
    const box = { x: 1, y: 2, width: 100, height: 100 };
    const frames = [aFrame({ pictures: [picture(APP_STORE)] }), aFrame({ isTop: false, boxes: [box] })];

    const outcome = await capturePage(ports, aTab(frames, { takePicture: async () => `data:${uriOf('bob')}` }));

    expect(outcome).toMatchObject({ kind: 'found', candidates: [{ accountName: 'bob' }] });
    expect(jobs).toMatchObject([{ kind: 'element' }, { kind: 'tab', boxes: [box], viewportWidth: 1280 }]);
  });

  it('looks at the tab too when elements of other sites gave no pixels, and counts no code twice', async () => {
    const { ports } = aWorld();
    const frames = [aFrame({ texts: [uriOf('ann')], isPartial: true })];
    const takePicture = async () => `data:${uriOf('ann')}|${uriOf('bob')}`;

    const outcome = await capturePage(ports, aTab(frames, { takePicture }));

    expect(outcome).toMatchObject({ candidates: [{ accountName: 'ann' }, { accountName: 'bob' }] });
  });

  it('offers several accounts as a list, and sets the code of an app store aside', async () => {
    const { ports } = aWorld();
    const frames = [aFrame({ pictures: [picture(uriOf('ann'), APP_STORE), picture(uriOf('bob'))] })];

    const outcome = await capturePage(ports, aTab(frames));

    expect(outcome).toEqual({
      kind: 'found',
      host: 'shop.example',
      candidates: [
        { id: 'candidate 1', issuer: 'Shop', accountName: 'ann', duplicateOf: null },
        { id: 'candidate 2', issuer: 'Shop', accountName: 'bob', duplicateOf: null },
      ],
      notes: [],
    });
  });

  it('says which one is in the vault already', async () => {
    const known = anAccount({
      credential: totpCredential({ secret: new TextEncoder().encode('not a real secret!!!') }),
    });
    const { ports } = aWorld([known]);

    const outcome = await capturePage(ports, aTab([aFrame({ texts: [uriOf('ann')] })]));

    expect(outcome).toMatchObject({ candidates: [{ duplicateOf: known.id }] });
  });

  it('tells of a code that cannot be used beside one that can', async () => {
    const { ports } = aWorld();
    const texts = [uriOf('ann'), `otpauth://totp/x?secret=${SECRET_BASE32}&algorithm=MD5`];

    const outcome = await capturePage(ports, aTab([aFrame({ texts })]));

    expect(outcome).toMatchObject({ candidates: [{ accountName: 'ann' }], notes: [expect.stringContaining('SHA512')] });
  });

  it('of one clicked picture leaves all others and the links alone', async () => {
    const { ports, jobs } = aWorld();
    const pictures = [
      { dataUrl: `data:${uriOf('ann')}`, source: 'https://shop.example/a.png' },
      { dataUrl: `data:${uriOf('bob')}`, source: 'https://shop.example/b.png' },
    ];
    const tab = aTab([aFrame({ texts: [uriOf('carla')], pictures, isPartial: true })]);

    const outcome = await capturePage(ports, { ...tab, source: 'https://shop.example/b.png' });

    expect(outcome).toMatchObject({ candidates: [{ accountName: 'bob' }] });
    expect(jobs).toHaveLength(1);
  });
});

describe('nothing to capture', () => {
  it('is said with what to try', async () => {
    const outcome = await capturePage(aWorld().ports, aTab([aFrame()]));

    expect(outcome).toEqual({ kind: 'nothing-found', detail: expect.stringMatching(/^No set-up code.*\. .*\.$/) });
  });

  it('names what the codes of the page are instead', async () => {
    const outcome = await capturePage(aWorld().ports, aTab([aFrame({ pictures: [picture(APP_STORE)] })]));

    expect(outcome).toMatchObject({ kind: 'nothing-found', detail: expect.stringContaining('App Store') });
  });

  it('says why the only set-up code cannot be used', async () => {
    const outcome = await capturePage(aWorld().ports, aTab([aFrame({ texts: ['otpauth://totp/x?digits=6'] })]));

    expect(outcome).toMatchObject({ kind: 'nothing-found', detail: expect.stringContaining('secret') });
  });

  it.each([
    { what: 'no frame may be looked into', tab: aTab(null) },
    {
      what: 'the page went on',
      tab: aTab([aFrame({ texts: [uriOf('ann')] })], { host: takingTurns('a.example', 'b.example') }),
    },
  ])('is refused when $what, and nothing is remembered', async ({ tab }) => {
    const { ports, memory } = aWorld();

    expect(await capturePage(ports, tab)).toMatchObject({ kind: 'refused', detail: expect.stringMatching(/\.$/) });
    expect(memory().candidates).toEqual([]);
  });

  it('is said too where the tab gives no picture', async () => {
    const outcome = await capturePage(aWorld().ports, aTab([aFrame()], { takePicture: async () => null }));

    expect(outcome).toMatchObject({ kind: 'nothing-found' });
  });
});

describe('pictures and texts that a person gives', () => {
  it('are recorded for no site', async () => {
    const { ports, memory } = aWorld();

    const outcome = await captureGiven(ports, {
      dataUrls: [`data:${uriOf('ann')}`],
      text: `or ${uriOf('bob')}, thanks`,
    });

    expect(outcome).toMatchObject({ host: null, candidates: [{ accountName: 'bob' }, { accountName: 'ann' }] });
    expect(memory().candidates.map(({ host }) => host)).toEqual([null, null]);
  });

  it('may hold one file that is no picture, but not that alone', async () => {
    const { ports } = aWorld();

    expect(await captureGiven(ports, { dataUrls: ['broken', `data:${uriOf('ann')}`], text: '' })).toMatchObject({
      kind: 'found',
    });
    expect(await captureGiven(ports, { dataUrls: ['broken'], text: '' })).toMatchObject({
      kind: 'refused',
      detail: expect.stringContaining('no picture'),
    });
  });

  it.each([
    { what: 'a text without a link', given: { dataUrls: [], text: 'hello' }, says: 'otpauth://' },
    { what: 'a picture without a code', given: { dataUrls: ['data:'], text: '' }, says: 'picture' },
  ])('are told apart when nothing is in them: $what', async ({ given, says }) => {
    expect(await captureGiven(aWorld().ports, given)).toMatchObject({
      kind: 'nothing-found',
      detail: expect.stringContaining(says),
    });
  });

  it('of a marked area are recorded for the site that was marked', async () => {
    const area = { x: 0, y: 0, width: 9, height: 9 };
    const job: PictureJob = { kind: 'area', dataUrl: `data:${uriOf('ann')}`, area, viewportWidth: 100 };

    expect(await capturePicture(aWorld().ports, job, 'nas.example:80')).toMatchObject({ host: 'nas.example:80' });
  });
});

describe('a transfer of several codes', () => {
  const accounts = Array.from({ length: 25 }, (_, place) =>
    anAccount({ issuer: `Site ${place}`, credential: totpCredential({ secret: Uint8Array.of(place + 1, 2, 3) }) }),
  );
  const parts = formatMigration(accounts, 77);

  it('is put together across captures, naming what is missing until all is there', async () => {
    const { ports, memory } = aWorld();
    const give = async (part: number) => captureGiven(ports, { dataUrls: [`data:${parts[part]}`], text: '' });

    expect(parts).toHaveLength(3);
    expect(await give(2)).toMatchObject({ candidates: { length: 5 }, notes: [expect.stringMatching(/1, 2.*3/)] });
    expect(await give(0)).toMatchObject({ candidates: { length: 15 }, notes: [expect.stringMatching(/\b2\b/)] });
    expect(await give(0)).toMatchObject({ candidates: { length: 15 } });
    expect(await give(1)).toMatchObject({ candidates: { length: 25 }, notes: [] });
    expect(memory().transfers).toEqual([]);
  });

  it('is no part of what a page shows in between, and goes on after it', async () => {
    const { ports } = aWorld();
    await captureGiven(ports, { dataUrls: [`data:${parts[0]}`], text: '' });

    const outcome = await capturePage(ports, aTab([aFrame({ texts: [uriOf('ann')] })]));

    expect(outcome).toMatchObject({ candidates: [{ accountName: 'ann' }], notes: [] });
    const rest = parts.slice(1).map((part) => `data:${part}`);
    expect(await captureGiven(ports, { dataUrls: rest, text: '' })).toMatchObject({ candidates: { length: 25 } });
  });
});

describe('keeping a capture', () => {
  it('keeps it pending, for the host that the browser named', async () => {
    const { ports, memory } = aWorld();
    await capturePage(ports, aTab([aFrame({ texts: [uriOf('ann'), uriOf('bob')] })]));

    const kept = await keepCapture(ports, 'candidate 1', { id: 'new', nowMs: 5 });

    expect(kept).toEqual({ kind: 'kept', id: 'new' });
    expect(await ports.vault.account('new')).toMatchObject({
      accountName: 'ann',
      sites: [{ host: 'shop.example', match: 'exact' }],
      enrolment: { kind: 'pending' },
      createdAtMs: 5,
    });
    expect(memory().candidates.map(({ id }) => id)).toEqual(['candidate 2']);
  });

  it.each(['candidate 1', 'candidate 9'])('refuses %s when it is kept already or was never found', async (id) => {
    const { ports } = aWorld();
    await capturePage(ports, aTab([aFrame({ texts: [uriOf('ann')] })]));
    await keepCapture(ports, 'candidate 1', { id: 'first', nowMs: 0 });

    expect(await keepCapture(ports, id, { id: 'second', nowMs: 0 })).toMatchObject({ kind: 'refused' });
    expect(await ports.vault.account('second')).toBeNull();
  });
});

/** Answers with each in turn. */
function takingTurns(...hosts: readonly string[]): () => Promise<string | null> {
  const left = [...hosts];
  return async () => left.shift() ?? null;
}
