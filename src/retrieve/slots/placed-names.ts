import {
  commonShare,
  isCommonWord,
  isGivenNameCharacter,
  lineOfBusiness,
  surnameLength,
} from '../../entities/index.js';
import { namesBy } from './names-by.js';
import { hasSurname } from './spoken-names.js';

/**
 * Names by the place in a sentence where nothing but a name can stand, whatever they are made of: `押运员简单，电话`,
 * `电缆料由万马供应`. Read for slotting alone, where one word too many costs little.
 */

/** Who somebody is: trades and offices that hardly ever begin the name of a thing. */
const SOMEBODY =
  '(?:[\\p{Script=Han}](?:员|师|师长|店长|厂长|队长|班长|组长|主管|经理|总监|工|手)|总工|会计|出纳|机修|司机|监理|店长|护士|医生|老板|学徒|值班|当班|带班|副理|前台|院长|校长|高工)';
/** What only somebody does, and what is told of somebody. */
const PERSONAL =
  '(?=[,，]?(?:电话|手机|联系电话)|[（(](?:证号|工号|持证)|(?:签字|签收|签名|签发|批准|审批|带回|保管|演示|当日|负责|管理|整改|测得|属|轮换|轮班|介绍|汇报|出示|在场|操作|上岗证|主持|确认|参加|担任|陪同|作退|已签|班前|处理|引导))';

const AFTER_SOMEBODY = new RegExp(`(?<=${SOMEBODY})(?<name>\\p{Script=Han}{2,3}?)${PERSONAL}`, 'gu');
/** `司机鲁班、指挥张三`: trade after trade, each with somebody. */
const BESIDE_TRADE = new RegExp(
  `(?<=${SOMEBODY})(?<name>\\p{Script=Han}{2,3})(?=、(?:指挥|司索工?|信号工|司机|押运员|监护人?)\\p{Script=Han}{2})`,
  'gu',
);
/** A name before its telephone needs no more; elsewhere words of the trade are told from names. */
const BEFORE_PHONE = new RegExp(
  `(?<=${SOMEBODY})(?<name>\\p{Script=Han}{2,4})(?=[,，]?(?:联系)?(?:电话|手机))`,
  'gu',
);
/** Somebody's number stands right behind the name, whatever is before it: `找某某的洪流，(0991)...`. */
const BEFORE_NUMBER =
  /(?<=^|[^\p{Script=Han}]|[的是找问])(?<name>\p{Script=Han}{2,3})(?=[,，:： (（]{0,3}(?:1[3-9]\d{9}|0\d{2,3}[-)）]\d{3}))/gmu;
/** An identity number in brackets is somebody's, whatever he is called. */
const BEFORE_IDENTITY =
  /(?<=^|[^\p{Script=Han}])(?<name>\p{Script=Han}{2,5})(?=[(（](?:身份证号?码?[:：]?)?\d{6}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx])/gmu;
/** `抽项前、阿紫、白夜合同`: papers that people have. */
const PAPERS = /(?<=、)(?<name>\p{Script=Han}{2,3}?)(?=(?:劳动)?合同|档案|上岗证|资格证|健康证|入职)/gu;

/** Characters of the words that follow a trade and are no names. */
const OF_WORK =
  /[员工师长手人部科室组队班的不没]|^[正在已未均应须可能对将及按持每各本该再先后又也都不没无为等其现还并和与由从是有]|[场地库房区线台账表证书时间次数率量度费期中上下内外方商户客并附未为和与后]$/u;
/** Names of three characters that read as no word: `花满仓`. */
const isNoWord = (name: string): boolean =>
  name.length === 3 &&
  !OF_WORK.test(name) &&
  !isCommonWord(name) &&
  commonShare(name) < (surnameLength(name, 0) > 0 ? 0.7 : 0.5);
/** `和晓峰`: the surname is also a word that joins. */
const isJoining = (name: string): boolean =>
  /^[和于时向]/u.test(name) && name.length === 3 && [...name.slice(1)].every(isGivenNameCharacter);

