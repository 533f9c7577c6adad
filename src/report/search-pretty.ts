import {
  formatClauseRef,
  makeVisible,
  makeVisibleLines,
  type ScorePoints,
  type SearchOutput,
  type SearchResult,
} from '../core/index.js';
import { createPage, type Page, type PrettyOptions } from './page.js';
import { hang } from './wrap.js';

const SOURCES = ['profile', 'notes', 'clause', 'standard', 'lexical', 'dense', 'recency', 'mixing'] as const;

/** What added to the score and what took from it, most first. */
function why(page: Page, points: ScorePoints): string {
  const told = SOURCES.filter((source) => Math.abs(points[source]) >= 0.001)
    .sort((a, b) => points[b] - points[a])
    .map((source) => page.t(`report:search.why.${source}`, { points: points[source].toFixed(3) }));
  return told.join(' · ');
}

function resultLines(
  page: Page,
  { clause, standard, title, text, score, report, id, explain }: SearchResult,
  rank: number,
) {
  const name = makeVisible(`${formatClauseRef({ number: clause, standards: [standard] })} ${title}`.trim());
  const facts = [
    page.t('report:search.score', { score: score.toFixed(3) }),
    page.t('report:search.source', { report: makeVisible(report), id: makeVisible(id) }),
  ];
  return [
    `${page.paint('strong', `${rank}. ${name}`)}`,
    ...hang(
      page,
      '   ',
      makeVisibleLines(text).filter((line) => line.trim() !== ''),
    ),
    `   ${page.paint('faint', facts.join(' · '))}`,
    ...(explain ? hang(page, '   ', [why(page, explain)]).map((line) => page.paint('faint', line)) : []),
  ];
}

/** `search --format pretty`: the writeups with their clause, text, score and source, best first. */
export function renderSearchPretty({ query, results }: SearchOutput, options: PrettyOptions): string {
  const page = createPage(options);
  const asked = { query: makeVisible(query), count: results.length };
  const blocks =
    results.length === 0
      ? [[page.t('report:search.none', asked), page.t('report:search.noneHint')]]
      : [
          ...results.map((result, index) => resultLines(page, result, index + 1)),
          [page.t('report:search.summary', asked)],
        ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
