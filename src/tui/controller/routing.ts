import { formatClauseRef, type Note } from '../../core/index.js';
import { translator } from '../../messages/index.js';
import type { ChooserAction, Option } from '../chooser/reducer.js';
import { allRows, notesOf } from '../selectors.js';
import type { Purpose } from '../state.js';
import { type Context, currentRow, readyServices, refusesWriting, say, stateOf } from './context.js';
import { placeFor, withoutNote, withPlaced } from './placing.js';

export interface Routing {
  /** Asks which clause the selected note belongs to. */
  begin(): void;
  /** Moves the note under that clause. */
  take(note: Note, key: string): void;
}

/** Gives a note to a clause by moving its line under a heading of it, since the notes are what is true. */
export function createRouting(context: Context): Routing {
  const { store, engagement } = context;

  /** What is likely first, then every clause in the standards' order. */
  const optionsFor = (note: Note): Option[] => {
    const state = stateOf(context);
    const t = translator(state.language);
    const rows = allRows(state).filter(({ ref, key }) => ref !== null && key !== note.clause);
    const suggested = context.services()?.suggestClauses(note.text, state.profile) ?? [];
    const likely = suggested.flatMap((number) => rows.filter(({ ref }) => ref?.number === number));
    const option = ({ key, title }: (typeof rows)[number], note: string): Option => ({
      id: key,
      mark: key,
      text: title,
      note,
    });
    return [
      ...likely.map((row) => option(row, t('tui:chooser.likely'))),
      ...rows.filter((row) => !likely.includes(row)).map((row) => option(row, '')),
    ];
  };

  return {
    begin() {
      if (refusesWriting(context) || !readyServices(context)) return;
      const state = stateOf(context);
      const note = notesOf(state, currentRow(context))[state.reading.notes.selected];
      if (!note) {
        say(context, 'info', 'route-needs-note');
        return;
      }
      const title = translator(state.language)('tui:chooser.clause', { note: note.text.trim() });
      const purpose: Purpose = { kind: 'clause', note };
      const action: ChooserAction<Purpose> = { type: 'open', purpose, title, options: optionsFor(note) };
      store.dispatch({ type: 'chooser', action });
    },
    take(note, key) {
      const services = readyServices(context);
      const { files, profile, language } = stateOf(context);
      const row = allRows(stateOf(context)).find((candidate) => candidate.key === key);
      if (!services || !row?.ref || refusesWriting(context)) return;
      const rest = withoutNote(files, note);
      if (!rest) {
        say(context, 'warn', 'route-note-changed');
        return;
      }
      const destination = {
        key: formatClauseRef(row.ref),
        title: row.title,
        department: note.department ?? null,
      };
      const line = note.text.trim();
      const place = placeFor(line, destination, rest, { services, profile, language });
      if (!place) {
        say(context, 'warn', 'route-impossible', { clause: key });
        return;
      }
      const after = withPlaced(rest, place, line);
      // The new line first: whoever is stopped in between finds the note twice, never not at all.
      const changed = after.filter(
        (file) => !files.some(({ path, text }) => path === file.path && text === file.text),
      );
      const ordered = [...changed].sort((a) => (a.path === place.file ? -1 : 1));
      for (const { path, text } of ordered) engagement.writeNote(path, text);
      store.dispatch({ type: 'routed', routed: services.routeNotes(engagement.notes(), profile) });
      say(context, 'good', 'routed', { clause: key, file: place.file });
    },
  };
}
