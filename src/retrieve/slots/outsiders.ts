import { commonShare, isCommonWord, isProper, lineOfBusiness } from '../../entities/index.js';
import { isVerb } from './learnt/verbs.js';
import { namesBy } from './names-by.js';

/**
 * Firms by what only outsiders do for an organisation (`隔油池由好管家清掏`, `分包给地平线`): the place in the sentence says
 * that somebody from outside is named, so that the name may be a word. Read for slotting alone, where one word too many
 * costs little.
 */

const NAME = '(?<name>\\p{Script=Han}{2,8}?)';
/** What an organisation has done by others, or is given by them: hardly ever by a department of its own. */
const OUTSIDE_WORK =
  '(?:清掏|清运|收运|搭建|印刷|核发|出具|调查|评估过|测评|执行|编制环评|消杀|焚烧|代办|承印|承租|出租|就诊|接诊|发证)';
const DOES = new RegExp(`由${NAME}(?:负责|定期|统一)?(?<work>${OUTSIDE_WORK})`, 'gu');
/** What departments do as well: a name that reads as no word says who it is. */
const ANY_WORK = new RegExp(`由${NAME}(?=编制|完成|提供|承担|负责|实施|供应|搭建|安装)`, 'gu');
/** Given to somebody: `分包给地平线,`, `委托民意通调查`, `运输外包昆仑通达、`. */
const GIVEN = new RegExp(
  `(?:(?:分包|外包|转包|发包|委托|承包)(?:给|予|至)|(?:运输|清洗|保洁|绿化|消杀|食堂|保安|装卸|探伤|检测|外墙清洗)(?:外包|分包|委托))${NAME}(?=[、,，。;；(（\\n]|\\d|调查|检测|测评|执行|负责|承担|报告|施工|现场)`,
  'gu',
);
const COMMISSIONED = new RegExp(`委托${NAME}(?<work>调查|检测|测评|探伤|评估|编制)`, 'gu');
/** Fields of a form or of the head of a training: `监理:中咨华宇`, `讲师:江海焊接学会`. */
const FIELD = new RegExp(
  `(?:(?:监理|施工|设计|勘察|总包|分包|安装|培训|检测|监测|环评)(?:单位)?[:：]\\s?|(?:检测|监测|环评|测评)机构[:：为是]?\\s?)${NAME}(?=[、,，。;；(（\\n]|$)`,
  'gmu',
);
/** `与天山南麓签有加工协议`, `由见证员送中科检。`: with whom something is agreed, to whom it goes. */
const AGREED: readonly RegExp[] = [
  new RegExp(`与${NAME}(?:签有|签订|签署|续签)(?=了|[^。\\n]{0,12}(?:协议|合同))`, 'gu'),
  new RegExp(`送${NAME}(?=[。；;\\n]|检[测验]|复检|校准|检定)`, 'gu'),
];
/** `5月检测疆环检测,`, `环科检测2031年5月对厂界噪声`: those who measure, where a sentence begins or tells who did it. */
const MEASURED =
  /(?:(?:检测|监测|校准|检定)|(?<=^|[。；;\n]))(?<name>\p{Script=Han}{2,4}(?:检测|监测|计量))(?=[,，。;；]|20\d\d年|\d{1,2}月)/gmu;
/** `发证机构中标培训`. */
const ISSUED_BY = new RegExp(`(?:发证|颁证|培训)机构[:：为是]?\\s?${NAME}(?=[、,，。;；(（\\n]|$)`, 'gmu');
/** `讲师:江海焊接学会`. */
const SOCIETY = /(?<=[:：由向请])\s?(?<name>\p{Script=Han}{3,8}?(?:学会|协会|商会|研究会))/gu;
/** A hospital somebody was taken to. */
const HOSPITAL =
  /(?:送(?:往|到|至)?|由|在|到|赴|为|[、。，；\n和])(?<name>\p{Script=Han}{2,10}(?:人民医院|中医院|中心医院|卫生院|疾控中心|卫生服务中心))/gu;

/** Anybody of a kind, and one's own. */
const ANYBODY =
  /^(?:专|各|本|该|其|第|外|内|上级|有关|相关|有资质|具备|当地|属地|公司|集团|顾客|客户|供[方应]|厂家|业主|甲|乙|物业|环卫|市政|房[东主]|政府|医院|机构|单位|部门|人员|员工|保[洁安]|后勤|行政|班|车间|工厂|设备|质[检量]|生产|技术|采购|销售|人[力事]|财务|综合|办公|管理|总|副|审核|项目|工程|安[全环]|检[验测]|施工|监理|分包|承包|劳务|社区|街道|双方|多|两|三|一|每|所|原|新|现|国家|省|市|区|县|[的了在把被已未将]|并(?!州))/u;
const OFFICE =
  /(?:部门?|科|室|组|班|[员师长人方商工手者]|单位|机构|经理|主[任管]|主办|车间|岗|处|[专厂商农]家|领导|大会|中心|公司|情况|记录|报告|合同|制度|要求|计划|方案)$/u;

const isOutsider = (name: string): boolean =>
  !ANYBODY.test(name) && !OFFICE.test(name) && !isVerb(name.slice(0, 2)) && lineOfBusiness(name) !== name;

/** A word that anybody is called by (`零点`, `方圆`) is a name only where it reads as one. */
const isCalled = (name: string): boolean => !isCommonWord(name) || name.length > 2 || isProper(name);

/** `由零点调查执行`: what it does is part of its name where something else is told to be done. */
const doers = (text: string): string[] =>
  [...text.matchAll(DOES)].map(({ index, 0: whole, groups }) => {
    const goesOn = /^(?:执行|负责|提供|完成|出具|承担)/u.test(text.slice(index + whole.length));
    return (groups?.name ?? '') + (goesOn ? (groups?.work ?? '') : '');
  });

/** `委托并州无损检测,`: the firm with what it does, or without, for the words leave it open. */
const commissioned = (text: string): string[] =>
  [...text.matchAll(COMMISSIONED)].flatMap(({ index, 0: whole, groups }) => {
    const name = groups?.name ?? '';
    const isEnd = /^[、,，。;；\n]/u.test(text.slice(index + whole.length));
    return isEnd ? [name, name + (groups?.work ?? '')] : [name];
  });

const TRADE = /(?:防治|检测|调查|清洗|安装队?|服务|监理|培训|咨询|物流|配送|测评|环保|水务)$/u;
const isStrange = (name: string): boolean =>
  commonShare(name) <= 0.5 || (name.length > 4 && TRADE.test(name) && !isCommonWord(name));

/** Firms and bodies that do something for the organisation, by how that is told. */
export const outsiders = (text: string): string[] => [
  ...[...doers(text), ...commissioned(text), ...namesBy(GIVEN, text), ...namesBy(ISSUED_BY, text)].filter(
    (name) => isOutsider(name) && isCalled(name),
  ),
  ...[
    ...namesBy(ANY_WORK, text),
    ...namesBy(FIELD, text),
    ...AGREED.flatMap((pattern) => namesBy(pattern, text)),
  ].filter((name) => isOutsider(name) && isStrange(name)),
  ...namesBy(MEASURED, text).filter((name) => isOutsider(name) && isProper(name.slice(0, -2))),
  ...namesBy(SOCIETY, text).filter((name) => !/^(?:行业|本|该|中国|国家|相关|各)/u.test(name)),
  ...namesBy(HOSPITAL, text).filter(
    (name) => !/^(?:当地|附近|就近|县|市|区|省|各|所在地|属地|该|本)/u.test(name),
  ),
];
