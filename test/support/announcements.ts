/** What a screen reader would say by itself: the texts that come into the live regions of a page (WAI-ARIA 1.2, 6.6.1). */

import type { Page } from 'playwright-core';

/** Begins to listen. What was said so far is in what {@link announcementsOf} gives. */
export async function listenForAnnouncements(page: Page): Promise<void> {
  await page.evaluate(() => {
    const regions = '[role="status"], [role="alert"], [role="log"], [role="timer"], [aria-live]:not([aria-live="off"])';
    const announced: string[] = [];
    Object.assign(globalThis, { announced });
    new MutationObserver((records) => {
      const elements = records.map(({ target }) => (target instanceof Element ? target : target.parentElement));
      const changed = new Set(elements.map((element) => element?.closest<HTMLElement>(regions) ?? null));
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
      for (const node of added) for (const region of node.querySelectorAll<HTMLElement>(regions)) changed.add(region);
      for (const region of changed) {
        const heard = region?.cloneNode(true) as HTMLElement | undefined;
        for (const silent of heard?.querySelectorAll('[aria-hidden="true"]') ?? []) silent.remove();
        if (heard?.textContent?.trim()) announced.push(heard.textContent.trim());
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

export async function announcementsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { announced: string[] }).announced);
}
