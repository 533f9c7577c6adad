import {
  baseValue,
  type Figure,
  isFigureSlip,
  type Rule,
  type RuleFinding,
  type SumFact,
} from '../core/index.js';

export const sumMismatch: Rule = {
  meta: {
    id: 'sum-mismatch',
    severity: 'error',
    title: { zh: '合计与分项不符', en: 'Parts do not add up' },
    why: {
      zh: '分项之和与总数不一致，说明至少一个数字是错的。',
      en: 'When the parts do not make the whole, at least one figure is wrong.',
    },
    messages: {
      different: {
        zh: '总数写{{total}}，各分项之和为{{sum}}。',
        en: 'The total is given as {{total}}, the parts add up to {{sum}}.',
      },
      exceeds: {
        zh: '总数写{{total}}，其中各项之和为{{sum}}，超过了总数。',
        en: 'The total is given as {{total}}, but the parts named from it already make {{sum}}.',
      },
      balance: {
        zh: '期初与增加之和为{{total}}，减少与期末之和为{{sum}}，不平衡。',
        en: 'Opening stock and receipts make {{total}}, issues and closing stock {{sum}}: out of balance.',
      },
    },
    suggestion: {
      zh: '核对原始记录，改正总数或分项。',
      en: 'Check the record and correct the total or the parts.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '全年维修工单共40单，其中电气故障12单、机械故障28单。' },
        { language: 'zh', text: '公司现有86人，其中技术人员12人、管理人员9人。' },
        { language: 'zh', text: '收到投诉5件（包装2件、交期2件、标签1件）。' },
        { language: 'zh', text: '期初库存0.4t，产生3.8t，转移3.9t（2.0+1.9），期末库存0.3t。' },
        {
          language: 'en',
          text: 'Five complaints were received, three about paint and two about late documents.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '共发现隐患21项，其中高风险0项，中风险9项，低风险11项。',
          messageId: 'different',
          quotes: ['21项', '0项', '9项', '11项'],
        },
        {
          language: 'zh',
          text: '收到投诉5件（包装2件、交期2件、标签2件）。',
          messageId: 'different',
          quotes: ['5件', '2件', '2件', '2件'],
        },
        {
          language: 'zh',
          text: '前三大客户销售占比为甲厂48%、乙厂33%、丙厂27%。',
          messageId: 'exceeds',
          quotes: ['占比', '48%', '33%', '27%'],
        },
        {
          language: 'zh',
          text: '期初库存0.4t，产生3.8t，转移3.9t，期末库存0.5t。',
          messageId: 'balance',
          quotes: ['0.4t', '3.8t', '3.9t', '0.5t'],
        },
        {
          language: 'en',
          text: 'Of the 36 actions opened in 2024, 21 are closed, 12 are in progress and 6 are overdue.',
          messageId: 'different',
          quotes: ['36', '21', '12', '6'],
        },
        {
          language: 'zh',
          text: '现有员工30人，其中检验人员18人、操作人员15人。',
          messageId: 'exceeds',
          quotes: ['30人', '18人', '15人'],
        },
      ],
    },
  },
  check: (facts) => facts.sums.flatMap((sum) => checkSum(sum) ?? []),
};

function checkSum({ total, parts, added = [], exhaustive, doubtful }: SumFact): RuleFinding | null {
  if (total.approximate || parts.some((part) => part.approximate)) return null;
  // `抽58份……58份均有签字`: the total told once more among its parts.
  if (parts.length > 2 && added.length === 0 && parts.some((part) => baseValue(part) === baseValue(total)))
    return null;
  const sum = Number(parts.reduce((value, part) => value + baseValue(part), 0).toPrecision(12));
  const whole = Number(
    added.reduce((value, figure) => value + baseValue(figure), baseValue(total)).toPrecision(12),
  );
  if (
    sum === whole ||
    (exhaustive === 'no' && sum < whole) ||
    withinRounding(sum, whole, [...parts, ...added])
  )
    return null;
  if (added.length > 0) {
    const told = unbalanced(total, added, parts, whole, sum);
    return doubtful ? { ...told, severity: 'warning' } : told;
  }
  return {
    messageId: exhaustive === 'no' || (exhaustive === 'likely' && sum > whole) ? 'exceeds' : 'different',
    severity: doubtful || isDoubtful(sum, whole, parts, exhaustive) ? 'warning' : 'error',
    params: { total: total.raw, sum: amountOf(sum, total) },
    places: [
      { span: total.core, role: 'total' },
      ...parts.map((part) => ({ span: part.core, role: 'part' })),
    ],
  };
}

/**
 * Parts so far from the total may be those of something else; and where the others make it, one between them may
 * belong to the one before (`风险18项,高风险2项,机遇9项,合计27项`).
 */
const isDoubtful = (
  sum: number,
  whole: number,
  parts: readonly Figure[],
  exhaustive: SumFact['exhaustive'],
): boolean =>
  (exhaustive === 'likely' && sum < whole) ||
  !isFigureSlip(sum, whole) ||
  parts.slice(1, -1).some((part) => baseValue(part) === sum - whole);

const amountOf = (value: number, { unit }: Figure): string =>
  `${Number((value / (unit?.factor ?? 1)).toPrecision(12))}${unit?.name ?? ''}`;

const unbalanced = (
  opening: Figure,
  came: readonly Figure[],
  gone: readonly Figure[],
  whole: number,
  sum: number,
): RuleFinding => ({
  messageId: 'balance',
  params: { total: amountOf(whole, opening), sum: amountOf(sum, opening) },
  places: [opening, ...came, ...gone].map((figure) => ({ span: figure.core, role: 'part' })),
});

/** Rounded parts may miss a whole by half a unit of their last decimal each. */
const withinRounding = (sum: number, whole: number, parts: readonly Figure[]): boolean =>
  parts.some((part) => part.decimals > 0) &&
  Math.abs(sum - whole) <=
    parts.reduce((slack, part) => slack + 0.5 * 10 ** -part.decimals * (part.unit?.factor ?? 1), 0);
