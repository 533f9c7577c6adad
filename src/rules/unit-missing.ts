import { matchesNear, type Rule, spanOf } from '../core/index.js';

export const unitMissing: Rule = {
  meta: {
    id: 'unit-missing',
    severity: 'warning',
    title: { zh: '数字缺少单位', en: 'A figure without its unit' },
    why: { zh: '没有单位的时限无法核对。', en: 'A time limit without its unit cannot be checked.' },
    messages: {
      time: { zh: '“{{words}}”缺少时间单位。', en: '"{{words}}" lacks its unit of time.' },
      measure: { zh: '“{{words}}”缺少计量单位。', en: '"{{words}}" lacks its unit.' },
    },
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
    return [
      ...report.view.text.matchAll(BARE_LIMIT),
      ...matchesNear(report.view.text, MEASURED, BARE_MEASURE),
      ...matchesNear(report.view.text, LIMIT, BARE_EMISSION_LIMIT),
    ].map((match) => ({
      messageId: BARE_TIME.test(match[0]) ? 'time' : 'measure',
      // Beside its value a limit may borrow the unit: only to be looked at.
      ...(LIMIT.test(match[0]) ? { severity: 'info' as const } : {}),
      params: { words: match[0] },
      places: [{ span: spanOf(match), role: 'limit' }],
    }));
  },
};

const BARE_TIME = /内|within/iu;

/** What is measured has a unit: `油耗指标≤3.2`, `镍层厚度不低于8,`. */
const MEASURED =
  /(?:厚度|长度|宽度|高度|深度|直径|重量|质量(?=不)|压力|温度|油耗|电耗|水耗|气耗|能耗|流量|电压|电流|噪声|用电量|用水量)/u;
const BARE_MEASURE =
  /(?:厚度|长度|宽度|高度|深度|直径|重量|压力|温度|油耗|电耗|水耗|气耗|能耗|流量|电压|电流|噪声|用电量|用水量)(?:指标|目标|要求|标准|限值)?(?:为|:)?\s?(?:≤|≥|<|>|不(?:低|大|高|小|超|少)[于过])\s?\d{1,6}(?:\.\d{1,3})?(?=\s?[,。;)](?!\s?单位|\d{3}(?!\d)))/gu;

/** `27mg/m³，标准限值60；`: the value has its unit, the limit has none. */
const LIMIT = /限值/u;
const BARE_EMISSION_LIMIT =
  /(?<=(?:mg|μg|g)\/(?:N?m³|L|kg)[,(]\s?)(?:标准|排放|许可|规定)?限值(?:为|:)?\s?\d{1,5}(?:\.\d{1,3})?(?=\s?[,。;)])/gu;

const BARE_LIMIT =
  /(?<![\d.A-Za-z-])\d{1,3}\s?内(?:完成|解决|到场|到达|响应|回复|处理|修复|交付|交货|供货|发货|送达|付款|开工|安装|整改|提交|关闭)|\bwithin \d{1,3} of (?:the )?(?:call|request|receipt|report)\b/giu;
