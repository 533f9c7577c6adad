import { describe, expect, it } from 'vitest';
import { runRules } from '../../src/engine/index.js';
import { extractFacts } from '../../src/facts/index.js';
import { parseReport } from '../../src/parse/index.js';
import { rules } from '../../src/rules/index.js';
import { sourceOf } from '../helpers/rule-tester.js';

/** Long enough that a reader which goes over it for every character of it would not come to an end in time. */
const LENGTH = 40_000;

/** What extraction can leave of a table, a form or a broken font: one thing over and over, without an end to a sentence. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  'dotted digits': '1.',
  'listed digits': '1,',
  'one character': '的',
  numerals: '一二三四五',
  spaces: ' ',
  'tabs and lines': '\t\n',
  'open brackets': '（',
  'empty brackets': '()',
  'a list of names': '甲、',
  percentages: '98%、',
  dates: '2024年3月',
  'dates of the year': '3月5日',
  ranges: '3-',
  'opened titles': '《',
  departments: '生产部',
  'objectives without an end': '顾客满意率98%达到',
  boxes: '□符合',
  nonconformities: '不符合项',
  'lists with counts': '共3份：A、B；',
  companies: '某某有限公司',
  people: '张三李四',
  clauses: '8.5.1 ',
  'English dates': 'March 3 ',
  'English counts': '12 of ',
  'short lines': '3\n',
  codes: 'A/0版',
  tolerances: '20±2℃',
  'one word': 'wordwordword',
  denials: '无没有不涉及',
  'counts of internal audits': '内审开具不符合3项。\n',
  'people who join': '王小明2030年3月1日入职，',
  'people who sign': '王小明2030年3月1日入职。检验员王小明2030年2月1日签字。\n',
  'what was issued': '领用320kg，退回25kg，',
  'totals of columns': 'Total 3 4 5\n',
  'columns without a total': 'Stores 3 4 5\n',
  'numbers of a next sentence': 'Fifteen concerned. ',
  'objectives in prose': 'On-time delivery at least 95 %. ',
  'audits of before': 'at the previous audit 84 employees ',
  'days to close': '不符合项30天内完成整改，2030年5月1日前关闭。',
  'aims of the company': '公司年度目标破损率98%。\n',
  'days from to': '2030年3月4日至6日，共5天。',
  'samples of all': '共12家，抽查15家，',
};

describe('text that no one wrote', () => {
  it.each(Object.entries(HOSTILE))('comes to an end: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    const report = parseReport(sourceOf(text));
    const facts = extractFacts(report);
    const spans = Object.values(facts).flat();
    expect(
      spans.filter(({ start, end }) => start < 0 || end > report.view.text.length || start >= end),
    ).toEqual([]);
    const findings = runRules(rules, facts, report, { language: 'zh', profile: null });
    for (const { quote, start, end } of findings.flatMap(({ evidence }) => evidence))
      expect(text.slice(start, end)).toBe(quote);
  });
});
