import { type Figure, foldWidth, scanDates, scanFigures } from '../../core/index.js';
import type { Conflict } from './conflicts.js';

/**
 * One thing of which two places tell different figures or days: `台账 1.8t，联单加起来 1.5t`, `dashboard says 93, quality
 * report says 96`, `纪要写 11月5日，签到表是 11月15日`.
 */

/** Papers and people's counts that tell how it was. */
const TELLS =
  '库位卡|货位卡|温控表|温控器|跟踪表|报废申请|申请单|汇总表|部门报|车间报|自己算(?:出来)?|重(?:新)?算(?:出来)?|加起来|台[账帐]|账[上面]|联单|月报|日报|周报|年报|看板|报表|系统|ERP|MES|标签|标识卡|铭牌|签到表?|签名表|花名册|清单|名册|登记[本表]|通知单|邮件|合同|协议|证书|报告|纪要|记录[本表]?|流程卡|流转卡|批次卡|墙上|公告栏|PPT|汇报|总结|计划表|送货单|出库单|入库单|发票|磅单|过磅|检验单|工单|公示牌|公示|报(?=[ ]?\\d{1,3}(?:\\.\\d)?(?!\\d))';
/** Papers that lay down how it should be. */
const LAYS_DOWN =
  '承诺|投标文件|标书|SOP|工艺卡|工艺文件|作业指导书|作业书|指导书|规程|规范|图纸|技术协议|客户要求|顾客要求|方案|程序文件|程序|制度|标准|规定|要求';
/** How it was found to be. */
const FOUND =
  '点温枪|测温枪|手持仪|现场|实物|实际|实测|盘点|清点|数出来|设定|设置|面板|屏[幕显]?|仪表|表头|表显|显示';
const ANY_ZH = `(?<tells>${TELLS})|(?<lays>${LAYS_DOWN})|(?<found>${FOUND})`;
const SOURCE_ZH = new RegExp(ANY_ZH, 'gu');
const SOURCE_EN =
  /(?<tells>\b(?:register|log|list|sheet|report|minutes|dashboard|board|label|tag|note|ticket|cert(?:ificate)?|matrix|invoice|ledger|system|poster|record|book|screen|email|scorecard|tracker|slides?|deck|spreadsheet|tally|folder|log ?book)\b)|(?<lays>\b(?:procedure|WI|drawing|spec|card|traveller|order|PO|contract|instruction|plan)\b)|(?<found>\b(?:counted|actual(?:ly)?|panel|display|gauge|dial|timer|meter|controller|set|floor|in use|operator|does|doing)\b)/giu;
const NUMBERED = /^(?:order|PO|contract|ticket|note|invoice|WI|report|cert|certificate)$/iu;
const TELLING =
  /写明?的?|打(?:出来|的)?|折算|按件|是|为|显示|记着?的?|登记|却|只|仅|有|共|加起来|累计|合计|总共|总计|一共|里|上|中|才|的|:|：|\s|\b(?:says?|said|shows?|has|have|had|gives?|lists?|reads?|at|is|of|to|on|the|calls?|for|asks?|requires?|wants?|does|runs?|set|uses?|holds?)\b/giu;
/** Of a part, of another time or of what was looked at. */
const APART =
  /抽|其中|每|第|编号|新增|去年|上年|上次|上月|另|分别|目标|计划完成|\bsampled?\b|\bof which\b|\btarget\b|\blast (?:year|audit)\b/iu;
/** A figure right behind a paper in such a unit counts the papers. */
const PAPERS = /^(?:份|张|本|页|套|单|条|项|次|版|种|类|个|家)$/u;
/** A mention may stand so far behind its source, in characters. */
const REACH = 12;
const REACH_EN = 22;

type Kind = 'tells' | 'lays' | 'found';
interface Mention {
  source: string;
  kind: Kind;
  /** What is left of the words between once those that only tell are gone: 产生, 转移. */
  about: string;
  value: string;
  unit: string;
  raw: string;
  day: boolean;
  /** A word of telling stands between source and value: a day behind 报告 may be its own. */
  told: boolean;
  /** The noun behind a bare figure: `47 lines`. */
  noun: string;
}

