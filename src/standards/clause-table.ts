/** A number with its titles, as a table of contents gives them. */
export interface ClauseRow {
  number: string;
  titleZh: string;
  titleEn: string;
}

const parentOf = (number: string): string => number.slice(0, Math.max(0, number.lastIndexOf('.')));

/** Reads tables of `number | zh | en` lines; later tables overwrite, `-` removes, `=` takes the parent's title. */
export function readClauseTables(tables: readonly string[]): Map<string, ClauseRow> {
  const rows = new Map<string, ClauseRow>();
  for (const line of tables.flatMap((table) => table.split('\n'))) {
    const [number = '', titleZh = '', titleEn = ''] = line.split('|').map((cell) => cell.trim());
    if (number === '') continue;
    const parent = rows.get(parentOf(number));
    if (titleZh === '-') rows.delete(number);
    else if (titleZh === '=' && parent) rows.set(number, { ...parent, number });
    else rows.set(number, { number, titleZh, titleEn });
  }
  return rows;
}
