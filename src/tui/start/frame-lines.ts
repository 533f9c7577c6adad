import { translator } from '../../messages/index.js';
import { hintsLine } from '../footer/hints.js';
import { groupLines } from '../help/lines.js';
import { keyLabel } from '../key-table.js';
import { noticeLine } from '../notices/lines.js';
import { type Line, segment } from '../text/lines.js';
import { START_GROUPS } from './keys.js';
import { type StartState, startContextOf } from './state.js';

export const startHeader = ({ language }: StartState): Line => [
  segment(` ${translator(language)('start:title')}`, 'title'),
];

export const startMessage = ({ notices, language }: StartState): Line =>
  noticeLine(notices, translator(language), 'start:notice') ?? [];

/** The keys that help most here. */
export function startHints(state: StartState): Line {
  const t = translator(state.language);
  const hints = state.keys.footerBindings(startContextOf(state)).map(({ command, keys }) => ({
    key: keyLabel(keys[0] ?? ''),
    label: t(`start:command.${command}`),
  }));
  return hintsLine(hints, state.size.columns);
}

/** Everything that keys do. */
export function startHelp({ language, keys: table }: StartState): Line[] {
  const t = translator(language);
  return START_GROUPS.flatMap((group) =>
    groupLines(
      t(`start:group.${group}`),
      table.helpEntries(group).map(({ command, keys }) => ({ keys, says: t(`start:help.${command}`) })),
    ),
  );
}
