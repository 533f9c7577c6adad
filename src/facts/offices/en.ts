import { matchesNear, type OfficeHolder, type Report, spanOf } from '../../core/index.js';
import { OFFICES } from './titles.js';

const NAME =
  "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? )?(?:(?:[A-Z][\\p{L}'’-]+|[A-Z]\\.) ){0,2}(?:(?:van|von|de|der|da|di|la|le) )?[A-Z][\\p{Ll}'’-]{1,20}(?:-[A-Z][\\p{Ll}]+)?";
const ALL = OFFICES.filter(({ en }) => en !== '')
  .map(({ en }) => en)
  .join('|');
const ANY_OFFICE = new RegExp(`(?<![\\w-])(?:${ALL})(?![\\w-])`, 'iu');
const OFFICE = `(?<![\\w-])(?<office>${insensitive(ALL)})(?![\\w-])`;
const OF = "(?: (?:for|of) (?:the |all |both )?[a-z0-9 /&'’-]{3,48}?)?";
/** The name behind the office: `the quality manager, Ms Oakhill,`, `management representative: Orla Penhallow`. */
const BEHIND = new RegExp(
  `${OFFICE}(?: (?:and|&) (?:the )?(?:[a-zA-Z]+ ){1,3}(?:manager|director|representative|officer))?${OF}(?:,? (?:is|was|has been|remains)(?: still| now)?|,| \\(| ?:| ?\\|)? ?(?<person>${NAME})(?![\\w])`,
  'gu',
);
/** The name before it: `Orla Penhallow, managing director`, `signed by Orla Penhallow as management representative`. */
const BEFORE = new RegExp(
  `(?<person>${NAME})(?: \\(|(?:,| ?\\||,? (?:who )?(?:is|was|has been|remains)(?: still| now| also)?(?: appointed| named| confirmed)?(?: as)?| (?:acts|acting|acted|serves|serving|signs|signed|appointed|named|works)? ?as|,? appointed)? )(?:the |our |its |their |the company['’]s )?(?:[a-z]+(?: [a-z]+)? (?:and|&) )?${OFFICE}`,
  'gu',
);
const FORMER =
  /\b(?:former|previous|predecessor|successor|until|retired|left the company|resigned|acting|deputy|assistant|interim|customer|supplier|landlord|contractor|consultant|subcontractor)\b/iu;
/** Words with a capital that are no name of a person. */
const NO_NAME =
  /^(?:The|This|That|These|All|Both|Each|In|On|At|As|By|For|With|From|And|But|Or|Not|No|New|Department|Head|Guide|Auditor|Time|Team|Client|Scope|Clause|Clauses|Quality|Safety|Environmental|Management|Production|Company|Site|Section|Report|Manual|Policy|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Internal|External|Conforms|ISO|EMS|QMS|OHS|He|She|They|It|His|Her|Their|Interview|Interviewed|According|When|While|After|Before|Since|Evidence|Minutes|Records?|Signed|Approved|Approval|Appointed|Present|Responsibilit\w+|Leadership|Purchasing|Maintenance|Chair|Lead|Yes|None|Name|Date|Stage|Unit|Mr|Mrs|Ms|Dr)$/u;
/** `plant manager of site North`: of one of several, or of somebody else. */
const OF_ANOTHER =
  /\b(?:of|for|at) (?:the |our |its )?(?:\w+ )?(?:sites?|parent|subsidiary|sister|branch|group)\b/iu;
const REACH = 40;

/** Letters of an office in either case, so that names keep theirs. */
function insensitive(pattern: string): string {
  return pattern.replace(/(?<=^|[ (|:?])[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const idOf = (words: string): string =>
  OFFICES.find(({ en }) => en !== '' && new RegExp(`^(?:${en})$`, 'iu').test(words))?.id ?? '';

const bare = (name: string): string => name.replace(/^(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? /u, '').trim();

/** The English sentence round a span, within its line. */
export function statement(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 160);
  const before = text.slice(from, start);
  const at = Math.max(before.lastIndexOf('\n'), before.search(/(?<=[a-z\d)]{2}\.) (?=[A-Z][^.]*$|$)/u));
  const behind = text.slice(end, end + 160);
  const stop = behind.search(/\n|(?<=[a-z\d)]{2})\.(?= [A-Z]|$)/u);
  return before.slice(at + 1) + text.slice(start, end) + (stop < 0 ? behind : behind.slice(0, stop));
}

/** `Purchasing is headed by J. Farr`, `J. Farr heads purchasing`. */
const HEADED: readonly RegExp[] = [
  new RegExp(
    `\\b(?<department>[A-Za-z]{2,16}(?: [a-z]+)?)(?: department)?,? (?:is|was) (?:headed|led|run|managed) by (?:the )?(?<person>${NAME})(?![\\w])`,
    'gu',
  ),
  new RegExp(
    `(?<person>${NAME}) (?:heads|runs|leads|is (?:the )?head of) (?:the )?(?<department>[A-Za-z]{2,16})\\b`,
    'gu',
  ),
];
const IS_HEADED = /\b(?:headed|led|run|managed) by|\b(?:heads|runs|leads|head of)\b/u;

/** Who English words say to hold an office. */
export function holdersEn(report: Report): OfficeHolder[] {
  const { text } = report.view;
  const found = [
    ...[BEHIND, BEFORE].flatMap((pattern) => matchesNear(text, ANY_OFFICE, pattern)),
    ...HEADED.flatMap((pattern) => matchesNear(text, IS_HEADED, pattern)),
  ];
  return found.flatMap((match): OfficeHolder[] => {
    const { person = '', department = '' } = match.groups ?? {};
    const office = match.groups?.office ?? `head of ${department.toLowerCase()}`;
    if (match.groups?.office === undefined && idOf(office) === '') return [];
    const name = bare(person);
    if (name.split(' ').some((word) => NO_NAME.test(word)) || OF_ANOTHER.test(match[0])) return [];
    const span = spanOf(match);
    const around = text
      .slice(Math.max(0, span.start - REACH), span.start)
      .split(/[.;,\n]/u)
      .at(-1);
    return [
      {
        ...span,
        person: name,
        office: idOf(office),
        of: '',
        words: office.toLowerCase(),
        former: FORMER.test(`${around}${match[0]}`),
        statement: statement(text, span.start, span.end),
      },
    ];
  });
}
