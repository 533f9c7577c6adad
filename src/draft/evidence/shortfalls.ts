/** `sign-off 3/5`, `签到 8/9`: something was done for a part of those concerned. */
const DONE_OF =
  /(?:\b(?:sign(?:ed)?[- ]?off|signed|trained|training|induction|completed?|briefed|attended)|签到|培训|完成|交底|考核|参加)[^\d,，;；.。]{0,6}(?<n>\d{1,4})\s?\/\s?(?<of>\d{1,4})(?![\d/.])/giu;
/** `应23 检21`: fewer than there should have been. */
const SHOULD_BE =
  /应(?:检|到|训|签|做|体检|测|为|抽|有|查|评|发)?\s?(?<of>\d{1,4})[^\d;；。]{0,5}(?:实|检|到|已|签|训)[检到训签做测抽有查评发际]{0,2}\s?(?<n>\d{1,4})(?![\d/.])/gu;
/** `4口井 —— 报告 3口的`: fewer records than things, counted with one measure word. */
const RECORDS_OF =
  /(?<![抽第\d.])(?<of>\d{1,4})[ ]?(?<unit>[\u4e00-\u9fff])(?!度|月|日|号|年)[^\d;；。]{0,14}(?:报告|记录|证|台账|名册|签到|档案|卡|协议|合同|清单|[\u4e00-\u9fff]{0,4}表)[ ]?(?:里|上|中|只|仅|就)?(?:有|是|为|见|看到)?[ ]?(?<n>\d{1,4})[ ]?\k<unit>(?:的)?(?![^,，;；。]{0,24}(?:到期|复审|届满))/gu;
/** `不符合3条，已闭2条`: findings of which some are still open. */
const CLOSED_OF =
  /(?:不符合项?|问题|隐患|意见|投诉|客诉|整改项?|发现|开出|提出|findings?|NCs?|gaps?)[ ]?(?<of>\d{1,3})[ ]?[项条个]?[ ,，;；:：]{0,3}(?:已|现|其中)?(?:闭环?|关闭?|整改|改|答复|回复|采纳|落实|处理|完成|closed|answered|done)了?[ ]?(?<n>\d{1,3})(?![\d.月/])/giu;
/** `双人值班，现场就1个人`, `每天2遍 … 只跑了1遍`: what was found falls short of what was laid down. */
const ONLY =
  /(?:双(?<two>人)|(?:每[天日班周月年]|应|要求|规定|至少|不少于|计划)[^\d;；。]{0,6}(?<of>\d{1,3})(?![ ]?(?:天|日|月|年|小时|分|%|℃)))[^;；。]{0,40}?(?:只|仅|就)(?:有|是|做|跑|到|来|见|查|签|记|检)?了?[ ]?(?<n>\d{1,3}|一)[ ]?[个人名次遍份张台条处]/gu;

/** `12 x 25 kg, cert covers 11`, `探头24只 … 证书覆盖22只`: a paper that speaks for fewer than there are. */
const COVERED =
  /(?<![\w.-])(?<of>\d{1,4})(?: ?x\b|[ ]?[a-z]{3,}|[ ]?[台只把件套份人辆块个支条名根])[^;；。]{0,60}?(?:\bcert\w*|\blists?|\bregisters?|\breports?|\blicen[cs]es?|证书|报告|名单|台账|清单|许可证?|协议|保单)[^;；。]{0,24}?(?:\bcovers?|\blists?|\bnames?|只?(?:覆盖|包括|包含|涵盖|列了|列有|登记了?|写了?))(?: only| just)?[ ]?(?<n>\d{1,4})(?![\d.]|[ ]?(?:%|[个]?月|年|days?|weeks?|months?|years?|yrs?|sites?|areas?|项|类|条款))/giu;

/** `输出 4条，跟踪表上只见2条`: fewer of the same were there. */
const ONLY_SAME =
  /(?<![抽查第\d.])(?<of>\d{1,4})[ ]?(?<unit>[\u4e00-\u9fff])(?![月日号年度])[^;；。]{0,20}?(?:只|仅|就|才)(?:有|是|做|评|到|来|见|查到?|签|记|检|找到|看到|剩|训|发)?了?[ ]?(?<n>\d{1,4}|一)[ ]?\k<unit>(?![月日号年度])/gu;
/** `5人，三级教育卡找到4张`, `46批，检验记录43份`: nearly as many papers as things, and not all. */
const PAPERS_OF =
  /(?<![抽查第\d.])(?<of>\d{1,4})[ ]?(?:人|名|个|家|批|台|套|辆|份|处|项|次|户|把|车|单)(?!月|日|号|年)[^;；。]{0,14}?(?<!抽[^,，;；。]{0,8})(?:记录|卡片?|证书?|档案|签到|签字|评价表?|协议|合同|报告|体检|试卷|卷子|台账|责任书|任命书|承诺书|名字|检定证)[^\d,，;；。抽查]{0,6}(?<n>\d{1,4})[ ]?(?:份|张|本|个|页|套|人|名|条)(?![\d.])/gu;
