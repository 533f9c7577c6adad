import { foldWidth, type SourceText, type View, ViewBuilder } from '../core/index.js';
import { findPageFurniture } from './furniture.js';
import { type MarkupToken, scanMarkup } from './markup.js';
import { type SourceLine, splitLines } from './source-lines.js';
import { detectWrap, isBrokenByPage, isContinued } from './wraps.js';

/**
 * The reading text of a source: width folded, hard wraps joined, page furniture and markup taken out.
 * Every character keeps the place it came from.
 */
export function buildView(source: SourceText): View {
  const all = splitLines(source.text);
  const furniture = findPageFurniture(all, source.pages);
  const wrap = detectWrap(
    all.filter((_, index) => !furniture.has(index)),
    source.format,
  );
  const markup = scanMarkup(source.text);
  const folded = foldWidth(source.text);
  const builder = new ViewBuilder(source.text.length + 16);
  let nextToken = 0;
  let previous: SourceLine | null = null;
  let blanks = 0;
  let brokenByPage = false;
  all.forEach((line, index) => {
    if (furniture.has(index)) {
      brokenByPage = true;
      return;
    }
    if (line.blank) {
      blanks++;
      return;
    }
    if (previous) {
      const joined =
        blanks === 0 || brokenByPage
          ? isContinued(previous, line, wrap, source.format)
          : isBrokenByPage(previous, line, blanks);
      appendBreak(builder, previous, line, joined);
    }
    nextToken = appendLine(builder, folded, line, markup, nextToken);
    previous = line;
    blanks = 0;
    brokenByPage = false;
  });
  return builder.build();
}

/** Joined lines touch in Chinese and within a figure, and keep a space between Latin words; others start a new line. */
function appendBreak(builder: ViewBuilder, line: SourceLine, next: SourceLine, joined: boolean): void {
  const gap = { start: line.end, end: next.start };
  if (!joined) builder.replace('\n', gap);
  else if (/\d\.$/u.test(line.text) && /^\d/u.test(next.text)) return;
  else if (/[A-Za-z,.;:)]\s*$/u.test(line.text) && /^\s*[A-Za-z0-9("']/u.test(next.text))
    builder.replace(' ', gap);
}

function appendLine(
  builder: ViewBuilder,
  folded: string,
  line: SourceLine,
  markup: readonly MarkupToken[],
  firstToken: number,
): number {
  let token = firstToken;
  let at = line.start;
  while (token < markup.length && (markup[token]?.start ?? 0) < line.end) {
    const { start, end, text } = markup[token] as MarkupToken;
    if (start >= at) {
      builder.copy(folded.slice(at, start), at).replace(text, { start, end });
      at = end;
    }
    token++;
  }
  builder.copy(folded.slice(at, line.end), at);
  return token;
}
