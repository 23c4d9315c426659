/** The rules of an organisation, out of `storage.managed`. */

import { browser } from 'wxt/browser';
import { type Policy, parsePolicy } from '../core/policy/policy.ts';

/** As they are now: an administrator may change them at any time. */
export async function readPolicy(): Promise<Policy> {
  return parsePolicy(await readManaged());
}

async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return (await browser.storage.managed?.get(null)) ?? {};
  } catch {
    // Firefox refuses where nobody manages it, and Safari has no such storage.
    return {};
  }
}
