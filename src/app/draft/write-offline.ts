import { type ClauseDraft, formatClauseRef } from '../../core/index.js';
import { composeClause, type Exemplar, type NoteGroup, type NoteSet } from '../../draft/index.js';
import type { WriterOptions } from './writer.js';
import { withOwnFlags } from './writer.js';

type OfflineOptions = Pick<WriterOptions, 'exemplars' | 'onEvent' | 'signal'> & {
  /** Told the narratives before they are verified: they change no more. */
  onComposed: (drafts: readonly ClauseDraft[]) => void;
};

interface Composed {
  group: NoteGroup;
  exemplars: readonly Exemplar[];
  draft: ClauseDraft;
}

/** Has the offline composer write all narratives, then the verifier read them, so that they may be checked meanwhile. */
export async function writeOffline(
  groups: readonly NoteGroup[],
  notes: NoteSet,
  { exemplars: exemplarsOf, onEvent, signal, onComposed }: OfflineOptions,
): Promise<ClauseDraft[]> {
  const composed: Composed[] = [];
  for (const group of groups) {
    signal?.throwIfAborted();
    onEvent?.({ type: 'clause-started', clause: formatClauseRef(group.clause) });
    const exemplars = await exemplarsOf(group, notes);
    composed.push({ group, exemplars, draft: composeClause({ group, notes, exemplars }) });
  }
  onComposed(composed.map(({ draft }) => draft));
  return composed.map(({ group, exemplars, draft }) => {
    signal?.throwIfAborted();
    const verified = withOwnFlags(draft, group, notes, exemplars);
    onEvent?.({ type: 'clause-finished', clause: formatClauseRef(group.clause), draft: verified });
    return verified;
  });
}
