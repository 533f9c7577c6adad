import { openQuestions, type SentenceSpan, type StoredDraft } from '../../app/engagement/index.js';
import type { VerifierFlag } from '../../core/index.js';
import { type Translate, translator } from '../../messages/index.js';
import type { ClauseRow } from '../clause-list/rows.js';
import { messageContent, type PaneContent, wrapMessage } from '../reading/content.js';
import type { Anchor } from '../reading/reducer.js';
import { flagsOf, selectedRow, sentencesOf } from '../selectors.js';
import type { WorkbenchState } from '../state.js';
import { type Line, type Role, type Segment, segment, wrapItem, wrapStyled } from '../text/lines.js';
import { elapsedSeconds, type WorkState } from '../work/reducer.js';
import { markedSpans } from './marks.js';

const VERDICT_ROLE: Readonly<Record<StoredDraft['verdict'], Role>> = {
  conform: 'good',
  observation: 'warn',
  nonconform: 'bad',
  not_applicable: 'dim',
  insufficient: 'warn',
};

function headLine(draft: StoredDraft, flags: readonly VerifierFlag[], t: Translate): Line {
  const parts = [
    segment(t(`tui:verdict.${draft.verdict}`), VERDICT_ROLE[draft.verdict]),
    segment(t(`tui:draft.${draft.status}`), draft.status === 'accepted' ? 'good' : 'dim'),
    ...(flags.length > 0 ? [segment(t('tui:draft.flags', { n: flags.length }), 'warn')] : []),
  ];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [segment(' · ', 'dim'), part]));
}

