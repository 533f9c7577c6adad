/** The source of a pattern that matches a text as it stands. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
