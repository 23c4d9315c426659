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
  noDoubleBooking: asvs('2.3.4', 'Business Logic Security'),
  cookieSecure: asvs('3.3.1', 'Cookie Setup'),
  cookieSameSite: asvs('3.3.2', 'Cookie Setup'),
  cookieHostPrefix: asvs('3.3.3', 'Cookie Setup'),
  cookieHttpOnly: asvs('3.3.4', 'Cookie Setup'),
  corsFixed: asvs('3.4.2', 'Browser Security Mechanism Headers'),
  contentSecurityPolicy: asvs('3.4.3', 'Browser Security Mechanism Headers'),
  noSniff: asvs('3.4.4', 'Browser Security Mechanism Headers'),
  referrerPolicy: asvs('3.4.5', 'Browser Security Mechanism Headers'),
  frameAncestors: asvs('3.4.6', 'Browser Security Mechanism Headers'),
  antiForgery: asvs('3.5.1', 'Browser Origin Separation'),
  notBySafelistedRequest: asvs('3.5.2', 'Browser Origin Separation'),
  unsafeMethods: asvs('3.5.3', 'Browser Origin Separation'),
  contentType: asvs('4.1.1', 'Generic Web Service Security'),
  onlySupportedMethods: asvs('4.1.4', 'Generic Web Service Security'),
  passwordLength: asvs('6.2.1', 'Password Security'),
  passwordChangeNeedsCurrent: asvs('6.2.3', 'Password Security'),
  passwordExact: asvs('6.2.8', 'Password Security'),
  passwordLong: asvs('6.2.9', 'Password Security'),
  bruteForce: asvs('6.3.1', 'General Authentication Security'),
  bothFactors: asvs('6.3.3', 'General Authentication Security'),
  samePathwayStrength: asvs('6.3.4', 'General Authentication Security'),
  noEnumeration: asvs('6.3.8', 'General Authentication Security'),
  codesOnce: asvs('6.5.1', 'General Multi-factor authentication requirements'),
  lookUpEntropy: asvs('6.5.2', 'General Multi-factor authentication requirements'),
  codeLifetime: asvs('6.5.5', 'General Multi-factor authentication requirements'),
  factorRevocable: asvs('6.5.6', 'General Multi-factor authentication requirements'),
  sessionEntropy: asvs('7.2.3', 'Fundamental Session Management Security'),
  sessionRotates: asvs('7.2.4', 'Fundamental Session Management Security'),
  logoutEnds: asvs('7.4.1', 'Session Termination'),
  othersEnd: asvs('7.4.3', 'Session Termination'),
  sensitiveNeedsReauthentication: asvs('7.5.1', 'Defenses Against Session Abuse'),
  sessionsVisible: asvs('7.5.2', 'Defenses Against Session Abuse'),
  notInUrl: asvs('14.2.1', 'General Data Protection'),
  noStore: asvs('14.3.2', 'Client-side Data Protection'),
  onlyKnownMembers: asvs('15.3.3', 'Defensive Coding'),
  strictTypes: asvs('15.3.5', 'Defensive Coding'),
  atomicChecks: asvs('15.4.2', 'Safe Concurrency'),
  quietErrors: asvs('16.5.1', 'Error Handling'),

  // NIST SP 800-63B-4
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
