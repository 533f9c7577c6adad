import type { Case, Check, RawFlag } from '../flags.js';
import { speaksOf } from '../reading/aliases.js';
import type { Evidence, Line } from '../reading/evidence.js';
import { ACT, peopleIn } from '../reading/noted-people.js';

/** `FA "will do one"`, `D. Achebe`: an English name by its first letters, or by one of them and the surname. */
function hasInitials(name: string, text: string): boolean {
  const parts = name.split(/\s+/u).filter((part) => /^[A-Z][a-z]/u.test(part));
  const surname = parts.at(-1);
  if (surname === undefined || parts.length < 2) return false;
  const letters = parts.map((part) => part.charAt(0)).join('');
  return new RegExp(
    `(?<![A-Za-z])(?:${letters}|${letters.charAt(0)}\\.?\\s?${surname}|${parts[0]}|${surname})(?![A-Za-z])`,
    'u',
  ).test(text);
}

const named = (lines: readonly Line[], name: string): boolean =>
  lines.some(
    ({ text }) =>
      text.toLowerCase().includes(name.toLowerCase()) || speaksOf(name, text) || hasInitials(name, text),
  );

const actsAt = (text: string, at: number, length: number): string[] =>
  [...text.slice(Math.max(0, at - 6), at + length + 12).matchAll(new RegExp(ACT, 'giu'))].map(([act]) =>
    act.toLowerCase(),
  );

/** Whether the notes give an act of this person to somebody else, whom the narrative leaves out. */
function anotherDid(name: string, at: number, { narrative, evidence }: Case): boolean {
  const acts = actsAt(narrative.text, at, name.length);
  return evidence.own.some((line) =>
    peopleIn(line.note).some((other) => {
      if (other === name || narrative.text.includes(other)) return false;
      const there = line.text.indexOf(other);
      return actsAt(line.text, there, other.length).some((act) => acts.includes(act));
    }),
  );
}

/** Acts that notes record with the name of who did them. */
const SIGNED_FOR =
  /批准|审批|签批|签字|签署|签发|签名|编制|主持|授课|带教|监护|检验|放行|验证|受伤|夹伤|烫伤|\b(?:signed|approved|chaired|released|injured|sprained|hurt|trained by|verified|countersigned|co-signed|witnessed|authorised|authorized|reviewed by|checked by|confirmed by)\b/iu;

/** Somebody from the head of the notes, of whom the clause's own lines know nothing, is said to have put a name to it. */
function signsUnnamed(name: string, at: number, { narrative, evidence }: Case): boolean {
  const around = narrative.text.slice(Math.max(0, at - 20), at + name.length + 10);
  const [before, after] = [
    around.slice(0, around.indexOf(name)),
    around.slice(around.indexOf(name) + name.length),
  ];
  const acts = /由[^,;。]{0,8}$|\bby $/iu.test(before)
    ? SIGNED_FOR.test(after) || SIGNED_FOR.test(before)
    : /^\s?(?:签|批|主持|signed|approved|sprained|chaired|released|was injured)/iu.test(after);
  const surname = name.split(' ').at(-1) ?? name;
  const known = evidence.own.some(({ text }) =>
    [
      surname,
      `${name.charAt(0)}总`,
      `${name.charAt(0)}工`,
      `${name.charAt(0)}经理`,
      `${name.charAt(0)}说`,
    ].some((form) => text.includes(form)),
  );
  return (
    acts &&
    !known &&
    !new RegExp(`(?:^|[\\s,;。])${name.charAt(0)}(?:[\\s,;。]|$)`, 'u').test(
      evidence.own.map(({ text }) => text).join(' '),
    )
  );
}

function candidates({ narrative, evidence }: Case): Array<{ name: string; at: number }> {
  const names = new Set(evidence.lines.flatMap((line) => peopleIn(line.note)));
  return [...names].flatMap((name) => {
    const at = narrative.text.indexOf(name);
    return at < 0 ? [] : [{ name, at }];
  });
}

const headersOf = ({ lines }: Evidence): Line[] => lines.filter(({ header }) => header);

/** What may follow the first two characters of a name without being its third. */
const NO_NAME =
  /[说讲称答认的在于及和与等为是已未由经将对到提出负介接任担主陪当就均也总工签审批管有又再其把给让请向]/u;

/** `姚金枝` for a noted `姚金凤`, who is not named at all: a name but for its last character. */
function misnamed({ narrative, evidence }: Case): RawFlag[] {
  const names = new Set(evidence.own.flatMap((line) => peopleIn(line.note)));
  return [...names]
    .filter((name) => /^\p{Script=Han}{3}$/u.test(name) && !narrative.text.includes(name))
    .flatMap((name) =>
      [...narrative.text.matchAll(new RegExp(`${name.slice(0, 2)}(\\p{Script=Han})`, 'gu'))]
        .filter(([other, last = '']) => !NO_NAME.test(last) && !evidence.text.includes(other))
        .map(({ 0: other, index }) => ({
          start: index,
          end: index + other.length,
          kind: 'unsupported' as const,
          messageId: 'person-unsupported',
          params: { name: other },
        })),
    );
}

/** A person of the notes in the wrong place: named for another clause only, or for what somebody else did. */
export const checkPeople: Check = (subject) => {
  const { evidence } = subject;
  if (evidence.own.length === 0) return [];
  const elsewhere = candidates(subject).flatMap(({ name, at }): RawFlag[] => {
    if (named(evidence.own, name)) return [];
    const introduced = named(headersOf(evidence), name);
    if (introduced && !anotherDid(name, at, subject) && !signsUnnamed(name, at, subject)) return [];
    return [
      {
        start: at,
        end: at + name.length,
        kind: 'unsupported',
        messageId: 'person-elsewhere',
        params: { name },
      },
    ];
  });
  return [...elsewhere, ...misnamed(subject)];
};
