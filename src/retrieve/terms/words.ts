import { loadDictionary } from './dictionary.js';

/** Cuts a line into words that join to it again, with the dictionary that search uses. */
export async function loadWordCutter(): Promise<(text: string) => string[]> {
  const jieba = await loadDictionary();
  return (text) => jieba.cut(text, true);
}
