import { type Span, wordsAround } from '../../core/index.js';
import { readSystems } from '../systems/names.js';

/** `HT-2024-018`, `24-102`, `PO-5512`, `NC-01`. */
const CODE =
  /(?<![\w-])(?=[A-Za-z\d-]{0,12}\d)(?:[A-Z]{1,6}-?)?\d{1,8}(?:-[A-Z\d]{1,8}){0,3}(?![\w.%]|-\d)/gu;
const NAME = /[“"](?<name>[^“”"\n]{2,30})[”"]/gu;
const LETTERED = /[A-Z-]/u;

const DRILL = /(?<topic>[\p{Script=Han}]{2,16})演练/u;
const DRILL_VERBS =
  /^年度?|上述|该次|开展|组织|进行|实施|举行|举办|完成|[了的在]|应急|专项|综合|桌面|救援|疏散/gu;

/** What a drill practised: `铬酸槽泄漏` of `组织了铬酸槽泄漏应急演练`; null where the words name nothing special. */
export function drillTopic(piece: string): string | null {
  const words = DRILL.exec(piece)?.groups?.topic ?? '';
  const topic = words.split(DRILL_VERBS).findLast((part) => part !== '') ?? '';
  return topic.length >= 3 && !/^(?:消防|灭火|安全|年度|本次|上述)|^火灾(?!与|和|及|、)/u.test(topic)
    ? topic
    : null;
}

/**
 * Whose event a date dates: the last quoted name before it, else the last code that has letters or parts, within
 * the same line; null for neither.
 */
export function subjectBefore(line: string, offset: number): string | null {
  const before = line.slice(0, offset);
  const name = [...before.matchAll(NAME)].at(-1)?.groups?.name;
  if (name !== undefined) return name.toLowerCase();
  return (
    [...before.matchAll(CODE)]
      .map(([code]) => code)
      .filter((code) => LETTERED.test(code))
      .at(-1) ?? null
  );
}

/** `质量管理体系自3月1日运行,环境管理体系自7月1日起纳入`: each system starts on a day of its own. Null where none is named. */
export function systemStarted(content: string, date: Span): string | null {
  const systems = readSystems(wordsAround(content, date, ',;。')).map(({ system }) => system);
  return systems.length === 0 ? null : [...new Set(systems)].join('/');
}
