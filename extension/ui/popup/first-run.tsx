/** First run: what it is, then the passphrase. The third screen, how to add an account, is the empty list itself. */

import { useState } from 'preact/hooks';
import { useText } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Mark } from '../parts/mark.tsx';
import { View } from '../parts/view.tsx';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { FIRST_RUN_STEPS } from './first-run-steps.ts';

export function FirstRun({ onCreated }: { readonly onCreated: () => void }) {
  const text = useText();
  const [step, setStep] = useState<'what' | 'passphrase'>('what');
  if (step === 'passphrase') return <ChoosePassphrase onBack={() => setStep('what')} onCreated={onCreated} />;
  return (
    <View title={text('firstRun.what.title')} subtitle={text('firstRun.step', { step: 1, steps: FIRST_RUN_STEPS })}>
      <Mark />
      <p>{text('firstRun.what.body')}</p>
      <p>{text('firstRun.what.kept')}</p>
      <p>{text('firstRun.what.quiet')}</p>
      <Button kind="primary" onPress={() => setStep('passphrase')}>
        {text('action.continue')}
      </Button>
    </View>
  );
}
