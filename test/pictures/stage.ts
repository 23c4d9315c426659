/** The frames of the walk-through: the page, the popup over it where a browser would show it, and a line of words. */

import type { BrowserContext, Page } from 'playwright-core';

/** CSS pixels. */
export const STAGE = { width: 860, height: 600 };
const WORDS_HEIGHT = 56;

export interface Frame {
  readonly picture: Buffer;
  readonly seconds: number;
}

export interface Shot {
  readonly page: Buffer;
  readonly popup?: Buffer;
  readonly words: string;
}

/** Draws frames in a tab of its own. */
export async function openStage(context: BrowserContext): Promise<(shot: Shot) => Promise<Buffer>> {
  const tab: Page = await context.newPage();
  await tab.setViewportSize({ width: STAGE.width, height: STAGE.height + WORDS_HEIGHT });
  await tab.setContent(`<!doctype html><style>
    body { margin: 0; font: 600 19px/1.3 system-ui, sans-serif; }
    .page { display: block; inline-size: ${STAGE.width}px; block-size: ${STAGE.height}px; }
    .popup { position: absolute; inset: 8px 12px auto auto; max-block-size: ${STAGE.height - 16}px;
             border-radius: 10px; box-shadow: 0 6px 28px rgb(0 0 0 / 45%); }
    .popup[src=""] { display: none; }
    p { display: grid; align-content: center; margin: 0; padding-inline: 20px; block-size: ${WORDS_HEIGHT}px;
        background: #10312a; color: #fff; }
  </style><img class="page"><img class="popup" src=""><p></p>`);
  return async ({ page, popup, words }) => {
    await tab.evaluate(
      async ([pageBase64, popupBase64, sentence]) => {
        const [behind, over] = document.querySelectorAll('img');
        const line = document.querySelector('p');
        if (!behind || !over || !line) throw new Error('the stage is not set');
        behind.src = `data:image/png;base64,${pageBase64}`;
        over.src = popupBase64 === '' ? '' : `data:image/png;base64,${popupBase64}`;
        line.textContent = sentence ?? '';
        await behind.decode();
        if (popupBase64 !== '') await over.decode();
      },
      [page.toString('base64'), popup?.toString('base64') ?? '', words] as const,
    );
    return tab.screenshot();
  };
}
