import {
  englishNumerals,
  type Figure,
  isPlainPercentage,
  type RateFact,
  scanFigures,
} from '../../core/index.js';
import { rateFact } from './rate-fact.js';
import { writtenCount } from './written-count.js';

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,6}';
/** `287/299`, `287÷299`, `287 of 299`, `287 out of the 299`. */
const FRACTION = new RegExp(
  `(?<![\\d./A-Za-z-])(?<part>${NUMBER})(?:\\s?[/÷]\\s?|\\s(?:out )?of (?:the |all )?)(?<whole>${NUMBER})(?![\\d./%]|\\s?(?:%|percent))`,
  'giu',
);
/** `Four deliveries were late out of 320, giving a punctuality of 96.9 %`. */
const TOLD = new RegExp(
  `\\b(?<part>${NUMBER}|${englishNumerals(1, 12)})\\s(?<words>(?:[a-z-]+\\s){1,6})out of (?:the |a total of |all )?(?<whole>${NUMBER})\\b(?<between>[^.;()%\\d]{0,60}?)(?:\\(\\s?)?$`,
  'iu',
);
const AMISS =
  /\b(?:late|rejected|failed|missed|overdue|defective|scrapped|returned|nonconforming|faulty|wrong|absent|damaged)\b/iu;
const AMISS_RATE = /\b(?:reject|scrap|failure|defect|return|late|damage|absence|error|complaint)/iu;

