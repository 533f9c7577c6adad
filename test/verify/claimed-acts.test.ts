import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** A note with a narrative that claims more than it holds, the part that does, and a narrative that keeps to it. */
type Twin = [clause: string, note: string, wrong: string, part: string, right: string];

const tells = (quotes: readonly string[], part: string): boolean =>
  quotes.some((quote) => quote.includes(part) || part.includes(quote));

const holds = (twins: readonly Twin[]): void => {
  it.each(twins)('%s %s', (clause, note, wrong, part, right) => {
    expect({ wrong: tells(flagged(clause, note, wrong), part), right: flagged(clause, note, right) }).toEqual(
      {
        wrong: true,
        right: [],
      },
    );
  });
};

describe('something is said to have been checked that nobody saw', () => {
  holds([
    [
      '7.2',
      '叉车工 3人 证在期；行车工 芮阿宝 证在手机里有照片，原件说在老家',
      '叉车工3人证书在期；行车工芮阿宝的证书原件已核对。',
      '原件已核对',
      '叉车工3人证书在期；行车工芮阿宝在手机中出示了证书照片，称原件在老家。',
    ],
    [
      '8.4',
      '危货运输 找了 驼铃 2车，合同有，押运员的资格证 —— 一张都没留，讲微信看过',
      '危货运输使用驼铃2车，有合同，已查验押运员资格证。',
      '已查验押运员资格证',
      '危货运输使用驼铃2车，有合同，押运员资格证没有留存，对方称在微信中看过。',
    ],
    [
      '8.4',
      'crane hire: ticket of the second driver not on file, Ann says he has one, at home. asked for it',
      'Crane hire was reviewed; the ticket of the second driver was verified during the audit.',
      'verified during the audit',
      'Crane hire was reviewed; the ticket of the second driver is not on file. Ann says that he has one at home; it was asked for.',
    ],
    [
      '8.4',
      'calibration lab: accreditation ran out 30 Apr 2026. Joe reckons it is extended, nothing to show. ask again',
      'The accreditation of the calibration lab ran out on 30 April 2026; according to Joe it is extended, and the extension was confirmed with the lab during the audit.',
      'confirmed with the lab during the audit',
      'The accreditation of the calibration lab ran out on 30 April 2026; according to Joe it is extended, but nothing was shown. To be asked again.',
    ],
  ]);
});

