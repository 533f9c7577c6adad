import type { Report, Rule } from '../core/index.js';

/** ISO/IEC 17021-1:2015, 9.4.8.2 and 9.4.8.3: what must be there, and the words, all of which must be there, by which it shows. */
const CHECKLIST: ReadonlyArray<{ id: string; zh: string; en: string; shown: readonly RegExp[] }> = [
  {
    id: 'client',
    zh: '受审核方名称和地址',
    en: 'name and address of the client',
    shown: [/地址|场所|address|site/iu],
  },
  {
    id: 'audit-type',
    zh: '审核类型',
    en: 'type of audit',
    shown: [
      /初次|监督|再认证|复评|第二阶段|一阶段|特殊审核|扩大范围|stage [12]|surveillance|recertification|initial|special audit/iu,
    ],
  },
  {
    id: 'criteria',
    zh: '审核准则',
    en: 'audit criteria',
    shown: [/审核准则|审核依据|依据标准|认证标准|GB\/T\s?\d{5}|ISO\s?\d{4,5}|audit criteria/iu],
  },
  {
    id: 'objectives-of-audit',
    zh: '审核目的',
    en: 'audit objectives',
    shown: [/审核目的|audit objectives?|purpose of the audit|objectives? of the audit/iu],
  },
  { id: 'scope', zh: '审核范围', en: 'audit scope', shown: [/范围|scope/iu] },
  {
    id: 'dates',
    zh: '审核日期',
    en: 'dates of the audit',
    shown: [
      /审核(?:日期|时间)|现场审核|(?:于|自)?(?:19|20)\d{2}\s?[年./-]|audit dates?|on[- ]site|\b(?:19|20)\d{2}\b/iu,
    ],
  },
  {
    id: 'team',
    zh: '审核组长和组员',
    en: 'team leader and members',
    shown: [/审核组|组长|审核员|team leader|lead auditor|audit team/iu],
  },
  {
    id: 'findings',
    zh: '审核发现和证据',
    en: 'findings with evidence',
    shown: [/审核发现|抽查|查阅|查看|现场观察|不符合|findings?|sampled|evidence|nonconformit/iu],
  },
  {
    id: 'internal-audit-and-review',
    zh: '内部审核和管理评审的评价',
    en: 'evaluation of internal audit and management review',
    shown: [/内审|内部审核|internal audit/iu, /管评|管理评审|management review/iu],
  },
  { id: 'objectives', zh: '目标的实现情况', en: 'fulfilment of objectives', shown: [/目标|objectives?/iu] },
  {
    id: 'conclusion',
    zh: '符合性和有效性的结论',
    en: 'conclusion on conformity and effectiveness',
    shown: [/审核结论|总体评价|综合评价|体系[^。\n]{0,30}(?:有效|符合)|conclusion|effective/iu],
  },
  { id: 'recommendation', zh: '推荐意见', en: 'recommendation', shown: [/推荐|recommend/iu] },
  {
    id: 'sampling',
    zh: '抽样风险的声明',
    en: 'statement that the audit is based on sampling',
    shown: [
      /抽样(?:的|审核|方法|活动|检查)?[^。\n]{0,30}(?:风险|不确定|局限|代表|未被?发现|基于)|基于[^。\n]{0,12}抽样|抽样[^。\n]{0,6}进行|sampling|based on (?:a )?sample/iu,
    ],
  },
];

export const sectionMissing: Rule = {
  meta: {
    id: 'section-missing',
    severity: 'info',
    title: { zh: '报告缺少应有内容', en: 'Required content not found' },
    why: {
      zh: 'ISO/IEC 17021-1:2015 的 9.4.8 规定了审核报告应有的内容；找不到的请人工核对。',
      en: 'ISO/IEC 17021-1:2015, 9.4.8 lists what an audit report holds; what was not found needs a look.',
    },
    messages: Object.fromEntries(
      CHECKLIST.map(({ id, zh, en }) => [
        id,
        { zh: `报告中没有找到${zh}。`, en: `Not found in the report: ${en}.` },
      ]),
    ),
    suggestion: {
      zh: '补写；写在别的文件里的，在报告中注明。',
      en: 'Add it; where another document holds it, say so in the report.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '本次审核抽查了采购合同3份，均经评审。' },
        {
          language: 'en',
          text: 'Audit report\nOrganisation: Larkfield Pumps. Address: 4 Mill Lane.\nThe recommendation is to follow.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '管理体系审核报告\n受审核方：云岭机械厂 地址：云岭路8号\n审核类型：监督审核 审核准则：GB/T 19001-2016\n审核目的：评价体系的持续符合性\n审核范围：水泵的生产 审核日期：2024年5月6日至7日\n审核组长：白川 组员：林溪\n一、审核发现：体系运行正常，未发现不符合。内审和管理评审按计划完成，目标完成情况良好。\n二、审核结论：管理体系有效，推荐保持认证。',
          messageId: 'sampling',
          quotes: ['管理体系审核报告'],
        },
        {
          language: 'en',
          text: 'Stage 2 audit report\nOrganisation: Larkfield Pumps. Address: 4 Mill Lane.\nType of audit: initial. Audit criteria: ISO 9001:2015. Audit objectives: to decide on certification.\nScope: manufacture of pumps. Audit dates: 6 to 7 May 2024.\nLead auditor: J. Moss.\nInternal audit and management review were found effective; quality objectives were met. No nonconformities were found.\nConclusion: the system is effective. Recommendation: certification.',
          messageId: 'sampling',
          quotes: ['Stage 2 audit report'],
        },
      ],
    },
  },
  check(_facts, report) {
    const title = report.lines.find(({ kind, start, end }) => kind !== 'row' && end > start);
    const { text } = report.view;
    const found = CHECKLIST.filter(({ shown }) => shown.every((pattern) => pattern.test(text)));
    // An excerpt, or a record of one department, is no report: most of the list would be missing.
    if (!title || !isReport(report) || found.length < MOST_OF_IT * CHECKLIST.length) return [];
    return CHECKLIST.filter((item) => !found.includes(item)).map(({ id }) => ({
      messageId: id,
      places: [{ span: { start: title.start, end: title.end }, role: 'heading' }],
    }));
  },
};

/** The share of the list that a text must hold to be taken for a whole report. */
const MOST_OF_IT = 0.7;

const isReport = ({ view }: Report): boolean => /审核报告|audit report/iu.test(view.text.slice(0, 400));
