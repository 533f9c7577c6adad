import type { Language } from '../../../src/core/index.js';

/**
 * Every way people write a figure, alone or as a limit. Generators: callers combine them with names, layouts and
 * damage. All forms of one figure mean the same value; only `strict` limits leave the value itself out.
 */

/** What is measured: rates, scores, and numbers of things. */
export type FormUnit = '%' | '‰' | 'ppm' | 'score' | 'times' | 'cases' | 'minutes' | 'hours' | 'wan-yuan';

export type Better = 'high' | 'low';

export interface LimitForm {
  text: string;
  /** `低于3%`, `under 3 %`: the value itself does not satisfy the limit. */
  strict: boolean;
  /** `达到98%`: only the word target beside it tells it from a result. */
  loose: boolean;
}

const UNIT_WORDS: Readonly<Record<FormUnit, Readonly<Record<Language, readonly string[]>>>> = {
  '%': { zh: ['%', '％', ' %', '﹪'], en: [' %', '%', ' percent', ' per cent'] },
  '‰': { zh: ['‰'], en: ['‰', ' ‰'] },
  ppm: { zh: ['ppm', 'PPM', ' ppm'], en: [' ppm', 'ppm'] },
  score: { zh: ['分', ' 分'], en: [' points'] },
  times: { zh: ['次', ' 次'], en: [''] },
  cases: { zh: ['起', '件', '例'], en: [''] },
  minutes: { zh: ['分钟', 'min'], en: [' minutes', ' min'] },
  hours: { zh: ['小时', 'h'], en: [' hours', ' h'] },
  'wan-yuan': { zh: ['万元', ' 万元'], en: [] },
};

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** 0 to 9999 with decimals, as it is read aloud: `九十八点五`, `一百零三`. */
export function chineseNumeral(value: number): string {
  const [whole = '0', fraction = ''] = String(value).split('.');
  const decimals = fraction === '' ? '' : `点${[...fraction].map((digit) => DIGITS[Number(digit)]).join('')}`;
  if (whole === '0') return `零${decimals}`;
  const places = [...whole].map(Number);
  let text = '';
  places.forEach((digit, index) => {
    const place = places.length - 1 - index;
    if (digit === 0) {
      if (places.slice(index).some((later) => later > 0) && !text.endsWith('零')) text += '零';
    } else text += (digit === 1 && place === 1 && text === '' ? '' : DIGITS[digit]) + (PLACES[place] ?? '');
  });
  return text + decimals;
}

export const fullWidthDigits = (text: string): string =>
  text.replace(/[\d.%]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));

/** The figure alone, in every writing: `98%`, `９８％`, `98.0%`, `百分之九十八`, `九成八`, `98 per cent`. */
export function figureForms(value: number, unit: FormUnit, language: Language): string[] {
  const words = UNIT_WORDS[unit][language];
  const [first = ''] = words;
  const forms = words.map((word) => `${value}${word}`);
  if (language === 'en') return forms;
  forms.push(fullWidthDigits(`${value}`) + first);
  if (unit === '%') {
    forms.push(`百分之${value === 100 ? '百' : chineseNumeral(value)}`, `百分之${value}`);
    if (Number.isInteger(value)) forms.push(`${value}.0%`);
    if (Number.isInteger(value) && value > 10 && value < 100) {
      const [tens = 0, ones = 0] = [...String(value)].map(Number);
      forms.push(`${DIGITS[tens]}成${ones === 0 ? '' : DIGITS[ones]}`);
    }
  } else if (unit === '‰') forms.push(`千分之${chineseNumeral(value)}`);
  else if (unit !== 'ppm' && first.trim() !== 'min') forms.push(chineseNumeral(value) + first.trim());
  return [...new Set(forms)];
}

type Wording = readonly [before: string, after: string];
interface Wordings {
  inclusive: readonly Wording[];
  loose?: readonly Wording[];
  strict: readonly Wording[];
}

const before = (...words: readonly string[]): Wording[] => words.map((word) => [word, '']);
const after = (...words: readonly string[]): Wording[] => words.map((word) => ['', word]);

