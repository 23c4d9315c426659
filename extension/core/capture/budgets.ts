/** How long a person waits for what. After it, a reader answers with what it has. */

/** For the pixels of all elements of a page together. */
export const PIXELS_BUDGET_MS = 400;

/** For the picture of the tab, when they did not have it: a person who clicked waits for both. */
export const TAB_BUDGET_MS = 700;

/** A photograph that somebody chose is worth more patience than a page. */
export const PICTURE_BUDGET_MS = 4000;
