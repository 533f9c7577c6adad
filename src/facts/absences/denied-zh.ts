import { spanOf } from '../../core/index.js';
import type { Denied } from './denied.js';
import { isChineseClass } from './denied-classes.js';
import { localChinese } from './local.js';

/** What follows the negation and its verb, up to the end of the clause. */
const THING = '(?<thing>[\\p{Script=Han}A-Za-z][^,。;:()\\n|\\t“”"]{0,30}?)';
const ENDS =
  '(?=[,。;)\\n|\\t]|,|$|存放|在用|(?:的)?(?:情况|现象|活动|业务|需求)|也(?:无|没有|不)|(?:均|亦|库内|现场)?(?:无|没有)存放)';
const ANY = '(?:任何|一切|其他|其它)?(?:形式的|类型的|种类的|性质的)?';

const HOLD =
  '设(?:有|置|立)?|储存|贮存|存放|存储|保管|保有|保留|备有|备|存有|产生|排放|使用|采用|领用|配备|配有|配置|安装|拥有|购买|采购|购进|生产|制造|加工|分装|灌装|包装|销售|经营|承接|接收|承运|承揽|承担|开展|提供|接触|从事|聘请|聘用|雇用|招用|安排|装|养殖|饲养|种植|养|喂|运输|租用|租赁|涉及|实施|进行|施用|含有|含|设置|录用|招录|借助|依靠|出口|进口|燃用|添加|加入|组织|上门|赴|用|做|送|外送|采取|允许|提倡|参与|办理|接受|发放|施工|新增';
/** `储存、使用`, `生产也不分装`: one denial of several doings. */
const HOLDS = `(?:${HOLD})(?:有|过)?(?:(?:[、或和及]|也|亦|又)(?:也|亦)?(?:不|未|没有)?(?:再)?(?:${HOLD})(?:有|过)?){0,3}`;
const PATTERNS: readonly RegExp[] = [
  // `不设锅炉房`, `从不储存农药`, `不再储存、使用任何燃料油`
  new RegExp(`(?:从|均|都|也|亦|并|已|再|现|已经)?不(?:再)?(?:${HOLDS})${ANY}${THING}${ENDS}`, 'gu'),
  // `至今未生产过`, `从未使用`, `没有安装`
  new RegExp(
    `(?:至今|从来?|一直|目前|尚|现|也|均|都|并)?(?:未|没有|没)(?:再)?(?:${HOLDS})${ANY}${THING}${ENDS}`,
    'gu',
  ),
  // `没有任何氨制冷设施`, `无蒸汽锅炉`
  new RegExp(`(?<![有])(?:没有|并无|无(?![氰铬铅磷氟卤菌尘])|未有)${ANY}${THING}${ENDS}`, 'gu'),
  // `已停用溶剂型油漆及稀释剂`
  new RegExp(
    `(?:已|均已|全部|已经)(?:经)?(?:彻底|全部|全面|完全|永久)?(?:停用|停止使用|禁用|淘汰|取消|拆除|报废)了?${THING}${ENDS}`,
    'gu',
  ),
  // `剧毒品一律不接收`, `废水未设处理设施`: what is denied stands before
  /^(?:公司|本厂|厂内|库内|园区)?(?<thing>[\p{Script=Han}]{2,8}?)(?:类)?(?:公司|本厂|一律|均|都|从|概)?(?:从)?不(?:再)?(?:接收|接受|承接|受理|收治|存放|储存)(?:[、,也]|$)/gu,
  /(?<medium>废水|污水|废气|油烟|粉尘|臭气)(?:均|也)?(?:未|没有|无|不)(?:设置?|建设?|配套|配备|配置|安装)?(?:任何|专门的?|相应的?)?(?<thing>处理|治理|净化|收集)(?:设施|装置|设备|系统)/gu,
];

