import { innermostAt, type OfficeHolder, type Report, type Span, spanOf } from '../../core/index.js';
import { statementAt } from '../identity/statement.js';
import { TEAM_LEADER } from './titles.js';
import { nameAt, nameBefore } from './words-zh.js';

/** The leader of this audit's team; the word stands before the name or behind it. */
const BEFORE =
  /(?<=^|[\s,;。:(|由经与])(?:审核组组长|审核组长|组长)(?:\s?\(签[字名]\))?(?:为|\s?[:|])?\s{0,2}(?=\p{Script=Han})/gmu;
const BEHIND = / ?\(组长\)|[\t |]{1,4}组长(?=[)\t |\n]|$)/gmu;
const LETTERED =
  /(?<person>[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){1,2})(?: \(|, )(?:the )?(?:lead(?: auditor)?|team leader|audit team leader)(?![a-z])|(?<![a-z])(?:[Ll]ead auditor|[Tt]eam leader)(?:\s?:\s?|, )(?<second>[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){1,2})/gu;
/** Teams of other kinds have leaders, too. */
const OTHER_TEAM =
  /内审|内部审核|食品安全小组|HACCP|应急|QC小组|班组|工艺|生产|上次|上一次|前次|抢险|救援|工会|攻关|项目|internal audit|food safety|HACCP|emergency|trainee/iu;
const NEAR = 60;

/** The heading or the label of a cell, right above. */
const LONGEST_TITLE = 24;

/** `点检表找不到，组长唐照野说…`: the head of a shift, told in mid-sentence with nothing of an audit team around. */
const BARE = /^组长/u;
const MID_SENTENCE = /[,;。:经与由]\s?$/u;
const OF_AUDIT = /审核|组员|认证|专家|会议|[首末]次/u;
function isOfShift(text: string, { start, end }: Span): boolean {
  if (!BARE.test(text.slice(start, end)) || !MID_SENTENCE.test(text.slice(Math.max(0, start - 2), start)))
    return false;
  const [from, to] = [text.lastIndexOf('\n', start) + 1, text.indexOf('\n', end)];
  const around = text.slice(Math.max(from, start - NEAR), Math.min(to < 0 ? text.length : to, end + NEAR));
  return !OF_AUDIT.test(around);
}

function isOtherTeam(report: Report, { start, end }: Span): boolean {
  const { text } = report.view;
  if (isOfShift(text, { start, end })) return true;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (OTHER_TEAM.test(text.slice(Math.max(line, start - NEAR), end))) return true;
  const above = line > 0 ? text.slice(text.lastIndexOf('\n', line - 2) + 1, line - 1) : '';
  if (above.length <= LONGEST_TITLE && INTERNAL_AUDIT.test(above)) return true;
  return INTERNAL_AUDIT.test(innermostAt(report.sections, start)?.title ?? '');
}

const INTERNAL_AUDIT = /内审|内部审核|internal audit/iu;

/** Who is said to lead the audit team. */
export function teamLeaders(report: Report): OfficeHolder[] {
  const { text } = report.view;
  const make = (person: string, span: Span): OfficeHolder[] =>
    isOtherTeam(report, span)
      ? []
      : [
          {
            ...span,
            person,
            office: TEAM_LEADER,
            of: '',
            words: '',
            former: false,
            statement: statementAt(text, span),
          },
        ];
  const before = [...text.matchAll(BEFORE)].flatMap((match) => {
    const at = match.index + match[0].length;
    const name = nameAt(text, at);
    return name ? make(name, { start: match.index, end: at + name.length }) : [];
  });
  const behind = [...text.matchAll(BEHIND)].flatMap((match) => {
    const found = nameBefore(text, match.index, false);
    return found ? make(found.name, { start: found.start, end: match.index + match[0].length }) : [];
  });
  const lettered = [...text.matchAll(LETTERED)].flatMap((match) =>
    make(match.groups?.person ?? match.groups?.second ?? '', spanOf(match)),
  );
  return [...before, ...behind, ...lettered];
}
