/** Google Authenticator's transfer codes on a page, ten accounts a code, to be scanned one after the other. */

import { canMigrate, formatMigration } from '#shared/otp/migration.ts';
import type { ExportTarget } from '../export-target.ts';
import { escapeHtml, htmlPage, uriText } from '../html.ts';

export const googleTransfer: ExportTarget = {
  name: 'google-transfer',
  title: (say) => say('title.qrCodes', { program: 'Google Authenticator' }),
  fileEnding: 'html',
  mimeType: 'text/html',
  sealed: false,
  holds: [],
  mostGroups: 0,
  refusalOf: (account) => (canMigrate(account) ? null : (say) => say('export.googleOnly')),
  write: async (accounts, { qrSvg, random, words }) => {
    const batchId = new DataView(random(4).buffer).getUint32(0) >>> 1;
    const codes = formatMigration(accounts, batchId);
    const intro = `<p>${escapeHtml(words('google.intro'))}</p>`;
    const articles = codes.map(
      (code, index) => `<article>${qrSvg(code)}<div>
<h2>${escapeHtml(words('google.part', { part: index + 1, parts: codes.length }))}</h2>
<details><summary>${escapeHtml(words('google.asText'))}</summary><code>${uriText(code)}</code></details>
</div></article>`,
    );
    return htmlPage({ title: words('google.title'), body: [intro, ...articles].join('\n'), codeMm: 95, words });
  },
};
