import { type CountClash, type Report, type Sentence, viewText } from '../../core/index.js';

/** How long the shifts of one workshop last, and how many people each of them has. */

const UNIT = '(?:车间|工序|岗位|工段|班组|室|中心|站|机房|部|员(?=\\d))';
const NAMES = new RegExp(
  `(?<names>[\\p{Script=Han}]{2,6}(?:[、和及][\\p{Script=Han}]{2,6}){0,5}?)(?:[一二两三四五]个)?${UNIT}`,
  'gu',
);
const HOURS = /每班(?:连续)?(?:工作|作业|在岗)?\s?(?<n>\d{1,2})\s?(?:个)?小时/u;
const LONG = /8:00\s?[-—~至到]+\s?20:00|7:00\s?[-—~至到]+\s?19:00|两班[^,。;]{0,6}12\s?小时/u;
const EIGHT = /四班三(?:运转|倒)|三班(?:倒|制|三?运转|轮换|轮转)/u;
const TWELVE = /四班两(?:运转|倒)/u;
const CREW = /每班(?:配备|安排|值守|在岗|不少于)?\s?(?<n>\d{1,2})\s?(?:人|名)/u;
const NIGHT_CREW =
  /(?:夜|白|中|早|晚)班[^,。;]{0,16}?(?:由|只有|仅|安排|配备)?\s?(?<n>\d{1,2})\s?(?:人|名)(?:单独|独自)?(?:值守|值班|在岗|看守)/u;
/** What was, is to come, or goes for some days only. */
const CHANGED =
  /改为|调整为|原为|原来|以前|此前|计划|拟|检修|期间|旺季|淡季|节假日|临时|周末|疫情|其余|其他|部分/u;
/** Of a sentence that speaks of its own workshop. */
const OWN = /本(?:车间|工序|岗位|工段|班组|室|部门|部)/u;
const RAN_IN = /^.*(?:由|与|和|及|在|对|查|抽|为|的|,|、)(?=\p{Script=Han}{2})/u;

interface Told {
  sentence: Sentence;
  names: string[];
  hours: number | null;
  crew: number | null;
}

export function readShifts(report: Report): CountClash[] {
  if (report.language === 'en') return [];
  const told = report.sentences.flatMap((sentence) => toldIn(report, sentence) ?? []);
  return told.flatMap((first, index): CountClash[] => {
    const second = told.slice(index + 1).find((other) => clash(first, other));
    if (!second) return [];
    const crew = first.crew !== null && second.crew !== null && first.crew !== second.crew;
    return [
      {
        kind: crew ? 'crew' : 'shift',
        first: (crew ? first.crew : first.hours) ?? 0,
        second: (crew ? second.crew : second.hours) ?? 0,
        places: [first, second].map(({ sentence: { start, end } }) => ({ start, end })),
      },
    ];
  });
}

function clash(a: Told, b: Told): boolean {
  if (!a.names.some((name) => b.names.includes(name))) return false;
  const isOther = (x: number | null, y: number | null) => x !== null && y !== null && x !== y;
  return isOther(a.hours, b.hours) || isOther(a.crew, b.crew);
}

function toldIn(report: Report, sentence: Sentence): Told | null {
  const words = viewText(report, sentence);
  if (!/班/u.test(words) || CHANGED.test(words)) return null;
  const hours = hoursIn(words);
  const count = CREW.exec(words)?.groups?.n ?? NIGHT_CREW.exec(words)?.groups?.n;
  const crew = count === undefined ? null : Number(count);
  if (hours === null && crew === null) return null;
  const names = namesIn(words);
  return names.length > 0 ? { sentence, names, hours, crew } : null;
}

/** Null where two lengths are told, each of another workshop. */
function hoursIn(words: string): number | null {
  const said = HOURS.exec(words)?.groups?.n;
  const found = [
    ...(said === undefined ? [] : [Number(said)]),
    ...(EIGHT.test(words) ? [8] : []),
    ...(TWELVE.test(words) || LONG.test(words) ? [12] : []),
  ];
  const [first] = found;
  return first !== undefined && found.every((hours) => hours === first) ? first : null;
}

/** What the workshops are called, without the word for a workshop: `熔炼、成型两个车间`. */
function namesIn(words: string): string[] {
  const all = [...words.matchAll(NAMES)].flatMap((match) =>
    (match.groups?.names ?? '')
      .split(/[、和及]/u)
      .map((name) => name.replace(RAN_IN, ''))
      .filter((name) => name.length >= 2 && !/班|本|该|各|全/u.test(name)),
  );
  return OWN.test(words) ? all.slice(0, 1) : [...new Set(all)];
}
