import {
  type DocumentMention,
  foldKey,
  innermostAt,
  occurrences,
  parseChineseNumeral,
  type Report,
  type Span,
  spanOf,
  spansOverlap,
  stretchAround,
  stretchEnd,
  viewText,
} from '../../core/index.js';
import { editionsIn } from './editions.js';
import { LONGEST_STATEMENT } from './statement.js';

/** `《内部审核控制程序》`, `质量手册`, `procedure for purchasing`, and titles in quotation marks. */
const TITLES: readonly RegExp[] = [
  /《(?<title>[^《》\n]{2,40})》/gu,
  /(?<title>(?:质量|环境|职业健康安全|管理|安全|体系|一体化|综合){1,4}手册)(?!》)/gu,
  /[“"](?<title>[A-Z][^“”"\n]{3,60})[”"]/gu,
  /\b(?<title>(?:(?:quality|environmental|safety|integrated|management|system|company) ){1,4}manual)\b/giu,
];

const CODE = /^[A-Z]{1,8}(?:[-/.][A-Z0-9]{1,8}){1,4}(?![A-Za-z0-9])|^[A-Z]{2,6}\d{2,4}(?![A-Za-z0-9])/u;
const CODE_BEFORE =
  /(?<![A-Za-z0-9-])(?<code>[A-Z]{1,8}(?:[-/.][A-Z0-9]{1,8}){1,4}|[A-Z]{2,6}\d{2,4})[\s:]{0,2}$/u;
/** Standards and laws carry codes of their own, and their editions are another rule's. */
const STANDARD =
  /^(?:GB|JB|HG|YY|QB|SN|NY|LY|AQ|XF|GA|HJ|JGJ|CJJ?|JTG|DL|SH|SY|YB|YS|FZ|BB|WS|SB|MT|TB|JT|YD|SJ|LS|SC|TSG|JJ[GF]|JGT|CECS|DBJ?|RB|SL|GY)(?:\/[TZ]\b|[ -]?\d{2})|^(?:ISO|IEC|EN|BS|DIN|ASTM|CNAS|IAF|ANSI|API|ASME)\b|^[TQ]\//u;

const VERSION =
  /^(?:V\s?(?<v>\d{1,2}(?:\.\d{1,2}){0,2})|(?<letter>[A-Z]\/\d{1,2})版?|第?(?<ordinal>[A-Z]|[一二三四五六七八九十]{1,2}|\d{1,2})版|(?:rev(?:ision)?\.?|issue|version|edition|(?<=状态|修订|版本|版次)[:为是\s]?)\s?(?:no\.?\s?)?(?<word>[A-Z]|\d{1,2}(?:\.\d{1,2})?)(?![A-Za-z0-9]))/iu;
const CODE_WORDS =
  /^[\s(:,]{0,3}(?:在?[\p{Script=Han}]{0,8}(?:清单|目录|一览表|台账|封面|页眉)(?:上|中|内|里)?(?:的|所列|登记)?)?(?:(?:文件)?(?:编号|编码|代号)|no\.?)?\s?[:为是]?\s?/iu;
const VERSION_WORDS =
  /^[\s(),;:]{0,3}(?:(?:执行|管理|控制|运行)?[,]?(?=[\p{Script=Han}]{0,12}(?:清单|目录|台账)))?(?:(?:的)?(?:(?:受控)?(?:文件)?(?:控制)?(?:清单|目录|台账)(?:上|中|内)?|发放(?:记录|登记)(?:表)?|封面|页眉|页脚|受控章|扉页|首页|正文|及|和|与|、|均|上|都){0,5}(?:标注|显示|载明|写明|注明|标识|登记|记载|所列|列明|盖|印|写)?(?:的)?(?:编号|文件)?)?(?:(?:的)?(?:现行(?:有效)?|目前|当前|有效|现用)?(?:版本|版次|版)(?:号|状态)?|(?:均|都|全部?)?[是为系](?:现行|最新|目前|有效){0,2}的?|现行|目前|is at|at|current|(?:now )?in (?:force|use)(?:,? (?:is|was))?(?=\s)|(?:is|was)(?=\s))?\s?[:为是]{0,2}\s?/iu;
/** `修订状态B`, `2021年修正版`: which edition it is, not that it was changed. */
const EDITION =
  /修订状态|修订[号次]|(?:19|20)\d{2}年?(?:第[一二三四五六]次)?修[正订](?:版|本|(?=\)))|版本|替代[A-Z][/\d]{0,3}版/gu;
