import type { DocumentEvent, OpeningNotice } from '../../app/engagement/index.js';
import type { WorkbenchServices } from '../../app/services.js';
import { type CutWords, plainWords } from '../editor/words.js';
import type { InputEvent } from '../terminal/input.js';
import { createAnalysis } from './analysis.js';
import { createAnswering } from './answering.js';
import { createChoosing } from './choosing.js';
import { createInputHandler } from './commands.js';
import { alert, type Context, codeInWords, reasonOf, say, stateOf } from './context.js';
import { createDecisions } from './decisions.js';
import { createDrafting } from './drafting.js';
import { createEditing, type Editing } from './editing.js';
import { createExporting } from './exporting.js';
import { createFinding } from './finding.js';
import { createInserting } from './inserting.js';
import { createLeaving } from './leaving.js';
import { createNavigation } from './navigation.js';
import { createRestoring } from './restoring.js';
import { createRouting } from './routing.js';

/** How often files are looked at for what other programs wrote, in milliseconds. */
const WATCH_MS = 2000;

export interface Controller {
  handle(event: InputEvent): void;
  /** Begins the work behind the first frame. */
  start(): void;
  stop(): void;
}

export type ControllerDeps = Omit<Context, 'services'> & { loadServices(): Promise<WorkbenchServices> };

function tellOpening(context: Context, notice: OpeningNotice): void {
  const { kind, ...params } = notice;
  const level = kind === 'recovered' ? 'good' : kind === 'converted' ? 'info' : 'warn';
  const key = notice.kind === 'skipped' ? `skipped-${notice.problem}` : kind;
  alert(context, level, key, params);
}

function takeEvent(context: Context, editing: Editing, event: DocumentEvent): void {
  const { engagement, store } = context;
  const inWords = (code: string) => codeInWords('system', code, stateOf(context).language);
  if (event.type === 'edited' || event.type === 'changed') {
    store.dispatch({ type: 'documents', files: engagement.notes(), drafts: engagement.drafts() });
  }
  switch (event.type) {
    case 'edited':
      store.dispatch({ type: 'save', save: { status: 'unsaved' } });
      break;
    case 'saved':
      store.dispatch({ type: 'save', save: { status: engagement.unsaved ? 'unsaved' : 'saved' } });
      break;
    case 'changed':
      editing.reload(event.paths);
      break;
    case 'conflict':
      alert(context, 'warn', 'conflict', { path: event.path, copy: event.copy });
      break;
    case 'save-failed':
      store.dispatch({ type: 'save', save: { status: 'failed', reason: event.reason } });
      alert(context, 'bad', 'save-failed', { path: event.path, reason: inWords(event.reason) });
      break;
    case 'journal-failed':
      alert(context, 'bad', 'journal-failed', { reason: inWords(event.reason) });
      break;
  }
}

/** Everything that the workbench does, as against what it shows. */
export function createController(deps: ControllerDeps): Controller {
  let services: WorkbenchServices | null = null;
  const context: Context = { ...deps, services: () => services };
  const { store, engagement } = context;
  const navigation = createNavigation(context);
  const answering = createAnswering(context);
  const editing = createEditing(context, answering);
  const routing = createRouting(context);
  const inserting = createInserting(context, editing);
  const restoring = createRestoring(context, editing);
  const exporting = createExporting(context);
  const finding = createFinding(context);
  const drafting = createDrafting(context);
  const decisions = createDecisions(context);
  const leaving = createLeaving(context, [decisions, exporting]);
  const choosing = createChoosing(context, {
    routing,
    answering,
    inserting,
    restoring,
    exporting,
    decisions,
  });
  const analysis = createAnalysis(context);
  const handle = createInputHandler({
    context,
    navigation,
    editing,
    drafting,
    decisions,
    leaving,
    choosing,
    routing,
    answering,
    inserting,
    restoring,
    exporting,
    finding,
  });
  const endings = [
    engagement.onEvent((event) => takeEvent(context, editing, event)),
    store.subscribe(analysis.observe),
  ];

  const load = async () => {
    try {
      services = await deps.loadServices();
      const { provider, cutWords } = services;
      const words: CutWords = (text) => cutWords(text) ?? plainWords(text);
      store.dispatch({ type: 'services', status: 'ready', provider, cutWords: words });
    } catch (error) {
      store.dispatch({ type: 'services', status: 'failed', provider: null });
      alert(context, 'bad', 'services-broken', { reason: reasonOf(error, stateOf(context).language) });
    }
  };

  return {
    handle,
    start() {
      for (const notice of engagement.notices) tellOpening(context, notice);
      if (engagement.lockedBy) say(context, 'warn', 'read-only', { ...holderOf(context) });
      const watch = setInterval(() => engagement.refresh(), WATCH_MS);
      endings.push(() => clearInterval(watch));
      void load();
    },
    stop() {
      drafting.cancel();
      analysis.stop();
      void services?.close();
      for (const end of endings) end();
    },
  };
}

const holderOf = ({ engagement: { lockedBy } }: Context) => ({
  pid: lockedBy?.pid ?? 0,
  host: lockedBy?.host ?? '',
});
