import {
  type Comparison,
  type DateMention,
  type ObjectiveClaim,
  type ObjectiveResult,
  type ObjectiveScope,
  type ObjectiveTarget,
  type Report,
  type ReportLine,
  type Span,
  scanDates,
  shiftFigure,
} from '../../core/index.js';
import { readClaims } from './claims.js';
import { type Context, contextsOf, homeContext, NO_CONTEXT, passageStart } from './context.js';
import { readFlattened } from './flattened.js';
import { lowerIsBetter, objectiveKey } from './key.js';
import { type Mention, type MentionOptions, readMentions } from './mentions.js';
import { readObjectiveTable } from './tables.js';

export interface Objectives {
  targets: ObjectiveTarget[];
  results: ObjectiveResult[];
  claims: ObjectiveClaim[];
}

/** A mention placed in the view, with its key. */
interface Placed extends Mention {
  key: string;
  period: DateMention | null;
  admitted: boolean;
  /** Not yet due, superseded or of another year: neither target nor result of this audit. */
  aside: boolean;
  /** Year written with it, or null. */
  year: number | null;
}

const ADMITTED =
  /未(?:能)?(?:达|完成|实现|满足)|没(?:有)?(?:达|完成|够)|不达标|未达标|低于目标|低于指标|不足目标|差距|未到|暂不考核|按进度|按计划推进|进行中|missed|not (?:been )?(?:met|achieved|reached)|below (?:the )?target|short of|opened an action|corrective action/iu;
/** Long-range aims, former editions and alarm levels are no targets of the period. */
const ASIDE =
  /到20\d{2}年|中长期|远期|规划期|旧版|作废|原(?:目标|手册|指标)|预警|警戒|报警|by 20[3-9]\d|warning level|stretch goal|not an objective/iu;

/** A department's own aim, said to go beyond that of the organisation. */
const STRICTER = /严于公司|高于公司|比公司(?:的)?(?:目标)?(?:严|高)|严于组织|more demanding than/iu;
const OWN_AIM: ObjectiveScope = { level: 'department', name: '部门' };

/**
 * Objectives with their targets, the figures reached, and what is claimed of them. A figure whose words leave open
 * what it is becomes a result where a target of the same name was written anywhere in the report.
 */
export function extractObjectives(report: Report): Objectives {
  const placed: Placed[] = [];
  const claims: ObjectiveClaim[] = [];
  const admitted = (text: string) => ADMITTED.test(text);
  const standing = report.tables.flatMap((table) => {
    const reading = readObjectiveTable(report, table, admitted);
    return reading ? [{ table: table as Span, reading }] : [];
  });
  const flattened = readFlattened(report, report.lines, admitted).map(({ first, last, reading }) => ({
    table: { start: report.lines[first]?.start ?? 0, end: report.lines[last]?.end ?? 0 },
    reading,
  }));
  const tables = [...standing, ...flattened];
  for (const { reading } of tables) {
    placed.push(
      ...reading.mentions.map((mention) =>
        place(mention, { period: null, aside: false, year: null, admitted: mention.admitted }),
      ),
    );
    claims.push(
      ...reading.claims.map(({ start, end, name, scope }) => ({
        kind: 'claim' as const,
        start,
        end,
        key: objectiveKey(name),
        scope,
        met: true,
        announces: false,
      })),
    );
  }
  const inTable = (span: Span) =>
    tables.some(({ table }) => table.start <= span.start && span.end <= table.end);
  const lines = report.lines.filter((line) => !inTable(line));
  const first = readLines(report, lines, []);
  const second = readLines(report, lines, knownNames([...placed, ...first.placed]));
  return { ...settle([...placed, ...second.placed]), claims: [...claims, ...second.claims] };
}

/** Names that a target was written for, longest first; short ones would be found inside other words. */
const knownNames = (placed: readonly Placed[]): string[] =>
  [
    ...new Set(
      placed
        .filter(({ role, byContext, name }) => role === 'target' && !byContext && name.length >= 3)
        .map(({ name }) => name.toLowerCase()),
    ),
  ].sort((a, b) => b.length - a.length);

interface LinesRead {
  placed: Placed[];
  claims: ObjectiveClaim[];
}

function readLines(report: Report, lines: readonly ReportLine[], known: readonly string[]): LinesRead {
  const read: LinesRead = { placed: [], claims: [] };
  let context: Context = NO_CONTEXT;
  let passage = -1;
  for (const line of lines) {
    const start = passageStart(report, line);
    if (start !== passage) context = NO_CONTEXT;
    passage = start;
    for (const part of line.kind === 'row' ? line.cells : [line]) {
      const previous =
        read.placed.findLast((mention) => mention.role === 'target' && mention.start >= start) ?? null;
      context = readPart(report, part, context, { known, previous }, read);
    }
  }
  return read;
}