const PAPERS_OF_EN =
  /(?<![\w.-])(?<of>\d{1,4}) (?:people|operators|staff|drivers|starters?|new starters|employees|batches|lots|jobs|orders|suppliers|machines|trucks|gauges|trained|attendees|contractors)\b[^;.]{0,24}?\b(?:records?|cards?|certs?|certificates?|sign[- ]?in|sheets?|files?|forms?|signatures|reports?)\b[^;.\d]{0,16}(?<n>\d{1,4})(?![\d.%/]|[ ]?(?:months?|years?|weeks?|days?|sites?|areas?)\b)|(?<![\w.-])(?<of2>\d{1,4}) (?:people|operators|staff|drivers|starters?|employees|batches|lots|jobs|orders|suppliers|machines|trucks|gauges|contractors)\b[^;.]{0,16}?\b(?<n2>\d{1,4}) (?:records?|cards?|certs?|certificates?|files?|forms?|signatures|reports?)\b/giu;
/** `programme lists 9 areas, reports for 8`. */
const REPORTS_FOR_EN =
  /(?<![\w.-])(?<of>\d{1,4}) (?:areas?|sites?|departments?|depts?|lines?|sections?|processes|teams|shifts|products|months|quarters)\b[^;.\d]{0,20}\b(?:records?|reports?|certs?|certificates?|sheets?|minutes|logs?|checks?) (?:for|from|of|covers?) (?:only )?(?<n>\d{1,4})(?![\d.%/]|[ ]?(?:hours?|hrs?|days?|weeks?|months?|years?|yrs?)\b)/giu;
/** `14 handed in, 9 in the log`. */
const IN_LIST_EN =
  /(?<![\w.-])(?<of>\d{1,4}) [a-z]{3,}(?: [a-z]{2,})?,? (?:and |but )?(?:only )?(?<n>\d{1,4}) (?:on|in) (?:the )?(?:log|register|tracker|list|matrix|system|file|book)\b/giu;
/** So much smaller a number of papers counts something else. */
const NEARLY = 0.5;

const count = (text: string | undefined): number => (text === '一' ? 1 : Number(text));

/** `遗留15`, `未关闭 3项`: of things to be dealt with, so many are not. */
const LEFT_OPEN =
  /(?:遗留|未关(?:闭)?|没关|未结案?|未闭环|没闭环|未销项)(?:的)?(?:缺陷|问题|隐患|项|单)?[ :：]{0,2}[1-9]\d{0,3}(?![\d.月年/-])/u;

/** `每月 … 看到1月4月5月`: what is due every month, and the months there are. */
const EVERY_MONTH =
  /每(?:个)?月(?:一次|1次|都|份)?[^;；。\d]{0,14}(?:记录|表|单|报告|台账|只|见|有|看)[^;；。\d]{0,6}(?<months>(?:\d{1,2}月[、,， 和]{0,2}){2,12})(?!\d)/u;

const EVERY_QUARTER =
  /每(?:个)?季(?:度)?(?:一次|1次|都|来|做|测)?[^;；。\d]{0,12}(?:记录|单子?|报告|台账|只|见|有|看)[^;；。\d]{0,6}?(?<months>(?:[一二三四]季度?[、,， 和]{0,2}){2,4})/u;
const QUARTERS = '一二三四';

/** Wording that leaves out a month or a quarter between others, or null. */
function monthLeftOut(text: string): string | null {
  const found = EVERY_MONTH.exec(text) ?? EVERY_QUARTER.exec(text);
  const months = (found?.groups?.months?.match(/\d+|[一二三四]/gu) ?? []).map((month) =>
    QUARTERS.includes(month) ? QUARTERS.indexOf(month) : Number(month),
  );
  const skips = months.some((month, i) => i > 0 && month - (months[i - 1] ?? 0) > 1);
  return found && skips ? found[0].trim() : null;
}

/** The first wording that says that a part is missing, or null. */
export function partlyDone(text: string): string | null {
  const left = LEFT_OPEN.exec(text);
  if (left) return left[0];
  for (const pattern of [DONE_OF, SHOULD_BE, RECORDS_OF, CLOSED_OF, COVERED, ONLY, ONLY_SAME]) {
    for (const { 0: wording, groups } of text.matchAll(pattern)) {
      if (count(groups?.n) < (groups?.two === undefined ? count(groups?.of) : 2)) return wording;
    }
  }
  const gap = monthLeftOut(text);
  if (gap !== null) return gap;
  for (const pattern of [PAPERS_OF, PAPERS_OF_EN, REPORTS_FOR_EN, IN_LIST_EN]) {
    for (const { 0: wording, groups } of text.matchAll(pattern)) {
      const [of, n] = [count(groups?.of ?? groups?.of2), count(groups?.n ?? groups?.n2)];
      if (n < of && n >= of * NEARLY) return wording;
    }
  }
  return null;
}
