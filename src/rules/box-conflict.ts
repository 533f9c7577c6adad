import {
  type CheckBox,
  innermostAt,
  lastStartingBy,
  type Place,
  type Report,
  type Rule,
  type RuleFinding,
  viewText,
} from '../core/index.js';
import { answerOf, areOpposite } from './boxes/answers.js';
import { opensWithBox, questionsOf } from './boxes/questions.js';

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
          quotes: ['3.2 过程控制', '■符合', '■不符合'],
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

/** Neighbouring boxes answer one question; a line may hold several questions. */
function oppositesIn(report: Report, boxes: readonly CheckBox[]): RuleFinding[] {
  return boxes.flatMap((box, index) => {
    const group = boxes.slice(index + 1, index + 3);
    const first = answerOf(report, box);
    const other = group.find(
      (next) =>
        next.state === 'ticked' &&
        areOpposite(first, answerOf(report, next)) &&
        ![box, next].every((one) => isField(report, one)),
    );
    if (!other || box.state !== 'ticked') return [];
    return [
      {
        messageId: 'both',
        params: { first, second: answerOf(report, other) },
        places: [
          answerPlace(report, box, first),
          answerPlace(report, other, answerOf(report, other)),
          ...judgedSection(report, box),
        ],
      },
    ];
  });
}

/** `☑适用条款：全部 ☑不适用条款：8.3`: each is filled in, and both can hold. */
const isField = (report: Report, { label }: CheckBox): boolean =>
  /^\s?[^:,;]{2,16}:\s?[^\s_]/u.test(viewText(report, label));

const answerPlace = (report: Report, box: CheckBox, answer: string) => {
  const at = viewText(report, box).toLowerCase().indexOf(answer);
  return { span: { start: box.start, end: box.start + at + answer.length }, role: 'box' };
};

/** Boxes right below a heading judge its section. */
function judgedSection(report: Report, box: CheckBox): Place[] {
  const line = innermostAt(report.lines, box.start);
  const above = line && opensWithBox(report, line) ? lastStartingBy(report.lines, line.start - 1) : undefined;
  const opensSection = above && lastStartingBy(report.sections, above.start)?.start === above.start;
  return above && opensSection ? [{ span: { start: above.start, end: above.end }, role: 'heading' }] : [];
}
