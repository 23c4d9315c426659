/** What this is, and what it protects and does not. */

import { usePage } from '../context.ts';
import { Section } from './section.tsx';

export function About() {
  const { host, text } = usePage();
  return (
    <Section id="about" title={text('options.about')}>
      <p>
        {text('options.version', { version: host.version })}
        <br />
        {text('options.licence')}
      </p>
      <h3>{text('options.protectsTitle')}</h3>
      <ul class="losses">
        <li>{text('options.protects.disk')}</li>
        <li>{text('options.protects.site')}</li>
        <li>{text('options.protects.page')}</li>
      </ul>
      <h3>{text('options.protectsNotTitle')}</h3>
      <ul class="losses">
        <li>{text('options.protectsNot.open')}</li>
        <li>{text('options.protectsNot.malware')}</li>
        <li>{text('options.protectsNot.proxy')}</li>
      </ul>
    </Section>
  );
}
