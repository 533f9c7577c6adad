import fs from 'node:fs';
import path from 'node:path';
import { refOf, type StoredDraft, writtenByHand } from '../../app/engagement/index.js';
import { answerLine, type ClauseRef, formatClauseRef } from '../../core/index.js';
import type { ClauseRow } from '../clause-list/rows.js';
import { selectedText } from '../editor/model.js';
import type { EditorAction } from '../editor/reducer.js';
import { notesOf, sentencesOf } from '../selectors.js';
import type { EditTarget } from '../state.js';
import { nextSlot } from '../text/slots.js';
import type { Answering } from './answering.js';
import { alert, type Context, currentRow, refusesWriting, say, stateOf } from './context.js';
import { beforeHeading, headingOffset, lineEndOffset, newNotesFile, withHeading } from './note-files.js';

export interface Editing {
  editNotes(): void;
  newNotes(): void;
  editDraft(): void;
  /** Applies an action of the editor and keeps what it did. */
  apply(action: EditorAction): void;
  done(): void;
  /** Opens what is under edit, or the selected pane's text, in the user's own editor. */
  external(): Promise<void>;
  /** Brings the open editor up to what the engagement holds. */
  showAgain(): void;
  /** Selects the next slot that nothing has filled. */
  nextSlot(): void;
  copy(): void;
  cut(): void;
  /** Puts in what was copied or cut last. */
  put(): void;
  /** Puts a sentence at the end of the draft of the selected clause, and the caret at its first open slot. */
  insertSentence(sentence: string): void;
  /** Another program wrote the file under edit. */
  reload(paths: readonly string[]): void;
}

