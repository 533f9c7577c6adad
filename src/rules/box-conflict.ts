import {
  type CheckBox,
  type Report,
  type Rule,
  type RuleFinding,
  startingWithin,
  viewText,
} from '../core/index.js';
import { answerOf, areOpposite } from './boxes/answers.js';

export const boxConflict: Rule = {
  meta: {
    id: 'box-conflict',
    severity: 'error',
    title: { zh: '互斥的选项都已勾选', en: 'Both of two opposite boxes ticked' },
    why: {
      zh: '“是”与“否”、“符合”与“不符合”同时勾选，就不知道结论是哪一个。',
      en: 'With both "yes" and "no" ticked nobody can tell which of them holds.',
    },
    messages: {
      both: {
        zh: '“{{first}}”与“{{second}}”同时勾选。',
        en: 'Both "{{first}}" and "{{second}}" are ticked.',
      },
    },
    suggestion: { zh: '只保留符合实际的一个。', en: 'Keep the one that is true.' },
    examples: {
      valid: [
        { language: 'zh', text: '是否存在多场所：□是 ■否\n审核体系：■QMS ■EMS □OHSMS' },
        { language: 'zh', text: '外包过程：■有 □无\n特种设备：□有 ■无' },
        {
          language: 'zh',
          text: '推荐意见：■推荐认证注册（□QMS ■OHSMS） ■在完成纠正措施后推荐认证注册（■QMS）',
        },
        { language: 'en', text: 'Design applicable: ☒ Yes ☐ No\nShift work: ☐ Yes ☒ No' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '3.2 过程控制\n■符合 □基本符合 ■不符合\n按计划运行。',
          messageId: 'both',
          quotes: ['■符合', '■不符合'],
        },
        {
          language: 'zh',
          text: '是否使用特种设备：☑是 ☑否',
          messageId: 'both',
          quotes: ['☑是', '☑否'],
        },
        {
          language: 'en',
          text: 'Audit objectives achieved: ☒ Yes ☒ No',
          messageId: 'both',
          quotes: ['☒ Yes', '☒ No'],
        },
      ],
    },
  },
  check(_facts, report) {
    return questionsOf(report).flatMap((boxes) => oppositesIn(report, boxes));
  },
};

/** The boxes of a line; those of lines that each begin with one answer one question together. */
function questionsOf(report: Report): CheckBox[][] {
  const groups: CheckBox[][] = [];
  let open = false;
  for (const line of report.lines) {
    const boxes = startingWithin(report.boxes, line);
    const [first] = boxes;
    const listed =
      boxes.length === 1 &&
      first !== undefined &&
      viewText(report, { start: line.start, end: first.start }).trim() === '';
    if (listed && open) groups.at(-1)?.push(...boxes);
    else if (boxes.length > 0) groups.push([...boxes]);
    open = listed;
  }
  return groups;
}

/** Neighbouring boxes answer one question; a line may hold several questions. */
function oppositesIn(report: Report, boxes: readonly CheckBox[]): RuleFinding[] {
  return boxes.flatMap((box, index) => {
    const group = boxes.slice(index + 1, index + 3);
    const first = answerOf(report, box);
    const other = group.find((next) => next.state === 'ticked' && areOpposite(first, answerOf(report, next)));
    if (!other || box.state !== 'ticked') return [];
    return [
      {
        messageId: 'both',
        params: { first, second: answerOf(report, other) },
        places: [answerPlace(report, box, first), answerPlace(report, other, answerOf(report, other))],
      },
    ];
  });
}

const answerPlace = (report: Report, box: CheckBox, answer: string) => {
  const at = viewText(report, box).toLowerCase().indexOf(answer);
  return { span: { start: box.start, end: box.start + at + answer.length }, role: 'box' };
};
