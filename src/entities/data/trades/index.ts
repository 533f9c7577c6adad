import { CHEMISTRY_TRADES } from './chemistry.js';
import { ELECTRICAL_TRADES } from './electrical.js';
import { EXTRACTION_TRADES } from './extraction.js';
import { FOOD_TRADES } from './food.js';
import { INFORMATION_TRADES } from './information.js';
import { LAND_TRADES } from './land.js';
import { METAL_TRADES } from './metal.js';
import { MINERAL_TRADES } from './minerals.js';
import { SERVICE_TRADES } from './services.js';
import { TEXTILE_TRADES } from './textile.js';
import type { TradeMarks } from './trade.js';
import { TRANSPORT_TRADES } from './transport.js';
import { UTILITY_TRADES } from './utilities.js';
import { WOOD_AND_PAPER_TRADES } from './wood-and-paper.js';
import { WORKS_TRADES } from './works.js';

export type { TradeMarks } from './trade.js';

/** Trades by sector: kindred ones together, few enough for one pattern to tell whether a line speaks of any of them. */
export const TRADE_SECTORS: readonly (readonly TradeMarks[])[] = [
  FOOD_TRADES,
  LAND_TRADES,
  EXTRACTION_TRADES,
  MINERAL_TRADES,
  METAL_TRADES,
  CHEMISTRY_TRADES,
  ELECTRICAL_TRADES,
  TEXTILE_TRADES,
  WOOD_AND_PAPER_TRADES,
  WORKS_TRADES,
  UTILITY_TRADES,
  TRANSPORT_TRADES,
  SERVICE_TRADES,
  INFORMATION_TRADES,
];

export const TRADE_MARKS: readonly TradeMarks[] = TRADE_SECTORS.flat();
