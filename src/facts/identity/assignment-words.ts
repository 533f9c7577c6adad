import { matchesNear, type OfficeHolder, type Span, spanOf } from '../../core/index.js';

/** Who is said to audit which departments, as written; the span is that of the statement. */
export interface Auditing extends Span {
  auditors: string[];
  departments: string[];
}

const DEPARTMENT = '[\\p{Script=Han}]{1,8}?(?:部|科|室|车间|中心|处|站|库|办)';
const DEPARTMENTS = `(?<departments>${DEPARTMENT}(?:[、和及,/]${DEPARTMENT}){0,5})`;
const NAME = '[\\p{Script=Han}]{2,4}(?:\\([^()\\n]{0,12}\\))?';
const NAMES = `(?<names>${NAME}(?:[、和及/]${NAME}){0,4})`;
const AUDITOR = '(?:内审员|审核员|审核人员?|审核组)';
const SHAPES: readonly RegExp[] = [
  new RegExp(`审核${DEPARTMENTS},?\\s?${AUDITOR}(?:为|是|:)\\s?${NAMES}`, 'gu'),
  new RegExp(
    `(?:对)?${DEPARTMENTS}的?(?:内部)?(?:审核|内审)(?:工作)?由${NAMES}(?:负责|实施|完成|执行|进行)`,
    'gu',
  ),
  new RegExp(`${DEPARTMENTS}(?:的|\\(|,)?\\s?${AUDITOR}(?:为|是|:)\\s?${NAMES}`, 'gu'),
  new RegExp(
    `[A-D一二三四第甲乙丙]{1,2}组:\\s?${NAMES}\\s?(?:[—-]{1,2}|负责|审核|:)\\s?${DEPARTMENTS}`,
    'gu',
  ),
  new RegExp(`(?<=[\\s,;。:、(]|^)${NAMES}负责(?:审核)?${DEPARTMENTS}(?:的?审核)?(?=[,;。、\\s)]|$)`, 'gmu'),
  // `内审日程安排:3.14 销售部、设备科(沈砚)`
  new RegExp(
    `(?<=(?:日程|分工|安排|内审计划|实施计划)[^。\\n]{0,160}[\\s:;,、日午\\d])${DEPARTMENTS}\\s?\\((?:内审员)?:?(?<names>\\p{Script=Han}{2,4}(?:[、和及/]\\p{Script=Han}{2,4}){0,3})\\)(?=[;,、。|\\s]|$)`,
    'gmu',
  ),
];
const ANCHOR = /审核|审员|[A-D甲乙丙]组|负责|日程|分工|安排|计划/u;
const SPLIT = /[、和及,/]/u;

