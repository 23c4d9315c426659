/** An encrypted file: its password, and what opening it will cost, said beforehand. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Looked } from '#extension/core/transfer/transfer.ts';
import { useText } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Checkbox } from '../parts/checkbox.tsx';
import { SecretField } from '../parts/secret-field.tsx';

interface ImportLockProps {
  readonly look: Looked;
  readonly problem: string | null;
  readonly onOpen: (password: string, costAccepted: boolean) => void;
  readonly onCancel: () => void;
}

/** Shorter waits are not worth a sentence. */
const WORTH_SAYING_SECONDS = 3;

export function ImportLock({ look: { title, lock }, problem, onOpen, onCancel }: ImportLockProps) {
  const text = useText();
  const [password, setPassword] = useState('');
  const [costAccepted, setCostAccepted] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  if (lock === null) return null;
  const cost = { seconds: Math.ceil(lock.seconds), memory: Math.ceil(lock.memoryMib) };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(password, costAccepted);
      }}
    >
      <p>{text('import.locked', { title })}</p>
      <SecretField
        label={text('import.password')}
        {...(lock.hasDefaultPassword ? { hint: text('import.passwordOptional') } : {})}
        value={password}
        problem={problem}
        autoComplete="current-password"
        inputRef={input}
        onInput={setPassword}
      />
      {lock.seconds >= WORTH_SAYING_SECONDS && <p class="muted">{text('import.cost', cost)}</p>}
      {lock.excessive && (
        <>
          <p class="notice notice-warning">{text('import.costExcessive')}</p>
          <Checkbox label={text('import.costAccept')} checked={costAccepted} onChange={setCostAccepted} />
        </>
      )}
      <div class="actions">
        <Button kind="primary" type="submit">
          {text('import.open')}
        </Button>
        <Button onPress={onCancel}>{text('action.cancel')}</Button>
      </div>
    </form>
  );
}
