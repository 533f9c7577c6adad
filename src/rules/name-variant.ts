import type { Report, Rule, RuleFinding, Span } from '../core/index.js';

export const nameVariant: Rule = {
  meta: {
    id: 'name-variant',
    severity: 'warning',
    title: { zh: '同一名称写法不一', en: 'One name, two spellings' },
    why: {
      zh: '单位、文件名称差一个字，可能是笔误，也可能是另一家单位、另一份文件。',
      en: 'A name one character off is a slip of the pen, or another organisation or document.',
    },
    messages: {
      organisation: {
        zh: '单位名称相差一字：“{{first}}”与“{{second}}”。',
        en: 'Two organisations one character apart: "{{first}}" and "{{second}}".',
      },
      document: {
        zh: '文件名称写法不一：“{{first}}”与“{{second}}”。',
        en: 'One document under two titles: "{{first}}" and "{{second}}".',
      },
    },
    suggestion: {
      zh: '核对营业执照或文件清单，统一写法。',
      en: 'Check the licence or the list of documents, and use one spelling.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '受审核方：云梯山水泵制造有限公司\n供方：白鹭洲铸造有限公司' },
        { language: 'zh', text: '编制了《内部审核计划》和《内部审核报告》。' },
        { language: 'zh', text: '项目：一号泵站改造工程有限公司，二号泵站改造工程有限公司。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '受审核方：云梯山水泵制造有限公司\n经现场确认，云梯山水泵制作有限公司的地址属实。',
          messageId: 'organisation',
          quotes: ['云梯山水泵制造有限公司', '云梯山水泵制作有限公司'],
        },
        {
          language: 'zh',
          text: '编制了《安全生产事故应急处理预案》。\n按《安全生产事故应急预案》组织演练。',
          messageId: 'document',
          quotes: ['《安全生产事故应急处理预案》', '《安全生产事故应急预案》'],
        },
      ],
    },
  },
  check: (_facts, report) => [
    ...pairs(namesOf(report, COMPANY), oneCharacterApart, 'organisation'),
    ...pairs(namesOf(report, TITLE), sameButFiller, 'document'),
  ],
};

const COMPANY = /(?<=^|[\s:,。;、“"(])[\p{Script=Han}]{4,20}(?:有限责任公司|股份有限公司|有限公司)/gmu;
const TITLE = /《[\p{Script=Han}]{4,24}》/gu;
/** Numbers and directions tell names apart on purpose. */
const TELLS_APART = /[一二三四五六七八九十东南西北上下内外新老甲乙丙丁前后总分]/u;
/** Words that titles of documents take or leave. */
const FILLER = /处理|管理|控制|的|及|和/gu;

interface Name {
  text: string;
  places: Span[];
}

/** Every distinct name with its places. */
function namesOf(report: Report, pattern: RegExp): Name[] {
  const names = new Map<string, Span[]>();
  for (const match of report.view.text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    names.set(match[0], [...(names.get(match[0]) ?? []), span]);
  }
  return [...names].map(([text, places]) => ({ text, places }));
}

function pairs(
  names: readonly Name[],
  alike: (a: string, b: string) => boolean,
  messageId: string,
): RuleFinding[] {
  return names.flatMap((first, index) =>
    names.slice(index + 1).flatMap((second) =>
      alike(first.text, second.text)
        ? [
            {
              messageId,
              params: { first: first.text, second: second.text },
              places: [...first.places, ...second.places].map((span) => ({ span, role: 'name' })),
            },
          ]
        : [],
    ),
  );
}

function oneCharacterApart(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const different = [...a].flatMap((character, index) =>
    character === b[index] ? [] : [character + b[index]],
  );
  return different.length === 1 && !TELLS_APART.test(different[0] ?? '');
}

/** The same title but for a filler word, and long enough that the rest names one document. */
const sameButFiller = (a: string, b: string): boolean => {
  const [first, second] = [a.replace(FILLER, ''), b.replace(FILLER, '')];
  return first === second && first.length >= 8;
};
