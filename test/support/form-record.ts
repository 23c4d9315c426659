/** Records of the form corpus, as its README describes them, and the page description each stands for. */

import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FieldDescription, PageDescription } from '#extension/core/autofill/page-description.ts';
import { readJsonLines } from './corpus.ts';

export interface FormField {
  readonly tag: string;
  readonly type: string | null;
  readonly name: string | null;
  readonly id: string | null;
  readonly autocomplete: string | null;
  readonly inputmode: string | null;
  readonly maxlength: number | null;
  readonly max: string | number | null;
  readonly pattern: string | null;
  readonly placeholder: string | null;
  readonly ariaLabel: string | null;
  readonly ariaLabelledbyText: string | null;
  readonly ariaDescribedbyText: string | null;
  readonly label: string | null;
  readonly labelKind: string;
  readonly class: string | null;
  readonly title: string | null;
  readonly dataAttrs: Readonly<Record<string, string>> | null;
  readonly readonly: boolean;
  readonly disabled: boolean;
  readonly hidden: false | 'type-hidden' | 'display-none' | 'visually-hidden';
  readonly value: string | null;
}

export interface FormRecord {
  readonly id: string;
  readonly project: string;
  readonly kind: string;
  readonly lang: string;
  readonly structure: readonly string[];
  readonly fields: readonly FormField[];
  readonly target: readonly number[];
  readonly mayAlsoAcceptBackup?: boolean;
  readonly mayOffer?: readonly number[];
  readonly segmented: number;
  readonly buttons: readonly string[];
  readonly heading: string;
  readonly nearbyText: string;
  readonly pageTitle: string;
  readonly urlPath: string;
  readonly formAction: string;
}

const NO_FIELD: FormField = {
  tag: 'input',
  type: null,
  name: null,
  id: null,
  autocomplete: null,
  inputmode: null,
  maxlength: null,
  max: null,
  pattern: null,
  placeholder: null,
  ariaLabel: null,
  ariaLabelledbyText: null,
  ariaDescribedbyText: null,
  label: null,
  labelKind: 'none',
  class: null,
  title: null,
  dataAttrs: null,
  readonly: false,
  disabled: false,
  hidden: false,
  value: null,
};

const NO_FORM: Omit<FormRecord, 'id' | 'project' | 'kind' | 'lang'> = {
  structure: [],
  fields: [],
  target: [],
  segmented: 0,
  buttons: [],
  heading: '',
  nearbyText: '',
  pageTitle: '',
  urlPath: '/',
  formAction: '',
};

/** A record as it stands in a file may leave out what is absent on the page. */
export type WrittenRecord = Partial<Omit<FormRecord, 'fields'>> &
  Pick<FormRecord, 'id' | 'project' | 'kind' | 'lang'> & { readonly fields: readonly Partial<FormField>[] };

/** The whole record. */
export function completeRecord(written: WrittenRecord): FormRecord {
  return { ...NO_FORM, ...written, fields: written.fields.map((field) => ({ ...NO_FIELD, ...field })) };
}

/** The records of a JSON Lines file. */
export function readFormRecords(path: string): FormRecord[] {
  return readJsonLines<WrittenRecord>(path).map(completeRecord);
}

/** The batches of records that were written for these tests. */
export function unseenFormPaths(): string[] {
  return globSync(resolve(import.meta.dirname, '../vectors/forms/unseen*.jsonl')).sort();
}

/** What the page reader would read from the rendered record. `indexes` leads back to the record's fields. */
export function describeRecord(record: FormRecord): { readonly page: PageDescription; readonly indexes: number[] } {
  const indexes = record.fields.flatMap((field, index) => (isTyped(field) ? [index] : []));
  return {
    indexes,
    page: {
      title: record.pageTitle,
      path: record.urlPath,
      scopes: [{ heading: record.heading, text: textOf(record), buttons: record.buttons, action: record.formAction }],
      fields: indexes.flatMap((index) => {
        const field = record.fields[index];
        return field === undefined
          ? []
          : [{ ...describeField(field), besidePicture: record.structure.includes('captcha-image') }];
      }),
    },
  };
}

/** The labels of choices are text like any other. */
function textOf({ nearbyText, fields }: FormRecord): string {
  const choices = fields.filter((field) => /^(checkbox|radio)$/.test(field.type ?? '') && field.hidden === false);
  return [nearbyText, ...choices.map(({ label }) => label ?? '')].filter((text) => text !== '').join(' ');
}

function isTyped(field: FormField): boolean {
  return field.tag !== 'select' && field.hidden !== 'type-hidden' && !/^(checkbox|radio)$/.test(field.type ?? '');
}

function describeField(field: FormField): FieldDescription {
  const tag = field.tag === 'input' || field.tag === 'textarea' ? field.tag : 'editable';
  const value = field.value ?? '';
  return {
    tag,
    type: (field.type ?? '').toLowerCase(),
    name: field.name ?? '',
    id: field.id ?? '',
    className: field.class ?? '',
    data: Object.entries(field.dataAttrs ?? {})
      .flat()
      .join(' '),
    autocomplete: field.autocomplete ?? '',
    inputmode: field.inputmode ?? '',
    pattern: field.pattern ?? '',
    maxlength: field.maxlength ?? (field.type === 'number' && field.max !== null ? String(field.max).length : null),
    placeholder: field.placeholder ?? '',
    title: field.title ?? '',
    labels: [field.ariaLabel, field.ariaLabelledbyText, field.label].flatMap((text) => text || []),
    description: field.ariaDescribedbyText ?? '',
    visible: field.hidden === false,
    writable: !field.disabled && !field.readonly,
    content: value === '' ? 'empty' : /^[\d\s-]+$/.test(value) ? 'digits' : 'text',
    scope: 0,
    besidePicture: false,
  };
}
