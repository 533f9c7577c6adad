import { oneFont, readSymbols, type SymbolFonts } from '../symbols.js';
import type { Block } from './blocks.js';
import { controlSign, withSign } from './boxes.js';
import { fieldText, type OpenField } from './fields.js';
import type { NoteKind } from './notes.js';
import { runFonts, type StyleSheet, symbolFontsOf, type TextStyle } from './styles.js';
import { child, flag, isElement, textOf, valueNamed, type XmlElement, type XmlNode } from './xml.js';

/** What reading one story (body, note) shares between its paragraphs; complex fields may span several. */
export interface InlineContext {
  styles: StyleSheet;
  fields: OpenField[];
  notices: Set<string>;
  /** The mark for a footnote or endnote that the text refers to. */
  noteMark(kind: NoteKind, id: string): string;
  /** Reads the content of a text box. */
  readBlocks(content: readonly XmlNode[]): Block[];
}

/** Not on the page: deleted text, properties, instructions, phonetic guides, comments. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
  'w:fldData',
  'm:rPr',
  'm:ctrlPr',
]);

/** Content that this program cannot read, and the notice that says so. */
const NOTICES: ReadonlyMap<string, string> = new Map([
  ['w:control', 'docx-controls'],
  ['w:altChunk', 'docx-embedded'],
]);

/** Word may write a character as a child name of its own. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  // The ordinary hyphen, so that document codes read as people type them.
  ['w:noBreakHyphen', '-'],
]);

const NO_SYMBOLS: SymbolFonts = { ascii: null, high: null, privateUse: null };

/** Collects the text of one paragraph, and the text boxes anchored in it. */
export class InlineReader {
  text = '';
  readonly textBoxes: Block[] = [];
  private fonts = NO_SYMBOLS;

  constructor(
    private readonly context: InlineContext,
    private readonly style: TextStyle,
  ) {}

  read(nodes: readonly XmlNode[]): this {
    for (const node of nodes) if (isElement(node)) this.readElement(node);
    return this;
  }

  private static readonly HANDLERS = new Map<string, (reader: InlineReader, element: XmlElement) => void>([
    ['w:r', (reader, run) => reader.readRun(run)],
    ['w:t', (reader, text) => reader.put(reader.readSymbols(textOf(text).replace(/[\r\n\t]/gu, ' ')))],
    ['w:instrText', (reader, code) => reader.putCode(reader.readSymbols(textOf(code)))],
    ['w:sym', (reader, symbol) => reader.put(readSymbolElement(symbol))],
    ['w:fldChar', (reader, mark) => reader.readFieldMark(mark)],
    ['w:sdt', (reader, control) => reader.readControl(control)],
    ['w:ruby', (reader, ruby) => reader.read(child(ruby, 'w:rubyBase')?.children ?? [])],
    ['w:txbxContent', (reader, box) => reader.textBoxes.push(...reader.context.readBlocks(box.children))],
    ['mc:AlternateContent', (reader, alternatives) => reader.readAlternatives(alternatives)],
    ['w:footnoteReference', (reader, reference) => reader.putNoteMark('footnote', reference)],
    ['w:endnoteReference', (reader, reference) => reader.putNoteMark('endnote', reference)],
    ['m:t', (reader, text) => reader.put(textOf(text))],
    ['m:f', (reader, fraction) => reader.readAround(child(fraction, 'm:num'), '/', child(fraction, 'm:den'))],
    ['m:sSup', (reader, power) => reader.readAround(child(power, 'm:e'), '^', child(power, 'm:sup'))],
    ['m:d', (reader, bracket) => reader.readBracket(bracket)],
  ]);

  private readElement(element: XmlElement): void {
    if (LEFT_OUT.has(element.name)) return;
    const notice = NOTICES.get(element.name);
    if (notice) this.context.notices.add(notice);
    const character = CHARACTERS.get(element.name);
    const handler = InlineReader.HANDLERS.get(element.name);
    // Whatever else wraps text (links, insertions, smart tags, drawings) is passed through.
    if (character) this.put(character);
    else if (handler) handler(this, element);
    else this.read(element.children);
  }

  private put(text: string): void {
    // What a field within a code shows is part of that code.
    const inCode = this.context.fields.findLast((field) => !field.hasResult);
    if (inCode) inCode.code += text;
    else this.text += text;
  }

  private putCode(code: string): void {
    const field = this.context.fields.at(-1);
    if (field && !field.hasResult) field.code += code;
  }

  private putNoteMark(kind: NoteKind, { attributes }: XmlElement): void {
    this.put(this.context.noteMark(kind, attributes['w:id'] ?? ''));
  }

  private readSymbols(text: string): string {
    return readSymbols(text, this.fonts);
  }

  private readBracket(bracket: XmlElement): void {
    this.put('(');
    this.read(bracket.children);
    this.put(')');
  }

  private readAround(before: XmlElement | undefined, sign: string, after: XmlElement | undefined): void {
    this.read(before?.children ?? []);
    this.put(sign);
    this.read(after?.children ?? []);
  }

  private readRun(run: XmlElement): void {
    const properties = child(run, 'w:rPr');
    if (flag(properties, 'w:vanish')) {
      this.readFieldMarks(run);
      return;
    }
    const runStyle = this.context.styles.get(valueNamed(properties, 'w:rStyle'));
    const outer = this.fonts;
    this.fonts = symbolFontsOf({ ...this.style.fonts, ...runStyle.fonts, ...runFonts(properties) });
    this.read(run.children);
    this.fonts = outer;
  }

  /** Hidden text is left out, but a field that begins or ends in it must not swallow what follows. */
  private readFieldMarks(run: XmlElement): void {
    for (const node of run.children)
      if (isElement(node) && node.name === 'w:fldChar') this.readFieldMark(node);
  }

  private readFieldMark(mark: XmlElement): void {
    const { fields } = this.context;
    const type = mark.attributes['w:fldCharType'];
    if (type === 'begin') fields.push({ begin: mark, code: '', hasResult: false });
    const field = fields.at(-1);
    if (!field) return;
    // A field that prints its own text has no use for a stored result; it stays open as code and swallows it.
    if (type === 'separate') field.hasResult = fieldText(field) === null;
    if (type !== 'end') return;
    fields.pop();
    const printed = fieldText(field);
    if (printed !== null) this.put(printed);
  }

  /**
   * Ends the paragraph. A field whose code goes on is damaged (its end was deleted, say): from here on its content
   * is shown, lest it swallow the rest of the document.
   */
  finish(): this {
    for (const field of this.context.fields) field.hasResult = true;
    return this;
  }

  private readControl(control: XmlElement): void {
    const content = child(control, 'w:sdtContent')?.children ?? [];
    const sign = controlSign(control);
    this.read(sign === null ? content : withSign(content, sign));
  }

  /** The same content for newer and for older programs: one of them must be read, and only one. */
  private readAlternatives(alternatives: XmlElement): void {
    const before = this.text.length + this.textBoxes.length;
    this.read(child(alternatives, 'mc:Choice')?.children ?? []);
    if (this.text.length + this.textBoxes.length === before) {
      this.read(child(alternatives, 'mc:Fallback')?.children ?? []);
    }
  }
}

function readSymbolElement(symbol: XmlElement): string {
  const code = Number.parseInt(symbol.attributes['w:char'] ?? '', 16);
  if (Number.isNaN(code) || code > 0xffff) return '';
  return readSymbols(String.fromCharCode(code), oneFont(symbol.attributes['w:font'] ?? ''));
}
