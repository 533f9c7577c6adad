import type { Context } from './keys.js';
import type { WorkbenchState } from './state.js';

/** Where a key pressed now belongs. */
export function placeOf({
  help,
  chooser,
  editing,
  list,
  find,
}: Pick<WorkbenchState, 'help' | 'chooser' | 'editing' | 'list' | 'find'>): Context {
  if (help !== null) return 'help';
  if (chooser) return 'choose';
  if (editing) return find.open ? 'find' : 'edit';
  return list.filtering ? 'filter' : 'browse';
}
