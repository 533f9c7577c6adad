import {
  type AuditAssignment,
  matchesNear,
  type OfficeHolder,
  type PersonRole,
  type Report,
  type Span,
  spanOf,
  spansOverlap,
  stretchAround,
  wordsAround,
} from '../../core/index.js';
import { personNameAt } from '../../entities/index.js';
import { readAssignmentRows } from './assignment-tables.js';
import { auditingsIn, ownAuditsByHead, ownAuditsIn } from './assignment-words.js';
import { type Member, membersIn } from './audit-homes.js';
import { auditsOfOneself, ownPairs } from './audit-pairs.js';

const DEPARTMENT = '[\\p{Script=Han}]{1,7}?(?:部|科|室|车间|中心|处|站|库|办)';
const BRACKET = '(?:\\([^()\\n]{0,12}\\))?';
/** `生产部由沈砚审核` */
const AUDITED_BY = new RegExp(
  `(?<department>${DEPARTMENT})${BRACKET}由(?:内审员)?(?=[\\p{Script=Han}]{2,4}${BRACKET}(?:于[^,。;由\\n]{2,14})?(?:负责|独立|单独|亲自|一人){0,2}(?:实施)?审)`,
  'gu',
);
const AUDITED = /由[^由\n]{2,24}审/u;
/** `沈砚审核生产部、仓储部`; the name stands before. */
const AUDITS = new RegExp(
  `(?:负责)?(?:对(?=[^,。;]{2,30}(?:审核|检查))|审核了?|审(?![批议阅查定核]))\\s?(?:(?:管理层|领导层|高层|最高管理者)[、和及])?(?<departments>${DEPARTMENT}(?:[、和及]${DEPARTMENT}){0,5})`,
  'gu',
);
const NAME_BEFORE = new RegExp(`(?<name>[\\p{Script=Han}]{2,4})${BRACKET}\\s?$`, 'u');
/** `沈砚(生产部)`: where somebody on a list of auditors comes from. */
const LISTED = new RegExp(`\\((?<department>${DEPARTMENT})(?:[\\p{Script=Han}]{0,4})\\)`, 'gu');
/** Said outright: somebody audited his own work. */
const OUTRIGHT =
  /(?<name>[\p{Script=Han}]{2,4})(?:\([^()\n]{0,12}\))?(?:同时)?审核(?:了)?(?:其|自己|本人)(?:所在|所属|负责)?的?(?:本部门|部门|工作|过程)/gu;
const HIS_OWN = /审核了?(?:其|自己|本人)/u;
const ENGLISH =
  /\b(?<name>[A-Z][a-z]+ [A-Z][a-z]+),? (?:the )?(?:(?:head|manager) of )?(?:the )?(?<department>[a-z]+)(?: (?:manager|supervisor|lead|head|department))?,? (?:who )?(?:audited|carried out the internal audit of) (?:the )?\k<department>(?: department| process)?\b/gu;
/** `Mr Grant Ollerby, Purchasing Manager, audited Sales and Purchasing`. */
const ENGLISH_LIST =
  /(?<name>[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+){1,2})(?:, | \()(?:the )?(?<department>[A-Z][a-z]+)(?: (?:Manager|Supervisor|Lead|Head|Department|Engineer|Director|manager|supervisor|head))?\)?,? audited (?:the )?(?<list>[A-Z][a-z]+(?:(?:, and |, | and )(?!Mr|Ms|Mrs|Dr)[A-Z][a-z]+(?! [A-Z])){0,5})/gu;
const INTERNAL = /内审|内部审核|internal audit/iu;
/** The text finds fault with it itself, or says that nobody did so. */
const HANDLED =
  /不符合|不满足|不独立|不公正|违反|保证[^。;]{0,8}(?:独立|公正)|开具|已调整|改由|调整为|(?:未|没有?|无)[^。;]{0,14}审核|不得|回避|nonconform|not independent|was not/iu;
/** What an internal audit finds is no fault of its own. */
const FOUND =
  /(?:开具|开出|发现|查出)?(?:[QES]{0,3}\d{1,2}(?:\.\d{1,2}){1,3})?(?:一般|轻微)?不符合(?:项|报告)?\s?\d{1,3}\s?[项个份]/gu;
/** That nobody audited his own work is what the assignment contradicts. */
const DENIAL =
  /(?:均|都)?(?:未|没有|不|无)审核(?:过)?(?:自己|自身|本人|本部门|本科室|其所在)[^,。;]{0,8}|(?:全部|均|已)?(?:回避|避开)(?:了)?(?:本|各自|自己)(?:的)?部门/gu;
const REACH = 300;
const NEAR = 40;

const isInternal = (text: string, { start }: Span): boolean =>
  INTERNAL.test(text.slice(Math.max(0, start - REACH), start + NEAR));

/** Whether the clause round a span finds fault itself. */
function isHandled(text: string, { start, end }: Span): boolean {
  const piece = stretchAround(text, { start, end }, '。;\n', NEAR);
  const around = text.slice(piece.start, start) + text.slice(end, piece.end);
  return HANDLED.test(around.replace(FOUND, '').replace(DENIAL, ''));
}

const isEdge = (unit: string | undefined): boolean => unit === undefined || /[\s:,、。;由员长]/u.test(unit);

