import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanEntities } from '../../src/entities/index.js';

/** `kind:text` of everything found, in reading order. */
const found = (
  text: string,
  ...rest: [known?: Parameters<typeof scanEntities>[1], mode?: 'recall' | 'precision']
) =>
  scanEntities(text, rest[0] ?? {}, rest[1] ? { mode: rest[1] } : {}).map(
    (entity) => `${entity.kind}:${entity.text}`,
  );

describe('people', () => {
  it.each([
    ['组长韩松柏，组员戚薇、欧阳立', ['韩松柏', '戚薇', '欧阳立']],
    ['由贺知远批准', ['贺知远']],
    ['综合部尚可欣提供统计表', ['尚可欣']],
    ['见证员路遥知在场', ['路遥知']],
    ['编制：张 伟', ['张 伟']],
    ['学员宋*强', ['宋*强']],
    ['问赵主任，他说每年两次', ['赵主任']],
    ['员工代表 2人 (毕兰 邬海)', ['毕兰', '邬海']],
    ['| 程望舒 | 部长 |', ['程望舒']],
    ['表中秦朗、许知远未签字', ['秦朗', '许知远']],
    [
      'owner Priya Castellan, operator (K. Adeyemi), Ms Fairley',
      ['Priya Castellan', 'K. Adeyemi', 'Ms Fairley'],
    ],
  ])('%s', (text, people) => {
    expect(found(text)).toEqual(people.map((name) => `person:${name}`));
  });

  it.each([
    '高温天气时方法和谐，张贴标识，周期适宜，于是严格管理金额',
    '负责人安排专人管理，经理应确保资源充分，组长负责汇总',
    '由技术部编制，由于天气原因关闭室外作业',
    '施工现场木工、车工均持证，加工中心钟点工1人',
    '质量部陈列了样品，技术部高度重视，安环部全员参加',
    '马路对面为居民区，夏季施工方案经批准，项目时间明确',
    'The Works Council reviewed the Quality Policy; Final Inspection was signed.',
  ])('takes no ordinary words: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('organisations', () => {
  it.each([
    ['受审核方为临汐市稻禾源食品有限公司', ['临汐市稻禾源食品有限公司']],
    ['2025年9月10日完成白鹭渡恒达热处理有限公司的评价', ['白鹭渡恒达热处理有限公司']],
    ['云深信息技术（苏州）股份有限公司', ['云深信息技术（苏州）股份有限公司']],
    ['外包给常青清洗，委托绿谱检测', ['常青清洗', '绿谱检测']],
    ['耗材供方 惠达通 / 联智 两家', ['惠达通', '联智']],
    ['抬头为“林佳木业”，乙方为“林嘉板业”', ['林佳木业', '林嘉板业']],
    ['澄湖市生态环境局检查；滨禾市康宁医院消毒室', ['澄湖市生态环境局', '滨禾市康宁医院']],
    ['Brightwell Castings Ltd and subcontractor Pellworth', ['Brightwell Castings Ltd', 'Pellworth']],
    ['云帆中学的食堂，剩餐率云帆中学3.9%', ['云帆中学', '云帆中学']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names.map((name) => `organisation:${name}`));
  });

  it.each([
    '供方评价按年度进行，客户投诉及时处理，业主楼内有食堂',
    '转移给有资质的单位，委托第三方检测机构，外包给专业公司',
    '本公司与相关方沟通，贵公司应配合，加工中心、数据中心正常',
    '鸡腿到货中心温度2.6℃，入罐清理未列入清单',
    'The customer satisfaction survey and the supplier evaluation are complete.',
  ])('takes no ordinary words: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('codes and numbers', () => {
  it.each([
    [
      '合同HT-2024-0098，工单INC-250311-07，设备SB-017',
      ['code:HT-2024-0098', 'code:INC-250311-07', 'code:SB-017'],
    ],
    [
      '执行GB/T 19001-2016、ISO 9001:2015和DB32/4041-2021',
      ['code:GB/T 19001-2016', 'code:ISO 9001:2015', 'code:DB32/4041-2021'],
    ],
    [
      'GB/T 19001-2016/ISO 9001:2015；报告 KB25-1187 KB25-1190',
      ['code:GB/T 19001-2016', 'code:ISO 9001:2015', 'code:KB25-1187', 'code:KB25-1190'],
    ],
    ['三坐标 CMM-2 天平 TP-5 hoist H-12', ['code:CMM-2', 'code:TP-5', 'code:H-12']],
    ['文件版本A/1，清单B/2', ['code:A/1', 'code:B/2']],
    ['报告浙环检2409-0087，备案330109-2024-015-L', ['code:浙环检2409-0087', 'code:330109-2024-015-L']],
    ['合同号：2021年ABCD字第0008号', ['code:2021年ABCD字第0008号']],
    ['NCR 25-118 and PO 4471', ['code:NCR 25-118', 'code:PO 4471']],
    ['安全生产许可证编号：（浙）JZ安许证字[2021]010234', ['licence-number:（浙）JZ安许证字[2021]010234']],
    ['使用登记证梯11浙A00123(24)', ['licence-number:梯11浙A00123(24)']],
    ['信用代码91330109MA2XK3TL0Q', ['licence-number:91330109MA2XK3TL0Q']],
    ['身份证330102199003074518', ['identity-number:330102199003074518']],
    ['身份证3301**********4518', ['identity-number:3301**********4518']],
    [
      '手机139****0021，电话0571-80001234，热线400-800-1234',
      ['phone:139****0021', 'phone:0571-80001234', 'phone:400-800-1234'],
    ],
    ['mail qa@mill.example or +44 20 7946 0958', ['email:qa@mill.example', 'phone:+44 20 7946 0958']],
  ])('%s', (text, entities) => {
    expect(found(text)).toEqual(entities);
  });

  it.each([
    '湿度45%～60%，温度20～26℃，电压380V，24V-36V，压力2.5MPa，粘度850mPa·s',
    '2024-3-15至2024-4-20，2025/6/12，10-27夜班，9:30-11:00',
    '审核条款：8.4.1/8.5.1/9.1.2，ES6.1.2，Q7.2/ES7.2',
    'PM2.5、CO2、H2SO4、DN100、M12、FY25、C30、OTD >= 97%, PPM <= 150',
  ])('leaves figures, dates, clauses and formulae: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('titles and addresses', () => {
  it.each([
    [
      '查《质量手册》和“年度内部审核计划”',
      ['document-title:《质量手册》', 'document-title:年度内部审核计划'],
    ],
    ['口头说“差不多”，小结写“沙袋没拿够”', []],
    ['地址：浙江省澄湖市南屏区望江大道1288号2幢305室', ['address:浙江省澄湖市南屏区望江大道1288号2幢305室']],
    ['位于澄湖市南屏区临港工业园7号库', ['address:澄湖市南屏区临港工业园7号库']],
    ['office at 14 Foundry Lane, Ashwick', ['address:14 Foundry Lane, Ashwick']],
    ['场所：电脑、打印机等设备设施；第3号机，2号楼梯间', []],
  ])('%s', (text, entities) => {
    expect(found(text)).toEqual(entities);
  });

  it('takes a city that stands alone only in recall mode', () => {
    expect(found('货物发往苏州和温州')).toEqual([]);
    expect(found('货物发往苏州和温州', {}, 'recall')).toEqual(['address:苏州', 'address:温州']);
  });
});

describe('known names', () => {
  it('are found wherever they stand, companies also without their legal form', () => {
    const known = { organisations: ['岭东绿茵蔬菜有限公司'], people: ['莫问', 'Tom Birch'] };
    expect(found('与莫问谈岭东绿茵蔬菜，Tom Birch及岭东绿茵蔬菜有限公司在场', known)).toEqual([
      'person:莫问',
      'organisation:岭东绿茵蔬菜',
      'person:Tom Birch',
      'organisation:岭东绿茵蔬菜有限公司',
    ]);
  });

  it('do not match inside Latin words', () => {
    expect(found('the atomic birchwood', { people: ['Tom', 'Birch'] })).toEqual([]);
  });

  it('once recognised are found again without context', () => {
    expect(found('组长：钟离春禾。后来钟离春禾也到了')).toEqual(['person:钟离春禾', 'person:钟离春禾']);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '由',
    '张伟',
    '有限公司',
    '供方',
    '《',
    '》',
    '“',
    '”',
    '（',
    '）',
    'A-12',
    '2024',
    '-',
    '号',
    '路',
    '、',
    '，',
    ' ',
    '\n',
    '\t',
    '|',
    '中心',
    '上海',
    '13800005678',
    '*',
    '@',
    'Ltd',
    'Mr',
    'J.',
    '字',
    '[',
    ']',
    '证',
    '😀',
    '\u3000',
    '１２',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('gives sorted spans without overlaps that quote the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('recall' as const, 'precision' as const), (text, mode) => {
        let last = 0;
        for (const { start, end, text: raw } of scanEntities(text, { people: ['张伟'] }, { mode })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(raw).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps offsets of the text as given where widths are folded', () => {
    const [entity] = scanEntities('　手机：１３８００００５６７８。');
    expect(entity).toMatchObject({
      kind: 'phone',
      start: 4,
      end: 15,
      text: '１３８００００５６７８',
      key: '13800005678',
    });
  });

  it('finds a known name wherever it stands', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const text = `${before} 莫问秋 ${after}`;
        const at = before.length + 1;
        const covered = scanEntities(text, { people: ['莫问秋'] }).some(
          ({ start, end }) => start <= at && at + 3 <= end,
        );
        expect(covered).toBe(true);
      }),
    );
  });
});
