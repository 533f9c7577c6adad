import pLimit from 'p-limit';
import {
  compareSpans,
  type Finding,
  type Language,
  type ModelClient,
  ModelError,
  type ModelFailure,
  type ModelMessage,
  type Report,
  SECOND_READER,
} from '../../core/index.js';
import { translator } from '../../messages/index.js';
import { toEvidence } from '../evidence.js';
import { fingerprint } from '../fingerprint.js';
import { LineIndex } from '../position.js';
import { ANSWER_NAME, answerSchema, type Proposal } from './answer.js';
import { QuoteIndex } from './locate.js';
import { type MaskedText, maskNames } from './mask.js';
import { MOST_PAIRED_PARTS, partsOf, type Reading, readingsOf } from './parts.js';
import { isFound, isRepeat, type Pair, placesOf } from './verify.js';

export interface SecondReaderOptions {
  client: ModelClient;
  /** Fills the prompt with these variables, in the language of the report. */
  renderPrompt: (variables: Readonly<Record<string, string>>) => readonly ModelMessage[];
  /** Of the messages. */
  language: Language;
  signal?: AbortSignal;
}

export interface SecondReading {
  /** What was proposed, held and is new; all `possible`. */
  findings: Finding[];
  /** Requests that were due, and those that were answered. */
  asked: number;
  answered: number;
  /** The first failure; null where all went well. */
  failure: ModelFailure | null;
  /** True where not every passage was read together with every other. */
  partial: boolean;
  /** Share of the text that was due to be read, 0 to 1. */
  reach: number;
}

/** Failures after which asking again in this run is pointless. */
const LASTING: ReadonlySet<ModelFailure> = new Set([
  'auth',
  'bad-request',
  'cancelled',
  'network',
  'rate-limit',
  'server',
]);
/** A model that failed this often in whatever way will fail again, and each time may take minutes. */
const MOST_FAILURES = 2;
const AT_A_TIME = 4;
const LONGEST_EXPLANATION = 240;

interface Answer {
  reading: Reading;
  proposals: Proposal[];
}

/**
 * Has a model read a report for contradictions that the rules did not find. Every proposal is verified: both
 * quotations must stand in the report word for word, at two places, and not be found or proposed before. The model
 * sees placeholders instead of names. Never throws for a failure of the model; what was read until then counts.
 */
export async function readAgain(
  report: Report,
  found: readonly Finding[],
  options: SecondReaderOptions,
): Promise<SecondReading> {
  const masked = maskNames(report.view.text);
  const parts = partsOf(masked.view.text);
  const readings = readingsOf(parts);
  const { answers, failure } = await ask(readings, masked.view.text, report.language, options);
  const index = new QuoteIndex(masked.view.text);
  const lines = new LineIndex(report.source.text);
  const pairs: Pair[] = [];
  const findings: Finding[] = [];
  for (const { reading, proposals } of answers) {
    for (const proposal of proposals) {
      const pair = placesOf(proposal, reading, index);
      if (!pair || isRepeat(pair, pairs)) continue;
      pairs.push(pair);
      const finding = toFinding(pair, proposal, { report, masked, lines, options });
      if (!isFound(spansOf(finding), found)) findings.push(finding);
    }
  }
  findings.sort((a, b) => compareSpans(spansOf(a)[0], spansOf(b)[0]));
  return {
    findings,
    asked: readings.length,
    answered: answers.length,
    failure,
    partial: parts.length > MOST_PAIRED_PARTS,
    reach: (readings.at(-1)?.at(-1)?.end ?? 1) / Math.max(1, parts.at(-1)?.end ?? 1),
  };
}

/** Asks once, and where that went well for the rest a few at a time; the answers come in the order of the readings. */
async function ask(
  readings: readonly Reading[],
  text: string,
  reportLanguage: Language,
  { client, renderPrompt, language, signal }: SecondReaderOptions,
): Promise<{ answers: Answer[]; failure: ModelFailure | null }> {
  const failures: ModelFailure[] = [];
  const t = translator(reportLanguage);
  const one = async (reading: Reading): Promise<Answer | null> => {
    if (failures.length >= MOST_FAILURES || failures.some((failure) => LASTING.has(failure))) return null;
    const [first, second] = reading.map(({ start, end }) => text.slice(start, end));
    const messages = renderPrompt({
      first: first ?? '',
      second: second ?? t('rules:llm-reader.noSecond'),
      language: t(`rules:llm-reader.language.${language}`),
    });
    try {
      const { value } = await client.complete({
        messages,
        schemaName: ANSWER_NAME,
        schema: answerSchema,
        ...(signal ? { signal } : {}),
      });
      return { reading, proposals: value.contradictions };
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      failures.push(error.failure);
      return null;
    }
  };
  const limit = pLimit(AT_A_TIME);
  const [begin, ...rest] = readings;
  const answers = begin ? [await one(begin)] : [];
  answers.push(...(await Promise.all(rest.map((reading) => limit(() => one(reading))))));
  return { answers: answers.filter((answer) => answer !== null), failure: failures[0] ?? null };
}

interface Context {
  report: Report;
  masked: MaskedText;
  lines: LineIndex;
  options: SecondReaderOptions;
}

function toFinding(
  pair: Pair,
  { explanation }: Proposal,
  { report, masked, lines, options }: Context,
): Finding {
  const t = translator(options.language);
  const places = pair.map((span, i) => ({
    span: masked.view.toSource(span),
    role: i === 0 ? 'first' : 'second',
  }));
  const evidence = toEvidence(places, report, lines);
  const said = masked.unmask(explanation).replace(/\s+/gu, ' ').trim();
  const cut = said.length > LONGEST_EXPLANATION ? `${said.slice(0, LONGEST_EXPLANATION)}…` : said;
  return {
    ruleId: SECOND_READER,
    severity: 'info',
    message: t(cut === '' ? 'rules:llm-reader.bare' : 'rules:llm-reader.message', { explanation: cut }),
    suggestion: t('rules:llm-reader.suggestion', { model: options.client.id }),
    fingerprint: fingerprint(
      SECOND_READER,
      'possible',
      evidence.map(({ quote }) => quote),
    ),
    disposition: null,
    evidence,
  };
}

/** Both places of a proposal, in the source. */
const spansOf = ({ evidence }: Finding): Pair => {
  const [first, second = first] = evidence;
  if (!first || !second) throw new Error('a proposal has two places');
  return [first, second];
};
