import { foldKey, matchesNear, type OrganisationMention, type Report, type Span } from '../../core/index.js';
import { statementAt } from './statement.js';

const FORM = '(?:有限责任公司|股份有限公司|集团有限公司|有限公司|集团公司)';
const LABEL = new RegExp(
  `(?:受审核方(?:名称)?|受审核组织|组织名称|申请组织|委托方名称|客户名称|企业名称|公司名称|审核对象)\\s{0,3}[:为]?\\s{0,3}(?<name>[\\p{Script=Han}()A-Za-z]{3,30}?(?:${FORM}|(?:厂|医院|学校|学院|幼儿园|合作社|酒店|事务所|研究院|研究所)(?=[\\s,;。(|]|$)))`,
  'gmu',
);
const PLAIN_LABEL = new RegExp(
  `^[\\s\\d.、]{0,8}(?:组织|单位|名称|被审核方|申请方|获证组织)\\s{0,3}:?\\s{0,3}(?<name>[\\p{Script=Han}()A-Za-z]{3,30}?${FORM})`,
  'gmu',
);
const LABEL_EN =
  /(?:\b(?:[Cc]lient|[Aa]uditee|[Oo]rgani[sz]ation|[Cc]ompany)(?: name)?\s?[:|]\s?|^(?:Client|Auditee|Organi[sz]ation)\s{1,3})(?<name>[A-Z][\w&'’.-]*(?: [A-Z&][\w&'’.-]*){0,5} (?:Ltd|Limited|Inc|plc|PLC|LLC|GmbH|AG|KG|Sdn Bhd|Bhd|Pte Ltd|Pty Ltd|S\.p\.A\.|S\.r\.l\.|Srl|SpA|AB|Oy|ApS|B\.V\.|BV|S\.A\.|SA|Corp|Corporation|Co))(?!\w)/gmu;
const NAME = new RegExp(
  `(?<=^|[\\s:,。;、“"(》]|由|与|向|对|为|经|至|是)(?<name>[\\p{Script=Han}()]{2,24}?${FORM})(?!(?:的)?(?:分公司|子公司))`,
  'gmu',
);
const NAME_EN =
  /(?<![\w-])(?<name>(?!Client |Auditee |Organi[sz]ation |The )[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]*|&|and|of)){0,4} (?:Ltd|Limited|Inc|plc|PLC|LLC|GmbH|AG|KG|Sdn Bhd|Bhd|Pte Ltd|Pty Ltd|S\.p\.A\.|S\.r\.l\.|Srl|SpA|AB|Oy|ApS|B\.V\.|BV|S\.A\.|SA|Corp|Corporation))(?![\w])/gu;
/** The name of a conclusion, with or without a legal form: `审核组认为…厂的质量管理体系`. */
const CONCLUDED =
  /(?:认为|评价[,:]|确认|证明|结论[:为])[,:]?(?:受审核方)?(?<name>[\p{Script=Han}()]{4,20}?(?:厂|公司|医院|学校|幼儿园|合作社|酒店|集团))(?=的?(?:质量|环境|职业健康|管理体系|食品安全|能源|体系))/gu;
const CONCLUDES = /认为|评价[,:]|确认|证明|结论[:为]/u;
/** Words for the organisation that are no name. */
const NO_NAME = /受审核|本公司|该公司|上述|贵公司|组织|企业|我公司|各公司|本厂|该厂|全厂/u;
const FORM_END = new RegExp(FORM, 'gu');
/** Words after which a like name may well be another firm, or the same under its former name. */
const RELATED =
  /原名|曾用名|前身|更名|改名|改制|变更|简称|母公司|子公司|总公司|集团|控股|股东|关联|兄弟公司|姊妹|投资方|下属|formerly|former|previously|renamed|traded|until \d{4}|known as|changed its name|parent|subsidiary|sister|group company|holding|trading as/iu;
const SHORTEST_STEM = 3;
const LONGEST_GAP = 4;

const spansOf = (text: string, pattern: RegExp): Array<Span & { name: string }> =>
  [...text.matchAll(pattern)].map((match) => {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].length - name.length;
    return { name, start, end: start + name.length };
  });

/**
 * The names that labels give to the organisation audited; where none says whose name it is, the first that a plain
 * `名称` or `组织` at the start of a line gives.
 */
