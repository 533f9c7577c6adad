import { describe, expect, it } from 'vitest';
import { declarationConflict } from '../../src/rules/declaration-conflict.js';
import { findingsOf } from '../helpers/rule-tester.js';

const messagesOf = (text: string, language: 'zh' | 'en') =>
  findingsOf(declarationConflict, text, language).map(({ message }) => message);

describe('declaration-conflict', () => {
  it.each<[string, string]>([
    [
      '在用计量器具均在检定有效期内。\n电子秤DZ-3已超期未检。',
      '一处写设备均已检定校准且有效，另一处有过期或未检的。',
    ],
    [
      '测量设备未发生失准的情况。\n扭矩扳手NJ-2校准示值超差，已追溯。',
      '一处写测量设备未发生偏离，另一处有校准超差。',
    ],
    [
      '顾客财产保管良好，未发生丢失或损坏。\n顾客提供的样机外壳划伤1台，已通知。',
      '一处写顾客财产未丢失损坏，另一处有遗失或损坏。',
    ],
    [
      '叉车司机全部持证上岗。\n仓库夜班叉车司机汤某未取得作业证。',
      '一处写均持证上岗，另一处有无证或证件失效的。',
    ],
    ['新员工均已完成入厂培训。\n抽问装配工时某，未参加三级安全教育。', '一处写均已培训，另一处有未培训的。'],
    ['各项应急预案均已演练。\n停电演练因台风取消。', '一处写演练均已完成，另一处有取消或未做的。'],
    [
      '返工后的产品全部重新检验。\n3月6日返修阀体5件未再检验即入库。',
      '一处写返工后均重新检验，另一处有未检的。',
    ],
    ['无紧急放行。\n查紧急放行单2份，均经批准。', '一处写未经检验不放行，另一处有未检先放行的。'],
    ['顾客投诉均已处理。\n客服台账中长庚商贸的投诉尚未结案。', '一处写投诉均已关闭，另一处有未结案的。'],
    ['市场监督抽查均合格。\n4月省级监督抽查中一批次判定为不合格。', '一处写监督抽查均合格，另一处有不合格。'],
    ['公司不产生危险废物。\n危废暂存间张贴标识，转移联单3份。', '一处写不产生危险废物，另一处写有危险废物。'],
    ['公司不使用危险化学品。\n危化品柜存有乙醇2瓶。', '一处写不使用危险化学品，另一处写有。'],
    ['公司无生产废水。\n清洗废水经沉淀池处理后排入管网。', '一处写无生产废水，另一处写有废水或其处理设施。'],
    ['监测结果均达标。\n3月厂界噪声夜间超标2dB。', '一处写监测均达标，另一处写有超标。'],
    ['未发现职业病。\n体检中1人诊断为噪声聋。', '一处写无职业病，另一处写有确诊或疑似病例。'],
    ['审核期间无退货。\n抽退货单TH-07，退回轴套40件。', '一处写无退货，另一处有退货记录。'],
    ['未发生顾客索赔。\n顾客丰泽工贸提出索赔1.2万元。', '一处写无索赔，另一处有索赔或赔付。'],
    ['未发生产品召回。\n5月召回儿童水杯61只。', '一处写未发生召回，另一处写有召回。'],
    ['公司无劳务派遣人员。\n包装班劳务派遣12人。', '一处写无劳务派遣，另一处写有。'],
    [
      '审核计划未发生变更。\n仓储部的现场审核时间调整为第二天下午。',
      '一处写未偏离审核计划，另一处写作了调整。',
    ],
    ['上次审核未开具不符合项。\n上次审核开具的2项一般不符合已整改。', '一处写上次审核无不符合，另一处写有。'],
  ])('%s', (text, message) => {
    expect(messagesOf(text, 'zh')).toEqual([message]);
  });

  it.each([
    '在用计量器具均在检定有效期内。\n电子秤DZ-3已过期，已封存停用。',
    '外包过程：运输、电镀。\n安装由公司员工完成。',
    '外包过程：喷涂。\n旺季以外的喷涂由本公司完成，旺季外包给益丰涂装厂。',
    '特殊过程：钎焊。\n机加工不属于特殊过程。',
    '外包过程： □无    有\n抽外协加工单WX-17。',
    '外包：无。\n卡尺送市计量所校准，食堂委托某某餐饮公司配送。',
    '未收到投诉。\n如顾客投诉产品开裂，由品管部处理。',
    '未发生安全事故。\n应急演练模拟员工手臂被夹伤送医。',
    '未受过处罚。\n班组长因未戴安全帽被罚款50元。',
    '地址、组织机构无变化。\n打磨工序由手工改为机器人。',
    '未发生成品不合格品。\n来料不合格品2件已退供方。',
    '有限空间清理委托外单位，员工不进入。\n承包单位作业人员进入污水池清淤，监护到位。',
    '桥南社区项目无投诉。\n河西小区业主投诉电梯异响，已处理。',
    '叉车司机全部持证上岗。\n学徒汤某未取得作业证，由师傅跟班指导。',
    '焊工均持证上岗。\n电工证已过期的2人已离岗。',
    '新员工均已完成入厂培训。\n2人因病假未参加年度培训，已补训。',
    '各项应急预案均已演练。\n防汛演练不需开展，因厂区地势高。',
    '返工后的产品全部重新检验。\n程序规定：返工后未再检验不得入库。',
    '无紧急放行。\n如需紧急放行，应由质量副总批准。',
    '顾客投诉均已处理。\n规定投诉未关闭的每周跟踪。',
    '公司不产生危险废物。\n施工现场的危废由业主收集。',
    '监测结果均达标。\n制定了防止噪声超标的措施。',
    '未发生产品召回。\n5月进行了模拟召回，61只追溯完整。',
    '公司把“零伤害、零投诉”列为目标。\n2031年轻伤1起，顾客投诉2件。',
    '上次审核未开具不符合项。\n内部审核开具的2项不符合已整改。',
    '成品无退货。\n来料退货单2份，均退回供方。',
  ])('is silent: %s', (text) => {
    expect(messagesOf(text, 'zh')).toEqual([]);
  });

  it.each<[string, string]>([
    [
      'All machining is done in-house; no subcontractors are used.\nThe housings are sent out to Brackmoor Galvanising for galvanising.',
      'Outsourcing is denied here and described there.',
    ],
    [
      'No complaints were received in 2031.\nThe sales file holds a complaint from Tarnhollow Dairy about leaking lids, answered on 3 May.',
      'Complaints are denied here and counted there.',
    ],
    [
      'There have been no lost-time accidents since the last audit.\nA packer caught his hand in the sealer in June and was off work for 9 days.',
      'Accidents are denied here and counted there.',
    ],
    [
      'No environmental incidents occurred.\nIn March about 200 litres of oil leaked into the storm drain.',
      'Accidents are denied here and counted there.',
    ],
    [
      'No fines or penalties were imposed.\nA fixed penalty of EUR 400 was paid in May for missing labels.',
      'Penalties are denied here and described there.',
    ],
    [
      'There were no changes since the last audit.\nA new managing director took office in January.',
      'Changes are denied here and described there.',
    ],
    [
      'The company has no lifting equipment.\nThe overhead crane (5 t) was inspected by the notified body in May.',
      'Special equipment is denied here and listed there.',
    ],
    [
      'No measuring equipment is used.\nThe caliper CP-3 has a calibration label until June.',
      'Measuring equipment is denied here and named there.',
    ],
    [
      'There is no customer property.\nTwo moulds belonging to Greyling Toys are kept in rack 4.',
      'Customer property is denied here and described there.',
    ],
    [
      'No nonconforming products occurred in the period.\nNCR 31-08: forty brackets were scrapped.',
      'Nonconforming outputs are denied here and dealt with there.',
    ],
    [
      'No hot work is carried out.\nHot-work permit HW-12 of 4 April was seen.',
      'Work under permit is denied here and evidenced there.',
    ],
    [
      'No special processes were identified.\nThe validation of the sealing process is dated 3 March.',
      'Processes needing validation are denied here and named there.',
    ],
    [
      'All gauges are calibrated and in date.\nThe torque wrench TW-4 on line 2 was overdue since March.',
      'All equipment is said to be in calibration; one is overdue or was never calibrated.',
    ],
    [
      'All forklift drivers are licensed.\nThe night-shift driver had no valid forklift licence.',
      'All are said to hold their licences; one has none or a lapsed one.',
    ],
  ])('%s', (text, message) => {
    expect(messagesOf(text, 'en')).toEqual([message]);
  });

  it.each([
    'No complaints were received.\nThe complaint procedure was explained; a complaint is answered within two days.',
    'No serious accidents occurred.\nThree lost-time injuries were recorded, none serious.',
    'No accidents occurred.\nThe drill played an operator who broke his arm and was taken to hospital.',
    'No fines were imposed.\nThe customer deducted a contractual penalty of EUR 300 for late delivery.',
    'No drill took place at the warehouse.\nA fire drill was held on 4 June in the office.',
    'No outsourced processes.\nThe calibration of gauges is carried out by an external laboratory.',
    'There is no customer property.\nThe forklift belongs to the landlord.',
    'No hot work is carried out by staff.\nThe contractor held a hot-work permit of the landlord.',
    'Lost-time accidents: no more than three.\nTwo lost-time accidents were recorded.',
    'All gauges are calibrated.\nOne spare caliper is overdue and marked not in use.',
  ])('is silent: %s', (text) => {
    expect(messagesOf(text, 'en')).toEqual([]);
  });
});
