import { isCommonWord } from '../../entities/index.js';
import { hasSurname } from './spoken-names.js';

/** Names in columns whose heads say who stands in them, in tables drawn with bars or set with tabs. */

const SEPARATOR = /[|\t]/u;
const PERSON_HEAD =
  /^(?:姓名|人员|员工|人员姓名|员工姓名|持证人|评价人|审核员|检验员|操作者|操作人|操作工|责任人|负责人|经办人|签收人|领用人|记录人|验证人|批准人|编制人|陪同人|联系人|受训人|讲师|缺席人|name|person|auditor|operator|owner)$/iu;
const FIRM_HEAD =
  /^(?:供方|供方名称|供应商|供应商名称|外包方|外包方名称|客户|客户名称|顾客|顾客名称|厂家|厂商|生产厂家|制造厂家?|单位名称|发证单位|发证机关|检测单位|检测机构|校准机构|校准单位|检定单位|运输单位|处置单位|委托单位|承包方|施工单位|监理单位|supplier|customer|contractor|laboratory|company)$/iu;

/** A cell that names nobody. */
const NOTHING =
  /^(?:无|\/|-+|—+|同上|合格|不合格|符合|不符合|是|否|在职|离职|外聘|内部|外部|本公司|待定|n\/?a|none|yes|no)$/iu;
const LONGEST = { person: 12, organisation: 30 } as const;
type Column = keyof typeof LONGEST;

const cellsOf = (line: string): string[] => line.split(SEPARATOR).map((cell) => cell.trim());

const kindOf = (head: string): Column | null =>
  PERSON_HEAD.test(head) ? 'person' : FIRM_HEAD.test(head) ? 'organisation' : null;

/** `王某、李某` in one cell, each with what stands in brackets behind it. */
const namesIn = (cell: string): string[] =>
  cell
    .replace(/[(（][^()（）]{0,20}[)）]/gu, '')
    .split(/[、,，;；/]/u)
    .map((name) => name.trim());

const isName = (name: string, kind: Column): boolean =>
  name.length > 1 &&
  name.length <= LONGEST[kind] &&
  !NOTHING.test(name) &&
  !/[。:：%＝=]|\d{3}/u.test(name) &&
  (kind === 'organisation' ? name.length > 2 || !isCommonWord(name) : isPerson(name));

const isPerson = (name: string): boolean =>
  /^[A-Z][A-Za-z.' -]{1,20}$/u.test(name) ||
  (/^\p{Script=Han}{2,4}$/u.test(name) &&
    (hasSurname(name) || !isCommonWord(name)) &&
    !/(?:[部科室组班员师长工]|身份|资格|代码|日期|时间|主管|经理)$/u.test(name));

export interface TableNames {
  people: string[];
  organisations: string[];
}

/** Whoever stands in a column of names. */
export function tableNames(text: string): TableNames {
  const found: TableNames = { people: [], organisations: [] };
  let columns: (Column | null)[] = [];
  for (const line of text.split('\n')) {
    const cells = cellsOf(line);
    if (cells.length < 2) {
      columns = [];
      continue;
    }
    const heads = cells.map(kindOf);
    if (heads.some((head) => head !== null)) {
      columns = heads;
      continue;
    }
    cells.forEach((cell, i) => {
      const kind = columns[i] ?? null;
      if (kind === null) return;
      const names = namesIn(cell).filter((name) => isName(name, kind));
      (kind === 'person' ? found.people : found.organisations).push(...names);
    });
  }
  return found;
}
