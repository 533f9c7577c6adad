import { attributes, type Span } from '../../core/index.js';
import type { Translate } from '../../messages/index.js';
import { roleName } from '../words.js';
import { KINDS, type NumberedFinding, placeId } from './numbered.js';
import { escapePassage } from './passage.js';

/** A passage of a finding in the text. */
interface Passage extends Span {
  id: string;
  role: string;
  of: NumberedFinding;
}

/** Lines drawn together; a browser lays out only the blocks that are near the window. */
const LINES_PER_BLOCK = 60;

/** True in the middle of a surrogate pair; a passage that ends there is drawn to the end of the character. */
const isInside = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

const passagesOf = (text: string, findings: readonly NumberedFinding[], t: Translate): Passage[] =>
  findings
    .flatMap((of) =>
      of.finding.evidence.map(({ start, end, quote, role }, index) => ({
        start: isInside(text, start) ? start - 1 : start,
        end: isInside(text, end) ? end + 1 : end,
        holds: start <= end && text.slice(start, end) === quote,
        id: placeId(of.number, index + 1),
        role: roleName(t, role),
        of,
      })),
    )
    .filter(({ holds }) => holds)
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** The look of a stretch: the worst of its findings that are open, else that all were decided on. */
function lookOf(passages: readonly Passage[]): string {
  const open = passages.filter(({ of }) => of.state === 'open');
  return KINDS.find((kind) => open.some(({ of }) => of.kind === kind)) ?? 'settled';
}

const anchor = ({ id, start, end }: Passage): string =>
  `<i${attributes({ id, class: start === end ? 'at point' : 'at' })}></i>`;

/** A raised number at the end of a passage that leads back to its finding. */
const reference = ({ of, role }: Passage): string =>
  `<a${attributes({ class: 'ref', href: `#f${of.number}`, 'data-n': of.number, title: role, 'aria-label': `${of.number} ${role}` })}></a>`;

function stretch(piece: string, passages: readonly Passage[]): string {
  if (piece === '' || passages.length === 0) return escapePassage(piece);
  const numbers = [...new Set(passages.map(({ of }) => of.number))].join(' ');
  return `<mark${attributes({ class: lookOf(passages), 'data-f': numbers })}>${escapePassage(piece)}</mark>`;
}

/** Draws lines one after another; passages that run over several lines stay open between them. */
class Painter {
  private next = 0;
  private open: Passage[] = [];

  constructor(
    private readonly text: string,
    private readonly passages: readonly Passage[],
  ) {}

  line(from: number, to: number): string {
    let out = '';
    let at = from;
    for (;;) {
      out += this.close(at) + this.begin(at);
      if (at >= to) return out;
      const stop = this.nextStop(to);
      out += stretch(this.text.slice(at, stop), this.open);
      at = stop;
    }
  }

  private close(at: number): string {
    const ended = this.open.filter(({ end }) => end <= at);
    this.open = this.open.filter(({ end }) => end > at);
    return ended.map(reference).join('');
  }

  /** Anchors of the passages that begin here, or began in the line end before. */
  private begin(at: number): string {
    let out = '';
    for (
      let passage = this.passages[this.next];
      passage && passage.start <= at;
      passage = this.passages[this.next]
    ) {
      this.next++;
      out += anchor(passage);
      if (passage.end <= at) out += reference(passage);
      else this.open.push(passage);
    }
    return out;
  }

  private nextStop(to: number): number {
    const begins = this.passages[this.next]?.start ?? to;
    return Math.min(to, begins, ...this.open.map(({ end }) => end));
  }
}

/**
 * The text of a report, line by line with line numbers, every passage of every finding marked. Passages whose offsets
 * do not fit the text are left out.
 */
export function markedText(text: string, findings: readonly NumberedFinding[], t: Translate): string {
  const painter = new Painter(text, passagesOf(text, findings, t));
  const blocks: string[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) blocks.push(`<div class="block">\n${lines.join('\n')}\n</div>`);
    lines = [];
  };
  let from = 0;
  for (let number = 1; from <= text.length; number++) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    lines.push(`<div class="l" data-n="${number}">${painter.line(from, to)}</div>`);
    if (lines.length === LINES_PER_BLOCK) flush();
    from = to + 1;
    if (found < 0) break;
  }
  flush();
  return blocks.join('\n');
}
