import {
  type CheckedReport,
  checkReport,
  loadProfile,
  openFindings,
  selectRules,
  toolName,
} from '../../app/index.js';
import { type CheckOutput, type Finding, InputError, SEVERITIES } from '../../core/index.js';
import { renderCheckJson, renderCheckPretty, renderCheckSarif } from '../../report/index.js';
import type { CommandContext, ExitCode } from '../context.js';
import { choose, emit } from '../output.js';

export interface CheckCommandOptions {
  format: string;
  profile?: string;
  rule?: string[];
  failOn: string;
  output?: string;
}

const FORMATS = ['pretty', 'json', 'sarif'] as const;
const FAIL_ON = ['error', 'warning', 'never'] as const;

export async function runCheck(
  context: CommandContext,
  files: readonly string[],
  options: CheckCommandOptions,
): Promise<ExitCode> {
  const format = choose('--format', options.format, FORMATS);
  const failOn = choose('--fail-on', options.failOn, FAIL_ON);
  if (files.length === 0) throw new InputError('nothing-checked');
  const rules = selectRules(options.rule);
  const profile = options.profile === undefined ? null : loadProfile(options.profile);
  const checked: CheckedReport[] = [];
  for (const file of files)
    checked.push(await checkReport(file, { rules, profile, language: context.language }));
  const output: CheckOutput = { version: 1, tool: toolName, files: checked.map(({ file }) => file) };
  const render = {
    json: () => renderCheckJson(output),
    sarif: () =>
      renderCheckSarif(
        output,
        rules.map(({ meta }) => meta),
        context.language,
      ),
    pretty: () => renderCheckPretty(output, sourcesOf(checked), context),
  };
  await emit(context, render[format](), options.output);
  return exceeds(
    output.files.flatMap(({ findings }) => openFindings(findings)),
    failOn,
  )
    ? 1
    : 0;
}

const sourcesOf = (checked: readonly CheckedReport[]): Map<string, string> =>
  new Map(checked.map(({ file, source }) => [file.path, source.text]));

/** True where a finding is at least as severe as the limit. */
export const exceeds = (findings: readonly Finding[], failOn: (typeof FAIL_ON)[number]): boolean =>
  failOn !== 'never' &&
  findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn));
