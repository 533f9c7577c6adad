import { translator } from '../../../messages/index.js';
import { type ChooserAction, chosenOption } from '../../chooser/reducer.js';
import { keyLabel } from '../../key-table.js';
import type { ReviewContext as Place, ReviewCommand } from '../keys.js';
import { contextOf } from '../state.js';
import type { ReviewContext } from './context.js';

/** The list itself, and the way out that every place has. */
const NOT_OFFERED: ReadonlySet<ReviewCommand> = new Set(['palette', 'interrupt']);

export interface Palette {
  open(): void;
  apply(action: ChooserAction<Place>): void;
  /** The chosen command and where it shall run; the list closes. */
  choose(): { place: Place; command: ReviewCommand } | null;
}

/** Every command of the place, to be found by its name. */
export function createPalette({ store }: Pick<ReviewContext, 'store'>): Palette {
  const apply = (action: ChooserAction<Place>) => store.dispatch({ type: 'chooser', action });
  return {
    apply,
    open() {
      const state = store.getState();
      const t = translator(state.language);
      const purpose = contextOf(state);
      const options = state.keys
        .commandsOf(purpose)
        .filter(({ command }) => !NOT_OFFERED.has(command))
        .map(({ command, keys }) => ({
          id: command,
          mark: '',
          text: t(`review:help.${command}`),
          note: keys.map(keyLabel).join(' '),
        }));
      apply({ type: 'open', purpose, title: t('tui:chooser.palette'), options });
    },
    choose() {
      const { chooser } = store.getState();
      const option = chooser && chosenOption(chooser);
      if (!chooser || !option) return null;
      apply({ type: 'close' });
      return { place: chooser.purpose, command: option.id as ReviewCommand };
    },
  };
}
