import type { MessageParams } from '../../core/index.js';

/** Something to tell the user: a message of the `tui` namespace. */
export interface Notice {
  level: 'info' | 'good' | 'warn' | 'bad';
  key: string;
  params?: MessageParams;
}

/** A question that the same key pressed again answers with yes. */
export interface Question {
  kind: 'accept' | 'quit' | 'interrupt' | 'draft' | 'replace';
  /** What it is about, so that an answer cannot reach another subject. */
  subject: string;
}

export interface NoticeState {
  /** Goes away at the next key. */
  passing: Notice | null;
  /** Stay until they are dismissed, oldest first. */
  alerts: readonly Notice[];
  question: Question | null;
}

export type NoticeAction =
  | { type: 'say'; notice: Notice }
  | { type: 'alert'; notice: Notice }
  | { type: 'ask'; question: Question; notice: Notice }
  /** A key was pressed: what was said is taken as read, an open question as refused. */
  | { type: 'pass' }
  | { type: 'dismiss' };

export const noNotices: NoticeState = { passing: null, alerts: [], question: null };

const sameNotice = (a: Notice, b: Notice): boolean =>
  a.key === b.key && JSON.stringify(a.params ?? {}) === JSON.stringify(b.params ?? {});

export function noticeReducer(state: NoticeState, action: NoticeAction): NoticeState {
  switch (action.type) {
    case 'say':
      return { ...state, passing: action.notice };
    case 'alert':
      if (state.alerts.some((alert) => sameNotice(alert, action.notice))) return state;
      return { ...state, alerts: [...state.alerts, action.notice] };
    case 'ask':
      return { ...state, passing: action.notice, question: action.question };
    case 'pass':
      return state.passing || state.question ? { ...state, passing: null, question: null } : state;
    case 'dismiss':
      return { ...state, alerts: state.alerts.slice(1) };
  }
}
