import { makeVisible } from './visible.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Marks of markup as entities; nothing else is changed. */
export const entities = (text: string): string => text.replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? mark);

/** Words in a page, or in an attribute in quotation marks: nothing in them is markup, nothing steers the browser. */
export const escapeHtml = (text: string): string => entities(makeVisible(text));

/** Attributes of a tag; those that are undefined are left out. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
