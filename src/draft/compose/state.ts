import { actOf } from '../evidence/marks.js';
import { type EvidenceLine, isPasted, type Segment } from '../evidence/segments.js';
import { nonconformitySentence, observationSentence } from './closing.js';
import type { Context, Stated } from './context.js';
import { keepsFacts, keepsNumbers } from './fidelity.js';
import { evidenceText } from './limits-text.js';
import type { LanguagePack, RenderedSegment } from './pack.js';
import type { Block } from './plan.js';

interface StatedLine {
  statements: Array<{ text: string; segment: Segment; closings: string[] }>;
  notes: string[];
  /** Answers a question about another line. */
  answer: boolean;
}

const asWritten = (segment: Segment, pack: LanguagePack): RenderedSegment => ({
  text: pack.verbatim(segment),
  appended: segment.marks.filter(({ appended }) => appended),
  named: [],
});

/** Renders the segments of a line; a rendering that lost or gained a fact gives way to the words as written. */
function stateLine(line: EvidenceLine, context: Context): StatedLine {
  const { pack, t, requirement, headers, people } = context;
  const known = [...new Set([...line.people, ...people])];
  const cited = new Set([line.noteId]);
  const statements = line.segments
    .filter(({ instruction }) => !instruction)
    .map((segment) => {
      const rendered = isPasted(segment) ? asWritten(segment, pack) : pack.render(segment, known);
      const faithful = keepsFacts(evidenceText(segment), rendered.text);
      for (const name of faithful ? rendered.named : []) {
        const header = headers.find(({ text }) => text.includes(name));
        if (header) cited.add(header.id);
      }
      const closings = rendered.appended.flatMap((mark) => {
        if (mark.kind === 'nonconform') return [nonconformitySentence(mark, requirement, t)];
        return mark.kind === 'observation' ? [observationSentence(mark, t)] : [];
      });
      const told = faithful ? pack.withSubject(rendered.text, context.title) : pack.verbatim(segment);
      const acts = rendered.appended.map(({ text }) => actOf(text)).filter((words) => words !== '');
      const text = withOwnDashes([told, ...acts].join('，'), line.body);
      const kept = rendered.appended.every((mark) => keepsNumbers(mark.text, closings.join('')));
      return {
        text: kept ? text : `${text}${rendered.appended.map((mark) => mark.text).join('')}`,
        segment,
        closings,
      };
    })
    .filter(({ text }) => text !== '');
  return { statements, notes: [...cited], answer: line.answer !== null };
}

/** `1.32–1.41A`: a range keeps the dash that it was noted with. */
const withOwnDashes = (text: string, body: string): string =>
  [...body.matchAll(/(\d[\d.,]*)[ ]?–[ ]?(\d[\d.,]*)/gu)].reduce(
    (out, [, from, to]) => out.replace(`${from}-${to}`, `${from}–${to}`),
    text,
  );

const openingText = (opening: string, text: string, { t, variant }: Context): string =>
  t(opening === 'plain' ? `draft:open.plain${variant}` : `draft:open.${opening}`, { text });

/** The sentences of one line: runs of statements, each run closed by the mark behind it. */
function lineSentences(stated: StatedLine, first: boolean, failing: boolean, context: Context): Stated[] {
  const { pack, objectives } = context;
  const out: Stated[] = [];
  let run: string[] = [];
  const flush = () => {
    for (const text of pack.sentences(run)) out.push({ text, notes: stated.notes });
    run = [];
  };
  stated.statements.forEach(({ text, closings }, i) => {
    const told = stated.answer ? 'answer' : pack.opening(text, { first, objectives, failing });
    const opening = i === 0 ? told : 'none';
    run.push(pack.open(text, opening, (filled) => openingText(opening, filled, context)));
    if (closings.length === 0) return;
    flush();
    for (const closing of new Set(closings)) out.push({ text: closing, notes: stated.notes });
  });
  flush();
  return out;
}

/** A lead (`抽3家：`) and its items become one sentence; the marks of the items close it. */
function listSentences(lines: readonly StatedLine[], first: boolean, context: Context): Stated[] {
  const { pack, objectives } = context;
  const [lead, ...items] = lines;
  const leadText = lead?.statements.map(({ text }) => text).join('，') ?? '';
  const opening = pack.opening(leadText, { first, objectives, failing: false });
  const opened = pack.open(leadText, opening, (filled) => openingText(opening, filled, context));
  const notes = lines.flatMap((line) => line.notes);
  const text = pack.list(
    opened,
    items.flatMap(({ statements }) => statements.map((s) => s.text)),
  );
  const closings = items.flatMap((item) =>
    item.statements.flatMap((statement) =>
      statement.closings.map((closing) => ({ text: closing, notes: item.notes })),
    ),
  );
  return [...pack.sentences([text]).map((sentence) => ({ text: sentence, notes })), ...closings];
}

/** The sentences of one block, in order. `first`: the block opens the narrative. */
export function blockSentences(block: Block, first: boolean, context: Context): Stated[] {
  const lines = block.lines.map((line) => stateLine(line, context));
  const lead = lines[0]?.statements.at(-1)?.text ?? '';
  if (lines.length > 1 && context.pack.isLead(lead)) return listSentences(lines, first, context);
  return lines.flatMap((stated, i) => {
    const failing = stated.statements.some(({ segment }) =>
      segment.marks.some(({ kind }) => kind === 'nonconform'),
    );
    return lineSentences(stated, first && i === 0, failing, context);
  });
}
