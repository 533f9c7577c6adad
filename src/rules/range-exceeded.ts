import { placesAs, type Rule } from '../core/index.js';

export const rangeExceeded: Rule = {
  meta: {
    id: 'range-exceeded',
    severity: 'error',
    title: { zh: '读数或载荷超出量程', en: 'Reading or load beyond the range of the device' },
    why: {
      zh: '量程之外读不出数，额定载荷之外不能起吊：不是读数、量程写错，就是用的不是这台设备，或者是一项不符合。',
      en: 'No instrument reads beyond its range and no crane may lift beyond its rating: a figure is wrong, another device was used, or it is a nonconformity.',
    },
    messages: {
      beyond: {
        zh: '{{instrument}}的量程够不到{{values}}。',
        en: 'The range of {{instrument}} does not reach {{values}}.',
      },
      overloaded: {
        zh: '{{instrument}}承载了{{values}}，超过它的额定载荷。',
        en: '{{instrument}} bore {{values}}, more than it is rated for.',
      },
      crowded: {
        zh: '{{instrument}}：{{values}}超过核定人数，却写成没有超过。',
        en: '{{instrument}}: {{values}} exceed the number allowed, yet are called within it.',
      },
    },
    suggestion: {
      zh: '核对器具台账和原始记录：量程、读数、器具编号。',
      en: 'Check register and record: the range, the reading, and which instrument was used.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '压力表PG-31量程0~1.6MPa，校准有效。水压试验采用PG-31，保压读数1.2MPa。',
        },
        {
          language: 'zh',
          text: '电子秤DZ-08最大称量30kg。抽称重记录：整批120kg用DZ-08分三次称完。',
        },
        {
          language: 'en',
          text: 'Hoist H3 is rated for a safe working load of 2 t. The tank of 1.8 t was lifted by hoist H3.',
        },
        {
          language: 'en',
          text: 'Thermometer TH-12 (measuring range 0 to 100 °C). Readings taken with TH-12: 63 and 71 °C; the kiln itself is set to 480 °C.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '压力表PG-31量程0~1.6MPa，校准有效。\n水压试验采用PG-31，保压读数2.4MPa，30min无渗漏。',
          messageId: 'beyond',
          quotes: ['PG-31量程0~1.6MPa', '2.4MPa'],
        },
        {
          language: 'zh',
          text: '| 编号 | 名称 | 量程 |\n|---|---|---|\n| DZ-08 | 电子秤 | 0~30kg |\n\n成品库用DZ-08称重，记录为41.5kg。',
          messageId: 'beyond',
          quotes: ['DZ-08 | 电子秤 | 0~30kg', '41.5kg'],
        },
        {
          language: 'en',
          text: 'Thermometer TH-12 (measuring range 0 to 100 °C) is calibrated.\nCore temperatures measured with TH-12: 96 °C, 112 °C and 108 °C.',
          messageId: 'beyond',
          quotes: ['TH-12 (measuring range 0 to 100 °C', '112 °C and 108 °C'],
        },
        {
          language: 'zh',
          text: '2号行车额定起重量5t，定期检验有效。\n模具更换记录：用2号行车起吊模具6.3t。',
          messageId: 'overloaded',
          quotes: ['2号行车额定起重量5t', '2号行车起吊模具6.3t'],
        },
        {
          language: 'zh',
          text: '摆渡车核定载员14人（含驾驶员1人）。\n抽运行记录：驾驶员1人、乘客16人，备注未超员。',
          messageId: 'crowded',
          quotes: ['14人', '16人'],
        },
      ],
    },
  },
  check: (facts) =>
    facts.rangeUses.map((use) => ({
      messageId: MESSAGES[use.kind],
      // How many were there at once has to be read from several numbers.
      ...(use.kind === 'people' ? { severity: 'warning' as const } : {}),
      params: { instrument: use.instrument, values: use.values.map(({ raw }) => raw).join('、') },
      places: [...placesAs([use.range], 'limit'), ...placesAs([{ start: use.start, end: use.end }], 'value')],
    })),
};

const MESSAGES = { reading: 'beyond', load: 'overloaded', people: 'crowded' } as const;
