import {
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type ScopeStatement,
  spanOf,
} from '../core/index.js';
import { extendedScopes } from './scopes/extended.js';
import { givenUp } from './scopes/given-up.js';
import {
  bare,
  marks,
  missingItem,
  missingObject,
  missingStage,
  missingWord,
  otherBound,
  shares,
} from './scopes/items.js';
import { leftOut } from './scopes/left-out.js';
import { aboveLimit } from './scopes/limits.js';
import { missingShortItem, replacedWord } from './scopes/replaced.js';
import { type ScopeSection, sectionPairs } from './scopes/sections.js';

export const scopeConflict: Rule = {
  meta: {
    id: 'scope-conflict',
    severity: 'warning',
    title: { zh: '认证范围前后不一', en: 'Two scopes' },
    why: {
      zh: '申请、审核、推荐的范围必须是同一范围，否则证书会超出或少于审核过的业务。',
      en: 'What is applied for, audited and recommended must be one scope, or the certificate covers more or less than was audited.',
    },
    messages: {
      disjoint: {
        zh: '两处认证范围毫无共同之处：“{{first}}”与“{{second}}”。',
        en: 'Two scopes with nothing in common: "{{first}}" and "{{second}}".',
      },
      differs: {
        zh: '两处认证范围不一致：“{{second}}”与“{{first}}”相差“{{item}}”。',
        en: 'Two scopes differ in "{{item}}": "{{first}}" and "{{second}}".',
      },
      outside: {
        zh: '认证范围（{{first}}）含“{{item}}”，另一处却写其不在范围之内。',
        en: 'The scope ({{first}}) holds "{{item}}", which is said to lie outside it elsewhere.',
      },
      leftOut: {
        zh: '“{{item}}”一处在认证范围之内，另一处不在：“{{first}}”与“{{second}}”。',
        en: '"{{item}}" lies within the scope in one place and outside it in another: "{{first}}" and "{{second}}".',
      },
      extended: {
        zh: '一处写范围没有变更，另一处却推荐扩大或缩小范围。',
        en: 'The scope is said to be unchanged, yet its extension or reduction is recommended.',
      },
      limit: {
        zh: '认证范围（{{first}}）之外的电压等级：{{item}}。',
        en: 'Works at {{item}}, above any voltage that the scope holds ({{first}}).',
      },
    },
    suggestion: {
      zh: '核对申请书和审核计划，统一范围；范围有变更的写明原因。',
      en: 'Check the application and the plan, use one scope, and give the reason for any change.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '审核范围：Q：棉布的染整加工；E：棉布的染整加工所涉及的相关环境管理活动。\n认证范围：棉布的染整加工。',
        },
        { language: 'zh', text: '认证范围：滤芯的销售。\n公司没有生产设备，制造不在体系内。' },
        { language: 'zh', text: '认证范围：滤芯的生产。\n认证范围变更为：滤芯、滤筒的生产。' },
        { language: 'zh', text: '认证范围：滤芯的生产。\n经营范围：滤芯、五金、塑料的生产和销售。' },
        {
          language: 'en',
          text: 'Scope of certification: design and manufacture of filters\nScope: manufacture and design of filters',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '认证范围：物业服务（不含电梯维修）。\n工程部：保安、电梯维修均在认证范围内。',
          messageId: 'leftOut',
          quotes: ['物业服务（不含电梯维修）', '电梯维修均在认证范围内'],
        },
        {
          language: 'zh',
          text: '受审核方未提出认证范围变更的申请。\n审核组推荐扩大认证范围，增加滤筒的生产。',
          messageId: 'extended',
          quotes: ['未提出认证范围变更的申请', '推荐扩大认证范围'],
        },
        {
          language: 'zh',
          text: '认证范围：滤芯的制造和销售。\n公司没有生产设备，制造不在体系内。',
          messageId: 'outside',
          quotes: ['滤芯的制造和销售', '公司没有生产设备，制造不在体系内'],
        },
        {
          language: 'zh',
          text: '认证范围：滤芯的生产。\n推荐的认证范围：楼宇保洁服务。',
          messageId: 'disjoint',
          quotes: ['滤芯的生产', '楼宇保洁服务'],
        },
        {
          language: 'zh',
          text: '审核范围：滤芯的生产。\n推荐的认证范围：滤芯的生产、货物运输服务。',
          messageId: 'differs',
          quotes: ['滤芯的生产', '滤芯的生产、货物运输服务'],
        },
        {
          language: 'en',
          text: 'Scope of certification: manufacture of filter cartridges.\nCertification scope: contract cleaning of offices.',
          messageId: 'disjoint',
          quotes: ['manufacture of filter cartridges', 'contract cleaning of offices'],
        },
        {
          language: 'zh',
          text: '认证范围：资质范围内10kV及以下电力设施的安装。\n抽石湖项目合同：66kV开关站一次设备的安装，由公司自行施工。',
          messageId: 'limit',
          quotes: ['资质范围内10kV及以下电力设施的安装', '66kV'],
        },
      ],
    },
  },
  check(facts, report) {
    const { scopes } = facts;
    const stated = scopes.filter(({ kind, changing }) => kind === 'certification' && !changing);
    const [first, ...others] = stated;
    const extended = extendedScopes(report);
    if (!first) return extended;
    const outside = [...findOutside(stated, report), ...givenUp(stated, report), ...leftOut(stated, report)];
    // What is said to lie outside is what two statements differ in.
    const differing = others
      .flatMap((other) => compare(first, other, report) ?? [])
      .filter(
        ({ places }) =>
          !places.some(({ span }) => outside.some((one) => one.places[0]?.span.start === span.start)),
      );
    return [...differing.slice(0, 1), ...outside, ...aboveLimit(facts, report), ...extended];
  },
};

