import { type AmountClash, type CountClash, placesAs, type Rule, type RuleFinding } from '../core/index.js';

export const figureConflict: Rule = {
  meta: {
    id: 'figure-conflict',
    severity: 'warning',
    title: { zh: '同一数量或内容前后不一', en: 'One amount or text, two values' },
    why: {
      zh: '同一时间、同一事物只有一个数量，两处不同说明至少一处写错。',
      en: 'A thing has one amount at one time; where two places differ, one of them is wrong.',
    },
    messages: {
      machines: {
        zh: '同一设备的数量前后不一：{{first}}与{{second}}。',
        en: 'One kind of machine is counted {{first}} in one place and {{second}} in another.',
      },
      differs: {
        zh: '“{{name}}”前后不一：{{first}}与{{second}}。',
        en: '"{{name}}" differs: {{first}} here, {{second}} there.',
      },
      agreed: {
        zh: '{{second}}被写成与“{{name}}”一致，而“{{name}}”写的是{{first}}。',
        en: '{{second}} is said to be as the {{name}} lays down, which has {{first}}.',
      },
      unlisted: {
        zh: '“{{name}}”列出的是{{first}}，另一处却有{{second}}。',
        en: 'Of the {{name}}, {{first}} are listed, yet there is {{second}}.',
      },
      wording: {
        zh: '{{name}}有两种写法：“{{first}}”与“{{second}}”。',
        en: 'The {{name}} is worded in two ways: "{{first}}" and "{{second}}".',
      },
    },
    suggestion: {
      zh: '核对原始记录，统一写法；确为两个数量的写明区别。',
      en: 'Check the record and state it one way; where they are two amounts, say what tells them apart.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '公司年产陶瓷滤芯36万支。\n2023年产陶瓷滤芯31万支，当时只有一条窑。' },
        { language: 'zh', text: '一车间建筑面积2600平方米。\n二车间建筑面积2900平方米。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '公司年产陶瓷滤芯36万支。\n生产能力未变化，年产陶瓷滤芯63万支。',
          messageId: 'differs',
          quotes: ['36万支', '63万支'],
        },
        {
          language: 'zh',
          text: '抽订单DD-2406-11，订货数量1500只。\n同一订单DD-2406-11，订货数量1050只，已发清。',
          messageId: 'differs',
          quotes: ['1500只', '1050只'],
        },
        {
          language: 'zh',
          text: '设计文件规定雨水管采用DN800钢筋混凝土管。\n现场所铺雨水管为DN600，验收意见为与设计相符。',
          messageId: 'agreed',
          quotes: ['DN800', 'DN600'],
        },
        {
          language: 'zh',
          text: '在用灭菌锅2台，编号SJ-1、SJ-2。\n抽灭菌记录，设备编号SJ-3，121℃保持30min。',
          messageId: 'unlisted',
          quotes: ['SJ-1、SJ-2', 'SJ-3'],
        },
        {
          language: 'zh',
          text: '质量方针：“精工细作，诚信交付”。\n车间张贴的质量方针为“科技创新，行业领先”，与手册一致。',
          messageId: 'wording',
          quotes: ['精工细作，诚信交付', '科技创新，行业领先'],
        },
        {
          language: 'en',
          text: 'The effluent plant is designed for 120 m³/d.\nThe manual gives the design capacity of the effluent plant as 1,200 m³/d.',
          messageId: 'differs',
          quotes: ['120 m³/d', '1,200 m³/d'],
        },
      ],
    },
  },
  check: ({ amountClashes, objectiveClashes, countClashes }) => [
    ...machines(countClashes.filter((one) => !isTold(one, amountClashes))),
    ...amountClashes.map((clash) => toldTwice(clash, clash.kind ?? 'differs')),
    ...objectiveClashes.filter(({ kind }) => kind === 'result').map((clash) => toldTwice(clash, 'differs')),
  ],
};

const toldTwice = (
  { name, first, second }: Pick<AmountClash, 'name' | 'first' | 'second'>,
  messageId: string,
): RuleFinding => ({
  messageId,
  params: { name, first: first.raw, second: second.raw },
  places: [first, second]
    .sort((a, b) => a.start - b.start)
    .map(({ core }) => ({ span: core, role: 'value' })),
});

/** Two figures that differ as amounts are told once. */
const isTold = ({ places }: CountClash, clashes: readonly AmountClash[]): boolean =>
  clashes.some((clash) =>
    [clash.first, clash.second].every(({ start }) =>
      places.some((place) => place.start <= start && start < place.end),
    ),
  );

/** Machines of which one place says that there are no more. */
const machines = (clashes: readonly CountClash[]): RuleFinding[] =>
  clashes
    .filter(({ kind }) => kind === 'machines')
    .map(({ first, second, places }) => ({
      messageId: 'machines',
      params: { first, second },
      places: placesAs(places, 'value'),
    }));
