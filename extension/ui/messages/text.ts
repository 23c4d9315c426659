/** The one way a view gets its words: a typed key, and the values that its sentence names. */

import type { en } from './en.ts';

/** A sentence, or its plural forms by the rules of the locale. `{name}` marks where a value goes. */
export type Message = string | ({ readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string });

export type MessageKey = keyof typeof en;

/** What every locale has to give: each key of English, none missing. */
export type Catalogue = Readonly<Record<MessageKey, Message>>;

type PlaceholdersOf<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;
type SentenceOf<Key extends MessageKey> = (typeof en)[Key] extends { readonly other: infer Other }
  ? Other
  : (typeof en)[Key];
type ValuesOf<Key extends MessageKey> = [PlaceholdersOf<SentenceOf<Key>>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholdersOf<SentenceOf<Key>>, string | number>>];

/** Gives the sentence of a key. The values its sentence names are demanded by the compiler. */
export type Text = <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>) => string;

/** The words of one locale. `count` picks the plural form; numbers are written as the locale writes them. */
export function createText(catalogue: Catalogue, locale: string): Text {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (key, ...[values]) => {
    const given: Readonly<Record<string, string | number>> = values ?? {};
    const message = catalogue[key];
    const sentence =
      typeof message === 'string' ? message : (message[rules.select(Number(given.count))] ?? message.other);
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = given[name] ?? '';
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
