/** `npm run conform -- <base URL>`: black-box checks of a running server that speaks version 1 of the contract. */

import { parseArgs } from 'node:util';
import { THEMES } from './checks/all.ts';
import { formatResult, formatResultJson, formatSummary, summarise } from './report.ts';
import { type Result, runChecks } from './run-checks.ts';
import { Stage, type StageOptions } from './stage.ts';

const HELP = `Usage: npm run conform -- <base URL> [options]

Checks a running server from outside against version 1 of the two-factor contract. Each check is named after the
requirement behind it. The server needs open sign-up, or an account whose two-factor authentication is off.

  --email <address>      sign in with this account instead of making new ones; checks that need more are skipped
  --password <password>  its password; or set CONFORM_PASSWORD, which no list of processes shows
  --samples <number>     pairs of sign-ins in the timing check (default 12; 400 to be sure)
  --as-proxy             give each visitor an address in X-Forwarded-For: for a server that trusts this machine as its
                         proxy; else wrong passwords of many runs add up on one address, which the server slows down
  --slow                 also run the checks that take minutes
  --only <text>          run only checks whose name holds this text
  --json                 one line of JSON for each check, then one with the summary
  --help                 show this

Exit code: 0 when no check failed, 1 when one did, 2 when the checks could not be made.`;

/** Runs the command line and resolves with its exit code. */
async function main(parameters: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      email: { type: 'string' },
      password: { type: 'string' },
      samples: { type: 'string', default: '12' },
      'as-proxy': { type: 'boolean', default: false },
      slow: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(HELP, 0);
  const [address] = positionals;
  if (address === undefined || !URL.canParse(address)) return say(`Give the base URL of the server.\n\n${HELP}`, 2);
  const password = values.password ?? process.env.CONFORM_PASSWORD;
  if ((values.email === undefined) !== (password === undefined)) return say('Give --email and --password together.', 2);
  const samples = Number(values.samples);
  if (!Number.isInteger(samples) || samples < 8) return say('--samples must be a whole number from 8.', 2);

  const account =
    values.email === undefined || password === undefined ? {} : { account: { email: values.email, password } };
  return check({ base: new URL(address), samples, asProxy: values['as-proxy'], ...account }, values);
}

async function check(options: StageOptions, { slow, only, json }: { slow: boolean; only: string; json: boolean }) {
  const stage = new Stage(options);
  await stage.open();
  let theme = '';
  const results = await runChecks(stage, {
    themes: THEMES,
    slow,
    only,
    tell: (result: Result) => {
      if (json) return console.log(formatResultJson(result));
      if (result.theme !== theme) console.log(`\n${result.theme}`);
      theme = result.theme;
      console.log(formatResult(result));
    },
  });
  console.log(json ? JSON.stringify({ summary: summarise(results) }) : `\n${formatSummary(results)}`);
  const { failed, error } = summarise(results);
  if (failed > 0) return 1;
  return error > 0 ? 2 : 0;
}

function say(text: string, exitCode: number): number {
  console.log(text);
  return exitCode;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
// Connections that are kept alive would keep the process.
process.exit();
