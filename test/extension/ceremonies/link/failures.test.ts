/**
 * Everything that can fail at each step of the link, both halves real: what both sides hold then, and what the person
 * is told. The tables are those of `shared/api/LINK.md` section 6, read from there cell by cell.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { discoverLink } from '#extension/ceremonies/link/discover.ts';
import type { LinkOutcome } from '#extension/ceremonies/link/link-ports.ts';
import { overLink } from '#extension/ceremonies/link/over-link.ts';
import { renewBackupCodes } from '#extension/ceremonies/link/renew-backup-codes.ts';
import { turnOff } from '#extension/ceremonies/link/turn-off.ts';
import { turnOn } from '#extension/ceremonies/link/turn-on.ts';
import { ENGLISH } from '#extension/core/words/words.ts';
import type { LinkSheet } from '#extension/messages.ts';
import { type Fault, HOST, type LinkStage, setLinkStage } from '#test/support/link-stage.ts';
import { bodyOf, codeNow, halfway, minutes, nextStep } from '#test/support/server-visitor.ts';

/** What goes wrong, by the words of the tables. */
const FAULTS: Readonly<Record<string, Omit<Fault, 'step'> & { begin?: (stage: LinkStage) => void }>> = {
  'server killed before it': { before: (stage) => stage.lose('server') },
  'server killed after it': { after: (stage) => stage.lose('server') },
  'tab closed': { after: (stage) => stage.lose('tab') },
  'worker killed before it': { before: (stage) => stage.killWorker() },
  'worker killed after it': { after: (stage) => stage.killWorker() },
  'permission refused': { before: (stage) => stage.lose('permission') },
  'session expired': { before: (stage) => stage.endSession() },
  'turned on elsewhere': { before: (stage) => stage.enrolElsewhere() },
  'turned off elsewhere': { before: (stage) => stage.disableElsewhere() },
  'code refused': { begin: (stage) => stage.setClockAhead(minutes(60)) },
  'disk full': { before: (stage) => stage.lose('disk') },
};

/** What is told, by the words of the tables. */
const TOLD: Readonly<Record<string, string>> = {
  'no answer': ENGLISH('link.unknown', { host: HOST }),
  'reload the page': ENGLISH('link.noAnswer'),
  'sign in': ENGLISH('link.signedOut', { host: HOST }),
  'not finished': ENGLISH('link.unfinished', { host: HOST }),
  'still off': ENGLISH('link.stillOff', { host: HOST }),
  'code refused': ENGLISH('link.codeRefused', { host: HOST }),
  'disk full': 'The disk is full, and nothing was changed.',
  'on with another': ENGLISH('link.onElsewhere', { host: HOST }),
  unproven: ENGLISH('link.onUnproven', { host: HOST }),
  'on here': ENGLISH('link.onHere', { host: HOST }),
  'off here': ENGLISH('link.offHere', { host: HOST }),
  'old codes work': ENGLISH('link.codesKept', { host: HOST }),
  'codes may be void': ENGLISH('link.codesUnsure', { host: HOST }),
  'turned on': ENGLISH('link.turnedOn', { host: HOST, count: 10 }),
  renewed: ENGLISH('link.renewed', { count: 10 }),
  'turned off': ENGLISH('link.turnedOff', { host: HOST }),
};

interface Ceremony {
  /** Heading of its tables. */
  readonly name: string;
  readonly prepare: (stage: LinkStage) => Promise<void>;
  readonly run: (stage: LinkStage, fault?: Fault) => Promise<LinkOutcome | null>;
  /** What the vault holds, by the words of the tables. */
  readonly kept: (stage: LinkStage) => Promise<string>;
  /** What is told when the person starts again after such a fault, signed in. */
  readonly again: (fault: string, end: string) => string;
  /** Shows at the site that what the vault holds then is what the site holds. */
  readonly proveEnd?: (stage: LinkStage, fault: string) => Promise<void>;
}

const TURN_ON_WRITES = ['keep the secret', 'claim the code', 'keep the codes', 'confirm'];

const turnOnHere = (stage: LinkStage, fault?: Fault): Promise<LinkOutcome | null> =>
  stage.run(
    (ports) => overLink(ports, (linked) => turnOn(linked, { accountName: stage.person.email })),
    TURN_ON_WRITES,
    fault,
  );

const TURN_ON: Ceremony = {
  name: 'Turning on',
  prepare: async () => {},
  run: turnOnHere,
  kept: async ({ vault }) => (await vault.accounts())[0]?.enrolment.kind ?? 'nothing',
  again: (fault, end) => {
    if (fault === 'turned on elsewhere') return end.includes('pending') ? 'unproven' : 'on with another';
    return end.includes('active') ? 'on here' : 'turned on';
  },
  proveEnd: async (stage, fault) => {
    if (fault !== 'turned on elsewhere') await proveKept(stage);
  },
};

/** The vault's code signs in, and so does one of its backup codes. */
async function proveKept(stage: LinkStage): Promise<void> {
  const { backupCodes, credential, enrolment } = await stage.onlyAccount();
  expect([await stage.siteState(), enrolment.kind, backupCodes.length]).toEqual(['on', 'active', 10]);
  nextStep(stage.verifier);
  const byCode = await halfway(stage.verifier, stage.person);
  expect(bodyOf(await byCode.client.secondFactor(codeNow(stage.verifier, credential.secret))).method).toBe('totp');
  const byBackupCode = await halfway(stage.verifier, stage.person);
  const unused = backupCodes.find(({ usedAtMs }) => usedAtMs === null);
  expect(bodyOf(await byBackupCode.client.secondFactor(unused?.code ?? '')).method).toBe('backup-code');
}

/** The first backup code of each stage that began with two-factor on. */
const firstCodes = new WeakMap<LinkStage, string>();

