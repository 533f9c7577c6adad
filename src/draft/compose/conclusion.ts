import type { Verdict } from '../../core/index.js';
import { isPending } from '../evidence/adverse.js';
import type { EvidenceLine } from '../evidence/segments.js';
import { isUnjudged } from '../evidence/verdict.js';
import { exemplarClosing } from './closing.js';
import type { Context, Exemplar, Stated } from './context.js';

export interface Conclusion {
  text: string;
  /** The past writeup whose words these are. */
  exemplar: string | null;
  /** Says only that the requirements are met. */
  plain: boolean;
}

/** The sentence that ends a clause, or null where the marks have said it all. */
export function conclusion(
  verdict: Verdict,
  lines: readonly EvidenceLine[],
  context: Context,
  exemplars: readonly Exemplar[],
): Conclusion | null {
  const { t, language } = context;
  const segments = lines.flatMap((line) => line.segments);
  // Marks have said what there is to say; where none was made, it is the auditor's to judge, not ours to claim.
  if (verdict === 'nonconform' || verdict === 'observation') return null;
  if (verdict === 'not_applicable')
    return { text: t('draft:close.not_applicable'), exemplar: null, plain: false };
  if (verdict === 'insufficient') {
    const doubtful = segments.some(
      (s) =>
        s.unproven !== null || s.conflict !== null || s.gap || s.marks.some(({ kind }) => kind === 'confirm'),
    );
    const key = !doubtful && segments.some(isUnjudged) ? 'unjudged' : 'insufficient';
    return { text: t(`draft:close.${key}`), exemplar: null, plain: false };
  }
  if (segments.some(({ text, gap, answered }) => gap || (isPending(text) && !answered))) {
    return { text: t('draft:close.conformPending'), exemplar: null, plain: false };
  }
  const past = exemplarClosing(exemplars, verdict, language);
  if (past) return { text: past.text, exemplar: past.id, plain: false };
  const sampled = segments.some(({ text }) => /抽|sampled/iu.test(text));
  const key = sampled ? 'draft:close.conformSample' : `draft:close.conform${context.variant}`;
  return { text: t(key), exemplar: null, plain: true };
}

/** Ends the narrative: a short clause takes the verdict into its only sentence, others get one of their own. */
export function withConclusion(
  body: readonly Stated[],
  end: Conclusion,
  cited: readonly string[],
  verdict: Verdict,
  context: Context,
): Stated[] {
  const own: Stated = { text: end.text, notes: [...cited], ...(end.exemplar && { exemplar: end.exemplar }) };
  const [only] = body;
  if (verdict !== 'conform' || !end.plain || !only || body.length > 1) return [...body, own];
  const text = context.pack.closeInto(only.text, context.t(`draft:close.conformShort${context.variant % 2}`));
  return text === null ? [...body, own] : [{ text, notes: only.notes }];
}

/** All that can be said where the notes hold next to nothing: their words, and that they are not enough. */
export function thinSentence(
  lines: readonly EvidenceLine[],
  cited: readonly string[],
  { t, pack }: Context,
): Stated[] {
  const words = lines.flatMap(({ segments }) =>
    segments.filter(({ instruction }) => !instruction).map(pack.verbatim),
  );
  return words.length === 0
    ? [{ text: t('draft:close.empty'), notes: lines.map(({ noteId }) => noteId) }]
    : [{ text: t('draft:close.thin', { text: words.join('，') }), notes: [...cited] }];
}
