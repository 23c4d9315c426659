/** Back to the order of names, once something was placed by hand. */

import { useState } from 'preact/hooks';
import { useText } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Confirm } from '../parts/confirm.tsx';

export function SortByName({ onSort }: { readonly onSort: () => void }) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {text('options.sortByName')}
      </Button>
      {asking && (
        <Confirm
          title={text('options.sortTitle')}
          confirm={text('options.sortByName')}
          onConfirm={() => {
            setAsking(false);
            onSort();
          }}
          onCancel={() => setAsking(false)}
        >
          <p>{text('options.sortBody')}</p>
        </Confirm>
      )}
    </>
  );
}
