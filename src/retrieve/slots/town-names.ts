import { isCommonWord, lineOfBusiness } from '../../entities/index.js';

/**
 * Bodies and firms that carry a town in their name: where a text has a town (`岚州市生态环境局`), whatever else it calls by
 * that town is named as well (`岚州烟草`, `岚州一中`). Read for slotting alone.
 */

const TOWN =
  /(?<town>\p{Script=Han}{2,3})(?=[市县镇乡](?!政(?!府)|场|民|内|级|值|面|价|话|容|长|区|村|企|土|里|亲|静|定))/gu;
/** Words that stand before `市` and `县` and name no town. */
const NO_TOWN =
  /^[由在到与和及向从经给找请为]..|^(?:.*[本该各全在到由为的和与及省从向经]|所在|城|超|门|都|上|地级|县级|直辖|外|中等|.?[城村老家故还下返回]|重|冷|古|小)$/u;

const HAN_RUN = /^\p{Script=Han}*/u;
const LONGEST = 14;
/** Where a name has ended at the latest. */
const ENDS =
  /[的与和及为由等在已未于对将也因提要反投退来供承负采出签送到是有不从向且并或每可能进均都]|框架|合同|订单|验收|开具|颁发|核发|发放|执行|实施|完成|组织|备案|认定|委托|现场|设备|产品|工厂|分别/u;
/** What town and word make that is nobody: `岚州地区`, `岚州本地`. */
const NOBODY = /^(?:[市县区镇乡]|地区|本地|境内|方向|一带|城区|市场|口味|方言|话|人|籍)/u;

/** The name behind a town: to the end of a line of business or a body, else to the next word of the sentence. */
function restOf(run: string): string {
  for (let length = Math.min(LONGEST, run.length); length > 1; length--) {
    const rest = run.slice(0, length);
    if (BODY_END.test(rest)) return rest;
  }
  for (let length = Math.min(10, run.length); length > 1; length--) {
    const rest = run.slice(0, length);
    const trade = lineOfBusiness(rest);
    if (trade === '' || ENDS.test(rest.slice(0, rest.length - trade.length))) continue;
    // `轨道配件`: what is made stands behind.
    const tail = run.slice(length).search(ENDS);
    return tail > 0 && tail < 3 ? run.slice(0, length + tail) : rest;
  }
  const end = run.search(ENDS);
  return run.slice(0, end < 0 ? run.length : end);
}

/** Hardly anything but a body of its own ends so. */
const OFFICES =
  '(?<!营业|餐|大|展|客|前|门|歌舞|接待|办事|候诊|报告|会议|宴会|功能)厅|局|研究院|研究所|设计院|检验所|检测所|计量所|计量院|测试所|检验院|检测院|检测中心|检验站|质检站|质检所|检测站|监测站|监督站|经营部|营业部|分行|支行|支公司|分公司|供电所|环卫所|派出所|人民政府|镇政府|乡政府|县政府|市政府|街道办事处|管委会|管理委员会|救援大队|救援支队';
/** What sentences speak of without a name as well. */
const HOUSES = '分中心|卫生所|消防队|法院|检察院|医院|大学|学院|中学|小学|学校|协会|商会|热线';
const BODY_END = new RegExp(`(?:${OFFICES}|${HOUSES})$`, 'u');

/** A town that is a word as well, where it has an office. */
const hasBody = (town: string, text: string): boolean =>
  new RegExp(
    `${town}[市县镇乡]\\p{Script=Han}{2,12}(?:局|院|所|站|中心|大队|镇|乡|街道|路|政府|村)`,
    'u',
  ).test(text);

/** A report speaks of few; each is looked for in all of its text. */
const MOST_TOWNS = 200;

const townsOf = (text: string): string[] => {
  const named = [...text.matchAll(TOWN)].map(({ groups }) => groups?.town ?? '');
  return [...new Set(named.flatMap((town) => [town, town.slice(-2)]))]
    .filter((town) => !NO_TOWN.test(town))
    .slice(0, MOST_TOWNS)
    .filter((town) => text.split(town).length > 2 && (!isCommonWord(town) || hasBody(town, text)));
};

/** The name with which a run of characters behind a town begins; empty for none. */
function calledBy(town: string, run: string): string {
  const office = /^[市县镇乡]/u.test(run) ? restOf(run.slice(1)) : '';
  if (BODY_END.test(office)) return town + run.charAt(0) + office;
  if (run.length < 2 || NOBODY.test(run)) return '';
  const rest = restOf(run);
  return rest.length > 1 && rest.length <= LONGEST ? town + rest : '';
}

