import {
  type ClauseRef,
  clauseNumbersRelated,
  foldKey,
  type Profile,
  parseClauseRef,
  rememberValue,
  STANDARD_IDS,
  type StandardId,
} from '../../core/index.js';
import { likenessToClauses, type RankedClause, rankClauses } from '../../standards/index.js';

export interface Route {
  ref: ClauseRef;
  /** 0..1 */
  confidence: number;
}

/** Below this the words say too little; the note stays unrouted and is shown as such. */
const FLOOR = 0.06;
/** A clause of another standard counts as the same subject from this share of the best score on. */
const SHARED = 0.5;
/** What a department's own clauses gain over others. */
const OWN_CLAUSE = 2;

/**
 * Words that belong to every clause and would send a line to one: the aim of a single reading, this very audit, the
 * auditor's marks.
 */
const BESIDE_THE_POINT: readonly RegExp[] = [
  /[(（][^()（）]{0,30}(?:目标|要求|target|spec|[≥≤])[^()（）]{0,30}[)）]/giu,
  /(?<=\S[ ,，]{0,3})(?:目标|target)[ ]?[≥≤<>=]{0,2}[ ]?\d[\d.]*/giu,
  /\b(?:before|during|at|since|after) (?:the )?audit\b|(?:本次|此次)?审核(?:前|当天|当日|现场|时)/giu,
  /(?:—{0,2}→|-+>|⇒)[^;；。\n]{0,24}/gu,
  /(?:开|记|判|列)?[ ]?(?:一般|严重|轻微)?(?:NC|不符合项?)(?=[\s.。!！]*$)|\b(?:raised?|minor|major)?[ ]?NC\b(?![ -]?\d)/giu,
];

const subjectWords = (text: string): string =>
  BESIDE_THE_POINT.reduce((out, pattern) => out.replace(pattern, ' '), text);

/** A line that opens with the word sets objectives, whatever they are about (`目标 客户满意率≥90%`). */
const OBJECTIVES =
  /^(?:今年|本年度?|部门|公司级?|年度|质量|环境|安全){0,2}(?:管理)?目标(?![^\d]{0,8}(?:责任书|管理办法))|^(?:quality |environmental |ohs )?(?:objectives?|obj|targets?|kpis?)\b/iu;
const OBJECTIVES_CLAUSE = '6.2';
/** Above any chance. */
const OPENING_SCORE = 1.15;

