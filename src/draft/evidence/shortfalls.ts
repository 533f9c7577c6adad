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
  /(?:不符合项?|问题|隐患|整改项?|发现|开出|提出|findings?|NCs?|gaps?)[ ]?(?<of>\d{1,3})[ ]?[项条个]?[ ,，;；:：]{0,3}(?:已|现)?(?:闭环?|关闭?|整改|改|closed)了?[ ]?(?<n>\d{1,3})(?![\d.月/])/giu;
/** `双人值班，现场就1个人`, `每天2遍 … 只跑了1遍`: what was found falls short of what was laid down. */
const ONLY =
  /(?:双(?<two>人)|(?:每[天日班周月年]|应|要求|规定|至少|不少于|计划)[^\d;；。]{0,6}(?<of>\d{1,3}))[^;；。]{0,40}?(?:只|仅|就)(?:有|是|做|跑|到|来|见|查|签|记|检)?了?[ ]?(?<n>\d{1,3}|一)[ ]?[个人名次遍份张台条处]/gu;

/** `12 x 25 kg, cert covers 11`, `探头24只 … 证书覆盖22只`: a paper that speaks for fewer than there are. */
const COVERED =
  /(?<![\w.-])(?<of>\d{1,4})(?: ?x\b|[ ]?[a-z]{3,}|[ ]?[台只把件套份人辆块个支条名根])[^;；。]{0,60}?(?:\bcert\w*|\blists?|\bregisters?|\breports?|\blicen[cs]es?|证书|报告|名单|台账|清单|许可证?|协议|保单)[^;；。]{0,24}?(?:\bcovers?|\blists?|\bnames?|只?(?:覆盖|包括|包含|涵盖|列了|列有|登记了?|写了?))(?: only| just)?[ ]?(?<n>\d{1,4})(?![\d.]|[ ]?(?:%|[个]?月|年|days?|weeks?|months?|years?|yrs?|sites?|areas?|项|类|条款))/giu;

const count = (text: string | undefined): number => (text === '一' ? 1 : Number(text));

/** `遗留15`, `未关闭 3项`: of things to be dealt with, so many are not. */
const LEFT_OPEN =
  /(?:遗留|未关(?:闭)?|没关|未结案?|未闭环|没闭环|未销项)(?:的)?(?:缺陷|问题|隐患|项|单)?[ :：]{0,2}[1-9]\d{0,3}(?![\d.月年/-])/u;

/** The first wording that says that a part is missing, or null. */
export function partlyDone(text: string): string | null {
  const left = LEFT_OPEN.exec(text);
  if (left) return left[0];
  for (const pattern of [DONE_OF, SHOULD_BE, RECORDS_OF, CLOSED_OF, COVERED, ONLY]) {
    for (const { 0: wording, groups } of text.matchAll(pattern)) {
      if (count(groups?.n) < (groups?.two === undefined ? count(groups?.of) : 2)) return wording;
    }
  }
  return null;
}
