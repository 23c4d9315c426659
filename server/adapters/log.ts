/** A log of JSON lines. What is written is named member by member, so that nothing gets in by being part of an object. */

export interface Log {
  info(event: string, members: Readonly<Record<string, string | number>>): void;
  error(event: string, error: unknown): void;
}

export interface LogOptions {
  readonly write: (line: string) => void;
  readonly nowMs: () => number;
  /** Errors alone. */
  readonly quiet: boolean;
}

export function createLog({ write, nowMs, quiet }: LogOptions): Log {
  const line = (level: string, event: string, members: object): void =>
    write(JSON.stringify({ time: new Date(nowMs()).toISOString(), level, event, ...members }));
  return {
    info(event, members) {
      if (!quiet) line('info', event, members);
    },
    error(event, error) {
      line('error', event, describe(error));
    },
  };
}

/** Messages and stacks name files, functions and constraints; none of ours is made with a secret. */
function describe(error: unknown): { name: string; message: string; stack: string; cause?: object } {
  const { name, message, stack = '', cause } = error instanceof Error ? error : new Error(String(error));
  return { name, message, stack, ...(cause === undefined ? {} : { cause: describe(cause) }) };
}
