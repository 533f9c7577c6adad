import type { EvidenceLine } from '../evidence/segments.js';

/** Passages that go on about what stands before them: `处置栏空的`, `Moira says on order`, `但签到是15号`. */
const GOES_ON =
  /^[\s—–→>-]{0,4}(?:但|可是|可|而|结果|原因|措施|后来|说|问|答|另|其中|这|那|该|第[二三四五]|[\u4e00-\u9fff]{1,2}(?:工|总|经理|主管|科长|班长)?(?:说|讲|称|答)|but|and|so|cause|it|they|he|she|this|that|[A-Z][a-z]+ (?:says?|said|thinks|reckons))(?![a-z])/u;
const LONGEST_ZH = 24;
const LONGEST_EN = 48;

/** The first words of a passage, cut where a clause of it ends. */
function headOf(text: string): string {
  const words = text
    .replace(/["“”「」]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const longest = /[\u4e00-\u9fff]/u.test(words) ? LONGEST_ZH : LONGEST_EN;
  if (words.length <= longest) return words.replace(/[\s,，:：—–-]+$/u, '');
  const cut = words.slice(0, longest);
  const at = Math.max(...[' ', ',', '，', '、'].map((mark) => cut.lastIndexOf(mark)));
  return cut.slice(0, at > 0 ? at : longest).replace(/[\s,，、:：—–-]+$/u, '');
}

/**
 * What a passage goes on about, by the words that stand before it: the head of its line, for an indented line or one that
 * only goes on the line above. Empty where the passage names its subject itself.
 */
export function subjectOf(lines: readonly EvidenceLine[], line: EvidenceLine, at: number): string {
  const told = (one: EvidenceLine) => one.segments.filter(({ instruction }) => !instruction);
  const [first] = told(line);
  const own = line.segments[at];
  if (first && own && first !== own) return headOf(first.text);
  const index = lines.indexOf(line);
  const above = line.continues
    ? lines.slice(0, index).findLast(({ continues }) => !continues)
    : GOES_ON.test(own?.text ?? '')
      ? lines[index - 1]
      : undefined;
  const lead = above && (line.continues ? told(above)[0] : told(above).at(-1));
  return lead ? headOf(lead.text) : '';
}
