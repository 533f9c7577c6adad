import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

type Case = [clause: string, note: string, narrative: string, part: string];
type Silent = [clause: string, note: string, narrative: string];

const touches = (quotes: readonly string[], part: string): boolean =>
  quotes.some((quote) => quote.includes(part) || part.includes(quote));

describe('claims that the notes do not bear', () => {
  it.each<Case>([
    ['10.2', '投诉2031年一共5件 3件已关闭 2件还没关闭', '投诉2031年共5件，均已关闭。', '均已关闭'],
    [
      '6.1.3',
      '法规清单 61项；粉尘防爆新规 还没放进去',
      '法规清单61项，粉尘防爆新规尚未纳入清单。清单识别完整、更新及时。',
      '识别完整',
    ],
    [
      '7.5.3',
      '受控清单 90份；2份旧版 还在机台',
      '受控清单90份，机台仍有2份旧版。文件控制有效。',
      '文件控制有效',
    ],
    ['8.2', '演练 3.2 18人；没有小结', '3月2日演练，18人参加，未见小结，演练评价充分。', '演练评价充分'],
    ['8.5.2', '批次卡 抽 5张；1张没写炉号', '批次卡抽5张，1张未写炉号，产品标识规范。', '产品标识规范'],
    ['7.1.3', '行车 点检表 4月 空5天', '行车点检表4月空5天，设备维护到位。', '设备维护到位'],
    [
      '10.2',
      '刀伤 25年 4起，26年 1-8月 5起；发手套 20副',
      '刀伤2025年4起，2026年1-8月5起；发手套20副，伤害事件得到有效控制。',
      '得到有效控制',
    ],
    [
      '9.1.2',
      '投诉 去年 6起 今年 9起；开了专题会',
      '投诉去年6起、今年9起，已召开专题会，投诉明显减少。',
      '明显减少',
    ],
    [
      '8.7',
      '返工率 2月 3.1% 3月 3.4%；换了夹具',
      '返工率2月3.1%、3月3.4%，更换了夹具，质量状况有所改善。',
      '有所改善',
    ],
    [
      '10.2',
      'finger cuts 4 in 2025, 5 to Aug; gloves issued 20 pairs',
      'Finger cuts: 4 in 2025 and 5 to August; 20 pairs of gloves were issued and the hazard is under control.',
      'under control',
    ],
    [
      '8.7',
      '缺陷 486个 关闭 471 遗留15 其中致命 1',
      '缺陷486个，关闭471个。无严重缺陷遗留。',
      '无严重缺陷遗留',
    ],
    ['10.2', '隐患 12条 整改 9条 未关闭 3条', '隐患12条，整改9条，不存在未关闭隐患。', '不存在未关闭隐患'],
    [
      '10.2',
      '9 actions raised, 7 closed, 2 open',
      'Nine actions were raised and seven closed; none remain open.',
      'none remain open',
    ],
    [
      '8.2.3',
      '合同 HT-9 12.4签，评审表 12.6 签完了才评的',
      '合同HT-9于12月4日签订，评审表为12月6日，签订后才评审。合同评审符合要求。',
      '合同评审符合要求',
    ],
    [
      '7.2',
      '新员工 3.1上岗 3.9培训 先上岗后培训',
      '新员工3月1日上岗、3月9日培训，先上岗后培训。人员能力满足要求。',
      '人员能力满足要求',
    ],
    [
      '8.1.2',
      '开料锯 抽6台 1台没护罩 NC；有人戴着线手套操作钻床',
      '开料锯抽6台，1台没护罩，开具不符合项。',
      '开具不符合项',
    ],
    ['8.1.2', '冲床 3台 光栅 2号短接；急停 试了 有效', '冲床3台，急停经试验有效，符合要求。', '冲床3台'],
    ['8.2', '灭火器 12只 2只压力在红区', '抽查灭火器12只，状态正常。', '状态正常'],
    ['8.1', '分类桶 6个 有混投', '分类桶6个，分类投放符合要求。', '分类投放符合要求'],
    [
      '8.1.2',
      'granulator 4 interlock defeated w/ cable tie; e-stop tested ok',
      'The e-stop of granulator 4 was tested and works.',
      'granulator 4',
    ],
  ])('%s %s: flags %#', (clause, note, narrative, part) => {
    expect(touches(flagged(clause, note, narrative), part)).toBe(true);
  });

  it.each<Silent>([
    ['10.2', '投诉2031年一共5件 漏气3 资料缺2 都关闭了', '投诉2031年共5件，漏气3件，资料缺2件，均已关闭了。'],
    ['6.1.3', '法规清单 61项 识别完整；更新 2026.1.8', '法规清单61项，识别完整，2026年1月8日更新。'],
    ['7.5.3', '受控清单 90份 齐；2份旧版 还在机台', '受控清单90份，齐全；机台仍有2份旧版。'],
    ['10.2', '刀伤 25年 4起，26年 2起；发手套后 没再发生', '刀伤2025年4起，2026年2起；发放手套后未再发生。'],
    ['8.7', '缺陷 486个 关闭 486 遗留 0', '缺陷486个，已全部关闭，无遗留。'],
    ['10.2', '9 actions raised, 9 closed', 'Nine actions were raised; all nine are closed.'],
    ['8.2.3', '合同 HT-9 12.4签，评审表 12.2', '合同HT-9于12月4日签订，12月2日评审。合同评审符合要求。'],
    ['8.2', '灭火器 12只 压力都在绿区', '抽查灭火器12只，压力均在绿区。'],
    ['8.1', '分类桶 6个 有混投', '分类桶6个，存在混投。'],
    ['8.1.2', '冲床 光栅 2号短接', '冲床2号光栅被短接。'],
    ['8.1.2', '有人戴着线手套操作钻床', '发现有人戴线手套操作钻床。'],
  ])('%s %s: is silent on %#', (clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });
});

