import { englishNumerals, type PastCount, type Report, spanFrom, viewText } from '../../core/index.js';
import { numberOf } from './words.js';

/** How many nonconformities the audit before this one raised, as English reports tell it. */

const N = `(?<n>\\d{1,2}|${englishNumerals(0, 19)}|no|a|one single)`;
const GRADE = '(?:(?:minor|major|new|formal|written) (?:or (?:minor|major) )?)?';
const NC = '(?:non-?conformit(?:y|ies)|findings?)';
/** `the previous surveillance`, `the last audit of June 2030`, `the last visit (4 June 2030)`. */
const LAST =
  "(?:the |its |our )?(?:previous|last|preceding)(?: year's)? (?:(?:external|certification|recertification|surveillance|initial|third-party) )?(?:audit|visit|surveillance|assessment)(?: visit| audit)?(?:,? (?:of|in|on) [^,.;()]{4,28}|,? \\([^()]{4,40}\\))?";
const RAISED = '(?:raised|recorded|issued|found|identified|written|reported|made)';
const SHAPES: readonly RegExp[] = [
  new RegExp(`^${LAST}\\s?[:-]\\s?${N} ${GRADE}${NC}\\b`, 'giu'),
  new RegExp(
    `\\b${LAST},? (?:had |has )?(?:${RAISED}|resulted in|ended with|led to|closed with|gave rise to) (?:a total of )?${N} ${GRADE}${NC}\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?:the )?${N} ${GRADE}${NC} (?:(?:had been |have been |were |was )?${RAISED} )?(?:of|from|at|in|during|by) ${LAST}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:at|in|during) ${LAST},? (?:the (?:audit )?team (?:had )?)?${N} ${GRADE}${NC} (?:was|were|had been)? ?${RAISED}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:at|in|during) ${LAST},? the (?:audit )?team (?:had )?${RAISED} ${N} ${GRADE}${NC}\\b`,
    'giu',
  ),
];
/** Audits of others, and of more than one. */
const OTHER =
  /internal|customer|client's|group|stage (?:1|one)|each of|both (?:audits|visits|surveillances)|of (?:these|them|which)|remaining|still open|further/iu;
const MONTH =
  /\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<year>20\d\d)/iu;

export const pastCountsEn = (report: Report): PastCount[] =>
  report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    if (!/non-?conformit|findings?/iu.test(words) || OTHER.test(words)) return [];
    return SHAPES.flatMap((shape) => [...words.matchAll(shape)]).flatMap((match): PastCount[] => {
      const value = numberOf(match.groups?.n);
      const date = MONTH.exec(match[0])?.groups;
      return value === null
        ? []
        : [
            {
              ...spanFrom(sentence.start, match),
              value,
              last: true,
              date: date ? `${date.year}-${date.month?.toLowerCase()}` : null,
            },
          ];
    });
  });
