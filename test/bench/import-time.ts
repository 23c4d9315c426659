/**
 * `node test/bench/import-time.ts [accounts]`: how long people wait for an import, in the built extension in a real
 * Chromium: a text of key URIs, from the choice of the file to its review, and from the button to the accounts in the
 * vault. One JSON line.
 */

import { randomBytes } from 'node:crypto';
import { encodeBase32 } from '#shared/encoding/base32.ts';
import { launchExtension } from '#test/support/chromium.ts';
import { askFrom } from '#test/support/extension-questions.ts';

const count = Number(process.argv[2] ?? 10_000);
const lines = Array.from({ length: count }, (_, place) => {
  const secret = encodeBase32(new Uint8Array(randomBytes(20)));
  return `otpauth://totp/Site%20${place}:user${place}@example.com?secret=${secret}&issuer=Site%20${place}`;
});
const button = /^Import [\d,]+ accounts?$/;
const browser = await launchExtension();
try {
  const page = await browser.openPage('options.html');
  await askFrom(page, 'create-vault', { passphrase: 'a passphrase of the bench alone' });
  await page.reload();
  await page.getByRole('link', { name: 'Import' }).click();
  const file = { name: 'codes.txt', mimeType: 'text/plain', buffer: Buffer.from(lines.join('\n')) };
  const started = performance.now();
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.getByRole('button', { name: button }).waitFor({ timeout: 120_000 });
  const reviewed = performance.now();
  await page.getByRole('button', { name: button }).click();
  await page.getByText(/accounts? (?:was|were) imported/).waitFor({ timeout: 120_000 });
  const imported = performance.now();
  const [reviewMs, importMs] = [Math.round(reviewed - started), Math.round(imported - reviewed)];
  console.log(JSON.stringify({ accounts: count, reviewMs, importMs, totalMs: reviewMs + importMs }));
} finally {
  await browser.close();
}
