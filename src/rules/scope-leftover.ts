import {
  type Facts,
  type Report,
  type Rule,
  type RuleFinding,
  type ScopeStatement,
  spansOverlap,
} from '../core/index.js';
import { areKindred, claimedLines, countLine } from '../entities/index.js';
import { coveredWork } from './scopes/covered-work.js';
import { foreignMarks } from './scopes/foreign-marks.js';
import { finding, GENERIC, MOST_MENTIONS, mergedText, sharesNothing } from './scopes/shared.js';

export const scopeLeftover: Rule = {
  meta: {
    id: 'scope-leftover',
    severity: 'warning',
    title: { zh: '文中出现认证范围之外的业务', en: 'Business foreign to the scope' },
    why: {
      zh: '把认证范围之外的服务、产品或过程写成受审核方自己的，多半是套用了别家的报告。',
      en: "A service, product or process outside the scope, written as the client's own, was most likely left over from another report.",
    },
    messages: {
      business: {
        zh: '“{{words}}”写成受审核方的业务，却不在认证范围（{{scope}}）之内。',
        en: '"{{words}}" is written as the client\'s own business, but lies outside the scope ({{scope}}).',
      },
      development: {
        zh: '设计开发不适用，认证范围也不含开发，文中却写有“{{words}}”。',
        en: 'Design and development do not apply, yet the text speaks of "{{words}}".',
      },
      audit: {
        zh: '报告题名为{{words}}，文中却写本次为{{scope}}。',
        en: 'The title says {{words}}, the text says that this audit is {{scope}}.',
      },
      production: {
        zh: '认证范围（{{scope}}）不含生产，文中却写有“{{words}}”。',
        en: 'The scope ({{scope}}) holds no production, yet the text speaks of "{{words}}".',
      },
    },
    suggestion: {
      zh: '核对认证范围和现场证据，删改套用的文字；确属受审核方的业务，写明为何不在范围内。',
      en: 'Compare with the scope and the evidence, and mend the text; where it is real, say why it is out of scope.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '认证范围：板式家具的生产。\n查供方白鹭洲物业服务过程的评价记录。\n食堂、保洁由物业公司负责。',
        },
        {
          language: 'zh',
          text: '认证范围：工业控制软件的开发。\n为客户阀门生产过程提供监控画面，已验收。',
        },
        { language: 'zh', text: '认证范围：办公用品的销售。8.3不适用。\n市场开发过程由业务部负责。' },
        { language: 'zh', text: '认证范围：办公用品的销售。\n考察供方的生产车间，工艺稳定。' },
        {
          language: 'zh',
          text: '认证范围：齿轮的机加工。\n营业执照经营范围含货物运输服务，未开展。\n查机加工过程。',
        },
        {
          language: 'en',
          text: 'Scope of certification: manufacture of hose fittings.\nCatering services at the site are run by the landlord.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '认证范围：减速齿轮箱的生产。\n现场查看，物业服务过程记录完整，符合要求。',
          messageId: 'business',
          quotes: ['减速齿轮箱的生产', '物业服务'],
        },
        {
          language: 'zh',
          text: '审核范围：养老机构的长者照护服务。\n现场观察注塑工序，参数在规定范围内。',
          messageId: 'business',
          quotes: ['养老机构的长者照护服务', '注塑'],
        },
        {
          language: 'zh',
          text: '认证范围：办公设备的销售和维护服务。不适用条款：8.3。\n作业文件对研发过程有指导作用。',
          messageId: 'development',
          quotes: ['办公设备的销售和维护服务', '不适用条款：8.3', '研发过程'],
        },
        {
          language: 'zh',
          text: '认证范围：劳保用品的销售。\n巡视生产车间，标识清楚。',
          messageId: 'production',
          quotes: ['劳保用品的销售', '生产车间'],
        },
        {
          language: 'en',
          text: 'Scope of certification: Land survey and mapping services.\nThe injection moulding process was observed and found stable.',
          messageId: 'business',
          quotes: ['Land survey and mapping services', 'injection mould'],
        },
      ],
    },
  },
  check(facts, report) {
    const scopes = facts.scopes.filter(({ kind }) => kind === 'certification');
    if (scopes.length === 0) return otherAudit(report);
    const told = [
      ...foreignBusiness(facts, scopes, report),
      ...foreignStages(facts, scopes),
      ...foreignMarks(facts, scopes, report),
    ];
    const covered = coveredWork(facts, scopes, report).filter(
      ({ places }) =>
        !told.some((one) =>
          one.places.some((a) => a.role === 'mention' && places.some((b) => spansOverlap(a.span, b.span))),
        ),
    );
    return [...otherAudit(report), ...told, ...covered];
  },
};

/** The title of a report, and what the text says of this audit. */
const TITLE_KIND =
  /(?:第?(?<n>[一二三])次)?监督(?:审核)?(?:第?(?<m>[一二三])次|[(](?:第)?(?<k>[一二三])(?:次)?[)])?|再认证|初次认证/u;
