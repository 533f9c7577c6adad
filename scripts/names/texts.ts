import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { textSource } from '../../src/app/text-source.js';
import { packageRoot } from '../../src/app/tool.js';
import { foldWidth } from '../../src/core/index.js';
import { readMarks } from '../../src/evals/slotting-cases.js';
import { parseReport } from '../../src/parse/index.js';
import { slotContext, slotsIn } from '../../src/retrieve/index.js';
import type { Named } from '../../src/retrieve/slots/learnt/features.js';
import { organisationName, personName } from './invented.js';

/** What is learnt from: our own reports and sentences, and nothing else. */

export interface Mark {
  kind: Named;
  start: number;
  end: number;
}
/** A text with its names, in reading order and without overlaps. */
export interface Text {
  text: string;
  marks: Mark[];
}

/** The text with other names in it, the same for the same. */
export function renamed({ text, marks }: Text): Text {
  const names = new Map<string, string>();
  let out = '';
  let at = 0;
  const moved: Mark[] = [];
  for (const { kind, start, end } of marks) {
    const old = text.slice(start, end);
    if (!names.has(old))
      names.set(
        old,
        /^[\u4e00-\u9fff]+$/u.test(old) ? (kind === 'person' ? personName(old) : organisationName(old)) : old,
      );
    out += text.slice(at, start);
    const name = names.get(old) ?? old;
    moved.push({ kind, start: out.length, end: out.length + name.length });
    out += name;
    at = end;
  }
  return { text: out + text.slice(at), marks: moved };
}

const KIND: Record<string, Named> = { PERSON: 'person', ORG: 'organisation' };
const settled = (marks: Mark[]) => {
  const ordered = marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter((mark, index) => index === 0 || mark.start >= (ordered[index - 1]?.end ?? 0));
};

function marked(text: string, context: Parameters<typeof slotsIn>[1]): Text {
  const marks = slotsIn(text, context).flatMap(({ kind, start, end }) =>
    KIND[kind] ? [{ kind: KIND[kind] as Named, start, end }] : [],
  );
  return { text, marks: settled(marks) };
}

/** The names that the rules find, without what was learnt before. */
const contextOf = (report: Parameters<typeof slotContext>[0]) => slotContext(report, NOBODY, () => NOBODY);
const NOBODY = { organisations: [], people: [] };

/** Reports whose names the rules find. */
export async function silver(folder: string): Promise<Text[]> {
  const files = (await readdir(path.join(packageRoot, folder)))
    .filter((file) => /\.(?:md|txt)$/u.test(file) && file !== 'README.md')
    .sort();
  const found: Text[] = [];
  for (const file of files) {
    const written = await readFile(path.join(packageRoot, folder, file), 'utf8');
    const report = parseReport(textSource(file, written.replace(/\r\n?/gu, '\n')));
    const text = foldWidth(report.view.text);
    if ((text.match(/[\u4e00-\u9fff]/gu) ?? []).length < text.length / 3) continue;
    const context = contextOf(report);
    found.push(marked(text, context));
  }
  return found;
}

/** Passages of reports, which hold few names. */
export async function passages(): Promise<Text[]> {
  const lines = (await readFile(path.join(packageRoot, 'evals/cases/passages/passages.jsonl'), 'utf8'))
    .trim()
    .split('\n');
  const written = lines
    .map((line) => JSON.parse(line) as { language: string; text: string })
    .filter(({ language }) => language === 'zh');
  const whole = written.map(({ text }) => text).join('\n\n');
  const report = parseReport(textSource('passages.txt', whole));
  return [marked(foldWidth(report.view.text), contextOf(report))];
}

/** Texts whose names are marked by hand. `held` are left out, to measure on. */
export async function gold(folder: string, held: RegExp | null): Promise<Text[]> {
  const dir = path.join(packageRoot, folder);
  const files = (await readdir(dir))
    .filter(
      (file) => file.endsWith('.md') && file !== 'README.md' && !/-en-/u.test(file) && !held?.test(file),
    )
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const { text, marks } = readMarks(file, await readFile(path.join(dir, file), 'utf8'));
      return {
        text: foldWidth(text),
        marks: settled(
          marks.flatMap(({ kind, start, end }) =>
            KIND[kind] ? [{ kind: KIND[kind] as Named, start, end }] : [],
          ),
        ),
      };
    }),
  );
}

const SILVER = [
  'corpus/reports',
  'evals/cases/check',
  'evals/cases/learnt/reports',
  'evals/cases/draft',
  'evals/cases/learnt/notes',
];
const GOLD = ['evals/cases/slotting', 'scripts/names'];

export const silverTexts = async (): Promise<Text[]> => [
  ...(await Promise.all(SILVER.map(silver))).flat(),
  ...(await passages()),
];
export const goldTexts = async (held: RegExp | null): Promise<Text[]> =>
  (await Promise.all(GOLD.map((folder) => gold(folder, held)))).flat();
/** All that is learnt from, but for the cases that are `held`. */
export const everyText = async (held: RegExp | null): Promise<Text[]> => [
  ...(await silverTexts()),
  ...(await goldTexts(held)),
];
