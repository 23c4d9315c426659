/**
 * Sign-in and set-up of one account against a model: random histories of a browser, an authenticator, a clock and a
 * store that fails now and then. The model is the contract in a page of plain state.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '#server/adapters/sql/database.ts';
import { openSqlite } from '#server/adapters/sqlite.ts';
import { Unavailable } from '#server/ports.ts';
import { decodeBase32 } from '#shared/encoding/base32.ts';
import { totpAtStep } from '#shared/otp/code.ts';
import { DEFAULT_PARAMETERS } from '#shared/otp/parameters.ts';
import { contentsOf } from '#test/support/server-contents.ts';
import { createTestVerifier, START_MS, type TestVerifier } from '#test/support/server-verifier.ts';
import { bodyOf, PASSWORD, problemOf, Visitor, wrongCode } from '#test/support/server-visitor.ts';

/** Short here; `TWOFOLD_MODEL_RUNS=5000` for the long run. */
const RUNS = Number(process.env.TWOFOLD_MODEL_RUNS ?? 60);
const EMAIL = 'ada@example.com';
const MINUTE_MS = 60_000;
const PAUSES: Readonly<Record<number, number>> = { 5: 1, 10: 5, 15: 15 };

interface Model {
  twoFactor: 'off' | 'pending' | 'confirmed' | 'on';
  signedIn: boolean;
  signedInAtMs: number;
  challenge: { expiresAtMs: number; tries: number } | null;
  setUpExpiresAtMs: number;
  lastTimeStep: number;
  setUpFailures: number;
  lastSetUpFailureAtMs: number;
  failures: number;
  lastFailureAtMs: number;
  backupCodes: string[];
  usedBackupCodes: string[];
}

/** The real thing: one browser in front of one verifier. */
interface Real {
  readonly verifier: TestVerifier;
  readonly visitor: Visitor;
  readonly faults: { next: number };
  secret: Uint8Array;
}

type Step = (model: Model, real: Real) => Promise<void>;

const nowMs = ({ verifier }: Real): number => verifier.clock.nowMs;
const stepOf = (real: Real, offset = 0): number => Math.floor(nowMs(real) / 30_000) + offset;
const codeAt = (real: Real, timeStep: number): string =>
  totpAtStep({ ...DEFAULT_PARAMETERS, secret: real.secret }, timeStep);
const underWay = (model: Model, real: Real): boolean =>
  (model.twoFactor === 'pending' || model.twoFactor === 'confirmed') && nowMs(real) < model.setUpExpiresAtMs;

/** What a TOTP code under the throttle comes to; the model is moved on accordingly. */
function judgeTotp(model: Model, real: Real, timeStep: number | null): string {
  const pauseMs = (PAUSES[model.failures] ?? 0) * MINUTE_MS;
  if (model.failures >= 20) return 'second-factor-stopped';
  if (nowMs(real) < model.lastFailureAtMs + pauseMs) return 'too-many-attempts';
  if (model.challenge !== null) model.challenge.tries += 1;
  model.failures += 1;
  model.lastFailureAtMs = nowMs(real);
  if (timeStep === null) return 'wrong-code';
  if (timeStep <= model.lastTimeStep) return 'code-already-used';
  model.lastTimeStep = timeStep;
  model.failures = 0;
  return 'accepted';
}

function judgeBackupCode(model: Model, code: string): string {
  if (model.challenge !== null) model.challenge.tries += 1;
  if (model.usedBackupCodes.includes(code)) return 'code-already-used';
  if (!model.backupCodes.includes(code)) return 'wrong-code';
  model.usedBackupCodes.push(code);
  model.failures = 0;
  return 'accepted';
}

const isChallengeOpen = (model: Model, real: Real): boolean =>
  model.challenge !== null && nowMs(real) < model.challenge.expiresAtMs && model.challenge.tries < 5;

function forget(model: Model): void {
  Object.assign(model, { twoFactor: 'off', backupCodes: [], usedBackupCodes: [], challenge: null, lastTimeStep: -1 });
}

