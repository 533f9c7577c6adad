import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareReport } from '../../../src/app/corpus/ingest.js';

describe('the date of a past report', () => {
  it.each([
    ['审核日期：2025年8月19日至2025年8月22日', '2025-08-22'],
    ['第一阶段审核日期：2025年7月22日\n审核日期：2025年8月19日至2025年8月22日', '2025-08-22'],
    ['一阶段审核时间：2025年7月22日\n二阶段审核时间：2025年8月19日至8月22日', '2025-08-22'],
    ['第一阶段审核：2024年10月24日\n第二阶段审核：2024年11月19日至2024年11月21日上午', '2024-11-21'],
    ['Stage 1 date: 11 February 2025\nAudit dates: 18 March 2025 to 20 March 2025', '2025-03-20'],
    ['第一阶段审核日期：2025年7月22日', null],
  ])('is read from %s', async (head, date) => {
    const path = join(await mkdtemp(join(tmpdir(), 'report-')), 'report.txt');
    await writeFile(
      path,
      `质量管理体系审核报告\n${head}\n4.1 理解组织及其环境\n与负责人交谈，了解了外部和内部的因素。\n`,
    );
    expect((await prepareReport(path)).report.date).toBe(date);
  });
});
