import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** What a firm is said never to do or to have, or no longer to have, and shown to do or to have. */
const TOLD: readonly Told[] = [
  [
    '获证以来公司没有使用过认证标志。',
    'declaration-conflict',
    'warning',
    '获证以来公司没有使用过认证标志。\n业务部的新版产品样本封面印有认证标志和证书号。',
    ['获证以来公司没有使用过认证标志', '业务部的新版产品样本封面印有认证标志和证书号'],
  ],
  [
    '公司未使用认证证书和标志。',
    'declaration-conflict',
    'warning',
    '公司未使用认证证书和标志。\n销售经理的名片上印有认证标志。',
    ['公司未使用认证证书和标志', '销售经理的名片上印有认证标志'],
  ],
  [
    'The mark is not yet in use.',
    'declaration-conflict',
    'warning',
    'The mark is not yet in use.\nThe letterhead and the web site carry the mark next to the certificate number.',
    ['The mark is not yet in use.', 'The letterhead and the web site carry the mark next to the'],
  ],
  [
    '产品全部内销，至今没有做过出口。',
    'declaration-conflict',
    'warning',
    '产品全部内销，至今没有做过出口。\n抽5月8日发往越南的一个冷藏柜，装箱单齐全。',
    ['产品全部内销', '抽5月8日发往越南的一个冷藏柜'],
  ],
  [
    'The company has never exported.',
    'declaration-conflict',
    'warning',
    'The company has never exported.\nOrder 2231 was shipped to Norway on 4 May; the customs declaration was seen.',
    ['company has never exported.', 'the customs declaration was seen.'],
  ],
  [
    '公司储存单元不构成危险化学品重大危险源。',
    'declaration-conflict',
    'warning',
    '公司储存单元不构成危险化学品重大危险源。\n罐区构成三级重大危险源，备案编号见附件。',
    ['公司储存单元不构成危险化学品重大危险源', '罐区构成三级重大危险源'],
  ],
  [
    '生产废水处理后全部回用，不设排放口。',
    'declaration-conflict',
    'warning',
    '生产废水处理后全部回用，不设排放口。\n废水经总排口排入园区污水管网，每季度监测一次。',
    ['生产废水处理后全部回用', '废水经总排口排入园区污水管网'],
  ],
  [
    '两处厂区均不使用含氟制冷剂。',
    'declaration-conflict',
    'warning',
    '两处厂区均不使用含氟制冷剂。\n空调机组检漏记录：R410A，充注量12kg。',
    ['两处厂区均不使用含氟制冷剂', '空调机组检漏记录：R410A'],
  ],
  [
    'There is no equipment with fluorinated r',
    'declaration-conflict',
    'warning',
    'There is no equipment with fluorinated refrigerants.\nThe leak check register lists two condensing units filled with R404A (12 kg each).',
    [
      'There is no equipment with fluorinated refrigerants',
      'The leak check register lists two condensing units filled with R404A (12 kg each',
    ],
  ],
  [
    '全部打字由本公司人员完成，不交给外面的人做。',
    'declaration-conflict',
    'warning',
    '全部打字由本公司人员完成，不交给外面的人做。\n查1月外包记录：把约300小时的录音交给两家打字社整理。',
    ['不交给外面的人做', '录：把约300小时的录音交给两家打字社整理'],
  ],
  [
    'No typing is passed to anyone outside.',
    'declaration-conflict',
    'warning',
    'No typing is passed to anyone outside.\nIn January the company handed some 300 hours of audio to two typing bureaux.',
    [
      'No typing is passed to anyone outside.',
      'the company handed some 300 hours of audio to two typing bureaux.',
    ],
  ],
  [
    '体系运行以来未发生过投诉和索赔。',
    'declaration-conflict',
    'warning',
    '体系运行以来未发生过投诉和索赔。\n今年一季度先后有3家经销商发函索赔，涉及产品5台。',
    ['未发生过投诉和索赔', '今年一季度先后有3家经销商发函索赔'],
  ],
  [
    '公司为一班制，无夜班。',
    'declaration-conflict',
    'warning',
    '公司为一班制，无夜班。\n压铸车间早、中、夜三班均有班长签字。',
    ['无夜班', '压铸车间早、中、夜三班均有班长签字'],
  ],
  [
    '3号窑于2030年11月30日关停拆除，年底前作废铁卖掉。',
    'date-order',
    'warning',
    '3号窑于2030年11月30日关停拆除，年底前作废铁卖掉。\n抽3号窑2031年6月11日的烧成曲线，温度在工艺范围内。',
    ['3号窑于2030年11月30日', '3号窑2031年6月11日'],
  ],
  [
    'Kiln K3 was shut for good on 30 November',
    'date-order',
    'warning',
    'Kiln K3 was shut for good on 30 November 2030, cut up and sold as scrap.\nThe kiln log of K3 for 10 June 2031 was sampled and complete.',
    ['K3 was shut for good on 30 November 2030', 'K3 for 10 June 2031'],
  ],
  [
    '2#压机2030年9月5日报废，已变卖。',
    'date-order',
    'warning',
    '2#压机2030年9月5日报废，已变卖。\n查2#压机2031年3月2日点检记录，完整。',
    ['2#压机2030年9月5日', '2#压机2031年3月2日'],
  ],
  [
    '公司从未使用放射源。',
    'declaration-conflict',
    'warning',
    '公司从未使用放射源。\n探伤室1枚铱-192放射源账物相符。',
    ['从未使用放射源', '探伤室1枚铱-192放射源账物相符'],
  ],
  [
    '公司不设食堂，员工在外就餐。',
    'declaration-conflict',
    'warning',
    '公司不设食堂，员工在外就餐。\n食堂抽留样记录2份，完整。',
    ['不设食堂', '食堂抽留样记录2份'],
  ],
  [
    'All staff are permanently employed.',
    'declaration-conflict',
    'warning',
    'All staff are permanently employed.\nEleven agency workers were on the packing line.',
    ['All staff are permanently employed.', 'Eleven agency workers were on the'],
  ],
];

