/** Names that the form of a report announces: fields for people, and places that departments are named after. */

/** The list is only looked at, since it may hold the next label (`负责人：甲　陪同人员：乙`), behind which a colon stands. */
const PERSON_LABEL =
  /(?:\p{Script=Han}{0,4}负责人|院长|校长|园长|厂长|总经理|董事长|法定代表人|法人代表|管理者代表|联系人|经办人|主管领导|分管领导|陪同(?:人员|人)?|向导|受审核方代表|审核员|审核组(?:长|员|成员)?|组长|组员|观察员|技术专家)\s{0,2}[:：]\s{0,2}(?=(?<list>[^\n|。:：]{2,120})(?<next>[:：]?))/gu;
const ADDRESS_LABEL =
  /(?:地址|住所|经营场所)[:：](?<address>\p{Script=Han}[\p{Script=Han}\dA-Za-z#、-]{5,60})/gu;

/** Addresses in fields. */
export const labelledAddresses = (text: string): string[] =>
  [...text.matchAll(ADDRESS_LABEL)].map(({ groups }) => groups?.address ?? '');

const BETWEEN_ITEMS = /[、,，;；/\s\u3000]+/u;
const BRACKETS = /[(（][^()（）]{0,30}[)）]/gu;
const COUNT = /\d.*$/u;

/** What may stand before a name in a field: the office, after where it is held. */
const OFFICE =
  /^\p{Script=Han}{0,8}?(?:总经理|经理|主任|主管|总监|部长|科长|处长|院长|校长|园长|厂长|站长|店长|班长|组长|专员|主办|干事|秘书|助理|代表|总工|工程师|[员师])(?=\p{Script=Han}{2,4}$)/u;
/** An item that ends so is an office, a department or a crowd, and no name. */
const NO_NAME =
  /(?:[员师长部层科室处组]|经理|主任|主管|总监|代表|人员|负责人|领导|车间|中心|公司|项目|班组|各部门|全体|同上|日期|时间|条款|全部|现场|不适用|电话|手机|座机|热线|微信|身份证|证号|证件|传真|邮箱|邮件|地址|专家)$/u;
/** Names of other languages are longer. */
const NAME = /^\p{Script=Han}{2,5}$/u;

const nameIn = (item: string): string => {
  const plain = item.replace(BRACKETS, '').replace(COUNT, '').trim();
  const office = OFFICE.exec(plain)?.[0] ?? '';
  return plain.slice(office.length);
};

/** The people whom the fields of a report name (`陪同人员：检验员初晗（见习）`), whatever their surnames. */
export function labelledPeople(text: string): string[] {
  return [...text.matchAll(PERSON_LABEL)]
    .flatMap(({ groups }) => {
      const items = (groups?.list ?? '').replace(BRACKETS, '').split(BETWEEN_ITEMS);
      return groups?.next ? items.slice(0, -1) : items;
    })
    .map(nameIn)
    .filter((name) => NAME.test(name) && !NO_NAME.test(name));
}

/** `云帆中学食堂`, `锦澜府项目部`: what stands before is a client's site. */
const SITE =
  /(?<![\p{Script=Han}])(?<place>\p{Script=Han}{2,8}?)(?:项目部|食堂|门店|服务处|管理处|住宅小区|写字楼)(?=\d{1,4}\s?人|[、,，:：(（\n|。])/gu;
/** Words of a sentence (`随后在食堂`). */
const SENTENCE = /[在到从的和及与由对向去]$/u;
/** Words that head such names without naming anybody: `职工食堂`, `工程项目部`. */
const NO_PLACE =
  /^(?:职工|员工|学生|教工|机关|内部|中央|公共|工程|施工|客户|综合|各个?|本|该|两个|三个|多个|所有|全部|直营|加盟|总|分|第.|一|二|三|物业|售后|公司|老|新|营业|配套|临时|现场)/u;

/** `岚桥医院职工食堂` stands for the hospital. */
const WHOSE = /(?<=\p{Script=Han}{2})(?:职工|员工|学生|教工)$/u;

/** `负责锦岚天地二期的日常服务`: what was built in stages. */
const STAGE =
  /(?:负责|服务|进驻|进场|承接|接管|位于|在)(?<place>\p{Script=Han}{3,6}[一二三四五六]期)(?=的|项目|物业|工地|现场|业主|[、,，。;；])/gu;
/** `西侧育英小学反映`: a neighbour. */
const SCHOOL =
  /(?<=[东西南北][侧边面]|紧邻|邻近|相邻的?|附近的?|隔壁的?|毗邻)(?<place>\p{Script=Han}{2,5}(?:小学|中学|幼儿园|大学|学院|医院|小区|花园))/gu;
const NO_STAGE = /(?:厂房|车间|工程|项目|技改|改造|建设|扩建|认证|审核|检查|监测|培训)[一二三四五六]期$/u;

/** Sites that departments and places of work are called after, estates built in stages, and neighbours. */
export const siteNames = (text: string): string[] => [
  ...[STAGE, SCHOOL]
    .flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups?.place ?? ''))
    .filter((place) => !NO_STAGE.test(place) && !NO_PLACE.test(place)),
  ...sitesBefore(text),
];

const sitesBefore = (text: string): string[] =>
  [...text.matchAll(SITE)]
    .map(({ groups }) => (groups?.place ?? '').replace(WHOSE, ''))
    .filter((place) => place.length > 1 && !NO_PLACE.test(place) && !SENTENCE.test(place));
