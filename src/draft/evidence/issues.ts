import type { ClauseRef } from '../../core/index.js';
import type { EvidenceLine } from './segments.js';

/**
 * Weaknesses, threats and risks that an auditee names are what its analysis of them consists of: `internally only 2 people
 * can design crates`. What is wrong with the analysis itself stays a failing.
 */

/** Issues and interested parties. */
const CLAUSE = /^4\.[12]$/u;
/** Words of the analysis: who made it, whether it is kept up. */
const OF_THE_ANALYSIS =
  /识别|更新|评审|评价|记录|清单|文件|监视|措施|对策|漏|分析|登记|负责|责任人|\b(?:review\w*|identif\w*|updated?|register|recorded|listed|documented|actions?|owners?|assess\w*|monitor\w*|SWOT|PEST\w*)\b/iu;
/** `3.5更新`: the analysis is of that day. */
const UPDATED_THEN = /\d[\d.]* ?更新/gu;

export const withIssues = (lines: readonly EvidenceLine[], { number }: ClauseRef): EvidenceLine[] =>
  lines.map((line) => ({
    ...line,
    segments: line.segments.map((segment) =>
      CLAUSE.test(number) && !OF_THE_ANALYSIS.test(segment.text.replace(UPDATED_THEN, ''))
        ? { ...segment, adverse: null, unproven: segment.unproven === 'told' ? null : segment.unproven }
        : segment,
    ),
  }));
