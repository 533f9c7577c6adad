import { type Entity, type EntityKind, type Span, spansOverlap } from '../../core/index.js';
import { scanEntities } from '../../entities/index.js';
import type { SlotKind } from './kinds.js';
import { type Detail, placesOf, type SlotContext } from './names.js';
import { dates, figures, leftovers } from './numbers.js';
import { publicSpans } from './public.js';
import { quotedNames } from './quoted.js';
import { isTelling } from './titles.js';

const KIND_OF: Readonly<Record<Exclude<EntityKind, 'document-title'>, SlotKind>> = {
  organisation: 'ORG',
  person: 'PERSON',
  address: 'ADDR',
  phone: 'PHONE',
  email: 'EMAIL',
  'identity-number': 'ID',
  'licence-number': 'LIC',
  code: 'CODE',
};

/** What each kind must not be read over: a standard's number is no licence, a clause number no date. */
const YIELDS_TO_PUBLIC: ReadonlySet<SlotKind> = new Set(['CODE', 'LIC', 'DATE', 'NUM', 'PHONE']);

const DIVISIBLE: ReadonlySet<SlotKind> = new Set(['ORG', 'ADDR', 'DOC', 'NAME']);

function titleDetail({ start, end, text }: Entity, context: SlotContext): Detail[] {
  const open = /^[《〈"“]/u.test(text) ? 1 : 0;
  const close = /[》〉"”]$/u.test(text) ? 1 : 0;
  const inner = text.slice(open, text.length - close);
  return isTelling(inner, context) ? [{ kind: 'DOC', start: start + open, end: end - close }] : [];
}

const entityDetails = (entities: readonly Entity[], context: SlotContext): Detail[] =>
  entities.flatMap((entity) =>
    entity.kind === 'document-title'
      ? titleDetail(entity, context)
      : [{ kind: KIND_OF[entity.kind], start: entity.start, end: entity.end }],
  );

/** Numbers that are private whatever stands around them. */
const PRIVATE: ReadonlyArray<readonly [SlotKind, RegExp]> = [
  ['EMAIL', /[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,20}){1,4}/gu],
  ['ID', /(?<![A-Za-z0-9])\d{6}(?:19|20)?\d{2}[01]\d[0-3]\d{4}[\dXx]?(?![A-Za-z0-9])/gu],
  ['LIC', /(?<![A-Za-z0-9])(?=[0-9A-Z]{0,17}\d)[159Y][1239][0-9]{6}[0-9A-HJ-NP-RTUW-Y]{10}(?![A-Za-z0-9])/gu],
  ['PHONE', /(?<![\d-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/gu],
  ['PHONE', /(?<![\d-])(?:\(0\d{2,3}\)|0\d{2,3})[ -]{0,3}\d{3,4}[ -]?\d{4}(?:[ -]\d{1,5})?(?!\d)/gu],
  ['PHONE', /(?<![\d-])[48]00[ -]\d{3,4}[ -]?\d{3,4}(?!\d)/gu],
];

export const privateNumbers = (folded: string): Detail[] =>
  PRIVATE.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

const of = (details: readonly Detail[], ...kinds: SlotKind[]): Detail[] =>
  details.filter(({ kind }) => kinds.includes(kind));

/**
 * Every client detail of a width-folded text, without overlaps, in reading order. Where two readings overlap, the
 * earlier of this order wins: private numbers, telling document titles, quoted names, organisations, people, places,
 * codes, dates, figures, and at last any digit that is left.
 */
export function detailsOf(folded: string, context: SlotContext): Detail[] {
  const known = { organisations: context.organisations, people: context.people };
  const entities = entityDetails(scanEntities(folded, known, { mode: 'recall' }), context);
  const readings = [
    privateNumbers(folded),
    of(entities, 'EMAIL', 'ID', 'PHONE'),
    of(entities, 'DOC'),
    quotedNames(folded),
    placesOf(folded, context.organisations, 'ORG'),
    placesOf(folded, context.people, 'PERSON'),
    of(entities, 'ORG', 'PERSON', 'ADDR'),
    of(entities, 'LIC'),
    of(entities, 'CODE'),
    dates(folded),
    figures(folded),
    leftovers(folded),
  ].flat();
  return settle(folded, readings, publicSpans(folded));
}

function settle(folded: string, readings: readonly Detail[], open: readonly Span[]): Detail[] {
  const taken = new Uint8Array(folded.length);
  const settled: Detail[] = [];
  for (const detail of readings) {
    if (YIELDS_TO_PUBLIC.has(detail.kind) && open.some((span) => spansOverlap(span, detail))) continue;
    for (const part of freeParts(detail, taken)) {
      taken.fill(1, part.start, part.end);
      settled.push(part);
    }
  }
  return settled.sort((a, b) => a.start - b.start);
}

/** What is not taken yet of a detail: names are taken in parts (an address around a company), numbers whole or not. */
function freeParts(detail: Detail, taken: Uint8Array): Detail[] {
  if (!taken.subarray(detail.start, detail.end).includes(1)) return [detail];
  if (!DIVISIBLE.has(detail.kind)) return [];
  const parts: Detail[] = [];
  for (let at = detail.start; at < detail.end; at++) {
    const last = parts.at(-1);
    if (taken[at]) continue;
    if (last?.end === at) last.end = at + 1;
    else parts.push({ kind: detail.kind, start: at, end: at + 1 });
  }
  return parts.filter(({ start, end }) => end - start > 1);
}
