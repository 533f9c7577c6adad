import type { Case, Check, RawFlag } from '../flags.js';
import { ownOrAll } from '../reading/evidence.js';
import { candidatesFor } from '../reading/matching.js';
import type { Quantity } from '../reading/quantity.js';
import { comparedFigures } from '../reading/relations.js';
import { isLoose } from '../reading/requirements.js';
import { namedSense, statedSense } from '../reading/senses.js';

/** `≥760` written as `760上限` or `≤760`. */
function judgeSense(
  { narrative, evidence }: Case,
  q: Quantity,
  compared: ReadonlySet<Quantity>,
): RawFlag | null {
  const written = statedSense(narrative.text, q);
  const quoted = !compared.has(q) || namedSense(narrative.text, q) !== null;
  if (written === null || written === 'range') return null;
  const noted = candidatesFor(q, ownOrAll(evidence)).same;
  if (!quoted && !noted.every(({ quantity }) => isLoose(quantity))) return null;
  const senses = noted
    .map(({ line, quantity }) => statedSense(line.text, quantity))
    .filter((sense) => sense !== null && sense !== 'range');
  if (senses.length === 0 || senses.includes(written)) return null;
  const quote = noted.find(({ line, quantity }) => statedSense(line.text, quantity) !== null);
  return {
    start: q.start,
    end: q.end,
    kind: 'drift',
    messageId: written === 'at-most' ? 'limit-at-most' : 'limit-at-least',
    params: { figure: q.raw, noted: quote?.quantity.raw ?? '' },
  };
}

/** `上升4.2%` where the notes say that it fell. */
function judgeDirection({ evidence }: Case, q: Quantity): RawFlag | null {
  if (q.sign === 0) return null;
  const noted = candidatesFor(q, ownOrAll(evidence)).same.filter(({ quantity }) => quantity.sign !== 0);
  if (noted.length === 0 || noted.some(({ quantity }) => quantity.sign === q.sign)) return null;
  return { start: q.start, end: q.end, kind: 'drift', messageId: 'direction', params: { figure: q.raw } };
}

const CHANGE =
  /(?<![A-Za-z\d.])(?<from>[\d.]+)[^\d,;。]{0,8}?(?:改为|改成|变更为|调整为|更改为|调至|降至|增至|升至|提高到|降到|→|->|\bto\b|改)\s?(?:每)?(?<to>[\d.]+)/gu;

const changesIn = (text: string): Array<readonly [from: string, to: string, at: number, end: number]> =>
  [...text.matchAll(CHANGE)].map((match) => [
    match.groups?.from ?? '',
    match.groups?.to ?? '',
    match.index,
    match.index + match[0].length,
  ]);

/** `由10k改为12k` told the other way round. */
function judgeChanges({ narrative, evidence }: Case): RawFlag[] {
  const noted = evidence.lines.flatMap((line) => changesIn(line.text));
  return changesIn(narrative.text).flatMap(([from, to, start, end]) => {
    if (from === to || noted.some(([a, b]) => a === from && b === to)) return [];
    if (!noted.some(([a, b]) => a === to && b === from)) return [];
    return [{ start, end, kind: 'drift' as const, messageId: 'change-reversed', params: { from, to } }];
  });
}

/** Upper limits stay upper limits, falls stay falls, and changes keep their order. */
export const checkLimits: Check = (subject) => {
  const compared = comparedFigures(subject.narrative);
  return [
    ...subject.narrative.quantities.flatMap((q) => judgeSense(subject, q, compared) ?? []),
    ...subject.narrative.quantities.flatMap((q) => judgeDirection(subject, q) ?? []),
    ...judgeChanges(subject),
  ];
};