const REVISED =
  /换版|修订|改版|升版|升级|更新|更改|修改|变更|改为|原为|原[A-Z《]|旧版|作废|废止|[上前]一版|历史|失效|不符合|不一致|未(?:及时)?(?:撤|回收|收回)|过期|评审中|草案|拟|revis(?:ed|ion of)|supersed|former|previous|obsolete|withdrawn|updated|replaced|nonconform|draft/iu;
/** `至今没有修改过` tells of no revision; neither does what was withdrawn long ago of the version in force. */
const UNREVISED =
  /无(?:作废|失效|旧版)[^,。;]{0,8}|(?:至今|迄今|一直|此后|其后|从|尚)?(?:没有|未|无)(?:再|发生|作|做|进行)?(?:任何)?(?:过)?(?:换版|修订|改版|升版|更改|修改|变更)过?|旧版(?:本)?(?:均)?已?(?:全部)?(?:收回|回收|作废|撤回|撤除|销毁)/gu;
/** `现行版本为D/1版,C/0版同日作废回收`: what was withdrawn is another version. */
const CURRENT = /现行|当前|目前|在用|current|in force/iu;
const OTHER_WITHDRAWN =
  /[A-Z]\/\d{1,2}版?(?:本)?(?:(?:于|自)?[\d.年月日]{4,11})?(?:同日|同时|随即|已|起|即)?(?:全部)?(?:作废|回收|收回|废止|停用|撤回)[^,。;]{0,6}/gu;
const REACH = 48;
const CODE_ALONE = /(?<![A-Za-z0-9/-])[A-Z]{1,8}(?:[-/.][A-Z0-9]{1,8}){1,4}(?![A-Za-z0-9/-])/gu;
/** What stands between the separators of a list. */
const SEGMENT = /[\p{Script=Han}A-Za-z0-9]{6,40}/gu;

/** Version folded so that `A/1版` and `A/1` agree: `a/1`, `3`, `2.1`. */
function foldVersion(match: RegExpExecArray): string {
  const { v, letter, ordinal, word } = match.groups ?? {};
  const raw = v ?? letter ?? ordinal ?? word ?? '';
  return (parseChineseNumeral(raw)?.value ?? raw).toString().toLowerCase();
}

/** Whether the part of the statement round a document tells of its revision. */
function isRevised(text: string, span: Span, title: string): boolean {
  const { start, end } = stretchAround(text, span, ';。\n', LONGEST_STATEMENT);
  const part = `${text.slice(start, span.start)} ${text.slice(span.end, end)}`;
  const own = CURRENT.test(text.slice(span.start, span.end));
  return REVISED.test(
    (own ? part.replace(OTHER_WITHDRAWN, '') : part)
      .replaceAll(title, '')
      .replace(EDITION, '')
      .replace(UNREVISED, '')
      .replace(/nonconforming (?:outputs?|products?)/giu, ''),
  );
}

interface Attributes {
  code: string | null;
  version: string | null;
  /** Length of what was read. */
  length: number;
}

/** Reads a code, a version, or both, that stand right behind a title. */
function readAttributes(tail: string): Attributes {
  let at = CODE_WORDS.exec(tail)?.[0].length ?? 0;
  let code = CODE.exec(tail.slice(at))?.[0] ?? null;
  if (code && (!/\d/u.test(code) || STANDARD.test(code) || /^[A-Z]\/\d{1,2}$/u.test(code))) code = null;
  at = code ? at + code.length : 0;
  const words = VERSION_WORDS.exec(tail.slice(at))?.[0] ?? '';
  const version = VERSION.exec(tail.slice(at + words.length));
  const length = version ? at + words.length + version[0].length : at;
  return { code, version: version ? foldVersion(version) : null, length };
}

