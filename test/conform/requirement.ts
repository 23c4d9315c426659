/** What a check is named after: a standard, its revision, and the section with its title. */

export interface Requirement {
  readonly standard: string;
  readonly section: string;
  readonly title: string;
}

const asvs = (section: string, title: string): Requirement => ({ standard: 'OWASP ASVS 5.0.0', section, title });
const nist = (section: string, title: string): Requirement => ({ standard: 'NIST SP 800-63B-4', section, title });
const rfc = (number: number, section: string, title: string): Requirement => ({
  standard: `RFC ${number}`,
  section,
  title,
});

/**
 * ASVS names its sections, not its requirements: the title is the section's. NIST's numbers are those of revision 4
 * (2025), where Look-Up Secrets is 3.1.2 and Rate Limiting 3.2.2.
 */
export const REQUIREMENTS = {
  // OWASP ASVS 5.0.0
  inputValidated: asvs('2.2.1', 'Input Validation'),
  stepsInOrder: asvs('2.3.1', 'Business Logic Security'),
  wholeOrNothing: asvs('2.3.3', 'Business Logic Security'),
  noDoubleBooking: asvs('2.3.4', 'Business Logic Security'),
  costlyCallsLimited: asvs('2.4.1', 'Anti-automation'),
  cookieSecure: asvs('3.3.1', 'Cookie Setup'),
  cookieSameSite: asvs('3.3.2', 'Cookie Setup'),
  cookieHostPrefix: asvs('3.3.3', 'Cookie Setup'),
  cookieHttpOnly: asvs('3.3.4', 'Cookie Setup'),
  strictTransport: asvs('3.4.1', 'Browser Security Mechanism Headers'),
  corsFixed: asvs('3.4.2', 'Browser Security Mechanism Headers'),
  contentSecurityPolicy: asvs('3.4.3', 'Browser Security Mechanism Headers'),
  noSniff: asvs('3.4.4', 'Browser Security Mechanism Headers'),
  referrerPolicy: asvs('3.4.5', 'Browser Security Mechanism Headers'),
  frameAncestors: asvs('3.4.6', 'Browser Security Mechanism Headers'),
  antiForgery: asvs('3.5.1', 'Browser Origin Separation'),
  notBySafelistedRequest: asvs('3.5.2', 'Browser Origin Separation'),
  unsafeMethods: asvs('3.5.3', 'Browser Origin Separation'),
  contentType: asvs('4.1.1', 'Generic Web Service Security'),
  forwardedHeaders: asvs('4.1.3', 'Generic Web Service Security'),
  onlySupportedMethods: asvs('4.1.4', 'Generic Web Service Security'),
  passwordLength: asvs('6.2.1', 'Password Security'),
  passwordChangeable: asvs('6.2.2', 'Password Security'),
  passwordChangeNeedsCurrent: asvs('6.2.3', 'Password Security'),
  passwordExact: asvs('6.2.8', 'Password Security'),
  passwordLong: asvs('6.2.9', 'Password Security'),
  bruteForce: asvs('6.3.1', 'General Authentication Security'),
  noDefaultAccounts: asvs('6.3.2', 'General Authentication Security'),
  bothFactors: asvs('6.3.3', 'General Authentication Security'),
  samePathwayStrength: asvs('6.3.4', 'General Authentication Security'),
  suspicionTold: asvs('6.3.5', 'General Authentication Security'),
  changesTold: asvs('6.3.7', 'General Authentication Security'),
  noEnumeration: asvs('6.3.8', 'General Authentication Security'),
  codesOnce: asvs('6.5.1', 'General Multi-factor authentication requirements'),
  lookUpEntropy: asvs('6.5.2', 'General Multi-factor authentication requirements'),
  lookUpRandom: asvs('6.5.4', 'General Multi-factor authentication requirements'),
  codeLifetime: asvs('6.5.5', 'General Multi-factor authentication requirements'),
  factorRevocable: asvs('6.5.6', 'General Multi-factor authentication requirements'),
  sessionEntropy: asvs('7.2.3', 'Fundamental Session Management Security'),
  sessionRotates: asvs('7.2.4', 'Fundamental Session Management Security'),
  sessionIdle: asvs('7.3.1', 'Session Timeout'),
  sessionLife: asvs('7.3.2', 'Session Timeout'),
  logoutEnds: asvs('7.4.1', 'Session Termination'),
  othersEnd: asvs('7.4.3', 'Session Termination'),
  sensitiveNeedsReauthentication: asvs('7.5.1', 'Defenses Against Session Abuse'),
  sessionsVisible: asvs('7.5.2', 'Defenses Against Session Abuse'),
  keysReplaceable: asvs('11.2.2', 'Secure Cryptography Implementation'),
  authenticatedEncryption: asvs('11.3.3', 'Encryption Algorithms'),
  freshNonces: asvs('11.3.4', 'Encryption Algorithms'),
  passwordHashing: asvs('11.4.2', 'Hashing and Hash-based Functions'),
  secretsRotated: asvs('13.3.4', 'Secret Management'),
  monitoringClosed: asvs('13.4.5', 'Unintended Information Leakage'),
  notInUrl: asvs('14.2.1', 'General Data Protection'),
  noStore: asvs('14.3.2', 'Client-side Data Protection'),
  nothingForDevelopers: asvs('15.2.3', 'Security Architecture and Dependencies'),
  onlyKnownMembers: asvs('15.3.3', 'Defensive Coding'),
  callerAddress: asvs('15.3.4', 'Defensive Coding'),
  strictTypes: asvs('15.3.5', 'Defensive Coding'),
  parametersOnce: asvs('15.3.7', 'Defensive Coding'),
  atomicChecks: asvs('15.4.2', 'Safe Concurrency'),
  noSecretLogged: asvs('16.2.5', 'General Logging'),
  authenticationLogged: asvs('16.3.1', 'Security Events'),
  logsProtected: asvs('16.4.2', 'Log Protection'),
  quietErrors: asvs('16.5.1', 'Error Handling'),
  failureElsewhere: asvs('16.5.2', 'Error Handling'),
  failClosed: asvs('16.5.3', 'Error Handling'),
  lastResort: asvs('16.5.4', 'Error Handling'),

  // NIST SP 800-63B-4
  passwordVerifiers: nist('3.1.1.2', 'Password Verifiers'),
  lookUpVerifiers: nist('3.1.2.2', 'Look-Up Secret Verifiers'),
  otpVerifiers: nist('3.1.4.2', 'Single-Factor OTP Verifiers'),
  throttling: nist('3.2.2', 'Rate Limiting (Throttling)'),
  replayResistance: nist('3.2.7', 'Replay Resistance'),
  bindingAnother: nist('4.1.2', 'Post-Enrollment Binding'),
  sessionBindings: nist('5.1', 'Session Bindings'),
  browserCookies: nist('5.1.1', 'Browser Cookies'),
  reauthentication: nist('5.2', 'Reauthentication'),

  // RFCs
  secretLength: rfc(4226, '4', 'Algorithm Requirements (R6)'),
  serverThrottling: rfc(4226, '7.3', 'Throttling at the Server'),
  otpOnlyOnce: rfc(6238, '5.2', 'Validation and Time-Step Size'),
  drift: rfc(6238, '6', 'Resynchronization'),
  retryAfter: rfc(6585, '4', '429 Too Many Requests'),
  wellKnown: rfc(8615, '3', 'Well-Known URIs'),
  wwwAuthenticate: rfc(9110, '15.5.2', '401 Unauthorized'),
  allow: rfc(9110, '15.5.6', '405 Method Not Allowed'),
  contentTooLarge: rfc(9110, '15.5.14', '413 Content Too Large'),
  unsupportedMediaType: rfc(9110, '15.5.16', '415 Unsupported Media Type'),
  problemMembers: rfc(9457, '3.1', 'Members of a Problem Details Object'),
  utcTimes: rfc(3339, '5.6', 'Internet Date/Time Format'),
} as const satisfies Record<string, Requirement>;

export function formatRequirement({ standard, section, title }: Requirement): string {
  return `${standard} §${section} ${title}`;
}
