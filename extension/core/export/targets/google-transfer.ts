/** Google Authenticator's transfer codes on a page, ten accounts a code, to be scanned one after the other. */

import { canMigrate, formatMigration } from '#shared/otp/migration.ts';
import type { ExportTarget } from '../export-target.ts';
import { escapeHtml, htmlPage, uriText } from '../html.ts';

export const googleTransfer: ExportTarget = {
  name: 'google-transfer',
  title: 'Google Authenticator (QR codes)',
  fileEnding: 'html',
  mimeType: 'text/html',
  sealed: false,
  holds: [],
  mostGroups: 0,
  refusalOf: (account) =>
    canMigrate(account) ? null : 'Google Authenticator holds only codes of 6 or 8 digits that live 30 seconds.',
  write: async (accounts, { qrSvg, random }) => {
    const batchId = new DataView(random(4).buffer).getUint32(0) >>> 1;
    const codes = formatMigration(accounts, batchId);
    const intro = '<p>In Google Authenticator: menu, Transfer accounts, Import accounts. Then scan each code.</p>';
    const articles = codes.map(
      (code, index) => `<article>${qrSvg(code)}<div>
<h2>${escapeHtml(`Code ${index + 1} of ${codes.length}`)}</h2>
<details><summary>As text</summary><code>${uriText(code)}</code></details>
</div></article>`,
    );
    return htmlPage({ title: 'Transfer to Google Authenticator', body: [intro, ...articles].join('\n'), codeMm: 95 });
  },
};
