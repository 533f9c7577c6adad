/** Clauses with one number and one subject in all three standards: the harmonized structure (ISO/IEC Directives, Part 1, Annex SL). */
const IN_ALL = '4.1 4.2 4.3 4.4 5.1 5.2 5.3 6.2 7.2 7.3 7.4 7.5 9.1.1 9.2 9.3 10.2 10.3';
/** What ISO 14001 and ISO 45001 have in common beside it. */
const IN_EMS_AND_OHSMS = '6.1.3 6.1.4 8.2 9.1.2';

/** Clauses of different standards that ask for the same, a group a line: `Q4.1 E4.1 S4.1`. */
export const CLAUSES_ALIKE: readonly string[] = [
  ...IN_ALL.split(' ').map((number) => `Q${number} E${number} S${number}`),
  ...IN_EMS_AND_OHSMS.split(' ').map((number) => `E${number} S${number}`),
  'Q6.1 E6.1.1 S6.1.1',
  'Q7.1.1 E7.1 S7.1',
  'Q10.1 E10.1 S10.1',
];
