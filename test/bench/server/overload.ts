/**
 * `npm run overload:server`: many times as many logins as the server can hash, for a minute, and meanwhile second-factor
 * checks and session lookups as on any day. Ends with 1 when a promise was not kept.
 */

import { parseArgs } from 'node:util';
import { startServer } from '../../support/server-process.ts';
import { HttpClient } from './http-client.ts';
import { brokenPromises, overload } from './overload-run.ts';

const HELP = `Usage: npm run overload:server -- [options]

Run "node server/build.ts" before. The server is a process of its own on loopback, its data in a temporary folder.

  --seconds <number>  how long (default 60)
  --factor <number>   logins a second, as a multiple of what the server can hash (default 10)
  --json              the result as one line of JSON
  --help              show this`;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    factor: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await main();

async function main(): Promise<void> {
  // Trusts this machine as its proxy, so that the crowd can come from many addresses.
  const server = await startServer({ env: { TWOFOLD_TRUSTED_PROXIES: '127.0.0.1,::1' } });
  const http = new HttpClient(server.url);
  try {
    const result = await overload(server, http, { seconds: Number(values.seconds), factor: Number(values.factor) });
    const broken = brokenPromises(result);
    console.log(JSON.stringify({ ...result, broken }, null, values.json ? 0 : 2));
    if (broken.length > 0) process.exitCode = 1;
  } finally {
    http.close();
    await server.stop();
    server.erase();
  }
}
