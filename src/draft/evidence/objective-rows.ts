import { type Figure, scanFigures } from '../../core/index.js';
import {
  cleanName,
  impliedComparison,
  isMet,
  periodIn,
  type ReadObjective,
  type Target,
  withRate,
} from './objective-target.js';

/**
 * Targets in a row and, behind a period, their results in the same order: `满意度≥90分 / 食物中毒0 / 用气≤0.085m³/餐` and
 * `1-5月：92.4 / 0 / 0.091×`, `claims <= 4, on time >= 96%, RIDDOR 0` and `to end Sept 2.9 / 97.1 / 1`.
 */

interface Passage {
  noteId: string;
  text: string;
}
interface Item extends Target {
  noteId: string;
  text: string;
}

/** `≤6起/年`, `0.085m³/餐`: the rate belongs to the figure. Same length. */
const RATE =
  /(?<=[\p{L}³²])\/(?=[\u4e00-\u9fff]{1,3}(?:[\s,，、()（）]|$|\/)|[a-z]{1,5}(?:[\s,，、()（）]|$))/gu;
const apartFromRates = (text: string): string => text.replace(RATE, '∕');
const BETWEEN = /\s*(?:\/|、|[,，](?!\d{3}))\s*/u;
const LEAD =
  /^.{0,24}?(?:目标|指标|\b(?:targets?|objectives?|objs?|goals?|kpis?))[^:：\d≥≤<>]{0,10}(?:\d{2,4}|\d{1,2}个)?[^:：\d≥≤<>]{0,4}[:：]/iu;
/** A name and right behind it the only figure, or the one that a sign compares. */
const ITEM = /^[^\d≥≤<>=]{2,28}?(?:[≥≤<>]=?|[ ](?=\d)|(?=\d))/u;
const PERIOD_LEAD =
  /^\s*(?:(?:20)?\d{2}年?\s?)?(?:\d{1,2}\s?[-–~～至到]\s?\d{1,2}月(?:份|底)?|\d{1,2}月(?:份|底)?|Q[1-4]|[一二三四]季度?|上半年|全年|今年|截[至止][^\d:：]{0,4}[\d.]+月?|到[^\d:：]{0,3}[\d.]+月?|YTD(?: \w+)?|to (?:end )?(?:of )?\w+|Jan\s?(?:-|to)\s?\w+|\w{3}-\w{3,4}|actuals?|实际|完成(?:情况)?|results?)\s?[:：]?\s*/iu;
const MISSED = /[×✗✘]|没达|未达|没到|没完成|超|差|\b(?:missed|over|not met|miss)\b/iu;
const MET = /[√✓✔]|达标|\b(?:ok|met)\b/iu;
const FEWEST = 2;

function itemOf(text: string, noteId: string): Item | null {
  const lead = ITEM.exec(text);
  if (!lead) return null;
  const figures = scanFigures(text);
  const figure =
    figures.find(({ comparison }) => comparison !== null) ?? (figures.length === 1 ? figures[0] : undefined);
  const name = cleanName(text.slice(0, figure?.start ?? 0));
  if (!figure || name.length < 2 || figure.start > lead[0].length + 2) return null;
  return {
    name,
    figure,
    comparison: figure.comparison ?? impliedComparison(name, figure) ?? (/率|%/u.test(text) ? '>=' : null),
    actual: null,
    period: '',
    noteId,
    text,
  };
}

/** The targets that a passage consists of, or none where it says anything else. */
function itemsOf({ text, noteId }: Passage, going: boolean): Item[] {
  const lead = LEAD.exec(text)?.[0] ?? '';
  const parts = apartFromRates(text.slice(lead.length))
    .split(BETWEEN)
    .filter((part) => part.trim() !== '');
  const items = parts.map((part) => itemOf(part.trim(), noteId));
  const known = items.filter((item) => item !== null);
  const signed = known.filter(({ figure }) => figure.comparison !== null).length;
  const list = known.length >= FEWEST && signed >= 1;
  return known.length === items.length && known.length > 0 && (lead !== '' || going || list) ? known : [];
}

interface Result {
  figure: Figure;
  /** What a mark behind the figure says. */
  met: boolean | null;
  name: string;
}

function resultOf(part: string): Result | null {
  const [figure, ...more] = scanFigures(part.replace(/[(（].*$/u, ''));
  if (!figure || more.length > 0 || figure.comparison !== null || figure.upper !== null) return null;
  const name = part.slice(0, figure.start).trim();
  const behind = part.slice(figure.end);
  if (name.length > 12 || behind.replace(/[(（][^()（）]*[)）]/gu, '').trim().length > 6) return null;
  const met = MISSED.test(behind) ? false : MET.test(behind) ? true : null;
  return { figure, met, name };
}

const speakOfOne = (name: string, target: string): boolean =>
  name === '' ||
  [...name.matchAll(/[\u4e00-\u9fff]|[a-z]{3,}/giu)].some(([word]) =>
    target.toLowerCase().includes(word.toLowerCase()),
  );

/** The results of a passage, where it has one for each target in their order. */
function resultsOf(text: string, items: readonly Item[]): Result[] | null {
  const lead = PERIOD_LEAD.exec(text)?.[0] ?? '';
  const parts = apartFromRates(text.slice(lead.length))
    .split(BETWEEN)
    .filter((part) => part.trim() !== '');
  if (parts.length < items.length) return null;
  const results = parts.slice(0, items.length).map((part) => resultOf(part.trim()));
  const read = results.filter((result) => result !== null);
  const rest = parts.slice(items.length).some((part) => resultOf(part.trim()) !== null);
  const fitting = read.every(({ name }, i) => speakOfOne(name, items[i]?.name ?? ''));
  return read.length === items.length && fitting && !rest ? read : null;
}

/** Objectives told in rows, and the passages that they were read from. */
export function rowsOf(passages: readonly Passage[]): { objectives: ReadObjective[]; read: Set<Passage> } {
  const objectives: ReadObjective[] = [];
  const read = new Set<Passage>();
  let items: Item[] = [];
  let from: Passage[] = [];
  for (const passage of passages) {
    const results = items.length >= FEWEST ? resultsOf(passage.text, items) : null;
    if (results) {
      for (const [i, item] of items.entries()) {
        const result = results[i];
        if (!result) continue;
        objectives.push({
          name: item.name,
          target: withRate(item.text, item.figure).replace('∕', '/'),
          actual: result.figure.raw.trim(),
          period: periodIn(passage.text),
          met: result.met ?? isMet({ ...item, actual: result.figure }),
          noteIds: [...new Set([item.noteId, passage.noteId])],
        });
      }
      for (const one of [...from, passage]) read.add(one);
      [items, from] = [[], []];
      continue;
    }
    const more = itemsOf(passage, items.length > 0);
    if (more.length === 0) [items, from] = [[], []];
    else
      [items, from] = [
        [...items, ...more],
        [...from, passage],
      ];
  }
  return { objectives, read };
}
