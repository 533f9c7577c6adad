import type { Case, Check, RawFlag } from '../flags.js';
import type { Line } from '../reading/evidence.js';
import { peopleIn } from '../reading/noted-people.js';
import { ADDRESSED, type Post, postsBefore, postsBehind } from '../reading/posts.js';

/** The people of the notes: by name, and by surname and title. */
const namesIn = (lines: readonly Line[]): string[] => [
  ...new Set(
    lines.flatMap((line) => [
      ...peopleIn(line.note).filter((name) => /^\p{Script=Han}/u.test(name)),
      ...[...line.text.matchAll(ADDRESSED)].map(([name]) => name.replace(/\s/gu, '')),
    ]),
  ),
];

/** `副总经理` beside `总经理`, `副部长` beside `部长`. */
const isDeputyOf = (a: string, b: string): boolean =>
  a !== b && [a, b].some((post) => post.startsWith('副')) && a.replace('副', '') === b.replace('副', '');

/** Whether the notes give the bearer of a name another rank or another department than the narrative does. */
function differs({ post, department }: Post, noted: readonly Post[], behind: readonly string[]): boolean {
  const posts = [...noted.flatMap((one) => one.post ?? []), ...behind];
  const departments = noted.flatMap((one) => one.department ?? []);
  const otherRank = post !== null && !posts.includes(post) && posts.some((one) => isDeputyOf(one, post));
  const otherHouse =
    department !== null &&
    departments.length > 0 &&
    !departments.includes(department) &&
    noted.every((one) => one.department !== null);
  return otherRank || otherHouse;
}

/** `质检科姚工` of a noted `技术科 姚工`, `副总经理` of a noted `总经理`: one person with another one's post. */
export const checkPosts: Check = ({ narrative, evidence }: Case) =>
  namesIn(evidence.lines)
    .filter((name) => narrative.text.includes(name))
    .flatMap((name) => {
      const lines = evidence.lines.filter(({ text }) => text.replace(/\s/gu, '').includes(name));
      const noted = lines.flatMap((line) => postsBefore(line, name));
      const behind = lines.flatMap((line) => postsBehind(line, name));
      // `任小满→26.1升部长`: what he has become stands further on.
      const becomes = ({ post }: Post): boolean =>
        post !== null &&
        lines.some(({ text }) =>
          new RegExp(`${name}[^;；。]{0,12}(?:升|任|改|→|->)[^;；。]{0,4}${post}`, 'u').test(text),
        );
      return postsBefore(narrative, name)
        .filter((told) => differs(told, noted, behind) && !becomes(told))
        .map(
          ({ start }): RawFlag => ({
            start,
            end: narrative.text.indexOf(name, start) + name.length,
            kind: 'unsupported',
            messageId: 'person-elsewhere',
            params: { name: narrative.text.slice(start, narrative.text.indexOf(name, start) + name.length) },
          }),
        );
    });
