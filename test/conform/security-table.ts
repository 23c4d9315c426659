/** The requirements in our own words, and the table of which check shows which. */

import { THEMES } from './checks/all.ts';
import { REQUIREMENTS } from './requirement.ts';

/** Every requirement has a line here: a missing one does not compile. */
export const WORDS: Readonly<Record<keyof typeof REQUIREMENTS, string>> = {
  inputValidated: 'What comes in is held against what was expected before it is used',
  stepsInOrder: 'Steps are taken in their order and none is left out',
  noDoubleBooking: 'What exists once is given out once, also to requests at the same moment',
  cookieSecure: 'Cookies go over encrypted connections only',
  cookieSameSite: 'Cookies say which cross-site requests they go with',
  cookieHostPrefix: 'Cookies are bound to their host by their name',
  cookieHttpOnly: 'Session cookies cannot be read by scripts',
  corsFixed: 'No origin but those allowed may read answers',
  contentSecurityPolicy: 'Pages say what they may load and run',
  noSniff: 'Browsers are told not to guess content types',
  referrerPolicy: 'Addresses do not leak to other sites by the referrer',
  frameAncestors: 'Pages say who may frame them',
  antiForgery: 'A request made by another site changes nothing',
  notBySafelistedRequest: 'What changes something cannot be asked for by a request that browsers send anywhere',
  unsafeMethods: 'What changes something is not done by a safe method',
  contentType: 'Answers name their content type, and it is the right one',
  onlySupportedMethods: 'Methods that are not used are refused',
  passwordLength: 'Passwords below the least length are refused',
  passwordChangeNeedsCurrent: 'Changing a password needs the current one',
  passwordExact: 'Passwords are compared as they were typed, not cut or folded',
  passwordLong: 'Long passwords are allowed',
  bruteForce: 'Guessing passwords and codes is slowed down',
  bothFactors: 'Where a second factor is on, both are needed',
  samePathwayStrength: 'No way in is weaker than another',
  noEnumeration: 'Answers do not tell which accounts exist',
  codesOnce: 'Codes and look-up secrets work once',
  lookUpEntropy: 'Look-up secrets have enough randomness, or are hashed slowly',
  codeLifetime:
    'Codes live only as long as they must; a step is 30 seconds, and one step of delay to either side is taken, as RFC 6238 section 5.2 allows',
  factorRevocable: 'A factor can be taken off the account',
  sessionEntropy: 'Session tokens have at least 128 random bits',
  sessionRotates: 'A sign-in gives a new session token',
  logoutEnds: 'After signing out the session is of no use',
  othersEnd: 'Changing a factor ends the other sessions',
  sensitiveNeedsReauthentication: 'Sensitive changes ask again who is there',
  sessionsVisible: 'People see their sessions and can end them',
  notInUrl: 'Nothing secret stands in a URL',
  noStore: 'Answers with something secret are not cached',
  onlyKnownMembers: 'Members that were not asked for are not taken',
  strictTypes: 'Values of another type are not taken for the right one',
  atomicChecks: 'Checking and acting are one step that no rival gets between',
  quietErrors: 'Unexpected errors tell callers nothing about the inside',
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

Each row is a requirement that applies to the verifier, in our own words, and the checks of \`npm run conform\` that show it
on a running server. \`test/conform/conform.test.ts\` runs them against ours. Written by
\`node test/conform/write-security-table.ts\`; a test fails when this file and the checks differ.
`;

/** The Markdown document, one row for each requirement. */
export function formatSecurityTable(): string {
  const checks = THEMES.flatMap((theme) => theme.checks);
  const rows = Object.entries(REQUIREMENTS).map(([name, requirement]) => {
    const { standard, section, title } = requirement;
    const shownBy = checks.filter((check) => check.requirement === requirement).map((check) => check.name);
    // The keys of both records are the same ones.
    return `| ${standard} §${section} ${title} | ${WORDS[name as keyof typeof WORDS]} | ${shownBy.join('; ')} |`;
  });
  return [PREFACE, '| Requirement | In our words | Shown by |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
