import { draftPath, parseStoredDraft, refOf } from '../../app/engagement/index.js';
import { translator } from '../../messages/index.js';
import type { ChooserAction, Option } from '../chooser/reducer.js';
import { notesOf } from '../selectors.js';
import type { Purpose } from '../state.js';
import { type Context, currentRow, refusesWriting, say, stateOf } from './context.js';
import type { Editing } from './editing.js';

export interface Restoring {
  /** Lists the earlier versions of what is under edit or before the eyes. */
  begin(): void;
  take(file: string, at: string): void;
}

/** Characters of a version that are shown of the place where it differs. */
const SHOWN = 60;

/** What a version has where it begins to differ from another text. */
function differingPart(version: string, other: string): string {
  let at = 0;
  while (at < version.length && version[at] === other[at]) at++;
  const from = Math.max(0, version.lastIndexOf('\n', at - 1) + 1);
  return version.slice(from, from + SHOWN).trim() || version.trim().slice(-SHOWN);
}

const readable = (file: string, text: string): string =>
  file.endsWith('.json') ? (parseStoredDraft(text)?.narrative ?? '') : text;

/** `11-21 07:51`, in the time of the place. */
function timeText(at: string): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** The way back to how a note file or a draft was. */
export function createRestoring(context: Context, editing: Editing): Restoring {
  const { store, engagement } = context;

  /** The document that the person is in. */
  const documentFile = (): string | null => {
    const state = stateOf(context);
    const row = currentRow(context);
    const target = state.editing?.target;
    if (target) return target.kind === 'draft' ? draftPath(target.ref) : target.file;
    if (state.focus === 'draft') return row?.draft ? draftPath(refOf(row.draft)) : null;
    return notesOf(state, row)[state.reading.notes.selected]?.file ?? state.files[0]?.path ?? null;
  };

  const currentText = (file: string): string =>
    engagement.notes().find(({ path }) => path === file)?.text ??
    engagement.drafts().find((draft) => draftPath(refOf(draft)) === file)?.narrative ??
    '';

  return {
    begin() {
      if (refusesWriting(context)) return;
      const file = documentFile();
      const versions = file === null ? [] : engagement.versions(file);
      if (file === null || versions.length === 0) {
        say(context, 'info', 'no-versions');
        return;
      }
      const t = translator(stateOf(context).language);
      const now = currentText(file);
      const options = versions.map(({ at, text }): Option => {
        const version = readable(file, text);
        const difference = version.length - now.length;
        const note = `${difference > 0 ? '+' : ''}${difference}`;
        return { id: at, mark: timeText(at), text: differingPart(version, now), note };
      });
      const action: ChooserAction<Purpose> = {
        type: 'open',
        purpose: { kind: 'version', file },
        title: t('tui:chooser.version', { file }),
        options,
      };
      store.dispatch({ type: 'chooser', action });
    },
    take(file, at) {
      const version = engagement.versions(file).find((candidate) => candidate.at === at);
      if (!version) return;
      engagement.restore(file, version.text);
      editing.showAgain();
      say(context, 'good', 'restored', { file, at: timeText(at) });
    },
  };
}
