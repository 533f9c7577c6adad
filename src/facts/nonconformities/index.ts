import type { NcMention, Report } from '../../core/index.js';
import { extractListed } from './lists.js';
import { readRaised } from './raised.js';
import { isElsewhere } from './words.js';

export { extractNcCounts } from './counts.js';

/** Nonconformities of this audit one by one: listed with department and clause, numbered, or raised in the text. */
export function extractNcMentions(report: Report): NcMention[] {
  const raised = report.sentences.flatMap((sentence) =>
    isElsewhere(report, sentence)
      ? []
      : readRaised(report.view.text.slice(sentence.start, sentence.end), sentence),
  );
  return [...raised, ...extractListed(report)];
}
