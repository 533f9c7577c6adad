import { splitSentences } from '../../app/engagement/index.js';
import { translator } from '../../messages/index.js';
import type { ChooserAction, Option } from '../chooser/reducer.js';
import type { Purpose } from '../state.js';
import { namedSlots, openSlots } from '../text/slots.js';
import { type Context, currentRow, readyServices, refusesWriting, say, stateOf } from './context.js';
import type { Editing } from './editing.js';

export interface Inserting {
  /** Lists the sentences of the selected writeup, their slots filled from the notes. */
  begin(): void;
  take(sentence: string): void;
}

/** Takes sentences of past writeups into the draft. */
export function createInserting(context: Context, editing: Editing): Inserting {
  const optionsFor = (text: string): Option[] => {
    const { language, files, profile } = stateOf(context);
    const ref = currentRow(context)?.ref;
    const services = context.services();
    if (!ref || !services) return [];
    const t = translator(language);
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
    return sentences.filter(Boolean).map((sentence) => {
      const filled = namedSlots(services.fillSlots(sentence, ref, files, profile), t);
      const open = openSlots(filled).length;
      const note = open > 0 ? t('tui:chooser.open-slots', { n: open }) : t('tui:chooser.no-slots');
      return { id: filled, mark: '', text: filled, note };
    });
  };

  return {
    begin() {
      if (refusesWriting(context) || !readyServices(context)) return;
      const { similar, reading, language } = stateOf(context);
      const results =
        similar.status === 'found' && similar.key === currentRow(context)?.key ? similar.results : [];
      const result = results[reading.similar.selected];
      const options = result ? optionsFor(result.text) : [];
      if (!result || options.length === 0) {
        say(context, 'info', 'insert-needs-writeup');
        return;
      }
      const title = translator(language)('tui:chooser.sentence', {
        clause: result.clause,
        title: result.title,
      });
      const action: ChooserAction<Purpose> = { type: 'open', purpose: { kind: 'sentence' }, title, options };
      context.store.dispatch({ type: 'chooser', action });
    },
    take: (sentence) => editing.insertSentence(sentence),
  };
}
