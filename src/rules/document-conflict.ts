import { type DocumentMention, groupBy, placesAs, type Rule, type RuleFinding } from '../core/index.js';

export const documentConflict: Rule = {
  meta: {
    id: 'document-conflict',
    severity: 'warning',
    title: { zh: '文件编号、版本前后不一', en: 'Code or version of a document' },
    why: {
      zh: '同一文件两个编号或版本、同一编号两个名称，无法判断现场用的是不是有效文件。',
      en: 'With two codes or versions for one document, or one code for two, nobody can tell which one is in force.',
    },
    messages: {
      codes: {
        zh: '“{{title}}”有两个编号：{{first}}与{{second}}。',
        en: '"{{title}}" has two codes: {{first}} and {{second}}.',
      },
      versions: {
        zh: '“{{title}}”有两个版本：{{first}}与{{second}}。',
        en: '"{{title}}" has two versions: {{first}} and {{second}}.',
      },
      withdrawn: {
        zh: '文中写{{code}}已作废或被代替，另一处却按它执行。',
        en: '{{code}} is said to be withdrawn or replaced, yet work was done to it.',
      },
      titles: {
        zh: '编号{{code}}有两个文件名：“{{first}}”与“{{second}}”。',
        en: 'Code {{code}} stands for two documents: "{{first}}" and "{{second}}".',
      },
    },
    suggestion: {
      zh: '核对受控文件清单，统一编号和版本；确有换版的写明换版时间。',
      en: 'Check the list of controlled documents; where there was a revision, say when.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '《质量手册》A/0版2023年发布，2024年修订为A/1版。\n现场查《质量手册》A/1版。',
        },
        { language: 'zh', text: '抽《首件检验记录》SJ-2024-011、《首件检验记录》SJ-2024-017。' },
        {
          language: 'zh',
          text: 'QP-01《文件控制程序》、QP-02《记录控制程序》。\n《记录控制程序》QP-02有效。',
        },
        { language: 'zh', text: '执行GB/T 19001《质量管理体系 要求》、GB/T 19001《质量手册编制》。' },
        {
          language: 'en',
          text: '"Control of records" (QP-05, issue 2) replaced "Control of records" (QP-05, issue 1).',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '编制了《采购控制程序》（编号：YT-QP-08）。\n查《采购控制程序》YT-QP-09，规定了供方评价准则。',
          messageId: 'codes',
          quotes: ['《采购控制程序》（编号：YT-QP-08', '《采购控制程序》YT-QP-09'],
        },
        {
          language: 'zh',
          text: '《管理手册》B/0版，2024年3月实施。\n文件清单中《管理手册》版本号为A/2。',
          messageId: 'versions',
          quotes: ['《管理手册》B/0版', '《管理手册》版本号为A/2'],
        },
        {
          language: 'zh',
          text: 'YT-QP-12《应急准备和响应程序》有效。\n按YT-QP-12《合规性评价程序》实施。',
          messageId: 'titles',
          quotes: ['YT-QP-12《应急准备和响应程序》', 'YT-QP-12《合规性评价程序》'],
        },
        {
          language: 'en',
          text: 'The quality manual, issue 4, is in force.\nAt goods-in the quality manual, issue 3, was on display.',
          messageId: 'versions',
          quotes: ['quality manual, issue 4', 'quality manual, issue 3'],
        },
      ],
    },
  },
  check({ documents, withdrawnUses }, report) {
    const plain = documents.filter(({ revised, title }) => !revised && !GENERIC.test(title));
    // Side by side in one statement they are two papers that the writer tells apart.
    const apart = (a: DocumentMention, b: DocumentMention): boolean =>
      /[。\n]|\. /u.test(report.view.text.slice(a.end, b.start)) ||
      (a.key === b.key && SAME.test(report.view.text.slice(a.start, b.end + REACH)));
    const controlled = plain.filter(({ title, code }) => isControlled(title, code));
    return [
      ...withdrawnUses.map(({ code, used, start, end }) => ({
        messageId: 'withdrawn',
        params: { code },
        places: [
          { span: { start, end }, role: 'statement' },
          { span: used, role: 'use' },
        ],
      })),
      ...conflicts(
        controlled,
        'codes',
        apart,
        ({ key }) => key,
        ({ code }) => code,
      ),
      ...conflicts(
        plain,
        'versions',
        apart,
        ({ key }) => key,
        ({ version }) => version,
      ),
      ...manuals(plain, apart),
      ...conflicts(
        controlled,
        'titles',
        apart,
        ({ code }) => code,
        ({ key }) => key,
      ),
    ];
  },
};

