import {
  clauseNumbersRelated,
  innermostAt,
  type Report,
  type ReportLine,
  type Section,
  type Sentence,
  type Span,
  type StandardId,
  viewText,
} from '../core/index.js';
import { clausesOfTitle, isDocumentTitle, type RankedClause, rankClauses } from '../standards/index.js';

/** Sentences that follow one another and tell of one clause. */
export interface TopicPassage extends Span {
  clause: string;
  standards: StandardId[];
}

/** A heading, a cell on a line of its own: no prose. */
const SHORTEST_LINE = 16;
/** What a clause gains where its section gathers it, and keeps where the section gathers others. */
const GATHERED = 1.3;
const ELSEWHERE = 0.4;
/** What the title's own words add to each sentence below it. */
const TITLE_SHARE = 0.5;
/** What going on to another clause costs: a line hardly ever changes its subject, the next line often. */
const SWITCH_WITHIN = 2;
const SWITCH_BETWEEN = 0.1;
/** How much must speak for the clause of a passage, on average over its sentences. */
const FLOOR = 0.4;
/** By how much, as a share, the passage as a whole must name its clause before any other. */
const MARGIN = 0.1;

type Scores = ReadonlyMap<string, number>;

interface Unit extends Span {
  line: number;
  scores: Scores;
}

/** A section as the lines directly in it see it. */
interface Room {
  section: Section | null;
  /** Titles from the innermost section outwards. */
  titles: readonly string[];
}

/** Each section with the titles above it; sections lie within one another and are in the order of their starts. */
function roomsOf(sections: readonly Section[]): ReadonlyMap<Section, Room> {
  const rooms = new Map<Section, Room>();
  let open: Section[] = [];
  for (const section of sections) {
    open = [...open.filter(({ end }) => section.start < end), section];
    rooms.set(section, { section, titles: open.map(({ title }) => title).reverse() });
  }
  return rooms;
}

/** Where lines stand that no section holds. */
const OUTSIDE: Room = { section: null, titles: [] };

/** What numbering and marks add to a title in its line. */
const LABEL_LENGTH = 10;

/** `审核准则:…`, `Audit team: …`: a line with a title of its own. */
const LEAD = /^[^:。,;]{2,20}(?=:)/u;
const isAboutTheAudit = (words: string): boolean => clausesOfTitle(LEAD.exec(words)?.[0] ?? '')?.length === 0;

const isProse = (report: Report, line: ReportLine, { section }: Room): boolean => {
  const words = viewText(report, line).trim();
  const isTitle = section?.start === line.start && words.length <= section.title.length + LABEL_LENGTH;
  if (isAboutTheAudit(words)) return false;
  return line.kind !== 'row' && !isTitle && words.length >= SHORTEST_LINE && /[。;.,]/u.test(words);
};

/** The clauses that the titles above a line gather: all that the innermost telling title says; null where none tells. */
function gatheredBy(titles: readonly string[]): readonly string[] | null {
  const told = titles.map(clausesOfTitle);
  if (told.some((clauses) => clauses?.length === 0)) return [];
  return told.find((clauses) => clauses !== null) ?? null;
}

const isBelow = (number: string, clauses: readonly string[]): boolean =>
  clauses.some((clause) => number === clause || number.startsWith(`${clause}.`));

/** The best score of each clause number over the standards. */
function bestOf(ranked: readonly RankedClause[]): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { number, score } of ranked) scores.set(number, Math.max(score, scores.get(number) ?? 0));
  return scores;
}

/** What stands before the first section, or below no other title than that of the document. */
const isCover = ({ sections }: Report, { section }: Room): boolean =>
  section === null ? sections.length > 0 : isDocumentTitle(section.title);

interface Prior {
  gathered: readonly string[] | null;
  title: Scores;
}

function weighed(scores: Scores, { gathered, title }: Prior): Map<string, number> {
  const all = new Set([...scores.keys(), ...title.keys()]);
  return new Map(
    [...all].map((number) => {
      const own = (scores.get(number) ?? 0) + TITLE_SHARE * (title.get(number) ?? 0);
      const factor = gathered === null ? 1 : isBelow(number, gathered) ? GATHERED : ELSEWHERE;
      return [number, own * factor];
    }),
  );
}

