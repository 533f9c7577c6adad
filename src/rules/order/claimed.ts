import {
  type ClaimedOrder,
  innermostAt,
  type Report,
  type RuleFinding,
  type Span,
  spansOverlap,
  viewText,
} from '../../core/index.js';
import { ADMITTED } from './steps.js';

/** Orders that the text claims and that the times it gives deny. */
export function checkClaimed(orders: readonly ClaimedOrder[], report: Report): RuleFinding[] {
  const found = orders.filter(
    ({ early, late, ...claim }) =>
      late.to < early.from &&
      (early.day === null) === (late.day === null) &&
      ![claim, early, late].some((span) => ADMITTED.test(sentenceOf(report, span))),
  );
  const seen = new Set<string>();
  return found.flatMap(({ early, late, ...claim }): RuleFinding[] => {
    const id = [early.start, late.start].join();
    if (seen.has(id)) return [];
    seen.add(id);
    const holds = (span: Span) => spansOverlap(claim, span);
    return [
      {
        messageId: 'claimed-order',
        severity: 'warning',
        params: { earlier: viewText(report, late), later: viewText(report, early) },
        places: [
          { span: { start: early.start, end: early.end }, role: 'earlier' },
          { span: { start: late.start, end: late.end }, role: 'later' },
          ...(holds(early) || holds(late)
            ? []
            : [{ span: { start: claim.start, end: claim.end }, role: 'claim' }]),
        ],
      },
    ];
  });
}

function sentenceOf(report: Report, { start }: Span): string {
  const sentence = innermostAt(report.sentences, start);
  return sentence ? viewText(report, sentence) : '';
}
