import { type ClauseDraft, type SentenceFlag, type Span, spansOverlap } from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';
import { checkCitations } from './citations.js';
import { type VerifyInput, verifyNarrative } from './verify-narrative.js';

/** What a draft is verified against; clause and text come from the draft itself. */
export type VerifyDraftInput = Omit<VerifyInput, 'narrative' | 'clause'>;

/** Where each sentence stands in the narrative; an empty span at the end where a person's edit took it out. */
function spansOf({ narrative, sentences }: ClauseDraft): Span[] {
  let from = 0;
  return sentences.map(({ text }) => {
    const start = narrative.indexOf(text, from);
    if (start < 0) return { start: narrative.length, end: narrative.length };
    from = start + text.length;
    return { start, end: from };
  });
}

/**
 * Puts the flags of a draft's narrative, and of its citations, on its sentences in place of those that were there.
 * A flag that touches no sentence goes to the last one, so that none is lost.
 */
export function verifyDraft(
  draft: ClauseDraft,
  input: VerifyDraftInput,
  t: Translate = translator(input.language),
): ClauseDraft {
  const { clause: number, standards, narrative } = draft;
  const flags = verifyNarrative({ ...input, narrative, clause: { number, standards } }, t);
  const spans = spansOf(draft);
  const homeless = flags.filter((flag) => !spans.some((span) => spansOverlap(span, flag)));
  const sentences = draft.sentences.map((sentence, index) => {
    const span = spans[index];
    const own = flags.filter((flag) => span && spansOverlap(span, flag));
    const last = index === draft.sentences.length - 1 ? homeless : [];
    const cited = checkCitations(sentence, input.notes).map(
      ({ messageId, params }): SentenceFlag => ({
        kind: 'uncited',
        quote: sentence.text,
        message: t(`verify:${messageId}`, params),
      }),
    );
    const told = [...own, ...last].map(
      ({ kind, quote, message }): SentenceFlag => ({ kind, quote, message }),
    );
    return { ...sentence, flags: [...told, ...cited] };
  });
  return { ...draft, sentences };
}
