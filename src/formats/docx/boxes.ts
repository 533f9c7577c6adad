import { EMPTY, TICKED } from './fields.js';
import { child, isElement, isOn, type XmlElement, type XmlNode } from './xml.js';

/** The sign of a check-box content control, or null for content controls of another kind. */
export function controlSign(control: XmlElement): string | null {
  const box = child(child(control, 'w:sdtPr'), 'w14:checkbox');
  if (!box) return null;
  const checked = child(box, 'w14:checked');
  return checked && isOn(checked.attributes['w14:val']) ? TICKED : EMPTY;
}

const GLYPHS = new Set(['w:t', 'w:sym']);

/**
 * The content of a check-box control with its glyph, which may be any character in any font, replaced by `sign`.
 * The control may stand around a glyph, a paragraph or a table cell; the structure around the glyph stays.
 */
export function withSign(content: readonly XmlNode[], sign: string): XmlNode[] {
  let placed = false;
  const replace = (node: XmlNode): XmlNode[] => {
    if (!isElement(node)) return [node];
    if (!GLYPHS.has(node.name)) return [{ ...node, children: node.children.flatMap(replace) }];
    if (placed) return [];
    placed = true;
    return [{ name: 'w:t', attributes: {}, children: [sign] }];
  };
  const replaced = content.flatMap(replace);
  return placed ? replaced : [{ name: 'w:t', attributes: {}, children: [sign] }, ...content];
}
