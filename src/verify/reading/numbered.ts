import type { Quantity } from './quantity.js';

/** `bench 2`, `revision 4`, `issue 3`: an English noun that things of a row go by. */
const NUMBERED_NOUN =
  /\b(?:line|bench|bay|shelf|rack|aisle|door|oven|press|mixer|tank|silo|vessel|dryer|ironer|washer|machine|lathe|unit|room|zone|dock|gate|cell|station|furnace|kiln|boiler|pump|reactor|truck|forklift|crane|step|clause|section|rev|revision|issue|iss|version|edition|sheet|page|batch|lot|job|order|number|no\.?|plant|building|block|floor|level|phase|stage|bench|drawing|dwg|drill|trailer|vehicle|van|hall|shop|well|bund|chiller|freezer|fridge|extruder|filler|conveyor|loom|printer|grinder|saw|welder|robot)\s$/iu;

/** `3#`, `11号`, `#4`, `bench 2`: the number of a thing, which counts and measures nothing. */
export const numbersThing = (text: string, { core, measure, decimals }: Quantity): boolean =>
  (/^[ ]?(?:#|号(?![文令]))/u.test(text.slice(core.end)) && /\d$/u.test(text.slice(core.start, core.end))) ||
  /#[ ]?$/u.test(text.slice(0, core.start)) ||
  (measure.dimension === null &&
    decimals === 0 &&
    /^\d/u.test(text.slice(core.start, core.end)) &&
    NUMBERED_NOUN.test(text.slice(Math.max(0, core.start - 14), core.start)));
