import { rememberValue } from '../../../core/index.js';

/**
 * What the words around a figure name, without those that any objective and any result may be told with. Objectives are
 * called by other words where they are set than where they are reported: `吨布取水不高于1.8m³`, `实际取水量折合每吨布1950升`.
 */
export interface Content {
  /** Stretches of Han, and signs in capitals such as `COD`. */
  runs: readonly string[];
  /** Beginnings of English words. */
  stems: ReadonlySet<string>;
}

const SAME: ReadonlyArray<readonly [RegExp, string]> = [
  [/客户|用户|业主|住户|甲方|消费者/gu, '顾客'],
  [/交货|交付/gu, '交付'],
  [/按时|按期|准时|准点|如期/gu, '及时'],
  [/一次性/gu, '一次'],
  [/交检|交验|报检/gu, '交验'],
  [/供应商|外部供方/gu, '供方'],
  [/抵达|到达(?:现场)?|赶到(?:现场)?|到场/gu, '到场'],
  [/用水|耗水|取水|水耗/gu, '水耗'],
  [/用电|耗电|电耗/gu, '电耗'],
  [/用气|耗气|气耗|汽耗|用汽/gu, '气耗'],
  [/耗能|用能|能耗/gu, '能耗'],
  [/抱怨/gu, '投诉'],
  [/退回|退换/gu, '退货'],
  [/破碎|破损|损坏/gu, '破损'],
  [/配错|发错|错发|错配/gu, '错发'],
  [/不良品?|不合格品?/gu, '不合格'],
  [/报废|废品/gu, '废品'],
  [/工伤|伤害/gu, '工伤'],
  [/满意(?:程度|度|率)/gu, '满意'],
];

/** Words of time, of counting and of setting aims. */
const OF_ANY = new RegExp(
  [
    '20\\d\\d(?:年度?)?|[\\d一二三四五六七八九十]{1,2}月份?|[\\d一二三四五六七八九十]{1,2}日|[一二三四1-4]季度|[上下]半年|半年|季度?|年[度内底末初]?|月[度份均]?|当[年月期]|本[年月期次]|全[年月]|[年月]均|周|逐[年月季]|[各每](?:个)?[年月季周](?:度)?',
    '(?:全|本|我|各)?公司|集团|总[厂部]|企业|组织|(?:各|本)?部门|[一二三四五六七八九十两\\d]{1,3}个(?:部门|校区|院区|厂区|片区|门店|项目|车间|班组|分厂|基地|场所)|质量|环境|安全|职业健康|管理|体系',
    '目标值?|指标值?|要求|考核|控制[线值]?|承诺|方针|规定|限额|上限|下限|责任书|口径|分解|下达|公布|确定|设定|制定|为|是|含',
    '统计|实际|实绩|结果|平均|累计|合计|总计|共计?|总[体数量]?|综合|得分|分值|完成情况|完成值|完成|达到|达成|实现|保持|维持|稳定|发生|受理|接到|接报后?|收到|收集|登记|出现|产生|判定|核实|认定|折合|折算|换算|汇总|显示|记录|台账|报表|数据|系统|导出|查|现场|情况',
    '不得?(?:低|高|少|多|大|小|超)[于过出]?|低于|高于|少于|多于|以[上下内]|之内|至[少多]|最[多少高低]|控制在|不超|[≥≤<>]',
    '[率度数量值个的了在于均已每各其中和与及以或由按对经并也又有只仅约近第项次件起例宗批单份人分]|产品|件数|次数|起数|用时|耗时|时间|时长|比例|占比|数量|总量',
  ].join('|'),
  'gu',
);
const WORDS =
  /^(?:the|and|for|with|that|this|from|than|was|were|are|has|have|had|been|its|our|their|all|any|each|every|not|more|less|most|least|fewer|over|under|below|above|within|per|year|years|yearly|annual|annually|month|months|monthly|quarter|quarters|quarterly|half|week|weekly|daily|during|between|after|before|while|which|who|target|targets|objective|objectives|goal|goals|aim|aims|limit|limits|ceiling|kpi|company|corporate|group|site|plant|department|departmental|quality|environmental|safety|result|results|actual|actually|figure|figures|value|rate|rates|ratio|share|percentage|percent|level|index|score|scored|number|numbers|total|totals|overall|average|averaged|mean|final|reached|reach|achieved|achieve|attained|met|meet|meets|fulfilled|kept|keep|kept|held|hold|stay|stays|stayed|remain|remained|come|came|stood|stands|amount|amounted|recorded|records|record|registered|received|logged|log|reported|report|reports|counted|count|shows|show|showed|shown|lists|listed|states|stated|set|sets|shall|must|should|will|may|allowed|permitted|maximum|minimum|max|min|exceed|exceeding|exceeded|up|down|out|only|just|there|they|them|can|january|february|march|april|june|july|august|september|october|november|december|day|days|hour|hours|minute|minutes|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eleven|times|time|full|whole|also|well|both|when|where|into|under|about|because|being|does|did|put|gave|give|gives|register|sheet|ledger|data|system|review|management|board|manager|better|policy|annex|shall|aimed|wants|wanted|agreed|permitted|ledger|list|file|books?|came|gone|went|mwh|kwh|gwh|numbered|amounts|cent)$/u;

const LONGEST_STEM = 5;
const stemOf = (word: string): string =>
  (word.length > LONGEST_STEM - 1
    ? word.replace(/(?:ies|ied|ing|ed|es|s|y|e)$/u, '')
    : word.replace(/(?<=..[^s])s$/u, '')
  ).slice(0, LONGEST_STEM);

export const contentOf = rememberValue((words: string): Content => {
  const merged = SAME.reduce((text, [pattern, word]) => text.replace(pattern, word), words);
  return {
    runs: merged.replace(OF_ANY, '\n').match(/\p{Script=Han}+|(?<![A-Za-z])[A-Z]{2,6}(?![A-Za-z])/gu) ?? [],
    stems: new Set(
      (merged.toLowerCase().match(/[a-z]{3,}/gu) ?? [])
        .filter((word) => !WORDS.test(word))
        .map(stemOf)
        .filter((stem) => stem.length > 2),
    ),
  };
});

/** How much a content holds, in characters of Han. */
export const sizeOf = ({ runs, stems }: Content): number =>
  runs.reduce((sum, run) => sum + run.length, 0) + stems.size * OF_STEM;
const OF_STEM = 2;

/** How much of a content stands in another as well, two characters in a row at least. */
export function commonOf(own: Content, other: Content): number {
  const whole = other.runs.join('\n');
  const han = own.runs.reduce((sum, run) => sum + commonIn(run, whole), 0);
  return han + [...own.stems].filter((stem) => other.stems.has(stem)).length * OF_STEM;
}

function commonIn(run: string, whole: string): number {
  let sum = 0;
  for (let at = 0; at < run.length; ) {
    let length = 0;
    while (at + length < run.length && whole.includes(run.slice(at, at + length + 1))) length++;
    const counts = length > 1 || (run.length === 1 && length === 1);
    sum += counts ? length : 0;
    at += counts ? length : 1;
  }
  return sum;
}
