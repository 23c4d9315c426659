/** A section that needs the open vault, or what stands in its place. */

import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { useText } from '../context.ts';
import { Unlock } from '../parts/unlock.tsx';
import { VaultGone, VaultUnavailable } from '../parts/vault-trouble.tsx';
import type { Stage } from '../use-vault.ts';
import { ContentsContext } from './contents.ts';

interface WithVaultProps {
  readonly stage: Stage;
  readonly onUnlocked: () => void;
  readonly section: ComponentChildren;
}

export function WithVault({ stage, onUnlocked, section }: WithVaultProps) {
  const text = useText();
  const contents = useContext(ContentsContext);
  switch (stage) {
    case 'broken':
      return <p class="notice notice-warning">{text('app.broken')}</p>;
    case 'absent':
      return <p class="notice">{text('options.absentBody')}</p>;
    case 'gone':
      return <VaultGone />;
    case 'unavailable':
      return <VaultUnavailable />;
    case 'locked':
      return <Unlock onUnlocked={onUnlocked} />;
    case 'loading':
    case 'open':
      return contents === null ? null : section;
  }
}
