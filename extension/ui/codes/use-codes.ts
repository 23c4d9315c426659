/** The codes of the rows that are on the screen, fetched when a row comes into view and when a code has ended. */

import { useEffect, useState } from 'preact/hooks';
import type { AccountCode } from '../../messages.ts';
import { usePage } from '../context.ts';
import { isStale } from './code-now.ts';

type CodesById = ReadonlyMap<string, AccountCode>;

export interface Codes {
  readonly byId: CodesById;
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
  const [byId, setById] = useState<CodesById>(() => withCodes(new Map(), given));
  const wanted = ids.filter((id) => isWanted(byId.get(id), nowMs)).join(' ');

  useEffect(() => {
    // At first they are known already, and the list need not be drawn again for them.
    setById((known) => (given.every((code) => known.get(code.id) === code) ? known : withCodes(known, given)));
  }, [given]);
  useEffect(() => {
    if (wanted === '') return;
    void askVault('read-codes', { ids: wanted.split(' ') }).then((answer) => {
      if (answer !== null) setById((known) => withCodes(known, answer.codes));
    });
  }, [wanted, askVault]);

  return { byId, put: (code) => setById((known) => withCodes(known, [code])) };
}

function isWanted(code: AccountCode | undefined, nowMs: number): boolean {
  return code === undefined || isStale(code, nowMs);
}

function withCodes(known: CodesById, codes: readonly AccountCode[]): CodesById {
  return new Map([...known, ...codes.map((code) => [code.id, code] as const)]);
}
