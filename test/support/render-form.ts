/**
 * Pages of form records, for corpora that bring no renderer of their own: the fields with their labels in order, the
 * boxes' behaviour, late content, shadow roots and frames. Nothing on a page tells the right answer.
 */

import type { FormField, FormRecord } from './form-record.ts';

const STYLE =
  'input,textarea{font:inherit;padding:8px}.box{width:44px}.sr{position:absolute;width:1px;height:1px;overflow:hidden}';

/** What a person's page would do: boxes move the focus on and split a paste; submissions are stopped and counted. */
const BEHAVIOUR = `
const root = document.documentElement;
const count = (event) => { event.preventDefault(); root.dataset.corpusSubmits = String(Number(root.dataset.corpusSubmits || 0) + 1); };
function wire(part) {
  for (const template of part.querySelectorAll('template[shadowrootmode]')) {
    template.parentNode.attachShadow({ mode: 'open' }).append(template.content); template.remove();
  }
  for (const element of part.querySelectorAll('*')) if (element.shadowRoot) wire(element.shadowRoot);
  for (const form of part.querySelectorAll('form')) form.addEventListener('submit', count);
  const boxes = [...part.querySelectorAll('.box')];
  boxes.forEach((box, index) => box.addEventListener('input', () => {
    if ((box.value ?? box.textContent).length >= Number(box.getAttribute('maxlength') || 1)) boxes[index + 1]?.focus();
  }));
}
const late = document.querySelector('#late');
if (late) setTimeout(() => {
  const holder = document.createElement('template');
  holder.innerHTML = JSON.parse(late.textContent);
  const app = document.querySelector('main'); app.append(holder.content); wire(app);
}, 600);
else wire(document);`;

/** A picture as wide as a few letters. */
const PICTURE =
  '<img width="140" height="44" alt="" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E">';

/** A standalone page. Every field carries its index as `data-corpus-index`. */
export function renderForm(record: FormRecord): string {
  const has = (word: string): boolean => record.structure.includes(word);
  const frames = has('nested-iframe') ? 2 : has('iframe') ? 1 : 0;
  let html = page(record, shadowed(content(record), has), has('late-rendered'));
  for (let frame = 0; frame < frames; frame += 1) {
    html = page(record, `<iframe title="" width="600" height="500" srcdoc="${escapeText(html)}"></iframe>`, false);
  }
  return html;
}

function page({ lang, pageTitle }: FormRecord, inner: string, late: boolean): string {
  const data = JSON.stringify(inner).replaceAll('<', '\\u003c');
  const main = late
    ? `<main></main><script type="application/json" id="late">${data}</script>`
    : `<main>${inner}</main>`;
  return `<!doctype html><html lang="${escapeText(lang)}"><head><meta charset="utf-8"><title>${escapeText(pageTitle)}</title><style>${STYLE}</style></head><body>${main}<script>${BEHAVIOUR}</script></body></html>`;
}

function shadowed(inner: string, has: (word: string) => boolean): string {
  if (!has('open-shadow')) return inner;
  const once = `<x-view><template shadowrootmode="open"><style>${STYLE}</style>${inner}</template></x-view>`;
  return has('nested-shadow') ? `<x-app><template shadowrootmode="open">${once}</template></x-app>` : once;
}

function content(record: FormRecord): string {
  const { heading, nearbyText, formAction, buttons, structure, fields } = record;
  const rows = fields.map((field, index) => row(field, index, record)).join('\n');
  const picture = structure.includes('captcha-image') ? PICTURE : '';
  const body = `${picture}${rows}<p>${buttons.map((text) => `<button>${escapeText(text)}</button>`).join(' ')}</p>`;
  const form = structure.includes('no-form')
    ? `<div>${body}</div>`
    : `<form method="post" action="${escapeText(formAction)}">${body}</form>`;
  const inner = `${heading && `<h1>${escapeText(heading)}</h1>`}${nearbyText && `<p>${escapeText(nearbyText)}</p>`}${form}`;
  return structure.includes('dialog') ? `<div role="dialog">${inner}</div>` : `<section>${inner}</section>`;
}

function row(field: FormField, index: number, { segmented }: FormRecord): string {
  const isBox = segmented > 0 && field.hidden === false;
  const control = `${reference('lb', index, field.ariaLabelledbyText)}${element(field, index, isBox)}${reference('ds', index, field.ariaDescribedbyText)}`;
  if (field.hidden === 'type-hidden') return control;
  const style = field.hidden === 'display-none' ? ' style="display:none"' : field.hidden === false ? '' : ' class="sr"';
  const label = escapeText(field.label ?? '');
  if (label === '') return `<div${style}>${control}</div>`;
  if (field.labelKind === 'wrap') return `<div${style}><label><span>${label}</span> ${control}</label></div>`;
  if (field.labelKind === 'text' || field.id === null) return `<div${style}><div>${label}</div>${control}</div>`;
  const sr = field.labelKind === 'sr-only' ? ' class="sr"' : '';
  return `<div${style}><label${sr} for="${escapeText(field.id)}">${label}</label>${control}</div>`;
}

/** The text that `aria-labelledby` or `aria-describedby` leads to. */
function reference(prefix: string, index: number, text: string | null): string {
  return text === null ? '' : `<p id="${prefix}-${index}">${escapeText(text)}</p>`;
}

function element(field: FormField, index: number, isBox: boolean): string {
  const attributes: Record<string, string | number | null> = {
    'data-corpus-index': index,
    ...Object.fromEntries(Object.entries(field.dataAttrs ?? {}).map(([name, value]) => [`data-${name}`, value])),
    ...pick(field),
    class: [field.class ?? '', isBox ? 'box' : ''].join(' ').trim(),
    'aria-label': field.ariaLabel,
    'aria-labelledby': field.ariaLabelledbyText === null ? null : `lb-${index}`,
    'aria-describedby': field.ariaDescribedbyText === null ? null : `ds-${index}`,
    readonly: field.readonly ? '' : null,
    disabled: field.disabled ? '' : null,
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
  if (field.tag === 'input') return `<input${written}>`;
  if (field.tag === 'textarea' || field.tag === 'select') return `<${field.tag}${written}></${field.tag}>`;
  return `<${field.tag} contenteditable="true" style="display:inline-block;min-width:44px;min-height:24px"${written}></${field.tag}>`;
}

/** Attributes that a record holds under their own names. */
function pick(field: FormField): Record<string, string | number | null> {
  const { type, name, id, autocomplete, inputmode, maxlength, max, pattern, placeholder, title, value } = field;
  return { type, name, id, autocomplete, inputmode, maxlength, max, pattern, placeholder, title, value };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
