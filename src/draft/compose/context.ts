import type { Language, Note, Writeup } from '../../core/index.js';
import type { Translate } from '../../messages/index.js';
import type { LanguagePack } from './pack.js';

export type Exemplar = Pick<Writeup, 'id' | 'text' | 'verdict' | 'language'>;

/** A sentence with the notes it rests on. */
export interface Stated {
  text: string;
  notes: string[];
  /** The past writeup whose words these are. */
  exemplar?: string;
}

/** What every sentence of a clause is composed with. */
export interface Context {
  /** The clause as a nonconformity names it. */
  requirement: string;
  title: string;
  language: Language;
  pack: LanguagePack;
  t: Translate;
  headers: readonly Note[];
  people: readonly string[];
  objectives: boolean;
  /** 0, 1 or 2, the same for a clause every time: which of several equal wordings is used. */
  variant: number;
}
