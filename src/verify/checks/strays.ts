import { foldWidth } from '../../core/index.js';
import type { Case, Check, RawFlag } from '../flags.js';
import { readCodes } from '../reading/names.js';

const shapeOf = (code: string): string =>
  code
    .toUpperCase()
    .replace(/(?<=[A-Z])\d(?=-)/gu, '9')
    .replace(/\d+/gu, '9');

const CODE = /(?<![A-Za-z0-9])[A-Z]{1,4}\d{0,2}(?:-[A-Z0-9]{1,8}){1,3}(?![A-Za-z0-9])/gu;

/** What codes of one shape stand under in a line: the two characters before them. */
function headOf(text: string, at: number): string {
  return /(\p{Script=Han}{2}|[A-Za-z]{3,12})[\s:：(（]{0,3}$/u.exec(text.slice(0, at))?.[1] ?? '';
}

/**
 * A code of another clause where the clause's own lines have one of the same shape under the same word: `炉号R5-0803`
 * for `炉号 R5-1031`.
 */
export const checkStrays: Check = ({ narrative, evidence }: Case) => {
  const own = evidence.own.map(({ text }) => foldWidth(text));
  if (own.length === 0) return [];
  const siblings = own.flatMap((text) =>
    [...text.matchAll(CODE)].map((m) => ({ code: m[0], shape: shapeOf(m[0]) })),
  );
  return readCodes(narrative).flatMap(({ text, start, end }): RawFlag[] => {
    const known = own.some((line) => line.toLowerCase().includes(text.toLowerCase()));
    if (known || !/\d{2}/u.test(text) || !evidence.text.includes(text.toLowerCase())) return [];
    const head = headOf(narrative.text, start);
    const instead = siblings.find(
      ({ code, shape }) =>
        shape === shapeOf(text) &&
        !narrative.text.includes(code) &&
        (head === '' || own.some((line) => line.includes(head))),
    );
    if (!instead) return [];
    return [{ start, end, kind: 'unsupported', messageId: 'misplaced', params: { value: text } }];
  });
};
