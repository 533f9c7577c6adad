import { surnameLength } from '../../entities/index.js';

/** A department as the notes name it, with what follows it on the line. */
export interface DepartmentHead {
  name: string;
  rest: string;
}

const SUFFIX =
  '(?:部门|部|科|科室|办公室|办|室|处|组|车间|分厂|工段|班组|中心|仓库|库房|食堂|项目部|门店|领导层|管理层|最高管理者|高层)';
/** Words that end like a department but name something else. */
const NOT_DEPARTMENT =
  /^(?:全部|内部|外部|局部|上部|下部|部分|底部|头部|顶部|干部|小组|机组|分组)$|自己|各个?部|其他部|审.*部门|抽查|问了|看了/u;
const NAMED = new RegExp(`^([\\u4e00-\\u9fff]{0,9}${SUFFIX})(?=$|[\\s:：,，;；/+、(（\\[【|-])`, 'u');
/** Labels of header lines, which brackets set off just like departments. */
const HEADER_LABEL =
  /^(?:受审|被审|企业|公司|单位|日期|时间|标准|准则|范围|陪同|审核|地点|地址|组织|client|date|scope|standard|guide|auditor)/iu;
const BRACKETED = /^(?:[[［〔〖]([^\]］〕〗\n]{1,24})[\]］〕〗]|【([^】\n]{1,24})】)/u;
/** Set off by strokes on both sides: `—品管部— 主任 鄢琪`, `== 生产部 部长 滕国栋 ==`; a gap parts its people off. */
const STROKED =
  /^(?<stroke>[—–=~～*_]{1,4}|-{2,4})[ ]?(?<name>[^\d\s—–=~～*_][^\d—–=~～*_]{0,22}?)[ ]?\k<stroke>[ ]{0,3}(?<rest>[^\d]{0,24})$/u;
/** Capitals with somebody behind a dash: `H&S / ENV - Dilys Varney`, `MGMT - MD Rhoda Kinsey`. */
const CAPITALS =
  /^(?<name>[A-Z][A-Z&]{1,14}(?:[ ]?[/,&+]?[ ]?[A-Z][A-Z&]{1,14}){0,2})[ ]?[-–—:][ ]?(?<rest>(?:[A-Z]{2,4} )?[A-Z][a-z'’-]{1,15}(?: [A-Z][a-z'’-]{1,15}){1,2})$/u;

