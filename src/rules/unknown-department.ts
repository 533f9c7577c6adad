import {
  type DepartmentList,
  groupBy,
  occurrences,
  placesAs,
  type Rule,
  type RuleFinding,
  type Span,
  spansOverlap,
} from '../core/index.js';

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
          text: '公司设综合部、生产部、技术部三个部门。\n原采购部2025年3月并入综合部，采购部编制的名录继续使用。',
        },
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
          text: '体系组织机构设运营部、安环部、市场部、综合部四个部门。\n《合格供方名录》由采购部编制。',
          messageId: 'unknown',
          quotes: ['运营部、安环部、市场部、综合部四个部门', '采购部'],
        },
        {
          language: 'zh',
          text: '已审核部门：管理层、综合部、技术部。\n办公室负责组织知识的管理。',
          messageId: 'unknown',
          quotes: ['管理层、综合部、技术部', '办公室'],
        },
      ],
    },
  },
  check({ departmentLists, departmentActs }, { view }) {
    const [first] = departmentLists;
    if (!first) return [];
    const known = [...new Set(departmentLists.flatMap(({ names }) => names))];
    const isComplete = departmentLists.some(({ complete }) => complete);
    const closed = departmentLists.find((list) => list.closed);
    const endings = new Set(known.map(ending));
    const acts = departmentActs.filter(({ name }) => !OF_SOMEBODY.test(name));
    const strangers = groupBy(acts, ({ name, named }) => {
      const listed = known.some((one) => isSame(one, name));
      const isPeer = endings.has(ending(name)) || name.endsWith('办公室');
      return !listed && (closed || isPeer || (isComplete && named && PEER.test(name))) ? name : null;
    });
    return [...strangers].flatMap(([name, all]) => {
      const mentions = all.filter((one, at) => !all.slice(0, at).some((other) => spansOverlap(one, other)));
      const told = placesOf(view.text, name);
      const late = mentions.filter((one) => AFTERWARDS.test(lineBefore(view.text, one)));
      const explained = told.filter((words) => TOLD.test(words));
      if (explained.length > 0 && explained.every((words) => ABOLISHED.test(words)) && late.length > 0)
        return [finding(closed ?? first, name, known, late)];
      if (explained.length > 0 || (!isComplete && told.length > MOST_MENTIONS)) return [];
      return [finding(closed ?? first, name, known, mentions)];
    });
  },
};

const finding = (
  list: DepartmentList,
  name: string,
  known: readonly string[],
  mentions: readonly Span[],
): RuleFinding => ({
  messageId: 'unknown',
  params: { name, known: known.join('、') },
  places: [{ span: list, role: 'list' }, ...placesAs(mentions, 'mention')],
});

/** `撤销了采购部`, and after it `精简后…由采购部组织`: it acts when it should be gone. */
const ABOLISHED = /撤销|取消|裁撤|不再设/u;
const AFTERWARDS =
  /(?:精简|调整|撤销|合并|改革|重组|变更|整合|裁撤|取消)(?:以|之)?后(?!,?(?:原|其))|(?:现|目前|如今)由/u;
const lineBefore = (text: string, { start }: Span): string =>
  text.slice(text.lastIndexOf('\n', start - 1) + 1, start);

/** `某某所在车间`: called by who works there. */
const OF_SOMEBODY = /所[在属]/u;

/** No part of another department. */
const PEER = /(?:部|中心)$/u;

/** A department that works all over the report was forgotten in the list rather than left over. */
const MOST_MENTIONS = 4;
/** Changes of the organisation, short names, and units left out on purpose explain a name that is not listed. */
const TOLD =
  /原|合并|撤销|更名|改名|简称|全称|新设|新增|新成立|拆分|划归|并入|取消|不在|未纳入|不纳入|不涉及|下设|下属|隶属|代管|即|以下称|又称|俗称|另设|另有|还设/u;
const NEAR = 16;

const ending = (name: string): string =>
  /(?:部|科|室|车间|中心|处|办|站|队)$/u.exec(name.slice(-2))?.[0] ?? '';

/** One is part of the other, or short for it: 人行部 of 人力行政部. */
const isSame = (a: string, b: string): boolean =>
  LATIN.test(a) ? isSameLatin(a.toLowerCase(), b.toLowerCase()) : isSameHan(a, b);

const LATIN = /^[\x20-\x7e]+$/u;
/** `Quality Assurance` is `Quality`, and `HR` is `Human Resources`. */
const isSameLatin = (a: string, b: string): boolean =>
  a.startsWith(b) ||
  b.startsWith(a) ||
  initials(a) === b ||
  initials(b) === a ||
  a.endsWith(` ${b}`) ||
  b.endsWith(` ${a}`);
const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('');

const isSameHan = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || isShort(a, b) || isShort(b, a);

function isShort(short: string, long: string): boolean {
  let at = 0;
  for (const unit of long) if (unit === short[at]) at++;
  return at === short.length;
}

const placesOf = (text: string, name: string): string[] =>
  occurrences(text, name).map(({ start, end }) => {
    const before =
      text
        .slice(Math.max(0, start - NEAR), start)
        .split('\n')
        .at(-1) ?? '';
    const behind = text.slice(end, end + NEAR).split('\n')[0] ?? '';
    return before + name + behind;
  });
