/**
 * `npm run kill:server [-- --cycles 200]`: kills the built server with SIGKILL while eight writers are at it, starts it
 * again and asks for every write that it had acknowledged. Prints a line of JSON for each ten cycles and the result;
 * ends with 1 when a write was lost.
 */

import { parseArgs } from 'node:util';
import { runKillCycles } from '../../support/kill-cycles.ts';

const { values } = parseArgs({ options: { cycles: { type: 'string', default: '200' } } });

const result = await runKillCycles(Number(values.cycles), (soFar) => {
  if (soFar.cycles % 10 === 0) console.log(JSON.stringify(soFar));
});
console.log(JSON.stringify({ result }));
if (result.lost > 0) process.exitCode = 1;
