import type { Around } from './around.js';

/** How a clause shows that a thing is there: counted, kept, run or sampled, and neither wished for nor another's. */

const COUNTED =
  /\d\s?(?:台|套|个|瓶|桶|袋|kg|公斤|千克|吨|t\b|L\b|升|m[³3]|立方米|份|批|车|辆|只|罐|箱|盒|包|件|名|人|樘|组|座|条|处|间|次|单|头|株|项|艘|尾|羽|匹|张|枚|根|块|卷|棵|架|m²|㎡|平方米)/u;
const AT_WORK =
  /见(?!证|习|附|表|下|上|第|《)|存放|储存|贮存|结存|库存|领用|正在|运行|操作工?|司炉|驾驶|装有|设有|配有|配备|使用|用于|作业|施工|生产|加工|制作|装配|检修|点检|登记证|合格证|检验合格|抽(?!样方案)|查(?:看|阅|见)?|观察|产生|排入|处理后|聘|参加|陪同|演练|采购|购买|购入|入库|出库|发往|发货|销售|交付|签订|承接|承运|自建|自有|新增|添置|投用|在用|发放|盘点|液位|值守|签字/u;
/** What is sampled or looked at in the clause before is what the next one tells of. */
const LOOKED_AT =
  /抽(?!样方案)|查看|查阅|查见|现场查|巡视|巡查|走访|观察|台账|清单|出库单|领用单|记录(?:显示)?|检查|到[^,]{2,14}$/u;
/** What the clause behind tells of the thing that the one before ends with. */
const STATE = /^(?:液位|存|结存|在用|运行|共|现有|已?领用|完好|分别|均在|每[日班周月])/u;
/** `GC-02`, `校准日期`: it has a number, or was calibrated. */
const NUMBERED = /^[“"(]?(?:编号|型号)?\s?[A-Z]{1,4}-?\d/u;
const CALIBRATED = /校准|检定|有效期|检验报告|年检|使用登记/u;
/** A department by those who speak for it. */
const SPEAKS =
  /^(?:的)?(?:经理|部长|主任|科长|处长|主管|负责人|班长|组长|队长|厂长|人员|员工|内审|提供|介绍|出示|说明|表示|共?有?\s?\d+\s?人|每[日周月年]|负责|组织)/u;
/** Wishes, rules and other people's things. */
const UNREAL =
  /规定|要求(?!的)|禁止|严禁|不得|应当|如(?!实|期|下)|若|防止|避免|潜在|可能|辨识|识别|评价|法律|法规|标准|计划|拟|预计|将来?|目标|范围|不适用|除外|以外|供方|供[汽热水电气](?!方式)|出租方|房东|供应商|承包|承运商|分包|外包|委托|送检|客户|顾客|业主|甲方|租户|邻近|附近|周边|园区|隔壁|对面|村民|社会|行业|同行|以前|原(?:有|先|来)|参考|参照|曾|改造前|停用前|搬迁前|历史|上年|案例|培训|学习|考试|(?<!校准|检定|合格|登记|使用)证书|资质|许可|职责|旺季|季节|高峰|预案|手册|程序文件|管理制度|《|必要时|适用时|如有|若有/u;
/** Other people's, or another place's that was not audited: told anywhere in the sentence. */
const OTHERS =
  /供方|供应商|承运商|承包方|分包方|客户|顾客|业主|甲方|租户|关联企业|兄弟|另一|其[他它]项目|不在(?:本次|认证|抽样|体系)|外来|来厂|进厂|访客|送货|邻厂|隔壁|相邻|出租方|房东|村|社会|同行|分包|承租|在保|维保|收集|收运|收购|雨水|送货|发包|(?<![一-龥])原(?=[\p{Script=Han}A-Zγ])|拆下|收贮|生活污水/u;
const OWNER = /(?:中心|医院|学校|大学|研究[所院]|集团|物业|保安公司|车队|门卫|银行|局)(?:的|内|自有)?$/u;
/** `叉车司机` is no driver of lorries, `无铅焊丝` no solder with lead. */
const OTHER_KIND = /(?:叉车|行车|铲车|装载机|吊车|挖掘机|无|非|免|防|仿|假|手动|人力|手推|模拟)$/u;
/** `对危险化学品销售、使用`: the head of a question. */
const ABOUT = /^[\d\s.、()]*对$/u;
/** `Q:X的生产`: what is certified, and not what is there. */
const SCOPE = /^[QES/、]{1,5}:/u;
const OTHERS_OFFICE = /(?:顾客|客户|供方|供应商|业主|甲方|集团|总部|学校|医院)[^,:]{0,6}$/u;
const NEGATED = /不|未|无|没|非|停用|取消|淘汰|拆除|禁用|报废|替代|替换|改用|改为|代替/u;
const GONE = /退还|退回|清空|转让|移交|报废|拆除|停用|封存|处置完|为空|空置|均未检出|未检出|零/u;

/** Whether the clause shows a thing at its place in it; the clauses before and behind may hold what proves it. */
export function showsChinese(clause: string, at: number, name: string, around: Around): boolean {
  const before = clause.slice(0, at);
  const after = clause.slice(at + name.length);
  if (NEGATED.test(before.slice(-12)) || OWNER.test(before) || OTHER_KIND.test(before)) return false;
  if (around.isOffice && SPEAKS.test(after) && !OTHERS_OFFICE.test(before)) return true;
  if (SCOPE.test(clause) || UNREAL.test(clause) || GONE.test(after) || GONE.test(around.next)) return false;
  if (ABOUT.test(before) && !COUNTED.test(after)) return false;
  if (around.isClass && OTHERS.test(around.sentence)) return false;
  if (around.isMember && EVIDENCE.test(around.sentence) && !UNREAL.test(around.sentence)) return true;
  // The words of the thing itself prove nothing.
  const rest = `${before} ${after}`;
  if (COUNTED.test(rest) || AT_WORK.test(rest) || NUMBERED.test(after) || CALIBRATED.test(after)) return true;
  if (LOOKED_AT.test(around.last) && !UNREAL.test(around.last)) return true;
  return after.length <= SHORT_TAIL && (STATE.test(around.next) || COUNTED.test(around.next));
}

/** Records, readings and people: a member of the class that is told of with these is there. */
const EVIDENCE = /\d|记录|台账|点检|巡检|清洗|更换|压差|读数|考核|体检|检测|班长|操作|台|名|次|单|表/u;

const SHORT_TAIL = 4;

/** How plainly a clause shows it: counted, said of the organisation's own, with the words around it. */
export const weightChinese = (clause: string): number =>
  Number(COUNTED.test(clause)) +
  Number(/公司|自有|本厂|我司|现场|签订/u.test(clause)) +
  Number(/抽|查|见/u.test(clause));
