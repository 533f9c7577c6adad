import { countedLines, foldWidth } from '../../core/index.js';

/** One line of a note file, taken apart at its left edge. */
export interface NoteLine {
  file: string;
  /** 1-based. */
  line: number;
  /** The line as written, without the white space around it. */
  text: string;
  /** Columns of white space before it; a tab counts two. */
  indent: number;
  /** Level of a Markdown heading, 0 for none. */
  level: number;
  bullet: boolean;
  /** Number of a list item (`3.`, `3、`, `(3)`, `③`, or bare where lines are counted through), or null. */
  item: number | null;
  /** Numbered like a section (`一、`). */
  section: boolean;
  /** What is left after heading mark, bullet and list number. */
  body: string;
  /** A blank line stands before it. */
  afterBlank: boolean;
}

const HEADING = /^(#{1,6})[ \t]{0,4}/u;
/** Signs that only open a line, with or without a gap; check boxes and arrows say something and are left. */
const BULLET =
  /^(?:[-*+·–~][ \t]{1,4}|[•●○◦▪■◆◇◎⊙◉※★☆▲△▶►▷➢➤➔‣❖✦✧☞♦⬤⊕＊]{1,2}[ \t]{0,4})(?:\[[ xX√]?\][ \t]{0,4})?/u;
/** `3.`, `3、`, `3)`, `(3)`; a digit after the dot makes it a clause, a date or a figure. */
const ITEM = /^(?:[(（](\d{1,2})[)）]|(\d{1,2})[ \t]?(?:[.．](?!\d)|[、)）]))[ \t]{0,4}/u;
/** `一、目标`: the sections of Chinese notes. */
const SECTION = /^[(（]?([一二三四五六七八九十]{1,3})(?:[、.．]|[)）])[ \t]{0,4}/u;
const CIRCLED = /^([①-⑳])[ \t]{0,4}/u;
const RULE = /^[-=_*~|:\s]{3,}$/u;
/** A row of a Markdown table: its cells are read as words set apart. */
const ROW = /^\|(.+?)\|?$/u;

const columns = (space: string): number => [...space].reduce((sum, unit) => sum + (unit === '\t' ? 2 : 1), 0);

function itemNumber(body: string): { number: number; length: number } | null {
  const plain = ITEM.exec(body);
  if (plain) return { number: Number(plain[1] ?? plain[2]), length: plain[0].length };
  const circled = CIRCLED.exec(body);
  return circled?.[1] ? { number: circled[1].charCodeAt(0) - 0x245f, length: circled[0].length } : null;
}

const bareNumber = (body: string) => {
  const [mark = ''] = /^\d+\s+/u.exec(body) ?? [];
  return { number: Number(mark), length: mark.length };
};

/** Takes a file of notes apart; blank lines and ruled lines are left out. */
export function splitLines(path: string, text: string): NoteLine[] {
  const lines: NoteLine[] = [];
  let afterBlank = true;
  const written = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  const counted = countedLines(written);
  for (const [index, raw] of written.entries()) {
    const trimmed = raw.trim();
    if (trimmed === '' || RULE.test(trimmed)) {
      afterBlank = true;
      continue;
    }
    const lead = raw.slice(0, raw.length - raw.trimStart().length);
    const level = HEADING.exec(trimmed)?.[1]?.length ?? 0;
    const row = ROW.exec(trimmed)?.[1]?.replaceAll('|', '  ').trim();
    const unmarked = (row ?? trimmed).replace(HEADING, '').replace(/^\*\*(.{1,80})\*\*/u, '$1');
    const bullet = level === 0 && BULLET.test(unmarked);
    const unbulleted = bullet ? unmarked.replace(BULLET, '') : unmarked;
    const item = counted[index] ? bareNumber(trimmed) : itemNumber(foldWidth(unbulleted));
    const section = SECTION.exec(foldWidth(unbulleted));
    lines.push({
      file: path,
      line: index + 1,
      text: trimmed,
      indent: columns(lead),
      level,
      bullet,
      item: item?.number ?? null,
      section: section !== null,
      body: unbulleted.slice(item?.length ?? section?.[0].length ?? 0).trim(),
      afterBlank,
    });
    afterBlank = false;
  }
  return lines;
}
