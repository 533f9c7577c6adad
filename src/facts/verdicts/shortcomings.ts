import { type Report, type Sentence, type Shortcoming, spanFrom, viewText } from '../../core/index.js';
import { isElsewhere } from '../nonconformities/elsewhere.js';

/** `不满足8.6的要求`, `与规定不符`: the words themselves say that a requirement is not met. */
const SAID =
  /(?<!未发现|没有|未见|无|不存在|未出现|是否|发现的|如|若|凡|对|防止|避免|处理|有)(?:不满足|未满足|不能满足|不符合|违反了?)(?!的|项|品|输出|报告|及|和|、|与|时|分布|清单|共|情况|为|数量)[^,。;]{0,30}?(?:要求|规定|条款|标准|程序|制度|规范|\d\.\d)(?!的(?:产品|输出|情况|物料|供方|服务))|与[^,。;]{2,20}(?:要求|规定|规范|标准|程序|文件|制度|规程)[》”"]?(?:第?\s?[\d一二三四五六七八九十.]{1,6}\s?[条款节]?)?(?:的(?:要求|规定))?不(?:相?符|一致)|\b(?:does|do|did) not (?:meet|comply with|conform to|satisfy) [^.]{0,30}(?:requirement|procedure|clause|limit|\d)|\bcontrary to [^.]{0,30}(?:requirement|procedure|clause|instruction)/giu;
/** What is missing or overdue, told without a judgement. */
const MISSING =
  /(?:均|也|仍|尚|都)?未(?:按方案|做(?=[,。;])|更换|检定|校准|送检|签字|签名|签署|填写|记录|更新|佩戴|上锁|接地|张贴|清理|处理|评价|复评|标识|按[^,。;]{1,14}(?:执行|进行|实施|填写))|无任何[^,。;]{0,8}记录|无(?:签字|签名|标识|标签|检定|校准|防护|铭牌|扶手|盖板)|(?:护栏|栏杆|防护罩?|标识|安全网|盖板)[^,。;]{0,8}缺失|失灵|(?:已)?(?:(?<![未无])超期|(?<![未无])过期|(?<!未)超过有效期|(?<![未无])逾期)|(?:未能|不能|无法)提供|仍在(?:使用|用)/gu;
/** What no requirement need stand beside: nobody takes it for the right state. */
const EVIDENT =
  /(?:也|均|且)?(?:无|没有|未设|未做|缺少)(?:托盘|围堰|防渗漏?|防护罩|标[识签]|警示标[识志]|遮盖|盖板|接地)(?:措施)?|直接(?:放|堆|置|存)[^,。;]{0,4}(?:在|于)[^,。;]{0,8}(?:地面|地上|走道|通道)|(?:签[字名]|日期|结论|数据|审批|检验员)[^,。;]{0,4}(?:栏)?(?:为)?空白|未(?:做|进行|开展|实施|组织)[^,。;]{0,8}(?:评价|辨识|识别|评审|检验|培训|校准|检定|演练|验证)|未设(?:置)?(?:围堰|护栏|标识|警示|防护|隔离)|超过[^,。;]{0,5}有效期|审核了?(?:自己|本人)(?:所在)?(?:的)?部门|均无[^,。;]{0,6}记录|无(?:合同|订单)?评审|无(?:点检|巡检|检验|检测|培训|交接|监测|测温|维护|保养|清洗|评价|评审|校准|审批|验收|测试|演练)记录|无证(?:上岗|操作|作业|驾驶)|已(?:经)?(?:过期|到期|超期|失效)[^。;]{0,30}仍(?:然)?(?:在)?(?:焊接|操作|使用|上岗|作业|驾驶|从事|承担)|(?:证书?|资格证|操作证|合格证|检定|校准)[^,。;]{0,10}(?:过期|逾期|超期|失效)|(?:通道|出口|消火栓|灭火器|配电箱|安全门)[^,。;]{0,10}(?:堆放|遮挡|堵塞|占用|锁闭|顶住)|(?:防火门|安全门|联锁|光栅|急停|限位|护罩|防护罩|护栏|安全阀)[^,。;]{0,14}(?:顶住|常开|短接|拆除|拆掉|屏蔽|失效|失灵|损坏|缺失)|未(?:佩)?戴(?:安全帽|防护|护目镜|口罩|耳塞|手套|安全带)|未(?:系|挂)(?:安全带|安全绳)|未(?:经|做|进行)?(?:检验|评审|验证|审批|批准|确认)(?:即|就|便|直接)[^,。;]{0,8}(?:放行|生产|发货|使用|投产|入库|施工|作业|签订)|(?:没有|未见|缺少|找不到|拿不出|提供不出|查不到)[^,。;]{0,12}(?:记录|证据|报告|标识|标签|签字|证书|台账)|\b(?:was|were) (?:missing|blocked|overdue|not (?:available|signed|calibrated|labelled|recorded|inspected|completed))\b|\bhad expired\b|\b(?:months?|weeks?|days?) overdue\b|\bwas never (?:evaluated|calibrated|trained|inspected|tested|approved|reviewed)\b|\bdoes not appear in the (?:approved|current) [a-z]+\b|\b(?:had|have|has) never been (?:evaluated|calibrated|trained|inspected|tested)\b|\bwithout (?:an? |any )?(?:permit|label|guard|inspection|signature|certificate|approval|review)\b|\bno (?:record|evidence|label|signature|certificate)s? (?:was|were|could be|existed)\b|\b(?:nobody|no one) had (?:released|signed|checked|approved|tested|inspected|recorded|verified)\b[^.;,\n]{0,30}|\b(?:was|were) (?:left )?(?:blank|unsigned|illegible)\b[^.;,\n]{0,20}|\bhad not been (?:released|signed|checked|approved|tested|inspected|recorded|reviewed|authori[sz]ed)\b/giu;
/** Done before what has to come first: no word of the sentence before settles that. */
const BEFORE_ITS_TIME =
  /(?<!(?:不得|严禁|禁止|不准|不允许|防止|杜绝|避免|无|没有|未发现|未见|如|若|凡)[^,。;]{0,12})未(?:经|办理?|做|进行|实施|取得|佩戴|系|戴|采取)?(?:断电|停机|停电|关机|上锁|挂牌|验电|放电|泄压|置换|通风|(?:气体)?检测|测氧|隔离|监护|清场|交底|审批|批准|许可|作业票|动火证|证|安全带|防护[^,。;]{0,4})[^,。;]{0,4}(?:即|就|便|直接|擅自|仍)(?:进入|进行|开始|动火|下[^,。;]{0,4}|登高|清理|检修|维修|作业|操作|施工|开工|打磨|焊接|拆|清洗)[^,。;]{0,8}|(?:防护罩|护栏|盖板|联锁)[^,。;]{0,6}(?:拆[下除掉]|打开|取下)[^,。;]{0,4}(?:后)?(?:仍|即|继续)[^,。;]{0,8}|\b(?:entered|cleaned|worked|started|repaired|serviced|opened)\b[^.;,\n]{0,40}\bwithout (?:switching|locking|isolating|shutting|earthing|ventilating|testing)[^.;,\n]{0,40}/giu;
/** A requirement beside it, against which it is a shortcoming. */
const REQUIREMENT = /规定|要求|应[当在每由有按急]?|须|每(?:月|周|日|班|年|季)|标准|限值|不得/u;
/** Words by which it is settled, allowed, planned or another's. */
const SETTLED =
  /(?<![即就便]|审核[员组])已(?!超|过|失|逾)|当场|整改|纠正|观察|沟通|建议|提醒|关注|改进|补[签做充训办检]|口头|隔离|返工|返修|报废|停用|封存|停止使用|降级|让步|计划|将|后续|尚在|未到期|允许|豁免|不要求|无需|不需|次日|随后|之后|重新|恢复|复[检验查测]|内审|内部审核|上次|投诉|不适用|除外|新(?:入职|购)|试用|退[货回]|拒收|扣|处罚|罚|考核|跟踪|解释|说明原因|原因(?:为|是)|更换为|not in use|corrected|replaced|quarantin|rework|scrap|returned|since|observation|already|planned/iu;

const UNAWARE =
  /(?:对|关于)?[^。;,]{0,12}(?:方针|目标|职责|环境因素|危险源|应急|程序|规程|含义)[^。;,]{0,10}?(?:不(?:太|够|甚|很)?(?:清楚|了解|熟悉|知道|知晓)|回答不(?:出|上|完整)|说不清)/gu;
const AWARE =
  /(?<!应|应当|是否|需|不)(?:具备|具有)(?:了)?(?:相应|足够|必要|应有|良好)?(?:的)?[^。;,]{0,8}(?:意识|能力)|(?:均|都|全部)(?:能够?)?(?:清楚|了解|熟悉|知晓|理解)/gu;
const OF_AWARENESS = /清楚|了解|熟悉|知道|知晓|理解|回答不|说不清|具备|具有/u;
const AGAIN = /培训后|整改后|再次|重新|除[^,]{1,12}外|其他|其余|加强后|应具备|需加强[^,。]{0,20}具备/u;

/** Three things amiss in one passage are not settled by a word of advice. */
const MANY = 3;
const FIRMLY_SETTLED =
  /(?<![即就便])已(?!超|过|失|逾|三|两|[一二四五六七八九十\d])|当场|整改|观察|补[签做充训办检]|隔离|返工|报废|停用|封存|停止使用|更换为|关闭|内审|上次/u;

/** What the text itself shows to fall short, and statements that it does not. */
export function extractShortcomings(report: Report): Shortcoming[] {
  return report.sentences.flatMap((sentence, index) => {
    const content = viewText(report, sentence);
    const neighbours = [index - 1, index + 1].flatMap((at) => sameLine(sentence, report.sentences[at]));
    const found = [
      ...readFallings(report, sentence, content, neighbours),
      ...readAwareness(content, sentence),
    ];
    return found.length > 0 && isElsewhere(report, sentence) ? [] : found;
  });
}

const sameLine = (own: Sentence, other: Sentence | undefined): Sentence[] =>
  other && other.line === own.line ? [other] : [];

function readFallings(report: Report, own: Sentence, content: string, neighbours: Sentence[]): Shortcoming[] {
  if (
    !/[不未无没缺拆堵堆]|超期|过期|逾期|失效|违反|仍在|遮挡|占用|顶住|常开|短接|损坏|失灵|not |contrary|missing|blocked|overdue|expired|without|\bno |blank|unsigned|illegible|nobody|空白|直接/u.test(
      content,
    )
  )
    return [];
  const textOf = ({ start, end }: Sentence) => report.view.text.slice(start, end);
  const around = [content, ...neighbours.map(textOf)].join('');
  const said = [...content.matchAll(SAID)].map((match) => ({ match, kind: 'said' as const }));
  const missing = [...content.matchAll(MISSING)].map((match) => ({ match, kind: 'missing' as const }));
  const evident = [...content.matchAll(EVIDENT)]
    .filter(
      (match) =>
        ![...said, ...missing].some(
          (one) =>
            one.match.index < match.index + match[0].length &&
            match.index < one.match.index + one.match[0].length,
        ),
    )
    .map((match) => ({ match, kind: 'missing' as const }));
  const all = [...said, ...missing, ...evident];
  const requirement = [...neighbours, own].find((sentence) => REQUIREMENT.test(textOf(sentence))) ?? null;
  const next = neighbours.find(({ start }) => start > own.start);
  const early = SETTLED.test(content + (next ? textOf(next) : ''))
    ? []
    : [...content.matchAll(BEFORE_ITS_TIME)].map((match) => ({ match, kind: 'missing' as const }));
  const settled = (all.length >= MANY ? FIRMLY_SETTLED : SETTLED).test(around);
  const sure = missing.length >= 2 || requirement !== null;
  const open = settled ? [] : sure ? all : [...said, ...evident];
  return [...early, ...open].map(({ match, kind }) => ({
    ...spanFrom(own.start, match),
    kind,
    requirement: requirement && { start: requirement.start, end: requirement.end },
  }));
}

function readAwareness(content: string, { start }: Sentence): Shortcoming[] {
  if (!OF_AWARENESS.test(content)) return [];
  const read = (pattern: RegExp, kind: Shortcoming['kind']): Shortcoming[] =>
    [...content.matchAll(pattern)].map((match) => ({
      ...spanFrom(start, match),
      kind,
      requirement: null,
    }));
  return [...read(UNAWARE, 'unaware'), ...(AGAIN.test(content) ? [] : read(AWARE, 'aware'))];
}
