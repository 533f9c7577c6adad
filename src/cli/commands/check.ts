import {
  type CheckedReport,
  type CheckOptions,
  checkReport,
  openFindings,
  type SecondReader,
  selectRules,
  toolName,
} from '../../app/index.js';
import { type CheckOutput, type Finding, InputError, type Profile, SEVERITIES } from '../../core/index.js';
import { renderCheckHtml, renderCheckJson, renderCheckPretty, renderCheckSarif } from '../../report/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { choose, emit } from '../output.js';
import {
  type BaselineOptions,
  markAllKnown,
  readBaseline,
  recordBaseline,
  tellStaleBaseline,
} from './check-baseline.js';
import {
  asksForDecision,
  type DecisionOptions,
  recordDecisions,
  tellStaleDecisions,
} from './check-decisions.js';

export interface CheckCommandOptions extends DecisionOptions, BaselineOptions {
  format: string;
  profile?: string;
  rule?: string[];
  failOn: string;
  llm?: boolean;
  output?: string;
}

const FORMATS = ['pretty', 'json', 'sarif', 'html'] as const;
const FAIL_ON = ['error', 'warning', 'never'] as const;

/** Refuses what cannot be meant, before anything is read or written. */
function refuseNonsense(files: readonly string[], options: CheckCommandOptions): void {
  if (files.length === 0) throw new InputError('nothing-checked');
  if (asksForDecision(options) && files.length > 1) throw new InputError('decision-one-report');
  if (options.writeBaseline !== undefined && options.rule !== undefined)
    throw new InputError('baseline-all-rules');
}

export async function runCheck(
  context: CommandContext,
  files: readonly string[],
  options: CheckCommandOptions,
): Promise<ExitCode> {
  const format = choose('--format', options.format, FORMATS);
  const failOn = choose('--fail-on', options.failOn, FAIL_ON);
  refuseNonsense(files, options);
  const rules = selectRules(options.rule);
  const profile = options.profile === undefined ? null : await readProfile(options.profile);
  const reports = await checkAll(context, files, { rules, profile, language: context.language }, options);
  const output: CheckOutput = { version: 1, tool: toolName, files: reports.map(({ file }) => file) };
  const metas = rules.map(({ meta }) => meta);
  const render = {
    json: () => renderCheckJson(output),
    sarif: () => renderCheckSarif(output, metas, context.language),
    html: () => renderCheckHtml(output, sourcesOf(reports), { language: context.language, rules: metas }),
    pretty: () => renderCheckPretty(output, sourcesOf(reports), context),
  };
  await emit(context, render[format](), options.output);
  const open = output.files.flatMap(({ findings }) => openFindings(findings));
  return exceeds(open, failOn) ? 1 : 0;
}

/** Checks every report; records decisions and baselines that were asked for, and marks what they say. */
async function checkAll(
  context: CommandContext,
  files: readonly string[],
  check: CheckOptions,
  options: CheckCommandOptions,
): Promise<CheckedReport[]> {
  const known = await readBaseline(options);
  const reports: CheckedReport[] = [];
  const secondReader = options.llm === true ? await secondReaderOf(context) : undefined;
  for (const file of files) reports.push(await checkReport(file, check, secondReader));
  const decided = await recordDecisions(context, reports, options);
  // Of rules that did not run nothing can be told.
  const all = options.rule === undefined;
  if (all) tellStaleDecisions(context, decided);
  const marked = known === null ? decided : markAllKnown(context, decided, known);
  if (known !== null && all) tellStaleBaseline(context, marked, known);
  return recordBaseline(context, marked, options);
}

/** Loaded only where asked for: what reads YAML, and what asks a model. */
const readProfile = async (path: string): Promise<Profile> =>
  (await import('../../app/load-profile.js')).loadProfile(path);
const secondReaderOf = async (context: CommandContext): Promise<SecondReader | undefined> =>
  (await import('./check-llm.js')).secondReaderFor(context);

const sourcesOf = (checked: readonly CheckedReport[]): Map<string, string> =>
  new Map(checked.map(({ file, source }) => [file.path, source.text]));

/** True where a finding is at least as severe as the limit. */
export const exceeds = (findings: readonly Finding[], failOn: (typeof FAIL_ON)[number]): boolean =>
  failOn !== 'never' &&
  findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn));
