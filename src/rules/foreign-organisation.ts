import {
  type Facts,
  foldKey,
  type OrganisationMention,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  stretchStart,
} from '../core/index.js';
import { onlyDifference } from '../entities/index.js';

export const foreignOrganisation: Rule = {
  meta: {
    id: 'foreign-organisation',
    severity: 'error',
    title: { zh: '文中出现其他组织的部门或文件', en: 'Another organisation in the text' },
    why: {
      zh: '把别家公司的部门、文件、体系当作受审核方的，多半是套用旧报告留下的。',
      en: "Another company's department, manual or system taken for the client's was most likely left over from an older report.",
    },
    messages: {
      foreign: {
        zh: '“{{name}}”不是受审核方，却作为受审核方出现。',
        en: '"{{name}}" is not the client, but appears as if it were.',
      },
      certifier: {
        zh: '出具报告的是“{{own}}”，一处却写为“{{name}}”。',
        en: 'The report is issued by "{{own}}", yet "{{name}}" stands in its place.',
      },
    },
    suggestion: {
      zh: '核对受审核方名称，改正套用的文字。',
      en: "Check the client's name and mend the text.",
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '受审核方名称：云梯山水泵制造有限公司\n采购由云梯山水泵制造有限公司供应部归口。\n供方“白鹭洲铸造有限公司”评价合格。',
        },
        {
          language: 'zh',
          text: '受审核方名称：云梯山水泵制造有限公司\n抽顾客青石桥水务有限公司项目部签收单。',
        },
        {
          language: 'zh',
          text: '受审核方名称：云梯山水泵制造有限公司\n母公司白鹭洲实业有限公司的质量方针由云梯山沿用。',
        },
        {
          language: 'zh',
          text: '受审核方名称：云梯山水泵制造有限公司\n衡岳认证有限公司管理体系的有关规定已告知。',
        },
        {
          language: 'en',
          text: 'Client: Hollinbeck Pumps Ltd\nThe quality manual of the supplier Marlstone Foundry Ltd was seen.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '受审核方名称：云梯山水泵制造有限公司\n采购控制由白鹭洲物业管理有限公司行政部归口，编制了合格供方名录。',
          messageId: 'foreign',
          quotes: ['云梯山水泵制造有限公司', '白鹭洲物业管理有限公司'],
        },
        {
          language: 'zh',
          text: '受审核方名称：云梯山水泵制造有限公司\n白鹭洲物业管理有限公司已对影响绩效的岗位规定了学历、培训要求。',
          messageId: 'foreign',
          quotes: ['云梯山水泵制造有限公司', '白鹭洲物业管理有限公司'],
        },
        {
          language: 'zh',
          text: '受审核方名称：云梯山水泵制造有限公司\n设备维护由白鹭洲保洁有限公司后勤部负责，建有台账。',
          messageId: 'foreign',
          quotes: ['云梯山水泵制造有限公司', '白鹭洲保洁有限公司'],
        },
        {
          language: 'zh',
          text: '受审核方名称：云梯山水泵制造有限公司\n审核组认为，白鹭洲保洁有限公司的质量管理体系运行有效。',
          messageId: 'foreign',
          quotes: ['云梯山水泵制造有限公司', '白鹭洲保洁有限公司'],
        },
        {
          language: 'en',
          text: 'Client: Hollinbeck Pumps Ltd\nThe management system of Marlstone Cleaning Ltd meets the requirements.',
          messageId: 'foreign',
          quotes: ['Hollinbeck Pumps Ltd', 'Marlstone Cleaning Ltd'],
        },
      ],
    },
  },
  check(facts, report) {
    const strangers = foundStrangers(facts, report);
    const told = new Set(strangers.flatMap(({ places }) => places.map(({ span }) => span.start)));
    const others = claimedByOthers(facts).filter(
      ({ places }) => !places.every(({ span }) => told.has(span.start)),
    );
    return strangers.length > 0 ? strangers : others;
  },
};