/** Signs that set a department off: `▲安环部  钮兆丰`. */
const SIGN = /^(?:[▲△▼●○■□◆◇★☆※▶►◎#]{1,3}|[-—–=]{2,4})[ ]?/u;
const ENGLISH =
  /^((?:[A-Z][\w&'/-]{0,20}[ ]){0,3}(?:[Dd]ept\.?|[Dd]epartment|[Oo]ffice|[Ww]arehouse|[Pp]roduction|[Pp]urchasing|[Mm]anagement|[Ll]aboratory|[Ww]orkshop|HR|QA|QC|EHS|HSE))(?=$|[\s:,;/-])/u;

/** Signs that something was found. */
const NOTED = /[√×→?？]|OK|NC|[没未不]/u;

/** When or at which stop of the day a department was audited: `第二段 研发部`, `上午 采购部`, `9:30-10:30 仓库`. */
const STOP =
  /^(?:第[一二三四五六七八九十\d]{1,2}(?:段|站|部分|场|组|节|家|处|天)|[一二三四五六七八九十]、|(?:D|[Dd]ay ?|[Ss]top ?|[Ss]ession ?)\d{1,2}|上午|下午|[AaPp][Mm]|(?:\d{1,2}[:：]\d{2})(?: ?[-~–—至] ?\d{1,2}[:：]\d{2})?)[\s,，:：、.-]{1,4}/u;

/**
 * Reads a department at the head of a line: `[行政部] 主任 ...`, `技术部 8.5.1`, `Purchasing: ...`.
 * Square brackets make any words a department, provided they hold no figure.
 */
export function departmentHead(body: string, known: readonly string[] = []): DepartmentHead | null {
  const bracket = BRACKETED.exec(body);
  const inside = bracket?.[1] ?? bracket?.[2];
  if (bracket && inside !== undefined && HEADER_LABEL.test(inside)) return null;
  if (bracket && inside !== undefined && !/\d/u.test(inside)) {
    return { name: inside.trim(), rest: body.slice(bracket[0].length).trim() };
  }
  const set = STROKED.exec(body)?.groups ?? CAPITALS.exec(body)?.groups;
  if (set && !NOTED.test(`${set.name}${set.rest}`))
    return { name: (set.name ?? '').trim(), rest: (set.rest ?? '').trim() };
  const words = body.replace(SIGN, '').replace(STOP, '');
  const named = known.find((name) => name !== '' && words.startsWith(name));
  const name = named ?? NAME_FORMS.map((form) => form.exec(words)?.[1]).find((found) => found !== undefined);
  if (name === undefined || NOT_DEPARTMENT.test(name)) return null;
  return {
    name,
    rest: words
      .slice(name.length)
      .replace(/^[\s:：,，|-]{1,6}/u, '')
      .trim(),
  };
}

/** Offices that end in 员; 人员 and 动员 name nobody. */
const CLERKS =
  '(?:检验|质检|安全|内审|采购|业务|仓管|库管|保管|计量|化验|资料|文控|食安|营养|调度|巡检|值班|试验|实验|统计|档案|工艺|设备|采样|品控|品管|体系|跟单|客服|配送|收银|施工|材料|技术|质量|管理|操作|驾驶|押运|护理|保洁|保安)员';
const ENGLISH_TITLES =
  '(?:[Mm]gr|[Mm]anager|[Ss]upervisor|[Tt]eam [Ll]eader|[Ll]eader|[Ll]ead|[Hh]ead|[Dd]irector|[Ee]ngineer|[Bb]uyer|[Pp]lanner|[Cc]oordinator|[Tt]echnician|[Ff]oreman|[Oo]fficer|[Ii]nspector|[Cc]hief|[Aa]dviser|[Aa]dvisor)';
const TITLES =
  '总经理|副总经理|副总|董事长|厂长|副厂长|部长|副部长|经理|主任|主管|科长|处长|院长|校长|店长|站长|所长|组长|队长|班长|总监|总工|工程师|负责人|管代|管理者代表|书记|护士长|厨师长|值班长|调度长|老师|师傅|女士|先生|工|总|陪同|陪|接待|对接人|联系人';
const PEOPLE_ONLY = new RegExp(
  `^(?:(?:${TITLES})|${CLERKS}|${ENGLISH_TITLES}\\b|[\\u4e00-\\u9fff]{2,4}|[A-Z][\\w.'-]{0,20}|\\d{1,2}[:：]\\d{2}|上午|下午|[\\s/、,，:：()（）&+~-]){0,24}$`,
  'u',
);

const HAS_TITLE = new RegExp(
  `${TITLES}|${CLERKS}(?=[\\s:：])|[\\u4e00-\\u9fff]长(?=[\\s:：]|$)|\\b${ENGLISH_TITLES}\\b(?=[\\s:]{1,3}[A-Z])`,
  'u',
);
const TIMES_ONLY = /^[\d:：.\-~～—–()（）\s年月日上下午/]{1,40}$/u;
const SAYS_SOMETHING = /[说没未不有无在已缺抽查看问]|OK|NC|[√×→?？]/u;

/** True where words name people, titles and times of day only, so that they introduce notes and are none. */
export const namesPeopleOnly = (text: string): boolean =>
  TIMES_ONLY.test(text) ||
  (text.length <= 48 && PEOPLE_ONLY.test(text) && HAS_TITLE.test(text) && !SAYS_SOMETHING.test(text));

const TITLED = `[\\u4e00-\\u9fff]{0,4}(?:${TITLES.replace('|工|总|', '|')}|${CLERKS})[\\s:：]{0,3}[\\u4e00-\\u9fff]{2,3}|${ENGLISH_TITLES}[.]?[\\s:]{1,3}[A-Z][\\w.'-]{0,15}(?: [A-Z][\\w'-]{1,15})?`;
const TITLED_ONLY = new RegExp(
  `^[\\s(（|,，-]{0,4}(?:${TITLED})(?:[\\s/、,，;；()（）]{1,4}(?:${TITLED}|[\\u4e00-\\u9fff]{2,3})){0,4}[\\s)）|]{0,3}$`,
  'u',
);

/** True where words are nothing but people with their titles: `部长 解国平`, `检验员 鲍玲、库管员 单木`, `mgr Ann Lee`. */
export const namesTitledPeople = (text: string): boolean => text.length <= 48 && TITLED_ONLY.test(text);

/** A title right before a name; one-character titles (陪) need a gap, or 工业 would name a person. */
const ZH_AFTER_TITLE = new RegExp(
  `(?:(?:${TITLES.replace(/\|工\|总\|/u, '|').replace('|陪|', '|')}|${CLERKS})[\\s:：]{0,3}|陪[\\s:：]{1,3})(?:[A-Z]{2,4} )?([\\u4e00-\\u9fff]{2,3})(?=$|[\\s/、,，;；()（）])`,
  'gu',
);
const ZH_NICKNAME = /[\u4e00-\u9fff](?:工|总|师傅|老师|经理)[(（]([\u4e00-\u9fff]{2,3})(?=[\s)）,，])/gu;
const EN_LABELLED = /\b(?:guide|escort|with|host|contact)\b[^:,\n]{0,20}?[:\s]\s{0,3}([^\n]{2,80})/giu;
const EN_NAME = /(?<![\w.])([A-Z](?:[a-z]{1,15}|\.)[ ]?(?:[A-Z][a-z]{1,15}(?:-[A-Z][a-z]{1,15})?))(?![\w])/gu;
const TITLE_WORD = new RegExp(`^(?:${TITLES})$|(?:部|科|室|车间|上午|下午|陪同|体系|审核)$`, 'u');

/** Departments that notes name without `部`, right before clause numbers. */
const BARE_NAME =
  /^(质检|品管|品质|品保|采购|仓储|仓管|销售|生产|技术|研发|行政|人事|财务|安环|设备|高层|工程|客服|市场|物流|后勤|厨房|前厅|客房|护理|教务|运维|开发|测试|计划|[Pp]urchasing|[Pp]roduction|[Qq]uality|QA|QC|[Ss]tores|[Ww]arehouse|[Mm]aintenance|HR|[Ss]ales|[Dd]esign|[Ee]ngineering|[Ll]ab)[\s:：-]{1,4}(?=[QESO]{0,3}[ ]?(?:10|[4-9])(?:\.\d{1,2}){1,4}(?:[\s/、,，]|$))/u;

/** Somebody's office in the place of a department, right before a clause: `总经理 9.3`, `安全员 S7.2`. */
const OFFICE = new RegExp(
  `^(${TITLES.replace(/\|老师.*$/u, '')}|${CLERKS}|(?:General |Managing |Operations |Site |Plant |Works )?(?:Director|Manager)|MD|GM|CEO)(?:[\\s:：-]{1,4})(?=[QESO]{0,3}[ ]?(?:10|[4-9])(?:\\.\\d{1,2}){1,4}(?:[\\s/、,，]|$))`,
  'u',
);
/** Such a name alone on its line or before its people: `教务  缪老师`, `行政`. */
const ALONE =
  /^(质检|品管|品质|品保|品控|采购|仓储|仓管|销售|生产|技术|研发|行政|人事|财务|安环|设备|高层|工程|客服|市场|物流|后勤|厨房|前厅|客房|护理|教务|运维|总经办|管理层|库房)(?=\s*$|[\s:：]{1,6}[\u4e00-\u9fff]{2,8}\s*$)/u;
const NAME_FORMS = [NAMED, BARE_NAME, OFFICE, ALONE, ENGLISH];

/** A name behind a department with a wide gap or a sign before it: `▲安环部  钮兆丰`. */
const GAPPED_NAME =
  /^(?:(?:[▲△▼●○■□◆◇★☆※▶►◎]|[-—–=]{2,4}).{2,12}?[\s:：]{1,6}|.{2,12}?[\s]{2,6})(?<name>[\u4e00-\u9fff]{2,4})\s*$/u;

/** `安环科（乔麦）`. */
const BRACKETED_NAME = /^[^\s()（）]{2,10}[ ]?[(（](?<name>[\u4e00-\u9fff]{2,4})[)）]\s*$/u;

/** True where a line holds nothing behind the name of a department but somebody's name. */
export function introducesByName(body: string): boolean {
  if (CAPITALS.test(body)) return true;
  const name = (GAPPED_NAME.exec(body) ?? BRACKETED_NAME.exec(body))?.groups?.name ?? '';
  const length = surnameLength(name, 0);
  return length > 0 && name.length > length && name.length - length <= 2;
}

/** True for a name: no title, no place of work, no form of address (丁工). */
export const isName = (name: string): boolean =>
  name.length > 1 && !TITLE_WORD.test(name) && !/^.(?:工|总|师傅|老师)$/u.test(name);

/** The people whom header lines name with a title or as guides. */
export function peopleInHeader(text: string): string[] {
  const chinese = [ZH_AFTER_TITLE, ZH_NICKNAME].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((m) => m[1] ?? ''),
  );
  const english = [...text.matchAll(EN_LABELLED)].flatMap((m) =>
    [...(m[1] ?? '').matchAll(EN_NAME)].map((n) => n[1] ?? ''),
  );
  return [...new Set([...chinese, ...english])].filter((name) => isName(name));
}
