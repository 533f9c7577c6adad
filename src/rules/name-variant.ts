import {
  type Facts,
  groupBy,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  wordsAround,
} from '../core/index.js';
import { areConfusable, areOneButForSlip, onlyDifference, pairsOneApart } from '../entities/index.js';

export const nameVariant: Rule = {
  meta: {
    id: 'name-variant',
    severity: 'warning',
    title: { zh: '同一名称写法不一', en: 'One name, two spellings' },
    why: {
      zh: '单位、人员、项目、文件名称差一个字，可能是笔误，也可能是另一家单位、另一个人、另一份文件。',
      en: 'A name one character off is a slip of the pen, or another organisation, person, project or document.',
    },
    messages: {
      organisation: {
        zh: '单位名称写法不一：“{{first}}”与“{{second}}”。',
        en: 'One organisation in two spellings: "{{first}}" and "{{second}}".',
      },
      person: {
        zh: '人员姓名写法不一：“{{first}}”与“{{second}}”。',
        en: 'One person in two spellings: "{{first}}" and "{{second}}".',
      },
      project: {
        zh: '名称相差一字：“{{first}}”与“{{second}}”。',
        en: 'One name in two spellings: "{{first}}" and "{{second}}".',
      },
      code: {
        zh: '编号或型号写法不一：“{{first}}”与“{{second}}”。',
        en: 'One number or type in two spellings: "{{first}}" and "{{second}}".',
      },
      document: {
        zh: '文件名称写法不一：“{{first}}”与“{{second}}”。',
        en: 'One document under two titles: "{{first}}" and "{{second}}".',
      },
    },
    suggestion: {
      zh: '核对营业执照、花名册、合同或文件清单，统一写法。',
      en: 'Check the licence, the payroll, the contract or the list of documents, and use one spelling.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '受审核方：云梯山水泵制造有限公司\n供方：白鹭洲铸造有限公司' },
        { language: 'zh', text: '编制了《内部审核计划》和《内部审核报告》。' },
        { language: 'zh', text: '项目：一号泵站改造工程有限公司，二号泵站改造工程有限公司。' },
        {
          language: 'zh',
          text: '受审核方：云梯山水泵制造有限公司\n公司2021年前名称为云梯山水泵有限公司，已办理更名。',
        },
        { language: 'zh', text: '内审员：骆闻笛、骆闻迪（兄妹，分属两部门）。' },
        {
          language: 'zh',
          text: '在施项目：柳岸湾片区雨水管网改造工程项目。\n完工项目：柳岸湾片区污水管网改造工程项目。',
        },
        {
          language: 'en',
          text: 'Client: Hollinbeck Pumps Ltd\nHollinbeck Pumps Ltd was formerly Hollinbeck Pump Ltd.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '受审核方：云梯山水泵制造有限公司\n经现场确认，云梯山水泵制作有限公司的地址属实。',
          messageId: 'organisation',
          quotes: ['云梯山水泵制造有限公司', '云梯山水泵制作有限公司'],
        },
        {
          language: 'zh',
          text: '受审核方：云梯山水泵制造有限公司\n审核组认为云梯山水泵有限公司的体系运行有效。',
          messageId: 'organisation',
          quotes: ['云梯山水泵制造有限公司', '云梯山水泵有限公司'],
        },
        {
          language: 'zh',
          text: '编制了《安全生产事故应急处理预案》。\n按《安全生产事故应急预案》组织演练。',
          messageId: 'document',
          quotes: ['《安全生产事故应急处理预案》', '《安全生产事故应急预案》'],
        },
        {
          language: 'zh',
          text: '编制了《疏散演练应急处理方案》。\n执行文件：用电管理办法、疏散演练应急方案、节水规定等。\n《疏散演练应急方案》已发放。',
          messageId: 'document',
          quotes: ['《疏散演练应急处理方案》', '疏散演练应急方案', '《疏散演练应急方案》'],
        },
        {
          language: 'zh',
          text: '抽云梯山水文监测站自动化改造项目合同。\n提供云梯山水文检测站自动化改造项目验收单。',
          messageId: 'project',
          quotes: ['云梯山水文监测站自动化改造项目', '云梯山水文检测站自动化改造项目'],
        },
        {
          language: 'zh',
          text: '质检部经理骆闻笛介绍了检验流程。\n不合格品评审单由质检部经理骆文笛批准。',
          messageId: 'person',
          quotes: ['质检部经理骆闻笛', '质检部经理骆文笛'],
        },
        {
          language: 'en',
          text: 'Client: Hollinbeck Pumps Ltd\nThe manual of Hollinback Pumps Ltd was sampled.',
          messageId: 'organisation',
          quotes: ['Hollinbeck Pumps Ltd', 'Hollinback Pumps Ltd'],
        },
      ],
    },
  },
  check(facts, report) {
    const persons = people(facts);
    return [
      ...organisations(facts, report),
      ...relatedSlips(facts, report),
      ...persons,
      ...officers(facts, persons),
      ...projects(facts),
      ...documents(facts, report),
    ];
  },
};

