const HANZI_DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let left = value;
  return ROMAN.map(([worth, letters]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return letters.repeat(times);
  }).join('');
}

/** a to z, then aa to zz, as Word continues. */
const letters = (value: number): string =>
  String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const digitwise = (value: number, digits: string): string =>
  Array.from(String(value), (d) => digits[Number(d)]).join('');

/** 1 to 9999 in words: 十一, 一百零五. */
function counted(value: number, digits: string, units: readonly string[]): string {
  const written = Array.from(String(value), Number);
  const words = written.map((digit, i) =>
    digit === 0 ? '零' : `${digits[digit]}${units[written.length - 1 - i] ?? ''}`,
  );
  const joined = words
    .join('')
    .replace(/零{1,4}/gu, '零')
    .replace(/零$/u, '');
  return value < 20 ? joined.replace(new RegExp(`^${digits[1]}(?=${units[1]})`, 'u'), '') : joined;
}

const chinese = (value: number) => counted(value, HANZI_DIGITS, ['', '十', '百', '千']);
const legal = (value: number) => counted(value, LEGAL_DIGITS, ['', '拾', '佰', '仟']);

/** A run of ready-made characters, such as ① to ⑳; beyond it the plain number. */
const block =
  (first: number, length: number) =>
  (value: number): string =>
    value <= length ? String.fromCodePoint(first + value - 1) : String(value);

const circled = (value: number): string => {
  if (value <= 20) return block(0x2460, 20)(value);
  if (value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  return value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value);
};

const fullWidth = (value: number): string =>
  Array.from(String(value), (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).join('');

const cyclic = (value: number, signs: string): string => signs[(value - 1) % signs.length] ?? '';

/** Number formats (ST_NumberFormat, ECMA-376 17.18.59) that Chinese and English documents use, for 1 to 9999. */
const FORMATS = new Map<string, (value: number) => string>(
  Object.entries({
    chineseCounting: chinese,
    chineseCountingThousand: chinese,
    japaneseCounting: chinese,
    taiwaneseCounting: chinese,
    taiwaneseCountingThousand: chinese,
    ideographDigital: (value) => digitwise(value, HANZI_DIGITS),
    japaneseDigitalTenThousand: (value) => digitwise(value, HANZI_DIGITS),
    chineseLegalSimplified: legal,
    ideographLegalTraditional: legal,
    ideographTraditional: (value) => cyclic(value, STEMS),
    ideographZodiac: (value) => cyclic(value, BRANCHES),
    ideographEnclosedCircle: block(0x3280, 10),
    decimalEnclosedCircle: circled,
    decimalEnclosedCircleChinese: circled,
    decimalEnclosedParen: block(0x2474, 20),
    decimalEnclosedFullstop: block(0x2488, 20),
    decimalFullWidth: fullWidth,
    decimalFullWidth2: fullWidth,
    decimalZero: (value) => String(value).padStart(2, '0'),
    lowerLetter: letters,
    upperLetter: (value) => letters(value).toUpperCase(),
    lowerRoman: roman,
    upperRoman: (value) => roman(value).toUpperCase(),
    none: () => '',
  }),
);

/** The number of a list item as Word prints it. Unknown formats, and values that a format cannot say, are decimal. */
export function formatListNumber(value: number, format: string): string {
  const known = FORMATS.get(format);
  return known && value >= 1 && value <= 9999 ? known(value) : String(value);
}
