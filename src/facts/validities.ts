import {
  type DateMention,
  dayInterval,
  innermostAt,
  type Report,
  type Sentence,
  type Span,
  scanDates,
  type ValidityFact,
} from '../core/index.js';
import { peopleIn, usesAfter, wordsIn } from './validity-uses.js';
import {
  HANDLED,
  isHandled,
  isRaised,
  monthsAfter,
  NOT_RENEWED,
  periodIn,
  renewedOn,
  SETTLED,
} from './validity-words.js';

/** Right before a last day of validity. */
const UNTIL =
  /(?:有效期(?:限|截止|至|到|为)?(?:至|到|:|为|自|从)?|有效(?:期)?(?:至|到)|有效日期(?:至|到|:)?|(?:截止|到期|失效)(?:日期|日|时间)(?:至|为|:)?|(?:校准|检定|检测)(?:合格)?至|下次(?:校验|校准|检定|检验|检测|复审|复检)(?:日期|时间)?(?:为|:)?|valid (?:until|to|through|till)|valid from|expir(?:y|es|ed)(?: on| in| date)?(?: is|:)?|lapse[ds]?(?: on)?|r[ua]ns? out on|(?<=calibrat.{0,60})\bdue(?: on| date(?: of| is|:)?)?|due date (?:of|is|:))\s{0,3}$/iu;
/** Right after one. */
const UNTIL_AFTER = /^\s?(?:到期|(?:前|止|之前)?有效|止\)?(?![^,。;]{0,4}(?:施工|服务)))/u;
/** Of a calibration or issue: the first day, with a period beside it. */
const FROM =
  /(?:校准|检定|检测|发证|签发|配制|开封|启用|开启|生产|标定|calibrated|issued|prepared|opened|certificate (?:is |was )?dated|certificate of)(?:日期|时间|于)?[:于为]?(?: on)?\s?$/iu;
const FROM_AFTER = /^\s?(?:校准|检定|配制|开封)/u;
/** Contracts end, and are sampled all the same. */
const CONTRACT = /合同|协议|订单|报价|标书|保修|质保期|contract|agreement|warranty/iu;
/** What was written just before: licences, certificates, devices. */
const NAME =
  /(?<name>[\p{Script=Han}]{0,14}(?:许可证|证书|资质|执照|资格证|操作证|作业证|证)|[\p{Script=Han}]{1,8}(?=[A-Z]{1,4}-?\d))/gu;

/** Until when licences, certificates and calibrations are valid. */
export function extractValidities(report: Report): ValidityFact[] {
  const told = report.sentences.flatMap((sentence) => {
    const content = report.view.text.slice(sentence.start, sentence.end);
    if (
      CONTRACT.test(content) ||
      !/有效|到期|截止|失效|至|期|valid|expir|runs? out|lapse|interval|cycle|yearly|\bdue\b/iu.test(content)
    )
      return [];
    const period = periodIn(content);
    return scanDates(content).flatMap((date) => {
      const last = lastDay(content, date, period);
      if (last === null || last.date.from.year === null) return [];
      return [
        {
          ...last,
          start: sentence.start + date.start,
          end: sentence.start + date.end,
          name: nameBefore(content, date.start),
          codes: codesBefore(report, sentence, sentence.start + date.start),
          holder: HOLDER.exec(content.slice(0, date.start))?.groups?.holder ?? '',
          claim: claimAfter(report, sentence, sentence.start + date.end),
          handled: isHandled(report, sentence, content, HANDLED),
          settled: isHandled(report, sentence, content, SETTLED),
          uses: [],
        },
      ];
    });
  });
  const listed = readRows(report).filter(({ start }) => !told.some((other) => other.start === start));
  const all = [...told, ...listed].sort((a, b) => a.start - b.start);
  return all.map((one) => ({ ...one, uses: usesOf(report, one, all) }));
}

