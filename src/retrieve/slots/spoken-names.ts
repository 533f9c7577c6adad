import { commonShare, isCommonWord, surnameLength } from '../../entities/index.js';
import { namesBy } from './names-by.js';

/**
 * Names that a scanner of names is not sure of, and that must not travel: a word where only somebody's name can stand.
 * Read for slotting alone, where one word too many costs little.
 */

/** Surnames that a list of surnames leaves out since they are words too. */
const RARE_SURNAME =
  /^(?:涂山|闾丘|公冶|澹台|濮阳|淳于|太叔|申屠|仲孙|轩辕|钟离|闻人|赫连|拓跋|谷梁|百里|左丘|第五|相里|母丘|宰父|东郭|苟|税|简|乜|殳|厍|钭|於|暴|满|幸|寇|逄|訾|仉|母|海|国|原|历|寿|终|边)/u;
export const hasSurname = (name: string): boolean => surnameLength(name, 0) > 0 || RARE_SURNAME.test(name);

/** Who does something: the name follows at once. */
const ROLE =
  '(?:[检验审核测量采购保管押运驾驶维保护理保洁保安质安全信号调度业务]{1,4}[员师]|工程师|信号工|焊工|电工|司机|网管|客服|前台|文控|讲师|教官|管家|信息员|带班|品管|质检|机手|机长|库管|仓管|文员|跟单|队长|班长|组长|院长|厂长|总监|经理|主任|主管|厨师|医生|护士)';
/** What a name is followed by where a sentence goes on. */
const NEXT =
  '(?=[、,，。;；:：()（）\\s]|和|与|等|的|每|在|于|能|已|演示|签字|签名|组织|汇报|操作|记录|介绍|负责|主持|指挥|确认|提供|承担|讲授|登记|汇总|整理|编制|批准|回访|跟踪|评价|跟进|验证|更新|隔离|到场)';
/** By whom something is done. */
const DOES =
  '(?=负责|主持|组织|指挥|整理|登记|汇总|批准|编制|回访|跟踪|评价|签发|确认|验证|记录|更新|隔离|审核|审批|带队|讲授|保管|担任|和|与|、)';

const AFTER_ROLE = new RegExp(`${ROLE}(?<name>\\p{Script=Han}{2,4}?)${NEXT}`, 'gu');
const DOER = new RegExp(`由(?<name>\\p{Script=Han}{2,4}?)${DOES}`, 'gu');

/** Further names of a list (`楚天阔、税明珠操作熟练`), given those that are known. */
function listedBeside(people: readonly string[], text: string): string[] {
  const known = new Set(people);
  const beside = new RegExp(
    `(?<=(?<before>\\p{Script=Han}{2,4})[、和])(?<name>\\p{Script=Han}{2,3}?)${NEXT}`,
    'gu',
  );
  return [...text.matchAll(beside)]
    .filter(({ groups }) => [2, 3, 4].some((length) => known.has((groups?.before ?? '').slice(-length))))
    .map(({ groups }) => groups?.name ?? '');
}

/** Begins a phrase and no name: `检验员按规程操作`, `由专人负责`, `由各部门编制`. */
const NO_NAME =
  /^(?:和|员|按|持|的|在|对|和|与|及|均|已|每|能|未|应|需|须|可|为|是|有|从|并|进|介|现|提|说|专|各|该|本|双|第[一二三四六七八九十]|外|供|顾|客|企|公|总|管|相关|部|车|质|生产|安全|技术|设备|行政|人力|项目|责任|经办|全|任|时间|方|向|常|高|安|平|温|水|金|成|明|陈述|计|单位|管理|成品|成本|能源|相应)|(?:部|科|室|组|员|长|师|工|人|司|所|院|局|站|位|方|处|经理|主任|主管|人员|情况|记录|文件|制度|计划|要求|方案|过程|活动|结果|措施|标准|程序|设备|材料|产品|培训|检查|检验|管理|程度|工作|内容|问题|时间|日期|报告|范围|目标|资料)$/u;

/** Names of other languages in Chinese characters: hardly a Chinese word is made of three of these. */
const SOUNDS =
  '阿古丽娜尔依买提敖登格日乐桑吉卓玛克木苏来吐逊艾力巴图其仁扎西央多杰才让达瓦次洛旺堆拉姆热合曼努哈孜别萨迪汗娅';
/** Characters by which foreign names are written; joined by a dot they are nothing else. */
const TRANSCRIBES =
  '阿埃艾爱安奥巴白班邦鲍贝本比彼宾波勃伯博布查达戴丹德登迪蒂丁杜多恩尔法范菲费芬佛弗福夫盖冈高戈格葛古圭哈海汉翰豪赫黑亨胡华怀惠霍基吉加贾杰金卡凯坎康考柯科可克肯库奎昆拉莱赖兰朗劳勒雷蕾黎李里理利丽莉连林琳龙卢鲁路伦罗洛吕麦马玛曼毛梅门蒙孟米密明莫墨默姆穆木娜纳乃奈内尼涅宁纽努诺欧帕潘庞佩彭皮珀蒲普奇契恰钱乔切琴琼丘热日荣茹儒瑞若萨赛桑瑟森沙莎山珊尚舍申生圣施什史士舒朔斯丝松苏塔泰坦汤唐陶特滕提廷图托瓦万旺威韦维魏温沃乌武西希锡夏香肖谢辛欣休许雅亚延扬耶叶依伊易因英尤约泽曾扎詹珍芝朱卓孜佐吐逊买力其仁央才让堆措次合肉不都拜江别';
