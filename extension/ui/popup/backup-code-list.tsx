/** Revealed backup codes, each to be copied and marked. */

import { usePage } from '../context.ts';
import { IconButton } from '../parts/button.tsx';

interface KeptCode {
  readonly code: string;
  /** Unix time in milliseconds; `null` while it can be used. */
  readonly usedAtMs: number | null;
}

interface BackupCodeListProps {
  readonly codes: readonly KeptCode[];
  readonly onMark: (code: string, used: boolean) => void;
}

export function BackupCodeList({ codes, onMark }: BackupCodeListProps) {
  const { say, text } = usePage();
  return (
    <ol class="backup-codes">
      {unusedFirst(codes).map(({ code, usedAtMs }, index) => {
        const used = usedAtMs !== null;
        const number = index + 1;
        return (
          <li key={code}>
            <code class={used ? 'backup-code backup-code-used' : 'backup-code'} dir="ltr">
              {code}
            </code>
            {used ? (
              <span class="badge">{text('backup.used')}</span>
            ) : (
              <IconButton icon="copy" name={text('backup.copyOf', { number })} onPress={() => void copy(code)} />
            )}
            <IconButton
              icon={used ? 'undo' : 'check'}
              name={text(used ? 'backup.markUnusedOf' : 'backup.markUsedOf', { number })}
              onPress={() => onMark(code, !used)}
            />
          </li>
        );
      })}
    </ol>
  );

  async function copy(code: string): Promise<void> {
    await navigator.clipboard.writeText(code);
    say({ text: text('backup.copied') });
  }
}

function unusedFirst(codes: readonly KeptCode[]): readonly KeptCode[] {
  return codes.toSorted((one, other) => Number(one.usedAtMs !== null) - Number(other.usedAtMs !== null));
}
