/** Counters, gauges and histograms in Prometheus' text format (version 0.0.4). Labels hold kinds, never values of people. */

type Labels = Readonly<Record<string, string>>;

/** Upper bounds in seconds: a flush to disk is near the first, a password hash in the middle, an overload at the end. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

interface Histogram {
  readonly counts: number[];
  sum: number;
  count: number;
}

interface Family<T> {
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly series: Map<string, T>;
}

export class Metrics {
  readonly #counters = new Map<string, Family<number>>();
  readonly #histograms = new Map<string, Family<Histogram>>();
  readonly #gauges = new Map<string, { readonly help: string; readonly read: () => number }>();

  count(name: string, help: string, labels: Labels): void {
    const { series } = family(this.#counters, name, { help, type: 'counter' });
    const key = formatLabels(labels);
    series.set(key, (series.get(key) ?? 0) + 1);
  }

  observe(name: string, help: string, labels: Labels, seconds: number): void {
    const { series } = family(this.#histograms, name, { help, type: 'histogram' });
    const key = formatLabels(labels);
    const histogram = series.get(key) ?? { counts: BUCKETS.map(() => 0), sum: 0, count: 0 };
    series.set(key, histogram);
    for (const [index, bound] of BUCKETS.entries()) {
      if (seconds <= bound) histogram.counts[index] = (histogram.counts[index] ?? 0) + 1;
    }
    histogram.sum += seconds;
    histogram.count += 1;
  }

  /** A value that is read when it is asked for. */
  gauge(name: string, help: string, read: () => number): void {
    this.#gauges.set(name, { help, read });
  }

  format(): string {
    const gauges = Array.from(this.#gauges, ([name, { help, read }]) => [
      ...head(name, help, 'gauge'),
      `${name} ${read()}`,
    ]);
    const counters = Array.from(this.#counters, ([name, { help, series }]) => [
      ...head(name, help, 'counter'),
      ...Array.from(series, ([labels, value]) => `${name}${braced(labels)} ${value}`),
    ]);
    const histograms = Array.from(this.#histograms, ([name, { help, series }]) => [
      ...head(name, help, 'histogram'),
      ...Array.from(series, ([labels, histogram]) => formatHistogram(name, labels, histogram)).flat(),
    ]);
    return `${[...gauges, ...counters, ...histograms].flat().join('\n')}\n`;
  }
}

function family<T>(families: Map<string, Family<T>>, name: string, about: Omit<Family<T>, 'series'>): Family<T> {
  const known = families.get(name) ?? { ...about, series: new Map<string, T>() };
  families.set(name, known);
  return known;
}

function head(name: string, help: string, type: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function formatHistogram(name: string, labels: string, { counts, sum, count }: Histogram): string[] {
  const bucket = (bound: number | string, value: number): string =>
    `${name}_bucket${braced([labels, `le="${bound}"`].filter((part) => part !== '').join(','))} ${value}`;
  return [
    ...BUCKETS.map((bound, index) => bucket(bound, counts[index] ?? 0)),
    bucket('+Inf', count),
    `${name}_sum${braced(labels)} ${sum}`,
    `${name}_count${braced(labels)} ${count}`,
  ];
}

function formatLabels(labels: Labels): string {
  return Object.entries(labels)
    .map(
      ([name, value]) => `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
    )
    .join(',');
}

function braced(labels: string): string {
  return labels === '' ? '' : `{${labels}}`;
}
