import {
  baseValue,
  type Figure,
  type Rule,
  type RuleFinding,
  type Span,
  sameDimension,
  scanFigures,
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
          quotes: ['COD 50mg/L', 'COD 58mg/L', '均达标'],
        },
      ],
    },
  },
  check: (_facts, report) => {
    const { text } = report.view;
    const parts = report.lines.flatMap((line) => (line.kind === 'row' ? line.cells : [line]));
    return [
      ...report.sentences.flatMap((sentence) =>
        checkBracketed(text.slice(sentence.start, sentence.end), sentence),
      ),
      ...parts.flatMap((part) => checkListed(text.slice(part.start, part.end), part)),
    ];
  },
};

const CONFORMING =
  /(?:均|都)?(?:符合(?:要求|规定|标准)?|合格|满足(?:要求|规定)?|达标|在(?:要求|规定|允许)?范围内|conforms?|within limits)/iu;
const ADMITTED = /不符合|不合格|不满足|超标|超差|超出|未达|偏低|偏高|返工|让步|隔离|exceed|out of/iu;

const places = (base: number, spans: ReadonlyArray<readonly [Span, string]>): RuleFinding['places'] =>
  spans.map(([{ start, end }, role]) => ({ span: { start: base + start, end: base + end }, role }));

/** `壁厚10.2mm（≥10.5mm），符合要求`: the requirement stands in brackets after the value. */
function checkBracketed(content: string, sentence: Span): RuleFinding[] {
  const claim = CONFORMING.exec(content);
  if (!claim || ADMITTED.test(content)) return [];
  const figures = scanFigures(content);
  return figures.flatMap((limit, index) => {
    const value = figures[index - 1];
    if (!value || !/^\s?\((?:要求|规定|标准|限值|规程要求)?\s?$/u.test(content.slice(value.end, limit.start)))
      return [];
    if (value.comparison || value.upper !== null || !sameDimension(value, limit) || holds(value, limit))
      return [];
    const span = { start: claim.index, end: claim.index + claim[0].length };
    return [
      {
        messageId: 'outside',
        params: { measured: value.raw, limit: limit.raw },
        places: places(sentence.start, [
          [value, 'value'],
          [limit, 'limit'],
          [span, 'claim'],
        ]),
      },
    ];
  });
}

/** A bare figure in brackets is no requirement: it may be a sample or a share. */
function holds(value: Figure, limit: Figure): boolean {
  const [actual, low] = [baseValue(value), baseValue({ value: limit.value, unit: limit.unit ?? value.unit })];
  if (limit.upper !== null) {
    const high = baseValue({ value: limit.upper, unit: limit.unit ?? value.unit });
    return low >= high || (actual >= low && actual <= high);
  }
  if (limit.comparison === '>=') return actual >= low;
  if (limit.comparison === '<=') return actual <= low;
  if (limit.comparison === '>') return actual > low;
  return limit.comparison !== '<' || actual < low;
}

/** Emission limits are upper limits whoever sets them. Names as national discharge standards use them. */
const POLLUTANT =
  /(?:COD(?:cr)?|BOD5?|氨氮|总磷|总氮|悬浮物|SS|石油类|动植物油|颗粒物|二氧化硫|氮氧化物|非甲烷总烃|VOCs?|苯|甲苯|二甲苯|粉尘|硫化氢|噪声)\s?$/u;
const LIMIT_SECTION = /(?:标准|限值|控制指标)[^。:\n]{0,16}:/u;

/** `限值：COD 50mg/L …。抽检COD 58mg/L …，均达标`: limits listed first, values after them. */
function checkListed(content: string, part: Span): RuleFinding[] {
  const opened = LIMIT_SECTION.exec(content);
  if (!opened) return [];
  const stop = content.indexOf('。', opened.index);
  const named = scanFigures(content).flatMap((figure) => {
    const name = POLLUTANT.exec(content.slice(Math.max(0, figure.start - 12), figure.start))?.[0];
    return name === undefined
      ? []
      : [{ name: name.trim(), figure, start: figure.start - name.length, end: figure.end }];
  });
  const limits = named.filter(({ start }) => start > opened.index && start < stop);
  const claim =
    stop < 0 ? null : /(?:均|都)?(?:达到|达标|符合|满足|合格)[^,。;]{0,12}/u.exec(content.slice(stop));
  if (!claim || ADMITTED.test(content.slice(stop, stop + claim.index + 20))) return [];
  const claimSpan = { start: stop + claim.index, end: stop + claim.index + claim[0].length };
  return named
    .filter(({ start }) => start > stop && start < claimSpan.start)
    .flatMap((measured) => {
      const limit = limits.find(({ name }) => name === measured.name);
      if (
        !limit ||
        !sameDimension(limit.figure, measured.figure) ||
        baseValue(measured.figure) <= baseValue(limit.figure)
      )
        return [];
      return [
        {
          messageId: 'outside',
          params: { measured: measured.figure.raw, limit: limit.figure.raw },
          places: places(part.start, [
            [limit, 'limit'],
            [measured, 'value'],
            [claimSpan, 'claim'],
          ]),
        },
      ];
    });
}
