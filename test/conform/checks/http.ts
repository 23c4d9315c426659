/** The manners of HTTP: problems, methods, media types, sizes, and members that nobody asked for. */

import { PROBLEMS } from '#shared/api/problems.ts';
import { type Check, member, must, mustAnswer, mustBe, mustRefuse } from '../check.ts';
import { REQUIREMENTS } from '../requirement.ts';
import { newEmail, newPassword, type Stage } from '../stage.ts';
import type { Answer } from '../visitor.ts';

/** Codes that are text to a person and no six digits to a verifier. */
const STRANGE_CODES = [
  '１２３４５６',
  '+00001',
  '-12345',
  '1e5',
  '0x1234',
  '123456\u0000',
  '١٢٣٤٥٦',
  '12345',
  '1234567',
  '12345a',
];

export const httpChecks: readonly Check[] = [
  {
    name: 'An error is a problem with type, title, status and detail',
    requirement: REQUIREMENTS.problemMembers,
    async run(stage) {
      for (const answer of await someErrors(stage)) {
        const type = String(member(answer, 'type')).replace(/^.*\/problems\//, '');
        must(Object.hasOwn(PROBLEMS, type), `unknown problem type ${String(member(answer, 'type'))}`);
        mustRefuse(answer, type as keyof typeof PROBLEMS, 'error');
        mustBe(member(answer, 'status'), answer.status, 'status in the body');
        for (const name of ['title', 'detail']) mustBe(typeof member(answer, name), 'string', `type of ${name}`);
      }
    },
  },
  {
    name: '401 names a way to authenticate',
    requirement: REQUIREMENTS.wwwAuthenticate,
    async run(stage) {
      const visitor = stage.stranger();
      const answers = [
        await visitor.get('/api/session'),
        await visitor.post('/api/login/second-factor', { code: '000000' }),
        await visitor.post('/api/login', { email: newEmail(), password: newPassword() }),
      ];
      for (const answer of answers) {
        mustBe(answer.status, 401, 'status');
        must((answer.headers['www-authenticate'] ?? '') !== '', 'expected WWW-Authenticate');
      }
    },
  },
  {
    name: '405 lists the methods there are',
    requirement: REQUIREMENTS.allow,
    async run(stage) {
      for (const [method, path, there] of [
        ['PUT', '/api/login', 'POST'],
        ['DELETE', '/api/session', 'GET'],
        ['PATCH', '/api/two-factor/enrolment', 'DELETE'],
      ] as const) {
        const answer = await stage.stranger().send(method, path);
        mustRefuse(answer, 'method-not-allowed', `${method} ${path}`);
        const allowed = (answer.headers.allow ?? '').split(/,\s*/);
        must(allowed.includes(there) && !allowed.includes(method), `Allow of ${path}: got ${answer.headers.allow}`);
      }
    },
  },
  {
    name: 'TRACE and methods that do not exist are refused',
    requirement: REQUIREMENTS.onlySupportedMethods,
    async run(stage) {
      for (const method of ['TRACE', 'PROPFIND']) {
        const answer = await stage
          .stranger()
          .send(method, '/api/session', { headers: { 'x-canary': 'conform-canary' } });
        must(answer.status >= 400 && !answer.text.includes('conform-canary'), `${method}: got status ${answer.status}`);
      }
    },
  },
  {
    name: 'A body over 16 KiB is refused, whether or not its length is told',
    requirement: REQUIREMENTS.contentTooLarge,
    async run(stage) {
      const body = JSON.stringify({ email: newEmail(), password: 'p'.repeat(17 * 1024) });
      const headers = { 'content-type': 'application/json' };
      const told = await stage.stranger().send('POST', '/api/login', { body, headers });
      mustRefuse(told, 'payload-too-large', 'length told');
      const chunked = { ...headers, 'content-length': null, 'transfer-encoding': 'chunked' };
      const untold = await stage.stranger().send('POST', '/api/login', { body, headers: chunked });
      mustRefuse(untold, 'payload-too-large', 'length not told');
    },
  },
  {
    name: 'A body that is not JSON by its type is refused',
    requirement: REQUIREMENTS.unsupportedMediaType,
    async run(stage) {
      const body = JSON.stringify({ email: newEmail(), password: newPassword() });
      for (const contentType of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', null]) {
        const answer = await stage
          .stranger()
          .send('POST', '/api/login', { body, headers: { 'content-type': contentType } });
        mustRefuse(answer, 'unsupported-media-type', String(contentType));
      }
    },
  },
  {
    name: 'Broken JSON is an invalid request, not a fault of the server',
    requirement: REQUIREMENTS.inputValidated,
    async run(stage) {
      for (const body of ['', '{', 'null', '[]', '"text"', '{"email":}', '\u0000']) {
        const headers = { 'content-type': 'application/json' };
        const answer = await stage.stranger().send('POST', '/api/login', { body, headers });
        mustRefuse(answer, 'invalid-request', `body ${JSON.stringify(body)}`);
      }
    },
  },
  {
    name: 'A member that nobody asked for is refused and named',
    requirement: REQUIREMENTS.onlyKnownMembers,
    async run(stage) {
      const credentials = { email: newEmail(), password: newPassword() };
      const answer = await stage.stranger().post('/api/login', { ...credentials, isAdmin: true });
      mustRefuse(answer, 'invalid-request', 'an unknown member');
      must(JSON.stringify(member(answer, 'errors')).includes('/isAdmin'), 'expected errors[] to point at /isAdmin');
    },
  },
  {
    name: 'Numbers, lists and objects are not taken for text',
    requirement: REQUIREMENTS.strictTypes,
    async run(stage) {
      for (const email of [7, ['a@example.com'], { $ne: null }, null, true]) {
        const answer = await stage.stranger().post('/api/login', { email, password: newPassword() });
        mustRefuse(answer, 'invalid-request', `email ${JSON.stringify(email)}`);
      }
      const { visitor } = await stage.enrolling();
      for (const code of [123456, ['123456'], { code: '123456' }, null]) {
        const answer = await visitor.post('/api/two-factor/enrolment/verify', { code });
        mustRefuse(answer, 'invalid-request', `code ${JSON.stringify(code)}`);
      }
    },
  },
  {
    name: 'What is not six digits is no code, and costs the server nothing worse than a refusal',
    requirement: REQUIREMENTS.inputValidated,
    async run(stage) {
      const { visitor } = await stage.enrolling();
      for (const code of STRANGE_CODES) {
        const answer = await visitor.post('/api/two-factor/enrolment/verify', { code });
        mustRefuse(answer, ['invalid-request', 'wrong-code', 'too-many-attempts'], `code ${JSON.stringify(code)}`);
      }
    },
  },
  {
    name: 'A refusal repeats neither the password nor the code',
    requirement: REQUIREMENTS.quietErrors,
    async run(stage) {
      const canary = 'conform-canary-7f3a';
      const { visitor } = await stage.enrolling();
      const answers = [
        await visitor.post('/api/login', { email: newEmail(), password: canary }),
        await visitor.post('/api/login', { email: newEmail(), password: canary, [canary.slice(0, 7)]: canary }),
        await visitor.post('/api/login', { email: `${canary}@`, password: [canary] }),
        await visitor.post('/api/two-factor/enrolment/verify', { code: canary }),
        await visitor.post('/api/two-factor/disable', { code: canary }),
        await visitor.send('POST', '/api/login', {
          body: `{"password":"${canary}`,
          headers: { 'content-type': 'application/json' },
        }),
      ];
      for (const answer of answers) {
        must(answer.status >= 400 && answer.status < 500, `expected a refusal, got ${answer.status}`);
        must(!answer.text.includes(canary), `an answer repeats what was sent: ${answer.text.slice(0, 120)}`);
      }
    },
  },
  {
    name: 'An error tells nothing of the inside: no stack, no query, no path',
    requirement: REQUIREMENTS.quietErrors,
    async run(stage) {
      const visitor = stage.stranger();
      const answers = [
        ...(await someErrors(stage)),
        await visitor.get('/api/%00'),
        await visitor.get('/api/..%2f..%2fetc/passwd'),
        await visitor.get(`/api/sessions/'%20OR%201=1--`),
        await visitor.get('/api/activity?before=%27%22%00', {
          headers: { cookie: '__Host-session=%ff; __Host-session=' },
        }),
      ];
      for (const { status, text } of answers) {
        must(status >= 400 && status < 500, `expected a refusal, got ${status}`);
        must(!/\bat .+:\d+:\d+|\bSELECT\b|SQLITE|node_modules|\/home\//.test(text), `tells: ${text.slice(0, 120)}`);
      }
    },
  },
  {
    name: 'An answer has the media type and the charset of its content',
    requirement: REQUIREMENTS.contentType,
    async run(stage) {
      const answer = await (await stage.person()).visitor.get('/api/session');
      mustAnswer(answer, 200, 'session');
      must(/^application\/json\b/.test(answer.headers['content-type'] ?? ''), `got ${answer.headers['content-type']}`);
    },
  },
];

async function someErrors(stage: Stage): Promise<readonly Answer[]> {
  const visitor = stage.stranger();
  return [
    await visitor.get('/api/session'),
    await visitor.get('/api/no-such-thing'),
    await visitor.send('PUT', '/api/login'),
    await visitor.post('/api/login', {}),
    await visitor.post('/api/login', { email: newEmail(), password: newPassword() }),
    await visitor.post('/api/login/second-factor', { code: '000000' }),
    await visitor.post(
      '/api/logout',
      {},
      { headers: { origin: 'https://attacker.example', 'sec-fetch-site': 'cross-site' } },
    ),
  ];
}
