/** QR codes that terminals and documents write as text, in block characters. */

/** The halves of a character that are inked: upper and lower. */
const INK: Readonly<Record<string, readonly [upper: boolean, lower: boolean]>> = {
  ' ': [false, false],
  '\u00a0': [false, false],
  '░': [false, false],
  '▀': [true, false],
  '▄': [false, true],
  '█': [true, true],
  '▓': [true, true],
  '#': [true, true],
};

/** The smallest code in half blocks has eleven lines. */
const LEAST_LINES = 11;
const MOST_LINES = 200;

/**
 * Rows of half characters, `true` inked; `null` when the text is anything but block characters. Half blocks give one
 * module for each cell, whole blocks two by two: square either way.
 */
export function readBlockText(text: string): boolean[][] | null {
  const lines = text.replace(/\r/g, '').split('\n');
  while (lines.at(-1)?.trim() === '') lines.pop();
  while (lines[0]?.trim() === '') lines.shift();
  if (lines.length < LEAST_LINES || lines.length > MOST_LINES) return null;
  const width = Math.max(...lines.map((line) => line.length));
  const rows: boolean[][] = [];
  for (const line of lines) {
    const inks = line
      .padEnd(width)
      .split('')
      .map((character) => INK[character]);
    if (inks.some((ink) => ink === undefined)) return null;
    rows.push(
      inks.map((ink) => ink?.[0] === true),
      inks.map((ink) => ink?.[1] === true),
    );
  }
  return rows;
}
