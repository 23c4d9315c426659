/**
 * A reader for the XML that Android and KeePass write: elements, attributes, text, CDATA, comments, the five named and
 * the numeric entities. A document type is refused before anything is read, so that no entity can be declared.
 */

import { AppError } from '#shared/app-error.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

const MAX_DEPTH = 200;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/\s*([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|(<)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** @throws AppError `malformed` */
export function parseXml(text: string): XmlElement {
  if (/<!DOCTYPE/i.test(text)) throw malformed('a document type, which is not read');
  const root = new OpenElement('', new Map());
  const open = [root];
  for (const [, cdata, closing, opening, attributes = '', selfClosing, plain, stray] of text.matchAll(TOKEN)) {
    const current = open.at(-1) ?? root;
    if (stray !== undefined) throw malformed('a broken tag');
    if (cdata !== undefined) current.text += cdata;
    else if (plain !== undefined) current.text += decodeEntities(plain);
    else if (opening !== undefined) {
      const element = new OpenElement(opening, attributesOf(attributes));
      current.children.push(element);
      if (selfClosing !== '/') open.push(element);
      if (open.length > MAX_DEPTH) throw malformed('elements nested too deep');
    } else if (closing !== undefined) {
      if (open.length < 2 || open.pop()?.name !== closing) throw malformed('tags that do not match');
    }
  }
  const [element, ...others] = root.children;
  if (open.length !== 1 || element === undefined || others.length > 0) throw malformed('an unfinished document');
  return element;
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Text of the first child of that name; empty when there is none. */
export function childText(element: XmlElement, name: string): string {
  return childrenNamed(element, name)[0]?.text ?? '';
}

/** The named and numeric entities of XML and HTML; others stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const codePoint = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\ufffd';
  });
}

class OpenElement implements XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: OpenElement[] = [];
  text = '';

  constructor(name: string, attributes: ReadonlyMap<string, string>) {
    this.name = name;
    this.attributes = attributes;
  }
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)];
  return new Map(pairs.map(([, name = '', double, single]) => [name, decodeEntities(double ?? single ?? '')]));
}

function malformed(what: string): AppError {
  return new AppError('malformed', `the XML is damaged: it has ${what}`);
}
