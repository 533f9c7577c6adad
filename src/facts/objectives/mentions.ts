import {
  englishNumerals,
  type Figure,
  type ObjectiveScope,
  parseEnglishNumeral,
  type Span,
  scanDates,
  scanFigures,
} from '../../core/index.js';
import type { Context, Role } from './context.js';
import { withoutNamed } from './figures-in-names.js';
import { withRates } from './fractions.js';
import { isPeriodLead, type Lead, readLead } from './lead.js';
import { isPhysical } from './names.js';
import { LISTED, readSeries } from './series.js';
import { besideTheWhole } from './whole-beside.js';

/** A figure with what it measures; offsets into the text it was read from. */
export interface Mention extends Span {
  name: string;
  figure: Figure;
  /** From the words with it, else from its list; null where nothing tells. */
  role: Role | null;
  /** Only its list calls it so; a known target of the same name makes it a result. */
  byContext: boolean;
  metric: boolean;
  scope: ObjectiveScope;
  /** Listed in the very sentence that says `目标：`, before any word of results. */
  direct: boolean;
  /** No word of results or of a period stands before it in its list. */
  listable: boolean;
}

/** A factor of a formula (`合格数/总数×100%`) is no result. */
const IN_FORMULA = /[*×÷/xX]\s?$/u;
const SCALE = /^\s?(?:out of|\/)\s?$/u;
const NUMBER_WORD = new RegExp(
  `\\b(?<limit>no more than |at most |at least |not more than )?(?<word>${englishNumerals(0, 12)})\\b(?=\\s(?:[a-z-]+\\s){0,2}(?:accidents?|complaints?|incidents?|injuries|returns|defects|stoppages|breakdowns|rejects|spills|errors|claims|delays)\\b)`,
  'giu',
);

interface Nameless {
  figure: Figure;
  start: number;
  period: boolean;
  /** `it rose to`, `提高到`: of what was spoken of last. */
  follows: boolean;
}

const FOLLOWS =
  /(?:\b(?:it|which|this|the (?:year|half-year|quarter|period|month|figure|result|season))\s(?:(?:has )?(?:closed|ended|finished|came out|stood|settled)(?: up)? (?:the year )?(?:at|on|with)|was|rose to|fell to|improved to|reached|is)|\brose to|提高到了?|提升[到至]|上升[到至]|升至|降至|下降到)\s?$/iu;

export interface MentionOptions {
  contextAt: (offset: number) => Context;
  /** Names of objectives that have a target somewhere in the report, longest first. */
  known: readonly string[];
  /** The last target of the lines before, for figures that name only periods. */
  previous: Mention | null;
}

/** Dates part names as commas do: `7月至9月成品率` names 成品率. */
function withoutDates(text: string): string {
  let masked = '';
  let at = 0;
  for (const date of scanDates(text)) {
    masked += text.slice(at, date.start) + ','.repeat(date.end - date.start);
    at = date.end;
  }
  return masked + text.slice(at);
}

/** `工期延误天数目标不超过10天，1～9月累计延误14天`: the end of its target's name, told without a role of its own. */
function isShortFor({ name, role }: Lead, { comparison }: Figure, spoken: Mention): boolean {
  const short = name.replace(/^(?:累计|全年|共计?|实际|发生|目前)+/u, '');
  const whole = spoken.name.replace(/(?:天|次|件|起|人|批)?数量?$/u, '');
  return (
    spoken.role === 'target' &&
    role !== 'target' &&
    comparison === null &&
    short.length >= 2 &&
    whole !== short &&
    whole.endsWith(short)
  );
}

