import type { Figure, Span, SumFact } from '../../core/index.js';

/** A text with single spaces for runs of them, and the way back to its offsets. */
export function squeeze(text: string): { text: string; original(offset: number): number } {
  const kept: number[] = [];
  let squeezed = '';
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === ' ' && text[index - 1] === ' ') continue;
    kept.push(index);
    squeezed += text[index];
  }
  return { text: squeezed, original: (offset) => kept[offset] ?? text.length };
}

/** The sum with offsets of the text it was squeezed from; ends point behind their last character. */
export function unsqueezed(sum: SumFact, original: (offset: number) => number): SumFact {
  const span = <T extends Span>(value: T): T => ({
    ...value,
    start: original(value.start),
    end: original(value.end - 1) + 1,
  });
  const figure = (value: Figure): Figure => ({ ...span(value), core: span(value.core) });
  return { ...span(sum), total: figure(sum.total), parts: sum.parts.map(figure) };
}
