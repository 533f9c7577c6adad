import type { Report, Writeup } from '../core/index.js';
import { type ReportMeta, segmentWriteups } from './segment.js';
import { slotContext } from './slots/context.js';
import { leaksIn } from './slots/leaks.js';
import type { SlotContext } from './slots/names.js';
import { slotWriteup } from './slots/slot.js';
import type { SlottedWriteup } from './store/store.js';

/** Writeups of one report, and how many were held back since a detail could not be removed from them. */
export interface SlottedReport {
  writeups: SlottedWriteup[];
  heldBack: number;
}

/** Id of a report in a corpus, from the hash of its file. */
export const reportIdOf = (sha256: string): string => `r${sha256.slice(0, 12)}`;

/**
 * Cuts a parsed report into writeups and slots them. Ids are `<report id>-<number>`, by order in the report.
 * `known` are names given beforehand: auditee, team, heads of departments. A writeup in which the leak check still
 * finds a name or number is held back rather than admitted.
 */
export function slotReport(report: Report, meta: ReportMeta, known: SlotContext): SlottedReport {
  const context = slotContext(report, known);
  const { id: reportId, edition, date, industry } = meta;
  const all = segmentWriteups(report, meta).map((raw, index) => {
    const { text, title, department, vault } = slotWriteup(raw, context);
    const writeup: Writeup = {
      id: `${reportId}-${index + 1}`,
      report: reportId,
      clauses: raw.clauses,
      standards: raw.standards,
      edition,
      title,
      department,
      verdict: raw.verdict,
      date,
      industry,
      language: report.language,
      text,
    };
    return { writeup, vault };
  });
  const clean = all.filter(
    ({ writeup: { text, title, department }, vault }) =>
      leaksIn([text, title, department ?? ''].join('\n'), context, vault).length === 0,
  );
  return { writeups: clean, heldBack: all.length - clean.length };
}
