/** `bench:detect` in the browser: the built extension, its own question for a fill, and what the page then holds. */

import type { Page } from 'playwright-core';
import { encodeBase32 } from '#shared/encoding/base32.ts';
import { totpAt } from '#shared/otp/code.ts';
import { askFrom, askTimed, tabIdOf } from '#test/support/extension-questions.ts';
import type { FormRecord } from '#test/support/form-record.ts';
import { type RenderForm, serveForms } from '#test/support/form-server.ts';
import { launchWithHosts } from '#test/support/host-permission.ts';
import { readMarkedFields } from '#test/support/page-fields.ts';
import type { FormResult } from './detect-summary.ts';

/** A step so long that no form waits for the next: each has an account of its own. */
const PARAMETERS = { algorithm: 'SHA1', digits: 6, period: 3600 } as const;

/** The corpus' pages insert late content after 600 ms. */
const LATE_MS = 750;
/** Until the next code of a fill that waited is written. */
const NEXT_CODE_MS = 1_500;

/** Fills every form in turn. */
export async function fillForms(
  records: readonly FormRecord[],
  render: RenderForm,
  report: (result: FormResult) => void,
): Promise<void> {
  const server = await serveForms(records, render);
  const extension = await launchWithHosts('http://*/*');
  try {
    const popup = await extension.openPage('popup.html');
    await askFrom(popup, 'create-vault', { passphrase: 'a passphrase for the benchmark' });
    const page = await extension.context.newPage();
    for (const [index, record] of records.entries()) {
      const secret = crypto.getRandomValues(new Uint8Array(20));
      const parameters = { ...PARAMETERS, digits: digitsOf(record) };
      await addAccount(popup, { secret, parameters, host: server.hostOf(index) });
      report(await fillForm(record, { page, popup, url: server.urlOf(index), secret, parameters }));
    }
  } finally {
    await extension.close();
    await server.close();
  }
}

/** A site's boxes are as many as its codes have digits; a key URI may ask for ten at most. */
const MOST_DIGITS = 10;
/** Fewer boxes take several characters each: two of three. */
const FEWEST_SINGLE = 4;

/** As many as a row of boxes asks for; six elsewhere. */
function digitsOf({ segmented, target }: FormRecord): number {
  const single = segmented >= FEWEST_SINGLE && segmented <= MOST_DIGITS;
  return single && target.length === segmented ? segmented : PARAMETERS.digits;
}

interface BenchAccount {
  readonly secret: Uint8Array;
  readonly parameters: Omit<typeof PARAMETERS, 'digits'> & { readonly digits: number };
  readonly host: string;
}

async function addAccount(popup: Page, { secret, parameters, host }: BenchAccount): Promise<void> {
  const answer = await askFrom(popup, 'add-by-typing', {
    issuer: host,
    accountName: '',
    secretBase32: encodeBase32(secret),
    ...parameters,
    site: `http://${host}`,
  });
  if (answer.kind !== 'kept') throw new Error(`not kept: ${JSON.stringify(answer)}`);
}

interface Stage {
  readonly page: Page;
  readonly popup: Page;
  readonly url: string;
  readonly secret: Uint8Array;
  readonly parameters: BenchAccount['parameters'];
}

async function fillForm(record: FormRecord, { page, popup, url, secret, parameters }: Stage): Promise<FormResult> {
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  if (record.structure.includes('late-rendered')) await page.waitForTimeout(LATE_MS);
  const session = await page.context().newCDPSession(page);
  const before = await readMarkedFields(session);
  const tabId = await tabIdOf(page, popup);
  const { answer, ms } = await askTimed(popup, 'fill', { tabId, accountId: null });
  // A code that is about to run out is left for the next, which comes by itself.
  if (answer.kind === 'waiting') await page.waitForTimeout(Math.max(0, answer.untilMs - Date.now()) + NEXT_CODE_MS);
  const after = await readMarkedFields(session);
  await session.detach();

  const code = totpAt({ secret, ...parameters }, Date.now());
  const changed = [...after.values].filter(([index, value]) => value !== (before.values.get(index) ?? ''));
  const filled = changed.map(([index]) => index).sort((a, b) => a - b);
  const written = filled
    .map((index) => after.values.get(index) ?? '')
    .join('')
    .replace(/\D/g, '');
  const ownSubmit = record.structure.includes('auto-submit-on-complete');
  return {
    id: record.id,
    kind: record.kind,
    filled,
    expected: record.target,
    ok:
      String(filled) === String(record.target) &&
      (filled.length === 0 || written === code) &&
      (ownSubmit || after.submits === 0),
    ms: Math.round(ms * 10) / 10,
    found: answer.kind === 'refused' ? answer.reason : answer.kind,
    submitted: after.submits > 0 && !ownSubmit,
  };
}
