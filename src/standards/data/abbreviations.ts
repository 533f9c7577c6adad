import type { Language } from '../../core/index.js';

export const ABBREVIATIONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { 管评: '管理评审', 内审: '内部审核' },
  en: {},
};
