/** What a command of `twofold` is, and what it may end with. */

import type { Environment } from '../configuration.ts';

/** Exit codes (sysexits where it has one). */
export const EXIT = {
  ok: 0,
  /** It ran, and what it looked for is not right. */
  failed: 1,
  /** The command line makes no sense. */
  usage: 64,
  /** The environment makes no sense. */
  configuration: 78,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface CommandContext {
  readonly environment: Environment;
  /** What stands behind the command's name. */
  readonly args: readonly string[];
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

export interface Command {
  /** As typed: `keys rotate`. */
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What `--help` says. */
  readonly help: string;
  run(context: CommandContext): Promise<ExitCode>;
}
