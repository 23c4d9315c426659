/** Comma-separated values (RFC 4180) as exports write them: quoted cells over several lines, short and long rows. */

/** One row by column name in lower case; rows may have more cells than the header. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Trimmed cell of a column; empty when the row or the header has no such column. */
  cell(column: string): string;
}

export interface CsvTable {
  /** Column names in lower case. */
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * `null` when the first line is no header of at least two columns. Blank lines are skipped; line breaks inside cells
 * are those of Unix, whatever the file has.
 */
export function parseCsv(text: string): CsvTable | null {
  const firstLine =
    text
      .trimStart()
      .slice(0, 4000)
      .split(/\r\n|\n|\r/, 1)[0] ?? '';
  const separator = [',', ';', '\t'].find((candidate) => firstLine.includes(candidate));
  if (separator === undefined || /^\s*[[{<]/.test(firstLine)) return null;
  const [header = [], ...lines] = parseLines(text, separator);
  const columns = header.map((name) => name.trim().toLowerCase());
  const rows = lines.map((cells) => ({
    cells,
    cell: (column: string) => cells[columns.indexOf(column)]?.trim() ?? '',
  }));
  return { header: columns, rows };
}

function parseLines(text: string, separator: string): string[][] {
  const lines: string[][] = [];
  const token = new RegExp(`"((?:[^"]|"")*)"|([^${separator}\\r\\n"]+)|(${separator})|(\\r\\n|\\n|\\r)|(")`, 'g');
  let cells: string[] = [''];
  const endLine = () => {
    if (cells.some((cell) => cell !== '')) lines.push(cells);
    cells = [''];
  };
  for (const [, quoted, plain, comma, newline, stray] of text.matchAll(token)) {
    if (newline !== undefined) endLine();
    else if (comma !== undefined) cells.push('');
    else
      cells.push(
        (cells.pop() ?? '') + (quoted?.replaceAll('""', '"').replaceAll('\r\n', '\n') ?? plain ?? stray ?? ''),
      );
  }
  endLine();
  return lines;
}
