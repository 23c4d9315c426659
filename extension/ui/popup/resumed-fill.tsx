/** The fill that was asked for while the vault was locked goes on, now that it was unlocked here. */

import { useEffect } from 'preact/hooks';
import { usePage } from '../context.ts';
import { useAccountActions } from './use-account-actions.ts';

export function ResumedFill() {
  const { askVault } = usePage();
  const { tellFill } = useAccountActions();
  useEffect(() => void askVault('resume-fill', null).then(tellFill), []);
  return null;
}