/** `金不换`, `毕加索`: a word that begins with a surname, where somebody of a trade is told to do something. */
const isWordForName = (name: string): boolean =>
  isCommonWord(name) &&
  hasSurname(name) &&
  !OF_WORK.test(name.replace('不', '')) &&
  !NOBODY.test(name) &&
  !NO_FIELD.test(name);

const LIST = new RegExp(
  `(?<first>\\p{Script=Han}{2,6})(?<inside>(?:、\\p{Script=Han}{2,4})*)、(?<last>\\p{Script=Han}{2,4}?)(?:${PERSONAL}|(?=[的证持两三四五等,，。;；、]|\\d[人名位]))`,
  'gu',
);
/** What stands in lists beside people and is nobody. */
const NOBODY =
  /(?:部|科|室|组|班|员|工|师|长|司机|公司|厂|站|等|岗|车间|人|记录|证|表|单|处|方|商|户|和|与|并|及|后|附|未|为)$/u;

/** `海霞、惠民签字`, `曲波、解放三人`: people are counted and sign. */
const SIGNS = /^(?:签字|签名|签收|[两二三四五六]人)/u;

/** Further names of a list with somebody known in it: all but the first have both their ends. */
function listedNames(people: readonly string[], text: string): string[] {
  const known = new Set(people);
  const ends = (item: string) => [2, 3, 4].some((length) => known.has(item.slice(-length)));
  const begins = (item: string) => [2, 3, 4].some((length) => known.has(item.slice(0, length)));
  return [...text.matchAll(LIST)].flatMap(({ index: start, 0: whole, groups }) => {
    const items = `${groups?.inside ?? ''}、${groups?.last ?? ''}`.split('、').filter(Boolean);
    if (!ends(groups?.first ?? '') && !items.some((item) => ends(item) || begins(item))) return [];
    const before = (index: number) => items[index - 1] ?? groups?.first ?? '';
    const isSigned = SIGNS.test(text.slice(start + whole.length));
    return items.filter(
      (item, index) =>
        isListed(item) ||
        (ends(before(index)) &&
          isBetween(item) &&
          (begins(items[index + 1] ?? '') || (isSigned && index === items.length - 1))),
    );
  });
}

/** Between two people a word that begins with a surname is somebody as well (`谷雨、边疆、艾琳娜`). */
const isBetween = (item: string): boolean => hasSurname(item) && !NOBODY.test(item);

/** No word of the trade, of which lists are made as well (`员工、股东、外部供方`). */
const isListed = (item: string): boolean =>
  !NOBODY.test(item) &&
  !isCommonWord(item) &&
  commonShare(item) < (item.length > 3 ? 0.1 : surnameLength(item, 0) > 0 ? 0.7 : 0.5);

/** What a form calls the number behind it. */
const NO_FIELD = /(?:电话|手机|传真|热线|联系|号码|方式|办公|座机|值班|总机)/u;

/** The last of a list of people, before what papers they have. */
function withPapers(people: readonly string[], text: string): string[] {
  const known = new Set(people);
  return [...text.matchAll(PAPERS)]
    .filter(({ index }) => [2, 3, 4].some((length) => known.has(text.slice(index - 1 - length, index - 1))))
    .map(({ groups }) => groups?.name ?? '')
    .filter(isBetween);
}

/** People by their place in the sentence, given those that are known. */
export function placedPeople(text: string, people: readonly string[]): string[] {
  const placed = namesBy(AFTER_SOMEBODY, text).filter(
    (name) => isNoWord(name) || isJoining(name) || (name.length === 3 && isWordForName(name)),
  );
  const phoned = namesBy(BEFORE_PHONE, text).filter((name) => hasSurname(name) && !OF_WORK.test(name));
  const besideTrades = namesBy(BESIDE_TRADE, text).filter(
    (name) => hasSurname(name) && !/[组队部科室员]$/u.test(name),
  );
  const numbered = namesBy(BEFORE_NUMBER, text).filter(
    (name) => hasSurname(name) && !NO_FIELD.test(name) && !OF_WORK.test(name),
  );
  const identified = namesBy(BEFORE_IDENTITY, text).filter(
    (name) => !NO_FIELD.test(name) && !NOBODY.test(name),
  );
  const known = [...people, ...placed, ...phoned, ...besideTrades, ...numbered, ...identified];
  return [
    ...placed,
    ...phoned,
    ...besideTrades,
    ...numbered,
    ...identified,
    ...listedNames(known, text),
    ...withPapers(known, text),
  ];
}

