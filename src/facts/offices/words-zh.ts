import { isCommonWord, personNameAt, surnameLength } from '../../entities/index.js';
import { HEAD, OFFICES } from './titles.js';

/** Words for the head of a department, which stand behind its name. */
const HEADS = [
  '部门负责人',
  '主要负责人',
  '负责人',
  '部长',
  '经理',
  '科长',
  '处长',
  '主任',
  '主管',
  '所长',
  '站长',
  '队长',
  '厂长',
  '园长',
  '店长',
  '校长',
  '院长',
] as const;
const UNIT = '(?:部|科|室|车间|中心|处|站|库|办|组)';

const words = OFFICES.flatMap(({ id, zh }) => zh.map((word) => [word, id] as const));
const idOf = new Map<string, string>([...words, ...HEADS.map((word) => [word, HEAD] as const)]);
const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length);
const TITLE = longestFirst.join('|');
/** Every office word; a longer one wins over a part of it. */
const ANCHOR = new RegExp(TITLE, 'gu');
/** What may stand between two offices of one person. */
const BOTH = `(?:兼任?|/)(?:公司)?(?:[\\p{Script=Han}]{1,6}${UNIT})?副?`;
const ALSO = `(?:${BOTH}(?:${TITLE})){0,2}(?:\\((?:公司)?(?:${TITLE})\\))?`;
const ANOTHER = `(?:(?:公司)?(?:生产|技术|质量|行政|销售|营销|常务|安全|财务)?副?(?:${TITLE}|厂长|总监|副总))`;

/** Words that begin where a role ends but are no names. */
const NO_NAME =
  /^(?:及|和|与|等|对|的|在|负责|主持|批准|审核|组织|签|亲自|介绍|说明|陈述|确认|提供|现场|应(?:对|当|由|该|按|急|在|具|能)|为|任(?:职|命|务|何|期|免)|兼|均|能|已|了|向(?:总|最|全|公|各|管|员|审)|进行|参加|姓名|职责|能力|培训|证|岗位|名单|共|数|代表|任命|审批|编制|以上|制定|授权|办公|助理|安排|公司|由|是|有|无)/u;
/** The edge behind a name in a list or sentence. */
const EDGE =
  /^(?:[\s,;。、()/|]|$|于|主持|负责|介绍|说明|陈述|能|熟悉|了解|接受|阐述|谈|答|签|在|为|任|兼|等|和|与|及|批准|审核|编制|确认|陪同|出席|参加|提供|回答|讲|称|说|表示|组织|担任|告知|审批|审定|签批|策划|制[定订]|发起|主讲|经|被|交谈|面谈|访谈|沟通|反映|解释|带领|现场|每[月周季年]|组成|关闭|参与|签名|审核|当场|在场|到场|描述|提到|展示|出示|口述|承诺|指出|同意|就|处|副总|总经理|宣布|牵头|带队|汇报|召集|授权|任命|代表|认可|同志|先生|女士|核准|颁布|发布|主导|下达|复核|评审|共同|对|向|以|因|自|起|至|《)/u;
const LONGEST_NAME = 4;

/** The name that starts at an offset, as an entry of a field or before a verb; null for none. */
export function nameAt(text: string, start: number): string | null {
  if (NO_NAME.test(text.slice(start, start + 2))) return null;
  const end = personNameAt(text, start);
  if (end === null || end - start > LONGEST_NAME || !EDGE.test(text.slice(end, end + 2))) return null;
  return text.slice(start, end);
}

/** `负责人齐慕白自2029年任职`: the words behind leave nothing but a name. */
function namedSince(text: string, start: number): string | null {
  const name = /^\p{Script=Han}{2,4}(?=自(?:19|20)\d{2}年)/u.exec(text.slice(start, start + 12))?.[0];
  return name !== undefined && isLikelyName(name) ? name : null;
}

/** `安全总监唐棣每月组织检查`: an office of one holder before it and a verb behind leave nothing but a name. */
function namedActing(text: string, start: number): string | null {
  const name = [2, 3]
    .map((length) => text.slice(start, start + length))
    .find(
      (words) => isLikelyName(words) && ACTS.test(text.slice(start + words.length, start + words.length + 4)),
    );
  return name ?? null;
}
const ACTS =
  /^(?:每[月周季年]|自(?:19|20)\d|组织|召集|主持|批准|签[字署发]|关闭|参[与加]|审[核批定]|负责|介绍|说明|陪同|与[\p{Script=Han}]{2}|(?:19|20)\d{2})/u;

