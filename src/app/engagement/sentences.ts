/** One sentence with the white space that follows it, as offsets into its text. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** A Chinese stop with closing quotes, a line end, or an English stop before a capital: `8.4` and `No.3` stay whole. */
const STOP =
  /(?:[。！？；]["”’』」）)]{0,3}|\n|(?<=[^\s.])[.!?]["”)]?(?=[ \t]{1,4}[A-Z(]))[ \t\u3000]{0,40}/gu;

/** Cuts a narrative into sentences that cover it completely, in order. */
export function splitSentences(text: string): SentenceSpan[] {
  const ends = [...text.matchAll(STOP)].map((match) => match.index + match[0].length);
  const cuts = [...new Set([0, ...ends, text.length])];
  return cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1] ?? text.length }));
}