function sourceBefore(words: string): Omit<Mention, 'value' | 'unit' | 'raw' | 'day' | 'noun'> | null {
  const chinese = /[\u4e00-\u9fff]/u.test(words);
  const last = [...words.matchAll(chinese ? SOURCE_ZH : SOURCE_EN)].at(-1);
  if (!last) return null;
  const behind = words.slice(last.index + last[0].length);
  if (behind.length > (chinese ? REACH : REACH_EN) || APART.test(words.slice(Math.max(0, last.index - 2))))
    return null;
  // `PO 8823` is the order's number.
  if (NUMBERED.test(last[0]) && /^ ?(?:no\.? ?|#)?$/u.test(behind)) return null;
  const { tells, lays } = last.groups ?? {};
  const kind: Kind = tells === undefined ? (lays === undefined ? 'found' : 'lays') : 'tells';
  const told = /写|是|为|显示|记|登记|says?|shows?|dated|reads?|has|gives?/iu.test(behind);
  return { source: last[0].toLowerCase(), kind, told, about: behind.replace(TELLING, '') };
}

/** The words before a value, back to the value before it or the end of the sentence. */
const wordsBefore = (text: string, from: number, to: number): string =>
  text
    .slice(Math.max(from, to - 40), to)
    .split(/[;；。]/u)
    .at(-1) ?? '';

const BEHIND_EN =
  /^ ?(?:[a-z]+ )?(?:on|in|per) (?:the )?(?<source>panel|display|gauge|dial|timer|register|log|list|sheet|board|label|tag|card|matrix|system|certificate|cert|report|drawing|order|invoice|slides?|deck|spreadsheet|dashboard|tracker)\b/iu;

const NOUN =
  /^ (?!(?:trained|names?|people|persons?|staff|operators?|signed|attended|signatures|entries|on|in|per|at|of|and|but|says?|for|not|ok|by|to|from|only|still|since)\b)(?<noun>[a-z]{3,})/iu;

function mentionsIn(text: string): Mention[] {
  const dates = scanDates(text);
  const days = dates.filter(({ from }) => from.month !== null && from.day !== null);
  const values = [
    ...days.map(({ start, end, raw, from, to }) => ({
      start,
      end,
      raw,
      value: `${from.month}-${from.day}${to.day === from.day ? '' : `-${to.day}`}`,
      unit: '',
      day: true,
    })),
    ...scanFigures(text)
      .filter(({ start, end }) => !dates.some((date) => date.start < end && start < date.end))
      .filter(({ comparison, upper }) => comparison === null && upper === null)
      // `80±3` is what should be.
      .filter(
        ({ start, end }) =>
          !/^ ?(?:±|\+\/-)/u.test(text.slice(end)) && !/(?:±|\+\/-) ?$/u.test(text.slice(0, start)),
      )
      // `要求≤-10`: the sign keeps the comparison apart from its figure.
      .filter(({ start }) => !/[≤≥<>][ ]?[-−]?[ ]?$/u.test(text.slice(Math.max(0, start - 3), start)))
      .map(({ start, end, raw, value, unit }: Figure) => ({
        start,
        end,
        raw,
        value: String(value),
        unit: unit?.name ?? '',
        day: false,
      })),
  ].sort((a, b) => a.start - b.start);
  return values.flatMap(({ start, end, ...value }, i): Mention[] => {
    const before = sourceBefore(wordsBefore(text, values[i - 1]?.end ?? 0, start));
    const noun = NOUN.exec(text.slice(end))?.groups?.noun?.toLowerCase() ?? '';
    if (before) return [{ ...before, ...value, noun }];
    const behind = BEHIND_EN.exec(text.slice(end))?.groups?.source?.toLowerCase();
    if (behind === undefined) return [];
    const kind: Kind = /panel|display|gauge|dial|timer/u.test(behind) ? 'found' : 'tells';
    return [{ source: behind, kind, about: '', told: true, ...value, noun: '' }];
  });
}

/** Smaller figures are not read in whole numbers. */
const WHOLE = 10;
/** `81.5` and `81`: one source reads whole numbers. */
const rounded = (a: string, b: string): boolean =>
  a.includes('.') !== b.includes('.') &&
  Math.min(Number(a), Number(b)) >= WHOLE &&
  Math.abs(Number(a) - Number(b)) < 1;

/** Two mentions of one thing: another source, the same kind of value, no word that tells them apart. */
function differ(a: Mention, b: Mention): boolean {
  if (a.source === b.source || a.day !== b.day || a.value === b.value) return false;
  if (rounded(a.value, b.value)) return false;
  const [counted, other] = [a, b].map(({ unit, noun }) => unit || noun);
  if (counted !== other && counted !== '' && other !== '') return false;
  if (a.about !== b.about && a.about !== '' && b.about !== '') return false;
  if (a.day) return a.kind === 'tells' && b.kind === 'tells' && a.told && b.told;
  if ([a, b].some(({ unit, about }) => PAPERS.test(unit) && about === '')) return false;
  if (a.kind === 'found' && b.kind === 'found') return false;
  return true;
}

/** The first two places in a passage that tell one thing differently, or null. */
export function sourcesDiffer(passage: string): Conflict | null {
  const text = foldWidth(passage);
  const mentions = mentionsIn(text);
  for (const [i, a] of mentions.entries()) {
    const b = mentions.slice(i + 1).find((other) => differ(a, other));
    if (b) return { kind: 'values', first: a.raw, second: b.raw };
  }
  return null;
}

/** At the head of a line that tells the same thing again: another source, or whose it is, and nothing of what it is about. */
const TOLD_AGAIN = new RegExp(
  `^[\\s(（]{0,2}(?:[\\u4e00-\\u9fff]{1,4}(?:部|科|室|处|组|班|站|队)(?:的)?)?(?:${ANY_ZH})|^(?:the |on the |in the )?(?:attendance |sign-in |quality |hr |stores? )?(?:register|log|list|sheet|report|minutes|mins|dashboard|board|label|tag|cert|system|poster|tracker)\\b`,
  'iu',
);
const LONGEST_AGAIN = 40;

/** Two lines, one below the other, that tell one thing differently: `联单 2.4t` and `台账 2.9t`. */
export const neighboursDiffer = (line: string, next: string): Conflict | null =>
  next.length <= LONGEST_AGAIN && TOLD_AGAIN.test(next) && !/[;；。]/u.test(line)
    ? sourcesDiffer(`${line}, ${next}`)
    : null;