/** What stands before a name that no edge sets apart. */
const LEAD = new RegExp(
  `(?:^|[\\s:,;。、)("“|】由经与和及对问据起日月]|任命|聘任|委任|聘请|指定|授权|推举|选举|推选|选派|明确|确定|${ANOTHER})$`,
  'u',
);

/** The name of two to four characters that ends at an offset. */
export function nameBefore(
  text: string,
  end: number,
  linked: boolean,
): { name: string; start: number } | null {
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0 || !LEAD.test(text.slice(Math.max(0, start - 8), start))) continue;
    if (personNameAt(text, start) === end || (linked && isLikelyName(text.slice(start, end))))
      return { name: text.slice(start, end), start };
  }
  return null;
}

const NEVER =
  /[的了是不或被把将从而且但则即并也都就还很更最仅各每某该此其你我他她们者所到给让使按据经因没无未再又等个件份次项条台套只位部科室组]/u;

/** Where a link to an office stands beside it, a surname and what names may hold are enough. */
function isLikelyName(name: string): boolean {
  const family = surnameLength(name, 0);
  const given = name.length - family;
  return (
    family > 0 && given >= 1 && given <= 2 && !isCommonWord(name) && !NEVER.test(name) && !NO_NAME.test(name)
  );
}

/** An entry of a field that holds nothing but a name. */
const ENTRY = /^\p{Script=Han}{2,4}(?=[\s,;。、)|]|$)/u;

export interface OfficeWord {
  id: string;
  word: string;
  department: string;
  start: number;
  end: number;
  /** `副`, `原`, `代理`: what goes before the office. */
  qualifier: string;
}

const DEPARTMENT = new RegExp(
  `(?<department>[\\p{Script=Han}]{1,8}?${UNIT})(?<qualifier>副|原|前|代理)?$`,
  'u',
);
const QUALIFIER = /(?<qualifier>副|原|前任?|代理|执行|常务|项目|客户|产品|区域|大堂|门店|分公司|子公司)$/u;
/** Words of the sentence that ran into a department: `由质检部`. */
const RAN_IN =
  /^.*(?:[由经和与向对在请是为的及据问查任询谈访]|公司|任命|受审核|见到|陪同|任|兼)(?=[\p{Script=Han}]{2,})/u;
const BEFORE = 12;
/** `生产部长`: the last character of the department is the first of the office. */
const SHARED = /^[部科处站所]长$/u;
const STEM = /(?:^|[\s,;:。、()由经与|])(?<stem>[\p{Script=Han}]{2,3})(?<qualifier>副)?$/u;

interface Before {
  name: string;
  qualifier: string;
  /** How many characters before the office word belong to it. */
  length: number;
}

function departmentBefore(text: string, start: number, word: string): Before {
  const lead = text.slice(Math.max(0, start - BEFORE), start);
  const shared = SHARED.test(word) ? STEM.exec(lead) : null;
  if (shared?.groups?.stem && !new RegExp(`${UNIT}$`, 'u').test(shared.groups.stem))
    return {
      name: shared.groups.stem + word.charAt(0),
      qualifier: shared.groups.qualifier ?? '',
      length: shared.groups.stem.length + (shared.groups.qualifier ?? '').length,
    };
  const run = /[\p{Script=Han}]{1,10}$/u.exec(lead)?.[0] ?? '';
  const match = DEPARTMENT.exec(run);
  const department = (match?.groups?.department ?? '').replace(RAN_IN, '');
  if (department.length > 1) {
    const qualifier = match?.groups?.qualifier ?? '';
    return { name: department, qualifier, length: department.length + qualifier.length };
  }
  return { name: '', qualifier: QUALIFIER.exec(lead)?.groups?.qualifier ?? '', length: 0 };
}

/** The office words of a text with the department each belongs to. */
export function officeWords(text: string): OfficeWord[] {
  return [...text.matchAll(ANCHOR)].map((match) => {
    const id = idOf.get(match[0]) ?? HEAD;
    const before = departmentBefore(text, match.index, match[0]);
    return {
      id,
      word: match[0],
      department: id === HEAD ? before.name : '',
      start: match.index - (id === HEAD ? before.length : 0),
      end: match.index + match[0].length,
      qualifier: before.qualifier,
    };
  });
}

