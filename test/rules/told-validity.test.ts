import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Papers, devices and contracts whose last day had passed when they were used and called valid. */
const TOLD: readonly Told[] = [
  [
    'a contract that had ended',
    'expired-at-use',
    'error',
    '与“赤岭环保”的危废处置协议期限为2022年8月1日至2023年7月31日。2023年10月20日按该协议转移废矿物油0.4吨，联单齐全，转移时协议在有效期内。',
    ['2022年8月1日至2023年7月31日', '2023年10月20日', '在有效期内'],
  ],
  [
    'a contract beside a licence that runs on',
    'expired-at-use',
    'error',
    '签订处置合同，合同期2022年1月1日至2022年12月31日，资质有效期至2027年9月。抽转移联单，2023年3月12日转移废渣1.8吨，该次转移在处置合同有效期内。',
    ['2022年1月1日至2022年12月31日', '2023年3月12日', '在处置合同有效期内'],
  ],
  [
    'an examination put off',
    'expired-at-use',
    'error',
    '电焊工葛明理的焊工证有效期至2024年3月31日，换证考试因故推迟，至审核日未取得新证。2024年5月14日机座焊接由葛明理施焊，焊工证在有效期内。',
    ['2024年3月31日', '2024年5月14日', '在有效期内'],
  ],
  [
    'a calibration still waited for',
    'expired-at-use',
    'error',
    '水分仪HS-09，校准证书有效期至2024年3月14日，复校尚在送检排队中。\n抽2024年4月22日流转卡，用水分仪HS-09测得9.6%，所用测量设备均在校准有效期内。',
    ['2024年3月14日', '2024年4月22日', '在校准有效期内'],
  ],
  [
    'a licence that is named where it is called valid',
    'expired-at-use',
    'error',
    '审核日期：2024年11月20日至22日。\n安全生产许可证（有效期至2024年9月15日）。\n抽查安全生产许可证、资质证书在审核日均有效。',
    ['2024年11月20日至22日', '2024年9月15日', '抽查安全生产许可证、资质证书在审核日均有效'],
  ],
  [
    'a column that gives months',
    'expired-at-use',
    'error',
    '编号 | 名称 | 校准日期 | 有效期\nHT-102 | 热电偶 | 2024年2月20日 | 6个月\nHT-077 | 显微镜 | 2024年6月15日 | 12个月\n抽2024年9月16日退火曲线，使用的热电偶HT-102在校准有效期内。',
    ['2024年2月20日', '2024年9月16日', '在校准有效期内'],
  ],
  [
    'a device read after its last day',
    'expired-at-use',
    'error',
    'Hardness tester HT-07: certificate valid until 11 June 2024; next calibration ordered for 30 September 2024.\nHardness of the lot, read on HT-07 on 3 July 2024: 61.5 HRC.\nAll measuring devices were within their calibration validity on the day of use.',
    ['11 June 2024', '3 July 2024', 'All measuring devices were within their calibration'],
  ],
  [
    'what the review looked at lies behind it',
    'date-order',
    'error',
    '合规性评价：2024年9月12日实施，评价66项，均符合。\n管理评审：2024年8月23日，总经理葛明理主持，输入包括内审结果，并审议了2024年9月12日合规性评价的结论，输出改进决定2项。',
    ['2024年8月23日', '2024年9月12日'],
  ],
  [
    'the head of a department in its heading',
    'self-audit',
    'error',
    '**设计部**（负责人：欧阳春晖）\n2024年度内审于2024年11月5日至6日进行，组员欧阳春晖、苏木。\n销售部由苏木审核；设计部、人力行政部由欧阳春晖审核。\n内审员均未审核自己的工作。',
    ['设计部**（负责人：欧阳春晖', '设计部、人力行政部由欧阳春晖', '内审员均未审核自己的工作'],
  ],
  [
    'cases that ended in one of several ways',
    'sum-mismatch',
    'error',
    '执行测试用例共620条，通过601条、失败15条、阻塞8条；失败用例回归后全部通过。',
    ['620条', '601条', '15条', '8条'],
  ],
  [
    'parts in the line below their whole',
    'sum-mismatch',
    'error',
    '1.设备：冲床共24台，按吨位分：\n40T机6台、80T机8台、110T机5台、200T机3台\n另有机械手12台。',
    ['24台', '6台', '8台', '5台', '3台'],
  ],
  [
    'used after the end of its interval, where nothing is said to have been used so',
    'expired-at-use',
    'error',
    '气体检测仪GD-2于2031年3月3日校准，周期六个月；2031年9月15日入池作业使用该仪器。\n计量室：台账显示没有超期使用的器具。',
    ['2031年3月3日', '2031年9月15日', '计量室：台账显示没有超期使用'],
  ],
];

testTold('validity, order and sums told apart', TOLD);

const HONEST: readonly Honest[] = [
  [
    'a contract that was followed by another',
    'zh',
    '签订处置合同，合同期2022年1月1日至2022年12月31日。续签合同期2023年1月1日至2023年12月31日。抽转移联单，2023年3月12日转移废渣1.8吨，该次转移在处置合同有效期内。',
  ],
  [
    'a contract that ended',
    'zh',
    '销售合同有效期2022年1月1日至2022年12月31日，已履行完毕。2023年3月12日另签合同交货。',
  ],
  [
    'the paper of a supplier, renewed',
    'zh',
    '审核日期：2024年11月20日至22日。\n供方安全生产许可证（有效期至2024年9月15日），已换新证，有效期至2027年9月15日。\n抽查安全生产许可证、资质证书在审核日均有效。',
  ],
  [
    'what must be told if it comes to that',
    'zh',
    '检查：无监管部门处罚和监督抽查。\n获证后名称、地址发生变化，以及发生重大事故、受到行政处罚、被监督抽查判为不合格时，应及时书面通报。',
  ],
  [
    'a process that was special once',
    'zh',
    '上次审核时公司认定包装封口为需确认过程，本年经再评价，2024.1.10起不再列为需确认过程，有评审记录；现无需确认过程。',
  ],
  [
    'the row of the clause on scope names what does not apply',
    'zh',
    '认证范围：木器的生产\n范围 4.3　　不适用条款8.3：按顾客图样提供服务，无设计。',
  ],
  ['a range that a reading keeps to', 'zh', '抽成品检验报告：pH 7.2（标准6.5~8.0），合格。'],
  [
    'a review that decides what is due later',
    'zh',
    '管理评审：2024年8月23日，审议了合规性评价的结论，决定2024年9月12日前完成内审整改报告。',
  ],
];

testHonest('validity, order and sums that agree', HONEST);