describe('something is said to have been done that the notes tell otherwise', () => {
  holds([
    [
      '7.1.5',
      '水平仪 SP-7 证书 2026.1.15 到期，3月2日 放线 还带出去用了 ×',
      '水平仪SP-7证书2026年1月15日到期，到期后已停用。',
      '已停用',
      '水平仪SP-7证书2026年1月15日到期，3月2日放线时仍带出使用，不符合。',
    ],
    [
      '7.1.5',
      'scale W-4 due 1 Feb 2026, on the packing line this morning => NC',
      'Scale W-4 was due on 1 February 2026 and had been taken out of use; a nonconformity was raised.',
      'taken out of use',
      'Scale W-4 was due on 1 February 2026 and was on the packing line this morning; a nonconformity was raised.',
    ],
    [
      '7.1.5',
      '流量计6台 抽2台 证ok；F-03 校准误差4.1% 允许±4% 车间照用 没做评定 NC',
      '流量计6台，抽2台证书有效；F-03校准误差4.1%，允许±4%，已经评定后使用。开具不符合。',
      '已经评定后使用',
      '流量计6台，抽2台证书有效；F-03校准误差4.1%，允许±4%，车间仍在使用，未做评定，开具不符合。',
    ],
    [
      '9.3',
      '管评2月5日开的，纪要9页，四项要办的：换货梯、招电工、修食堂、供方分级。前三个办好了，分级7月底前',
      '管理评审于2月5日召开，纪要9页，四项改进事项均已完成。',
      '四项改进事项均已完成',
      '管理评审于2月5日召开，纪要9页，确定四项事项：换货梯、招电工、修食堂、供方分级，前三项已办好，分级7月底前完成。',
    ],
    [
      '9.3',
      'mgmt review 4 Feb, 3 actions: roof, forklift, cyber. first two done, cyber by June',
      'The management review was held on 4 February and its three actions have all been completed.',
      'three actions have all been completed',
      'The management review was held on 4 February with three actions; the first two are done, cyber is due by June.',
    ],
    [
      '8.7',
      '不合格品区 台账 18箱，现场点 21箱，仓管说回头查',
      '不合格品区台账18箱，与现场实物一致。',
      '与现场实物一致',
      '不合格品区台账18箱，现场清点21箱，两者不一致，仓管称回头查。',
    ],
    [
      '8.7',
      'reject cage holds 9 drums, the log has 7; Ann will sort it and let me know',
      'The reject log of 9 drums was complete and agreed with the cage.',
      'complete and agreed with the cage',
      'The reject cage holds 9 drums while the log has 7; Ann is to clarify.',
    ],
    [
      '8.4',
      'sand supplier Greyholt used since May, never assessed, not on the approved list => minor',
      'Sand supplier Greyholt has been used since May and was assessed; it is not on the approved list. A minor nonconformity was raised.',
      'was assessed',
      'Sand supplier Greyholt has been used since May without ever having been assessed and is not on the approved list. A minor nonconformity was raised.',
    ],
    [
      'S10.2',
      'slip on the ramp 3 Feb, grit put down 4 Feb. same ramp: another slip 20 Feb, not looked into - raise NC',
      'After the slip on the ramp on 3 February grit was put down on 4 February, and no further slips have occurred on the ramp. A slip was not looked into; an NC was raised.',
      'no further slips have occurred on the ramp',
      'After the slip on the ramp on 3 February grit was put down on 4 February; another slip on the same ramp on 20 February was not looked into. An NC was raised.',
    ],
    [
      '10.2',
      '1月客诉门把手松动，换了螺丝；2月同一款又来1起松动，没分析',
      '1月客诉门把手松动，已更换螺丝，此后未再发生。2月1起未分析。',
      '此后未再发生',
      '1月客诉门把手松动，已更换螺丝；2月同款又发生1起松动，未作分析。',
    ],
    [
      '8.5.2',
      'labels legible on 6 drums; one drum in bay 2 had two different lot numbers on it. Ann took one off',
      'Labels were legible on 6 drums examined, and every drum in the store carried a single lot number.',
      'every drum in the store carried a single lot number',
      'Labels were legible on 6 drums; one drum in bay 2 had two different lot numbers on it, one of which Ann took off.',
    ],
    [
      'E9.1.2',
      '法规41部 2月更新过，抽 危险废物转移办法 现行',
      '法规41部，2月更新，抽查危险废物转移办法为现行版本，公司遵守了全部合规义务。',
      '遵守了全部合规义务',
      '法规41部，2月更新，抽查危险废物转移办法为现行版本。',
    ],
  ]);
});

describe('a grade is settled that the notes leave open', () => {
  holds([
    [
      'S8.1',
      '液氯间报警器 拔了电，不符合肯定是，严重不严重 晚上和组长商量',
      '液氯间报警器断电，判定为严重不符合。',
      '判定为严重不符合',
      '液氯间报警器断电，判为不符合，严重程度待与组长商量。',
    ],
    [
      '8.6',
      '2批没检就发走，NC 一般还是严重 组长定',
      '2批未检即发出，开具一般不符合。',
      '开具一般不符合',
      '2批未检即发出，开具不符合，等级由组长确定。',
    ],
    [
      '8.6',
      'two batches shipped before the test result. NC, major or minor? lead to decide',
      'Two batches were shipped before the test result; a major nonconformity was raised.',
      'a major nonconformity was raised',
      'Two batches were shipped before the test result; a nonconformity was raised, the grade is to be decided by the lead.',
    ],
  ]);
});

