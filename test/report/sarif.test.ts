import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { RuleMeta } from '../../src/core/index.js';
import { renderCheckSarif } from '../../src/report/index.js';
import { message } from '../../src/report/sarif-text.js';
import schema from '../fixtures/report/sarif-schema-2.1.0.json' with { type: 'json' };
import { evidenceOf, fileOf, findingOf, outputOf } from './samples.js';

// The schema is written in draft 04, of which it uses nothing that later drafts read otherwise; one of its patterns
// has a bracket without a partner, which only regular expressions without the `u` flag let pass.
const { $schema: _draft, id: _id, ...body } = schema;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(body);

const RULE: RuleMeta = {
  id: 'objective-result',
  severity: 'error',
  title: { zh: '目标与结果', en: 'Objective against result' },
  why: { zh: '认证决定首先看目标是否完成。', en: 'Decisions rest on {objectives}.' },
  messages: { claimed: { zh: '“{{name}}”未完成', en: '"{{name}}" was missed' } },
  suggestion: { zh: '核对统计台账。', en: 'Check the records.' },
  examples: {
    valid: [{ language: 'zh', text: '目标≥95%，实际96%。' }],
    invalid: [
      {
        language: 'zh',
        text: '目标≥98%，\n实际96%，已完成。',
        messageId: 'claimed',
        quotes: ['≥98%', '96%', '已完成'],
      },
    ],
  },
};

const TEXT = '目标：顾客满意率≥98%。\n2024年顾客满意率96%，\n目标完成。';
const findings = [
  findingOf([
    evidenceOf(TEXT, '顾客满意率≥98%', 'target', '6.2'),
    evidenceOf(TEXT, '96%，\n目标完成', 'claim'),
  ]),
  findingOf([evidenceOf(TEXT, '96%', 'result')], {
    ruleId: 'of-another-tool',
    severity: 'info',
    suggestion: '',
    disposition: { status: 'dismissed', reason: '口径不同', by: '江晚' },
  }),
];
const output = outputOf(fileOf('2024/审核 报告.txt', TEXT, findings), fileOf('/srv/空.docx', '', []));
const log = JSON.parse(renderCheckSarif(output, [RULE], 'zh'));

describe('renderCheckSarif', () => {
  it('is valid against the schema of SARIF 2.1.0, in both languages and without findings or rules', () => {
    const logs = [log, renderCheckSarif(output, [RULE], 'en'), renderCheckSarif(outputOf(), [], 'zh')];
    for (const each of logs) {
      validate(typeof each === 'string' ? JSON.parse(each) : each);
      expect(validate.errors).toBeNull();
    }
  });

  it('is refused by the same validator once a required part is gone', () => {
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
    expect(validate({ ...log, runs: [{ results: [] }] })).toBe(false);
  });

  it('names the tool, its rules with their help, and the files', () => {
    const [run] = log.runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver).toMatchObject({ name: 'clausewright', version: '0.1.0', language: 'zh-CN' });
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'objective-result',
        name: 'ObjectiveResult',
        shortDescription: { text: '目标与结果' },
        fullDescription: { text: '认证决定首先看目标是否完成。' },
        help: {
          text: '认证决定首先看目标是否完成。\n\n处理：核对统计台账。',
          markdown: [
            '**为什么重要**',
            '认证决定首先看目标是否完成。',
            '**怎样处理**',
            '核对统计台账。',
            '**会报告的写法**',
            '    目标≥98%，\n    实际96%，已完成。',
            '**不会报告的写法**',
            '    目标≥95%，实际96%。',
          ].join('\n\n'),
        },
        defaultConfiguration: { level: 'error' },
      },
    ]);
    expect(run.artifacts.map((artifact: { location: { uri: string } }) => artifact.location.uri)).toEqual([
      '2024/%E5%AE%A1%E6%A0%B8%20%E6%8A%A5%E5%91%8A.txt',
      'file:///srv/%E7%A9%BA.docx',
    ]);
  });

  it('gives every place of a contradiction with offset, line and column', () => {
    const uri = '2024/%E5%AE%A1%E6%A0%B8%20%E6%8A%A5%E5%91%8A.txt';
    expect(log.runs[0].results[0]).toEqual({
      ruleId: 'objective-result',
      ruleIndex: 0,
      level: 'error',
      kind: 'fail',
      message: { text: '顾客满意率没有达到目标，却写为完成。\n核对统计台账后修改结论。' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri, index: 0 },
            region: {
              startLine: 1,
              startColumn: 4,
              endLine: 1,
              endColumn: 13,
              charOffset: 3,
              charLength: 9,
              snippet: { text: '顾客满意率≥98%' },
            },
          },
          logicalLocations: [{ name: '6.2', kind: 'clause' }],
          message: { text: '目标' },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri, index: 0 },
            region: {
              startLine: 2,
              startColumn: 11,
              endLine: 3,
              endColumn: 5,
              charOffset: 24,
              charLength: 9,
              snippet: { text: '96%，\n目标完成' },
            },
          },
          message: { text: '结论' },
        },
      ],
      partialFingerprints: { 'clausewright/v1': '1f0c9a' },
    });
  });

  it('suppresses what was decided and keeps findings of unknown rules', () => {
    expect(log.runs[0].results[1]).toMatchObject({
      ruleId: 'of-another-tool',
      level: 'note',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: '口径不同',
          properties: { disposition: 'dismissed', by: '江晚' },
        },
      ],
    });
    expect(log.runs[0].results[1]).not.toHaveProperty('ruleIndex');
  });
});

describe('SARIF messages', () => {
  it.each([
    ['{0} 与 {{name}}', '{{0}} 与 {{{{name}}}}'],
    ['[记录](1)', '\\[记录\\](1)'],
    ['QMS[1] (2)', 'QMS[1] (2)'],
  ])('%s is written as %s', (text, written) => expect(message(text)).toEqual({ text: written }));
});
