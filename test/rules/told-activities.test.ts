import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

const SEA = 'Q：湖区游船的客运服务；E/S：湖区游船的客运服务所涉及的相关环境管理和职业健康安全管理活动';
const SEA_MORE =
  'Q：湖区游船及水上飞艇的客运服务；E/S：湖区游船的客运服务所涉及的相关环境管理和职业健康安全管理活动';
const WORKS =
  'Q/EC：资质范围内建筑机电安装工程施工；E/S：资质范围内建筑机电安装工程施工所涉及的相关环境管理、职业健康安全管理活动';

/** Activities, products and services that one statement of the scope has and the other not. */
const TOLD: readonly Told[] = [
  [
    'a thing served in one section only, sharing its verb',
    'scope-conflict',
    'warning',
    `1.5.2 审核范围\n${SEA}。\n四、认证范围的表述\n${SEA_MORE}`,
    [SEA, SEA_MORE],
  ],
  [
    'works confirmed beyond those applied for, said to be the same',
    'scope-conflict',
    'warning',
    `申请的认证范围 ${WORKS}\n2.■审核范围适宜，与申请范围一致  □审核范围变更\n确认的范围：Q/EC：资质范围内建筑机电安装工程、消防设施工程施工；E/S：上述施工所涉及的相关环境管理、职业健康安全管理活动`,
    [
      WORKS,
      'Q/EC：资质范围内建筑机电安装工程、消防设施工程施工；E/S：上述施工所涉及的相关环境管理、职业健康安全管理活动',
    ],
  ],
  [
    'what is recommended has another object and the same verbs',
    'scope-conflict',
    'warning',
    '申请的认证范围 Q：医用织物的洗涤消毒及配送服务；E/S：上述服务所涉及的相关环境管理活动\n推荐的认证范围：餐具饮具集中清洗消毒及配送服务；及其所涉及的相关环境管理和职业健康安全管理活动',
    [
      'Q：医用织物的洗涤消毒及配送服务；E/S：上述服务所涉及的相关环境管理活动',
      '餐具饮具集中清洗消毒及配送服务；及其所涉及的相关环境管理和职业健康安全管理活动',
    ],
  ],
  [
    'another client behind words on the fitness of the scope',
    'scope-conflict',
    'error',
    '申请的认证范围 Q：藤编座椅、藤编柜的生产；E：藤编座椅、藤编柜的生产所涉及的相关环境管理活动\n2.■审核范围适宜：瓦楞纸箱、彩印制品的生产及相关环境管理活动，与申请范围一致',
    [
      'Q：藤编座椅、藤编柜的生产；E：藤编座椅、藤编柜的生产所涉及的相关环境管理活动',
      '瓦楞纸箱、彩印制品的生产及相关环境管理活动',
    ],
  ],
  [
    'added in the conclusion, quoted',
    'scope-conflict',
    'warning',
    '| Scope applied for | Distillation and bottling of plum brandy and gin |\nThe scope of certification "Distillation and bottling of plum brandy and gin, and brewing of ale" is appropriate.',
    [
      'Distillation and bottling of plum brandy and gin',
      'Distillation and bottling of plum brandy and gin, and brewing of ale',
    ],
  ],
  [
    'added in the scope confirmed',
    'scope-conflict',
    'warning',
    '1.2 Scope\nProvision of archive space, scanning and courier services for customers. All requirements apply.\nScope confirmed for both certificates: provision of archive space and scanning, paper shredding and courier services.',
    [
      'Provision of archive space, scanning and courier services for customers',
      'provision of archive space and scanning, paper shredding and courier services',
    ],
  ],
  [
    'called unchanged, with another material',
    'scope-conflict',
    'warning',
    '1.1 Scope\nDevelopment and manufacture of cork tiles, sheets and floor panels for building insulation.\nScope for the new certificates, unchanged from the present ones: Development and manufacture of cork tiles and sheets and of rubber floor panels for building insulation.',
    [
      'Development and manufacture of cork tiles, sheets and floor panels for building insulation',
      'Development and manufacture of cork tiles and sheets and of rubber floor panels for building insulation',
    ],
  ],
  [
    'not done, and in the scope',
    'scope-conflict',
    'warning',
    '认证范围：布草的洗涤、地毯清洗服务。\n公司不承接地毯清洗，由客户另找单位完成。',
    ['布草的洗涤、地毯清洗服务', '公司不承接地毯清洗'],
  ],
  [
    'stopped, and in the scope',
    'scope-conflict',
    'warning',
    '认证范围：玩具、童车的生产。\n童车业务已于2029年停止，生产线已拆除。',
    ['玩具、童车的生产', '童车业务已于2029年停止'],
  ],
  [
    'given up, and in the scope',
    'scope-conflict',
    'warning',
    'Scope of certification: Hire and calibration of weighing scales.\nCalibration was given up in 2029 and passed on to a laboratory.',
    ['Hire and calibration of weighing scales', 'Calibration was given up'],
  ],
];

testTold('activities of two scopes', TOLD);

const HONEST: readonly Honest[] = [
  [
    'the same works with a particle more',
    'zh',
    `申请的认证范围 ${WORKS}\n确认的范围：Q/EC：资质范围内建筑机电安装工程的施工；E/S：上述施工所涉及的相关环境管理、职业健康安全管理活动`,
  ],
  [
    'the same goods in short',
    'zh',
    '审核范围：Q：实木餐桌椅、实木柜的生产；E：实木餐桌椅、实木柜的生产所涉及的相关环境管理活动\n认证范围：实木餐桌、椅、柜的生产',
  ],
  [
    'an extension that is told',
    'zh',
    '认证范围：湖区游船的客运服务。\n本次扩大后的认证范围：湖区游船及水上飞艇的客运服务。',
  ],
  [
    'another order of the same goods',
    'en',
    '1.1 Scope\nDevelopment and manufacture of cork tiles, sheets and floor panels for building insulation.\nScope for the new certificates, unchanged from the present ones: Development and manufacture of cork sheets, tiles and floor panels for building insulation.',
  ],
  [
    'given up and not in the scope',
    'en',
    'Scope of certification: Hire of weighing scales.\nCalibration was given up in 2029 and passed on to a laboratory.',
  ],
  ['stopped and not in the scope', 'zh', '认证范围：玩具的生产。\n童车业务已于2029年停止，生产线已拆除。'],
  [
    'what customers do not do',
    'zh',
    '认证范围：布草的洗涤、地毯清洗服务。\n多数客户不再开展地毯清洗，业务量下降。',
  ],
];

testHonest('activities of one scope', HONEST);
