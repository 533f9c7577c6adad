import { type Honest, testHonest } from '../helpers/whole-check.js';

/** Passages over who, where and what the organisation is that are in order. */
const HONEST: readonly Honest[] = [
  [
    'one sign of another trade, which anybody may have',
    'zh',
    '认证范围：机构养老服务\n客梯轿厢内张贴了使用标志，年检在有效期内。',
  ],
  ['the trade of a supplier', 'zh', '认证范围：木质托盘的生产\n供方采用蒸养和离心成型工艺，考察记录齐全。'],
  ['a neighbouring trade', 'zh', '认证范围：面包的生产\n抽醒发间温湿度和留样柜记录，菜品留样由食堂负责。'],
  [
    'one thing of a customer met where the firm works',
    'zh',
    '认证范围：写字楼物业服务\n巡查地下一层，护士站旁的消防栓完好。',
  ],
  [
    'a trade met all over the report',
    'zh',
    '认证范围：塔式起重机的租赁\n现场在蒸养区一号位。档案柜、灭火器、应急灯和安全标志逐一看过，现场整洁，通道畅通，值班人员能说清本岗位的目标、职责以及发现异常时向谁报告，答复与文件规定相符。\n二号蒸养位已空。档案柜、灭火器、应急灯和安全标志逐一看过，现场整洁，通道畅通，值班人员能说清本岗位的目标、职责以及发现异常时向谁报告，答复与文件规定相符。\n三号蒸养位待检。档案柜、灭火器、应急灯和安全标志逐一看过，现场整洁，通道畅通，值班人员能说清本岗位的目标、职责以及发现异常时向谁报告，答复与文件规定相符。\n四号蒸养位停用。',
  ],
  [
    'a site out of reach on one day and seen on the next',
    'zh',
    '5月6日因暴雨，审核组未能到达落霞山庄施工现场。\n审核组于5月7日到落霞山庄项目施工现场，查看了基坑。',
  ],
  [
    'a site that the audit before this one did not reach',
    'zh',
    '上次审核未能到达落霞山庄施工现场。\n审核组于5月7日到落霞山庄项目施工现场，查看了基坑。',
  ],
  [
    'the way to the fire brigade of a firm with one site',
    'zh',
    '分场所名称、地址：无\n最近的消防站：青岚市听涛路9号，距公司6公里',
  ],
  [
    'work looked at in the house of a customer',
    'zh',
    '注册地址：青岚市枕石路18号\n分场所名称、地址：无\n审核组在客户所在的听涛路9号厂房观察安装。',
  ],
  ['another house of the same road', 'zh', '注册地址：青岚市枕石路18号\n隔壁枕石路20号为一家洗衣店。'],
  [
    'heads of departments on a schedule as those who are asked, others as auditors',
    'zh',
    '受审核部门：设备科　　主管领导：霍岚　陪同人员：苏木\n查2031年内审，《内审日程安排》：3.13 综合科（霍岚）；3.14 销售科、设备科（苏木）。内审员均未审核自己所在部门的工作。',
  ],
  [
    'the first evaluation since the system began',
    'zh',
    '体系实施时间：2030年3月1日\n公司于2030年9月28日完成体系建立以来的首次合规性评价。',
  ],
  [
    'a manual issued a week before it is put into force',
    'zh',
    '体系实施时间：2030年1月15日\n《管理手册》A/0版于2030年1月8日首次发布，2030年1月15日实施。',
  ],
  [
    'an expert who helped from afar',
    'zh',
    '技术专家霍岚因故未到现场。\n审核组通过视频请教，霍岚查看了照片并以视频说明工艺要点。',
  ],
  [
    'a deputy who chaired while the general manager was away, and the review of another year',
    'zh',
    '2030年管理评审由总经理主持。\n2031年管理评审由副总经理主持，总经理当日在外地未到会。',
  ],
  [
    'systems taken up one after the other',
    'zh',
    '质量管理体系自2029.4.1起运行，环境管理体系自2031.2.1起纳入，共用一本手册。',
  ],
  [
    'a manager empowered by the legal representative',
    'zh',
    '法定代表人：游牧之\n最高管理者：总经理郗乐（法定代表人书面授权，任期三年）',
  ],
  [
    'the business is what others would have to have inspected',
    'en',
    'Scope of certification: Maintenance and repair of goods lifts.\nThe company works to instructions and neither designs nor modifies any lift component.',
  ],
  [
    'a policy confirmed as it stands, and a paper changed',
    'en',
    'The new director reviewed the policy and confirmed it without change on 3 May 2031.\nThe manual is at issue 5, which replaced issue 4 after the change of director.',
  ],
  [
    'one bound of a scope written with more decimals',
    'zh',
    '认证范围：厚度0.10 mm及以上不锈钢带的精密轧制\n营业执照核准的范围与认证范围一致：厚度0.1mm及以上不锈钢带的精密轧制。',
  ],
];

testHonest('identity that is in order', HONEST);
