import { Box, Text } from 'ink';
import { memo, type ReactNode } from 'react';
import type { Theme } from '../theme.js';
import type { Frame } from './frame.js';
import { StyledLine } from './styled-line.js';

/** A framed pane. Drawn again only when its frame is another one. */
export const Pane = memo(function Pane({ frame, theme }: { frame: Frame; theme: Theme }): ReactNode {
  const { width, height, top, left, right, edge, body, bottom } = frame;
  const rows = Math.max(0, height - 2);
  const upright = (text: string) => (
    <Text {...theme.styles[edge]}>{`${text}\n`.repeat(rows).slice(0, -1)}</Text>
  );
  return (
    <Box flexDirection="column" width={width} height={height} flexShrink={0}>
      <StyledLine line={top} theme={theme} />
      <Box height={rows}>
        {upright(left)}
        <Box flexDirection="column" width={Math.max(0, width - 4)} flexShrink={0}>
          {body.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a screen line is its place
            <StyledLine key={index} line={line} theme={theme} />
          ))}
        </Box>
        {upright(right)}
      </Box>
      <StyledLine line={bottom} theme={theme} />
    </Box>
  );
});
