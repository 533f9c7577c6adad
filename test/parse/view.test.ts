import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatId } from '../../src/core/index.js';
import { buildView } from '../../src/parse/view.js';
import { sourceOf } from '../helpers/rule-tester.js';

const read = (text: string, format: FormatId = 'txt') => buildView({ ...sourceOf(text), format });

/** Lines of one width, as a PDF extractor leaves them. */
const wrapped = (text: string, width: number): string =>
  text.match(new RegExp(`[^]{1,${width}}`, 'gu'))?.join('\n') ?? '';

const SENTENCES =
  '审核组抽查了装配车间的作业记录，记录填写完整，首件检验和巡检均按规定的频次进行，发现的偏差已经当班纠正并由班长签认。' +
  '仓库按先进先出发料，账物卡一致，抽查的六种物料均有标识，温湿度在规定范围内，防护措施能够满足产品贮存的要求。' +
  '顾客提供的图样由技术部登记发放，旧版图样已收回，车间使用的图样与清单的版次一致，未发现误用作废文件的情况。' +
  '设备部按年度计划保养设备，抽查的三台设备保养记录齐全，关键设备的点检由操作者每班进行，异常停机有维修记录可查。' +
  '采购部对新增供方进行了现场考察，评价结论为合格，供货业绩按季度统计，不合格批次均已退货并要求供方分析原因。' +
  '管理层按计划召开管理评审，输入完整，提出的改进措施明确了责任部门和完成期限，上次评审的措施已经全部落实验证。';

/** Long enough for the width of the lines to show. */
const PROSE = SENTENCES + SENTENCES;

describe('buildView', () => {
  it('joins hard-wrapped lines without a trace', () => {
    expect(read(wrapped(PROSE, 40)).text).toBe(read(PROSE).text);
  });

  it('joins a figure and a date that a line end cut', () => {
    const text = `${wrapped(PROSE, 40)}\n合格率统计为9\n8.5%，体系自2024年03\n月15日运行。`;
    expect(read(text).text).toContain('合格率统计为98.5%,体系自2024年03月15日运行。');
  });

  it('joins a share that a line end cut behind its point', () => {
    expect(read('2031年6月至2032年4月完成情况：准时率99.\n87%，均完成。').text).toContain(
      '准时率99.87%,均完成。',
    );
  });

  it('leaves an item alone that opens with a share', () => {
    expect(read('三、目标完成情况汇总共计2.\n3.完成率见表。').text).toContain('\n');
  });

  it('joins a date between two days that a line end cut', () => {
    const text = `${wrapped(PROSE, 40)}\n${'内部审核按计划进行，'.repeat(2)}覆盖所有部门，时间为2031年3月18日至\n20日，随后召开了管理评审。`;
    expect(read(text).text).toContain('时间为2031年3月18日至20日,随后');
  });

  it.each<[string, string]>([
    ['准时率 $\\geq 95\\%$', '准时率 ≥95%'],
    ['**方针**：质量第一', '方针:质量第一'],
    ['<input type="checkbox" checked> 符合 <input type="checkbox"> 不符合', '☑ 符合 □ 不符合'],
    ['[bookmark: OLE_1]日期', '日期'],
    ['[x] 推荐 [ ] 不推荐', '☑ 推荐 □ 不推荐'],
    ['合格率&ge;98%', '合格率≥98%'],
    ['单价$12与$15', '单价$12与$15'],
    ['其他_____', '其他_____'],
  ])('shows %s as %s', (text, expected) => {
    expect(read(text).text).toBe(expected);
  });

  it('leaves out page numbers and running heads, and joins the sentence around them', () => {
    const page = (n: number) => `\n某某认证有限公司 审核报告\n第 ${n} 页 共 3 页\n\n编号 XX-01\n`;
    const lines = wrapped(PROSE, 40).split('\n');
    const text = [...lines.slice(0, 3), page(1), ...lines.slice(3, 5), page(2), ...lines.slice(5)].join('\n');
    expect(read(text).text).toBe(read(PROSE).text);
  });

  it('keeps paragraphs, list items and table rows apart', () => {
    const text = '一、审核综述\n1.组织环境：稳定。\n2.方针：明确。\n目标\t指标\t结果\n准时率\t≥95%\t96%';
    expect(read(text).text.split('\n')).toHaveLength(5);
  });

  it('never joins what Word wrote as paragraphs', () => {
    const text = wrapped(PROSE, 40);
    expect(read(text, 'docx').text.split('\n')).toHaveLength(text.split('\n').length);
  });

  it('maps every character back to the source, in order', () => {
    const pieces = fc.constantFrom(
      '合格率',
      '98',
      '.5%',
      '\n',
      '\n\n\n',
      '\t',
      '**',
      '$\\geq 9$',
      '，',
      '第 1 页',
      '２０２４年',
      ' ',
      '| a | b |',
      '<br>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const source = parts.join('');
        const view = read(source);
        let last = 0;
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = view.toSource({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
        }
      }),
    );
  });
});
