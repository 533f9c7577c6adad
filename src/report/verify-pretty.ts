import { makeVisible, type VerifierFlag, type VerifyOutput } from '../core/index.js';
import { createPage, type Page, type PrettyOptions } from './page.js';
import type { Mark } from './places.js';
import { drawSnippets } from './snippet.js';
import { flagName } from './words.js';
import { wrapText } from './wrap.js';

/** A narrative with the name it is shown under. */
export interface Narrative {
  path: string;
  text: string;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

function flagLines(
  page: Page,
  { kind, quote, start, end, message }: VerifierFlag,
  narrative: Narrative,
): string[] {
  const name = flagName(page.t, kind);
  const [head = '', ...more] = wrapText(`${name} ${makeVisible(message)}`, page.width - 2, page.columns);
  const mark: Mark = {
    start,
    end,
    quote,
    ...placeOf(narrative.text, start),
    label: '',
    remark: '',
    style: 'warning',
  };
  const title =
    page.paint('warning', head.slice(0, name.length)) + page.paint('strong', head.slice(name.length));
  return [
    title,
    ...more.map((line) => `  ${page.paint('strong', line)}`),
    ...drawSnippets(page, narrative, [mark], []),
  ];
}

/** `verify --format pretty`: each flag with its passage in the narrative, then their number. */
export function renderVerifyPretty(
  { flags }: VerifyOutput,
  narrative: Narrative,
  options: PrettyOptions,
): string {
  const page = createPage(options);
  const summary =
    flags.length === 0
      ? page.paint('good', page.t('report:verify.clean'))
      : page.t('report:verify.summary', { count: flags.length });
  const blocks = [...flags.map((flag) => flagLines(page, flag, narrative)), [summary]];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