/** Between a fraction and its rate: brackets, an equals sign, or a few words and a comma. */
const FRACTION_TO_RATE =
  /^\s?(?:\)?\s?[=＝]\s?|\(\s?|[^.;:,()\d%]{0,80}(?:,\s|\s\(|:\s|\sor\s|\s=\s)(?:that is |i\.e\. |or |(?:which|this) (?:gives|is|makes|means|equals|was|[a-z ]{2,20} as) |giving |equal to |a rate of )?)$/iu;
const RATE_TO_FRACTION = /^\s?(?:\(|:\s?|,\s(?:or\s|that is,?\s)?|\s?=\s?|\s\()(?:[a-z ]{0,16}\s)?$/iu;
/** `233批，占全部240批的`. */
const SHARE_OF =
  /(?<part>\d{1,6})\s?(?<unit>\p{Script=Han}{1,2}),?\s?(?:约)?占[^\d,。;]{0,8}(?<whole>\d{1,6})\s?\k<unit>的$/u;
const RATED_WHOLE =
  /\b(?<whole>\d{1,6})\s[a-z ]{0,24}(?:sent|issued|distributed|invited|planned|due|tested|inspected|received),\s(?:of which\s)?(?<part>\d{1,6})\s[a-z ]{0,24}(?:\s?\(|,\s)$/iu;

const N = '\\d{1,3}(?:,\\d{3})+|\\d{2,6}';
/** From the words about a part to its rate: a comma or a bracket, never a new statement. */
const TO_RATE =
  '(?:,? (?:i\\.e\\.|that is|or|which (?:is|gives|makes|means)|giving|making|equal to|representing|corresponding to),? ?(?:an? (?:[a-z-]+ ){0,3}(?:rate|share|punctuality|yield|quota) of )?|, an? (?:[a-z-]+ ){0,3}(?:rate|share|punctuality|yield|quota) of |[,;]? (?:the |a )?(?:return|response|pass|reply|success|on-time|acceptance|closing|closure) rate(?: was| is| of|:)? | \\(|, )$';
/** `2,480 requests were opened, of which 2,210 were closed within the agreed time, i.e. 89 %`. */
const PARTED: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d.,/-])(?<whole>${N}) (?:[a-z-]+ ){1,6}(?:[a-z-]+)?[,;(:] ?(?:and )?(?:of (?:which|these|them|those)|among (?:which|them)),? (?<part>${N}) [a-z][a-z -]{2,60}${TO_RATE}`,
    'iu',
  ),
  new RegExp(
    `(?<![\\d.,/-])(?<whole>${N}) (?:[a-z-]+ ){1,6}?(?:[a-z-]+)?[,;]? (?:and )?(?<part>${N}) of (?:which|these|them|those) [a-z][a-z -]{2,60}${TO_RATE}`,
    'iu',
  ),
  new RegExp(
    `\\bof (?:the |all |these )?(?<whole>${N}) (?:[a-z-]+ ){0,4}[a-z-]+,? (?<part>${N}) (?:was|were|had|have|are|came|arrived|passed|met)\\b[a-z -]{0,60}${TO_RATE}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:inspected|tested|checked|sampled|examined|received|handled) (?<whole>${N}) (?:[a-z-]+ ){1,4}and (?:[a-z]+ )?(?:accepted|passed|released|closed|answered|resolved) (?<part>${N})${TO_RATE}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:sent|issued|distributed|sent out): ?(?<whole>${N})[,;] ?(?:returned|replies|answered|received): ?(?<part>${N})${TO_RATE}`,
    'iu',
  ),
];
const LONGEST = 200;
/** Aims, and figures of other times. */
const NOT_OF_THESE = /target|objective|goal|limit|previous|last year|year before|yearly|annual/iu;

function readParted(content: string, rates: readonly Figure[]): RateFact[] {
  if (!/[a-z]{3} /iu.test(content)) return [];
  return rates.flatMap((rate) => {
    const from = Math.max(0, rate.start - LONGEST);
    const lead = content.slice(from, rate.start);
    const match = PARTED.map((pattern) => pattern.exec(lead)).find((one) => one !== null);
    const { whole = '', part = '' } = match?.groups ?? {};
    if (!match || NOT_OF_THESE.test(lead.slice(match.index))) return [];
    const at = from + match.index;
    const wholeAt = at + match[0].indexOf(whole);
    return pair(rate, [part, at + match[0].indexOf(part, wholeAt - at + whole.length)], [whole, wholeAt]);
  });
}

/** Rates beside a fraction, in any order: `98%（287/299）`, `26 of 27 drivers briefed, 96.3 %`. */
export function readFractionRates(content: string): RateFact[] {
  const rates = scanFigures(content).filter(isPlainPercentage);
  return [
    ...[...content.matchAll(FRACTION)].flatMap((match) => {
      const { part = '', whole = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const before = rates.findLast(
        (rate) => rate.end <= match.index && RATE_TO_FRACTION.test(content.slice(rate.end, match.index)),
      );
      const after = rates.find(
        (rate) => rate.start >= end && FRACTION_TO_RATE.test(content.slice(end, rate.start)),
      );
      const bracketed = before && content.slice(before.end, match.index).trim() === '(';
      const rate = bracketed ? before : (after ?? before);
      return rate ? pair(rate, [part, match.index], [whole, end - whole.length]) : [];
    }),
    ...rates.flatMap((rate) => {
      const told = TOLD.exec(content.slice(Math.max(0, rate.start - 160), rate.start));
      const { part = '', whole = '', words = '', between = '' } = told?.groups ?? {};
      if (!told || /increase|decrease|target|than/iu.test(between)) return [];
      const base = Math.max(0, rate.start - 160) + told.index;
      const wholeAt = base + told[0].indexOf(whole, part.length + words.length);
      return pair(rate, [part, base], [whole, wholeAt]).map((fact) => ({
        ...fact,
        complement: AMISS.test(words) && !AMISS_RATE.test(between) && between.includes(' of '),
      }));
    }),
    ...rates.flatMap((rate) => {
      const lead = content.slice(Math.max(0, rate.start - 90), rate.start);
      const match = RATED_WHOLE.exec(lead) ?? SHARE_OF.exec(lead);
      if (!match) return readParted(content, [rate]);
      const { part = '', whole = '' } = match.groups ?? {};
      const base = rate.start - lead.length + match.index;
      return pair(rate, [part, base + match[0].lastIndexOf(part)], [whole, base]);
    }),
  ];
}

type Written = readonly [raw: string, start: number];

function pair(rate: Figure, [part, partAt]: Written, [whole, wholeAt]: Written): RateFact[] {
  const [some, all] = [writtenCount(part, partAt), writtenCount(whole, wholeAt)];
  return all.value > 0 && some.value <= all.value ? [rateFact(rate, some, all)] : [];
}
