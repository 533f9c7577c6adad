import { describe, expect, it } from 'vitest';
import { scanEntities } from '../../src/entities/index.js';

const KINDS = ['organisation', 'person', 'address'];

/** What is taken for a name where no client's name may slip through. */
const names = (text: string): string[] =>
  scanEntities(text, {}, { mode: 'recall' })
    .filter(({ kind }) => KINDS.includes(kind))
    .map((entity) => entity.text);

describe('firms by their short names', () => {
  it.each([
    ['抽宏途货运、三江运输队的年度评价', ['宏途货运', '三江运输队']],
    ['宏途货运得分86分，准时率达标', ['宏途货运']],
    ['苗木由柳塘苗圃和金穗花木场供应', ['柳塘苗圃', '金穗花木场']],
    ['猪肉由金锣山屠宰场直送', ['金锣山屠宰场']],
    ['塔吊由力擎租赁出租', ['力擎租赁']],
    ['劳务分包为众工劳务，防水分包为雨虹防水', ['众工劳务', '雨虹防水']],
    ['刷卡系统由易点通维护', ['易点通']],
    ['由顺风达和金汇铜业供应', ['顺风达', '金汇铜业']],
    ['手指划伤，送渌州市第四人民医院缝合', ['渌州市第四人民医院']],
    ['产品卖给一壶茶庄、城南供销社', ['一壶茶庄', '城南供销社']],
    ['权利人为岚川市智航信息技术有限公司', ['岚川市智航信息技术有限公司']],
    ['这家谷里香米业是家族企业', ['谷里香米业']],
    ['公司为森岚、南岸男装和客户代工', ['森岚', '南岸男装']],
  ])('%s', (text, firms) => {
    expect(names(text)).toEqual(firms);
  });

  it.each([
    '交期和包装要求写入补充协议',
    '原纸和油墨分区存放，废油墨桶集中回收',
    '分两批检验，加严进货检验后转入库房',
    '查2025年度再评价记录，台账列电梯14部',
    '由专业人员清洗，由质量部检验，由设备部维护',
    '退货率为0.3%，固化炉温度显示正常',
    '环氧树脂、丙烯酸涂料分柜存放',
    '周转箱回收率90%，废旧托盘集中处置',
    '立式加工中心VMC850的操作规程在机旁',
    '带教师傅分别签字，抽查工人能说出要求',
    '数据库管理规范由总经理应承担的职责，负责人向顾客说明',
  ])('and no words: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('sites', () => {
  it.each([
    ['第四季度临川里项目设施完好', ['临川里']],
    ['抽查听松里小区的绿化', ['听松里小区']],
    ['库房在望潮物流园内', ['望潮物流园']],
    ['东环路行道树改造', ['东环路']],
    ['周边吴湾村村民来信', ['吴湾村']],
  ])('%s', (text, sites) => {
    expect(names(text)).toEqual(sites);
  });

  it.each([
    '技改项目已验收，本项目无变更',
    '进入乙项目施工',
    '检查电路、管路和线路',
    '审核项目清单齐全',
    '在门岗登记后上岗',
  ])('and no words: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('people after their trade', () => {
  it.each([
    ['抽试压工贺冬生的证', ['贺冬生']],
    ['工艺员漆小满下发的参数卡', ['漆小满']],
    ['由SQE国小龙确认', ['国小龙']],
    ['约谈了负责人税建军', ['税建军']],
    ['当班费长房作了书面说明', ['费长房']],
    ['焊工斯琴、卞大刚属于分包队', ['斯琴', '卞大刚']],
    ['巡检练红记录尺寸', ['练红']],
    ['顾客宋女士来电', ['宋女士']],
    ['监理的闵工验收后挂牌', ['闵工']],
  ])('%s', (text, people) => {
    expect(names(text)).toEqual(people);
  });

  it.each([
    '责任部门为工程部，员工能说出路径，操作工应急处置熟练',
    '陪同人员全程配合，检验员按规程操作',
    '检验员和质检科长签字',
    '保洁员滑倒擦伤，未缺勤',
    '路缘石、检查井、剪力墙逐项验收',
    '安全交底有本人签字；交底内容齐全',
    '放行授权均有记录，首件检验单上记录完整',
    '加班3班×2次，秩序员在岗24人',
  ])('and no words: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('English names', () => {
  it.each([
    ['Heat treatment is subcontracted to Brightside Thermal.', ['Brightside Thermal']],
    ['Bars come from Aldous Steel Stockholders each week.', ['Aldous Steel Stockholders']],
    ['The setter Marek Dudek left; his mate works under Dudek now.', ['Marek Dudek', 'Dudek']],
    ['Sugar is bought from Silverstrand in bags.', ['Silverstrand']],
    ['It was reviewed with Pieter van Dyk of that firm.', ['Pieter van Dyk']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'The Quality Manager keeps the Risk Register in Excel.',
    'Parts go from Sorting to Packing; sorting is done by hand.',
  ])('and no words: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
