import type { Case, Check, RawFlag } from '../flags.js';
import type { Line } from '../reading/evidence.js';
import { peopleIn } from '../reading/noted-people.js';

/** Acts that are done by one person, by the characters or the stem that tell them. */
const ACTS: ReadonlyArray<readonly [noted: RegExp, told: string]> = [
  [/主持|主席/u, '主持|担任主席'],
  [/授课|主讲|讲课/u, '授课|主讲|讲课'],
  [/指挥/u, '担任(?:总)?指挥|指挥'],
  [/记录(?=$|\s?[:：]?\s?\p{Script=Han}{2,3}$)|^记录/u, '(?:负责|作|做|担任)记录'],
  [/监护/u, '监护|担任监护人'],
  [/校对/u, '校对'],
  [/起草|编制/u, '起草|编制'],
  [/会签/u, '会签'],
  [/代签|放行/u, '(?:代为)?签署放行|代签|放行'],
  [/批准|审批/u, '批准|审批'],
  [/带教|师傅/u, '带教'],
  [/检验/u, '检验'],
  [/\bchair|\bchairs?\b/iu, 'chaired|was chaired'],
  [/\b(?:signed|sign)\b/iu, 'signed'],
  [/\b(?:approv\w*|appr'?d|ok'd by)\b/iu, 'approved|approves'],
  [/\b(?:train\w*|toolbox)\b/iu, 'trained'],
  [/\bcoached\b/iu, 'coached'],
  [/\bsupv?|supervis\w*/iu, 'supervised'],
];

/** A stretch of a note that tells one thing. */
const STRETCH = /[^,，;；。\n]+/gu;
const LATIN_INITIAL = /(?<![A-Za-z])[A-Z]\.\s?[A-Z][a-z]{2,15}(?![A-Za-z])/gu;

const namesIn = (line: Line): string[] => [
  ...new Set([...peopleIn(line.note), ...[...line.text.matchAll(LATIN_INITIAL)].map(([name]) => name)]),
];

/** By a name, or by the surname of an English one. */
const callsOf = (name: string): string[] =>
  /^[A-Z]/u.test(name) ? [name, ...(name.match(/[A-Z][a-z'-]{2,15}$/u) ?? [])] : [name];
const names = (text: string, person: string): boolean => callsOf(person).some((call) => text.includes(call));

interface Doer {
  act: number;
  person: string;
}

/** Who did what: the only person of a stretch that tells such an act. */
function doersOf(lines: readonly Line[], people: readonly string[]): Doer[] {
  return lines.flatMap((line) =>
    (line.text.match(STRETCH) ?? []).flatMap((stretch) => {
      const here = people.filter((person) => names(stretch, person));
      const [person] = here;
      if (person === undefined || here.length > 1) return [];
      return ACTS.flatMap(([noted], act) => (noted.test(stretch.trim()) ? [{ act, person }] : []));
    }),
  );
}

/** `由甲主持`, `甲负责记录`, `approved by A`: the act right at the name. */
const doneBy = (act: string, call: string): RegExp =>
  /^[A-Z]/u.test(call)
    ? new RegExp(
        `\\b(?:${act})\\s(?:by|was)\\s(?:[a-z]+\\s){0,3}(?:Mr |Ms |Mrs |Dr )?(?:[A-Z][a-z.]*\\s)?${call}|${call}\\s(?:${act})\\b`,
        'u',
      )
    : new RegExp(
        `由[^,;。]{0,10}${call}(?:某|本人)?[^,;。]{0,4}(?:${act})|${call}(?:某|本人)?(?:任组长)?(?:负责)?(?:${act})`,
        'u',
      );

/** One person of the notes told to have done what they give to another, whom the assertion leaves out. */
export const checkDoers: Check = ({ narrative, evidence }: Case) => {
  const people = [...new Set(evidence.own.flatMap(namesIn))];
  if (people.length < 2) return [];
  const doers = doersOf(evidence.own, people);
  return narrative.pieces.flatMap((piece): RawFlag[] =>
    people.flatMap((person) => {
      const call = callsOf(person).find((one) => piece.text.includes(one));
      if (call === undefined) return [];
      const wrong = ACTS.some(([, told], act) => {
        const noted = doers.filter((one) => one.act === act).map((one) => one.person);
        return (
          noted.length > 0 &&
          !noted.includes(person) &&
          !noted.some((other) => names(piece.text, other)) &&
          doneBy(told, call).test(piece.text)
        );
      });
      if (!wrong) return [];
      const start = piece.start + piece.text.indexOf(call);
      return [
        {
          start,
          end: start + call.length,
          kind: 'unsupported',
          messageId: 'person-elsewhere',
          params: { name: call },
        },
      ];
    }),
  );
};
