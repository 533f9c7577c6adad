import type { DocxParts } from './package.js';
import { childrenNamed, type XmlElement } from './xml.js';

export type NoteKind = 'footnote' | 'endnote';

const byId = (part: XmlElement | null, kind: NoteKind): ReadonlyMap<string, XmlElement> =>
  new Map(childrenNamed(part ?? undefined, `w:${kind}`).map((note) => [note.attributes['w:id'] ?? '', note]));

/** Footnotes and endnotes, numbered together in the order in which the text refers to them. */
export class Notes {
  private readonly elements: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>>;
  private readonly marks = new Map<string, string>();
  private readonly referred: (XmlElement | undefined)[] = [];

  constructor(parts: Pick<DocxParts, 'footnotes' | 'endnotes'>) {
    this.elements = { footnote: byId(parts.footnotes, 'footnote'), endnote: byId(parts.endnotes, 'endnote') };
  }

  /** The mark that stands in the text for a note: `[1]`, `[2]` and so on. */
  mark(kind: NoteKind, id: string): string {
    const key = `${kind} ${id}`;
    const known = this.marks.get(key);
    if (known) return known;
    const mark = `[${this.referred.push(this.elements[kind].get(id))}]`;
    this.marks.set(key, mark);
    return mark;
  }

  /** The notes referred to, with their marks. Notes that are read while iterating may add further ones. */
  *inOrder(): Generator<{ mark: string; content: XmlElement['children'] }> {
    for (let i = 0; i < this.referred.length; i++) {
      yield { mark: `[${i + 1}]`, content: this.referred[i]?.children ?? [] };
    }
  }
}
