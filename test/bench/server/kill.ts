/**
 * `npm run kill:server [-- --cycles 200]`: kills the built server with SIGKILL while eight writers are at it, starts it
 * again and asks for every write that it had acknowledged. Prints a line of JSON for each ten cycles and the result;
 * ends with 1 when a write was lost.
 */

import { parseArgs } from 'node:util';
import { runKillCycles } from '../../support/kill-cycles.ts';

const HELP = `Usage: npm run kill:server -- [options]

Run "node server/build.ts" before. Everything is on loopback, the database in a temporary folder.

  --cycles <number>  how often it is killed (default 200)
  --help             show this`;

const { values } = parseArgs({
  options: { cycles: { type: 'string', default: '200' }, help: { type: 'boolean', default: false } },
});

if (values.help) console.log(HELP);
else await kill(Number(values.cycles));

async function kill(cycles: number): Promise<void> {
  const result = await runKillCycles(cycles, (soFar) => {
    if (soFar.cycles % 10 === 0) console.log(JSON.stringify(soFar));
  });
  console.log(JSON.stringify({ result }));
  if (result.lost > 0) process.exitCode = 1;
}
