/** What an operator sees of a running server: metrics and a log, wired to what the verifier and the ceremonies report. */

import { createLog, type Log } from './adapters/log.ts';
import { Metrics } from './adapters/metrics.ts';
import type { Observe } from './ports.ts';
import type { Answer } from './verifier.ts';

export interface Telemetry {
  readonly log: Log;
  readonly observe: Observe;
  readonly onAnswer: (answer: Answer) => void;
  /** Prometheus text. */
  readonly metrics: () => string;
  /** Adds a value that is read when it is asked for. */
  readonly gauge: Metrics['gauge'];
}

export interface TelemetryOptions {
  /** Gets lines of JSON. */
  readonly write: (line: string) => void;
  readonly nowMs: () => number;
  /** Log errors alone. */
  readonly quiet: boolean;
}

export function createTelemetry(options: TelemetryOptions): Telemetry {
  const metrics = new Metrics();
  const log = createLog(options);
  return {
    log,
    metrics: () => metrics.format(),
    gauge: (name, help, read) => metrics.gauge(name, help, read),
    observe(ceremony, outcome) {
      metrics.count('twofold_ceremonies_total', 'Ceremonies by how they ended.', { ceremony, outcome });
    },
    onAnswer({ method, route, status, seconds }) {
      const labels = { method, route, status: String(status) };
      metrics.observe('twofold_http_seconds', 'Time to answer a request.', labels, seconds);
      log.info('answer', { method, route, status, ms: Math.round(seconds * 1000) });
    },
  };
}
