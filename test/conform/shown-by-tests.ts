/** Requirements that cannot be seen from outside, or not only: which tests of our own show them. */

import type { NamedTest } from '../support/test-titles.ts';
import type { REQUIREMENTS } from './requirement.ts';

const ADAPTERS = 'test/server/adapters';
const HTTP = 'test/server/http';
const START = 'test/server/process/start.test.ts';
const COMMANDS = 'test/server/cli/commands.test.ts';

const shown = (file: string, ...titles: readonly string[]): NamedTest[] => titles.map((title) => ({ file, title }));

/** Every title is looked for in its file. */
export const SHOWN_BY_TESTS: Readonly<Partial<Record<keyof typeof REQUIREMENTS, readonly NamedTest[]>>> = {
  inputValidated: shown(`${HTTP}/bad-input.test.ts`, '%s is taken nowhere, and costs nothing'),
  stepsInOrder: shown(`${HTTP}/two-factor.test.ts`, 'cannot be completed before a code confirmed it'),
  wholeOrNothing: shown(`${ADAPTERS}/database-contract.ts`, 'undoes the whole batch when one statement fails'),
  noDoubleBooking: shown('test/server/two-servers.test.ts', 'let one of many in who come to both with one code'),
  costlyCallsLimited: shown(`${HTTP}/sign-in.test.ts`, 'answers busy, and counts nothing, when too many hashes wait'),
  strictTransport: shown(
    `${HTTP}/contract.test.ts`,
    'forbid framing, sniffing and scripts',
    'promise no HTTPS where there is none',
  ),
  forwardedHeaders: shown(START, 'believes X-Forwarded-For of $name'),
  passwordChangeable: shown(`${HTTP}/sessions.test.ts`, 'changes it, ends every session and hands a new one out'),
  noDefaultAccounts: shown(START, 'makes no demo account and shows no outbox in production'),
  suspicionTold: shown(
    `${HTTP}/sign-in.test.ts`,
    'tells the owner about wrong codes after a right password once, and about a used code',
  ),
  changesTold: shown(
    `${HTTP}/two-factor.test.ts`,
    'ends every other session when it is turned on, and tells the owner once',
  ),
  bruteForce: shown(`${HTTP}/two-factor.test.ts`, 'tries no more than five of a burst of 64, and nothing comes of it'),
  lookUpRandom: shown(
    'test/server/core/backup-codes.test.ts',
    'makes ten different codes of 25 characters from random bytes',
  ),
  sessionIdle: shown(`${HTTP}/sessions.test.ts`, 'ends after an idle hour, and goes on while it is used'),
  sessionLife: shown(`${HTTP}/sessions.test.ts`, 'ends after a day however much it is used'),
  keysReplaceable: shown(
    'test/server/process/rotate.test.ts',
    'fails no request, and leaves nothing under the old key',
  ),
  authenticatedEncryption: shown(`${ADAPTERS}/keyring.test.ts`, 'does not open with any changed byte'),
  freshNonces: shown(`${ADAPTERS}/keyring.test.ts`, 'never seals alike twice'),
  passwordHashing: shown(`${ADAPTERS}/argon2id.test.ts`, 'starts from the floor', 'salts'),
  secretsRotated: shown(COMMANDS, 'leaves nothing that needs the older keys'),
  monitoringClosed: shown(START, 'shows its measurements on the same machine, and in production to who has the token'),
  nothingForDevelopers: shown(START, 'makes no demo account and shows no outbox in production'),
  callerAddress: shown('test/server/front-door/client-address.test.ts', 'is $address for $name'),
  parametersOnce: shown(
    `${HTTP}/bad-input.test.ts`,
    'are one person or nobody, whichever comes first, and the same one each time',
  ),
  atomicChecks: shown(
    `${ADAPTERS}/database-contract.ts`,
    'lets one of many batches through that each look first whether there is none',
  ),
  noSecretLogged: shown(
    'test/server/telemetry.test.ts',
    'never holds a secret: no password, code, token, secret or backup code of a whole story',
  ),
  authenticationLogged: shown(
    `${HTTP}/sessions.test.ts`,
    'tells the owner what happened, newest first, page by page, and never a secret',
  ),
  logsProtected: shown(COMMANDS, 'cannot be led to vouch for a chain that was cut, by an event that comes later'),
  quietErrors: shown(`${HTTP}/problems.test.ts`, '%s says what is wrong, and nothing was changed'),
  failureElsewhere: shown(
    'test/server/two-servers.test.ts',
    'answer busy while the database is away, and go on when it is back',
  ),
  failClosed: shown(
    `${HTTP}/contract.test.ts`,
    'fail closed when the store cannot be reached',
    'fail closed when the key is missing',
  ),
  lastResort: shown(`${HTTP}/contract.test.ts`, 'tell nothing of the inside when something breaks'),
  passwordVerifiers: shown(`${ADAPTERS}/argon2id.test.ts`, 'salts', 'starts from the floor'),
  otpOnlyOnce: shown(
    'test/server/core/second-factor.test.ts',
    'never accepts a step twice, nor an older one than the last (property)',
  ),
};
