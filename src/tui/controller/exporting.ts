import { translator } from '../../messages/index.js';
import type { ChooserAction, Option } from '../chooser/reducer.js';
import type { Purpose } from '../state.js';
import { alertFailed, type Context, readyServices, refusesWriting, say, stateOf } from './context.js';

/** What can be written, as it is offered. */
const KINDS = ['docx', 'docx-comments', 'docx-record', 'html', 'md'] as const;
type Kind = (typeof KINDS)[number];

const REQUESTS = {
  docx: { format: 'docx', layout: 'report', comments: false },
  'docx-comments': { format: 'docx', layout: 'report', comments: true },
  'docx-record': { format: 'docx', layout: 'record', comments: false },
  html: { format: 'html', layout: 'report', comments: false },
  md: { format: 'md', layout: 'report', comments: false },
} as const satisfies Record<Kind, unknown>;

/** Answer that names a template of the firm by its path. */
const TEMPLATE = 'template ';

type Chosen = {
  format: 'docx' | 'html' | 'md';
  layout: 'report' | 'record';
  comments: boolean;
  template?: string;
};

/** What an answer asks for; null for one that asks for nothing. */
function chosenBy(answer: string): Chosen | null {
  if (answer.startsWith(TEMPLATE)) return { ...REQUESTS.docx, template: answer.slice(TEMPLATE.length) };
  const kind = KINDS.find((known) => known === answer);
  return kind ? REQUESTS[kind] : null;
}

/** Answer of the list that asks whether to go on although something stands open. */
const ANYWAY = 'anyway ';

export interface Exporting {
  begin(): void;
  take(id: string): void;
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** Writes the report; over open errors and flags only when told so expressly. */
export function createExporting(context: Context): Exporting {
  const open = (title: string, options: readonly Option[]) => {
    const action: ChooserAction<Purpose> = { type: 'open', purpose: { kind: 'export' }, title, options };
    context.store.dispatch({ type: 'chooser', action });
  };
  let pending: Promise<void> = Promise.resolve();
  const words = () => translator(stateOf(context).language);
  const option = (id: string, text: string): Option => ({ id, mark: '', text, note: '' });

  const write = async (answer: string, chosen: Chosen, override: boolean) => {
    const services = readyServices(context);
    if (!services) return;
    say(context, 'info', 'exporting');
    try {
      await context.engagement.flush();
      const request = { directory: context.engagement.dir, ...chosen, override };
      const { file, errors, flags } = await services.exportReport(request);
      if (file !== null) say(context, 'good', override ? 'exported-anyway' : 'exported', { file });
      else {
        const t = words();
        open(t('tui:chooser.export-anyway', { errors, flags }), [
          option('', t('tui:chooser.export-not')),
          option(ANYWAY + answer, t('tui:chooser.export-yes')),
        ]);
      }
    } catch (error) {
      alertFailed(context, 'export-failed', error);
    }
  };

  return {
    begin() {
      if (refusesWriting(context)) return;
      const services = readyServices(context);
      if (!services) return;
      const t = words();
      const templates = services.exportTemplates(context.engagement.dir);
      open(t('tui:chooser.export'), [
        ...KINDS.map((kind) => option(kind, t(`tui:export.${kind}`))),
        ...templates.map(({ name, path }) => option(TEMPLATE + path, t('tui:export.template', { name }))),
      ]);
    },
    take(id) {
      const override = id.startsWith(ANYWAY);
      const answer = override ? id.slice(ANYWAY.length) : id;
      const chosen = chosenBy(answer);
      if (chosen) pending = write(answer, chosen, override);
    },
    settled: () => pending,
  };
}
