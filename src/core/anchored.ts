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
  const lines = linesOf(text);
  let anchored = anchor.test(lines[0] ?? '');
  let read = 0;
  let start = 0;
  for (let line = 0; start < text.length; line++) {
    const end = start + (lines[line]?.length ?? 0);
    const next = lines[line + 1] ?? '';
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

/** Many patterns are looked for in one text, one after another. */
let last = { text: '', lines: [''] };

function linesOf(text: string): readonly string[] {
  if (text !== last.text) last = { text, lines: text.split('\n') };
  return last.lines;
}
