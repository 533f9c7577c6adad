import type { Finding } from '../../src/core/index.js';

/** One finding of a rule shows every quote, as far as spaces and marks of damage go. */
export function shows(findings: readonly Finding[], ruleId: string, quotes: readonly string[]): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/[\s*\u200b]/gu, '');
  return findings.some(
    (finding) =>
      finding.ruleId === ruleId &&
      quotes.every((quote) => finding.evidence.some((place) => plain(place.quote).includes(plain(quote)))),
  );
}
