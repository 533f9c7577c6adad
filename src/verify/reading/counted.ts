import { scanEntities } from '../../entities/index.js';
import { companionsOf, orderedPairs } from './companions.js';
import { type Evidence, ownOrAll } from './evidence.js';
import { marksNonconformity, readFindings } from './findings.js';
import { overlap } from './overlap.js';
import { type Passage, pieceAt, sentenceAt, wordsOf } from './passage.js';
import { isWholeCount, type Quantity } from './quantity.js';
import { requirementsOf } from './requirements.js';
import { seriesIn } from './series.js';

/** `Corrigan Steel`, a name in mid-sentence or at its head. */
const CAPITALISED = /(?<![A-Za-z])[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){1,3}/gu;

const LEFT =
  /其余|其他|另|余|剩|尚|仍|未|没|无|不|缺|漏|待|进行中|\b(?:other|rest|remain\w*|left|still|not|no|without|never|leaving|leaves|to come|to go|open|outstanding|pending|missing|unanswered|failed|late|moved|postponed|n['’]t)\b/iu;

/** `five of seven had been completed and two were still open`: what is left of two counts beside it. */
function isRestBeside(q: Quantity, narrative: Passage, evidence: Evidence): boolean {
  const piece = pieceAt(narrative, q.start);
  if (!isWholeCount(q) || !piece || !LEFT.test(piece.text)) return false;
  return orderedPairs(companionsOf(q, narrative, ownOrAll(evidence)).filter(isWholeCount)).some(
    ([a, b]) => a.value - b.value === q.value,
  );
}

const LISTS = /^[^,;。:]{0,12}:/u;

/** How many cases a colon behind the figure opens (`抽查2家：…；…`), or how many values follow it (`三次实测133.8、135.2、136.4`). */
function listedAfter(q: Quantity, { text }: Passage): number {
  const after = /^[^。\n]{0,400}/u.exec(text.slice(q.end))?.[0] ?? '';
  const opened = LISTS.exec(after);
  if (opened)
    return after
      .slice(opened[0].length)
      .split(';')
      .filter((part) => part.trim() !== '').length;
  const values = /^[^,;。\d]{0,8}\d[\d.]*[A-Za-z%℃°μ]{0,4}(?:[、/和及]\d[\d.]*[A-Za-z%℃°μ]{0,4}){1,11}/u.exec(
    after,
  )?.[0];
  return values === undefined ? 0 : values.split(/[、/和及]/u).length;
}

const CODE = /(?<![A-Za-z0-9-])[A-Z]{1,4}(?:-\d{1,5}|\d{2,5})(?![\w.-])/gu;
/** `which of the two`, `这两项`: things that were spoken of before. */
const DEFINITE = /(?:\b(?:of the|these|those|the other|both of the|between the)\s|[这该前后上述以])$/iu;

/** `两处数据不一致`: the two that were just told. */
const DIFFER =
  /^[处者份组项个家方名人位][^\d,;。]{0,8}(?:不一致|不相符|不符|不同|不一|有出入|矛盾|各异|相左)/u;
const MOST_COUNTED = 12;
const NAMES_OBJECTIVES = /^\s?[^\d,;。.]{0,12}(?:目标|指标)|^\s?(?:\w+ ){0,2}(?:objective|target|KPI)s?\b/iu;

const SAMPLED_LIST =
  /(?:抽查?|抽取|查看|看了?|sampled|checked)(?:了|\d)?\s?[:：]?\s?(?<list>[^;。\n]{4,160})/giu;
const SAMPLING = /(?:抽查?|抽取|查看?|sampled|checked)\s?$/iu;

/** `five weights` of a noted `weights 2.01 2.03 1.99 2.02 2.00`: as many as there are readings in a row. */
const FEWEST_READINGS = 3;
const isCountOfReadings = (q: Quantity, narrative: Passage, { own }: Evidence): boolean =>
  isWholeCount(q) &&
  q.value >= FEWEST_READINGS &&
  own.some(
    (line) =>
      overlap(wordsOf(sentenceAt(narrative, q.start)), line.words) > 0 &&
      seriesIn(line, line.quantities).some((run) => run.length === q.value),
  );

/** `抽查3家` of `抽：甲 84 / 乙 91 / 丙`: as many as the notes list behind the word for looking at them. */
const isCountOfNotedList = (q: Quantity, { text }: Passage, { own }: Evidence): boolean =>
  SAMPLING.test(text.slice(Math.max(0, q.start - 10), q.start)) &&
  own.some((line) =>
    [...line.text.matchAll(SAMPLED_LIST)].some(({ groups }) =>
      ['/', '、', ','].some((by) => (groups?.list ?? '').split(by).length === q.value),
    ),
  );

/** `两项均达成`: so many requirements of the notes were met. */
const ALL_MET = /^[项个条](?:目标|指标)?[均都]?(?:已)?(?:达成|达标|达到|实现|满足|完成)/u;

/** `两份材料人数一份21人、一份17人`: as many as are then told one by one. */
function isToldOneByOne(q: Quantity, { text }: Passage): boolean {
  const after = /^[^。\n]{0,120}/u.exec(text.slice(q.end))?.[0] ?? '';
  return (
    (after.match(/(?:另|其中)?一(?:份|个|张|处|家|台|人|名|条|项|件|批|辆|本|次)/gu)?.length ?? 0) === q.value
  );
}

/** `开具不符合项1项` where the notes decide upon one. */
const isOneRaised = (q: Quantity, { text }: Passage, { own }: Evidence): boolean =>
  isWholeCount(q) &&
  q.value === 1 &&
  (/不符合(?:项|报告)?[ ]?$|\bnonconformity $/iu.test(text.slice(Math.max(0, q.start - 16), q.start)) ||
    /^(?:一般|轻微|严重)?(?:的)?(?:不符合|NC)|^\s(?:minor |major )?nonconformity\b/iu.test(
      text.slice(q.end),
    )) &&
  own.some((line) => marksNonconformity(line.text));

/** `Two objectives were reviewed`, `两家供方中`: a count of what the notes list and the narrative names. */
function isCountOfNamed(q: Quantity, narrative: Passage, evidence: Evidence): boolean {
  if (isOneRaised(q, narrative, evidence)) return true;
  if (!isWholeCount(q) || q.value < 2 || q.value > MOST_COUNTED) return false;
  if (q.value === 2 && DIFFER.test(narrative.text.slice(q.end - 1, q.end + 16))) return true;
  if (NAMES_OBJECTIVES.test(narrative.text.slice(q.end, q.end + 24)))
    return new Set(requirementsOf(evidence).map(({ limit }) => limit)).size === q.value;
  if (isCountOfNotedList(q, narrative, evidence) || isCountOfReadings(q, narrative, evidence)) return true;
  if (ALL_MET.test(narrative.text.slice(q.end - 1, q.end + 16)))
    return (
      new Set(requirementsOf(evidence).flatMap(({ limit, met }) => (met ? [limit] : []))).size >= q.value
    );
  if (listedAfter(q, narrative) === q.value || isToldOneByOne(q, narrative)) return true;
  if (!/^[\p{Script=Han}A-Za-z]/u.test(q.raw)) return false;
  if (DEFINITE.test(narrative.text.slice(Math.max(0, q.start - 12), q.start))) return true;
  const names = scanEntities(narrative.text.slice(q.end)).filter(({ kind }) => kind !== 'document-title');
  const latin = [...narrative.text.slice(q.end).matchAll(CAPITALISED)].map(([name]) => name);
  const noted = (name: string) => evidence.text.includes(name.toLowerCase());
  const codes = [...narrative.text.slice(q.end).matchAll(CODE)].map(([code]) => code);
  return [names.map(({ text }) => text), latin, codes].some(
    (found) => new Set(found.filter(noted)).size === q.value,
  );
}
const OF_WHOLE = /(?:中|其中|里|内)(?:的?有)?[^\d,;。]{0,6}$|\bof (?:the|which|these|them)[^,;.]{0,20}$/iu;

/** What is said of those of a sample in which nothing was found: `5人持证`, `4件均有效`. */
const IN_ORDER = /^[^,;。\d]{0,6}(?:持证|有效|合格|符合|正常|齐全|完好|在期|一致|有记录|已?签)/u;

/** `抽取的5件中4件受控`, `抽查6人的保安证，5人持证`: the others are the findings that the notes list one by one. */
function isWithoutFindings(q: Quantity, narrative: Passage, evidence: Evidence): boolean {
  if (!isWholeCount(q)) return false;
  const sentence = sentenceAt(narrative, q.start);
  const before = narrative.text.slice(sentence?.start ?? 0, q.start);
  const wholes = companionsOf(q, narrative, ownOrAll(evidence)).filter(
    (other) => other.end <= q.start && isWholeCount(other) && other.value > q.value,
  );
  const sampled = wholes.filter(
    (whole) =>
      whole.measure.spelling === q.measure.spelling &&
      SAMPLING.test(narrative.text.slice(Math.max(0, whole.start - 8), whole.start)) &&
      IN_ORDER.test(narrative.text.slice(q.end, q.end + 12)),
  );
  if (wholes.length === 0 || (sampled.length === 0 && !OF_WHOLE.test(before))) return false;
  const findings = readFindings(evidence).length;
  return wholes.some(({ value }) => value - q.value <= findings);
}

/** Whether a count follows from what the notes count or list and the narrative names. */
export const isCounted = (q: Quantity, narrative: Passage, evidence: Evidence): boolean =>
  isWithoutFindings(q, narrative, evidence) ||
  isCountOfNamed(q, narrative, evidence) ||
  isRestBeside(q, narrative, evidence);
