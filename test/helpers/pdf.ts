/** A small PDF writer for tests: text at places, in fonts as office programs write them, so no binary is committed. */

export interface PdfText {
  x: number;
  /** From the bottom of the page, in points. */
  y: number;
  text: string;
  size?: number;
  font?: PdfFontName;
  /** Degrees, counter-clockwise. */
  angle?: number;
}

/**
 * `embedded` and `second` map their codes by ToUnicode, as Word and WPS write; the `builtin` fonts rely on a
 * predefined CMap, `unmapped` on nothing.
 */
export type PdfFontName =
  | 'embedded'
  | 'second'
  | 'wingdings'
  | 'builtin-ucs2'
  | 'builtin-gbk'
  | 'builtin-cid'
  | 'unmapped';

export interface PdfField {
  x: number;
  y: number;
  width: number;
  height: number;
  /** A string for a text field, a boolean for a check box. */
  value: string | boolean;
  hidden?: boolean;
}

export interface PdfPage {
  texts?: readonly PdfText[];
  /** A picture over the whole page, as a scanner makes. */
  scan?: boolean;
  fields?: readonly PdfField[];
  rotate?: 0 | 90 | 180 | 270;
}

export interface PdfOptions {
  /** Asks for a password on opening. */
  encrypted?: boolean;
}

const hex4 = (value: number) => value.toString(16).toUpperCase().padStart(4, '0');
const isNarrow = (character: string) => (character.codePointAt(0) ?? 0) < 0x100;
const stream = (dictionary: string, data: string) =>
  `<< ${dictionary} /Length ${Buffer.byteLength(data, 'latin1')} >>\nstream\n${data}\nendstream`;

class Objects {
  readonly bodies: string[] = [];
  add(body: string): number {
    return this.bodies.push(body);
  }
  set(id: number, body: string): void {
    this.bodies[id - 1] = body;
  }
}

/** Codes are handed out in order of use, as subset fonts do. */
class Codes {
  readonly characters: string[] = [];
  constructor(private readonly first = 1) {}
  encode(text: string): string {
    return Array.from(text, (character) => {
      const known = this.characters.indexOf(character);
      return hex4((known >= 0 ? known : this.characters.push(character) - 1) + this.first);
    }).join('');
  }
}

function toUnicode(characters: readonly string[]): string {
  const utf16 = (character: string) =>
    Array.from({ length: character.length }, (_, i) => hex4(character.charCodeAt(i))).join('');
  const lines = characters.map((character, i) => `<${hex4(i + 1)}> <${utf16(character)}>`);
  const chunks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) =>
    lines.slice(i * 100, i * 100 + 100),
  );
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...chunks.map((chunk) => `${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar`),
    'endcmap end end',
  ].join('\n');
}

const gbkCodes = new Map<string, string>();
function gbk(text: string): string {
  if (gbkCodes.size === 0) {
    for (let high = 0x81; high <= 0xfe; high++) {
      for (let low = 0x40; low <= 0xfe; low++) {
        const character = new TextDecoder('gbk').decode(new Uint8Array([high, low]));
        if (character.length === 1) gbkCodes.set(character, ((high << 8) | low).toString(16));
      }
    }
  }
  return Array.from(text, (c) =>
    isNarrow(c) ? c.charCodeAt(0).toString(16).padStart(2, '0') : gbkCodes.get(c),
  ).join('');
}

