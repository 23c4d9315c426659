// @ts-check
/**
 * Niceties. Every page works without this file: it copies, prints, holds a button back until its box is ticked, puts
 * times into the reader's time zone, and says when the computer's clock is off.
 */

/** From here on a code made on this computer may fall out of the verifier's window of one step either side. */
const CLOCK_TOLERANCE_MS = 20_000;
const COPIED_MS = 2_000;

const language = document.documentElement.lang;

for (const button of elements('button[data-copy]')) button.addEventListener('click', () => void copy(button));
for (const button of elements('button[data-print]')) button.addEventListener('click', () => print());
for (const box of elements('input[data-enables]')) holdBack(/** @type {HTMLInputElement} */ (box));
for (const time of elements('time[data-moment]')) localise(/** @type {HTMLTimeElement} */ (time));
for (const notice of elements('[data-clock]')) compareClocks(notice);

/** @param {HTMLElement} button */
async function copy(button) {
  const { copy: from = '', copied = '', failed = '' } = button.dataset;
  const answer = button.parentElement?.querySelector('[role="status"]');
  const done = await navigator.clipboard.writeText(textOf(from)).then(
    () => true,
    // Refused by the browser or its owner: the answer says what to do instead.
    () => false,
  );
  if (answer) answer.textContent = done ? copied : failed;
  if (answer && done) setTimeout(() => answer.replaceChildren(), COPIED_MS);
}

/**
 * What an element says, one line for each item of a list; a secret without the spaces that group it.
 * @param {string} id
 */
function textOf(id) {
  const element = document.getElementById(id);
  const items = [...(element?.querySelectorAll('li') ?? [])];
  if (items.length > 0) return items.map((item) => item.textContent?.trim()).join('\n');
  return element?.textContent?.replace(/\s/g, '') ?? '';
}

/** @param {HTMLInputElement} box */
function holdBack(box) {
  const button = document.getElementById(box.dataset.enables ?? '');
  if (!(button instanceof HTMLButtonElement)) return;
  const follow = () => {
    button.disabled = !box.checked;
  };
  box.addEventListener('change', follow);
  // Coming back by the browser's history brings the tick back after the scripts have run.
  addEventListener('pageshow', follow);
  follow();
}

/** @param {HTMLTimeElement} time */
function localise(time) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  time.textContent = format.format(new Date(time.dateTime));
}

/** @param {HTMLElement} notice */
function compareClocks(notice) {
  const { serverTime, fast = '', slow = '' } = notice.dataset;
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming) || navigation.type === 'back_forward') return;
  // This computer's clock at the moment when the page began to arrive, which is when the server had just made it.
  const arrivedMs = Date.now() - (performance.now() - navigation.responseStart);
  const aheadMs = arrivedMs - Number(serverTime);
  if (Math.abs(aheadMs) < CLOCK_TOLERANCE_MS) return;
  notice.textContent = (aheadMs > 0 ? fast : slow).replace('{span}', formatSpan(Math.abs(aheadMs) / 1000));
}

/** @param {number} seconds */
function formatSpan(seconds) {
  /** @type {readonly (readonly [string, number])[]} */
  const units = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
    ['second', 1],
  ];
  const [unit, size] = units.find(([, length]) => seconds >= 2 * length) ?? ['second', 1];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(seconds / size);
}

/**
 * @param {string} selector
 * @returns {Iterable<HTMLElement>}
 */
function elements(selector) {
  return document.querySelectorAll(selector);
}
