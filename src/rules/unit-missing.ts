import type { Rule } from '../core/index.js';

export const unitMissing: Rule = {
  meta: {
    id: 'unit-missing',
    severity: 'warning',
    title: { zh: '数字缺少单位', en: 'A figure without its unit' },
    why: { zh: '没有单位的时限无法核对。', en: 'A time limit without its unit cannot be checked.' },
    messages: { time: { zh: '“{{words}}”缺少时间单位。', en: '"{{words}}" lacks its unit of time.' } },
    suggestion: { zh: '补上单位（分钟、小时、天、个工作日）。', en: 'Add the unit: minutes, hours, days.' },
    examples: {
      valid: [
        { language: 'zh', text: '故障2小时内到场，24小时内解决。' },
        { language: 'zh', text: '湿度在60以内响应正常。' },
      ],
      invalid: [
        { language: 'zh', text: '合同约定30内完成安装。', messageId: 'time', quotes: ['30内完成'] },
        {
          language: 'en',
          text: 'Faults are answered within 4 of the call.',
          messageId: 'time',
          quotes: ['within 4 of the call'],
        },
      ],
    },
  },
  check(_facts, report) {
    return [...report.view.text.matchAll(BARE_LIMIT)].map((match) => ({
      messageId: 'time',
      params: { words: match[0] },
      places: [{ span: { start: match.index, end: match.index + match[0].length }, role: 'limit' }],
    }));
  },
};

const BARE_LIMIT =
  /(?<![\d.A-Za-z-])\d{1,3}内(?:完成|解决|到场|到达|响应|回复|处理|修复|交付|整改|提交|关闭)|\bwithin \d{1,3} of (?:the )?(?:call|request|receipt|report)\b/giu;
