import { type DepartmentAct, type Report, spanOf } from '../../core/index.js';
import { namedActs } from './named-acts.js';

const UNIT = /(?:部(?!门|分|件|位|队|委|署|落|级|首|族|下|属)|科(?!学|技|目|普|室|研|员)|办公室|车间)/gu;
/** What a department does, has or is asked for, right behind its name. */
const ACT =
  /^(?:负责|专人|派人|归口|牵头|编制|组织|提供|制定|制订|保存|保留|建立|定期|每[年月季周日半天]|实施|开展|记录|评审|审批|审核通过|签字|签发|批准|确认|验证|出具|介绍|统计|汇总|收集|管理|完成|主管|主导|承担|下达|下发|发放|登记|监督|检查|对|按|根据|依据|已|进行|部长|科长|经理|主任|负责人|主管|人员|员工|策划|识别|评价|跟踪|安排|出示|抽查|台账|制作|维护|保管|执行|于\d|\d{4}年|\d{1,2}月|由[\p{Script=Han}]{2,4}(?:负责)?审|目标|的?职责)/u;
/** Words before a name that are not of it. */
const LEAD =
  /^.*(?:由|经|与|和|及|向|对|在|请|是|为|据|问|查|询|访谈|走访|询问|任命?|兼|一直担任|担任|见|到|从|给|按|因|于|抽|以及|公司|组织|部门|责任|审核|分别|通过|要求|其中|包括|并|将|把|让|至|用|随|同|交|报|有|达|年|月|日|号的?)(?=[\p{Script=Han}]{2,})/u;
/** `查车间主任`, `未达车间目标`: nothing but the verb before a workshop without a name. */
const ASKED =
  /^(?:(?:未|已)?达到?|查看?|问|到|去|看|由|在|经|据|请|与|和|对|向|各|访谈?|抽[查问]?|走访|巡[查视]|询问|观察|进入|面谈|座谈|现场)$/u;
/** Others' departments, parts of things, and words that end like a department. */
const OTHERS =
  /(?:有限公司|集团|总公司|分公司|子公司|母公司|局|厅|委|政府|医院|学院|大学|甲方|乙方|客户|顾客|供方|供应商|业主|总包|监理|建设单位|承包[商方]|分包[商方]|外包方|街道|银行|国家|省|市|县|区)(?:的)?$/u;
const GENERIC =
  /^(?:供方|供应商|甲方|业主|总包|监理|外包方|分包方|对方|厂家|(?:顾客|客户)(?:采购|质量|质检|品质|工程|技术))|^(?:各|本|该|相关|有关|主管|职能|责任|其他|上级|所属|归口|全|内|外|总|对应|使用|需求|审核|局|一|两|三|几|多|另|某|顶|底|中|上|下|前|后|左|右|东|南|西|北|头|尾|端|根|尖|颈|腹|背|胸|腰|脚|手|腕|肩|面|眼|耳|齿|干|支|分|俱乐|营业|售楼|门市|小卖|项目|经理|董事|团|党|学|教育|公安|工信|住建|交通|财政|农业|卫生|应急管理|生态环境|商务|国防|建设|铁道|水利|民政|司法|人社|自然资源|工业和信息化|人力资源和社会保障|标准化管理委员会|内外|大|小|全国|接触|受力|焊接|连接|转动|旋转|传动|运动|裸露|隐蔽|电气|机械|受压|密封|细|局部|主要|关键|重点|其余|部|外观|本|学|百|专|文|理|工|内|外|妇|儿|口腔|眼|骨)(?:部|科)$|(?:(?<!安)全|外|内|局|总|项目|一|分)部$/u;
/** `一直担任该部负责人`: the department spoken of. */
const OF_IT = /[该本其](?:部门?|科|车间)$/u;
const REACH = 12;
const AFTER = 28;
/** `the After-Sales Department`. */
const ENGLISH =
  /\b[Tt]he (?<name>[A-Z][A-Za-z-]*(?: (?:and |& )?[A-Z][A-Za-z-]*){0,2}) [Dd]epartment\b(?! of\b)/gu;

/** Departments that are said to do something. */
export function extractDepartmentActs(report: Report): DepartmentAct[] {
  const { text } = report.view;
  if (report.language === 'en')
    return [...text.matchAll(ENGLISH)].map((match) => ({
      name: match.groups?.name ?? '',
      named: true,
      ...spanOf(match),
    }));
  return [...actsInWords(text), ...namedActs(text, isOthers)].sort((a, b) => a.start - b.start);
}

const isOthers = (name: string, before: string): boolean => GENERIC.test(name) || OTHERS.test(before);

function actsInWords(text: string): DepartmentAct[] {
  return [...text.matchAll(UNIT)].flatMap((match): DepartmentAct[] => {
    const end = match.index + match[0].length;
    const behind = text.slice(end, end + AFTER).replace(/^ |^\([^()\n]{0,16}\)/u, '');
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const run = /[\p{Script=Han}]{1,9}$/u.exec(before)?.[0] ?? '';
    const open = run.length === Math.min(9, before.length) && run.length === 9;
    const bare = run.replace(LEAD, '').replace(ASKED, '');
    const name = `${bare}${match[0]}`;
    const start = end - name.length;
    if (
      (bare === '' && match[0] !== '办公室') ||
      (open && bare === run) ||
      name.length > 9 ||
      OF_IT.test(name) ||
      GENERIC.test(name)
    )
      return [];
    if (OTHERS.test(text.slice(Math.max(0, start - 8), start))) return [];
    const field = /(?:受审核?部门|责任部门|归口部门|主管部门|实施部门)】?\s?[:：]?\s?$/u.test(
      text.slice(Math.max(0, start - 9), start),
    );
    const row = /(?:^|\n)\|\s?$/u.test(text.slice(Math.max(0, start - 4), start)) && /^\s?\|/u.test(behind);
    // An office is a room, too.
    if (name === '办公室' && !/^(?:负责|归口|牵头|编制|主管)/u.test(behind)) return [];
    if (!ACT.test(behind) && !field && !row) return [];
    return [{ start, end, name, named: false }];
  });
}
