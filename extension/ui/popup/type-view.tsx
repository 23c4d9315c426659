/** Typing an account in. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_PARAMETERS } from '#shared/otp/parameters.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { View } from '../parts/view.tsx';
import { ParameterFields, type TypedParameters } from './parameter-fields.tsx';
import { usePopup } from './popup-context.ts';
import { hintOnSecret, isUnusable } from './secret-hint.ts';

/** Sixteen bytes in base32. */
const YANDEX_SECRET_CHARACTERS = 26;

const USUAL: TypedParameters = { ...DEFAULT_PARAMETERS, type: 'totp', counter: 0, pin: '' };

export function TypeView() {
  const { askVault, text } = usePage();
  const { back, go, list, refresh } = usePopup();
  const [secretBase32, setSecretBase32] = useState('');
  const [names, setNames] = useState({ issuer: '', accountName: '', site: list.host ?? '' });
  const [parameters, setParameters] = useState(USUAL);
  const [problem, setProblem] = useState<{ readonly field: string; readonly words: string } | null>(null);
  const secret = useRef<HTMLInputElement>(null);

  useEffect(() => secret.current?.focus(), []);
  const hint = hintOnSecret(secretBase32, parameters.type);
  async function add(): Promise<void> {
    if (hint.kind === 'empty') return refuse(text('typing.secretEmpty'));
    if (isUnusable(hint)) return refuse(secretWords());
    const answer = await askVault('add-by-typing', { ...names, ...parameters, secretBase32 });
    if (answer === null) return;
    if (answer.kind === 'refused') return refuse(answer.detail, answer.field);
    if (await refresh()) go({ name: 'account', id: answer.id });
  }
  function refuse(words: string, field = 'secretBase32'): void {
    setProblem({ field, words });
    if (field === 'secretBase32') secret.current?.focus();
  }
  function problemOf(field: string): string | null {
    return problem?.field === field ? problem.words : null;
  }
  return (
    <View title={text('typing.title')} onBack={back} keepFocus>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field
          label={text('typing.secret')}
          // What refuses it says it all.
          hint={problemOf('secretBase32') === null ? secretWords() : ''}
          value={secretBase32}
          code
          problem={problemOf('secretBase32')}
          inputRef={secret}
          onInput={(value) => {
            setSecretBase32(value);
            setProblem(null);
          }}
        />
        <Field
          label={text('typing.issuer')}
          hint={text('typing.issuerHint')}
          value={names.issuer}
          onInput={(issuer) => setNames({ ...names, issuer })}
        />
        <Field
          label={text('typing.account')}
          hint={text('typing.accountHint')}
          value={names.accountName}
          onInput={(accountName) => setNames({ ...names, accountName })}
        />
        <Field
          label={text('typing.site')}
          hint={text('typing.siteHint')}
          value={names.site}
          problem={problemOf('site')}
          onInput={(site) => setNames({ ...names, site })}
        />
        <ParameterFields parameters={parameters} problemOf={problemOf} onChange={setParameters} />
        <Button kind="primary" type="submit">
          {text('add.submit')}
        </Button>
      </form>
    </View>
  );

  function secretWords(): string {
    const isHex = parameters.type === 'motp';
    switch (hint.kind) {
      case 'empty':
        return text(isHex ? 'typing.secretHexHint' : 'typing.secretHint');
      case 'foreign':
        return text(isHex ? 'typing.secretForeignHex' : 'typing.secretForeign', { character: hint.character });
      case 'odd':
        return text('typing.secretOdd');
      case 'tooShort':
        return text('typing.secretTooShort', { count: YANDEX_SECRET_CHARACTERS });
      case 'mistyped':
        return text('typing.secretMistyped');
      case 'short':
        return text('typing.secretShort');
      case 'good':
        return text('typing.secretGood', { count: hint.characters });
    }
  }
}
