import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Scopes in which one word stands for another, short items that one of two lacks, and work said not to be done. */
const TOLD: readonly Told[] = [
  [
    'one trade of construction for another',
    'scope-conflict',
    'warning',
    '认证范围：资质范围内建筑工程施工总承包\n推荐的认证范围：资质范围内水利水电工程施工总承包',
    ['资质范围内建筑工程施工总承包', '资质范围内水利水电工程施工总承包'],
  ],
  [
    'one use of a thing for another',
    'scope-conflict',
    'warning',
    '审核范围：实木儿童家具的生产\n推荐的认证范围：实木办公家具的生产',
    ['实木儿童家具的生产', '实木办公家具的生产'],
  ],
  [
    'the part for one system alone',
    'scope-conflict',
    'warning',
    '审核范围：Q：塑料薄膜的生产；E：塑料薄膜的生产所涉及的相关环境管理活动\n认证范围：Q：塑料薄膜的生产；E：塑料软管的生产所涉及的相关环境管理活动',
    [
      'Q：塑料薄膜的生产；E：塑料薄膜的生产所涉及的相关环境管理活动',
      'Q：塑料薄膜的生产；E：塑料软管的生产所涉及的相关环境管理活动',
    ],
  ],
  [
    'a short item more, though the two are called the same',
    'scope-conflict',
    'warning',
    '审核范围：冷冻蔬菜、干果的储存服务\n四、认证范围\n冷冻蔬菜、干果、鲜花的储存服务\n与审核范围相比无变化。',
    ['冷冻蔬菜、干果的储存服务', '冷冻蔬菜、干果、鲜花的储存服务'],
  ],
  [
    'a thing that the organisation says it does not deal with',
    'scope-conflict',
    'warning',
    '认证范围：粮食、药材的仓储和运输服务\n公司不承接药材的储运业务。',
    ['粮食、药材的仓储和运输服务', '公司不承接药材的储运业务'],
  ],
  [
    'en: the same',
    'scope-conflict',
    'warning',
    'Scope of certification: storage of grain and fertilisers\nThe company does not store fertilisers.',
    ['storage of grain and fertilisers', 'company does not store fertilisers'],
  ],
];

const HONEST: readonly Honest[] = [
  ['one word for the other', 'zh', '审核范围：汽车零部件的生产\n推荐的认证范围：汽车配件的生产'],
  [
    'a longer name of the same trade',
    'zh',
    '审核范围：Q：房屋建筑工程施工总承包\n推荐的认证范围：Q：建筑工程施工总承包',
  ],
  ['another word for the deed', 'zh', '审核范围：财务软件的开发\n认证范围：财务软件的研发'],
  ['another order', 'zh', '审核范围：棉纱、坯布的生产\n认证范围：坯布、棉纱的生产'],
  [
    'what is not done with the thing of the scope',
    'zh',
    '审核范围：扶梯的安装、维修\n公司不承接扶梯的制造业务。\n推荐的认证范围：扶梯的安装、维修',
  ],
  [
    'en: not done in one place',
    'en',
    'Scope of certification: storage of grain\nThe company does not store grain in the yard.',
  ],
];

testTold('scopes that differ in a word', TOLD);
testHonest('scopes that agree', HONEST);
