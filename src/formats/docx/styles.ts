import { type SymbolFonts, symbolFont } from '../symbols.js';
import { child, childrenNamed, integerOf, path, valueNamed, type XmlElement } from './xml.js';

/** A list reference: of a paragraph or of its style. Level counts from 0; null where only the list is named. */
export interface ListReference {
  list: string;
  level: number | null;
}

/** What a style says about the text set in it; everything but the name may come from a style it is based on. */
export interface TextStyle {
  /** 1 to 9, or null for body text. */
  headingLevel: number | null;
  numbering: ListReference | null;
  /** `w:ascii`, `w:hAnsi` and so on, as far as set. */
  fonts: Readonly<Record<string, string>>;
}

const NO_STYLE: TextStyle = { headingLevel: null, numbering: null, fonts: {} };

const HEADING_NAME = /^(?:heading|标题)\s{0,3}([1-9])$/iu;
const TITLE_NAME = /^(?:title|标题)$/iu;

/** Word's outline level 9 is body text; null where the properties do not say. */
export function outlineLevel(properties: XmlElement | undefined): number | 'body' | null {
  const level = integerOf(properties, 'w:outlineLvl');
  if (level === null) return null;
  return level >= 0 && level <= 8 ? level + 1 : 'body';
}

export function listReference(properties: XmlElement | undefined): ListReference | null {
  const list = valueNamed(child(properties, 'w:numPr'), 'w:numId');
  return list === undefined ? null : { list, level: integerOf(child(properties, 'w:numPr'), 'w:ilvl') };
}

export const runFonts = (properties: XmlElement | undefined): Readonly<Record<string, string>> =>
  child(properties, 'w:rFonts')?.attributes ?? {};

function levelByName(name: string): number | null {
  const heading = HEADING_NAME.exec(name)?.[1];
  if (heading !== undefined) return Number(heading);
  return TITLE_NAME.test(name) ? 1 : null;
}

/** The styles of a document by id, with inheritance resolved. */
export class StyleSheet {
  private readonly elements = new Map<string, XmlElement>();
  private readonly resolved = new Map<string, TextStyle>();

  constructor(styles: XmlElement | null) {
    for (const style of childrenNamed(styles ?? undefined, 'w:style')) {
      const id = style.attributes['w:styleId'];
      if (id !== undefined && !this.elements.has(id)) this.elements.set(id, style);
    }
  }

  /** The style of an id; no style for a missing id. An id that is not defined is taken for the style's name. */
  get(id: string | undefined): TextStyle {
    if (id === undefined) return NO_STYLE;
    const known = this.resolved.get(id);
    if (known) return known;
    // Entered before its base is looked up, so that styles based on each other end.
    this.resolved.set(id, NO_STYLE);
    const style = this.resolve(id);
    this.resolved.set(id, style);
    return style;
  }

  private resolve(id: string): TextStyle {
    const element = this.elements.get(id);
    if (!element) return { ...NO_STYLE, headingLevel: levelByName(id) };
    const base = this.get(valueNamed(element, 'w:basedOn'));
    const paragraph = child(element, 'w:pPr');
    const outline = outlineLevel(paragraph);
    const named = levelByName(valueNamed(element, 'w:name') ?? id);
    return {
      headingLevel: outline === 'body' ? null : (outline ?? named ?? base.headingLevel),
      numbering: listReference(paragraph) ?? base.numbering,
      fonts: { ...base.fonts, ...runFonts(path(element, 'w:rPr')) },
    };
  }
}

/** The symbol fonts among the fonts of a run. */
export function symbolFontsOf(fonts: Readonly<Record<string, string>>): SymbolFonts {
  const of = (slot: string) => (fonts[slot] === undefined ? null : symbolFont(fonts[slot]));
  const ascii = of('w:ascii');
  const high = of('w:hAnsi') ?? ascii;
  return { ascii, high, privateUse: ascii ?? high ?? of('w:eastAsia') ?? of('w:cs') };
}
