/** The ways to unlock the vault: the passphrase, passkeys, and a recovery code on paper. Each change needs a proof. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SlotSummary } from '../../messages.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { AddPasskey } from './add-passkey.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { MakeRecoveryCode } from './make-recovery-code.tsx';
import { ManagedKdf } from './managed-notices.tsx';
import { Section } from './section.tsx';
import { SlotLine } from './slot-line.tsx';

type Change = 'passphrase' | 'passkey' | 'recovery';

export function KeySlots() {
  const { host, text } = usePage();
  const [slots, setSlots] = useState<readonly SlotSummary[]>([]);
  const [change, setChange] = useState<Change | null>(null);
  const read = useCallback(async () => setSlots((await host.ask('list-slots', null)).slots), [host]);
  useEffect(() => void read(), [read]);
  const done = () => {
    setChange(null);
    void read();
  };
  return (
    <Section id="keys" title={text('options.keys')}>
      <p class="muted">{text('options.keysBody')}</p>
      <ManagedKdf />
      <ul class="lines">
        {slots.map((slot) => (
          <SlotLine key={slot.id} slot={slot} onChanged={() => void read()} />
        ))}
      </ul>
      {change === null && (
        <div class="actions">
          <Button onPress={() => setChange('passphrase')}>{text('keys.changePassphrase')}</Button>
          <Button onPress={() => setChange('passkey')}>{text('keys.addPasskey')}</Button>
          <Button onPress={() => setChange('recovery')}>{text('keys.makeRecovery')}</Button>
        </div>
      )}
      {change === 'passphrase' && <ChangePassphrase onDone={done} />}
      {change === 'passkey' && <AddPasskey onDone={done} />}
      {change === 'recovery' && <MakeRecoveryCode onDone={done} />}
    </Section>
  );
}
