/** @jsxImportSource hono/jsx */
/** The fields that forms here are made of, each with the attributes that browsers and authenticators look for. */

import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '#shared/api/schemas.ts';
import type { Surroundings } from '../surroundings.ts';
import { Field } from './field.tsx';
import type { FormProblem } from './problems.tsx';

interface FormFieldProps {
  readonly here: Surroundings;
  readonly problems: readonly FormProblem[];
}

export function EmailField({ here, problems, value }: FormFieldProps & { readonly value: string }) {
  return (
    <Field
      name="email"
      label={here.messages.fields.email}
      problems={problems}
      input={{ type: 'email', value, autocomplete: 'username', maxlength: 254 }}
    />
  );
}

/** Tells a password manager whose password is meant, where that is not asked. Not sent. */
export function UsernameHint({ email }: { readonly email: string }) {
  return <input type="text" autocomplete="username" value={email} readonly hidden />;
}

export function PasswordField({ here, problems, kind }: FormFieldProps & { readonly kind: PasswordKind }) {
  const { fields } = here.messages;
  const known = { type: 'password', autocomplete: 'current-password', maxlength: MAX_PASSWORD_LENGTH } as const;
  const fresh = { ...known, autocomplete: 'new-password', minlength: MIN_PASSWORD_LENGTH } as const;
  const newHint = fields.newPasswordHint(MIN_PASSWORD_LENGTH);
  switch (kind) {
    case 'password':
      return <Field name="password" label={fields.password} problems={problems} input={known} />;
    case 'currentPassword':
      return <Field name="currentPassword" label={fields.currentPassword} problems={problems} input={known} />;
    case 'firstPassword':
      return <Field name="password" label={fields.password} hint={newHint} problems={problems} input={fresh} />;
    case 'newPassword':
      return <Field name="newPassword" label={fields.newPassword} hint={newHint} problems={problems} input={fresh} />;
  }
}

/** The password asked for at sign-in, a change's old and new one, and the first one of a new account. */
export type PasswordKind = 'password' | 'currentPassword' | 'firstPassword' | 'newPassword';

/**
 * `enrolment` is the first code of a new authenticator, `totp` a code alone, `either` a place where a backup code will
 * do as well, `backup-code` the same with a keyboard that has letters, `beside-password` one of two fields.
 */
export type CodeKind = 'enrolment' | 'totp' | 'either' | 'backup-code' | 'beside-password';

/** As much as the wire takes: a code is pasted with spaces, and a backup code where a number was expected. */
const MAX_CODE_LENGTH = 64;

export function CodeField({ here, problems, kind }: FormFieldProps & { readonly kind: CodeKind }) {
  const { fields } = here.messages;
  const { label, hint } = {
    enrolment: { label: fields.code, hint: fields.codeHint(here.issuer) },
    totp: { label: fields.code, hint: fields.codeHint(here.issuer) },
    either: { label: fields.eitherCode, hint: fields.eitherCodeHint },
    'beside-password': { label: fields.eitherCode, hint: fields.eitherCodeHint },
    'backup-code': { label: fields.backupCode, hint: fields.backupCodeHint },
  }[kind];
  const keyboard =
    kind === 'backup-code'
      ? ({ autocomplete: 'off', autocapitalize: 'characters' } as const)
      : ({ autocomplete: 'one-time-code', inputmode: 'numeric' } as const);
  const input = {
    type: 'text',
    // Codes are read from left to right in every language.
    dir: 'ltr',
    class: 'code-input',
    maxlength: MAX_CODE_LENGTH,
    spellcheck: false,
    // A page that is there for a code starts in its field, unless there is something to read first.
    autofocus: problems.length === 0 && kind !== 'enrolment' && kind !== 'beside-password',
    ...keyboard,
  } as const;
  return <Field name="code" label={label} hint={hint} problems={problems} input={input} />;
}
