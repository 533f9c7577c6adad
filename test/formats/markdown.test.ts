import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/formats/index.js';
import { cellsOf, expectSoundStructure, headingsOf } from './spans.js';

const read = async (text: string) => {
  const source = await readSource('报告.md', new TextEncoder().encode(text));
  expect(source.text).toBe(text);
  expectSoundStructure(source);
  return source;
};

describe('headings of Markdown', () => {
  it.each([
    [
      'levels',
      '# 一\n\n### 1.1 范围\n###### 末级',
      [
        [1, '一'],
        [3, '1.1 范围'],
        [6, '末级'],
      ],
    ],
    [
      'closing marks',
      '## 目标 ##\n## C# 程序 #1',
      [
        [2, '目标'],
        [2, 'C# 程序 #1'],
      ],
    ],
    ['marks alone', '#\n##   \n# # #', [[1, '#']]],
    ['no space, too many marks, too deep an indent', '#标签\n####### 七\n    # 代码', []],
    ['fenced code', '```sh\n# 注释\n```\n# 之后\n~~~\n# 又一\n```\n~~~', [[1, '之后']]],
    ['fences within a fence', '````\n```\n# a\n~~~\n# b\n```` sh\n# c\n`````\n# 之后', [[1, '之后']]],
    ['an unclosed fence', '# 前\n```\n# 后', [[1, '前']]],
    ['spaces around', '  #   策划  \t', [[1, '策划']]],
  ])('reads %s', async (_, text, headings) => {
    expect(headingsOf(await read(text))).toEqual(headings);
  });
});

describe('pipe tables of Markdown', () => {
  it.each([
    [
      'outer pipes',
      '| 目标 | 指标 |\n| --- | ---: |\n| 满意率 | ≥98% |\n',
      [
        [
          ['目标', '指标'],
          ['满意率', '≥98%'],
        ],
      ],
    ],
    [
      'no outer pipes',
      '目标 | 指标\n:-: | -\n满意率 | ≥98%',
      [
        [
          ['目标', '指标'],
          ['满意率', '≥98%'],
        ],
      ],
    ],
    [
      'empty cells',
      '|a|b|c|\n|-|-|-|\n|| |3|\n|1||',
      [
        [
          ['a', 'b', 'c'],
          ['', '', '3'],
          ['1', ''],
        ],
      ],
    ],
    [
      'escaped pipes',
      '|a\\|b|c|\n|-|-|\n|1|2\\||',
      [
        [
          ['a\\|b', 'c'],
          ['1', '2\\|'],
        ],
      ],
    ],
    ['a header alone', '|a|b|\n|-|-|', [[['a', 'b']]]],
    [
      'two tables',
      '|a|\n|-|\n|1|\n\n|b|\n|-|\n|2|\n正文',
      [
        [['a'], ['1']],
        [['b'], ['2']],
      ],
    ],
    ['no delimiter row', '|a|b|\n|1|2|', []],
    ['a rule under a line', '甲 | 乙\n---\n丙', []],
    ['fenced code', '```\n|a|\n|-|\n|1|\n```', []],
  ])('reads %s', async (_, text, tables) => {
    expect(cellsOf(await read(text))).toEqual(tables);
  });

  it('spans from the first to the last row', async () => {
    const text = '前\n|a|b|\n|-|-|\n|1|2|\n后';
    expect((await read(text)).tables).toEqual([
      {
        start: 2,
        end: 19,
        rows: [
          [
            { column: 0, start: 3, end: 4 },
            { column: 1, start: 5, end: 6 },
          ],
          [
            { column: 0, start: 15, end: 16 },
            { column: 1, start: 17, end: 18 },
          ],
        ],
      },
    ]);
  });
});
