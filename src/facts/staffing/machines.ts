import {
  type CountClash,
  parseChineseNumeral,
  parseEnglishNumeral,
  type Report,
  type Sentence,
  type Span,
  spanFrom,
  viewText,
} from '../../core/index.js';

/** How many machines of one kind there are, where one place says that there are no more. */

const COUNT = '(?<n>\\d{1,3}|[一二两三四五六七八九十])';
const CLASSIFIER = '(?:台|套|条|辆|座|部|艘|架)';
/** `冷藏车12辆全部出车`: so many are at work on one day. */
const AT_WORK = new RegExp(
  `(?<thing>[\\p{Script=Han}]{3,10}?)(?:共)?${COUNT}${CLASSIFIER}(?:全部|均|都)(?:已)?(?:出车|投用|开动|运行|在用|启用|开机)`,
  'gu',
);
const OWNED = /全部为?(?:公司)?自有|均为(?:公司)?自有|未(?:发生)?(?:临时)?(?:租|借|外雇)|没有(?:租|借)/u;
const SOLE_EN =
  /\bonly (?:has |have |had |owns? )?(?:one|a single|(?<n>two|three)) (?<thing>[a-z]{4,14} [a-z]{4,14})\b|\bhas only (?:one|a single) (?<only>[a-z]{4,14} [a-z]{4,14})\b/giu;
/** Of another time, of a part, or of others. */
const OTHER =
  /其中|原有|新增|增[至加]|计划|拟|报废|淘汰|停用|备用|抽|检查了|租|借|供方|外包|客户|顾客|该线|每[条线班]|另有|previously|former|planned|will|hired|rented|customer|supplier|sampled|bought|new\b/iu;

interface Counted extends Span {
  thing: string;
  value: number;
}

const countIn = (written: string): number => parseChineseNumeral(written)?.value ?? Number(written);

export function readMachines(report: Report): CountClash[] {
  return report.sentences.flatMap((sentence): CountClash[] => {
    const words = viewText(report, sentence);
    if (report.language !== 'en') return atWork(report, sentence, words);
    return soleEn(report, sentence, words);
  });
}

const clashOf = (one: Counted, other: Counted | undefined): CountClash[] =>
  other
    ? [
        {
          kind: 'machines',
          first: other.value,
          second: one.value,
          places: [other, one].map(({ start, end }) => ({ start, end })),
        },
      ]
    : [];

const found = (sentence: Sentence, words: string, shape: RegExp): Counted[] =>
  [...words.matchAll(shape)].map((match) => ({
    ...spanFrom(sentence.start, match),
    thing: match.groups?.thing ?? '',
    value: countIn(match.groups?.n ?? ''),
  }));

/** More at work than there are, none of them hired. */
function atWork(report: Report, sentence: Sentence, words: string): CountClash[] {
  if (!/全部|均|都/u.test(words)) return [];
  return found(sentence, words, AT_WORK).flatMap((one) => {
    const thing = one.thing.replace(/^.*(?:当日|当天|本日|日|的|,)(?=\p{Script=Han}{3})/u, '');
    const line = report.lines[sentence.line];
    if (!line || !OWNED.test(viewText(report, line))) return [];
    return clashOf(
      one,
      countsOf(report, thing, sentence).find(({ value }) => value < one.value),
    );
  });
}

/** Every other place that counts the thing. */
function countsOf(report: Report, thing: string, own: Sentence): Counted[] {
  if (thing.length < 3) return [];
  const shape = new RegExp(
    `${thing}(?:共|为|:|有)?\\s?${COUNT}\\s?${CLASSIFIER}|${COUNT.replace('<n>', '<m>')}${CLASSIFIER}${thing}`,
    'gu',
  );
  return report.sentences.flatMap((sentence) => {
    if (sentence === own) return [];
    const words = viewText(report, sentence);
    if (!words.includes(thing)) return [];
    return [...words.matchAll(shape)].flatMap((match): Counted[] => {
      const before = words.slice(Math.max(0, match.index - 8), match.index);
      const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 6);
      if (OTHER.test(before.replace(/其中$/u, '')) || OTHER.test(behind)) return [];
      const value = countIn(match.groups?.n ?? match.groups?.m ?? '');
      return [{ ...spanFrom(sentence.start, match), thing, value }];
    });
  });
}

function soleEn(report: Report, sentence: Sentence, words: string): CountClash[] {
  if (!/\bonly\b/iu.test(words) || OTHER.test(words)) return [];
  return [...words.matchAll(SOLE_EN)].flatMap((match) => {
    const thing = match.groups?.thing ?? match.groups?.only ?? '';
    const value = match.groups?.n === undefined ? 1 : (parseEnglishNumeral(match.groups.n) ?? 1);
    const own = { ...spanFrom(sentence.start, match), thing, value };
    const shape = new RegExp(`\\b(?<n>[a-z]{3,6}|\\d{1,2}) ${thing}s?\\b`, 'giu');
    const others = report.sentences
      .filter((other) => other !== sentence)
      .flatMap((other): Counted[] => {
        const said = viewText(report, other);
        return OTHER.test(said)
          ? []
          : [...said.matchAll(shape)].flatMap((told) => {
              const written = told.groups?.n ?? '';
              const count = parseEnglishNumeral(written.toLowerCase()) ?? Number(written);
              return count > 0 && count !== value
                ? [{ ...spanFrom(other.start, told), thing, value: count }]
                : [];
            });
      });
    return clashOf(own, others[0]);
  });
}
