import type { ClauseDraft, DraftOutput, Language } from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';
import { bullets, inline, paragraphs, table } from './markdown.js';
import { clauseNamer, metName, openFlags, openQuestions, unroutedNotes, verdictName } from './words.js';

function objectivesTable(t: Translate, { objectives }: ClauseDraft): string {
  if (objectives.length === 0) return '';
  const header = ['Name', 'Target', 'Actual', 'Period', 'Met'].map((column) =>
    t(`report:draft.objective${column}`),
  );
  const rows = objectives.map(({ name, target, actual, period, met }) => [
    name,
    target,
    actual,
    period,
    metName(t, met),
  ]);
  return table(header, rows);
}

/** Which notes each sentence rests on, with their lines, so that a reader can go back to them. */
function sources(t: Translate, { sentences }: ClauseDraft, { notes }: DraftOutput): string {
  const lineOf = new Map(notes.map(({ id, line }) => [id, line]));
  const name = (id: string) => {
    const line = lineOf.get(id);
    return line === undefined ? id : t('report:draft.note', { id, line });
  };
  const lines = sentences
    .map(({ notes: ids }, index) => ({
      number: index + 1,
      names: ids.map(name).join(t('report:listSeparator')),
    }))
    .filter(({ names }) => names !== '')
    .map(({ number, names }) => t('report:draft.sourceLine', { number, names }));
  return lines.length === 0 ? '' : `${t('report:draft.sources')}\n\n${bullets(lines)}`;
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${inline(title)}\n\n${bullets(items)}`;
}

function clauseSection(t: Translate, draft: ClauseDraft, name: string, output: DraftOutput): string {
  return [
    `## ${inline(`${name} ${draft.title}`.trim())}`,
    paragraphs(draft.narrative),
    objectivesTable(t, draft),
    `**${inline(t('report:draft.verdictLine', { verdict: verdictName(t, draft.verdict) }))}**`,
    sources(t, draft, output),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/**
 * `draft --format md`: the narratives ready to be copied, each with its verdict and the notes it rests on; questions,
 * flags and inconsistencies follow in sections of their own.
 */
export function renderDraftMd(output: DraftOutput, language: Language): string {
  const t = translator(language);
  const nameOf = clauseNamer(output.drafts);
  const named = ({ clause, text }: { clause: string; text: string }) => `${clause} ${text}`;
  const parts = [
    `# ${inline(t('report:draft.title'))}`,
    output.drafts.length === 0 ? t('report:draft.none') : '',
    ...output.drafts.map((draft) => clauseSection(t, draft, nameOf(draft), output)),
    section(t('report:draft.questions'), openQuestions(output).map(named)),
    section(t('report:draft.flags'), openFlags(t, output).map(named)),
    section(
      t('report:draft.findings'),
      output.findings.map(({ message }) => message),
    ),
    section(
      t('report:draft.unrouted'),
      unroutedNotes(output).map(({ id, text }) => `${id} ${text}`.trim()),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
