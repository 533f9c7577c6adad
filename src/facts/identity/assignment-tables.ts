import type { AuditAssignment, Report } from '../../core/index.js';

const AUDITED = /^(?:受|被)审核?(?:部门|区域|单位)|^(?:department|area)(?: audited)?$/iu;
const AUDITOR = /^(?:内审员|审核员|内部审核员|审核人员|auditors?)$/iu;
/** `穆立(行政部)`, `Orla Penhallow (Purchasing)`. */
const MEMBER = /^(?<name>[^()\d]{2,24}?)\s?\((?<home>[^()]{2,24})\)$/u;
const HOME = /^所[在属]部门$|^(?:own|home) department$|^department of the auditor$|^belongs to$/iu;
const TAKES =
  /^(?:承担|负责)审核(?:部门|区域)?$|^审核(?:部门|区域|对象)$|^(?:受|被)审核?(?:部门|区域|单位)$|^audits$|^area audited$/iu;
const PERSON = /^(?:成员|姓名|内审员|审核员|组员|name|auditor)$/iu;
const INTERNAL = /内审|内部审核|internal audit/iu;
const REACH = 200;

/** Rows that name a person, his department and what he audits, which holds it. */
function readHomeRows(report: Report): AuditAssignment[] {
  const { text } = report.view;
  return report.tables.flatMap(({ header, rows }) => {
    const heads = header?.cells.map((cell) => text.slice(cell.start, cell.end).trim()) ?? [];
    const [person = -1, home = -1, audited = -1] = [PERSON, HOME, TAKES].map((shape) =>
      heads.findIndex((head) => shape.test(head)),
    );
    if (person < 0 || home < 0 || audited < 0) return [];
    return rows.flatMap((row): AuditAssignment[] => {
      const words = (at: number) => {
        const cell = row.cells[at];
        return cell ? text.slice(cell.start, cell.end).trim() : '';
      };
      const own = words(home);
      const parts = words(audited).split(/[、,;，和及/]| and /u);
      if (own === '' || !parts.some((part) => part.trim() === own || part.startsWith(`${own}的`))) return [];
      return [
        {
          start: row.start,
          end: row.end,
          auditor: words(person),
          department: own,
          home: null,
          handled: false,
        },
      ];
    });
  });
}

/** Rows of a plan of the internal audit that give a department to an auditor of its own. */
export function readAssignmentRows(report: Report): AuditAssignment[] {
  const { text } = report.view;
  const planned = report.tables.flatMap(({ header, rows, start, end }) => {
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
  return [...planned, ...readHomeRows(report)];
}
