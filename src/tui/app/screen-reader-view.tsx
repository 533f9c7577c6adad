import { Box, Text } from 'ink';
import { type ReactNode, useSyncExternalStore } from 'react';
import { translator } from '../../messages/index.js';
import { type ChooserState, chosenOption, shownOptions } from '../chooser/reducer.js';
import { keysLine, messageLine } from '../footer/lines.js';
import { helpLines } from '../help/lines.js';
import { selectedRow, statusOf } from '../selectors.js';
import type { WorkbenchState } from '../state.js';
import type { Store } from '../store.js';
import { type Line, lineText, segment } from '../text/lines.js';
import { paneContent } from './content.js';

const COLUMNS = 2000;

/** The line under the caret: what a screen reader should say while typing. */
function editedLine({ editing }: WorkbenchState): string {
  const { text, caret } = editing?.editor.model ?? { text: '', caret: 0 };
  const start = caret === 0 ? 0 : text.lastIndexOf('\n', caret - 1) + 1;
  const end = text.indexOf('\n', caret);
  return text.slice(start, end < 0 ? text.length : end);
}

/** The filter, the chosen option, and how many there are. */
function chooserLines(chooser: ChooserState<unknown>): readonly Line[] {
  const option = chosenOption(chooser);
  const place = `${option ? chooser.selected + 1 : 0}/${shownOptions(chooser).length}`;
  return [
    [segment(`${chooser.title} ${place} ${chooser.filter}`)],
    ...(option ? [[segment(`${option.mark} ${option.text} ${option.note}`.trim())]] : []),
  ];
}

function body(state: WorkbenchState): readonly Line[] {
  if (state.help !== null) return helpLines(state);
  if (state.chooser) return chooserLines(state.chooser);
  if (state.editing) return [[{ text: editedLine(state), role: 'plain' }]];
  if (state.focus === 'clauses') return [];
  return paneContent(state, state.focus, COLUMNS).lines;
}

/** The same workbench as plain sentences: where one is, what is there, what was said, which keys help. */
export function LinearWorkbench({ store }: { store: Store }): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const t = translator(state.language);
  const row = selectedRow(state);
  const status = row ? t(`tui:status-help.${statusOf(state, row).glyph}`) : '';
  const pane = t(`tui:pane.${state.editing ? 'editing' : state.focus}`);
  const lines = [
    `${pane}: ${row?.key ?? ''} ${row?.title ?? ''} ${status}`,
    ...body(state).map(lineText),
    lineText(messageLine(state)),
    lineText(keysLine(state)),
  ];
  return (
    <Box flexDirection="column">
      {lines
        .filter((line) => line.trim() !== '')
        .map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <Text key={index}>{line}</Text>
        ))}
    </Box>
  );
}
