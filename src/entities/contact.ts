import { type EntityKind, spanOf } from '../core/index.js';
import { type Candidate, RANK } from './candidate.js';

/** Today's identity numbers, and those of before 1999. */
const IDENTITY_LENGTHS = new Set([18, 15]);
const MASK = '[*×]';
const BIRTH_DATE = '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

const SHAPES: ReadonlyArray<readonly [EntityKind, RegExp]> = [
  ['email', /(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/gu],
  // 18 digits with a date of birth, or with its middle masked
  [
    'identity-number',
    new RegExp(`(?<![A-Za-z0-9])[1-9]\\d{5}${BIRTH_DATE}\\d{3}[\\dXx](?![A-Za-z0-9])`, 'gu'),
  ],
  [
    'identity-number',
    new RegExp(`(?<![A-Za-z0-9*])[1-9]\\d{2,9}${MASK}{4,12}\\d{2,4}[\\dXx]?(?![A-Za-z0-9*])`, 'gu'),
  ],
  // unified social credit code, with the three digits and letter that a pollution permit adds
  [
    'licence-number',
    /(?<![A-Za-z0-9])[159Y][1239]\d{6}[0-9A-HJ-NPQRTUWXY]{9}[0-9A-HJ-NPQRTUWXY](?:\d{3}[A-Z])?(?![A-Za-z0-9])/gu,
  ],
  // mobile, also 138****5678 and 138 0000 5678
  [
    'phone',
    /(?<![\dA-Za-z.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}[- ]?\d{4}|[*×]{4}\d{4}|\d[*×]{3,4}\d{3,4})(?![\dA-Za-z])/gu,
  ],
  // fixed line with area code and extension
  ['phone', /(?<![\dA-Za-z.-])\(?0[1-9]\d{1,2}\)?[- ]?[2-9]\d{6,7}(?:[-转]\d{1,5})?(?![\dA-Za-z-])/gu],
  ['phone', /(?<![\dA-Za-z.-])[48]00[- ]?\d{3}[- ]?\d{4}(?![\dA-Za-z-])/gu],
  ['phone', /(?<![\dA-Za-z])\+\d{1,3}(?:[ -]?\(?\d{1,5}\)?){2,6}(?![\dA-Za-z])/gu],
  [
    'phone',
    /(?<=(?:电话|传真|手机|热线|[Tt]el\.?|[Ff]ax|[Pp]hone|[Mm]obile|[Cc]all)[: ]{1,3})\(?\d[\d() -]{5,18}\d(?![\dA-Za-z])/gu,
  ],
];

/** Finds phone numbers, e-mail addresses, identity numbers and social credit codes in folded text. */
export const findContacts = (folded: string): Candidate[] =>
  SHAPES.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)]
      .filter(([raw]) => kind !== 'identity-number' || IDENTITY_LENGTHS.has(raw.length))
      .map((match) => ({ kind, ...spanOf(match), rank: RANK.exact })),
  );
