import { clauseNumbersRelated, foldWidth } from '../../core/index.js';
import { passageEnds } from '../evidence/passages.js';
import { clauseHead } from './heading.js';
import type { NoteLine } from './lines.js';

/** The passages of a body as written, each with the stop behind it. */
function passagesOf(body: string): string[] {
  const ends = passageEnds(foldWidth(body));
  const parts = [...ends, body.length].map((end, i) =>
    body.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end + 1),
  );
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}√×✓✗?？]/u.test(part));
}

const withPart = (line: NoteLine, part: string, first: boolean): NoteLine =>
  first
    ? { ...line, text: line.text.slice(0, line.text.length - line.body.length) + part, body: part }
    : { ...line, text: part, body: part, bullet: false, item: null, section: false, afterBlank: false };

/** Lines of one body, its passages put together in groups. */
const linesOf = (line: NoteLine, groups: readonly string[][]): NoteLine[] =>
  groups.map((parts, i) => withPart(line, parts.join(' '), i === 0));

/** A heading that can be nothing else, with words behind it: `8.5.1 巡检 …`, `QS7.2 engineers …`. */
function headsPassage(passage: string): boolean {
  const head = clauseHead(passage, false);
  return head !== null && head.certainty === 'sure' && head.separated && /[\p{L}]/u.test(head.rest);
}

/** `Q8.4 合格供方 …；Q8.5.1 首件 …`: a line with several headings becomes a line for each. */
export function splitAtHeadings(line: NoteLine): NoteLine[] {
  const passages = passagesOf(line.body);
  if (line.level > 0 || passages.length < 2 || !passages.slice(1).some(headsPassage)) return [line];
  const groups: string[][] = [];
  for (const passage of passages) {
    if (groups.length === 0 || headsPassage(passage)) groups.push([passage]);
    else groups.at(-1)?.push(passage);
  }
  return linesOf(line, groups);
}

/**
 * What a passage opens with where it turns to another matter: processes and records that a whole clause is about. A
 * figure that is held against a target goes on with the objectives.
 */
const TURNS =
  /^(?:(?:本年度?|今年|去年|公司|年度|最近一次)[ ]?)?(?:内审|内部审核|管评|管理评审|合规性?评价|(?:顾客|客户)?满意度|培训(?:计划|记录)?|人员能力|特种作业|合格供[方应]|供[方应]商?(?:评价|名录|清单)|采购|设备(?:台账|清单|保养|维护|点检)|计量器具|量具|检测设备|监视测量设备|应急(?:预案|演练)|演练|法规清单|法律法规|环境因素|危险源|方针|受控文件|文件(?:清单|控制|发放)|不合格品|纠正措施|合同(?:评审)?|出厂检验|进货检验|危废|危险废物|风险(?:和|与|及)?机遇|组织(?:机构|架构)|知识|目标)(?![率值])|^(?:internal audits?|management review|mgmt review|customer (?:satisfaction|survey)|complaints?|training|competence|suppliers?|approved supplier|purchasing|calibration|gauges?|maintenance|emergency|drills?|legal register|aspects|hazards?|policy|documents?|document control|corrective actions?|contract review|compliance evaluation|objectives?|targets?|risks?|nonconforming)\b/iu;
const HELD_AGAINST_TARGET = /[≥≤]|[ ,，]实际?[ ]?\d|[<>]=?[ ]?\d|目标|指标|\btarget\b/iu;

const turns = (passage: string): boolean =>
  TURNS.test(passage) &&
  (!HELD_AGAINST_TARGET.test(passage) || /^目标|^(?:objectives?|targets?)\b/iu.test(passage));

/**
 * `内审 …；管评 …`, `Training … . Gauges … .`: a line without a heading that turns to the matter of another clause
 * becomes a line for each. `clauseOf` says where the words of a passage belong, or null.
 */
export function splitBySubject(line: NoteLine, clauseOf: (passage: string) => string | null): NoteLine[] {
  const passages = passagesOf(line.body);
  if (passages.length < 2 || !passages.slice(1).some(turns)) return [line];
  const groups: Array<{ clause: string | null; parts: string[] }> = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    const clause = last === undefined || turns(passage) ? clauseOf(passage) : last.clause;
    const apart =
      last !== undefined &&
      clause !== null &&
      last.clause !== null &&
      !clauseNumbersRelated(clause, last.clause);
    if (last === undefined || apart) groups.push({ clause, parts: [passage] });
    else last.parts.push(passage);
  }
  return groups.length < 2
    ? [line]
    : linesOf(
        line,
        groups.map(({ parts }) => parts),
      );
}
