import { FORM_FIELDS, type FormField, type FormValues } from '../../../app/engagement/index.js';
import { select } from '../../editor/model.js';
import { type EditorAction, type EditorState, editorReducer, editorState } from '../../editor/reducer.js';
import type { Viewport } from '../../editor/rows.js';

/** The form of a new engagement: a small editor for each field. */
export interface FormState {
  focus: FormField;
  fields: Readonly<Record<FormField, EditorState>>;
}

export type FormAction =
  | { type: 'edit'; action: EditorAction }
  | { type: 'go'; by: 1 | -1 }
  | { type: 'focus'; field: FormField };

const EMPTY: FormValues = {
  auditee: '',
  standards: 'QMS',
  scope: '',
  stage1: '',
  stage2: '',
  team: '',
  departments: '',
  folder: '',
};

const eachField = <T>(make: (field: FormField) => T): Readonly<Record<FormField, T>> =>
  Object.fromEntries(FORM_FIELDS.map((field) => [field, make(field)])) as Record<FormField, T>;

export const openForm = (values: FormValues | null): FormState => ({
  focus: 'auditee',
  fields: eachField((field) => {
    const text = (values ?? EMPTY)[field];
    const editor = editorState(text, text.length);
    // What we propose is typed over, what a person wrote is gone on with.
    const proposed = !values && text !== '';
    return proposed ? { ...editor, model: select(editor.model, 0, text.length) } : editor;
  }),
});

export const formValues = ({ fields }: FormState): FormValues =>
  eachField((field) => fields[field].model.text);

function neighbour(field: FormField, by: 1 | -1): FormField {
  const at = FORM_FIELDS.indexOf(field) + by;
  return FORM_FIELDS[(at + FORM_FIELDS.length) % FORM_FIELDS.length] ?? field;
}

/** Up and down leave a field at its edges. */
function editOrLeave(state: FormState, action: EditorAction, viewport: Viewport): FormState {
  const before = state.fields[state.focus];
  const after = editorReducer(before, action, viewport);
  const isStuck = action.type === 'row' && after.model.text === before.model.text;
  if (isStuck && isEdge(before, action.by, viewport)) {
    return { ...state, focus: neighbour(state.focus, action.by < 0 ? -1 : 1) };
  }
  return { ...state, fields: { ...state.fields, [state.focus]: after } };
}

/** True where a row up or down only reaches an end of the text. */
function isEdge(editor: EditorState, by: number, viewport: Viewport): boolean {
  const { model } = editorReducer(editor, { type: 'row', by }, viewport);
  return model.caret === (by < 0 ? 0 : model.text.length) && model.goal === null;
}

export function formReducer(state: FormState, action: FormAction, viewport: Viewport): FormState {
  switch (action.type) {
    case 'focus':
      return { ...state, focus: action.field };
    case 'go':
      return { ...state, focus: neighbour(state.focus, action.by) };
    case 'edit':
      return editOrLeave(state, action.action, viewport);
  }
}
