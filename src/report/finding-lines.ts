import { type Evidence, type Finding, makeVisible } from '../core/index.js';
import type { Page } from './page.js';
import type { Mark } from './places.js';
import { drawSnippets, type Source } from './snippet.js';
import { dispositionText, roleName, severityName } from './words.js';
import { wrapText } from './wrap.js';

/** A finding with very many places shows the first of them; the others are named in one line. */
const MOST_PLACES = 12;

function markOf(page: Page, finding: Finding, { role, clause, ...evidence }: Evidence): Mark {
  return {
    ...evidence,
    label: makeVisible(roleName(page.t, role)),
    remark: clause === null ? '' : page.t('report:clause', { clause: makeVisible(clause) }),
    style: finding.severity,
  };
}

function restOf(page: Page, evidence: readonly Evidence[]): string[] {
  if (evidence.length === 0) return [];
  const places = evidence.map(({ line, column }) => `${line}:${column}`).join(page.t('report:listSeparator'));
  return [page.t('report:morePlaces', { count: evidence.length, places })];
}

/** Severity, rule and message, wrapped; later lines a little indented. */
function titleLines(page: Page, finding: Finding): string[] {
  const { severity, ruleId, message, disposition } = finding;
  const prefix = `${severityName(page.t, finding)}[${makeVisible(ruleId)}]`;
  const [head = '', ...more] = wrapText(`${prefix} ${makeVisible(message)}`, page.width - 2, page.columns);
  const first = head.startsWith(prefix)
    ? page.paint(disposition === null ? severity : 'faint', prefix) +
      page.paint('strong', head.slice(prefix.length))
    : head;
  return [first, ...more.map((line) => `  ${page.paint('strong', line)}`)];
}

/**
 * One finding as a block of lines: severity, rule and message; every place in its context; what to do; what was
 * decided; the id to decide by, where one is given. Never throws, also where offsets do not fit the source: then the
 * quotes stand alone.
 */
export function findingLines(page: Page, finding: Finding, source: Source, id?: string): string[] {
  const { disposition, evidence, suggestion } = finding;
  const advice = suggestion === '' ? [] : [page.t('report:suggestion', { text: suggestion })];
  const closing = [
    ...restOf(page, evidence.slice(MOST_PLACES)),
    ...(disposition === null ? advice : [dispositionText(page.t, disposition)]),
    ...(id === undefined ? [] : [page.t('report:disposition.id', { id })]),
  ];
  const marks = evidence.slice(0, MOST_PLACES).map((item) => markOf(page, finding, item));
  return [...titleLines(page, finding), ...drawSnippets(page, source, marks, closing.map(makeVisible))];
}
