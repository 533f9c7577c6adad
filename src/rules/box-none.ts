import {
  type CheckBox,
  firstFrom,
  innermostAt,
  lastStartingBy,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  spansOverlap,
  startingWithin,
  stretchStart,
  viewText,
} from '../core/index.js';
import { answerOf, areOpposite } from './boxes/answers.js';
import { untickedRecommendations } from './boxes/recommended.js';

export const boxNone: Rule = {
  meta: {
    id: 'box-none',
    severity: 'warning',
    title: { zh: '判定没有勾选', en: 'No box ticked' },
    why: {
      zh: '该章节的符合性判定一个都没有勾选，结论缺失。',
      en: 'None of the verdict boxes of a section is ticked: the conclusion is missing.',
    },
    messages: {
      none: { zh: '“{{section}}”的符合性判定没有勾选。', en: 'No verdict is ticked for "{{section}}".' },
      question: { zh: '“{{question}}”的选项都没有勾选。', en: 'No answer is ticked for "{{question}}".' },
      recommendation: { zh: '推荐意见一个都没有勾选。', en: 'None of the recommendations is ticked.' },
    },
    suggestion: { zh: '按审核发现勾选判定。', en: 'Tick the verdict that the findings support.' },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '3.1 管理体系的策划\n■符合 □基本符合 □不符合\n内容完整。\n3.2 过程控制\n■符合 □基本符合 □不符合\n运行正常。',
        },
        {
          language: 'zh',
          text: '审核计划执行：■按计划 □有调整\n审核目的是否达到：■是 □否\n如有异议是否已解决：□是 □否\n推荐意见：■推荐 □不推荐',
        },
        {
          language: 'zh',
          text: '3.1 管理体系的策划\n□符合 □基本符合 □不符合\n3.2 过程控制\n□符合 □基本符合 □不符合',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '审核计划执行：■按计划 □有调整\n审核目的是否达到：■是 □否\n受审核方对结论是否有异议：□是 □否\n推荐意见：■推荐 □不推荐',
          messageId: 'question',
          quotes: ['受审核方对结论是否有异议：□是 □否'],
        },
        {
          language: 'zh',
          text: '3.1 管理体系的策划\n■符合 □基本符合 □不符合\n内容完整。\n3.2 过程控制\n□符合 □基本符合 □不符合\n按计划运行。',
          messageId: 'none',
          quotes: ['3.2 过程控制', '□符合 □基本符合 □不符合', '按计划运行。'],
        },
        {
          language: 'en',
          text: 'Conclusion\n[ ] Certification recommended\n[ ] Certification not recommended\nLead auditor: Orla Finch',
          messageId: 'recommendation',
          quotes: ['[ ] Certification recommended', '[ ] Certification not recommended'],
        },
      ],
    },
  },
  check(_facts, report) {
    const asked = [...findVerdicts(report), ...findQuestions(report), ...findAmongLost(report)];
    return [...asked, ...untickedRecommendations(report).filter((one) => !asked.some(isSameAs(one)))];
  },
};

const isSameAs = (one: RuleFinding) => (other: RuleFinding) =>
  one.places.some((own) => other.places.some(({ span }) => spansOverlap(own.span, span)));

function findVerdicts(report: Report): RuleFinding[] {
  const groups = verdictGroups(report);
  // Where no group at all is ticked, the ticks were lost on the way and nothing can be said.
  if (!groups.some((group) => group.some(({ state }) => state === 'ticked'))) return [];
  return groups
    .filter((group) => group.every(({ state }) => state === 'empty'))
    .map((group) => {
      const boxes = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
      const heading = lineBefore(report, boxes.start);
      const own = innermostAt(report.lines, boxes.start);
      const headed = own && own.start < boxes.start ? { start: own.start, end: boxes.start } : heading;
      const next = firstFrom(report.sentences, boxes.end);
      const spans: Array<Span | undefined> = [headed && trimmedEnd(report, headed), boxes, next];
      return {
        messageId: 'none',
        params: { section: headed ? viewText(report, headed).trim() : '' },
        places: spans.flatMap((span, index) =>
          span ? [{ span, role: ['heading', 'box', 'evidence'][index] ?? 'box' }] : [],
        ),
      };
    });
}

/** The line right above the one that holds an offset. */
function lineBefore(report: Report, offset: number): Span | undefined {
  const own = innermostAt(report.lines, offset);
  return own && lastStartingBy(report.lines, own.start - 1);
}

const trimmedEnd = (report: Report, span: Span): Span => ({
  start: span.start,
  end: span.start + viewText(report, span).trimEnd().length,
});

/** Groups of boxes on one line that offer 符合, 基本符合 and 不符合. */
function verdictGroups(report: Report): CheckBox[][] {
  return report.lines.flatMap((line) => {
    const boxes = startingWithin(report.boxes, line);
    const labels = boxes.map(({ label }) => viewText(report, label).trim());
    const at = labels.findIndex(
      (label, index) =>
        /^符合$/u.test(label) &&
        /^基本符合$/u.test(labels[index + 1] ?? '') &&
        /^不符合/u.test(labels[index + 2] ?? ''),
    );
    return at < 0 ? [] : [boxes.slice(at, at + 3)];
  });
}

