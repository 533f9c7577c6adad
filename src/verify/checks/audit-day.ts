import type { Case, Check, RawFlag } from '../flags.js';
import type { DateReading } from '../reading/dates.js';
import { overlap } from '../reading/overlap.js';
import { pieceAt, sentenceAt } from '../reading/passage.js';
import { within } from '../reading/within.js';

/** What may well be said of the day of the audit. */
const OF_THE_AUDIT =
  /审核|现场|当[天日场]|今[天日]|截[至止]|目前|抽查|查[看见阅]|\b(?:audit\w*|visit\w*|today|as of|as at|on the day|at the time|seen|sampled|checked|still)\b/iu;
/** Words in common that make two assertions one event. */
const ONE_EVENT = 0.9;

const sameDay = (a: DateReading, b: DateReading): boolean =>
  a.from.day === b.from.day && a.from.month === b.from.month;

/** The day of the audit given to an event to which the notes give another day, which the narrative leaves out. */
export const checkAuditDay: Check = ({ narrative, evidence }: Case) => {
  const { audit } = evidence;
  if (audit?.day == null) return [];
  const isAuditDay = ({ from }: DateReading): boolean =>
    from.day === audit.day && from.month === audit.month && (from.year === null || from.year === audit.year);
  return narrative.dates.filter(isAuditDay).flatMap((date): RawFlag[] => {
    const piece = pieceAt(narrative, date.start);
    const sentence = sentenceAt(narrative, date.start);
    if (!piece || !sentence || OF_THE_AUDIT.test(piece.text)) return [];
    if (evidence.own.some(({ dates }) => dates.some((noted) => sameDay(noted, date)))) return [];
    const words = piece.words.filter(({ tag }) => tag !== 'date');
    const elsewhere = evidence.own.some((line) =>
      line.pieces.some((noted) => {
        const [other] = within(line.dates, noted).filter(({ from }) => from.day !== null);
        return (
          other !== undefined &&
          !narrative.dates.some((told) => sameDay(told, other)) &&
          overlap(words, noted.words) >= ONE_EVENT
        );
      }),
    );
    return elsewhere
      ? [
          {
            start: date.start,
            end: date.end,
            kind: 'unsupported',
            messageId: 'date-unsupported',
            params: { date: date.raw },
          },
        ]
      : [];
  });
};
