import { lineOfBusiness, regionAt } from '../../../entities/index.js';

/** How many characters the province or city takes with which a name begins. */
export const regionLength = (name: string): number => regionAt(name, 0).length;

/** How many characters the line of business or the legal form takes in which a name ends; 0 where nothing else is left. */
export function tradeLength(name: string): number {
  const { length } = lineOfBusiness(name);
  return length < name.length ? length : 0;
}
