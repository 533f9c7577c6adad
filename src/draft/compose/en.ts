import { renderEnglish, verbatimEnglish } from './en-segment.js';
import type { LanguagePack, Move, Opening } from './pack.js';

const AUDITOR_DID =
  /^(?:sampled|asked|checked|saw|interviewed|observed|walked|looked|reviewed|counted|verified|traced|tested|compared|spoke)\b/u;
const FINITE =
  /^(?![^,:;–(]{0,60}[:–])(?:[\w"'./()-]+ ){1,8}?(?:is|are|was|were|has|have|had|says?|said|shows?|showed|could|knew|knows?|match(?:es|ed)?|includes?|holds?|thinks?|did|does|do|fell|reset|covers?|works?|runs?|gives?|gave|keeps?|uses?|needs?)\b/iu;
const NO_ARTICLE =
  /^(?:no|all|both|some|each|every|one|two|three|four|five|six|not|none|only|the|a|an|this|that|these|those|it|they|he|she|there|his|her|its|their|objectives?|actions?|complaints?|procedure|in|on|at|by|for|with|without|since|from)\b/iu;
const VERDICT_ONLY = /^(?:in order|not applicable|minor|no nonconformity)$/iu;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Statements without a verb of their own hang on the one before, up to about this length. */
const SENTENCE_LENGTH = 170;
/** First words that take no article: plurals, names of activities and substances, codes. */
const BARE_NOUN = /^(?:[a-z]+[^s]s\b|[a-z]+ing\b|[a-z]*\d)/u;

const isStatement = (text: string): boolean =>
  AUDITOR_DID.test(text) || FINITE.test(text) || /^The (?:auditor|evidence|records) /u.test(text);

/** `context table rev 3` -> `the context table rev 3`, behind an opening. */
const withArticle = (text: string): string =>
  /^[a-z]{2}/u.test(text) && !NO_ARTICLE.test(text) && !BARE_NOUN.test(text) ? `the ${text}` : text;

function sentence(text: string): string {
  if (AUDITOR_DID.test(text)) return `The auditor ${text}`;
  return /^[a-z]/u.test(text) && FINITE.test(text) && !NO_ARTICLE.test(text) ? `The ${text}` : capital(text);
}

function opening(
  text: string,
  { first, objectives, failing }: { first: boolean; objectives: boolean; failing: boolean },
): Opening {
  if (objectives && first) return /^obj/iu.test(text) ? 'none' : 'objectives';
  if (AUDITOR_DID.test(text) || FINITE.test(text) || VERDICT_ONLY.test(text)) return 'none';
  if (failing) return 'found';
  return first ? 'plain' : 'document';
}

function move(text: string): Move {
  if (/^(?:asked|interview|spoke)/iu.test(text)) return 1;
  if (
    /^[^,:;]{0,40}\b(?:procedure|policy|register|list|plan|manual|objectives?|matrix|table|chart)\b/iu.test(
      text,
    )
  )
    return 0;
  return 2;
}

export const english: LanguagePack = {
  render: renderEnglish,
  verbatim: verbatimEnglish,
  sentences(statements) {
    const out: string[] = [];
    for (const statement of statements) {
      const before = out.at(-1);
      const hangs =
        before !== undefined &&
        !isStatement(statement) &&
        before.length + statement.length <= SENTENCE_LENGTH;
      if (hangs) out[out.length - 1] = `${before}; ${statement}`;
      else out.push(statement);
    }
    return out.map((text) => `${sentence(text).replace(/\.$/u, '')}.`);
  },
  list: (lead, items) => `${lead} ${items.join('; ')}`,
  isLead: (text) => text.endsWith(':'),
  opening,
  open: (text, kind, template) =>
    kind === 'none' ? text : template(kind === 'answer' ? text : withArticle(text)),
  move,
  withSubject: (text) => text,
  closeInto: () => null,
  people: (body) => body.replace(/^[\s(|,-]+|[\s)|]+$/gu, ''),
  space: ' ',
};
