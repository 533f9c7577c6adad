import {
  type CheckBox,
  innermostAt,
  lastIndexStartingBy,
  type Report,
  type Span,
  spanOf,
  startingWithin,
  type VerdictFact,
  viewText,
} from '../../core/index.js';

import { readTwoBoxes } from './two-boxes.js';

export { extractShortcomings } from './shortcomings.js';
export { extractSummings } from './summings.js';

/** Every verdict written or ticked, with the passage it judges. */
export function extractVerdicts(report: Report): VerdictFact[] {
  const rows = report.clauseBlocks.flatMap((block): VerdictFact[] =>
    block.verdict && block.verdictSpan
      ? [
          {
            start: block.verdictSpan.start,
            end: block.verdictSpan.end,
            verdict: block.verdict,
            passage: { start: block.start, end: block.end },
            clauses: block.clauses,
            department: block.department,
          },
        ]
      : [],
  );
  return [...rows, ...readBoxes(report), ...readTwoBoxes(report), ...readProse(report)].sort(
    (a, b) => a.start - b.start,
  );
}

/** `评价:符合`, `Assessment of clause 8.1.2: conforms`: a favourable verdict in words, on what stands before it. */
const PROSE =
  /(?:评价|判定|判断|评定|审核发现|符合性)(?:结果|结论)?\s?:\s?(?:符合|满足)(?=[。;,\s)]|要求|标准|$)|\b(?:assessment|verdict|judgement|rating|evaluation|result)\b[^.:\n]{0,20}(?:clause [\d.]{1,8}[^.:\n]{0,30})?:\s?(?:conforms?|conforming|conformity|compliant|satisfactory)\b/giu;
/** `...,培训管理符合要求。`, `Conforms.`: the verdict that closes a sentence, on what its own line says before it. */
const CLOSING =
  /(?<=[,。;]\s?)(?:(?!其余|其他|除|均|都|但|以上)[^,。;\n]){0,12}?(?:(?:符合|满足)(?:标准|规定|条款|本条款)?(?:的)?要求|(?:过程|现场|控制|管理|总体|整体|活动|运行)(?:总体|均)?(?:处于)?(?:受控(?:状态)?|(?:控制)?有效)|得到(?:了)?(?:有效|良好)?控制|判定[:为]?符合|^符合|(?<=[,。;]\s?)符合)(?=[。;]|$)|(?<=[.;]\s)(?:Conforms|Verdict: conforming|Conforming)(?=[.;]|$)|(?<=[.;]\s)[^.;\n]{0,60}\b(?:requirements?|clause) (?:of )?(?:clause )?(?:\d[\d.]{0,8}\d )?(?:is|are|was|were) (?:fulfilled|met|satisfied|complied with)[^.;\n]{0,50}|(?<=[.;]\s)[^.;\n]{3,60}\b(?:is|are|was|were) (?:effective|adequate|satisfactory|under control|well controlled|in order|found in order)(?=[.;]|$)/giu;
const PROSE_REACH = 400;
const PROSE_LINES = 2;

function readProse(report: Report): VerdictFact[] {
  const { text } = report.view;
  const found = [...text.matchAll(PROSE), ...closingVerdicts(report)]
    .filter((match) => innermostAt(report.lines, match.index)?.kind === 'text')
    .sort((a, b) => a.index - b.index);
  return found.flatMap((match, index): VerdictFact[] => {
    const at = lastIndexStartingBy(report.lines, match.index);
    const first = report.lines
      .slice(Math.max(0, at - PROSE_LINES), at + 1)
      .findLastIndex(({ kind }) => kind === 'heading');
    const from = report.lines[Math.max(0, at - PROSE_LINES) + Math.max(0, first)]?.start ?? match.index;
    const previous = found[index - 1];
    const start = Math.max(
      from,
      match.index - PROSE_REACH,
      previous ? previous.index + previous[0].length : 0,
    );
    return [
      {
        ...spanOf(match),
        verdict: 'conform',
        passage: { start, end: match.index },
        clauses: [],
        department: null,
        ...(LABELLED.test(match[0]) ? { firm: 'told' as const } : {}),
      },
    ];
  });
}

const LABELLED = /^(?:评价|判定|判断|评定|符合性|assessment|verdict|judgement|rating|evaluation|result)/iu;

/** Something not done, without a word that all the rest or the remedy is meant. */
const AMISS =
  /未(?:做|进行|开展|设|评|检)|无[^,。;]{1,8}记录|没有[^,。;]{0,8}记录|超过[^,。;]{0,5}有效期|自己|无(?:托盘|围堰|防渗|标[识签]|防护|盖板|签[字名])|缺(?:少|失)|空白|堵塞|遮挡|overdue|never been|\b(?:was|were) (?:blank|missing|blocked|unsigned|illegible|not (?:signed|released|checked|approved|recorded|available))|\b(?:nobody|no one|none) had\b|had not been (?:released|signed|checked|approved|tested|inspected|recorded)/iu;
const RESERVED = /其余|其他|除|不符合|整改|停用|封存|已(?!超|供)|未供货|withdrawn|tagged|rest\b|others?\b/iu;

/** Closing verdicts of lines that tell of something amiss. */
function closingVerdicts(report: Report): RegExpExecArray[] {
  const { text } = report.view;
  return report.lines.flatMap((line) => {
    const content = text.slice(line.start, line.end);
    if (
      line.kind !== 'text' ||
      content.length > PROSE_REACH ||
      !AMISS.test(content) ||
      RESERVED.test(content)
    )
      return [];
    return [...content.matchAll(CLOSING)].map((match) => {
      match.index += line.start;
      return match;
    });
  });
}

/** Sections whose verdict is one ticked box of 符合, 基本符合 and 不符合. */
function readBoxes(report: Report): VerdictFact[] {
  const groups = report.lines.flatMap((line) => {
    const boxes = startingWithin(report.boxes, line);
    const at = boxes.findIndex((_, index) => isGroup(report, boxes.slice(index, index + 3)));
    return at < 0 ? [] : [boxes.slice(at, at + 3)];
  });
  return groups.flatMap((group, index): VerdictFact[] => {
    const ticked = group.filter(({ state }) => state === 'ticked');
    const [box] = ticked;
    const last = group[2];
    if (!box || !last || ticked.length > 1) return [];
    const section = innermostAt(report.sections, last.start);
    const next = groups[index + 1]?.[0]?.start ?? report.view.text.length;
    const end = Math.min(section?.end ?? next, next);
    const verdict =
      group.indexOf(box) === 2 ? 'nonconform' : group.indexOf(box) === 1 ? 'observation' : 'conform';
    const clauses = section?.clauses ?? [];
    return [
      {
        start: box.start,
        end: wordsEnd(report, box),
        verdict,
        passage: { start: last.end, end },
        clauses,
        department: null,
      },
    ];
  });
}

const isGroup = (report: Report, boxes: readonly CheckBox[]): boolean =>
  boxes.length === 3 &&
  [/^符合$/u, /^基本符合$/u, /^不符合/u].every((shape, index) =>
    shape.test(viewText(report, boxes[index]?.label as Span).trim()),
  );

const wordsEnd = (report: Report, box: CheckBox): number =>
  box.start + viewText(report, box).trimEnd().length;
