import { type Report, type Rule, type Span, viewText } from '../core/index.js';

export const unknownDepartment: Rule = {
  meta: {
    id: 'unknown-department',
    severity: 'warning',
    title: { zh: '未列出的部门', en: 'A department that is not listed' },
    why: {
      zh: '正文中负责某项工作的部门不在部门清单里，可能是套用的文字，也可能漏审了部门。',
      en: 'A department in charge of something is not among those listed: text left over, or a department not audited.',
    },
    messages: {
      unknown: {
        zh: '“{{name}}”不在已列出的部门（{{known}}）之中。',
        en: '"{{name}}" is not among the departments listed ({{known}}).',
      },
    },
    suggestion: {
      zh: '核对组织机构图，改正部门名称或补充清单。',
      en: 'Check the organisation chart; correct the name or complete the list.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '已审核部门：管理层、综合部、生产部。\n综合部负责文件管理。\n生产部负责设备维护。',
        },
        {
          language: 'zh',
          text: '已审核部门：管理层、综合部、生产部。\n主管部门负责监督检查，各部门负责落实。',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '已审核部门：管理层、综合部、技术部。\n办公室负责组织知识的管理。',
          messageId: 'unknown',
          quotes: ['管理层、综合部、技术部', '办公室负责'],
        },
      ],
    },
  },
  check(_facts, report) {
    const listed = readList(report);
    if (!listed) return [];
    return [...report.view.text.matchAll(IN_CHARGE)].flatMap((match) => {
      const name = match.groups?.name ?? '';
      const isKnown = listed.names.some((known) => known.includes(name) || name.includes(known));
      if (isKnown || GENERIC.test(name)) return [];
      const span = { start: match.index + match[0].indexOf(name), end: match.index + match[0].length };
      return [
        {
          messageId: 'unknown',
          params: { name, known: listed.names.join('、') },
          places: [
            { span: listed.span, role: 'list' },
            { span, role: 'mention' },
          ],
        },
      ];
    });
  },
};

const UNIT = '(?:部|室|科|车间|中心|处)';
const IN_CHARGE = new RegExp(
  `(?:^|[\\s。;,、:])(?<name>[\\p{Script=Han}]{1,6}${UNIT})(?:负责|归口管理|牵头|由[\\p{Script=Han}]{2,4}(?:负责)?审(?:核)?)`,
  'gmu',
);
const GENERIC =
  /各|本|该|相关|主管|职能|责任|其他|有关|上级|政府|监管|所属|归口|全部|内部|外部|总部|对应|使用|需求|审核/u;
const LIST = new RegExp(
  `(?:已?审核(?:的)?部门|(?:公司|组织|全部|现有|下设|所有)?部门(?:设置|清单|有)?|组织机构|职能部门|(?:公司|下)?(?:共)?设(?:有|置)?)\\s?(?:[:为有]|(?<=设|设有|设置)(?=[\\p{Script=Han}]))\\s?(?<list>(?:[\\p{Script=Han}]{1,12}(?:${UNIT}|层|办)(?:\\([^()\\n]{0,40}\\))?[、,]){1,20}[\\p{Script=Han}]{1,12}(?:${UNIT}|层|部))`,
  'gu',
);
/** A heading of a column, under which departments stand line by line. */
const COLUMN = /^部门\s?:?$/u;
const ALONE = new RegExp(`^[\\p{Script=Han}]{1,8}(?:${UNIT}|层)$`, 'u');
const COLUMN_REACH = 40;

interface Listed {
  names: string[];
  span: Span;
}

/** The departments that the report lists, where it lists three or more. */
function readList(report: Report): Listed | null {
  const match = [...report.view.text.matchAll(LIST)][0];
  const list = match?.groups?.list;
  if (match && list) {
    const start = match.index + match[0].length - list.length;
    const names = list.split(/[、,()]/u).filter((name) => name !== '');
    return names.length >= 3 ? { names, span: { start, end: start + list.length } } : null;
  }
  return readColumn(report);
}

function readColumn(report: Report): Listed | null {
  const at = report.lines.findIndex((line) => COLUMN.test(viewText(report, line).trim()));
  if (at < 0) return null;
  const lines = report.lines.slice(at + 1, at + COLUMN_REACH);
  const stop = lines.findIndex((line) =>
    /^\d{1,2}\s?[.、]|^[一二三四五六七八九十]{1,3}、/u.test(viewText(report, line)),
  );
  const alone = lines
    .slice(0, stop < 0 ? lines.length : stop)
    .filter((line) => ALONE.test(viewText(report, line).trim()));
  const names = alone.map((line) => viewText(report, line).trim());
  const first = alone[0];
  return first && names.length >= 3 ? { names, span: { start: first.start, end: first.end } } : null;
}