/** The like of it: of others, denied alike, gone later or built anew. */
const HONEST: readonly Honest[] = [
  [
    '认证标志的使用：未发现误用认证标志的情况。',
    'zh',
    '认证标志的使用：未发现误用认证标志的情况。\n公司网站上使用认证标志，符合规定。',
  ],
  [
    'The client has made no use of the certif',
    'en',
    'The client has made no use of the certification mark.\nThe CE mark is printed on the packaging.',
  ],
  ['公司产品没有出口业务。', 'zh', '公司产品没有出口业务。\n原料从德国进口，抽报关单2份。'],
  ['车间安全出口畅通，没有占用。', 'zh', '车间安全出口畅通，没有占用。\n抽合同CX-22，出口至日本，交期6月。'],
  ['公司没有重大危险源。', 'zh', '公司没有重大危险源。\n周边企业罐区构成三级重大危险源，已纳入应急预案。'],
  ['生产废水全部回用，不外排。', 'zh', '生产废水全部回用，不外排。\n雨水经雨水口排入市政管网，监测合格。'],
  [
    'The plant runs on ammonia; no fluorinate',
    'en',
    'The plant runs on ammonia; no fluorinated gases are kept.\nThe former R22 unit was removed in 2029.',
  ],
  [
    '3号窑于2030年11月30日拆除。',
    'zh',
    '3号窑于2030年11月30日拆除。\n抽3号窑2030年6月11日的烧成曲线，温度在工艺范围内。',
  ],
  [
    '3号窑于2030年11月30日拆除，原址新建3号窑2031年3月投用。',
    'zh',
    '3号窑于2030年11月30日拆除，原址新建3号窑2031年3月投用。\n抽3号窑2031年6月11日的烧成曲线，温度在工艺范围内。',
  ],
  [
    'Kiln K3 was dismantled in May 2030.',
    'en',
    'Kiln K3 was dismantled in May 2030.\nKiln K2 was sampled: log of 10 June 2031, complete.',
  ],
  [
    '3号文件柜于2030年5月2日报废。',
    'zh',
    '3号文件柜于2030年5月2日报废。\n抽3号文件2031年6月11日的发放记录。',
  ],
  [
    'All staff are permanently employed.',
    'en',
    'All staff are permanently employed.\nEleven permanent workers were on the packing line.',
  ],
  [
    '公司不设食堂，员工在园区食堂就餐。',
    'zh',
    '公司不设食堂，员工在园区食堂就餐。\n审核了食堂供餐合同，供餐方证照齐全。',
  ],
];

testTold('what a firm has or does at all', TOLD);
testHonest('what a firm has or does at all', HONEST);
