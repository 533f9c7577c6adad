import type { CheckedFile, CheckOutput, Evidence, Finding } from '../../src/core/index.js';

/** Evidence for the n-th occurrence of a quote, its line and column counted from the text. */
export function evidenceOf(
  text: string,
  quote: string,
  role: string,
  clause: string | null = null,
  nth = 1,
): Evidence {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`not in the sample: ${quote}`);
  const before = text.slice(0, start).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { quote, start, end: start + quote.length, line: before.length, column, role, clause };
}

export const findingOf = (evidence: Evidence[], over: Partial<Finding> = {}): Finding => ({
  ruleId: 'objective-result',
  severity: 'error',
  message: '顾客满意率没有达到目标，却写为完成。',
  suggestion: '核对统计台账后修改结论。',
  fingerprint: '1f0c9a',
  disposition: null,
  evidence,
  ...over,
});

export const fileOf = (path: string, text: string, findings: Finding[], facts = 12): CheckedFile => ({
  path,
  sha256: '0'.repeat(64),
  language: 'zh',
  layout: 'report',
  characters: text.length,
  findings,
  stats: { facts, rules: 6, ms: 3 },
});

export const outputOf = (...files: CheckedFile[]): CheckOutput => ({
  version: 1,
  tool: 'clausewright 0.1.0',
  files,
});
