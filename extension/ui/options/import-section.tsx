/** Bringing accounts in from a file of another program, or of our own. Nothing is written before the review. */

import { useText } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { ChooseFile } from './choose-file.tsx';
import { ImportLock } from './import-lock.tsx';
import { ImportReview } from './import-review.tsx';
import { Section } from './section.tsx';
import { useImport } from './use-import.ts';

export function ImportSection() {
  const text = useText();
  const { step, choose, open, take, cancel } = useImport();
  return (
    <Section id="import" title={text('options.nav.import')}>
      {step.name === 'choose' && (
        <ChooseFile
          body={text('import.body')}
          label={text('import.choose')}
          kind="primary"
          problem={step.problem}
          onFile={(file) => void choose(file)}
        />
      )}
      {step.name === 'working' && (
        <>
          <p role="status">{text('import.working')}</p>
          <progress aria-label={text('import.working')} />
          <Button onPress={cancel}>{text('action.cancel')}</Button>
        </>
      )}
      {step.name === 'writing' && (
        <>
          <p role="status">{text('import.writing')}</p>
          <progress aria-label={text('import.writing')} />
        </>
      )}
      {step.name === 'locked' && (
        <ImportLock
          look={step.look}
          problem={step.problem}
          onOpen={(password, costAccepted) => void open(password, costAccepted)}
          onCancel={cancel}
        />
      )}
      {step.name === 'review' && (
        <ImportReview
          file={step.file}
          verdicts={step.verdicts}
          onTake={(places) => void take(places)}
          onCancel={cancel}
        />
      )}
    </Section>
  );
}
