import { commonShare, isCommonWord, isProper, lineOfBusiness, regionAt } from '../../entities/index.js';
import { isVerb } from './learnt/verbs.js';
import type { SlotContext } from './names.js';
import { publicFirms } from './public-firms.js';

/** Firms beside firms that are known, firms named after a region, and English ones by how they end. */

/** Without what joins: one character may not be read in two ways, or long lists would be read in countless ones. */
const ITEM = '(?:(?![和及与])[\\p{Script=Han}A-Za-z·]){2,10}';
const LIST = new RegExp(
  `(?<first>${ITEM})(?<inside>(?:[、和及与]${ITEM}?){0,12}[、和及与])(?<last>${ITEM}?)(?=[、,，。;；)）(（“\\s\\d]|配套|供货|等|均|的|也|都|两家|三家|四家|签|有|为|合作|入厂|进场|进厂|$)`,
  'gmu',
);
/** A name that nothing but a firm has. */
const HAS_FORM = /(?:公司|集团|厂|院|所|中心|局|站)$/u;
/** What stands in lists of firms and is none. */
const NO_FIRM =
  /[的了已未将被把]|^(?:其他|其它|部分|相关|有关|多家|各|本|该|我|他)|(?:部|科|室|组|班|班组|车间|部门|人员|单位|机构|厂家|供方|客户|顾客|业主|员|师|工|人|方|商|等|记录|合同|协议|证书|资质|报告|评价|名录|材料|产品|设备|执照|许可证|质保书|文件|清单|表|单|证|书|类|项|种|台|次|份|批)$/u;

/** `抽恒某（铸件）、巨某（机封）`: what is bought of each. */
const REMARK = /[(（][^()（）\n]{1,12}[)）]/gu;
/** The words of the sentence before the first of a list. */
const BEFORE_FIRST =
  /^.*(?:抽查|抽取|抽|查阅|查|包括|其中|供方|顾客|客户|供应商|厂家|分别|有(?!限)|为|是|由|向|从|对|与|给)(?=..)/u;

/** Further firms of a list in which one is known. */
export function listedFirms(written: string, { organisations, people }: SlotContext): string[] {
  const text = written.replace(REMARK, '');
  // A short word that was taken for a firm would take the rest of a list of works along.
  const firms = new Set([
    ...publicFirms(text),
    ...organisations.filter((name) => name.length > 3 || (name.length > 1 && commonShare(name) === 0)),
  ]);
  const persons = new Set(people);
  const endsKnown = (item: string) => {
    for (let length = 2; length <= item.length; length++) if (firms.has(item.slice(-length))) return true;
    return false;
  };
  return [...text.matchAll(LIST)].flatMap(({ groups }) => {
    const inside = (groups?.inside ?? '').split(/[、和及与]/u).filter(Boolean);
    const items = [...inside, groups?.last ?? ''];
    const known = items.filter((item) => firms.has(item)).length + Number(endsKnown(groups?.first ?? ''));
    if (known === 0) return [];
    const first = groups?.first ?? '';
    const certain =
      known > 1 ||
      [first, ...items].some((item) => HAS_FORM.test(item) && (firms.has(item) || endsKnown(item)));
    const isKnown = (item: string | undefined): boolean =>
      item !== undefined && (firms.has(item) || endsKnown(item));
    /** Between two firms, whatever it is called. */
    const isBetween = (item: string, at: number): boolean =>
      at < inside.length &&
      item.length > 2 &&
      !NO_FIRM.test(item) &&
      isKnown(items[at - 1] ?? first) &&
      isKnown(items[at + 1]);
    return [
      ...items.filter((item, at) => isFirm(item, certain) || isBetween(item, at)),
      ...firstOf(first).filter((item) => isFirm(item, certain)),
    ].filter((item) => !persons.has(item) && !endsKnown(item));
  });
}

const firstOf = (first: string): string[] =>
  BEFORE_FIRST.test(first) ? [first.replace(BEFORE_FIRST, '')] : [];

