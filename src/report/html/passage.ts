import { entities, mapVisible } from '../../core/index.js';

/** A stretch of the report itself: tabs stay tabs, other control characters are shown and marked as such. */
export const escapePassage = (text: string): string =>
  mapVisible(text, entities, (picture, character) =>
    character === '\t' ? character : `<b class="control">${entities(picture)}</b>`,
  );
