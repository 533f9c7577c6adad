import type { Case, Check, RawFlag } from '../flags.js';
import type { DateReading } from '../reading/dates.js';
import { matchQuantity } from '../reading/matching.js';
import { within } from '../reading/within.js';

/** Years told from the year of the audit: `去年评价 79分`. */
const RELATIVE: ReadonlyArray<readonly [RegExp, number]> = [
  [/去年|上年|上一年|\blast year\b/iu, -1],
  [/前年|\bthe year before last\b/iu, -2],
  [/今年|本年|当年|\bthis year\b/iu, 0],
];

const isBareYear = ({ from }: DateReading): boolean =>
  from.year !== null && from.month === null && from.day === null;

/** The figures that an assertion of the notes gives to a year told by the audit's: `[去年, 79分]`. */
function yearsOfFigures({ evidence }: Case) {
  const { audit } = evidence;
  if (!audit) return [];
  return evidence.own.flatMap((line) =>
    line.pieces.flatMap((piece) => {
      const years = RELATIVE.filter(([pattern]) => pattern.test(piece.text));
      const [only] = years;
      // Two years in one assertion may each have any of its figures.
      if (!only || years.length > 1 || within(line.dates, piece).some(isBareYear)) return [];
      return [{ year: audit.year + only[1], piece, figures: within(line.quantities, piece) }];
    }),
  );
}

/** `2026年度评价79分` for a noted `去年评价 79分`: the figure of one year told as that of another. */
export const checkYears: Check = (subject) => {
  const { narrative } = subject;
  const noted = yearsOfFigures(subject);
  if (noted.length === 0) return [];
  return narrative.pieces.flatMap((piece): RawFlag[] => {
    const [year, ...others] = within(narrative.dates, piece).filter(isBareYear);
    if (!year || others.length > 0) return [];
    const figures = within(narrative.quantities, piece).filter((q) => q.value !== year.from.year);
    const about = noted.filter((one) =>
      one.figures.some((known) => figures.some((q) => matchQuantity(q, known) === 'same')),
    );
    if (about.length === 0 || about.some((one) => one.year === year.from.year)) return [];
    return [
      {
        start: year.start,
        end: year.end,
        kind: 'unsupported',
        messageId: 'date-unsupported',
        params: { date: year.raw },
      },
    ];
  });
};