function cidFont(
  objects: Objects,
  name: string,
  ordering: string,
  encoding: string,
  extra: string,
  widths: string,
): number {
  const descriptor = objects.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`,
  );
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 1000 ${widths} >>`,
  );
  return objects.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [${descendant} 0 R] ${extra} >>`,
  );
}

function mappedFont(objects: Objects, name: string, codes: Codes): number {
  const cmap = objects.add(stream('', toUnicode(codes.characters)));
  const widths = codes.characters.map((character) => (isNarrow(character) ? 500 : 1000)).join(' ');
  return cidFont(objects, name, 'Identity', 'Identity-H', `/ToUnicode ${cmap} 0 R`, `/W [1 [${widths}]]`);
}

class Fonts {
  private readonly embedded = new Codes();
  private readonly second = new Codes();
  private readonly wingdings = new Codes();
  private readonly unmapped = new Codes();
  /** Glyph numbers that are also codes of Chinese characters, as most of Adobe's are. */
  private readonly cid = new Codes(0x4e00);

  encode(text: string, font: PdfFontName): string {
    const encoders: Record<PdfFontName, (text: string) => string> = {
      embedded: (t) => this.embedded.encode(t),
      second: (t) => this.second.encode(t),
      wingdings: (t) => this.wingdings.encode(t),
      unmapped: (t) => this.unmapped.encode(t),
      'builtin-cid': (t) => this.cid.encode(t),
      'builtin-ucs2': (t) => Array.from({ length: t.length }, (_, i) => hex4(t.charCodeAt(i))).join(''),
      'builtin-gbk': gbk,
    };
    return encoders[font](text);
  }

  /** The font dictionary of a page, once every text is encoded. */
  resources(objects: Objects): string {
    const ids: Record<PdfFontName, number> = {
      embedded: mappedFont(objects, 'AAAAAA+SimSun', this.embedded),
      second: mappedFont(objects, 'DDDDDD+TimesNewRoman', this.second),
      wingdings: mappedFont(objects, 'BBBBBB+Wingdings-Regular', this.wingdings),
      unmapped: cidFont(objects, 'CCCCCC+Lost', 'Identity', 'Identity-H', '', ''),
      'builtin-cid': cidFont(objects, 'STSong-Light', 'GB1', 'Identity-H', '', ''),
      'builtin-ucs2': cidFont(objects, 'STSong-Light', 'GB1', 'UniGB-UCS2-H', '', ''),
      'builtin-gbk': cidFont(objects, 'SimSun', 'GB1', 'GBK-EUC-H', '', ''),
    };
    return Object.entries(ids)
      .map(([name, id]) => `/${name} ${id} 0 R`)
      .join(' ');
  }
}

function content(page: PdfPage, fonts: Fonts): string {
  const texts = (page.texts ?? []).map(({ x, y, text, size = 10.5, font = 'embedded', angle = 0 }) => {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const matrix = [cos, sin, -sin, cos].map((value) => value.toFixed(4)).join(' ');
    return `BT /${font} ${size} Tf ${matrix} ${x} ${y} Tm <${fonts.encode(text, font)}> Tj ET`;
  });
  return [...(page.scan ? ['q 595 0 0 842 0 0 cm /Scan Do Q'] : []), ...texts].join('\n');
}

function widget(field: PdfField): string {
  const rect = `/Rect [${field.x} ${field.y} ${field.x + field.width} ${field.y + field.height}]`;
  const common = `/Type /Annot /Subtype /Widget /F ${field.hidden ? 2 : 4} ${rect} /T (f${field.x}-${field.y})`;
  if (typeof field.value === 'boolean') {
    const state = field.value ? '/Yes' : '/Off';
    return `<< ${common} /FT /Btn /V ${state} /AS ${state} /AP << /N << /Yes null /Off null >> >> >>`;
  }
  const utf16 = Buffer.from(`\ufeff${field.value}`, 'utf16le').swap16().toString('hex');
  return `<< ${common} /FT /Tx /V <${utf16}> >>`;
}

/** Writes a PDF 1.7 file, A4 pages. */
export function buildPdf(pages: readonly PdfPage[], options: PdfOptions = {}): Uint8Array {
  const objects = new Objects();
  const fonts = new Fonts();
  const catalog = objects.add('');
  const tree = objects.add('');
  const contents = pages.map((page) => objects.add(stream('', content(page, fonts))));
  const image = objects.add(
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '\x80',
    ),
  );
  const resources = `<< /Font << ${fonts.resources(objects)} >> /XObject << /Scan ${image} 0 R >> >>`;
  const widgets = pages.map((page) => (page.fields ?? []).map((field) => objects.add(widget(field))));
  const ids = pages.map((page, i) =>
    objects.add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Rotate ${page.rotate ?? 0} /Resources ${resources} ` +
        `/Contents ${contents[i]} 0 R /Annots [${(widgets[i] ?? []).map((id) => `${id} 0 R`).join(' ')}] >>`,
    ),
  );
  const refs = (list: readonly number[]) => list.map((id) => `${id} 0 R`).join(' ');
  objects.set(tree, `<< /Type /Pages /Count ${ids.length} /Kids [${refs(ids)}] >>`);
  objects.set(
    catalog,
    `<< /Type /Catalog /Pages ${tree} 0 R /AcroForm << /Fields [${refs(widgets.flat())}] >> >>`,
  );
  const encrypt = options.encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> /P -4 >> /ID [<00> <00>]`
    : '';
  const chunks = ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  objects.bodies.forEach((body, i) => {
    const chunk = `${i + 1} 0 obj\n${body}\nendobj\n`;
    offsets.push(length);
    length += chunk.length;
    chunks.push(chunk);
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  chunks.push(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries}` +
      `trailer\n<< /Size ${offsets.length + 1} /Root ${catalog} 0 R ${encrypt} >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Uint8Array.from(Buffer.from(chunks.join(''), 'latin1'));
}
