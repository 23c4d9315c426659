/** The clock of a page: it ticks when a second begins, so that every countdown on the page moves together. */

import { useEffect, useState } from 'preact/hooks';

/** Unix time in milliseconds, renewed at each whole second. */
export function useNow(): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    let timer = setTimeout(tick, msToNextSecond());
    function tick(): void {
      setNowMs(Date.now());
      timer = setTimeout(tick, msToNextSecond());
    }
    return () => clearTimeout(timer);
  }, []);
  return nowMs;
}

function msToNextSecond(): number {
  return 1000 - (Date.now() % 1000);
}
