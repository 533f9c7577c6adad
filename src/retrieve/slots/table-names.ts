import { isCommonWord, isGivenNameCharacter } from '../../entities/index.js';
import { isVerb } from './learnt/verbs.js';
import { isOrdinary } from './ordinary.js';
import { hasSurname } from './spoken-names.js';

/** Names in columns whose heads say who stands in them, in tables drawn with bars or set with tabs. */

const SEPARATOR = /[|\t]/u;
/** Heads wherever they stand; the others are heads only where a line says that it holds them, since trades end so too. */
const SURE_HEAD =
  /^(?:姓名|人员姓名|员工姓名|持证人|评价人|操作者|操作人|责任人|负责人|经办人|签收人|领用人|记录人|验证人|批准人|编制人|陪同人|受训人|缺席人|供方|供方名称|供应商|供应商名称|外部供方|外包方|外包方名称|客户|客户名称|顾客|顾客名称|厂家|厂商|生产厂家|单位名称|发证单位|发证机关|检测单位|检测机构|校准机构|校准单位|检定单位|运输单位|处置单位|委托单位|承包方|施工单位|监理单位|name|person|auditor|operator|owner|supplier|customer|contractor|laboratory|company)$/iu;
const PERSON_HEAD =
  /^(?:姓名|人员姓名|员工姓名|讲师|班组长|班长|教师|\p{Script=Han}{0,4}(?:人|人员|员|员工|者|操作工)|name|person|auditor|operator|owner|contact|driver|inspector|trainer|trainee|employee|technician|responsible|signed by)$/iu;
const FIRM_HEAD =
  /^(?:\p{Script=Han}{0,4}(?:供方|供应商|外包方|外协厂|承包商|承包方|分包商|承运商|客户|顾客|业主|厂家|厂商|机构|机关|相关方|(?:发证|检测|校准|检定|运输|处置|委托|施工|监理|维保|建设|设计|使用|承包|制造|生产|合作|清洗|收货|送检)单位)(?:名称)?|制造厂家?|单位名称|公司名称|supplier|customer|contractor|laboratory|company)$/iu;
/** No crowd, no unit of measure, nothing but things. */
const THING_HEAD =
  /^(?:名称|品名|设备|材料|物料|零件|工种|工序|过程|类别|项目|备注|item|product|equipment|material|position|job|trade|department|result|\p{Script=Han}{0,8}(?:产品|产品名称|服务|设备名称|材料名称|物资|结果|结论|内容|部门|职务|职位|岗位|规格|型号|数量|编号|日期|状态|要求|措施|名称))$/iu;
/** `主要供方` above a table whose column is headed `名称`. */
const FIRMS_ABOVE = /供方|供应商|外包方|分包|承包|顾客|客户|业主|相关方|suppliers?|customers?|contractors?/iu;
const ANY_NAME = /^(?:名称|单位|公司|厂家|name)$/iu;
const LONGEST_CAPTION = 40;
const RULE = /^[\s|:-]*-[\s|:-]*$/u;

/** A cell that names nobody. */
const NOTHING =
  /^(?:无|\/|-+|—+|同上|自备|自制|自产|个人|散户|散客|零售|网购|业主|客户|顾客|供方|厂家|总部|合格|不合格|符合|不符合|是|否|在职|离职|外聘|内部|外部|本公司|待定|n\/?a|none|yes|no)$/iu;
const LONGEST = { person: 12, organisation: 30 } as const;
type Column = keyof typeof LONGEST | 'thing';

/** Tables that stand cell by cell come as rows as well. */
const ONE_CELL = /^\t[^\t]*$/u;
const cellsOf = (line: string): string[] => line.split(SEPARATOR).map((cell) => cell.trim());

const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['person', PERSON_HEAD],
  ['organisation', FIRM_HEAD],
  ['thing', THING_HEAD],
];
const kindOf = (head: string, caption: string): Column | null =>
  ANY_NAME.test(head) && FIRMS_ABOVE.test(caption)
    ? 'organisation'
    : (HEADS.find(([, pattern]) => pattern.test(head))?.[0] ?? null);

