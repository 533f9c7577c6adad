import path from 'node:path';
import {
  type Language,
  type PartialDate,
  type Profile,
  parseClauseRef,
  STANDARD_IDS,
  type StandardId,
  scanDates,
} from '../../core/index.js';
import type { InitOptions } from './init.js';

/** What is asked for a new engagement, in this order. */
export const FORM_FIELDS = [
  'auditee',
  'standards',
  'scope',
  'stage1',
  'stage2',
  'team',
  'departments',
  'folder',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];
export type FormValues = Readonly<Record<FormField, string>>;

/** How a form is understood. */
export interface FormReading {
  options: InitOptions;
  /** Absolute. */
  folder: string;
  /** What cannot be understood, by field: a word of the catalogue. */
  problems: Partial<Record<FormField, string>>;
}

const STANDARD_WORDS: readonly (readonly [RegExp, StandardId])[] = [
  [/(?:QMS|9001|19001|质量)/iu, 'QMS'],
  [/(?:EMS|14001|24001|环境)/iu, 'EMS'],
  [/(?:OHSMS|OHS|45001|安全|健康)/iu, 'OHSMS'],
];
const LETTERS: Readonly<Record<string, StandardId>> = { Q: 'QMS', E: 'EMS', S: 'OHSMS', O: 'OHSMS' };

/** What names of standards are made of; anything beside it was not understood. */
const STANDARD_PARTS =
  /GB\/T|ISO|IEC|OHSMS|OHS|QMS|EMS|[12]?9001|[12]4001|45001|质量|环境|职业|健康|安全|管理|体系|和|与|及|[-:：]?20\d\d|[\s,，、;；+/()（）]/giu;

/** `QMS EMS`, `QE`, `9001、14001` or `质量、环境`; none where a part is not understood. */
export function readStandards(text: string): StandardId[] {
  const letters = /^\s*[QESO]{1,3}\s*$/iu.test(text)
    ? [...text.trim().toUpperCase()].map((letter) => LETTERS[letter])
    : [];
  if (letters.length === 0 && text.replace(STANDARD_PARTS, '') !== '') return [];
  const named = STANDARD_WORDS.filter(([pattern]) => pattern.test(text)).map(([, id]) => id);
  return STANDARD_IDS.filter((id) => named.includes(id) || letters.includes(id));
}

const iso = ({ year, month, day }: PartialDate): string | null =>
  year === null || month === null || day === null
    ? null
    : [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** One date or a range in any form that reports use; two dates are the ends of one. */
function readRange(text: string): NonNullable<Profile['stage1']> | null {
  const mentions = scanDates(text).filter(({ exists }) => exists);
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last) return null;
  const from = iso(first.from);
  const to = iso({
    ...last.to,
    year: last.to.year ?? first.from.year,
    month: last.to.month ?? first.from.month,
  });
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

const items = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean);

const NAME_AND_ROLE = /^(.{1,60}?)\s{0,4}[(（]([^()（）]{1,30})[)）]$/u;
/** A Chinese name has no space in it, so what stands behind one is the role. */
const HAN_NAME_AND_ROLE = /^(\p{Script=Han}{2,6})\s{1,8}(\S.{0,30})$/u;

/** `凌未央 组长、边知远（组员）`, `Ada Lovelace (lead auditor); Bo Ek`. */
function readTeam(text: string): Profile['team'] {
  return items(text, /[、,，;；\n]/u).map((item) => {
    const [, name = item, role = ''] = NAME_AND_ROLE.exec(item) ?? HAN_NAME_AND_ROLE.exec(item) ?? [];
    return { name, role };
  });
}

/** What a department is called in Chinese; no person is. */
const DEPARTMENT_NAME = /^\p{Script=Han}{1,12}(?:部|科|室|处|中心|车间|组|办|班|层|厂|站|队|库)$/u;

/** Words of an item, a run of them for each department that it names: `生产部、质检部 阙砚田`. */
function byDepartment(words: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last === undefined || DEPARTMENT_NAME.test(word)) runs.push([word]);
    else last.push(word);
  }
  return runs;
}

/** Departments one a line, between semicolons or one behind the other: the name, who heads it, its clauses. */
function readDepartments(text: string): Profile['departments'] {
  return items(text, /[;；\n]/u)
    .flatMap((item) => byDepartment(items(item, /[\s,，、:：]+/u)))
    .map(([name = '', ...rest]) => {
      const clauses = rest.filter((word) => parseClauseRef(word) !== null);
      const head = rest.filter((word) => parseClauseRef(word) === null).join(' ');
      return { name, head, clauses };
    });
}

const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

function readFolder({ folder, auditee }: FormValues, here: string): string {
  const named = folder.trim() || auditee.trim().replace(NOT_IN_NAMES, ' ').trim() || '.';
  return path.resolve(here, named.replace(/^~(?=\/|$)/u, process.env.HOME ?? '~'));
}

/** Reads the form of a new engagement. Nothing but the auditee's name and a standard has to be there. */
export function readForm(values: FormValues, here: string, language: Language): FormReading {
  const standards = readStandards(values.standards);
  const stage1 = readRange(values.stage1);
  const stage2 = readRange(values.stage2);
  const problems: FormReading['problems'] = {
    ...(values.auditee.trim() === '' ? { auditee: 'needed' } : {}),
    ...(standards.length === 0 ? { standards: 'standards' } : {}),
    ...(values.stage1.trim() !== '' && !stage1 ? { stage1: 'dates' } : {}),
    ...(values.stage2.trim() !== '' && !stage2 ? { stage2: 'dates' } : {}),
  };
  return {
    options: {
      auditee: values.auditee.trim(),
      standards,
      language,
      scope: values.scope.trim(),
      stage1,
      stage2,
      team: readTeam(values.team),
      departments: readDepartments(values.departments),
    },
    folder: readFolder(values, here),
    problems,
  };
}