const RIGHT = new RegExp(
  `^${ALSO}(?:一职)?(?:(?:仍|一直|现|目前|均)?[为是])?(?:\\s?[|\\t:]){0,2}\\s{0,2}\\(?(?:[\\p{Script=Han}]{1,6}(?:部|科|室|车间|中心))?${ANOTHER}?\\s?`,
  'u',
);
const BY = new RegExp(
  `^(?:一职)?(?:仍|一直|现|目前)?由(?:[\\p{Script=Han}]{1,6}(?:部|科|室|车间|中心)(?=[\\p{Script=Han}]{2,12}任))?(?:${ANOTHER})?(?=[\\p{Script=Han}]{2,12}任)`,
  'u',
);
/** `管理者代表由段启山变更为柴文博`: the successor stands behind the change. */
const CHANGED_TO =
  /^(?:一职)?(?:[^,。;\n]{0,6}由[^,。;\n]{2,16}?)?(?:变更为|变更成|改为|改由|调整为|更换为|更换成|换成)(?:副总经理|总经理)?(?=\p{Script=Han}{2})/u;
const HELD =
  /^(?:同志|先生|女士)?(?:副总经理|总经理|经理|部长|科长|主任)?(?:同志)?(?:一人|同时|本人)?(?:兼任|担任|出任|接任|继任|任)/u;
const HELD_FULL =
  /^(?:同志|先生|女士)?(?:副总经理|总经理|经理|部长|科长|主任)?(?:同志)?(?:一人|同时|本人)?(?:兼任|担任|出任|接任|继任)/u;
const LEFT = new RegExp(
  `(?<link>(?:同志|先生|女士)?(?:现|仍|一直|被任命|被聘任?|被选举?|被推选)?(?:兼任|担任|出任|接任|继任|改任|任|为|是|兼|\\((?:兼任?|现任)?)(?:公司|我司|本公司|本厂)?| ?[/|] ?|,)(?:${ANOTHER}(?:兼任?|/|、))?$`,
  'u',
);
const LOOK = 28;

export interface Holder {
  name: string;
  start: number;
  end: number;
}

/** Who the words behind an office name as its holder. */
export function holderBehind(text: string, office: OfficeWord): Holder | null {
  const tail = text.slice(office.end, office.end + LOOK);
  const by = BY.exec(tail)?.[0];
  if (by !== undefined) {
    const start = office.end + by.length;
    const ends = [3, 2, 4].map((length) => start + length);
    const isHeld = (held: RegExp) => (at: number) =>
      held.test(text.slice(at, at + 12)) && isLikelyName(text.slice(start, at));
    // `由柯敏担任`: the name ends before the whole verb.
    const end = ends.find(isHeld(HELD_FULL)) ?? ends.find(isHeld(HELD));
    return end === undefined ? null : { name: text.slice(start, end), start, end };
  }
  const changed = CHANGED_TO.exec(tail)?.[0];
  if (changed !== undefined) {
    const start = office.end + changed.length;
    const name = nameAt(text, start);
    return name === null ? null : { name, start, end: start + name.length };
  }
  const next =
    nameAt(text, office.end) ??
    namedSince(text, office.end) ??
    (office.id === HEAD ? null : namedActing(text, office.end));
  if (next !== null) return { name: next, start: office.end, end: office.end + next.length };
  const link = RIGHT.exec(tail)?.[0] ?? '';
  const start = office.end + link.length;
  const entry = /[:|\t]/u.test(link) ? ENTRY.exec(text.slice(start, start + 6))?.[0] : undefined;
  const name = nameAt(text, start) ?? (entry && isLikelyName(entry) ? entry : null);
  return name === null ? null : { name, start, end: start + name.length };
}

/** Who the words before an office name as its holder: `骆闻笛任`, `任命骆闻笛为`, `骆闻笛(`. */
export function holderBefore(text: string, office: OfficeWord): Holder | null {
  const lead = text.slice(Math.max(0, office.start - LOOK), office.start);
  const link = LEFT.exec(lead);
  if (!link) return null;
  // A comma, a bar or a slash sets off an office only where it ends there.
  const loose = /^[ /|,]/u.test(link[0]);
  if (loose && !/^(?:[\s,;。|)]|$)/u.test(text.slice(office.end, office.end + 1))) return null;
  // In a row of labels and values the value stands behind.
  if (loose && holderBehind(text, office)) return null;
  const end = office.start - link[0].length;
  const found = nameBefore(text, end, !loose);
  return found ? { ...found, end } : null;
}
