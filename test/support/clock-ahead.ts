/**
 * Loaded into a server process before anything else: its clock, and the `Date` of its answers, are two minutes ahead.
 * Wrong clocks are common on machines that nobody looks after.
 */

import { ServerResponse } from 'node:http';

const AHEAD_MS = 120_000;

const now = Date.now;
Date.now = () => now() + AHEAD_MS;

/** Node dates answers by a clock of its own. */
const writeHead = ServerResponse.prototype.writeHead;
ServerResponse.prototype.writeHead = function dated(this: ServerResponse, ...given: unknown[]) {
  this.setHeader('Date', new Date(Date.now()).toUTCString());
  // The arguments go through as they came.
  return Reflect.apply(writeHead, this, given);
} as typeof writeHead;
