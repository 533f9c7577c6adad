import {
  englishNumerals,
  innermostAt,
  type PartialDate,
  parseChineseNumeral,
  parseEnglishNumeral,
  type Report,
  type Sentence,
  type Span,
  spanOf,
} from '../../core/index.js';

/** Words of validity: how long, expired, renewed, raised. */

const COUNT = `\\d{1,2}|${englishNumerals(1, 36)}`;
const MONTHS_OR_YEARS = '(month|year)s?';
/** `有效期一年`, `valid for two years`, `validity of 12 months`, `twelve month interval`: a count and its unit. */
const PERIODS: readonly RegExp[] = [
  /(?:有效期|保质期|使用期限|校准周期|检定周期|周期)(?:限)?(?:为|:)?\s?(\d{1,3}|[一二三四五六半两])\s?(个月|年|天|日)/u,
  new RegExp(
    `(?:valid for|(?:validity|interval|cycle|period)(?: of| is|:|,)?) (${COUNT})[ -]${MONTHS_OR_YEARS}`,
    'iu',
  ),
  new RegExp(`(?<![a-z\\d])(${COUNT})[ -]${MONTHS_OR_YEARS},? (?:interval|validity|cycle|period)`, 'iu'),
];
const YEARLY = /(?:yearly|annual) (?:interval|cycle|calibration)|每年(?:检定|校准|校验)?一次/iu;
const UNIT_IN_MONTHS: Readonly<Record<string, number>> = { 年: 12, year: 12, 个月: 1, month: 1 };
const DAYS_IN_MONTH = 30;

/** The period of validity that a sentence states, in months; null where it states none. */
export function periodIn(content: string): number | null {
  for (const pattern of PERIODS) {
    const [, count = '', unit = ''] = pattern.exec(content) ?? [];
    if (count === '') continue;
    const written = count.toLowerCase();
    const value =
      written === '半'
        ? 0.5
        : (parseEnglishNumeral(written) ?? parseChineseNumeral(written)?.value ?? Number(written));
    return value * (UNIT_IN_MONTHS[unit.toLowerCase()] ?? 1 / DAYS_IN_MONTH);
  }
  return YEARLY.test(content) ? 12 : null;
}

/** The date so many months later; its day is left open where months of different length make it unsure. */
export function monthsAfter({ year, month, day }: PartialDate, months: number): PartialDate | null {
  if (year === null || month === null) return null;
  if (!Number.isInteger(months) && day !== null) {
    const last = new Date(Date.UTC(year, month - 1, day + Math.round(months * DAYS_IN_MONTH)));
    return { year: last.getUTCFullYear(), month: last.getUTCMonth() + 1, day: last.getUTCDate() };
  }
  const count = year * 12 + month - 1 + months;
  return {
    year: Math.floor(count / 12),
    month: (count % 12) + 1,
    day: day !== null && day <= 28 ? day : null,
  };
}

/** Said to have expired, or to have been renewed. */
export const HANDLED =
  /过期|(?:到期|期满)(?:后)?(?:未|没有|尚未)(?:再)?(?:[续换复]|重新|延)|已(?:于[^,。;]{1,14})?到期|\b(?:ran|has run|had run) out\b|超期|失效|已换|换证|换发|更新|续期|续证|延期|延续|重新办理|注销|逾期|到期前|到期后|已停用|停用|封存|报废|原(?:许可|资质|执照)?证|旧(?:许可)?证|新(?:许可|资质|执照)?证|离职|调离|离岗|不再|复审|复检|复校|再次(?:检定|校准|校验|检测)|送检|送校|续检|原有效|不符合(?:项)?报告|重新(?:检定|校准)|expired|lapsed|renewed|renewal (?:inspection|certificate|was|took|granted|followed)|(?:new|successor|current) (?:certificate|licen[cs]e|permit)|re-?issued|extended (?:to|until)|replaced|overdue|withdrawn|former|previous/iu;
/** Renewed, replaced or out of use: whatever was done later was not done with it. */
export const SETTLED =
  /上一?(?:个|张|份)?(?:认证)?(?:周期|轮)|已换|换证|换发|更新|续签|续订|顺延|续期|续证|延期|延续|重新办理|注销|停用|封存|报废|离职|调离|离岗|不再|(?:未|不)再使用|renewed|re-?issued|extended (?:to|until)|(?:new|successor) (?:certificate|licen[cs]e|permit)|replaced|withdrawn|quarantin|out of (?:use|service)|not (?:been )?used|locked|former|previous/iu;
