import { type AddressFact, placesAs, type Report, type RuleFinding } from '../../core/index.js';
import { onlyDifference } from '../../entities/index.js';
import { isLabelled } from './labelled.js';

/** The same house but for a slip: its digits in another order, or, where ways count, its way one character off. */
function isSlip(a: string, b: string, ways: boolean): boolean {
  const [[way = '', number = ''], [otherWay = '', otherNumber = '']] = [
    a.split(/ (?=\d+$)/u),
    b.split(/ (?=\d+$)/u),
  ];
  const digits = (text: string): string => [...text].sort().join('');
  if (way === otherWay) return number !== otherNumber && digits(number) === digits(otherNumber);
  return (
    ways &&
    number === otherNumber &&
    Number(number) > 9 &&
    way.length >= 3 &&
    onlyDifference(way, otherWay) !== null
  );
}

/** Addresses in the text that are the client's but for a slip: a labelled one, or else one that stands first. */
export function slips(addresses: readonly AddressFact[]): RuleFinding[] {
  const labelled = addresses.filter(isLabelled);
  const known = labelled.length > 0 ? labelled : addresses.slice(0, 1);
  const keys = new Set(known.map(({ key }) => key));
  const mentions = addresses.filter(
    (one) =>
      (one.kind === 'mention' || labelled.length === 0) &&
      !keys.has(one.key) &&
      known.some(({ key }) => isSlip(key, one.key, labelled.length > 0)),
  );
  return mentions.map((mention) => {
    const own = known.filter(({ key }) => isSlip(key, mention.key, labelled.length > 0));
    const params = { first: own[0]?.text ?? '', second: mention.text };
    return { messageId: 'twice', params, places: placesAs([...own, mention], 'place') };
  });
}

/** What follows the number of a house, up to its room. */
const ROOM = /^[^,。;\n、]{0,30}?(?<![\d-])(?<room>\d{3,4})\s?室(?![、和及])/u;
const LONGEST_ADDRESS = 60;

/** One house with two rooms whose digits changed places. */
export function rooms(addresses: readonly AddressFact[], { view }: Report): RuleFinding[] {
  const told = addresses.flatMap(({ start, end, key }) => {
    const words = view.text.slice(start, Math.max(end, start + LONGEST_ADDRESS));
    const room = ROOM.exec(words)?.groups?.room;
    return room === undefined ? [] : [{ start, end: start + words.indexOf('室') + 1, key, room }];
  });
  const digits = (room: string): string => [...room].sort().join('');
  const [first] = told;
  const other = told.find(
    ({ key, room }) =>
      first && key === first.key && room !== first.room && digits(room) === digits(first.room),
  );
  if (!first || !other) return [];
  const params = {
    first: view.text.slice(first.start, first.end),
    second: view.text.slice(other.start, other.end),
  };
  return [{ messageId: 'twice', params, places: placesAs([first, other], 'place') }];
}
