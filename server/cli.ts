#!/usr/bin/env node
/** `twofold`, the operator's command line. */

import { accountsCreate, accountsList, accountsResetTwoFactor } from './cli/accounts.ts';
import { auditSeal, auditVerify } from './cli/audit.ts';
import type { Command, CommandContext, ExitCode } from './cli/command.ts';
import { EXIT } from './cli/command.ts';
import { doctor } from './cli/doctor.ts';
import { keysNew, keysRotate } from './cli/keys.ts';
import { migrate } from './cli/migrate.ts';
import { serve } from './cli/serve.ts';
import { ConfigurationError } from './configuration.ts';
import { StartError } from './start-error.ts';

const COMMANDS: readonly Command[] = [
  serve,
  migrate,
  keysNew,
  keysRotate,
  accountsCreate,
  accountsList,
  accountsResetTwoFactor,
  auditVerify,
  auditSeal,
  doctor,
];

/** Runs the command that the arguments name. */
export async function runCli({ args, ...rest }: CommandContext): Promise<ExitCode> {
  const command = COMMANDS.find(({ name }) => name.split(' ').every((word, index) => args[index] === word));
  if (command === undefined) return explainUsage({ args, ...rest });
  const ownArgs = args.slice(command.name.split(' ').length);
  if (ownArgs.includes('--help') || ownArgs.includes('-h')) {
    rest.out(command.help);
    return EXIT.ok;
  }
  try {
    return await command.run({ ...rest, args: ownArgs });
  } catch (error) {
    return explainFailure(error, rest.err);
  }
}

function explainUsage({ args, out, err }: CommandContext): ExitCode {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const list = COMMANDS.map(({ name, summary }) => `  twofold ${name.padEnd(width)}  ${summary}`);
  const usage = ['Usage: twofold <command> [options]', '', ...list, '', 'twofold <command> --help tells more.'].join(
    '\n',
  );
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) {
    out(usage);
    return EXIT.ok;
  }
  err(`There is no command "${args.join(' ')}".\n\n${usage}`);
  return EXIT.usage;
}

/** Sentences for what an operator can mend; anything else is our mistake and reaches the top. */
function explainFailure(error: unknown, err: (line: string) => void): ExitCode {
  if (error instanceof ConfigurationError) {
    for (const complaint of error.complaints) err(complaint);
    return EXIT.configuration;
  }
  if (error instanceof StartError) {
    err(error.message);
    return EXIT.failed;
  }
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    err(error.message);
    return EXIT.usage;
  }
  throw error;
}

if (import.meta.main) {
  process.exitCode = await runCli({
    environment: process.env,
    args: process.argv.slice(2),
    out: (line) => console.log(line),
    err: (line) => console.error(line),
  });
}