const cut = (tail: string): string => tail.slice(0, stretchEnd(tail, 0, '。、\n《'));

function readTitle(text: string, match: RegExpExecArray): DocumentMention {
  const title = match.groups?.title ?? '';
  const end = match.index + match[0].length;
  const after = readAttributes(cut(text.slice(end, end + REACH)));
  const lead = CODE_BEFORE.exec(text.slice(Math.max(0, match.index - 30), match.index));
  const before = lead?.groups?.code ?? '';
  const leads = before !== '' && /\d/u.test(before) && !STANDARD.test(before);
  // A code on either side may belong to the neighbour: neither is taken.
  const code = leads && after.code ? null : (after.code ?? (leads ? before : null));
  const start = leads && !after.code && lead ? match.index - lead[0].length : match.index;
  const span = { start, end: end + after.length };
  return {
    ...span,
    title,
    key: foldKey(title),
    code,
    version: after.version,
    revised: isRevised(text, span, title),
    marked: match[0] !== title,
  };
}

const HEADERS = {
  title: /^(?:文件|程序|制度)?(?:名称|题目)$|^(?:document|title)/iu,
  code: /编号|编码|代号|\bno\b|number|code/iu,
  version: /版本|版次|version|issue|revision/iu,
} as const;

/** Documents listed in tables that have columns for title, code and version. */
function fromTables(report: Report): DocumentMention[] {
  return report.tables.flatMap(({ header, rows }) => {
    if (!header) return [];
    const column = (pattern: RegExp) =>
      header.cells.findIndex((cell) => pattern.test(viewText(report, cell).replace(/\s/gu, '')));
    const [title, code, version] = [column(HEADERS.title), column(HEADERS.code), column(HEADERS.version)];
    if (title < 0 || (code < 0 && version < 0)) return [];
    return rows.flatMap((row) => {
      const cell = (at: number) => (row.cells[at] ? viewText(report, row.cells[at]).trim() : '');
      const name = cell(title).replace(/[《》]/gu, '');
      if (name.length < 3) return [];
      const found = VERSION.exec(cell(version));
      const written = CODE.exec(cell(code))?.[0] ?? null;
      return [
        {
          start: row.start,
          end: row.end,
          title: name,
          key: foldKey(name),
          code: written && !STANDARD.test(written) ? written : null,
          version: found ? foldVersion(found) : null,
          revised: REVISED.test(viewText(report, row).replace(name, '')),
          marked: true,
        },
      ];
    });
  });
}

/** Titles that stand without their marks in a list of documents: `按…规范、应急预案、管理办法`. */
function unmarked(text: string, marked: readonly DocumentMention[]): DocumentMention[] {
  const titles = new Map(marked.map((document) => [document.title, document]));
  return [...text.matchAll(SEGMENT)].flatMap((match) => {
    const words = match[0].replace(/等$/u, '');
    const document = titles.get(words);
    if (!document || text[match.index - 1] === '《') return [];
    const span = { start: match.index, end: match.index + words.length };
    return [{ ...document, ...span, code: null, version: null, marked: false }];
  });
}

/** `作业指导书受控清单登记编号YT-W-17`: a title without its marks, with the number that a list gives it. */
function numbered(text: string, marked: readonly DocumentMention[]): DocumentMention[] {
  const titles = new Map(marked.filter(({ title }) => title.length >= 6).map((one) => [one.title, one]));
  return [...titles.values()].flatMap((document) =>
    occurrences(text, document.title).flatMap(({ start, end }) => {
      if (innermostAt(marked, start)) return [];
      const tail = cut(text.slice(end, end + REACH));
      const { code, length } = readAttributes(tail);
      if (code === null || !/编号|编码|代号/u.test(tail.slice(0, length))) return [];
      const span = { start, end: end + length };
      const revised = isRevised(text, span, document.title);
      return [{ ...document, ...span, code, version: null, revised, marked: false }];
    }),
  );
}

