import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { limitBody } from '#server/front-door/body-limit.ts';

const app = new Hono();
app.use(limitBody({ maxSize: 4, onError: (c) => c.text('too large', 413) }));
app.on(['GET', 'POST'], '/', async (c) => c.text(await c.req.text()));

/** A request whose length nobody tells but the headers. */
function streamed(text: string, headers: Record<string, string>): RequestInit {
  // Node wants to be told that it may send while it receives; the types of browsers do not know it.
  return Object.assign({ method: 'POST', body: new Blob([text]).stream(), headers }, { duplex: 'half' });
}

describe('limitBody', () => {
  it.each([
    { what: 'a declared length at the limit', body: '1234', headers: { 'content-length': '4' }, status: 200 },
    { what: 'a declared length above it', body: '12345', headers: { 'content-length': '5' }, status: 413 },
    {
      what: 'a declared length of many digits',
      body: '1',
      headers: { 'content-length': '9'.repeat(400) },
      status: 413,
    },
    { what: 'an undeclared body at the limit', body: '1234', headers: {}, status: 200 },
    { what: 'an undeclared body above it', body: '12345', headers: {}, status: 413 },
    {
      what: 'a length beside chunks',
      body: '12345',
      headers: { 'content-length': '1', 'transfer-encoding': 'chunked' },
      status: 413,
    },
    { what: 'a length that is no number', body: '12345', headers: { 'content-length': '1e1, 1' }, status: 413 },
    { what: 'a negative length', body: '12345', headers: { 'content-length': '-1' }, status: 413 },
  ])('answers $status to $what', async ({ body, headers, status }) => {
    const request = new Request('http://localhost/', streamed(body, headers));

    const response = await app.request(request);

    expect(response.status).toBe(status);
    expect(await response.text()).toBe(status === 200 ? body : 'too large');
  });

  it('leaves a declared body to whoever reads it', async () => {
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: '12345',
      headers: { 'content-length': '5' },
    });

    await app.request(request);

    expect(request.bodyUsed).toBe(false);
  });

  it('lets through what has no body', async () => {
    expect((await app.request('/')).status).toBe(200);
    expect((await app.request('/', { method: 'POST' })).status).toBe(200);
  });
});
