/** The server on Node: listens, sweeps, and stops when asked. */

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { systemClock } from './adapters/clock.ts';
import { checkKeys } from './adapters/key-check.ts';
import { sweep } from './adapters/sql/sweep.ts';
import { createTrustedProxies } from './adapters/trusted-proxies.ts';
import { type Assembly, assemble, databasePath } from './assemble.ts';
import type { Configuration } from './configuration.ts';
import { clientAddress } from './front-door/client-address.ts';
import { mayReadMetrics, metricsRequest } from './front-door/metrics-reader.ts';
import { explainStart } from './start-error.ts';
import { createTelemetry, type Telemetry } from './telemetry.ts';
import { createVerifier } from './verifier.ts';

export interface RunningServer {
  /** Where people reach it. */
  readonly origin: string;
  readonly assembly: Assembly;
  /** Answers what is under way, then lets go of everything. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Gets the log, lines of JSON. */
  readonly writeLog: (line: string) => void;
}

const HOUR_MS = 3_600_000;
/** A slow sender holds a connection no longer than this. */
const REQUEST_TIMEOUT_MS = 30_000;

/** @throws StartError with a sentence for the operator. */
export async function startServer(configuration: Configuration, { writeLog }: ServerOptions): Promise<RunningServer> {
  const telemetry = createTelemetry({
    write: writeLog,
    nowMs: () => systemClock.nowMs(),
    quiet: !configuration.production,
  });
  const onError = (error: unknown): void => telemetry.log.error('unexpected', error);
  const places = {
    address: `http://${configuration.host}:${configuration.port}`,
    database: configuration.databaseUrl === null ? databasePath(configuration) : 'The database',
  };
  const { promise: ready, resolve: setReady } = Promise.withResolvers<Answer>();
  // The port is open before there is anything to answer with: who comes in between waits for it.
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    void ready.then((answer) => answer(request, response));
  });
  let assembly: Assembly | null = null;
  try {
    const port = await listen(server, configuration);
    const origin = configuration.origin ?? `http://${configuration.host}:${port}`;
    assembly = await assemble(configuration, { origin, onError, observe: telemetry.observe });
    const { answer, ...running } = serve(server, { configuration, assembly, origin, telemetry, onError });
    setReady(answer);
    return running;
  } catch (error) {
    server.close();
    server.closeAllConnections();
    await assembly?.close();
    throw explainStart(error, places);
  }
}

/** Takes the port first, so that two servers never open one database because of a race for it. */
async function listen(server: Server, { host, port }: Configuration): Promise<number> {
  server.listen({ host, port });
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** Answers a request of Node’s. */
type Answer = ReturnType<typeof getRequestListener>;

interface Wiring {
  readonly configuration: Configuration;
  readonly assembly: Assembly;
  readonly origin: string;
  readonly telemetry: Telemetry;
  readonly onError: (error: unknown) => void;
}

function serve(
  server: Server,
  { configuration, assembly, origin, telemetry, onError }: Wiring,
): RunningServer & { readonly answer: Answer } {
  const { database, hashQueue, keys, ports } = assembly;
  telemetry.gauge('twofold_hash_queue_length', 'Password hashes being computed and waiting.', () => hashQueue.length);
  const metricsRule = { token: configuration.metricsToken, openToLoopback: !configuration.production };
  const isTrustedProxy = createTrustedProxies(configuration.trustedProxies);
  const peerOf = (c: Context): string => getConnInfo(c).remote.address ?? '';
  const verifier = createVerifier({
    ports,
    addressOf: (c: Context) =>
      clientAddress({ peer: peerOf(c), forwardedFor: c.req.header('x-forwarded-for') }, isTrustedProxy),
    ready: () => checkKeys(database, keys),
    onError,
    onAnswer: telemetry.onAnswer,
    metrics: { text: telemetry.metrics, isOpenTo: (c) => mayReadMetrics(metricsRequest(c, peerOf(c)), metricsRule) },
  });
  const sweeping = setInterval(() => {
    sweep(database, ports.clock.nowMs()).catch(onError);
  }, HOUR_MS);
  return {
    answer: getRequestListener(verifier.fetch),
    origin,
    assembly,
    async stop() {
      clearInterval(sweeping);
      server.close();
      server.closeIdleConnections();
      await once(server, 'close');
      await assembly.close();
    },
  };
}
