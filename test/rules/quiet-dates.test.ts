import { type Honest, testHonest } from '../helpers/whole-check.js';

/** Their consistent neighbours. */
const HONEST: readonly Honest[] = [
  [
    'a card that was renewed in the same line',
    'zh',
    '叉车司机苗立冬，作业证有效期至2031年3月9日，已换领，新证至2035年3月9日。\n2031年5月14日装车记录：司机苗立冬，持有效作业证上岗。',
  ],
  [
    'use before the last day',
    'zh',
    '蒸汽锅炉安全阀下次检验时间2031年6月20日。\n锅炉房2031年4月2日运行日志：压力0.6MPa，安全阀处于检验有效期内。',
  ],
  [
    'another device within its interval',
    'zh',
    '压力表P-11检定有效期至2030年8月1日，已停用封存。\n2030年10月9日试压使用压力表P-15，在检定有效期内。',
  ],
  [
    'another person holds a valid card',
    'zh',
    '电工尤一帆，操作证有效期至2030年6月30日，2030年7月离职。\n2030年9月2日停电作业，作业人：齐慕白，持有效操作证。',
  ],
  [
    'a permit extended',
    'zh',
    '排污许可证有效期至2030年5月4日，延续至2035年5月4日。\n2030年8月监测期间正常生产，排污许可证在有效期内。',
  ],
  [
    'recalibrated with a day',
    'zh',
    '测温枪W-03，校准有效至2030年3月1日；2030年2月25日再次校准。\n2030年4月12日测温记录使用W-03，在校准有效期内。',
  ],
  [
    'recalibrated for another year',
    'en',
    'Torque wrench TW-3, calibration valid until 2 May 2030, recalibrated on 28 April 2030.\nRecord of 7 July 2030: TW-3 used on 12 joints, within calibration.',
  ],
  [
    'not within calibration, and said so',
    'en',
    'Torque wrench TW-3, calibration valid until 2 May 2030. Record of 7 July 2030: TW-3 used, not in calibration; a nonconformity was raised.',
  ],
  [
    'a different licence named by the claim',
    'zh',
    '食品经营许可证有效期至2030年2月1日，食堂已于2030年1月撤销。\n2030年6月5日运输危险货物一车，道路运输许可证有效。',
  ],
  [
    'a past period of a certificate',
    'zh',
    '上一周期认证证书：2024年5月2日至2027年5月1日。现证书：2027年5月2日至2030年5月1日。\n2028年3月投标使用认证证书，投标时证书有效。',
  ],
  [
    'a post within a listed department',
    'zh',
    '公司只设行政、工程、财务三个科。\n6.1：风险清单由工程科安全岗牵头更新。',
  ],
  [
    'a store of a listed department',
    'zh',
    '组织机构：办公室、营销部、生产部、品控部；公司没有其他部门。\n抽样：生产部下设的模具库，由生产部保管。',
  ],
  [
    'an outside laboratory',
    'zh',
    '部门设置：设生产部、质管部、市场部三个部门。\n废水由环境监测站取样检测，职业卫生由区疾控中心完成。',
  ],
  [
    "a customer's department",
    'zh',
    '部门设置：设生产部、质管部、市场部三个部门。\n验收由甲方设备部组织，8.2 合同由顾客采购部签发。',
  ],
  [
    'a department dissolved whose papers were taken over',
    'zh',
    '2030年7月机构调整后仅设营运、客服、财务三个部，取消了市场部，业务并入营运部。\n原市场部2029年编制的客户台账由营运部接管。',
  ],
  [
    'headcounts and a meeting room',
    'zh',
    '部门与人数：管理层2、生产部40、质量部8、行政部5，合计55人，即全员。\n培训在会议室由行政部统一组织，签到齐全。',
  ],
  [
    'a list of those who attended',
    'zh',
    '参加培训的部门：生产部、质量部、行政部三个部门。\n考核由人力资源部统一组织。',
  ],
  [
    'the same department under its short name',
    'en',
    'The company has three departments: Fabrication, Dispatch and Human Resources.\nTraining files are kept by the HR department.',
  ],
  [
    'departments that are open-ended',
    'en',
    'Departments visited so far: Fabrication, Dispatch, Accounts.\nThe Purchasing department is audited tomorrow.',
  ],
  [
    'departments of which some only are in the scope',
    'zh',
    '体系覆盖部门：生产部、质管部、仓储部三个部门，财务部不在体系范围内。\n发票由财务部开具。',
  ],
  [
    'workshops of a listed department',
    'zh',
    '公司设综合部、生产部、供销部三个部门，其中生产部下设一车间、二车间。\n点检由二车间完成。',
  ],
  [
    'two orders of one customer',
    'zh',
    '采购台账：钢丝绳两张订单，订单编号CG31-2086、CG31-2068。\n到货验收单引用订单号CG31-2068，钢丝绳300米。',
  ],
  ['two batches in turn', 'zh', '抽批号7K2914，抗拉强度合格。\n另抽批号7K2941，抗拉强度合格，与质保书一致。'],
  [
    'a probe of its own number',
    'zh',
    '设备清单：激光切割机1台，型号LC-3015B。\n该激光切割机（LC-3015B，冷水机LC-3051B）日点检记录完整。',
  ],
  [
    'a number put right',
    'zh',
    '合同编号XS30-117（台账原录XS30-171，已更正），只签一份。\n发货单引用合同号XS30-117。',
  ],
  [
    'forms of one series',
    'zh',
    '记录：采购申请单表号JL-07-01、订单表号JL-07-10，仅此两种。\n入库单表号JL-10-07，填写完整。',
  ],
  [
    'the edition that replaced the one before',
    'zh',
    '技术部：图样ZD-118-03现行版本C，B版已收回。\n装配工位在用ZD-118-03 C版（替代B版）。',
  ],
  [
    'a law as amended',
    'zh',
    '法规清单：消防法采用2021年修正版，替代2019年修正版。\n学习资料：消防法（2021年修正）。',
  ],
  [
    'two lots released',
    'en',
    'Batch no. K-77315 was released on 4 March 2031. Batch no. K-77351 was released on 9 March 2031.',
  ],
  [
    'the revision that replaced another',
    'en',
    'Procedure OP-14 is at revision 9, issued in May 2031.\nThe copy of OP-14 kept at Press 4 is revision 9, which replaced revision 8.',
  ],
  [
    'a permit and its application',
    'en',
    'Discharge permit no. EP-30862, the only permit held by the site.\nApplication no. EP-30826 for a wider permit was filed in June.',
  ],
  [
    'a contract reviewed before it was signed',
    'zh',
    '营销部抽查周转箱年度合同一份：顾客白塔乳业，合同于2031.5.12签订。\n交期、颜色、承重要求明确。\n查合同评审表，三方会签，评审完成日期2031.5.10，结论：可满足。',
  ],
  [
    'another contract',
    'zh',
    '抽查合同一份：顾客白塔乳业，合同于2031.5.12签订。\n另抽顾客紫陌商贸的订单，评审日期2031.5.17。',
  ],
  [
    'a report after its sample',
    'zh',
    '采样日期：2031年7月8日，采样点：厂界四周；\n昼间58dB(A)、夜间47dB(A)，均达标。\n报告签发日期：2031年7月14日。',
  ],
  [
    'an authorisation after the examination',
    'zh',
    '查人员能力：磁粉检测员 佟青禾，授权书载明自2031年4月20日起独立签发检测记录；\n查其培训档案，实操考核合格日期为2031年4月19日。',
  ],
  [
    'a guard verified after it was fitted',
    'en',
    'Corrective action CAR-31 (missing guard): the guard was fitted on 3 March 2031. Effectiveness was verified on 24 March 2031 by the coordinator.',
  ],
  [
    'goods received again after a re-evaluation',
    'zh',
    '供方：青禾粮贸\t物料：小麦粉\n到货验收：2031/3/6，200袋，合格\n供方年度复评：2031/12/20，保留合格供方资格',
  ],
  [
    'two drills of a year',
    'zh',
    '2031年度组织了两次消防疏散演练，分别为4月9日和10月12日。\n包装车间参加了公司10月12日组织的消防疏散演练。',
  ],
  [
    'a drill of another kind',
    'zh',
    '2031年度只组织过一次消防疏散演练，演练日期2031年4月9日。\n公司4月19日组织的触电急救演练，包装车间参加。',
  ],
  [
    'a meeting and what came of it',
    'zh',
    '管理评审：2031年6月26日召开，总经理主持。\n管理评审改进措施2031年7月16日验证完成。',
  ],
  [
    'a founding and a change of name',
    'zh',
    '企业简介：云坪机电成立于2012年5月，2014年5月20日变更名称。\n营业执照副本：成立日期2012年5月9日。',
  ],
  [
    'a subsidiary founded later',
    'zh',
    '企业简介：云坪机电成立于2012年5月。\n其子公司云坪商贸成立于2014年5月，不在体系内。',
  ],
  [
    'a system revised',
    'zh',
    '管理体系文件2030年3月1日发布并于当日实施。\n2031年手册换版，新版体系文件自2031年5月1日起实施。',
  ],
  [
    'a survey and its report',
    'zh',
    '2030年度顾客问卷于9月份一次性发放回收，对象24家。\n问卷分析报告11月完成。',
  ],
  [
    'injuries of two people',
    'zh',
    '2031年2月3日，钳工许某左手被台虎钳夹伤。\n2031年2月13日，焊工乔某右手被烫伤。',
  ],
  [
    'a drill and its debriefing',
    'en',
    'The only spill drill of 2031 took place on 9 May in the yard.\nStores staff attended the debriefing on 29 May.',
  ],
  [
    'two contracts',
    'en',
    'Contract file 6620 was signed by both parties on 2 March 2031.\nContract file 6621 was signed by both parties on 12 March 2031.',
  ],
  [
    'done in its year',
    'zh',
    '《2031年度设备检修计划》共12项，由设备部编制。\n冷却塔检修记录，2031年5月14日按计划完成，验收合格。',
  ],
  [
    'carried over from the year before',
    'zh',
    '《2031年度设备检修计划》共12项。\n上年结转的冷却塔检修2030年12月14日按计划完成。',
  ],
  [
    'samples within',
    'zh',
    '本次监督审核覆盖时期：2030年6月1日至2031年5月20日。\n抽样均取自上述覆盖时期内：点检表抽2030年11月、温度记录抽2030年12月。',
  ],
  [
    'a certificate from before the system',
    'zh',
    '样本均为体系实施以后形成。\n体系实施时间：2031年2月1日\n营业执照成立2015年3月；合同样本：HT-14（2031年3月）',
  ],
  [
    'a lot from the period',
    'en',
    'Period under review: 1 March 2030 to 28 February 2031; all records sampled originate from this period.\nIncoming inspection: lots 311 (April 2030) and 298 (inspected 19 March 2030).',
  ],
  [
    "another year's programme",
    'en',
    'The Training Programme 2030 was closed. Course 4 was held as programmed on 8 April 2030.\nThe Training Programme 2031 lists nine courses.',
  ],
  ['the latest of two things', 'zh', '合规性评价：最近一次为2031年5月。\n应急演练：最近一次为2030年9月。'],
  [
    'a deputy of the only buyer',
    'zh',
    '岗位设置：采购员全公司1名，为施青禾。\n采购员签名栏为施青禾，8月施青禾休假期间由唐小雨代签。',
  ],
  ['a manager and a supervisor under him', 'zh', '质检部经理由孟晚担任。质检部主管方觉晓介绍了抽样方案。'],
  ['several inspectors', 'zh', '过程检验员3名，为施青禾、唐小雨、魏长庚。\n巡检记录过程检验员签名为唐小雨。'],
  [
    'a change of project manager',
    'zh',
    '沙河里安置房项目经理为石敬亭，2031年3月变更为陶渊。\n周例会由项目经理陶渊主持。',
  ],
  [
    'the same name in his own post',
    'zh',
    '专职安全员 骆青山，不兼其他岗位。\n班前会记录安全员签名：骆青山。',
  ],
  ['managers of two projects', 'zh', '沙河里项目经理为石敬亭，未变更。\n柳浪里项目经理陶渊主持了例会。'],
  [
    'heads of two departments',
    'zh',
    '受审核部门：设备保障部\t部门负责人：冯远征\n受审核部门：质检部\t部门负责人：叶小舟\n5.3 部门负责人叶小舟介绍了职责。',
  ],
  [
    'the head and his deputy',
    'en',
    'Maintenance is headed by L. Farrow. The deputy head of maintenance, T. Adeyemi, explained the plan.',
  ],
  [
    'two departments, two heads',
    'en',
    'Maintenance is headed by L. Farrow. Purchasing is headed by T. Adeyemi.',
  ],
  [
    "each audits the other's",
    'zh',
    '内审组共2人：柳青崖，设备科科长；沈白榆，综合科干事。\n设备科检查表审核员签名为沈白榆，综合科检查表审核员签名为柳青崖。',
  ],
  [
    'a guide from the department',
    'zh',
    '内审日程：5月6日 储运部 顾南乔，陪同人陆拾遗。\n内审员：顾南乔（质检部）、陆拾遗（储运部）。',
  ],
  [
    'a department that sends its auditor elsewhere',
    'zh',
    '内审中质检部由储运部的内审员陆拾遗审核，储运部由质检部的内审员顾南乔审核。',
  ],
  [
    'an auditee who confirms',
    'zh',
    '内审记录：储运部一页，审核人：顾南乔；确认人：陆拾遗。\n陆拾遗，储运部主任。',
  ],
  ['those who attended', 'zh', '内审末次会议签到：储运部 陆拾遗、质检部 顾南乔、财务部 江听雪。'],
  [
    'who mends what the audit found',
    'zh',
    '内审开具2项不符合，储运部不符合项由陆拾遗负责整改，陆拾遗任储运部主任。',
  ],
  ['a change of auditor', 'zh', '陆拾遗任储运部主任。内审计划原定储运部由陆拾遗审核，实施前调整为顾南乔。'],
  [
    'English: names behind a day, crossed',
    'en',
    'Internal audit team: R. Solano (moulding), K. Dreier (stores).\nMonday a.m.: stores - R. Solano\nMonday p.m.: moulding - K. Dreier',
  ],
  [
    'the auditee named on a checklist',
    'en',
    'Laundry supervisor Mara Ivens is an internal auditor. The checklist for the laundry names Piet Aalto as auditor and Mara Ivens as auditee.',
  ],
  [
    'a head who was interviewed',
    'en',
    'Internal audit 2031: Dispatch was audited by N. Obi; T. Quayle, dispatch manager, answered the questions.',
  ],
  ['two carriers side by side', 'zh', '供方名录：临溪鸿达运输有限公司、临溪宏达运输有限公司两家。'],
  ['a firm renamed', 'zh', '供方临溪鸿达运输有限公司（原名临溪宏达运输有限公司，2030年更名）。'],
  [
    'two products of one family',
    'zh',
    '认证范围：汽车用减震橡胶衬套、汽车用减震橡胶支座的生产。\n手册范围：“汽车用减震橡胶支座的生产”见附页。',
  ],
  ['sister projects', 'zh', '在建项目：“栖霞岭中学实训楼一期工程”、“栖霞岭中学实训楼二期工程”。'],
  ['procedures for goods in and out', 'zh', '《出厂检验控制程序》与《进厂检验控制程序》均已发布。'],
  [
    'two people with one given name',
    'en',
    'Petra Wexcombe, metrology technician, and Petra Lindgren, buyer, were interviewed.',
  ],
  ['a brother and sister', 'en', 'Mr Alan Thorley and Ms Joan Thorley share the night shift.'],
  [
    'two names in one place alike',
    'en',
    'The team visited Market Lane and Market Land was not in the scope.',
  ],
  [
    'a store in the yard of a single site',
    'zh',
    '多场所：■单一场所　□多场所。\n成品存放在厂区西侧的自有仓库，由保管员2名轮值。',
  ],
  [
    'shops under another name',
    'zh',
    '企业现有门店4家。\n门店清单：河东店、河西店、桥头店、车站店（原塔山店），统一配送。',
  ],
  [
    'a site finished',
    'zh',
    '在建项目部3个（石桥、梅坞、柳浪），全部纳入。\n另与已竣工的竹溪项目部经理电话沟通。',
  ],
  ['some of the shops', 'zh', '企业现有门店4家，抽样2家门店：河东店、河西店。'],
  ['two floors rented', 'zh', '租用云帆大厦A座7层、12层两层。\n公司在A座12层的机房温湿度记录完整。'],
  [
    'the floor of a customer',
    'zh',
    '租用云帆大厦A座7层整层，未租用其他楼层。\n客户公司在A座12层，服务器由其自管。',
  ],
  [
    'a plant and an office',
    'zh',
    '注册地址：望溪镇芦花路66号\n经营地址：望溪镇石塘路9号\n审核组赴望溪镇石塘路9号公司唯一厂区实施现场审核。',
  ],
  ["a supplier's store far away", 'zh', '无其他经营场所。外租冷库由供方管理，距公司4公里，不在体系内。'],
  [
    'the same premises',
    'en',
    "Single site, 9 Quarry Lane, Tarnhollow; no other premises are owned or rented.\nSpare parts are kept in the company's store behind the workshop and counted monthly.",
  ],
  [
    'depots sampled',
    'en',
    'The firm has four depots - Fenwick, Orrin, Castlebay, Moyle. Two depots were visited.',
  ],
  [
    'the same number',
    'en',
    'Registered address: 14 Lantern Road, Tarnhollow\nThe opening meeting was held at 14 Lantern Road, Tarnhollow.',
  ],
  ['two weeks later', 'zh', '首批试产于2032年1月9日进行，两周后（1月23日）进行第二批。'],
  [
    'so many days later, begun with the day itself',
    'zh',
    '池壁2032年9月4日浇筑，养护满14天后于9月18日拆模。',
  ],
  [
    'the day after something else was done',
    'zh',
    '内审于2032年3月5日实施，整改完成后，次日2032年5月6日召开管理评审。',
  ],
  [
    'a month later, told roughly',
    'en',
    'The notice of 2 May 2031 was answered a month later, on 30 May 2031.',
  ],
];

testHonest('dates, people and identity that agree', HONEST);
