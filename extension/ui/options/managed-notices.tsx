/** What an organisation has set, said where it matters. Each is empty where nothing was set. */

import type { PolicySummary } from '../../messages.ts';
import { useText } from '../context.ts';
import { usePolicy } from './use-policy.ts';

/** Above every section: rules that cannot be read are a person's to report. */
export function ManagedProblems() {
  const text = useText();
  const names = usePolicy()?.problems ?? [];
  if (names.length === 0) return null;
  return <p class="notice notice-warning">{text('managed.problems', { names: names.join(', ') })}</p>;
}

export function ManagedExport() {
  const text = useText();
  return usePolicy()?.forbidPlainExport ? <p class="notice">{text('managed.export')}</p> : null;
}

export function ManagedKdf() {
  const text = useText();
  return usePolicy()?.kdfRaised ? <p class="notice">{text('managed.kdf')}</p> : null;
}

export function ManagedSites() {
  const text = useText();
  const sites = usePolicy()?.allowedSites ?? null;
  if (sites === null) return null;
  const words = sites.length === 0 ? text('managed.noSites') : text('managed.sites', { sites: sites.join(', ') });
  return <p class="notice">{words}</p>;
}

/** Under the minutes after which the vault locks. */
export function ManagedLock({ policy }: { readonly policy: PolicySummary | null }) {
  const text = useText();
  const minutes = policy?.lockAfterMinutes ?? null;
  return minutes === null ? null : <p class="notice">{text('managed.lock', { minutes })}</p>;
}
