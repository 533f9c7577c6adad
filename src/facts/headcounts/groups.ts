import {
  type DepartmentCount,
  groupBy,
  matchesNear,
  type Report,
  type Sentence,
  type Span,
  spanFrom,
  spanOf,
  viewText,
} from '../../core/index.js';

/** People of a trade, of a part of a department, and of departments that a flattened table lists a cell a line. */

const TRADE =
  '(?:(?:氩弧|电|气|手工)?焊工|电工|叉车工|司炉工?|钳工|车工|铣工|钻工|驾驶员|司机|押运员|检验员|质检员|化验员|内审员|安全员|保安员|护士|医师|教师|维保工|起重工|架子工|潜水员|厨师|保洁员|客服人员|工程师|监理工程师|建造师|操作工|特种作业人员)';
/** `登记合格焊工26人`, `公司持证焊工为19人`. */
const OF_TRADE = new RegExp(
  `(?<kind>合格|持证|取证|注册|在册|专职)(?<trade>${TRADE})(?:共|为|有|:|计){0,2}\\s?(?<n>\\d{1,3})\\s?(?:人|名)`,
  'gu',
);
const ALL_OF_TRADE = /名册|花名册|登记|档案|台账|公司(?:现|共)?有?|全部|全公司|共有|现有/u;
const SOME =
  /抽|其中|增|减|新|原|去年|上年|上次|调|计划|拟|招聘|离职|每班|当班|夜班|项目部|车间|分包|劳务队|参加|培训(?!档案)|另|借/u;
const AROUND = 12;

const tradesIn = (report: Report, sentence: Sentence): DepartmentCount[] => {
  const words = viewText(report, sentence);
  if (!ALL_OF_TRADE.test(words)) return [];
  return [...words.matchAll(OF_TRADE)].flatMap((match): DepartmentCount[] => {
    const { trade = '', n } = match.groups ?? {};
    const around = words.slice(Math.max(0, match.index - AROUND), match.index + match[0].length + 4);
    if (SOME.test(around.replace(match[0], ''))) return [];
    return [{ ...spanFrom(sentence.start, match), department: trade, value: Number(n) }];
  });
};

const DEPARTMENT = '[\\p{Script=Han}]{1,7}(?:部|科|室|车间|组|队|中心|班|站)';
/** A name alone in its line and its number alone in the next. */
const STACKED = new RegExp(
  `(?<=^|\\n)[\\s|]{0,4}(?<name>${DEPARTMENT})[ \\t|]*\\n[\\s|]{0,4}(?<n>\\d{1,4})(?:人|名)?[ \\t|]*(?=\\n|$)`,
  'gu',
);
const HEADS = /(?:^|\n)[\s|]{0,4}(?:人数|员工数|定员|人员数)[ \t|]*(?=\n)/u;
const FEWEST = 3;

function stackedIn({ view: { text } }: Report): DepartmentCount[] {
  if (!HEADS.test(text)) return [];
  const found = [...text.matchAll(STACKED)].map((match) => {
    const start = match.index + match[0].indexOf(match.groups?.name ?? '');
    return {
      start,
      end: spanOf(match).end,
      department: match.groups?.name ?? '',
      value: Number(match.groups?.n),
    };
  });
  const isOnce = ({ department }: DepartmentCount) =>
    found.filter((other) => other.department === department).length === 1;
  return found.length >= FEWEST && found.length <= MOST ? found.filter(isOnce) : [];
}
const MOST = 40;

/** `生产部58人中甲路41人、乙路17人`: places with their people. */
const SPLIT = new RegExp(
  `(?:${DEPARTMENT})\\s?\\d{1,4}\\s?人(?:中|,其中|\\()[,:]?(?<list>[\\p{Script=Han}]{2,6}\\d{1,4}人(?:[、,][\\p{Script=Han}]{2,6}\\d{1,4}人){1,5})`,
  'gu',
);
const PIECE = /(?<name>[\p{Script=Han}]{2,6})(?<n>\d{1,4})人/gu;

