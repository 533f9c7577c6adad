import { type Figure, isCount, type SumFact, scanFigures } from '../../core/index.js';

/** Words after the whole that open its parts. */
const PARTS_OPEN = /^\s{0,2}[,:(]?\s{0,2}(?:其中|分别为|分别是|即|包括|含)[:,]?\s?/iu;
const LIST_OPEN = /^\s?[(:]\s?|^,[^,;。:\n]{0,12}:\s?/u;
/** `一、二季度分别为12份、9份`: the parts stand without labels of their own. */
const RESPECTIVE_OPEN = /^,[^,;。\n]{0,16}分别(?:为|是|有)\s?/u;
const REST = /^(?:其余|其他|其它|剩余|余|另有?|还有)/iu;
/** The text says that nothing else belongs to the whole. */
const NOTHING_ELSE =
  /^\s?[,(]?\s?(?:此外)?(?:无|没有|不含)(?:其他|其它|别的|不满意)|^\s?[,(][^,。;]{0,8}(?:未|没有)[\p{Script=Han}]{2,6}\)|^\s?,(?:其他|其它|其余)[^,。;\d]{0,8}(?:未|没有|无)/u;
/** Words that make parts overlap or stay open. */
const OPEN_ENDED = /等|包括|主要|部分|兼|以上学历|职称/iu;
/** Pairs and sets that divide a whole by their nature. */
const PARTITIONS: readonly RegExp[] = [
  /严重|一般|轻微/u,
  /^[QES]$|QMS|EMS|OHSMS/u,
  /^男|^女/u,
  /合格/u,
  /完成|剩余/u,
  /高|中|低/u,
  /环境|安全|质量/u,
  /内部|外部/u,
  /上半年|下半年/u,
  /满意|一般/u,
  /季度$/u,
];
/** People may belong to several groups at once; only posts and places divide them. */
const DIVIDES_PEOPLE =
  /人员|员工|工$|员$|师$|部$|科$|室$|层$|车间|班$|组$|线$|厂区?$|中心$|管理|生产|销售|服务|总部|职能|[QES]$/u;
const WINDOW = 400;
/** Parts that fill this share of the whole were meant to fill it all. */
const LIKELY_SHARE = 0.8;

type Opening = 'of-which' | 'list' | 'respective' | 'comma';

interface Part {
  figure: Figure;
  label: string;
}

/** Wholes with their parts within one text: `共40个，其中A 29个、B 11个`, `5件（甲2件、乙3件）`, `A 45%、B 55%，合计100%`. */
export function readInlineSums(content: string): SumFact[] {
  const figures = scanFigures(content).filter(
    (figure) => figure.upper === null && figure.comparison === null,
  );
  return figures.flatMap((total, index) => [
    ...(readParts(content, total, figures.slice(index + 1)) ?? []),
    ...(readPartsBefore(content, total, figures.slice(0, index)) ?? []),
  ]);
}

/** Reads the parts after a whole; the opening decides how far they reach and whether they must be complete. */
function readParts(content: string, total: Figure, rest: readonly Figure[]): SumFact[] | null {
  const additive = total.unit !== null && (isCount(total.unit) || total.unit.dimension === 'money');
  const opening = additive ? readOpening(content, total) : null;
  const end = opening && listEnd(content, opening.start, opening.bracketed);
  if (!opening || end === null) return null;
  const inList = rest.filter(
    (figure) => figure.start >= opening.start && figure.end <= end && addsUp(figure, total, opening.kind),
  );
  const parts = collect(content, opening, inList, total);
  const complete = sumOf(parts) === total.value || parts.length === inList.length;
  if (parts.length < 2 || !complete || !dividesPeople(parts, total)) return null;
  const last = parts.at(-1)?.figure.end ?? total.end;
  const exhaustive = howExhaustive(
    parts,
    content.slice(opening.start, end),
    content.slice(last, end + 24),
    opening.kind,
    total,
  );
  if (opening.kind === 'comma' && exhaustive !== 'yes') return null;
  return [{ start: total.start, end: last, total, parts: parts.map(({ figure }) => figure), exhaustive }];
}

interface Opened {
  kind: Opening;
  start: number;
  bracketed: boolean;
}

function readOpening(content: string, total: Figure): Opened | null {
  const after = content.slice(total.end, total.end + 40);
  const from = (match: RegExpExecArray, kind: Opening): Opened => ({
    kind,
    start: total.end + match[0].length,
    bracketed: match[0].includes('('),
  });
  const respective = RESPECTIVE_OPEN.exec(after);
  if (respective) return from(respective, 'respective');
  const opened = PARTS_OPEN.exec(after);
  if (opened) return from(opened, /其中|含|包括/u.test(opened[0]) ? 'of-which' : 'list');
  const list = LIST_OPEN.exec(after);
  if (list) return from(list, 'list');
  const comma = /^[,]\s?/u.exec(after);
  return comma && from(comma, 'comma');
}

/** A bracketed list ends with its bracket, any other with the sentence; null where neither is near. */
function listEnd(content: string, start: number, bracketed: boolean): number | null {
  const window = content.slice(start, start + WINDOW);
  const stop = bracketed ? window.indexOf(')') : window.search(/[。;]|\.\s/u);
  if (stop >= 0) return start + stop;
  return start + window.length === content.length ? content.length : null;
}

const sumOf = (parts: readonly Part[]): number =>
  Number(parts.reduce((sum, { figure }) => sum + figure.value, 0).toPrecision(12));

/** Parts count in the unit of the whole; a list of things may count each in its own measure word. */
const addsUp = (part: Figure, total: Figure, kind: Opening): boolean => {
  if (part.unit?.dimension === total.unit?.dimension && part.unit?.factor === total.unit?.factor) return true;
  return (
    kind === 'list' &&
    part.unit !== null &&
    total.unit !== null &&
    isCount(part.unit) &&
    isCount(total.unit) &&
    part.unit.dimension !== 'people' &&
    total.unit.dimension !== 'people'
  );
};

/**
 * Figures that follow one another with only a label between them. Collecting stops where the whole is reached: what
 * follows divides it once more (`Q 2项、S 3项，分布在生产部4项、仓库1项`).
 */
function collect(content: string, { start, kind }: Opened, inList: readonly Figure[], total: Figure): Part[] {
  const parts: Part[] = [];
  let from = start;
  for (const figure of inList) {
    const label = content.slice(from, figure.start).replace(LABEL_EDGES, '').trim();
    if (BESIDES.test(label)) break;
    const unlabelled = label.length === 0 && kind !== 'respective';
    if (unlabelled || label.length > 24 || NO_LABEL.test(label)) return [];
    parts.push({ figure, label });
    from = figure.end;
    if (sumOf(parts) === total.value) break;
  }
  return parts;
}

const LABEL_EDGES = /^(?:[\s,、;和及与]|and\s)+|[\s:为是有]+$/gu;
/** What stands beside the whole is no part of it. */
const BESIDES = /^(?:另|此外|同时|除此)/u;
/** Nested totals, percentages and sentences are no labels. */
const NO_LABEL = /[。(%]|共|合计|小计|评价|确定|抽|由/u;

const dividesPeople = (parts: readonly Part[], total: Figure): boolean =>
  total.unit?.dimension !== 'people' ||
  sumOf(parts) <= total.value ||
  parts.every(({ label }) => REST.test(label) || DIVIDES_PEOPLE.test(label));

function howExhaustive(
  parts: readonly Part[],
  list: string,
  tail: string,
  kind: Opening,
  total: Figure,
): SumFact['exhaustive'] {
  const labels = parts.map(({ label }) => label);
  if (NOTHING_ELSE.test(tail) || areOpposites(labels)) return 'yes';
  if (kind !== 'comma' && labels.some((label) => REST.test(label))) return 'yes';
  if (OPEN_ENDED.test(list)) return 'no';
  const people = total.unit?.dimension === 'people';
  if ((kind === 'list' || kind === 'respective') && !people) return 'yes';
  if (
    kind !== 'comma' &&
    !people &&
    (PARTITIONS.some((pattern) => labels.every((label) => pattern.test(label))) || shareAffix(labels))
  )
    return 'yes';
  const fills = parts.length >= 3 && sumOf(parts) >= LIKELY_SHARE * total.value;
  return kind !== 'comma' && fills ? 'likely' : 'no';
}

/** `合格312批，不合格7批`, `收回72份，未收回6份`: one or the other, nothing third. */
const areOpposites = (labels: readonly string[]): boolean =>
  labels.length === 2 &&
  labels.some((label) => labels.some((other) => other !== label && isOpposite(label, other)));

const isOpposite = (label: string, other: string): boolean =>
  new RegExp(`^[未不非]${escapePattern(label.replace(/^(?:已经?|实际)/u, ''))}$`, 'u').test(other);

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** `网络故障、硬件故障、系统故障`: labels that end or begin alike divide one thing. */
function shareAffix(labels: readonly string[]): boolean {
  const [first = ''] = labels;
  const tail = first.slice(-2);
  const head = first.slice(0, 2);
  return (
    first.length >= 3 &&
    (labels.every((label) => label.length >= 3 && label.endsWith(tail)) ||
      labels.every((label) => label.length >= 3 && label.startsWith(head)))
  );
}

/** `满意45%、较满意38%、一般12%，三项合计100%`: the parts stand before their sum. */
function readPartsBefore(content: string, total: Figure, before: readonly Figure[]): SumFact[] | null {
  const lead = /[,、](?:以上|上述|[二两三四五六七八九]项|各项)?(?:合计|共计|总计)\s?$/u.exec(
    content.slice(Math.max(0, total.start - 12), total.start),
  );
  if (!lead || total.unit === null) return null;
  const parts: Figure[] = [];
  let next = total.start - lead[0].length;
  for (const figure of [...before].reverse()) {
    const gap = content.slice(figure.end, next);
    if (
      figure.unit?.dimension !== total.unit.dimension ||
      (parts.length > 0 && !/^[、,][^,。;、\d]{1,16}$/u.test(gap)) ||
      (parts.length === 0 && gap.trim() !== '')
    )
      break;
    parts.unshift(figure);
    next = figure.start;
  }
  if (parts.length < 2) return null;
  const [first] = parts;
  return [{ start: first?.start ?? total.start, end: total.end, total, parts, exhaustive: 'yes' }];
}
