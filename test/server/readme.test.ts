import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBase32 } from '#shared/encoding/base32.ts';
import { createTestVerifier } from '#test/support/server-verifier.ts';
import { codeNow, nextStep, Visitor } from '#test/support/server-visitor.ts';

interface Example {
  readonly method: string;
  readonly path: string;
  readonly request: string;
  readonly status: number;
  readonly answer: string;
}

const README = readFileSync('server/README.md', 'utf8');
const EXAMPLES: Example[] = Array.from(
  README.matchAll(/```http\n([A-Z]+) (\S+)\n([\s\S]*?)\n?(\d{3})\n([\s\S]*?)```/g),
  (match) => {
    const [, method = '', path = '', request = '', status, answer = ''] = match;
    return { method, path, request: request.trim(), status: Number(status), answer: answer.trim() };
  },
);

/** The shape of a value: its members' names and the kinds of what they hold. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [shapeOf(value[0])];
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shapeOf(member)]));
}

describe('server/README.md', () => {
  it('shows every endpoint that is described', async () => {
    const { paths } = JSON.parse(
      await (await new Visitor(await createTestVerifier()).send('GET', '/api/openapi.json')).text(),
    );
    const shown = new Set(EXAMPLES.map(({ method, path }) => `${method} ${path.replace(/(?<=sessions\/).+/, '{id}')}`));

    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`),
    );

    expect(described.filter((operation) => operation.includes('/api/') && !shown.has(operation))).toEqual([]);
    expect(EXAMPLES.length).toBeGreaterThan(18);
  });

  it('tells a story that happens as it is told', async () => {
    const verifier = await createTestVerifier();
    const visitor = new Visitor(verifier);
    let secret = new Uint8Array();
    let used = '';
    const fill = (text: string): string => {
      if (text.includes('<used code>')) return text.replace('<used code>', used);
      if (!text.includes('<code>')) return text;
      if (used !== '') nextStep(verifier);
      used = codeNow(verifier, secret);
      return text.replace('<code>', used);
    };

    for (const { method, path, request, status, answer } of EXAMPLES) {
      const json = request === '' ? undefined : JSON.parse(fill(request));
      const response = await visitor.send(method, path, { json, headers: { 'user-agent': 'Mozilla/5.0' } });
      const text = await response.text();
      const body = text === '' ? undefined : JSON.parse(text);
      if (typeof body?.secretBase32 === 'string') secret = decodeBase32(body.secretBase32);

      expect([method, path, response.status]).toEqual([method, path, status]);
      expect([method, path, shapeOf(body)]).toEqual([
        method,
        path,
        shapeOf(answer === '' ? undefined : JSON.parse(answer)),
      ]);
    }
  });
});
