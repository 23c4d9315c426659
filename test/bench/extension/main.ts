/**
 * How long people wait for their vault, in the built extension in a real Chromium:
 *
 *     npm run bench:extension [-- accounts…] [--no-page]
 *
 * One JSON line for each size of vault (1, 100 and 10 000 accounts), one with the time of an empty popup, one with what
 * filling and watching cost a page, one with the sizes of the bundles; then a summary: each figure beside what is wanted
 * of it.
 */

import { measurePageCost } from '../page-cost.ts';
import { openBenchVault } from './bench-vault.ts';
import { weighBundles } from './bundle-sizes.ts';
import { measureFloor } from './popup-floor.ts';
import { measurePopup, type PopupTimes } from './popup-times.ts';
import { wantedFigures } from './summary.ts';
import { measureVault, type VaultTimes } from './vault-times.ts';

const words = process.argv.slice(2);
const sizes = words.filter((word) => !word.startsWith('--')).map(Number);

const measured: (VaultTimes & PopupTimes & { readonly accounts: number })[] = [];
for (const accounts of sizes.length > 0 ? sizes : [1, 100, 10_000]) {
  measured.push({ accounts, ...(await measure(accounts)) });
  console.info(JSON.stringify(measured.at(-1)));
}
console.info(JSON.stringify({ bareExtension: await measureFloor() }));
const pageCost = words.includes('--no-page') ? null : await measurePageCost();
if (pageCost !== null) console.info(JSON.stringify(pageCost));
const bundles = weighBundles();
console.info(JSON.stringify(bundles));
console.info(JSON.stringify({ summary: wantedFigures(measured, bundles) }));

async function measure(accounts: number): Promise<VaultTimes & PopupTimes> {
  const vault = await openBenchVault(accounts);
  try {
    const times = await measureVault(vault);
    return { ...times, ...(await measurePopup(vault)) };
  } finally {
    await vault.browser.close();
  }
}
