/** Descriptions of small forms for tests: the uninteresting parts are empty. */

import type { FieldDescription, PageDescription, ScopeDescription } from '#extension/core/autofill/page-description.ts';

export function aField(changes: Partial<FieldDescription> = {}): FieldDescription {
  return {
    tag: 'input',
    type: 'text',
    name: '',
    id: '',
    className: '',
    data: '',
    autocomplete: '',
    inputmode: '',
    pattern: '',
    maxlength: null,
    placeholder: '',
    title: '',
    labels: [],
    description: '',
    visible: true,
    writable: true,
    content: 'empty',
    scope: 0,
    besidePicture: false,
    ...changes,
  };
}

export function aForm(
  fields: readonly Partial<FieldDescription>[],
  scope: Partial<ScopeDescription & Pick<PageDescription, 'title' | 'path'>> = {},
): PageDescription {
  const { title = '', path = '/', ...around } = scope;
  return {
    title,
    path,
    scopes: [{ heading: '', text: '', buttons: [], action: '', ...around }],
    fields: fields.map(aField),
  };
}

/** `count` boxes of one character. */
export function boxes(count: number, changes: Partial<FieldDescription> = {}): Partial<FieldDescription>[] {
  return Array.from({ length: count }, () => ({ maxlength: 1, ...changes }));
}
