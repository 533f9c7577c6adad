import {
  type ClauseRef,
  clauseNumbersRelated,
  formatClauseRef,
  type Note,
  type Profile,
  STANDARD_IDS,
  type StandardId,
} from '../../core/index.js';
import { splitSegments } from '../evidence/segments.js';
import type { NoteDetail, NoteFile, NoteHeader, NoteSet } from '../types.js';
import { peopleInHeader } from './department.js';
import { withParts } from './fold.js';
import { groupNotes } from './groups.js';
import {
  holdsFigure,
  isLabelledHeader,
  languageOf,
  looksLikeHeader,
  namesDay,
  readHeader,
  standardsInHeader,
} from './header.js';
import { isInstruction } from './instructions.js';
import { type PlacedLine, placeLines } from './layout.js';
import { splitLines } from './lines.js';
import { chooseAmong, type Route, routeLine } from './route.js';
import { splitAtHeadings, splitBySubject } from './shared-lines.js';

/** How far the lines above a file's notes may reach. */
const HEADER_LINES = 8;
const HEADING_CONFIDENCE = 0.98;
/** A line that stands on the margin after a gap, in notes whose headings share their lines with content. */
const LOOSE_CONFIDENCE = 0.8;
const TOPIC_CONFIDENCE = 0.55;
const LEADS = /[:：]\s*$/u;
/** Signs of evidence: an introduction only names things. */
const MARKED = /(?:→|->|—>|=>)|\bNC\b|不符合|√|×|[没未不]变|变化|跟[^,，。]{1,6}一样/u;

/** Nothing but words to the writer; where evidence stands beside them, the line is a note like others. */
const isAddressed = (content: string): boolean => {
  const passages = splitSegments(content);
  return passages.length > 0 && passages.every(isInstruction);
};

interface Entry {
  placed: PlacedLine;
  header: boolean;
  /** A clause heading with nothing below it: that there is nothing is what the notes say of the clause. */
  empty?: boolean;
}

/** Above headings: a first line that names a day, and the lines right under it that hold no figure. */
function belongsToTitle({ line }: PlacedLine, index: number): boolean {
  if (index === 0) return namesDay(line.body);
  return !line.afterBlank && !holdsFigure(line.body);
}

/** Splits off the lines above the notes: everything that names the audit, up to the first sign of a note. */
function withHeader(lines: readonly PlacedLine[]): Entry[] {
  const structured = lines.some(({ head }) => head !== null);
  let open = true;
  return lines.map((placed, i) => {
    const { line } = placed;
    const titled = line.level > 0 && placed.head === null && i === 0;
    if (placed.introduces || titled) {
      open &&= titled;
      return { placed, header: true };
    }
    if (placed.head || placed.resets || i >= HEADER_LINES) open = false;
    const labelled = isLabelledHeader(line.body) && placed.head === null;
    const introduction =
      open &&
      (looksLikeHeader(line.body) ||
        (structured && !line.bullet && line.item === null && belongsToTitle(placed, i)));
    const header = (labelled || introduction) && !MARKED.test(line.body);
    open &&= header;
    return { placed, header };
  });
}

const isEmptyHeading = ({ placed }: Entry, next: Entry | undefined): boolean => {
  const { head, content } = placed;
  if (!head || content !== '') return false;
  if (!next) return true;
  const own = head.refs[0]?.number ?? '';
  // `8.5` below `8.5.1` is a date as often as a heading.
  const below = next.placed.head?.refs.some(({ number }) => clauseNumbersRelated(number, own)) ?? false;
  // A dash says so; a bare heading above a department may belong to it.
  const dashed = /[-–—/]$/u.test(placed.line.body);
  return (next.placed.head !== null && !next.placed.resets && !below) || (dashed && next.placed.resets);
};

/** Marks headings without notes. Where most are, the file is a form that was filled in in places. */
function withEmptyHeadings(entries: readonly Entry[]): Entry[] {
  const empty = entries.map((entry, i) => isEmptyHeading(entry, entries[i + 1]));
  const headings = entries.filter(({ placed }) => placed.head).length;
  const few = empty.filter(Boolean).length * 2 <= headings;
  return entries.map((entry, i) => (few && empty[i] ? { ...entry, header: false, empty: true } : entry));
}

function standardsOfFiles(
  entries: readonly Entry[],
  headerText: string,
  profile: Profile | null,
): StandardId[] {
  if (profile) return STANDARD_IDS.filter((id) => profile.standards.some((standard) => standard.id === id));
  const prefixed = entries.flatMap(
    ({ placed }) => placed.head?.refs.flatMap(({ standards }) => standards) ?? [],
  );
  const named = [...prefixed, ...standardsInHeader(headerText, [])];
  return named.length === 0 ? ['QMS'] : STANDARD_IDS.filter((id) => named.includes(id));
}

interface Routed {
  note: Note;
  detail: NoteDetail;
}

/** Walks the lines of one file, carrying heading and department along. */
class FileRouter {
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

/**
 * Reads notes as people type them and routes every line to its clause: by headings in any style, otherwise by the
 * words of the line. Lines of several files are numbered through (`n1`, `n2`, ...). Header lines keep the role
 * `header` and no clause; lines that fit no clause are listed in `unrouted`. Pure; never throws.
 */
export function readNotes(files: readonly NoteFile[], profile: Profile | null): NoteSet {
  const known = (profile?.departments ?? []).map(({ name }) => name);
  const perFile = files.map(({ path, text }) =>
    withEmptyHeadings(withHeader(placeLines(splitLines(path, text).flatMap(splitAtHeadings), known))),
  );
  const entries = perFile.flat();
  const introduction = entries.filter(({ header, placed }) => header && !placed.head && !placed.resets);
  const headerText = introduction.map(({ placed }) => placed.line.body).join('\n');
  const standards = standardsOfFiles(entries, headerText, profile);
  let count = 0;
  const routed = perFile.flatMap((lines) => {
    const router = new FileRouter(standards, profile);
    return lines.flatMap((entry) =>
      router.paragraphs(entry).map((part) => ({ ...router.next(part, `n${++count}`), entry: part })),
    );
  });
  const spoken = routed.filter(({ entry }) => entry.header && !entry.placed.head);
  const header: NoteHeader = {
    ...readHeader(headerText, spoken.map(({ note }) => note.text).join('\n'), profile),
    standards,
    departments: [...new Set(entries.flatMap(({ placed }) => placed.department ?? []))],
    noteIds: spoken.map(({ note }) => note.id),
    language: profile?.language ?? languageOf(files.map(({ text }) => text).join('\n')),
  };
  const notes = withParts(routed.map(({ note }) => note));
  return {
    notes,
    groups: groupNotes(notes, header),
    unrouted: notes.filter(({ role, clause }) => role !== 'header' && clause === null).map(({ id }) => id),
    header,
    details: new Map(routed.map(({ note, detail }) => [note.id, detail])),
  };
}
