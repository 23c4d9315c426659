/** What the rounds come to: medians for each server and operation, and the ratios that matter. */

import { median } from './load.ts';
import type { Contestant } from './measured/measured-server.ts';
import type { Measurement, Operation } from './rounds.ts';

export interface Line {
  readonly contestant: Contestant;
  readonly operation: Operation;
  readonly rounds: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMsEach: number;
  /** Of a login: its processor time over that of one bare password hash. */
  readonly cpuOverBareHash: number | null;
  readonly loopDelayP99Ms: number;
  readonly rssMb: number;
}

/** One line for each server and operation, in the order of their first measurements. */
export function summarise(measurements: readonly Measurement[]): Line[] {
  const groups = Map.groupBy(measurements, ({ contestant, operation }) => `${contestant} ${operation}`);
  return Array.from(groups.values(), lineOf);
}

function lineOf(rounds: readonly Measurement[]): Line {
  const [first] = rounds;
  if (first === undefined) throw new Error('a group has a member');
  const of = (read: (measurement: Measurement) => number): number => median(rounds.map(read));
  const ratios = rounds.flatMap(({ bareHashCpuMs, cpuMsEach }) => (bareHashCpuMs ? [cpuMsEach / bareHashCpuMs] : []));
  return {
    contestant: first.contestant,
    operation: first.operation,
    rounds: rounds.length,
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
    perSecond: of((each) => each.perSecond),
    p50Ms: of((each) => each.p50Ms),
    p99Ms: of((each) => each.p99Ms),
    cpuMsEach: of((each) => each.cpuMsEach),
    cpuOverBareHash: ratios.length === 0 ? null : median(ratios),
    loopDelayP99Ms: of((each) => each.loopDelayP99Ms),
    rssMb: Math.max(...rounds.map(({ rssMb }) => rssMb)),
  };
}

/** Second-factor checks a second of one server over another's: the median of the rounds' own ratios. */
export function checksOver(measurements: readonly Measurement[], one: Contestant, other: Contestant): number | null {
  const checks = (name: Contestant): Measurement[] =>
    measurements.filter(({ contestant, operation }) => contestant === name && operation === 'second factor');
  const others = checks(other);
  const ratios = checks(one).flatMap(({ perSecond }, round) => {
    const against = others[round]?.perSecond;
    return against === undefined ? [] : [perSecond / against];
  });
  return ratios.length === 0 ? null : median(ratios);
}

const COLUMNS = [
  'server',
  'operation',
  'per s',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  '× bare hash',
  'loop p99 ms',
  'RSS MB',
  'failed',
];

/** The lines as a Markdown table. */
export function formatTable(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    line.contestant,
    line.operation,
    short(line.perSecond),
    short(line.p50Ms),
    short(line.p99Ms),
    short(line.cpuMsEach),
    line.cpuOverBareHash === null ? '' : line.cpuOverBareHash.toFixed(2),
    short(line.loopDelayP99Ms),
    short(line.rssMb),
    String(line.failed),
  ]);
  return [COLUMNS, COLUMNS.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Three digits or so. */
function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
