import { formatClauseRef } from '../../core/index.js';
import { translator } from '../../messages/index.js';
import { itemPrefix, messageContent, type PaneContent, stackItems, wrapMessage } from '../reading/content.js';
import type { PlacedFinding, WorkbenchState } from '../state.js';
import { type Line, type Role, segment, wrapItem } from '../text/lines.js';
import type { Theme } from '../theme.js';

const SEVERITY_ROLE: Readonly<Record<PlacedFinding['finding']['severity'], Role>> = {
  error: 'bad',
  warning: 'warn',
  info: 'dim',
};

function findingItem(
  { finding, clauses }: PlacedFinding,
  columns: number,
  { glyphs }: Theme,
  isSelected: boolean,
): Line[] {
  const role = SEVERITY_ROLE[finding.severity];
  const head: Line = [
    ...itemPrefix(glyphs.marker, isSelected),
    segment(`${glyphs.severity[finding.severity]} `, role),
  ];
  const places = finding.evidence.flatMap(({ quote }, index) => {
    const ref = clauses[index];
    const clause = ref ? `${formatClauseRef(ref)} ` : '';
    return wrapItem(
      [segment('    '), segment(clause, 'accent')],
      [segment(quote.replaceAll('\n', ' '))],
      columns,
    );
  });
  const advice =
    isSelected && finding.suggestion !== ''
      ? wrapItem([segment('    ')], [segment(finding.suggestion, 'dim')], columns)
      : [];
  return [
    ...wrapItem(head, [segment(finding.message, isSelected ? 'strong' : 'plain')], columns),
    ...places,
    ...advice,
  ];
}

/** The contradictions over all narratives of the engagement. */
export function findingsLines(state: WorkbenchState, columns: number): PaneContent {
  const t = translator(state.language);
  if (state.findings.length === 0) {
    const key = state.drafts.length === 0 ? 'tui:findings.no-drafts' : 'tui:findings.none';
    return messageContent(...wrapMessage(t(key), columns));
  }
  const { selected } = state.reading.findings;
  const isFocused = state.focus === 'findings';
  const items = state.findings.map((found, index) =>
    findingItem(found, columns, state.theme, isFocused && index === selected),
  );
  return stackItems(items, selected, 1);
}