const passTime =
  (ms: number): Step =>
  async (_model, { verifier }) => {
    verifier.clock.nowMs += ms;
  };

const logIn: Step = async (model, real) => {
  const { status } = bodyOf(await real.visitor.client.login({ email: EMAIL, password: PASSWORD }));
  expect(status).toBe(model.twoFactor === 'on' ? 'second-factor-required' : 'signed-in');
  if (model.twoFactor === 'on') {
    model.challenge = { expiresAtMs: nowMs(real) + 10 * MINUTE_MS, tries: 0 };
  } else {
    Object.assign(model, { signedIn: true, signedInAtMs: nowMs(real), challenge: null });
  }
};

const logOut: Step = async (model, { visitor }) => {
  bodyOf(await visitor.client.logout());
  model.signedIn = false;
};

const answer =
  (typed: (model: Model, real: Real) => { code: string; judge: () => string }): Step =>
  async (model, real) => {
    const { code, judge } = typed(model, real);
    const open = isChallengeOpen(model, real);
    const expected = open ? judge() : 'challenge-expired';
    const outcome = problemOf(await real.visitor.client.secondFactor(code)) ?? 'accepted';
    expect(outcome).toBe(expected);
    if (outcome === 'accepted') Object.assign(model, { signedIn: true, signedInAtMs: nowMs(real), challenge: null });
    if (outcome === 'challenge-expired') model.challenge = null;
  };

const totp = (offset: number) => (model: Model, real: Real) => ({
  code: codeAt(real, stepOf(real, offset)),
  judge: () => judgeTotp(model, real, stepOf(real, offset)),
});
const wrong = (model: Model, real: Real) => ({
  code: wrongCode(real.verifier, real.secret),
  judge: () => judgeTotp(model, real, null),
});
const backup = (index: number) => (model: Model) => {
  const code = model.backupCodes[index] ?? 'ABCDE-FGHJK-MNPQR-STVWX-YZ012';
  return { code, judge: () => judgeBackupCode(model, code) };
};

const startSetUp: Step = async (model, real) => {
  const outcome = await real.visitor.client.startEnrolment();
  if (!model.signedIn) return expect(problemOf(outcome)).toBe('not-signed-in');
  if (model.twoFactor === 'on') return expect(problemOf(outcome)).toBe('already-enabled');
  if (nowMs(real) - model.signedInAtMs >= 10 * MINUTE_MS)
    return expect(problemOf(outcome)).toBe('recent-sign-in-required');
  const secret = decodeBase32(bodyOf(outcome).secretBase32);
  if (underWay(model, real)) return expect(secret).toEqual(real.secret);
  expect(secret).not.toEqual(real.secret);
  real.secret = secret;
  Object.assign(model, { setUpFailures: 0, lastSetUpFailureAtMs: 0 });
  Object.assign(model, { twoFactor: 'pending', setUpExpiresAtMs: nowMs(real) + 15 * MINUTE_MS, lastTimeStep: -1 });
  Object.assign(model, { backupCodes: [], usedBackupCodes: [] });
};

/** @param offset - Time steps from now; `null` for a wrong code. */
const confirmSetUp =
  (offset: number | null): Step =>
  async (model, real) => {
    const timeStep = offset === null ? null : stepOf(real, offset);
    const code = timeStep === null ? wrongCode(real.verifier, real.secret) : codeAt(real, timeStep);
    const outcome = await real.visitor.client.verifyEnrolment(code);
    if (!model.signedIn) return expect(problemOf(outcome)).toBe('not-signed-in');
    if (model.twoFactor === 'on') return expect(problemOf(outcome)).toBe('already-enabled');
    if (!underWay(model, real)) return expect(problemOf(outcome)).toBe('no-pending-enrolment');
    const pauseMs = (PAUSES[Math.min(model.setUpFailures, 15)] ?? 0) * MINUTE_MS;
    if (nowMs(real) < model.lastSetUpFailureAtMs + pauseMs) return expect(problemOf(outcome)).toBe('too-many-attempts');
    Object.assign(model, { setUpFailures: model.setUpFailures + 1, lastSetUpFailureAtMs: nowMs(real) });
    if (timeStep === null) return expect(problemOf(outcome)).toBe('wrong-code');
    if (timeStep <= model.lastTimeStep) return expect(problemOf(outcome)).toBe('code-already-used');
    Object.assign(model, { twoFactor: 'confirmed', lastTimeStep: timeStep, usedBackupCodes: [], setUpFailures: 0 });
    model.backupCodes = bodyOf(outcome).backupCodes;
  };

