/** The one way to get a sentence: a typed key, and the values that its sentence names. */

import { isolate } from '#shared/language/isolate.ts';
import { directionOf, type Language } from '#shared/language/languages.ts';
import { formFor, type PluralForms } from '#shared/language/plural-forms.ts';

/** A sentence, or its plural forms. `{name}` marks where a value goes; `{count}` picks the form. */
export type Message = string | ({ readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string });

/** A catalogue as the English ones are written. */
export type Source = Readonly<Record<string, Message>>;

/**
 * What a language has to give for a catalogue: each of its keys, none besides, and in each sentence the placeholders
 * of the English one. Whether a sentence has plural forms is the language's own affair; if so, it has all of them.
 */
export type Translation<English extends Source, Speech extends Language> = {
  readonly [Key in keyof English]: Holding<NamesIn<English[Key]>> | PluralForms<Speech, Holding<NamesIn<English[Key]>>>;
};

/** Text in which each of the names stands as a placeholder. */
type Holding<Name extends string> = [Name] extends [never] ? string : AllOf<Name>;
type AllOf<Name extends string> = (
  Name extends string
    ? (text: `${string}{${Name}}${string}`) => void
    : never
) extends (text: infer All extends string) => void
  ? All
  : never;

/** Names of the placeholders of a message. */
type NamesIn<Given extends Message> = Given extends string
  ? PlaceholdersOf<Given>
  : Given extends { readonly other: infer Other }
    ? PlaceholdersOf<Other>
    : never;
type PlaceholdersOf<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** What picks the plural form is given even where the sentence does not write it. */
type ValueNames<Given extends Message> = Given extends string ? NamesIn<Given> : NamesIn<Given> | 'count';

type ValuesOf<Given extends Message> = [ValueNames<Given>] extends [never]
  ? []
  : [values: Readonly<Record<ValueNames<Given>, string | number>>];

/** Gives the sentence of a key. The values its sentence names are demanded by the compiler. */
export interface TextOf<English extends Source> {
  <Key extends keyof English & string>(key: Key, ...values: ValuesOf<English[Key]>): string;
  /** Of the sentences; for `Intl` too. */
  readonly language: Language;
}

/**
 * The words of one language. Numbers are written as the language writes them, and texts are kept apart from a
 * sentence that is written from right to left.
 */
export function createText<English extends Source, Speech extends Language = Language>(
  catalogue: Translation<NoInfer<English>, Speech>,
  language: Speech,
): TextOf<English> {
  // Made when they are needed: the first of a process may take as long as all the rest of its start.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const embedded = directionOf(language) === 'rtl' ? isolate : (text: string) => text;
  const text = <Key extends keyof English & string>(key: Key, ...[values]: ValuesOf<English[Key]>): string => {
    const given: Readonly<Record<string, string | number>> = values ?? {};
    // The type of a translation holds each of its entries to be a message.
    const message = catalogue[key] as Message;
    const sentence = typeof message === 'string' ? message : formOf(message, Number(given.count));
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = given[name] ?? '';
      return typeof value === 'number' ? written(value) : embedded(value);
    });
  };
  const formOf = (message: Exclude<Message, string>, count: number): string => {
    rules ??= new Intl.PluralRules(language);
    return formFor(count, message, rules);
  };
  const written = (value: number): string => {
    numbers ??= new Intl.NumberFormat(language);
    return numbers.format(value);
  };
  return Object.assign(text, { language });
}
