import { Box, Text } from 'ink';
import { type ReactNode, useSyncExternalStore } from 'react';
import type { StartServices } from '../../app/start.js';
import { translator } from '../../messages/index.js';
import { chosenOption, shownOptions } from '../chooser/reducer.js';
import { lineText } from '../text/lines.js';
import { formValues } from './form/reducer.js';
import { readingText } from './form/words.js';
import { startHelp, startHints, startMessage } from './frame-lines.js';
import type { StartState } from './state.js';
import type { StartStore } from './view.js';

function formLines({ form, language }: StartState, services: StartServices): string[] {
  if (!form) return [];
  const t = translator(language);
  const reading = services.read(formValues(form), language);
  const problem = reading.problems[form.focus];
  return [
    `${t(`start:field.${form.focus}`)}: ${form.fields[form.focus].model.text}`,
    t(`start:hint.${form.focus}`),
    problem === undefined ? readingText(form.focus, reading, t) : t(`start:problem.${problem}`),
  ];
}

function body(state: StartState, services: StartServices): string[] {
  if (state.help !== null) return startHelp(state).map(lineText);
  if (state.form) return formLines(state, services);
  const option = chosenOption(state.chooser);
  const place = `${option ? state.chooser.selected + 1 : 0}/${shownOptions(state.chooser).length}`;
  return [
    `${state.chooser.title} ${place} ${state.chooser.filter}`,
    option ? `${option.mark} ${option.text} ${option.note}`.trim() : '',
  ];
}

/** The same screen as plain sentences. */
export function LinearStart({ store, services }: { store: StartStore; services: StartServices }): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const lines = [...body(state, services), lineText(startMessage(state)), lineText(startHints(state))];
  return (
    <Box flexDirection="column">
      {lines
        .filter((line) => line.trim() !== '')
        .map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <Text key={index}>{line}</Text>
        ))}
    </Box>
  );
}
