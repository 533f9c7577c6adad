import { translator } from '../../messages/index.js';
import { GROUPS, keyLabel } from '../keys.js';
import type { WorkbenchState } from '../state.js';
import { type Line, segment } from '../text/lines.js';
import { fitText, textWidth } from '../text/width.js';
import { STATUS_GLYPHS } from '../theme.js';

const KEY_COLUMNS = 24;

/** As many of a command's keys as fit, whole: half a name of a key helps nobody. */
function keysText(keys: readonly string[]): string {
  const [first = '', ...others] = keys.map(keyLabel);
  let text = first;
  for (const label of others) {
    const longer = `${text}  ${label}`;
    if (textWidth(longer) < KEY_COLUMNS) text = longer;
  }
  return fitText(text, KEY_COLUMNS);
}

/** One group of keys under its heading. */
export const groupLines = (heading: string, entries: readonly { keys: string[]; says: string }[]): Line[] => [
  [segment(heading, 'title')],
  ...entries.map(({ keys, says }): Line => [segment(`  ${keysText(keys)}`, 'key'), segment(says)]),
  [],
];

/** Everything that keys do, and what the signs in the clause list mean. */
export function helpLines({ language, theme, keys: table }: WorkbenchState): Line[] {
  const t = translator(language);
  const groups = GROUPS.flatMap((group) =>
    groupLines(
      t(`tui:group.${group}`),
      table.helpEntries(group).map(({ command, keys }) => ({ keys, says: t(`tui:help.${command}`) })),
    ),
  );
  const signs = STATUS_GLYPHS.map(
    (status): Line => [
      segment(
        `  ${theme.glyphs.status[status]} ${fitText(t(`tui:status.${status}`), KEY_COLUMNS - 2)}`,
        'key',
      ),
      segment(t(`tui:status-help.${status}`)),
    ],
  );
  const others = [
    { sign: '~60%', says: 'sure' },
    { sign: `⟨${t('tui:slot.NUM')}1⟩`, says: 'slot' },
  ];
  const more = others.map(
    ({ sign, says }): Line => [
      segment(`  ${fitText(sign, KEY_COLUMNS)}`, 'key'),
      segment(t(`tui:signs.${says}`)),
    ],
  );
  return [...groups, [segment(t('tui:group.signs'), 'title')], ...signs, ...more];
}
