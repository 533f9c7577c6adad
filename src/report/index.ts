export { renderCheckPretty } from './check-pretty.js';
export { type DraftDocxOptions, renderDraftDocx } from './draft-docx.js';
export { renderDraftMd } from './draft-md.js';
export { renderDraftPretty } from './draft-pretty.js';
export { renderCheckJson, renderDraftJson, renderSearchJson, renderVerifyJson } from './json.js';
export type { PrettyOptions } from './page.js';
export { renderCheckSarif } from './sarif.js';
export { renderSearchPretty } from './search-pretty.js';
export { type Narrative, renderVerifyPretty } from './verify-pretty.js';
