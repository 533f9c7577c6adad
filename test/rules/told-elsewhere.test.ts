import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Statements that another section of the report contradicts in words of its own. */
const TOLD: readonly Told[] = [
  [
    'one raised against a system for which none is counted',
    'nc-count',
    'error',
    '切割机护罩缺失，开具一般不符合（机加工部S8.1.2）。\n图样未受控，开具一般不符合（技术部Q7.5.3）。\n本次审核开具一般不符合2项。\n验证：QMS（1）个一般不符合，EMS（1）个一般不符合，OHSMS（0）个一般不符合。',
    ['开具一般不符合（机加工部S8.1.2）', 'OHSMS（0）个一般不符合'],
  ],
  [
    'one raised against a system that the conclusion clears',
    'nc-count',
    'error',
    '锻造车间废油桶无盖，开具轻微不符合（E8.1）。\n检测室卡尺超期，开具轻微不符合（Q7.1.5.2）。\n本次审核共开具轻微不符合2项，质量管理体系未开具不符合。',
    ['开具轻微不符合（Q7.1.5.2）', '未开具不符合'],
  ],
  [
    'a department counted in the table and in its own section',
    'headcount-conflict',
    'warning',
    '部门|人数|职能\n管理层|2|方针\n工艺部|9|工艺文件\n制曲车间|33|制曲\n\n制曲车间现有人员27人，分两班。',
    ['制曲车间|33', '制曲车间现有人员27人'],
  ],
  [
    'a department counted in a list and in its own section',
    'headcount-conflict',
    'warning',
    '人员分布：管理层3、采购组4、维修组11、客服组6。\n维修组11人分片负责。\n客服组9人全部通过考核。',
    ['客服组6', '客服组9人全部'],
  ],
  [
    'a licence run out beside all licences called valid',
    'expired-at-use',
    'error',
    '审核时间：2031年5月6日至7日。\n水路运输许可证有效期至2031年1月31日。\n经查公司经营所需的各项许可在审核时均处于有效期内。',
    ['2031年5月6日至7日', '2031年1月31日', '经查公司经营所需的各项许可在审核时均处于有效期内'],
  ],
  [
    'a licence run out that nobody calls valid',
    'expired-at-use',
    'warning',
    '审核时间：2031年5月6日至7日。\n水路运输许可证有效期至2031年1月31日。',
    ['2031年5月6日至7日', '2031年1月31日'],
  ],
  [
    'goods fetched and brought back by a works of others',
    'declaration-conflict',
    'warning',
    '外包过程：无。\n制服由青螺染整厂按协议每周取送洗烫。',
    ['外包过程：无', '由青螺染整厂按协议每周取送洗烫'],
  ],
  [
    'digits of a count in another order',
    'figure-conflict',
    'warning',
    '2030年1月至9月受理报修371起，其中急修20起。\n客服组介绍，2030年1月至9月，服务台共受理报修317起，均已回访。',
    ['371起', '317起'],
  ],
  [
    'a digit left out of an area',
    'figure-conflict',
    'warning',
    '公司有冷库1座，建筑面积27400㎡。\n防火分区图标注冷库总建筑面积7400㎡。',
    ['27400㎡', '7400㎡'],
  ],
  [
    'reviews called effective, and their box void',
    'box-contradicted',
    'warning',
    '内审和管理评审策划充分、实施有效，能够发现问题。\n过程有效性评价\n内部审核和管理评审过程 □有效 □基本有效 ■无效',
    ['内审和管理评审策划充分、实施有效，能够发现问题', '■无效'],
  ],
  [
    'a talk by video where the audit was ticked as on site',
    'box-contradicted',
    'warning',
    '审核方式：■现场审核 □远程审核 □结合\n对驻外办事处以远程视频方式进行审核，提供了台账。',
    ['■现场审核', '以远程视频方式进行审核'],
  ],
  [
    'a contraindication found and denied',
    'declaration-conflict',
    'error',
    '2030年职业健康体检发现职业禁忌证2人，已调离粉尘岗位。\n最近一次在岗体检未检出职业禁忌证。',
    ['职业禁忌证2人', '未检出职业禁忌证'],
  ],
  [
    'a value over its limit in a table whose values are all called below the limits',
    'tolerance',
    'error',
    '|排口|项目|限值|一季度|二季度|\n|---|---|---|---|---|\n|P1|颗粒物|20mg/m³|6.3mg/m³|7.1mg/m³|\n|P2|甲醇|50mg/m³|31.5mg/m³|56.4mg/m³|\n\n安全组作了评价，两个季度各排口各项目均低于排放限值。',
    ['50mg/m³', '56.4mg/m³', '各项目均低于排放限值'],
  ],
  [
    'nonconformities of a department that the list gives to another',
    'nc-department',
    'warning',
    '不符合项共3项，涉及：质检科Q7.1.5；生产科Q8.5.1；安环科S8.2。\n3项轻微不符合分别出自质检科、生产科和采购科。',
    [
      '不符合项共3项，涉及：质检科Q7.1.5；生产科Q8.5.1；安环科S8.2',
      '项轻微不符合分别出自质检科、生产科和采购科',
    ],
  ],
  [
    'a report signed by somebody who is not among the listed signatories',
    'role-conflict',
    'warning',
    '实验室授权签字人2名：桂一帆（化学）、辛如白（物理），经批准，没有其他授权签字人。\n抽报告2份，由授权签字人卞疏桐签发。',
    ['实验室授权签字人2名：桂一帆（化学）、辛如白（物理）', '授权签字人卞疏桐'],
  ],
  [
    'rinsing water let out where none is said to arise',
    'declaration-conflict',
    'error',
    '公司无生产废水产生和外排，生活污水纳管。\n模修线每日排放清洗废水约0.8吨，沉淀后外排。',
    ['无生产废水产生和外排', '排放清洗废水约0.8吨'],
  ],
  [
    'values of one unit in a row before the limit of all',
    'tolerance',
    'error',
    '8h等效声级：破碎岗位88.4dB(A)，包装岗位79.6dB(A)，接触限值85dB(A)，各岗位检测结果均符合限值。',
    ['88.4dB(A)', '85dB(A)', '均符合'],
  ],
  [
    'a reading beyond the range that all are said to lie in',
    'tolerance',
    'error',
    '固化炉工艺卡规定180℃～195℃，抽1号炉5月6日14时记录为203℃，2号炉记录187℃，均处于工艺卡规定范围之内。',
    ['180℃～195℃', '203℃', '均处于工艺卡规定范围之内'],
  ],
];

