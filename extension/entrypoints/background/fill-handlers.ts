import { browser } from 'wxt/browser';
import { fill } from '../../ceremonies/fill.ts';
import { accountsOfHost, keepNames, readNames, type StepPorts } from '../../ceremonies/fill-names.ts';
import { refusal } from '../../ceremonies/fill-refusals.ts';
import type { FillPorts } from '../../ceremonies/fill-request.ts';
import { createWaitingFills } from '../../ceremonies/fill-waiting.ts';
import { takeUpWish, type WishPorts, wishForFill } from '../../ceremonies/fill-wish.ts';
import { refused } from '../../ceremonies/refusal.ts';
import { askForTime } from '../../ceremonies/site-time.ts';
import type { FillAsked } from '../../core/autofill/fill-wish.ts';
import { isFillAllowed } from '../../core/policy/policy.ts';
import { displayHost } from '../../core/sites/site.ts';
import type { FillMessages, FillOutcome, Locked } from '../../messages.ts';
import { readAutomaticSites, switchOff, switchOn, watchPermissions } from '../../platform/automatic-sites.ts';
import type { HandlersOf } from '../../platform/messaging.ts';
import { readTopDocument } from '../../platform/page-fetch.ts';
import { onName, onSight, type Sight } from '../../platform/page-sights.ts';
import { receivePages, visitPages } from '../../platform/page-visitor.ts';
import { readPolicy } from '../../platform/policy.ts';
import { siteTime } from '../../platform/site-clocks.ts';
import { sleepAwake } from '../../platform/sleep.ts';
import { keepStep, readStepBefore, watchSteps } from '../../platform/step-memory.ts';
import { activeTabId } from '../../platform/tab-capture.ts';
import { clearNotice, noticeOnTab, openPopup } from '../../platform/tab-notice.ts';
import { readTabSite } from '../../platform/tab-site.ts';
import { type OpenVault, openVault } from '../../platform/vault-store.ts';
import { keepWish, takeWish } from '../../platform/wish-memory.ts';
import { whenSpoken, words } from '../../platform/words.ts';
import { awaitFill } from './outcome.ts';
import { withVault } from './with-vault.ts';

const MENU_ID = 'fill';

const waitingFills = createWaitingFills((tabId, outcome) => void tellOnTab(tabId, outcome), reportError);

const wishPorts: WishPorts = { nowMs: Date.now, readTopDocument, activeTabId, keepWish, takeWish };

export const fillHandlers = {
  fill: async ({ tabId, accountId, useBackupCode }) => {
    const id = tabId ?? (await activeTabId());
    return id === null
      ? refusal.notASite()
      : fillOrWish({ tabId: id, accountId, useBackupCode: useBackupCode === true });
  },
  'resume-fill': withVault(async (vault) => {
    const asked = await takeUpWish(wishPorts);
    return asked === null ? fillFrontTab() : fillAsked(vault, asked);
  }),
  'await-fill': withVault(async (_vault, { tabId }) => {
    const id = tabId ?? (await activeTabId());
    return (id === null ? null : waitingFills.endOf(id)) ?? { kind: 'nothing' };
  }),
  'switch-automatic': async ({ host, originPattern, on, submit }) => {
    if (!on) await switchOff(host);
    else if (!isFillAllowed(await readPolicy(), host)) {
      return refused(words()('policy.site', { host: displayHost(host) }));
    } else if (!(await switchOn({ host, originPattern, submit }))) {
      return refused(words()('fill.notAllowed'));
    }
    return { kind: 'done' };
  },
  'list-automatic': async () => ({ sites: await readAutomaticSites() }),
} satisfies HandlersOf<FillMessages>;

/** Everything beside the popup that fills: the shortcut, the context menu, and sites switched on. */
export function watchForFilling(): void {
  receivePages();
  watchPermissions();
  watchSteps();
  onSight((sight) => void fillBySight(sight).catch(reportError));
  onName((sight, name) => void keepTypedName(sight, name).catch(reportError));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'fill' && tab?.id !== undefined) void fillOnTab(tab.id);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID && tab?.id !== undefined) void fillOnTab(tab.id);
  });
}

