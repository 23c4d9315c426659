/** Turning two-factor authentication off. */

import type { Session } from '../core/session.ts';
import type { Ports } from '../ports.ts';
import type { CodeRefusal } from './step-up.ts';

export type DisableOutcome = { readonly kind: 'disabled' } | { readonly kind: 'not-enabled' } | CodeRefusal;

/**
 * Needs a code whatever the session's age; ends every other session and open challenge.
 *
 * @param code - A TOTP code or a backup code.
 */
export declare function disableTwoFactor(ports: Ports, session: Session, code: string): Promise<DisableOutcome>;