/** Uses after its last day, unless another last day for the same thing lies behind them. */
function usesOf(report: Report, one: ValidityFact, all: readonly ValidityFact[]): ValidityFact['uses'] {
  const until = dayInterval(one.date)?.to;
  const sentence = innermostAt(report.sentences, one.start);
  if (until === undefined || !sentence || one.settled || isRaised(report, one)) return [];
  const line = innermostAt(report.lines, one.start);
  const own = line?.kind === 'row' && line.end - line.start <= LONGEST_ROW ? line : null;
  const about = { start: own?.start ?? sentence.start, end: own ? own.end : one.start };
  const lead = report.view.text.slice(about.start, one.start);
  const people = [...new Set([...peopleIn(report, about), one.holder].filter((name) => name !== ''))];
  const words = wordsIn(report.view.text.slice(about.start, one.start));
  const marks = { codes: one.codes, people, words, lead };
  const renewed = (day: number) =>
    all.some((other) => {
      const last = other === one ? undefined : dayInterval(other.date)?.to;
      const before = report.view.text.slice(Math.max(0, other.start - MOST_BEFORE), other.start);
      const around = before.slice(before.search(/[^;。\n]*$/u));
      const same = [...one.codes, ...people, ...words].some((mark) => around.includes(mark));
      return last !== undefined && last >= day && same;
    });
  const again = renewedOn(report, sentence, (said) => {
    const [first] = scanDates(said);
    return first ? dayNear(first, until) : null;
  });
  return usesAfter(report, sentence, one, until, marks).filter(
    (use) =>
      (dayInterval(use.date)?.to ?? again) < again &&
      !renewed(dayInterval(use.date)?.from ?? Number.POSITIVE_INFINITY) &&
      !isRaised(report, use),
  );
}

/** The first day of a date; one without a year lies in that which brings it nearest to another day. */
function dayNear(date: DateMention, other: number): number | null {
  const days = [-1, 0, 1].flatMap((by) => {
    const year = date.from.year ?? new Date(other * DAY).getUTCFullYear() + by;
    const found = dayInterval({
      ...date,
      from: { ...date.from, year },
      to: { ...date.to, year: date.to.year ?? year },
    });
    return found ? [found.from] : [];
  });
  return days.sort((a, b) => Math.abs(a - other) - Math.abs(b - other))[0] ?? null;
}

const DAY = 86_400_000;

/** Longer rows hold sentences of their own. */
const LONGEST_ROW = 160;
const UNTIL_COLUMN = /有效(?:期|日期|至)|到期|截止日|失效|valid|expir|\bdue\b/iu;
const LONGEST_HEADER = 60;
/** A cell with its label above it, and how many such cells tell what it belongs to. */
const LONGEST_LABEL = 10;
const STACKED_CELLS = 6;
/** Shorter stretches are periods of work, not of validity. */
const SHORTEST_VALIDITY = 150;

/** Rows of a table, or of words spaced out like one, whose header speaks of validity. */
function readRows(report: Report): ValidityFact[] {
  const { text } = report.view;
  const make = (row: Span, cell: Span, content: string): ValidityFact[] => {
    const date = scanDates(content).at(-1);
    if (!date || date.to.year === null || date.to.month === null) return [];
    const whole = text.slice(row.start, row.end);
    const until = { ...date, from: date.to };
    const start = cell.start + date.start;
    const codes = [...whole.matchAll(CODE)].map(([code]) => code).filter((code) => code.length >= 4);
    const handled = HANDLED.test(whole.replace(NOT_RENEWED, '').replace(/有效/gu, ''));
    const end = cell.start + date.end;
    return [
      {
        start,
        end,
        date: until,
        name: '',
        codes,
        holder: '',
        claim: null,
        stated: true,
        handled,
        settled: handled,
        uses: [],
      },
    ];
  };
  const cells = report.tables.flatMap(({ header, rows }) => {
    const column =
      header?.cells.findIndex(({ start, end }) => UNTIL_COLUMN.test(text.slice(start, end))) ?? -1;
    if (column < 0 || CONTRACT.test(text.slice(header?.start, header?.end))) return [];
    return rows.flatMap((row) => {
      const cell = row.cells[column];
      return cell ? make(row, cell, text.slice(cell.start, cell.end)) : [];
    });
  });
  const spaced = report.lines.flatMap((line, index) => {
    const header = report.lines[index - 1];
    const head = header ? text.slice(header.start, header.end) : '';
    if (line.kind !== 'text' || head.length > LONGEST_HEADER || !UNTIL_COLUMN.test(head)) return [];
    if (/\d/u.test(head) || CONTRACT.test(head) || head.split(/\s+/u).length < 3) return [];
    const words = text.slice(line.start, line.end);
    const date = scanDates(words).at(-1);
    const days = date && dayInterval(date);
    const long = days !== undefined && days !== null && days.to - days.from >= SHORTEST_VALIDITY;
    return long || (date && isLastWord(words, date)) ? make(line, line, words) : [];
  });
  const stacked = report.lines.flatMap((line, index) => {
    const next = report.lines[index + 1];
    const label = text.slice(line.start, line.end);
    if (line.kind !== 'text' || next?.kind !== 'text' || label.length > LONGEST_LABEL) return [];
    const words = text.slice(next.start, next.end);
    const date = UNTIL_COLUMN.test(label) ? scanDates(words)[0] : undefined;
    if (!date || date.start > 0 || words.length - date.end > LONGEST_LABEL) return [];
    const above = report.lines[Math.max(0, index - STACKED_CELLS)] ?? line;
    return make({ start: above.start, end: next.end }, next, words);
  });
  return [...cells, ...spaced, ...stacked];
}

