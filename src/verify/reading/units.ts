import { type Unit, unitOf } from '../../core/index.js';
import { EXTRA_UNITS, PER_UNITS } from '../data/unit-spellings.js';

/** A unit as far as comparing needs it. Counters (份, 件, 人, pcs) are all `count`. */
export interface Measure {
  /** `mass`, `count`, `volume/time` ...; null where no unit was written. */
  dimension: string | null;
  /** Multiplies a value into the base unit of the dimension. */
  factor: number;
  /** The same for what stands before the stroke of a rate. */
  numerator: number;
  /** As written, for messages. */
  spelling: string;
}

export const NO_UNIT: Measure = { dimension: null, factor: 1, numerator: 1, spelling: '' };

const LONGEST_UNIT = 13;
const LONGEST_PER = 8;
const LATIN_END = /[A-Za-z]$/u;

/** The longest spelling that a table knows at the start of the text; Latin units end at a word boundary. */
function longestAt(text: string, longest: number, lookup: (spelling: string) => Unit | null): Unit | null {
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const spelling = text.slice(0, length);
    const unit = lookup(spelling);
    if (!unit) continue;
    if (LATIN_END.test(spelling) && /^[A-Za-z]/u.test(text.slice(length))) continue;
    return { ...unit, name: spelling };
  }
  return null;
}

/** Units that are too short to be read across a space: `5 C` is no temperature, `97C` is one. */
const ATTACHED_ONLY = /^(?:[CFGHNTWdl]|in\.|时|年|季|度|方|分|口|级|点|道|对|把|单)$/u;

const isCounter = (unit: Unit): boolean =>
  unit.dimension.startsWith('count:') || unit.dimension === 'people' || unit.dimension === 'person-times';

/** The dimension of a compound unit that the shared table holds whole (`mg/m³`), told from its parts. */
function withPer(base: Unit, rest: string): { measure: Measure; length: number } {
  const dimension = isCounter(base) ? 'count' : base.dimension;
  const joint = /^(?:\s?\/\s?|每|\s?per\s)/u.exec(rest);
  const per = joint
    ? longestAt(rest.slice(joint[0].length), LONGEST_PER, (s) => PER_UNITS.get(s) ?? null)
    : null;
  if (!joint || !per)
    return {
      measure: { dimension, factor: base.factor, numerator: base.factor, spelling: base.name },
      length: base.name.length,
    };
  const length = base.name.length + joint[0].length + per.name.length;
  return {
    measure: {
      dimension: `${dimension}/${per.dimension}`,
      factor: base.factor / per.factor,
      numerator: base.factor,
      spelling: base.name + rest.slice(0, length - base.name.length),
    },
    length,
  };
}

const baseUnit = (spelling: string): Unit | null =>
  spelling.includes('/') && !/S\/cm$/u.test(spelling)
    ? null
    : (EXTRA_UNITS.get(spelling) ?? unitOf(spelling));

/** `3/month`, `three per month`: so many things, whatever they are. */
function readBareRate(rest: string, gap: number): { measure: Measure; length: number } {
  const read = withPer({ name: '', dimension: 'count', factor: 1 }, rest);
  return read.length > 0
    ? { measure: read.measure, length: gap + read.length }
    : { measure: NO_UNIT, length: 0 };
}

/** `55-65 班长`, `抽2 台账`: a counter that opens a word of its own counts nothing. */
const OPENS_WORD =
  /^(?:班[长组]|台[账帐]|组[长员]|单[号位]|点检|口头|部门|条款|车间|场所|级别|对[比照]|片区|批[准次]?号|期限|周期|户外|门卫|页码)/u;

/** Reads the unit that follows a number. `text` starts right after the number; the length counts from there. */
export function readUnit(text: string): { measure: Measure; length: number } {
  const gap = /^(?:(?:来|余|多)(?=[^\d\s年月日天])| ?)/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(gap);
  const base = longestAt(rest, LONGEST_UNIT, baseUnit);
  if (!base || OPENS_WORD.test(rest)) return readBareRate(rest, gap);
  const read = withPer(base, rest.slice(base.name.length));
  const lone = read.length === base.name.length;
  const celsius = /^C(?![\p{L}\p{N}])/u.test(rest) && !/\p{Script=Han}/u.test(text);
  if (gap > 0 && lone && ATTACHED_ONLY.test(base.name) && !celsius) return { measure: NO_UNIT, length: 0 };
  return { measure: read.measure, length: gap + read.length };
}
