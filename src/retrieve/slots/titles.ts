import { scanEntities } from '../../entities/index.js';
import { holdsName, type SlotContext } from './names.js';

/** Words before 项目 and 工程 that every company's procedures use; anything else before them is a project's name. */
const GENERIC_BEFORE_PROJECT =
  /(?:^|建设|施工|分部|分项|分包|隐蔽|单位|单项|维修|改造|技改|服务|管理|研发|开发|设计|科研|投资|质量|安全|环境|检测|检验|监测|体检|培训|考核|检查|重点|在建|新建|新|本|各|子|软件|系统|机电|安装|装饰|装修|市政|园林|绿化|保洁|监理|消防|电力|电气|土建|建筑|道路|桥梁|地基|基础|主体|工作|外包|采购|改进|改善|变更|体系|审核|目标|风险|合同|投标|招标|竣工|EPC)$/u;
const PROJECT = /项目|工程|标段|合同段/u;

/** Public acts are named after the state or a region; nothing of a client is in them. */
const PUBLIC_ACT =
  /^中华人民共和国|^[\p{Script=Han}]{2,8}(?:省|市|自治区)[\p{Script=Han}]{2,30}(?:法|条例|规定|办法|规程|标准|导则|规划)$/u;

function namesProject(title: string): boolean {
  const match = PROJECT.exec(title);
  return match !== null && !GENERIC_BEFORE_PROJECT.test(title.slice(0, match.index));
}

/**
 * True for a document title that gives a client away: it holds the name of an organisation, a person, a place or a
 * project. `内部审核控制程序` does not. `title` comes without its marks.
 */
export function isTelling(title: string, context: SlotContext): boolean {
  if (PUBLIC_ACT.test(title)) return false;
  if (holdsName(title, context) || namesProject(title)) return true;
  return scanEntities(title).some(
    ({ kind }) => kind === 'organisation' || kind === 'person' || kind === 'address',
  );
}
