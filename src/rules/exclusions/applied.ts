import {
  type ClauseRef,
  type ExclusionFact,
  type Facts,
  type Report,
  type Span,
  spanFrom,
  spansOverlap,
  viewText,
} from '../../core/index.js';

/** Where a clause that is excluded here is said to apply there, or not to be among all that are excluded. */
export const appliedElsewhere = (
  { number }: ClauseRef,
  own: readonly ExclusionFact[],
  facts: Facts,
  report: Report,
): Span[] => {
  const apart = (span: Span) => own.every((one) => !spansOverlap(one, span));
  const others = facts.exclusions.filter(
    ({ only, clauses }) => only && clauses.length > 0 && !clauses.some((one) => isPartOf(one.number, number)),
  );
  const said = report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    const match = words.includes(number) ? applies(number).exec(words) : null;
    return match ? [spanFrom(sentence.start, match)] : [];
  });
  return [...others, ...said].filter(apart).sort((a, b) => a.start - b.start);
};

const isPartOf = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

/** `8.3适用`, `8.3设计和开发也适用于本公司`, `clause 8.3 applies`. */
const applies = (number: string): RegExp => {
  const own = `(?<![\\d.])${number.replaceAll('.', '\\.')}(?![\\d.]*\\d)`;
  return new RegExp(
    `(?<!除\\s?[QES]{0,3})${own}(?:条款?)?(?:[“"]?\\p{Script=Han}{2,8}?[”"]?)?(?:均|也|仍|完全|全部)?(?<!不|否|未|除外)适用(?:于(?:本|我)?(?:公司|组织|厂))?(?=[,。;)]|$)|\\b(?:clause )?${own} (?:is applicable|does apply|applies)(?=[.,;)]|$| (?:to the|in full|without))`,
    'u',
  );
};
