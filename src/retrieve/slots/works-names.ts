import { commonShare } from '../../entities/index.js';

/**
 * Works that are named after where and what is built (`岚溪镇污水管网改造工程`), and places below the town (`岚溪镇杨柳村`): as
 * telling as a client's name. Read for slotting alone.
 */

/** What is built, and how it ends. */
const BUILT =
  '(?:改造|加固|新建|扩建|改建|迁建|建设|治理|修缮|整治|修复|绿化|亮化|供水|排水|管网|管道|道路|桥梁|河道|景观|装修|装饰|安装|防水|配套|提升|安置房|教学楼|办公楼|厂房|住宅楼|综合楼)';
const WORKS = new RegExp(
  `\\p{Script=Han}{4,24}?${BUILT}(?:工程|项目)(?:[一二三四]期|[一二三四五六]标段?)?`,
  'gu',
);
/** What stands before the name in a sentence. */
const LEAD =
  /^.*(?:项目为|项目是|工程为|工程是|在建|承建|承接|承揽|中标|名称为|项目抽|工程抽|抽查|抽样|抽取|查阅|查看|其中|包括|参与|竣工|完成|实施|负责|了|[由在到与和及对为是])(?=\p{Script=Han}{6})/u;
/** A place stands in it, or what stands there. */
const PLACED =
  /\p{Script=Han}{2}(?:省|市|县|区|镇|乡|村|路|街|巷|河|湖|江|港|桥|山|湾|小学|中学|学校|医院|大学|学院|小区|花园|广场|大厦|公园|水厂|电厂|水库|车站|机场|园区|社区)/u;
/** Any place, and none. */
const NO_PLACE =
  /某|^(?:的|该|本|各|其他|公司|企业|厂区|小区|园区|社区|市政|城市|城镇|乡镇|农村|学校|医院|道路)/u;

/** `本次抽取项目：…、…`: what is named where projects are listed. */
const LISTED =
  /(?:(?<=^|[\s,，。;；:：]|抽取?|抽查|抽样|在建|竣工|完工|中标|丢标|流标|受审核|受检|典型|实施|承接|交付)(?:的)?(?:工程|项目)(?:名称|回访|现场)?|中标|丢标)[:：]?\s?(?=(?<list>[\p{Script=Han}\dA-Za-z]{4,24}(?:、[\p{Script=Han}\dA-Za-z]{4,24}){0,6}))(?<=[:：]\s?|中标|丢标)/gmu;
/** What a project builds or brings, at the end of its name. */
const BROUGHT =
  /(?:改造|建设|扩建|安装|修缮|整治|绿化|亮化|装修|装饰|机房|校园|园区|诱导屏|监控|弱电|智能化|信息化|平台|系统|管网|道路|桥梁|厂房|车间|大楼|中心|图书馆|学校|医院|[府苑邸庭墅里]|[一二三四五六七八九十\d]{1,2}(?:期|标段?))$/u;
/** Works that anybody may have. */
const ANY_WORKS =
  /^(?:公司|本|该|各|新|老|旧|设备|设施|环境|质量|安全|信息|管理|消防|办公|生产|研发|技术|产品|软件|系统|采购|\d+[项个])/u;

const listedWorks = (text: string): string[] =>
  [...text.matchAll(LISTED)]
    .flatMap(({ groups }) => (groups?.list ?? '').split('、'))
    .filter((name) => BROUGHT.test(name) && !ANY_WORKS.test(name) && commonShare(name) < 1);

/** Names of works, without the words of the sentence before. */
export const worksNames = (text: string): string[] => [
  ...[...text.matchAll(WORKS)]
    .map(([name]) => name.replace(LEAD, ''))
    .filter((name) => PLACED.test(name) && !NO_PLACE.test(name)),
  ...listedWorks(text),
];

const TOWN = '(?!本|该|各|某|乡)\\p{Script=Han}{2,3}(?:镇|乡|街道)';
const PLACES: readonly RegExp[] = [
  new RegExp(
    `(?:\\p{Script=Han}{2,3}(?:市|县|区))?${TOWN}(?:\\p{Script=Han}{2,4}?村|(?:\\p{Script=Han}{0,4})(?:工业小区|工业集中区|工业园区?|工业区|产业园|开发区|社区))`,
    'gu',
  ),
  // `榕川县清坝镇`: a town below a county.
  /\p{Script=Han}{2,4}[市县旗](?![各本该某下所辖境域场])\p{Script=Han}{2,7}?(?:镇|乡(?!镇)|街道)(?!\p{Script=Han}{0,3}(?:政府|企业))/gu,
  // `丰原镇、石塘乡`: one beside another.
  /(?<=\p{Script=Han}{2}[镇乡]、)\p{Script=Han}{2,3}[镇乡](?!镇|村)/gu,
];
const BEFORE_PLACE =
  /^.*(?:位于|地处|坐落在|设在|搬至|迁至|来自|前往|收购自|[在到由从自的是为于与和及往赴至对向距])(?=\p{Script=Han}{4})/u;

/** Villages, quarters and parks of a town. */
export const placeNames = (text: string): string[] =>
  PLACES.flatMap((pattern) => [...text.matchAll(pattern)].map(([name]) => name.replace(BEFORE_PLACE, '')));
