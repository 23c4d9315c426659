/** `twofold audit verify`. */

import { parseArgs } from 'node:util';
import type { Database } from '../adapters/sql/database.ts';
import { listAuditedAccounts, readChain } from '../adapters/sql/operator.ts';
import { findBrokenLink } from '../core/audit.ts';
import { type Command, EXIT } from './command.ts';
import { withDatabase } from './open.ts';

const PAGE_LENGTH = 200;

interface BrokenChain {
  readonly accountId: string;
  /** The first record that does not fit. */
  readonly sequence: number;
}

export const auditVerify: Command = {
  name: 'audit verify',
  summary: 'look for changed or removed audit records',
  help: `twofold audit verify [--json]

Follows the chain of every account's audit records and names the first record that does not fit: one that was changed,
removed or put in between. Exit code 1 when there is one. Records cut from the end of a chain leave no trace in it.`,

  async run({ environment, args, out }) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    return withDatabase(environment, async ({ database }) => {
      const { accounts, broken } = await verifyChains(database);
      if (values.json) out(JSON.stringify({ accounts, broken }));
      else {
        for (const { accountId, sequence } of broken) out(`Account ${accountId}: record ${sequence} does not fit.`);
        out(`${accounts} chain${accounts === 1 ? '' : 's'} followed, ${broken.length} broken.`);
      }
      return broken.length === 0 ? EXIT.ok : EXIT.failed;
    });
  },
};

async function verifyChains(database: Database): Promise<{ accounts: number; broken: BrokenChain[] }> {
  const broken: BrokenChain[] = [];
  let accounts = 0;
  for (let after = ''; ; ) {
    const page = await listAuditedAccounts(database, after, PAGE_LENGTH);
    for (const accountId of page) {
      const sequence = await findBrokenLink(await readChain(database, accountId));
      if (sequence !== null) broken.push({ accountId, sequence });
    }
    accounts += page.length;
    after = page.at(-1) ?? '';
    if (page.length < PAGE_LENGTH) return { accounts, broken };
  }
}