/** The most telling sequence of clauses for a run of sentences (Viterbi, in sums of scores instead of probabilities). */
function mostTelling(units: readonly Unit[]): string[] {
  const clauses = [...new Set(units.flatMap(({ scores }) => [...scores.keys()]))];
  let sums = clauses.map(() => 0);
  const from: number[][] = [];
  units.forEach((unit, at) => {
    const before = units[at - 1];
    const cost = !before ? 0 : before.line === unit.line ? SWITCH_WITHIN : SWITCH_BETWEEN;
    const best = sums.indexOf(Math.max(...sums));
    const cameFrom = clauses.map((_, clause) =>
      (sums[clause] ?? 0) >= (sums[best] ?? 0) - cost ? clause : best,
    );
    sums = clauses.map((clause, index) => {
      const came = cameFrom[index] ?? index;
      return (sums[came] ?? 0) - (came === index ? 0 : cost) + (unit.scores.get(clause) ?? 0);
    });
    from.push(cameFrom);
  });
  const path: string[] = [];
  let at = sums.indexOf(Math.max(...sums));
  for (let unit = units.length - 1; unit >= 0; unit--) {
    path[unit] = clauses[at] ?? '';
    at = from[unit]?.[at] ?? at;
  }
  return path;
}

/** Sentences one after another that share a clause. */
function runsOf(
  units: readonly Unit[],
  clauses: readonly string[],
): Array<{ units: Unit[]; clause: string }> {
  const runs: Array<{ units: Unit[]; clause: string }> = [];
  units.forEach((unit, at) => {
    const clause = clauses[at] ?? '';
    const last = runs.at(-1);
    if (last && last.clause === clause) last.units.push(unit);
    else runs.push({ units: [unit], clause });
  });
  return runs;
}

/** Sentences of prose, each with its room; covers, titles and lines that hold no sentence mark are left out. */
function proseOf(report: Report): Array<{ sentence: Sentence; room: Room }> {
  const rooms = roomsOf(report.sections);
  const sentencesOf = new Map<number, Sentence[]>();
  for (const sentence of report.sentences) {
    const own = sentencesOf.get(sentence.line);
    if (own) own.push(sentence);
    else sentencesOf.set(sentence.line, [sentence]);
  }
  return report.lines.flatMap((line, at) => {
    const section = innermostAt(report.sections, line.start);
    const room = (section && rooms.get(section)) ?? OUTSIDE;
    if (isCover(report, room) || !isProse(report, line, room)) return [];
    return (sentencesOf.get(at) ?? []).map((sentence) => ({ sentence, room }));
  });
}

/**
 * Passages of a report without clause numbers, by what their sentences speak of: keywords of the catalogue, weighed by
 * the titles of their sections, and cut where going on with the same clause tells less than another one. Passages that
 * name no clause clearly are left out.
 */
export function readTopicPassages(report: Report, standards: readonly StandardId[]): TopicPassage[] {
  const rooms = new Map<Section | null, { prior: Prior; units: Unit[] }>();
  for (const { sentence, room } of proseOf(report)) {
    const gathered = gatheredBy(room.titles);
    if (gathered?.length === 0) continue;
    const known = rooms.get(room.section) ?? {
      prior: { gathered, title: bestOf(rankClauses(room.titles[0] ?? '', standards)) },
      units: [],
    };
    rooms.set(room.section, known);
    const scores = weighed(bestOf(rankClauses(viewText(report, sentence), standards)), known.prior);
    known.units.push({ start: sentence.start, end: sentence.end, line: sentence.line, scores });
  }
  return [...rooms.values()].flatMap(({ prior, units }) =>
    runsOf(units, mostTelling(units)).flatMap((run) => toPassage(report, standards, prior, run)),
  );
}

function toPassage(
  report: Report,
  standards: readonly StandardId[],
  prior: Prior,
  { units, clause }: { units: readonly Unit[]; clause: string },
): TopicPassage[] {
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last) return [];
  const told = units.reduce((sum, { scores }) => sum + (scores.get(clause) ?? 0), 0) / units.length;
  const text = viewText(report, { start: first.start, end: last.end });
  const ranked = rankClauses(text, standards);
  const whole = weighed(bestOf(ranked), prior);
  const own = Math.max(
    ...[...whole].map(([number, score]) => (clauseNumbersRelated(number, clause) ? score : 0)),
  );
  const rival = Math.max(
    0,
    ...[...whole].map(([number, score]) => (clauseNumbersRelated(number, clause) ? 0 : score)),
  );
  if (told < FLOOR || own <= 0 || (own - rival) / own < MARGIN) return [];
  return [
    {
      start: first.start,
      end: last.end,
      clause,
      standards: ranked.filter(({ number }) => number === clause).map(({ standard }) => standard),
    },
  ];
}
