import { translator } from '../../messages/index.js';
import { type ChooserAction, chosenOption, type Option } from '../chooser/reducer.js';
import { type Command, keyLabel, type Context as Place } from '../keys.js';
import { placeOf } from '../place.js';
import type { Purpose, WorkbenchState } from '../state.js';
import { type Context, stateOf } from './context.js';

type Run = (place: Place, command: Command) => void;

export interface Choosing {
  /** Lists every command of the place, with its keys. */
  palette(): void;
  apply(action: ChooserAction<Purpose>): void;
  /** Takes the chosen option. */
  choose(): void;
  /** Who runs the commands that the palette offers. */
  runWith(run: Run): void;
}

/** Movements are quicker by their keys than by their names. */
const NOT_OFFERED: ReadonlySet<Command> = new Set(['palette', 'interrupt']);

/** Every command that a key has in a place. */
export function paletteOptions({ keys, language }: WorkbenchState, place: Place): Option[] {
  const t = translator(language);
  return keys
    .commandsOf(place)
    .filter(({ command }) => !NOT_OFFERED.has(command))
    .map(({ command, keys: bound }) => ({
      id: command,
      mark: '',
      text: t(`tui:help.${command}`),
      note: bound.map(keyLabel).join(' '),
    }));
}

/** Lists to choose from, and what is done with what was chosen. */
export function createChoosing(context: Context): Choosing {
  const { dispatch } = context.store;
  let run: Run = () => {};
  const apply = (action: ChooserAction<Purpose>) => dispatch({ type: 'chooser', action });

  const take = (purpose: Purpose, id: string) => {
    switch (purpose.kind) {
      case 'palette':
        run(purpose.from, id as Command);
    }
  };

  return {
    apply,
    palette() {
      const state = stateOf(context);
      const from = placeOf(state);
      const options = paletteOptions(state, from);
      const title = translator(state.language)('tui:chooser.palette');
      apply({ type: 'open', purpose: { kind: 'palette', from }, title, options });
    },
    choose() {
      const { chooser } = stateOf(context);
      const option = chooser && chosenOption(chooser);
      if (!chooser || !option) return;
      apply({ type: 'close' });
      take(chooser.purpose, option.id);
    },
    runWith(next) {
      run = next;
    },
  };
}
