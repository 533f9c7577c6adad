import { matchesNear, type OfficeHolder, type Report, spanOf } from '../../core/index.js';
import { statement } from './en.js';
import { HEAD } from './titles.js';

/** Heads of English departments whatever these are called: where the words say that one leads one. */

const NAME =
  "(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?(?:[A-Z][\\p{L}'’-]+|[A-Z]\\.) [A-Z][\\p{Ll}'’-]{1,20}(?:-[A-Z]\\p{Ll}+)?";
const DEPARTMENT = '(?<department>[a-zA-Z]{3,16}(?: [a-z]{3,16})?)';
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `\\b[Tt]he ${DEPARTMENT}(?: department)? (?:is|was) (?:led|headed|run|managed) by (?<person>${NAME})`,
    'gu',
  ),
  new RegExp(`\\b[Tt]he ${DEPARTMENT} manager,? (?<person>${NAME})`, 'gu'),
  new RegExp(`\\b[Hh]ead of (?:the )?${DEPARTMENT},? (?<person>${NAME})`, 'gu'),
  new RegExp(
    `(?<person>${NAME})(?:,| is| has been) (?:the )?(?:head of (?:the )?${DEPARTMENT}(?![a-z])|${DEPARTMENT.replace('department', 'managed')} manager(?![a-z]))`,
    'gu',
  ),
];
const ANCHOR = /\b(?:led|headed|run|managed) by|manager|[Hh]ead of/u;
const FORMER =
  /\b(?:former|previous|predecessor|successor|until|retired|left the company|resigned|acting|deputy|assistant|interim|customer|supplier|landlord|contractor|consultant|subcontractor|night|day|shift|regional|area|group|project|account|site|contracts?|sales|product)\b/iu;
const NO_DEPARTMENT =
  /^(?:the|its?|our|their|his|her|new|one|each|quality|safety|general|senior|duty|line|shift|night|day|management|system|audit|team|drill|exercise|review|meeting|programme|process|company|firm|site|same)\b/iu;
const REACH = 40;

/** Only where some words say who leads a department, so that managers are not held against each other. */
export function departmentHeadsEn(report: Report): OfficeHolder[] {
  const { text } = report.view;
  if (report.language !== 'en') return [];
  return SHAPES.flatMap((shape) => matchesNear(text, ANCHOR, shape)).flatMap((match): OfficeHolder[] => {
    const { person = '', department, managed } = match.groups ?? {};
    const of = (department ?? managed ?? '').toLowerCase();
    const span = spanOf(match);
    const around =
      text
        .slice(Math.max(0, span.start - REACH), span.start)
        .split(/[.;,\n]/u)
        .at(-1) ?? '';
    const behind = text.slice(span.end, span.end + REACH).split(/[.;\n]/u)[0] ?? '';
    if (of === '' || NO_DEPARTMENT.test(of)) return [];
    return [
      {
        ...span,
        person: person.replace(/^(?:Mr|Mrs|Ms|Miss|Dr)\.? /u, ''),
        office: HEAD,
        of,
        words: `${of} manager`,
        former: FORMER.test(`${around}${match[0]}${behind}`),
        statement: statement(text, span.start, span.end),
      },
    ];
  });
}