const QUIET: readonly Honest[] = [
  [
    'a department whose numbers are of two days',
    'zh',
    '人员分布：管理层3人、采购组4人、维修组11人。\n去年维修组共有9人，今年增加2人。',
  ],
  [
    'parts of a department in one line',
    'zh',
    '人员分布：管理层3人、采购组4人、维修组11人。\n维修组当班6人，夜班5人。',
  ],
  [
    'a licence run out, and a sample called valid',
    'zh',
    '压力表检定有效期至2032年1月31日。\n审核时间：2031年5月6日至7日。\n抽查5台检具，均在有效期内。',
  ],
  ['pest control bought from others', 'zh', '外包过程：无。\n消杀由“青螺消杀”按季实施，有记录。'],
  [
    'counts of two periods with digits in another order',
    'zh',
    '2029年受理报修371起。\n2030年受理报修317起，同比下降。',
  ],
  [
    'a report signed by one of the listed signatories',
    'zh',
    '实验室授权签字人2名：桂一帆（化学）、辛如白（物理），经批准，没有其他授权签字人。\n抽报告2份，由授权签字人桂一帆签发。',
  ],
  [
    'the row of the clause on scope, which begins with the address',
    'zh',
    '认证范围：Q：劳务派遣服务、职业中介服务\n范围\tQ4.3\t注册地址、经营地址均为澄州市棠梨区青简路8号2层。另设招聘服务点1处，本次一并查看。\t符合',
  ],
  [
    'values in a row, each with a limit of its own or within the limit of all',
    'zh',
    '8h等效声级：破碎岗位88.4dB(A)（已发护耳器，限值90dB(A)），包装岗位79.6dB(A)，接触限值85dB(A)，包装岗位检测结果符合限值。',
  ],
  [
    'clauses of the standard for construction firms',
    'zh',
    '不适用条款：Q8.3。\n不符合1项：物资科 Q8.4.2/EC 8.3。',
  ],
];

testTold('what another section contradicts', TOLD);
testHonest('what other sections tell as well', QUIET);
