import { type ClauseRef, formatClauseRef, type Verdict } from '../../core/index.js';
import type { Translate } from '../../messages/index.js';
import { isToLookAt, type Mark, ncWording } from '../evidence/marks.js';
import type { ReadObjective } from '../evidence/objectives.js';
import type { EvidenceLine, Segment } from '../evidence/segments.js';
import { isThin } from '../evidence/verdict.js';
import { evidenceText } from './limits-text.js';
import { subjectOf } from './subject.js';

/** A Chinese character says as much as two Latin letters. */
const quoteLength = (text: string): number => (/[\u4e00-\u9fff]/u.test(text) ? 64 : 128);
const DOUBT = /[\p{L}\p{N}）)”"][ ]?[?？]/u;
/** Observations that were put right on the spot need no further question. */
const SETTLED = /^(?:当场|现场|即时)|(?:on the spot|at once|immediately|there and then|when asked)/iu;

/** Where in a passage its point lies: the mark, the wording of the failing, the figure outside its limit. */
function pointOf(segment: Segment): number {
  const limit = segment.limits.find(({ met }) => !met);
  const mark = segment.marks.find(({ appended }) => !appended);
  const wording = segment.adverse === null ? -1 : segment.text.indexOf(segment.adverse);
  const doubt = segment.text.search(/[?？]/u);
  return (
    limit?.measured.start ?? [wording, mark?.start ?? -1, doubt].find((at) => at >= 0) ?? segment.text.length
  );
}

/** The passage as it is quoted in a question: without verdict marks; of a long one the part around its point. */
function quoteOf(segment: Segment): string {
  const text = evidenceText(segment)
    .replace(/["“”]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s,，、;；:：—–-]+$/u, '');
  const length = quoteLength(text);
  if (text.length <= length) return text;
  const middle = Math.min(pointOf(segment), text.length);
  const from = Math.max(0, Math.min(middle - length / 2, text.length - length));
  const start = from === 0 ? 0 : (/[\s,，、]/u.exec(text.slice(from, from + 12))?.index ?? 0) + from;
  const part = text.slice(start, start + length).trim();
  return `${start === 0 ? '' : '…'}${part}${start + length >= text.length ? '' : '…'}`;
}

const PARTIAL =
  /(?<![\w.-])(\d+)[ ]?(?:项|个|条|起|件|份|处|actions?|logged|raised|planned|ideas?)?[^\d;；。]{0,14}?(?:(?:已[改回]|整改|关闭?|回复|完成|落实)了?[ ]?(\d+)|(\d+) (?:closed|complete[d]?|done|implemented))/iu;

/** `6条 已回5`: part of a whole is done, the rest is open. */
function isPartlyDone(text: string): boolean {
  const [, whole, done, english] = PARTIAL.exec(text) ?? [];
  return whole !== undefined && Number(done ?? english) < Number(whole);
}

/** A failing, or a date that has passed: the verdict of the line covers it. */
const isSettledByVerdict = ({ adverse, conflict, unproven }: Segment): boolean =>
  conflict === null ? adverse !== null && unproven === null : conflict.kind === 'expired';

/** The auditor has judged what the line says, so its failings need no question of their own. */
const decides = ({ kind, text }: Mark): boolean =>
  kind === 'observation' || (kind === 'nonconform' && !ncWording(text).merged);

/** What one passage leaves open, as the strongest of its reasons; null where nothing is open. */
function questionAbout(segment: Segment, t: Translate): string | null {
  if (segment.answered) return null;
  const quote = quoteOf(segment);
  const kinds = segment.marks.map(({ kind }) => kind);
  const nc = segment.marks.find(({ kind }) => kind === 'nonconform');
  if (segment.instruction) return t('draft:ask.instruction', { quote });
  if (segment.conflict) {
    const { kind, first, second } = segment.conflict;
    if (!nc || kind === 'names') return t(`draft:ask.${kind}`, { quote, first, second });
  }
  if (nc && /[?？]/u.test(nc.text)) return t('draft:ask.ncOpen', { quote });
  if (nc) return ncWording(nc.text).merged ? t('draft:ask.merged', { quote }) : null;
  const confirm = segment.marks.find(({ kind }) => kind === 'confirm');
  if (confirm)
    return t(/NC|不符合|nonconf/iu.test(confirm.text) ? 'draft:ask.ncOpen' : 'draft:ask.confirm', { quote });
  const observation = segment.marks.find(({ kind }) => kind === 'observation');
  if (observation && SETTLED.test(observation.text) && !segment.pending) return null;
  if (observation && isToLookAt(observation) && segment.unproven !== null)
    return t(`draft:ask.${segment.unproven}`, { quote });
  if (kinds.includes('observation')) return t('draft:ask.observation', { quote });
  if (segment.limits.some(({ met }) => !met)) return t('draft:ask.limit', { quote });
  if (segment.unproven !== null) return t(`draft:ask.${segment.unproven}`, { quote });
  if (segment.adverse !== null)
    return t(isPartlyDone(segment.text) ? 'draft:ask.partial' : 'draft:ask.adverse', { quote });
  if (segment.gap) return t('draft:ask.gap', { quote });
  if (segment.pending) return t('draft:ask.pending', { quote });
  if (isPartlyDone(segment.text)) return t('draft:ask.partial', { quote });
  return DOUBT.test(segment.text) ? t('draft:ask.doubt', { quote }) : null;
}

/** A question that says what its passage goes on about. */
const about = (subject: string, question: string, t: Translate): string =>
  subject === '' || question.includes(subject) ? question : t('draft:ask.about', { subject, question });

function questionAboutObjective(objective: ReadObjective, t: Translate): string | null {
  const { name, target, actual, met } = objective;
  if (met === false) return t('draft:ask.missed', { name, target, actual });
  return actual === '' ? t('draft:ask.noActual', { name, target }) : null;
}

interface QuestionInput {
  clause: ClauseRef;
  title: string;
  lines: readonly EvidenceLine[];
  objectives: readonly ReadObjective[];
  verdict: Verdict;
}

/** What a person must still find out before the clause can be signed, in the language of the notes. */
export function questionsFor(
  { clause, title, lines, objectives, verdict }: QuestionInput,
  t: Translate,
): string[] {
  const missed = objectives.filter(({ met }) => met === false).map(({ name }) => name);
  const open = lines.flatMap((line) => {
    const { segments } = line;
    const decided = segments.some(({ marks }) => marks.some(decides));
    const settled = (segment: Segment): boolean =>
      segment.marks.every(({ kind }) => kind === 'not_applicable') &&
      isSettledByVerdict(segment) &&
      (decided || verdict === 'not_applicable' || missed.some((name) => segment.text.includes(name)));
    return segments.flatMap((segment, at) => {
      const question = settled(segment) ? null : questionAbout(segment, t);
      const subject = question === null || segment.instruction ? '' : subjectOf(lines, line, at);
      return question === null ? [] : [about(subject, question, t)];
    });
  });
  const figures = objectives.map((objective) => questionAboutObjective(objective, t));
  const asked = [...open, ...figures].filter((question) => question !== null);
  if (asked.length > 0 || verdict !== 'insufficient' || !isThin(lines)) return [...new Set(asked)];
  const words = lines.map(({ body }) => body).join(' ');
  if (!/[\p{L}\p{N}]/u.test(words)) return [t('draft:ask.empty', { clause: formatClauseRef(clause), title })];
  const quote = words.slice(0, quoteLength(words));
  return [t('draft:ask.thin', { clause: formatClauseRef(clause), title, quote })];
}
