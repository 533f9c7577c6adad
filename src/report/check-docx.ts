import type { Paragraph, Table } from 'docx';
import { type CheckOutput, type Finding, type Language, makeVisible, type RuleMeta } from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';
import {
  DOCUMENT_STYLES,
  type Docx,
  heading,
  line,
  PAGE,
  pageFooter,
  table,
  titleBlock,
} from './docx-style.js';
import { countFindings, countText } from './tally.js';
import { dispositionText, roleName, severityName } from './words.js';

export interface CheckDocxOptions {
  language: Language;
  rules: readonly RuleMeta[];
}

/** What it is, where it stands, the passage. */
const PLACE_COLUMNS = [1400, 2200, 6038] as const;

/** The file alone: where it lies on this machine is nobody else's business. */
const nameOf = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;

function placesTable(docx: Docx, t: Translate, { evidence }: Finding): Table {
  const rows = evidence.map(({ role, line: row, column, clause, quote }) => {
    const at = t('report:findingsPage.at', { line: row, column });
    const where = clause === null ? at : `${at} ${t('report:clause', { clause })}`;
    return [[line(docx, roleName(t, role))], [line(docx, where)], [line(docx, quote.replaceAll('\n', ' '))]];
  });
  const header = ['role', 'where', 'quote'].map((key) => t(`report:findingsPage.${key}`));
  return table(docx, PLACE_COLUMNS, header, rows);
}

function findingBlock(
  docx: Docx,
  t: Translate,
  finding: Finding,
  number: number,
  title: string,
): (Paragraph | Table)[] {
  const { message, suggestion, disposition } = finding;
  return [
    heading(docx, `${number}. ${severityName(t, finding)} · ${title}`),
    line(docx, message, true),
    placesTable(docx, t, finding),
    ...(suggestion === '' ? [] : [line(docx, t('report:suggestion', { text: suggestion }))]),
    ...(disposition === null ? [] : [line(docx, dispositionText(t, disposition))]),
  ];
}

/** The findings of reports as a Word file to send back to an author: every passage with its place, verbatim. */
export async function renderCheckDocx(
  { files }: CheckOutput,
  { language, rules }: CheckDocxOptions,
): Promise<Uint8Array> {
  const docx = await import('docx');
  const t = translator(language);
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title[language] ?? id;
  const blocks = files.flatMap(({ path, findings }) => {
    const counts = countFindings(findings).map((count) => countText(t, count));
    const summary =
      counts.length > 0 ? counts.join(t('report:listSeparator')) : t('report:findingsPage.none');
    return [
      line(docx, makeVisible(nameOf(path)), true),
      line(docx, summary),
      ...findings.flatMap((finding, index) =>
        findingBlock(docx, t, finding, index + 1, titleOf(finding.ruleId)),
      ),
    ];
  });
  const document = new docx.Document({
    title: t('report:findingsPage.title'),
    creator: 'Clausewright',
    styles: DOCUMENT_STYLES,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageFooter(docx, t) },
        children: [...titleBlock(docx, t('report:findingsPage.title'), ''), ...blocks],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(document));
}
