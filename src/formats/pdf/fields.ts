import type { TextItem } from './items.js';
import type { PdfPage } from './open.js';

interface Widget {
  subtype?: string;
  fieldType?: string;
  fieldValue?: unknown;
  exportValue?: unknown;
  buttonValue?: unknown;
  checkBox?: boolean;
  radioButton?: boolean;
  hidden?: boolean;
  rect?: number[];
}

type Viewport = ReturnType<PdfPage['getViewport']>;

/** How far a line of text stands above the lower edge of its field, in parts of the font size. */
const BASELINE = 0.25;
const FONT_SIZE = 10.5;

const isTicked = ({ checkBox, fieldValue, exportValue, buttonValue }: Widget): boolean =>
  fieldValue !== 'Off' && fieldValue === (checkBox ? exportValue : buttonValue);

/** What a filled form field shows; null for buttons, signatures and empty fields. */
function shown(widget: Widget): string | null {
  if (widget.checkBox || widget.radioButton) return isTicked(widget) ? '☑' : '□';
  const values = [widget.fieldValue].flat().filter((value) => typeof value === 'string');
  return widget.fieldType === 'Btn' || values.join('') === '' ? null : values.join(' ');
}

/**
 * The values of the form fields of a page, each line where the field stands. A page's text does not hold them, and
 * a fillable audit form would read as empty.
 */
export async function fieldItems(page: PdfPage, viewport: Viewport): Promise<TextItem[]> {
  const annotations = (await page.getAnnotations()) as Widget[];
  return annotations.flatMap((widget): TextItem[] => {
    const text = widget.subtype === 'Widget' && !widget.hidden ? shown(widget) : null;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = widget.rect ?? [];
    if (text === null || x2 <= x1) return [];
    const [ax = 0, ay = 0] = viewport.convertToViewportPoint(x1, y1);
    const [bx = 0, by = 0] = viewport.convertToViewportPoint(x2, y2);
    const [left, top, bottom] = [Math.min(ax, bx), Math.min(ay, by), Math.max(ay, by)];
    const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
    const size = Math.min(FONT_SIZE, (bottom - top) / lines.length);
    // One line stands at the middle of its field, several begin at its top.
    const first = lines.length === 1 ? (top + bottom) / 2 + size * (0.5 - BASELINE) : top + size;
    const width = Math.abs(bx - ax);
    return lines.map((line, i) => {
      const y = first + i * size * 1.2;
      return { text: line, x: left, y, width: Math.min(width, line.length * size), size, turn: 0 };
    });
  });
}
