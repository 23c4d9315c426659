/** The requirements in our own words, and the table of which check shows which. */

import { THEMES } from './checks/all.ts';
import { REQUIREMENTS } from './requirement.ts';
import { SHOWN_BY_TESTS } from './shown-by-tests.ts';

/** Every requirement has a line here: a missing one does not compile. */
export const WORDS: Readonly<Record<keyof typeof REQUIREMENTS, string>> = {
  inputValidated: 'What comes in is held against what was expected before it is used',
  stepsInOrder: 'Steps are taken in their order and none is left out',
  wholeOrNothing: 'What belongs together is done as a whole or not at all',
  noDoubleBooking: 'What exists once is given out once, also to requests at the same moment',
  costlyCallsLimited: 'What costs the server much cannot be asked for without limit',
  cookieSecure: 'Cookies go over encrypted connections only',
  cookieSameSite: 'Cookies say which cross-site requests they go with',
  cookieHostPrefix: 'Cookies are bound to their host by their name',
  cookieHttpOnly: 'Session cookies cannot be read by scripts',
  strictTransport: 'Browsers are told to come by HTTPS alone',
  corsFixed: 'No origin but those allowed may read answers',
  contentSecurityPolicy: 'Pages say what they may load and run',
  noSniff: 'Browsers are told not to guess content types',
  referrerPolicy: 'Addresses do not leak to other sites by the referrer',
  frameAncestors: 'Pages say who may frame them',
  antiForgery: 'A request made by another site changes nothing',
  notBySafelistedRequest: 'What changes something cannot be asked for by a request that browsers send anywhere',
  unsafeMethods: 'What changes something is not done by a safe method',
  contentType: 'Answers name their content type, and it is the right one',
  forwardedHeaders: 'Headers that a proxy sets are not believed of a caller',
  onlySupportedMethods: 'Methods that are not used are refused',
  passwordLength: 'Passwords below the least length are refused',
  passwordChangeable: 'People can change their password',
  passwordChangeNeedsCurrent: 'Changing a password needs the current one',
  passwordExact: 'Passwords are compared as they were typed, not cut or folded',
  passwordLong: 'Long passwords are allowed',
  bruteForce: 'Guessing passwords and codes is slowed down',
  noDefaultAccounts: 'Nobody can sign in with an account that came with the software',
  bothFactors: 'Where a second factor is on, both are needed',
  samePathwayStrength: 'No way in is weaker than another',
  suspicionTold: 'Owners are told of sign-ins that look wrong',
  changesTold: 'Owners are told when what they sign in with changes',
  noEnumeration: 'Answers do not tell which accounts exist',
  codesOnce: 'Codes and look-up secrets work once',
  lookUpEntropy: 'Look-up secrets have enough randomness, or are hashed slowly',
  lookUpRandom: 'Look-up secrets cannot be guessed',
  codeLifetime:
    'Codes live only as long as they must; a step is 30 seconds, and one step of delay to either side is taken, as RFC 6238 section 5.2 allows',
  factorRevocable: 'A factor can be taken off the account',
  sessionEntropy: 'Session tokens have at least 128 random bits',
  sessionRotates: 'A sign-in gives a new session token',
  sessionIdle: 'A session that nobody uses ends',
  sessionLife: 'A session ends after a time, however much it is used',
  logoutEnds: 'After signing out the session is of no use',
  othersEnd: 'Changing a factor ends the other sessions',
  sensitiveNeedsReauthentication: 'Sensitive changes ask again who is there',
  sessionsVisible: 'People see their sessions and can end them',
  keysReplaceable: 'Keys can be replaced and what they protect encrypted anew',
  authenticatedEncryption: 'What is encrypted cannot be changed unseen',
  freshNonces: 'A nonce is never used twice with one key',
  passwordHashing: 'Passwords are kept under a slow hash with parameters of today',
  secretsRotated: 'Secrets are rotated, and the old ones are of no use then',
  monitoringClosed: 'What is meant for the operator is shown to nobody else',
  notInUrl: 'Nothing secret stands in a URL',
  noStore: 'Answers with something secret are not cached',
  nothingForDevelopers: 'In production there is nothing that is only for developing',
  onlyKnownMembers: 'Members that were not asked for are not taken',
  callerAddress: 'The address that is throttled is that of the caller, and not what the caller says',
  strictTypes: 'Values of another type are not taken for the right one',
  parametersOnce: 'A value that is sent twice is not read as one thing here and another there',
  atomicChecks: 'Checking and acting are one step that no rival gets between',
  noSecretLogged: 'Nothing secret is logged',
  authenticationLogged: 'Sign-ins and changes are recorded, with what they were made with',
  logsProtected: 'Records cannot be changed unseen',
  quietErrors: 'Unexpected errors tell callers nothing about the inside',
  failureElsewhere: 'When something that is needed is away, the rest goes on safely',
  failClosed: 'What fails lets nobody in',
  lastResort: 'An error that nobody foresaw is caught, recorded and answered',
  passwordVerifiers: 'Passwords are stored salted and hashed, so that a copy is of little use',
  lookUpVerifiers: 'Look-up secrets are stored hashed, used once and throttled',
  otpVerifiers: 'One-time passwords are accepted once within their life',
  throttling: 'Failed attempts in a row are limited',
  replayResistance: 'A recorded authentication cannot be repeated',
  bindingAnother: 'Binding an authenticator asks for a recent authentication',
  sessionBindings: 'A session is bound by a secret that comes from its authentication',
  browserCookies: 'Session cookies are secure, narrow in scope and not readable by scripts',
  reauthentication: 'Sessions end, and who is there is asked again',
  secretLength: 'Shared secrets have at least 128 bits, better 160',
  serverThrottling: 'The server limits how often codes can be tried',
  otpOnlyOnce: 'A time step that was accepted is not accepted again',
  drift: 'Clocks may differ by a small, fixed number of steps',
  retryAfter: 'An answer that says too many says when to come back',
  wellKnown: 'Well-known addresses are where they are registered',
  wwwAuthenticate: 'An answer that asks for authentication says which',
  allow: 'A refused method comes with those that are allowed',
  contentTooLarge: 'Bodies that are too large are refused as such',
  unsupportedMediaType: 'Bodies of another type are refused as such',
  problemMembers: 'Errors have the members of a problem',
  utcTimes: 'Times are written in the Internet format',
};

const PREFACE = `# Requirements, and what shows them

Each row is a requirement that applies to the verifier, in our own words, the checks of \`npm run conform\` that show it
on a running server (\`test/conform/conform.test.ts\` runs them against ours), and tests of what cannot be seen from outside,
with their files below \`test/server/\`. Written by \`node test/conform/write-security-table.ts\`; a test fails when this file,
the checks and the titles of the tests differ.
`;

/** The Markdown document, one row for each requirement. */
export function formatSecurityTable(): string {
  const checks = THEMES.flatMap((theme) => theme.checks);
  const rows = Object.entries(REQUIREMENTS).map(([name, requirement]) => {
    const { standard, section, title } = requirement;
    // The keys of the three records are the same ones.
    const key = name as keyof typeof REQUIREMENTS;
    const shownBy = [
      ...checks.filter((check) => check.requirement === requirement).map((check) => check.name),
      ...(SHOWN_BY_TESTS[key] ?? []).map((test) => `\`${test.file.replace('test/server/', '')}\`: ${test.title}`),
    ];
    return `| ${standard} §${section} ${title} | ${WORDS[key]} | ${shownBy.join('; ')} |`;
  });
  return [PREFACE, '| Requirement | In our words | Shown by |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
