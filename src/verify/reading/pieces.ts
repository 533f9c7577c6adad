import { foldWidth, type Span } from '../../core/index.js';

/** A sentence with the assertions that it is made of. */
export interface SentenceSpan extends Span {
  pieces: Span[];
}

/** Full stops inside numbers, initials and abbreviations end nothing; `64 kWh/t.`, `24 h.` end a sentence. */
const SENTENCE_END =
  /[。;\n]|\.(?=\s+["“A-Z\d(]|\s*$)(?<!(?<![\d/°²³][ ]?)\b[A-Z]\.)(?<!\b(?:no|nos|eff|cal|cert|exp|proc|qty|ref|fig|sec|wt|cust|eng|insp|maint|req|spec|ext|prog|mgmt|obs|avg|est|temps|approx|incl|excl|max|min|temp|resp|dept|mgr|yr|yrs|vs|etc|e\.g|i\.e|co|dev|mtg|wk|mth|hr|hrs|tel|op|ops|subcontr|contr|inv|calib|dwg|doc|docs|rec|recs|cond|temp|poss|prob|excl|attn|cont|asst)\.)/giu;
const PIECE_END = /[,:]|——|→|—(?!\d)| - |\bbut\b|\bwhile\b|\bwhereas\b/giu;
/** A comma between digits groups thousands; a colon between digits writes a time. */
const INSIDE_NUMBER = /\d[,:]$/u;

function cut(text: string, within: Span, pattern: RegExp): Span[] {
  const slice = text.slice(within.start, within.end);
  const spans: Span[] = [];
  let start = within.start;
  for (const match of slice.matchAll(pattern)) {
    const at = within.start + match.index;
    const isNumber = INSIDE_NUMBER.test(text.slice(at - 1, at + 1)) && /\d/u.test(text.charAt(at + 1));
    if (isNumber) continue;
    spans.push({ start, end: at });
    start = at + (/^[a-z]/iu.test(match[0]) ? 0 : match[0].length);
  }
  spans.push({ start, end: within.end });
  return spans.map((span) => trim(text, span)).filter(({ start: from, end }) => end > from);
}

function trim(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return {
    start: start + slice.length - slice.trimStart().length,
    end: end - (slice.length - slice.trimEnd().length),
  };
}

/** Parts a text into sentences, and these into assertions at commas, colons, dashes and arrows. */
export function readSentences(text: string): SentenceSpan[] {
  const folded = foldWidth(text);
  return cut(folded, { start: 0, end: folded.length }, SENTENCE_END).map((sentence) => ({
    ...sentence,
    pieces: cut(folded, sentence, PIECE_END),
  }));
}
