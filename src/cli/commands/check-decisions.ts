import { type CheckedReport, decide, dispositionsPath } from '../../app/index.js';
import { InputError } from '../../core/index.js';
import type { CommandContext } from '../context.js';

/** Options by which a reviewer decides on findings; ids as printed, or their beginnings. */
export interface DecisionOptions {
  accept?: string[];
  dismiss?: string[];
  reopen?: string[];
  reason?: string;
  by?: string;
}

/** More names than these say no more. */
const MOST_NAMES = 8;
const NAME_LENGTH = 6;

export const asksForDecision = ({ accept, dismiss, reopen, reason, by }: DecisionOptions): boolean =>
  [accept, dismiss, reopen, reason, by].some((option) => option !== undefined);

/** The day on the clock here, as `YYYY-MM-DD`. */
export function today(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Records the decisions asked for, tells them, and returns the reports with them. */
export async function recordDecisions(
  context: CommandContext,
  reports: readonly CheckedReport[],
  options: DecisionOptions,
): Promise<CheckedReport[]> {
  const [only, ...others] = reports;
  if (!asksForDecision(options) || only === undefined) return [...reports];
  const { accept = [], dismiss = [], reopen = [], reason = '', by } = options;
  if (accept.length + dismiss.length + reopen.length === 0) throw new InputError('decision-without-id');
  const request = { accept, dismiss, reopen, reason, by, at: today(new Date()) };
  const { report, made, path } = await decide(only, request);
  for (const { name, status } of made) context.notice(context.t(`cli:check.${status}`, { name, path }));
  return [report, ...others];
}

/** Tells decisions whose finding is gone. */
export function tellStaleDecisions(context: CommandContext, reports: readonly CheckedReport[]): void {
  for (const { file, staleDecisions } of reports) {
    if (staleDecisions.length === 0) continue;
    const names = staleDecisions.slice(0, MOST_NAMES).map((name) => name.slice(0, NAME_LENGTH));
    context.notice(
      context.t('cli:check.staleDecisions', {
        file: dispositionsPath(file.path),
        count: staleDecisions.length,
        names: names.join(' '),
      }),
    );
  }
}
