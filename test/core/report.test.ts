import { expect, it } from 'vitest';
import { ViewBuilder, viewText } from '../../src/core/index.js';

const TEXT = '抽查温度记录12份，均有签字。'.repeat(20);
const reportOf = (text: string) => ({ view: new ViewBuilder().copy(text, 0).build() });

it('gives the text of every span, however often and in whatever order it is asked for', () => {
  const reports = [reportOf(TEXT), reportOf(`另${TEXT}`)];
  // The last two start at one place and differ by 64 characters.
  const spans = [
    { start: 0, end: 3 },
    { start: 3, end: 3 },
    { start: 5, end: 40 },
    { start: 5, end: 20 },
    { start: 7, end: 17 },
    { start: 7, end: 81 },
  ];
  for (const span of [...spans, ...spans])
    for (const report of reports)
      expect(viewText(report, span)).toBe(report.view.text.slice(span.start, span.end));
});
