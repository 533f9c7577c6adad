/** Tables and forms whose cells an extractor set one beneath another, written again with the cells of a row on one line. */

/** A line that holds one cell. */
const CELL = /^\t(?<cell>[^\t]*)$/u;
/** What a column or a field is called. */
const HEAD =
  /^(?:序号|编号|姓名|名称|性别|年龄|学历|工种|岗位|职务|职位|部门|科室|电话|手机|传真|邮箱|微信|备注|说明|状态|地址|联系方式|组内身份|注册证书号|证书号|证号|专业代码|产品|服务|型号|规格|数量|单位|金额|日期|时间|结果|结论|等级|得分|类别|批号|工序|设备|材料|项目|name|product|result|date|no\.?|\p{Script=Han}{0,6}(?:人|人员|员|者|供方|供应商|客户|顾客|厂家|机构|单位|名称|方|内容|产品|结果|结论|日期|时间|编号|号码|数量|部门|职务|岗位|情况|方式|状态|证件|证书|代码|电话|类型|类别|型号|规格|标准|要求|措施|地点|地址|代表|代表人|签字))$/iu;
const MOST_COLUMNS = 9;

/** How many cells the head of a table takes that begins at `at`; 0 for none. */
function headLength(cells: readonly string[], at: number): number {
  let length = 0;
  while (length <= MOST_COLUMNS && HEAD.test(cells[at + length] ?? '')) length++;
  return length > 1 && length <= MOST_COLUMNS && cells.length - at > length ? length : 0;
}

/** The rows of a run of cells, of which the first may be what the table is called. */
function rowsOf(cells: readonly string[]): string[] {
  for (let at = 0; at < cells.length; at++) {
    const width = headLength(cells, at);
    if (width === 0) continue;
    const rows: string[] = [];
    for (let from = at; from < cells.length; from += width)
      rows.push(cells.slice(from, from + width).join('|'));
    return rows;
  }
  return [];
}

/** Every table of a text that stands in it cell by cell, as lines whose cells bars part. */
export function rowsOfCells(text: string): string {
  const rows: string[] = [];
  let run: string[] = [];
  let caption = '';
  for (const line of [...text.split('\n'), '']) {
    const cell = CELL.exec(line)?.groups?.cell?.trim();
    if (cell !== undefined) {
      if (cell !== '') run.push(cell);
      continue;
    }
    if (run.length > 0) rows.push(caption, ...rowsOf(run), '');
    run = [];
    caption = line;
  }
  return rows.join('\n');
}

/** `联系人` on a line, and who it is in the cell beneath. */
const FIELD = /^\t?(?<label>\p{Script=Han}{2,12})[:：]?\n\t(?<value>[^\t\n]{2,60})$/gmu;

/** Fields whose value stands on the next line, with a colon between. */
export const fieldsOfCells = (text: string): string =>
  [...text.matchAll(FIELD)]
    .filter(({ groups }) => HEAD.test(groups?.label ?? '') && !HEAD.test(groups?.value ?? ''))
    .map(({ groups }) => `${groups?.label}:${groups?.value}`)
    .join('\n');

const SPACED =
  /(?<=^|[^\p{Script=Han}])(?<surname>\p{Script=Han})[ \u3000]{1,4}(?<given>\p{Script=Han})(?=$|[^\p{Script=Han}])/gmu;

/** Names of two characters that a space fills up to three (`李 敏`), without it. */
export const closeNames = (text: string): string => text.replace(SPACED, '$<surname>$<given>');
