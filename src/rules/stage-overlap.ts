import { dayInterval, type Rule, type RuleFinding } from '../core/index.js';
import { auditDates } from './order/audit.js';

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
      reversed: {
        zh: '第一阶段（{{first}}）在本次审核（{{second}}）之后。',
        en: 'Stage 1 ({{first}}) lies after the audit ({{second}}) that it comes before.',
      },
    },
    suggestion: {
      zh: '核对两个阶段的审核计划和签到表。',
      en: 'Check the plans and attendance lists of both stages.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '审核时间：2024年5月21日至23日。\n于2024年4月9日进行了第一阶段审核。' },
        { language: 'en', text: '| Stage 1 | 9 April 2024 |\n| Stage 2 | 21 to 23 May 2024, on site |' },
        {
          language: 'zh',
          text: '第一阶段审核报告\n审核时间：2024年4月9日。\n第一阶段审核于2024年4月9日进行。',
        },
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
          messageId: 'reversed',
          quotes: ['21 May 2024', '27 May 2024'],
        },
      ],
    },
  },
  check(facts, report) {
    if (IS_STAGE_1.test(report.view.text.slice(0, HEAD))) return [];
    const audit = auditDates(facts);
    const stages = facts.events.filter((event) => event.kind === 'stage-1' && !event.planned);
    return stages.flatMap((stage): RuleFinding[] => {
      const days = dayInterval(stage.date);
      if (!audit || days === null || stage.date.from.day === null || days.to < audit.from) return [];
      const reversed = days.from > audit.to;
      return [
        {
          messageId: reversed ? 'reversed' : 'overlap',
          severity: reversed ? 'error' : 'warning',
          params: { first: stage.date.raw, second: audit.event.date.raw },
          places: [
            { span: audit.event, role: 'audit' },
            { span: stage, role: 'stage-1' },
          ],
        },
      ];
    });
  },
};

/** A report of stage 1 dates nothing else. */
const IS_STAGE_1 = /^[^\n]{0,40}第?一阶段(?:审核)?(?:报告|记录)|^[^\n]{0,60}stage 1 (?:audit )?report/imu;
const HEAD = 200;
