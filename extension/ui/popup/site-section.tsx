/** What concerns the site under the popup: its accounts, or how to get one, and filling by itself. */

import type { ComponentChildren } from 'preact';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { ClockNotice } from './clock-notice.tsx';
import { usePopup } from './popup-context.ts';
import { useCapture } from './use-capture.ts';

interface SiteSectionProps {
  readonly hasAccounts: boolean;
  readonly children: ComponentChildren;
}

export function SiteSection({ hasAccounts, children }: SiteSectionProps) {
  const { text } = usePage();
  const { list, go } = usePopup();
  const capture = useCapture();
  const { host } = list;
  if (host === null) return null;
  if (!hasAccounts) {
    return (
      <section class="site site-empty">
        <p>{text('list.nothingForSite', { host })}</p>
        <Button icon="capture" busy={capture.busy} onPress={() => void capture.run()}>
          {text(capture.busy ? 'add.capturing' : 'add.capture')}
        </Button>
      </section>
    );
  }
  return (
    <section class="site" aria-labelledby="site-host">
      <h2 class="section-title" id="site-host">
        <bdi>{host}</bdi>
      </h2>
      <ClockNotice />
      {children}
      {list.originPattern !== null && (
        <button type="button" class="site-automatic" data-focus="automatic" onClick={() => go({ name: 'automatic' })}>
          {list.automatic && <Icon name="check" />}
          {text(list.automatic ? 'automatic.on' : 'automatic.link', { host })}
        </button>
      )}
    </section>
  );
}
