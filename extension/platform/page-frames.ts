/** Frames that come from elsewhere: a person sees them as a part of the page. */

/** In pixels: no prompt is smaller, and most counters and buttons of others are. */
const LEAST_WIDTH_PX = 200;
const LEAST_HEIGHT_PX = 80;

const MOST_FRAMES = 20;

/** Addresses of the frames that are shown and closed to this document, as their elements give them. */
export function closedFrames(document: Document): string[] {
  const frames = Array.from(document.querySelectorAll('iframe')).slice(0, MOST_FRAMES);
  return frames.filter((frame) => frame.contentDocument === null && isLarge(frame)).map(({ src }) => src);
}

function isLarge(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= LEAST_WIDTH_PX && height >= LEAST_HEIGHT_PX && frame.checkVisibility({ visibilityProperty: true });
}
