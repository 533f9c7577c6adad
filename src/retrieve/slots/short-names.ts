import {
  brandOf,
  commonShare,
  isCommonWord,
  isGivenNameCharacter,
  lineOfBusiness,
  regionAt,
} from '../../entities/index.js';
import { isVerb } from './learnt/verbs.js';

/** How a report shortens the name of an organisation, or a person, that it has introduced in full. */

const REGIONS =
  '北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|' +
  '广州|深圳|东莞|佛山|珠海|中山|惠州|杭州|宁波|温州|嘉兴|绍兴|金华|台州|南京|苏州|无锡|常州|南通|扬州|徐州|合肥|福州|厦门|泉州|南昌|济南|青岛|烟台|潍坊|郑州|洛阳|武汉|长沙|南宁|海口|成都|贵阳|昆明|西安|兰州|沈阳|大连|长春|哈尔滨|石家庄|太原|呼和浩特|乌鲁木齐|银川|西宁|拉萨|中国|国家';
const REGION_PREFIX = new RegExp(
  `^(?:(?:${REGIONS})(?:省|市|自治区)?|\\p{Script=Han}{2,4}(?:省|自治区|市|县|区)(?=\\p{Script=Han}{4}))`,
  'u',
);
const LEGAL_FORM =
  /(?:[(（][^()（）]{1,12}[)）])?(?:集团)?(?:股份|控股)?(?:有限责任公司|有限公司|集团公司|公司|集团|合作社|事务所|研究院|研究所|设计院|服务中心|服务部|经营部|商行|中心|工厂|厂|店)(?:\p{Script=Han}{1,10}(?:分公司|分厂|支行|分行))?$/u;
const ENGLISH_FORM =
  /[ ,]+(?:Co(?:mpany|rp(?:oration)?)?|Inc|Ltd|Limited|LLC|LLP|PLC|GmbH|AG|AS|AB|S\.?A|B\.?V|Oy|KG|Pty|Group|Holdings)\b.*$/iu;

/** Words that begin names of companies and sentences alike: not taken for a brand. */
const ORDINARY = new Set(
  (
    '软件 评测 测试 检测 检定 计量 表面 路桥 养老 健康 印务 互联 网络 数据 ' +
    '安全 环境 环保 质量 建设 建筑 工程 电力 电子 电气 科技 信息 技术 机械 机电 设备 材料 能源 交通 运输 物流 食品 餐饮 物业 ' +
    '创新 发展 先进 标准 领先 卓越 诚信 服务 管理 检测 认证 咨询 教育 培训 医疗 卫生 人民 国际 东方 西方 南方 北方 华东 华南 ' +
    '华北 华中 西南 西北 东北 银行 保险 证券 医院 学校 大学 学院 中学 小学 幼儿 酒店 饭店 超市 药业 钢铁 化工 汽车 中心 第一 第二 第三 城市 市政 园林 绿色 清洁 合格 顾客 客户 供方 公司 集团 部门 员工 审核 体系'
  ).split(' '),
);
const ORDINARY_ENGLISH = new Set(
  'general global national international united first advanced precision quality safety green modern standard universal central northern southern eastern western new city american british china the'.split(
    ' ',
  ),
);

/** Names hold brackets too (`衡量(虚构)检测`), which would be signs of a pattern. */
const ALL_HAN = /^\p{Script=Han}+$/u;

/** The town that a name begins with, without `市`, where the text has it as a town (`桐岭市槐渡区`). */
const townOf = (core: string, text: string): string =>
  [3, 2]
    .map((length) => core.slice(0, length))
    .find(
      (town) =>
        core.length > town.length + 3 &&
        ALL_HAN.test(town) &&
        new RegExp(`${town}[省市县区]`, 'u').test(text),
    ) ?? '';

/** A brand between the words of a sentence. */
function standsThere(brand: string, text: string): boolean {
  const places = text.matchAll(
    new RegExp(
      `(?<=^|[^\\p{Script=Han}]|[由给向请对与和经为是抽查到的说送日月年]|单位|机构|厂家|厂商|供方|供应商|客户|顾客|业主|监理|施工|品牌|委托|维保|承运)${brand}(?<next>\\p{Script=Han}{0,2})`,
      'gmu',
    ),
  );
  return [...places].some(({ groups }) => {
    const next = groups?.next ?? '';
    return GOES_ON.test(next) || isVerb(next);
  });
}
const GOES_ON = /^(?:$|[的与和在每已未于为对将也因提要反投退来供承负采检工送发])/u;

