import * as v from 'valibot';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Unavailable } from '#server/ports.ts';
import { PROBLEMS } from '#shared/api/problems.ts';
import { discoveryResponse } from '#shared/api/schemas.ts';
import { contentsOf } from '#test/support/server-contents.ts';
import { createTestVerifier, ORIGIN, START_MS, type TestVerifier } from '#test/support/server-verifier.ts';
import { bodyOf, PASSWORD, type Person, problemOf, signUp, Visitor } from '#test/support/server-visitor.ts';

let verifier: TestVerifier;
beforeEach(async () => {
  verifier = await createTestVerifier();
});

describe('requests of other sites', () => {
  let person: Person;
  beforeEach(async () => {
    person = await signUp(verifier);
  });

  it.each([
    { name: 'another origin', headers: { origin: 'https://attacker.example' } },
    { name: 'our host by http', headers: { origin: ORIGIN.replace('https', 'http') } },
    { name: 'our host on another port', headers: { origin: `${ORIGIN}:444` } },
    { name: 'a host that begins like ours', headers: { origin: `${ORIGIN}.attacker.example` } },
    { name: 'no origin that is told', headers: { origin: 'null' } },
    { name: 'our origin, fetched from another site', headers: { origin: ORIGIN, 'sec-fetch-site': 'cross-site' } },
    { name: 'our origin, fetched from a sibling', headers: { origin: ORIGIN, 'sec-fetch-site': 'same-site' } },
  ])('are refused: $name', async ({ headers }) => {
    const before = await contentsOf(verifier);
    const json = { currentPassword: PASSWORD, newPassword: 'stolen by another site' };

    const response = await person.visitor.send('POST', '/api/password', { json, headers });

    expect(await response.json()).toMatchObject({ type: '/problems/cross-site-request', status: 403 });
    expect(await contentsOf(verifier)).toBe(before);
  });

  it('are refused when nothing tells where they come from', async () => {
    const response = await verifier.app.request(`${ORIGIN}/api/logout`, {
      method: 'POST',
      headers: { cookie: Array.from(person.visitor.cookies, (pair) => pair.join('=')).join('; ') },
    });

    expect(response.status).toBe(403);
    expect(problemOf(await person.visitor.client.session())).toBeNull();
  });

  it.each([{ origin: ORIGIN }, { origin: ORIGIN, 'sec-fetch-site': 'same-origin' }])(
    'are ours with %j',
    async (headers) => {
      expect((await person.visitor.send('POST', '/api/logout', { headers })).status).toBe(204);
    },
  );

  it('are judged by the public origin, whatever Host says', async () => {
    const response = await verifier.app.request('https://attacker.example/api/logout', {
      method: 'POST',
      headers: { host: 'attacker.example', origin: 'https://attacker.example' },
    });

    expect(response.status).toBe(403);
  });

  it('may read what is public, since a GET changes nothing', async () => {
    const headers = { origin: 'https://attacker.example', 'sec-fetch-site': 'cross-site' };

    const response = await new Visitor(verifier).send('GET', '/.well-known/two-factor', { headers });

    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('bodies', () => {
  const post = async (body: string, contentType = 'application/json'): Promise<Response> =>
    new Visitor(verifier).send('POST', '/api/login', { body, headers: { 'content-type': contentType } });

  it.each(['', '{', 'null', '[]', '"text"', '7', '\u0000', '{"email":}', '{"email":"a@b.example"'])(
    'of %j are an invalid request',
    async (body) => {
      expect(await (await post(body)).json()).toMatchObject({ type: '/problems/invalid-request', status: 400 });
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'application/json; charset=utf-16'])(
    'of type %s are not read',
    async (contentType) => {
      const response = await post(JSON.stringify({ email: 'a@b.example', password: 'x' }), contentType);

      expect(await response.json()).toMatchObject({ type: '/problems/unsupported-media-type', status: 415 });
    },
  );

  it('may name UTF-8 as their charset', async () => {
    const body = JSON.stringify({ email: 'a@b.example', password: 'x' });

    expect((await post(body, 'application/json; charset=UTF-8')).status).toBe(401);
  });

  it.each([16 * 1024 + 1, 1024 * 1024])('of %i bytes are too large', async (size) => {
    const body = JSON.stringify({ email: 'a@b.example', password: '' });

    const response = await post(body.replace('""', `"${'x'.repeat(size - body.length)}"`));

    expect(await response.json()).toMatchObject({ type: '/problems/payload-too-large', status: 413 });
  });

  it.each([
    { json: { email: 7, password: 'x' }, pointer: '/email' },
    { json: { email: ['a@b.example'], password: 'x' }, pointer: '/email' },
    { json: { email: { $ne: null }, password: 'x' }, pointer: '/email' },
    { json: { email: 'no address', password: 'x' }, pointer: '/email' },
    { json: { email: 'a@b.example' }, pointer: '/password' },
    { json: { email: 'a@b.example', password: '' }, pointer: '/password' },
    { json: { email: 'a@b.example', password: 'x'.repeat(257) }, pointer: '/password' },
    { json: { email: 'a@b.example', password: 'x', isAdmin: true }, pointer: '/isAdmin' },
    { json: { email: 'a@b.example', password: 'x', 'a/b~c': 1 }, pointer: '/a~1b~0c' },
  ])('that do not fit are answered with $pointer', async ({ json, pointer }) => {
    const response = await new Visitor(verifier).send('POST', '/api/login', { json });

    expect(await response.json()).toMatchObject({ type: '/problems/invalid-request', errors: [{ pointer }] });
  });

  it('are never repeated in the answer', async () => {
    const canary = 'canary-7f3a9c';

    for (const json of [
      { email: canary, password: [canary] },
      { email: 'a@b.example', password: canary, x: canary },
    ]) {
      expect(await (await new Visitor(verifier).send('POST', '/api/login', { json })).text()).not.toContain(canary);
    }
    expect(await (await post(`{"password":"${canary}`)).text()).not.toContain(canary);
  });
});

describe('addresses and methods', () => {
  it.each([
    { method: 'PUT', path: '/api/login', allow: 'POST' },
    { method: 'GET', path: '/api/login', allow: 'POST' },
    { method: 'PATCH', path: '/api/two-factor/enrolment', allow: 'DELETE, POST' },
    { method: 'DELETE', path: '/api/session', allow: 'GET, HEAD' },
    { method: 'POST', path: '/api/sessions/some-id', allow: 'DELETE' },
    { method: 'OPTIONS', path: '/api/login', allow: 'POST' },
  ])('$method $path is not allowed, but $allow', async ({ method, path, allow }) => {
    const response = await new Visitor(verifier).send(method, path);

    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect(await response.json()).toMatchObject({ type: '/problems/method-not-allowed' });
  });

  it.each(['/api', '/api/', '/api/nothing', '/api/login/', '/api/Login', '/api/%00', '/.well-known/other'])(
    'there is nothing at %s',
    async (path) => {
      const response = await new Visitor(verifier).send('GET', path);

      expect(await response.json()).toMatchObject({ type: '/problems/not-found', status: 404 });
    },
  );

  it('answers HEAD like GET without a body', async () => {
    const { visitor } = await signUp(verifier);

    const response = await visitor.send('HEAD', '/api/session');

    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

describe('headers', () => {
  it('keep everything about a person out of caches, and refusals too', async () => {
    const { visitor } = await signUp(verifier);

    for (const path of ['/api/session', '/api/sessions', '/api/two-factor', '/api/activity', '/api/nothing']) {
      expect((await visitor.send('GET', path)).headers.get('cache-control')).toBe('no-store');
    }
    expect((await visitor.send('POST', '/api/two-factor/enrolment')).headers.get('cache-control')).toBe('no-store');
  });

  it('forbid framing, sniffing and scripts', async () => {
    const { headers } = await new Visitor(verifier).send('GET', '/api/session');

    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('tell the time by which codes are judged', async () => {
    verifier.clock.nowMs += 7000;

    const { headers } = await new Visitor(verifier).send('GET', '/healthz');

    expect(Date.parse(headers.get('date') ?? '')).toBe(START_MS + 7000);
  });

  it('promise no HTTPS where there is none', async () => {
    const local = await createTestVerifier({ settings: { origin: 'http://localhost:8787' } });

    const { headers } = await new Visitor(local).send('GET', '/healthz');

    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('name a way to sign in with each 401', async () => {
    expect((await new Visitor(verifier).send('GET', '/api/session')).headers.get('www-authenticate')).toContain(
      'Cookie',
    );
  });
});

describe('problems', () => {
  it('have the status, title and type of the table, and the media type', async () => {
    const response = await new Visitor(verifier).send('GET', '/api/session');

    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({ type: '/problems/not-signed-in', ...PROBLEMS['not-signed-in'] });
  });

  it('tell nothing of the inside when something breaks', async () => {
    const broken = await createTestVerifier({
      ports: { accounts: { verifyPassword: () => Promise.reject(new Error('SELECT secret')), find: async () => null } },
    });

    const response = await new Visitor(broken).send('POST', '/api/login', {
      json: { email: 'a@b.example', password: 'x' },
    });

    expect(await response.json()).toEqual({ type: '/problems/internal-error', ...PROBLEMS['internal-error'] });
    expect(broken.errors).toHaveLength(1);
  });

  it('fail closed when the store cannot be reached', async () => {
    const unreachable = () => Promise.reject(new Unavailable('down'));
    const { database } = verifier;
    const person = await signUp(verifier);
    const down = await createTestVerifier({ database });
    Object.assign(database, { all: unreachable, batch: unreachable });

    const visitor = new Visitor(down, person.visitor.cookies);
    const session = await visitor.send('GET', '/api/session');
    const login = await new Visitor(down).send('POST', '/api/login', {
      json: { email: person.email, password: PASSWORD },
    });

    for (const response of [session, login]) {
      expect(await response.json()).toMatchObject({ type: '/problems/busy', status: 503 });
      expect(response.headers.get('retry-after')).toBe('5');
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    expect((await visitor.send('GET', '/readyz')).status).toBe(503);
    expect((await new Visitor(down).send('GET', '/healthz')).status).toBe(200);
  });

  it('fail closed when the key is missing', async () => {
    const { visitor } = await signUp(verifier);
    const noKey = () => Promise.reject(new Error('no key'));
    const keys = { seal: noKey, open: noKey, authenticate: noKey, isAuthentic: async () => false };
    const keyless = await createTestVerifier({ database: verifier.database, ports: { keys } });

    const answer = await new Visitor(keyless, visitor.cookies).client.startEnrolment();

    expect(problemOf(answer)).toBe('internal-error');
    expect(bodyOf(await visitor.client.twoFactor())).toEqual({ state: 'off' });
  });
});

describe('discovery', () => {
  it('tells an authenticator where to go and what time it is', async () => {
    const response = await new Visitor(verifier).send('GET', '/.well-known/two-factor');
    const body = v.parse(discoveryResponse, await response.json());

    expect(body).toMatchObject({ version: 1, issuer: 'Example', algorithm: 'SHA1', digits: 6, period: 30 });
    expect(Date.parse(body.serverTime)).toBe(START_MS);
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('names endpoints and pages that are there', async () => {
    const { endpoints, settings, disable } = bodyOf(await new Visitor(verifier).client.discover());

    for (const path of [...Object.values(endpoints), settings, disable]) {
      const response = await new Visitor(verifier).send('GET', path);
      expect([path, response.status === 404]).toEqual([path, false]);
    }
  });

  it('leads to the page for a new password', async () => {
    const response = await new Visitor(verifier).send('GET', '/.well-known/change-password');

    expect([response.status, response.headers.get('location')]).toEqual([302, '/settings/password']);
  });
});

describe('/api/openapi.json', () => {
  let document: { openapi: string; paths: Record<string, Record<string, { responses: Record<string, unknown> }>> };
  beforeAll(async () => {
    document = JSON.parse(
      await (await new Visitor(await createTestVerifier()).send('GET', '/api/openapi.json')).text(),
    );
  });

  it.each([
    ['post', '/api/accounts', '201'],
    ['post', '/api/login', '200'],
    ['post', '/api/login/second-factor', '200'],
    ['post', '/api/logout', '204'],
    ['get', '/api/session', '200'],
    ['post', '/api/session/reauthenticate', '204'],
    ['get', '/api/sessions', '200'],
    ['delete', '/api/sessions/{id}', '204'],
    ['get', '/api/two-factor', '200'],
    ['post', '/api/two-factor/enrolment', '201'],
    ['post', '/api/two-factor/enrolment/verify', '200'],
    ['post', '/api/two-factor/enrolment/complete', '200'],
    ['delete', '/api/two-factor/enrolment', '204'],
    ['post', '/api/two-factor/backup-codes', '200'],
    ['post', '/api/two-factor/disable', '200'],
    ['post', '/api/password', '204'],
    ['get', '/api/activity', '200'],
    ['get', '/.well-known/two-factor', '200'],
  ])('describes %s %s with %s', (method, path, status) => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.paths[path]?.[method]?.responses).toHaveProperty(status);
  });

  it('describes the body of each problem', () => {
    expect(document.paths['/api/login']?.post?.responses['401']).toMatchObject({
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    });
  });

  it('can be read as a page without a script', async () => {
    const page = await (await new Visitor(await createTestVerifier()).send('GET', '/api/docs')).text();

    expect(page).toContain('POST /api/login/second-factor');
    expect(page).not.toContain('<script');
  });
});
