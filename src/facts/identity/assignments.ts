import type { AuditAssignment, PersonRole, Report, Span } from '../../core/index.js';
import { personNameAt } from '../../entities/index.js';
import { statementAt } from './statement.js';

const DEPARTMENT = '[\\p{Script=Han}]{1,7}?(?:部|科|室|车间|中心|处|站|库|办)';
/** `生产部由沈砚审核`, `沈砚审核生产部`, `沈砚负责生产部、仓储部的审核`. */
const AUDITED_BY = new RegExp(
  `(?<department>${DEPARTMENT})(?:\\([^()\\n]{0,10}\\))?由(?:内审员)?(?=[\\p{Script=Han}]{2,4}(?:\\([^()\\n]{0,10}\\))?(?:负责)?(?:实施)?审核)`,
  'gu',
);
const AUDITS = new RegExp(
  `(?:负责)?(?:对|审核了?|检查了?)\\s?(?<departments>${DEPARTMENT}(?:[、和及]${DEPARTMENT}){0,5})(?:的)?(?:进行(?:了)?)?(?:内部)?(?:审核|检查)?`,
  'gu',
);
/** The text finds fault with it itself, or says that nobody did so. */
const HANDLED =
  /不符合|不满足|未能?保证|不独立|不公正|违反|开具|已调整|改由|调整为|(?:未|没有?|无)[^。]{0,14}(?:自审|审核(?:了)?(?:其|本部门|自己|本人))|不(?:得)?审核(?:本部门|自己|本人)|避免|回避|nonconform|not independent/iu;
/** Said outright: somebody audited his own work. */
const OUTRIGHT =
  /(?<name>[\p{Script=Han}]{2,4})(?:\([^()\n]{0,12}\))?(?:同时)?审核(?:了)?(?:其|自己|本人)(?:所在|所属|负责)?的?(?:本部门|部门|工作|过程)/gu;
const ENGLISH =
  /\b(?<name>[A-Z][a-z]+ [A-Z][a-z]+),? (?:the )?(?:(?:head|manager) of )?(?:the )?(?<own>[a-z]+)(?: (?:manager|supervisor|lead|head|department))?,? (?:who )?(?:audited|carried out the internal audit of) (?:the )?(?<department>[a-z]+)(?: department| process)?\b/gu;
const INTERNAL = /内审|内部审核|internal audit/iu;
const REACH = 300;

interface Member {
  name: string;
  department: string;
}

const isInternal = (text: string, { start }: Span): boolean =>
  INTERNAL.test(text.slice(Math.max(0, start - REACH), start + 40));

/** `沈砚(生产部)`: where somebody on a list of auditors comes from. */
function listedMembers(text: string): Member[] {
  return [
    ...text.matchAll(new RegExp(`\\((?<department>${DEPARTMENT})(?:[\\p{Script=Han}]{0,4})\\)`, 'gu')),
  ].flatMap((match) => {
    for (const length of [3, 2, 4]) {
      const start = match.index - length;
      if (
        start >= 0 &&
        personNameAt(text, start) === match.index &&
        /[\s:,、。;由]/u.test(text[start - 1] ?? '\n')
      )
        return [{ name: text.slice(start, match.index), department: match.groups?.department ?? '' }];
    }
    return [];
  });
}

/** Where each person belongs, by role or by a list; people of the audit team belong nowhere. */
function homes(text: string, people: readonly PersonRole[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const members: Member[] = [
    ...people.filter(({ role, department }) => department !== '' && role !== '审核员'),
    ...listedMembers(text),
  ];
  for (const { name, department } of members)
    found.set(name, (found.get(name) ?? new Set<string>()).add(department));
  return found;
}

/** Internal auditors who audit the department they belong to. */
export function extractAssignments(report: Report, people: readonly PersonRole[]): AuditAssignment[] {
  const { text } = report.view;
  const home = homes(text, people);
  const make = (span: Span, auditor: string, department: string): AuditAssignment[] => {
    // Words of the sentence may have run into the department: the name of his own is enough.
    const own = [...(home.get(auditor) ?? [])].find((one) => department.endsWith(one));
    if (!own || !isInternal(text, span)) return [];
    return [{ ...span, auditor, department: own, handled: HANDLED.test(statementAt(text, span)) }];
  };
  const by = [...text.matchAll(AUDITED_BY)].flatMap((match) => {
    const start = match.index + match[0].length;
    const end = personNameAt(text, start);
    if (end === null) return [];
    const auditor = text.slice(start, end);
    return make({ start: match.index, end }, auditor, match.groups?.department ?? '').map((fact) => ({
      ...fact,
      start: match.index + (match.groups?.department ?? '').length - fact.department.length,
    }));
  });
  const own = [...text.matchAll(AUDITS)].flatMap((match) => {
    const lead = /(?<name>[\p{Script=Han}]{2,4})(?:\([^()\n]{0,12}\))?\s?$/u.exec(
      text.slice(Math.max(0, match.index - 18), match.index),
    );
    const written = lead?.groups?.name ?? '';
    const name = [3, 2, 4].map((length) => written.slice(-length)).find((one) => home.has(one));
    if (!lead || !name || !/审核|检查/u.test(match[0])) return [];
    const start = match.index - lead[0].length + written.length - name.length;
    return (match.groups?.departments ?? '')
      .split(/[、和及]/u)
      .flatMap((department) => make({ start, end: match.index + match[0].length }, name, department));
  });
  const outright = [...text.matchAll(OUTRIGHT)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return isInternal(text, span)
      ? [
          {
            ...span,
            auditor: match.groups?.name ?? '',
            department: '',
            handled: HANDLED.test(statementAt(text, span)),
          },
        ]
      : [];
  });
  const english = [...text.matchAll(ENGLISH)].flatMap((match) => {
    const { name = '', own: from = '', department = '' } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    return from === department && isInternal(text, span)
      ? [{ ...span, auditor: name, department, handled: HANDLED.test(statementAt(text, span)) }]
      : [];
  });
  return [...by, ...own, ...outright, ...english].sort((a, b) => a.start - b.start);
}
