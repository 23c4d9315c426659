import { describe, expect, it } from 'vitest';
import { createTelemetry } from '#server/telemetry.ts';
import { createVerifier } from '#server/verifier.ts';
import { encodeBase32 } from '#shared/encoding/base32.ts';
import { createTestVerifier, type TestVerifier } from '#test/support/server-verifier.ts';
import { bodyOf, codeNow, enrol, halfway, PASSWORD, Visitor, wrongCode } from '#test/support/server-visitor.ts';

/** A verifier with everything that an operator sees of it. */
async function watched(): Promise<{ verifier: TestVerifier; lines: string[]; metrics: () => string }> {
  const lines: string[] = [];
  const telemetry = createTelemetry({ write: (line) => lines.push(line), nowMs: () => 0, quiet: false });
  const plain = await createTestVerifier({ ports: { observe: telemetry.observe } });
  const app = createVerifier({
    ports: plain.ports,
    addressOf: () => '192.0.2.1',
    ready: async () => {},
    onError: (error) => telemetry.log.error('unexpected', error),
    onAnswer: telemetry.onAnswer,
    metrics: { text: telemetry.metrics, isOpenTo: (c) => c.req.header('authorization') === 'Bearer operator' },
  });
  return { verifier: { ...plain, app }, lines, metrics: telemetry.metrics };
}

describe('what an operator sees', () => {
  it('counts how ceremonies ended, and how long answers took', async () => {
    const { verifier } = await watched();
    const person = await enrol(verifier);
    const visitor = await halfway(verifier, person);
    await visitor.client.secondFactor(wrongCode(verifier, person.secret));
    bodyOf(await visitor.client.secondFactor(codeNow(verifier, person.secret)));

    const headers = { authorization: 'Bearer operator' };
    const text = await (await new Visitor(verifier).send('GET', '/metrics', { headers })).text();

    expect(text).toContain('twofold_ceremonies_total{ceremony="second-factor",outcome="wrong-code"} 1');
    expect(text).toContain('twofold_ceremonies_total{ceremony="second-factor",outcome="signed-in"} 1');
    expect(text).toContain('twofold_http_seconds_count{method="POST",route="/api/login/second-factor",status="422"} 1');
  });

  it('is not there for everybody else, nor where nothing is measured', async () => {
    const [measured, unmeasured] = [(await watched()).verifier, await createTestVerifier()];
    const headers = { authorization: 'Bearer operator' };

    const answers = [
      await new Visitor(measured).send('GET', '/metrics'),
      await new Visitor(unmeasured).send('GET', '/metrics', { headers }),
    ];

    for (const answer of answers) expect(await answer.json()).toMatchObject({ type: '/problems/not-found' });
  });

  it('names routes and not addresses', async () => {
    const { verifier, lines, metrics } = await watched();

    await new Visitor(verifier).send('GET', '/api/activity?before=canary');
    await new Visitor(verifier).send('DELETE', '/api/sessions/canary');
    await new Visitor(verifier).send('GET', '/canary');

    expect(lines.map((line) => JSON.parse(line).route)).toEqual(['/api/activity', '/api/sessions/:id', '*']);
    expect([...lines, metrics()].join('\n')).not.toContain('canary');
  });

  it('never holds a secret: no password, code, token, secret or backup code of a whole story', async () => {
    const { verifier, lines, metrics } = await watched();
    const person = await enrol(verifier);
    const visitor = await halfway(verifier, person);
    const challenge = [...visitor.cookies.values()];
    const codes = [codeNow(verifier, person.secret), wrongCode(verifier, person.secret)];
    await visitor.client.secondFactor(codes[1] ?? '');
    await visitor.client.secondFactor(codes[0] ?? '');
    await visitor.client.disable(person.backupCodes[0] ?? '');
    await visitor.send('POST', '/api/login', { json: { email: person.email, password: [PASSWORD], x: PASSWORD } });
    const broken = {
      ...verifier.ports.accounts,
      verifyPassword: () => Promise.reject(new TypeError('not a function')),
    };
    Object.assign(verifier.ports, { accounts: broken });
    await visitor.client.login({ email: person.email, password: PASSWORD });

    const seen = [...lines, metrics(), JSON.stringify(verifier.notices)].join('\n');

    const secrets = [
      PASSWORD,
      encodeBase32(person.secret),
      ...codes.map((code) => `"${code}"`),
      ...person.backupCodes,
      ...person.visitor.cookies.values(),
      ...visitor.cookies.values(),
      ...challenge,
    ];
    expect(secrets.filter((secret) => seen.includes(secret))).toEqual([]);
    expect(lines.some((line) => JSON.parse(line).level === 'error')).toBe(true);
  });
});
