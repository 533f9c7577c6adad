import {
  type DesignFact,
  type ExclusionFact,
  type Report,
  STANDARD_IDS,
  type StandardId,
  spanFrom,
  spanOf,
  stretchEnd,
  viewText,
  wordsAround,
} from '../../core/index.js';
import { parseClauses } from '../nonconformities/target.js';

const NUMBER = '[QES]{0,3}\\s?[4-9](?:\\.\\d{1,2}){1,3}';
const LIST = `(?<list>${NUMBER}(?:\\s?条款?)?(?:\\s?[、,/和及]\\s?${NUMBER}){0,6})`;
/** `of ISO 9001:2015`, `under the quality standard`; and the standard once more before the clause itself. */
const OF_STANDARD = '(?:of|in|under|from) (?:ISO|EN|GB|the|this)[^.;:|\\n]{0,24}(?::20\\d\\d)?';
const NAMED = '(?:(?:EN )?ISO \\d{4,5}(?::20\\d\\d)?,? )?(?:clauses? |requirements? )?';
const SHAPES: readonly RegExp[] = [
  /(?<none>无|没有|不存在|未)(?:任何)?(?:不适用(?:的)?(?:标准)?条款|(?:条款)?(?:删减|剪裁|裁剪|排除)(?:条款|项|情况)?)(?=[\s,;。、)]|$)|(?:标准|所有|全部)(?:的)?条款(?:均|全部|都)适用|(?<!其[余他它][^,。;\n]{0,4}|除[^。;\n]{0,14})(?:的适用\s?:\s?)全部(?:都)?适用|没有(?:任何)?(?:删减|不适用(?:条款)?)|\ball (?:clauses|requirements)(?: of (?:the standard|clause \d{1,2}))? (?:apply|are applicable)(?! (?:apart|except|with|other|but))\b|\bno exclusions\b/giu,
  new RegExp(
    `不适用(?:的)?(?:标准)?(?:条款)?\\s?(?<only>(?:仅|只|唯一)(?:限于|限)?)?\\s?(?:是|为|有)?\\s?[:|]?\\s{0,4}(?:(?:GB\\/T|ISO)\\s?\\d{4,5}(?:[-:]\\d{4})?\\s?(?:标准)?(?:的)?第?\\s?)?(?:(?<none>无|没有)(?=[\\s,;。、)|]|$)|(?:标准|条款)?${LIST}(?!条款?适用|适用))`,
    'gu',
  ),
  new RegExp(
    `(?<![\\d.])${LIST}\\s?(?:条款|条)?(?:的要求|要求)?(?:"[^"]{2,16}"|“[^”]{2,16}”|\\s?[\\p{Script=Han}]{2,12}?)?\\s?(?:均|都|整体|全部|整条|整章|目前|暂|经(?:确认|评审|审核确认)){0,2}不适用(?!理由|的理由|性)`,
    'gu',
  ),
  new RegExp(
    `(?:删减|剪裁|裁剪)(?:了)?(?:条款|标准)?\\s?[:为]?\\s?(?:(?<none>无)(?=[\\s,;。、)]|$)|${LIST})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:non-applicable|not applicable|inapplicable|excluded) (?:requirements?|clauses?)(?: ${OF_STANDARD})?\\s?(?::|is|are)\\s?(?:(?<none>none)\\b|${NAMED}${LIST})`,
    'giu',
  ),
  new RegExp(
    `\\b(?:requirements?|clauses?) (?:${OF_STANDARD} )?(?:that|which) (?:(?:do|does) not apply|(?:is|are) not (?:applicable|applied))\\s?:?\\s?(?:(?<none>none)\\b|${NAMED}${LIST})`,
    'giu',
  ),
  new RegExp(
    `(?<=^|[.;|]\\s{0,2})(?:requirements? |clauses? )?(?:not applicable|inapplicable|excluded)(?: ${OF_STANDARD})?\\s?:\\s?${NAMED}${LIST}`,
    'giu',
  ),
  new RegExp(`\\b(?:do|does) not apply ${NAMED.replace(/\?$/u, '')}${LIST}`, 'giu'),
  new RegExp(
    `\\bclauses? ${LIST}(?: ${OF_STANDARD})? (?:do|does) not apply(?=\\s?(?:[.;,(]|$|because|since|as ))`,
    'giu',
  ),
  new RegExp(
    `(?<![a-z])(?:(?:clauses?|requirements?|sections?) )?${LIST}(?:,? ?\\(?[A-Z][a-z]+(?: [a-z]+){0,5}\\)?,?)? (?:is|are|was|were|has been|have been) (?:declared |considered |deemed |claimed |stated |judged )?(?:as |to be )?(?:not applicable|inapplicable|excluded|not applied)`,
    'giu',
  ),
  new RegExp(
    `(?:(?<only>仅|只有?|唯一)[^,。;\\n]{0,4})${LIST}(?:条款?)?(?:一条|一项)?(?:不适用|被?删减)|\\bthe (?<sole>only|sole) (?:non-applicable|excluded) (?:requirement|clause) (?:is|:) (?:clause )?(?<list_en>${NUMBER})`,
    'giu',
  ),
  new RegExp(`\\bclauses? ${LIST} (?:excluded|not applicable)\\b`, 'giu'),
  new RegExp(
    `关于\\s?(?:条款)?\\s?${LIST}\\s?(?:条款)?\\s?[:,][^。\\n]{0,50}?(?:故|因此|所以|因而)(?:均)?不适用`,
    'gu',
  ),
  new RegExp(`\\bexclu(?:des|ded|sion of|sions?:) (?:clauses? )?${LIST}`, 'giu'),
];
const SYSTEMS: Readonly<Record<StandardId, RegExp>> = {
  QMS: /QMS|19001|9001|质量(?:管理)?体系|Q体系/u,
  EMS: /(?<!O)EMS|24001|14001|环境(?:管理)?体系|E体系/u,
  OHSMS: /OHS|45001|(?:职业健康)?安全(?:管理)?体系|S体系/u,
};
const OTHER_STANDARD = /50430|\bEC\b|16949|13485|22000|27001|HACCP/u;

