/** An organisation's rules out of real Chromium policy: what the extension reads, shows and keeps to. */

import { expect, test } from '@playwright/test';
import { askFrom } from '#test/support/extension-questions.ts';
import { launchManaged, whyUnmanageable } from '#test/support/managed-chromium.ts';

const PASSPHRASE = 'lantern mule ocean gravel';

const RULES = {
  lockAfterMinutes: 5,
  lockOnScreenLock: true,
  forbidPlainExport: true,
  kdfPasses: 4,
  allowedSites: ['example.com'],
};

test('rules of an organisation are in force, and named', async () => {
  const obstacle = whyUnmanageable();
  if (obstacle !== null) process.stdout.write(`managed.spec.ts is skipped: ${obstacle}\n`);
  test.skip(obstacle !== null, obstacle ?? '');
  const extension = await launchManaged(RULES);
  const page = await extension.openPage('options.html');
  await askFrom(page, 'create-vault', { passphrase: PASSPHRASE });
  const keyUri = 'otpauth://totp/Example:ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Example';
  await askFrom(page, 'add-key-uri', { keyUri, tabId: null });

  expect(await askFrom(page, 'read-policy', null)).toEqual({
    lockAfterMinutes: 5,
    lockOnScreenLock: true,
    forbidPlainExport: true,
    kdfRaised: true,
    allowedSites: ['example.com'],
    problems: [],
  });
  expect(await askFrom(page, 'change-settings', { lockAfterMinutes: 60 })).toMatchObject({ lockAfterMinutes: 5 });
  const proof = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
  expect(await askFrom(page, 'export-accounts', { proof, target: 'key-uris' })).toMatchObject({ kind: 'refused' });
  expect(await askFrom(page, 'export-accounts', { proof, target: 'backup' })).toMatchObject({ kind: 'exported' });
  const site = { host: 'other.example', originPattern: 'https://other.example/*', on: true, submit: false };
  expect(await askFrom(page, 'switch-automatic', site)).toMatchObject({
    kind: 'refused',
    detail: expect.stringContaining('other.example'),
  });

  await page.reload();
  await page.getByRole('link', { name: 'Locking' }).click();
  await expect(page.getByText('Set by your organisation: 5 minutes at most.')).toBeVisible();
  await expect(page.getByLabel('Lock when the screen is locked')).toBeDisabled();
  await page.getByRole('link', { name: 'Export' }).click();
  await expect(page.getByText('Your organisation allows encrypted exports only.')).toBeVisible();
  await expect(page.getByText('not encrypted')).toHaveCount(0);
  await extension.close();
});
