import { translator } from '../../messages/index.js';
import { type ChooserAction, chosenOption, type Option } from '../chooser/reducer.js';
import { type Command, keyLabel, type Context as Place } from '../keys.js';
import { placeOf } from '../place.js';
import type { Purpose, WorkbenchState } from '../state.js';
import type { Answering } from './answering.js';
import { type Context, stateOf } from './context.js';
import type { Decisions } from './decisions.js';
import type { Exporting } from './exporting.js';
import type { Inserting } from './inserting.js';
import type { Restoring } from './restoring.js';
import type { Routing } from './routing.js';

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

/** Who does something with what was chosen. */
interface Takers {
  routing: Routing;
  answering: Answering;
  inserting: Inserting;
  restoring: Restoring;
  exporting: Exporting;
  decisions: Decisions;
}

/** The list itself, and the way out that every place has. */
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
export function createChoosing(
  context: Context,
  { routing, answering, inserting, restoring, exporting, decisions }: Takers,
): Choosing {
  const { dispatch } = context.store;
  let run: Run = () => {};
  const apply = (action: ChooserAction<Purpose>) => dispatch({ type: 'chooser', action });

  const take = (purpose: Purpose, id: string) => {
    switch (purpose.kind) {
      case 'palette':
        run(purpose.from, id as Command);
        break;
      case 'clause':
        routing.take(purpose.note, id);
        break;
      case 'question':
        answering.open(id);
        break;
      case 'sentence':
        inserting.take(id);
        break;
      case 'version':
        restoring.take(purpose.file, id);
        break;
      case 'export':
        exporting.take(id);
        break;
      case 'verdict':
        decisions.setVerdict(id);
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