/** Names with their legal form that stand where only the client's can. */
function foundStrangers(facts: Facts, report: Report): RuleFinding[] {
  const client = facts.organisations.find(({ isClient }) => isClient);
  if (!client) return [];
  const own = [...new Set(facts.organisations.flatMap(({ name, isClient }) => (isClient ? [name] : [])))];
  const strangers = facts.organisations.filter(
    (one) => isStranger(one, own) && actsAsClient(one, report, facts.organisations),
  );
  return strangers.map(
    (stranger): RuleFinding => ({
      messageId: 'foreign',
      params: { name: stranger.name },
      places: [
        ...placesAs(labelled(facts, report, client), 'name'),
        { span: stranger, role: 'mention' },
        ...placesAs(itsBusiness(stranger, report), 'mention'),
      ],
    }),
  );
}

/** Two names in one place: `(甲服务部)的质量管理体系基本符合` over `受审核方(盖章):乙服务部`. */
function claimedByOthers({ roleClaims }: Facts): RuleFinding[] {
  return [...new Set(roleClaims.map(({ role }) => role))].flatMap((role) => {
    const own = roleClaims.filter((claim) => claim.role === role && !claim.related);
    const first = own.find(({ how }) => how === 'label') ?? own[0];
    if (!first) return [];
    const named = own.filter(({ how, name }) => how === 'label' || name === first.name);
    const other = own.find(({ name }) => named.every((one) => areApart(name, one.name)));
    if (!other) return [];
    const places = [
      ...placesAs(named, 'name'),
      ...placesAs(
        own.filter(({ name }) => name === other.name),
        'mention',
      ),
    ];
    return [
      {
        messageId: role === 'auditee' ? 'foreign' : 'certifier',
        params: { name: other.name, own: first.name },
        places: places.sort((a, b) => a.span.start - b.span.start),
      },
    ];
  });
}

/** Neither is the other, a short form of it or the other with its place before it. */
function areApart(a: string, b: string): boolean {
  const [first, second] = [stemOf(a), stemOf(b)];
  // One character off is a slip of the pen, which another rule tells.
  return !isShort(first, second) && !isShort(second, first) && onlyDifference(a, b) === null;
}

const stemOf = (name: string): string =>
  foldKey(name.replace(/(?:有限责任公司|股份有限公司|集团有限公司|有限公司|集团公司|公司|集团|厂)$/u, ''));

const LABEL =
  /(?:受审核(?:方|组织)|名称|客户|委托方|审核对象|[Cc]lient|[Aa]uditee|[Oo]rgani[sz]ation|[Cc]ompany)[^\n。;,]{0,6}$/u;

/** The client where a label names it, the first place at least. */
const labelled = (facts: Facts, { view }: Report, first: OrganisationMention): OrganisationMention[] =>
  facts.organisations.filter(
    (one) =>
      one === first || (one.isClient && LABEL.test(view.text.slice(Math.max(0, one.start - 16), one.start))),
  );

const REACH = 48;
/** What stands behind the client's name only: its departments, papers, system and decisions. */
const BEHIND =
  /^(?:的)?(?:(?:质量|环境|职业健康安全|能源|食品安全|整合|一体化|、|和|及){0,6}(?:管理)?体系(?=满足|具备|持续|能够?|总体|整体|保持|建立|基本|的(?:符合性|有效性|运行|策划))|(?:能够?)?(?:已)?(?:按|依据|根据|针对|对|就|在|结合|通过|围绕)[^。;,\n]{2,36}(?:规定了|制定了|建立了|编制了|识别了|确定了|策划了|明确了|配备了|保持了|形成了|确立了|进行了(?:识别|策划|评审|规定|确定))|(?:已)?(?:规定了|制定了|建立了|编制了|识别了|确定了|策划了|明确了|建立并|制定并|编制并|任命了)[^。;\n]{0,40}(?:体系|方针|目标|程序|职责|制度|岗位|风险|因素|相关方|要求|手册|文件)|(?:已)?(?:将|把)[^。;,\n]{2,24}(?:编入|编成|汇编[成为]|整理[成为]|纳入|写入|列入)[^。;,\n]{0,4}[《“]|(?:最高管理者|总经理|领导层)(?:制定|批准|主持|任命)|[\p{Script=Han}]{2,6}(?:部|科|室|车间)(?=归口|负责|编制|制定|组织|牵头|主管)|(?:质量|管理|环境)手册|(?:质量|环境|管理|职业健康安全){1,3}方针|(?:质量|环境|职业健康安全|能源|食品安全|、|和){1,6}管理体系(?!认证)|管理体系(?=运行|文件|符合|基本|有效|总体|覆盖|已|自)|管理者代表|最高管理者|(?:能够?|已经?|定期|按计划|持续)[^。;,\n]{0,16}(?:采取了?纠正措施|持续改进|内部审核|管理评审|风险和机遇|环境因素|危险源|合规义务|合规性评价|管理方针|成文信息))/u;