/** Ticks of other questions show that ticks were not lost with their font. */
const TICKED_ELSEWHERE = 3;
/** A question that need not be answered: one that hangs on another. */
const CONDITIONAL = /如|若|适用时|必要时|\bif\b|where applicable/iu;

/** `是否有异议：□是 □否`: a question with both its answers left empty, in a report that ticks others. */
function findQuestions(report: Report): RuleFinding[] {
  const { boxes } = report;
  if (boxes.filter(({ state }) => state === 'ticked').length < TICKED_ELSEWHERE) return [];
  return report.lines.flatMap((line) => {
    const own = startingWithin(boxes, line);
    return own.flatMap((box, index): RuleFinding[] => {
      const next = own[index + 1];
      if (!next || box.state !== 'empty' || next.state !== 'empty') return [];
      if (!areOpposite(answerOf(report, box), answerOf(report, next))) return [];
      // A third answer of the same question may be the one that is ticked.
      if (
        [own[index - 1], own[index + 2]].some(
          (other) => other && other.state !== 'empty' && near(other, box, next),
        )
      )
        return [];
      const start = Math.max(line.start, questionStart(report, line.start, box.start));
      const question = report.view.text.slice(start, box.start).trim();
      if (!/[:?]$/u.test(question) || CONDITIONAL.test(question)) return [];
      const answer = answerOf(report, next);
      const end = next.start + viewText(report, next).toLowerCase().indexOf(answer) + answer.length;
      return [
        {
          messageId: 'question',
          params: { question: question.replace(/\s?[:?]$/u, '') },
          places: [{ span: { start, end }, role: 'box' }],
        },
      ];
    });
  });
}

/** Another question of the same line has words of its own between. */
const NEXT_QUESTION = 12;
const near = (other: Span, box: Span, next: Span): boolean =>
  other.start < box.start ? box.start - other.end < 2 : other.start - next.end < NEXT_QUESTION;

/** `□初次    监督    □再认证`: the tick vanished with its font, the empty boxes stayed. */
const LOST =
  /^[^\n□]{0,24}(?:□\s?[^\s□]{1,16}\s{2,8}){0,5}(?<![^\s:：])[^\s□:：]{1,16}\s{2,8}□|□\s?[^\s□]{1,16}\s{2,8}[^\s□]{1,16}(?:\s{2,8}□|\s*$)/u;
const ENOUGH_LOST = 1;
/** Questions of which one answer holds. */
const ONE_OF = /(?:结论|意见|类型|推荐|勾选|性质|方式)[^:□\n]{0,8}:?\s*$/u;

/** Where ticks were lost, one answer of a question stands without its box; where all have one, none was ticked. */
function findAmongLost(report: Report): RuleFinding[] {
  if (report.boxes.some(({ state }) => state !== 'empty')) return [];
  const groups = report.lines.map((line) => ({ line, words: viewText(report, line) }));
  if (groups.filter(({ words }) => words.includes('□') && LOST.test(words)).length < ENOUGH_LOST) return [];
  const isPairAmongPairs = (words: string) =>
    PAIR.test(words) && groups.some((other) => PAIR_LOST.test(other.words));
  return groups.flatMap(({ line, words }): RuleFinding[] => {
    const own = startingWithin(report.boxes, line);
    const question = words.slice(0, (own[0]?.start ?? line.start) - line.start);
    const bare = own.every(({ label }) => /^\s?[^\s]{1,20}\s*[。;]?$/u.test(viewText(report, label)));
    if (!bare || !(isChoice(own, question) || isPairAmongPairs(words))) return [];
    return [
      {
        messageId: 'question',
        severity: 'warning',
        params: { question: question.trim().replace(/\s?[:?]$/u, '') },
        places: [{ span: { start: line.start, end: line.end }, role: 'box' }],
      },
    ];
  });
}

const isChoice = (own: readonly CheckBox[], question: string): boolean =>
  own.length >= 3 && ONE_OF.test(question);

/** `□有  无` lost its tick; `□有  □无` beside it never had one. */
const PAIR = /^[^□\n]{0,24}□\s?(?:有|是)\s{1,8}□\s?(?:无|否)\s*$/u;
const PAIR_LOST =
  /^[^□\n]{0,24}(?:□\s?(?:有|是)\s{1,8}(?:无|否)\s*$|(?<![^\s::])(?:有|是)\s{1,8}□\s?(?:无|否)\s*$)/u;

/** The question's own words: what follows the last stop or box before its answers. */
function questionStart(report: Report, from: number, to: number): number {
  const start = stretchStart(report.view.text, to, '。;|\n', to - from);
  const lead = report.view.text.slice(start, to);
  return start + (lead.length - lead.trimStart().length);
}
