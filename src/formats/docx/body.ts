import type { Block, ParagraphBlock, TableBlock, TableCellBlock } from './blocks.js';
import { controlSign, withSign } from './boxes.js';
import type { OpenField } from './fields.js';
import { type InlineContext, InlineReader } from './inline.js';
import { Notes } from './notes.js';
import { Numbering } from './numbering.js';
import type { DocxParts } from './package.js';
import { listReference, outlineLevel, StyleSheet, type TextStyle } from './styles.js';
import { child, integerOf, isElement, path, valueNamed, type XmlElement, type XmlNode } from './xml.js';

const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:sectPr',
  'w:pPr',
  'w:sdtPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
]);

/** Direct children of a kind, also where content controls, insertions or custom XML stand around them. */
function unwrapped(nodes: readonly XmlNode[], name: string): XmlElement[] {
  return nodes.filter(isElement).flatMap((node) => {
    if (node.name === name) return [node];
    if (LEFT_OUT.has(node.name)) return [];
    const sign = node.name === 'w:sdt' ? controlSign(node) : null;
    return unwrapped(sign === null ? node.children : withSign(node.children, sign), name);
  });
}

/** True where the end of a paragraph was deleted or moved away, so that it runs on into the next. */
function isMarkDeleted(paragraph: XmlElement): boolean {
  const mark = path(paragraph, 'w:pPr', 'w:rPr');
  return (child(mark, 'w:del') ?? child(mark, 'w:moveFrom')) !== undefined;
}

const isDeletedRow = (row: XmlElement): boolean => child(child(row, 'w:trPr'), 'w:del') !== undefined;
const isDeletedCell = (cell: XmlElement): boolean => child(child(cell, 'w:tcPr'), 'w:cellDel') !== undefined;

/** Reads the blocks of a docx: paragraphs with their numbers, tables, text boxes, and the notes at the end. */
export class BodyReader {
  readonly notices = new Set<string>();
  private readonly styles: StyleSheet;
  private readonly numbering: Numbering;
  private readonly notes: Notes;
  private readonly context: InlineContext;

  constructor(private readonly parts: DocxParts) {
    this.styles = new StyleSheet(parts.styles);
    this.numbering = new Numbering(parts.numbering);
    this.notes = new Notes(parts);
    this.context = this.newStory();
  }

  /** The whole document: the body, then the footnotes and endnotes it refers to. */
  read(): Block[] {
    const body = child(this.parts.document, 'w:body');
    const blocks = this.readBlocks(body?.children ?? [], this.context);
    for (const { mark, content } of this.notes.inOrder()) blocks.push(...this.readNote(mark, content));
    return blocks;
  }

  private newStory(): InlineContext {
    const fields: OpenField[] = [];
    return {
      styles: this.styles,
      fields,
      notices: this.notices,
      noteMark: (kind, id) => this.notes.mark(kind, id),
      readBlocks: (content) => this.readBlocks(content, this.newStory()),
    };
  }

  private readNote(mark: string, content: readonly XmlNode[]): Block[] {
    const blocks = this.readBlocks(content, this.newStory());
    const first = blocks.find((block): block is ParagraphBlock => block.kind === 'paragraph');
    if (first) first.text = `${mark} ${first.text.trimStart()}`;
    return blocks;
  }

  private readBlocks(nodes: readonly XmlNode[], context: InlineContext): Block[] {
    const blocks: Block[] = [];
    // Content of paragraphs whose mark was deleted belongs to the paragraph that follows, if one does.
    let carried: XmlNode[] = [];
    for (const node of nodes.filter(isElement)) {
      if (node.name === 'w:p' && isMarkDeleted(node)) {
        carried.push(...node.children);
        continue;
      }
      const joins = node.name === 'w:p';
      if (!joins && carried.length > 0) blocks.push(...this.readParagraph(carried, context));
      blocks.push(
        ...(joins
          ? this.readParagraph([...carried, ...node.children], context)
          : this.readBlock(node, context)),
      );
      carried = [];
    }
    if (carried.length > 0) blocks.push(...this.readParagraph(carried, context));
    return blocks;
  }

  /** A block that is no paragraph of its own. */
  private readBlock(node: XmlElement, context: InlineContext): Block[] {
    if (LEFT_OUT.has(node.name)) return [];
    if (node.name === 'w:tbl') return [this.readTable(node, context)];
    if (node.name === 'mc:AlternateContent') return this.readAlternatives(node, context);
    if (node.name === 'w:altChunk') this.notices.add('docx-embedded');
    const sign = node.name === 'w:sdt' ? controlSign(node) : null;
    return this.readBlocks(sign === null ? node.children : withSign(node.children, sign), context);
  }

  private readAlternatives(node: XmlElement, context: InlineContext): Block[] {
    const chosen = this.readBlocks(child(node, 'mc:Choice')?.children ?? [], context);
    return chosen.length > 0 ? chosen : this.readBlocks(child(node, 'mc:Fallback')?.children ?? [], context);
  }

  /** The properties of a paragraph stand last where it took over the content of others. */
  private readParagraph(content: readonly XmlNode[], context: InlineContext): Block[] {
    const properties = content.filter(isElement).findLast((node) => node.name === 'w:pPr');
    const styleId = valueNamed(properties, 'w:pStyle');
    const style = this.styles.get(styleId);
    const label = this.labelOf(properties, style, styleId);
    const inline = new InlineReader(context, style).read(content).finish();
    const text = label + inline.text;
    return [{ kind: 'paragraph', text, headingLevel: headingLevel(properties, style) }, ...inline.textBoxes];
  }

  private labelOf(properties: XmlElement | undefined, style: TextStyle, styleId: string | undefined): string {
    const own = listReference(properties);
    const list = own?.list ?? style.numbering?.list;
    if (list === undefined) return '';
    const level = own?.level ?? style.numbering?.level ?? this.numbering.levelOfStyle(list, styleId);
    return this.numbering.next(list, level);
  }

  private readTable(table: XmlElement, context: InlineContext): TableBlock {
    const rows = unwrapped(table.children, 'w:tr').filter((row) => !isDeletedRow(row));
    return { kind: 'table', rows: rows.map((row) => this.readRow(row, context)) };
  }

  private readRow(row: XmlElement, context: InlineContext): TableCellBlock[] {
    let column = integerOf(child(row, 'w:trPr'), 'w:gridBefore') ?? 0;
    return unwrapped(row.children, 'w:tc')
      .filter((cell) => !isDeletedCell(cell))
      .map((cell) => {
        const block = { column, blocks: this.readBlocks(cell.children, context) };
        column += Math.max(1, integerOf(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1);
        return block;
      });
  }
}

function headingLevel(properties: XmlElement | undefined, style: TextStyle): number | null {
  const own = outlineLevel(properties);
  return own === 'body' ? null : (own ?? style.headingLevel);
}
