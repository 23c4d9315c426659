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
import { describeBadInput, describeBadItem } from '../words/bad-input.ts';
import { said } from '../words/saying.ts';
import { ENGLISH, type Words } from '../words/words.ts';
import type { ReadBackup, TransferKind, TransferProtocol, TransferRefusal } from './transfer.ts';

/** What the outside gives. */
export interface TransferPorts extends Omit<WriteContext, 'password' | 'nowMs' | 'words'> {
  readonly nowMs: () => number;
  /** Of the person's language; English without it. */
  readonly words?: Words;
}

export type TransferHandlers = {
  readonly [K in TransferKind]: (request: TransferProtocol[K]['request']) => Promise<TransferProtocol[K]['response']>;
};

/** A desk with nothing on it yet. */
export function createTransferDesk(ports: TransferPorts): TransferHandlers {
  let file: TransferProtocol['look']['request'] | null = null;
  const words = ports.words ?? ENGLISH;
  let plan: { readonly target: ExportTarget; readonly accounts: readonly Account[] } | null = null;

  return {
    look: async (request) => {
      file = request;
      return orRefused(words, async () => {
        const look = await lookAt(request.bytes, request.fileName);
        return { kind: 'looked', ...look, title: said(look.title, words) };
      });
    },
    read: async (request) => {
      if (file === null) throw new Error('look at a file before reading it');
      const { bytes, fileName } = file;
      return orRefused(words, async () =>
        readAccounts(await readImport(bytes, fileName, { ...request, tools: ports.tools }), { ...ports, words }),
      );
    },
    'read-backup': async ({ password }) => {
      if (file === null) throw new Error('look at a file before reading it');
      const { bytes, fileName } = file;
      return orRefused(words, async () =>
        readBackup(await readImport(bytes, fileName, { password, costAccepted: false, tools: ports.tools }), {
          bytes,
          words,
        }),
      );
    },
    'list-targets': async () => TARGETS.map(({ name, title, sealed }) => ({ name, title: said(title, words), sealed })),
    plan: async ({ target: name, accounts }) => {
      const target = TARGETS.find((candidate) => candidate.name === name);
      if (target === undefined) throw new Error(`there is no export target ${name}`);
      const planned = planExport(target, accounts.map(parseAccount));
      plan = { target, accounts: planned.accounts };
      return {
        kind: 'planned',
        count: planned.accounts.length,
        losses: planned.losses.map(({ name: lossy, parts }) => ({ name: said(lossy, words), parts })),
        refused: planned.refused.map((item) => ({ name: said(item.name, words), detail: said(item.detail, words) })),
      };
    },
    write: async ({ password }) => {
      if (plan === null) throw new Error('plan an export before writing it');
      const { target, accounts } = plan;
      if (target.sealed && !isAcceptablePassphrase(password ?? '')) return weakPassword(words);
      return orRefused(words, async () => {
        const outcome = await writeExport(target, accounts, { ...ports, words, password, nowMs: ports.nowMs() });
        if (outcome.kind === 'written') return outcome;
        return { ...outcome, names: outcome.names.map((name) => said(name, words)) };
      });
    },
  };
}

function weakPassword(words: Words): TransferRefusal {
  return { kind: 'refused', reason: 'password-required', detail: words('error.weakPassword') };
}

function readAccounts(
  report: Awaited<ReturnType<typeof readImport>>,
  { newId, nowMs, words }: TransferPorts & { readonly words: Words },
): Exclude<TransferProtocol['read']['response'], TransferRefusal> {
  const { format, title, entries, rejected, ignored, notices } = report;
  const birth = nowMs();
  return {
    kind: 'read',
    format,
    title: said(title, words),
    accounts: entries.map((entry) => ({
      account: formatAccount(accountOfEntry(entry, { id: newId(), nowMs: birth })),
      state: entry.state,
      warnings: entry.warnings.map((warning) => said(warning, words)),
    })),
    rejected: rejected.map(({ name, reason, detail }) => ({
      name: said(name, words),
      reason,
      detail: describeBadItem({ code: reason, message: detail }, words),
    })),
    ignored,
    icons: entries.filter(({ hasIcon }) => hasIcon).length,
    notices: notices.map((notice) => said(notice, words)),
  };
}

/** @throws AppError `unknown-format` for a file of another program. */
function readBackup(
  { title, entries, notices }: Awaited<ReturnType<typeof readImport>>,
  { bytes, words }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly words: Words },
): ReadBackup {
  const accounts = entries.flatMap(({ original }) => (original === undefined ? [] : [formatAccount(original)]));
  if (accounts.length < entries.length) {
    throw new AppError('unknown-format', 'this is no backup of Twofold: bring in files of other programs under Import');
  }
  const { createdAtMs } = JSON.parse(decodeUtf8(bytes)) as { readonly createdAtMs?: number };
  return {
    kind: 'backup-read',
    title: said(title, words),
    createdAtMs: createdAtMs ?? null,
    accounts,
    notices: notices.map((notice) => said(notice, words)),
  };
}

async function orRefused<Answer>(words: Words, answer: () => Promise<Answer>): Promise<Answer | TransferRefusal> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: 'refused', reason: error.code, detail: describeBadInput(error, words) };
  }
}
