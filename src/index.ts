export { checkReport, checkSource, selectRules } from './app/index.js';
export type {
  CheckedFile,
  CheckOutput,
  Evidence,
  Finding,
  Profile,
  Rule,
  RuleMeta,
  SourceText,
} from './core/index.js';
export { InputError } from './core/index.js';
export { readSourceFile } from './formats/index.js';
