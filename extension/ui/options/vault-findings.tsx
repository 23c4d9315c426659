/** What deserves a look about the vault, with the way to the section that mends it. */

import type { VaultProblem } from '#extension/core/vault/vault-health.ts';
import { clockWords } from '../clock-words.ts';
import { useText } from '../context.ts';
import type { Text } from '../messages/text.ts';
import { useContents } from './contents.ts';
import type { SectionName } from './use-section.ts';

/** Where each is mended; `null` where that is outside of Twofold. */
const PLACES: Readonly<Record<VaultProblem['problem'], SectionName | null>> = {
  damaged: 'accounts',
  'no-backup': 'backups',
  'old-backup': 'backups',
  'backup-failed': 'backups',
  'not-persistent': 'backups',
  'one-way-in': 'keys',
  'weak-kdf': 'keys',
  clock: null,
};

export function VaultFindings() {
  const text = useText();
  const { vaultFindings } = useContents();
  if (vaultFindings.length === 0) return null;
  return (
    <>
      <h3>{text('options.health.vault')}</h3>
      <ul class="lines">
        {vaultFindings.map((finding) => {
          const words = wordsFor(finding, text);
          const place = PLACES[finding.problem];
          return (
            <li key={words} class="line">
              <span class="line-text">{words}</span>
              {place && (
                <a class="button button-plain" href={`#${place}`}>
                  {text('options.health.open', { section: text(`options.nav.${place}`) })}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function wordsFor(finding: VaultProblem, text: Text): string {
  switch (finding.problem) {
    case 'damaged':
      return text('options.health.damaged', { count: finding.count });
    case 'clock':
      return clockWords(finding, finding.host, text);
    default:
      return text(`options.health.${finding.problem}`);
  }
}
