const BY_WHOM = /\bby (?<name>(?:\p{Lu}[\p{L}.'’-]{0,20} ?){1,3})/u;

/** `finance by K. Lamb` told as `was carried out by K. Lamb`: who did it, and no claim that it is done. */
export function isByTheSame(told: string, noted: string): boolean {
  const name = BY_WHOM.exec(told)?.groups?.name?.trim();
  return name !== undefined && noted.includes(`by ${name}`);
}