const HEADING =
  /不适用(?:的)?(?:标准)?条款(?:及(?:其)?理由|说明)?\s?:?$|^(?:\d[.\d]{0,5}\s)?(?:exclusions|non-applicable (?:requirements|clauses))\s?:?$/iu;
const ITEM = new RegExp(`(?:^|[;]\\s?)(?<list>${NUMBER})(?=[\\s\\p{Script=Han}:-])`, 'gu');

/** Statements of what does not apply, in one line or listed under their heading. */
export const readExclusions = (report: Report): ExclusionFact[] => [
  ...readStatements(report),
  ...readListed(report),
];

/** `不适用条款` as a heading over `8.3 设计和开发——按图样安装；8.5.3 ...`. */
function readListed(report: Report): ExclusionFact[] {
  const textOf = (index: number): string => {
    const line = report.lines[index];
    return line ? viewText(report, line) : '';
  };
  return report.lines.flatMap((_, index) => {
    const next = report.lines[index + 1];
    if (!next || !HEADING.test(textOf(index))) return [];
    return [...textOf(index + 1).matchAll(ITEM)].map((match) => ({
      start: next.start + match.index,
      end: next.start + stretchEnd(textOf(index + 1), match.index + 1, ';。'),
      clauses: parseClauses(match.groups?.list ?? ''),
      systems: [],
    }));
  });
}

/** Where a standard asks to say what does not apply; it applies itself, and its number stands beside those words in rows. */
const SCOPE = '4.3';

function readStatements(report: Report): ExclusionFact[] {
  return report.lines.flatMap((line) => {
    const content = viewText(report, line);
    if (!/不适用|删减|裁|applicable|not appl(?:y|ied)|exclu/iu.test(content)) return [];
    return SHAPES.flatMap((shape) => [...content.matchAll(shape)]).flatMap((match) => {
      const { none, only, sole, list_en, list = list_en } = match.groups ?? {};
      // The words back to the last standard named decide which standard this is about.
      const lead = content.slice(0, match.index);
      if (OTHER_STANDARD.test(lead) && !/19001|9001|QMS/u.test(lead.slice(lead.search(OTHER_STANDARD))))
        return [];
      // `O无不适用条款`: none of another standard's.
      if (none !== undefined && /(?<![A-Za-z])[EOS]\s?:?\s?$/u.test(lead)) return [];
      // `□无删减` is an answer that was not ticked.
      if (none !== undefined && /□\s?$/u.test(lead)) return [];
      const clauses = parseClauses(list ?? '').filter(({ number }) => number !== SCOPE);
      if (none === undefined && clauses.length === 0 && list !== undefined) return [];
      const systems = STANDARD_IDS.filter((id) => SYSTEMS[id].test(lead + match[0]));
      return [
        {
          ...spanFrom(line.start, match),
          clauses,
          systems,
          ...((only ?? sole) ? { only: true as const } : {}),
        },
      ];
    });
  });
}