/** Numbers and directions tell names apart on purpose. */
const TELLS_APART =
  /[一二三四五六七八九十东南西北上下内外新老甲乙丙丁前后总分年月季周日入出进领退半成收发A-Za-z0-9]/u;
/** Words that titles of documents take or leave. */
const FILLER = /处理|管理|控制|的|及|和|与/gu;
/** Manuals are called by many names in one report. */
const LOOSE = /手册/u;

interface Named extends Span {
  name: string;
}

function finding(messageId: string, all: readonly Named[], first: string, second: string): RuleFinding {
  const places = all.filter(({ name }) => name === first || name === second);
  return { messageId, params: { first, second }, places: placesAs(places, 'name') };
}

/** A former name, or firms that are told apart. */
const RENAMED =
  /更名|原名|曾用|前身|改名|变更|两家|分别|formerly|renamed|previously|\buntil\b|used to be|(?:was|were|been) (?:called|named|known as)|traded as|new name|former name/iu;
const REACH = 40;

/** Suppliers and customers, too: one of their spellings has a character that is easily written for the other's. */
function relatedSlips({ organisations: all }: Facts, { view }: Report): RuleFinding[] {
  const related = all.filter(
    ({ start, end }) => !RENAMED.test(view.text.slice(Math.max(0, start - REACH), end + REACH)),
  );
  const pairs = pairsOneApart([...new Set(related.map(({ name }) => name))]).filter(([a, b]) => {
    const [first = '', second = ''] = onlyDifference(a, b) ?? [];
    const isPlain =
      all.some((one) => one.name === a && !one.related) && all.some((one) => one.name === b && !one.related);
    return !isPlain && areConfusable(first, second) && a.length >= 8 && !sideBySide(related, a, b);
  });
  return pairs.map(([a, b]) => finding('organisation', related, a, b));
}

function organisations({ organisations: all }: Facts, { view }: Report): RuleFinding[] {
  const plain = all.filter(({ related }) => !related);
  const spellings = [...new Set(plain.map(({ name }) => name))];
  const client = all.find(({ isClient }) => isClient)?.name;
  const apart = pairsOneApart(spellings).filter(([a, b]) => {
    const [first = '', second = ''] = onlyDifference(a, b) ?? [];
    const beside = areConfusable(first, second)
      ? sideBySide(plain, a, b, view.text)
      : sideBySide(plain, a, b);
    if (a !== client && b !== client && beside) return false;
    return /[a-z]/u.test(first + second) ? a.length >= 10 : !TELLS_APART.test(first + second);
  });
  const told = (name: string) =>
    all.some((one) => one.name === name && RENAMED.test(wordsAround(view.text, one, '\n', REACH)));
  const renamed = client
    ? plain.filter(({ name }) => name !== client && sameBrand(name, client) && !told(name))
    : [];
  const shortened = client
    ? plain
        .filter(({ name, isClient }) => !isClient && lacksWord(name, client))
        .map(({ name }) => [client, name] as const)
    : [];
  const brands = renamed.map(({ name }) => [client ?? '', name] as const);
  const pairs = new Map([...apart, ...shortened, ...brands].map((pair) => [pair.join('\n'), pair]));
  return [...pairs.values()].map(([a, b]) => finding('organisation', plain, a, b));
}

/** Listed close together, in one line where the text is given, they are two firms that the writer tells apart. */
const sideBySide = (all: readonly Named[], a: string, b: string, text = ''): boolean =>
  all
    .filter(({ name }) => name === a || name === b)
    .some((one, at, both) => {
      const next = both[at + 1];
      return (
        next !== undefined &&
        next.name !== one.name &&
        next.start - one.start < BESIDE &&
        !text.slice(one.end, next.start).includes('\n')
      );
    });
const BESIDE = 60;

/** English names that begin with the same proper word, end in the same legal form and differ between. */
function sameBrand(name: string, client: string): boolean {
  const [words, own] = [name.split(' '), client.split(' ')];
  const first = own[0] ?? '';
  const distinct = /^[A-Z][a-z]{4,}$/u.test(first) || (own.length > 3 && words[1] === own[1]);
  return distinct && words[0] === first && words.length > 2 && words.at(-1) === own.at(-1);
}

