import { matchesNear, type PersonClash, type Report, type Span, spanOf } from '../../core/index.js';
import { areOneButForSlip, isCommonWord } from '../../entities/index.js';

/** A member of the audit team by whom something was audited and who is not on its list. */

const NAME = '\\p{Script=Han}{2,4}';
/** `审核组员:甲、乙`, `组员:甲 乙`. */
const LISTS_ZH: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s|,;。])(?:审核组)?(?:审核)?(?:组长|组员|成员)(?:\\([^()\\n]{0,8}\\))?\\s?[:：|\\t]\\s{0,2}(?<list>${NAME}(?:\\([^()\\n]{1,16}\\))?(?:[、,，\\s|]{1,2}${NAME}(?:\\([^()\\n]{1,16}\\))?){0,7})(?=[\\s,;。|]|$)`,
    'gmu',
  ),
  // The words that only a list of the team has: the leader stands in it, marked.
  new RegExp(
    `(?:^|[\\s|,;。])(?:审核组(?:成员)?(?:共\\d人)?|审核员|审核人员)(?:为|\\s?[:：|\\t])\\s{0,2}(?<list>${NAME}\\((?:审核)?组长\\)(?:[、,，\\s|]{1,2}${NAME}(?:\\([^()\\n]{1,16}\\))?){0,7})(?=[\\s,;。|]|$)`,
    'gmu',
  ),
  new RegExp(`(?<list>${NAME})\\s?\\((?:审核)?(?:组长|组员)\\)`, 'gu'),
  new RegExp(`^[\\s|\\d]{0,6}(?<list>${NAME})[\\t |]{1,4}(?:组长|组员)(?=[\\t |\\n]|$)`, 'gmu'),
  // A cell a line.
  new RegExp(`^\\s{0,4}(?<list>${NAME})\\s{0,2}\\n\\s{0,4}(?:组长|组员)\\s{0,2}$`, 'gmu'),
];
/** `技术部(审核员:慕容白)`, `生产部由孟浩审核`, `审核分工:甲审核管理层;乙审核生产部`. */
const ASSIGNED_ZH = new RegExp(
  `(?<=[\\s,;。(|])审核员\\s?[:：]\\s?(?<person>${NAME})(?=[\\s,;。)|]|$)|(?<=部|科|室|车间|中心|仓库|管理层|条款|过程)由(?<by>${NAME}?)(?:负责)?审核(?=[,;。]|$)|(?<=审核分工[^\\n]{0,80}[:;。,])(?<part>${NAME}?)(?:负责)?审核(?=\\p{Script=Han}{1,8}(?:部|科|室|车间|中心|仓库|层|库)|[\\d])`,
  'gmu',
);
const ACTS_ZH = new RegExp(
  `(?:^|[\\s,;。:由、(])(?:审核组)?(?:组员|审核员)(?<name>${NAME}?)(?=(?:现场|随后|当场)?(?:负责)?(?:开具|提出了?|发现|验证了?|审核(?![组员部]|计划|报告)|抽[取查样]|查看了?|检查了?|核对|到[^,。;]{1,12}(?:查看|检查|审核)))`,
  'gmu',
);
const PERSON_EN = "(?!(?:Mr|Mrs|Ms|Miss|Dr|The)\\b)(?:[A-Z][\\p{L}'’-]+|[A-Z]\\.) [A-Z][\\p{L}'’-]+";
const LISTS_EN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Aa]udit )?[Tt]eam\\b[^\\n]{0,4}?:\\W{0,4}(?<list>${PERSON_EN} ?\\([^()\\n]{3,40}\\)(?:(?:,|;| and) ${PERSON_EN}(?: ?\\([^()\\n]{3,40}\\))?){1,6})`,
    'gu',
  ),
  new RegExp(
    `(?<=^|[\\n;|*-]\\s{0,3})(?:[Ll]ead [Aa]uditor|(?<![Ii]nternal )[Aa]uditors?)\\s?:\\s?(?<list>${PERSON_EN}(?:(?:,| and) ${PERSON_EN}){0,5})`,
    'gu',
  ),
  new RegExp(`(?<=^|\\n)[\\s*-]{0,4}(?<list>${PERSON_EN}), (?:lead |team )?(?:auditor|leader)\\b`, 'gu'),
];
const ACTS_EN = new RegExp(
  `\\b(?:team member|auditor|member of the (?:audit )?team),? (?:(?:Mr|Ms|Mrs|Dr)\\.? )?(?<name>${PERSON_EN}),?(?= (?:who )?(?:audited|sampled|examined|checked|looked|visited|interviewed|took))|\\b(?:was|were) audited by (?:(?:Mr|Ms|Mrs|Dr)\\.? )?(?<by>${PERSON_EN})|\\braised by (?:the )?auditor (?<person>${PERSON_EN})|\\b(?:covered|visited|audited) by (?<part>${PERSON_EN}) (?:of|from|for) the (?:audit )?team`,
  'gu',
);
const NO_NAME = /[与和及受在对的由已均将]/u;
/** Internal audits have teams, too; and a change of the team explains a new name. */
const OTHER =
  /内审|内部审核|上次|前次|一阶段|更换|变更|调整|替换|接替|实习|见证|观察|专家|internal audit|last audit|previous|stage 1|replaced|witness|observer|trainee|expert/iu;