const DESIGN_WORK =
  /(?:抽|查|提供|见|按)[^。;]{0,30}?(?:(?:设计|开发)(?:和开发)?(?:策划书|任务书|评审(?:记录|报告|表)|验证(?:记录|报告)|确认(?:记录|报告)|输入(?:清单|表|记录)|输出(?:清单|文件|记录))|开发》?\s?项目|设计(?:和|与)?开发(?:项目|档案|资料|记录))|(?:下达|通过|完成|开展|召开|进行)(?:了)?[^。;,\n]{0,6}(?:设计任务书|(?:概要|详细|方案|初步|总体|施工图)?设计(?:评审|验证|确认)(?!过程))|按(?:照)?(?:标准)?8\.3(?:\.\d)?(?:、8\.3\.\d)*[^。;\n]{0,30}(?:抽样|抽查|审核|评审)|(?<!无|未|不|没有|非|不存在|无需|不需)(?:自主|自行)(?:设计|研发|开发)(?:了|的|并)?|\bdesign (?:and development )?(?:reviews?|inputs?|outputs?|verification|validation|files?|records?|plans?|projects?|briefs?|changes?|documentation) (?:was|were|of|for|dated)|\bdesigned in-house|\bclause 8\.3 was (?:audited|assessed|sampled|covered)\b/giu;
const DESIGN_CHARGE =
  /(?:负(?!责人)责?|职责|归口|主管|^责)[^。\n]{0,60}?(?:设计(?:和|与|、)?开发|新产品(?:设计|研发|开发))(?!人员|不适用)|(?:设有|设立|设)[^。;\n]{0,14}?(?:设计室|设计部|产品设计)|\bresponsible for (?:product )?design\b/giu;
/** Signs of design work that no one has who does none. */
const DESIGN_SIGNS =
  /(?:试验田|育种(?:员|记录|试验|基地)|品种(?:选育|比较试验)|设计室(?:主任)?|设计师[\p{Script=Han}]{2,3})[^。;,\n]{0,14}|\b(?:trial (?:field|plots?)|breeding (?:records?|programme|lines?|trials?)|designers? [A-Z][a-z]+)[^.;,\n]{0,24}/gu;
const NOT_OWN =
  /不涉及|不承担|不进行|不负责|无设计|没有设计|不适用|顾客(?:提供|负责)|客户(?:提供|负责)|委托|外部|设计院|设计单位|如(?:有|需)|程序|规定了|应|不含|不包括|撤销|取消|筹建|拟|将于|计划|尚未|not responsible|customer|parent|contracted|subcontract/iu;
/** Said anywhere in the sentence: somebody else designs, what is designed is no product, or it lies outside the scope. */
const DESIGNED_ELSEWHERE =
  /母公司|集团|总公司|兄弟公司|姊妹公司|关联公司|分公司|独立法人|另一(?:公司|法人)|不在(?:本次)?(?:认证|审核)?范围|(?:不|未)纳入|工装|工艺(?:设计|装备)|模具设计|夹具|布局设计|内部信息系统|办公(?:软件|系统)|parent company|group|holding|outside the scope|tooling|jigs?/iu;

/** Design work of the organisation itself. */
export function readDesigns(report: Report): DesignFact[] {
  return report.lines.flatMap((line) => {
    const content = viewText(report, line);
    if (!/设计|研发|开发|design|试验田|育种|品种|trial|breed/iu.test(content)) return [];
    const read = (shape: RegExp, kind: DesignFact['kind']) =>
      [...content.matchAll(shape)]
        .filter(
          (match) =>
            !NOT_OWN.test(content.slice(Math.max(0, match.index - 14), match.index + match[0].length + 10)) &&
            !NONE_OF_IT.test(match[0]) &&
            !NO_PRODUCT.test(content.slice(match.index + match[0].length)) &&
            !DESIGNED_ELSEWHERE.test(wordsAround(content, spanOf(match), '。')),
        )
        .map((match) => ({
          ...spanFrom(line.start, match),
          kind,
        }));
    return [
      ...read(DESIGN_WORK, 'sampled'),
      ...read(DESIGN_CHARGE, 'charged'),
      ...read(DESIGN_SIGNS, 'charged'),
    ];
  });
}

/** `没有新产品开发活动`. */
const NONE_OF_IT = /(?:没有|无|未)[^。;,]{0,4}(?:设计|研发|开发)[^。;,]{0,2}$/u;
/** `自行设计了托盘温度标签`: a label or a board is no product. */
const NO_PRODUCT = /^(?:了|的|并)?[^,。;]{0,8}?(?:标签|标牌|看板|表格|表单|海报|展板|课件)/u;
