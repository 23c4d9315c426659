/** `twofold audit …`. */

import { parseArgs } from 'node:util';
import type { Database } from '../adapters/sql/database.ts';
import { type AuditedAccount, listAuditedAccounts, readChain, writeEnd } from '../adapters/sql/operator.ts';
import { isWhole } from '../ceremonies/audit-trail.ts';
import { type ChainFault, findBrokenLink } from '../core/audit.ts';
import type { Keyring } from '../ports.ts';
import { type Command, EXIT } from './command.ts';
import { withDatabase } from './open.ts';

const PAGE_LENGTH = 200;

interface BrokenChain extends ChainFault {
  readonly accountId: string;
}

export const auditVerify: Command = {
  name: 'audit verify',
  summary: 'look for changed, removed or cut-off audit records',
  help: `twofold audit verify [--json]

Follows the chain of every account's audit records and names the first record that does not fit: one that was changed,
removed or put in between. Then looks whether the chain ends as the server left it, which it says under a key that is not
in the database: who has the database alone cannot cut records off. Exit code 1 when something does not fit.

What nobody can find in the database itself: an older copy of an account's records together with what was said of their
end at that time, put in the place of the newer ones. Keep copies elsewhere if you need to see that.`,

  async run({ environment, args, out }) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    return withDatabase(environment, async ({ database, keys }) => {
      const broken: BrokenChain[] = [];
      let accounts = 0;
      for await (const account of auditedAccounts(database)) {
        accounts += 1;
        const fault = await findFault(database, keys, account);
        if (fault !== null) broken.push({ accountId: account.id, ...fault });
      }
      if (values.json) out(JSON.stringify({ accounts, broken }));
      else {
        for (const each of broken) out(describe(each));
        out(`${countOf(accounts, 'chain')} followed, ${broken.length} broken.`);
      }
      return broken.length === 0 ? EXIT.ok : EXIT.failed;
    });
  },
};

export const auditSeal: Command = {
  name: 'audit seal',
  summary: 'vouch for the ends of audit chains as they are now',
  help: `twofold audit seal [--account <id>] [--json]

Once after an update from a version that said nothing of a chain's end: says so of every chain that has nothing of the kind.
Run it while no server writes. With --account: of that one chain as it is now, after "audit verify" found its end changed and you have
looked into it.`,

  async run({ environment, args, out }) {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, account: { type: 'string' } },
    });
    return withDatabase(environment, async ({ database, keys }) => {
      const { account } = values;
      const accounts = account === undefined ? auditedAccounts(database) : [{ id: account, own: false }];
      let sealed = 0;
      for await (const { id } of accounts) {
        const last = (await readChain(database, id)).records.at(-1);
        if (last === undefined) continue;
        const mac = await keys.authenticate(last);
        if (await writeEnd(database, last, mac, account !== undefined)) sealed += 1;
      }
      out(values.json ? JSON.stringify({ sealed }) : `${countOf(sealed, 'chain')} sealed.`);
      return account !== undefined && sealed === 0 ? EXIT.failed : EXIT.ok;
    });
  },
};

async function* auditedAccounts(database: Database): AsyncGenerator<AuditedAccount> {
  for (let after = ''; ; ) {
    const page = await listAuditedAccounts(database, after, PAGE_LENGTH);
    yield* page;
    if (page.length < PAGE_LENGTH) return;
    after = page.at(-1)?.id ?? '';
  }
}

async function findFault(database: Database, keys: Keyring, { id, own }: AuditedAccount): Promise<ChainFault | null> {
  const { records, endMac } = await readChain(database, id);
  const [first, last] = [records[0], records.at(-1)];
  const begins = first !== undefined && (!own || first.kind === 'account-created');
  const sequence = begins ? findBrokenLink(records) : 1;
  if (sequence !== null || last === undefined) return { kind: 'record', sequence: sequence ?? 1 };
  return (await isWhole(keys, { record: last, endMac })) ? null : { kind: 'end', sequence: last.sequence + 1 };
}

function describe({ accountId, kind, sequence }: BrokenChain): string {
  if (kind === 'record') return `Account ${accountId}: record ${sequence} does not fit.`;
  return `Account ${accountId}: the chain does not end after record ${sequence - 1} as it was left: records were cut off.`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
