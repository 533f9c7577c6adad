/** How a clause shows that a thing is there: counted, kept, run or sampled, and neither wished for nor another's. */

const COUNTED =
  /\d\s?(?:台|套|个|瓶|桶|袋|kg|公斤|千克|吨|t\b|L\b|升|m[³3]|立方米|份|批|车|辆|只|罐|箱|盒|包|件|名|人|樘|组|座|条|处|间|次|单|头|株)/u;
const AT_WORK =
  /见(?!证|习|附|表|下|上|第|《)|存放|储存|贮存|结存|库存|领用|正在|运行|操作工?|司炉|驾驶|装有|设有|配有|配备|使用|用于|作业|施工|生产|加工|制作|装配|检修|点检|登记证|合格证|检验合格|抽(?!样方案)|查(?:看|阅|见)?|观察|产生|排入|处理后|委托|聘|参加|陪同|演练|采购|购买|购入|入库|出库|发往|发货|销售|交付|签订|承接|承运|自建|自有|新增|添置|投用|在用/u;
/** Wishes, rules and other people's things. */
const UNREAL =
  /规定|要求(?!的)|禁止|严禁|不得|应当|如(?!实|期|下)|若|防止|避免|潜在|可能|辨识|识别|评价|法律|法规|标准|计划|拟|预计|将来?|目标|范围|不适用|除外|以外|供方|供[汽热水电气]|出租方|房东|供应商|承包|分包|外包|客户|顾客|业主|甲方|租户|邻近|附近|周边|园区|隔壁|对面|村民|社会|行业|同行|以前|原(?:有|先|来)|曾|改造前|搬迁前|历史|上年|案例|培训|学习|考试|证书|资质|许可|职责|旺季|季节|高峰|预案|手册|程序文件|管理制度|《|必要时|适用时|如有|若有/u;
const NEGATED = /不|未|无|没|非|停用|取消|淘汰|拆除|禁用|报废|替代|替换|改用|改为|代替/u;

/** Whether the clause shows a thing at its place in it. */
export function showsChinese(clause: string, at: number): boolean {
  if (UNREAL.test(clause) || NEGATED.test(clause.slice(Math.max(0, at - 12)))) return false;
  return COUNTED.test(clause) || AT_WORK.test(clause);
}