describe('lists that run side by side', () => {
  it.each<Case>([
    ['7.2', '抽 柯雨、岑四海 考核 91、78', '抽查柯雨、岑四海，考核柯雨78分、岑四海91分。', '78分'],
    ['7.1.5', '抽 TC-11、TC-17 偏差 0.3℃、0.4℃', '抽TC-11、TC-17，TC-17偏差0.3℃，TC-11偏差0.4℃。', '0.3℃'],
    [
      '7.2',
      'sampled Ann Poole and Ravi Shah, scores 91 and 78',
      'Ann Poole scored 78 and Ravi Shah 91.',
      '78',
    ],
  ])('%s %s: flags %#', (clause, note, narrative, part) => {
    expect(touches(flagged(clause, note, narrative), part)).toBe(true);
  });

  it.each<Silent>([
    ['7.2', '抽 柯雨、岑四海 考核 91、78', '抽查柯雨、岑四海，考核柯雨91分、岑四海78分。'],
    ['7.2', '抽 柯雨、岑四海 考核 91、78', '抽查岑四海、柯雨，岑四海考核78分，柯雨考核91分。'],
    ['7.1.5', '抽 TC-11、TC-17 偏差 0.3℃、0.4℃', '抽TC-11、TC-17，偏差分别为0.3℃、0.4℃。'],
    ['7.1.5', '抽 TC-11、TC-17 偏差 0.3℃、0.4℃', 'TC-17偏差0.4℃，TC-11偏差0.3℃。'],
  ])('%s %s: is silent on %#', (clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });
});

