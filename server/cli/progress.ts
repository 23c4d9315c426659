/** A progress bar, where somebody is looking. */

const WIDTH = 30;

export interface ProgressBar {
  show(done: number, total: number): void;
  end(): void;
}

/** On a terminal one line that is drawn over; elsewhere nothing, so that logs stay readable. */
export function createProgressBar(stream: NodeJS.WriteStream): ProgressBar {
  if (!stream.isTTY) return { show: () => {}, end: () => {} };
  return {
    show(done, total) {
      const full = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      stream.write(`\r[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done} of ${total}`);
    },
    end: () => void stream.write('\n'),
  };
}
