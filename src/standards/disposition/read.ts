import { remember, rememberValue } from '../../core/index.js';
import { type Part, partsOf } from './lexicon.js';
import { type ClauseClass, likelyClasses } from './likeness.js';

/** What the auditor makes of what was seen. */
export type DispositionKind = 'nonconform' | 'observation' | 'waived' | 'accepted' | 'open';

export interface Disposition {
  kind: DispositionKind;
  /** It needs a failing beside it, for it may be said of other things: `一条`, `要改`, `讲过`. */
  bare: boolean;
  /** The auditor says what is to be done now, so it is no account of an earlier audit. */
  now: boolean;
  /** No wording tells it: it only reads like clauses that decide. */
  likely: boolean;
  /** How likely, where it only reads like one. */
  share?: number;
  start: number;
  end: number;
  text: string;
}

type Weighed = Pick<Disposition, 'kind' | 'bare' | 'now'>;

/** A clause of notes with where it stands. */
export interface NotedClause {
  text: string;
  start: number;
}

/** A longer clause tells of something. */
const LONGEST = 28;
const LONGEST_EN = 80;
const CHINESE = /[\u4e00-\u9fff]/u;
/** A figure behind the words: they are counted, and judge nothing (`不可接受 4个`). */
const COUNTED_BEHIND = /^[ ]{0,2}\d/u;
/** What somebody else said or wrote decides nothing. */
const QUOTED = /[“"「][^“”"「」\n]{1,60}[”"」]/gu;
const CLAUSE = /(?:[^,，;；。.!！、()（）—–→⇒:：\n“”"「」【】[\]×✗√✓?？]|(?<=\d)\.(?=\d))+/gu;

/** Verbs of raising, denied for the occasion: `不开`, `不用列`; what was not done (`没开`, `没记`) tells of the auditee. */
const LETS_GO = /^(?:[^没未]*)(?:不|别|免|无[须需]|甭|\bnot\b|n't\b|\bnothing\b)/iu;
const RAISES = /[开算列判立]|记(?!录)|单独|NC|不符合|\b(?:rais|record|writ|report|find|NC|log|minor|major)/iu;
/** `开出来`, `写上去`: an act of recording, and nothing that might be recorded. */
const SPELLED_ACT = /^(?:就|得|都)?[开判列写记](?:出来|出去|上去?|下来|进去?)$/u;
/** `先不下结论`, `暂不判`. */
const UNDECIDED =
  /(?:先|暂|暂时|还)?[不未没](?:能|好|敢|急着|忙)?(?:下|作|做|有)?(?:结论|定论|判定|定性)|(?:先|暂)不(?:判|定|评)|(?:[未没]|还没)定$|\b(?:to decide|decides?|undecided|or not)\b/iu;
/** Words of telling somebody off the record; 说了 and 讲了 are said of lessons and reports too. */
const POINTED_OUT =
  /提[了过到的]|交代|叮[嘱咛]|招呼|知会|指出|点[了到出]|敲打|\b(?:mention|told|point|remind|advis|suggest|quiet word|had a word)/iu;
/** `开不开`, `算不算`: the auditor has not made up his mind. */
const EITHER_OR = /([\u4e00-\u9fff])不\1/u;

/** What the words of a clause come to, or null where they decide nothing. */
function weigh(words: string, parts: readonly Part[]): Weighed | null {
  const has = (...roles: Part['role'][]) => parts.some(({ role }) => roles.includes(role));
  const now = has('modal', 'deixis', 'wrong');
  const sure = (kind: DispositionKind): Weighed => ({ kind, bare: false, now });
  const bare = (kind: DispositionKind): Weighed => ({ kind, bare: true, now });
  const recorded = has('record');
  if (UNDECIDED.test(words)) return sure('open');
  if (EITHER_OR.test(words)) return recorded || has('finding') ? sure('open') : null;
  if (has('not') && (recorded || has('finding')))
    return LETS_GO.test(words) && RAISES.test(words) && !has('wrong') ? sure('waived') : null;
  if (has('not')) return null;
  if (has('wrong')) return has('said') ? null : sure('nonconform');
  // `NCR log ok`: a record of findings is in order.
  if (has('finding') && has('right') && !has('modal', 'deixis')) return null;
  if (has('finding'))
    return recorded || has('deixis', 'modal') || /\bas\b/iu.test(words) ? sure('nonconform') : null;
  if (has('mild'))
    return recorded || has('modal', 'aside', 'later', 'said') ? sure('observation') : bare('observation');
  // `没啥说的`: nothing to be said against it.
  if (has('said') && has('right')) return bare('accepted');
  if (has('said', 'aside')) {
    const told = has('aside') ? has('said') || /[提说讲]/u.test(words) : POINTED_OUT.test(words);
    return told ? sure('observation') : bare('observation');
  }
  if (has('counted')) {
    if (recorded) return sure('nonconform');
    return /[条项]/u.test(words) ? bare('nonconform') : null;
  }
  if (recorded && has('right')) return null;
  if (recorded && has('modal', 'deixis')) return sure('nonconform');
  if (recorded) return SPELLED_ACT.test(words) ? sure('nonconform') : null;
  if (has('mend') && has('modal')) return { kind: 'nonconform', bare: true, now: true };
  if (has('later')) return bare('observation');
  return has('right') ? bare('accepted') : null;
}

/** What someone else said or wrote is blanked out. Same length. */
const withoutQuotes = (text: string): string => text.replace(QUOTED, (quote) => '“'.repeat(quote.length));

const ARROW_BEFORE = /[→⇒>][ ]{0,2}$/u;

/** What stands between dashes is a clause of its own: `added in May - did what they promised`. */
const UNDASHED = /\S(?:.*?\S)??(?=\s+-+\s|\s*$)/gu;

/** The clauses of a passage between punctuation; an arrow before one belongs to it. */
export const notedClauses = (text: string): NotedClause[] =>
  [...withoutQuotes(text).matchAll(CLAUSE)].flatMap(({ 0: clause, index }) =>
    [...clause.matchAll(UNDASHED)].flatMap(({ 0: part, index: at }) => {
      const words = part.replace(/^-+\s*/u, '');
      if (!/[\p{L}\p{N}]/u.test(words)) return [];
      const start = index + at + part.length - words.length;
      return [{ text: ARROW_BEFORE.test(text.slice(0, start)) ? `→${words}` : words, start }];
    }),
  );

/** So likely a clause must be what it is taken for, where a failing stands beside it and where none is known. */
const LIKELY = 0.6;
const NEAR_CERTAIN = 0.75;
const KIND_OF: Readonly<Partial<Record<ClauseClass, DispositionKind>>> = {
  raised: 'nonconform',
  observed: 'observation',
  waived: 'waived',
  fine: 'accepted',
  open: 'open',
};

/** `说不行`: somebody else's judgement. */
const SPOKEN =
  /^(?:[\u4e00-\u9fff]{0,4}(?:说|称|讲|答|认为)(?!了|过|的|一|不(?:[清过通上准好出明]))|(?:\w+ )?(?:says?|said|claims?|thinks)\b)/iu;

/** What a clause is taken for that no wording tells, or null. */
function guess({ text: words, start }: NotedClause, passage: string): Disposition | null {
  const text = words.replace(/^→/u, '');
  const end = start + text.length;
  const chinese = CHINESE.test(text);
  if (!/[\u4e00-\u9fff]|[A-Za-z]{3}/u.test(text) || SPOKEN.test(text)) return null;
  if (text.length > (chinese ? LONGEST : LONGEST_EN) || /^\s{0,2}[?？]/u.test(passage.slice(end)))
    return null;
  const [likeliest] = Object.entries(likelyClasses(words)).sort(([, a], [, b]) => b - a);
  const [name, share] = (likeliest ?? ['told', 0]) as [ClauseClass, number];
  const kind = KIND_OF[name];
  if (kind === undefined || share < (kind === 'waived' ? NEAR_CERTAIN : LIKELY)) return null;
  const bare = kind === 'accepted' || (kind !== 'open' && (share < NEAR_CERTAIN || text.length === 1));
  return { kind, bare, now: false, likely: true, share, start, end, text };
}

/** What stands behind the last gap of a Chinese clause: `登记到 2026-2-27  没落下`. */
function lastPiece({ text, start }: NotedClause): NotedClause | null {
  const at = text.trimEnd().lastIndexOf(' ') + 1;
  const piece = text.slice(at).trimEnd();
  return at > 0 && /^[\u4e00-\u9fff]{3,}$/u.test(piece) ? { text: piece, start: start + at } : null;
}

const MENTIONS = /^(?:就|也|先)?提/u;

/** `提一条，不开`: what is let go in the next breath was only mentioned. */
const onlyMentioned = (text: string, all: readonly Disposition[]): Disposition[] =>
  all.map((one, at) => {
    const next = all[at + 1];
    const letGo = next?.kind === 'waived' && !/[\p{L}\p{N}]/u.test(text.slice(one.end, next.start));
    return letGo && one.kind === 'nonconform' && MENTIONS.test(one.text)
      ? { ...one, kind: 'observation' }
      : one;
  });

/** Decisions by wording; of clauses without one, what they are likely to be. */
const withGuesses = (text: string, worded: readonly Disposition[]): Disposition[] => {
  const isFree = ({ start, text: words }: NotedClause) =>
    !worded.some((d) => d.start < start + words.length && start < d.end);
  const guessed = notedClauses(text).flatMap((clause) => {
    const whole = isFree(clause) ? guess(clause, text) : null;
    if (whole) return [whole];
    const last = lastPiece(clause);
    const found = last && isFree(last) ? guess(last, text) : null;
    return found && (found.share ?? 0) >= NEAR_CERTAIN ? [found] : [];
  });
  return onlyMentioned(
    text,
    [...worded, ...guessed].sort((a, b) => a.start - b.start),
  );
};

/**
 * Reads the decisions in a passage of notes: clauses made of nothing but words of deciding (`这条要出`, `判不合格`, `跟她提了
 * 一嘴`, `goes down as a minor`). A clause that names anything of the matter decides nothing and is evidence. Offsets
 * refer to `text`, in reading order. A clause without such a reading is taken for what it is likely to be.
 */
export const readDispositions = remember((text: string): Disposition[] => {
  const own = withoutQuotes(text);
  const chinese = CHINESE.test(own);
  const unit = chinese ? /\S+(?: (?=[A-Z\d-]{1,4}(?:\s|$))[A-Z\d-]+)?/gu : /\S.*\S|\S/gu;
  const worded = [...own.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) =>
    [...clause.matchAll(unit)].flatMap((piece): Disposition[] => {
      const words = piece[0];
      const parts = words.length > (chinese ? LONGEST : LONGEST_EN) ? null : partsOf(words);
      const start = index + piece.index;
      const counted = COUNTED_BEHIND.test(own.slice(start + words.length));
      const weighed = parts && !counted ? weigh(words, parts) : null;
      return weighed ? [{ ...weighed, likely: false, start, end: start + words.length, text: words }] : [];
    }),
  );
  return withGuesses(text, worded);
});

/** Verdicts that are no clause of deciding by themselves, and no finding either: `不符`, `NC-3`. */
const isVerdictWord = (parts: readonly Part[]): boolean =>
  parts.some(({ role }) => role === 'finding') &&
  parts.every(({ role }) => role === 'finding' || role === 'plain');

/** True where a text says nothing but that something else will do: `没啥说的`. */
export const isOnlyAcceptance = rememberValue((text: string): boolean => {
  const found = readDispositions(text);
  const rest = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return found.length > 0 && found.every(({ kind }) => kind === 'accepted') && !/[\p{L}\p{N}]/u.test(rest);
});

/** True where a text holds nothing but what the auditor makes of what stands elsewhere: `写一条`, `这样不行，得整改`. */
export const isOnlyDecision = rememberValue((text: string): boolean => {
  const clauses = [...text.matchAll(CLAUSE)]
    .map(([clause]) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
  return (
    clauses.length > 0 &&
    clauses.every((clause) => {
      const [found] = readDispositions(clause);
      if (found && found.kind !== 'accepted' && found.text === clause) return true;
      const parts = clause.length > LONGEST ? null : partsOf(clause);
      return parts !== null && isVerdictWord(parts);
    })
  );
});
