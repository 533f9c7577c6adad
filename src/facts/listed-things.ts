import {
  cellsAndLines,
  type Figure,
  isWholeCount,
  type ListCount,
  type Report,
  scanFigures,
  stretchStart,
} from '../core/index.js';

/** Lists of numbered or named things that stand behind their number: codes, people in brackets, lines below. */

const CODE =
  /^《[^《》]{2,40}》|[A-Z]{1,5}[-/]?\d{1,6}(?:[-./]\d{1,6}){0,3}[A-Z]?|(?<![\d.])\d{1,3}\s?#|No\.?\s?\d+/u;
const RANGE = /[~～至]|[A-Z]?\d\s?-\s?[A-Z]+\d/u;
const OPEN_ENDED = /等(?!级|离|效|待)|其中|例如|如:|部分|均|各|分别由|另|etc\b|e\.g\./iu;
/** `抽6台设备的保养记录:`, `抽查检定证书5份,编号:`: a number of things, then a colon. */
const OPENS =
  /^[^。;:\d()]{0,24}(?:\([^()]{0,20}\))?[^。;:\d()]{0,12}:\s?|^[^,。;:\d()]{0,12},(?:即|分别为|分别是)\s?/u;
const MOST = 30;
/** One line of a list below. */
const LONGEST_LINE = 120;
/** `第三份为批号…` further on. */
const OTHERS = /另|其余|其他|还有|再抽|第[二三四五六七八九十][份个批张台]/u;
const OTHERS_REACH = 160;

const isNumber = (figure: Figure): boolean =>
  isWholeCount(figure) && figure.value >= 2 && figure.value <= MOST;

interface Listed {
  count: Figure;
  /** Offsets into the text at hand. */
  start: number;
  end: number;
  items: string[];
}

const toCount = ({ count, start, end, items }: Listed, by: number): ListCount => ({
  count: { start: count.core.start + by, end: count.core.end + by, raw: count.raw },
  value: count.value,
  list: { start: start + by, end: end + by },
  items,
  joined: 0,
});

/** Lists of codes and of names within one line, and lists of lines. */
export function readListedThings(report: Report): ListCount[] {
  const { text } = report.view;
  const parts = cellsAndLines(report);
  return [
    ...parts.flatMap(({ start, end }) => {
      const content = text.slice(start, end);
      const counts = scanFigures(content).filter((figure) => isNumber(figure));
      return counts.flatMap((count) =>
        [codesBehind(content, count), namesBehind(content, count), numberedBehind(content, count)].flatMap(
          (listed) => (listed ? [toCount(listed, start)] : []),
        ),
      );
    }),
    ...linesBelow(report),
  ];
}

/** `终检记录5份:ZJ-01、ZJ-02,尺寸、外观齐全`: nothing but codes, then what was found. */
const PURE_CODES =
  /^(?<codes>[A-Z]{1,5}[-/]?\d{1,6}(?:[-.]\d{1,6})?(?:、[A-Z]{1,5}[-/]?\d{1,6}(?:[-.]\d{1,6})?){1,20}),(?![^。]*[A-Z]{1,5}[-/]?\d)/u;

/** `6台设备:车床CK-01、CK-04;磨床M-02`: every piece of the list has a code of its own. */
function codesBehind(content: string, count: Figure): Listed | null {
  const opened = OPENS.exec(content.slice(count.end, count.end + 60));
  if (!opened) return null;
  const start = count.end + opened[0].length;
  const stop = content.slice(start).search(/。|\.\s|$/u);
  const whole = content.slice(start, start + stop);
  const pure = PURE_CODES.exec(whole)?.groups?.codes;
  const list = pure ?? whole.replace(/,(?=[^、,;]*(?:均|都|已|齐全|完整|有效|符合|在有效|记录|签)).*$/su, '');
  if (OPEN_ENDED.test(opened[0] + list) || RANGE.test(list) || list.length > 300) return null;
  const items = list
    .replace(/\([^()]{0,60}\)/gu, '')
    .split(/[、;,和及]/u)
    .map((item) => item.trim());
  const coded = items.every((item) => CODE.test(item) && (item.length <= 24 || item.startsWith('《')));
  const once = new Set(items).size === items.length;
  const goesOn = OTHERS.test(content.slice(start + list.length, start + list.length + OTHERS_REACH));
  return items.length >= 2 && coded && once && !goesOn
    ? { count, start, end: start + list.trimEnd().length, items }
    : null;
}

const NUMBERING: readonly RegExp[] = [
  /[①-⑳]/gu,
  /\(\d{1,2}\)/gu,
  /(?<![\d.])\d{1,2}\)/gu,
  /(?<![\d.])\d{1,2}、(?=\p{Script=Han})/gu,
];
const numberOf = (mark: string): number =>
  /[①-⑳]/u.test(mark) ? mark.charCodeAt(0) - '①'.charCodeAt(0) + 1 : Number(/\d+/u.exec(mark)?.[0]);