describe('what looks wrong and is right', () => {
  it.each<Silent>([
    ['10.2', '25年外部审核 不符合2项 关闭 证据看了 OK', '2025年外部审核开出的两项不符合已关闭，证据已查看。'],
    ['10.2', '去年客户审核 开了 3项 NC 都关了', '去年客户审核提出的3项不符合均已关闭。'],
    ['10.2', '二方审核 不符合 4条 已整改 验证过', '二方审核提出4项不符合，已整改并验证。'],
    [
      '10.2',
      'customer audit May: 2 NCs, both closed, evidence seen',
      'The two nonconformities of the customer audit in May have been closed; the evidence was seen.',
    ],
    [
      '6.2',
      '电耗 目标 ≤620kWh 实际 634 。。。没达，有原因分析',
      '电耗目标不超过620kWh，实际634kWh，未达标，已作原因分析。',
    ],
    ['6.2', '废品率 目标≤1.2% 实际1.4% —— 没完成', '废品率目标不超过1.2%，实际1.4%，未达到目标。'],
    [
      '6.2',
      'scrap target <2%, actual 2.4%. missed',
      'Scrap was 2.4% against a target of under 2%, so it was not met.',
    ],
    [
      '8.1.2',
      '行车 5t 3台 限位 试了1#2# 好的，3#上限位不动作，挂牌待修',
      '5t行车共3台，1#、2#上限位经试验有效，3#行车上限位不动作，已挂牌待修。',
    ],
    ['7.1.3', '空压机 4台 2号 保养 3.5 4号 保养 3.9', '空压机4台，2号于3月5日保养，4号于3月9日保养。'],
    [
      '6.2',
      '按期交付率 ≥90%，1-9月 交付 26个，按期 24个',
      '按期交付率目标不低于90%，1至9月交付26个，按期24个，按期交付率约92.3%，达到目标。',
    ],
    ['9.1.2', '问卷 发 55 收 49', '问卷发出55份，收回49份，回收率约89.1%。'],
    ['8.6', '甲醛 0.043mg/m³（≤0.050）', '甲醛检测0.043mg/m³，未超过0.050mg/m³。'],
    [
      '9.1.2',
      '满意度 6月 88.4 7月 86.9 8月 82.1，目标 ≥85 —— 8月没达标，没看到分析',
      '满意度目标为不低于85分。8月为82.1分，未达标，未见原因分析；6月88.4分、7月86.9分均已达标。',
    ],
    [
      '8.1',
      '8.1 tonnes of flake stored outside, uncovered',
      'Outside, 8.1 tonnes of flake were stored uncovered.',
    ],
    ['8.5.1', '3号库 -20℃~-18℃ 现场显示 -17.1℃', '3号库要求-20℃～-18℃，现场显示-17.1℃，不满足要求。'],
    ['6.2', '及时率 目标 ≥95 —— 3月 93.2 没达到', '及时率目标不低于95，3月为93.2，未达到。'],
  ])('%s %s: is silent on %#', (clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each<Case>([
    ['10.2', '客诉 2起 已处理', '客诉2起，已处理，开具不符合项。', '开具不符合项'],
    ['8.1.2', '行车 3台 1#2# 好的', '行车5台，1#、2#有效。', '5台'],
    [
      '9.1.2',
      '满意度 7月 86.9 8月 82.1，目标 ≥85 —— 8月没达标',
      '满意度目标不低于85分，7月86.9分、8月82.1分，均已达标。',
      '均已达标',
    ],
  ])('%s %s: still flags %#', (clause, note, narrative, part) => {
    expect(touches(flagged(clause, note, narrative), part)).toBe(true);
  });
});

describe('legitimate rewriting of short notes', () => {
  it.each<Silent>([
    [
      '8.6',
      '成品抽 QF-0512 抽 60只 不良2只 允收≤3只 放行 √',
      '抽查出厂检验单QF-0512，抽检60只，发现两只不良，允收数为不超过3只，判定放行。',
    ],
    [
      '9.2',
      '内审 26.4.10-11 组长 黎敏 不符合 4项 已关3项 剩1项 采购 限5.30',
      '内审于2026年4月10日至11日进行，组长黎敏，提出不符合四项，其中三项关闭，余下采购的一项期限为5月30日。内部审核按策划实施。',
    ],
    [
      '8.2',
      '特种作业 有限空间没有证要求；6.18 救援演练 21人 有评价',
      '6月18日组织救援演练，21人参加，有评价。',
    ],
    [
      '10.2',
      'accidents: 2 lost time (13 days and 4 days)',
      'Two lost-time accidents are recorded, one of 13 days and one of 4 days, 17 days in all.',
    ],
    [
      '9.2',
      'audit plan 26 done Feb and July, 6 NCs, 5 closed, 1 due 30 Sept',
      'The audit plan for 2026 was carried out in February and July. Six nonconformities were raised; five are closed and one is due on 30 September.',
    ],
  ])('%s %s: is silent on %#', (clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each<Case>([
    [
      '8.6',
      '成品抽 QF-0512 抽 60只 外观 OK 放行 √',
      '抽查出厂检验单QF-0512，抽检60只，外观不良，判定放行。',
      '外观不良',
    ],
    [
      '10.2',
      'accidents: 2 lost time (13 days and 4 days)',
      'Two lost-time accidents are recorded, one of 13 days and one of 4 days, 19 days in all.',
      '19 days',
    ],
    [
      '9.2',
      'audit done Feb and July, records seen',
      'The audit was carried out in February and July. Six nonconformities were raised.',
      'Six',
    ],
  ])('%s %s: flags %#', (clause, note, narrative, part) => {
    expect(touches(flagged(clause, note, narrative), part)).toBe(true);
  });
});
