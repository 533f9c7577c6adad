/** What a protected stretch is; joining treats the kinds differently. */
type ProtectedKind = 'quote' | 'title' | 'code' | 'date' | 'month';

/** Stretches are replaced by one private-use character each, one block per kind. */
const BLOCK: Readonly<Record<ProtectedKind, number>> = {
  quote: 0xe000,
  title: 0xe500,
  code: 0xea00,
  date: 0xef00,
  month: 0xf400,
};
const BLOCK_SIZE = 0x400;
const ALL = /[\uE000-\uF7FF]/gu;

/** For regular expressions: any protected stretch, or one kind. */
export const HELD = '[\\uE000-\\uF7FF]';
export const HELD_CODE = '[\\uEA00-\\uEEFF]';
/** With a day, or to the month. */
export const HELD_DATE = '[\\uEF00-\\uF7FF]';
export const HELD_DAY = '[\\uEF00-\\uF3FF]';
export const HELD_MONTH = '[\\uF400-\\uF7FF]';

/** Marks behind a compared figure, replaced by words once the sentence stands. */
export const LIMIT_MET = '\uF8F0';
export const LIMIT_MISSED = '\uF8F1';

/** Holds quotations, titles, codes and dates out of reach while the words around them change. */
export class Vault {
  private readonly held = new Map<string, string>();
  private readonly used: Record<ProtectedKind, number> = { quote: 0, title: 0, code: 0, date: 0, month: 0 };

  /** Private-use characters of the source (symbol fonts) say nothing in plain text and would collide. */
  static clean(text: string): string {
    return text.replace(/[\uE000-\uF8FF]/gu, ' ');
  }

  hold(kind: ProtectedKind, text: string): string {
    const index = this.used[kind]++;
    if (index >= BLOCK_SIZE) return text;
    const key = String.fromCharCode(BLOCK[kind] + index);
    this.held.set(key, text);
    return key;
  }

  restore(text: string): string {
    const once = text.replace(ALL, (key) => this.held.get(key) ?? '');
    return once.replace(ALL, (key) => this.held.get(key) ?? '');
  }
}

const TOKEN = /[A-Za-z0-9]+(?:[-_/.#][A-Za-z0-9]+)*/gu;
const FIGURE_WITH_UNIT =
  /^\d+(?:\.\d+)?(?:%|mm|cm|km|um|m|kg|mg|g|t|s|min|h|d|L|mL|ml|l|MPa|kPa|Pa|kW|kWh|W|V|kV|A|mA|N|kN|Nm|dB|dBA|rpm|pcs|ppm|C|K|Hz|bar|J)(?:\/[a-zA-Z0-9]{1,6})*$/u;
const STANDARD_NUMBER =
  /(?:GB|ISO|IEC|YY|JB|HG|DB\d{0,2}|HJ|TSG|QB|SN|NB|DL|JGJ|CJ|EN|ASTM|BS)(?:\/[TZ])? ?\d{2,6}(?:\.\d{1,2})?(?:[-:—]\d{4})?/gu;

/** A code of letters and digits, or a number like `2611-08` that cannot be a range. */
function isCode(token: string): boolean {
  if (FIGURE_WITH_UNIT.test(token) || /^\d[A-Z]$/u.test(token)) return false;
  if (/[A-Za-z]/u.test(token)) return /\d/u.test(token);
  if (/^(?:19|20)\d{2}-\d{1,2}(?:-\d{1,2})?$/u.test(token)) return false;
  const parts = /^(\d{3,})-(\d{2,})(?:-\d+)*$/u.exec(token);
  return parts !== null && Number(parts[2]) < Number(parts[1]);
}

const shapeOf = (token: string): string => token.replace(/\d+/gu, '9').replace(/[A-Za-z]+/gu, 'A');

/** Codes of one shape that follow one another are a list. */
const listCodes = (text: string): string =>
  text.replace(
    /(?<=([A-Za-z0-9][\w/.-]{3,40}))[ ]+(?=([A-Za-z0-9][\w/.-]{3,40}))/gu,
    (gap, a: string, b: string) => (isCode(a) && isCode(b) && shapeOf(a) === shapeOf(b) ? '、' : gap),
  );

export function holdCodes(text: string, vault: Vault): string {
  return listCodes(text)
    .replace(/dB\(A\)/gu, (unit) => vault.hold('code', unit))
    .replace(STANDARD_NUMBER, (code) => vault.hold('code', code))
    .replace(TOKEN, (token) => (isCode(token) ? vault.hold('code', token) : token));
}

const STRAIGHT = /"([^"\n]{1,120})"/gu;
const CURLY = /“([^”\n]{1,120})”|「([^」\n]{1,120})」/gu;
const TITLE = /《[^《》\n]{1,80}》/gu;

/** Holds quotations (in the quotation marks of the language) and titles. */
export function holdQuotes(text: string, vault: Vault, marks: readonly [string, string]): string {
  const quoted = (inner: string | undefined) =>
    vault.hold(
      'quote',
      `${marks[0]}${marks[0] === '“' ? (inner ?? '').trim().replace(/,/gu, '，') : (inner ?? '').trim()}${marks[1]}`,
    );
  return text
    .replace(TITLE, (title) => vault.hold('title', title))
    .replace(CURLY, (_, a?: string, b?: string) => quoted(a ?? b))
    .replace(STRAIGHT, (_, inner: string) => quoted(inner));
}
