import type { Report, RoleClaim } from '../../core/index.js';
import { statementAt } from './statement.js';

/** Words of which a name holds none: with one of them the words before an ending are a sentence. */
const SENTENCE =
  '的|和|与|及|在|对|由|向|为|是|了|将|经|并|等|该|各|本公|本厂|我|贵|其|车间|仓库|现场|管理层|部门|提供|委托|负责|签订|所属|下属|总经理|代表|员工|供方|外包|审核|体系|组织|单位|企业|认证|所有|全部|生产加工|注册|办公|分公司|子公司|母公司|总公司';
const ENDING =
  '(?:有限责任公司|股份有限公司|集团有限公司|有限公司|集团公司|公司|集团|厂|服务部|经营部|门市部|商行|合作社|事务所|研究院|研究所|设计院|医院|卫生院|学校|小学|中学|学院|幼儿园|酒店|宾馆|养老院|服务中心|中心|服务站|检定站|站|商店|药店|工作室|农场|林场|牧场|渔场)';
const NAME = `(?<name>(?:(?!${SENTENCE})[\\p{Script=Han}A-Za-z()·]){2,20}?${ENDING})`;
/** Where a name begins that nothing leads to. */
const BEGINS = '(?<=^|[\\s,。;:、“"(—])';
/** What may follow a name that stands whole. */
const WHOLE = '(?=[\\s,;。:、)”"(|]|的|在|于|已|有|管理层|现行|全体|各|$)';
const AUDITEE =
  '(?:受审核(?:方|组织|单位)|被审核(?:方|组织|单位)|受审(?:方|单位)|获证组织|申请组织|审核委托方)';
const THE_ONE =
  '(?:(?:本次)?(?:受审核方|被审核方|受审核组织|受审核单位|获证组织|审核对象)|本次(?:内审|审核|监督审核|认证)的(?:公司|企业|组织|工厂|单位|机构))';
const SYSTEM =
  '(?:质量|环境|职业健康安全|食品安全|能源|、|和|及){1,6}(?:管理)?体系(?:总体|整体|基本)?(?:符合|运行|满足|有效|具备|已|建立)';

/** Where the words give a Chinese name the place of the organisation audited. */
const AUDITEES_ZH: ReadonlyArray<readonly [how: RoleClaim['how'], pattern: RegExp]> = [
  [
    'label',
    new RegExp(
      `${AUDITEE}(?:\\((?:盖章|签章|公章|名称|全称)\\)|名称|全称)?\\s{0,2}[:|]\\s{0,3}${NAME}${WHOLE}`,
      'gu',
    ),
  ],
  ['label', new RegExp(`(?:证书|认证)(?:将|应)?(?:颁发|发|授予|换发)给\\s?${NAME}${WHOLE}`, 'gu')],
  ['words', new RegExp(`${AUDITEE}${NAME}(?=管理层|现行|的|在|于|已|[,。(;]|全体)`, 'gu')],
  [
    'words',
    new RegExp(
      `${BEGINS}${NAME}\\s?\\(?(?:即|为|是|系|作为)?${THE_ONE}(?!代表|陪同|的?人员|提供|名称|确认)`,
      'gu',
    ),
  ],
  ['words', new RegExp(`${BEGINS}${NAME}\\s?\\((?:即|以下简称|简称)?[“"]?${THE_ONE}[”"]?\\)`, 'gu')],
  ['words', new RegExp(`(?:认为|结论[:为]|确认)[,:]?\\s?\\(?${NAME}\\)?(?=的?${SYSTEM})`, 'gu')],
  ['words', new RegExp(`(?:手册|程序文件|体系文件)适用于${NAME}(?=全体|各部门|所有|全部|的?员工)`, 'gu')],
  [
    'words',
    new RegExp(
      `(?:首次|末次)会议[^。\\n]{0,40}?(?:参加者?(?:为|有|:)|向|为)${NAME}(?=管理层|领导层|最高管理)`,
      'gu',
    ),
  ],
  [
    'words',
    new RegExp(
      `(?:^|[“"—:：\\s])${NAME}(?=(?:管理体系|质量管理体系|年度)?(?:内部审核|内审|管理评审|监督审核|再认证审核|审核)报告|《?质量手册)`,
      'gmu',
    ),
  ],
  ['words', new RegExp(`审核报告\\s?[—–-]{1,2}\\s?${NAME}${WHOLE}`, 'gu')],
];

const LEGAL =
  '(?:Ltd|Limited|Inc|plc|PLC|LLC|GmbH|AG|KG|Sdn Bhd|Bhd|Pte Ltd|Pty Ltd|S\\.p\\.A\\.|S\\.r\\.l\\.|Srl|SpA|AB|AS|A\\/S|Oyj?|ApS|NV|SE|SAS|Kft|B\\.V\\.|BV|S\\.A\\.|SA|Corp|Corporation|Co|d\\.o\\.o\\.|s\\.r\\.o\\.)';
const NAME_EN = `(?<name>[A-Z][\\w&'’.-]*(?: (?:[A-Z&][\\w&'’.-]*|and|of)){0,5} ${LEGAL})(?![\\w])`;
const AUDITED =
  '(?:audited|being audited|under audit|to be certified|certified|that (?:was|is) (?:audited|certified)|we audited|assessed)';