/** A word where only somebody can stand who does something or is given it (`已由宏远补齐`). */
const actsThere = (word: string, text: string): boolean =>
  word.length === 2 &&
  [...word].every(isGivenNameCharacter) &&
  new RegExp(
    `(?<=由|向|给|请|联系|通知|退回|对方)${word}(?=$|[^\\p{Script=Han}]|[的补换返退供承派送提反出签]|负责|处理|整改|确认)`,
    'mu',
  ).test(text);

/** A name cut in a way that not every name is: only where the text has it on its own, and not as part of a longer word. */
const endsThere = (form: string, text: string): boolean =>
  form.length > 2 &&
  ALL_HAN.test(form) &&
  new RegExp(`${form}(?=[、,，。;；:：()（）\\s\\d的与和在每已承提负]|公司)`, 'u').test(text);

/** `宏途` of `宏途货运`, where the text has it on its own; a nice word (`宏远`) only where somebody acts or receives. */
const brandAlone = (name: string, text: string): string[] => {
  const brand = brandOf(name) || name.slice(0, name.length - lineOfBusiness(name).length);
  if (brand.length < 2 || brand === name) return [];
  const stands = actsThere(brand, text) || (!isCommonWord(brand) && standsThere(brand, text));
  return stands ? [brand] : [];
};

/** The brand behind a town that nobody knows (`宏岚` of `芜阳宏岚金属`), where the text has it on its own. */
const laterBrand = (brand: string, text: string): string[] =>
  [brand.slice(2, 4)].filter(
    (form) =>
      form.length === 2 &&
      ALL_HAN.test(form) &&
      brand.length > 3 &&
      !isCommonWord(form) &&
      standsThere(form, text),
  );

/** `迈拓` of `镇江迈拓`: what is left behind a town that everybody knows. */
const withoutRegion = (name: string, text: string): string[] => {
  const brand = name.slice(regionAt(name, 0).length);
  return brand !== name &&
    ALL_HAN.test(brand) &&
    brand.length > 1 &&
    brand.length < 5 &&
    !isCommonWord(brand) &&
    standsThere(brand, text)
    ? [brand]
    : [];
};

function chineseShortNames(name: string, text: string): string[] {
  const core = name.replace(LEGAL_FORM, '');
  if (core === name)
    return [
      ...brandAlone(name, text),
      ...withoutRegion(name, text),
      ...(lineOfBusiness(name) === ''
        ? []
        : laterBrand(name.slice(0, name.length - lineOfBusiness(name).length), text)),
    ];
  const region = core.replace(REGION_PREFIX, '').replace(REGION_PREFIX, '');
  const brandFirst = region === core ? core.slice(townOf(core, text).length) : region;
  // The scanner takes a word before the name along at times (`测试青鹿众测科技`).
  const brand =
    ORDINARY.has(brandFirst.slice(0, 2)) && brandFirst.length > 5 ? brandFirst.slice(2) : brandFirst;
  const first = brand.slice(0, 2);
  const pieces = (brand.slice(2).match(/../gu) ?? []).map((piece) => first + piece);
  const cut = [core.slice(0, 4), brand.slice(0, 3), ...pieces].filter((form) => endsThere(form, text));
  return [
    ...laterBrand(brand, text),
    core,
    brandFirst,
    brandFirst.slice(0, 4),
    brand.slice(0, 4),
    ...cut,
    first,
  ];
}

function englishShortNames(name: string): string[] {
  const core = name.replace(ENGLISH_FORM, '').trim();
  const first = core.split(/\s+/u)[0] ?? '';
  return core === name ? [] : [core, first.length >= 4 ? first : core];
}

const isTooCommon = (name: string): boolean =>
  ORDINARY.has(name) || ORDINARY_ENGLISH.has(name.toLowerCase()) || name.length < 2 || /^\d/u.test(name);

const OFFICE = /[局厅所院站会]$/u;
/** `特种设备` of `岚州特种设备检验院`: what it looks after, not what it is called. */
const isSubject = (form: string, name: string): boolean =>
  OFFICE.test(name) && !OFFICE.test(form) && !name.startsWith(form) && commonShare(form) === 1;

/** The short forms of an organisation's name that the text uses, the brand alone included. */
export function shortNames(name: string, text: string): string[] {
  const all = /\p{Script=Han}/u.test(name) ? chineseShortNames(name, text) : englishShortNames(name);
  const forms = all.filter((form) => !isSubject(form, name));
  const rest = text.split(name).join('\n');
  return forms.filter(
    (form) => form !== name && !isTooCommon(form) && !ORDINARY.has(form.slice(0, 2)) && rest.includes(form),
  );
}

