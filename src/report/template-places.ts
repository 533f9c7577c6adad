import { escapePattern } from '../core/index.js';

/** A placeholder as it stands in a template, and the paragraph (counted from 1) that it stands in. */
export interface TemplatePlace {
  paragraph: number;
  /** The paragraph's text, cut to a readable length. */
  words: string;
}

const PARAGRAPH = /<w:p[ >][\s\S]*?<\/w:p>/gu;
const RUN_TEXT = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};
const LONGEST = 40;

/** The text of every paragraph of `word/document.xml`, those in tables included, in reading order. */
export const paragraphTexts = (xml: string): string[] =>
  [...xml.matchAll(PARAGRAPH)].map(([paragraph]) =>
    [...paragraph.matchAll(RUN_TEXT)]
      .map(([, text = '']) => text)
      .join('')
      .replace(/&(?:lt|gt|amp|quot|apos);/gu, (entity) => ENTITIES[entity] ?? entity),
  );

/** Where a placeholder stands; null where it cannot be told, as in a header or footer. */
export function placeOfTag(xml: string, tag: string): TemplatePlace | null {
  const texts = paragraphTexts(xml);
  const pattern = new RegExp(`\\{[#/^]?\\s*${escapePattern(tag.trim())}`, 'u');
  const at = texts.findIndex((text) => pattern.test(text));
  const words = texts[at] ?? '';
  return at < 0
    ? null
    : { paragraph: at + 1, words: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words };
}
