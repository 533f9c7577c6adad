import { type Report, type ScopeStatement, spanOf } from '../../core/index.js';
import { statementAt } from './statement.js';

const VALUE = '(?<value>[^\\n。|\\t]{4,160})';
/** Ways in which a scope is told again: at the closing meeting, for the certificate, as the line of business. */
const TOLD_AGAIN: readonly RegExp[] = [
  new RegExp(
    `确认的?(?:认证|审核|申请|体系|证书)?(?:的)?范围(?:的?表述)?(?:仍?为|是)\\s?:?\\s?${VALUE}`,
    'gu',
  ),
  new RegExp(
    `(?:证书|获证|注册|许可|申请书?)(?:所列|载明|上)?的?范围(?:[^:,。\\n|]{0,12}(?:相同|一致|不变|未变))?(?:仍?为|是|\\s?:)\\s?${VALUE}`,
    'gu',
  ),
  new RegExp(
    `(?:认证|审核|体系|证书)的?范围(?:相同|一致|不变|未变|未作?调整),?(?:均|都|仍)?(?:为|是)?\\s?:\\s?${VALUE}`,
    'gu',
  ),
  /以\s?[“"](?<value>[^“”"\n。|]{4,120})[”"]\s?(?:为|作为)(?:认证|审核|证书|注册)?的?范围/gu,
  new RegExp(`^[-•]?\\s?范围\\s?[-—–]{1,2}\\s?(?:[QES](?:[/、][QES]){0,2}\\s?:)?\\s?${VALUE}`, 'gmu'),
  new RegExp(
    `(?:体系|认证|证书)(?:所)?(?:覆盖|认证)的?(?:产品|服务|产品和服务|产品/服务|业务)?\\s?:\\s?${VALUE}`,
    'gu',
  ),
  new RegExp(`^[QES]?(?:认证|申请认证的?)(?:产品|业务|服务)(?:和服务|/服务)?\\s?:\\s?${VALUE}`, 'gmu'),
  new RegExp(
    `本(?:证书|次认证|认证|体系)(?:的)?(?:产品|业务|服务)?(?:只|仅)(?:有|限于?|含|包括|覆盖)?\\s?:?${VALUE}`,
    'gu',
  ),
  /^\|[^\n|]{0,12}\|\s{0,4}(?:认证|审核|申请)?范围\s{0,4}\|\s{0,4}\n(?:\|[-\s|:]{1,40}\|\s{0,4}\n)?\|\s{0,4}[QES](?:[/、][QES]){0,2}\s{0,4}\|\s{0,4}(?<value>[^\n|]{4,160})/gmu,
  /\b(?:certified activity|activity (?:certified|audited)|certified scope|statement (?:for|on) the certificate|activities certified)\s?(?::|[-–—])\s{0,2}["“]?(?<value>[^\n|;"”]{6,240}?)(?=[."”]?(?:\n|$)|\. [A-Z]|["”]|,? as (?:applied|certified|before)|\s?\|)/giu,
  /\bscope\b[^.:;|\n]{0,40}?\b(?:read(?:s| out)?|given|stated|worded|repeated|confirmed|left)\b[^.:;|\n]{0,24}?(?: as (?!it\b|applied\b|before\b)|:\s)["“]?(?<value>[a-z][^\n|;"”]{6,240}?)(?=[."”]?(?:\n|$)|\. [A-Z]|["”]|\s?\|)/giu,
  /^[-•]?\s?scope(?: statement)?\s?[-–—]\s?(?<value>[^\n|;"”]{6,240}?)(?=\.?(?:\n|$)|\. [A-Z])/gimu,
];
const LABELS: readonly RegExp[] = [
  ...TOLD_AGAIN,
  new RegExp(`(?:申请|审核|认证|证书(?:拟)?表述|推荐|体系)(?:的)?范围\\s?[—–-]{1,2}\\s?${VALUE}`, 'gu'),
  /(?:组织|公司|企业)?申请(?:的)?(?:认证)?范围(?:为|是):?\s?(?<value>[^\n。;|\t:]{4,80})/gu,
  /(?:公司|本厂|企业|组织|单位|本部)(?:只|仅|专门|单纯)(?:经营|从事|承接|生产|做)(?!工艺)(?<value>[^\n。;,|\t]{3,40})(?=,?(?:无|没有|不)(?:其他|别的|另外|经营其他|做其他)|[。;])/gu,
  /^[QES](?:MS)?\s?:\s?(?<value>[^\n。:]{4,120}?)所涉及的?(?:相关)?(?:的)?(?:质量|环境|职业健康安全|和|、){1,6}管理活动/gmu,
  /(?:以上|上述|此)范围\s?[(“"](?<value>[^()“”"\n。|\t]{4,120})[)”"]/gu,
  new RegExp(
    `(?:产品/?\\s?)?(?:服务)?(?:认证|审核|体系(?:覆盖)?|覆盖|注册|推荐)(?:认证)?的?范围(?:的?表述)?(?:\\s?\\([^()\\n]{0,40}\\))?\\s{0,2}(?:(?:为|是|覆盖|包括)?\\s?:|为|\\t|\\||\\n|$)\\s{0,3}${VALUE}`,
    'gmu',
  ),
  new RegExp(
    `^(?:\\|\\s?|\\d{1,2}(?:\\.\\d{1,2}){0,2}[.、]?\\s{0,2})?(?!经营|许可|业务)(?:[\\p{Script=Han}]{0,4}与?)?范围[\\s|]{0,3}(?:[QES]{0,3}\\s?4\\.[1-4](?:[~-]4\\.\\d)?)?[\\s|:]{1,4}(?:范围\\s?:)?\\s{0,2}${VALUE}`,
    'gmu',
  ),
  new RegExp(
    `(?:认证|审核)范围\\s{1,3}(?=(?:QMS|EMS|OHSMS|EC|[QES])(?:[/、&](?:EMS|OHSMS|EC|[QES])){0,3}\\s?:)${VALUE}`,
    'gu',
  ),
  new RegExp(`(?<=[|。;\\s])范围\\s?:\\s?${VALUE}`, 'gu'),
  new RegExp(
    `(?:确认|申请|推荐|建议|批准|核定|拟认证)的?(?:认证|审核|注册)?范围(?:为|是)?\\s?:\\s?${VALUE}`,
    'gu',
  ),
  new RegExp(`范围(?:是|均|仍)?(?:适宜|适当|合适|恰当)(?:,?(?:确认|表述|仍)为)?\\s?:\\s?${VALUE}`, 'gu'),
  /审核,\s?覆盖(?=\p{Script=Han})(?!了|范围|全部|所有|各|期|时|部门|条款|标准)(?<value>(?:(?!车间|现场|班组|部门|过程|活动|夜班)[^\n。|\t;,]){3,80}?的(?:生产|加工|制造|销售|服务|施工|设计)(?:[和及与、](?:生产|加工|制造|销售|服务|施工|设计|安装|维修|贸易)){0,3})(?=[,。;\n])/gu,
  /(?:体系|认证|审核)的?范围\s?[(“"](?<value>[^()“”"\n。|\t]{6,120})[)”"]/gu,
  /\b(?:scope of (?:the )?(?:certification|audit|registration|management system|system|certificate)|(?:certification|audit|registered|system|applied|requested|agreed) scope|scope)(?: statement| applied for| audited| (?:as )?(?:confirmed|recommended|proposed|agreed|certified)(?: for [a-z ]{3,30})?| for (?:the|both) (?:new |present |two )?certificates?(?:, unchanged[^:\n]{0,30})?)?\s?(?::|\||\bis\b|\bcovers\b|\breads\b|(?=["“]))\s{0,3}["“]?(?:(?:appropriate|adequate|confirmed|unchanged)[:,] )?(?<value>(?:[^\n|;"”]|; (?=[a-z])){6,240}?)(?=[."”]?(?:\n|$)|\. [A-Z]|["”]|\s?\|)/giu,
  /\b(?:wording|text)(?: proposed)? (?:for|of|on) the certificate\s?:\s?["“](?<value>[^"”|]{6,240})(?=["”])/giu,
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}\.?\s)?Scope(?: of certification)?\s{1,3}(?<value>[A-Z][^\n|;]{6,200}?)(?=\.(?:\s|$)|$)/gmu,
];
const LICENCE = /(?:经营|许可|业务)(?:范围|项目)\s?(?:为|是|包括|:|\t)\s{0,3}(?<value>[^\n。|\t]{4,300})/gu;
const EXCLUSIONS: readonly RegExp[] = [
  /不涉及(?:产品|服务|任何|的)?(?:和服务)?的?设计(?:和|与|及)?开发|不适用(?:条款|要求)?(?:为|是|有|:)?\s{0,4}(?:QMS|Q)?\s?:?\s?8\.3(?!\.)|8\.3(?!\.)[^\n。,;]{0,12}(?:不适用|删减|除外)/gu,
  /\b(?:non-applicable|not applicable|excluded|exclusion)[^.\n]{0,24}\b8\.3\b|\b8\.3\b[^.\n]{0,30}(?:not applicable|excluded|does not apply)/giu,
];
/** What a scope speaks of; a value without any is a remark on the scope. */
const ACTIVITY =
  /生产|制造|加工|销售|零售|批发|翻新|镀膜|洗涤|出租|改造|印刷|灭菌|保安|回收|服务|设计|施工|安装|维护|维修|运营|开发|研发|咨询|处理|运输|检测|测评|培训|租赁|代理|贸易|装配|组装|经营|养殖|种植|处置|清扫|保洁|收运|清运|转运|养护|配送|消杀|manufactur|assembl|design|sale|service|supply|maint|provision|install|develop|care|production|treatment|processing|operation|repair|test|clean|cater|teach|train|survey|transport|storage|haul|print|trad|control|hygiene|cleans|pack|recycl|waste|moulding|coating|leas|rent|hire|hiring|cultiv|grow|launder|retail|wholesale|refurbish|repair|\b[a-z]{3,12}(?:illation|uration|ling|ming|ning|ring|ving|wing|king|ting)\b/iu;
const REMARK =
  /^(?:\d(?![\d.]*\s?(?:kV|V|MW|kW|MPa|mm|dpi|吨|t|米|m|层|座)(?![a-z]))|适宜|合理|内|见|同|无|不适用|不涉及|删减|详见|与|以|如|的|□|■|管理层|总经理|所有|全部|未|是否|各|变更|没有|不变|一致|[（(])/u;
const CHANGING =
  /变更|扩大|缩小|扩项|减少|删减|调整|新增|原(?:认证)?范围|由[^。]{2,40}改为|\bextend|\breduc|\bformer|\bprevious/iu;
/** `未作调整`, `without change`: the same as ever. */
const UNCHANGED = /(?:未|没有|无|不)(?:作|做|有|发生|经)?(?:任何)?(?:变更|变化|扩大|缩小|调整|删减|新增)/gu;
const SYSTEM = /(?:^|[;\s,/])(?<names>QMS|EMS|OHSMS|[QES]{1,3})\s?:/gu;

/** `体系范围写入《质量手册》第3章:` */
const INNER_LABEL = /^[^:,;]{0,24}范围[^:,;]{0,20}?[:为]\s?/u;
/** What follows a scope in the same line without being part of it. */
const REMARK_BEHIND =
  /[,;]\s?(?=[^,;]{0,20}(?:不适用|场所|地址|涉及总部|专业代码|\d人|职工|员工|营业执照|一致|未变|无变化|适宜))/u;

const withoutRemarks = (value: string): string =>
  value.slice(0, REMARK_BEHIND.exec(value)?.index ?? value.length);

const letters = (name: string): string[] => (name.startsWith('OH') ? ['S'] : [...name.replace('MS', '')]);

/** `范围	注册地址、经营地址均为……`: the row of the clause on scope begins with where. */
const ADDRESS = /^(?:注册|经营|生产|办公|审核)?地址/u;

/** `食堂不在认证范围:`, `未列入本次审核范围`: the end of a sentence about it, and no label. */
const SPOKEN_OF = /(?:不在|不属于|超出|[列纳]入了?|包括在|属于)(?:本次|此次|公司)?的?$/u;

/** What the organisation applies for, is audited for and is recommended for; and what its licence says. */
export function extractScopes(report: Report): ScopeStatement[] {
  const { text } = report.view;
  const read = (pattern: RegExp, kind: ScopeStatement['kind']): ScopeStatement[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const whole = match.groups?.value ?? '';
      const lead = INNER_LABEL.exec(whole)?.[0].length ?? 0;
      const value = withoutRemarks(whole.slice(lead)).trimEnd();
      const offset = match[0].lastIndexOf(whole) + lead;
      const start = match.index + offset;
      if (!ACTIVITY.test(value) || REMARK.test(value) || ADDRESS.test(value)) return [];
      if (SPOKEN_OF.test(text.slice(Math.max(0, match.index - 10), match.index))) return [];
      const label = match[0].slice(0, offset);
      const span = { start, end: start + value.length };
      const names = [...`${label}${value}`.matchAll(SYSTEM)].flatMap((one) =>
        letters(one.groups?.names ?? ''),
      );
      const around = statementAt(text, { start: match.index, end: span.end });
      return [
        {
          ...span,
          kind,
          text: value,
          systems: [...new Set(names)],
          changing: CHANGING.test(around.replace(UNCHANGED, '')),
        },
      ];
    });
  const excluded = EXCLUSIONS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): ScopeStatement => {
      const span = spanOf(match);
      return { ...span, kind: 'exclusion', text: match[0], systems: ['Q'], changing: false };
    }),
  );
  const labelled = LABELS.flatMap((label) => read(label, 'certification'));
  const found = [...labelled, ...read(LICENCE, 'licence'), ...excluded];
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (one, index, all) =>
        !all.some((other, at) => at < index && other.start <= one.start && one.end <= other.end),
    );
}
