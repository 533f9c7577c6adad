import {
  baseValue,
  type Facts,
  type Figure,
  isNearMiss,
  type Limit,
  type Measurement,
  type Resolution,
  type Rule,
  type RuleFinding,
  spansOverlap,
} from '../core/index.js';

export const tolerance: Rule = {
  meta: {
    id: 'tolerance',
    severity: 'error',
    title: { zh: '实测值超出要求却写合格', en: 'Measured value against its requirement' },
    why: {
      zh: '写明的实测值不满足写明的要求，结论却为合格。',
      en: 'A measured value that misses its own stated requirement is called conforming.',
    },
    messages: {
      outside: {
        zh: '实测{{measured}}，要求{{limit}}，不满足，却写成符合。',
        en: 'Measured {{measured}} against {{limit}}: not met, but called conforming.',
      },
      coarse: {
        zh: '量具的最小刻度{{step}}大于公差{{limit}}的范围，测不出是否合格。',
        en: 'A step of {{step}} is coarser than the tolerance {{limit}} it has to measure.',
      },
    },
    suggestion: {
      zh: '核对检测记录：改正数据，或按不符合处理。',
      en: 'Check the test record: correct the value, or raise it.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '噪声62dB（≤65dB），符合要求。' },
        {
          language: 'zh',
          text: '执行标准限值：COD 50mg/L、氨氮 5mg/L。抽检COD 42mg/L、氨氮 1.3mg/L，均达标。',
        },
        { language: 'zh', text: '壁厚10.2mm（≥10.5mm），不合格，已隔离。' },
        { language: 'zh', text: '烘箱温度165℃（155-175℃），符合。' },
        { language: 'zh', text: '工艺卡要求厚度22（0/+1）mm，实测22.0、22.4、23.0，合格。' },
        { language: 'en', text: 'Required 5 °C or below, readings 3.8, 4.1 and 4.9 °C, conforming.' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '壁厚10.2mm（≥10.5mm），符合要求。',
          messageId: 'outside',
          quotes: ['10.2mm', '≥10.5mm', '符合要求'],
        },
        {
          language: 'zh',
          text: '烘箱温度182℃（155-175℃），符合。',
          messageId: 'outside',
          quotes: ['182℃', '155-175℃', '符合'],
        },
        {
          language: 'zh',
          text: '执行标准限值：COD 50mg/L、氨氮 5mg/L。抽检COD 58mg/L、氨氮 1.3mg/L，均达标。',
          messageId: 'outside',
          quotes: ['50mg/L', '58mg/L', '均达标'],
        },
        {
          language: 'zh',
          text: '工艺卡规定烘干温度(120±5)℃，现场显示屏为131℃，审核员认为满足要求。',
          messageId: 'outside',
          quotes: ['(120±5)℃', '131℃', '满足要求'],
        },
        {
          language: 'zh',
          text: '图样要求厚度6±0.1mm，用分度值0.5mm的钢直尺测量。',
          messageId: 'coarse',
          quotes: ['6±0.1mm', '0.5mm'],
        },
        {
          language: 'en',
          text: 'Required 5 °C or below, readings 3.8, 6.2 and 4.9 °C, recorded as conforming.',
          messageId: 'outside',
          quotes: ['5 °C or below', '6.2', 'recorded as conforming'],
        },
      ],
    },
  },
  check: (facts) => [
    ...facts.measurements
      .filter((measurement) => !isObjective(measurement, facts))
      .flatMap((measurement) => checkMeasurement(measurement)),
    ...facts.resolutions.flatMap((fact) => checkResolution(fact)),
  ],
};

/** Targets with their results are judged as objectives. */
const isObjective = ({ limit, values }: Measurement, { targets, results }: Facts): boolean =>
  targets.some(
    ({ figure, key }) =>
      spansOverlap(figure, limit) &&
      results.some(
        (result) =>
          values.some((value) => spansOverlap(result.figure, value)) ||
          // `not more than 2 per 100 lots. Result: 1.6 (5 on 310 lots)`: what lies behind its result is none.
          (result.key === key &&
            result.start > limit.end &&
            values.every((value) => value.start > result.figure.start)),
      ),
  );

function checkMeasurement({ values, limit, claim, apart, ofAll }: Measurement): RuleFinding[] {
  const outside = values.filter((value) => !holds(value, limit));
  if (outside.length === 0) return [];
  const spans = [
    ...outside.map((value) => ({ span: { start: value.start, end: value.end }, role: 'value' })),
    { span: { start: limit.start, end: limit.end }, role: 'limit' },
    { span: claim, role: 'claim' },
    ...(ofAll ? [{ span: ofAll, role: 'claim' }] : []),
  ];
  return [
    {
      messageId: 'outside',
      ...(apart || outside.some((value) => isFarOff(value, limit)) ? { severity: 'warning' as const } : {}),
      params: { measured: outside.map(({ raw }) => raw).join('、'), limit: limit.raw },
      places: spans.sort((a, b) => a.span.start - b.span.start),
    },
  ];
}

/** A bare requirement is meant in the unit of its value, a bare value in the unit of its requirement. */
const actualOf = (value: Figure, { unit }: Limit): number =>
  unit === null ? value.value : baseValue({ value: value.value, unit: value.unit ?? unit });

/** So far from both ends the value may be that of something else, or its unit a slip. */
const isFarOff = (value: Figure, limit: Limit): boolean =>
  [limit.low, limit.high].every((end) => !end || !isNearMiss(actualOf(value, limit), end.value));

/** Values written with few decimals are taken at their word: on the limit is within it. */
function holds(value: Figure, limit: Limit): boolean {
  const { low, high } = limit;
  const actual = actualOf(value, limit);
  if (low && (low.strict ? actual <= low.value : actual < low.value)) return false;
  return !(high && (high.strict ? actual >= high.value : actual > high.value));
}

/** An instrument that cannot tell the two ends of a tolerance apart cannot measure it. */
function checkResolution({ step, tolerance: { low, high, start, end, raw } }: Resolution): RuleFinding[] {
  if (!low || !high || baseValue(step) <= high.value - low.value) return [];
  return [
    {
      messageId: 'coarse',
      severity: 'warning',
      params: { step: step.raw, limit: raw },
      places: [
        { span: { start: step.start, end: step.end }, role: 'value' },
        { span: { start, end }, role: 'limit' },
      ].sort((a, b) => a.span.start - b.span.start),
    },
  ];
}
