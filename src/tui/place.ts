import type { Context } from './keys.js';
import type { WorkbenchState } from './state.js';

/** Where a key pressed now belongs. */
export function placeOf({
  help,
  chooser,
  editing,
  list,
}: Pick<WorkbenchState, 'help' | 'chooser' | 'editing' | 'list'>): Context {
  if (help !== null) return 'help';
  if (chooser) return 'choose';
  if (editing) return 'edit';
  return list.filtering ? 'filter' : 'browse';
}
