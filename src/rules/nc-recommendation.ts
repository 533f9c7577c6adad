import {
  type Facts,
  type NcCount,
  placesAs,
  type Recommendation,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  spansOverlap,
  viewText,
} from '../core/index.js';
import { bothTicked } from './recommendations/both-ticked.js';
import { decisionsOfOthers } from './recommendations/kind-of-audit.js';

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
      differs: {
        zh: '推荐意见前后不一：一处为“{{first}}”，另一处为“{{second}}”。',
        en: 'Two recommendations that differ: "{{first}}" and "{{second}}".',
      },
      both: {
        zh: '“{{first}}”与“{{second}}”同时勾选。',
        en: 'Both "{{first}}" and "{{second}}" are ticked.',
      },
      kind: {
        zh: '审核写为“{{first}}”，推荐意见却是“{{second}}”。',
        en: 'The audit is called "{{first}}", and the recommendation is "{{second}}".',
      },
      unneeded: {
        zh: '没有开具不符合，推荐意见却以纠正措施为条件。',
        en: 'No nonconformity was raised, but the recommendation depends on corrective actions.',
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
        {
          language: 'zh',
          text: '本次审核开具一般不符合项1项。\n■在完成纠正措施后推荐认证注册 □不推荐\n纠正措施验证：审核中发现的QMS（1）个一般不符合，■验证合格。\n结论：同意推荐认证注册。',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '本次审核开具严重不符合1项，尚未关闭。\n结论：审核组一致同意推荐认证注册。',
          messageId: 'unconditional',
          quotes: ['严重不符合1项', '同意推荐认证注册'],
        },
        {
          language: 'zh',
          text: '推荐意见：■推荐认证注册（■QMS ■EMS） ■在完成纠正措施后推荐认证注册（□QMS ■EMS） □不推荐',
          messageId: 'both',
          quotes: ['■推荐认证注册', '■在完成纠正措施后推荐认证注册'],
        },
        {
          language: 'zh',
          text: '■推荐认证注册 □在完成纠正措施后推荐认证注册 □不推荐认证注册\n审核结论：体系未能有效运行，审核组不推荐认证注册。',
          messageId: 'differs',
          quotes: ['■推荐认证注册', '不推荐认证注册'],
        },
        {
          language: 'zh',
          text: '审核类型：初次认证\n结论：审核组同意推荐保持认证注册。',
          messageId: 'kind',
          quotes: ['审核类型：初次认证', '同意推荐保持认证注册'],
        },
        {
          language: 'zh',
          text: '本次审核未开具不符合项。\n□推荐认证注册 ■在完成纠正措施后推荐认证注册 □不推荐',
          messageId: 'unneeded',
          quotes: ['未开具不符合项', '■在完成纠正措施后推荐认证注册'],
        },
        {
          language: 'zh',
          text: '本次审核开具严重不符合项1项。\n■推荐认证注册 □在完成纠正措施后推荐认证注册 □不推荐',
          messageId: 'unconditional',
          quotes: ['严重不符合项1项', '■推荐认证注册'],
        },
        {
          language: 'zh',
          text: '四、不符合项与上次验证\n本次不符合：\nBF-2031-01 青禾项目部 S8.1.2 临边防护缺失约9m，未设警戒——■严重 □一般\n五、结论\n推荐意见：■推荐保持认证注册，无附加条件 □整改后推荐 □暂停',
          messageId: 'unconditional',
          quotes: [
            'BF-2031-01 青禾项目部 S8.1.2 临边防护缺失约9m，未设警戒——■严重 □一般',
            '■推荐保持认证注册，无附加条件',
          ],
        },
        {
          language: 'en',
          text: 'Two minor nonconformities were raised.\n[x] Certification recommended\n[ ] Certification recommended after acceptance of corrective actions',
          messageId: 'unconditional',
          quotes: ['Two minor nonconformities', '[x] Certification recommended'],
        },
        {
          language: 'en',
          text: 'Two minor nonconformities were raised.\nCertification can be recommended only after their correction has been accepted.\n[x] Certification recommended',
          messageId: 'unconditional',
          quotes: [
            'Two minor nonconformities',
            'Certification can be recommended only after their correction has been accepted.',
            '[x] Certification recommended',
          ],
        },
      ],
    },
  },
  check(facts, report) {
    const own = facts.recommendations.filter(({ verified }) => !verified);
    const open = facts.ncCounts.filter(isOpen);
    return [
      ...findUnconditional(own, open, facts, report),
      ...findDiffering(own),
      ...bothTicked(own, report),
      ...findUnneeded(own, open, facts),
      ...decisionsOfOthers(report),
    ];
  },
};

const isOpen = (count: NcCount): boolean =>
  count.value !== null && count.value > 0 && count.grade !== 'observation';

