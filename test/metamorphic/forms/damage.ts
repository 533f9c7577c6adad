import type { Language } from '../../../src/core/index.js';
import { fullWidthDigits } from './figures.js';

/** What extraction and copying do to a report: the words stay, their look does not. */
export interface Damage {
  name: string;
  apply(text: string): string;
}

/** Columns of Chinese and of English text, as PDF extractors leave them. */
export const WRAP_WIDTH: Readonly<Record<Language, number>> = { zh: 38, en: 78 };

/** Says nothing that any rule could weigh. */
const FILLER: Readonly<Record<Language, string>> = {
  zh:
    '审核组与相关岗位的人员进行了面谈并到现场查看了实际操作，陪同人员说明了本岗位的工作内容和接口关系，' +
    '被询问的人员熟悉自己的工作，能够说出常见异常的处理方法和向谁报告，现场的文件放在便于取用的地方，',
  en:
    'The team talked with the people at work and looked at what they do, and the guide explained how the ' +
    'work is shared and who is told when something unusual is seen, and the papers were found at hand, ',
};

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

const cut = (text: string, width: number): string =>
  text.match(new RegExp(`[^]{1,${width}}`, 'gu'))?.join('\n') ?? '';

/** English lines end between words. */
function cutBetweenWords(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

/** Enough wrapped prose that the width of the lines shows. */
const prose = (language: Language, width = WRAP_WIDTH[language]): string =>
  language === 'zh'
    ? cut(`${repeated(FILLER.zh, width * 13 - 1)}。`, width)
    : cutBetweenWords(`${repeated(FILLER.en, width * 13).trim()} there.`, width);

/**
 * The passage in a hard-wrapped Chinese document, its line broken right before `offset`: inside a word, a figure or a
 * name, wherever that falls. Lines of the passage stay paragraphs of their own.
 */
export function wrappedAt(passage: string, offset: number): string {
  const width = WRAP_WIDTH.zh;
  const lineStart = passage.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = passage.indexOf('\n', offset);
  const line = passage.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const lead = (width - ((offset - lineStart) % width)) % width;
  // The filler ends with a full stop, so that it is no part of the sentence that follows.
  const filler = lead === 0 ? '' : `${repeated(FILLER.zh, lead - 1)}。`;
  const wrapped = cut(filler + line, width);
  return [
    prose('zh'),
    passage.slice(0, Math.max(0, lineStart - 1)),
    wrapped,
    lineEnd < 0 ? '' : passage.slice(lineEnd + 1),
    prose('zh'),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The passage in a hard-wrapped English document of the given width; lines end between words. */
export const wrappedEnglish = (passage: string, width = WRAP_WIDTH.en): string =>
  [
    prose('en', width),
    ...passage.split('\n').map((line) => cutBetweenWords(line, width)),
    prose('en', width),
  ].join('\n');

const pageBreak = (number: number): string => `\n安信认证中心 管理体系审核报告\n第 ${number} 页 共 9 页\n`;

/** The wrapped passage with a page break, its footer and header, at the broken line. */
export function brokenByPageAt(passage: string, offset: number): string {
  const whole = wrappedAt(passage, offset);
  const rest = passage.slice(offset).split('\n')[0] ?? '';
  const at = whole.indexOf(`\n${rest.slice(0, Math.min(rest.length, WRAP_WIDTH.zh))}`);
  const middle = Math.floor(prose('zh').length / 2);
  const early = whole.indexOf('\n', middle);
  return (
    whole.slice(0, early) + pageBreak(2) + whole.slice(early, at) + pageBreak(3).trimEnd() + whole.slice(at)
  );
}

const LATEX: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?:≥|>=)\s?(\d[\d.]*)\s?%/gu, '$\\geq $1\\%$$'],
  [/(?:≤|<=)\s?(\d[\d.]*)\s?%/gu, '$\\leq $1\\%$$'],
  [/≥\s?/gu, '$\\geq$$'],
  [/≤\s?/gu, '$\\leq$$'],
];
const ENTITIES: ReadonlyArray<readonly [RegExp, string]> = [
  [/≥/gu, '&ge;'],
  [/≤/gu, '&le;'],
];
const replaceAll = (text: string, pairs: ReadonlyArray<readonly [RegExp, string]>): string =>
  pairs.reduce((done, [pattern, by]) => done.replace(pattern, by), text);

/** Damage that leaves lines alone, for passages of any layout. Pipes and tabs survive. */
export const LOCAL_DAMAGE: readonly Damage[] = [
  { name: 'none', apply: (text) => text },
  { name: 'full-width digits', apply: fullWidthDigits },
  { name: 'full-width first digits', apply: (text) => text.replace(/(?<!\d)\d/gu, fullWidthDigits) },
  { name: 'LaTeX comparisons', apply: (text) => replaceAll(text, LATEX) },
  { name: 'entities', apply: (text) => replaceAll(text, ENTITIES) },
  { name: 'bold figures', apply: (text) => text.replace(/\d+(?:\.\d+)?%?/gu, '**$&**') },
  { name: 'spaces around figures', apply: (text) => text.replace(/\d+(?:\.\d+)?%?/gu, ' $& ') },
  { name: 'ideographic spaces', apply: (text) => text.replace(/(?<=[:：，,])/gu, '\u3000') },
  {
    name: 'ASCII marks',
    apply: (text) => text.replace(/：/gu, ':').replace(/，/gu, ',').replace(/；/gu, ';'),
  },
  { name: 'zero-width marks', apply: (text) => text.replace(/(?<=\p{Script=Han})(?=\d)/gu, '\u200b') },
];

/** Offsets at which a line break would part a figure or a word of the passage: around and inside every figure. */
export const tenderOffsets = (passage: string): number[] =>
  [...passage.matchAll(/\d+(?:\.\d+)?%?/gu)].flatMap(({ index, 0: figure }) =>
    Array.from({ length: figure.length + 1 }, (_, step) => index + step),
  );
