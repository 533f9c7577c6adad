import { type Rule, type Span, spansOverlap } from '../core/index.js';

export const statementConflict: Rule = {
  meta: {
    id: 'statement-conflict',
    severity: 'warning',
    yields: true,
    title: { zh: '两处说法像是相互矛盾', en: 'Statements that read like a contradiction' },
    why: {
      zh: '别的规则按事实逐项比对；本规则按以往报告中学到的规律，找出用词相近、一处否定或概括、另一处另有所述的两句话，供人核对。',
      en: 'The other rules compare facts; this one has learnt from past reports which pairs of statements on one matter tend to contradict each other, and asks a person to look.',
    },
    messages: {
      pair: {
        zh: '两处都说到“{{shared}}”，说法像是相互矛盾，请核对。',
        en: 'Both passages speak of "{{shared}}" and seem to contradict each other; please compare them.',
      },
    },
    suggestion: {
      zh: '对照原始证据：确有矛盾的改正其一；各有所指的，写明各自的对象、时间或范围。',
      en: 'Compare with the evidence: where they contradict each other, mend one; where they do not, say what each refers to.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '本次为第一次监督审核，审核组2人。\n质量方针张贴在车间入口，员工能说出其含义。\n吊具损坏后由工段修理，修理后试吊合格才发回使用。\n顾客满意度调查发出问卷30份，回收28份。\n抽培训记录3份，签到和考核齐全。\n文件发放登记有签收。\n查2025年吊具台账，其中4件吊具由工段修理，附修理报告。\n现场标识清楚，通道畅通。',
        },
        {
          language: 'zh',
          text: '吊具的修理全部由本公司工段完成，没有委托外单位。\n查2025年吊具台账，其中4件吊具由海门索具公司修理，附修理报告。',
        },
        {
          language: 'en',
          text: 'This was the first surveillance audit.\nThe quality policy was displayed at the entrance.\nDeliveries of chemicals are signed for at the gate.\nThree training records were sampled and found complete.\nDocuments are issued against signature.\nIn the chemical store behind hall 2 there were twelve drums of solvent, and the register was kept up to date.\nGangways were clear and marked.\nAll machines in the hall were guarded.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '本次为第一次监督审核，审核组2人。\n质量方针张贴在车间入口，员工能说出其含义。\n吊具的修理全部由本公司工段完成，没有委托外单位。\n顾客满意度调查发出问卷30份，回收28份。\n抽培训记录3份，签到和考核齐全。\n文件发放登记有签收。\n查2025年吊具台账，其中4件吊具由海门索具公司修理，附修理报告。\n现场标识清楚，通道畅通。',
          messageId: 'pair',
          quotes: [
            '吊具的修理全部由本公司工段完成，没有委托外单位。',
            '查2025年吊具台账，其中4件吊具由海门索具公司修理，附修理报告。',
          ],
        },
        {
          language: 'en',
          text: 'This was the first surveillance audit.\nThe quality policy was displayed at the entrance.\nThe company has no chemical store, and no chemicals are kept on the site.\nThree training records were sampled and found complete.\nDocuments are issued against signature.\nIn the chemical store behind hall 2 there were twelve drums of solvent, and the register was kept up to date.\nGangways were clear and marked.\nAll machines in the hall were guarded.',
          messageId: 'pair',
          quotes: [
            'The company has no chemical store, and no chemicals are kept on the site.',
            'In the chemical store behind hall 2 there were twelve drums of solvent, and the register was kept up to date.',
          ],
        },
      ],
    },
  },
  check(facts) {
    // What these hold is compared figure by figure elsewhere; nothing is to be suspected where that found nothing.
    const figures = [...facts.targets, ...facts.results, ...facts.measurements];
    const isCompared = (side: Span): boolean => figures.some((one) => spansOverlap(one, side));
    return facts.opposed
      .filter(({ first, second }) => !(isCompared(first) && isCompared(second)))
      .map(({ first, second, shared }) => ({
        messageId: 'pair',
        params: { shared },
        places: [
          { span: first, role: 'first' },
          { span: second, role: 'second' },
        ],
      }));
  },
};