const BEHIND_EN =
  /^(?:['’]s)? (?:quality (?:manual|policy|management system)|management (?:system|representative|review)|has (?:determined|established|identified its))/u;
const BEFORE_EN =
  /\b(?:management system|quality manual|quality policy|management review|top management) (?:of|at) (?:the )?$/iu;
/** `staff of X were aware of the permit`: people of the auditee are interviewed. */
const PEOPLE_OF = /\b(?:staff|employees|personnel|operators|workers|people) (?:of|at) (?:the )?$/iu;
const INTERVIEWED =
  /^ (?:(?:were|are|was|is) (?:all |well |fully )?(?:aware|interviewed|competent|familiar|conversant)|knew|understood)\b/iu;
/** Suppliers, customers, groups and certification bodies have departments and systems, too. */
const OUTSIDER =
  /供方|供应商|顾客|客户|外包|分包|委托|甲方|业主|建设单位|集团|母公司|总公司|股东|原认证|咨询|supplier|customer|subcontract|parent|group|former|contractor|provider/iu;
const SERVES = /认证|检测|检验|计量|评价|咨询|certif|assurance|laborator/iu;

/** Not the client, nor a slip of the client's name, which is another rule's. */
function isStranger(one: OrganisationMention, own: readonly string[]): boolean {
  if (one.isClient || one.related || SERVES.test(one.name)) return false;
  const key = foldKey(one.name);
  return own.every((name) => {
    const client = foldKey(name);
    return (
      !key.includes(client) &&
      !client.includes(key) &&
      !isShort(key, client) &&
      !onlyDifference(key.slice(-client.length), client)
    );
  });
}

/** What the same statement says that it does: `, 其冲压件的生产过程受控`. */
function itsBusiness({ end }: Span, { view }: Report): Span[] {
  const match = /^[^。\n]{0,40}?[,;](?<what>其[^。;,\n]{4,40})/u.exec(view.text.slice(end, end + 90));
  const what = match?.groups?.what ?? '';
  const at = end + (match?.[0].length ?? 0);
  return match ? [{ start: at - what.length, end: at }] : [];
}

/** A short name leaves characters out: `归棹仓储公司` of `青渚归棹仓储物流有限公司`. */
function isShort(short: string, long: string): boolean {
  let at = 0;
  for (const unit of long) if (unit === short[at]) at++;
  return at === short.length;
}

function actsAsClient(
  one: OrganisationMention,
  report: Report,
  all: readonly OrganisationMention[],
): boolean {
  const { text } = report.view;
  const { name, start, end } = one;
  const before = sentenceBefore(text, start);
  const isKnownOutsider = all.some(
    (other) =>
      other.name.endsWith(name) && OUTSIDER.test(`${sentenceBefore(text, other.start)}${other.name}`),
  );
  if (isKnownOutsider || OUTSIDER.test(name)) return false;
  const behind = text.slice(end, end + REACH);
  const statement = text.slice(end, end + STATEMENT).split(/[。\n]/u)[0] ?? '';
  if (OUTSIDER_BEHIND.test(statement)) return false;
  const interviewed = PEOPLE_OF.test(before) && INTERVIEWED.test(behind);
  return interviewed || BEHIND.test(behind) || BEHIND_EN.test(behind) || BEFORE_EN.test(before);
}

const STATEMENT = 120;
/** What the statement goes on to call it: `, 列入合格供方`; its own list of suppliers is what a client has. */
const OUTSIDER_BEHIND =
  /(?:列入|纳入|进入|作为|属于?|[系是为])[^,。;]{0,10}(?:供方|供应商|外包方|分包方|承包方)|(?<!编制了?|建立了?|有|其)(?:合格供方|供应商)(?:之一|资格|评价)|(?:外包方|分包方|承包方)(?:评价|管理)|为其|对其进行/u;

const sentenceBefore = (text: string, start: number): string =>
  text.slice(stretchStart(text, start, '\n。;', 80), start);
