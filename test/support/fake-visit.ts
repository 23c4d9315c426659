/** A page of a tab as the background meets it, without a browser. Remembers what was written into it. */

import type { PageDescription } from '#extension/core/autofill/page-description.ts';
import type { WriteResult } from '#extension/platform/page-filler.ts';
import type { PageVisit } from '#extension/platform/page-visitor.ts';

export interface FakeVisit extends PageVisit {
  readonly written: readonly string[];
  /** Whether each code might take the place of an older one. */
  readonly replaced: readonly boolean[];
}

export interface FakeVisitOptions {
  readonly frameId?: number;
  readonly url?: string;
  /** The document's origin where it is not its address's. */
  readonly origin?: string;
  readonly ancestorOrigins?: readonly string[];
  readonly closedFrames?: readonly string[];
  readonly userNames?: readonly string[];
  readonly speaksLink?: boolean;
  readonly result?: WriteResult;
  /** Whether the page still is there. */
  readonly isThere?: () => boolean;
  /** Called when a code comes, before it is kept. */
  readonly onWrite?: () => void;
}

export function aVisit(page: PageDescription, options: FakeVisitOptions = {}): FakeVisit {
  const { url = 'https://example.com/login', ancestorOrigins = [], userNames = [], result = 'written' } = options;
  const { speaksLink = false, closedFrames = [] } = options;
  const written: string[] = [];
  const replaced: boolean[] = [];
  return {
    frameId: options.frameId ?? 0,
    url,
    origin: options.origin ?? new URL(url).origin,
    read: { kind: 'read', page, ancestorOrigins, closedFrames, userNames, speaksLink },
    isThere: options.isThere ?? (() => true),
    left: new Promise(() => undefined),
    end: () => undefined,
    written,
    replaced,
    write: async ({ parts, replace }) => {
      options.onWrite?.();
      written.push(parts.join(''));
      replaced.push(replace);
      return result;
    },
  };
}