/** Reads the figures of a text with the names they measure. */
export function readMentions(text: string, { contextAt, known, previous }: MentionOptions): Mention[] {
  const mentions: Mention[] = [];
  const words = withoutDates(text);
  let nameless: Nameless[] = [];
  // `吊装到位率:4月97.8%、5月97.1%` behind the target of another objective in the line before.
  const namesAnother = (lead: string) =>
    known.some((name) => name !== previous?.name.toLowerCase() && lead.toLowerCase().includes(name));
  const flush = () => {
    const from = nameless[0]?.start ?? 0;
    mentions.push(...assignNameless(mentions, nameless, namesAnother(text.slice(0, from)) ? null : previous));
    nameless = [];
  };
  let previousEnd = 0;
  const figures = withoutNamed(figuresOf(text), text, known);
  const series = readSeries(words, figures);
  for (const figure of figures) {
    const lead = series.get(figure) ?? readLead(words, previousEnd, figure, known);
    const listed = nameless.length > 0 && LISTED.test(text.slice(previousEnd, figure.start));
    const follows = FOLLOWS.test(text.slice(Math.max(previousEnd, figure.start - 40), figure.start));
    const period = isPeriodLead(text, previousEnd, figure);
    const context = contextAt(figure.start);
    const pair = besideTheWhole(mentions.at(-1), text, figure, lead);
    if (pair) {
      flush();
      mentions.splice(-1, 1, ...pair);
    } else if (lead.name !== '' && !follows) {
      flush();
      const mention = toMention(lead, figure, context, isListable(text, context, figure));
      const spoken = mentions.at(-1);
      if (spoken && isShortFor(lead, figure, spoken))
        mentions.push(resultOf(spoken, { figure, start: lead.start, period: false, follows: true }));
      else if (mention) mentions.push(mention);
    } else if (figure.comparison !== null || lead.role === 'target') {
      flush();
      const owner = bracketOwner(text, mentions, figure);
      if (owner) mentions.push(...asTargetOf(owner, mentions, lead, figure));
    } else if (
      lead.role === 'result' ||
      listed ||
      period ||
      follows ||
      isNextColumn(text, mentions, figure)
    ) {
      nameless.push({ figure, start: lead.start, period, follows });
    }
    previousEnd = figure.end;
  }
  flush();
  return mentions;
}

/** A target is listed before any word of results, and of no month or year. */
const isListable = (text: string, { role, since }: Context, figure: Figure): boolean =>
  role === 'target' &&
  !/[。\n]|\.\s|20\d{2}年|\d月|季度|[今本]年|期间|实际|完成情况|达成|统计|结果|actual|result/iu.test(
    text.slice(Math.max(0, since), figure.start),
  );

/** `最高7.8mg/m³` tells the greatest of what was measured as often as a limit. */
const EXTREME = /^最[高低]/u;

function toMention(lead: Lead, figure: Figure, context: Context, listable: boolean): Mention | null {
  const direct = listable && context.since >= 0;
  if (EXTREME.test(figure.raw) && !listable && lead.role !== 'target' && !lead.called) return null;
  // A bare `达到98%` is a target only in the very list of targets.
  const listsTargets =
    lead.reaches && context.role === 'target' && (direct || figure.comparison !== null || !lead.attains);
  const demands =
    figure.comparison !== null && (lead.role !== 'result' || listsTargets || (lead.reaches && lead.called));
  const called = demands || lead.role === 'target' ? 'target' : listsTargets ? null : lead.role;
  const objective = context.role !== null || lead.called;
  if (!objective && (isPhysical(lead.name) || !lead.metric) && called === 'target') return null;
  if (!lead.metric && figure.comparison === null && called !== 'result' && context.role === null) {
    return {
      start: lead.start,
      end: lead.end,
      name: lead.name,
      figure,
      role: null,
      byContext: true,
      metric: false,
      scope: context.scope,
      direct,
      listable,
    };
  }
  return {
    start: lead.start,
    end: lead.end,
    name: lead.name,
    figure,
    role: called ?? context.role,
    byContext: called === null,
    metric: lead.metric,
    scope: context.scope,
    direct,
    listable,
  };
}

/** `合格率96%（目标≥98%）`, `得分91.8 目标90`: the requirement beside a result belongs to the same name. */
function bracketOwner(text: string, mentions: readonly Mention[], figure: Figure): Mention | null {
  const last = mentions.at(-1);
  if (!last) return null;
  const between = text.slice(last.end, figure.start);
  const crosses = /[。;\n]|\.\s/u.test(between) && !/^\.\s(?:This|That|It|Which)\s[^.;\n]*$/u.test(between);
  return !crosses && between.length < 60 ? last : null;
}

function asTargetOf(owner: Mention, mentions: Mention[], lead: Lead, figure: Figure): Mention[] {
  if ((owner.role === 'target' && !owner.byContext) || (owner.role === null && !owner.metric)) return [];
  const at = mentions.lastIndexOf(owner);
  mentions[at] = { ...owner, role: 'result', byContext: false };
  return [{ ...owner, start: lead.start, end: lead.end, figure, role: 'target', byContext: false }];
}

/** `5.1 Customer satisfaction: ...`: the number of the paragraph. */
const isOrdinal = (text: string, { start, end, unit }: Figure): boolean =>
  unit === null && start === 0 && /^\s[A-Z][a-z]/u.test(text.slice(end));

/** `部门指标比公司高1个百分点`, `低于设计值1.4个百分点` set no target of one per cent. */
const isDifference = (text: string, { start, raw }: Figure): boolean =>
  raw.includes('百分点') && /[高低多少升降长减差]\D{0,8}$/u.test(text.slice(Math.max(0, start - 10), start));