/** `尚未换领新证` settles nothing. */
export const NOT_RENEWED =
  /(?:换证|复审|复检|复校|续期|延续|送检)[^,。;]{0,6}(?:(?:尚|仍|还)(?:在|未)|因故|推迟|延后|排队|待)[^,。;]{0,8}|续期(?:工作|提醒|计划|办法|程序)|提前[^,。;]{0,6}(?:提醒|续期)|(?:取\s?得|拿\s?到)[^,。;]{0,2}新证(?<=未[^,。;]{0,8})|(?:无需|不需要?|不必)(?:办理|再)?(?:延[续期]|续期|换证|换领|更新)[^,。;]{0,4}|(?:尚未|未能|没有|未见|未)(?:办理|换领|换发|换证|更新|延[续期]|续期|续证|复审|复检|送检|重新(?:检定|校准)|续检|(?:收\s?到|见|提供|出示|取\s?得)[^,。;]{0,6}(?:新证|延[续期]|续[期证]|换[证发]|更新))[^,。;]{0,6}|无(?:新证|续期|更新)[^,。;]{0,4}|(?:not (?:yet )?(?:been )?)(?:renewed|replaced|recalibrated|extended)(?: since)?|no (?:renewal|replacement|new certificate)/giu;

const NOUN_IN_USE =
  '(?:证[件书]?|许可(?:证)?|执照|资[质格]|牌照|仪器|设备|器具|量具|[\\p{Script=Han}]{0,4}(?:表|尺|秤|阀|器|仪|计|炉|偶|罐|机|天平))';
const WITHIN =
  '(?<![不未非])(?:在|处于|属于?)(?:其|规定的?|各自|[\\p{Script=Han}]{0,4}(?:合同|协议|许可证?|证书)的?)?(?:(?:校验|校准|检定|检测|(?:定期)?检验|年检|复审|定检|校|检)(?:的)?)?(?:有效|合格)?(?:期|周期|期限)(?:限|之|以)?内';
/** That something was valid on the day: `在校验周期内`, `许可证有效`, `持有效健康证`, `licence checked and valid`. */
const SAID_VALID = [
  WITHIN,
  `${NOUN_IN_USE}(?:当时|届时|当日|当天|在?审核(?:当)?[日天时期]间?)?(?:均|都|仍|也|尚|还|亦|全部)?(?:为|是)?有效(?![期性至到果截日])`,
  '[持凭]有?(?:合法)?有效(?:的)?[\\p{Script=Han}]{0,8}(?:证|执照|许可|资质)',
  '未(?:过期|超期|逾期|失效)',
  '(?:无|没有|未发现|未见|不存在)[^,。;]{0,6}(?:超期|过期|逾期|失效)(?:仍在?)?(?:使用|服役|在用)',
  '\\b(?:no|none of the) (?:[a-z]+ ){1,3}(?:was|were|is|are|has been|have been) (?:ever )?(?:used|in use) (?:beyond|outside|after|past) (?:its|their|the) (?:calibration )?(?:interval|period|due date|date|cycle|validity)',
  '(?<!not |un)\\b(?:with)?in (?:its |their |the )?(?:calibration|validity|date|test)(?: (?:period|interval|cycle))?(?![a-z-])',
  '(?:licen[cs]es?|permits?|certificates?|cards?|calibration|badges?|papers?|documents?|approvals?|authori[sz]ations?)[a-z ,]{0,24} (?:(?:still|all|both|found|to be|checked and|seen and|currently) ){0,3}(?:valid|current|in date|in force)(?! until| to| till| from| for)',
  '(?:valid|current|in-date) (?:licen[cs]e|permit|certificate|card|calibration)',
  '(?<!not )(?:with|under|on|holding|against|has|had|have) an? (?:still |currently )?valid ',
].join('|');
const CLAIMED_VALID = new RegExp(SAID_VALID, 'iu');
const EVERY_CLAIM = new RegExp(SAID_VALID, 'giu');

/** Where words say that something was valid when it was used; null where they do not. */
export function validityClaimIn(words: string): Span | null {
  const found = CLAIMED_VALID.exec(words);
  return found ? spanOf(found) : null;
}
export const withoutClaims = (words: string): string => words.replace(EVERY_CLAIM, '');

