import { Box } from 'ink';
import { type ReactNode, useSyncExternalStore } from 'react';
import { translator } from '../../messages/index.js';
import { type ChooserPicture, chooserPicture } from '../chooser/lines.js';
import { findLine, keysLine, messageLine } from '../footer/lines.js';
import { headerLine } from '../header/lines.js';
import { helpLines } from '../help/lines.js';
import { FOOTER_LINES, HEADER_LINES, type Layout, layoutOf, type PlacedPane } from '../layout.js';
import { type Frame, framed } from '../pane/frame.js';
import { boxPicture, type PanePicture, panePicture } from '../pane/picture.js';
import { StyledLine } from '../pane/styled-line.js';
import { Pane } from '../pane/view.js';
import type { WorkbenchState } from '../state.js';
import type { Store } from '../store.js';
import { fitLine, type Line, segment } from '../text/lines.js';
import type { Theme } from '../theme.js';
import { useCaret } from './caret.js';

interface Drawn {
  placed: PlacedPane;
  picture: PanePicture;
}

function Panes({ columns, theme }: { columns: readonly (readonly Drawn[])[]; theme: Theme }): ReactNode {
  return (
    <Box>
      {columns.map((column) => (
        <Box
          key={column[0]?.placed.pane}
          flexDirection="column"
          width={column[0]?.placed.rect.width ?? 0}
          flexShrink={0}
        >
          {column.map(({ placed, picture }) => (
            <Pane key={placed.pane} frame={picture.frame} theme={theme} />
          ))}
        </Box>
      ))}
    </Box>
  );
}

function helpPicture(state: WorkbenchState, { width, height }: Layout, bodyHeight: number): Frame {
  const lines = helpLines(state);
  const room = bodyHeight - 2;
  const top = Math.min(state.help ?? 0, Math.max(0, lines.length - room));
  const shown = lines.slice(top, top + room);
  const note = lines.length > room ? `${top + 1}-${top + shown.length}/${lines.length}` : '';
  const title = [segment(translator(state.language)('tui:pane.help'), 'title')];
  const options = { width, height: Math.min(height, bodyHeight), isFocused: true, title, note };
  return framed(shown, options, state.theme.glyphs);
}

/** What stands in the place of all panes, if anything does: the help, or a list to choose from. */
function overlayOf(
  state: WorkbenchState,
  layout: Layout,
): (Pick<ChooserPicture, 'frame'> & { caret: ChooserPicture['caret'] | null }) | null {
  const height = layout.height - HEADER_LINES - FOOTER_LINES;
  if (state.help !== null) return { frame: helpPicture(state, layout, height), caret: null };
  if (!state.chooser) return null;
  const { language, theme } = state;
  const { frame, caret } = chooserPicture(state.chooser, { language, theme, width: layout.width, height });
  return { frame, caret: { x: caret.x, y: caret.y + HEADER_LINES } };
}

/** The whole screen, one line short of the terminal's height. */
export function Workbench({ store }: { store: Store }): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const layout = layoutOf(state);
  const overlay = overlayOf(state, layout);
  const columns = overlay
    ? []
    : layout.columns.map((column) =>
        column.map((placed) => ({ placed, picture: panePicture(state, placed) })),
      );
  const box = !overlay && layout.box ? boxPicture(state, layout.box) : null;
  const caret = columns.flat().find(({ picture }) => picture.caret)?.picture.caret;
  const found = state.find.open && !overlay ? { x: findLine(state).caret, y: layout.height - 2 } : null;
  useCaret(found ?? overlay?.caret ?? box?.caret ?? caret ?? null);
  const { theme } = state;
  const whole = (line: Line) => fitLine(line, layout.width, theme.glyphs.ellipsis);
  return (
    <Box flexDirection="column" width={layout.width} height={layout.height}>
      <StyledLine line={whole(headerLine(state))} theme={theme} />
      {overlay ? <Pane frame={overlay.frame} theme={theme} /> : <Panes columns={columns} theme={theme} />}
      {box && <Pane frame={box.frame} theme={theme} />}
      <StyledLine line={whole(messageLine(state))} theme={theme} />
      <StyledLine line={whole(keysLine(state))} theme={theme} />
    </Box>
  );
}