/** One name is the other without a word inside, and both begin alike. */
function lacksWord(name: string, client: string): boolean {
  const [short, long] = name.length < client.length ? [name, client] : [client, name];
  if (short === long || long.length - short.length > 5 || short.slice(0, 4) !== long.slice(0, 4))
    return false;
  if (!/公司$/u.test(short)) return false;
  let at = 0;
  const left = [...long].filter((unit) => unit !== short[at] || at++ < 0).join('');
  return at === short.length && !/分|销售|贸易|集团|控股|实业|投资|[()]/u.test(left);
}

/** `闵文博` and `文博闵`: the same characters in another order, where an office is the same. */
function turnedNames(plain: Facts['people']): RuleFinding[] {
  const sorted = (name: string) => [...name].sort().join('');
  const alike = groupBy(plain, ({ name, role }) => `${role}\n${sorted(name)}`);
  return plain.flatMap((one) => {
    const same = alike.get(`${one.role}\n${sorted(one.name)}`) ?? [];
    const other = same.slice(same.indexOf(one) + 1).find(({ name }) => name !== one.name);
    return other && one.name.length >= 3 ? [finding('person', plain, one.name, other.name)] : [];
  });
}

/** One office, and two names for its holder that differ by a character. */
function officers({ offices }: Facts, told: readonly RuleFinding[]): RuleFinding[] {
  const plain = offices
    .filter(({ former }) => !former)
    .map(({ person, office, of, start, end }) => ({ name: person, office: `${office}/${of}`, start, end }));
  const known = new Set(told.map(({ params }) => `${params?.first}\n${params?.second}`));
  const alike = groupBy(plain, ({ name, office }) => `${office}\n${name[0]}`);
  const pairs = plain.flatMap((one) => {
    const same = alike.get(`${one.office}\n${one.name[0]}`) ?? [];
    const other = same
      .slice(same.indexOf(one) + 1)
      .find(({ name }) => name !== one.name && areAlike(name, one.name));
    return other ? [[one.name, other.name] as const] : [];
  });
  return [...new Map(pairs.map((pair) => [[...pair].sort().join('\n'), pair])).values()]
    .filter(([a, b]) => !known.has(`${a}\n${b}`) && !known.has(`${b}\n${a}`))
    .map(([a, b]) => finding('person', plain, a, b));
}

const areAlike = (a: string, b: string): boolean => a.length === 3 && areOneButForSlip(a, b);

function people({ people: all }: Facts): RuleFinding[] {
  const plain = all.filter(({ changing }) => !changing);
  const turned = turnedNames(plain);
  if (turned.length > 0) return turned;
  return pairsOneApart(plain.map(({ name }) => name)).flatMap(([a, b]) => {
    const [first, second] = onlyDifference(a, b) ?? ['', ''];
    if (a[0] !== b[0]) return [];
    const jobs = (name: string) =>
      new Set(plain.filter((one) => one.name === name).map(({ role, department }) => department + role));
    const sameJob = [...jobs(a)].some((job) => job.length > 3 && jobs(b).has(job));
    return areConfusable(first, second) || (sameJob && a.length === 3)
      ? [finding('person', plain, a, b)]
      : [];
  });
}

const MESSAGE_OF = { name: 'project', code: 'code', person: 'person' } as const;

function projects({ slips }: Facts): RuleFinding[] {
  const pairs = groupBy(slips, ({ pair }) => pair);
  return [...pairs.values()].map((spellings) => ({
    messageId: MESSAGE_OF[spellings[0]?.kind ?? 'name'],
    params: { first: spellings[0]?.name ?? '', second: spellings[1]?.name ?? '' },
    places: placesAs(spellings, 'name'),
  }));
}

/** There is one such paper. */
const SOLE = /唯一|只有一|仅(?:有)?一|仅此/u;

function documents({ documents: all }: Facts, { view }: Report): RuleFinding[] {
  const named = all.map(({ title, start, end }) => ({ name: title, start, end }));
  const han = [...new Set(all.map(({ title }) => title))].filter((title) =>
    /^\p{Script=Han}{5,24}$/u.test(title),
  );
  const apart = pairsOneApart(han).filter(([a, b]) => {
    const [first, second] = onlyDifference(a, b) ?? ['', ''];
    const sole = all.some(
      ({ title, end }) =>
        (title === a || title === b) &&
        SOLE.test(view.text.slice(end, end + REACH).split(/[\n。]/u)[0] ?? ''),
    );
    return (
      (sole || !TELLS_APART.test(first + second)) && (sole || areConfusable(first, second) || a.length >= 10)
    );
  });
  const filed = groupBy(han, (title) => {
    const key = title.replace(FILLER, '');
    return key.length >= 7 && !LOOSE.test(key) ? key : null;
  });
  const filler = [...filed.values()].flatMap((titles) =>
    titles.slice(1).map((title) => [titles[0] ?? '', title] as const),
  );
  return [...apart, ...filler].map(([a, b]) => finding('document', named, a, b));
}
