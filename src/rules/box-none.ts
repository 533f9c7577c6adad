import {
  type CheckBox,
  firstFrom,
  innermostAt,
  lastStartingBy,
  type Report,
  type Rule,
  type Span,
  startingWithin,
  viewText,
} from '../core/index.js';

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
          text: '3.1 管理体系的策划\n□符合 □基本符合 □不符合\n3.2 过程控制\n□符合 □基本符合 □不符合',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '3.1 管理体系的策划\n■符合 □基本符合 □不符合\n内容完整。\n3.2 过程控制\n□符合 □基本符合 □不符合\n按计划运行。',
          messageId: 'none',
          quotes: ['3.2 过程控制', '□符合 □基本符合 □不符合', '按计划运行。'],
        },
      ],
    },
  },
  check(_facts, report) {
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
  },
};

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
