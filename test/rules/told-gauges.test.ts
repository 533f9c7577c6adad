import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Values against limits told apart from them, devices out of use, and dates in the wrong order. */
const TOLD: readonly Told[] = [
  [
    'supplier listed after first delivery zh',
    'date-order',
    'error',
    '采购：抽板材供方“琅渊木作”，2025年3月18日完成首次评价并列入名录，评价结论合格。\n供应部说明：所有供方均先评价、列入名录后才下单。查台账，琅渊木作板材首批到货日期为2025年2月27日，数量12吨。',
    [
      '2025年3月18日完成首次评价并列入名录',
      '供应部说明：所有供方均先评价、列入名录后才下单。',
      '琅渊木作板材首批到货日期为2025年2月27日',
    ],
  ],
  [
    'goods received before first listing, other section',
    'date-order',
    'error',
    '抽新增供方“霁弦五金（北浦）有限公司”，供应轴承，2024年6月18日完成样品评价后首次列入名录。\n放行：进货检验抽2024年4月9日轴承检验记录，供货单位栏填“霁弦五金（北浦）有限公司”，数量600套。',
    ['2024年6月18日完成样品评价后首次列入名录', '放行：进货检验抽2024年4月9日轴承检验记录'],
  ],
  [
    'carrier in a row',
    'date-order',
    'error',
    '| 承运商 | Q8.4 | 名录承运商6家。速桐车队承运记录：2025-08-06首次派车，至9月共11趟；速桐车队《承运商首次评价表》签署日期2025-09-22，结论可以列入名录 | 符合 |',
    ['速桐车队承运记录：2025-08-06首次派车', '速桐车队《承运商首次评价表》签署日期2025-09-22'],
  ],
  [
    'bought from the same supplier',
    'date-order',
    'error',
    '采购：抽胶水供方“凝沐粘合剂”：首次评价记录日期2025年4月21日，评价结论“同意列入”；采购部3月10日已从该供方购进水性胶1.2吨，为首次交易。',
    ['采购：抽胶水供方“凝沐粘合剂”：首次评价记录日期2025年4月21日', '采购部3月10日已从该供方购进水性胶1.2吨'],
  ],
  [
    'contractor en',
    'date-order',
    'error',
    'Contractors: Brisk Anvil Racking repaired bay 9 on 12 May 2025. Its approval questionnaire, required before first work on site, was completed on 30 May 2025 and it was then added to the register.',
    [
      'Contractors: Brisk Anvil Racking repaired bay 9 on 12 May 2025.',
      ' was completed on 30 May 2025 and it was then added to the register.',
    ],
  ],
  [
    'first delivery en',
    'date-order',
    'error',
    '8.4 Supplier Lowmere Castings was evaluated for the first time on 4 March 2025 and added to the register.\n9.1 The goods-in book shows the first delivery of Lowmere Castings on 11 February 2025.',
    [
      '8.4 Supplier Lowmere Castings was evaluated for the first time on 4 March 2025 and added to the register.',
      '9.1 The goods-in book shows the first delivery of Lowmere Castings on 11 February 2025.',
    ],
  ],
  [
    'sealed device used',
    'date-order',
    'error',
    '监视和测量资源：数显校音仪JY-13因显示漂移，2024年7月3日办理停用封存，截至审核日一直未再启用。\n终检抽琴号24G0187，终检单日期2024年9月12日，音准项使用仪器JY-13，判合格。',
    [
      '监视和测量资源：数显校音仪JY-13因显示漂移，2024年7月3日办理停用封存，截至审核日一直未再启用。',
      '终检抽琴号24G0187，终检单日期2024年9月12日，音准项使用仪器JY-13，判合格。',
    ],
  ],
  [
    'withdrawn caliper en',
    'date-order',
    'error',
    'Caliper KC-21 was damaged and taken out of use on 4 March 2025; it has not been used since.\nFinal inspection of lot 2291 on 18 May 2025: diameters measured with caliper KC-21, all in order.',
    [
      'Caliper KC-21 was damaged and taken out of use on 4 March 2025; it has not been used since.',
      'Final inspection of lot 2291 on 18 May 2025: diameters measured with caliper KC-21, all in order.',
    ],
  ],
  [
    'expired, said to be out of use, and used',
    'date-order',
    'warning',
    '兆欧表ZC-17校准日期2024年3月15日，有效期至2025年3月14日，未再送校，负责人说明该表已停用。\n抽绝缘电阻测试记录，2025年4月22日，使用仪器兆欧表ZC-17，结论合格。',
    [
      '兆欧表ZC-17校准日期2024年3月15日，有效期至2025年3月14日，未再送校，负责人说明该表已停用。',
      '抽绝缘电阻测试记录，2025年4月22日，使用仪器兆欧表ZC-17，结论合格。',
    ],
  ],
  [
    'device listed behind others in one row',
    'expired-at-use',
    'error',
    '| 测量资源 | 7.1.5 | 抽3件：电子天平TP-12，有效期至2025.2.17；糖度仪RC-11，至2025.5.30；温度记录仪WJ-21，有效期2023.9.1~2024.8.31 | 符合 |\n| 生产 | 8.5.1 | 抽2024.9.14一线自动记录曲线，时间16s，班长签认。记录仪编号WJ-21 | 符合 |',
    ['2023.9.1~2024.8.31', '2024.9.14'],
  ],
  [
    'observed after the audit en',
    'audit-after-end',
    'error',
    'Audit dates: 3 March 2026 to 5 March 2026 (on site)\nWave soldering of job 26-0399 was observed by the auditors during this audit, on 6 March 2026 in the late shift.',
    ['3 March 2026 to 5 March 2026', ' on 6 March 2026 in the late shift.'],
  ],
  [
    'witnessed after the audit en',
    'audit-after-end',
    'error',
    'Stage 2 on site: 14 to 16 January 2026.\nDuring the site tour the auditor witnessed the packing of order 5571 on 19 January 2026; labels agreed with the delivery note.',
    [
      '14 to 16 January 2026',
      'During the site tour the auditor witnessed the packing of order 5571 on 19 January 2026',
    ],
  ],
  [
    'seen by the team zh',
    'audit-after-end',
    'error',
    '审核时间：2025年7月14日上午至2025年7月16日下午。\n7月21日发电机带载试机记录：排烟正常，运行30分钟，审核员在场查看并摘录。',
    ['2025年7月14日上午至2025年7月16日', '7月21日发电机带载试机记录：排烟正常'],
  ],
  [
    'department audited after the audit',
    'audit-after-end',
    'error',
    '审核日期：2025.6.10～2025.6.12\n## 受审核部门：管理层　　主管领导：总经理\n审核员：阙月　　审核时间：2025.6.10 上午\n## 受审核部门：行政部　　主管领导：扶明\n审核员：隰桑　　审核时间：2025.6.11 下午\n## 受审核部门：设备部　　主管领导：蒹白\n审核员：阙月　　审核时间：2025.6.13 上午',
    ['2025.6.10～2025.6.12', '2025.6.13'],
  ],
  [
    'left before the internal audit en',
    'date-order',
    'error',
    'Mr Humley left the company on 11 October 2024 after a handover of two weeks.\nInternal audit: 14 to 16 October 2024, led by Mr Gareth Humley, who conducted the closing meeting on 16 October.',
    [
      'Mr Humley left the company on 11 October 2024 after a handover of two weeks.',
      'Internal audit: 14 to 16 October 2024, led by Mr Gareth Humley, who conducted the closing meeting on 16 October.',
    ],
  ],
  [
    'left and signed zh',
    'date-order',
    'error',
    '质检员万疏桐2024年10月11日离职，由江北接任。\n成品检验记录2024年11月6日，检验员万疏桐签字放行。',
    ['质检员万疏桐2024年10月11日离职，由江北接任。', '成品检验记录2024年11月6日，检验员万疏桐签字放行。'],
  ],
  [
    'report reviewed before it was made',
    'date-order',
    'error',
    '合规性评价：2025年7月2日由综合部牵头完成，52项均符合，评价报告编号HP-2025-01。\n管理评审：2025年6月18日由总经理主持，会议听取并审议了综合部的合规性评价报告HP-2025-01，决议2项。',
    ['合规性评价：2025年7月2日由综合部牵头完成', '2025年6月18日', 'HP-2025-01'],
  ],
  [
    'first evaluation reviewed before it was held',
    'date-order',
    'error',
    '公司于2023年9月28日完成体系建立以来的首次合规性评价。\n2023年9月15日由总经理主持召开管理评审会。\n输入材料有内审报告、首次合规性评价报告及其结论。',
    ['公司于2023年9月28日完成体系建立以来的首次合规性评价', '2023年9月15日'],
  ],
  [
    'night noise',
    'tolerance',
    'error',
    '厂界噪声昼间62.3dB(A)、夜间56.8dB(A)；公司位于3类声环境功能区，执行标准为昼间65dB(A)、夜间55dB(A)，四个测点昼夜均达标。',
    ['56.8dB(A)', '55dB(A)', '昼夜均达标'],
  ],
  [
    'night noise told after its limits',
    'tolerance',
    'error',
    '厂界噪声执行3类标准，昼间65dB(A)、夜间55dB(A)。2024年11月5日检测，昼间最大值61.2dB(A)，夜间中班期间北厂界56.7dB(A)，各测点均符合标准要求。',
    ['55dB(A)', '56.7dB(A)', '各测点均符合标准要求'],
  ],
  [
    'copper over its consent',
    'tolerance',
    'error',
    '| Permit | Number | Main limit |\n|---|---|---|\n| Discharge consent | DC-3094 | BOD 20 mg/l, copper 0.30 mg/l, pH 6 to 9 |\n\nSamples are taken weekly; results at D1:\n\n| Date | BOD mg/l | Copper mg/l | pH |\n|---|---|---|---|\n| 5 March 2025 | 14 | 0.21 | 7.4 |\n| 7 May 2025 | 17 | 0.37 | 7.1 |\n\nThe quarterly review finds every result of the first half-year inside the consent.',
    ['0.30 mg/l', '0.37', 'every result of the first half-year inside the consent'],
  ],
  [
    'zinc in columns parted by spaces',
    'tolerance',
    'error',
    '6.2 Rinse water. Consent TE/0712 of the water company, limits: pH 6 to 10, zinc 1.0 mg/l, suspended solids 300 mg/l. Analyses:\n              pH     Zinc (mg/l)   Suspended solids (mg/l)\n19 Aug 2024   7.4    0.62          44\n18 Nov 2024   7.1    1.38          51\n17 Feb 2025   7.6    0.71          39\n\n7.2 Evaluation of compliance: none of the analyses of the year 2024 showed a value above the discharge consent.',
    ['1.0 mg/l', '1.38', 'none of the analyses of the year 2024 showed a value above the discharge consent'],
  ],
  [
    'COD in a table zh',
    'tolerance',
    'error',
    '废水执行GB 8978三级标准：COD 500mg/L、氨氮45mg/L、悬浮物400mg/L。\n| 日期 | COD(mg/L) | 氨氮(mg/L) | 悬浮物(mg/L) |\n|---|---|---|---|\n| 2025年3月 | 312 | 18.2 | 120 |\n| 2025年6月 | 533 | 20.1 | 98 |\n\n两次监测各项指标均符合标准要求。',
    ['500mg/L', '533', '各项指标均符合标准要求'],
  ],
  [
    'a range read in a hall en',
    'tolerance',
    'error',
    'Procedure WP-21 requires a relative humidity between 40 % and 60 % in the hall. The logger print of 16 February 2026 was sampled: relative humidity 31 % to 36 % during the whole of the day shift. The values were within the limits of WP-21.',
    ['between 40 % and 60 %', '31 % to 36 %', 'were within the limits'],
  ],
  [
    'at most',
    'tolerance',
    'error',
    'The control plan limits the deviation from the approved sheet to Delta E 2.0 at most. Readings of the run at four sheets: 1.1, 1.4, 2.6 and 1.3. All four readings were found to be within the limit of the control plan.',
    ['2.0', '2.6', 'within the limit'],
  ],
  [
    'work that should have stopped',
    'tolerance',
    'error',
    '起吊规程QZ-03规定：瞬时风速达到12m/s时停止起吊。抽2025年2月9日记录，13:40风速15.6m/s，当班仍起吊到14:25，小结写明“全天风速控制符合QZ-03要求”。',
    ['12m/s', '15.6m/s', '符合'],
  ],
  [
    'readings with their days',
    'tolerance',
    'error',
    'UPS巡检：要求输出电压220V±5%（209～231V），记录10月16日218V、11月20日224V、12月18日236V，备注栏均填“正常”。',
    ['209～231V', '236V', '正常'],
  ],
  [
    'readings of a morning',
    'tolerance',
    'error',
    '烘干温度规定50±5℃，10月21日上午记录54、57、53℃，班长签“正常，转序”。',
    ['50±5℃', '57', '正常'],
  ],
  [
    'one deviation for two sizes',
    'tolerance',
    'error',
    '工艺卡规定板材厚度中部9.0mm、边缘6.5mm，允许偏差±0.3mm。现场实测中部厚度9.6mm，边缘6.4mm，符合工艺卡要求。',
    ['9.0', '9.6mm', '符合'],
  ],
  [
    'objectives in a row parted by spaces',
    'objective-result',
    'error',
    '目标 指标 结果\n单位工程验收合格率 100% 100%\n焊口一次合格率 ≥96% 95.2%\n履约率 ≥98% 100%\n部门目标：物资部材料合格率≥99%，实际99.4%。经核对，公司级目标在统计期内均已实现。',
    ['≥96%', '95.2%', '均已实现'],
  ],
  [
    'sizes before what is counted',
    'sum-mismatch',
    'error',
    '主要设备：60kg脱水机5台、30kg脱水机4台、干衣机11台、合计21台。',
    ['5台', '4台', '11台', '21台'],
  ],
];

