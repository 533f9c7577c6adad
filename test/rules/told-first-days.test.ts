import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** First days, licences and courses of people behind what they signed or did. */
const TOLD: readonly Told[] = [
  [
    'first day zh',
    'date-order',
    'warning',
    '检验员温如砺，2025年4月7日入职，试用期三个月。\n查2025年2月19日成品检验记录（编号CJ-0219），检验员温如砺签字，结论合格。',
    [
      '检验员温如砺，2025年4月7日入职，试用期三个月。',
      '查2025年2月19日成品检验记录（编号CJ-0219），检验员温如砺签字，结论合格。',
    ],
  ],
  [
    'welder qualified en',
    'date-order',
    'warning',
    'Training file: welder T. Marrack passed the qualification test on 18 May 2025 and was released for pressure parts the same day.\nWeld log 25-061 of 3 April 2025 shows joints 4 to 9 of the pressure vessel made by T. Marrack.',
    [
      'Training file: welder T. Marrack passed the qualification test on 18 May 2025 and was released for pressure parts the same day.',
      'Weld log 25-061 of 3 April 2025 shows joints 4 to 9 of the pressure vessel made by T. Marrack.',
    ],
  ],
  [
    'licence zh',
    'date-order',
    'warning',
    '行政部：叉车司机柏予安2025年5月20日取得特种设备作业人员证（N1）。\n仓库：抽2025年3月8日叉车作业记录，操作人柏予安。',
    [
      '行政部：叉车司机柏予安2025年5月20日取得特种设备作业人员证（N1）。',
      '仓库：抽2025年3月8日叉车作业记录，操作人柏予安。',
    ],
  ],
  [
    'auditors trained',
    'date-order',
    'warning',
    '内审员培训于2025年6月18日举行，参训人员闻人骁、谷清越考试合格，获内审员证书。\n2025年5月12日至13日实施内审，内审员闻人骁、谷清越。',
    [
      '内审员培训于2025年6月18日举行，参训人员闻人骁、谷清越考试合格，获内审员证书。',
      '2025年5月12日至13日实施内审，内审员闻人骁、谷清越。',
    ],
  ],
  [
    'joined en',
    'date-order',
    'warning',
    'R. Tolland joined the company on 1 September 2025 as quality manager.\nThe inspection report IR-118 of 14 July 2025 is signed by R. Tolland.',
    [
      'R. Tolland joined the company on 1 September 2025 as quality manager.',
      'The inspection report IR-118 of 14 July 2025 is signed by R. Tolland.',
    ],
  ],
  [
    'first day in a table',
    'date-order',
    'warning',
    '| 姓名 | 岗位 | 入职日期 | 培训考核日期 |\n|---|---|---|---|\n| 邱砚秋 | 检验员 | 2025.03.10 | 2025.03.20 |\n| 俞千帆 | 操作工 | 2024.11.02 | 2024.11.15 |\n\n抽2025年2月6日的首件检验记录，检验员：邱砚秋。',
    ['邱砚秋 | 检验员 | 2025.03.10', '抽2025年2月6日的首件检验记录，检验员：邱砚秋。'],
  ],
  [
    'laboratory',
    'date-order',
    'warning',
    '人事：化验员柳明棠于2030年7月1日入职，当月完成岗前培训。\n查2030年5月14日水质化验记录，化验员：柳明棠。',
    [
      '人事：化验员柳明棠于2030年7月1日入职，当月完成岗前培训。',
      '查2030年5月14日水质化验记录，化验员：柳明棠。',
    ],
  ],
  [
    'welder zh',
    'date-order',
    'warning',
    '焊工聂守成于2030年6月2日考取焊工证，项目GTAW-FeII。\n抽焊接记录（2030年4月11日），焊工聂守成，焊缝6条。',
    [
      '焊工聂守成于2030年6月2日考取焊工证，项目GTAW-FeII。',
      '抽焊接记录（2030年4月11日），焊工聂守成，焊缝6条。',
    ],
  ],
  [
    'joined, approved',
    'date-order',
    'warning',
    'Ms D. Quennell joined on 1 July 2030 as purchasing manager.\nPurchase order 3017 of 8 May 2030 was approved by D. Quennell.',
    [
      'Ms D. Quennell joined on 1 July 2030 as purchasing manager.',
      'Purchase order 3017 of 8 May 2030 was approved by D. Quennell.',
    ],
  ],
  [
    'crane',
    'date-order',
    'warning',
    'Crane driver B. Oxtoby was licensed on 9 June 2030.\nThe shift log of 11 May 2030 shows that B. Oxtoby operated crane 3.',
    [
      'Crane driver B. Oxtoby was licensed on 9 June 2030.',
      'The shift log of 11 May 2030 shows that B. Oxtoby operated crane 3.',
    ],
  ],
  [
    'a mark in a course',
    'date-order',
    'warning',
    '2030年4月10日安全培训签到表15人，其中有养护工阮砚禾，成绩92分。\n行政部：阮砚禾2030年6月3日入职，签订合同。',
    [
      '2030年4月10日安全培训签到表15人，其中有养护工阮砚禾，成绩92分。',
      '行政部：阮砚禾2030年6月3日入职，签订合同。',
    ],
  ],
  [
    'alone before the permit',
    'date-order',
    'warning',
    '包装工鲜砚彤2030年3月3日顶岗单独操作热缩机。\n综合部：鲜砚彤的上岗证签发日2030年4月7日。',
    ['包装工鲜砚彤2030年3月3日顶岗单独操作热缩机。', '综合部：鲜砚彤的上岗证签发日2030年4月7日。'],
  ],
  [
    'a talk attended',
    'date-order',
    'warning',
    'T. Wexford was granted her site pass and began work on 2 June 2030.\nThe toolbox talk of 9 May 2030 was attended by T. Wexford and two others.',
    [
      'T. Wexford was granted her site pass and began work on 2 June 2030.',
      'The toolbox talk of 9 May 2030 was attended by T. Wexford and two others.',
    ],
  ],
  [
    'material drawn',
    'date-order',
    'warning',
    '新员工谭砚松2030年5月20日报到。\n5月份考勤与领料单抽查：2030年5月6日领料单领料人谭砚松。',
    ['新员工谭砚松2030年5月20日报到。', '5月份考勤与领料单抽查：2030年5月6日领料单领料人谭砚松。'],
  ],
  [
    'approved twice, both claimed to be before the work',
    'date-order',
    'warning',
    '泵站土建2031年4月8日正式开工。\n施工方案2031年4月26日由总工程师批准，2031年4月29日经监理审批，批准均在开工之前完成。',
    ['2031年4月8日', '2031年4月29日', '批准均在开工之前'],
  ],
  [
    'examined before the first day, told in another section',
    'date-order',
    'warning',
    '三、现场\n充电工位4人2031年5月6日上岗。\n六、综合部\n抽职工健康档案4份。\n充电工位人员体检日期2031年5月28日，均在上岗前完成检查。',
    ['2031年5月6日', '2031年5月28日', '均在上岗前完成检查'],
  ],
];