function clientNames(report: Report): Array<Span & { name: string }> {
  const { text } = report.view;
  const named = [...spansOf(text, LABEL), ...spansOf(text, LABEL_EN)]
    .filter((name) => !FORMER.test(statementAt(text, name).replaceAll(name.name, '')))
    .sort((a, b) => a.start - b.start);
  return named.length > 0 ? named : spansOf(text.slice(0, HEAD), PLAIN_LABEL).slice(0, 1);
}

/** `2021年以前公司名称为…`: the name of another time. */
const FORMER = /以前|之前|原名|曾用|改名|更名|\bformer|\bprevious|\buntil \d/iu;
/** The head of a report, in which a form gives the name of the client. */
const HEAD = 600;

const stem = (name: string): string => name.replace(new RegExp(`${FORM}$`, 'u'), '');

/**
 * Where a name that ends at `end` begins, if it is the client's but for one character or a dropped or added word;
 * words of the sentence may run into it, so that its beginning is known by the client's name alone.
 */
function likeClient(text: string, end: number, formStart: number, client: string): number | null {
  const own = stem(client);
  const first = own.slice(0, Math.min(SHORTEST_STEM, own.length));
  for (let length = own.length + LONGEST_GAP; length >= SHORTEST_STEM + 1; length--) {
    const start = formStart - length;
    if (start < 0 || end - start < 6) continue;
    const written = text.slice(start, formStart);
    if (length === own.length && apartByOne(written, own)) return start;
    if (written.startsWith(first) && length !== own.length && gapOnly(written, own)) return start;
  }
  return null;
}

const apartByOne = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((unit, at) => unit !== b[at]).length <= 1;

/** One is the other with a word of up to four characters left out, not at its beginning. */
function gapOnly(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > LONGEST_GAP) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  return head >= 2 && long.endsWith(short.slice(head));
}

/** The characters of one name stand in the other in the same order. */
function isShort(short: string, long: string): boolean {
  let at = 0;
  for (const unit of long) if (unit === short[at]) at++;
  return at === short.length;
}

/** Words of the sentence before a name: `设备维护由`, `审核组认为`. */
const LEADS =
  /^.*(?:由|在|经|是|对|为|向|与|认为|受审核方|仅在|提供的?|收到|[甲乙丙供需买卖]方|承运方|承租方)(?=[\p{Script=Han}()]{6,})/u;

const withoutLead = ({ name, end }: Span & { name: string }): Span & { name: string } => {
  const bare = name.replace(LEADS, '');
  return { name: bare, start: end - bare.length, end };
};

/** Full names of organisations, the client's first spelling told by its label. */
export function extractOrganisations(report: Report): OrganisationMention[] {
  const { text } = report.view;
  const clients = clientNames(report);
  const [client] = clients;
  const own = new Set(clients.map(({ name }) => foldKey(name)));
  const mention = ({ name, start, end }: Span & { name: string }): OrganisationMention => ({
    start,
    end,
    name,
    isClient: own.has(foldKey(name)),
    related: RELATED.test(statementAt(text, { start, end }).replaceAll(name, '')),
  });
  const like = client
    ? [...text.matchAll(FORM_END)].flatMap((match) => {
        const end = match.index + match[0].length;
        const start = likeClient(text, end, match.index, client.name);
        return start === null ? [] : [{ name: text.slice(start, end), start, end }];
      })
    : [];
  const taken = new Set(like.map(({ end }) => end));
  const named = [...spansOf(text, NAME).map(withoutLead), ...spansOf(text, NAME_EN)];
  const concluded = matchesNear(text, CONCLUDES, CONCLUDED).flatMap((match) => {
    const name = match.groups?.name ?? '';
    const end = match.index + match[0].length;
    const known = named.some((one) => one.end === end);
    const short = client && isShort(stem(name).replace(/公司$/u, ''), client.name);
    return known || short || NO_NAME.test(name) ? [] : [{ name, start: end - name.length, end }];
  });
  // A works or a hospital bears no legal form, and is named by its label alone.
  const labelled = clients.filter(({ end }) => !taken.has(end) && !named.some((one) => one.end === end));
  const plain = [...named, ...concluded, ...labelled].filter(({ end }) => !taken.has(end));
  return [...like, ...plain].map(mention).sort((a, b) => a.start - b.start);
}
