/** The list of codes: this site's first, then the others; found by typing, moved through by keys. */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AccountSummary } from '../../messages.ts';
import { codeNow } from '../codes/code-now.ts';
import { useCodes } from '../codes/use-codes.ts';
import { useNow } from '../codes/use-now.ts';
import { usePage } from '../context.ts';
import { AccountRow } from '../list/account-row.tsx';
import { prepareSearch, rankAccounts } from '../list/rank-accounts.ts';
import { useRoving } from '../list/use-roving.ts';
import { VirtualList } from '../list/virtual-list.tsx';
import { BackupNotice } from './backup-notice.tsx';
import { DamagedNotice } from './damaged-notice.tsx';
import { EmptyVault } from './empty-vault.tsx';
import { LinkOffer } from './link-offer.tsx';
import { PendingNotice } from './pending-notice.tsx';
import { usePopup } from './popup-context.ts';
import { SearchBar } from './search-bar.tsx';
import { SiteSection } from './site-section.tsx';
import { useAccountActions } from './use-account-actions.ts';

/** Accounts of one site that are drawn in full; any more are found among the others. */
const SITE_ROWS = 12;
const ROW_REM = 4.75;
const COPIED_MS = 2000;

export function ListView({ focus }: { readonly focus: string | null }) {
  const { askVault, say, text } = usePage();
  const { list, go } = usePopup();
  const actions = useAccountActions();
  const nowMs = useNow();
  const [query, setQuery] = useState('');
  const [drawn, setDrawn] = useState<readonly AccountSummary[]>([]);
  const [copiedId, setCopiedId] = useState<string | null>(null);
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set());
  const search = useRef<HTMLInputElement>(null);

  const searching = query.trim() !== '';
  const searchable = useMemo(() => prepareSearch(list.accounts), [list]);
  const found = useMemo(() => rankAccounts(searchable, query), [searchable, query]);
  const onSite =
    searching || list.host === null ? [] : found.filter((account) => account.onThisSite).slice(0, SITE_ROWS);
  const others = searching ? found : found.filter((account) => !onSite.includes(account));
  const roving = useRoving(found.length);
  const shown = [...onSite, ...drawn].filter((account) => account.type !== 'hotp');
  const codes = useCodes(
    shown.map(({ id }) => id),
    list.codes,
    nowMs,
  );

  // Where the focus begins is decided once.
  useEffect(() => {
    const place = [...onSite, ...others].findIndex(({ id }) => id === focus);
    const control = focus === null ? null : document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focus)}"]`);
    if (control !== null) control.focus();
    else if (found.length > 0) roving.moveTo(Math.max(place, 0));
  }, []);
  useEffect(() => {
    if (copiedId === null) return;
    const timer = setTimeout(() => setCopiedId(null), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copiedId]);

  if (list.accounts.length === 0) return <EmptyVault />;
  return (
    <main class="list-view" onKeyDown={typeToSearch}>
      <h1 class="unseen">{text('list.accounts')}</h1>
      <SearchBar
        query={query}
        inputRef={search}
        onQuery={(next) => {
          setQuery(next);
          roving.settleOn(0);
        }}
        onEnter={() => roving.moveTo(0)}
      />
      <DamagedNotice />
      {!searching && <BackupNotice />}
      {!searching && (
        <SiteSection hasAccounts={onSite.length > 0}>
          {onSite.length > 0 && (
            <ul class="rows" aria-label={list.host ?? ''} onKeyDown={roving.onKeyDown}>
              {onSite.map((account, index) => (
                <li key={account.id} class="row">
                  {row(account, index)}
                  {account.pending && <PendingNotice account={account} />}
                </li>
              ))}
            </ul>
          )}
        </SiteSection>
      )}
      {others.length > 0 && onSite.length > 0 && <h2 class="section-title">{text('list.others')}</h2>}
      <p role="status" class="unseen">
        {searching && text('list.found', { count: found.length })}
      </p>
      {searching && found.length === 0 ? (
        <div class="empty">
          <p>{text('list.noneFound', { query: query.trim() })}</p>
          <p class="muted">{text('list.noneFoundHint')}</p>
        </div>
      ) : (
        <VirtualList
          items={others}
          keyOf={({ id }) => id}
          label={text('list.accounts')}
          rowRem={ROW_REM}
          active={roving.active - onSite.length}
          onKeyDown={roving.onKeyDown}
          onDrawn={setDrawn}
        >
          {(account, index) => row(account, index + onSite.length)}
        </VirtualList>
      )}
      {list.host !== null && <LinkOffer />}
    </main>
  );

  function row(account: AccountSummary, index: number) {
    const given = codes.byId.get(account.id);
    const code = given === undefined ? null : codeNow(given, nowMs);
    const covered = list.maskCodes && !revealed.has(account.id);
    return (
      <AccountRow
        account={account}
        code={code}
        period={given?.period ?? null}
        covered={covered}
        copied={copiedId === account.id}
        row={index}
        reachable={index === roving.active}
        onFocus={() => roving.settleOn(index)}
        onCopy={() =>
          void actions.copy(account, covered ? null : (code?.code ?? null)).then((copied) => {
            if (copied) setCopiedId(account.id);
          })
        }
        onOpen={() => go({ name: 'account', id: account.id })}
        onReveal={() => setRevealed(new Set([...revealed, account.id]))}
        onFill={account.onThisSite ? () => void actions.fill(account) : null}
        onNextCode={() => void nextCode(account)}
      />
    );
  }

  async function nextCode({ id }: AccountSummary): Promise<void> {
    const answer = await askVault('next-hotp-code', { id });
    if (answer?.kind === 'refused') say({ text: answer.detail, tone: 'refusal' });
    if (answer?.kind === 'code') codes.put(answer.code);
  }

  /** A letter typed anywhere goes to the search field, as does "/". */
  function typeToSearch(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target === search.current) return;
    if (event.key.length !== 1 || event.key === ' ') return;
    if (event.key === '/') event.preventDefault();
    search.current?.focus();
  }
}
