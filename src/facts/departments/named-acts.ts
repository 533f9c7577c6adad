import type { DepartmentAct } from '../../core/index.js';

/** Departments that the words around them name as such, whatever their names end in. */

const NAME = '(?<name>[\\p{Script=Han}]{1,8}?(?:部|科|室|车间|中心|处|站|队))';
const REMARK = '(?:\\([^()\\n]{0,16}\\))?';
const VERB =
  '(?:统一|负责|专人|派人|归口|牵头|集中|编制|组织|提供|制定|制订|保存|保管|保留|建立|实施|开展|记录|评审|审[批核定]|签[字发]|批准|确认|验证|出具|统计|汇总|收集|管理|完成|主管|主导|承担|下达|[下分]?发放|登记|监督|检查|策划|识别|评价|复评|跟踪|安排|送检|送样|回复|答复|处理|处置|维护|执行|起草|发布|受理|接收|验收|采购|考核|具体|独立|定期|代管|跟进|落实|协调|调度|发起|提出|安装|检修)';
const LABEL =
  '(?:责任|归口|主管|牵头|实施|受审核?|整改|编制|发生|承办|经办)(?:部门|单位|科室)】?\\s?(?:为|是|:|—{1,2}|-{1,2}|\\|)\\s?';
const SHAPES: readonly RegExp[] = [
  // `由技术中心统一收集`, `由法务合规部(专职2人)牵头`
  new RegExp(`(?<=由)${NAME}${REMARK}(?=${VERB})`, 'gu'),
  // `日常管理职责属保卫科`, `归设备科管`
  new RegExp(
    `(?<=(?:职责|职能|工作|事务|业务|台账|管理|权限)(?:属于?|归|在))${NAME}${REMARK}(?=[,;。)\\n]|$|管|负责)`,
    'gmu',
  ),
  // `责任单位——物流车队`
  new RegExp(`(?<=${LABEL})${NAME}${REMARK}(?=[\\s,;。|()]|$)`, 'gmu'),
  // `安全监察部:安全教育覆盖率100%`
  new RegExp(`(?<=^|[;\\n])${NAME}(?=:[\\p{Script=Han}]{2,14}(?:[≥≤><]|\\d))`, 'gmu'),
];
/** `审核室内`, `在处处`: words that end like a department. */
const NO_NAME =
  /^(?:集团|总公司|分公司|母公司|子公司)|^(?:其|该|本|各|相关|有关|上述|以上|下属|对应|责任|专业|第三方|当地|外部|社区|消防|公安|派出|气象|监测|检测|加油|充电|变电|配电|污水|泵|电|车|火车|汽车|地铁)[\p{Script=Han}]{0,3}(?:部|科|室|处|站|队|中心)$|(?:实验|会议|办公|教|病|诊|卧|浴|更衣|值班|休息|档案|资料|化验|控制|配电|监控|接待|培训)室$|(?:监测|检测|认证|疾控|服务|维修|养护|加油|充电|变电|消防)(?:中心|站|队)$/u;
const BEFORE = 8;

/** The departments so named; `isOthers` tells those of other organisations by their name and the words before. */
export const namedActs = (
  text: string,
  isOthers: (name: string, before: string) => boolean,
): DepartmentAct[] =>
  SHAPES.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap((match) => {
      const name = match.groups?.name ?? '';
      const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
      if (name.length < 3 || NO_NAME.test(name) || isOthers(name, before)) return [];
      return [{ name, named: true, start: match.index, end: match.index + name.length }];
    }),
  );
