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
  new RegExp(`(?<list>${NAME})\\s?\\((?:审核)?(?:组长|组员)\\)`, 'gu'),
  new RegExp(`^[\\s|\\d]{0,6}(?<list>${NAME})[\\t |]{1,4}(?:组长|组员)(?=[\\t |\\n]|$)`, 'gmu'),
  // A cell a line.
  new RegExp(`^\\s{0,4}(?<list>${NAME})\\s{0,2}\\n\\s{0,4}(?:组长|组员)\\s{0,2}$`, 'gmu'),
];
const ACTS_ZH = new RegExp(
  `(?:^|[\\s,;。:由、(])(?:审核组)?(?:组员|审核员)(?<name>${NAME}?)(?=(?:负责)?(?:审核(?![组员部]|计划|报告)|抽[取查样]|查看了?|检查了?|核对|到[^,。;]{1,12}(?:查看|检查|审核)))`,
  'gmu',
);
const LIST_EN =
  /\baudit team\b[^\n]{0,4}?:\W{0,4}(?<list>[A-Z][\p{L}'’.-]+ [A-Z][\p{L}'’-]+ ?\([^()\n]{3,40}\)(?:(?:,|;| and) [A-Z][\p{L}'’.-]+ [A-Z][\p{L}'’-]+ ?\([^()\n]{3,40}\)){1,6})/giu;
const ACTS_EN =
  /\b(?:team member|auditor|member of the (?:audit )?team),? (?:(?:Mr|Ms|Mrs|Dr)\.? )?(?<name>[A-Z][\p{Ll}'’-]+ [A-Z][\p{Ll}'’-]+),?(?= (?:who )?(?:audited|sampled|examined|checked|looked|visited|interviewed|took))/gu;
const NO_NAME = /[与和及受在对的由已均将]/u;
/** Internal audits have teams, too; and a change of the team explains a new name. */
const OTHER =
  /内审|内部审核|上次|前次|一阶段|更换|变更|调整|替换|接替|实习|见证|观察|专家|internal audit|last audit|previous|stage 1|replaced|witness|observer|trainee|expert/iu;
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
  return clashes(text, listed, matchesNear(text, /组员|审核员/u, ACTS_ZH));
}

function outsidersEn(text: string): PersonClash[] {
  const listed = [...text.matchAll(LIST_EN)].flatMap((match) =>
    [...(match.groups?.list ?? '').matchAll(/[A-Z][\p{L}'’.-]+ (?<family>[A-Z][\p{L}'’-]+)(?= ?\()/gu)].map(
      ({ 0: name }) => ({ name, ...spanOf(match) }),
    ),
  );
  return listed.length < 2 ? [] : clashes(text, listed, [...text.matchAll(ACTS_EN)]);
}

const before = (text: string, at: number): string =>
  text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - REACH), at);

function clashes(
  text: string,
  listed: ReadonlyArray<Span & { name: string }>,
  acts: readonly RegExpExecArray[],
): PersonClash[] {
  const strangers = acts.filter((match) => {
    const name = match.groups?.name ?? '';
    const around = `${before(text, match.index)}${text.slice(match.index, match.index + REACH).split('\n')[0]}`;
    return (
      !OTHER.test(around) &&
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
      person: first.groups?.name ?? '',
      places: [...places, ...strangers.map((match) => bare(spanOf(match)))],
    },
  ];
}
