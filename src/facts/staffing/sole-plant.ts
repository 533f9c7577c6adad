import {
  type CountClash,
  type Report,
  type Sentence,
  type Span,
  spanFrom,
  viewText,
  wordsAround,
} from '../../core/index.js';
import { CLASSIFIER, type Counted, countOf, countsIn, isSameThing, NUMBER } from './plant-words.js';

/** Plant of which one place says that there is no more, and another place tells of more. */

/** `公司只装有一套交叉带分拣机`, `全厂仅此1台锅炉`. */
const SOLE = new RegExp(
  `(?:只|仅)(?:装|配|设|购|拥|建|留)?(?:有|备|置|了)?(?:这|此)?\\s?(?<n>${NUMBER})\\s?${CLASSIFIER}(?<thing>[\\p{Script=Han}]{2,10}?)(?=[,。;、(\\s]|$|使用|运行|可用|在用|投用)`,
  'gu',
);
/** Of another time, of a part, or of others; and what is said of one of several. */
const OTHER =
  /其中|原有|原来|新增|增[至加]|计划|拟|报废|淘汰|停用|备用|拆除|抽|检查了|租|借|供方|外包|客户|顾客|该线|每[条线班]|另有|同行|对岸/u;
const AROUND = 8;
const MOST = 20;

interface Sole extends Span {
  sentence: Sentence;
  thing: string;
  value: number;
}

export const readSolePlant = (report: Report): CountClash[] => {
  if (report.language === 'en') return [];
  const sole = report.sentences
    .flatMap((sentence): Sole[] => {
      const words = viewText(report, sentence);
      if (!/[只仅]/u.test(words)) return [];
      return [...words.matchAll(SOLE)].map((match) => ({
        ...spanFrom(sentence.start, match),
        sentence,
        thing: match.groups?.thing ?? '',
        value: countOf(match.groups?.n ?? ''),
      }));
    })
    .slice(0, MOST);
  return sole.flatMap((one): CountClash[] => {
    const other = otherThan(report, one);
    if (!other) return [];
    const places = [other, one].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
    return [{ kind: 'machines', first: other.value, second: one.value, places }];
  });
};

function otherThan(report: Report, one: Sole): (Span & { value: number }) | null {
  const head = one.thing.slice(-2);
  for (const sentence of report.sentences) {
    const words = viewText(report, sentence);
    if (sentence === one.sentence || !words.includes(head.slice(-1))) continue;
    const found = numbered(words, one, head) ?? counted(words, one) ?? ofAnotherKind(report, words, one);
    if (found)
      return { start: sentence.start + found.start, end: sentence.start + found.end, value: found.value };
  }
  return null;
}

/** `2号坞`, where there is one dock. */
function numbered(words: string, { thing, value }: Sole, head: string): (Span & { value: number }) | null {
  const last = thing.length === 2 ? `(?:${head}|${head.slice(-1)})` : head;
  const found = [...words.matchAll(new RegExp(`(?<n>\\d{1,2})\\s?(?:号|#)${last}`, 'gu'))].find(
    (match) => Number(match.groups?.n) > value && Number(match.groups?.n) <= value + MOST_NUMBERED,
  );
  if (!found || OTHER.test(words)) return null;
  return { start: found.index, end: found.index + found[0].length, value: Number(found.groups?.n) };
}
const MOST_NUMBERED = 5;

const othersIn = (words: string): Counted[] =>
  countsIn(words).filter((span) => !OTHER.test(wordsAround(words, span, ',;。、:', AROUND)));

/** Another number of the same thing. */
const counted = (words: string, { thing, value }: Sole): (Span & { value: number }) | null =>
  othersIn(words).find((other) => other.value !== value && isSameThing(thing, other.thing)) ?? null;

/** The one boiler burns gas, and another one biomass. */
function ofAnotherKind(report: Report, words: string, one: Sole): (Span & { value: number }) | null {
  if (!IN_USE.test(words)) return null;
  const kindOf = (thing: string) => (thing.endsWith(one.thing) ? thing.slice(0, -one.thing.length) : '');
  const own = othersIn(viewText(report, one.sentence))
    .map(({ thing }) => kindOf(thing))
    .filter((kind) => kind.length >= 2);
  const [kind] = own;
  if (kind === undefined || own.length > 1) return null;
  const found = othersIn(words).find(({ thing }) => {
    const other = kindOf(thing);
    const shared = [...other].filter((letter) => kind.includes(letter)).length;
    return other.length >= 2 && 2 * shared < Math.min(other.length, kind.length);
  });
  return found ? { ...found, value: found.value + one.value } : null;
}
const IN_USE = /在用|运行|现有|燃料|投用|使用/u;
