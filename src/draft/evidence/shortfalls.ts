import { dayInterval, dayNumber, foldWidth, type PartialDate, scanDates } from '../../core/index.js';

/** `sign-off 3/5`, `签到 8/9`: something was done for a part of those concerned. */
const DONE_OF =
  /(?:\b(?:sign(?:ed)?[- ]?off|signed|trained|training|induction|completed?|briefed|attended)|签到|培训|完成|交底|考核|参加)[^\d,，;；.。]{0,6}(?<n>\d{1,4})\s?\/\s?(?<of>\d{1,4})(?![\d/.])/giu;
/** `应23 检21`: fewer than there should have been. */
const SHOULD_BE =
  /应(?:检|到|训|签|做|体检|测)?\s?(?<of>\d{1,4})[^\d,，;；。]{0,4}(?:实|检|到|已|签|训)[检到训签做测]?\s?(?<n>\d{1,4})(?![\d/.])/gu;
/** `4口井 —— 报告 3口的`: fewer records than things, counted with one measure word. */
const RECORDS_OF =
  /(?<![抽第\d.])(?<of>\d{1,4})[ ]?(?<unit>[\u4e00-\u9fff])(?!度|月|日|号|年)[^\d;；。]{0,14}(?:报告|记录|证|台账|名册|签到|档案|卡|协议|合同|评价表?)[ ]?(?:里|上|只|仅|就)?(?:有|是|为|见|看到)?[ ]?(?<n>\d{1,4})[ ]?\k<unit>(?:的)?/gu;
/** `不符合3条，已闭2条`: findings of which some are still open. */
const CLOSED_OF =
  /(?:不符合项?|问题|隐患|整改项?|findings?|NCs?|gaps?)[ ]?(?<of>\d{1,3})[ ]?[项条个]?[ ,，;；:：]{0,3}(?:已|现)?(?:闭环?|关闭?|整改|改|closed)了?[ ]?(?<n>\d{1,3})(?![\d.月/])/giu;
/** `双人值班，现场就1个人`, `每天2遍 … 只跑了1遍`: what was found falls short of what was laid down. */
const ONLY =
  /(?:双(?<two>人)|(?:每[天日班周月年]|应|要求|规定|至少|不少于|计划)[^\d;；。]{0,6}(?<of>\d{1,3}))[^;；。]{0,40}?(?:只|仅|就)(?:有|是|做|跑|到|来|见|查|签|记|检)?了?[ ]?(?<n>\d{1,3}|一)[ ]?[个人名次遍份张台条处]/gu;

const count = (text: string | undefined): number => (text === '一' ? 1 : Number(text));

/** The first wording that says that a part is missing, or null. */
export function partlyDone(text: string): string | null {
  for (const pattern of [DONE_OF, SHOULD_BE, RECORDS_OF, CLOSED_OF, ONLY]) {
    for (const { 0: wording, groups } of text.matchAll(pattern)) {
      if (count(groups?.n) < (groups?.two === undefined ? count(groups?.of) : 2)) return wording;
    }
  }
  return null;
}

const LATEST = '(?:的)?(?:最近|最新|上次|最后|前一次|last|latest|most recent)';
/** Something is to be done every so often, and the last time is told. */
const PERIODIC =
  /(?:每(?<unit>年|半年|季度?|月)(?:度|一次|1次|更新|评审|评价|检|做|开展)?|(?<english>annual(?:ly)?|yearly|every year|quarterly|monthly))[^;；。\n]{0,50}/giu;
const MONTHS: ReadonlyArray<readonly [RegExp, number]> = [
  [/^半年/u, 6],
  [/^年|annual|year/iu, 12],
  [/^季|quarter/iu, 3],
  [/^月|month/iu, 1],
];
/** A month of grace: plans name months, not days. */
const GRACE_DAYS = 45;
const DAYS_OF_MONTH = 30.5;

/** `每年更新？2024.12.20 的最近`: the last time lies further back than the period allows; the wording, or null. */
export function overduePeriod(text: string, audit: PartialDate | null): string | null {
  if (!audit?.year || !audit.month || !new RegExp(LATEST, 'iu').test(text)) return null;
  const today = dayNumber(audit.year, audit.month, audit.day ?? 1);
  for (const { 0: wording, groups } of foldWidth(text).matchAll(PERIODIC)) {
    const unit = groups?.unit ?? groups?.english ?? '';
    const months = MONTHS.find(([pattern]) => pattern.test(unit))?.[1];
    if (months === undefined || !new RegExp(LATEST, 'iu').test(wording)) continue;
    const last = scanDates(wording)
      .filter(({ from }) => from.year !== null)
      .at(-1);
    const interval = last && dayInterval(last);
    if (interval && today - interval.to > months * DAYS_OF_MONTH + GRACE_DAYS) return wording;
  }
  return null;
}
