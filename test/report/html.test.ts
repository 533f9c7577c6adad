import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { CheckOutput, Disposition, Finding, RuleMeta } from '../../src/core/index.js';
import { makeVisible } from '../../src/core/index.js';
import { type HtmlOptions, renderCheckHtml } from '../../src/report/index.js';
import { evidenceOf, fileOf, findingOf, outputOf } from './samples.js';

const TEXT = [
  '3.1 策划',
  '顾客满意率≥98%，均已完成。',
  '',
  '2024年顾客满意率 96%，',
  '　　超过目标要求。',
].join('\n');
const zh: HtmlOptions = { language: 'zh', rules: [] };

interface Element {
  name: string;
  attributes: Record<string, string>;
}

/** The page as a browser's tokeniser reads it: elements, and the words of each line of the report's text. */
function read(page: string): { elements: Element[]; lines: string[]; words: string } {
  const elements: Element[] = [];
  const lines: string[] = [];
  let words = '';
  let inLine = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.push({ name, attributes });
      if (attributes.class === 'l') {
        inLine = true;
        lines.push('');
      }
    },
    ontext: (text) => {
      words += text;
      if (inLine) lines.push((lines.pop() ?? '') + text);
    },
    onclosetag: (name) => {
      if (name === 'div') inLine = false;
    },
  });
  parser.write(page);
  parser.end();
  return { elements, lines, words };
}

const render = (findings: Finding[], text = TEXT, path = '审核报告.txt', options = zh): string =>
  renderCheckHtml(outputOf(fileOf(path, text, findings)), new Map([[path, text]]), options);

const withClass = ({ elements }: ReturnType<typeof read>, name: string): Element[] =>
  elements.filter(({ attributes }) => attributes.class?.split(' ').includes(name));

const PAIR = findingOf([
  evidenceOf(TEXT, '顾客满意率≥98%', 'target', '6.2'),
  evidenceOf(TEXT, '96%，\n　　超过目标', 'claim'),
]);