/** Their consistent neighbours. */
const HONEST: readonly Honest[] = [
  [
    'supplier listed before first delivery zh',
    'zh',
    '采购：抽板材供方“琅渊木作”，2025年2月18日完成首次评价并列入名录，评价结论合格。\n供应部说明：所有供方均先评价、列入名录后才下单。查台账，琅渊木作板材首批到货日期为2025年2月27日，数量12吨。',
  ],
  [
    'yearly evaluation after deliveries',
    'zh',
    '抽供方“霁弦五金（北浦）有限公司”，供应轴承，2024年6月18日完成年度复评，继续合作。\n放行：进货检验抽2024年4月9日轴承检验记录，供货单位栏填“霁弦五金（北浦）有限公司”，数量600套。',
  ],
  [
    'samples before the evaluation',
    'zh',
    '抽新增供方“霁弦五金”，2024年6月18日完成评价后首次列入名录；2024年5月6日送样检验合格。',
  ],
  [
    'early delivery raised',
    'zh',
    '抽供方“霁弦五金”，2024年6月18日完成首次评价；2024年5月6日首批到货已入库，未先评价，开具不符合项1项。',
  ],
  [
    'contractor en',
    'en',
    'Contractors: Brisk Anvil Racking repaired bay 9 on 12 June 2025. Its approval questionnaire, required before first work on site, was completed on 30 May 2025 and it was then added to the register.',
  ],
  [
    'first delivery en',
    'en',
    '8.4 Supplier Lowmere Castings was evaluated for the first time on 4 March 2025 and added to the register.\n9.1 The goods-in book shows the first delivery of Lowmere Castings on 11 April 2025.',
  ],
  [
    'another device used',
    'zh',
    '监视和测量资源：数显校音仪JY-13因显示漂移，2024年7月3日办理停用封存，截至审核日一直未再启用。\n终检抽琴号24G0187，终检单日期2024年9月12日，音准项使用仪器JY-11，判合格。',
  ],
  [
    'sealed after its use',
    'zh',
    '监视和测量资源：数显校音仪JY-13因显示漂移，2024年7月3日办理停用封存，截至审核日一直未再启用。\n终检抽琴号24G0187，终检单日期2024年5月12日，音准项使用仪器JY-13，判合格。',
  ],
  [
    'repaired before its use',
    'zh',
    '监视和测量资源：数显校音仪JY-13因显示漂移，2024年7月3日停用送修，2024年8月6日修复后重新校准启用。\n终检抽琴号24G0187，终检单日期2024年9月12日，音准项使用仪器JY-13，判合格。',
  ],
  [
    'repaired caliper en',
    'en',
    'Caliper KC-21 was damaged and taken out of use on 4 March 2025; it was repaired and recalibrated on 2 April 2025.\nFinal inspection of lot 2291 on 18 May 2025: diameters measured with caliper KC-21, all in order.',
  ],
  [
    'observed in the audit en',
    'en',
    'Audit dates: 3 March 2026 to 5 March 2026 (on site)\nWave soldering of job 26-0399 was observed by the auditors during this audit, on 4 March 2026 in the late shift.',
  ],
  [
    'seen by the team in the audit zh',
    'zh',
    '审核时间：2025年7月14日上午至2025年7月16日下午。\n7月15日发电机带载试机记录：排烟正常，运行30分钟，审核员在场查看并摘录。',
  ],
  [
    'departments audited in the audit',
    'zh',
    '审核日期：2025.6.10～2025.6.12\n## 受审核部门：管理层　　主管领导：总经理\n审核员：阙月　　审核时间：2025.6.10 上午\n## 受审核部门：行政部　　主管领导：扶明\n审核员：隰桑　　审核时间：2025.6.11 下午\n## 受审核部门：设备部　　主管领导：蒹白\n审核员：阙月　　审核时间：2025.6.12 上午',
  ],
  [
    'left after the internal audit en',
    'en',
    'Mr Humley left the company on 11 October 2024 after a handover of two weeks.\nInternal audit: 1 to 3 October 2024, led by Mr Gareth Humley, who conducted the closing meeting on 3 October.',
  ],
  [
    'signed and left zh',
    'zh',
    '质检员万疏桐2024年10月11日离职，由江北接任。\n成品检验记录2024年9月6日，检验员万疏桐签字放行。',
  ],
  [
    'left and came back',
    'zh',
    '质检员万疏桐2024年10月11日退休，次日返聘。\n成品检验记录2024年11月6日，检验员万疏桐签字放行。',
  ],
  [
    'report reviewed after it was made',
    'zh',
    '合规性评价：2025年6月2日由综合部牵头完成，52项均符合，评价报告编号HP-2025-01。\n管理评审：2025年6月18日由总经理主持，会议听取并审议了综合部的合规性评价报告HP-2025-01，决议2项。',
  ],
  [
    'night noise',
    'zh',
    '厂界噪声昼间62.3dB(A)、夜间53.8dB(A)；公司位于3类声环境功能区，执行标准为昼间65dB(A)、夜间55dB(A)，四个测点昼夜均达标。',
  ],
  [
    'night noise told as a miss',
    'zh',
    '厂界噪声执行2类标准，昼间60dB(A)、夜间50dB(A)。检测昼间58.2dB(A)、夜间52.7dB(A)，夜间超标，已列入整改计划；其余各点均达标。',
  ],
  [
    'copper within its consent',
    'en',
    '| Permit | Number | Main limit |\n|---|---|---|\n| Discharge consent | DC-3094 | BOD 20 mg/l, copper 0.30 mg/l, pH 6 to 9 |\n\nSamples are taken weekly; results at D1:\n\n| Date | BOD mg/l | Copper mg/l | pH |\n|---|---|---|---|\n| 5 March 2025 | 14 | 0.21 | 7.4 |\n| 7 May 2025 | 20 | 0.28 | 7.1 |\n\nThe quarterly review finds every result of the first half-year inside the consent.',
  ],
  [
    'a range read in a hall en',
    'en',
    'Procedure WP-21 requires a relative humidity between 40 % and 60 % in the hall. The logger print of 16 February 2026 was sampled: relative humidity 41 % to 46 % during the whole of the day shift. The values were within the limits of WP-21.',
  ],
  [
    'work that went on below the stop',
    'zh',
    '起吊规程QZ-03规定：瞬时风速达到12m/s时停止起吊。抽2025年2月9日记录，13:40风速10.6m/s，当班起吊到14:25，小结写明“全天风速控制符合QZ-03要求”。',
  ],
  [
    'one deviation for two sizes',
    'zh',
    '工艺卡规定板材厚度中部9.0mm、边缘6.5mm，允许偏差±0.3mm。现场实测中部厚度9.1mm、8.8mm、9.3mm，符合工艺卡要求。',
  ],
  [
    'objectives in a row parted by spaces',
    'zh',
    '目标 指标 结果\n单位工程验收合格率 100% 100%\n焊口一次合格率 ≥96% 96.2%\n履约率 ≥98% 100%\n部门目标：物资部材料合格率≥99%，实际99.4%。经核对，公司级目标在统计期内均已实现。',
  ],
  [
    'complaints per hundred tonnes',
    'zh',
    '质量目标：顾客投诉率不高于0.6次/百吨。\n2025年共受理投诉9起，均已处理。各项目标均完成。',
  ],
  ['sizes before what is counted', 'zh', '主要设备：60kg脱水机5台、30kg脱水机4台、干衣机11台、合计20台。'],
  [
    'a boat that joined',
    'en',
    'A second barge, the "Silver Heron", joined the fleet on 3 June 2024.\nThe winch of the "Silver Heron" was tested on 12 May 2024.',
  ],
  [
    'works under a permit in some months',
    'zh',
    '审核时间：2025年10月15日至17日。\n作业许可：2025年1月至9月公司内动火4次、高处作业7次，抽5张，监护与交底齐全。',
  ],
  [
    'a consent without an end',
    'en',
    'Audit dates: 9 to 11 September 2025\n| Permit | Number | Validity |\n|---|---|---|\n| Discharge consent | DC-3094 | 15 May 2022, no end date |',
  ],
  [
    "a driver's certificate beside that of the system",
    'zh',
    '认证证书：2024年6月28日颁发，有效期至2027年6月27日。\n叉车司机6人，抽4人，其中应德明证书有效期至2027年4月30日。',
  ],
];

testTold('values, devices and dates against what is told elsewhere', TOLD);
testHonest('values, devices and dates that fit what is told elsewhere', HONEST);
