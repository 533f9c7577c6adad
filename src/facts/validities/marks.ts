import type { Report, Span } from '../../core/index.js';
import { personNameAt } from '../../entities/index.js';

/** What a thing with a last day of validity is known by elsewhere. */
export interface Marks {
  /** Numbers of the device, the certificate, the vehicle. */
  codes: readonly string[];
  people: readonly string[];
  /** Words of its own: a reagent, a firm, a make. */
  words: readonly string[];
  /** All that stands before the last day. */
  lead: string;
  /** The same from the beginning of its line. */
  context: string;
}

/** `Mr Hui Kin Bong`: known elsewhere as `Mr Hui`. */
const TITLED = /\b(?:Mr|Ms|Mrs|Dr|Eng)\.? (?<name>[A-Z][a-z]{1,14})/gu;
/** `O. Pellham`. */
const INITIALS = /(?<![A-Za-z.])(?:[A-Z]\. ?){1,2}[A-Z][a-z]{2,14}(?![A-Za-z])/gu;
const FULL = /(?<![A-Za-z])(?=([A-Z][a-z]{2,14} [A-Z][a-z]{2,14})(?![A-Za-z]))/gu;
/** Words that begin sentences and titles. */
const NO_NAME =
  /Supplier|Contractor|Calibration|Certificate|Licen[cs]e|Permit|Report|Test|Audit|Section|Valid|Forklift|Driver|Welder|Company|Clause|Crane|Boiler|Pressure|Gas|Fire|Safety/u;

/** `高度尺`, `温度计`: what begins like a surname and measures. */
const DEVICE = /[尺计仪表秤规器泵阀机炉]$/u;

/** Names of people that stand by themselves before the date of a certificate. */
export function peopleIn(report: Report, span: Span): string[] {
  const { text } = report.view;
  const starts = [
    ...text
      .slice(span.start, span.end)
      .matchAll(/(?:^|[\s,;:。、|("“]|(?<=[员工长师人手理任管])(?=\p{Script=Han}{2,3}))(?=\p{Script=Han})/gu),
  ];
  return starts
    .flatMap((match) => {
      const from = span.start + match.index + match[0].length;
      const end = personNameAt(text, from);
      const name = end === null || end > span.end ? '' : text.slice(from, end);
      return name.length >= 2 && name.length <= 4 && !DEVICE.test(name) ? [name] : [];
    })
    .concat(englishNames(text.slice(span.start, span.end)));
}

const englishNames = (words: string): string[] => [
  ...[...words.matchAll(TITLED)].map((match) => match.groups?.name ?? ''),
  ...[...words.matchAll(INITIALS)].map(([name]) => name),
  ...[...words.matchAll(FULL)].map((match) => match[1] ?? '').filter((name) => !NO_NAME.test(name)),
];

/** What any paper or device is called; no mark of one. */
const COMMON =
  /有效期(?:限|至)?|有效(?:日期)?|许可证|资质(?:证书)?|证书|证件|证|执照|编号|证号|日期|检定|校准|检测|检验|周期|配制|生产|经营|安全|特种作业|作业|操作|人员|供方|供应商|单位|接收|档案|台账|标签|仪器|设备|公司|查|抽|由|于|的|为|至|certificate|calibrated|calibrat\w*|valid|licen[cs]e|permit|until|issued|number|no\./giu;

/** Words of its own that stand with a last day: of four characters or more, cut out of the words all papers share. */
export const wordsIn = (words: string): string[] =>
  words
    .replace(COMMON, '\n')
    .split(/[\s,;:。、|()“”"《》]+/u)
    .filter(
      (word) => word.length >= 4 && !/^[\d./年月日-]+$/u.test(word) && /[\p{Script=Han}\d]/u.test(word),
    );