const isLastWord = (words: string, { end }: Span): boolean => words.slice(end).trim().length <= 8;

function lastDay(
  content: string,
  date: DateMention,
  months: number | null,
): { date: DateMention; stated: boolean } | null {
  const before = content.slice(Math.max(0, date.start - 30), date.start);
  const after = content.slice(date.end, date.end + 16);
  if (UNTIL.test(before) || UNTIL_AFTER.test(after))
    return { date: { ...date, from: date.to }, stated: true };
  if (months === null || (!FROM.test(before) && !FROM_AFTER.test(after))) return null;
  const end = monthsAfter(date.to, months);
  return end === null ? null : { date: { ...date, from: end, to: end }, stated: false };
}

/** `赵立新作业证`: three characters that are no occupation. */
const HOLDER =
  /(?<holder>(?:(?![工员师业种电机车操特格许健从安上])\p{Script=Han}){3})(?:的)?(?:特种(?:作业|设备)?)?(?:作业证|操作证|上岗证|资格证|证件|证书|[A-C]?证)[^,。;]{0,8}$/u;
/** `经核实证件有效`, `在有效期之内`. */
const CLAIM =
  /(?:经核实|经查|确认|核实|证件|证书|该证|均|仍)[^,。;]{0,8}(?:有效(?!期)|在(?:校验|校准|检定|检测|检验)?有效期(?:限)?(?:之)?内)|在(?:校验|校准|检定|检测|检验)?有效期(?:限)?(?:之)?内|符合要求|still valid|within its validity|found (?:to be )?(?:valid|in order)/iu;
const CLAIM_REACH = 40;

function claimAfter(report: Report, { start }: Sentence, offset: number): Span | null {
  const line = innermostAt(report.lines, start);
  const rest = report.view.text.slice(offset, Math.min(line?.end ?? offset, offset + CLAIM_REACH));
  const found = CLAIM.exec(rest);
  return found ? { start: offset + found.index, end: offset + found.index + found[0].length } : null;
}

const CODE = /(?<![A-Za-z\d])[A-Z]{1,5}-?\d{1,6}(?:-\d{1,6}){0,2}(?![A-Za-z\d])/gu;
const MOST_BEFORE = 80;

function codesBefore(report: Report, { start }: Sentence, date: number): string[] {
  const before = report.view.text.slice(Math.max(start, date - MOST_BEFORE), date);
  return [...before.matchAll(CODE)].map(([code]) => code).filter((code) => code.length >= 4);
}

const nameBefore = (content: string, offset: number): string =>
  [...content.slice(Math.max(0, offset - 60), offset).matchAll(NAME)].at(-1)?.groups?.name ?? '';