/** Recommended as it is, with nonconformities of this audit open. */
function findUnconditional(
  own: readonly Recommendation[],
  open: readonly NcCount[],
  facts: Facts,
  report: Report,
): RuleFinding[] {
  const unconditional = own.filter(({ kind }) => kind === 'unconditional');
  const severe = facts.ncStories.filter(({ grade }) => grade === 'major');
  const raised = [
    ...facts.ncMentions.filter(
      (one) =>
        (one.place === 'text' || one.grade === 'major') && !severe.some((story) => spansOverlap(story, one)),
    ),
    ...severe,
  ];
  if (unconditional.length === 0 || unconditional.length < own.length || open.length + raised.length === 0)
    return [];
  if (isClosed(facts, report)) return [];
  const pending = raised.filter((one) => !isSettled(one, report));
  const major = [...open, ...pending].some(({ grade }) => grade === 'major');
  if (!major && raised.length > 0 && pending.length === 0) return [];
  const ticked = unconditional.some(({ place }) => place === 'box');
  const conditions = ticked ? conditionsIn(report) : [];
  // Minor ones may be followed up at the next visit, and prose may leave the usual condition unsaid.
  if (!major && (!ticked || !(offersCondition(report) || conditions.length > 0))) return [];
  return [
    {
      messageId: 'unconditional',
      severity: major || open.length > 0 ? 'error' : 'warning',
      places: [
        ...placesAs(open, 'count'),
        ...placesAs(raised, 'raised'),
        ...placesAs(conditions, 'statement'),
        ...placesAs(unconditional, 'conclusion'),
      ],
    },
  ];
}

/** Its own row or words say that it was closed. */
const isSettled = (span: Span, report: Report): boolean => {
  const words = viewText(report, span);
  return (
    /(?<![未不待尚])(?:已|经|均)?(?:验证)?(?:关闭|验证合格|验证有效)|\b(?:closed|verified)\b/iu.test(words) &&
    !/未关闭|未验证|待(?:验证|关闭)|尚未|整改中|not (?:yet )?(?:closed|verified)|\bopen\b|pending/iu.test(
      words,
    )
  );
};

/** `Certification can be recommended only after they have been accepted`: the words ask for what the box leaves out. */
const CONDITION =
  /(?:certifi\w+|certificates?) (?:can|may|will|could|must) (?:only )?be (?:recommended|granted|renewed|issued|maintained|continued) (?:only|once)|(?:recommend\w*|renewed) only (?:after|when|once)|only (?:after|when|once)[^.;]{4,80}(?:can|may|will) [^.;]{0,30}(?:recommend|renew|grant)/iu;
const CONDITION_ZH =
  /(?:整改|纠正措施|不符合)[^。;]{0,24}(?:方可|方能|才可|才能|后再)[^。;]{0,8}(?:推荐|发证|换证|颁发|保持)/u;

const conditionsIn = (report: Report): Span[] =>
  report.sentences.filter((sentence) => {
    const words = viewText(report, sentence);
    return (
      (CONDITION.test(words) || CONDITION_ZH.test(words)) &&
      !report.boxes.some((box) => spansOverlap(box, sentence))
    );
  });

/** The form had a box for a recommendation after correction, which was left empty. */
const offersCondition = (report: Report): boolean =>
  report.boxes.some(
    (box) =>
      box.state === 'empty' &&
      /推荐|recommend/iu.test(viewText(report, box.label)) &&
      /纠正|整改|验证|关闭|after|subject to/iu.test(viewText(report, box.label)),
  );

/** A recommendation and a refusal, or one with and one without condition, for the same systems. */
function findDiffering(own: readonly Recommendation[]): RuleFinding[] {
  const [first, ...others] = own;
  const other = others.find(
    (one) =>
      first &&
      one.kind !== first.kind &&
      sharesSystem(one, first) &&
      !(one.place === 'box' && first.place === 'box'),
  );
  if (!first || !other) return [];
  const refusal = [first, other].some(({ kind }) => kind === 'refused' || kind === 'postponed');
  return [
    {
      messageId: 'differs',
      severity: refusal && ![first, other].some(({ place }) => place === 'lost-tick') ? 'error' : 'warning',
      params: { first: WORDS[first.kind], second: WORDS[other.kind] },
      places: placesAs([first, other], 'conclusion'),
    },
  ];
}

const WORDS: Readonly<Record<Recommendation['kind'], string>> = {
  unconditional: '推荐 / recommended',
  conditional: '纠正后推荐 / recommended after correction',
  refused: '不推荐 / not recommended',
  postponed: '延期 / postponed',
};

const sharesSystem = (a: Recommendation, b: Recommendation): boolean =>
  a.systems.length === 0 || b.systems.length === 0 || a.systems.some((system) => b.systems.includes(system));

/** A condition that nothing calls for. */
function findUnneeded(own: readonly Recommendation[], open: readonly NcCount[], facts: Facts): RuleFinding[] {
  const none = facts.ncCounts.filter(
    ({ value, grade }) => value === 0 && (grade === 'all' || grade === 'minor'),
  );
  const conditional = own.filter(({ kind, place }) => kind === 'conditional' && place === 'box');
  if (none.length === 0 || conditional.length === 0 || open.length + facts.ncMentions.length > 0) return [];
  return [
    {
      messageId: 'unneeded',
      severity: 'warning',
      places: [...placesAs(none, 'count'), ...placesAs(conditional, 'conclusion')],
    },
  ];
}

/** The report says that the corrections of this audit's nonconformities were verified. */
const isClosed = (facts: Facts, report: Report): boolean =>
  facts.ncCounts.length > 0 &&
  /(?:本次|审核组)[^。;\n]{0,30}不符合[^。;\n]{0,16}(?:均已|已全部|已经|已)(?:关闭|验证)|纠正措施[^。;\n]{0,10}(?:已|经)验证(?:有效|合格)|corrective actions (?:were|have been) (?:accepted|verified)|\ball (?:the |these )?(?:[a-z]+ )?non-?conformities (?:are|were|have been) (?:now )?closed/iu.test(
    report.view.text,
  );