const completeSetUp: Step = async (model, real) => {
  const outcome = await real.visitor.client.completeEnrolment();
  if (!model.signedIn) return expect(problemOf(outcome)).toBe('not-signed-in');
  if (model.twoFactor === 'on') return expect(problemOf(outcome)).toBe('already-enabled');
  if (!underWay(model, real) || model.twoFactor !== 'confirmed') {
    return expect(problemOf(outcome)).toBe('no-pending-enrolment');
  }
  expect(problemOf(outcome)).toBeNull();
  model.twoFactor = 'on';
};

const cancelSetUp: Step = async (model, { visitor }) => {
  const outcome = problemOf(await visitor.client.cancelEnrolment());
  if (!model.signedIn) return expect(outcome).toBe('not-signed-in');
  if (model.twoFactor !== 'on') forget(model);
};

const turnOff =
  (typed: (model: Model, real: Real) => { code: string; judge: () => string }): Step =>
  async (model, real) => {
    const { code, judge } = typed(model, real);
    // A step-up has no challenge to count on.
    const challenge = model.challenge;
    model.challenge = null;
    const expected = !model.signedIn ? 'not-signed-in' : model.twoFactor !== 'on' ? 'not-enabled' : judge();
    model.challenge = challenge;
    const outcome = problemOf(await real.visitor.client.disable(code)) ?? 'accepted';
    expect(outcome).toBe(expected);
    if (outcome === 'accepted') forget(model);
  };

/** The next write fails as if the database were gone: the answer says so, and everything is as it was. */
const failStore =
  (step: (real: Real) => Promise<{ ok: boolean }>): Step =>
  async (_model, real) => {
    const before = await contentsOf(real.verifier);
    real.faults.next = 1;
    const outcome = await step(real);
    const failed = real.faults.next === 0;
    real.faults.next = 0;
    if (failed) {
      expect(outcome).toMatchObject({ ok: false, status: 503 });
      expect(await contentsOf(real.verifier)).toBe(before);
    }
  };

const look: Step = async (model, real) => {
  const session = await real.visitor.client.session();
  if (!model.signedIn) return expect(problemOf(session)).toBe('not-signed-in');
  const state = model.twoFactor === 'on' ? 'on' : underWay(model, real) ? 'pending' : 'off';
  const remaining = state === 'on' ? model.backupCodes.length - model.usedBackupCodes.length : 0;
  expect(bodyOf(session).twoFactor).toEqual({ state, backupCodesRemaining: remaining });
};

const STEPS: Readonly<Record<string, Step>> = {
  'log in': logIn,
  'log out': logOut,
  'a second passes': passTime(1000),
  'a step passes': passTime(30_000),
  'a minute passes': passTime(MINUTE_MS),
  'five minutes pass': passTime(5 * MINUTE_MS),
  'code of now': answer(totp(0)),
  'code of the step before': answer(totp(-1)),
  'code of the step after': answer(totp(1)),
  'wrong code': answer(wrong),
  'first backup code': answer(backup(0)),
  'second backup code': answer(backup(1)),
  'no backup code of ours': answer(backup(99)),
  'start the set-up': startSetUp,
  'confirm it': confirmSetUp(0),
  'confirm it with the step before': confirmSetUp(-1),
  'confirm it with a wrong code': confirmSetUp(null),
  'complete it': completeSetUp,
  'call it off': cancelSetUp,
  'turn it off with a code': turnOff(totp(0)),
  'turn it off with a wrong code': turnOff(wrong),
  'turn it off with a backup code': turnOff(backup(2)),
  'look at the session': look,
  'the store fails at log in': failStore(({ visitor }) =>
    visitor.copy().client.login({ email: EMAIL, password: PASSWORD }),
  ),
  'the store fails at a code': failStore((real) => real.visitor.copy().client.secondFactor(codeAt(real, stepOf(real)))),
  'the store fails at turning off': failStore((real) => real.visitor.copy().client.disable(codeAt(real, stepOf(real)))),
};

