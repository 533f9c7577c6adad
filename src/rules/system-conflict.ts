import {
  type CheckBox,
  innermostAt,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  STANDARD_IDS,
  type StandardId,
  spanFrom,
  viewText,
} from '../core/index.js';
import { contradictingStatements } from './systems/told.js';

export const systemConflict: Rule = {
  meta: {
    id: 'system-conflict',
    severity: 'error',
    title: { zh: '审核的体系前后不一', en: 'Systems audited differ' },
    why: {
      zh: '首页没有勾选的体系，准则、范围和结论里却有，就不知道审的是哪几个体系。',
      en: 'A system left unticked on the first page and yet in criteria and scope: nobody knows what was audited.',
    },
    messages: {
      unticked: {
        zh: '{{system}}没有勾选，报告却把它作为本次审核的体系。',
        en: '{{system}} is not ticked, yet the report treats it as audited.',
      },
      beyond: {
        zh: '{{system}}不在本次审核的体系之列，结论却推荐或认定其符合。',
        en: '{{system}} is recommended or found to conform, but is not among the systems audited.',
      },
      unaudited: {
        zh: '报告写{{system}}本次未审核，结论却对其作出评价或推荐。',
        en: '{{system}} is said not to have been audited, and is judged or recommended all the same.',
      },
      deferred: {
        zh: '{{system}}延期或不予推荐，另一处却推荐。',
        en: '{{system}} is postponed or refused in one place and recommended in another.',
      },
      omitted: {
        zh: '审核了{{system}}，推荐意见却只写了其他体系。',
        en: '{{system}} was audited, but only other systems are recommended.',
      },
    },
    suggestion: {
      zh: '与审核任务核对，统一各处勾选的体系。',
      en: 'Check against the audit order and tick the same systems everywhere.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '审核体系：■质量管理体系（QMS） □环境管理体系（EMS）\n审核准则：■GB/T 19001-2016 □GB/T 24001-2016\n公司另持有其他机构颁发的EMS证书。',
        },
        {
          language: 'zh',
          text: '审核体系：■QMS ■EMS □OHSMS\n审核准则：■GB/T 19001-2016 ■GB/T 24001-2016\n认证范围：Q：阀门的生产；E：阀门的生产所涉及的相关环境管理活动',
        },
        {
          language: 'zh',
          text: '审核体系：QMS、EMS\n公司计划建立职业健康安全管理体系。\n结论：推荐Q/E认证注册，OHSMS未申请。',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '审核准则：GB/T 24001-2016、GB/T 45001-2020\n结论：整改验证后推荐QMS、EMS、OHSMS认证注册。',
          messageId: 'beyond',
          quotes: [
            '审核准则：GB/T 24001-2016、GB/T 45001-2020',
            '结论：整改验证后推荐QMS、EMS、OHSMS认证注册',
          ],
        },
        {
          language: 'zh',
          text: '本次未对环境管理体系实施审核。\n审核结论：质量、环境管理体系运行有效，推荐保持认证。',
          messageId: 'unaudited',
          quotes: ['本次未对环境管理体系实施审核', '审核结论：质量、环境管理体系运行有效，推荐保持认证'],
        },
        {
          language: 'zh',
          text: '推荐意见：■完成纠正措施后推荐换发证书（Q/EC/S）\n组长意见：OHSMS本次延期推荐，三个月后复查。',
          messageId: 'deferred',
          quotes: ['■完成纠正措施后推荐换发证书（Q/EC/S）', '组长意见：OHSMS本次延期推荐'],
        },
        {
          language: 'en',
          text: 'Standards: ISO 9001:2015, ISO 14001:2015 and ISO 45001:2018\nRecommendation: certification to ISO 9001:2015 and ISO 14001:2015.',
          messageId: 'omitted',
          quotes: [
            'Standards: ISO 9001:2015, ISO 14001:2015 and ISO 45001:2018',
            'Recommendation: certification to ISO 9001:2015 and ISO 14001:2015.',
          ],
        },
        {
          language: 'zh',
          text: '审核体系：■质量管理体系（QMS） □环境管理体系（EMS）\n审核准则：■GB/T 19001-2016 ■GB/T 24001-2016\n认证范围：\nQ：阀门的生产\nE：阀门的生产所涉及的相关环境管理活动',
          messageId: 'unticked',
          quotes: ['□环境管理体系（EMS）', '■GB/T 24001-2016', 'E：阀门的生产所涉及的相关环境管理活动'],
        },
      ],
    },
  },
  check(facts, report) {
    const asked = systemsAsked(report);
    const unticked = withState('empty', asked).flatMap((box) =>
      contradict(box, withState('ticked', asked), report),
    );
    return unticked.length > 0 ? unticked : contradictingStatements(facts, report);
  },
};

const NAMES: Readonly<Record<StandardId, RegExp>> = {
  QMS: /(?<![A-Za-z])QMS|质量管理体系/u,
  EMS: /(?<![A-Za-z])EMS|环境管理体系/u,
  OHSMS: /OHSMS|职业健康安全管理体系/u,
};
const NUMBERS: Readonly<Record<StandardId, RegExp>> = {
  QMS: /(?:19001|\b9001)(?!\d)/u,
  EMS: /(?:24001|14001)(?!\d)/u,
  OHSMS: /45001(?!\d)/u,
};
const LETTERS: Readonly<Record<StandardId, string>> = { QMS: 'Q', EMS: 'E', OHSMS: 'S' };