/** `王某、李某` in one cell, each with what stands in brackets behind it. */
const namesIn = (cell: string): string[] =>
  cell
    .replace(/[(（][^()（）]{0,20}[)）]/gu, '')
    .split(/[、,，;；/]/u)
    .map((name) => name.trim());

const isName = (name: string, kind: keyof typeof LONGEST): boolean =>
  name.length > 1 &&
  name.length <= LONGEST[kind] &&
  !NOTHING.test(name) &&
  !/[。:：%＝=]|\d{3}/u.test(name) &&
  (kind === 'organisation' ? name.length > 2 || !isVerb(name) : isPerson(name));

const isPerson = (name: string): boolean =>
  /^[A-Z][A-Za-z.' -]{1,20}$/u.test(name) ||
  (/^\p{Script=Han}{2,4}$/u.test(name) &&
    (hasSurname(name) || !isCommonWord(name)) &&
    !/(?:[部科室组班员师长工人者]|身份|资格|代码|日期|时间|主管|经理)$/u.test(name));

/** What somebody is, in the cell beside the name. */
const OFFICE =
  /^(?:审核组|内审)?(?:组长|组员|实习|见习|观察员|技术专家|专家|向导)$|^\p{Script=Han}{0,6}(?:总经理|副总|经理|主任|主管|总监|部长|科长|厂长|院长|校长|园长|站长|店长|队长|班长|线长|会计|出纳|秘书|助理|文员|工程师|董事长|法人|[检质业保仓库安采销资材施技内审][验检务管库全购售料工术审计核]?员|[焊电钳车铣木瓦叉司泵]工)$/u;
/** A word that may be a name: what follows the surname is what names are made of. */
const isNice = (name: string): boolean =>
  hasSurname(name) && !isOrdinary(name) && [...name.slice(1)].every(isGivenNameCharacter);

/** `海某	实习`: rows without heads. */
const besideOffices = (cells: readonly string[]): string[] =>
  cells.filter(
    (cell, i) => isPerson(cell) && (!isCommonWord(cell) || isNice(cell)) && OFFICE.test(cells[i + 1] ?? ''),
  );

export interface TableNames {
  people: string[];
  organisations: string[];
  /** Products, trades, departments: what a column says is no name. */
  things: ReadonlySet<string>;
}

/** Whoever stands in a column of names. */
export function tableNames(text: string): TableNames {
  const found = { people: [] as string[], organisations: [] as string[], things: new Set<string>() };
  let columns: (Column | null)[] = [];
  let caption = '';
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(line);
    if (cells.length < 2 || ONE_CELL.test(line)) {
      columns = [];
      if (line.trim() !== '' && cells.length < 2) caption = line.length > LONGEST_CAPTION ? '' : line;
      continue;
    }
    const heads = cells.map((cell) => kindOf(cell, caption));
    // A table may follow another at once; a rule under a line makes heads of it, whatever they say.
    // An operator or a person in charge may stand in a cell as well, beside what is no head.
    const isMostly = heads.filter(Boolean).length * 2 >= cells.filter(Boolean).length;
    const isHead =
      ((columns.length === 0 || isMostly) &&
        cells.some((cell) => SURE_HEAD.test(cell) || (ANY_NAME.test(cell) && FIRMS_ABOVE.test(caption)))) ||
      RULE.test(lines[at + 1] ?? '');
    if (isHead || /^(?:序号|编号|no\.?)$/iu.test(cells.find(Boolean) ?? '')) {
      columns = heads;
      continue;
    }
    if (columns.length === 0) found.people.push(...besideOffices(cells));
    cells.forEach((cell, i) => {
      const kind = columns[i] ?? null;
      if (kind === 'thing' && /\p{L}/u.test(cell)) found.things.add(cell);
      if (kind === null || kind === 'thing') return;
      const names = namesIn(cell).filter((name) => isName(name, kind));
      (kind === 'person' ? found.people : found.organisations).push(...names);
    });
  }
  return found;
}