export function createEditing(context: Context, answering: Answering): Editing {
  const { store, engagement } = context;
  /** A heading that we put into a notes file and that is not worth keeping alone. */
  let scaffold: { file: string; original: string | null; text: string } | null = null;
  let lastFile: string | null = null;

  const textOf = (target: EditTarget): string =>
    target.kind === 'draft'
      ? (engagement.draftOf(target.ref)?.narrative ?? '')
      : (noteText(target.file) ?? '');
  const noteText = (file: string): string | undefined =>
    engagement.notes().find(({ path }) => path === file)?.text;

  const open = (target: EditTarget, text: string, caret: number) =>
    store.dispatch({ type: 'edit', target, text, caret });

  const openFile = (file: string, text: string, caret: number) => {
    lastFile = file;
    open({ kind: 'notes', file }, text, caret);
  };

  const openUnderHeading = (row: ClauseRow) => {
    const { files, language } = stateOf(context);
    const headed = files
      .map(({ path, text }) => ({ path, text, end: row.ref ? headingOffset(text, row.ref) : null }))
      .find(({ end }) => end !== null);
    if (headed) {
      openFile(headed.path, headed.text, headed.end ?? 0);
      return;
    }
    const file =
      files.find(({ path }) => path === lastFile)?.path ??
      files.at(-1)?.path ??
      newNotesFile(files, language);
    const original = noteText(file) ?? null;
    const text = withHeading(original ?? '', file, row);
    scaffold = { file, original, text };
    openFile(file, text, text.length);
  };

  /** Notes that bring headings of their own do not belong under the one that we have just put there. */
  const makeWayFor = (pasted: string) => {
    const { editing, profile } = stateOf(context);
    const isBare = editing?.target.kind === 'notes' && editing.editor.model.text === scaffold?.text;
    if (!scaffold || !isBare || !pasted.includes('\n')) return;
    const read = context.services()?.routeNotes([{ path: scaffold.file, text: pasted }], profile);
    if (!read?.notes.some(({ routed }) => routed === 'heading')) return;
    const text = beforeHeading(scaffold.text);
    store.dispatch({ type: 'editor', action: { type: 'replace', text } });
    store.dispatch({ type: 'editor', action: { type: 'select', anchor: text.length, caret: text.length } });
  };

  const keep = (target: EditTarget, text: string) => {
    if (target.kind === 'notes') keepNotes(target.file, text);
    else if (target.kind === 'answer') keepAnswer(target, text);
    else keepDraft(target.ref, target.title, text);
  };

  const keepNotes = (file: string, text: string) => {
    const isBare = scaffold?.file === file && scaffold.text === text;
    const wanted = isBare ? scaffold?.original : text;
    const current = noteText(file) ?? null;
    if (wanted === null || wanted === undefined ? current === null : wanted === current) return;
    engagement.writeNote(file, wanted ?? '');
  };

  /** An answer is a line of notes as it is typed; taken back wholly, it leaves the notes as they were. */
  const keepAnswer = (target: EditTarget & { kind: 'answer' }, text: string) => {
    const { file, question, before, after, original } = target;
    const line = answerLine(question, text.trim(), stateOf(context).language);
    engagement.writeNote(file, text.trim() === '' ? (original ?? '') : before + line + after);
  };

  const keepDraft = (ref: ClauseRef, title: string, text: string) => {
    const at = context.now();
    const existing = engagement.draftOf(ref);
    if (!existing && text === '') return;
    const draft: StoredDraft = existing ?? writtenByHand(ref, title, at);
    if (draft.narrative === text) return;
    const status = text === draft.base && draft.base !== '' ? 'drafted' : 'edited';
    engagement.writeDraft({
      ...draft,
      narrative: text,
      status,
      acceptance: null,
      updatedAt: at.toISOString(),
    });
  };

  /** Takes what is selected into our clipboard and the terminal's; false where nothing is. */
  const takeSelection = (): boolean => {
    const model = stateOf(context).editing?.editor.model;
    const text = model ? selectedText(model) : '';
    if (text === '') {
      say(context, 'info', 'nothing-selected');
      return false;
    }
    store.dispatch({ type: 'clipboard', text });
    context.copy(text);
    return true;
  };

  const runExternally = async (target: Exclude<EditTarget, { kind: 'answer' }>) => {
    const name = target.kind === 'notes' ? target.file : `.clausewright/${formatClauseRef(target.ref)}.md`;
    const file = path.join(engagement.dir, name);
    if (target.kind === 'draft') fs.writeFileSync(file, textOf(target));
    else if (noteText(target.file) === undefined) engagement.writeNote(target.file, '');
    await engagement.flush();
    const result = await context.openExternally(file);
    if (result !== 0) alert(context, 'warn', 'editor-failed', { reason: String(result) });
    if (target.kind === 'draft') {
      const text = fs.readFileSync(file, 'utf8').replace(/\r\n?/gu, '\n');
      // Editors end a file with a line end; a narrative has none.
      if (result === 0) keep(target, text.replace(/\n$/u, ''));
      fs.rmSync(file, { force: true });
    } else engagement.refresh();
    showAgain(target);
  };

  /** Brings the open editor up to what the engagement holds. */
  const showAgain = (target: EditTarget) => {
    const { editing } = stateOf(context);
    const text = textOf(target);
    if (editing && sameTarget(editing.target, target) && editing.editor.model.text !== text) {
      store.dispatch({ type: 'editor', action: { type: 'replace', text } });
    }
  };

  return {
    editNotes() {
      const row = currentRow(context);
      if (!row || refusesWriting(context)) return;
      const { focus, reading } = stateOf(context);
      const notes = notesOf(stateOf(context), row);
      const note = focus === 'notes' ? notes[reading.notes.selected] : row.ref ? notes.at(-1) : notes[0];
      const file = note?.file ?? stateOf(context).files[0]?.path;
      const text = file === undefined ? undefined : noteText(file);
      if (!note || file === undefined || text === undefined) openUnderHeading(row);
      else openFile(file, text, lineEndOffset(text, note.line));
    },
    newNotes() {
      if (refusesWriting(context)) return;
      const { files, language } = stateOf(context);
      openFile(newNotesFile(files, language), '', 0);
    },
    editDraft() {
      const row = currentRow(context);
      if (!row || refusesWriting(context)) return;
      if (!row.ref) {
        say(context, 'info', 'unrouted-has-no-draft');
        return;
      }
      const { work, focus, reading } = stateOf(context);
      if (work?.wanted.includes(row.key) && !work.done.includes(row.key)) {
        say(context, 'info', 'drafting-now', { clause: row.key });
        return;
      }
      const sentence = sentencesOf(row.draft)[reading.draft.selected];
      const caret = focus === 'draft' && sentence ? sentence.start : (row.draft?.narrative.length ?? 0);
      const target = {
        kind: 'draft' as const,
        ref: row.draft ? refOf(row.draft) : row.ref,
        title: row.title,
      };
      open(target, row.draft?.narrative ?? '', caret);
    },
    apply(action) {
      if (action.type === 'paste') makeWayFor(action.text);
      const before = stateOf(context).editing?.editor.model.text;
      store.dispatch({ type: 'editor', action });
      const { editing } = stateOf(context);
      if (editing && editing.editor.model.text !== before) keep(editing.target, editing.editor.model.text);
    },
    done() {
      const { editing } = stateOf(context);
      scaffold = null;
      store.dispatch({ type: 'edit-done' });
      if (editing?.target.kind === 'answer') answering.settle(editing.target, editing.editor.model.text);
    },
    showAgain() {
      const { editing } = stateOf(context);
      if (editing) showAgain(editing.target);
    },
    nextSlot() {
      const model = stateOf(context).editing?.editor.model;
      const slot = model && nextSlot(model.text, model.caret);
      if (slot) this.apply({ type: 'select', anchor: slot.start, caret: slot.end });
      else say(context, 'info', 'no-slots');
    },
    copy: () => {
      takeSelection();
    },
    cut() {
      if (takeSelection()) this.apply({ type: 'erase', direction: 'right', unit: 'grapheme' });
    },
    put() {
      const { clipboard } = stateOf(context);
      if (clipboard === '') say(context, 'info', 'clipboard-empty');
      else this.apply({ type: 'paste', text: clipboard });
    },
    insertSentence(sentence) {
      this.editDraft();
      const { editing } = stateOf(context);
      if (editing?.target.kind !== 'draft') return;
      const { text } = editing.editor.model;
      const gap = /[\w.!?]$/u.test(text) && /^\w/u.test(sentence) ? ' ' : '';
      const from = text.length + gap.length;
      this.apply({ type: 'select', anchor: text.length, caret: text.length });
      this.apply({ type: 'paste', text: gap + sentence });
      const slot = nextSlot(stateOf(context).editing?.editor.model.text ?? '', from);
      if (slot && slot.start >= from) this.apply({ type: 'select', anchor: slot.start, caret: slot.end });
    },
    async external() {
      if (refusesWriting(context)) return;
      const { focus } = stateOf(context);
      const wasOpen = stateOf(context).editing !== null;
      if (!wasOpen) {
        if (focus === 'draft') this.editDraft();
        else this.editNotes();
      }
      const { editing } = stateOf(context);
      if (!editing) return;
      if (editing.target.kind === 'answer') {
        say(context, 'info', 'answer-here');
        return;
      }
      await runExternally(editing.target);
      if (!wasOpen) this.done();
    },
    reload(paths) {
      const { editing } = stateOf(context);
      if (!editing) return;
      const { target } = editing;
      const file = target.kind === 'draft' ? `drafts/${formatClauseRef(target.ref)}.json` : target.file;
      if (target.kind === 'answer') {
        // Its place in the file is no longer what it was; what was typed is in the notes already.
        if (paths.includes(file)) this.done();
        return;
      }
      if (!paths.includes(file) || textOf(target) === editing.editor.model.text) return;
      const isGone = target.kind === 'notes' ? noteText(file) === undefined : !engagement.draftOf(target.ref);
      if (isGone) {
        say(context, 'warn', 'file-removed', { path: file });
        return;
      }
      showAgain(target);
      say(context, 'warn', 'file-changed', { path: file });
    },
  };
}

function sameTarget(a: EditTarget, b: EditTarget): boolean {
  if (a.kind === 'draft') return b.kind === 'draft' && formatClauseRef(a.ref) === formatClauseRef(b.ref);
  return a.kind === b.kind && a.file === b.file;
}
