/** When the vault locks, and what a shared screen may show. */

import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../messages.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Checkbox } from '../parts/checkbox.tsx';
import { NumberField } from '../parts/field.tsx';
import { ClearCopied } from './clear-copied.tsx';
import { ManagedLock } from './managed-notices.tsx';
import { Section } from './section.tsx';
import { usePolicy } from './use-policy.ts';

/** A day: longer is no lock. */
const MAX_MINUTES = 1440;

interface LockingProps {
  readonly locked: boolean;
  readonly onLocked: () => void;
}

export function Locking({ locked, onLocked }: LockingProps) {
  const { host, text } = usePage();
  const policy = usePolicy();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [minutes, setMinutes] = useState('');
  useEffect(() => {
    void host.ask('read-settings', null).then((read) => {
      setSettings(read);
      setMinutes(String(read.lockAfterMinutes));
    });
  }, [host]);
  if (settings === null) return null;
  const most = policy?.lockAfterMinutes ?? MAX_MINUTES;
  const valid = isWithin(minutes, most);
  return (
    <Section id="locking" title={text('options.locking')}>
      <NumberField
        label={text('options.lockAfter')}
        min={1}
        max={most}
        value={minutes}
        problem={valid ? null : text('options.lockAfterRange', { minimum: 1, maximum: most })}
        onInput={(typed) => {
          setMinutes(typed);
          if (isWithin(typed, most)) void change({ lockAfterMinutes: Number(typed) });
        }}
      />
      <ManagedLock policy={policy} />
      <Checkbox
        label={text('options.lockOnScreenLock')}
        checked={settings.lockOnScreenLock}
        fixed={policy?.lockOnScreenLock ?? false}
        onChange={(lockOnScreenLock) => void change({ lockOnScreenLock })}
      />
      {policy?.lockOnScreenLock && <p class="muted">{text('managed.screenLock')}</p>}
      <Checkbox
        label={text('options.maskCodes')}
        checked={settings.maskCodes}
        onChange={(maskCodes) => void change({ maskCodes })}
      />
      <ClearCopied />
      <p class="muted">{text('options.lockAlways')}</p>
      {locked ? (
        <p role="status">{text('options.lockedNow')}</p>
      ) : (
        <Button icon="lock" onPress={() => void lockNow()}>
          {text('options.lockNow')}
        </Button>
      )}
    </Section>
  );

  async function change(settingsToChange: Partial<Settings>): Promise<void> {
    setSettings(await host.ask('change-settings', settingsToChange));
  }

  async function lockNow(): Promise<void> {
    await host.ask('lock', null);
    onLocked();
  }
}

/** A whole number of minutes, as typed. */
function isWithin(typed: string, most: number): boolean {
  return /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most;
}
