import { Parser } from 'htmlparser2';

/** An XML element whose names carry the usual prefix of their namespace, whatever prefix the file declared. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Namespaces of the parts that are read; Strict documents use the second set. */
const PREFIX_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
    'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
    'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
    'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
    'http://schemas.openxmlformats.org/package/2006/relationships': '',
  }),
);

/** Word nests some tens of levels; more is no document, and would exhaust the stack of the recursive readers. */
const MAX_DEPTH = 800;

type Scope = ReadonlyMap<string, string>;

/** The scope within an element: what it declares, over what its parents declared. */
function scopeOf(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  if (!Object.keys(attributes).some((name) => name.startsWith('xmlns'))) return outer;
  const scope = new Map(outer);
  for (const [name, uri] of Object.entries(attributes)) {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
    // A namespace that is not read gets a prefix that no reader knows, also where the file calls it `w`.
    if (prefix !== null) scope.set(prefix, PREFIX_OF.get(uri) ?? `other-${prefix}`);
  }
  return scope;
}

function canonicalName(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const written = colon < 0 ? '' : name.slice(0, colon);
  const prefix = scope.get(written) ?? written;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}

/** Attributes without a prefix belong to their element, not to the default namespace. */
const canonicalAttribute = (name: string, scope: Scope) =>
  name.includes(':') ? canonicalName(name, scope) : name;

const element = (name: string, attributes: Record<string, string>, scope: Scope): XmlElement => ({
  name: canonicalName(name, scope),
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [canonicalAttribute(key, scope), value]),
  ),
  children: [],
});

/**
 * Parses XML into a tree with canonical prefixes. Lenient: unclosed elements end with the text.
 * @throws RangeError when elements nest deeper than any document's.
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: { element: XmlElement; scope: Scope }[] = [{ element: root, scope: new Map() }];
  const innermost = () => open.at(-1) ?? { element: root, scope: new Map() };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { element: parent, scope: outer } = innermost();
        if (open.length > MAX_DEPTH) throw new RangeError('XML nested too deeply');
        const scope = scopeOf(outer, attributes);
        const child = element(name, attributes, scope);
        parent.children.push(child);
        open.push({ element: child, scope });
      },
      ontext(text) {
        innermost().element.children.push(text);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((node): node is XmlElement => isElement(node) && node.name === name);

export const childrenNamed = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  (parent?.children ?? []).filter((node): node is XmlElement => isElement(node) && node.name === name);

/** Walks down by child names. */
export const path = (parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => child(at, name), parent);

/** The first descendant of a name, in document order. */
export function descendant(parent: XmlElement, name: string): XmlElement | undefined {
  for (const node of parent.children) {
    if (!isElement(node)) continue;
    const found = node.name === name ? node : descendant(node, name);
    if (found) return found;
  }
  return undefined;
}

export const textOf = (parent: XmlElement): string =>
  parent.children.map((node) => (isElement(node) ? textOf(node) : node)).join('');

/** The `w:val` of a child, as in `<w:numId w:val="3"/>`. */
export const valueNamed = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val'];

/** The `w:val` of a child as an integer; null where it is missing or no integer. */
export function integerOf(parent: XmlElement | undefined, name: string): number | null {
  const value = valueNamed(parent, name);
  return value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : null;
}

export const isOn = (value: string | undefined): boolean =>
  !['0', 'false', 'off', 'none'].includes(value ?? '1');

/** An on/off property: present without a value means on. */
export function flag(parent: XmlElement | undefined, name: string): boolean {
  const property = child(parent, name);
  return property !== undefined && isOn(property.attributes['w:val']);
}
