/** The worker's side of a transfer: one file or one export at a time. */

import { AppError } from '#shared/app-error.ts';
import { decodeUtf8 } from '#shared/encoding/utf8.ts';
import type { Account } from '../accounts/account.ts';
import { formatAccount, parseAccount } from '../accounts/account-json.ts';
import { planExport } from '../export/export-plan.ts';
import type { ExportTarget, WriteContext } from '../export/export-target.ts';
import { TARGETS } from '../export/targets.ts';
import { writeExport } from '../export/write-export.ts';
import { accountOfEntry } from '../import/account-of-entry.ts';
import { lookAt, readImport } from '../import/read-import.ts';
import { isAcceptablePassphrase } from '../vault/passphrase-strength.ts';
import type { ReadBackup, TransferKind, TransferProtocol, TransferRefusal } from './transfer.ts';

/** What the outside gives. */
export interface TransferPorts extends Omit<WriteContext, 'password' | 'nowMs'> {
  readonly nowMs: () => number;
}

export type TransferHandlers = {
  readonly [K in TransferKind]: (request: TransferProtocol[K]['request']) => Promise<TransferProtocol[K]['response']>;
};

/** A desk with nothing on it yet. */
export function createTransferDesk(ports: TransferPorts): TransferHandlers {
  let file: TransferProtocol['look']['request'] | null = null;
  let plan: { readonly target: ExportTarget; readonly accounts: readonly Account[] } | null = null;

  return {
    look: async (request) => {
      file = request;
      return orRefused(async () => ({ kind: 'looked', ...(await lookAt(request.bytes, request.fileName)) }));
    },
    read: async (request) => {
      if (file === null) throw new Error('look at a file before reading it');
      const { bytes, fileName } = file;
      return orRefused(async () =>
        readAccounts(await readImport(bytes, fileName, { ...request, tools: ports.tools }), ports),
      );
    },
    'read-backup': async ({ password }) => {
      if (file === null) throw new Error('look at a file before reading it');
      const { bytes, fileName } = file;
      return orRefused(async () =>
        readBackup(await readImport(bytes, fileName, { password, costAccepted: false, tools: ports.tools }), bytes),
      );
    },
    'list-targets': async () => TARGETS.map(({ name, title, sealed }) => ({ name, title, sealed })),
    plan: async ({ target: name, accounts }) => {
      const target = TARGETS.find((candidate) => candidate.name === name);
      if (target === undefined) throw new Error(`there is no export target ${name}`);
      const planned = planExport(target, accounts.map(parseAccount));
      plan = { target, accounts: planned.accounts };
      return { kind: 'planned', count: planned.accounts.length, losses: planned.losses, refused: planned.refused };
    },
    write: async ({ password }) => {
      if (plan === null) throw new Error('plan an export before writing it');
      const { target, accounts } = plan;
      if (target.sealed && !isAcceptablePassphrase(password ?? '')) return WEAK_PASSWORD;
      return orRefused(async () => writeExport(target, accounts, { ...ports, password, nowMs: ports.nowMs() }));
    },
  };
}

const WEAK_PASSWORD: TransferRefusal = {
  kind: 'refused',
  reason: 'password-required',
  detail:
    'This password is too easy to guess for a file that may end up anywhere. Four or five unrelated words are good.',
};

function readAccounts(
  report: Awaited<ReturnType<typeof readImport>>,
  { newId, nowMs }: TransferPorts,
): Exclude<TransferProtocol['read']['response'], TransferRefusal> {
  const { format, title, entries, rejected, ignored, notices } = report;
  const birth = nowMs();
  return {
    kind: 'read',
    format,
    title,
    accounts: entries.map((entry) => ({
      account: formatAccount(accountOfEntry(entry, { id: newId(), nowMs: birth })),
      state: entry.state,
      warnings: entry.warnings,
    })),
    rejected,
    ignored,
    icons: entries.filter(({ hasIcon }) => hasIcon).length,
    notices,
  };
}

/** @throws AppError `unknown-format` for a file of another program. */
function readBackup(
  { title, entries, notices }: Awaited<ReturnType<typeof readImport>>,
  bytes: Uint8Array<ArrayBuffer>,
): ReadBackup {
  const accounts = entries.flatMap(({ original }) => (original === undefined ? [] : [formatAccount(original)]));
  if (accounts.length < entries.length) {
    throw new AppError('unknown-format', 'this is no backup of Twofold: bring in files of other programs under Import');
  }
  const { createdAtMs } = JSON.parse(decodeUtf8(bytes)) as { readonly createdAtMs?: number };
  return { kind: 'backup-read', title, createdAtMs: createdAtMs ?? null, accounts, notices };
}

async function orRefused<Answer>(answer: () => Promise<Answer>): Promise<Answer | TransferRefusal> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message } = error;
    return { kind: 'refused', reason: code, detail: `${message.charAt(0).toUpperCase()}${message.slice(1)}.` };
  }
}