/** Beside one firm alone other things are listed as well, so that an item must say what it does. */
const isFirm = (item: string, certain: boolean): boolean =>
  (item.length > 2 || (certain && item.length === 2 && commonShare(item) === 0)) &&
  !NO_FIRM.test(item) &&
  !isCommonWord(item) &&
  lineOfBusiness(item) !== item &&
  (lineOfBusiness(item) === ''
    ? certain && commonShare(item) <= 0.5
    : commonShare(item) <= 0.5 || (certain && isProper(item.slice(0, 2))));

const HAN_RUN = /^\p{Script=Han}*/u;
const LONGEST = 10;

/** `沈阳机床`, `苏州园科检测`: a region, a brand or none, and a line of business, between words of the sentence. */
export function regionalFirms(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(
    /(?<=^|[^\p{Script=Han}]|[是由在与和及向从经为给找请的了到被派对方商户])\p{Script=Han}/gmu,
  )) {
    const region = regionAt(text, match.index);
    if (region.length < 2) continue;
    const run = HAN_RUN.exec(text.slice(match.index, match.index + LONGEST + 2))?.[0] ?? '';
    for (let length = Math.min(LONGEST, run.length); length > region.length + 1; length--) {
      const name = run.slice(0, length);
      const trade = lineOfBusiness(name);
      if (trade === '' || /[的与和及在由市省县区]/u.test(name.slice(region.length))) continue;
      if (!/^(?:$|[的与和及等在由有为是已未送供来于也均每])/u.test(run.slice(length))) continue;
      found.push(name);
      break;
    }
  }
  return found;
}