function readPart(
  report: Report,
  part: Span,
  before: Context,
  options: Pick<MentionOptions, 'known' | 'previous'>,
  read: LinesRead,
): Context {
  const text = report.view.text.slice(part.start, part.end);
  const contextAt = contextsOf(text, homeContext(report, part, before));
  const mentions = readMentions(text, { ...options, contextAt });
  const dates = mentions.length > 0 ? scanDates(text) : [];
  for (const mention of mentions) {
    const sentence = sentenceAround(text, mention).text;
    const moved = {
      ...mention,
      scope: STRICTER.test(sentence) || /^部门/u.test(mention.name) ? OWN_AIM : mention.scope,
      start: part.start + mention.start,
      end: part.start + mention.end,
      figure: shiftFigure(mention.figure, part.start),
    };
    read.placed.push(
      place(moved, {
        period: dates.findLast((date) => date.start < mention.figure.start) ?? null,
        admitted: isAdmitted(text, mention),
        aside: ASIDE.test(sentence),
        year: yearBefore(text, mention, dates),
      }),
    );
  }
  read.claims.push(...readClaims(part.start, text, mentions, contextAt));
  return contextAt(text.length);
}

const place = (mention: Mention, more: Pick<Placed, 'period' | 'admitted' | 'aside' | 'year'>): Placed => ({
  ...mention,
  key: objectiveKey(mention.name),
  ...more,
});

function sentenceAround(text: string, { start, end }: Span): { text: string; end: number } {
  const from =
    Math.max(text.lastIndexOf('。', start), text.lastIndexOf(';', start), text.lastIndexOf('\n', start)) + 1;
  const stop = text.slice(end).search(/[。;\n]|\.\s/u);
  const to = stop < 0 ? text.length : end + stop;
  return { text: text.slice(from, to), end: to };
}

/** The sentence that holds the figure, or the one right after it, says that the target was missed. */
function isAdmitted(text: string, mention: Span): boolean {
  const own = sentenceAround(text, mention);
  const stop = text.slice(own.end + 1).search(/[。;\n]|\.\s/u);
  const next = text.slice(own.end, stop < 0 ? text.length : own.end + 1 + stop);
  return ADMITTED.test(own.text + next);
}

/** The year that stands in the same sentence before a figure. */
const yearBefore = (text: string, mention: Span, dates: readonly DateMention[]): number | null => {
  const from = Math.max(text.lastIndexOf('。', mention.start), text.lastIndexOf('\n', mention.start)) + 1;
  return dates.findLast((date) => date.start >= from && date.end <= mention.end)?.from.year ?? null;
};

const scopeId = ({ scope, key }: Pick<Placed, 'scope' | 'key'>): string =>
  `${scope.level}|${scope.name}|${key}`;

/** Decides what every mention is: written targets first, then what only its list called a target, then results. */
function settle(placed: readonly Placed[]): Pick<Objectives, 'targets' | 'results'> {
  const usable = placed.filter(({ key, aside }) => key !== '' && !aside);
  const written = usable.filter(
    ({ role, byContext, figure }) => role === 'target' && !byContext && figure.upper === null,
  );
  const known = new Set(written.map(scopeId));
  const knownKeys = new Set(written.map(({ key }) => key));
  const listed = usable.filter(
    (mention) =>
      mention.role === 'target' && mention.byContext && isListable(mention) && !known.has(scopeId(mention)),
  );
  const firstListed = listed.filter(
    (mention, index) => listed.findIndex((other) => scopeId(other) === scopeId(mention)) === index,
  );
  const keys = new Set([...knownKeys, ...firstListed.map(({ key }) => key)]);
  const targets = [...written, ...firstListed];
  const results = usable.filter(
    (mention) =>
      !targets.includes(mention) &&
      (mention.role === 'result' || keys.has(mention.key)) &&
      mention.figure.comparison === null,
  );
  return { targets: targets.map(toTarget).sort(byPlace), results: results.map(toResult).sort(byPlace) };
}

/** What a bare figure in a list of objectives can be: a rate, a score, or a number of things nobody wants. */
const isListable = ({ metric, name, figure }: Placed): boolean =>
  metric && (figure.unit?.dimension === 'ratio' || figure.unit?.dimension === 'score' || lowerIsBetter(name));

const byPlace = (a: Span, b: Span): number => a.start - b.start;

const implied = (name: string): Comparison => (lowerIsBetter(name) ? '<=' : '>=');

const toTarget = ({ start, end, name, key, scope, figure, year, byContext }: Placed): ObjectiveTarget => ({
  kind: 'target',
  start,
  end,
  name,
  key,
  scope,
  figure,
  year,
  comparison: {
    sign: figure.comparison ?? implied(name),
    source: figure.comparison ? 'written' : byContext ? 'implied' : 'called',
  },
});

const toResult = ({
  start,
  end,
  name,
  key,
  scope,
  figure,
  period,
  admitted,
  year,
}: Placed): ObjectiveResult => ({
  kind: 'result',
  start,
  end,
  name,
  key,
  scope,
  figure,
  period,
  year,
  admitted,
});
