import type { Language } from '../core/index.js';
import { ABBREVIATIONS } from './data/abbreviations.js';

/** Writes out the abbreviations of rough notes (`管评` -> `管理评审`, `cal` -> `calibration`). */
export function expandAbbreviations(text: string, language: Language): string {
  return Object.entries(ABBREVIATIONS[language]).reduce((out, [short, long]) => out.replaceAll(short, long), text);
}
