/**
 * A page as the detection sees it: plain data, read from the document by `platform/page-reader.ts` and from form
 * records by the tests. It holds what a page says about its fields and never what a person typed into them.
 */

/** What a field holds now, without saying it. */
export type FieldContent = 'empty' | 'digits' | 'text';

/** One field in which a person could type. Missing attributes are empty text. */
export interface FieldDescription {
  /** `editable` is an element with `contenteditable`. */
  readonly tag: 'input' | 'textarea' | 'editable';
  /** The `type` attribute as written, in lower case; unknown types act as text. */
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly className: string;
  /** Names and values of `data-` attributes that a form's author wrote. */
  readonly data: string;
  readonly autocomplete: string;
  readonly inputmode: string;
  readonly pattern: string;
  /** Characters that fit, by `maxlength` or by the digits of a number's `max`; `null` when not limited. */
  readonly maxlength: number | null;
  readonly placeholder: string;
  readonly title: string;
  /** Texts that name the field: label elements, `aria-label`, `aria-labelledby`, or the text right before it. */
  readonly labels: readonly string[];
  /** The text of `aria-describedby`. */
  readonly description: string;
  /** Shown, and big enough to be typed into or painted over by boxes. */
  readonly visible: boolean;
  /** Neither disabled nor read-only. */
  readonly writable: boolean;
  readonly content: FieldContent;
  /** Index into {@link PageDescription.scopes}. */
  readonly scope: number;
  /** A picture as wide as a few letters stands in the same form. */
  readonly besidePicture: boolean;
}

/** What belongs together on a page: a form, a dialog, or the smallest part around fields without a form. */
export interface ScopeDescription {
  readonly heading: string;
  /** Visible text, that of buttons and links left out. */
  readonly text: string;
  /** Texts of buttons and links. */
  readonly buttons: readonly string[];
  /** `action` of the form. */
  readonly action: string;
}

/** One document. */
export interface PageDescription {
  readonly title: string;
  /** Path and query of the address. */
  readonly path: string;
  readonly scopes: readonly ScopeDescription[];
  /** In document order; hidden fields may be left out. */
  readonly fields: readonly FieldDescription[];
}
