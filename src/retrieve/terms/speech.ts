import { type ClauseRef, parseClauseRef, type StandardId } from '../../core/index.js';
import { STANDARD_SPEECH } from '../data/speech-by-standard.js';
import { EMS_OHSMS_SPEECH } from '../data/speech-ems-ohsms.js';
import { SPEECH_JOTTINGS } from '../data/speech-jottings.js';
import { QMS_SPEECH } from '../data/speech-qms.js';
import { SPEECH_SCENES } from '../data/speech-scenes.js';
import { SHARED_SPEECH } from '../data/speech-shared.js';
import { TRADE_SPEECH } from '../data/speech-trades.js';
import { TURNS_OF_SPEECH } from '../data/speech-turns.js';

interface Speech {
  clause: ClauseRef;
  phrases: string;
}

/** Reads lines of `clause | phrases`. Throws for a line without a clause, which would silently be lost. */
export const readSpeech = (table: string): Speech[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [reference = '', phrases = ''] = line.split('|').map((cell) => cell.trim());
      const clause = parseClauseRef(reference);
      if (!clause || clause.standards.length === 0) throw new Error(`no clause: ${line}`);
      return { clause, phrases };
    });

export const SPEECH: readonly Speech[] = [
  SHARED_SPEECH,
  QMS_SPEECH,
  EMS_OHSMS_SPEECH,
  TRADE_SPEECH,
  STANDARD_SPEECH,
  TURNS_OF_SPEECH,
  SPEECH_SCENES,
  SPEECH_JOTTINGS,
].flatMap(readSpeech);

/** How people speak about a clause and its sub-clauses; where nobody does, about the nearest clause above it. */
export function speechOf(number: string, standard: StandardId): string[] {
  const lines = SPEECH.filter(({ clause }) => clause.standards.includes(standard));
  const own = lines.filter(
    ({ clause }) => clause.number === number || clause.number.startsWith(`${number}.`),
  );
  const spoken = own.length > 0 ? own : lines.filter(({ clause }) => number.startsWith(`${clause.number}.`));
  return spoken.map(({ phrases }) => phrases);
}
