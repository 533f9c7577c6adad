import { type CheckBox, type Facts, type NcCount, type Report, type Rule, viewText } from '../core/index.js';

export const ncRecommendation: Rule = {
  meta: {
    id: 'nc-recommendation',
    severity: 'error',
    title: { zh: '推荐意见与不符合矛盾', en: 'Recommendation against nonconformities' },
    why: {
      zh: '有未关闭的不符合却无条件推荐，认证决定就缺少依据。',
      en: 'An unconditional recommendation beside open nonconformities leaves the decision without ground.',
    },
    messages: {
      unconditional: {
        zh: '开具了不符合，推荐意见却未以纠正措施的验证为条件。',
        en: 'Nonconformities were raised, but the recommendation does not depend on their correction.',
      },
    },
    suggestion: {
      zh: '改选“完成纠正措施并验证后推荐”，或写明不符合已关闭。',
      en: 'Recommend after verified correction, or state that the nonconformities are closed.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '本次审核开具一般不符合项1项。\n□推荐认证注册 ■在完成纠正措施后推荐认证注册 □不推荐',
        },
        { language: 'zh', text: '本次审核开具不符合项0项。\n■推荐认证注册 □在完成纠正措施后推荐认证注册' },
        {
          language: 'zh',
          text: '■推荐认证注册（■OHSMS） ■在完成纠正措施后推荐认证注册（■QMS）\n本次审核开具一般不符合项1项。',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '本次审核开具严重不符合项1项。\n■推荐认证注册 □在完成纠正措施后推荐认证注册 □不推荐',
          messageId: 'unconditional',
          quotes: ['严重不符合项1项', '■推荐认证注册'],
        },
        {
          language: 'en',
          text: 'Two minor nonconformities were raised.\n[x] Certification recommended\n[ ] Certification recommended after acceptance of corrective actions',
          messageId: 'unconditional',
          quotes: ['Two minor nonconformities', '[x] Certification recommended'],
        },
      ],
    },
  },
  check(facts, report) {
    const open = facts.ncCounts.filter(isOpen);
    const raised = facts.ncMentions.filter(({ place }) => place === 'text');
    const ticked = report.boxes.filter(
      (box) => box.state === 'ticked' && RECOMMENDS.test(viewText(report, box.label)),
    );
    const unconditional = ticked.filter((box) => isUnconditional(viewText(report, box.label)));
    if (
      unconditional.length === 0 ||
      unconditional.length < ticked.length ||
      open.length + raised.length === 0
    )
      return [];
    if (isClosed(facts, report)) return [];
    const major =
      open.some(({ grade }) => grade === 'major') || raised.some(({ grade }) => grade === 'major');
    return [
      {
        messageId: 'unconditional',
        severity: major || open.length > 0 ? ('error' as const) : ('warning' as const),
        places: [
          ...open.map((span) => ({ span, role: 'count' })),
          ...raised.map((span) => ({ span, role: 'raised' })),
          ...unconditional.map((span) => ({
            span: { start: span.start, end: endOfWords(report, span) },
            role: 'conclusion',
          })),
        ],
      },
    ];
  },
};

/** A box about the recommendation, not one that mentions it among the aims of the audit. */
const RECOMMENDS = /^(?!.{0,60}是否推荐).{0,30}推荐|recommend/iu;
const RECOMMENDED =
  /^\s?(?:同意)?推荐(?:认证|注册|保持|更新|再认证|换发|扩大)|^\s?(?:certification|registration)[^\n]{0,20}recommended|^\s?recommended/iu;
const CONDITION = /纠正|整改|验证|完成[^。]{0,12}后|after|subject to|provided|not recommended|不推荐/iu;

const isOpen = (count: NcCount): boolean =>
  count.value !== null && count.value > 0 && count.grade !== 'observation';

const isUnconditional = (label: string): boolean => RECOMMENDED.test(label) && !CONDITION.test(label);

/** The label up to the brackets or spaces that follow it. */
const endOfWords = (report: Report, box: CheckBox): number => {
  const label = viewText(report, box.label);
  const stop = label.trimStart().search(/[(\s]{2}|\(|\s{2}|\n/u);
  const lead = label.length - label.trimStart().length;
  return stop < 0 ? box.end : box.label.start + lead + stop;
};

/** The report says that the corrections of this audit's nonconformities were verified. */
const isClosed = (facts: Facts, report: Report): boolean =>
  facts.ncCounts.length > 0 &&
  /(?:本次|审核组)[^。;\n]{0,30}不符合[^。;\n]{0,16}(?:均已|已全部|已经|已)(?:关闭|验证)|纠正措施[^。;\n]{0,10}(?:已|经)验证(?:有效|合格)|corrective actions (?:were|have been) (?:accepted|verified)/iu.test(
    report.view.text,
  );
