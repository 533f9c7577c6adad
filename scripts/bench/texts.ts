import { readdirSync, readFileSync } from 'node:fs';

const cases = new URL('../../evals/cases/check/', import.meta.url);

const reports = readdirSync(cases)
  .filter((name) => /^c\d+-.*\.(?:txt|md)$/u.test(name))
  .map((name) => readFileSync(new URL(name, cases), 'utf8'));

/** Characters that make the sentences of one copy differ from those of the others. */
const MARKS = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒'];

/**
 * A text of our labelled reports one after another, `length` characters long. No sentence occurs twice, neither
 * within it nor in the text of another round, so that nothing is remembered from one to the next.
 */
export function reportText(length: number, round: number): string {
  let text = '';
  for (let copy = 0; text.length < length; copy++) {
    const mark = `${MARKS[round % MARKS.length]}${MARKS[copy % MARKS.length]}${copy >= MARKS.length ? copy : ''}`;
    const report = reports[copy % reports.length] ?? '';
    text += `${report.replaceAll('。', `${mark}。`).replaceAll('，', `，${mark}`)}\n`;
  }
  return text.slice(0, length);
}
