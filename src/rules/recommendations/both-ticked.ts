import {
  type CheckBox,
  placesAs,
  type Recommendation,
  type Report,
  type RuleFinding,
  type Span,
  startingWithin,
  viewText,
} from '../../core/index.js';
import { answerOf, areOpposite } from '../boxes/answers.js';

/**
 * Two decisions of one form ticked for the same systems: with and without a condition, or one of them a postponement.
 * What a negation tells apart (推荐 against 不推荐) is told of boxes in general.
 */
export function bothTicked(own: readonly Recommendation[], report: Report): RuleFinding[] {
  const ticked = own.filter(({ place }) => place === 'box');
  return ticked.flatMap((first, index): RuleFinding[] => {
    const second = ticked[index + 1];
    if (!second || second.kind === first.kind || !isOneQuestion(first, second, report)) return [];
    const [a, b] = [first, second].map((one) => boxAt(one, report));
    if (!a || !b || !concernsBoth(first, second, a, b, report)) return [];
    if (areOpposite(answerOf(report, a), answerOf(report, b))) return [];
    return [
      {
        messageId: 'both',
        params: { first: answerOf(report, a), second: answerOf(report, b) },
        places: placesAs([first, second], 'conclusion'),
      },
    ];
  });
}

const boxAt = ({ start }: Recommendation, { boxes }: Report): CheckBox | undefined =>
  boxes.find((box) => box.start === start);

/** Boxes of one line, or of lines that each begin with one, right below each other. */
function isOneQuestion(first: Recommendation, second: Recommendation, report: Report): boolean {
  const lines = report.lines.filter(({ start, end }) => end > first.start && start <= second.start);
  const opensWithBox = (line: Span) => {
    const [box] = startingWithin(report.boxes, line);
    return box !== undefined && viewText(report, { start: line.start, end: box.start }).trim() === '';
  };
  return lines.length === 1 || lines.every(opensWithBox);
}

const NAMED = [/QMS|质量(?!风险)|9001/u, /EMS|环境|14001/u, /OHSMS|职业健康安全|45001/u] as const;
const namedIn = (box: CheckBox, report: Report): number[] => {
  const label = viewText(report, box.label);
  return NAMED.flatMap((pattern, index) => (pattern.test(label) ? [index] : []));
};

/** One system stands with both, or none with either: each decision may be one system's. */
function concernsBoth(
  first: Recommendation,
  second: Recommendation,
  a: CheckBox,
  b: CheckBox,
  report: Report,
): boolean {
  if (first.systems.length > 0 || second.systems.length > 0)
    return first.systems.some((system) => second.systems.includes(system));
  const [named, other] = [namedIn(a, report), namedIn(b, report)];
  return named.length + other.length === 0 || named.some((system) => other.includes(system));
}