const SAID_KIND =
  /本次(?:审核)?(?:类型)?(?:为|是|系|属于?)(?:对[^,。;\n]{2,20}的)?(?<kind>(?:第?(?<n>[一二三])次)?监督(?:审核)?|再认证(?:审核)?|初次认证(?:审核)?)(?=[,。;\n]|$)/u;
const TITLE_REACH = 160;

/** `第一次监督审核报告` over `本次为第二次监督审核`. */
function otherAudit({ view }: Report): RuleFinding[] {
  const head = view.text.slice(0, TITLE_REACH);
  const line = head.split('\n').find((words) => /报告|记录/u.test(words)) ?? '';
  const title = TITLE_KIND.exec(line);
  const said = SAID_KIND.exec(view.text);
  if (!title || !said || /□|■|\//u.test(line)) return [];
  const ordinal = title.groups?.n ?? title.groups?.m ?? title.groups?.k;
  const kindOf = (words: string) => /再认证|初次|监督/u.exec(words)?.[0];
  const same = kindOf(title[0]) === kindOf(said[0]);
  const other = said.groups?.n;
  if (same && (ordinal === undefined || other === undefined || ordinal === other)) return [];
  const at = head.indexOf(line) + title.index;
  const kind = said.groups?.kind ?? '';
  const end = said.index + said[0].length;
  return [
    {
      messageId: 'audit',
      params: { words: title[0], scope: kind },
      places: [
        { span: { start: at, end: at + title[0].length }, role: 'mention' },
        { span: { start: end - kind.length, end }, role: 'mention' },
      ],
    },
  ];
}

const DESK =
  /销售|贸易|咨询|代理|软件|数据|信息|设计|培训|技术服务|租赁|评估|sale|consult|software|training|trading|advis/iu;
const HANDS_ON =
  /生产|制造|加工|组装|装配|制作|施工|安装|维修|维护|维保|养护|保洁|物业|检测|运输|仓储|种植|养殖|食|餐|印|修|建|焊|manufactur|assembl|produc|install|repair|maint|clean|process|fabricat|build/iu;
const DEVELOPS = /设计|开发|研发|研制|design|develop/iu;

/** Lines of business that neither the scope nor anything kindred to it holds. */
function foreignBusiness(facts: Facts, scopes: readonly ScopeStatement[], report: Report): RuleFinding[] {
  const client = facts.organisations.find(({ isClient }) => isClient)?.name ?? '';
  const licences = facts.scopes.filter(({ kind }) => kind === 'licence');
  const text = mergedText(scopes);
  const own = claimedLines([client, text, mergedText(licences)].join('\n'));
  const core = new Set(`${client}${text}`.replace(GENERIC, ''));
  const mentions = facts.activities.filter(({ group }) => group !== 'stage' && group !== 'mark');
  const foreign = mentions.filter((mention) => {
    if (own.some(({ id }) => id === mention.line)) return false;
    const kindred = own.some((line) => areKindred(line, { id: mention.line, group: mention.group }));
    if (
      kindred &&
      !(mention.offered && FAR.has(mention.line) && own.every(({ group }) => group === 'industry'))
    )
      return false;
    // An organisation whose trade is not known may do any kind of work, but offers something of its own.
    const anyWork = own.length === 0 || own.some(({ group }) => HEAVY.has(group));
    if (!mention.offered && anyWork && !(own.length > 0 && ALONE.has(mention.line))) return false;
    return sharesNothing(mention.words, core, text);
  });
  return [...new Set(foreign.map(({ line }) => line))].flatMap((line) =>
    countLine(report.view.text, line) > MOST_MENTIONS
      ? []
      : [
          finding(
            'business',
            scopes,
            foreign.filter((one) => one.line === line),
            scopes[0]?.text ?? '',
          ),
        ],
  );
}

/** Industries whose products no other industry makes beside its own. */
const FAR: ReadonlySet<string> = new Set(['food', 'textile', 'medical', 'furniture']);
/** Nobody else dyes or sets cloth. */
const ALONE: ReadonlySet<string> = new Set(['textile']);
/** Groups that weld, paint and dig whatever they are certified for. */
const HEAVY: ReadonlySet<string> = new Set(['industry', 'building', 'premises', 'land', 'environment']);

/** Development although it is excluded, production although nothing is made. */
function foreignStages(facts: Facts, scopes: readonly ScopeStatement[]): RuleFinding[] {
  const text = mergedText(scopes);
  const exclusions = facts.scopes.filter(({ kind }) => kind === 'exclusion');
  const of = (stage: string) => facts.activities.filter(({ line }) => line === stage);
  const [development, production] = [of('development'), of('production')];
  const developed = exclusions.length > 0 && development.length > 0 && !DEVELOPS.test(text);
  const made =
    production.length > 0 && production.length <= MOST_MENTIONS && DESK.test(text) && !HANDS_ON.test(text);
  return [
    ...(developed ? [finding('development', scopes, development, text, exclusions)] : []),
    ...(made ? [finding('production', scopes, production, scopes[0]?.text ?? '')] : []),
  ];
}