/** `质量手册A/2`, `管理手册B/0`: an organisation has one manual, whatever it is called. */
const MANUAL =
  /^(?:质量|管理|体系|综合|一体化|三合一)*手册$|^(?:quality |management |system |the )*manual$/iu;

function manuals(
  documents: readonly DocumentMention[],
  apart: (a: DocumentMention, b: DocumentMention) => boolean,
): RuleFinding[] {
  const own = documents.filter(({ title, version }) => version !== null && MANUAL.test(title));
  if (new Set(own.map(({ key }) => key)).size < 2) return [];
  return conflicts(
    own,
    'versions',
    (a, b) => a.key !== b.key && apart(a, b),
    () => 'manual',
    ({ version }) => version,
  ).map((finding) => ({ ...finding, severity: 'warning' as const }));
}

/** Records bear a number each; procedures, rules and instructions one for all their copies. */
const RULES =
  /(?:程序|制度|手册|规程|规定|办法|指导书|预案|细则|指引|指南|规则|procedure|manual|instruction)$/iu;
const RECORDS = /(?:表|单|记录|台账|清单|簿|form|record|register)$/iu;
const FORM_CODE =
  /(?:^|[-/.])(?:QR|JL|FM|R|F|BG|ESR|QER)[-/.]?(?:[A-Z]{1,3}[-/.])?[\d.]{1,4}(?:[-/.]\d{1,2})?$/u;

const isControlled = (title: string, code: string | null): boolean =>
  RULES.test(title) ||
  (code === null && !RECORDS.test(title)) ||
  /^[A-Z][a-z]/u.test(title) ||
  (RECORDS.test(title) && FORM_CODE.test(code ?? ''));

/** Words that say that there is one paper. */
const SAME = /同一|唯一|仅(?:此)?一|只有一|the same|only one/iu;
const REACH = 20;

/** Titles that any number of papers bear. */
const GENERIC = /^(?:作业指导书|操作规程|管理制度|管理规定|工艺规程|检验规程|应急预案|操作指南)$/u;

/** A or A/0: what is written short agrees with what is written in full. */
const agree = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

function conflicts(
  documents: readonly DocumentMention[],
  messageId: 'codes' | 'versions' | 'titles',
  apart: (a: DocumentMention, b: DocumentMention) => boolean,
  groupOf: (document: DocumentMention) => string | null,
  attributeOf: (document: DocumentMention) => string | null,
): RuleFinding[] {
  const groups = groupBy(documents, (document) =>
    attributeOf(document) === null ? null : groupOf(document),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const value = first && attributeOf(first);
    const second = group.find(
      (other) => value && !agree(value, attributeOf(other) ?? '') && apart(first, other),
    );
    if (!first || !second || !value || isShortForm(messageId, first, second)) return [];
    const shown = messageId === 'titles' ? [first.title, second.title] : [value, attributeOf(second) ?? ''];
    return [
      {
        messageId,
        params: { title: first.title, code: first.code ?? '', first: shown[0] ?? '', second: shown[1] ?? '' },
        places: placesAs(group, 'name'),
      },
    ];
  });
}

/** Of two titles for one code the shorter may be said for short. */
const isShortForm = (messageId: string, a: DocumentMention, b: DocumentMention): boolean =>
  messageId === 'titles' && (a.key.includes(b.key) || b.key.includes(a.key));
