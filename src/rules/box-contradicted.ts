import {
  type CheckBox,
  lastIndexStartingBy,
  type Place,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  rememberFor,
  type Span,
  viewText,
} from '../core/index.js';
import { answerOf } from './boxes/answers.js';
import { TOLD_AGAINST, type ToldAgainst } from './boxes/told.js';

export const boxContradicted: Rule = {
  meta: {
    id: 'box-contradicted',
    severity: 'warning',
    title: { zh: '勾选与文字矛盾', en: 'A tick against the text' },
    why: {
      zh: '勾选的答案与正文写的事实相反，读者不知道该信哪一个。',
      en: 'A box is ticked and the text tells the contrary: nobody knows which of them to believe.',
    },
    messages: {
      told: {
        zh: '{{question}}勾选“{{answer}}”，正文写的却相反。',
        en: '"{{answer}}" is ticked for the {{question}}, but the text tells the contrary.',
      },
    },
    suggestion: { zh: '核实后改正勾选或文字。', en: 'Find out which holds and mend the other.' },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '审核计划的调整：☑未调整 □有调整\n上次审核因停电，原定的夜班抽样改到次日。',
        },
        { language: 'zh', text: '跟踪方式：□现场跟踪 ■书面跟踪\n整改材料于7月5日前寄至审核组。' },
        {
          language: 'en',
          text: 'Type of audit: [ ] initial [x] recertification\nPurpose: to decide whether the certificate can be renewed.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '审核计划的调整：☑未调整 □有调整\n原定5月7日的仓库审核因停电改到5月8日。',
          messageId: 'told',
          quotes: ['☑未调整', '原定5月7日的仓库审核因停电改到5月8日'],
        },
        {
          language: 'zh',
          text: '是否达到审核目的\n□达到\n■未达到，原因是：\n综合结论：审核目的全部实现。',
          messageId: 'told',
          quotes: ['■未达到', '审核目的全部实现'],
        },
        {
          language: 'en',
          text: 'Type of audit: [x] initial [ ] recertification\nPurpose: to decide whether the certificate can be renewed.',
          messageId: 'told',
          quotes: ['[x] initial', 'to decide whether the certificate can be renewed'],
        },
      ],
    },
  },
  check(_facts, report) {
    // A box on its own is a mark of a list, no answer to a question.
    const ticked = report.boxes.filter(({ state }) => state === 'ticked');
    if (ticked.length === 0 || ticked.length === report.boxes.length) return [];
    return ticked.flatMap((box) => contradicted(box, report));
  },
};

/** How many lines behind its boxes a judgement is explained. */
const NEAR_LINES = 3;
const LONGEST_ANSWER = 24;

function contradicted(box: CheckBox, report: Report): RuleFinding[] {
  const answer = answerOf(report, box);
  if (answer.length === 0 || answer.length > LONGEST_ANSWER) return [];
  const at = lastIndexStartingBy(report.lines, box.start);
  const question = questionAbove(report, at);
  return TOLD_AGAINST.filter(({ ticked, about }) => ticked.test(answer) && about.test(question)).flatMap(
    (told): RuleFinding[] => {
      const against = statementsAgainst(told, at, report);
      if (against.length === 0) return [];
      const begins = box.start + viewText(report, box).toLowerCase().indexOf(answer);
      return [
        {
          messageId: 'told',
          params: { question: told.question[report.language === 'en' ? 'en' : 'zh'], answer },
          ...(told.certain ? { severity: 'error' as const } : {}),
          places: [
            ...(told.within ? headOf(report, at) : []),
            { span: { start: box.start, end: begins + answer.length }, role: 'box' },
            ...placesAs(against, 'statement'),
          ].sort((a, b) => a.span.start - b.span.start),
        },
      ];
    },
  );
}

/** The line above a box, which names the section that the verdict is on. */
const headOf = ({ lines }: Report, at: number): Place[] =>
  placesAs(lines.slice(Math.max(0, at - 1), at), 'name');

/** The line of a box with the one above, or with all from the question down where its answers stand in a list. */
function questionAbove(report: Report, at: number): string {
  let from = at - 1;
  while (at - from < LONGEST_LIST && STARTS_WITH_BOX.test(wordsOf(report, from))) from--;
  return Array.from({ length: at - from + 1 }, (_, index) => wordsOf(report, from + index)).join('\n');
}
const LONGEST_LIST = 5;
const STARTS_WITH_BOX = /^\s{0,8}[□☐☑☒■√]/u;

const wordsOf = (report: Report, index: number): string => {
  const line = report.lines[index];
  return line ? viewText(report, line) : '';
};

/** The line of the next boxes behind those of line `at`. */
function nextBoxes({ boxes, lines }: Report, at: number): number {
  const end = lines[at]?.end ?? 0;
  const next = boxes.find(({ start }) => start >= end);
  return next ? lastIndexStartingBy(lines, next.start) : lines.length;
}

function statementsAgainst(told: ToldAgainst, at: number, report: Report): Span[] {
  const { near, within } = told;
  const last = near ? at + NEAR_LINES : within ? nextBoxes(report, at) - 1 : null;
  return statementsIn(report)(told)
    .filter(({ line }) => line !== at && (last === null || (line > at && line <= last)))
    .map(({ start, end }) => ({ start, end }));
}

/** Every statement of a report that speaks against a ticked answer: read once, for many boxes give the same answer. */
const statementsIn = rememberFor((report: Report) =>
  rememberFor(
    ({ against, unless }: ToldAgainst): ReadonlyArray<Span & { line: number }> =>
      report.sentences.flatMap((sentence) => {
        const words = viewText(report, sentence);
        return [...words.matchAll(against)].flatMap((match) => {
          const start = sentence.start + match.index;
          const told = words.slice(0, match.index + match[0].length);
          return unless.test(told) ? [] : [{ start, end: start + match[0].length, line: sentence.line }];
        });
      }),
  ),
);
