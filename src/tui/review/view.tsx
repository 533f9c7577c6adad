import { Box } from 'ink';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useCaret } from '../app/caret.js';
import { StyledLine } from '../pane/styled-line.js';
import { Pane } from '../pane/view.js';
import type { ReducingStore } from '../reducing-store.js';
import { fitLine, type Line } from '../text/lines.js';
import { reviewHeader, reviewHints, reviewMessage } from './frame-lines.js';
import { reviewPictures } from './pictures.js';
import type { ReviewAction } from './reducer.js';
import type { ReviewState } from './state.js';

export type ReviewStore = ReducingStore<ReviewState, ReviewAction>;

/** The whole screen, one line short of the terminal's height. */
export function ReviewScreen({ store }: { store: ReviewStore }): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { layout, findings, text, reason, help, caret } = reviewPictures(state);
  useCaret(caret);
  const { theme } = state;
  const whole = (line: Line) => fitLine(line, layout.width, theme.glyphs.ellipsis);
  return (
    <Box flexDirection="column" width={layout.width} height={layout.height}>
      <StyledLine line={whole(reviewHeader(state))} theme={theme} />
      {help && <Pane frame={help} theme={theme} />}
      <Box flexDirection={layout.mode === 'beside' ? 'row' : 'column'}>
        {findings && <Pane frame={findings} theme={theme} />}
        {text && <Pane frame={text} theme={theme} />}
      </Box>
      {reason && <Pane frame={reason} theme={theme} />}
      <StyledLine line={whole(reviewMessage(state))} theme={theme} />
      <StyledLine line={whole(reviewHints(state))} theme={theme} />
    </Box>
  );
}
