import {
  type DateMention,
  innermostAt,
  type PartialDate,
  type Report,
  type Sentence,
  type Span,
  scanDates,
  type ValidityFact,
} from '../core/index.js';

/** Right before a last day of validity. */
const UNTIL =
  /(?:有效期(?:限|截止|至|到|为)?(?:至|到|:|为|自|从)?|有效(?:期)?(?:至|到)|有效日期(?:至|到|:)?|(?:截止|到期|失效)(?:日期|日|时间)(?:至|为|:)?|(?:校准|检定|检测)(?:合格)?至|valid (?:until|to|through|till)|valid from|expir(?:y|es|ed)(?: on| date)?(?: is|:)?|runs? out on)\s{0,3}$/iu;
/** Right after one. */
const UNTIL_AFTER = /^\s?(?:到期|(?:前|止|之前)?有效|止\)?(?![^,。;]{0,4}(?:施工|服务)))/u;
/** Of a calibration or issue: the first day, with a period beside it. */
const FROM = /(?:校准|检定|检测|发证|签发|calibrated|issued)(?:日期|时间|于)?[:于为]?(?: on)?\s?$/iu;
const FROM_AFTER = /^\s?(?:校准|检定)/u;
const PERIOD =
  /(?:有效期|校准周期|检定周期|周期)(?:限)?(?:为|:)?\s?(?<zh>\d{1,2}|[一二三四五六半两])\s?(?<unit>个月|年)|valid for (?<en>\d{1,2}|one|two|three) (?<enUnit>month|year)s?/iu;
const WORDS: Readonly<Record<string, number>> = {
  半: 0.5,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  one: 1,
  two: 2,
  three: 3,
};
const HANDLED =
  /过期|超期|失效|已换|换证|换发|更新|续期|续证|延期|延续|重新办理|注销|逾期|到期前|到期后|已停用|停用|封存|报废|原(?:许可|资质|执照)?证|旧(?:许可)?证|新(?:许可|资质|执照)?证|离职|调离|离岗|不再|复审|复检|送检|重新(?:检定|校准)|expired|renewed|replaced|overdue|withdrawn|former|previous/iu;
/** `尚未换领新证` settles nothing. */
const NOT_RENEWED =
  /(?:尚未|未能|没有|未)(?:办理|换领|换发|换证|更新|延续|续期|续证)[^,。;]{0,6}|(?:not (?:yet )?(?:been )?)(?:renewed|replaced)/giu;
/** Contracts end, and are sampled all the same. */
const CONTRACT = /合同|协议|订单|报价|标书|保修|质保期|contract|agreement|warranty/iu;
/** What was written just before: licences, certificates, devices. */
const NAME =
  /(?<name>[\p{Script=Han}]{0,14}(?:许可证|证书|资质|执照|资格证|操作证|作业证|证)|[\p{Script=Han}]{1,8}(?=[A-Z]{1,4}-?\d))/gu;

/** Until when licences, certificates and calibrations are valid. */
export function extractValidities(report: Report): ValidityFact[] {
  return report.sentences.flatMap((sentence) => {
    const content = report.view.text.slice(sentence.start, sentence.end);
    if (CONTRACT.test(content) || !/有效|到期|截止|失效|至|周期|valid|expir|runs? out/iu.test(content))
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
          handled: isHandled(report, sentence, content),
        },
      ];
    });
  });
}

function lastDay(
  content: string,
  date: DateMention,
  months: number | null,
): { date: DateMention; stated: boolean } | null {
  const before = content.slice(Math.max(0, date.start - 16), date.start);
  const after = content.slice(date.end, date.end + 16);
  if (UNTIL.test(before) || UNTIL_AFTER.test(after))
    return { date: { ...date, from: date.to }, stated: true };
  if (months === null || (!FROM.test(before) && !FROM_AFTER.test(after))) return null;
  const end = monthsAfter(date.to, months);
  return end === null ? null : { date: { ...date, from: end, to: end }, stated: false };
}

function periodIn(content: string): number | null {
  const { zh, unit, en, enUnit } = PERIOD.exec(content)?.groups ?? {};
  const written = zh ?? en?.toLowerCase();
  if (written === undefined) return null;
  const count = WORDS[written] ?? Number(written);
  return count * (unit === '年' || enUnit?.toLowerCase() === 'year' ? 12 : 1);
}

function monthsAfter({ year, month, day }: PartialDate, months: number): PartialDate | null {
  if (year === null || month === null) return null;
  const count = year * 12 + month - 1 + months;
  return {
    year: Math.floor(count / 12),
    month: (count % 12) + 1,
    day: day !== null && day <= 28 ? day : null,
  };
}

/** Said in the sentence or in the next one of its line. */
function isHandled(report: Report, { start, end }: Sentence, content: string): boolean {
  const line = innermostAt(report.lines, start);
  const next = line ? report.view.text.slice(end, Math.min(line.end, end + 60)) : '';
  const said = `${content.replace(/(?:失效|到期)日期?/gu, '')}${next}`
    .replace(NOT_RENEWED, '')
    .replace(/有效/gu, '');
  return HANDLED.test(said);
}

/** `赵立新作业证`: three characters that are no occupation. */
const HOLDER =
  /(?<holder>(?:(?![工员师业种电机车操特格许健从安上])\p{Script=Han}){3})(?:的)?(?:特种(?:作业|设备)?)?(?:作业证|操作证|上岗证|资格证|证件|证书|[A-C]?证)[^,。;]{0,8}$/u;
/** `经核实证件有效`, `在有效期之内`. */
const CLAIM =
  /(?:经核实|经查|确认|核实|证件|证书|该证|均|仍)[^,。;]{0,8}(?:有效(?!期)|在有效期(?:限)?(?:之)?内)|在有效期(?:限)?(?:之)?内|符合要求|still valid|within its validity|found (?:to be )?(?:valid|in order)/iu;
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
