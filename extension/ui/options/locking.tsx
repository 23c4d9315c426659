/** When the vault locks, and what a shared screen may show. */

import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../messages.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Checkbox } from '../parts/checkbox.tsx';
import { NumberField } from '../parts/field.tsx';
import { ClearCopied } from './clear-copied.tsx';
import { Section } from './section.tsx';

/** A day: longer is no lock. */
const MAX_MINUTES = 1440;

export function Locking({ onLocked }: { readonly onLocked: () => void }) {
  const { host, say, text } = usePage();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [minutes, setMinutes] = useState('');
  useEffect(() => {
    void host.ask('read-settings', null).then((read) => {
      setSettings(read);
      setMinutes(String(read.lockAfterMinutes));
    });
  }, [host]);
  if (settings === null) return null;
  const valid = /^\d+$/.test(minutes) && Number(minutes) >= 1 && Number(minutes) <= MAX_MINUTES;
  return (
    <Section id="locking" title={text('options.locking')}>
      <NumberField
        label={text('options.lockAfter')}
        min={1}
        max={MAX_MINUTES}
        value={minutes}
        problem={valid ? null : text('options.lockAfterRange', { minimum: 1, maximum: MAX_MINUTES })}
        onInput={(typed) => {
          setMinutes(typed);
          const chosen = Number(typed);
          if (/^\d+$/.test(typed) && chosen >= 1 && chosen <= MAX_MINUTES) void change({ lockAfterMinutes: chosen });
        }}
      />
      <Checkbox
        label={text('options.lockOnScreenLock')}
        checked={settings.lockOnScreenLock}
        onChange={(lockOnScreenLock) => void change({ lockOnScreenLock })}
      />
      <Checkbox
        label={text('options.maskCodes')}
        checked={settings.maskCodes}
        onChange={(maskCodes) => void change({ maskCodes })}
      />
      <ClearCopied />
      <p class="muted">{text('options.lockAlways')}</p>
      <Button icon="lock" onPress={() => void lockNow()}>
        {text('options.lockNow')}
      </Button>
    </Section>
  );

  async function change(settingsToChange: Partial<Settings>): Promise<void> {
    setSettings(await host.ask('change-settings', settingsToChange));
  }

  async function lockNow(): Promise<void> {
    await host.ask('lock', null);
    say({ text: text('options.lockedNow') });
    onLocked();
  }
}
