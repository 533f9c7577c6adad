import { isAbout } from '../../core/index.js';
import { type EvidenceLine, isFailing } from '../evidence/segments.js';
import type { LanguagePack, Move } from './pack.js';

/** Lines that stay together: a lead with its items, a line with what is indented under it. */
export interface Block {
  lines: EvidenceLine[];
  move: Move;
  /** Holds a nonconformity, an observation or an unmarked failing: goes behind what is in order. */
  failing: boolean;
}

const REFERS_BACK =
  /^(?:那|该|其|此|上述|同上|另|再|还有|其中|更新|之后|后来|this|that|these|it |same|also|another|then)/iu;

/** Groups lines into blocks and orders the blocks as an audit goes; lines that refer back stay where they are. */
export function planBlocks(lines: readonly EvidenceLine[], pack: LanguagePack): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const evidence = line.segments.filter(({ instruction }) => !instruction);
    const [head] = evidence;
    if (!head) continue;
    const asked =
      line.answer &&
      blocks.find((block) =>
        block.lines.some(({ segments }) =>
          segments.some(({ text }) => line.answer && isAbout(line.answer, text)),
        ),
      );
    if (asked) {
      asked.lines.push(line);
      continue;
    }
    const last = blocks.at(-1);
    const failing = evidence.some(isFailing);
    if (last && (line.continues || REFERS_BACK.test(head.text))) {
      last.lines.push(line);
      last.failing ||= failing;
    } else blocks.push({ lines: [line], move: pack.move(head.text), failing });
  }
  const weight = (block: Block): number => (block.failing ? 10 : block.move);
  return blocks
    .map((block, i) => ({ block, i }))
    .sort((a, b) => weight(a.block) - weight(b.block) || a.i - b.i)
    .map(({ block }) => block);
}
