/**
 * A screen and a keyboard of the test's own, for what only real keys can do: the browser's shortcuts. Linux, with
 * Xvfb, openbox and xdotool.
 */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProgram } from './find-program.ts';

export const SCREEN_PROGRAMS = ['Xvfb', 'openbox', 'xdotool'] as const;

const WIDTH = 1280;
const HEIGHT = 900;

export interface VirtualScreen {
  /** For `DISPLAY`. */
  readonly display: string;
  /** Presses keys as xdotool names them: `alt+shift+o`. */
  press(keys: string): void;
  /** Clicks in the middle, which gives the window there the keyboard. */
  click(): void;
  stop(): Promise<void>;
}

/** Whether this machine can have one. */
export function hasVirtualScreen(): boolean {
  return SCREEN_PROGRAMS.every((program) => findProgram(program) !== null);
}

export async function startVirtualScreen(): Promise<VirtualScreen> {
  // Xvfb picks a free display and writes its number to the fourth descriptor once it listens.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(server.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  const display = `:${number.toString().trim()}`;
  const environment = { ...process.env, DISPLAY: display };
  const windowManager = spawn('openbox', [], { env: environment, stdio: 'ignore' });
  const act = (...command: readonly string[]): void => void execFileSync('xdotool', command, { env: environment });
  return {
    display,
    press: (keys) => act('key', '--clearmodifiers', keys),
    click: () => act('mousemove', `${WIDTH / 2}`, `${HEIGHT / 2}`, 'click', '1'),
    stop: async () => {
      await end(windowManager);
      await end(server);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}
