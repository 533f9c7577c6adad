import type { Span } from '../../core/index.js';
import type { Case, Check, RawFlag } from '../flags.js';
import { matchQuantity } from '../reading/matching.js';
import type { Passage } from '../reading/passage.js';
import { certainFigures } from '../reading/roles.js';
import { within } from '../reading/within.js';

/** What a thing is called by: `LC-01`, `B7-19`, `NCR 26-31`, `3#`. */
interface Tagged extends Span {
  key: string;
  shape: string;
}

const TAG =
  /(?<![A-Za-z0-9-])(?:[A-Z]{1,4}-?\d{2,4}(?![\d.-])|[A-Z]{1,4}[- ]?\d{1,6}(?:-\d{1,6}){1,2}(?![\d.-])|\d{1,2}#)/gu;

const tagsIn = (text: string): Tagged[] =>
  [...text.matchAll(TAG)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].replace(/[- ]/gu, ''),
    shape: match[0].replace(/\d+/gu, '9').replace(/^[A-Z]+/u, 'A'),
  }));

/** What is said of each thing: from its name to the next one's, within its sentence. */
function stretchesOf({ text, sentences }: Passage): Array<Tagged & { to: number }> {
  return sentences.flatMap(({ start, end }) => {
    const tags = tagsIn(text.slice(start, end));
    return tags.map((tag, i) => ({
      ...tag,
      start: tag.start + start,
      end: tag.end + start,
      to: Math.min(tags[i + 1]?.start ?? end - start, end - start) + start,
    }));
  });
}

/** A day or a reading of one thing told of another, whose own one the notes give and the narrative leaves out. */
export const checkBelongings: Check = ({ narrative, evidence }: Case) => {
  const noted = evidence.own.flatMap((line) =>
    stretchesOf(line).map((stretch) => ({
      ...stretch,
      days: within(line.dates, { start: stretch.end, end: stretch.to }).filter(
        ({ from }) => from.day !== null,
      ),
      figures: within(certainFigures(line), { start: stretch.end, end: stretch.to }),
    })),
  );
  return stretchesOf(narrative).flatMap(({ key, shape, end, to }): RawFlag[] => {
    const mine = noted.filter((other) => other.key === key);
    const others = noted.filter((other) => other.key !== key && other.shape === shape);
    if (mine.length !== 1 || others.length === 0) return [];
    const [own] = mine;
    const span = { start: end, end: to };
    const days = within(narrative.dates, span).filter(({ from }) => from.day !== null);
    const sameDay = (a: { from: { month: number | null; day: number | null } }, b: typeof a): boolean =>
      a.from.day === b.from.day && a.from.month === b.from.month;
    const strayDay = days.find(
      (day) =>
        own !== undefined &&
        own.days.length > 0 &&
        !own.days.some((other) => sameDay(day, other)) &&
        others.some((other) => other.days.some((theirs) => sameDay(day, theirs))) &&
        !days.some((told) => own.days.some((other) => sameDay(told, other))),
    );
    const figures = within(certainFigures(narrative), span);
    const strayFigure = figures.find(
      (q) =>
        own !== undefined &&
        q.measure.dimension !== null &&
        q.measure.dimension !== 'count' &&
        own.figures.length > 0 &&
        !own.figures.some((other) => matchQuantity(q, other) === 'same') &&
        others.some(({ figures: theirs }) =>
          theirs.some((other) => matchQuantity(q, other) === 'same' && other.comparison === null),
        ) &&
        !figures.some((told) => own.figures.some((other) => matchQuantity(told, other) === 'same')),
    );
    return [strayDay, strayFigure].flatMap((stray) =>
      stray
        ? [
            {
              start: stray.start,
              end: stray.end,
              kind: 'unsupported' as const,
              messageId: 'misplaced',
              params: { value: narrative.text.slice(stray.start, stray.end) },
            },
          ]
        : [],
    );
  });
};
