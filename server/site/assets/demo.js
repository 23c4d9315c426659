// @ts-check
/** The behaviour of the demo prompts: boxes that pass the focus on, a shadow tree, a late field, and the answer. */

const LATE_MS = 2_000;

for (const form of elements('[data-demo-form]')) form.addEventListener('submit', (event) => answer(event, form));
for (const boxes of elements('[data-demo-boxes]')) boxes.addEventListener('input', (event) => moveOn(boxes, event));
for (const host of elements('[data-demo-shadow]')) drawField(host, host.attachShadow({ mode: 'open' }));
for (const host of elements('[data-demo-late]')) setTimeout(() => drawField(host, host), LATE_MS);

/**
 * @param {Event} event
 * @param {HTMLElement} form
 */
function answer(event, form) {
  event.preventDefault();
  const roots = [form, ...[...form.querySelectorAll('[data-demo-shadow]')].map((host) => host.shadowRoot)];
  const inputs = roots.flatMap((root) => [...(root?.querySelectorAll('input') ?? [])]);
  const editables = [...form.querySelectorAll('[contenteditable]')];
  const text = [...inputs.map((input) => input.value), ...editables.map((each) => each.textContent ?? '')].join('');
  const { received = '', nothing = '' } = form.dataset;
  const place = form.querySelector('[data-demo-answer]');
  if (place) place.textContent = text === '' ? nothing : received.replace('{text}', text);
}

/**
 * A full box hands the focus to the next one.
 * @param {HTMLElement} boxes
 * @param {Event} event
 */
function moveOn(boxes, event) {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || target.value.length < target.maxLength) return;
  const inputs = [...boxes.querySelectorAll('input')];
  inputs[inputs.indexOf(target) + 1]?.focus();
}

/**
 * @param {HTMLElement} host
 * @param {HTMLElement | ShadowRoot} root
 */
function drawField(host, root) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  label.textContent = host.dataset.label ?? '';
  label.htmlFor = input.id = 'demo-code';
  Object.assign(input, { type: 'text', inputMode: 'numeric', autocomplete: 'one-time-code', maxLength: 6 });
  const field = document.createElement('div');
  field.className = 'field';
  field.append(label, input);
  root.append(field);
  if (root instanceof ShadowRoot) root.prepend(stylesheet());
}

/** The page's styles do not reach into a shadow tree, so it brings them along. */
function stylesheet() {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/assets/site.css';
  return link;
}

/**
 * @param {string} selector
 * @returns {Iterable<HTMLElement>}
 */
function elements(selector) {
  return document.querySelectorAll(selector);
}
