import { type PopulationRate, placesAs, type Rule, type RuleFinding } from '../core/index.js';

export const impossibleRate: Rule = {
  meta: {
    id: 'impossible-rate',
    severity: 'warning',
    title: { zh: '这个总数得不出的比率', en: 'A rate that the number cannot give' },
    why: {
      zh: '总数很小时比率只能取几个值，写出的比率不在其中，说明比率或总数有误，或不是由它们算出的。',
      en: 'A small number allows few rates; one that is not among them has another source or a wrong figure.',
    },
    messages: {
      overfull: {
        zh: '{{rate}}超过全部：这种比率不会大于100%。',
        en: '{{rate}} is more than all of it: such a rate is 100 % at most.',
      },
      more: {
        zh: '{{part}}多于它所属的{{whole}}，部分不会大于全部。',
        en: '{{part}} is more than the {{whole}} it is part of.',
      },
      impossible: {
        zh: '{{population}}中无论几个都得不出{{rate}}，最接近的是{{nearest}}%。',
        en: 'No count out of {{population}} gives {{rate}}; the nearest is {{nearest}} %.',
      },
    },
    suggestion: {
      zh: '核对原始数据；另有算法的写明算法。',
      en: 'Check the data; where it was computed otherwise, say how.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '抽检25件，合格率96%。' },
        { language: 'zh', text: '调查顾客20家，平均得分97.3分，满意率97.3%。' },
        { language: 'zh', text: '计划5000台，入库5600台，计划完成率112%，占比100%。' },
        { language: 'en', text: 'In all 40 parts were inspected, pass rate 97.5 %.' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '收回问卷46份，收回的问卷中有51份愿意继续合作。',
          messageId: 'more',
          quotes: ['46份', '51份'],
        },
        {
          language: 'en',
          text: 'Of the 40 replies, 46 rated the service as good.',
          messageId: 'more',
          quotes: ['40', '46'],
        },
        { language: 'zh', text: '成品合格率102.5%。', messageId: 'overfull', quotes: ['102.5%'] },
        {
          language: 'zh',
          text: '抽检20件，合格率97.3%。',
          messageId: 'impossible',
          quotes: ['20件', '97.3%'],
        },
        {
          language: 'zh',
          text: '收回问卷16份，逐份只分满意和不满意，满意率95.2%。',
          messageId: 'impossible',
          quotes: ['16份', '95.2%'],
        },
      ],
    },
  },
  check: (facts) => [
    ...facts.overfullParts.map(({ whole, part, loose }) => ({
      messageId: 'more',
      severity: loose ? ('warning' as const) : ('error' as const),
      params: { part: part.raw, whole: whole.raw },
      places: placesAs([whole, part], 'value'),
    })),
    ...facts.populationRates.flatMap((fact) => checkRate(fact)),
    ...facts.overfullRates.map(({ start, end, raw }) => ({
      messageId: 'overfull',
      severity: 'error' as const,
      params: { rate: raw },
      places: [{ span: { start, end }, role: 'value' }],
    })),
  ],
};

/** An error only where the text says that each was counted as so or not so. */
function checkRate({ rate, population, eitherOr, judged }: PopulationRate): RuleFinding[] {
  const nearest = (Math.round((rate.value / 100) * population.value) / population.value) * 100;
  if (canBe(rate.value, rate.decimals, population.value)) return [];
  return [
    {
      messageId: 'impossible',
      severity: eitherOr ? 'error' : 'warning',
      params: {
        population: population.raw,
        rate: rate.raw,
        nearest: nearest.toFixed(Math.max(1, rate.decimals)),
      },
      places: [...(judged ? [judged] : []), population, rate].map(({ start, end }) => ({
        span: { start, end },
        role: 'value',
      })),
    },
  ];
}

/** Some count out of the number gives the rate, rounded or cut off at its last decimal. */
function canBe(rate: number, decimals: number, number: number): boolean {
  const ulp = 10 ** -decimals;
  const counts = [Math.floor((rate / 100) * number), Math.ceil((rate / 100) * number)];
  return counts.some((count) => {
    const over = (count / number) * 100 - rate;
    return over > -0.5 * ulp - 1e-9 && over < ulp - 1e-9;
  });
}
