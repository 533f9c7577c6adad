import { dayInterval, type EventFact, type Rule } from '../core/index.js';

export const stageOverlap: Rule = {
  meta: {
    id: 'stage-overlap',
    severity: 'warning',
    title: { zh: '两个阶段时间重叠', en: 'Stages overlap' },
    why: {
      zh: '第一阶段未结束就开始第二阶段，第一阶段的问题来不及解决。',
      en: 'A stage 2 that begins before stage 1 ended leaves no time to settle its concerns.',
    },
    messages: {
      overlap: {
        zh: '第一阶段（{{first}}）与本次审核（{{second}}）时间重叠。',
        en: 'Stage 1 ({{first}}) overlaps the audit ({{second}}).',
      },
    },
    suggestion: {
      zh: '核对两个阶段的审核计划和签到表。',
      en: 'Check the plans and attendance lists of both stages.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '审核时间：2024年5月21日至23日。\n于2024年4月9日进行了第一阶段审核。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '审核时间：2024年5月21日至23日。\n于2024年5月21日进行了第一阶段审核。',
          messageId: 'overlap',
          quotes: ['2024年5月21日至23日', '2024年5月21日'],
        },
        {
          language: 'en',
          text: 'Audit dates: 21 May 2024.\nStage 1 was completed on 27 May 2024.',
          messageId: 'overlap',
          quotes: ['21 May 2024', '27 May 2024'],
        },
      ],
    },
  },
  check(facts) {
    const audit = facts.events.find((event) => event.kind === 'audit');
    const stages = facts.events.filter((event) => event.kind === 'stage-1' && !event.planned);
    return stages.flatMap((stage) => {
      if (!audit || !overlaps(stage, audit)) return [];
      return [
        {
          messageId: 'overlap',
          params: { first: stage.date.raw, second: audit.date.raw },
          places: [
            { span: audit, role: 'audit' },
            { span: stage, role: 'stage-1' },
          ],
        },
      ];
    });
  },
};

/** Stage 1 must have ended before the first day of the audit. */
function overlaps(stage: EventFact, audit: EventFact): boolean {
  const first = dayInterval(stage.date);
  const second = dayInterval(audit.date);
  return first !== null && second !== null && stage.date.from.day !== null && first.to >= second.from;
}
