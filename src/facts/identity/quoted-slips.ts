import { holdersOf, type NameSlip, type Report, type Span, viewText } from '../../core/index.js';
import { areConfusable, onlyDifference } from '../../entities/index.js';

/** `“沁泉里养老公寓智能化工程”`: a name of a project, a product, a scope in quotation marks. */
const QUOTED =
  /[“"‘「](?<name>\p{Script=Han}{7,40}|(?=[^”"]{0,5}\p{Script=Han}{2})[\p{Script=Han}A-Za-z\d]{4,6})[”"’」]/gu;
const SHORT = 6;
/** Of a short name there must be one only, as the text says. */
const SOLE =
  /(?:[仅只]|唯一)[^,。;、]{0,4}[一1](?:家|套|种|个|艘|台|条|座|款)|唯一|别无其[他它]|(?:自有|仅有)[^,。;]{0,6}一(?:艘|台|座|辆)/u;
/** Characters that tell sister projects and products apart on purpose. */
const TELLS_APART =
  /[一二三四五六七八九十东南西北上下内外新老旧甲乙丙丁前后左右高低中大小春夏秋冬冷热男女正副进出入双单首末始终主次软硬年月季周]/u;
/** The text says that both are one, or that there is no other. */
const ONE =
  /逐字|一字不差|(?:与|和|同)[^,。;]{1,14}(?:一致|相同|相符|吻合)|表述(?:均)?为|名称(?:栏)?(?:均)?[为是:]?|仅(?:有)?(?:此)?一|只有一|唯一|同一/u;
/** It says so outright. */
const AGREES = /逐字|一字不差|(?:与|和|同)[^,。;]{1,14}(?:一致|相同|相符|吻合)/u;
const MEANT = /改为|更名|变更|更正|另一|另有|二者|两者|区别|分别|不同/u;

interface Quote extends Span {
  name: string;
}

/** Names in quotation marks that stand elsewhere in the text with one other character. */
export function quotedSlips(report: Report, firstPair: number): NameSlip[] {
  const quotes = [
    ...new Map(
      [...report.view.text.matchAll(QUOTED)].map((match): [string, Quote] => {
        const name = match.groups?.name ?? '';
        return [name, { name, start: match.index + 1, end: match.index + 1 + name.length }];
      }),
    ).values(),
  ];
  if (quotes.length === 0) return [];
  const texts = report.sentences.map((sentence) => viewText(report, sentence));
  const holders = holdersOf(
    quotes.flatMap(({ name }) => halvesOf(name).map(([half]) => half)),
    texts,
  );
  const pairs = quotes.flatMap((quote): Array<[Quote, Quote]> => {
    const other = variantOf(report, quote, texts, holders);
    return other ? [[quote, other]] : [];
  });
  const seen = new Set<string>();
  return pairs
    .filter(([{ name }, other]) => {
      const id = [name, other.name].sort().join('\n');
      return seen.has(id) ? false : seen.add(id);
    })
    .flatMap((pair, at) =>
      [...pair]
        .sort((a, b) => a.start - b.start)
        .map((one) => ({ ...one, kind: 'name' as const, pair: firstPair + at })),
    );
}

/** Whatever differs in one character shares the first half or the second. */
function halvesOf(name: string): Array<[half: string, offset: number]> {
  const middle = Math.ceil(name.length / 2);
  return [
    [name.slice(0, middle), 0],
    [name.slice(middle), middle],
  ];
}

function variantOf(
  report: Report,
  quote: Quote,
  texts: readonly string[],
  holders: ReadonlyMap<string, readonly number[]>,
): Quote | null {
  for (const [half, offset] of halvesOf(quote.name))
    for (const place of holders.get(half) ?? []) {
      const words = texts[place] ?? '';
      const at = words.indexOf(half) - offset;
      const name = words.slice(at, at + quote.name.length);
      const sentence = report.sentences[place];
      if (at < 0 || !sentence || name === quote.name || words.includes(quote.name)) continue;
      const [a, b] = onlyDifference(quote.name, name) ?? [];
      if (!a || !b || !/\p{Script=Han}/u.test(b)) continue;
      const start = sentence.start + at;
      const told = `${around(report, quote)} ${around(report, { start, end: start + name.length })}`;
      if (MEANT.test(told) || (TELLS_APART.test(a + b) && !AGREES.test(told))) continue;
      if (quote.name.length <= SHORT && !SOLE.test(told)) continue;
      if (areConfusable(a, b) || ONE.test(told) || SOLE.test(told))
        return { name, start, end: start + name.length };
    }
  return null;
}

const NEAR = 24;
const around = (report: Report, { start, end }: Span): string =>
  report.view.text.slice(Math.max(0, start - NEAR), end + NEAR);
