import { lastStartingBy, type NcMention, type Report, type Sentence } from '../../core/index.js';
import { extractListed } from './lists.js';
import { readRaised } from './raised.js';

export { readClauseSets } from './clause-sets.js';
export { extractCleared } from './cleared.js';
export { extractNcCounts } from './counts.js';
export { extractNcDistributions } from './distribution.js';
export { readGradedTellings } from './graded-tellings.js';
export { readObservationCounts } from './observation-counts.js';
export { extractPastCounts } from './past-audits.js';
export { extractRecommendations } from './recommendations.js';
export { extractNcReferences } from './references.js';
export { extractNcStories } from './stories.js';

/** Nonconformities of this audit one by one: listed with department and clause, numbered, or raised in the text. */
export function extractNcMentions(report: Report): NcMention[] {
  const raised = report.sentences.flatMap((sentence) => readRaised(report, sentence));
  const listed = extractListed(report);
  const sentenceOf = (mention: NcMention): Sentence | undefined =>
    lastStartingBy(report.sentences, mention.start);
  // `开具一般不符合（NC-02）` is one mention, told in the text and numbered.
  const partner = (mention: NcMention) => {
    const own = listed.filter((other) => other.number !== null && sentenceOf(other) === sentenceOf(mention));
    const rivals = raised.filter((other) => sentenceOf(other) === sentenceOf(mention));
    return own.length === 1 && rivals.length === 1 ? own[0] : undefined;
  };
  const merged = raised.map((mention) => withNumber(mention, partner(mention)));
  const taken = new Set(raised.map(partner));
  return [
    ...merged,
    ...listed.filter((mention) => !taken.has(mention)).map((mention) => placed(report, mention)),
  ];
}

const withNumber = (mention: NcMention, numbered: NcMention | undefined): NcMention =>
  numbered
    ? {
        ...mention,
        ...(mention.from === 'block' && numbered.clauses.length > 0 ? numbered : {}),
        start: Math.min(mention.start, numbered.start),
        end: Math.max(mention.end, numbered.end),
        grade: mention.grade ?? numbered.grade,
        department: mention.department ?? numbered.department,
        number: numbered.number,
        place: 'text',
      }
    : mention;

/** A number in the middle of a passage about a clause is told there; alone at the start of a line it is listed. */
function placed(report: Report, mention: NcMention): NcMention {
  if (mention.number === null) return mention;
  const block = lastStartingBy(report.clauseBlocks, mention.start);
  const line = lastStartingBy(report.lines, mention.start);
  const sentence = lastStartingBy(report.sentences, mention.start);
  const inBlock = block !== undefined && mention.end <= block.end;
  const opensLine = line !== undefined && mention.start - line.start < 4;
  const evidence = sentence !== undefined && mention.start - sentence.start > 20;
  return inBlock && !opensLine && evidence ? { ...mention, place: 'text' } : mention;
}
