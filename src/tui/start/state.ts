import type { Language } from '../../core/index.js';
import type { ChooserState } from '../chooser/reducer.js';
import type { NoticeState } from '../notices/reducer.js';
import type { Size } from '../state.js';
import type { Theme } from '../theme.js';
import type { FormState } from './form/reducer.js';
import type { StartContext, StartKeys } from './keys.js';

/** What is being chosen: what to do, or which report to review. */
export type StartPurpose = 'start' | 'report';

/** The screen of a command that was called outside an engagement. */
export interface StartState {
  language: Language;
  theme: Theme;
  keys: StartKeys;
  size: Size;
  chooser: ChooserState<StartPurpose>;
  /** Null while something is being chosen. */
  form: FormState | null;
  /** Scroll of the help, or null while it is closed. */
  help: number | null;
  notices: NoticeState;
}

/** Where a key pressed now belongs. */
export function startContextOf({ help, form }: Pick<StartState, 'help' | 'form'>): StartContext {
  if (help !== null) return 'help';
  return form ? 'form' : 'choose';
}
