import type { AuditAssignment, Report } from '../../core/index.js';

const AUDITED = /^(?:受|被)审核?(?:部门|区域|单位)|^(?:department|area)(?: audited)?$/iu;
const AUDITOR = /^(?:内审员|审核员|内部审核员|审核人员|auditors?)$/iu;
/** `穆立(行政部)`, `Orla Penhallow (Purchasing)`. */
const MEMBER = /^(?<name>[^()\d]{2,24}?)\s?\((?<home>[^()]{2,24})\)$/u;
const INTERNAL = /内审|内部审核|internal audit/iu;
const REACH = 200;

/** Rows of a plan of the internal audit that give a department to an auditor of its own. */
export function readAssignmentRows(report: Report): AuditAssignment[] {
  const { text } = report.view;
  return report.tables.flatMap(({ header, rows, start, end }) => {
    const heads = header?.cells.map((cell) => text.slice(cell.start, cell.end).trim()) ?? [];
    const [audited, auditor] = [AUDITED, AUDITOR].map((shape) => heads.findIndex((head) => shape.test(head)));
    if (audited === undefined || auditor === undefined || audited < 0 || auditor < 0) return [];
    const around = text.slice(Math.max(0, start - REACH), end + REACH);
    if (!INTERNAL.test(around)) return [];
    return rows.flatMap((row): AuditAssignment[] => {
      const words = (at: number) => {
        const cell = row.cells[at];
        return cell ? text.slice(cell.start, cell.end).trim() : '';
      };
      const { name = '', home = '' } = MEMBER.exec(words(auditor))?.groups ?? {};
      if (home === '' || home.trim().toLowerCase() !== words(audited).toLowerCase()) return [];
      return [
        { start: row.start, end: row.end, auditor: name, department: home, home: null, handled: false },
      ];
    });
  });
}
