import { Box } from 'ink';
import { type ReactNode, useSyncExternalStore } from 'react';
import type { StartServices } from '../../app/start.js';
import { useCaret } from '../app/caret.js';
import { StyledLine } from '../pane/styled-line.js';
import { Pane } from '../pane/view.js';
import type { ReducingStore } from '../reducing-store.js';
import { fitLine, type Line } from '../text/lines.js';
import { startHeader, startHints, startMessage } from './frame-lines.js';
import { startPicture } from './picture.js';
import type { StartAction } from './reducer.js';
import type { StartState } from './state.js';

export type StartStore = ReducingStore<StartState, StartAction>;

/** The whole screen, one line short of the terminal's height. */
export function StartScreen({ store, services }: { store: StartStore; services: StartServices }): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { width, height, frame, caret } = startPicture(state, services);
  useCaret(caret);
  const { theme } = state;
  const whole = (line: Line) => fitLine(line, width, theme.glyphs.ellipsis);
  return (
    <Box flexDirection="column" width={width} height={height}>
      <StyledLine line={whole(startHeader(state))} theme={theme} />
      <Pane frame={frame} theme={theme} />
      <StyledLine line={whole(startMessage(state))} theme={theme} />
      <StyledLine line={whole(startHints(state))} theme={theme} />
    </Box>
  );
}
