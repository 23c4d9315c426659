/** What an organisation has set; `null` until it is known. */

import { useEffect, useState } from 'preact/hooks';
import type { PolicySummary } from '../../messages.ts';
import { usePage } from '../context.ts';

export function usePolicy(): PolicySummary | null {
  const { host } = usePage();
  const [policy, setPolicy] = useState<PolicySummary | null>(null);
  useEffect(() => void host.ask('read-policy', null).then(setPolicy), [host]);
  return policy;
}
