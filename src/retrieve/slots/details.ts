import { type Entity, type EntityKind, isTaken, marksOf } from '../../core/index.js';
import { type KnownNames, scanEntities } from '../../entities/index.js';
import type { SlotKind } from './kinds.js';
import { type Detail, endsInName, placesOf, type SlotContext } from './names.js';
import { dates, figures, leftovers, quantities } from './numbers.js';
import { isOrdinary } from './ordinary.js';
import { properNames } from './proper-names.js';
import { publicSpans } from './public.js';
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

const DIVISIBLE: ReadonlySet<SlotKind> = new Set(['ORG', 'PERSON', 'ADDR', 'DOC', 'NAME']);

function titleDetail({ start, end, text }: Entity, context: SlotContext): Detail[] {
  const open = /^[《〈"“]/u.test(text) ? 1 : 0;
  const close = /[》〉"”]$/u.test(text) ? 1 : 0;
  const inner = text.slice(open, text.length - close);
  return isTelling(inner, context) ? [{ kind: 'DOC', start: start + open, end: end - close }] : [];
}

const CODE_CHARACTER = /[A-Za-z0-9/_.#+-]/u;

const LONGEST_CODE = 40;

/** `…许20230117号`: the word behind the number belongs to it. */
const wholeLicence = (folded: string, { start, end }: Entity): Detail => ({
  kind: 'LIC',
  start,
  end: folded[end] === '号' ? end + 1 : end,
});

/** A code to the ends of its run of characters, however much of it was recognised. */
function wholeCode(folded: string, { start, end }: Entity): Detail {
  let from = start;
  let to = end;
  while (start - from < LONGEST_CODE && CODE_CHARACTER.test(folded[from - 1] ?? '')) from--;
  while (to - end < LONGEST_CODE && CODE_CHARACTER.test(folded[to] ?? '')) to++;
  return { kind: 'CODE', start: from, end: to };
}

/** The estate and the building that stand behind what a scanner of addresses took (`...锦澜园 3 幢 12-商业`). */
const REST_OF_ADDRESS =
  /^[ ·.]{0,2}(?:[\p{Script=Han}·.]{2,10} {0,2}(?:[\dA-Z一二三四五六七八九十]{1,4}号?)?|[\dA-Z]{1,4}) {0,2}(?:幢|栋|座|号楼|单元)(?: {0,2}[\dA-Z-]{1,8}(?:室|层|号)?)?/u;

function wholeAddress(folded: string, { start, end }: Entity): Detail {
  const rest = REST_OF_ADDRESS.exec(folded.slice(end, end + LONGEST_CODE))?.[0] ?? '';
  return { kind: 'ADDR', start, end: end + rest.length };
}

function entityDetail(folded: string, entity: Entity, context: SlotContext): Detail[] {
  if (entity.kind === 'document-title') return titleDetail(entity, context);
  if (entity.kind === 'code') return [wholeCode(folded, entity)];
  if (entity.kind === 'address') return [wholeAddress(folded, entity)];
  if (entity.kind === 'licence-number') return [wholeLicence(folded, entity)];
  if (isOrdinary(entity.text) || endsInName(entity.text, context.organisations)) return [];
  return [{ kind: KIND_OF[entity.kind], start: entity.start, end: entity.end }];
}

/** Accounts are named behind it, in the next cell at times. */
const MESSENGER = '(?:微信|[Ww]e[Cc]hat|QQ)(?:号码?|ID)?(?:[:为是 ]{0,3}|\\n\\t)';
/** Number plates of cars: province, letter, five or six letters and figures. */
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·・.]?(?=[A-Z0-9]{0,4}\d[A-Z0-9]{0,3}\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![A-Za-z0-9])/gu;

/** Numbers that are private whatever stands around them. */
const PRIVATE: ReadonlyArray<readonly [SlotKind, RegExp]> = [
  ['EMAIL', /[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,20}){1,4}/gu],
  // `www.someclient.com/news`: where it is reached says who it is.
  [
    'EMAIL',
    /(?<![A-Za-z0-9@.-])(?:https?:\/\/|www\.)[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,40}){1,5}(?:\/[\w./?=&%#-]{0,120})?/gu,
  ],
  ['ID', /(?<![A-Za-z0-9])\d{6}(?:19|20)?\d{2}[01]\d[0-3]\d{4}[\dXx]?(?![A-Za-z0-9])/gu],
  ['LIC', /(?<![A-Za-z0-9])(?=[0-9A-Z]{0,17}\d)[159Y][1239][0-9]{6}[0-9A-HJ-NP-RTUW-Y]{10}(?![A-Za-z0-9])/gu],
  ['PHONE', /(?<![\d-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/gu],
  ['PHONE', /(?<![\d-])(?:\(0\d{2,3}\)|0\d{2,3})[ -]{0,3}\d{3,4}[ -]?\d{4}(?:[ -]\d{1,5})?(?!\d)/gu],
  ['PHONE', /(?<![\d-])[48]00[ -]\d{3,4}[ -]?\d{3,4}(?!\d)/gu],
  ['EMAIL', new RegExp(`(?<=${MESSENGER})(?:[A-Za-z][A-Za-z0-9_-]{4,19}|\\d{5,11})(?![A-Za-z0-9])`, 'gu')],
  ['LIC', /(?<![A-Za-z0-9])[A-Z]{3,6} \d{6,10}(?![A-Za-z0-9])/gu],
  ['CODE', PLATE],
  ['CODE', /(?<![A-Za-z0-9])[A-Z]{2}\d{2} [A-Z]{3}(?![A-Za-z0-9])/gu],
];

export const privateNumbers = (folded: string): Detail[] =>
  PRIVATE.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

const STREET = /\d\s?(?:号|弄|幢|栋|座|室)/u;

const of = (details: readonly Detail[], ...kinds: SlotKind[]): Detail[] =>
  details.filter(({ kind }) => kinds.includes(kind));

/**
 * Every client detail of a width-folded text, without overlaps, in reading order. Where two readings overlap, the
 * earlier of this order wins: private numbers, telling document titles, proper names, organisations, people, places,
 * codes, dates, figures, and at last any digit that is left.
 */
export function detailsOf(folded: string, context: SlotContext): Detail[] {
  const scan = (known: KnownNames) =>
    scanEntities(folded, known, { mode: 'recall' }).flatMap((entity) =>
      entityDetail(folded, entity, context),
    );
  const entities = scan({ organisations: context.organisations, people: context.people });
  // The town of an address is the short name of a firm at times, and would take the address apart.
  const addresses = STREET.test(folded) ? of(scan({ organisations: [], people: [] }), 'ADDR') : [];
  const readings = [
    privateNumbers(folded),
    of(entities, 'EMAIL', 'ID', 'PHONE'),
    of(entities, 'DOC'),
    properNames(folded),
    addresses,
    placesOf(folded, context.organisations, 'ORG'),
    placesOf(folded, context.people, 'PERSON'),
    of(entities, 'ORG', 'PERSON', 'ADDR'),
    of(entities, 'LIC'),
    quantities(folded),
    of(entities, 'CODE'),
    dates(folded),
    figures(folded),
  ].flat();
  const open = marksOf(publicSpans(folded), folded.length);
  const settled = settle(readings, open);
  const taken = marksOf(settled, folded.length);
  const untouched = folded.replace(/[\s\S]/gu, (character, at: number) =>
    taken[at] ? ' '.repeat(character.length) : character,
  );
  return [...settled, ...settle(leftovers(untouched), open)].sort((a, b) => a.start - b.start);
}

function settle(readings: readonly Detail[], open: Uint8Array): Detail[] {
  const taken = new Uint8Array(open.length);
  const settled: Detail[] = [];
  for (const detail of readings) {
    if (YIELDS_TO_PUBLIC.has(detail.kind) && isTaken(open, detail)) continue;
    for (const part of freeParts(detail, taken)) {
      taken.fill(1, part.start, part.end);
      settled.push(part);
    }
  }
  return settled;
}

/** What is not taken yet of a detail: names are taken in parts (an address around a company), numbers whole or not. */
function freeParts(detail: Detail, taken: Uint8Array): Detail[] {
  if (!isTaken(taken, detail)) return [detail];
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
