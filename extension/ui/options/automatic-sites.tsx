/** Sites that are filled by themselves: seen and switched off here, switched on over the site itself. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AutomaticSite } from '../../messages.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Checkbox } from '../parts/checkbox.tsx';
import { focusSection } from './focus-section.ts';
import { ManagedSites } from './managed-notices.tsx';
import { Section } from './section.tsx';

export function AutomaticSites() {
  const { host: pageHost, say, text } = usePage();
  const [sites, setSites] = useState<readonly AutomaticSite[] | null>(null);
  const read = useCallback(async () => setSites((await pageHost.ask('list-automatic', null)).sites), [pageHost]);
  useEffect(() => void read(), [read]);
  return (
    <Section id="sites" title={text('options.sites')}>
      <ManagedSites />
      {sites?.length === 0 && <p class="muted">{text('options.sitesNone')}</p>}
      <ul class="lines">
        {sites?.map((site) => (
          <li key={site.host} class="line">
            <span class="line-text">
              <bdi>{site.host}</bdi>
              <Checkbox
                label={text('options.siteSubmitShort')}
                name={text('options.siteSubmit', { host: site.host })}
                checked={site.submit}
                onChange={(submit) => void change({ ...site, on: true, submit })}
              />
            </span>
            <Button name={text('options.siteRevokeOf', { host: site.host })} onPress={() => void revoke(site)}>
              {text('options.siteRevoke')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );

  async function revoke(site: AutomaticSite): Promise<void> {
    await change({ ...site, on: false });
    await pageHost.giveBackOrigin(site.originPattern);
    focusSection('sites');
    const { host, originPattern } = site;
    say({
      text: text('automatic.switchedOff', { host }),
      action: { label: text('action.undo'), run: () => void undo(site, pageHost.requestOrigin(originPattern)) },
    });
  }

  /** The browser was asked before anything was awaited: it insists on the click itself. */
  async function undo(site: AutomaticSite, asked: Promise<boolean>): Promise<void> {
    if (!(await asked)) return say({ text: text('automatic.denied'), tone: 'refusal' });
    await change({ ...site, on: true });
    say({ text: text('automatic.switchedOn', { host: site.host }) });
  }

  async function change(site: AutomaticSite & { readonly on: boolean }): Promise<void> {
    const answer = await pageHost.ask('switch-automatic', site);
    if (answer.kind === 'refused') say({ text: answer.detail, tone: 'refusal' });
    await read();
  }
}
