import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { renderCheckDocx } from '../../src/report/index.js';

const finding: Finding = {
  ruleId: 'objective-result',
  severity: 'error',
  message: '指标没有达到，却写成已达到。',
  suggestion: '核对统计记录。',
  fingerprint: 'f1',
  disposition: { status: 'dismissed', reason: '两处年份不同', by: '许青', at: '2031-03-02' },
  evidence: [
    { quote: '合格率≥98%', start: 0, end: 7, line: 3, column: 1, role: 'target', clause: '6.2' },
    { quote: '实际\u001b[2J97%', start: 9, end: 14, line: 8, column: 4, role: 'result', clause: null },
  ],
};

const wordsOf = async (findings: Finding[], language: 'zh' | 'en') => {
  const file = {
    path: 'report.docx',
    sha256: '',
    language: 'zh' as const,
    layout: 'plain' as const,
    characters: 0,
    findings,
    stats: { facts: 1, rules: 1, ms: 1 },
  };
  const rules = [
    {
      id: 'objective-result',
      severity: 'error' as const,
      title: { zh: '结果与结论矛盾', en: 'Result against claim' },
      why: { zh: '', en: '' },
      messages: {},
      suggestion: { zh: '', en: '' },
      examples: { valid: [], invalid: [] },
    },
  ];
  const bytes = await renderCheckDocx({ version: 1, tool: 't', files: [file] }, { language, rules });
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
  return xml.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
};

describe('the findings as a Word file', () => {
  it('name every place, what to do and what was decided, with nothing hidden', async () => {
    const words = await wordsOf([finding], 'zh');
    for (const part of [
      '1. 错误 · 结果与结论矛盾',
      '合格率≥98%',
      '第 3 行，第 1 列 条款 6.2',
      '实际␛[2J97%',
      '建议：核对统计记录。',
      '两处年份不同',
      '许青',
    ])
      expect(words).toContain(part);
  });

  it('speak English', async () => expect(await wordsOf([finding], 'en')).toContain('Result against claim'));

  it('say so where nothing was found', async () =>
    expect(await wordsOf([], 'zh')).toContain('没有发现矛盾之处'));
});