/** Judgements and troubles: their absence is the business of rules of their own, or of nobody. */
const ABSTRACT =
  /情况|现象|问题|异常|不符合|不合格|投诉|抱怨|事故|事件|变化|变更|变动|调整|差异|影响|风险|要求|意见|建议|改进|措施|规定|原因|条款|争议|偏离|偏差|缺陷|缺失|遗漏|超标|超限|超期|逾期|违规|违章|违法|损坏|破损|故障|处罚|罚|隐患|泄漏|泄露|延误|关系|能力|条件|责任|职责|权限|目标|指标|时间|结果|结论|内容|依据|证据|说明|必要|可能|机会|发生|困难|障碍|冲突|矛盾|重复|分歧|异议|反馈|退货|退换|召回|返工|返修|外包|委外|外协|特殊过程|确认的?过程|设计|开发|场所|分公司|记录|签字|签名|签章|标识|日期|编号|文件|资料|证书|证明|报告|批准|授权|评审|审批|检验|检测|验收|校准|检定|监测|评价|验证|确认|培训|考核|体检|防护|培训|交接|登记|档案|台账|清单|计划|方案|制度|程序|规程|污染|噪声|异味|积水|积尘|锈|裂|油污|杂物|垃圾|堵塞|占用|渗|破|脱|变形|划|病|伤|亡|疫|纠纷|诉讼|索赔|欠|拖|停工|停产|中断|加班|人员|员工|经验|不良|缺|多|少|剩余|余量|差错|错|例外|关|修改|审核|通过|[卡票牌]$|标签|单据|其他|其它|上述|此|该|相关|类似|同类/u;
const LOCAL = localChinese('本次(?!审核(?:未|没有)?$)|库内|夜间|要求');

/** Things that a clause says the organisation does not have, use or make. */
export const deniedChinese = (clause: string, lead: string): Denied[] =>
  PATTERNS.flatMap((pattern) =>
    [...clause.matchAll(pattern)].flatMap((match) => {
      const { thing = '', medium } = match.groups ?? {};
      const own = clause.slice(0, match.index);
      const whole = WHOLE.test(own) ? own : lead + own;
      if (LOCAL.test(whole.slice(-LONGEST_LEAD)) || BESIDES.test(match[0]) || NOT_YET.test(match[0]))
        return [];
      const names = medium === undefined ? thingsOf(thing) : [medium + thing];
      return names.map((name) => ({
        ...spanOf(match),
        thing: name,
      }));
    }),
  );

/** `尚未开展`: it may have been done since. */
const NOT_YET = /^[尚暂]/u;
/** `无其他接地电阻表`: besides the one that was told of. */
const BESIDES = /^[^,。;]{0,6}其[他它](?!任何)/u;
const LONGEST_LEAD = 16;
/** Said of all: what the clause before tells of a day or a room binds it no more. */
const WHOLE = /公司|全厂|厂内|企业|我司|本厂/u;
const MODIFIERS =
  /^(?:本公司|公司|自有|独立|专门|专职|单独|大型|小型|相应|固定|新|旧|所有|全部|的|过|了|有)+/u;
const GENERIC = /(?:设施|设备|装置|系统|作业|活动|过程|工序|业务|产品|服务|物质|物料|类|等|的)+$/u;

/** `臭氧检测仪`: an instrument, whatever it is for. */
const PURPOSE =
  /(?:检测|检验|监测|检定|校准|培训|防护)(?=[\p{Script=Han}]{0,3}(?:机|仪|炉|线|台|室|站|车|柜|舱)$)/gu;
const isAbstract = (part: string): boolean =>
  !isChineseClass(part) && ABSTRACT.test(part.replace(PURPOSE, ''));
/** `派驻客户现场的人员`: people who are told apart by where they are. */
const STATIONED = /派驻|驻场|驻点|外派/u;

/** `溶剂型油漆及稀释剂`: each thing by itself, without words that fit everything. */
function thingsOf(words: string): string[] {
  const stationed = STATIONED.exec(words)?.[0];
  if (stationed) return [stationed];
  const parts = words.split(/[、和及或与]|以及/u).map((part) => part.replace(MODIFIERS, '').trim());
  // `无环保、消防部门处罚`: what the last one is, all are.
  if (isAbstract(parts.at(-1) ?? '')) return [];
  return parts
    .filter(
      (part) =>
        !isAbstract(part) && !/\d|^[在到去于]|^(?:连续|长期|频繁|超过|同时|单独|单人|独自)/u.test(part),
    )
    .map((part) => {
      const bare = part.replace(GENERIC, '');
      return bare.length >= 2 ? bare : part;
    })
    .filter(
      (part) =>
        part.length <= 12 &&
        (isChineseClass(part) || (part.length > 2 ? !VERB.test(part) : CONCRETE.test(part))),
    );
}

/** Two characters may be anything; these end the names of things. */
const CONCRETE =
  /^.[油药炉车机罐瓶池库房塔井泵剂漆酸碱胶气煤炭线窑槽柜站店船犬粉钢铝铜木布氨氯辆煤酒茶堂厅坞坝舱窖]$/u;
const VERB =
  /(?:测量|试验|运行|管理|操作|加工|生产|销售|安装|维修|维护|运输|施工|服务|信息|技术|软件|系统)$/u;