interface Asked {
  system: StandardId;
  box: CheckBox;
}

/** The first page asks for the systems here. */
const ASKED = /审核体系|(?:认证|审核)领域|体系类型|审核类型|management systems? audited/iu;
const FIRST_PAGE = 800;
/** The boxes of one question stand no further apart. */
const GROUP = 160;

/** The systems of the first group of boxes. */
function systemsAsked({ boxes, view }: Report): Asked[] {
  const named = boxes.flatMap((box) => {
    const label = viewText({ view }, box.label);
    const [system, ...others] = STANDARD_IDS.filter((id) => NAMES[id].test(label));
    return system && others.length === 0 ? [{ system, box }] : [];
  });
  const [first] = named;
  if (!first || first.box.start > FIRST_PAGE) return [];
  if (!ASKED.test(view.text.slice(Math.max(0, first.box.start - 40), first.box.start))) return [];
  return named.filter(({ box }) => box.start - first.box.start < GROUP);
}

/** Those ticked, or those left empty where another is ticked; a system with a box of either sort is ticked. */
function withState(state: 'ticked' | 'empty', asked: readonly Asked[]): Asked[] {
  const ticked = asked.filter(({ box }) => box.state === 'ticked');
  if (state === 'ticked' || ticked.length === 0) return ticked;
  return asked.filter(
    ({ system, box }) => box.state === 'empty' && !ticked.some((one) => one.system === system),
  );
}

/** What makes the system one of this audit; two different signs leave no doubt. */
function contradict({ system, box }: Asked, ticked: readonly Asked[], report: Report): RuleFinding[] {
  const behind = (span: Span) => span.start > box.label.end;
  const signs = [
    criteria(system, report),
    scope(system, report),
    purpose(system, report),
    decision(system, report),
    inPlaceOf(system, ticked, report),
  ].map((spans) => spans.filter(behind));
  const given = signs.filter((spans) => spans.length > 0);
  if (given.length < 2) return [];
  return [
    {
      messageId: 'unticked',
      params: { system },
      places: [
        { span: { start: box.start, end: box.label.end }, role: 'box' },
        ...placesAs(
          given.flatMap((spans) => spans.slice(0, 1)).sort((a, b) => a.start - b.start),
          'audit',
        ),
      ],
    },
  ];
}

const tickedWith = (pattern: RegExp, report: Report): Span[] => boxesWith('ticked', pattern, report);

const boxesWith = (wanted: CheckBox['state'], pattern: RegExp, { boxes, view }: Report): Span[] =>
  boxes
    .filter(({ state, label }) => state === wanted && pattern.test(viewText({ view }, label)))
    .map(({ start, label }) => ({ start, end: trimmedEnd(view.text, label) }));

const trimmedEnd = (text: string, { start, end }: Span): number =>
  start + (text.slice(start, end).split(/[:,;。\n]/u)[0] ?? '').trimEnd().length;

/** `■GB/T 45001-2020` among the criteria. */
const criteria = (system: StandardId, report: Report): Span[] => tickedWith(NUMBERS[system], report);

/** Beside the ticked standard of a system that was not asked for, the standard of one that was is left empty. */
const inPlaceOf = (system: StandardId, ticked: readonly Asked[], report: Report): Span[] =>
  criteria(system, report).length === 0
    ? []
    : ticked.flatMap((one) =>
        criteria(one.system, report).length > 0 ? [] : emptyCriteria(one.system, report),
      );

const emptyCriteria = (system: StandardId, report: Report): Span[] =>
  boxesWith('empty', NUMBERS[system], report);

/** `■QMS/EC/OHSMS 第二阶段审核`. */
const purpose = (system: StandardId, report: Report): Span[] =>
  tickedWith(new RegExp(`(?:${NAMES[system].source})[^□■]{0,30}审核`, 'u'), report);

/** `S：……职业健康安全管理活动` at the start of a line or behind a semicolon. */
function scope(system: StandardId, { view }: Report): Span[] {
  const pattern = new RegExp(
    `(?:(?<=^|\\n|\\t|[;|]\\s?)|(?<=范围\\s?:?\\s?))(?:[QES]\\s?[/、]\\s?){0,2}${LETTERS[system]}(?:\\s?[/、]\\s?[QES]){0,2}\\s?:[^;\\n]{4,60}`,
    'gu',
  );
  return [...view.text.matchAll(pattern)].map((match) => spanFrom(0, match));
}

/** `推荐认证注册（Q/EC/S）`, `审核结论：Q、E、S体系…有效`. */
function decision(system: StandardId, report: Report): Span[] {
  const letter = LETTERS[system];
  const pattern = new RegExp(
    `推荐[^。;\\n(]{0,14}\\((?:[A-Z]{1,2}\\s?[/、,]\\s?){0,3}${letter}(?:\\s?[/、,]\\s?[A-Z]{1,2}){0,3}\\)|推荐\\s?(?:[QESC]{1,2}\\s?[/、]\\s?){0,3}${letter}(?:\\s?[/、]\\s?[QESC]{1,2}){0,3}\\s?(?:认证|保持|体系)|(?:[QE]C?、){1,3}${letter}体系|■[^□■\\n]{0,2}(?:${NAMES[system].source})[^□■\\n]{0,24}(?:有效|符合)`,
    'gu',
  );
  return [...report.view.text.matchAll(pattern)]
    .map((match) => spanFrom(0, match))
    .filter((span) => innermostAt(report.boxes, span.start)?.state !== 'empty');
}
