/**
 * What no simple text holds: halves of pairs, and the three characters beyond ASCII that a pattern with the flag `i`
 * takes for an ASCII letter (`ſ`, the Kelvin sign) or for a letter though they are none (U+0345).
 */
const ODD = /[\ud800-\udfff\u017f\u212a]|\u0345/;

/**
 * True for a text on which a pattern and its simple form find the same. Asked of a pattern: V8 looks `charCodeAt` up
 * anew for each character where strings of all kinds are met.
 */
export const isSimple = (text: string): boolean => !ODD.test(text);

/** A pattern without the flags `u` and `i`. */
export interface SimpleForm {
  source: string;
  flags: string;
}

/**
 * The same pattern for simple texts without the flags `u` and `i`, which both cost V8 a lot: with `u` every `.`,
 * `[^。]` and `\p{L}` tries pairs of units, with `i` all cases of each Chinese character are looked up when it is
 * compiled. Null where the flags cannot be taken away.
 */
export function simpleForm(source: string, flags: string): SimpleForm | null {
  const anyCase = flags.includes('i');
  let simple = '';
  let inClass = false;
  for (let at = 0; at < source.length; ) {
    const token = tokenAt(source, at, inClass);
    const plain = simpleToken(token, inClass, anyCase);
    if (plain === null) return null;
    if (token === '[' || token === '[^') inClass = true;
    else if (token === ']') inClass = false;
    simple += plain;
    at += token.length;
  }
  return { source: simple, flags: flags.replace(/[iu]/g, '') };
}

const LONGEST_TOKEN = 64;
const PROPERTY = /^\\p\{(?<name>[^}]+)\}$/;
const UNIT = '(?:\\\\u[\\da-f]{4}|\\\\x[\\da-f]{2}|[^\\\\\\]])';
const TOKEN_IN_CLASS = new RegExp(`^(?:${UNIT}-${UNIT}|\\\\p\\{[^}]+\\}|${UNIT}|\\\\?[\\s\\S])`, 'i');
const TOKEN = /^(?:\(\?<[^=!][^>]*>|\[\^?|\\(?:p\{[^}]+\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]+>|[\s\S])|[\s\S])/i;

const tokenAt = (source: string, at: number, inClass: boolean): string =>
  (inClass ? TOKEN_IN_CLASS : TOKEN).exec(source.slice(at, at + LONGEST_TOKEN))?.[0] ?? '';

/** Escapes that mean the same without the flags; beside them codes, which are looked at by what they stand for. */
const SAME_ESCAPES = /^\\[wWdDsSbBnrtfv0^$\\.*+?()[\]{}|/-]$/;
const CODE = /^\\(?:u[\da-f]{4}|x[\da-f]{2})$/i;
const BACK_REFERENCE = /^\\(?:k<|[1-9])/;
/** What holds letters of either case or none. */
const CASELESS_PROPERTIES = new Set(['L', 'Script=Han']);

/** A token without the flags; null where it means something else without them. */
function simpleToken(token: string, inClass: boolean, anyCase: boolean): string | null {
  const property = PROPERTY.exec(token)?.groups?.name;
  if (property !== undefined) {
    if (anyCase && !CASELESS_PROPERTIES.has(property)) return null;
    return inClass ? unitsOf(property) : `[${unitsOf(property)}]`;
  }
  if (token === '' || token.startsWith('(?<') || token === '[^') return token;
  const [low = '', high] = unitsIn(token);
  if (isHalf(low) || isHalf(high ?? '')) return null;
  if (low === '') {
    const same = BACK_REFERENCE.test(token) ? !anyCase : SAME_ESCAPES.test(token);
    return same ? token : null;
  }
  if (!anyCase) return token;
  if (high !== undefined) return rangeInAnyCase(low, high);
  if (!isCased(low)) return token;
  if (!LETTER.test(low)) return null;
  const both = low.toLowerCase() + low.toUpperCase();
  return inClass ? both : `[${both}]`;
}

/** The unit a token stands for, the two of a range; none for other tokens. */
function unitsIn(token: string): string[] {
  const ends = /^(?<low>.[^-]*|-)-(?<high>.+)$/su.exec(token)?.groups;
  const units = ends ? [ends.low ?? '', ends.high ?? ''] : [token];
  return units.every((unit) => unit.length === 1 || CODE.test(unit))
    ? units.map((unit) =>
        unit.length === 1 ? unit : String.fromCharCode(Number.parseInt(unit.slice(2), 16)),
      )
    : [];
}

const LETTER = /^[A-Za-z]$/;
const isHalf = (unit: string): boolean => unit >= '\ud800' && unit <= '\udfff';
const isCased = (unit: string): boolean => unit.toLowerCase() !== unit.toUpperCase();

/** `a-z` in either case; null for other ranges with letters. */
function rangeInAnyCase(low: string, high: string): string | null {
  if (/^(?:[a-z]{2}|[A-Z]{2})$/.test(low + high)) {
    const range = `${low}-${high}`;
    return range.toLowerCase() + range.toUpperCase();
  }
  for (let code = low.charCodeAt(0); code <= high.charCodeAt(0); code++)
    if (isCased(String.fromCharCode(code))) return null;
  return `${escaped(low.charCodeAt(0))}-${escaped(high.charCodeAt(0))}`;
}

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

const properties = new Map<string, string>();

/** The units with a property, as they stand in a class. */
function unitsOf(property: string): string {
  const known = properties.get(property);
  if (known !== undefined) return known;
  const pattern = new RegExp(`\\p{${property}}`, 'u');
  let units = '';
  for (let first = 0; first <= 0xffff; first++) {
    if (!pattern.test(String.fromCharCode(first))) continue;
    let last = first;
    while (last < 0xffff && pattern.test(String.fromCharCode(last + 1))) last++;
    units += first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`;
    first = last;
  }
  properties.set(property, units);
  return units;
}
