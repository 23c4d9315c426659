import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestVerifier, ORIGIN, type TestVerifier } from '#test/support/server-verifier.ts';
import { type EnrolledPerson, enrol } from '#test/support/server-visitor.ts';

/** Short here; `TWOFOLD_FUZZ_REQUESTS=100000` for the long run. */
const REQUESTS = Number(process.env.TWOFOLD_FUZZ_REQUESTS ?? 2000);

const PATHS = [
  '/api/accounts',
  '/api/login',
  '/api/login/second-factor',
  '/api/session',
  '/api/session/reauthenticate',
  '/api/sessions',
  '/api/sessions/x',
  '/api/two-factor',
  '/api/two-factor/enrolment',
  '/api/two-factor/enrolment/verify',
  '/api/two-factor/enrolment/complete',
  '/api/two-factor/backup-codes',
  '/api/two-factor/disable',
  '/api/password',
  '/api/activity',
  '/api/openapi.json',
  '/.well-known/two-factor',
  '/sign-in',
  '/sign-in/second-factor',
  '/settings/user-options',
  '/settings/two-factor/set-up',
  '/settings/password',
];

/** Nothing that is sent on purpose: right codes and passwords are left to other tests. */
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '000000',
    '１２３４５６',
    '+00001',
    '\u0000',
    'a@b.example',
    '__proto__',
    '../../etc/passwd',
    "' OR 1=1--",
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const body = fc.oneof(
  fc
    .dictionary(
      fc.constantFrom(
        'email',
        'password',
        'code',
        'currentPassword',
        'newPassword',
        'backupCodesSaved',
        'constructor',
        'x',
      ),
      value,
    )
    .map((members) => JSON.stringify(members)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('', '{', 'null', '[]', `{"password":"${'x'.repeat(20_000)}"}`, '{"email":"a@b.example","email":7}'),
);
const headerText = fc.string({ maxLength: 60 }).map((text) => text.replaceAll(/[^\x20-\x7e]/g, '?').trim());
const request = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'),
  path: fc.oneof(
    fc.constantFrom(...PATHS),
    fc.tuple(fc.constantFrom(...PATHS), fc.webPath()).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom(...PATHS), fc.webQueryParameters()).map((parts) => parts.join('?')),
  ),
  body,
  contentType: fc.oneof(
    fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'),
    headerText,
  ),
  origin: fc.constantFrom(ORIGIN, ORIGIN, ORIGIN, 'null', 'https://attacker.example'),
  cookie: fc.oneof(fc.constant('own'), fc.constant('twice'), headerText),
  forwardedFor: headerText,
});

describe('random and mutated requests', { timeout: 120_000 + REQUESTS * 60 }, () => {
  it(`${REQUESTS} of them provoke no 500 and change nothing of an account`, async () => {
    const verifier = await createTestVerifier();
    const person = await enrol(verifier);
    const before = await protectedState(verifier);

    await fc.assert(
      fc.asyncProperty(request, async (each) => {
        const response = await send(verifier, person, each);
        expect(response.status).toBeLessThan(500);
        expect(verifier.errors).toEqual([]);
      }),
      { numRuns: REQUESTS },
    );

    expect(await protectedState(verifier)).toBe(before);
  });
});

async function send(
  verifier: TestVerifier,
  { visitor }: EnrolledPerson,
  each: typeof request extends fc.Arbitrary<infer T> ? T : never,
) {
  const own = Array.from(visitor.cookies, (pair) => pair.join('=')).join('; ');
  const cookie = each.cookie === 'own' ? own : each.cookie === 'twice' ? `${own}; ${own}x` : each.cookie;
  const hasBody = each.method !== 'GET' && each.method !== 'HEAD';
  const headers = new Headers({ origin: each.origin, cookie, 'x-forwarded-for': each.forwardedFor });
  if (each.contentType !== '') headers.set('content-type', each.contentType);
  return verifier.app.request(`${ORIGIN}${each.path}`, {
    method: each.method,
    headers,
    ...(hasBody ? { body: each.body } : {}),
  });
}

/** What no stranger and no garbage may change: who exists, with which password, which second factor and which codes. */
async function protectedState({ database }: TestVerifier): Promise<string> {
  const queries = [
    'SELECT id, email, password_hash FROM account ORDER BY id',
    'SELECT * FROM enrolment',
    'SELECT * FROM backup_code ORDER BY hash',
    'SELECT id, token_hash FROM session',
  ];
  return JSON.stringify(await Promise.all(queries.map((sql) => database.all({ sql, params: [] }))));
}