/** Who audited what in the internal audit is told below the line that names it. */
const INTERNAL = /内审|内部审核|internal audit/iu;
const ABOVE = 160;
const REACH = 80;

export const readOutsiders = (report: Report): PersonClash[] =>
  report.language === 'en' ? outsidersEn(report.view.text) : outsidersZh(report.view.text);

function outsidersZh(text: string): PersonClash[] {
  const lists = LISTS_ZH.flatMap((shape) => matchesNear(text, /组长|组员|成员/u, shape)).filter(
    (match) => !OTHER.test(before(text, match.index)),
  );
  const listed = lists.flatMap((match) =>
    (match.groups?.list ?? '')
      .replace(/\([^()]*\)/gu, '')
      .split(/[、,，\s|]+/u)
      .filter((name) => name.length >= 2)
      .map((name) => ({ name, ...spanOf(match) })),
  );
  if (new Set(listed.map(({ name }) => name)).size < 2) return [];
  return clashes(text, listed, [
    ...matchesNear(text, /组员|审核员/u, ACTS_ZH),
    ...matchesNear(text, /审核员|由|审核分工/u, ASSIGNED_ZH),
  ]);
}

function outsidersEn(text: string): PersonClash[] {
  const lists = LISTS_EN.flatMap((shape) => matchesNear(text, /team|auditor|leader/iu, shape)).filter(
    (match) => !OTHER.test(before(text, match.index)),
  );
  const listed = lists.flatMap((match) =>
    (match.groups?.list ?? '')
      .replace(/\([^()]*\)/gu, '')
      .split(/,|;| and /u)
      .map((name) => ({ name: name.trim(), ...spanOf(match) })),
  );
  return new Set(listed.map(({ name }) => name)).size < 2
    ? []
    : clashes(text, listed, [...text.matchAll(ACTS_EN)]);
}

/** Who a match of any shape says to have audited. */
const actorOf = ({ groups }: RegExpExecArray): string =>
  groups?.name ?? groups?.person ?? groups?.by ?? groups?.part ?? '';

const before = (text: string, at: number): string =>
  text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - REACH), at);

/** The line up to a place, however long, and what stands above it. */
const linesBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, Math.min(text.lastIndexOf('\n', at - 1), at) - ABOVE), at);

function clashes(
  text: string,
  listed: ReadonlyArray<Span & { name: string }>,
  acts: readonly RegExpExecArray[],
): PersonClash[] {
  const strangers = acts.filter((match) => {
    const name = actorOf(match);
    const around = `${before(text, match.index)}${text.slice(match.index, match.index + REACH).split('\n')[0]}`;
    return (
      !OTHER.test(around) &&
      !INTERNAL.test(linesBefore(text, match.index)) &&
      !isCommonWord(name) &&
      !NO_NAME.test(name) &&
      !listed.some(
        (one) => name.startsWith(one.name) || one.name.endsWith(name) || areOneButForSlip(one.name, name),
      )
    );
  });
  const [first] = strangers;
  if (!first) return [];
  const bare = (span: Span): Span => {
    const words = text.slice(span.start, span.end);
    return {
      start: span.start + words.length - words.replace(/^[\s|,;。:、(由]+/u, '').length,
      end: span.end,
    };
  };
  const places = [...new Map(listed.map((one) => [one.start, bare(one)])).values()];
  return [
    {
      kind: 'outsider',
      sure: false,
      person: actorOf(first),
      places: [...places, ...strangers.map((match) => bare(spanOf(match)))],
    },
  ];
}
