/** The figures beside what is wanted of them. */

import { rounded } from './bench-vault.ts';
import type { BundleSizes } from './bundle-sizes.ts';
import type { PopupTimes } from './popup-times.ts';
import type { VaultTimes } from './vault-times.ts';

export interface Figure {
  readonly figure: string;
  readonly value: number;
  /** At most. */
  readonly wanted: number;
  readonly ok: boolean;
}

export type MeasuredVault = VaultTimes & PopupTimes & { readonly accounts: number };

const POPUP_BYTES = 60 * 1024;
/** It is read anew each time that the browser starts the background. */
const BACKGROUND_BYTES = 170 * 1024;

/** Milliseconds from a click to a code that are wanted for a vault of this size. */
function wantedClickMs(accounts: number): number {
  return accounts <= 100 ? 100 : 200;
}

/** One figure for each thing that is wanted, in the order of the sizes. */
export function wantedFigures(vaults: readonly MeasuredVault[], bundles: BundleSizes): readonly Figure[] {
  return [
    ...vaults.flatMap((vault) => {
      const name = (what: string): string => `${what}, ${vault.accounts} accounts`;
      return [
        figure(name('click to first code, ms'), vault.clickToCodeMs, wantedClickMs(vault.accounts)),
        figure(
          name('from the start of the popup’s page to the first code, ms'),
          vault.clickToCodeMs - vault.clickToStartMs,
          wantedClickMs(vault.accounts),
        ),
        figure(
          name('the same with the background stopped, ms'),
          vault.clickToCodeColdMs,
          wantedClickMs(vault.accounts),
        ),
        figure(name('unlock beyond the KDF, ms'), vault.unlockBeyondKdfMs, 300),
        figure(name('search, work for a keystroke, ms'), vault.searchWorkMs, 16),
        figure(name('records written for one changed account'), vault.recordsWritten, 1),
      ];
    }),
    figure('popup JavaScript, bytes after gzip', bundles.popupJsGzip, POPUP_BYTES),
    figure('background JavaScript, bytes after gzip', bundles.backgroundJsGzip, BACKGROUND_BYTES),
  ];
}

function figure(name: string, measured: number, wanted: number): Figure {
  const value = rounded(measured);
  return { figure: name, value, wanted, ok: value <= wanted };
}