/** Ways that a person or an attacker goes, which steps at random would seldom put together. */
const WAYS: readonly (readonly string[])[] = [
  ['log in', 'start the set-up', 'confirm it', 'complete it', 'a step passes'],
  ['log in', 'code of now', 'a step passes'],
  [
    'log in',
    'start the set-up',
    ...Array<string>(5).fill('confirm it with a wrong code'),
    'a minute passes',
    'confirm it',
  ],
  ['log in', 'code of now', 'log in', 'code of now', 'code of the step before', 'code of the step after'],
  ['log in', 'first backup code', 'log in', 'first backup code'],
  ['log in', 'five minutes pass', 'five minutes pass', 'start the set-up'],
  ['log in', 'start the set-up', 'five minutes pass', 'five minutes pass', 'five minutes pass', 'confirm it'],
  ['log in', ...Array<string>(5).fill('wrong code'), 'a minute passes', 'log in', 'code of now'],
  ['log in', ...Array<string>(5).fill('wrong code'), 'five minutes pass', 'five minutes pass', 'five minutes pass'],
];
/** Four times the last of them comes to the stop. */
const SIEGE: readonly string[] = Array.from({ length: 4 }, () => WAYS.at(-1) ?? []).flat();

const history = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(WAYS[0] ?? []) },
    { weight: 3, arbitrary: fc.constantFrom(...WAYS, SIEGE) },
    { weight: 6, arbitrary: fc.constantFrom(...Object.keys(STEPS)).map((name) => [name]) },
  ),
  { minLength: 1, maxLength: 24 },
);

describe('any history of sign-ins and set-ups', { timeout: 60_000 + RUNS * 500 }, () => {
  it(`comes to what the model says (${RUNS} histories)`, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (names) => {
        const { model, real } = await begin();
        for (const name of names.flat()) await STEPS[name]?.(model, real);
        expect(real.verifier.errors.filter((error) => !(error instanceof Unavailable))).toEqual([]);
        await real.verifier.database.close();
      }),
      { numRuns: RUNS },
    );
  });
});

async function begin(): Promise<{ model: Model; real: Real }> {
  const faults = { next: 0 };
  const verifier = await createTestVerifier({ database: failing(openSqlite(':memory:'), faults) });
  const visitor = new Visitor(verifier);
  bodyOf(await visitor.client.createAccount({ email: EMAIL, password: PASSWORD }));
  const model: Model = {
    twoFactor: 'off',
    signedIn: false,
    signedInAtMs: START_MS,
    challenge: null,
    setUpExpiresAtMs: 0,
    lastTimeStep: -1,
    setUpFailures: 0,
    lastSetUpFailureAtMs: 0,
    failures: 0,
    lastFailureAtMs: 0,
    backupCodes: [],
    usedBackupCodes: [],
  };
  return { model, real: { verifier, visitor, faults, secret: new Uint8Array(20) } };
}

/** A database whose next writes can be told to fail before they begin. */
function failing(database: Database, faults: { next: number }): Database {
  return {
    all: (statement) => database.all(statement),
    batch: (statements) => {
      if (faults.next === 0) return database.batch(statements);
      faults.next -= 1;
      return Promise.reject(new Unavailable('told to fail'));
    },
    close: () => database.close(),
  };
}
