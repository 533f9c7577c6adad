import {
  type NameSlip,
  type Report,
  type Sentence,
  type Span,
  spanFrom,
  viewText,
} from '../../core/index.js';

/** `GD-120`, `WK-330B`: letters and digits of a type, a drawing, a batch. */
const CODE = /(?<![A-Za-z\d/.-])[A-Z]{1,5}-?(?:[A-Z]{1,3})?\d{2,6}[A-Z]{0,2}(?![A-Za-z\d]|-\d|\.\d)/gu;
/** Words that say that both statements are about one thing. */
const SAME =
  /同一(?:台|批|件|型号|产品|个|套|份|只|批次)|(?:该|此|上述)(?:批|台|产品|型号|件|设备)|同批|为抽查的|即抽样|the same (?:batch|lot|unit|product|model|item|machine|valve|pump)|that (?:batch|unit)/iu;
/** A difference that is meant: changed, corrected, another one. */
const MEANT =
  /改为|更改|变更|替代|代替|升级|换|另|其他|不同|区别|分别|以及|两种|原|replaced|instead|respectively|another|differs|scrapped|place (?:was )?taken|in place of/iu;
/** How far apart the two may stand, in sentences. */
const NEAR = 4;

interface Written extends Span {
  code: string;
  sentence: Sentence;
  at: number;
}

const lettersOf = (code: string): string => code.replace(/\d/gu, '0');

/** Two digits that changed places: one that differs is as often another type. */
function isSlip(a: string, b: string): boolean {
  if (a === b || a.length !== b.length || lettersOf(a) !== lettersOf(b)) return false;
  const apart = [...a].flatMap((unit, index) => (unit === b[index] ? [] : [index]));
  const [first, second, ...others] = apart;
  if (first === undefined || second === undefined || others.length > 0) return false;
  return a[first] === b[second] && a[second] === b[first];
}

/** The certificate of the management system, of which a client has one number. */
const CERTIFICATE =
  /(?<!检定|校准|检测|资格|培训|合格|操作|许可|登记|计量|测量|作业|员)(?:认证)?证书(?:注册)?(?:编?号码?)?\s?[:为是]?\s?(?<code>[A-Z][A-Z\d]{0,6}(?:[-/][A-Z\d]{2,8}){1,4})(?![A-Za-z\d-])|\b(?:[Cc]ertificate)(?: no\.?| number)?\s?:?\s(?<en>[A-Z]{1,4}[-/]\d{2,8}(?:[-/][A-Z\d]{1,8}){0,3})(?![A-Za-z\d-])/gu;

/** Numbers of the certificate of which two digits changed places. */
function certificateSlips(report: Report, firstPair: number): NameSlip[] {
  const written = [...report.view.text.matchAll(CERTIFICATE)].map((match) => {
    const name = match.groups?.code ?? match.groups?.en ?? '';
    const end = match.index + match[0].length;
    return { start: end - name.length, end, name };
  });
  const [first] = written;
  const other = first && written.find(({ name }) => isSlip(first.name, name));
  return first && other
    ? [first, other].map((one) => ({ ...one, kind: 'code' as const, pair: firstPair }))
    : [];
}

/** Codes of one thing that differ by a digit, where the text says that it is one thing or gives both one number. */
export function readCodeSlips(report: Report, firstPair: number): NameSlip[] {
  const written = report.sentences.flatMap((sentence, at): Written[] =>
    [...viewText(report, sentence).matchAll(CODE)].map((match) => ({
      ...spanFrom(sentence.start, match),
      code: match[0],
      sentence,
      at,
    })),
  );
  const slips: NameSlip[] = [];
  written.forEach((other, index) => {
    const one = written
      .slice(0, index)
      .findLast((before) => other.at - before.at <= NEAR && isSlip(before.code, other.code));
    if (!one || !isOneThing(report, one, other, written)) return;
    const pair = firstPair + slips.length;
    slips.push(
      { start: one.start, end: one.end, name: one.code, kind: 'code', pair },
      { start: other.start, end: other.end, name: other.code, kind: 'code', pair },
    );
  });
  return [...slips, ...certificateSlips(report, firstPair + slips.length)];
}

const isTold = (all: readonly Written[], at: number, code: string): boolean =>
  all.some((one) => one.at === at && one.code === code);

function isOneThing(report: Report, one: Written, other: Written, all: readonly Written[]): boolean {
  const both = `${viewText(report, one.sentence)} ${viewText(report, other.sentence)}`;
  if (MEANT.test(both)) return false;
  // Side by side they are two things.
  if (/^(?:\([^()]{0,12}\))?[、,/和及与\s]{0,3}$/u.test(report.view.text.slice(one.end, other.start)))
    return false;
  // Named in one statement, they are told apart there.
  if (one.at !== other.at && isTold(all, one.at, other.code)) return false;
  if (SAME.test(viewText(report, other.sentence))) return true;
  if (one.at === other.at) return false;
  const shared = all.filter(({ at, code }) => at === one.at && code !== one.code).map(({ code }) => code);
  return all.some(({ at, code }) => at === other.at && shared.includes(code));
}
