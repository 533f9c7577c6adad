import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

type Case = [clause: string, note: string, narrative: string, part: string];
type Silent = [clause: string, note: string, narrative: string];

describe('what the notes say otherwise', () => {
  it.each<Case>([
    // a claim to keep a limit that the figures beside it break
    [
      '8.5.1',
      '烘道 工艺175±5 显示183，没调过',
      '烘道温度工艺175±5，显示183，未超出工艺范围，没有调整过。',
      '未超出工艺范围',
    ],
    ['8.6', '水份15.8% (≤15.5%) 照样放了', '水分15.8%，未超15.5%，已放行。', '未超15.5%'],
    [
      '8.5.1',
      'dryer 62C, spec 50-58C, not adjusted',
      'The dryer ran at 62 °C, spec 50-58 °C, within the range, and was not adjusted.',
      'within the range',
    ],
    // a planned day as the day on which it was done
    [
      '8.6',
      '淋水 6~9层做完没漏，10~14层排4.20',
      '淋水试验6～9层无渗漏，10～14层已于4月20日完成。',
      '已于4月20日完成',
    ],
    ['8.5.1', '清明缺的3节排6.13补', '清明缺的3节已于6月13日补完。', '已于6月13日补完'],
    // a denial in the same breath as another
    [
      '9.2',
      '保养合同那条原定4.30关，到今天还空着，韶经理说6月中旬能签，延期谁批的没说',
      '保养合同原定4月30日关闭，至今仍未关，韶经理说6月中旬能签。',
      '保养合同原定4月30日关闭',
    ],
    // somebody put in another's place
    [
      '9.2',
      '计划上教务是缪审缪自己，蒲主任说后来换人了',
      '计划上教务由缪老师审核自己，蒲主任说后来换成了闻人杰。',
      '闻人杰',
    ],
    // a nonconformity excused
    [
      '8.5.1',
      '结构胶过期2桶还在用，宣："胶又没坏"   NC 2#',
      '结构胶2桶过期仍在使用，属于轻微瑕疵，予以接受。',
      '予以接受',
    ],
  ])('%s %s: %s', (clause, note, narrative, part) => {
    const quotes = flagged(clause, note, narrative);
    expect(quotes.some((quote) => quote.includes(part) || part.includes(quote))).toBe(true);
  });
});

describe('what the notes say in other words', () => {
  it.each<Silent>([
    [
      '8.2',
      '销售 经理 褚一凡：XS-260402 签4.2 评审表4.7',
      '销售褚经理提供合同XS-260402，4月2日签订，评审表日期为4月7日。',
    ],
    ['8.6', '缪说系统自己出的，成绩单 93.3%', '成绩单合格率为93.3%，缪老师称为系统自己出的。'],
    [
      '8.5.1',
      '工单 GD-0524-003 报14:05 到15:41，小祝说不上来为啥',
      '工单GD-0524-003于14:05报修、15:41到场，历时96分钟，小祝说不上原因。',
    ],
    ['7.2', '景浩 证过期了还在签巡检 —— 这个要开', '景浩证件过期后仍签署巡检，开具不符合。'],
    [
      '10.2',
      '措施 加收绳桩×6，8.20装好 现场数了6个  ok',
      '措施为增设收绳桩6个，8月20日装好，现场清点6个，符合要求。',
    ],
    ['8.6', '水分15.2% (≤15.5%) ok', '水分15.2%，未超15.5%，符合要求。'],
    [
      '8.6',
      'heat no. 25-1187, C 3.41 Si 2.02 within spec sheet',
      'For heat 25-1187 carbon at 3.41 and silicon at 2.02 lay within the specification sheet.',
    ],
    ['8.6', '淋水 10~14层 4.20 做完没漏', '淋水试验10～14层已于4月20日完成，无渗漏。'],
  ])('%s %s: %s', (clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });
});
