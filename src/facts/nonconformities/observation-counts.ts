import { englishNumerals, type ObservationCount, type Report, spanFrom, viewText } from '../../core/index.js';
import { isElsewhere } from './elsewhere.js';
import { isOfSome } from './partial-counts.js';
import { DEPARTMENT } from './target.js';
import { numberOf } from './words.js';

/** How many observations, or opportunities for improvement, the audit made: what auditors note below a nonconformity. */

const NUM = '(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,3})';
const UNIT = '(?:项|个|份|条)';
const KIND =
  '(?:(?<observation>观察(?:事)?项|观察点)|(?<improvement>改进(?:建议|机会)(?:项)?|建议(?:改进)?项|改进项))';
const KIND_EN =
  '(?:(?<observation>observations?)|(?<improvement>opportunit(?:y|ies) for improvement|OFIs?|improvement (?:suggestions?|opportunities)))';
const NUM_EN = `(?<n>no|${englishNumerals(1, 12)}|\\d{1,2})`;
const CLOSED = '(?=\\s?(?:[,;。.、/|()]|$))';

const SHAPES: readonly RegExp[] = [
  new RegExp(`(?<![\\d.第])${NUM}\\s?${UNIT}(?:的)?${KIND}(?!的)`, 'gu'),
  new RegExp(`${KIND}\\s?[:为共计有]{0,2}\\s?\\(?\\s?${NUM}\\s?\\)?\\s?(?:${UNIT}|${CLOSED})`, 'gu'),
  new RegExp(`(?<![\\d.-])\\b${NUM_EN} ${KIND_EN}\\b(?! (?:periods?|days?|forms?|sheets?))`, 'giu'),
  new RegExp(`\\b${KIND_EN}\\s?:\\s?${NUM_EN}\\b(?!\\.\\d)`, 'giu'),
];

/** A department's own, one system's own, or the words that number one of them. */
const OF_SOME = new RegExp(
  `^${DEPARTMENT}[^,。;]{0,8}:|(?:QMS|EMS|OHSMS|质量|环境|安全)(?:体系|方面)?[^,。;]{0,4}$|[第其]中?$|\\b(?:9001|14001|45001)[^.;]{0,24}$`,
  'u',
);

export function readObservationCounts(report: Report): ObservationCount[] {
  return report.sentences.flatMap((sentence): ObservationCount[] => {
    const content = viewText(report, sentence);
    if (!/观察|改进|建议|observation|improvement|OFI/iu.test(content)) return [];
    return SHAPES.flatMap((shape) => [...content.matchAll(shape)]).flatMap((match): ObservationCount[] => {
      const value = numberOf(match.groups?.n);
      const own = { start: match.index, end: match.index + match[0].length };
      const before = content.slice(0, match.index);
      if (value === null || OF_SOME.test(before) || isOfSome(content, own, false, false)) return [];
      if (isElsewhere(report, sentence, match.index)) return [];
      const kind = match.groups?.observation === undefined ? 'improvement' : 'observation';
      return [{ ...spanFrom(sentence.start, match), value, kind }];
    });
  });
}
