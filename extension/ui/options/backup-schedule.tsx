/** Backups that happen by themselves. The right to save files is asked for when they are switched on, not before. */

import { useEffect, useId, useState } from 'preact/hooks';
import { usePage } from '../context.ts';

/** Days between two backups; 0 for never. */
const INTERVALS = [0, 1, 7, 30] as const;

type Interval = (typeof INTERVALS)[number];

export function BackupSchedule({ onChanged }: { readonly onChanged: () => void }) {
  const { host, say, text } = usePage();
  const id = useId();
  const [days, setDays] = useState<Interval | null>(null);
  useEffect(() => {
    void host.ask('read-settings', null).then(({ backupEveryDays }) => setDays(nearest(backupEveryDays)));
  }, [host]);
  if (days === null) return null;
  return (
    <div class="field">
      <label for={id}>{text('backups.bySelf')}</label>
      <select
        id={id}
        class="input"
        aria-describedby={`${id}-hint`}
        value={days}
        onChange={({ currentTarget }) => {
          const chosen = nearest(Number(currentTarget.value));
          void choose(chosen, () => {
            currentTarget.value = String(days);
          });
        }}
      >
        {INTERVALS.map((interval) => (
          <option key={interval} value={interval}>
            {text(`backups.every.${interval}`)}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {text('backups.bySelfHint')}
      </p>
    </div>
  );

  async function choose(chosen: Interval, putBack: () => void): Promise<void> {
    // Asked straight from the choice: the browser shows its prompt only then.
    if (chosen > 0 && !(await host.requestRight('downloads'))) {
      putBack();
      return say({ text: text('backups.denied'), tone: 'refusal' });
    }
    if (chosen === 0) await host.giveBackRight('downloads');
    await host.ask('change-settings', { backupEveryDays: chosen });
    setDays(chosen);
    onChanged();
  }
}

function nearest(days: number): Interval {
  return INTERVALS.find((interval) => interval >= days) ?? 30;
}
