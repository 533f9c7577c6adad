/** How many of what a number is for: `每万件快件投诉不超过3件`, `two complaints per 1,000 deliveries`. */
export interface Scale {
  many: number;
  /** The beginning of the word for what it is counted on. */
  of: string;
}

const MANY: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
};
const SCALE =
  /(?:每|\/\s?)?(?<han>十万|百万|[百千万])(?<thing>[名单台件人户票车份套批辆次](?:\p{Script=Han}{0,4}?(?=投诉|差错|错|返|退|故障|事故|破损|缺陷)|))|\bper (?<many>hundred|thousand|million|1,?0{2,5}|10,?000|100,?000|1,000,000) (?<of>[a-z]{4,})/iu;

export function scaleOf(clause: string): Scale | null {
  const { han, thing = '', many, of = '' } = SCALE.exec(clause)?.groups ?? {};
  const word = han ?? many;
  if (word === undefined) return null;
  const number = MANY[word.toLowerCase()] ?? Number(word.replaceAll(',', ''));
  return Number.isFinite(number)
    ? { many: number, of: of === '' ? thing.slice(-NOUN) : of.slice(0, STEM) }
    : null;
}
const STEM = 6;
const NOUN = 2;
