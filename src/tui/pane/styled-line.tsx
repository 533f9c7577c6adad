import { Text } from 'ink';
import { memo, type ReactNode } from 'react';
import { drawable, type Line } from '../text/lines.js';
import type { Theme } from '../theme.js';

/** One screen line. Everything that reaches the terminal passes here, where control characters become visible. */
export const StyledLine = memo(function StyledLine({ line, theme }: { line: Line; theme: Theme }): ReactNode {
  const parts = drawable(line);
  if (parts.length === 0) return <Text> </Text>;
  return (
    <Text wrap="truncate">
      {parts.map(({ text, role }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line's parts have no other identity
        <Text key={index} {...theme.styles[role]}>
          {text}
        </Text>
      ))}
    </Text>
  );
});
