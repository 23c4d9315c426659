/**
 * The process of one measured server: `node main.ts <contestant> <port> <folder> [database URL]`. Says `ready` and then
 * answers the questions of the process that started it.
 */

import { once } from 'node:events';
import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getRequestListener } from '@hono/node-server';
import { runLoad } from '../load.ts';
import { ARGON2ID_HASHING, betterAuthParts, DEFAULT_HASHING } from './better-auth-parts.ts';
import type { PartsOptions, Question, ServerParts, Usage } from './measured-server.ts';
import { twofoldParts } from './twofold-parts.ts';

const [contestant = '', port = '', folder = '', databaseUrl = null] = process.argv.slice(2);

const parts = await open({ origin: `http://localhost:${port}`, folder, databaseUrl });
const server = createServer(getRequestListener((request) => parts.fetch(request)));
server.listen(Number(port), 'localhost');
await once(server, 'listening');

const loopDelay = monitorEventLoopDelay({ resolution: 1 });
let cpuBefore = process.cpuUsage();
process.on('message', (question: Question) => void answer(question).then((reply) => process.send?.({ reply })));
process.on('disconnect', () => process.exit());
process.send?.({ reply: 'ready' });

async function open(options: PartsOptions): Promise<ServerParts> {
  switch (contestant) {
    case 'twofold-sqlite':
    case 'twofold-postgresql':
      return twofoldParts(options);
    case 'better-auth-defaults':
      return betterAuthParts(options, DEFAULT_HASHING);
    case 'better-auth-argon2id':
      return betterAuthParts(options, ARGON2ID_HASHING);
    default:
      throw new Error(`no such contestant: ${contestant}`);
  }
}

async function answer(question: Question): Promise<unknown> {
  switch (question.kind) {
    case 'skip-hashing':
      return parts.skipHashing(question.on);
    case 'start-measuring':
      loopDelay.reset();
      loopDelay.enable();
      cpuBefore = process.cpuUsage();
      return null;
    case 'stop-measuring':
      return usage();
    case 'bare-hashes': {
      cpuBefore = process.cpuUsage();
      const { count, concurrency } = question;
      await runLoad(
        Array.from({ length: count }, (_, index) => index),
        { concurrency, job: parts.bareHash },
      );
      return usage();
    }
  }
}

function usage(): Usage {
  const { user, system } = process.cpuUsage(cpuBefore);
  loopDelay.disable();
  return {
    cpuMs: (user + system) / 1000,
    loopDelayP99Ms: loopDelay.percentile(99) / 1e6,
    loopDelayMaxMs: loopDelay.max / 1e6,
    rssMb: process.memoryUsage().rss / 1e6,
  };
}
