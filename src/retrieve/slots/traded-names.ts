import {
  afterName,
  commonShare,
  isCommonWord,
  isGivenNameCharacter,
  isProper,
  lineOfBusiness,
  regionAt,
} from '../../entities/index.js';
import { isVerb } from './learnt/verbs.js';

/**
 * Short names of firms between a word that hands something over and what is done with it (`送晋岭计量校准`, `卖给江北重机`),
 * whatever the firm does. Read for slotting alone.
 */

/** Of a name. */
const LONGEST = 10;

/** Who is given, asked, sold to, bought from. */
const HANDS_OVER =
  '由|送|送到|送至|从|向|找|请|卖给|发给|交给|交由|转给|寄给|租自|购自|委托|选用|投在|放在|邻居|隔壁|客户|买家|厂家|用户|供方|来自|用的是|买自|产品卖给';
const BETWEEN = '[、,，和与及]';
const HAN = '[\\u4e00-\\u9fff]';
/** `由有资质的某某植保操作`. */
const QUALIFIED = '(?:有资质的|具备资质的|专业的|外部的|当地的|本地的)?';
const PLACE = new RegExp(
  `(?:${HANDS_OVER})${QUALIFIED}(?=(?<names>${HAN}{3,10}(?:${BETWEEN}${HAN}{3,9}){0,3}))`,
  'gu',
);

/** What leaves no doubt that a firm is named next: `清洗单位清源水箱清洗`, `保安公司猎鹰保安`. */
const TOLD = new RegExp(
  `(?:(?<=${HAN}{2})(?:单位|机构|服务商|维修商|承包商|供应商|经销商|代理商|承运商|厂家)|(?:保安|保洁|物业|物流|运输|劳务|检测|清洗|租赁|维保|监理|施工|咨询|软件|快递|印刷|总|子|母)公司|维保|分包|外包|承运|总部|聘请|邀请)(?<run>${HAN}{4,${LONGEST + 2}})`,
  'gu',
);

/** After a line of business as long as `消防器材` any word may follow. */
const LONG_TRADE = 3;
const SHORTEST_BRAND = 2;
const LONGEST_BRAND = 4;
const LONGEST_GOODS = 4;
/** Who it is without saying so, or anybody: `由当地医院接诊`, `送专业机构检测`. */
const ANYBODY =
  /^(?:国内|国外|当地|本地|外地|外部|内部|外来|专业|专门|第三|第[一二三四]|本|该|各|某|其他|其它|上级|有关|相关|同一|公司|集团|客户|顾客|供方|厂家|设备|仪器|产品|原料|材料|车间|仓库|生产|质量|安全|环境|环保|技术|人力|行政|采购|销售|财务|工程|建筑|项目|物业|网络|电子|高温|中温|低温|常温|大型|小型|新型|老式|自动|手动|人工|正规|合格|定点|附近|周边|就近|社区|职工|员工|市|省|区|县|国家|有资质|进口|国产|普通|特种|一般|现场|日常|定期|后续)|[的了在把被并已未将每]/u;

/** Words of the sentence within what would be a brand. */
const JOINED = /[和与及但按对本给或找达所为部前]|中.|..中/u;
/** Ends a phrase as often as a name. */
const WEAK_TRADE = /^(?:公司|评价|数据|信息|认证|设计|食品|协会|学会|中心|幼儿园|小学|中学|医院)$/u;

/** What is done with what was sent. */
const DONE_THERE = /^(?:校准|检定|检测|检验|清洗|维修|安装|运输|处置)$/u;

/** What a firm may be called though it is a word (`蜂鸟`, `猎鹰`): nothing that is done, that anybody is or that a sentence needs. */
const isCalled = (word: string): boolean =>
  !ANYBODY.test(word) && !JOINED.test(word) && !isVerb(word) && isProper(word) && lineOfBusiness(word) === '';

/** `惠民农产品` of `惠民农产品配送`: what it is called, and what it trades in. */
function isBrandOfGoods(brand: string, trade: string): boolean {
  const goods = brand.slice(SHORTEST_BRAND);
  return (
    goods.length > 1 &&
    goods.length <= LONGEST_GOODS &&
    !ANYBODY.test(brand) &&
    isCalled(brand.slice(0, SHORTEST_BRAND)) &&
    // `送衡禾计量校准`: what is done there, and no second line of business.
    (lineOfBusiness(goods) === goods ? !DONE_THERE.test(trade) : commonShare(goods) === 1)
  );
}

const isNiceBrand = (brand: string): boolean =>
  regionAt(brand, 0) === brand || [...brand].every(isGivenNameCharacter);

/** Two to four characters that may be what a firm is called: no words, or only nice ones. */
const isBrand = (brand: string, trade: string): boolean =>
  brand.length >= SHORTEST_BRAND &&
  brand.length <= LONGEST_BRAND &&
  !ANYBODY.test(brand) &&
  isProper(brand) &&
  !JOINED.test(brand) &&
  !isVerb(brand.slice(0, 2)) &&
  !(WEAK_TRADE.test(trade) && commonShare(brand) > 0) &&
  (commonShare(brand) <= (trade.length > 2 ? 0.7 : 0.5) || isNiceBrand(brand));

const ACTS: ReadonlySet<string> = new Set(['acts2', 'bought']);

/** What goes on after a name: a verb, a mark, a word that joins. */
const goesOn = (rest: string): boolean =>
  /^(?:[^\u4e00-\u9fff]|$|[的和与及于在已未]|多次|每)/u.test(rest) ||
  isVerb(rest.slice(0, 2)) ||
  isCommonWord(rest.slice(0, 2)) ||
  afterName(rest, 0).some((kind) => ACTS.has(kind));

const HAN_RUN = /^[\u4e00-\u9fff]*/u;

/** The firm with which a passage begins; empty for none. */
function firmAt(passage: string, isFirm = false): string {
  for (let length = Math.min(LONGEST, passage.length); length > SHORTEST_BRAND; length--) {
    const name = passage.slice(0, length);
    const trade = lineOfBusiness(name);
    if (trade === '' || !(trade.length > LONG_TRADE || goesOn(passage.slice(length)))) continue;
    const brand = name.slice(0, name.length - trade.length);
    if (isBrand(brand, trade) || isBrandOfGoods(brand, trade)) return name;
    if (isFirm && brand.length === SHORTEST_BRAND && trade.length > 1 && isCalled(brand)) return name;
  }
  return '';
}

/** Firms that are named by what they do where something passes from hand to hand, and those listed beside them. */
export function tradedOrganisations(text: string): string[] {
  const told = [...text.matchAll(TOLD)].map(({ groups }) => firmAt(groups?.run ?? '', true)).filter(Boolean);
  const handed = [...text.matchAll(PLACE)].flatMap((match) => {
    const found: string[] = [];
    for (let at = match.index + match[0].length; ; ) {
      const firm = firmAt(HAN_RUN.exec(text.slice(at, at + 12))?.[0] ?? '');
      if (firm === '') return found;
      found.push(firm);
      at += firm.length;
      if (!/[、和与及]/u.test(text.charAt(at))) return found;
      at++;
    }
  });
  return [...told, ...handed];
}
