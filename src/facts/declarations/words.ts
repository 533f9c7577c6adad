import { type DeclarationTopic, englishNumerals } from '../../core/index.js';

/** A way to say that something exists; not `certain` where the words leave room for another reading. */
export interface Affirmation {
  pattern: RegExp;
  certain: boolean;
  /** Words around it that make it something else, beside those of its topic. */
  unless?: RegExp;
  /** Sorts it speaks of where its words name none. */
  sorts?: readonly string[];
}

/** How reports deny and affirm one thing. */
export interface TopicPatterns {
  topic: DeclarationTopic;
  /** A word that every sentence about it has; the patterns are tried on those alone. */
  about: RegExp;
  /** What stands before `: 无` or a box in a form; matched against the whole label. */
  label: RegExp;
  denies: readonly RegExp[];
  affirms: readonly Affirmation[];
  /** Sorts told apart by their words; a statement that names none speaks of all. */
  sorts?: ReadonlyArray<readonly [sort: string, words: RegExp]>;
  /** Words around an affirmation that make it something else. */
  unless?: RegExp;
  /** What follows a form's label without denying the thing: `事故: 0` is a target. */
  notForm?: boolean;
}

export const sure = (...patterns: readonly RegExp[]): Affirmation[] =>
  patterns.map((pattern) => ({ pattern, certain: true }));
export const unsure = (...patterns: readonly RegExp[]): Affirmation[] =>
  patterns.map((pattern) => ({ pattern, certain: false }));

/** `业主自行`: what those do themselves whom the organisation works for is not sent out by it. */
export const DONE_BY_CUSTOMER = '(?:顾客|客户|业主|甲方|用户|医院|院方|学校|校方)[^,。;]{0,12}自';

/** What may end a denial: `无外包过程控制程序` denies something else. */
export const END = '(?=[\\s,;。、)(]|$)';
const NONE_WORD = '(?:无|没有|不涉及|不存在|未发生|没有发生)';
/** Denials before their noun. `有无` and `是否` ask. */
export const NEGATION =
  '(?<![有否])(?:无|没有|暂无|并无|不涉及|未涉及|不存在|未识别出?|未发现|未发生过?|没有发生过?|未收到过?|没有收到过?|' +
  '未接到过?|没有接到过?|未受到过?|没有受到过?|未受过|未出现过?|没有出现过?|未设有?|不设|未使用|不使用|没有使用|不从事|不进行|未进行|' +
  '不开展|未开展|不承担|不存放|零)';
/** `锅炉、叉车等`: examples before the noun that names them all. */
const EXAMPLES = '(?:[\\p{Script=Han}]{1,8}、){0,5}[\\p{Script=Han}]{1,8}等';

/** `无X`, `不使用锅炉、叉车等X`, `X:无`, `X经识别为无`. The noun is the source of a pattern. */
export const denialsOf = (noun: string, tail = END): RegExp[] => [
  new RegExp(`${NEGATION}(?:任何的?|相关的?|${EXAMPLES}(?:的)?)?${noun}${tail}`, 'gu'),
  new RegExp(
    `${noun}(?:\\([^()\\n]{0,16}\\))?(?:的情况|情况|名称)?\\s?(?::|为|经[\\p{Script=Han}]{2,4}(?:为|,)?)\\s?${NONE_WORD}${END}`,
    'gu',
  ),
];

/** A line of a form or the words before a box: the noun with at most a few words around it. */
export const labelOf = (noun: string): RegExp =>
  new RegExp(`^[^。,;:\\n]{0,14}?${noun}(?:[^。,;:\\n]{0,10})$`, 'iu');

/** `均`, `全部`: nothing is left out. */
export const ALL = '(?:均|全部|都|全数|悉数|100\\s?%|一律|所有|各)';
export const COUNT = '(?<count>[1-9]\\d{0,3}|[一二两三四五六七八九十]{1,3})';
export const WORD_COUNT = `(?<count>${englishNumerals(1, 12)}|[1-9]\\d{0,3})`;
export const CASES = '(?:件|起|次|例|宗|项|单)';

/** A statement in a sentence; offsets into the sentence. */
export interface Match {
  index: number;
  end: number;
  text: string;
  exists: boolean;
  certain: boolean;
  sorts: readonly string[];
}

export const overlaps = (a: Match, b: Match): boolean => a.index < b.end && b.index < a.end;