/** The same of English names, which have a legal form. */
const AUDITEES_EN: ReadonlyArray<readonly [how: RoleClaim['how'], pattern: RegExp]> = [
  [
    'label',
    new RegExp(
      `\\b(?:Client|Auditee|Organi[sz]ation|Company)(?: name| audited)?\\s?[:|]\\s?${NAME_EN}`,
      'gu',
    ),
  ],
  [
    'label',
    new RegExp(
      `\\bcertificate (?:will|shall|is to|should|can) be (?:re-?)?(?:issued|granted|made out|awarded) (?:to|in the name of) (?:the )?${NAME_EN}`,
      'giu',
    ),
  ],
  [
    'words',
    new RegExp(
      `${NAME_EN}, (?:which is |being |as |i\\.e\\. )?the (?:organi[sz]ation|company|client|firm|business|body|auditee) (?:here )?${AUDITED}`,
      'gu',
    ),
  ],
  // `is controlled by Some Works Ltd through its EHS manager`: whose own system it is.
  [
    'words',
    new RegExp(
      `(?<=(?:[Dd]ocumented information|[Tt]he (?:management |quality |environmental )?system|[Ii]nternal audits?|[Tt]he policy) (?:is|are|was|were) (?:controlled|maintained|established|managed|planned|issued) by )${NAME_EN}(?= (?:through|under|via|and|in|at)\\b|[.,;])`,
      'gu',
    ),
  ],
  ['words', new RegExp(`${NAME_EN},? (?:\\(the auditee\\)|the auditee\\b|\\(the client\\))`, 'gu')],
  [
    'words',
    new RegExp(
      `\\bthe (?:audited|certified) (?:organi[sz]ation|company|client|firm),? (?:is )?${NAME_EN}`,
      'gu',
    ),
  ],
];

const BODY =
  '(?<name>(?:(?!的|将|由|与|和|为|是|本)[\\p{Script=Han}]){2,12}(?:认证|检验|检评|质量认证)(?:认证)?(?:中心|有限公司|公司|集团|机构)?)';
const CERTIFIER =
  '(?:审核机构|认证机构|发证机构|颁证机构|(?:本)?报告(?:的)?出具机构|出具(?:本)?报告的?(?:唯一)?机构)';

/** Where they give a name the place of the body that certifies. */
const CERTIFIERS: ReadonlyArray<readonly [how: RoleClaim['how'], pattern: RegExp]> = [
  ['label', new RegExp(`${CERTIFIER}(?:名称)?\\s{0,2}[:|]\\s{0,3}${BODY}`, 'gu')],
  ['words', new RegExp(`${BODY}(?:将|已|应)?(?:作为|是|为|系)(?:本)?(?:次)?${CERTIFIER}`, 'gu')],
];

/** Words after which another name may stand in the same place. */
const RELATED =
  /原名|曾用名|前身|更名|改名|改制|变更|母公司|子公司|总公司|集团|控股|关联|分公司|分支|转机构|转换|原认证|互认|联合|formerly|former|previously|renamed|until \d{4}|known as|changed its name|parent|subsidiary|group|holding|trading as|transfer/iu;

/** Who stands right before a name with these words is somebody else. */
const OUTSIDER =
  /(?:供方|供应商|顾客|客户|用户|外包方|分包方|承包方|甲方|业主|建设单位|竞争对手|同行)[“"]?$|\b(?:supplier|customer|subcontractor|contractor|competitor|landlord)s?,? $/iu;
const OUTSIDER_NAME = /^(?:供方|供应商|顾客|客户|用户|外包方|分包方|承包方|甲方|业主)/u;

/** `从未更名`, `没有关联企业`: that nothing of the kind stands between two names. */
const UNRELATED =
  /(?:没有|无|未曾|从未|未)(?:任何)?(?:关联|更名|改名|变更|改制|分公司|子公司)|\bno (?:parent|group|former)/giu;

const isRelated = (statement: string): boolean => RELATED.test(statement.replace(UNRELATED, ''));

/** Every place that makes a name that of the organisation audited, or of the body that certifies it. */
export function extractRoleClaims(report: Report): RoleClaim[] {
  const { text } = report.view;
  const read = (
    role: RoleClaim['role'],
    patterns: ReadonlyArray<readonly [how: RoleClaim['how'], pattern: RegExp]>,
  ): RoleClaim[] =>
    patterns.flatMap(([how, pattern]) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const name = match.groups?.name ?? '';
        const start = match.index + match[0].indexOf(name);
        const span = { start, end: start + name.length };
        if (OUTSIDER.test(text.slice(Math.max(0, start - 14), start)) || OUTSIDER_NAME.test(name)) return [];
        return [
          { ...span, name, role, how, related: isRelated(statementAt(text, span).replaceAll(name, '')) },
        ];
      }),
    );
  const all = [
    ...read('auditee', AUDITEES_ZH),
    ...read('auditee', AUDITEES_EN),
    ...read('certifier', CERTIFIERS),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter(
    (one, index) => all.findIndex(({ start, role }) => start === one.start && role === one.role) === index,
  );
}
