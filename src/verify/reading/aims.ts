/** `两项均完成`, `both were met`: said of aims, whose results `checks/targets` computes. */
const AIMS_MET =
  /^(?:上述|这|前|其中|以上)?[两二三四五六七八九\d]+[项个](?:目标|指标)?[均都皆全](?:已|部)?(?:完成|达成|实现|达到)$|^(?:both|all (?:two|three|four|five|six)|the (?:first|last|other) (?:two|three)) (?:were|are|have been) (?:met|achieved|reached)$/iu;

export const isOfAims = (text: string): boolean => AIMS_MET.test(text.trim());
