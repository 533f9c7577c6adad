import { translator } from '../../messages/index.js';
import { chooserPicture } from '../chooser/lines.js';
import { editorFrame } from '../editor/lines.js';
import { FOOTER_LINES, HEADER_LINES } from '../layout.js';
import { type Frame, framed } from '../pane/frame.js';
import { firstLine } from '../reading/reducer.js';
import { type Line, segment } from '../text/lines.js';
import { findingsLines } from './findings/lines.js';
import { reviewHelp } from './frame-lines.js';
import { insideOf, type ReviewLayout, reviewLayout } from './layout.js';
import { textLines } from './report/lines.js';
import { ruleLines } from './rules/lines.js';
import { allFindings, selectedFinding, titleOfRule, visibleFindings } from './selectors.js';
import type { ReviewState } from './state.js';
import { SEVERITY_ROLE } from './words.js';

/** Ready to draw; null stands for a pane that has no room. */
export interface ReviewPictures {
  layout: ReviewLayout;
  findings: Frame | null;
  text: Frame | null;
  reason: Frame | null;
  /** The help or the palette, in the place of all panes. */
  help: Frame | null;
  caret: { x: number; y: number } | null;
}

function listTitle(state: ReviewState): Line {
  const t = translator(state.language);
  if (state.picker !== null) return [segment(t('review:pane.rules'), 'title')];
  const { severity, rule, openOnly } = state.filter;
  const only = [
    severity === null ? '' : t(`report:severity.${severity}`),
    rule === null ? '' : titleOfRule(state, rule),
    openOnly ? t('review:list.open-only') : '',
  ].filter((part) => part !== '');
  const isFocused = state.level !== 'whole' && !state.reason;
  return [
    segment(t('review:pane.findings'), isFocused ? 'title' : 'strong'),
    ...(only.length > 0 ? [segment(`  ${t('review:list.only', { what: only.join(' · ') })}`, 'warn')] : []),
  ];
}

function listFrame(state: ReviewState, { panes }: ReviewLayout): Frame | null {
  const { width, height } = panes.findings;
  if (height < 3) return null;
  const size = insideOf(panes.findings);
  const findings = visibleFindings(state);
  const at = findings.findIndex(({ fingerprint }) => fingerprint === selectedFinding(state)?.fingerprint);
  const hidden = allFindings(state).length - findings.length;
  const note =
    state.picker !== null || findings.length === 0
      ? ''
      : `${at + 1}/${findings.length}${hidden > 0 ? ` (+${hidden})` : ''}`;
  const options = {
    width,
    height,
    isFocused: state.level !== 'whole' && !state.reason,
    title: listTitle(state),
    note,
  };
  const lines = state.picker === null ? findingsLines(state, size) : ruleLines(state, size);
  return framed(lines, options, state.theme.glyphs);
}

function textTitle(state: ReviewState): Line {
  const t = translator(state.language);
  const finding = selectedFinding(state);
  const isFocused = state.level === 'whole' && !state.reason;
  if (!finding) return [segment(t('review:pane.text'), isFocused ? 'title' : 'strong')];
  return [
    segment(`${t(`report:severity.${finding.severity}`)} `, SEVERITY_ROLE[finding.severity]),
    segment(titleOfRule(state, finding.ruleId), isFocused ? 'title' : 'strong'),
    segment(state.level === 'whole' ? `  ${t('review:text.whole')}` : '', 'dim'),
  ];
}

function textFrame(state: ReviewState, { panes }: ReviewLayout): Frame | null {
  const { width, height } = panes.text;
  if (height < 3) return null;
  const size = insideOf(panes.text);
  const content = textLines(state, size);
  const view = { total: content.total, height: size.rows, anchor: content.anchor };
  const top = firstLine(view, state.scroll);
  const shown = Array.from({ length: Math.max(0, Math.min(size.rows, view.total - top)) }, (_, index) =>
    content.line(top + index),
  );
  const count = selectedFinding(state)?.evidence.length ?? 0;
  const place = Math.min(state.place + 1, count);
  const note = count > 1 ? translator(state.language)('review:text.at', { place, count }) : '';
  const isFocused = state.level === 'whole' && !state.reason;
  return framed(shown, { width, height, isFocused, title: textTitle(state), note }, state.theme.glyphs);
}

function reasonPicture(
  state: ReviewState,
  { panes }: ReviewLayout,
): Pick<ReviewPictures, 'reason' | 'caret'> {
  const { reason, language, theme } = state;
  if (!reason) return { reason: null, caret: null };
  const rect = panes.reason;
  const size = insideOf(rect);
  const { lines, caret } = editorFrame(reason.editor, size);
  const title = [segment(translator(language)(`review:reason.${reason.status}`), 'title')];
  const options = { width: rect.width, height: rect.height, isFocused: true, title, note: '' };
  return {
    reason: framed(lines, options, theme.glyphs),
    caret: { x: rect.x + 2 + caret.x, y: rect.y + 1 + caret.y },
  };
}

function helpFrame(state: ReviewState, { width, height }: ReviewLayout): Frame {
  const lines = reviewHelp(state);
  const room = Math.max(1, height - 5);
  const top = Math.min(state.help ?? 0, Math.max(0, lines.length - room));
  const shown = lines.slice(top, top + room);
  const note = lines.length > room ? `${top + 1}-${top + shown.length}/${lines.length}` : '';
  const title = [segment(translator(state.language)('tui:pane.help'), 'title')];
  return framed(shown, { width, height: height - 3, isFocused: true, title, note }, state.theme.glyphs);
}

/** The whole screen between the top line and the two at the bottom. */
export function reviewPictures(state: ReviewState): ReviewPictures {
  const layout = reviewLayout(state);
  if (state.help !== null) {
    return { layout, findings: null, text: null, reason: null, help: helpFrame(state, layout), caret: null };
  }
  if (state.chooser) {
    const { language, theme } = state;
    const look = {
      language,
      theme,
      width: layout.width,
      height: layout.height - HEADER_LINES - FOOTER_LINES,
    };
    const { frame, caret } = chooserPicture(state.chooser, look);
    const placed = { x: caret.x, y: caret.y + HEADER_LINES };
    return { layout, findings: null, text: null, reason: null, help: frame, caret: placed };
  }
  return {
    layout,
    findings: listFrame(state, layout),
    text: textFrame(state, layout),
    help: null,
    ...reasonPicture(state, layout),
  };
}
