/** Letting the operator see how ceremonies end, by kind and never by person. */

import type { CeremonyName, Ports } from '../ports.ts';

/** The ceremony, with the kind of each outcome reported. */
export function observed<A extends unknown[], T extends { readonly kind: string }>(
  name: CeremonyName,
  ceremony: (ports: Ports, ...request: A) => Promise<T>,
): (ports: Ports, ...request: A) => Promise<T> {
  return async (ports, ...request) => {
    const outcome = await ceremony(ports, ...request);
    ports.observe(name, outcome.kind);
    return outcome;
  };
}