const transcribes = new Set(TRANSCRIBES);
/** True where all characters are those by which names of other languages are written. */
export const isTranscribed = (name: string): boolean => [...name].every((one) => transcribes.has(one));
const BY_SOUND = [
  new RegExp(`[${TRANSCRIBES}]{1,8}(?:[·•・][${TRANSCRIBES}]{1,8}){1,2}`, 'gu'),
  new RegExp(`(?<=[、,，由和与:：]|[员师工长])[${SOUNDS}]{4,7}${NEXT}`, 'gu'),
];

/** `缪老师`, `祁奶奶`, `闻主任`: after a place or a word that introduces somebody. */
const TITLED =
  /(?<=[由派经请问、,，。;；:：\s的房心校部科父母书]|公司|客户|顾客|用户|业主|邻居)(?<name>\p{Script=Han}(?:老师|主任|老先生|大叔|大爷|大妈|大婶|奶奶|爷爷|医生|大夫|阿姨|会计|护士|师傅|教授|先生|女士))(?!\p{Script=Han}?(?:部|室))/gu;
/** `老丁反映`, `小段演示`: among people who know one another. */
const FAMILIAR =
  /(?<=[由请问、,，。;；:：\s的]|代表|师傅|村民|居民|工人)(?<name>[老小]\p{Script=Han})(?=反映|介绍|演示|说|称|签|负责|表示|陪同|带|答|讲|和小|和老)/gu;
const NO_SURNAME = /^[和于时向常安党班高全总副正主各该本的在等]/u;

/** A surname at the beginning, and no word that the dictionary has. */
const mayBeName = (name: string): boolean =>
  hasSurname(name) &&
  !NO_NAME.test(name) &&
  !isCommonWord(name) &&
  !(name.length > 3 && commonShare(name) > 0.5);
/** Where a word may stand as well, the given name is none either. */
const isHardlyWord = (name: string): boolean => mayBeName(name) && !isCommonWord(name.slice(-2));

/** People whom sentences name by what they do or how they are addressed. */
export function spokenNames(text: string, people: readonly string[]): string[] {
  const sounding = BY_SOUND.flatMap((pattern) => [...text.matchAll(pattern)].map(([name]) => name));
  const roles = namesBy(AFTER_ROLE, text).filter(mayBeName);
  const titled = namesBy(TITLED, text);
  const familiar = namesBy(FAMILIAR, text).filter((name) => hasSurname(name.slice(1)) && !isCommonWord(name));
  return [
    ...roles,
    ...namesBy(DOER, text).filter(isHardlyWord),
    ...listedBeside([...people, ...roles], text).filter(isHardlyWord),
    ...sounding,
    ...familiar,
    ...titled.filter((name) => hasSurname(name) && !NO_SURNAME.test(name)),
  ];
}

const BODY =
  /(?<=^|[由在经与和向送到派被及是为方、,，。;；:：(（\n])(?<name>\p{Script=Han}{2,14}?(?:测试所|检定所|食检所|计量所|职防院|防治院|质检院|特检院|检测院|疾控中心|保障局|监督局|管理局|环境局|卫生院|救援站|监测站|老年公寓|养老院|敬老院|福利院|货运部|运输队|修理厂))/gu;
/** `由迅达物流承担`: a firm by what it does, where only a firm can stand. */
const FIRM_THAT_DOES =
  /(?<=[由为])(?<name>\p{Script=Han}{2,4}(?:咨询|检测|物流|认证))(?=的|负责|承担|提供|实施|出具)/gu;

/** What every report may speak of: no place and no name in it. */
const NO_BODY =
  /^(?:该|本|各|当地|辖区|属地|所在地|地方|上级|主管|市场|生态|应急|人力|环保|安全|劳动|卫生|住建|省|市|县|区|镇|街道|入住|其他|外部|第三方|专业|委外|委托|技术|管理|内部|企业|公司)/u;
/** What was read before the name along with it. */
const LEAD = /^.*[为与由是的上派送]/u;

/** Firms that everybody knows by two characters more than the country: their names end in nothing that tells. */
const STATE_FIRM =
  /(?:中国|国家)(?:银联|移动|联通|电信|铁塔|石油|石化|海油|中铁|铁建|中建|建筑|中车|电建|能建|核电|烟草|邮政|人寿|平安|人保|电网)(?!(?:行业|标准|协会|基本|信息)\p{Script=Han})/gu;

const ENGLISH_FIRM =
  /(?:[A-Z][A-Za-z'’-]{1,20} (?:& |and (?=[A-Z]))?){1,5}(?:Inc|Ltd|Limited|LLC|LLP|plc|PLC|GmbH|Corp)\b/gu;

/** Organisations by the words that public bodies and homes end in, and English firms by their legal form. */
export function spokenOrganisations(text: string): string[] {
  const bodies = [...namesBy(BODY, text), ...namesBy(FIRM_THAT_DOES, text)]
    .map((name) => name.replace(LEAD, ''))
    .filter((name) => name.length > 3 && !NO_BODY.test(name));
  const firms = [ENGLISH_FIRM, STATE_FIRM].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([name]) => name),
  );
  return [...bodies, ...firms];
}
