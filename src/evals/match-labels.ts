import { type CheckedFile, type Finding, type Span, spansOverlap } from '../core/index.js';
import type { Labels } from './labels.js';
import { occurrences, squeeze } from './quotes.js';

/** How well a finding meets a label: on enough of its quotes, on one where two are needed, or not at all. */
export type Grade = 'full' | 'partial' | 'none';

export type Inconsistency = Labels['inconsistencies'][number];
export type NearMiss = Labels['near_misses'][number];

/** A finding that claims something is wrong; notes on style are not graded. */
export interface GradedFinding {
  finding: Finding;
  /** The best grade over all labels. */
  grade: Grade;
}

export interface LabelOutcome {
  label: Inconsistency;
  grade: Grade;
}

export interface NearMissOutcome {
  nearMiss: NearMiss;
  /** Findings that were led astray by it. */
  hitBy: Finding[];
}

export interface DocumentMatch {
  labels: LabelOutcome[];
  findings: GradedFinding[];
  nearMisses: NearMissOutcome[];
  /** Places named by all findings. */
  evidence: number;
  /** Those whose quote is not what stands at its offsets. */
  badOffsets: number;
  /** Quotes of labels and near misses that the text does not hold; the case itself is at fault. */
  missingQuotes: string[];
}

const touches = (findingSpans: readonly Span[], places: readonly Span[]): boolean =>
  findingSpans.some((span) => places.some((place) => spansOverlap(span, place)));

/** A label is met when one finding's evidence overlaps at least two of its quotes, or all where it has one. */
function gradeOf(findingSpans: readonly Span[], quotes: readonly (readonly Span[])[]): Grade {
  const met = quotes.filter((places) => touches(findingSpans, places)).length;
  if (met === 0) return 'none';
  return met >= Math.min(2, quotes.length) ? 'full' : 'partial';
}

const best = (grades: readonly Grade[]): Grade =>
  grades.includes('full') ? 'full' : grades.includes('partial') ? 'partial' : 'none';

/**
 * Compares the findings of one report with its labels. Quotes are looked up in the extracted text without regard to
 * white space, in all their occurrences. Findings of severity `info` neither find a label nor hit a near miss.
 */
export function matchLabels(
  labels: Labels,
  text: string,
  file: Pick<CheckedFile, 'findings'>,
): DocumentMatch {
  const squeezed = squeeze(text);
  const placesOf = (quotes: readonly string[]) => quotes.map((quote) => occurrences(squeezed, quote));
  const places = labels.inconsistencies.map(({ quotes }) => placesOf(quotes));
  const evidence = file.findings.flatMap((finding) => finding.evidence);
  const findings = file.findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => ({ finding, grades: places.map((quotes) => gradeOf(finding.evidence, quotes)) }));
  return {
    labels: labels.inconsistencies.map((label, index) => ({
      label,
      grade: best(findings.map(({ grades }) => grades[index] ?? 'none')),
    })),
    findings: findings.map(({ finding, grades }) => ({ finding, grade: best(grades) })),
    nearMisses: labels.near_misses.map((nearMiss) => {
      const near = placesOf(nearMiss.quotes).flat();
      const astray = findings.filter(
        ({ finding, grades }) =>
          best(grades) !== 'full' &&
          finding.evidence.length > 0 &&
          finding.evidence.every((span) => near.some((place) => spansOverlap(span, place))),
      );
      return { nearMiss, hitBy: astray.map(({ finding }) => finding) };
    }),
    evidence: evidence.length,
    badOffsets: evidence.filter(({ quote, start, end }) => text.slice(start, end) !== quote).length,
    missingQuotes: [...labels.inconsistencies, ...labels.near_misses]
      .flatMap(({ quotes }) => quotes)
      .filter((quote) => occurrences(squeezed, quote).length === 0),
  };
}
