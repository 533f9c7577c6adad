/** The management system standards themselves; naming one states nothing about a client. */
export const STANDARD_NAME =
  /^(?:《)?(?:GB\/?T?\s?|ISO\s?|IEC\s?|GB\/T\s?ISO\s?)?\/?(?:19001|24001|45001|9001|14001|28001|50430)(?:[-:：—]\s?20\d{2})?(?:》)?$/iu;
