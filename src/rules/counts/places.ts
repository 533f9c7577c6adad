import { type NcStatement, type Place, placesAs } from '../../core/index.js';

/** Where a number of nonconformities stands. */
export const places = (statement: NcStatement): Place[] => placesAs(statement.counts, 'count');
