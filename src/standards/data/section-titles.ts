/** What a section of a report gathers, by words of its title. */
export interface SectionTitle {
  pattern: RegExp;
  /** Clause numbers, each standing for all below it. */
  clauses: readonly string[];
}

/** Titles of sections that tell of the audit itself, not of what was found: cover, plan, conclusion. */
export const ABOUT_THE_AUDIT: readonly RegExp[] = [
  /审核(?:目的|准则|依据|范围|组|计划|日期|时间|类型|信息|概况|综述|结论|活动|方法|报告)|依据文件|受审核方|组织概况|基本(?:信息|情况)|^(?:单位|企业|公司)?(?:名称|地址|概况)$|地址|联系人|变[化更](?:情况)?$|换版|差异|^(?:认证)?范围|人日|体系(?:覆盖)?(?:有效)?人数|多场所|临时场所|抽样|推荐|声明|保密|附件|分发|签[字名]|末次会议|首次会议|与计划的?偏离|证书|标[志识]的?使用|认证(?:范围|结论)|总体(?:评价|结论)|^结论|不适用(?:条款)?|删减|(?:上次|前次|以往)[^,。]{0,6}不符合|不符合项?(?:情况|清单|汇总|及|与|报告|$)|(?:本次)?审核(?:发现的|不符合)|本次审核发现|总评|总体|未解决|风险提示|成熟度|下次审核|目的[与和及]准则/u,
  /^(?:introduction|opening|closing|conclusions?|recommendations?|summary|findings|general information|(?:report )?distribution|sampling|disclaimer)\b|\baudit (?:objectives?|criteria|scope|team|plan|dates?|details|conclusions?|programme|data|summary|findings)\b|\bprevious (?:findings|nonconformit)|\b(?:findings|nonconformities) (?:of|from|raised)|\bcertificat(?:e|ion) (?:scope|decision|marks?)\b|\bchanges since\b|\b(?:type of audit|management representative|address|headcount|number of (?:employees|personnel))\b|\bnext (?:audit|visit)\b|^(?:auditee|client|organi[sz]ation)(?: (?:data|details|information))?$/iu,
];

/** What the chapters of the evidence gather; a title may name several. */
export const SECTION_TITLES: readonly SectionTitle[] = [
  { pattern: /内部?审|internal audit/iu, clauses: ['9.2'] },
  { pattern: /管理评审|management review/iu, clauses: ['9.3'] },
  {
    pattern: /监[视测]|测量|检查|绩效|performance|monitoring|measurement/iu,
    clauses: ['9', '7.1.5', '8.6'],
  },
  { pattern: /改进|不合格|不符合|纠正|improvement|nonconform/iu, clauses: ['8.7', '10'] },
  {
    pattern: /领导|策划|组织(?:及其)?环境|背景|context|leadership|planning/iu,
    clauses: ['4', '5', '6', '7.1.6'],
  },
  { pattern: /支持|资源|support|resource/iu, clauses: ['7'] },
  {
    pattern: /运行|产品|生产|服务|实现|施工|operation|production|service|realisation/iu,
    clauses: ['8', '9.1', '7.1.5'],
  },
];

/** The title of the whole document, which stands above all its sections and tells nothing of them. */
export const DOCUMENT_TITLE = /(?:报告|记录|\breport|\brecord)s?\s?(?:[(（][^()（）]*[)）])?$/iu;