/** `制造不在体系内`: a stage of work that the statement itself leaves out. */
const OUTSIDE =
  /(?:[^,。;\n]{0,12}没有[^,。;\n]{0,10},)?(?:(?<!产品|其他|其余|部分)(?<stage>生产|制造|设计|安装|施工|销售|维修|运输))(?:过程|活动|业务|环节)?(?:不在|不属于|未纳入|不纳入|没有纳入|不包括在)(?:本次)?(?:管理体系|体系|认证|审核)?(?:的)?(?:范围)?(?:之)?(?:内|中)?|\b(?<stage_en>design|manufacture|production|installation|sale|maintenance) (?:is|are) (?:outside|not (?:in|part of|covered by|within)) (?:the )?(?:scope|system)|\b(?<far>installation|design|maintenance|manufacture)\b[^.\n]{0,140}? (?:lies|falls|is|are) outside (?:of )?the scope/giu;

/** A scope that holds what another statement leaves out of it. */
function findOutside(stated: readonly ScopeStatement[], { view }: Report): RuleFinding[] {
  return [...view.text.matchAll(OUTSIDE)].flatMap((match): RuleFinding[] => {
    const item = match.groups?.stage ?? match.groups?.stage_en ?? match.groups?.far ?? '';
    const span = spanOf(match);
    const holding = stated.find(
      ({ text, start, end }) =>
        asStage(item.toLowerCase()).test(text.toLowerCase()) && (span.end <= start || span.start >= end),
    );
    if (!holding) return [];
    return [
      {
        messageId: 'outside',
        params: { first: holding.text, second: match[0], item },
        places: [
          { span: holding, role: 'scope' },
          { span, role: 'denial' },
        ],
      },
    ];
  });
}

/** The stage as a stage: `的制造和销售`, and no part of `制造业`. */
const asStage = (stage: string): RegExp =>
  /[a-z]/u.test(stage)
    ? new RegExp(`\\b${stage}\\b`, 'u')
    : new RegExp(
        `(?:的|和|、|与|及)(?:[\\p{Script=Han}]{2}[、和与及]){0,3}${stage}(?=$|[,、;。和与及服)])`,
        'u',
      );

