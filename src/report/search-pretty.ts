import {
  formatClauseRef,
  makeVisible,
  makeVisibleLines,
  type SearchOutput,
  type SearchResult,
} from '../core/index.js';
import { createPage, type Page, type PrettyOptions } from './page.js';
import { hang } from './wrap.js';

function resultLines(
  page: Page,
  { clause, standard, title, text, score, report, id }: SearchResult,
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
