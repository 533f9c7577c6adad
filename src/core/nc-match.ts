import { type ClauseRef, clauseNumbersRelated } from './clause.js';
import type { NcMention } from './facts.js';

/** How the nonconformities told in the text and those of the list go together. */
export interface NcMatch {
  /** The same nonconformity twice, with two clauses that cannot be one. */
  clauseDiffers: Array<[NcMention, NcMention]>;
  departmentDiffers: Array<[NcMention, NcMention]>;
  /** Told in the text and not in the list. */
  unlisted: NcMention[];
  /** In the list, while the text tells of others only. */
  untold: NcMention[];
  listed: NcMention[];
}

const UNIT_WORD =
  /(?:分?公司|部门|部|科|室|车间|处|中心|仓库|库房|仓储|班组|组|department|dept\.?|office|team)$/iu;

const stemOf = (name: string): string => name.toLowerCase().replace(/\s/gu, '').replace(UNIT_WORD, '');

/** Two names that may stand for one department: `生产部` and `生产车间`, `仓库` and `仓储部`. */
export function sameDepartment(a: string, b: string): boolean {
  const [first, second] = [stemOf(a), stemOf(b)];
  if (first === '' || second === '' || first.includes(second) || second.includes(first)) return true;
  return first.slice(0, 2) === second.slice(0, 2) && first.length > 2 && second.length > 2;
}

const sameSystem = (a: ClauseRef, b: ClauseRef): boolean =>
  a.standards.length === 0 ||
  b.standards.length === 0 ||
  a.standards.some((standard) => b.standards.includes(standard));

/** True where any clause of one may be any of the other. */
export const sameClauses = (a: readonly ClauseRef[], b: readonly ClauseRef[]): boolean =>
  a.some((one) =>
    b.some((other) => clauseNumbersRelated(one.number, other.number) && sameSystem(one, other)),
  );

const knowClauses = (a: NcMention, b: NcMention): boolean => a.clauses.length > 0 && b.clauses.length > 0;
const clausesAgree = (a: NcMention, b: NcMention): boolean =>
  !knowClauses(a, b) || sameClauses(a.clauses, b.clauses);
const departmentsAgree = (a: NcMention, b: NcMention): boolean =>
  a.department === null || b.department === null || sameDepartment(a.department, b.department);

/** Matches text with list, the surest first: by number, by department and clause, then what is left over. */
export function matchNonconformities(mentions: readonly NcMention[]): NcMatch {
  const numbered = pairByNumber(mentions);
  const listed = mentions.filter(({ place, clauses }) => place === 'list' && clauses.length > 0);
  const told = mentions.filter(({ place }) => place === 'text');
  const { restListed, restTold } = removeAgreeing(listed, told);
  const byDepartment = restTold.flatMap((text) => onlyPartner(text, restListed, restTold, differsInClause));
  const byClause = restTold.flatMap((text) => onlyPartner(text, restListed, restTold, differsInDepartment));
  const lone = byDepartment.length + byClause.length === 0 ? lonePair(listed, told) : [];
  const paired = new Set([...byDepartment, ...byClause, ...lone].flat());
  return {
    clauseDiffers: [...numbered.filter(([a, b]) => !clausesAgree(a, b)), ...byDepartment, ...lone],
    departmentDiffers: [...numbered.filter(([a, b]) => !departmentsAgree(a, b)), ...byClause],
    unlisted: restTold.filter((text) => !paired.has(text) && text.clauses.length > 0),
    untold: told.length > 0 ? restListed.filter((entry) => !paired.has(entry)) : [],
    listed,
  };
}

/** Mentions of one number, each with the first that gives its clause in words. */
function pairByNumber(mentions: readonly NcMention[]): Array<[NcMention, NcMention]> {
  const first = new Map<string, NcMention>();
  return mentions.flatMap((mention): Array<[NcMention, NcMention]> => {
    if (mention.number === null || mention.from !== 'words') return [];
    if (mention.clauses.length === 0 && mention.department === null) return [];
    const known = first.get(mention.number);
    if (!known) first.set(mention.number, mention);
    return known ? [[known, mention]] : [];
  });
}

/** Takes out every text mention with the list entry that agrees with it, those that agree in most first. */
function removeAgreeing(listed: readonly NcMention[], told: readonly NcMention[]) {
  const restListed = [...listed];
  let restTold = [...told];
  const tests = [
    (a: NcMention, b: NcMention) => a.number !== null && a.number === b.number,
    (a: NcMention, b: NcMention) =>
      a.department !== null &&
      b.department !== null &&
      knowClauses(a, b) &&
      clausesAgree(a, b) &&
      departmentsAgree(a, b),
    (a: NcMention, b: NcMention) => clausesAgree(a, b) && departmentsAgree(a, b),
  ];
  for (const agrees of tests) {
    restTold = restTold.filter((text) => {
      const at = restListed.findIndex((entry) => agrees(text, entry));
      if (at >= 0) restListed.splice(at, 1);
      return at < 0;
    });
  }
  return { restListed, restTold };
}

/** One entry and one mention are one nonconformity, whatever else is left open. */
function lonePair(listed: readonly NcMention[], told: readonly NcMention[]): Array<[NcMention, NcMention]> {
  const [entry, ...others] = listed;
  const [text, ...more] = told;
  if (!entry || !text || others.length + more.length > 0 || !knowClauses(entry, text)) return [];
  if (differInNumber(entry, text)) return [];
  const open = entry.department === null || text.department === null;
  return open && !clausesAgree(entry, text) ? [[text, entry]] : [];
}

/** `NC-1` and `NC-2` are two, whatever else they share. */
const differInNumber = (a: NcMention, b: NcMention): boolean =>
  a.number !== null && b.number !== null && a.number !== b.number;
const differsInClause = (a: NcMention, b: NcMention): boolean =>
  !differInNumber(a, b) &&
  a.department !== null &&
  b.department !== null &&
  departmentsAgree(a, b) &&
  knowClauses(a, b) &&
  !clausesAgree(a, b);
const differsInDepartment = (a: NcMention, b: NcMention): boolean =>
  !differInNumber(a, b) && knowClauses(a, b) && clausesAgree(a, b) && !departmentsAgree(a, b);

/** The one entry that a text mention can stand for but for one difference, where it is the only such text mention. */
function onlyPartner(
  text: NcMention,
  listed: readonly NcMention[],
  told: readonly NcMention[],
  test: (a: NcMention, b: NcMention) => boolean,
): Array<[NcMention, NcMention]> {
  const [partner, ...others] = listed.filter((entry) => test(text, entry));
  if (!partner || others.length > 0 || told.filter((other) => test(other, partner)).length > 1) return [];
  return [[text, partner]];
}
