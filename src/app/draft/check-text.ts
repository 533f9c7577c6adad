import type { Finding, Language, Profile } from '../../core/index.js';
import { checkSource } from '../check/check-report.js';
import { selectRules } from '../rules.js';
import { textSource } from '../text-source.js';

/** Narratives as one text. */
export interface TextToCheck {
  /** What the findings call it. */
  path: string;
  text: string;
  profile: Profile | null;
  /** Of the messages. */
  language: Language;
}

/** A draft is checked by the same facts and rules as a report. */
export const checkText = ({ path, text, profile, language }: TextToCheck): Finding[] =>
  checkSource(textSource(path, text), { rules: selectRules(undefined), profile, language }).findings;
