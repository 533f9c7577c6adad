import { englishNumerals } from '../../../core/index.js';
import { COUNT, labelOf, sure, type TopicPatterns, unsure } from '../words.js';

/** A stretch of an English sentence, decimals and clause numbers included. */
const IN_EN = '(?:[^.;\\n]|\\.(?=\\d))';
const IA = '(?:内审|内部审核)';
const MR = '(?:管理评审|管评)';
const TOP = '(?<!副)(?:总经理|最高管理者|董事长|厂长|院长|校长|总裁|法定代表人|负责人)';
const NO = '(?<![有否是])(?:均?未|没有?|无|未曾|从未)';
const ENDS = '(?=[\\s,;。、)”"|]|$)';
const NC = '(?:不符合|不合格)(?:项|报告|事实|问题)?';
const RAISED = '(?:开具|开出|开|发现|提出|查出|产生|出具|下发)';
const UNIT = '(?:项|个|份|条|处)';
const CLOSED = '(?:关闭|闭环|整改完毕|整改完成|整改到位|完成整改|销项|验证有效|验证合格|验证关闭)';
const ALL = '(?:全部|均|都|皆|悉数|逐项)';
const OPEN = '(?:未|尚未|没有?|还没有?|未能)(?:予以|被|得到|完成)?(?:关闭|闭环|整改|销项|验证)';
const COUNT_EN = `(?:${englishNumerals(1, 12)}|[1-9]\\d{0,3})`;
const IA_EN = 'internal audit(?:s|ors?)?';
const MR_EN = 'management review';
const NC_EN = '(?:non-?conformit(?:y|ies)|findings?|NCs?)';
/** An audit by the certification body before this one. */
const EARLIER_EN =
  '(?:(?:the )?(?:last|previous|preceding) (?:year|audit|surveillance|visit)|(?:the )?(?:20\\d\\d|first|second|initial) (?:certification|surveillance|recertification)(?: audit| visit)?|(?:the )?(?:certification|surveillance|recertification)(?: audit| visit)? (?:of|in) (?:[A-Z][a-z]+ )?20\\d\\d)';
const TOP_EN = '(?:managing director|general manager|chief executive|CEO|president|owner|plant manager)';

const OF_EARLIER =
  /上次|上年|上一|前次|去年|初审|last|previous|preceding|earlier|20\d\d (?:certif|surv|recert)|(?:first|second|initial) (?:certif|surv|recert)|(?:certification|surveillance)(?: audit| visit)? (?:of|in) /iu;