/** The narrative with flagged passages marked in place; `isChosen` tells the sentence under the reader's eye. */
function narrativeSegments(
  narrative: string,
  flags: readonly VerifierFlag[],
  chosen: SentenceSpan | undefined,
  flagGlyph: string,
): { segments: Segment[]; chosenAt: Anchor } {
  const marks = markedSpans(narrative, flags);
  const cuts = new Set([0, narrative.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  if (chosen) for (const cut of [chosen.start, chosen.end]) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  const chosenAt = { start: 0, end: 0 };
  let drawn = 0;
  for (const [index, start] of sorted.entries()) {
    if (chosen?.start === start) chosenAt.start = drawn;
    if (chosen?.end === start) chosenAt.end = drawn;
    const end = sorted[index + 1];
    if (end === undefined) break;
    const mark = marks.find((span) => span.start <= start && end <= span.end);
    const isChosen = chosen !== undefined && chosen.start <= start && end <= chosen.end;
    segments.push(segment(narrative.slice(start, end), mark ? 'flag' : isChosen ? 'strong' : 'plain'));
    if (mark?.end === end) segments.push(segment(`${flagGlyph}${mark.numbers.join(',')}`, 'warn'));
    drawn = segments.reduce((length, { text }) => length + text.length, 0);
  }
  return { segments, chosenAt };
}

function flagLines(flags: readonly VerifierFlag[], columns: number, glyph: string, t: Translate): Line[] {
  return flags.flatMap(({ kind, quote, message }, index) => {
    const text = [
      segment(`${t(`tui:flag.${kind}`)} `, 'warn'),
      segment(`“${quote}”`, 'flag'),
      segment(` ${message}`),
    ];
    return wrapItem([segment(`${glyph}${index + 1} `, 'warn')], text, columns);
  });
}

/** The notes behind a sentence, where the draft knows it word for word, with the lines they stand on now. */
function evidenceLines(
  state: WorkbenchState,
  draft: StoredDraft,
  chosen: SentenceSpan,
  columns: number,
  t: Translate,
): Line[] {
  const text = draft.narrative.slice(chosen.start, chosen.end).trim();
  const known = draft.draft.sentences.find((sentence) => sentence.text.trim() === text);
  const cited = (known?.notes ?? []).flatMap((id) => draft.cited[id] ?? []);
  const notes = cited.flatMap((note) => {
    const line = state.routed?.notes.find((candidate) => candidate.text === note)?.line;
    const place = line === undefined ? t('tui:draft.note-changed') : String(line);
    return wrapItem([segment(`  ${place} `, 'dim')], [segment(note.trim())], columns);
  });
  return [[segment(t(known ? 'tui:draft.evidence' : 'tui:draft.own-words'), 'dim')], ...notes];
}

/** Objectives with their targets and results, those missed set off. */
function objectiveLines(draft: StoredDraft, columns: number, t: Translate): Line[] {
  return draft.draft.objectives.flatMap(({ name, target, actual, period, met }) => {
    const role: Role = met === null ? 'dim' : met ? 'good' : 'bad';
    const verdict = t(`tui:objective.${met === null ? 'open' : met ? 'met' : 'missed'}`);
    const values = t('tui:objective.values', { target: target || '-', actual: actual || '-' });
    const text = [segment(`${name} `), segment(values, 'dim'), segment(period && ` ${period}`, 'dim')];
    return wrapItem([segment(`${verdict} `, role)], text, columns);
  });
}

function questionLines(draft: StoredDraft, columns: number, t: Translate): Line[] {
  const questions = openQuestions(draft);
  if (questions.length === 0) return [];
  const items = questions.flatMap((question) =>
    wrapItem([segment('? ', 'accent')], [segment(question)], columns),
  );
  return [[], [segment(t('tui:draft.questions'), 'dim')], ...items];
}

const block = (lines: Line[]): Line[] => (lines.length > 0 ? [[], ...lines] : []);

function draftContent(
  state: WorkbenchState,
  row: ClauseRow,
  draft: StoredDraft,
  columns: number,
): PaneContent {
  const t = translator(state.language);
  const { flag } = state.theme.glyphs;
  const flags = flagsOf(state, row);
  const chosen = state.focus === 'draft' ? sentencesOf(draft)[state.reading.draft.selected] : undefined;
  const { segments, chosenAt } = narrativeSegments(draft.narrative, flags, chosen, flag);
  const body = wrapStyled(segments, columns);
  const head = [headLine(draft, flags, t), []];
  const inChosen = body.flatMap(({ start, end }, index) =>
    start < chosenAt.end && (end > chosenAt.start || start === chosenAt.start) ? [head.length + index] : [],
  );
  const lines = [
    ...head,
    ...body.map(({ line }) => line),
    ...block(flagLines(flags, columns, flag, t)),
    ...block(objectiveLines(draft, columns, t)),
    ...(chosen ? block(evidenceLines(state, draft, chosen, columns, t)) : []),
    ...questionLines(draft, columns, t),
  ];
  return { lines, anchor: { start: inChosen[0] ?? 0, end: (inChosen.at(-1) ?? -1) + 1 } };
}

/** What a model has written so far, set off from drafts: nobody has checked it, and it is kept nowhere. */
function streamingContent(work: WorkState, text: string, columns: number, t: Translate): PaneContent {
  const wrapped = (part: Segment) => wrapStyled([part], columns).map(({ line }) => line);
  const running = segment(t('tui:draft.running', { s: elapsedSeconds(work) }), 'accent');
  const written = text === '' ? [] : [segment(t('tui:draft.unverified'), 'warn'), segment(text, 'dim')];
  const lines = [running, ...written].flatMap((part, index) => [
    ...(index === 2 ? [[]] : []),
    ...wrapped(part),
  ]);
  return { lines, anchor: { start: lines.length - 1, end: lines.length } };
}

/** The draft of the selected clause: verdict, narrative with its flags in place, what stands behind a sentence. */
export function draftLines(state: WorkbenchState, columns: number): PaneContent {
  const t = translator(state.language);
  const row = selectedRow(state);
  const { work } = state;
  const streaming = row ? work?.running[row.key] : undefined;
  if (work && streaming !== undefined) return streamingContent(work, streaming, columns, t);
  if (row?.draft) return draftContent(state, row, row.draft, columns);
  if (!row) return messageContent();
  const key = !row.ref ? 'tui:draft.unrouted' : row.noteIds.length > 0 ? 'tui:draft.ready' : 'tui:draft.none';
  return messageContent(...wrapMessage(t(key), columns));
}
