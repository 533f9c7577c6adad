import {
  compareClauseNumbers,
  type ExportClause,
  type ExportNonconformity,
  type ExportReport,
  type ExportSentence,
  type Finding,
  formatClauseRef,
  type Profile,
  type SentenceFlag,
  type VerifierFlag,
} from '../../core/index.js';
import { refOf, type StoredDraft, splitSentences } from '../engagement/index.js';

/** What the verifier says of a narrative as it stands; null where there are no notes to hold it to. */
export type CurrentFlags = (stored: StoredDraft) => readonly VerifierFlag[] | null;

/** Puts together what an engagement holds. Clauses nobody has written are left out. */
export function gatherReport(
  profile: Profile,
  drafts: readonly StoredDraft[],
  openErrors: readonly Finding[],
  current: CurrentFlags,
): ExportReport {
  const written = drafts
    .filter(({ narrative }) => narrative.trim() !== '')
    .sort((a, b) => compareClauseNumbers(a.clause, b.clause));
  const combined = isCombined(profile);
  return {
    language: profile.language,
    profile,
    clauses: written.map((draft) => toClause(draft, combined, current)),
    nonconformities: nonconformitiesOf(profile, written),
    openErrors: [...openErrors],
  };
}

const isCombined = ({ standards }: Profile): boolean => standards.length > 1;

/** The standards' letters say nothing in an audit of one standard. */
const nameOf = (stored: StoredDraft, combined: boolean): string =>
  combined ? formatClauseRef(refOf(stored)) : stored.clause;

const toClause = (stored: StoredDraft, combined: boolean, current: CurrentFlags): ExportClause => ({
  clause: stored.clause,
  name: nameOf(stored, combined),
  title: stored.draft.title,
  verdict: stored.verdict,
  narrative: stored.narrative,
  sentences: sentencesOf(stored, current),
  objectives: stored.draft.objectives,
  questions: stored.draft.questions,
});

/** Sentences that still read as drafted keep their notes; the flags of all are those of the text as it stands. */
function sentencesOf(stored: StoredDraft, current: CurrentFlags): ExportSentence[] {
  const { narrative, draft, cited, acceptance } = stored;
  const now = acceptance === null ? current(stored) : null;
  return splitSentences(narrative).map(({ start, end }) => {
    const text = narrative.slice(start, end);
    const drafted = draft.sentences.find((sentence) => sentence.text.trim() === text.trim());
    return {
      text,
      notes: (drafted?.notes ?? []).flatMap((id) => (cited[id] === undefined ? [] : [cited[id]])),
      flags: acceptance === null ? (now ? within(now, start, end) : (drafted?.flags ?? [])) : [],
    };
  });
}

const within = (flags: readonly VerifierFlag[], start: number, end: number): SentenceFlag[] =>
  flags
    .filter((flag) => flag.start >= start && flag.start < end)
    .map(({ kind, quote, message }) => ({ kind, quote, message }));

/** Those of `audit.yaml`, then clauses judged nonconform that it does not name. */
function nonconformitiesOf(profile: Profile, drafts: readonly StoredDraft[]): ExportNonconformity[] {
  const raised = profile.nonconformities;
  const others = drafts.filter(
    (draft) =>
      draft.verdict === 'nonconform' &&
      !raised.some(({ clause }) => clause.replace(/^[A-Z]+/u, '') === draft.clause),
  );
  const all = [
    ...raised.map(({ clause, department, grade, statement }) => ({ clause, department, grade, statement })),
    ...others.map((draft) => ({
      clause: formatClauseRef(refOf(draft)),
      department: '',
      grade: null,
      statement: '',
    })),
  ];
  return all.map((nonconformity, index) => ({ number: `NC-${index + 1}`, ...nonconformity }));
}

/** Flags of clauses that no one has accepted. */
export const openFlagsOf = (
  profile: Profile,
  drafts: readonly StoredDraft[],
  current: CurrentFlags,
): { clause: string; flag: SentenceFlag }[] =>
  drafts
    .filter(({ acceptance }) => acceptance === null)
    .flatMap((stored) =>
      sentencesOf(stored, current).flatMap(({ flags }) =>
        flags.map((flag) => ({ clause: nameOf(stored, isCombined(profile)), flag })),
      ),
    );
