/** Which section of the options page stands: the one in the address, so that Back and links work. */

import { useEffect, useState } from 'preact/hooks';

export const SECTIONS = [
  'accounts',
  'trash',
  'health',
  'backups',
  'import',
  'export',
  'sites',
  'keys',
  'locking',
  'language',
  'about',
] as const;

export type SectionName = (typeof SECTIONS)[number];

export function useSection(): SectionName {
  const [section, setSection] = useState(sectionInAddress);
  useEffect(() => {
    const follow = () => setSection(sectionInAddress());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return section;
}

/** The first section when the address names none. */
function sectionInAddress(): SectionName {
  return SECTIONS.find((name) => `#${name}` === location.hash) ?? SECTIONS[0];
}
