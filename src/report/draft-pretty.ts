import {
  type ClauseDraft,
  type DraftOutput,
  type DraftSentence,
  makeVisible,
  makeVisibleLines,
  type Verdict,
} from '../core/index.js';
import { findingLines } from './finding-lines.js';
import { createPage, type Page, type PrettyOptions, type Style } from './page.js';
import { clauseNamer, flagName, objectiveLine, unroutedNotes, verdictName } from './words.js';
import { hang } from './wrap.js';

const VERDICT_STYLE: Readonly<Record<Verdict, Style>> = {
  conform: 'good',
  observation: 'info',
  nonconform: 'error',
  not_applicable: 'faint',
  insufficient: 'warning',
};

/** Wrapped text with the notes it rests on, faint, at its end. */
function sentenceLines(page: Page, { text, notes, flags }: DraftSentence): string[] {
  const sources = notes.length === 0 ? '' : ` [${notes.map(makeVisible).join(' ')}]`;
  const [last = '', ...before] = [...makeVisibleLines(text)].reverse();
  const lines = hang(page, '  ', [...before.reverse(), last + sources]);
  const marked = lines.map((line, index) =>
    sources !== '' && index === lines.length - 1 && line.endsWith(sources)
      ? line.slice(0, -sources.length) + page.paint('faint', sources)
      : line,
  );
  return [...marked, ...flags.flatMap((flag) => flagLines(page, flag.kind, flag.quote, flag.message))];
}

function flagLines(
  page: Page,
  kind: DraftSentence['flags'][number]['kind'],
  quote: string,
  message: string,
): string[] {
  const quoted = quote === '' ? '' : page.t('report:draft.quote', { quote: makeVisible(quote) });
  const words = [flagName(page.t, kind), quoted, makeVisible(message)]
    .filter((part) => part !== '')
    .join(' · ');
  return hang(page, '    ! ', [words]).map((line) => page.paint('warning', line));
}

function listLines(page: Page, title: string, bullet: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [
    `  ${page.paint('strong', title)}`,
    ...items.flatMap((item) => hang(page, `    ${bullet} `, [makeVisible(item)])),
  ];
}

function draftLines(page: Page, draft: ClauseDraft, name: string): string[] {
  const verdict = page.paint(VERDICT_STYLE[draft.verdict], verdictName(page.t, draft.verdict));
  const objectives = draft.objectives.map((objective) => objectiveLine(page.t, objective));
  return [
    `${page.paint('strong', makeVisible(`${name} ${draft.title}`.trim()))} · ${verdict}`,
    ...draft.sentences.flatMap((sentence) => sentenceLines(page, sentence)),
    ...listLines(page, page.t('report:draft.objectives'), '-', objectives),
    ...listLines(page, page.t('report:draft.questions'), '?', draft.questions),
  ];
}

function summaryLine(page: Page, { drafts }: DraftOutput): string {
  const { t } = page;
  if (drafts.length === 0) return page.paint('warning', t('report:draft.none'));
  const sentences = drafts.flatMap((draft) => draft.sentences);
  return t('report:draft.summary', {
    clauses: t('report:draft.clauses', { count: drafts.length }),
    sentences: t('report:draft.sentences', { count: sentences.length }),
    questions: t('report:draft.openQuestions', { count: drafts.flatMap((draft) => draft.questions).length }),
    flags: t('report:count.flag', { count: sentences.flatMap((sentence) => sentence.flags).length }),
  });
}

/**
 * `draft --format pretty`: per clause its verdict, sentences with the notes they rest on, flags, objectives and
 * questions; then the findings over notes and narratives, the notes without a clause, and a summary.
 */
export function renderDraftPretty(output: DraftOutput, options: PrettyOptions): string {
  const page = createPage(options);
  const nameOf = clauseNamer(output.drafts);
  const left = unroutedNotes(output).map(({ id, text }) => `${id} ${text}`.trim());
  const blocks = [
    ...output.drafts.map((draft) => draftLines(page, draft, nameOf(draft))),
    ...output.findings.map((finding) => findingLines(page, finding, { path: '', text: null })),
    listLines(page, page.t('report:draft.unrouted'), '-', left),
    [summaryLine(page, output)],
  ];
  const texts = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${texts.join('\n\n')}\n`;
}