/** `受控清单上YT-W-07现行版本为第5版`: a document named by its code alone. */
function byCode(text: string, named: readonly DocumentMention[]): DocumentMention[] {
  const titles = new Map(named.flatMap((one) => (one.code ? [[one.code, one] as const] : [])));
  return [...text.matchAll(CODE_ALONE)].flatMap((match) => {
    const document = titles.get(match[0]);
    if (!document || innermostAt(named, match.index)) return [];
    const { version, length } = readAttributes(cut(text.slice(match.index, match.index + REACH)));
    const span = { start: match.index, end: match.index + Math.max(length, match[0].length) };
    const revised = isRevised(text, span, document.title);
    return version ? [{ ...document, ...span, code: null, version, revised, marked: false }] : [];
  });
}

/** `QP-07 Control of nonconforming product is at revision 4`: a code with its title behind it, unmarked. */
const CODE_AND_ISSUE =
  /(?<![A-Za-z0-9/-])(?<code>[A-Z]{1,5}-(?:[A-Z]{1,4}-)?\d{1,4})(?<title>(?:,? (?:[A-Za-z][a-z]+|\d{1,3})){0,9}?)(?:,? (?:is|was|stands|remains))?(?: still| now| currently)?(?: at| in)?,? \(?(?:rev(?:ision)?\.?|issue|version)\s?(?:no\.?\s?)?(?<version>[A-Z]|\d{1,2}(?:\.\d{1,2})?)(?![A-Za-z0-9])/gu;

function codesWithIssue(text: string, named: readonly DocumentMention[]): DocumentMention[] {
  if (!/rev|issue|version/u.test(text)) return [];
  return [...text.matchAll(CODE_AND_ISSUE)].flatMap((match) => {
    const { code = '', version = '' } = match.groups ?? {};
    const span = spanOf(match);
    if (named.some((one) => spansOverlap(one, span))) return [];
    const revised = isRevised(text, span, code);
    return [
      {
        ...span,
        title: code,
        key: foldKey(code),
        code: null,
        version: version.toLowerCase(),
        revised,
        marked: false,
      },
    ];
  });
}

/** `手册封面为C/1版`: the manual, where the report names one by its full title. */
const BARE_MANUAL =
  /(?<=^|[\s,;。:、(]|[中上里]的|的|[部科室]|发放|现用|在用|所用|随)手册(?=封面|扉页|首页|现行|(?:均|都)?[为是](?:现行|最新|目前|有效){0,2}的?[A-Z]\/|[A-Z]\/\d)/gmu;

function bareManuals(text: string, named: readonly DocumentMention[]): DocumentMention[] {
  const manuals = named.filter(({ title }) => /手册$/u.test(title));
  const [manual] = manuals;
  if (!manual || new Set(manuals.map(({ key }) => key)).size > 1) return [];
  return [...text.matchAll(BARE_MANUAL)].flatMap((match) => {
    const end = match.index + match[0].length;
    const { version, length } = readAttributes(cut(text.slice(end, end + REACH)));
    const span = { start: match.index, end: end + length };
    const revised = isRevised(text, span, manual.title);
    return version ? [{ ...manual, ...span, code: null, version, revised, marked: false }] : [];
  });
}

/** Documents named in the report, in reading order. */
export function extractDocuments(report: Report): DocumentMention[] {
  const { text } = report.view;
  const seen = new Set<number>();
  const named = TITLES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const at = match.index + match[0].length;
      if (seen.has(at)) return [];
      seen.add(at);
      return [readTitle(text, match)];
    }),
  );
  const listed = fromTables(report).filter(
    ({ start, end }) => !named.some((other) => other.start >= start && other.end <= end && other.code),
  );
  const marked = [...named, ...listed].sort((a, b) => a.start - b.start);
  return [
    ...marked,
    ...byCode(text, marked),
    ...numbered(text, marked),
    ...codesWithIssue(text, marked),
    ...editionsIn(text, (span, title) => isRevised(text, span, title)).filter(
      (one) => !marked.some((other) => spansOverlap(one, other)),
    ),
    ...bareManuals(text, marked),
    ...unmarked(
      text,
      marked.filter((one) => one.marked),
    ),
  ].sort((a, b) => a.start - b.start);
}