/** Everything that is called by a town of the text. The same words behind a town are read once. */
const calledByTowns = (text: string): string[] =>
  townsOf(text).flatMap((town) => {
    const runs = [...text.matchAll(new RegExp(town, 'gu'))].map(({ index }) => {
      const from = index + town.length;
      return HAN_RUN.exec(text.slice(from, from + LONGEST + 2))?.[0] ?? '';
    });
    return [...new Set(runs)].map((run) => calledBy(town, run)).filter(Boolean);
  });

/** What stands before a body in a sentence. */
const LEAD =
  /^.*(?:委托|联系|邀请|通知|报送|送交|来自|原在|现在|就职于|任职于|供职于|来访|单位为|机构为|机关为|业主|承包商|机构|厂家|单位|供方|客户|承租|租用|报|[由送到在与和及向从经为是给找请的了后转至被让派对])(?=\p{Script=Han}{4})/u;
const BODY = new RegExp(
  `\\p{Script=Han}{2,16}?(?:${OFFICES})(?!\\p{Script=Han}{0,2}[长员科室]|[限面部势级])`,
  'gu',
);
const GENERIC =
  /^(?:该|本|各|当地|辖区|属地|所在地|地方|上级|主管|市场监督|市场监管|生态环境|应急管理|应急|人力资源|环保|安全|劳动|卫生|住建|气象|省|市|县|区|镇|街道|其他|外部|第三方|专业|委外|技术|管理|内部|企业|公司|计量|检测|检验|校准|质量|产品|职业|消防|定点|附近|就近|指定|具备|有资质|国家|社区|客户|集团|设计|研发|行业)*(?:监督|监测|检测|检验|管理|技术|服务|研究|设计|培训|体检|鉴定|评价|认证|保障|环境|保护)*(?:局|院|所|站|中心|部|队|会|政府)$/u;

/** `县建设工程质量检测站`: of which there is one in each. */
const OF_A_PLACE = /^(?:省|市(?!场)|县|区(?!域)|州)(?!级)/u;

/** `送市四院`, `市一中食堂`: one of its kind in each place. */
const ONE_OF_A_PLACE =
  /(?<![城都超门夜闹上小社园地片辖厂校院库景])[省市县区州](?:第?[一二三四五六七八九十]{1,2}(?:院|医院|中(?![心间小型])|小(?!时))|(?:人民|中心|中医|妇幼|儿童|传染病)医院|疾控(?:中心)?|血站|质检[所院]|特检[所院]|计量[所院]|气象局|供电局|环卫[处所])/gu;

const bodies = (text: string): string[] =>
  [...text.matchAll(BODY)]
    .map(([name]) => name.replace(LEAD, ''))
    .filter((name) => {
      const own = name.replace(BODY_END, '');
      if (OF_A_PLACE.test(name) && own.length > 2 && !/[的了不前后]/u.test(own)) return true;
      return (
        own.length > 1 &&
        !/[和与及]$|部门|网站/u.test(own) &&
        !/[的了不前后]/u.test(own) &&
        !GENERIC.test(name) &&
        !isCommonWord(own) &&
        !GENERIC_OWN.test(own)
      );
    });
/** Nothing but kinds of work and of places. */
const GENERIC_OWN =
  /^(?:省|市|县|区|镇|国家|当地|属地|上级|有关|相关|主管|专业|检测|检验|计量|校准|质量|技术|特种设备|环境|环保|安全|生产|消防|应急|卫生|健康|职业病|疾病|预防|控制|市场|监督|监管|管理|生态|保护|气象|税务|公安|住建|建设|工程|材料|产品|研发|设计|培训|体检|急救|综合|行政|人力|资源|社会|保障|企业|公司|集团|高等|初级|行业|第三方|委托|外部|内部|专门|开发|化验|实验|配送|运输|服务|数据|信息|客户|顾客|供方|物流|维修|销售|采购|财务|仓储|售后|人民|医)+$/u;

/** `生态环境部核与辐射安全中心`: what belongs to a ministry, which alone is no client's. */
const OF_MINISTRY =
  /(?:国家|生态环境|环境保护|工业和信息化|交通运输|住房和城乡建设|应急管理|人力资源和社会保障|教育|科学技术|公安|民政|司法|财政|自然资源|水利|农业农村|农业|商务|文化和旅游|卫生健康)部\p{Script=Han}{2,14}?(?:中心|研究院|研究所|设计院|总站|司|局)/gu;

/** Bodies and firms called by a town, bodies of a ministry, and bodies by the words that they end in. */
export function townNames(text: string): string[] {
  const called = calledByTowns(text);
  const offices = bodies(text);
  const isCutShort = (name: string, whole: readonly string[]) =>
    whole.some((other) => other !== name && other.endsWith(name));
  return [
    ...[OF_MINISTRY, ONE_OF_A_PLACE].flatMap((pattern) => [...text.matchAll(pattern)].map(([name]) => name)),
    ...called.filter((name) => !isCutShort(name, offices)),
    ...offices.filter((name) => !isCutShort(name, called)),
  ];
}
