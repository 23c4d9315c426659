/** The ports with what rarely differs filled in: the system's clock and randomness, the QR drawer, the usual limits. */

import { systemClock } from './adapters/clock.ts';
import { drawQr } from './adapters/qr.ts';
import { systemRandom } from './adapters/random.ts';
import type { Ports, VerifierSettings } from './ports.ts';

const DEFAULT_SETTINGS = {
  signUpOpen: false,
  driftWindow: 1,
  sessionIdleMs: 3_600_000,
  sessionLifeMs: 86_400_000,
  support: null,
} as const satisfies Omit<VerifierSettings, 'issuer' | 'origin'>;

type Chosen = 'store' | 'keys' | 'accounts' | 'notifier';

/** Store, keys, accounts and notifier must be chosen; a host with users of its own leaves `passwords` out. */
export interface PortsOptions extends Pick<Ports, Chosen>, Partial<Omit<Ports, Chosen | 'settings'>> {
  readonly settings: Pick<VerifierSettings, 'issuer' | 'origin'> & Partial<VerifierSettings>;
}

export function createPorts(options: PortsOptions): Ports {
  return {
    clock: systemClock,
    random: systemRandom,
    passwords: null,
    outbox: null,
    drawQr,
    observe: () => {},
    ...options,
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
  };
}