const onAlready = async (stage: LinkStage): Promise<void> => {
  await turnOnHere(stage);
  firstCodes.set(stage, (await stage.onlyAccount()).backupCodes[0]?.code ?? '');
  nextStep(stage.verifier, 3);
};

const RENEW_WRITES = ['claim the code', 'set the old codes aside', 'keep the new codes'];

const RENEW: Ceremony = {
  name: 'New backup codes',
  prepare: onAlready,
  run: async (stage, fault) => {
    const { id } = await stage.onlyAccount();
    return stage.run((ports) => overLink(ports, (linked) => renewBackupCodes(linked, id)), RENEW_WRITES, fault);
  },
  kept: async (stage) => {
    const { backupCodes } = await stage.onlyAccount();
    if (backupCodes.every(({ usedAtMs }) => usedAtMs !== null)) return 'old codes, marked as used';
    return backupCodes[0]?.code === firstCodes.get(stage) ? 'old codes' : 'new codes';
  },
  again: (fault) => (fault === 'turned off elsewhere' ? 'off here' : 'renewed'),
  proveEnd: async (stage, fault) => {
    if (fault !== 'turned off elsewhere') await proveKept(stage);
  },
};

const TURN_OFF_WRITES = ['claim the code', 'move to the trash'];

const TURN_OFF: Ceremony = {
  name: 'Turning off',
  prepare: onAlready,
  run: async (stage, fault) => {
    const { id } = await stage.onlyAccount();
    return stage.run((ports) => overLink(ports, (linked) => turnOff(linked, id)), TURN_OFF_WRITES, fault);
  },
  kept: async ({ vault }) => ((await vault.accounts()).length > 0 ? 'active' : 'trash'),
  again: () => 'turned off',
  proveEnd: async (stage) => {
    expect([await stage.siteState(), await TURN_OFF.kept(stage)]).toEqual(['off', 'trash']);
  },
};

const CELLS = [TURN_ON, RENEW, TURN_OFF].flatMap((ceremony) =>
  readTables(ceremony.name).map((cell) => ({ ceremony, name: ceremony.name, ...cell })),
);

describe('a failure of the link', () => {
  it('has its cell for every ceremony, fault and step', () => {
    expect(CELLS.length).toBeGreaterThan(100);
    expect(new Set(CELLS.map(({ fault }) => fault))).toEqual(new Set(Object.keys(FAULTS)));
  });

  it.each(CELLS)('$name, $fault, at: $step', async ({ ceremony, fault, step, end }) => {
    const stage = await setLinkStage();
    await ceremony.prepare(stage);

    const outcome = await runInto(stage, ceremony, { fault, step });

    console.log(
      'CELL',
      JSON.stringify([ceremony.name, fault, step, await describeEnd(stage, ceremony, outcome)]),
      end.length,
    );
    await stage.recover();
    await stage.signIn();
    const again = await ceremony.run(stage);
    expect(wordsOf(again?.detail ?? '')).toBe(ceremony.again(fault, end));
    await ceremony.proveEnd?.(stage, fault);
  });
});

async function runInto(
  stage: LinkStage,
  ceremony: Ceremony,
  { fault, step }: { readonly fault: string; readonly step: string },
): Promise<LinkOutcome | null> {
  const { begin, ...hooks } = FAULTS[fault] ?? {};
  begin?.(stage);
  return ceremony.run(stage, { step, ...hooks });
}

/** A cell of the tables: the site, the vault, and what is told. */
async function describeEnd(stage: LinkStage, ceremony: Ceremony, outcome: LinkOutcome | null): Promise<string> {
  const [site, kept] = [await stage.siteState(), await ceremony.kept(stage)];
  if (outcome !== null) return `${site}, ${kept}: ${wordsOf(outcome.detail)}`;
  // The worker that would have told it is gone; the sheet tells when the popup is opened again.
  await stage.recover();
  const sheet = await discoverLink({ ...stage.ports(), origin: stage.origin });
  const after = await ceremony.kept(stage);
  return `${site}, ${kept}: sheet ${sheetWord(sheet)}${after === kept ? '' : `, ${after}`}`;
}

function wordsOf(detail: string): string {
  const told = Object.entries(TOLD).filter(([, sentence]) => detail.includes(sentence));
  const rest = told.reduce((text, [, sentence]) => text.replace(sentence, ''), detail).trim();
  return [...told.map(([word]) => word), ...(rest === '' ? [] : [`?? ${rest}`])].join(', ');
}

/** Which of its faces the sheet shows: what `link-view.tsx` draws. */
function sheetWord(sheet: LinkSheet | null): string {
  if (sheet === null) return 'absent';
  const { state, kept } = sheet;
  if (state === 'pending') return 'goes on';
  if (state === 'off') return kept === 'active' ? 'offers the trash' : 'offers to turn on';
  return kept === 'active' ? 'on here' : kept === 'pending' ? 'unproven' : 'on with another';
}

/** The cells below a ceremony's heading: faults down, steps across. */
function readTables(name: string): readonly { fault: string; step: string; end: string }[] {
  const text = readFileSync(new URL('../../../../shared/api/LINK.md', import.meta.url), 'utf8');
  const [, part = ''] = text.split(`\n### ${name}\n`);
  const cellsOf = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  let steps: string[] = [];
  return (
    part
      .split(/\n#/)[0]
      ?.split('\n')
      .flatMap((line) => {
        if (!line.startsWith('|') || line.startsWith('| ---')) return [];
        const [fault = '', ...cells] = cellsOf(line);
        if (fault === '') {
          steps = cells;
          return [];
        }
        return cells.flatMap((end, index) => (end === '' ? [] : [{ fault, step: steps[index] ?? '', end }]));
      }) ?? []
  );
}