function listedMembers(text: string): Member[] {
  return [...text.matchAll(LISTED)].flatMap((match) => {
    const length = [3, 2, 4].find(
      (one) => isEdge(text[match.index - one - 1]) && personNameAt(text, match.index - one) === match.index,
    );
    if (length === undefined || length > match.index) return [];
    const start = match.index - length;
    const name = text.slice(start, match.index);
    return [{ start, end: match.index + match[0].length, name, department: match.groups?.department ?? '' }];
  });
}

/** Where each person belongs, by role or by a list; the certification body's auditors belong nowhere. */
function homesOf(
  report: Report,
  people: readonly PersonRole[],
  offices: readonly OfficeHolder[],
): Map<string, Member[]> {
  const { text } = report.view;
  const found = new Map<string, Member[]>();
  const members: Member[] = [
    ...people.filter(({ role, department }) => department !== '' && role !== '审核员'),
    ...listedMembers(text),
    ...membersIn(report),
    ...offices.flatMap(({ person, of, start, end }) =>
      of === '' ? [] : [{ name: person, department: of, start, end }],
    ),
  ];
  for (const one of members) {
    const known = found.get(one.name) ?? [];
    if (!known.some(({ department }) => department === one.department)) found.set(one.name, [...known, one]);
  }
  return found;
}

/** Internal auditors who audit the department they belong to. */
export function extractAssignments(
  report: Report,
  people: readonly PersonRole[],
  offices: readonly OfficeHolder[],
): AuditAssignment[] {
  const { text } = report.view;
  const homes = homesOf(report, people, offices);
  const outright = (span: Span, auditor: string, department: string): AuditAssignment[] =>
    isInternal(text, span)
      ? [{ ...span, auditor, department, home: null, handled: isHandled(text, span) }]
      : [];
  // Words of the sentence may have run into the department: the name of his own is enough.
  const own = (span: Span, auditor: string, departments: string): AuditAssignment[] =>
    departments.split(/[、和及]/u).flatMap((department) => {
      const home = homes.get(auditor)?.find((one) => department.endsWith(one.department));
      return outright(span, auditor, home?.department ?? '').flatMap((fact) =>
        home ? [{ ...fact, home }] : [],
      );
    });
  const by = matchesNear(text, AUDITED, AUDITED_BY).flatMap((match) => {
    const at = match.index + match[0].length;
    const end = at + ([3, 2, 4].find((length) => homes.has(text.slice(at, at + length))) ?? 0);
    return own({ start: match.index, end }, text.slice(at, end), match.groups?.department ?? '');
  });
  const audits = [...text.matchAll(AUDITS)].flatMap((match) => {
    const lead = NAME_BEFORE.exec(text.slice(Math.max(0, match.index - 18), match.index));
    const written = lead?.groups?.name ?? '';
    const name = [3, 2, 4].map((length) => written.slice(-length)).find((one) => homes.has(one));
    if (!lead || !name) return [];
    const start = match.index - lead[0].length + written.length - name.length;
    return own({ start, end: match.index + match[0].length }, name, match.groups?.departments ?? '');
  });
  const said = matchesNear(text, HIS_OWN, OUTRIGHT).flatMap((match) => {
    const name = match.groups?.name ?? '';
    const isName = personNameAt(text, match.index) === match.index + name.length;
    return isName ? outright(spanOf(match), name, '') : [];
  });
  const english = [...text.matchAll(ENGLISH)].flatMap((match) =>
    outright(spanOf(match), match.groups?.name ?? '', match.groups?.department ?? ''),
  );
  const lists = matchesNear(text, /audited/u, ENGLISH_LIST).flatMap((match) => {
    const { name = '', department = '', list = '' } = match.groups ?? {};
    const audited = list.split(/, and |, | and /u).includes(department);
    const span = spanOf(match);
    return audited ? outright(span, name, department.toLowerCase()) : [];
  });
  const worded = auditingsIn(text).flatMap(({ auditors, departments, start, end }) =>
    auditors.flatMap((auditor) =>
      own({ start, end }, auditor, departments.join('、')).map((fact) =>
        auditors.length > 1 && departments.length > 1 ? { ...fact, shared: true as const } : fact,
      ),
    ),
  );
  // Without a name of the department, only the sentence tells that this was an internal audit.
  const isTold = (one: Span & { department: string }) =>
    one.department !== '' || INTERNAL.test(wordsAround(text, one, '。;\n', NEAR));
  const heads = ownAuditsIn(text)
    .filter(isTold)
    .flatMap((one) => outright(one, one.auditor, one.auditor && one.department));
  const headed = ownAuditsByHead(text, offices).flatMap((one) =>
    outright(one, one.auditor, one.department).map((fact) => ({ ...fact, home: one.home })),
  );
  const paired = ownPairs(report, homes).flatMap((one) =>
    outright(one, one.auditor, one.department).map((fact) => ({ ...fact, home: one.home })),
  );
  const same = auditsOfOneself(text).flatMap((one) => outright(one, one.auditor, ''));
  const found = [
    ...by,
    ...audits,
    ...worded,
    ...said,
    ...english,
    ...lists,
    ...heads,
    ...headed,
    ...readAssignmentRows(report),
    ...paired,
    ...same,
  ];
  // One statement may be read in several ways.
  return found
    .filter(
      (one, index) =>
        !found.some((other, at) => at < index && spansOverlap(other, one) && other.auditor === one.auditor),
    )
    .sort((a, b) => a.start - b.start);
}
