/** A verifier with a quick hash and the real clock behind a real port, for whoever speaks HTTP to it. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { systemClock } from '#server/adapters/clock.ts';
import type { Database } from '#server/adapters/sql/database.ts';
import type { Ports } from '#server/ports.ts';
import { freePort } from './free-port.ts';
import { createTestVerifier } from './server-verifier.ts';

export interface ListeningVerifier {
  readonly url: URL;
  readonly ports: Ports;
  close(): Promise<void>;
}

export interface ListeningOptions {
  readonly database: Database;
  /** Puts something else in the place of a port. */
  readonly change?: (ports: Ports) => Partial<Ports>;
}

export async function listen({ database, change = () => ({}) }: ListeningOptions): Promise<ListeningVerifier> {
  const port = await freePort();
  const url = new URL(`http://localhost:${port}`);
  const settings = { origin: url.origin };
  const { ports } = await createTestVerifier({ database, settings, ports: { clock: systemClock } });
  const { app } = await createTestVerifier({ database, settings, ports: { ...ports, ...change(ports) } });
  const server = createServer(getRequestListener(app.fetch));
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return {
    url,
    ports,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      await database.close();
    },
  };
}
