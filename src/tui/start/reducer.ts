import type { Language } from '../../core/index.js';
import { type ChooserAction, chooserReducer } from '../chooser/reducer.js';
import { type NoticeAction, noticeReducer } from '../notices/reducer.js';
import type { Size } from '../state.js';
import { valueViewport } from './form/lines.js';
import { type FormAction, type FormState, formReducer } from './form/reducer.js';
import type { StartPurpose, StartState } from './state.js';

export type StartAction =
  | { type: 'resized'; size: Size }
  | { type: 'language'; language: Language }
  | { type: 'chooser'; action: ChooserAction<StartPurpose> }
  | { type: 'form'; action: FormAction }
  | { type: 'form-open'; form: FormState }
  | { type: 'form-close' }
  | { type: 'help'; scroll: number | null }
  | { type: 'notice'; action: NoticeAction };

/** The start screen after something happened. Pure. */
export function reduceStart(state: StartState, action: StartAction): StartState {
  switch (action.type) {
    case 'resized':
      return { ...state, size: action.size };
    case 'language':
      return { ...state, language: action.language };
    case 'chooser':
      return { ...state, chooser: chooserReducer(state.chooser, action.action) ?? state.chooser };
    case 'form-open':
      return { ...state, form: action.form };
    case 'form-close':
      return { ...state, form: null };
    case 'form': {
      if (!state.form) return state;
      const viewport = valueViewport(state, Math.max(2, state.size.columns - 4));
      return { ...state, form: formReducer(state.form, action.action, viewport) };
    }
    case 'help':
      return { ...state, help: action.scroll };
    case 'notice':
      return { ...state, notices: noticeReducer(state.notices, action.action) };
  }
}