export const LIMIT_WORDINGS: Readonly<Record<Language, Readonly<Record<Better, Wordings>>>> = {
  zh: {
    high: {
      inclusive: [
        ...before('≥', '≥ ', '>=', '＞＝', '≧', '⩾', '不低于', '不少于', '不小于', '不得低于', '不得少于'),
        ...before('应不低于', '至少', '至少达到', '大于等于', '大于或等于'),
        ...after('以上', '及以上', '或以上', '（含）以上', '（含）及以上'),
        ['达到', '以上'],
        ['达', '及以上'],
        ['保持在', '以上'],
        ['维持在', '及以上'],
        ['达到', '或以上'],
      ],
      loose: before('达到', '达'),
      strict: before('＞', '>', '大于', '高于', '超过'),
    },
    low: {
      inclusive: [
        ...before('≤', '≤ ', '<=', '＜＝', '≦', '⩽', '不超过', '不高于', '不大于', '不多于', '不得超过'),
        ...before('不得高于', '不得大于', '至多', '最多', '小于等于', '小于或等于', '控制在'),
        ...after('以内', '以下', '及以下', '或以下', '（含）以下', '之内'),
        ['控制在', '以内'],
        ['控制在', '以下'],
        ['控制在', '之内'],
        ['不超过', '（含）'],
      ],
      strict: before('＜', '<', '小于', '低于', '少于', '不到'),
    },
  },
  en: {
    high: {
      inclusive: [
        ...before('≥ ', '>= ', '≥', 'at least ', 'not less than ', 'no less than ', 'not lower than '),
        ...before('no lower than ', 'not below ', 'minimum ', 'a minimum of ', 'min. '),
        ...after(' or better', ' or more', ' or higher', ' or above', ' and above', ' minimum'),
      ],
      strict: before('> ', 'above ', 'over ', 'more than ', 'greater than ', 'higher than ', 'better than '),
    },
    low: {
      inclusive: [
        ...before('≤ ', '<= ', '≤', 'no more than ', 'not more than ', 'at most ', 'up to ', 'not above '),
        ...before('not exceeding ', 'not to exceed ', 'must not exceed ', 'maximum ', 'a maximum of '),
        ...before('max. ', 'within ', 'no higher than ', 'not over '),
        ...after(' or less', ' or fewer', ' or lower', ' or below', ' and below', ' maximum'),
      ],
      strict: before('< ', 'below ', 'under ', 'less than ', 'lower than ', 'fewer than '),
    },
  },
};

/** The limit in every wording, with the figure in its plainest writing. */
export function limitForms(value: number, unit: FormUnit, better: Better, language: Language): LimitForm[] {
  const [plain = ''] = figureForms(value, unit, language);
  const { inclusive, strict, loose = [] } = LIMIT_WORDINGS[language][better];
  const write = (wordings: readonly Wording[], kind: 'inclusive' | 'strict' | 'loose') =>
    wordings.map(([head, tail]) => ({
      text: `${head}${plain}${tail}`,
      strict: kind === 'strict',
      loose: kind === 'loose',
    }));
  return [...write(inclusive, 'inclusive'), ...write(loose, 'loose'), ...write(strict, 'strict')];
}

/** The limit in its plainest wording, with the figure in every writing. */
export function limitsOfEveryFigure(
  value: number,
  unit: FormUnit,
  better: Better,
  language: Language,
): LimitForm[] {
  const [[head = '', tail = ''] = []] = LIMIT_WORDINGS[language][better].inclusive;
  return figureForms(value, unit, language).map((plain) => ({
    text: `${head}${plain}${tail}`,
    strict: false,
    loose: false,
  }));
}

/** None of it: the limit of accidents, fires, penalties. */
export const ZERO_LIMITS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['0', '为0', '为零', '零', '0起', '零起', '为0起', '0次', '＝0', '=0'],
  en: ['0', 'zero', ': 0', ': zero', '= 0'],
};
