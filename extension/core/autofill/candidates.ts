/** Candidates: the fields, and the rows of boxes, that a code could be written into at all. */

import type { FieldDescription } from './page-description.ts';

/** One field, or the boxes of a row in order, by their indexes in `PageDescription.fields`. */
export interface Candidate {
  readonly fields: readonly number[];
  /** `true` for a row of boxes that take a few characters each. */
  readonly boxes: boolean;
  /** `true` for boxes that nothing but their likeness tells from ordinary fields. */
  readonly twins: boolean;
  /** Characters that fit in all; `null` when not limited. */
  readonly capacity: number | null;
  readonly scope: number;
}

/** Types that hold something else by their own definition. Anything unknown, as `type="code"`, acts as text. */
const OTHER_TYPES = new Set(
  'hidden email search url date datetime-local month week time color range file checkbox radio submit button image reset'.split(
    ' ',
  ),
);

/** A row has at least four boxes of one character, or two of three (`123-456`), and never more than ten characters. */
const FEWEST_BOXES = 4;
const FEWEST_WIDE_BOXES = 2;
const MOST_CHARACTERS = 10;
const WIDEST_BOX = 4;
const HALF = 3;

/** Rows of boxes first, then single fields, both in document order. */
export function candidatesOf(fields: readonly FieldDescription[]): Candidate[] {
  const rows = rowsOf(fields);
  const inRows = new Set(rows.flatMap((row) => row.fields));
  const singles = fields.flatMap((field, index): Candidate[] =>
    isFit(field) && !inRows.has(index)
      ? [{ fields: [index], boxes: false, twins: false, capacity: field.maxlength, scope: field.scope }]
      : [],
  );
  return [...rows.filter(({ capacity }) => capacity !== null && capacity <= MOST_CHARACTERS), ...singles];
}

/** Whether a person could type a code into a field. */
export function isFit(field: FieldDescription): boolean {
  return field.visible && field.writable && !OTHER_TYPES.has(field.type);
}

/** Every row of like boxes, licence keys and card numbers too: their boxes are no single fields either. */
function rowsOf(fields: readonly FieldDescription[]): Candidate[] {
  const rows: Candidate[] = [];
  for (let start = 0; start < fields.length; start += 1) {
    const row = rowFrom(fields, start);
    if (row === null) continue;
    rows.push(row);
    start = row.fields.at(-1) ?? start;
  }
  return rows;
}

function rowFrom(fields: readonly FieldDescription[], start: number): Candidate | null {
  const first = fields[start];
  if (first === undefined || !isFit(first)) return null;
  const width = boxWidth(first, fields[start + 1]);
  if (width === null) return null;
  const row = [start];
  for (let index = start + 1; index < fields.length; index += 1) {
    const field = fields[index];
    if (field === undefined || !isFit(field) || !isSameKind(field, first) || !isBox(field, first, index - start)) break;
    row.push(index);
  }
  const halves = row.length === 1 && areHalves(fields, start);
  if (halves) row.push(start + 1);
  if (row.length < (width === 1 ? FEWEST_BOXES : FEWEST_WIDE_BOXES)) return null;
  const twins = halves || row.every((index) => isTwin(fields[index] ?? first, first));
  return { fields: row, boxes: true, twins, capacity: row.length * width, scope: first.scope };
}

/**
 * Two boxes of three that say nothing for people and look alike, whatever programs call them. With a third short field on
 * either side they are parts of a telephone number.
 */
function areHalves(fields: readonly FieldDescription[], start: number): boolean {
  const [first, second] = [fields[start], fields[start + 1]];
  if (first === undefined || second === undefined || !isFit(second) || !isSameKind(second, first)) return false;
  const isShort = (field: FieldDescription | undefined): boolean =>
    field !== undefined && field.scope === first.scope && field.maxlength !== null && field.maxlength <= WIDEST_BOX;
  const bare = [first, second].every(({ maxlength, labels }) => maxlength === HALF && labels.length === 0);
  const alike = second.className === first.className && second.inputmode === first.inputmode;
  return bare && alike && !isShort(fields[start - 1]) && !isShort(fields[start + 2]);
}

/** Characters a box takes, or `null` when the field is no box. */
function boxWidth(field: FieldDescription, next: FieldDescription | undefined): number | null {
  if (field.maxlength !== null && field.maxlength >= 1 && field.maxlength <= WIDEST_BOX) {
    return field.maxlength === 1 || next?.maxlength === field.maxlength ? field.maxlength : null;
  }
  // Some libraries let the first box take the whole code, so that it can be pasted or filled by the browser.
  if (next?.maxlength === 1 && sharesWords(next, field) && (field.maxlength !== null || field.className !== ''))
    return 1;
  const single = /^\^?(\[0-9\]|\\d|\[\\d\])(\{1\})?\$?$/.test(field.pattern);
  if (single || field.tag === 'editable') return next === undefined ? null : 1;
  return next !== undefined && (isNumberedAfter(next, field, 1) || isTwin(next, field)) ? 1 : null;
}

function isSameKind(field: FieldDescription, first: FieldDescription): boolean {
  return field.tag === first.tag && field.type === first.type && field.scope === first.scope;
}

function isBox(field: FieldDescription, first: FieldDescription, offset: number): boolean {
  if (field.tag === 'editable' || field.maxlength === 1) return true;
  if (field.maxlength !== null && field.maxlength !== first.maxlength) return false;
  if (first.maxlength !== null && first.maxlength <= WIDEST_BOX) return sharesWords(field, first);
  return (
    isNumberedAfter(field, first, offset) ||
    isTwin(field, first) ||
    (field.pattern !== '' && field.pattern === first.pattern)
  );
}

/** `digit-3` comes three after `digit-0`, in name, id or label ("3-6", "digit 3 of 6"). */
function isNumberedAfter(field: FieldDescription, first: FieldDescription, offset: number): boolean {
  const pairs = [
    [first.name, field.name],
    [first.id, field.id],
    [first.labels[0] ?? '', field.labels[0] ?? ''],
  ] as const;
  return pairs.some(([from, to]) => isCountedOn(from, to, offset));
}

/** Whether two texts differ in one number only, and that by `offset`. */
function isCountedOn(from: string, to: string, offset: number): boolean {
  const before = from.split(/(\d+)/);
  const after = to.split(/(\d+)/);
  const changed = before.flatMap((part, index) => (part === after[index] ? [] : [index]));
  const [at] = changed;
  if (before.length !== after.length || changed.length !== 1 || at === undefined || at % 2 === 0) return false;
  return Number(after[at]) === Number(before[at]) + offset;
}

/** Fields without a name or a limit that say word for word the same: only their number makes them boxes. */
function isTwin(field: FieldDescription, first: FieldDescription): boolean {
  const words = ({
    name,
    maxlength,
    className,
    inputmode,
    autocomplete,
    placeholder,
    labels,
  }: FieldDescription): string =>
    JSON.stringify([name, maxlength, className, inputmode, autocomplete, placeholder, labels]);
  return field.name === '' && field.maxlength === null && words(field) === words(first);
}

/** Boxes of several characters are alike in more than their width, or have no names at all. */
function sharesWords(field: FieldDescription, first: FieldDescription): boolean {
  const stem = (text: string): string => text.replace(/[\d_\-[\]]+/g, '').replace(SIDE, '');
  return stem(field.name) === stem(first.name) && field.className === first.className;
}

/** How authors number two halves without figures: `codeA` and `codeB`, `otp_left` and `otp_right`. */
const SIDE = /(?<=[a-z])([A-Z]|first|second|left|right|start|end)$/;
