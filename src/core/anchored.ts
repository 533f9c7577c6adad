/**
 * All matches of a costly pattern that begin in lines where its anchor stands, or right above one. A pattern that
 * opens with an optional or counted part is tried in full at every character; the anchor, a few words that every
 * match holds, is looked for in one quick pass.
 *
 * `anchor` is not global, `pattern` is. A match may run on into the next line, no further; offsets and `input` are
 * those of the whole text.
 */
export function matchesNear(text: string, anchor: RegExp, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let anchored = anchor.test(lineAt(text, 0));
  let read = 0;
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start);
    const next = lineAt(text, end + 1);
    const nextAnchored = anchor.test(next);
    if (anchored || nextAnchored) {
      // The line break before it stays in sight of lookbehinds.
      const from = Math.max(0, start - 1);
      for (const match of text.slice(from, end + 1 + next.length).matchAll(pattern)) {
        const index = from + match.index;
        if (index < Math.max(start, read) || index > end) continue;
        read = index + match[0].length;
        found.push(Object.assign(match, { index, input: text }));
      }
    }
    anchored = nextAnchored;
    start = end + 1;
  }
  return found;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

const lineAt = (text: string, start: number): string => text.slice(start, endOfLine(text, start));