const SUPPLIES =
  '(?:供应|提供|供货|出租|承运|配送|清运|处置|代理|维保|承建|承接|生产|制造|加工|检测|托管|运营|承包|承揽|印刷|开发)';
/** `由江铜联合和金汇铜业供应`. */
const BY_WHOM = new RegExp(
  `由(?<names>\\p{Script=Han}{2,8}(?:[、和及与]\\p{Script=Han}{2,8}){0,4}?)(?:负责|统一|定期|独家)?${SUPPLIES}`,
  'gu',
);
/** `短信通道为联信通，`, `委托信安测评，`: what is bought, and of whom. */
const BOUGHT =
  /(?:(?:通道|资源|平台|服务商|供应商|供方|第三方|检测机构|咨询机构|培训机构|承运商|监理|总包|分包商|经销商|代理商|维保单位|施工单位)(?:为|是|用|选用|采用)|购自|采购自|来自|租自|租赁自|借自|订自)(?<name>\p{Script=Han}{2,6}?)(?=[、,，。;；和及(（]|的)/gu;
/** `抽国网砚州框架合同、泰和电气零单`. */
const CONTRACTED =
  /(?<=[抽查取看、和及与]|^)(?<name>\p{Script=Han}{2,6}?)(?=的?(?:框架|年度)?(?:合同|订单|零单|协议|标书)(?:[、,，。;；和及与\d]|评审))/gmu;

/** `上传至云影科技平台`: where something is kept or sent. */
const KEPT_AT =
  /(?:上传至|上传到|部署在|存放在|托管在|租用|接入|使用)(?<name>\p{Script=Han}{2,6}?(?:科技|云|网络|软件|数据|信息))(?=的|平台|系统|服务器|空间|[、,，。;；])/gu;

/** Words that end what is no firm: departments, sorts of suppliers, of contracts and of things. */
const NO_FIRM =
  /[部科室组]\p{Script=Han}{2}$|[的了已未将]|^(?:各|本|该|其|专|外|客|顾|供|合格|相关|有|国家|上级|厂家|新|老|旧|多|单|两|三|几|每|全|公司|总)|(?:部|科|室|组|班|车间|公司|部门|人员|专人|单位|机构|厂家|供方|客户|顾客|业主|员|师|工|人|家|方|商|中心|班组|采购|销售|服务|租赁|劳动|外包|委托|供货|买卖|加工|运输|施工|维保|有效|书面|项目|产品|电子|手工|长期|内部|外部|系统|软件|线|库|区|场|地|市)$/u;
const isFirm = (name: string): boolean =>
  name.length > 1 &&
  lineOfBusiness(name) !== name &&
  !NO_FIRM.test(name) &&
  !isCommonWord(name) &&
  commonShare(name) <= 0.5;

/** `家和保洁` is one firm: what joins two stands between names, not after a single character. */
const itemsOf = (names: string): string[] =>
  names.split('、').flatMap((item) => {
    const parts = item.split(/[和及与]/u);
    return parts.every((part) => part.length > 1) ? parts : [item];
  });

/** Firms by their place in the sentence. */
export function placedOrganisations(text: string): string[] {
  const lists = [...text.matchAll(BY_WHOM)].map(({ groups }) => itemsOf(groups?.names ?? ''));
  const beside = lists
    .filter((items) => items.some(isFirm))
    .flatMap((items) => items.filter((item) => item.length > 1 && !NO_FIRM.test(item)));
  const kept = namesBy(KEPT_AT, text).filter((name) => commonShare(name) < 1 && !/[的了]/u.test(name));
  return [
    ...[...lists.flat(), ...namesBy(BOUGHT, text), ...namesBy(CONTRACTED, text)].filter(isFirm),
    ...beside,
    ...kept,
  ];
}