/** By shortcut or menu there is no popup to answer in: what needs a person opens it, a refusal marks the button. */
async function fillOnTab(tabId: number): Promise<void> {
  await whenSpoken();
  const outcome = await fillOrWish({ tabId, accountId: null, useBackupCode: false });
  if (POPUP_NEEDED.has(outcome.kind)) await openPopup();
  else await tellOnTab(tabId, outcome);
}

const POPUP_NEEDED = new Set<(FillOutcome | Locked)['kind']>(['locked', 'choose', 'confirm-backup-code']);

/** While the vault is locked, what was asked for is remembered until it is unlocked. */
async function fillOrWish(asked: FillAsked): Promise<FillOutcome | Locked> {
  const vault = await openVault();
  if (vault !== null) return fillAsked(vault, asked);
  await wishForFill(wishPorts, asked);
  return { kind: 'locked' };
}

/** Where no popup is open, or where it may have closed meanwhile. A code that was filled can be seen. */
async function tellOnTab(tabId: number, outcome: FillOutcome | Locked): Promise<void> {
  if (outcome.kind === 'refused') await noticeOnTab(tabId, outcome.detail);
  if (outcome.kind === 'waiting') await noticeOnTab(tabId, outcome.detail, { mark: '…', untilMs: outcome.untilMs });
  if (outcome.kind === 'filled') await clearNotice(tabId);
}

async function fillAsked(vault: OpenVault, { tabId, accountId, useBackupCode }: FillAsked): Promise<FillOutcome> {
  const site = await readTabSite(tabId);
  if (site === null) return refusal.notASite();
  const wish = { accountId, useBackupCode };
  return fill(fillPorts(vault), { ...wish, tabId, host: site.host, frameId: null, submit: false, asked: true });
}

/** A site switched on may have shown its prompt while the vault was locked. */
async function fillFrontTab(): Promise<FillOutcome | { readonly kind: 'nothing' }> {
  const tabId = await activeTabId();
  const site = await readTabSite(tabId);
  const outcome = tabId === null || site === null ? null : await fillBySight({ tabId, frameId: 0, host: site.host });
  // Nobody asked for it, so nobody is told why not.
  return outcome?.kind === 'filled' || outcome?.kind === 'waiting' ? outcome : { kind: 'nothing' };
}

async function fillBySight({ tabId, frameId, host }: Sight): Promise<FillOutcome | null> {
  await whenSpoken();
  const site = (await readAutomaticSites()).find((automatic) => automatic.host === host);
  const vault = site === undefined ? null : await openVault();
  if (site === undefined || vault === null) return null;
  const { submit } = site;
  return fill(fillPorts(vault), {
    tabId,
    frameId,
    host,
    submit,
    accountId: null,
    useBackupCode: false,
    asked: false,
  });
}

/** Who is signing in on a site switched on. */
async function keepTypedName({ tabId, host }: Sight, name: string): Promise<void> {
  const isOn = (await readAutomaticSites()).some((automatic) => automatic.host === host);
  const vault = isOn ? await openVault() : null;
  if (vault === null) return;
  await keepNames(stepPorts, { tabId, host }, { accounts: await accountsOfHost(vault, host), names: [name] });
}

const stepPorts: StepPorts = { readStepBefore, keepStep };

/** The popup opened: the page under it may name the account that the next page asks a code for. */
export async function readNamesUnderPopup(vault: OpenVault, tabId: number | null, host: string): Promise<void> {
  const id = tabId ?? (await activeTabId());
  if (id !== null) await readNames({ ...stepPorts, visit: visitPages }, { tabId: id, host }, vault);
}

function fillPorts(vault: OpenVault): FillPorts {
  return {
    ...stepPorts,
    vault,
    mayFill: async (host) => isFillAllowed(await readPolicy(), host),
    waitingFills,
    isOpen: async () => (await openVault()) !== null,
    visit: visitPages,
    readTime: async ({ tabId, host, speaksLink }) => {
      if (speaksLink) await askForTime(tabId, host);
      return siteTime(host, sleepAwake);
    },
    watchOutcome: (accountId, place) => void awaitFill(accountId, place).catch(reportError),
  };
}
