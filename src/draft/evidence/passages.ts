const OPENERS = '“"「(（《[【';
const CLOSERS = '”"」)）》]】';

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:[A-Za-z]|no|nos|approx|incl|excl|resp|dept|ltd|co|inc|st|mr|mrs|ms|dr|eg|e\.g|i\.e|etc|vs|min|max|temp|cal|cert|cust|insp|rev|iss|ref|fig|spec|qty|rec|mgr|eng|tech|maint|adv|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|surv|subcontr|rej|acc|vol|env|exc|avg|mtg|wk|approx|est|dev|prod|proc|dist|ch)$/iu;

function endsHere(text: string, i: number): boolean {
  const unit = text[i] ?? '';
  if (unit === ';' || unit === '；' || unit === '。') return true;
  if (unit !== '.') return false;
  const next = text[i + 1];
  return (next === undefined || /\s/u.test(next)) && !ABBREVIATED.test(text.slice(Math.max(0, i - 10), i));
}

/** Where the passages of a text end: full stops and semicolons outside quotes and brackets. */
export function passageEnds(text: string): number[] {
  const ends: number[] = [];
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] ?? '';
    if (unit === '"') quoted = !quoted;
    else if (OPENERS.includes(unit)) depth++;
    else if (CLOSERS.includes(unit)) depth = Math.max(0, depth - 1);
    if (depth === 0 && !quoted && endsHere(text, i)) ends.push(i);
  }
  return ends;
}
