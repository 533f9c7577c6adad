import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Scopes of two sections that are not one, and works beyond what the scope holds. */
const TOLD: readonly Told[] = [
  [
    '1.5.2 审核范围：Q：木塑地板的制造（不含设计和安装）；E/S：木塑地板的制',
    'scope-conflict',
    'warning',
    '1.5.2 审核范围：Q：木塑地板的制造（不含设计和安装）；E/S：木塑地板的制造所涉及的相关环境管理、职业健康安全管理活动\n四、认证范围\nQ：木塑地板的设计、制造和安装',
    [
      'Q：木塑地板的制造（不含设计和安装）；E/S：木塑地板的制造所涉及的相关环境管理、职业健康安全管理活动',
      'Q：木塑地板的设计、制造和安装',
    ],
  ],
  [
    '1.5.2 审核范围：Q：湖区游船的客运服务；E/S：湖区游船的客运服务所涉及的',
    'scope-conflict',
    'warning',
    '1.5.2 审核范围：Q：湖区游船的客运服务；E/S：湖区游船的客运服务所涉及的相关环境管理活动\n四、认证范围\nQ：码头餐饮及湖区游船的客运服务；E/S：湖区游船的客运服务所涉及的相关环境管理活动',
    [
      'Q：湖区游船的客运服务；E/S：湖区游船的客运服务所涉及的相关环境管理活动',
      'Q：码头餐饮及湖区游船的客运服务；E/S：湖区游船的客运服务所涉及的相关环境管理活动',
    ],
  ],
  [
    '认证范围：QMS：宠物窝垫（棉窝、藤窝）的研发、生产和销售',
    'scope-conflict',
    'warning',
    '认证范围：QMS：宠物窝垫（棉窝、藤窝）的研发、生产和销售\n4. 建议认证范围：宠物窝垫及儿童床品的研发、生产和销售',
    ['QMS：宠物窝垫（棉窝、藤窝）的研发、生产和销售', '宠物窝垫及儿童床品的研发、生产和销售'],
  ],
  [
    '申请的认证范围 Q：实验动物笼具的清洗消毒服务；E/S：上述服务所涉及的相关环境',
    'scope-conflict',
    'error',
    '申请的认证范围 Q：实验动物笼具的清洗消毒服务；E/S：上述服务所涉及的相关环境管理活动\n推荐的认证范围：婚纱礼服的租赁服务',
    ['Q：实验动物笼具的清洗消毒服务；E/S：上述服务所涉及的相关环境管理活动', '婚纱礼服的租赁服务'],
  ],
  [
    'Scope of certification: Manufacture of s',
    'scope-conflict',
    'warning',
    'Scope of certification: Manufacture of stainless mesh in apertures 0.2 mm to 4.0 mm; trading in frames.\nThe scope is appropriate: manufacture of stainless mesh in apertures 0.2 mm to 14 mm and trading in frames.',
    [
      'Manufacture of stainless mesh in apertures 0.2 mm to 4.0 mm; trading in frames',
      'manufacture of stainless mesh in apertures 0.2 mm to 14 mm and trading in frames',
    ],
  ],
  [
    '认证范围：额定电压450/750V及以下布电线、额定电压0.6/1kV电力电缆的',
    'scope-conflict',
    'warning',
    '认证范围：额定电压450/750V及以下布电线、额定电压0.6/1kV电力电缆的生产\n抽合同TL-31，产品为YJV-6/10kV 3×95mm²电缆600米，由本公司生产。',
    ['额定电压450/750V及以下布电线、额定电压0.6/1kV电力电缆的生产', '6/10kV'],
  ],
  [
    'Scope applied for: Design and manufactur',
    'scope-conflict',
    'warning',
    'Scope applied for: Design and manufacture of cheese vats. Installation at the dairy is carried out by independent fitters and lies outside the scope.\nWording proposed for the certificate: "Design, manufacture and on-site installation of cheese vats".',
    [
      'Installation at the dairy is carried out by independent fitters and lies outside the scope',
      'Design, manufacture and on-site installation of cheese vats',
    ],
  ],
];

/** Passages in order that are all but worded as those. */
const HONEST: readonly Honest[] = [
  [
    'Q：木塑地板的制造',
    'zh',
    '1.5.2 审核范围：Q：木塑地板的制造；E/S：木塑地板的制造所涉及的相关环境管理、职业健康安全管理活动\n四、认证范围\nQ：木塑地板的制造',
  ],
  [
    'Q：湖区游船的客运服务；E：湖区游船及码头的运营所涉及的相关环境管理活动',
    'zh',
    '1.5.2 审核范围：Q：湖区游船的客运服务；E：湖区游船及码头的运营所涉及的相关环境管理活动\n四、认证范围\nQ：湖区游船的客运服务；E：湖区游船及码头的运营所涉及的相关环境管理活动',
  ],
  [
    '推荐的认证范围：实验动物笼具的清洗消毒服务',
    'zh',
    '申请的认证范围 Q：实验动物笼具的清洗消毒服务\n推荐的认证范围：实验动物笼具的清洗消毒服务',
  ],
  [
    'The scope is appropriate: manufacture of',
    'en',
    'Scope of certification: Manufacture of stainless mesh in apertures 0.2 mm to 4.0 mm; trading in frames.\nThe scope is appropriate: manufacture of stainless mesh in apertures 0.2 mm to 4.0 mm and trading in frames.',
  ],
  [
    '出厂试验：工频电压3.5kV、5min未击穿，抽合同TL-31。',
    'zh',
    '认证范围：额定电压450/750V及以下布电线、额定电压0.6/1kV电力电缆的生产\n出厂试验：工频电压3.5kV、5min未击穿，抽合同TL-31。',
  ],
];

testTold('scopes that differ', TOLD);
testHonest('scopes that differ, in order', HONEST);