/** `在建项目4个:①…②…`: things numbered in one line. */
function numberedBehind(content: string, count: Figure): Listed | null {
  const opened = /^[^。;:]{0,24}:\s?(?=[①(\d])/u.exec(content.slice(count.end, count.end + 40));
  if (!opened) return null;
  const start = count.end + opened[0].length;
  const list = content.slice(start).split('。')[0] ?? '';
  for (const pattern of NUMBERING) {
    const marks = [...list.matchAll(pattern)];
    const inOrder = marks.every(([mark], index) => numberOf(mark) === index + 1);
    if (marks.length < 2 || marks[0]?.index !== 0 || !inOrder || OPEN_ENDED.test(list)) continue;
    const items = list
      .split(pattern)
      .slice(1)
      .map((item) => item.trim());
    return { count, start, end: start + list.trimEnd().length, items };
  }
  return null;
}

const NAME = /^[\p{Script=Han}]{1,4}$/u;
const PERSON_COUNT = /^(?:人|名|位)/u;

/** `3名检验员(卜某、岳某)`: names of people in the bracket behind their number. */
function namesBehind(content: string, count: Figure): Listed | null {
  if (count.unit?.dimension !== 'people' || !PERSON_COUNT.test(count.unit.name)) return null;
  const match = /^[\p{Script=Han}]{0,10}\((?<names>[^()]{3,80})\)/u.exec(
    content.slice(count.end, count.end + 100),
  );
  const names = match?.groups?.names ?? '';
  if (!match || OPEN_ENDED.test(names)) return null;
  const items = names.split(/[、和及]/u).map((item) => item.trim());
  if (items.length < 2 || !items.every((item) => NAME.test(item) && !NO_PERSON.test(item))) return null;
  const start = count.end + match[0].indexOf(names);
  return { count, start, end: start + names.length, items };
}

/** Jobs and places in a bracket divide people, they name none. */
const NO_PERSON = /[部科室班组工员长男女]$|车间|^.(?:岗|级)$/u;

const MARKS: readonly RegExp[] = [
  /^\(\d{1,2}\)/u,
  /^\d{1,2}[)、](?!\d)/u,
  /^\d{1,2}\.(?!\d)/u,
  /^[①-⑳]/u,
  /^[-•—·]\s?\S/u,
  /^[A-Z]{1,4}-?\d{1,5}\b/u,
];
const HEAD = /:\s*$|(?:如下|见下)[。]?\s*$/u;
/** `,内容如下。` opens the list of what stands before it. */
const AS_FOLLOWS = /,?(?:内容|具体|详情|明细|清单|情况|分别)*(?:如下|见下)[:。]?\s*$/u;

/** `抽外来文件6份:` with one of them a line below. */
function linesBelow(report: Report): ListCount[] {
  const { text } = report.view;
  const contentOf = (line: { start: number; end: number }) => text.slice(line.start, line.end);
  return report.lines.flatMap((line, index) => {
    const content = contentOf(line);
    if (line.kind === 'row' || !HEAD.test(content)) return [];
    const head = content.replace(AS_FOLLOWS, '');
    const clause = head.slice(stretchStart(head, head.length, '。;,'));
    const from = head.length - clause.length;
    const counts = scanFigures(content).filter(({ start }) => start >= from);
    const [count] = counts;
    if (!count || counts.length !== 1 || !isNumber(count) || OPEN_ENDED.test(clause)) return [];
    const first = report.lines[index + 1];
    const base = { start: line.start + count.core.start, end: line.start + count.core.end, raw: count.raw };
    const rows = first?.kind === 'row' ? rowsBelow(report, first.start) : null;
    if (rows) return [{ count: base, value: count.value, list: rows, items: rows.items, joined: 0 }];
    const mark =
      first && first.kind !== 'row' ? MARKS.find((pattern) => pattern.test(contentOf(first))) : undefined;
    if (!mark) return [];
    const rest = report.lines.slice(index + 1);
    const stop = rest.findIndex((next) => next.kind === 'row' || !mark.test(contentOf(next)));
    const items = stop < 0 ? rest : rest.slice(0, stop);
    const last = items.at(-1);
    // One line may hold several things, and a long list may go on behind a page.
    const plain = items.every(
      (item) => contentOf(item).length <= LONGEST_LINE && !/[;。]\s*\S/u.test(contentOf(item)),
    );
    if (!last || items.length < 2 || !plain) return [];
    return [
      {
        count: base,
        value: count.value,
        list: { start: items[0]?.start ?? last.start, end: last.end },
        items: items.map(contentOf),
        joined: 0,
      },
    ];
  });
}

/** The rows of a table right below: one thing a row, each under a name of its own. */
function rowsBelow(report: Report, start: number): { start: number; end: number; items: string[] } | null {
  const table = report.tables.find((other) => other.start === start);
  if (!table?.header) return null;
  const { text } = report.view;
  const rows = table.rows.filter(({ cells }) => !TOTAL.test(text.slice(cells[0]?.start, cells[0]?.end)));
  const items = rows.map(({ start: from, end }) => text.slice(from, end));
  const names = rows.map(({ cells }) => text.slice(cells[0]?.start, cells[0]?.end));
  if (rows.length < 2 || names.includes('') || new Set(names).size < names.length) return null;
  return { start: rows[0]?.start ?? start, end: rows.at(-1)?.end ?? table.end, items };
}

const TOTAL = /^(?:合计|总计|小计|共计|备注|注|total)/iu;