const HONEST: readonly Honest[] = [
  [
    'first day zh',
    'zh',
    '检验员温如砺，2024年4月7日入职，试用期三个月。\n查2025年2月19日成品检验记录（编号CJ-0219），检验员温如砺签字，结论合格。',
  ],
  [
    'welder qualified en',
    'en',
    'Training file: welder T. Marrack passed the qualification test on 18 May 2025 and was released for pressure parts the same day.\nWeld log 25-061 of 3 June 2025 shows joints 4 to 9 of the pressure vessel made by T. Marrack.',
  ],
  [
    'licence zh',
    'zh',
    '行政部：叉车司机柏予安2025年2月20日取得特种设备作业人员证（N1）。\n仓库：抽2025年3月8日叉车作业记录，操作人柏予安。',
  ],
  [
    'auditors trained',
    'zh',
    '内审员培训于2025年4月18日举行，参训人员闻人骁、谷清越考试合格，获内审员证书。\n2025年5月12日至13日实施内审，内审员闻人骁、谷清越。',
  ],
  [
    'joined en',
    'en',
    'R. Tolland joined the company on 1 June 2025 as quality manager.\nThe inspection report IR-118 of 14 July 2025 is signed by R. Tolland.',
  ],
  [
    'first day in a table',
    'zh',
    '| 姓名 | 岗位 | 入职日期 | 培训考核日期 |\n|---|---|---|---|\n| 邱砚秋 | 检验员 | 2025.01.10 | 2025.01.20 |\n| 俞千帆 | 操作工 | 2024.11.02 | 2024.11.15 |\n\n抽2025年2月6日的首件检验记录，检验员：邱砚秋。',
  ],
  [
    'laboratory',
    'zh',
    '人事：化验员柳明棠于2030年3月1日入职，当月完成岗前培训。\n查2030年5月14日水质化验记录，化验员：柳明棠。',
  ],
  [
    'welder zh',
    'zh',
    '焊工聂守成于2030年2月2日考取焊工证，项目GTAW-FeII。\n抽焊接记录（2030年4月11日），焊工聂守成，焊缝6条。',
  ],
  [
    'joined, approved',
    'en',
    'Ms D. Quennell joined on 1 April 2030 as purchasing manager.\nPurchase order 3017 of 8 May 2030 was approved by D. Quennell.',
  ],
  [
    'crane',
    'en',
    'Crane driver B. Oxtoby was licensed on 9 March 2030.\nThe shift log of 11 May 2030 shows that B. Oxtoby operated crane 3.',
  ],
  [
    'a licence renewed',
    'zh',
    '焊工聂守成于2030年6月2日复审换证。\n抽焊接记录（2030年4月11日），焊工聂守成，焊缝6条。',
  ],
  ['an interview', 'zh', '柳明棠2030年7月1日入职。\n2030年5月14日招聘面试记录：应聘人柳明棠，面试合格。'],
  [
    'papers of before',
    'en',
    'D. Quennell joined on 1 July 2030.\nHer degree certificate of 8 May 2026 and her application were on file for D. Quennell.',
  ],
  [
    'a mark in a course',
    'zh',
    '2030年7月10日安全培训签到表15人，其中有养护工阮砚禾，成绩92分。\n行政部：阮砚禾2030年6月3日入职，签订合同。',
  ],
  [
    'alone before the permit',
    'zh',
    '包装工鲜砚彤2030年5月3日顶岗单独操作热缩机。\n综合部：鲜砚彤的上岗证签发日2030年4月7日。',
  ],
  [
    'a talk attended',
    'en',
    'T. Wexford was granted her site pass and began work on 2 June 2030.\nThe toolbox talk of 9 June 2030 was attended by T. Wexford and two others.',
  ],
  [
    'material drawn',
    'zh',
    '新员工谭砚松2030年5月20日报到。\n5月份考勤与领料单抽查：2030年5月26日领料单领料人谭砚松。',
  ],
  [
    'a licence of before',
    'zh',
    '叉车司机路云山2030年6月2日入职。\n路云山叉车证2030年3月1日取得，司机路云山持证。',
  ],
  [
    'an examination of before',
    'zh',
    '员工谭砚松2030年5月20日报到。\n入厂体检：2030年5月6日员工谭砚松体检合格。',
  ],
  [
    'approved twice, both before the work',
    'zh',
    '泵站土建2031年5月8日正式开工。\n施工方案2031年4月26日由总工程师批准，2031年4月29日经监理审批，批准均在开工之前完成。',
  ],
  [
    'the first day of another post',
    'zh',
    '三、现场\n装配工位4人2031年5月6日上岗。\n六、综合部\n抽职工健康档案4份。\n充电工位人员体检日期2031年5月28日，均在上岗前完成检查。',
  ],
];

testTold('acts before a first day', TOLD);
testHonest('acts before a first day: not so', HONEST);