/** A line that opens with a finding of an earlier audit looks at what became of it. */
const EARLIER_FINDING =
  /^(?:去年|上年度?|上次|上回|前次|上一次)(?:外审|监督|审核|认证|的|那|这|[ ]){0,4}(?:\d{1,2}[ ]?[项条个]|[一二两三四五][项条个])?(?:的)?(?:一般|轻微|严重)?[ ]?(?:不符合|不合格项|NC(?![A-Za-z])|开的|观察项|问题[项(（])|^(?:last|previous|prior)(?: (?:year|yr|audit|visit|time|surveillance|surv))?(?:['’]?s)? (?:\d |one |two |three )?(?:NCs?|minors?|majors?|findings?|nonconformit(?:y|ies))\b/iu;
const EARLIER_FINDING_CLAUSE = '10.2';

/** The first words of a line, which usually name its subject: `内审 7.10 2人`, `Internal audit 14.5`. */
const HEAD_WORDS = /^[\s\d.、)）(（]{0,8}((?:[\u4e00-\u9fff]{2,8}|[A-Za-z]{2,16}(?:[ -][A-Za-z]{2,16})?))/u;
/** What the first words add to the score of a clause that they name by themselves. */
const HEAD_SHARE = 0.2;

function headScores(text: string, standards: readonly StandardId[]): Map<string, number> {
  const head = HEAD_WORDS.exec(text)?.[1];
  const ranked = head === undefined ? [] : rankClauses(head, standards);
  return new Map(ranked.map(({ number, standard, score }) => [keyOf(standard, number), score]));
}

/** What the words of the catalogue weigh against likeness, both taken as odds. */
const WORDS_WEIGHT = 3;
/** The share of a clause that no line placed before is like: words alone may still bring it in. */
const UNHEARD = 0.01;

const keyOf = (standard: StandardId, number: string): string => `${standard} ${number}`;

/**
 * How likely each clause is by words of the catalogue and by lines placed before, either of which may bring one in. The same
 * number in several standards counts once for what all of them share.
 */
function chancesOf(
  byWords: readonly RankedClause[],
  byHead: ReadonlyMap<string, number>,
  text: string,
  standards: readonly StandardId[],
): RankedClause[] {
  const shares = new Map(
    likenessToClauses(text, standards).flatMap(({ number, standards: own, share }) =>
      own.map((standard) => [keyOf(standard, number), { number, standard, share }] as const),
    ),
  );
  const words = new Map(byWords.map((rank) => [keyOf(rank.standard, rank.number), rank]));
  const known = new Map<string, { number: string; standard: StandardId }>([...shares, ...words]);
  const clauses = [...known].map(([key, { number, standard }]) => {
    const score = (words.get(key)?.score ?? 0) + HEAD_SHARE * (byHead.get(key) ?? 0);
    const odds = ((shares.get(key)?.share ?? 0) + UNHEARD) * Math.exp(WORDS_WEIGHT * score);
    return { number, standard, odds };
  });
  const best = new Map<string, number>();
  for (const { number, odds } of clauses) best.set(number, Math.max(best.get(number) ?? 0, odds));
  const total = [...best.values()].reduce((sum, odds) => sum + odds, 0);
  return clauses.map(({ odds, ...clause }) => ({ ...clause, score: odds / total }));
}

/** A clause gives way to one of its own from this share of its score on: `采购单` is 8.4.3 before it is 8.4. */
const DEEPER = 1;

function deepest(byWords: readonly RankedClause[], best: RankedClause): RankedClause {
  const own = byWords.find(({ number, standard }) => number === best.number && standard === best.standard);
  const child = byWords.find(
    ({ number, standard, score }) =>
      standard === best.standard &&
      number.startsWith(`${best.number}.`) &&
      score >= (own?.score ?? Number.POSITIVE_INFINITY) * DEEPER,
  );
  return child ? { ...child, score: best.score } : best;
}

function ownClauses(profile: Profile | null, department: string | null): string[] {
  if (!profile || department === null) return [];
  const key = foldKey(department);
  const found = profile.departments.find(({ name }) => foldKey(name) === key);
  return (found?.clauses ?? []).flatMap((clause) => parseClauseRef(clause)?.number ?? []);
}

/** What a line was routed to, by everything that it depends on: notes are read again after every pause in typing. */
const routeByWords = rememberValue((key: string): Route | null => {
  const [standards, own, text] = JSON.parse(key) as [StandardId[], string[], string];
  return bestClause(text, standards, own);
});

/**
 * Finds the clause of a line by its words.
 * Confidence is the ranker's score, lowered where another clause comes close. Null where nothing speaks for any.
 */
export function routeLine(
  text: string,
  standards: readonly StandardId[],
  profile: Profile | null,
  department: string | null,
): Route | null {
  const route = routeByWords(JSON.stringify([standards, ownClauses(profile, department), text]));
  return route && { ...route, ref: { ...route.ref } };
}

function bestClause(text: string, standards: readonly StandardId[], own: readonly string[]): Route | null {
  const objectives = OBJECTIVES.test(text) && /\d/u.test(text);
  const opening = objectives ? OBJECTIVES_CLAUSE : EARLIER_FINDING.test(text) ? EARLIER_FINDING_CLAUSE : null;
  const words = subjectWords(text);
  const byWords = rankClauses(words, standards);
  const byHead = headScores(text, standards);
  const ranked = chancesOf(
    byWords.length > 0 ? byWords : rankClauses(text, standards),
    byHead,
    words,
    standards,
  )
    .filter(({ number }) => number !== opening)
    .map((rank) => ({
      ...rank,
      score: rank.score * (own.some((number) => clauseNumbersRelated(number, rank.number)) ? OWN_CLAUSE : 1),
    }))
    .concat(
      opening === null
        ? []
        : standards.map((standard) => ({ number: opening, standard, score: OPENING_SCORE })),
    )
    .sort((a, b) => b.score - a.score);
  const top = ranked[0];
  if (!top || top.score < FLOOR) return null;
  const best = deepest(byWords, top);
  const named = ranked.filter(({ number, score }) => number === best.number && score >= best.score * SHARED);
  return {
    ref: {
      number: best.number,
      standards:
        standards.length > 1
          ? STANDARD_IDS.filter((id) => named.some(({ standard }) => standard === id))
          : [],
    },
    confidence: Number(Math.min(1, best.score).toFixed(2)),
  };
}

/** By how much a later clause of a heading must outdo the first. */
const CLEARLY = 0.15;

/** Which of the clauses that one heading names a line belongs to; the first where its words do not tell. */
export function chooseAmong(refs: readonly ClauseRef[], text: string): ClauseRef | null {
  const first = refs[0];
  if (!first || refs.length === 1) return first ?? null;
  const score = (ref: ClauseRef): number =>
    rankClauses(text, ref.standards.length > 0 ? ref.standards : STANDARD_IDS).find(
      ({ number }) => number === ref.number,
    )?.score ?? 0;
  return refs.reduce((best, ref) => (score(ref) > score(best) + CLEARLY ? ref : best), first);
}
