import type { ExportReport, Profile } from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';

/** A label with what `audit.yaml` says; lines with nothing to say are left out. */
export interface FactLine {
  label: string;
  value: string;
}

const range = (dates: Profile['stage1']): string =>
  dates === null ? '' : dates.from === dates.to ? dates.from : `${dates.from} – ${dates.to}`;

/** The head of a report: who was audited, against what, when and by whom (ISO/IEC 17021-1:2015, 9.4.8.2). */
export function headLines({ profile, language }: ExportReport): FactLine[] {
  const t = translator(language);
  const list = (items: readonly string[]) => items.filter(Boolean).join(t('report:listSeparator'));
  const { auditee } = profile;
  const lines: [string, string][] = [
    ['auditee', auditee.name],
    ['formerNames', list(auditee.formerNames)],
    ['address', auditee.address],
    ['headcount', auditee.headcount === null ? '' : String(auditee.headcount)],
    ['auditType', t(`report:export.types.${profile.auditType}`)],
    ['standards', list(profile.standards.map(({ id, edition }) => edition || id))],
    ['scope', profile.scope],
    ['stage1', range(profile.stage1)],
    ['stage2', range(profile.stage2)],
    ['period', range(profile.period)],
    ['team', list(profile.team.map(({ name, role }) => named(t, name, role)))],
    ['departments', list(profile.departments.map(({ name, head }) => named(t, name, head)))],
    ['sites', list(profile.sites)],
  ];
  return lines
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({ label: t(`report:export.${key}`), value }));
}

const named = (t: Translate, name: string, detail: string): string =>
  detail === '' ? name : t('report:export.named', { name, detail });

/** Columns of the list of nonconformities and its rows. */
export function nonconformityTable({ nonconformities, language }: ExportReport): {
  header: string[];
  rows: string[][];
} {
  const t = translator(language);
  return {
    header: ['number', 'clause', 'department', 'grade', 'statement'].map((key) =>
      t(`report:export.nc.${key}`),
    ),
    rows: nonconformities.map(({ number, clause, department, grade, statement }) => [
      number,
      clause,
      department,
      t(`report:export.grades.${grade ?? 'open'}`),
      statement,
    ]),
  };
}

export const clauseHeading = (
  t: Translate,
  { name, title }: Pick<ExportReport['clauses'][number], 'name' | 'title'>,
): string => t('report:export.clauseHeading', { name, title }).trim();

/** The warning at the head of a report that was exported although errors stand open; empty otherwise. */
export function overrideNotice({ openErrors, language }: ExportReport): string {
  const t = translator(language);
  return openErrors.length === 0 ? '' : t('report:export.override', { count: openErrors.length });
}
