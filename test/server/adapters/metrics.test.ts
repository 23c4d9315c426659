import { describe, expect, it } from 'vitest';
import { Metrics } from '#server/adapters/metrics.ts';

describe('Metrics', () => {
  it('writes counters, gauges and histograms as Prometheus reads them', () => {
    const metrics = new Metrics();
    metrics.gauge('queue', 'Waiting.', () => 3);
    metrics.count('ends_total', 'Ends.', { how: 'well' });
    metrics.count('ends_total', 'Ends.', { how: 'well' });
    metrics.count('ends_total', 'Ends.', { how: 'badly' });
    metrics.observe('seconds', 'Time.', { route: '/a' }, 0.01);
    metrics.observe('seconds', 'Time.', { route: '/a' }, 60);

    const lines = metrics.format().split('\n');

    expect(lines.slice(0, 7)).toEqual([
      '# HELP queue Waiting.',
      '# TYPE queue gauge',
      'queue 3',
      '# HELP ends_total Ends.',
      '# TYPE ends_total counter',
      'ends_total{how="well"} 2',
      'ends_total{how="badly"} 1',
    ]);
    expect(lines).toContain('seconds_bucket{route="/a",le="0.005"} 0');
    expect(lines).toContain('seconds_bucket{route="/a",le="0.01"} 1');
    expect(lines).toContain('seconds_bucket{route="/a",le="10"} 1');
    expect(lines).toContain('seconds_bucket{route="/a",le="+Inf"} 2');
    expect(lines).toContain('seconds_sum{route="/a"} 60.01');
    expect(lines).toContain('seconds_count{route="/a"} 2');
  });

  it('lets no label break out of its quotes', () => {
    const metrics = new Metrics();
    metrics.count('c', 'C.', { name: 'a"b\\c\nd' });

    expect(metrics.format()).toContain(String.raw`c{name="a\"b\\c\nd"} 1`);
  });
});
