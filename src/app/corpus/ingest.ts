import { basename, resolve } from 'node:path';
import {
  dayInterval,
  formatDay,
  type Profile,
  type Report,
  type SourceText,
  STANDARD_IDS,
  type StandardId,
  scanDates,
} from '../../core/index.js';
import { readSourceFile } from '../../formats/index.js';
import { parseReport } from '../../parse/index.js';
import {
  type ReportMeta,
  type ReportToAdd,
  reportIdOf,
  type SlottedReport,
  slotReport,
} from '../../retrieve/index.js';

/** What is known of a report before it is read; the rest is taken from its head. */
export interface KnownMeta {
  title?: string;
  industry?: string | null;
  standards?: readonly StandardId[];
  auditDate?: string;
  profile?: Profile | null;
}

export interface PreparedReport {
  report: ReportToAdd;
  slotted: SlottedReport;
}

const STANDARD_MARKS: Readonly<Record<StandardId, RegExp>> = {
  QMS: /QMS|质量管理体系|19001|ISO\s?9001/iu,
  EMS: /EMS|环境管理体系|24001|ISO\s?14001/u,
  OHSMS: /OHSMS|职业健康安全管理体系|45001|28001/iu,
};
const EDITION = /GB\/T\s?(?:19001|24001|45001)-\d{4}|ISO\s?(?:9001|14001|45001):\d{4}/gu;
/** The cover and the first section of a report. */
const HEAD = 3000;

const headOf = (report: Report): string => report.view.text.slice(0, HEAD);

/** Standards that the head of a report names; boxes left empty (`□EMS`) do not count. */
function standardsOf(report: Report): StandardId[] {
  const head = headOf(report).replace(/□\s?[^\s□■☑]{1,24}/gu, ' ');
  const found = STANDARD_IDS.filter((id) =>
    STANDARD_MARKS[id].test(head.replace(/OHSMS/gu, id === 'EMS' ? '' : 'OHSMS')),
  );
  return found.length > 0 ? found : ['QMS'];
}

const editionOf = (report: Report): string | null => {
  const editions = [...new Set(headOf(report).match(EDITION) ?? [])];
  return editions.length > 0 ? editions.join(', ') : null;
};

/** The line of the audit itself; the day of its first stage is another one. */
const AUDIT_DATES =
  /(?:(?<!一阶段)审核(?:日期|时间)|二阶段(?:现场)?审核\s{0,2}[:：]|audit dates?)[^\n]{0,80}/iu;

/** Last day that the head's audit dates name, as an ISO date. */
function auditDateOf(report: Report): string | null {
  const line = AUDIT_DATES.exec(headOf(report))?.[0] ?? '';
  const days = scanDates(line).flatMap((date) => dayInterval(date)?.to ?? []);
  const last = Math.max(...days);
  return Number.isFinite(last) ? formatDay(last) : null;
}

/**
 * Reads a past report, cuts it into writeups and slots them.
 * @throws InputError where the file cannot be read.
 */
export const prepareReport = async (path: string, known: KnownMeta = {}): Promise<PreparedReport> =>
  prepareSource(await readSourceFile(path), known);

/** Cuts a past report into writeups and slots them. */
export function prepareSource(source: SourceText, known: KnownMeta): PreparedReport {
  const report = parseReport(source);
  const meta: ReportMeta = {
    id: reportIdOf(source.sha256),
    standards: known.standards ?? standardsOf(report),
    edition: editionOf(report),
    date: known.auditDate ?? auditDateOf(report),
    industry: known.industry ?? null,
  };
  const { profile } = known;
  const names = {
    organisations: profile ? [profile.auditee.name, ...profile.auditee.formerNames] : [],
    people: profile
      ? [...profile.team, ...profile.departments.map(({ head }) => ({ name: head }))].map(({ name }) => name)
      : [],
  };
  return {
    report: {
      ...meta,
      standards: [...meta.standards],
      sha256: source.sha256,
      language: report.language,
      title: known.title ?? basename(source.path),
      path: resolve(source.path),
    },
    slotted: slotReport(report, meta, names),
  };
}
