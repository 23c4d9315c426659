/**
 * What the background and the script it puts into a page say to each other, over a port that the script opens. The port
 * belongs to one document and ends with it: what is decided over one document cannot be written into the next.
 */

import type { PageDescription } from '../core/autofill/page-description.ts';
import type { WriteResult } from './page-filler.ts';

/** Name of the port of the script that reads and writes. */
export const PAGE_PORT = 'page';

/** Name of the port by which the watching script says that fields appeared. */
export const WATCH_PORT = 'watch';

/** Name of the port by which the watching script says who is signing in; its one message is the name. */
export const NAME_PORT = 'name';

/** The script's first message, sent by itself. */
export interface PageRead {
  readonly kind: 'read';
  readonly page: PageDescription;
  /** Origins of the documents around this one, the nearest first, as the browser gives them; empty at the top. */
  readonly ancestorOrigins: readonly string[];
  /** Addresses of the frames shown that are closed to this document, as the page gives them. */
  readonly closedFrames: readonly string[];
  /** User names that the page shows or holds in its fields, for choosing among accounts. */
  readonly userNames: readonly string[];
  /** The page says in its head that its site speaks the link. */
  readonly speaksLink: boolean;
}

/** The only message to the script. It carries the code and nothing else that is secret. */
export interface WriteCode {
  readonly kind: 'write';
  /** Indexes into the description's fields. */
  readonly fields: readonly number[];
  /** What goes into each. */
  readonly parts: readonly string[];
  /** An older code in the fields may go; without it they must be empty. */
  readonly replace: boolean;
  /** Submit the form that owns the field afterwards. */
  readonly submit: boolean;
}

/** The script's answer to {@link WriteCode}. */
export interface CodeWritten {
  readonly kind: 'written';
  readonly result: WriteResult;
}

/** After a code was written: the fields it went into are gone from the page, or stand there again. */
export interface FieldsGone {
  readonly kind: 'fields-gone';
}

export type FromPage = PageRead | CodeWritten | FieldsGone;