/** `;卢见深(电工)…`, `;YB-04…`: behind a semicolon another person or device is told of. */
const OWN_SUBJECT = /^\s?(?:\p{Script=Han}{2,4}\s?\(|\p{Script=Han}{0,8}[A-Z]{1,5}-?\d)/u;
const tellsOfAnother = (content: string, behind: string): boolean =>
  /;\s*$/u.test(content) && OWN_SUBJECT.test(behind);

/** `words` are said in the sentence or in the next one of its line. */
export function isHandled(report: Report, { start, end }: Sentence, content: string, words: RegExp): boolean {
  const line = innermostAt(report.lines, start);
  const behind = line ? report.view.text.slice(end, Math.min(line.end, end + 60)) : '';
  const next = tellsOfAnother(content, behind) ? '' : behind;
  const said = `${content.replace(/(?:失效|到期)日期?/gu, '')}${next}`
    .replace(NOT_RENEWED, '')
    .replace(/有效/gu, '');
  return words.test(said);
}

const RECALIBRATED =
  /(?<!在)送检(?!记录|计划|周期|单位|机构|率|清单)|复审|复检|(?:重新|再次|已|再)(?:检定|校准|校验)|续检|复校|再校|(?<![无见旧])新证(?!明|书有效期)|换[证发领]|延续至|延期至|recalibrat|re-?certif|(?:new|next) certificate/giu;
const NOT_YET = /(?:计划|拟|将|安排|尚未|未|无|没有|planned|to be|not (?:yet )?(?:been )?)[^,。;]{0,14}$/iu;
const NOT_YET_DONE =
  /^[^,。;]{0,4}(?:(?:尚|仍|还)(?:在|未|没)|因故|推迟|未|排队|待|计划|申请|材料|资料|安排)/u;
const DATE_AROUND = 26;

/**
 * The first day on which the words of a sentence, or those right behind it, have a thing recalibrated or a
 * certificate renewed: -Infinity where they give no day, Infinity where they tell of no such thing.
 */
export function renewedOn(
  report: Report,
  sentence: Sentence,
  date: (words: string) => number | null,
): number {
  const line = innermostAt(report.lines, sentence.start);
  const end = Math.max(sentence.end, Math.min(line?.end ?? 0, sentence.end + 60));
  const { text } = report.view;
  const another = tellsOfAnother(text.slice(sentence.start, sentence.end), text.slice(sentence.end, end));
  const said = text.slice(sentence.start, another ? sentence.end : end);
  const days = [...said.matchAll(RECALIBRATED)]
    .filter(
      ({ index, 0: word }) =>
        !NOT_YET.test(said.slice(Math.max(0, index - 24), index)) &&
        !NOT_YET_DONE.test(said.slice(index + word.length)),
    )
    .map(({ index, 0: word }) => {
      const before =
        said
          .slice(Math.max(0, index - DATE_AROUND), index)
          .split(/[,;。]/u)
          .at(-1) ?? '';
      const after = said.slice(index, index + word.length + DATE_AROUND).split(/[,;。]/u)[0] ?? '';
      // `延续至2029年12月9日` gives the new last day, not that on which it was renewed.
      return (/至$/u.test(word) ? null : date(after)) ?? date(before) ?? Number.NEGATIVE_INFINITY;
    });
  return Math.min(Number.POSITIVE_INFINITY, ...days);
}

const RAISED =
  /不符合|不合格|开具|开出|观察项|改进项|要求整改|nonconform|non-conform|finding|raised|observation|corrective|\bNC[- ]?\d/iu;
const BLAMELESS =
  /(?:未|没有|无)(?:发现|开具|提出|见)?[^,。;]{0,4}(?:不符合|不合格)项?|不合格品?[数率项]?\s?[:为]?\s?(?:0(?![\d.])|零)|no (?:nonconformit|finding|observation)[a-z]*/giu;
const RAISED_REACH = 40;

/** The sentence of a span, or the one behind it, raises what it tells. */
export function isRaised(report: Report, { start }: Span): boolean {
  const sentence = innermostAt(report.sentences, start);
  if (!sentence) return false;
  const [words = ''] = report.view.text.slice(sentence.start, sentence.end + RAISED_REACH).split('\n');
  return RAISED.test(words.replace(BLAMELESS, ''));
}

/** Contracts end, and are sampled all the same. */
export const CONTRACT = /合同|协议|订单|报价|标书|保修|质保期|contract|agreement|warranty/iu;

const CODE = /(?<![A-Za-z\d])[A-Z]{1,5}(?:-[A-Z]{1,3})?-?\d{1,6}(?:-\d{1,6}){0,2}(?![A-Za-z\d])/gu;

/** Numbers of devices, certificates and vehicles. */
export const codesIn = (words: string): string[] =>
  [...words.matchAll(CODE)].map(([code]) => code).filter((code) => code.length >= 4);
