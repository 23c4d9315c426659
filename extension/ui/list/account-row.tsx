/** One account in the list: its name, its code, how long it lasts, and what can be done with it. */

import { useId } from 'preact/hooks';
import type { AccountSummary } from '../../messages.ts';
import { headlineOf, nameOf, sublineOf } from '../account-name.ts';
import type { CodeNow } from '../codes/code-now.ts';
import { coverCode, groupCode, spellCode } from '../codes/group-code.ts';
import { useText } from '../context.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Ring } from '../parts/ring.tsx';
import { AccountBadge, remarkOn } from './account-badge.tsx';

export interface AccountRowProps {
  readonly account: AccountSummary;
  /** `null` while it is on its way, and for HOTP until one is asked for. */
  readonly code: CodeNow | null;
  readonly period: number | null;
  readonly covered: boolean;
  readonly copied: boolean;
  readonly row: number;
  /** Whether the row is the one in the tab order. */
  readonly reachable: boolean;
  readonly onCopy: () => void;
  readonly onOpen: () => void;
  readonly onReveal: () => void;
  /** `null` when the account does not belong to the site under the popup. */
  readonly onFill: (() => void) | null;
  readonly onNextCode: () => void;
  readonly onFocus: () => void;
}

export function AccountRow(props: AccountRowProps) {
  const { account, code, period, covered, row, reachable } = props;
  const text = useText();
  const describedBy = useId();
  const name = nameOf(account, text);
  const tabIndex = reachable ? 0 : -1;
  const asksForCode = account.type === 'hotp' && code === null;
  return (
    <div class="account-row" onFocusCapture={props.onFocus}>
      <button
        type="button"
        class="row-main"
        data-row={row}
        tabIndex={tabIndex}
        aria-describedby={describedBy}
        onClick={asksForCode ? props.onNextCode : props.onCopy}
      >
        <span class="unseen">{text(asksForCode ? 'row.hotpNextOf' : 'row.copy', { name })}</span>
        <span class="row-name" aria-hidden="true">
          {/* Cut off at its own end: `auto` looks into no `bdi`. */}
          <strong class="headline" dir="auto">
            {headlineOf(account, text)}
          </strong>
          <span class="subline" dir="auto">
            {sublineOf(account)}
          </span>
          {!account.pending || props.onFill === null ? <AccountBadge account={account} /> : null}
        </span>
        <span class="row-code" aria-hidden="true">
          {asksForCode ? (
            <span class="row-hint">{text('row.hotpHint')}</span>
          ) : (
            <span class="digits" dir="ltr">
              {code === null ? '\u00a0' : covered ? coverCode(code.code) : groupCode(code.code)}
            </span>
          )}
          <span class="row-aside">{aside()}</span>
        </span>
      </button>
      <span class="unseen" id={describedBy}>
        {code !== null && (covered ? text('row.covered') : spellCode(code.code))} {remarkOn(account, text)}
      </span>
      {code?.expiresAtMs != null && code.secondsLeft !== null && period !== null && (
        <Ring period={period} secondsLeft={code.secondsLeft} expiresAtMs={code.expiresAtMs} ending={code.ending} />
      )}
      {props.onFill && (
        <Button kind="primary" tabIndex={tabIndex} name={text('row.fillName', { name })} onPress={props.onFill}>
          {text('action.fill')}
        </Button>
      )}
      {covered && code !== null && (
        <IconButton icon="eye" name={text('row.reveal', { name })} tabIndex={tabIndex} onPress={props.onReveal} />
      )}
      {account.type === 'hotp' && code !== null && (
        <IconButton
          icon="next"
          name={text('row.hotpNextOf', { name })}
          tabIndex={tabIndex}
          onPress={props.onNextCode}
        />
      )}
      <IconButton icon="more" name={text('row.open', { name })} tabIndex={tabIndex} onPress={props.onOpen} />
    </div>
  );

  function aside() {
    if (props.copied) {
      return (
        <span class="row-copied">
          <Icon name="check" /> {text('row.copied')}
        </span>
      );
    }
    if (code?.nextCode == null || covered) return null;
    return <span class="row-next">{text('row.nextCode', { code: groupCode(code.nextCode) })}</span>;
  }
}
