/**
 * Character maps for Chinese fonts that a PDF names but does not carry, as report generators and older office
 * programs write them (`STSong-Light` with `UniGB-UCS2-H`, `SimSun` with `GBK-EUC-H`).
 *
 * Adobe's maps lead from codes to glyph numbers, and from those to Unicode. Only the text is wanted here, so the
 * maps below take the Unicode value itself as glyph number: code to Unicode, then Unicode to itself. Glyph widths
 * are then looked up under wrong numbers and fall back to the font's default, one em, which is right for Chinese.
 */

interface CodedRange {
  from: number;
  to: number;
  unicode: number;
}

const UNICODE_CODES = /^Uni(?:GB|CNS|JIS|KS)\d{0,4}-(?:UCS2|UTF16)-[HV]$/u;
const GBK_CODES = /^(?:GB|GBK|GBKp)-EUC-[HV]$|^GBK2K-[HV]$/u;
const TO_UNICODE = /^Adobe-(?:GB1|CNS1|Japan1|Korea1)-UCS2$/u;

const hex = (value: number, digits: number) => `<${value.toString(16).padStart(digits, '0')}>`;

const program = (name: string, ...body: readonly string[]): string =>
  ['begincmap', `/CMapName /${name} def`, ...body, 'endcmap'].join('\n');

const TWO_BYTES = '1 begincodespacerange <0000> <ffff> endcodespacerange';

/** Runs of GBK codes whose characters follow each other in Unicode. */
function gbkRanges(): CodedRange[] {
  const decoder = new TextDecoder('gb18030');
  const ranges: CodedRange[] = [];
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const decoded = decoder.decode(new Uint8Array([high, low]));
      const unicode = decoded.length === 1 ? decoded.charCodeAt(0) : 0xfffd;
      if (unicode === 0xfffd) continue;
      const code = high * 0x100 + low;
      const last = ranges.at(-1);
      if (last && last.to + 1 === code && last.unicode + last.to - last.from + 1 === unicode) last.to = code;
      else ranges.push({ from: code, to: code, unicode });
    }
  }
  return ranges;
}

function gbkProgram(name: string): string {
  const ranges = gbkRanges().map(({ from, to, unicode }) => `${hex(from, 4)} ${hex(to, 4)} ${unicode}`);
  return program(
    name,
    '2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange',
    '1 begincidrange <00> <80> 0 endcidrange',
    `${ranges.length} begincidrange\n${ranges.join('\n')}\nendcidrange`,
  );
}

/** What the PDF library asks its data source for. */
interface DataRequest {
  kind: string;
  filename: string;
}

/**
 * A source of character maps in the form the PDF library asks for. `missing` collects the maps that were asked for
 * in vain; text in their fonts is lost.
 */
export function characterMaps(): { missing: Set<string>; Source: new () => object } {
  const missing = new Set<string>();
  let hasCodes = false;

  function find(name: string): string | null {
    if (UNICODE_CODES.test(name)) {
      hasCodes = true;
      return program(name, TWO_BYTES, '1 begincidrange <0000> <ffff> 0 endcidrange');
    }
    if (GBK_CODES.test(name)) {
      hasCodes = true;
      return gbkProgram(name);
    }
    // Asked for without one of the maps above, the font's codes are true glyph numbers, which stay unknown.
    if (TO_UNICODE.test(name) && hasCodes) {
      return program(name, TWO_BYTES, '1 beginbfrange <0000> <ffff> <0000> endbfrange');
    }
    return null;
  }

  class Source {
    async fetch({ kind, filename }: DataRequest): Promise<Uint8Array> {
      const map = kind === 'cMapUrl' ? find(filename) : null;
      if (map !== null) return new TextEncoder().encode(map);
      if (kind === 'cMapUrl') missing.add(filename);
      throw new Error(`no ${kind} data for ${filename}`);
    }
  }
  return { missing, Source };
}
