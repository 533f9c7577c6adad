import { type Honest, testHonest } from '../helpers/whole-check.js';

/** Their consistent neighbours. */
const HONEST: readonly Honest[] = [
  [
    'permit throughout honest',
    'zh',
    '审核时间：2031年6月4日至6月6日。\n(三)资质：排污许可证编号PW-3317，简化管理，有效期2026年3月18日至2032年3月17日。\n8、负责人介绍，三年来生产期间始终持有有效排污许可证，未发生无证排污。',
  ],
  [
    'certificate dated, cycle honest',
    'zh',
    '抽查量具台账：耐压仪NY-05，校准证书日期2030年8月9日，校准周期12个月。\n2031年5月6日出厂检验使用NY-05，检验员确认所用设备均在校准有效期内。',
  ],
  [
    "people's cards honest",
    'zh',
    '审核时间：2031年12月4日至12月6日。\n起重工12人全部持证，综合部台账显示每一本都在有效期以内，没有到期未复审的情形。\n其中尤梦泽、齐慕白两人的证件分别于2032年8月31日、2032年9月30日到期。',
  ],
  [
    'recertification honest',
    'zh',
    '审核时间：2031年02月18日上午至2031年02月20日下午\n初次获证2025年3月15日，换证一次，现行证书有效期自2028年3月15日至2031年3月14日。本次再认证现场审核在现行证书有效期内实施，符合再认证时限要求。',
  ],
  [
    'two last days en',
    'en',
    'Certificates QM 4471 and EM 4472, both valid until 30 June 2032.\nSince the certificates expire on 30 June 2032, the recertification is planned for spring 2032.',
  ],
  [
    'tenure section honest',
    'zh',
    '1.3 接受审核的主要人员：总经理 邵听雨；质检部经理 苗立冬；装配部经理 尤梦泽。\n3.2 各部门\n2、装配部：部门负责人尤梦泽自2029年任职至今未更换，介绍了41人的分组。',
  ],
  [
    'tenure workshop honest',
    'zh',
    '【维修车间】 负责人：戚望舒\n与车间副主任柳暮云谈话，其能说清本车间目标。',
  ],
  [
    'food safety team honest',
    'zh',
    '总经理邵听雨、食品安全小组组长黎晚舟及各部门负责人参加了会议。\n3) 人员：食品安全小组组长由研发部黎晚舟担任，2029年5月任命，任命后未作调整，卫千寻为小组成员。',
  ],
  [
    'led by en honest',
    'en',
    '4.2 The paint shop is led by Mr Denzil Quay.\n5.8 The paint shop manager, Mr Denzil Quay, who has held the post since the system was set up, led the drill. The despatch manager, Ms Saffron Lyle, attended.',
  ],
  [
    'led by en former',
    'en',
    '4.2 The paint shop was led by Ms Saffron Lyle until March 2029.\n5.8 The paint shop manager, Mr Denzil Quay, who has held the post since March 2029, led the drill.',
  ],
  [
    'vacant en honest',
    'en',
    'Ms Orla Penhallow has held the post of Environmental Officer without interruption since March 2027.\nThe position of Training Officer has been vacant since 1 February 2031.',
  ],
  [
    'vacant zh honest',
    'zh',
    '实验室主任一职自2030年9月起空缺，2031年1月由简若水接任。\n2031年2月6日检测报告由实验室主任简若水签发。',
  ],
  [
    'leave zh honest',
    'zh',
    '3.管理评审：2031年4月12日召开，总经理简若水在公司会议室主持，各部门负责人到会。\n2.走访中，综合部介绍：总经理简若水2031年3月2日起赴外省住院手术，至3月27日返岗。',
  ],
  [
    'leave zh honest remote',
    'zh',
    '管理评审：2031年3月12日召开，总经理简若水以视频方式主持。\n总经理简若水2031年3月2日至3月27日出国考察。',
  ],
  [
    'leave en honest',
    'en',
    'Management review: held on 14 March 2031. The minutes show that it was chaired by Ms Penhallow throughout.\nMs Penhallow said that she had been on sick leave from 3 to 28 February 2031.',
  ],
  [
    'auditors qualified honest',
    'zh',
    '内部审核2031年3月13日至15日实施，内审员4人（简若水、苗立冬、齐慕白、尤梦泽）交叉审核。\n综合部提供内审员培训记录：尤梦泽、齐慕白于2031年2月24日首次参加内审员培训，考试合格后才取得内审员资格并任命。',
  ],
  [
    'auditor qualified en honest',
    'en',
    'The internal audit of 3 and 4 April 2031 was carried out by Orla Penhallow and Denzil Quay.\nDenzil Quay attended his first internal auditor course and qualified on 15 March 2031.',
  ],
  [
    'stranger in team honest',
    'zh',
    '审核组长：邵听雨\n审核组员：薄采苓、空桐策、师旷野\n养护部：由组员空桐策审核S，组员师旷野审核Q、E。',
  ],
  [
    'self audit honest',
    'zh',
    '内审：2031年6月17日至19日实施。内审计划：6月17日上午管理层（简若水），下午综合部（苗立冬）；6月18日生产部（齐慕白）。\n生产部部长苗立冬介绍了生产。',
  ],
  [
    'only internal audit en honest',
    'en',
    'The internal audit was carried out on 17 and 18 March 2031.\nThe only internal audit of 2030 was carried out on 14 and 15 April 2030.',
  ],
  [
    'not yet held honest',
    'zh',
    '管理评审：2030年9月13日由简若水主持，输入含内审结果。\n综合部介绍，2031年度管理评审尚未召开，计划与年终总结一并于2031年12月进行。',
  ],
  [
    'data later honest',
    'zh',
    '管理评审2031年5月25日由简若水主持，评审输入齐全。其中顾客反馈部分引用了2031年5月20日完成汇总的顾客满意度调查。',
  ],
  [
    'first evaluation honest',
    'zh',
    '公司于2031年9月8日完成体系建立以来的首次合规性评价。\n2031年9月15日由简若水主持召开管理评审会。输入材料有内审报告、目标完成情况、首次合规性评价报告及其结论。',
  ],
  [
    'measured before received honest',
    'zh',
    '委托单显示收样日期2031年4月9日，样品状态完好。原始记录显示该批水样于2031年4月11日上机测定，检测员称系收样、登记后按流程测定。',
  ],
  [
    'live before test honest',
    'zh',
    '“云帆”平台：系统测试2031年7月5日至7月16日进行，遗留缺陷0个。按《发布管理办法》系统测试通过后方可上线。正式上线日期为2031年7月29日。',
  ],
  [
    'days counted honest',
    'zh',
    '末次会议：2031年12月6日上午。\n整改资料于末次会议之日起15天内，即2031年12月21日前提交。',
  ],
  [
    'joined after trained honest',
    'zh',
    '2031年7月10日签到表15人，其中有养护工阮阿禾，考试成绩92分。\n花名册：阮阿禾2031年6月3日入职，岗位养护工。',
  ],
  [
    'two manuals honest',
    'zh',
    '体系与文件：管理手册现行版本为D/1版，2031.6.3发布，C/0版同日作废回收。\n文件控制：受控文件清单登记：管理手册D/1版，2031.6.3起使用，此后未换版；程序文件31个。',
  ],
  [
    'withdrawn method honest',
    'zh',
    '标准清单（2031年1月更新）列明土工试验采用GB/T 50123-2019，前一版GB/T 50123-1999已作废并收回，试验室不得再采用。\n抽颗粒分析报告：方法依据GB/T 50123-2019。',
  ],
  [
    'everybody attended honest',
    'zh',
    '在职318人，其中染整部196人、质检部122人。\n三季度的全员安全考试应考318人，在册人员无一缺考，成绩全部合格。',
  ],
  [
    'signed by all honest',
    'zh',
    '评估报告写明参演42人，用时6分钟。\n2031年3月27日泄漏演练签到表42人签名，综合部说明当天全体参演人员均已签到，无遗漏。',
  ],
  [
    'shifts add up honest',
    'zh',
    '部门 | 人数\n综合部 | 12\n制造部 | 50\n\n人力资源：制造部实行两班制，早班26人、中班24人，合计50人在岗，与部门编制一致，无外借人员。',
  ],
  [
    'teams and shifts honest',
    'zh',
    '人员与班次：行政为常白班。熔炼、成型两个车间实行四班三运转，每班8小时。\n包装车间自2030年10月起一直按白、夜两班轮换，每班连续工作12小时。',
  ],
  [
    'two sorters honest',
    'zh',
    '主要设备：交叉带分拣机2套（下层1号线、上层2号线），安检机6台。\n设备主管在点检表备注：公司装有两套交叉带分拣机，停机检修时互为备用。',
  ],
  [
    'nine lorries honest',
    'zh',
    '配送车辆31辆，其中冷藏车9辆、厢式货车22辆。\n抽10月29日配送排班：当日冷藏车8辆出车，1辆保养。',
  ],
  [
    'one sole machine en honest',
    'en',
    'Equipment: two laser cutters, four press brakes and a paint line.\nWork went on in May on the second of the two laser cutters.',
  ],
];

testHonest('people, posts and papers in order', HONEST);
