import {
  type ClauseRef,
  formatClauseRef,
  type Note,
  type Profile,
  type StandardId,
} from '../../core/index.js';
import { splitSegments } from '../evidence/segments.js';
import type { NoteDetail } from '../types.js';
import { peopleInHeader } from './department.js';
import type { Entry } from './entries.js';
import { isInstruction } from './instructions.js';
import type { PlacedLine } from './layout.js';
import { chooseAmong, type Route, routeLine } from './route.js';
import { splitBySubject } from './shared-lines.js';

const HEADING_CONFIDENCE = 0.98;
/** A line that stands on the margin after a gap, in notes whose headings share their lines with content. */
const LOOSE_CONFIDENCE = 0.8;
const TOPIC_CONFIDENCE = 0.55;
const LEADS = /[:：]\s*$/u;

/** Nothing but words to the writer; where evidence stands beside them, the line is a note like others. */
const isAddressed = (content: string): boolean => {
  const passages = splitSegments(content);
  return passages.length > 0 && passages.every(isInstruction);
};

interface Routed {
  note: Note;
  detail: NoteDetail;
}

/** Walks the lines of one file, carrying heading and department along. */
export class FileRouter {
  private heading: readonly ClauseRef[] = [];
  private people: string[] = [];
  private inline = false;
  private parent: { indent: number; route: Route | null; leads: boolean } | null = null;

  constructor(
    private readonly standards: readonly StandardId[],
    private readonly profile: Profile | null,
  ) {}

  /** A paragraph without a heading above it, one line for each of the clauses that it is about. */
  paragraphs(entry: Entry): Entry[] {
    const { placed, header } = entry;
    const { line, head, topic, content, department } = placed;
    const headed = placed.tagged.length > 0 || (this.heading.length > 0 && !placed.resets);
    if (header || head || headed || topic !== null || content !== line.body) return [entry];
    const clauseOf = (passage: string): string | null =>
      routeLine(passage, this.standards, this.profile, department)?.ref.number ?? null;
    const lines = splitBySubject(line, clauseOf);
    return lines.length < 2
      ? [entry]
      : lines.map((part) => ({ ...entry, placed: { ...placed, line: part, content: part.body } }));
  }

  next({ placed, header }: Entry, id: string): Routed {
    const { line, head, content } = placed;
    if (placed.resets) this.heading = [];
    if (placed.resets || placed.named) this.people = peopleInHeader(line.text);
    if (head) {
      this.heading = head.refs;
      this.inline = content !== '';
    }
    const below = !head && !placed.resets && this.parent !== null && this.isBelow(placed, this.parent);
    const found = header || isAddressed(content) ? null : this.route(placed, below);
    if (!header && !below) {
      const leads = LEADS.test(content) && !line.bullet;
      this.parent = { indent: line.indent, route: found?.route ?? null, leads };
    }
    if (header) this.parent = null;
    return {
      note: {
        id,
        text: line.text,
        line: line.line,
        clause: found ? formatClauseRef(found.route.ref) : null,
        routed: found?.routed ?? 'none',
        confidence: found?.route.confidence ?? 0,
        file: line.file,
        department: placed.department,
        role: header ? 'header' : 'note',
      },
      detail: { body: header ? '' : content, continues: below, people: this.people },
    };
  }

  /** Indented under the line above, or an item of the list that it announces (`抽3份:`). */
  private isBelow({ line }: PlacedLine, parent: { indent: number; leads: boolean }): boolean {
    if (line.indent > parent.indent) return true;
    return (
      parent.leads && line.indent === parent.indent && (line.bullet || line.item !== null) && !line.afterBlank
    );
  }

  /** Where a section's title names a clause well enough, its lines belong to that clause. */
  private topicRoute({ topic, department }: PlacedLine): Route | null {
    const route = topic === null ? null : routeLine(topic, this.standards, this.profile, department);
    return route && route.confidence >= TOPIC_CONFIDENCE ? route : null;
  }

  private route(placed: PlacedLine, below: boolean): { route: Route; routed: Note['routed'] } | null {
    const { line, content, department } = placed;
    const tagged = chooseAmong(placed.tagged, content);
    if (tagged) return { route: { ref: tagged, confidence: HEADING_CONFIDENCE }, routed: 'heading' };
    const chosen = chooseAmong(this.heading, content);
    const words = placed.topic === null ? content : `${placed.topic} ${content}`;
    const guess = () => this.topicRoute(placed) ?? routeLine(words, this.standards, this.profile, department);
    if (chosen) {
      const loose = this.inline && !placed.head && !below && !line.bullet && line.afterBlank;
      const other = loose ? guess() : null;
      if (other && other.confidence >= 0.5) return { route: other, routed: 'auto' };
      const confidence = loose ? LOOSE_CONFIDENCE : HEADING_CONFIDENCE;
      return { route: { ref: chosen, confidence }, routed: 'heading' };
    }
    const own = guess();
    const inherited = below ? (this.parent?.route ?? null) : null;
    if (inherited && (!own || own.confidence <= inherited.confidence + 0.2)) {
      return {
        route: { ...inherited, confidence: Number((inherited.confidence * 0.9).toFixed(2)) },
        routed: 'auto',
      };
    }
    return own && { route: own, routed: 'auto' };
  }
}
