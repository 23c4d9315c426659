import type { FormRecord } from './form-record.ts';

export function renderForm(record: FormRecord): string {
  return `<title>${record.pageTitle}</title>`;
}
