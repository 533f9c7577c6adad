import { Box, Text } from 'ink';
import { type ReactNode, useSyncExternalStore } from 'react';
import { translator } from '../../messages/index.js';
import { type Line, lineText, segment } from '../text/lines.js';
import { emptyText } from './findings/lines.js';
import { reviewHeader, reviewHelp, reviewHints, reviewMessage } from './frame-lines.js';
import { placesInText } from './report/places.js';
import { ruleChoices, selectedFinding, titleOfRule, visibleFindings } from './selectors.js';
import type { ReviewState } from './state.js';
import type { ReviewStore } from './view.js';
import { decisionText, roleName } from './words.js';

const say = (text: string): Line => [segment(text)];

/** The line of the report that a place stands in. */
function lineAround(text: string, start: number, end: number): string {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? text.length : to);
}

/** The selected finding in sentences: what it is, its places one by one, what was decided. */
function findingInLines(state: ReviewState): Line[] {
  const t = translator(state.language);
  const finding = selectedFinding(state);
  if (!finding) return [say(emptyText(state))];
  const findings = visibleFindings(state);
  const at = findings.indexOf(finding);
  const places = placesInText(finding);
  const current = places[Math.min(state.place, places.length - 1)];
  const isClose = state.level !== 'fit' && current !== undefined;
  const around = isClose ? lineAround(state.report.source.text, current.start, current.end) : '';
  return [
    say(
      `${at + 1}/${findings.length} ${t(`report:severity.${finding.severity}`)} ${titleOfRule(state, finding.ruleId)}`,
    ),
    say(finding.message),
    ...places.map(({ role, line, quote }, index) =>
      say(
        t(index === state.place ? 'review:spoken.place-here' : 'review:spoken.place', {
          n: index + 1,
          role: roleName(t, role),
          line,
          quote: quote.replaceAll('\n', ' '),
        }),
      ),
    ),
    say(around),
    say(finding.disposition ? decisionText(t, finding.disposition) : t('review:spoken.open')),
  ];
}

function body(state: ReviewState): Line[] {
  const t = translator(state.language);
  if (state.help !== null) return reviewHelp(state);
  if (state.reason) {
    const { status, editor } = state.reason;
    return [say(t(`review:reason.${status}`)), say(editor.model.text.replaceAll('\n', ' '))];
  }
  if (state.picker !== null) {
    const choice = ruleChoices(state)[state.picker];
    const rule = choice?.rule ?? null;
    return [
      say(
        `${t('review:pane.rules')}: ${rule === null ? t('review:list.every-rule') : titleOfRule(state, rule)}`,
      ),
    ];
  }
  return findingInLines(state);
}

/** The same review as plain sentences: where one is, what was found, what was said, which keys help. */
export function LinearReview({ store }: { store: ReviewStore }): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const lines = [reviewHeader(state), ...body(state), reviewMessage(state), reviewHints(state)].map((line) =>
    lineText(line).trim(),
  );
  return (
    <Box flexDirection="column">
      {lines
        .filter((line) => line !== '')
        .map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <Text key={index}>{line}</Text>
        ))}
    </Box>
  );
}