/** Figures with their scales merged, formulas left out, and small English numbers in words. */
function figuresOf(text: string): Figure[] {
  const digits = mergeScales(text, withRates(text, scanFigures(text))).filter(
    (figure, index, all) =>
      !IN_FORMULA.test(text.slice(Math.max(0, figure.start - 3), figure.start)) &&
      !isYear(figure) &&
      !isOrdinal(text, figure) &&
      !isDifference(text, figure) &&
      !/\bper\s$/iu.test(text.slice(Math.max(0, figure.start - 4), figure.start)) &&
      !/^月/u.test(text.slice(figure.end, figure.end + 1)) &&
      !isPartOfName(text, figure, all[index + 1]),
  );
  const words = !/[a-z]{3}/iu.test(text)
    ? []
    : [...text.matchAll(NUMBER_WORD)].map((match): Figure => {
        const { word = '', limit } = match.groups ?? {};
        const end = match.index + match[0].length;
        return {
          start: match.index,
          end,
          raw: match[0],
          value: parseEnglishNumeral(word) ?? 0,
          decimals: 0,
          unit: null,
          comparison: limit === undefined ? null : /least/iu.test(limit) ? '>=' : '<=',
          upper: null,
          approximate: false,
          core: { start: end - word.length, end },
        };
      });
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}

/** `In 2024 scrap was 1.2 %`: the year is no figure. */
const isYear = ({ raw, unit }: Figure): boolean => unit === null && /^(?:19|20)\d{2}$/u.test(raw);

/** `call-out response within 4 hours: 92 %`: the first figure belongs to the name of the second. */
const isPartOfName = (text: string, figure: Figure, next: Figure | undefined): boolean =>
  next !== undefined &&
  /^within/iu.test(figure.raw) &&
  /^\s?(?:for|in|was|were|of|reached|:|at)?\s?$/iu.test(text.slice(figure.end, next.start));

/** `4.2 out of 5 or better`: the scale is no figure of its own, its comparison belongs to the first. */
function mergeScales(text: string, figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure, index) => {
    const previous = figures[index - 1];
    if (previous && SCALE.test(text.slice(previous.end, figure.start))) return [];
    const next = figures[index + 1];
    const scaled = next && SCALE.test(text.slice(figure.end, next.start));
    return scaled && next.comparison ? [{ ...figure, end: next.end, comparison: next.comparison }] : [figure];
  });
}

/** `Rework hours     not above 3.0 %        3.4 %`: the column behind the target of the same line. */
function isNextColumn(text: string, mentions: readonly Mention[], figure: Figure): boolean {
  const last = mentions.at(-1);
  return (
    last?.role === 'target' &&
    last.figure.comparison !== null &&
    figure.unit?.name === last.figure.unit?.name &&
    /^ {3,}$/u.test(text.slice(last.end, figure.start))
  );
}

/**
 * `A≥95%，B≥90%；实际96%、91%`: as many bare results as targets stand for them in order; a single one for the last;
 * figures of several periods all for the last.
 */
/** `不少于40片` and `7起`: the measure words tell two counts apart; those of events stand for one another. */
const OF_EVENTS = /^(?:起|件|次|例|宗|项|单|个)$/u;
const countsOtherThings = (a: Figure, b: Figure): boolean =>
  a.unit !== null &&
  b.unit !== null &&
  a.unit.name !== b.unit.name &&
  a.unit.dimension.startsWith('count:') &&
  b.unit.dimension.startsWith('count:') &&
  !(OF_EVENTS.test(a.unit.name) && OF_EVENTS.test(b.unit.name));

function assignNameless(
  mentions: readonly Mention[],
  nameless: readonly Nameless[],
  previous: Mention | null,
): Mention[] {
  if (nameless.length === 0) return [];
  const lastResult = mentions.findLastIndex((mention) => mention.role === 'result');
  const open = mentions.slice(lastResult + 1).filter((mention) => mention.role === 'target');
  const last = open.at(-1);
  const [only] = nameless;
  const spoken = mentions.at(-1);
  if (nameless.length === 1 && only?.follows) {
    return spoken ? [resultOf(spoken, only)] : [];
  }
  const owners = nameless.every(({ period }) => period)
    ? nameless.map(() => (spoken?.role === 'result' ? spoken : (last ?? previous)))
    : nameless.length === 1
      ? [spoken === last || spoken?.role !== null ? last : undefined]
      : open.length === nameless.length
        ? open
        : [];
  return owners.flatMap((owner, index) => {
    const result = nameless[index];
    return owner && result && !countsOtherThings(owner.figure, result.figure)
      ? [resultOf(owner, result)]
      : [];
  });
}

const resultOf = (owner: Mention, { start, figure }: Nameless): Mention => ({
  ...owner,
  start,
  end: figure.end,
  figure,
  role: 'result',
  byContext: false,
});