/** Whoever is named right behind what he is to us: `供方鑫岚标准件上半年`, `从华岚纸品转到王岚包装`. */
const CUED =
  /(?:供方|供应商|承运商|承运|劳务分包|分包商?|承包商|经销商|(?:发证|颁证|培训|检测|校准|咨询|检定|认证|服务|测评|中介)机构|出租方|出租单位|邻近企业|相邻企业|周边企业|竞争对手)(?<name>\p{Script=Han}{4,8}?)(?=上半年|下半年|本月|今年|去年|来料|送货|供货|交货|入厂|进场|\d|的|[、,，。;；(（])/gu;
/** `协调安之源厂家工程师解决`. */
const BEFORE_MAKER =
  /(?<=协调|联系|通知|由|请|与|向)(?<name>\p{Script=Han}{2,4}?)(?=厂家(?:工程师|人员|技术|售后|维修|客服))/gu;
const CHANGED =
  /(?<=从\p{Script=Han}{3,10})(?:转到|转给|转至|改由|改为|换成|换为|变更为)了?(?<name>\p{Script=Han}{4,8}?)(?=[、,，。;；(（]|供应|供货|负责|承担|提供|协同)/gu;
/** `某某颐养院（以下简称某某）`: the full name, and the short one. */
const CALLED =
  /(?<full>\p{Script=Han}{4,24})[(（](?:以下)?简称(?:为|[:：])?[“"「]?(?<short>\p{Script=Han}{2,8})[”"」]?[)）]/gu;
const ANY_PARTY =
  /^(?:本|我|该)?(?:公司|企业|组织|集团|单位|中心|机构|甲方|乙方|丙方|体系|标准|手册|受审核方)$/u;
/** `、五建施工`: builders that are called by their number. */
const NUMBERED =
  /(?<=^|[、,，;；:：\s由]|委托|总包|分包|施工|承建)(?<name>[一二三四五六七八九十]{1,2}(?:建|冶|局|航局|院))(?=施工|承建|承担|安装|总包|负责|设计|监理|检测|[、,，。;；]|$)/gmu;
/** What is told of them as well: `供方评价准则`. */
const TOLD =
  /^(?:评价|选择|管理|名录|名单|资质|现场|质量|供货|提供|反馈|投诉|满意|财产|要求|沟通|合同|订单|代表|人员|工程|单位|退货|验收|技术|定期|年度|日常|绩效|业绩|审核|考核|档案|信息|联系|信用|数量|每|均|未|已|按|在|对|应|需|不|有|为|是|由|与|和)|[的了已未将被把]|(?:评价|管理|记录|名录|要求|资质|合同|协议|情况|部门|人员)$/u;

/** `鼎盛劳务`: called by a nice word, with what it does behind. */
function isBranded(name: string): boolean {
  const brand = name.slice(0, name.length - lineOfBusiness(name).length);
  return brand.length === 2 && brand !== name && isProper(brand) && !isVerb(brand);
}

/** Firms named behind a cue that leaves no doubt, unless it goes on about them. */
export const cuedFirms = (text: string): string[] => [
  ...[...text.matchAll(BEFORE_MAKER)]
    .map(({ groups }) => groups?.name ?? '')
    .filter((name) => isProper(name) && !isCommonWord(name) && !isVerb(name.slice(0, 2))),
  ...namedBehind(text),
  ...[...text.matchAll(CALLED)].flatMap(({ groups }) =>
    lineOfBusiness(groups?.full ?? '') === ''
      ? []
      : [groups?.full ?? '', groups?.short ?? ''].filter((name) => !ANY_PARTY.test(name)),
  ),
  ...[...text.matchAll(NUMBERED)].map(({ groups }) => groups?.name ?? ''),
];

const namedBehind = (text: string): string[] =>
  [CUED, CHANGED].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .map(({ groups }) => groups?.name ?? '')
      .filter((name) =>
        pattern === CHANGED
          ? lineOfBusiness(name) !== '' && lineOfBusiness(name) !== name && !TOLD.test(name)
          : !TOLD.test(name) &&
            (isBranded(name) || (!isCommonWord(name.slice(0, 2)) && commonShare(name) <= 0.5)) &&
            !/^\p{Script=Han}?[并回均给中在]|齐全|整改/u.test(name),
      ),
  );

/** `由天津合岚转运`, `委托河北冀岚完成`: who does something, by his region and a brand. */
export const regionalDoers = (text: string): string[] =>
  [...text.matchAll(/(?<=由|委托|联系|聘请|交给|发给|卖给|送)\p{Script=Han}/gu)].flatMap(({ index }) => {
    const region = regionAt(text, index);
    if (region.length < 2) return [];
    for (let end = index + region.length + 2; end <= index + region.length + 6; end++) {
      const brand = text.slice(index + region.length, end);
      if (!/^\p{Script=Han}+$/u.test(brand) || /[省市县区]|[局院所]./u.test(brand)) return [];
      const isBrandWord = brand.length === 2 && isProper(brand) && !isVerb(brand);
      if (isVerb(text.slice(end, end + 2)) && (!isCommonWord(brand) || isBrandWord))
        return [text.slice(index, end)];
    }
    return [];
  });

const CAPITAL = "[A-Z][A-Za-z'’-]{1,20}";
const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `(?:(?:德国|美国|日本|英国|法国|意大利|瑞士|瑞典|韩国|荷兰|丹麦|奥地利)\\s?)?(?:${CAPITAL} (?:& |and (?=[A-Z]))?){1,5}(?:Co\\.?,? ?Ltd\\.?|Co\\.|Ltd\\.?|Inc\\.?|LLC|PLC|plc|GmbH|AG|AS|AB|BV|B\\.V\\.|SA|SpA|Oy|KG|Pty|Corp\\.?|& Sons|& Co\\.?)(?![A-Za-z])`,
    'gu',
  ),
  new RegExp(
    `(?:${CAPITAL} (?:(?:and|of|&|for) (?:the )?)?){1,6}(?:Bureau|Institute|Committee|Authority|Agency|Administration|Commission|Laboratory|Laboratories|University|Hospital|College|Association|Council|Ministry|Bank|Station|(?:Rescue|Fire|Health|Police|Postal|Ambulance) Service)(?![A-Za-z])`,
    'gu',
  ),
];
/** What every audit has: `Management Committee`, `Safety Committee`. */
const ANY_BODY =
  /^(?:The |A |An |Our |Their |This |Each )?(?:(?:Management|Safety|Health|Quality|Environmental|Works|Steering|Audit|Local|Competent|Certification|Accreditation|Central|Testing|Calibration|External|Internal|National|Emergency) (?:and )?)+(?:Bureau|Institute|Committee|Authority|Agency|Administration|Commission|Laboratory|Laboratories|University|Hospital|College|Association|Council|Ministry|Bank|Station)$/u;

/** English firms by their legal form, and bodies by what they are. */
export const englishFirms = (text: string): string[] =>
  ENGLISH.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([name]) => name.replace(/^(?:The|From|By|For|Since) /u, '')),
  ).filter((name) => !ANY_BODY.test(name));
