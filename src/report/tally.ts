import { type Finding, isPossible, SEVERITIES } from '../core/index.js';
import type { Translate } from '../messages/index.js';
import type { Page, Style } from './page.js';

/** What a summary counts, in this order: what is open by severity, then what was proposed, decided and known. */
export interface Count {
  kind: (typeof SEVERITIES)[number] | 'possible' | 'decided' | 'known';
  count: number;
}

const kindOf = (finding: Finding): Count['kind'] => {
  if (finding.disposition !== null) return finding.disposition.status === 'known' ? 'known' : 'decided';
  return isPossible(finding) ? 'possible' : finding.severity;
};

/** Findings by kind; kinds without any are left out. */
export function countFindings(findings: readonly Finding[]): Count[] {
  const kinds: Count['kind'][] = [...SEVERITIES, 'possible', 'decided', 'known'];
  return kinds
    .map((kind) => ({ kind, count: findings.filter((finding) => kindOf(finding) === kind).length }))
    .filter(({ count }) => count > 0);
}

export const countText = (t: Translate, { kind, count }: Count): string =>
  t(`report:count.${kind}`, { count });

const STYLE: Readonly<Partial<Record<Count['kind'], Style>>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  possible: 'info',
};

/** `2 errors, 1 warning, 1 decided`, coloured. */
export const tally = (page: Page, findings: readonly Finding[]): string =>
  countFindings(findings)
    .map((count) => {
      const text = countText(page.t, count);
      const style = STYLE[count.kind];
      return style === undefined ? text : page.paint(style, text);
    })
    .join(page.t('report:countSeparator'));