const COMPOUND_SURNAME =
  /^(?:欧阳|司马|司徒|诸葛|上官|夏侯|东方|皇甫|尉迟|公孙|令狐|慕容|宇文|长孙|南宫|独孤|端木|西门)/u;
const TITLES = [
  '总',
  '工',
  '经理',
  '主任',
  '部长',
  '厂长',
  '主管',
  '科长',
  '师傅',
  '老师',
  '队长',
  '老板',
  '副总',
  '总监',
  '院长',
  '校长',
  '馆长',
  '站长',
  '书记',
  '医生',
  '大夫',
  '会计',
  '姐',
  '哥',
];
/** What stands before a surname among people who know one another. */
const FAMILIAR = ['老', '小'];
/** Words that a surname and a title happen to make. */
const NOT_TITLED = new Set(['施工', '高工', '安工', '化工', '包工']);

/** A form of address where neither of its ends belongs to another word (`演练总指挥`). */
function isAddressed(form: string, text: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const end = at + form.length;
    if (!isCommonWord(text.slice(at - 1, at + 1)) && !isCommonWord(text.slice(end - 1, end + 1))) return true;
  }
  return false;
}

/** `热西提` of `阿不都·热西提`, where the text has it on its own. */
export const partNames = (name: string, text: string): string[] => {
  const rest = text.split(name).join('\n');
  return name
    .split(/[·•・]/u)
    .filter(
      (part) =>
        part !== name && part.length > 1 && ALL_HAN.test(part) && rest.includes(part) && !isCommonWord(part),
    );
};

/** How a person may be addressed: the surname with a title, as far as the text does so. */
export function titledNames(name: string, text: string): string[] {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return [];
  const surname = COMPOUND_SURNAME.exec(name)?.[0] ?? name.slice(0, 1);
  const forms = [...TITLES.map((title) => surname + title), ...FAMILIAR.map((before) => before + surname)];
  return forms.filter((form) => !NOT_TITLED.has(form) && !isCommonWord(form) && isAddressed(form, text));
}

const LONGEST_TRADE = 6;

/** `老林机械租赁` where `老林机械` was read: firms with a second line of business behind the first, up to the next mark. */
export const longerNames = (names: readonly string[], text: string): string[] => [
  ...firmsGoingOn(names, text),
  ...names
    .filter((name) => ALL_HAN.test(name) && /[局院府]$/u.test(name))
    .flatMap((name) => bodiesGoingOn(name, text)),
];

/** `岚溪市公安局交警支队`: a part of a body that was read. */
const bodiesGoingOn = (name: string, text: string): string[] =>
  [
    ...text.matchAll(
      new RegExp(`${name}\\p{Script=Han}{0,6}?(?:分局|支队|大队|中队|派出所|分院|办事处)`, 'gu'),
    ),
  ].map(([whole]) => whole);

const firmsGoingOn = (names: readonly string[], text: string): string[] =>
  names.flatMap((name) => {
    if (!ALL_HAN.test(name) || lineOfBusiness(name) === '') return [];
    return [
      ...text.matchAll(
        new RegExp(`${name}(?<rest>\\p{Script=Han}{2,${LONGEST_TRADE}})(?!\\p{Script=Han})`, 'gu'),
      ),
    ]
      .map(({ groups }) => groups?.rest ?? '')
      .filter((rest) => lineOfBusiness(rest) === rest)
      .map((rest) => name + rest);
  });

const LONGEST_BRANCH = 6;

/** `路通出租`, `路通公交一公司` of a group called `路通`: its brand with another line of business behind it. */
export function branchNames(brands: readonly string[], text: string): string[] {
  const short = brands.filter((brand) => ALL_HAN.test(brand) && brand.length > 1 && brand.length < 4);
  return short.flatMap((brand) =>
    [...text.matchAll(new RegExp(`${brand}(?=(?<rest>\\p{Script=Han}{2,${LONGEST_BRANCH}}))`, 'gu'))].flatMap(
      ({ groups }) => {
        const rest = groups?.rest ?? '';
        for (let length = rest.length; length > 1; length--) {
          const name = rest.slice(0, length);
          const trade = lineOfBusiness(name);
          if (trade !== '' && (trade === name || /[一二三四五六七八九十分总]?公司$/u.test(name)))
            return [brand + name];
        }
        return [];
      },
    ),
  );
}
