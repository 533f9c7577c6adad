export { type CheckDocxOptions, renderCheckDocx } from './check-docx.js';
export { renderCheckPretty } from './check-pretty.js';
export { type DraftDocxOptions, renderDraftDocx } from './draft-docx.js';
export { renderDraftMd } from './draft-md.js';
export { renderDraftPretty } from './draft-pretty.js';
export {
  EXPORT_LAYOUTS,
  type ExportDocxOptions,
  type ExportLayout,
  renderExportDocx,
} from './export-docx.js';
export { renderExportHtml } from './export-html.js';
export { renderExportMd } from './export-md.js';
export { fillTemplate } from './export-template.js';
export { type HtmlOptions, renderCheckHtml } from './html/check-html.js';
export { renderCheckJson, renderDraftJson, renderSearchJson, renderVerifyJson } from './json.js';
export type { PrettyOptions } from './page.js';
export { renderCheckSarif } from './sarif.js';
export { renderSearchPretty } from './search-pretty.js';
export { type Narrative, renderVerifyPretty } from './verify-pretty.js';
