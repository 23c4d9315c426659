/** The codes of the rows that are on the screen, fetched when a row comes into view and when a code has ended. */

import { useEffect, useState } from 'preact/hooks';
import type { AccountCode } from '../../messages.ts';
import { usePage } from '../context.ts';
import { isStale } from './code-now.ts';

export interface Codes {
  readonly byId: ReadonlyMap<string, AccountCode>;
  /** Takes in a code that came by another way: the next one of an HOTP account. */
  readonly put: (code: AccountCode) => void;
}

/**
 * @param ids - Accounts on the screen whose codes come by themselves, so no HOTP.
 * @param given - Codes that came with the list.
 * @param nowMs - Unix time in milliseconds.
 */
export function useCodes(ids: readonly string[], given: readonly AccountCode[], nowMs: number): Codes {
  const { askVault } = usePage();
  const [byId, setById] = useState<ReadonlyMap<string, AccountCode>>(() => indexed(given));
  const wanted = ids.filter((id) => isWanted(byId.get(id), nowMs)).join(' ');

  useEffect(() => setById((known) => new Map([...known, ...indexed(given)])), [given]);
  useEffect(() => {
    if (wanted === '') return;
    void askVault('read-codes', { ids: wanted.split(' ') }).then((answer) => {
      if (answer !== null) setById((known) => new Map([...known, ...indexed(answer.codes)]));
    });
  }, [wanted, askVault]);

  return { byId, put: (code) => setById((known) => new Map([...known, [code.id, code]])) };
}

function isWanted(code: AccountCode | undefined, nowMs: number): boolean {
  return code === undefined || isStale(code, nowMs);
}

function indexed(codes: readonly AccountCode[]): ReadonlyMap<string, AccountCode> {
  return new Map(codes.map((code) => [code.id, code]));
}
