import type { Locked } from '../../messages.ts';
import { type OpenVault, openVault } from '../../platform/vault-store.ts';

/** A handler that needs the vault open, and says so while it is not. */
export function withVault<Request, Answer>(
  handle: (vault: OpenVault, request: Request) => Promise<Answer>,
): (request: Request) => Promise<Answer | Locked> {
  return async (request) => {
    const vault = await openVault();
    return vault === null ? { kind: 'locked' } : handle(vault, request);
  };
}