const ENDS_WHOLE =
  /(?:服务|生产|制造|加工|销售|施工|承包|劳务|储存|贮存|安装|维护|维修|运营|开发|咨询|运输|活动|处理|培训|检测|租赁|洗涤|翻新|镀膜|零售|批发|出租|回收|养护|种植|养殖|印刷|灭菌|改造|经营|配送|仓储|保洁|[a-z])$/iu;

/** `上述施工`: what the section of another system says. */
const REFERS = /上述|以上|同上|同[QES]/u;
const ENGLISH = /[a-z]{4}/iu;

const sameLanguage = (a: string, b: string): boolean =>
  /\p{Script=Han}/u.test(a) === /\p{Script=Han}/u.test(b);

/** Two statements of the scope, system by system. */
function compare(first: ScopeStatement, other: ScopeStatement, report: Report): RuleFinding | null {
  const same = isCalledSame(other, report);
  const found = sectionPairs(first, other).flatMap(([a, b]) => differ(a, b, same) ?? []);
  const told = found.find(({ messageId }) => messageId === 'disjoint') ?? found[0];
  if (!told) return null;
  // One part of a scope that shares nothing is told as a difference where other parts agree.
  const disjoint = told.messageId === 'disjoint' && !sharesAll(first, other);
  const params = { first: first.text, second: other.text };
  const places = placesAs([first, other], 'scope');
  return disjoint
    ? { messageId: 'disjoint', severity: 'error', params, places }
    : { messageId: 'differs', params: { ...params, item: told.item }, places };
}

/** `与申请范围一致`, `unchanged from the present one`: right before a scope, or in its sentence. */
const CALLED_SAME =
  /(?:与|同)[^,。;\n]{0,12}范围(?:相比)?[^,。;\n]{0,4}(?:一致|相同|(?:无|没有|未)(?:发生)?变[更化]|未变|不变)|范围[^,。;\n]{0,8}(?:未|没有|无)(?:发生)?变[更化]|\bunchanged\b|\bthe same as\b|\bidentical\b/iu;
const BEFORE = 60;
const isCalledSame = ({ start, end }: ScopeStatement, { view }: Report): boolean =>
  CALLED_SAME.test(view.text.slice(Math.max(0, start - BEFORE), start)) ||
  CALLED_SAME.test(linesBehind(view.text.slice(end, end + BEFORE)));

/** The rest of its line, and the next where that speaks of the scope again. */
const linesBehind = (text: string): string => {
  const [rest = '', next = ''] = text.split(/[。\n]+/u);
  return /^\s*(?:与|同|本|以上|上述|该|the |this |it )/iu.test(next) ? `${rest}\n${next}` : rest;
};

const sharesAll = (a: ScopeStatement, b: ScopeStatement): boolean =>
  shares(marks(bare(a.text)), marks(bare(b.text)));

function differ(
  one: ScopeSection,
  two: ScopeSection,
  calledSame: boolean,
): { messageId: 'disjoint' | 'differs'; item: string } | null {
  if (REFERS.test(one.text) || REFERS.test(two.text)) return null;
  const [a, b] = [bare(one.text), bare(two.text)];
  if (!sameLanguage(a, b) || marks(a).size === 0 || marks(b).size === 0) return null;
  if (!shares(marks(a), marks(b))) return { messageId: 'disjoint', item: b };
  const bound = otherBound(b, a);
  if (bound) return { messageId: 'differs', item: bound };
  if (!ENDS_WHOLE.test(a) || !ENDS_WHOLE.test(b)) return null;
  const sure = one.systems.length > 0 && two.systems.length > 0;
  const item =
    missingItem(b, a) ??
    missingItem(a, b) ??
    missingObject(b, a) ??
    (sure ? missingObject(a, b) : null) ??
    (sure || calledSame ? (missingShortItem(b, a) ?? missingShortItem(a, b)) : null) ??
    replacedWord(b, a) ??
    (sure || calledSame ? (missingStage(b, a) ?? missingStage(a, b)) : null) ??
    (calledSame && ENGLISH.test(a) ? missingWord(b, a) : null);
  return item ? { messageId: 'differs', item } : null;
}
