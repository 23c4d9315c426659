/** How well a passphrase withstands guessing, as a bar and in words. */

import { estimatePassphrase, MINIMUM_PASSPHRASE_LENGTH } from '#extension/core/vault/passphrase-strength.ts';
import { useText } from '../context.ts';

/** Bits at which the bar is full. */
const FULL_BAR_BITS = 80;

export function Strength({ passphrase }: { readonly passphrase: string }) {
  const text = useText();
  const { level, bits } = estimatePassphrase(passphrase);
  const share = passphrase === '' ? 0 : Math.min(bits / FULL_BAR_BITS, 1);
  return (
    <div class={`strength strength-${level}`}>
      <div class="strength-bar" aria-hidden="true">
        <div class="strength-fill" style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <p class="hint" role="status">
        {passphrase !== '' && levelWords()}
      </p>
    </div>
  );

  function levelWords(): string {
    if (level === 'too-short') return text('passphrase.level.too-short', { minimum: MINIMUM_PASSPHRASE_LENGTH });
    return text(`passphrase.level.${level}`);
  }
}