/** What reports tell of internal audits, management reviews and what became of earlier findings. */
export const AUDIT_TOPICS: readonly TopicPatterns[] = [
  {
    topic: 'internal-finding',
    about: /内审|内部审核|internal audit/iu,
    label: labelOf('内审不符合(?:项|报告)?'),
    denies: [
      new RegExp(
        `${IA}[^。;\\n]{0,40}?${NO}(?:${RAISED})?(?:过|有)?(?:任何|[一半]${UNIT})?(?:的)?${NC}${ENDS}`,
        'gu',
      ),
      new RegExp(`${IA}(?:的|共)?(?:${RAISED})?${NC}(?:数|数量)?\\s?(?::|为)?\\s?(?:0|零)\\s?${UNIT}`, 'gu'),
      new RegExp(
        `\\b${IA_EN}\\b${IN_EN}{0,50}\\b(?:no|without(?: any| a(?: single)?)?|not a single|zero) (?:such )?${NC_EN}\\b|\\bno ${NC_EN} (?:was|were|had been|has been)?[a-z ]{0,12}(?:in|at|by|during|from) the (?:last |latest )?${IA_EN}\\b`,
        'giu',
      ),
    ],
    affirms: sure(
      new RegExp(
        `${IA}(?:中|时|组|报告|共|所|期间){0,3}[^。;,\\n]{0,8}${RAISED}(?:的|了|过)?(?:轻微|一般)?\\s?${COUNT}\\s?${UNIT}(?:轻微|一般)?${NC}`,
        'gu',
      ),
      new RegExp(
        `${IA}(?:中|时|组|共|所){0,3}[^。;,\\n]{0,8}${RAISED}(?:的|了)?(?:轻微|一般)?${NC}\\s?(?:共)?\\s?${COUNT}\\s?${UNIT}`,
        'gu',
      ),
      new RegExp(`${IA}(?:的)?${NC}\\s?(?:共|有)?\\s?${COUNT}\\s?${UNIT}`, 'gu'),
      new RegExp(
        `\\b${IA_EN}\\b${IN_EN}{0,40}\\b(?:raised|found|brought up|led to|recorded|issued) ${COUNT_EN} (?:minor |major )?${NC_EN}\\b|\\b${COUNT_EN} (?:minor |major )?${NC_EN} (?:of|from|raised (?:in|by|at|during)|found (?:in|by|at|during)) the (?:last |latest )?${IA_EN}\\b`,
        'giu',
      ),
    ),
    unless: /上次|上年|去年|往年|如|若|目标|\bif\b|previous|last year/iu,
  },
  {
    topic: 'internal-left-out',
    about: /内审|内部审核|internal audit/iu,
    label: labelOf('内审未覆盖(?:的)?(?:部门|过程)?'),
    denies: [
      new RegExp(
        `${IA}[^。;\\n]{0,30}?(?:覆盖|涵盖|遍及|审核|审)(?:了|到)?(?:公司|体系|本厂)?(?:的)?(?:全部|所有|各个?|每个?|全)(?:体系)?(?:部门|过程|条款|场所|科室|车间)`,
        'gu',
      ),
      new RegExp(
        `\\b${IA_EN}\\b${IN_EN}{0,30}\\b(?:covered|took in|visited|included) (?:every|all|each)(?: of the| the)? (?:departments?|processes|process|sites?|functions?|areas?)\\b`,
        'giu',
      ),
    ],
    affirms: unsure(
      new RegExp(
        `[^。;\\n]{2,16}(?:未|没有?|漏)(?:被)?(?:列入|纳入|安排|覆盖|接受|参加)(?:了|到|进)?(?:本次|此次|本年度|当年)?${IA}`,
        'gu',
      ),
      new RegExp(
        `${IA}[^。;\\n]{0,24}?(?:未|没有?|漏)(?:审|审核|覆盖|安排|涉及|查|包括)(?:到|了)?(?!核|本|自己|其|所在)[^,。;\\n]{2,14}(?:部|科|室|车间|过程|条款|仓库|层)`,
        'gu',
      ),
      new RegExp(
        `\\b[a-z][a-z ]{2,30} (?:was|were|had been|has been) (?:left out of|missing from|omitted from|skipped (?:in|by)|not (?:included in|covered by|audited in|part of)) (?:the |this year's )?${IA_EN}\\b${IN_EN}{0,24}`,
        'giu',
      ),
      new RegExp(
        `\\b${IA_EN}\\b${IN_EN}{0,24}\\b(?:did not (?:cover|include|visit)|left out|skipped|omitted) ${IN_EN}{3,30}`,
        'giu',
      ),
    ),
    unless: /上次|上年|去年|如|若|\bif\b|previous|last year/iu,
  },
  {
    topic: 'own-auditor',
    about: /内审员|internal auditor/iu,
    label: labelOf('内审员'),
    notForm: true,
    denies: [
      /(?:公司|本厂|企业|单位|自己|内部|本身|组织)[^。;,\n]{0,6}(?:没有?|无|尚无|未配备|未任命)(?:自己的?|本公司的?|专职|兼职|合格的?|持证的?|取证的?)*内审员/gu,
      /\b(?:has|have|employs?|there (?:is|are)) no (?:trained |qualified |own )*internal auditors?\b(?: of (?:its|their) own)?/giu,
    ],
    affirms: sure(
      /(?:任命|聘任|指定)[^。;\n]{0,24}为(?:公司|本厂|体系|兼职|专职)?(?:的)?内审员/gu,
      new RegExp(
        `(?:公司|本厂|企业|现|共)(?:现)?(?:有|配备|培养)(?:了)?(?:持证|专职|兼职|合格)?(?:的)?内审员\\s?${COUNT}\\s?[名人位]`,
        'gu',
      ),
      /(?:本公司|本厂|本单位|公司)(?:员工|职工|人员)[^。;,\n]{0,14}(?:担任|兼任|为)(?:公司)?内审员/gu,
      /\b(?:own|company's|firm's) (?:employees?|staff|people)[^.;\n]{0,40}\b(?:appointed|trained|act) as internal auditors?\b|\bappointed (?:as )?internal auditors?\b[^.;\n]{0,24}/giu,
    ),
    unless: /外聘|集团|总部|咨询|建议|计划|拟|external|parent|planned/iu,
  },
  {
    topic: 'management-review',
    about: /管理评审|管评|management review/iu,
    label: labelOf(MR),
    notForm: true,
    denies: [
      new RegExp(
        `(?<!本年度?|今年|年度|20\\d\\d年[^。;,]{0,6})(?:尚未|还未|还没有?|至今未|从未|未曾|没有)(?:进行|召开|实施|开展|举行|组织|做|安排)(?:过)?(?:任何|一次)?${MR}(?!计划|程序)`,
        'gu',
      ),
      new RegExp(
        `(?<!本年度?|今年|年度|20\\d\\d年[^。;,]{0,6})${MR}(?:尚未|还未|还没有?|至今未|从未)(?:进行|召开|实施|开展|举行|组织|做|安排)(?:过)?`,
        'gu',
      ),
      new RegExp(
        `\\bno ${MR_EN} (?:has|had|was) (?:yet |ever )?(?:been )?(?:held|carried out|conducted|done|taken place)|\\b${MR_EN} (?:has|had|was) (?:not yet|never|still not) (?:been )?(?:held|carried out|conducted|done|taken place)`,
        'giu',
      ),
    ],
    affirms: sure(
      new RegExp(
        `${MR}(?:均|都)?(?:已|已经)(?:按计划|按时|各)?(?:实施|进行|召开|完成|开展|举行)(?:过|了)?(?:[一两1-9]次)?`,
        'gu',
      ),
      new RegExp(
        `(?:日|月|号)[^。;,\\n]{0,8}(?:主持)?(?:召开|进行|实施|组织|举行|开展)了?(?:[一两1-9]次|本年度|年度|首次|第[一二三1-9]次)?${MR}(?!计划|程序)`,
        'gu',
      ),
      new RegExp(
        `\\b${MR_EN} (?:was|has been) (?:held|carried out|conducted|completed)\\b${IN_EN}{0,20}|\\b${MR_EN} took place\\b${IN_EN}{0,20}`,
        'giu',
      ),
    ),
    unless: /计划|拟|将|安排在|如|若|应|每年|规定|第二次|planned|will be|scheduled|\bif\b|every year/iu,
  },
  {
    topic: 'review-action',
    about: /管理评审|管评|management review|the review/iu,
    label: labelOf('管理评审(?:改进)?(?:措施|决议|建议)'),
    denies: [
      new RegExp(
        `${MR}[^。\\n]{0,40}?${NO}(?:提出|形成|产生|确定|作出|输出|制定)(?:过)?(?:任何|一[项条个])?(?:的)?(?:改进(?:的)?(?:措施|建议|项目|机会|决议|决定|要求|项|事项)?|决议|纠正措施)${ENDS}`,
        'gu',
      ),
      new RegExp(
        `\\b${MR_EN}\\b${IN_EN}{0,40}\\b(?:no|without any) (?:improvement )?(?:actions?|decisions?|improvements?|measures)\\b`,
        'giu',
      ),
    ],
    affirms: sure(
      new RegExp(
        `${MR}(?:会议|会|上|中|报告|共|所|决定){0,3}(?:提出|形成|确定|作出|输出|决定|提)(?:的|了)?[^。;,\\n]{0,24}(?:改进(?:措施|建议|项目|机会|决议|决定|要求|项)|决议)[^,。;\\n]{0,10}`,
        'gu',
      ),
      new RegExp(
        `\\b(?:improvement )?(?:actions?|decisions?|measures?) (?:of|from|decided (?:in|at|by)|agreed (?:in|at)) the (?:last |latest )?${MR_EN}\\b${IN_EN}{0,30}|\\b${MR_EN}\\b${IN_EN}{0,20}\\b(?:decided|resolved|ordered|agreed) (?:to|on|that) ${IN_EN}{3,30}`,
        'giu',
      ),
    ),
    unless: /上次|上年|去年|以往|如|若|规定|程序|应|previous|last year|\bif\b|procedure/iu,
  },
  {
    topic: 'review-chair',
    about: /主持|出席|参加|到场|缺席|chair|absent|attend/iu,
    label: labelOf('管理评审主持人'),
    notForm: true,
    denies: [
      new RegExp(`${MR}[^。;,\\n]{0,12}由(?:公司|本厂)?${TOP}[^。;,\\n]{0,8}(?:亲自)?主持`, 'gu'),
      new RegExp(`${TOP}[^。;,\\n]{0,8}(?:亲自)?主持(?:召开|开展|进行)?了?[^。;,\\n]{0,8}${MR}`, 'gu'),
      new RegExp(`\\b${MR_EN}\\b${IN_EN}{0,30}\\bchaired by (?:the )?${TOP_EN}\\b`, 'giu'),
    ],
    affirms: unsure(
      new RegExp(
        `${TOP}[^。;,\\n]{0,12}(?:未|没有?)(?:能)?(?:参加|出席|到场|主持)[^。\\n]{0,30}(?:会议|评审|主持|签到)[^,。;\\n]{0,10}`,
        'gu',
      ),
      new RegExp(`${MR}[^。;\\n]{0,24}${TOP}[^。;,\\n]{0,8}(?:未|没有?)(?:能)?(?:参加|出席|到场|主持)`, 'gu'),
      new RegExp(
        `${MR}[^。;,\\n]{0,16}由(?:副总(?:经理)?|管理者代表|管代|副厂长|办公室主任|质量部经理)[^。;,\\n]{0,8}(?:代为|代)?主持`,
        'gu',
      ),
      new RegExp(
        `\\b${TOP_EN} (?:was|had been) (?:absent|away|excused|unable to attend)\\b[^.\\n]{0,40}\\b(?:review|meeting|chair)${IN_EN}{0,16}|\\b${MR_EN}\\b${IN_EN}{0,40}\\bchaired by (?:the )?(?:deputy|quality manager|management representative)${IN_EN}{0,16}`,
        'giu',
      ),
    ),
    unless: /上次|上年|去年|如|若|如遇|规定|应|previous|last year|\bif\b/iu,
  },
  {
    topic: 'open-finding',
    about: /关闭|整改|验证|闭环|销项|closed|open\b/iu,
    label: labelOf('未关闭(?:的)?不符合(?:项)?'),
    sorts: [
      ['internal', /内审|内部审核|internal/iu],
      ['last', OF_EARLIER],
      ['this', new RegExp(`^(?!.*(?:内审|内部审核|internal|${OF_EARLIER.source}))`, 'isu')],
    ],
    denies: [
      new RegExp(
        `(?:${IA}|上次|上年度?|上一年度?|上一次|前次|去年)[^。;\\n]{0,24}不(?:符合|合格)(?!.{0,20}除)[^。;\\n]{0,30}?${ALL}(?:已|得到|有效|按期|及时)*${CLOSED}`,
        'gu',
      ),
      new RegExp(
        `(?:[两二三四五六七八九\\d]{1,2}${UNIT}|本次)(?:轻微|一般|严重)?不(?:符合|合格)(?:项|报告)?的?[^。;\\n]{0,30}?(?:已${ALL}|${ALL}已?)(?:得到|有效|按期)*${CLOSED}`,
        'gu',
      ),
      new RegExp(
        `\\b(?:the )?${NC_EN} (?:from|of|raised(?: in| at)?) ${EARLIER_EN}${IN_EN}{0,80}\\b(?:is|are|was|were|has been|have been) (?:all |now |therefore )*closed\\b(?! (?:except|apart))`,
        'giu',
      ),
      new RegExp(
        `\\ball (?:the )?(?:${COUNT_EN} )?${NC_EN} of the ${IA_EN}${IN_EN}{0,24}\\b(?:are|were|have been) closed\\b(?! (?:except|apart))`,
        'giu',
      ),
    ],
    affirms: unsure(
      new RegExp(
        `${IA}[^。;\\n]{0,8}不(?:符合|合格)(?:项|报告)?[^。;\\n]{0,40}?(?:${OPEN}|验证栏(?:空着|空白|未填))[^,。;\\n]{0,4}`,
        'gu',
      ),
      new RegExp(
        `(?:上次|上年度?|上一年度?|上一次|前次|去年)[^。;\\n]{0,16}不(?:符合|合格)[^。;\\n]{0,40}?${OPEN}`,
        'gu',
      ),
      new RegExp(
        `[^,。;\\n]{0,20}(?:一|1|其中)[^,。;\\n]{0,4}${UNIT}[^。;,\\n]{0,4}(?:截至[^,。;\\n]{2,8}|至今|目前)(?:仍|还|尚)?${OPEN}[^,。;\\n]{0,4}`,
        'gu',
      ),
      new RegExp(
        `\\b(?:last year's|the previous audit's|last audit's) (?:${NC_EN})\\b${IN_EN}{0,40}\\b(?:remains?|is still|are still|stays?|is not yet) (?:open|unresolved|closed)\\b${IN_EN}{0,24}`,
        'giu',
      ),
      new RegExp(
        `\\b${NC_EN}(?: (?:no\\. ?)?[A-Z\\d-]{2,10})? (?:from|of|raised(?: in| at)?) ${EARLIER_EN}${IN_EN}{0,150}\\b(?:remains?|is still|are still|stays?) (?:open|unresolved)\\b`,
        'giu',
      ),
      new RegExp(
        `\\b${NC_EN} of the ${IA_EN}${IN_EN}{0,40}\\b(?:remains?|is still|are still|stays?) (?:open|unresolved)\\b`,
        'giu',
      ),
    ),
    unless: /如|若|无未|没有未|规定|期限|\bif\b|unless|none/iu,
  },
];