/** Internal audits told by who audited what, in Chinese. */
export const auditingsIn = (text: string): Auditing[] =>
  SHAPES.flatMap((shape) =>
    matchesNear(text, ANCHOR, shape).map((match) => ({
      ...spanOf(match),
      auditors: (match.groups?.names ?? '').split(SPLIT).map((name) => name.replace(/\(.*/u, '')),
      departments: (match.groups?.departments ?? '').split(SPLIT),
    })),
  );

/** A department whose own head, or own people, audited it, whoever they are. */
const OWN_ZH: readonly RegExp[] = [
  /(?<department>[\p{Script=Han}]{1,7}(?:部|科|室|车间|中心|处))(?:的?(?:审核|内审))?由(?:该|本|其)部门?(?:自己的?)?(?:部长|科长|经理|主任|负责人|人员|内审员)(?<name>[\p{Script=Han}]{2,3})?(?:负责|实施|进行|完成)?审/gu,
  /(?<department>[\p{Script=Han}]{1,6}(?:部|科|室|车间|中心|处))(?:的?(?:审核|内审))?由\k<department>(?:部长|科长|经理|主任|负责人|人员)(?<name>[\p{Script=Han}]{2,3})?(?:负责|实施|进行|完成)?审/gu,
  /(?<department>[\p{Script=Han}]{1,6}(?:部|科|室|车间|中心|处))的?(?:内审员|审核员|审核人员)(?:为|是)(?:该|本|其)部门?(?:的)?(?:部长|科长|经理|主任|负责人|人员)?(?<name>[\p{Script=Han}]{2,3})?/gu,
  // `内审时本部门是她自己逐条看的`
  /(?:本部门|本车间|本科室|本班组|(?:自己|本人)(?:所在|所属|负责)?的?(?:部门|车间|科室|岗位))(?:的?(?:审核|内审|检查表))?(?:就?是|由|都是|均由)(?:他|她|其|我)?(?:自己|本人|亲自)[^,。;未不没]{0,12}(?:审|看|查)/gu,
  /(?:自己|本人|亲自)(?:动手|拿检查表)?(?:审核?|检查|看|查)了?(?:本部门|本车间|本科室|自己(?:所在|所属|负责)?的?(?:部门|车间|科室))/gu,
  // `沈砚审核了办公室(沈砚本人兼任办公室主任)`
  /(?<name>[\p{Script=Han}]{2,3})(?:作为[\p{Script=Han}]{2,8}?)?审核了?(?<department>[\p{Script=Han}]{1,6}(?:部|科|室|车间|中心|处|办))\((?:\k<name>)?(?:本人|其)?(?:同时)?(?:兼任?|担任|任|为)\k<department>[^()\n]{0,6}\)/gu,
];
const OWN_EN: readonly RegExp[] = [
  /(?:[Tt]he )?(?<department>[A-Za-z]+(?: [a-z]+){0,2})(?: \([^()\n]{0,50}\))? (?:was|were) audited by (?:its|their) own (?:head|manager|supervisor|team leader|staff|people)(?:, (?<name>[A-Z][\p{L}'’-]+ [A-Z][\p{L}'’-]+))?/gu,
  /(?<name>[A-Z][\p{L}'’-]+ [A-Z][\p{L}'’-]+) (?:had )?audited (?:his|her|their) own (?<department>department|area|work|process)/gu,
  // `was audited by Mr Crale, who has led that shop since 2027`
  /(?:[Tt]he )?(?<department>[A-Za-z]+(?: [a-z]+){0,2}) (?:was|were) audited by (?:(?:Mr|Mrs|Ms|Dr)\.? )?(?<name>[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?),? who (?:has |had |is |was |himself |herself ){0,2}(?:also )?(?:led|leads|headed|heads|runs?|managed|manages|supervised|supervises|(?:been )?in charge of|(?:been )?responsible for|works in|worked in) (?:that|the same|this|it\b)(?: [a-z]+)?/gu,
];
/** `its only auditor was F. Marlowe, who has run the fettling shop since 2029`. */
const ONLY_AUDITOR =
  /\bauditor (?:was|is) (?:(?:Mr|Mrs|Ms|Dr)\.? )?(?<name>[A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}'’-]+)?),? who (?:has |had |is |was )?(?:led|leads|headed|heads|run|runs|ran|managed|manages|(?:been )?in charge of) the (?<department>[a-z]+(?: [a-z]+)?)(?= since| for|[,.;])/gu;
const TOLD_BEFORE = 240;
const OWN_ANCHOR =
  /由[^\n]{0,12}审|审核?(?:人)?员[为是]|(?:自己|本人|亲自)[^\n]{0,14}[审看查]|审核了?[^\n]{2,8}\(/u;
const OWN_ANCHOR_EN = /audited (?:by|(?:his|her|their) own)/u;

export interface OwnAudit extends Span {
  auditor: string;
  department: string;
}

export const ownAuditsIn = (text: string): OwnAudit[] =>
  [
    ...OWN_ZH.flatMap((shape) => matchesNear(text, OWN_ANCHOR, shape)),
    ...OWN_EN.flatMap((shape) => matchesNear(text, OWN_ANCHOR_EN, shape)),
    ...matchesNear(text, /auditor (?:was|is)/u, ONLY_AUDITOR).filter(({ index, groups }) =>
      text.slice(Math.max(0, index - TOLD_BEFORE), index).includes(groups?.department ?? '\n'),
    ),
  ].map((match) => ({
    ...spanOf(match),
    auditor: match.groups?.name ?? '',
    department: match.groups?.department ?? '',
  }));

/** `Purchasing was audited by Orla Penhallow`. */
const BY_EN =
  /(?:[Tt]he )?(?<department>[A-Za-z]+)(?: (?:department|process|area))?(?: \([^()\n]{0,50}\))? (?:was|were) audited by (?:the )?(?:[a-z]+ manager )?(?<name>[A-Z][\p{L}'’-]+ [A-Z][\p{L}'’-]+)/gu;
const HEADER =
  /(?:Department|Area)\s?:\s?(?<department>[A-Z][a-z]+)[^\n]{0,60}?(?:Head|Manager|Responsible)\s?:\s?(?<name>[A-Z][\p{L}'’-]+ [A-Z][\p{L}'’-]+)/gu;

/** English departments audited by the one who heads them, by a header or by his office. */
export function ownAuditsByHead(
  text: string,
  offices: readonly OfficeHolder[],
): Array<OwnAudit & { home: Span }> {
  const heads = [
    ...matchesNear(text, /Department|Area/u, HEADER).map((match) => ({
      name: match.groups?.name ?? '',
      of: (match.groups?.department ?? '').toLowerCase(),
      ...spanOf(match),
    })),
    ...offices.map(({ person, words, start, end }) => ({ name: person, of: words, start, end })),
  ];
  return matchesNear(text, /audited/u, BY_EN).flatMap((match) => {
    const { department = '', name = '' } = match.groups ?? {};
    const home = heads.find(
      (head) => head.name === name && head.of.split(' ')[0] === department.toLowerCase(),
    );
    const span = spanOf(match);
    return home
      ? [
          {
            ...span,
            auditor: name,
            department: department.toLowerCase(),
            home: { start: home.start, end: home.end },
          },
        ]
      : [];
  });
}