const placesIn = ({ view: { text } }: Report): DepartmentCount[] =>
  matchesNear(text, /\d\s?人/u, SPLIT).flatMap((match) => {
    const list = match.groups?.list ?? '';
    const from = match.index + match[0].length - list.length;
    return [...list.matchAll(PIECE)].map((piece) => ({
      ...spanFrom(from, piece),
      department: piece.groups?.name ?? '',
      value: Number(piece.groups?.n),
    }));
  });

/** `本车间现有作业人员共23人,全部属于生产部编制`, `合计50人在岗,与部门编制一致`. */
const WHOLE_OF_IT =
  /本(?:车间|部门|部|科室|班组|站|店|处)[^,。;\d]{0,14}(?:共|现有|在册)\s?(?<n>\d{1,4})\s?(?:人|名)|(?:合计|共计?|总计)\s?(?<sum>\d{1,4})\s?(?:人|名)[^,。;]{0,4},?(?:与|同)[^,。;]{0,6}编制(?:一致|相符)/u;
/** More than there are: `维保部持有操作证且在岗的维保工31人`. */
const HOLDERS =
  /(?:在岗|持有|持证|在册|现有)[^,。;\d]{0,30}?(?:的|有|共|为|工|员|人员)\s?(?<n>\d{1,4})\s?(?:人|名)(?!次)/u;
/** The department speaks of everybody. */
const OF_ALL = /公司|全厂|花名册|项目|各部门/u;
const OTHERS = /外借|借调(?!人员)|派遣|外包|临时|季节|抽|参加|培训|人次|计划|拟|上次|上年|兼|累计|先后/u;
const DENIED = /(?:无|没有|未使用?)[^,。;]{0,8}(?:外借|借调|派遣|外包|临时|季节)[^,。;]{0,8}/gu;

/** The people of a department or place whose number is known, told as all of them or as more than all. */
function toldOf(report: Report, known: readonly DepartmentCount[]): DepartmentCount[] {
  const numbers = groupBy(known, ({ department }) => department);
  return report.sentences.flatMap((sentence): DepartmentCount[] => {
    const words = viewText(report, sentence);
    if (!/\d\s?[人名]/u.test(words)) return [];
    const whole = WHOLE_OF_IT.exec(words);
    const some = whole ? null : HOLDERS.exec(words);
    const match = whole ?? some;
    if (!match) return [];
    const lead = words.slice(0, match.index + match[0].length);
    const behind = words.slice(lead.length).replace(DENIED, '').slice(0, AROUND);
    if (OTHERS.test(lead) || OTHERS.test(behind.split(',')[0] ?? '')) return [];
    const value = Number(match.groups?.n ?? match.groups?.sum);
    // The last department named before the number is the one whose people are counted.
    const [named] = [...numbers.keys()]
      .map((name) => ({ name, at: words.lastIndexOf(name, match.index) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at);
    const own = named && numbers.get(named.name)?.[0];
    if (named && OF_ALL.test(words.slice(named.at, match.index))) return [];
    if (!own || (own.start >= sentence.start && own.start < sentence.end)) return [];
    if (some && (value <= own.value || !words.slice(named.at).startsWith(named.name))) return [];
    return [{ ...span(sentence, words, named.at, match), department: named.name, value }];
  });
}

const span = ({ start }: Sentence, words: string, from: number, match: RegExpExecArray): Span => ({
  start: start + from,
  end: start + Math.min(words.length, match.index + match[0].length),
});

/** Beside what tables and lists tell of departments, `known`. */
export function readGroups(report: Report, known: readonly DepartmentCount[]): DepartmentCount[] {
  const stacked = stackedIn(report);
  const places = placesIn(report);
  return [
    ...report.sentences.flatMap((sentence) => tradesIn(report, sentence)),
    ...stacked,
    ...places,
    ...toldOf(report, [...known, ...stacked, ...places]),
  ];
}