describe('people and firms that no note names', () => {
  holds([
    [
      '8.2',
      '订单 DH-31 会展中心 展台 6个 3月20 确认单 尺寸 工期 都签了',
      '抽查订单DH-31会展中心展台6个，3月20日，确认单载明尺寸、工期，经客户方邵主任签字。',
      '邵主任',
      '抽查订单DH-31会展中心展台6个，3月20日，确认单载明尺寸、工期，均已签字。',
    ],
    [
      '8.6',
      '2月出货9批 1批返检后放 检验员 麻六娘签',
      '2月出货9批，1批返检后放行，由品质经理裘千寻批准。',
      '裘千寻',
      '2月出货9批，1批返检后放行，由检验员麻六娘签字。',
    ],
    [
      '8.6',
      'certificate of batch 12 signed by the shift chemist R. Dale',
      'The certificate of batch 12 was signed by the shift chemist, R. Dale, and countersigned by the works manager, T. Quayle.',
      'T. Quayle',
      'The certificate of batch 12 was signed by the shift chemist, R. Dale.',
    ],
    [
      '9.1.3',
      '2月差评3条 丢件1条，分析了 换了分拣格口 3月到今天0条',
      '翊驰速递2月差评3条、丢件1条，已分析并更换分拣格口，3月至审核日为0条。',
      '翊驰速递',
      '2月差评3条、丢件1条，已分析并更换分拣格口，3月至审核日为0条。',
    ],
  ]);
});

describe('figures put on another item, turned round or in another unit', () => {
  holds([
    [
      '8.4',
      'hinges from Pellow - 3 late of last 12, no follow up recorded',
      'Pellow delivered 12 late of the last 3 orders of hinges, with no follow-up recorded.',
      '12 late of the last 3',
      'Pellow delivered 3 late of the last 12 orders of hinges, with no follow-up recorded.',
    ],
    [
      'E8.1',
      'diesel tank 12,000 l, bund dry, gauge ok',
      'The diesel tank holds 12,000 gallons; the bund was dry.',
      '12,000 gallons',
      'The diesel tank holds 12,000 litres; the bund was dry.',
    ],
    [
      'E9.1',
      'water 3.9 m3/t ytd, goal 4.2 m3/t',
      'Water stood at 3.9 l/t year to date against a goal of 4.2 m3/t.',
      '3.9 l/t',
      'Water stood at 3.9 m3/t year to date against a goal of 4.2 m3/t.',
    ],
    [
      'E6.2',
      'brewing water 5.1 hl/hl ytd',
      'Brewing water was 5.1 l/hl year to date.',
      '5.1 l/hl',
      'Brewing water was 5.1 hl/hl year to date.',
    ],
    [
      'E6.2',
      'trucks 12: diesel 31.4 l/100km vs 30 target. new trucks in May',
      'The 12 trucks used 31.4 l/100km of diesel against a target of 30, so the target was met.',
      'target was met',
      'The 12 trucks used 31.4 l/100km of diesel against a target of 30, so the target was not met.',
    ],
    [
      '8.5.4',
      '成品托盘码了8层，箱上印限7层，当场搬下来，口头讲过',
      '成品托盘码放8层，符合箱体标示限层要求。',
      '符合箱体标示限层要求',
      '成品托盘码放8层，超过箱体标示的7层，当场搬下，已口头提醒。',
    ],
    [
      '8.5.1',
      '贴合机 规程写62±3 表头70，调了一下 规程没改，写',
      '贴合机规程要求62±3，表头显示70，仍处于规定范围内。不符合。',
      '仍处于规定范围内',
      '贴合机规程要求62±3，表头显示70，超出规定范围，当场调整，规程未修改，开具不符合。',
    ],
  ]);
});

describe('a year or a day of another event', () => {
  holds([
    [
      '8.4',
      '模具外发给 铠泽模具，今年还没评，去年评价 79分',
      '模具外发给铠泽模具，2026年度评价79分。',
      '2026年度评价79分',
      '模具外发给铠泽模具，2025年度评价79分，本年度尚未评价。',
    ],
    [
      '8.4',
      'welding subcontractor Harnett: last year scored 81, this year not done yet',
      'Welding subcontractor Harnett was scored 81 in 2026.',
      '2026',
      'Welding subcontractor Harnett was scored 81 last year; it has not been done yet this year.',
    ],
    [
      'S8.1',
      '货梯 标志到 2026-2-20 ，过了17天 还在用。马说检验院约了 3.12。先停梯，开！',
      '货梯标志到2026年2月20日，已超期17天仍在使用，检验院约于3月9日到场，要求停梯，开具不符合。',
      '3月9日',
      '货梯标志到2026年2月20日，已超期17天仍在使用，马经理称已约检验院3月12日，须先停梯，开具不符合。',
    ],
  ]);
});
