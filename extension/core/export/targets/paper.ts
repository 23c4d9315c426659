/** A page to print: each account with a QR code that any app scans, its secret, and its unused backup codes. */

import { formatKeyUri } from '#shared/otp/key-uri.ts';
import { formatSecret } from '#shared/otp/secret.ts';
import type { Account } from '../../accounts/account.ts';
import type { ExportTarget } from '../export-target.ts';
import { escapeHtml, htmlPage, uriText } from '../html.ts';

export const paper: ExportTarget = {
  name: 'paper',
  title: 'A page to print',
  fileEnding: 'html',
  mimeType: 'text/html',
  sealed: false,
  holds: ['backup-codes'],
  mostGroups: 0,
  refusalOf: () => null,
  write: async (accounts, { qrSvg, nowMs }) => {
    const day = new Date(nowMs).toISOString().slice(0, 10);
    const articles = accounts.map((account) => articleOf(account, qrSvg(formatKeyUri(account))));
    const warning = '<p>Whoever has this page has your codes. Keep it where you keep your passport.</p>';
    return htmlPage({ title: `Two-factor accounts, ${day}`, body: [warning, ...articles].join('\n'), codeMm: 40 });
  },
};

function articleOf(account: Account, svg: string): string {
  const unused = account.backupCodes.filter(({ usedAtMs }) => usedAtMs === null).map(({ code }) => code);
  const codes = unused.length === 0 ? '' : `<p>Backup codes: <code>${escapeHtml(unused.join('  '))}</code></p>`;
  return `<article>${svg}<div>
<h2>${escapeHtml(account.issuer || account.accountName)}</h2>
<p>${escapeHtml(account.accountName)}</p>
<p>Secret: <code>${formatSecret(account.credential.secret)}</code></p>
${codes}<p><code>${uriText(formatKeyUri(account))}</code></p>
</div></article>`;
}
