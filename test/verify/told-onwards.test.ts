import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // shares beside a limit
  [
    'kept',
    '6.2',
    '单位产品电耗 ≤25kWh/件 1月 26.5 超了',
    '单位产品电耗的控制值为每件25kWh，1月为26.5kWh，高出6%，未达标。',
  ],
  [
    'broken',
    '6.2',
    '单位产品电耗 ≤25kWh/件 1月 26.5 超了',
    '单位产品电耗的控制值为每件25kWh，1月为26.5kWh，高出16%，未达标。',
  ],
  [
    'kept',
    '6.2',
    'diesel <= 30 l/100km, Feb 31.5 over',
    'Diesel consumption in February was 31.5 litres per 100 km, 5% over the ceiling of 30.',
  ],
  [
    'broken',
    '6.2',
    'diesel <= 30 l/100km, Feb 31.5 over',
    'Diesel consumption in February was 31.5 litres per 100 km, 9% over the ceiling of 30.',
  ],
  ['kept', '6.2', '班产 ≥400 2月平均 380 ×', '班产目标不少于400件，2月平均380件，差5%，未达标。'],
  // below zero
  [
    'kept',
    '7.1.4',
    '冷柜 12格 实测 -6.2℃ (-9~-5)',
    '冷柜共12格，实测零下6.2℃，在零下9℃至零下5℃的规定区间内。',
  ],
  [
    'broken',
    '7.1.4',
    '冷柜 12格 实测 -6.2℃ (-9~-5)',
    '冷柜共12格，实测零下6.2℃，在零下9℃至零下4℃的规定区间内。',
  ],
  [
    'broken',
    '7.1.4',
    '冷柜 12格 实测 -6.2℃ (-9~-5)',
    '冷柜共12格，实测零下8.2℃，在零下9℃至零下5℃的规定区间内。',
  ],
  [
    'kept',
    '7.1.4',
    'freezer 2: -21 C (-25 to -18) ok',
    'Freezer 2 stood at minus 21 °C, within the range of minus 25 to minus 18 °C.',
  ],
  [
    'kept',
    '7.1.4',
    '种子低温库 -4℃ 湿度42% (-6~-2, ≤50) √',
    '种子低温库温度零下4℃、湿度42%，分别在零下6℃至零下2℃及不超过50%的范围内。',
  ],
  // how long ago
  [
    'kept',
    '8.2',
    '应急演练 规程每年1次 上次 2024.6.20 → NC',
    '规程要求应急演练每年一次，最近一次为2024年6月20日，至审核日已超过一年半，期间未再开展，开具不符合。',
  ],
  [
    'broken',
    '8.2',
    '应急演练 规程每年1次 上次 2024.6.20 → NC',
    '规程要求应急演练每年一次，最近一次为2024年6月20日，至审核日已超过三年半，期间未再开展，开具不符合。',
  ],
  [
    'kept',
    '8.2',
    'fire drill yearly, last 4 Mar 2024 -> NC',
    'A fire drill is required every year; the last one was held on 4 March 2024, about two years ago, and a nonconformity was raised.',
  ],
  // what there should be
  [
    'kept',
    '8.5.1',
    '每垛 3条绑带 抽5垛 14条 ,少的当场补',
    '规定每垛绑扎3条，抽查5垛应有15条，实有14条，缺少的一条当场补上。',
  ],
  [
    'broken',
    '8.5.1',
    '每垛 3条绑带 抽5垛 14条 ,少的当场补',
    '规定每垛绑扎3条，抽查5垛应有18条，实有14条，缺少的当场补上。',
  ],
  [
    'kept',
    '10.2',
    'action: 2 wedges per bay. checked 3 bays, 5 wedges. NC? team to decide',
    'The action calls for two wedges per bay. Three bays were checked; six wedges should have been there and five were, one short. Whether this is a nonconformity is for the team to decide.',
  ],
  [
    'kept',
    '8.7',
    '退货 3批 共 460件 其中A 200 B 160 其余 C',
    '退货3批共460件，其中A 200件、B 160件、C 100件。',
  ],
  [
    'broken',
    '8.7',
    '退货 3批 共 460件 其中A 200 B 160 其余 C',
    '退货3批共460件，其中A 200件、B 160件、C 130件。',
  ],
  [
    'kept',
    '8.5.2',
    '追 T-311 入库 4800kg 出库 4390 卡片结存 380 少30 ;取样只够10kg 还有20kg说不清 → 观察项',
    '对T-311批进行数量追溯：入库4800千克、出库4390千克，应存410千克，卡片结存380千克，相差30千克。取样单只能说明10千克，其余20千克去向不明，列为观察项。',
  ],
  [
    'broken',
    '8.5.2',
    '追 T-311 入库 4800kg 出库 4390 卡片结存 380 少30 ;取样只够10kg 还有20kg说不清 → 观察项',
    '对T-311批进行数量追溯：入库4800千克、出库4390千克，卡片结存380千克，账物相符。',
  ],
  // minutes and seconds
  [
    'kept',
    '8.2',
    'drill 12 Jan 26 out 4m10s (target 5m00s)',
    'The drill on 12 January got 26 people out in 4 minutes 10 seconds, within the five-minute target.',
  ],
  [
    'broken',
    '8.2',
    'drill 12 Jan 26 out 4m10s (target 5m00s)',
    'The drill on 12 January got 26 people out in 4 minutes 30 seconds, within the five-minute target.',
  ],
  [
    'broken',
    '8.2',
    'drill 12 Jan 26 out 4m10s (target 5m00s)',
    'The drill on 12 January got 26 people out in 4 minutes 10 seconds, within the six-minute target.',
  ],
  ['kept', '8.2', "疏散 3'25\" (≤4')", '疏散用时3分25秒，未超过4分钟。'],
  ['broken', '8.2', "疏散 3'25\" (≤4')", '疏散用时3分52秒，未超过4分钟。'],
  [
    'kept',
    '8.5.1',
    'dwell 1h15 at 180C ok (>=1h)',
    'The dwell was 1 hour 15 minutes at 180 °C, longer than the required one hour.',
  ],
  // days without a month
  [
    'kept',
    '8.1',
    '废油 上次转走 1月14日 2.2t \n- 岸电 冯工说都接 ;记录没看到(系统升级 12号才好)',
    '废油上次于1月14日转出2.2吨。冯工称均接岸电，但因系统升级、12日才能恢复，未看到记录。',
  ],
  [
    'broken',
    '8.1',
    '废油 上次转走 1月14日 2.2t \n- 岸电 冯工说都接 ;记录没看到(系统升级 12号才好)',
    '废油上次于1月14日转出2.2吨。冯工称均接岸电，但因系统升级、16日才能恢复，未看到记录。',
  ],
  [
    'kept',
    '9.1.1',
    '报告 HJ-20 2月3日采样 颗粒物 12mg/m³(≤20) \n- 四季度那份没拿来 说明天给 —— (9号走时还没给)',
    '报告HJ-20采样日期2026年2月3日，颗粒物12mg/m³，未超过20的限值。第四季度的报告未拿到，企业说明次日提供，至9日离开时仍未收到。',
  ],
  [
    'broken',
    '9.1.1',
    '报告 HJ-20 2月3日采样 颗粒物 12mg/m³(≤20) \n- 四季度那份没拿来 说明天给 —— (9号走时还没给)',
    '报告HJ-20采样日期2026年2月3日，颗粒物12mg/m³，未超过20的限值。第四季度的报告符合要求。',
  ],
  // weekdays are no people
  [
    'kept',
    '7.2',
    'agency staff 8 on shift, inductions seen for 6; agency to e-mail other 2 by weds. OPEN',
    'Eight agency staff were on shift and inductions were seen for six; the records for the remaining two are to be e-mailed by the agency by Wednesday, and the point is left open.',
  ],
  [
    'broken',
    '7.2',
    'agency staff 8 on shift, inductions seen for 6; agency to e-mail other 2 by weds. OPEN',
    'Eight agency staff were on shift and inductions were seen for all of them, e-mailed by Wendy Marsh.',
  ],
  // all of them, and a sample of something else
  [
    'kept',
    '9.1.1',
    '体检 2025.11 在岗 58人 应检 17 实检 17 ; 粉尘 岗 复查 1人 复查结果 没见 人事说 本人 没交',
    '2025年11月组织职业健康检查，当时在岗58人，应检17人全部受检，受检率100%。粉尘岗位有一人需复查，人事反映本人未提交复查结果。',
  ],
  [
    'kept',
    '9.2',
    '内审 1.12–14 ; 5 项 (Q2 S3) ; 全关 , 抽 S-02 验证 照片 时间 2026-01-05 早于 内审 ?',
    '1月12日至14日实施内部审核，开出五项，质量两项、安全三项，均已关闭。抽验S-02的验证照片，拍摄日期为2026年1月5日，早于内审日期，请企业说明。',
  ],
  [
    'broken',
    '9.2',
    '内审 1.12–14 ; 5 项 (Q2 S3) ; 全关 , 抽 S-02 验证 照片 时间 2026-01-05 早于 内审 ?',
    '1月12日至14日实施内部审核，开出五项，质量两项、安全三项，均已关闭，抽验S-02的验证照片，整改有效。',
  ],
  [
    'kept',
    '7.2',
    '特种作业 14人 台账 都在期 抽4 1人 照片没贴',
    '特种作业人员14人，台账显示均在有效期内；抽查4人，其中1人未贴照片。',
  ],
  ['broken', '7.2', '电工 9人 抽3 证有效', '电工9人证件均有效。'],
  // nothing was done again
  [
    'kept',
    '8.2',
    '高空救援 演练 1.15 16人 用时 28min (≤40) ; 雨天 没练过 — 预案 要求 每年1次 雨天 , 上次 2024.6.11 → NC',
    '1月15日开展高空救援演练，16人参加，用时28分钟，未超过40分钟。预案要求每年进行一次雨天演练，最近一次为2024年6月11日，此后没有再组织，开具不符合。',
  ],
  [
    'broken',
    '8.2',
    '高空救援 演练 1.15 16人 用时 28min (≤40) ; 雨天 没练过 — 预案 要求 每年1次 雨天 , 上次 2024.6.11 → NC',
    '1月15日开展高空救援演练，16人参加，用时28分钟，未超过40分钟。预案要求每年进行一次雨天演练，最近一次为2024年6月11日，符合要求。',
  ],
  [
    'kept',
    '8.1',
    '喷漆房 报警器 没年检 — 规定每年1次 , 上次 2024.3.2 → NC',
    '喷漆房报警器规定每年检验一次，上次为2024年3月2日，此后未检，开具不符合。',
  ],
  // words with un-
  [
    'kept',
    '8.1',
    "booth 3 airflow 0.42 m/s (min 0.5) per gauge, cert says 0.55. gauge not cal'd. ?",
    'Booth 3 airflow read 0.42 m/s on an uncalibrated gauge against a minimum of 0.5, whereas the certificate gives 0.55, so no conclusion could be drawn.',
  ],
  [
    'broken',
    '8.1',
    "booth 3 airflow 0.42 m/s (min 0.5) per gauge, cert says 0.55. gauge not cal'd. ?",
    'Booth 3 airflow was 0.55 m/s per certificate against a minimum of 0.5.',
  ],
  // a mark for what stands before it
  [
    'kept',
    '7.1.4',
    '2月 12日 夜班 温度栏空 1格 ,说忘了 ;2月其余全翻过 无空 ,口头提醒',
    '2月12日夜班有一格温度未填，值班人员解释为遗忘；二月份其余页次逐一翻阅，未再发现空格。就此已作口头提醒。',
  ],
  [
    'broken',
    '7.1.4',
    '2月 12日 夜班 温度栏空 1格 ,说忘了 ;2月其余全翻过 无空 ,口头提醒',
    '2月温度记录逐页翻阅，填写齐全。',
  ],
  // in spite of it
  [
    'kept',
    '8.1',
    '动火票 抽4张 0112那张 氧含量栏空着 监护人石磊照样签了 → NC',
    '抽查动火票4张，0112一张的氧含量栏为空白，监护人石磊仍然签字，开具不符合。',
  ],
  [
    'broken',
    '8.1',
    '动火票 抽4张 0112那张 氧含量栏空着 监护人石磊照样签了 → NC',
    '抽查动火票4张，其中0112一张由监护人石磊签字，符合要求。',
  ],
  [
    'kept',
    '6.2',
    '单件 用气 ≤18m³ 2月报表 17.4 抄表本 2月 6120m³ 产 320件 = 19.1 ?? 填报人休假',
    '单件用气指标为不超过18立方米。2月报表填报17.4立方米；而按抄表本2月用气6120立方米、320件推算，约为19.1立方米，与报表不一致。填报人休假，未能询问，故指标是否达成暂不能判断，需进一步核对计量与填报口径。',
  ],
  // complaints and questions in the words of others
  [
    'kept',
    '5.4',
    '工人提"2#仓夜里太黑" → 1.20加灯4盏 √ 看了亮的',
    '工人反映2#仓夜间照明不足，企业于1月20日加装4盏灯，现场查看灯已点亮。',
  ],
  ['broken', '5.4', '2#仓 夜间照明 齐全 灯4盏 √ 看了亮的', '2#仓夜间照明缺失，灯4盏没有点亮。'],
  [
    'kept',
    '5.4',
    '外包工40人 有没有代表? 石"应该有" 名单拿不出 待查',
    '外包工共40人，是否有代表参与协商，石磊仅答“应该有”，未能出示名单，尚待核实。',
  ],
  ['broken', '5.4', '外包工40人 没有代表 → NC', '外包工共40人，有代表参与协商。'],
  [
    'kept',
    '7.2',
    '新人3个 有没有考过? 说考了 卷子没找到',
    '新员工3人是否经过考核，企业答复已考核，但未找到试卷。',
  ],
  ['broken', '7.2', '新人3个 有没有考过? 说考了 卷子没找到', '新员工3人均已考核，试卷齐全。'],
  [
    'kept',
    '7.2',
    '司机 26人 抽4个证:3个有;贺春生 在换证 只看到2.11的回执 原证没见',
    '司机26人，抽查4人证件，三人持证；贺春生正在换证，仅出示2月11日的回执，没有看到原证。',
  ],
  [
    'broken',
    '7.2',
    '司机 26人 抽4个证:3个有;贺春生 在换证 只看到2.11的回执 原证没见',
    '司机26人，抽查4人证件均有效；贺春生出示了原证。',
  ],
  [
    'kept',
    '8.5.1',
    '间距≥30m ,北区最近24m 有防火墙 规范说有墙可到20m → 可以',
    '间距要求30米以上，北区最近处24米，因有防火墙，规范允许缩至20米，可以接受。',
  ],
  // none of this kind
  [
    'kept',
    '10.2',
    'scald 22 Jan, left hand, reported. \n- RIDDOR none in 2025. accident book vs log: 9 v 9',
    'The scald of 22 January to the left hand was reported. There were no RIDDOR events in 2025, and the accident book and the log both show nine entries.',
  ],
  [
    'kept',
    '10.2',
    'cut finger 2 Feb F-07. LTI 0 this yr. book 6 entries',
    'A cut finger on 2 February is recorded as F-07. There were no lost time injuries this year and the book has six entries.',
  ],
  [
    'broken',
    '10.2',
    'cut finger 2 Feb F-07. LTI 1 this yr. book 6 entries',
    'A cut finger on 2 February is recorded as F-07. There were no lost time injuries this year and the book has six entries.',
  ],
  [
    'kept',
    '10.2',
    '烫伤 1.22 左手 已上报 \n- 重伤 2025 无. 台账 登记 9 比 9',
    '1月22日发生左手烫伤，已上报。2025年未发生重伤，台账与登记均为9条。',
  ],
];

describe('a narrative that says what follows', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