describe('the page', () => {
  it('holds the whole text by lines, every place marked, and links them with the findings', () => {
    const page = read(render([PAIR]));
    expect(page.lines).toEqual(TEXT.split('\n'));
    const marked = page.elements.filter(({ attributes }) => attributes['data-f'] === '1');
    expect(marked.map(({ name, attributes }) => `${name}.${attributes.class}`)).toEqual([
      'mark.error',
      'mark.error',
      'mark.error',
    ]);
    const ids = page.elements.flatMap(({ attributes }) => attributes.id ?? []);
    const links = page.elements.flatMap(({ name, attributes }) => (name === 'a' ? attributes.href : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.sort()).toEqual(['#f1', '#f1', '#f1-1', '#f1-2']);
    for (const link of links) expect(ids).toContain(link?.slice(1));
    expect(page.words).toContain('编号：1f0c9a');
  });

  it('keeps apart passages that lie in one another, touch or are empty', () => {
    const text = '目标达成率98%以上';
    const place = (start: number, end: number, role: string) => ({
      ...evidenceOf(text, text, role),
      quote: text.slice(start, end),
      start,
      end,
    });
    const outer = findingOf([place(0, 10, 'claim'), place(2, 2, 'blank')], { severity: 'warning' });
    const inner = findingOf([place(2, 5, 'name'), place(5, 8, 'target')]);
    const page = render([outer, inner], text);
    expect(read(page).lines).toEqual([text]);
    const line = /<div class="l"[^>]*>(.*)<\/div>/u.exec(page)?.[1]?.replace(/<a [^>]*><\/a>/gu, '');
    expect(line).toBe(
      [
        '<i id="f1-1" class="at"></i><mark class="warning" data-f="1">目标</mark>',
        '<i id="f2-1" class="at"></i><i id="f1-2" class="at point"></i>',
        '<mark class="error" data-f="1 2">达成率</mark>',
        '<i id="f2-2" class="at"></i><mark class="error" data-f="1 2">98%</mark>',
        '<mark class="warning" data-f="1">以上</mark>',
      ].join(''),
    );
  });

  it('shows decisions and what a baseline knows, and marks their passages quietly', () => {
    const disposition: Disposition = {
      status: 'dismissed',
      reason: '口径不同',
      by: '江晚',
      at: '2025-03-01',
    };
    const known: Disposition = { status: 'known', reason: '已在基线 k.json 中' };
    const page = read(
      render([
        { ...PAIR, disposition },
        { ...PAIR, disposition: known },
      ]),
    );
    expect(page.words).toContain('已驳回（江晚 2025-03-01）：口径不同');
    expect(page.words).toContain('已知：已在基线 k.json 中');
    expect(withClass(page, 'settled').length).toBeGreaterThan(0);
    expect(page.elements.filter(({ attributes }) => attributes['data-group'] === 'state')).toHaveLength(2);
  });

  it('numbers findings through several files, and says where nothing was found or read', () => {
    const output: CheckOutput = outputOf(
      fileOf('甲.txt', TEXT, [PAIR]),
      fileOf('乙.txt', TEXT, [PAIR]),
      fileOf('丙.txt', '空', []),
      fileOf('丁.txt', '', [], 0),
    );
    const page = read(renderCheckHtml(output, new Map([['甲.txt', TEXT]]), zh));
    expect(withClass(page, 'finding').map(({ attributes }) => attributes.id)).toEqual(['f1', 'f2']);
    expect(page.words).toContain('未发现问题。');
    expect(page.words).toContain('没有读出可核对的事实');
    expect(page.words).toContain('原文不在手边');
  });

  it('folds away places beyond the twelfth, and marks none that does not fit the text', () => {
    const text = Array.from({ length: 14 }, (_, i) => `第${i + 1}处：投诉`).join('\n');
    const places = Array.from({ length: 14 }, (_, i) => evidenceOf(text, '投诉', 'mention', null, i + 1));
    const stray = { ...evidenceOf(text, '投诉', 'mention'), start: 900, end: 902 };
    const page = read(render([findingOf([...places, stray])], text));
    expect(page.words).toContain('另有 3 处');
    expect(page.elements.filter(({ attributes }) => attributes['data-f'] === '1')).toHaveLength(14);
  });

  it('speaks English, and names rules by their titles', () => {
    const meta = {
      id: 'objective-result',
      title: { zh: '目标', en: 'Objective missed' },
    } as unknown as RuleMeta;
    const page = render([PAIR], TEXT, 'a.txt', { language: 'en', rules: [meta] });
    expect(page).toContain('<html lang="en">');
    expect(read(page).words).toContain('Objective missed');
    expect(read(page).words.replace(TEXT, '')).toContain('help: ');
  });

  it('gives the same bytes again', () => {
    expect(render([PAIR])).toBe(render([PAIR]));
  });
});

/** Everything that a page may be made of. */
const ELEMENTS = new Set(
  'html head meta title style body header h1 h2 h3 p br noscript nav span button b select option output ol li a main section div blockquote mark code i script details summary'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  /^(?:lang|charset|content|http-equiv|name|class|id|href|role|type|title|value|hidden|tabindex|aria-[a-z]+|data-[a-z]+)$/u;

const hostile = fc.oneof(
  fc.constantFrom(
    '</script><script>x()</script>',
    '<img src=x onerror=x()>',
    '" onmouseover="x()" a="',
    "' autofocus onfocus='x()",
    '<!--',
    ']]>',
    '</style><base href=//x>',
    '</title>',
    '</div></section></main>',
    '&lt;&#60;&amp',
    '<U+202E>',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '\u202e',
    '\u2028',
    '\u0000',
    '\u001b[31m',
    '\u009b',
    '\ud800',
    '\t',
    '\r',
    '\n',
    '\ufeff',
    '目标',
  ),
);
const words = fc.array(hostile, { maxLength: 6 }).map((parts) => parts.join(''));

describe('whatever a report holds', () => {
  it('stays words: no element, no attribute, nothing to run, no control character', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(fc.tuple(fc.nat(60), fc.nat(20), words, words), { maxLength: 4 }),
        words,
        (text, seeds, path) => {
          const findings = seeds.map(([at, length, message, role]) => {
            const start = Math.min(at, text.length);
            const end = Math.min(start + length, text.length);
            const place = {
              quote: text.slice(start, end),
              start,
              end,
              line: 1,
              column: 1,
              role,
              clause: role,
            };
            const disposition: Disposition | null =
              length % 2 ? { status: 'accepted', reason: message } : null;
            return findingOf([place], { message, suggestion: role, ruleId: message, disposition });
          });
          const page = render(findings, text, path);
          const { elements, lines } = read(page);
          expect(elements.filter(({ name }) => !ELEMENTS.has(name))).toEqual([]);
          expect(
            elements
              .flatMap((element) => Object.keys(element.attributes))
              .filter((name) => !ATTRIBUTES.test(name)),
          ).toEqual([]);
          expect(elements.filter(({ name }) => name === 'script' || name === 'style')).toHaveLength(2);
          expect(elements.every(({ attributes }) => (attributes.href ?? '#').startsWith('#'))).toBe(true);
          expect(page).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Surrogate}/u);
          const shown = (line: string) => line.split('\t').map(makeVisible).join('\t');
          expect(lines).toEqual(text.split('\n').map(shown));
        },
      ),
      { numRuns: 300 },
    );
  });
});
