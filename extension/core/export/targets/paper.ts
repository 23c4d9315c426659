/** A page to print: each account with a QR code that any app scans, its secret, and its unused backup codes. */

import { formatKeyUri } from '#shared/otp/key-uri.ts';
import { formatSecret } from '#shared/otp/secret.ts';
import type { Account } from '../../accounts/account.ts';
import type { Words } from '../../words/words.ts';
import type { ExportTarget } from '../export-target.ts';
import { escapeHtml, htmlPage, uriText } from '../html.ts';

export const paper: ExportTarget = {
  name: 'paper',
  title: (say) => say('title.paper'),
  fileEnding: 'html',
  mimeType: 'text/html',
  sealed: false,
  holds: ['backup-codes'],
  mostGroups: 0,
  refusalOf: () => null,
  write: async (accounts, { qrSvg, nowMs, words }) => {
    const day = new Date(nowMs).toISOString().slice(0, 10);
    const articles = accounts.map((account) => articleOf(account, qrSvg(formatKeyUri(account)), words));
    const warning = `<p>${escapeHtml(words('paper.warning'))}</p>`;
    return htmlPage({
      title: words('paper.title', { day }),
      body: [warning, ...articles].join('\n'),
      codeMm: 40,
      words,
    });
  },
};

function articleOf(account: Account, svg: string, words: Words): string {
  const unused = account.backupCodes.filter(({ usedAtMs }) => usedAtMs === null).map(({ code }) => code);
  const codes =
    unused.length === 0
      ? ''
      : `<p>${escapeHtml(words('paper.backupCodes'))}: <code>${escapeHtml(unused.join('  '))}</code></p>`;
  return `<article>${svg}<div>
<h2>${escapeHtml(account.issuer || account.accountName)}</h2>
<p>${escapeHtml(account.accountName)}</p>
<p>${escapeHtml(words('paper.secret'))}: <code>${formatSecret(account.credential.secret)}</code></p>
${codes}<p><code>${uriText(formatKeyUri(account))}</code></p>
</div></article>`;
}
