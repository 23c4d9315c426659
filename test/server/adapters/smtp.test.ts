import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSmtpNotifier } from '#server/adapters/smtp.ts';
import { writeNotice } from '#server/core/notices.ts';

const account = { id: 'a', email: 'ada@example.com' };
const notice = writeNotice({ kind: 'two-factor-enabled', issuer: 'Example', atMs: 0, support: null });
const from = { name: 'Ex:ample, "Ltd"', address: 'no-reply@example.com' };

/** A mail server (RFC 5321) that takes everything, or nothing, and keeps what it was told. */
class Sink {
  readonly commands: string[] = [];
  readonly messages: string[] = [];
  readonly #server: Server;

  constructor(accepts: boolean) {
    this.#server = createServer((socket) => this.#talk(socket, accepts));
  }

  async listen(): Promise<string> {
    this.#server.listen({ host: '127.0.0.1', port: 0 });
    await once(this.#server, 'listening');
    const address = this.#server.address();
    return `smtp://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  close(): void {
    this.#server.close();
  }

  #talk(socket: Socket, accepts: boolean): void {
    let [buffer, inMessage] = ['', false];
    socket.write('220 sink\r\n');
    socket.on('data', (chunk) => {
      buffer += chunk.toString();
      for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end);
        if (inMessage && line !== '.') this.messages[this.messages.length - 1] += `${line}\n`;
        else if (inMessage) socket.write('250 kept\r\n');
        else socket.write(this.#answer(line, accepts));
        inMessage = inMessage ? line !== '.' : /^DATA/i.test(line) && accepts;
        if (inMessage && /^DATA$/i.test(line)) this.messages.push('');
        buffer = buffer.slice(end + 2);
      }
    });
    socket.on('error', () => {});
  }

  #answer(line: string, accepts: boolean): string {
    this.commands.push(line);
    if (/^DATA/i.test(line)) return '354 go on\r\n';
    if (/^MAIL/i.test(line) && !accepts) return '550 no\r\n';
    return /^QUIT/i.test(line) ? '221 bye\r\n' : '250 fine\r\n';
  }
}

let sink: Sink;
let failures: unknown[];
beforeEach(() => {
  failures = [];
});
afterEach(() => sink.close());

async function notifierFor(accepts: boolean) {
  sink = new Sink(accepts);
  return createSmtpNotifier({ url: await sink.listen(), from, onFailure: (error) => failures.push(error) });
}

describe('createSmtpNotifier', () => {
  it('sends one plain message to the owner', async () => {
    const notifier = await notifierFor(true);

    await notifier.notify(account, notice);
    await notifier.drain();

    expect(sink.commands).toContain('MAIL FROM:<no-reply@example.com>');
    expect(sink.commands).toContain('RCPT TO:<ada@example.com>');
    expect(sink.messages).toHaveLength(1);
    expect(sink.messages[0]).toContain('Subject: Example: Two-factor authentication is on');
    expect(sink.messages[0]).toContain('Content-Type: text/plain');
    expect(failures).toEqual([]);
  });

  it('does not make anybody wait for the mail server', async () => {
    const notifier = await notifierFor(true);

    await notifier.notify(account, notice);

    expect(sink.messages).toEqual([]);
    await notifier.drain();
    expect(sink.messages).toHaveLength(1);
  });

  it.each(['refuses', 'is not there'])('reports, and fails nobody, when the mail server %s', async (how) => {
    const notifier = await notifierFor(how !== 'refuses');
    if (how === 'is not there') sink.close();

    await notifier.notify(account, notice);
    await notifier.drain();

    expect(failures).toHaveLength(1);
  });

  it('lets no address break out of its header', async () => {
    const notifier = await notifierFor(true);

    await notifier.notify({ id: 'b', email: 'ada@example.com\r\nBcc: mallory@example.com' }, notice);
    await notifier.drain();

    const recipients = sink.commands.filter((line) => line.startsWith('RCPT'));
    expect(recipients).toHaveLength(1);
    expect(recipients).not.toContain('RCPT TO:<mallory@example.com>');
    expect(sink.messages.join()).not.toMatch(/^Bcc:/m);
  });
});
