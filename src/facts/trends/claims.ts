/** Words that say how a figure moved. */

export type Way = 'up' | 'down' | 'better' | 'worse';

const WAYS: ReadonlyArray<readonly [Way, string]> = [
  ['better', '改善|好转|进步|向好|优于上年|好于上年|improvement|improved|improves|better'],
  ['worse', '恶化|变差|退步|下滑|deteriorat(?:ed|ion)|worse(?:ned)?'],
  [
    'up',
    '提高|提升|上升|增长|增加|升高|上涨|走高|攀升|rose|risen|rising|increased?|increase|higher|went up|grew|grown|growth',
  ],
  [
    'down',
    '下降|降低|减少|回落|下滑|走低|缩短|fell|fallen|falling|decreased?|decrease|lower|went down|reduced|reduction|dropped|declined?',
  ],
];
const ANY = WAYS.map(([, words]) => words).join('|');
/** `较上年有所`, `同比`, `呈逐年…趋势`: what goes with the word and adds no other thing. */
const BESIDE =
  '(?:较|比|与|相比|相较|相对|于|上一?年度?|去年|20\\d\\d年度?|同期|同比|环比|前一年|之?前|均|也|又|都|已|保持|呈|呈现|出现|实现|得到|有所|有了?|略有|明显|显著|稳步|持续|进一步|逐年|连续|小幅|大幅|不断|继续|稳中|有|趋势|态势|的|了|为|\\s|,|a|an|further|slight|clear|marked|steady|it|which|this|that|has|have|had|is|was|were|been|being|shows?|showed|confirms?|means?|slightly|clearly|markedly|steadily|again|on|over|the|figure|result|performance|year|before|previous|than|compared|with|last|by|from|and|thus|so|therefore)';
/** `产品质量进一步提升`: what is said of the whole moves with the better. */
const STANDING =
  '(?:产品|服务|工程|整体|总体|体系|管理|交付|顾客|安全|环境|公司|运行|控制|过程|绩效|质量|水平|能力|业绩|情况|状况|performance|quality|level|situation)+';

const BEHIND = new RegExp(
  `^[,;)。(\\s]*(?<words>(?:${BESIDE})*?(?<standing>${STANDING})?(?:${BESIDE})*?(?<way>${ANY}))(?:趋势|态势|了)?(?=[^\\p{Script=Han}a-z]|$|\\s)`,
  'iu',
);
const BEFORE = new RegExp(
  `(?<words>(?<steady>逐年|连年|持续|稳步|连续[\\p{Script=Han}\\d]{1,3}年|year by year|steadily|every year)?(?:${BESIDE})*(?<way>${ANY})(?:趋势|态势|了|至|到|\\s(?:to|year by year|every year|steadily|from))?)[,:(\\s]*(?:分别为|如下|即|为)?[,:(\\s]*$`,
  'iu',
);
const STEADY = /逐年|连年|逐步|持续|连续|year by year|steadily|every year|each year/iu;
const DENIED = /未|没有|无|不再|不(?!断)|非|趋缓|\b(?:not|no longer|never|without)\b/iu;

export interface Claim {
  start: number;
  end: number;
  way: Way;
  /** Each step moves so, not only the last. */
  steady: boolean;
}

const wayOf = (word: string): Way =>
  WAYS.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[0] ?? 'better';

/** `/万元`, ` per tonne`, and the name once more: `,能耗进一步下降`. */
function unitAndName(behind: string, name: string): number {
  const unit =
    /^(?:\/[\p{Script=Han}A-Za-z]{1,6}|\sper [a-z]{1,12})?[,;)。\s]{0,3}/u.exec(behind)?.[0].length ?? 0;
  for (let length = LONGEST_NAME; length >= 2; length--) {
    const again = behind.slice(unit, unit + length);
    if (again.length === length && /^\p{Script=Han}+$/u.test(again) && name.includes(again))
      return unit + length;
  }
  return unit;
}
const LONGEST_NAME = 10;

/** Right behind the last figure: `,较上年有所提高`. */
export function claimBehind(behind: string, name: string): Claim | null {
  const skipped = unitAndName(behind, name);
  const match = BEHIND.exec(behind.slice(skipped));
  const { words = '', way = '', standing } = match?.groups ?? {};
  if (!match || DENIED.test(words)) return null;
  const start = skipped + match[0].indexOf(words);
  const told = wayOf(way);
  const meant = standing === undefined ? told : told === 'up' ? 'better' : told === 'down' ? 'worse' : told;
  return { start, end: start + words.length, way: meant, steady: STEADY.test(words) };
}

/** Right before the first figure: `顾客满意度逐年上升,2022年...`. */
export function claimBefore(lead: string): Claim | null {
  const match = BEFORE.exec(lead);
  const { words = '', way = '' } = match?.groups ?? {};
  if (!match || DENIED.test(lead.slice(Math.max(0, match.index - 6), match.index) + words)) return null;
  const start = match.index + words.length - words.trimStart().length;
  return { start, end: match.index + words.length, way: wayOf(way), steady: STEADY.test(lead.slice(start)) };
}
