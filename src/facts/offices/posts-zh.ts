import { type PostStatement, type Report, type Span, spanOf } from '../../core/index.js';
import { personNameAt } from '../../entities/index.js';
import { statementAt } from '../identity/statement.js';

const POST =
  '[\\p{Script=Han}]{0,10}?(?:员|经理|负责人|放行人|受权人|签字人|签发人|主任|部长|科长|班长|组长|站长|代表|工程师|[电焊钳铆起司维修操作工]工|总监|厂长|队长)';
const ONE = '(?:1|一)(?:名|人|位|个)';
const ONLY = '(?:全厂|全公司|公司|本厂|厂内|现场|目前|现|仅|只|共|配备?|设有?|有|专职|任命){0,4}';
const ALSO =
  '(?:副?总经理|副?厂长|总工程师|总监|[\\p{Script=Han}]{1,6}部(?:长|经理)|[\\p{Script=Han}]{1,6}(?:主任|主管)|[\\p{Script=Han}]{1,5}部)?';
/** The name stands where the match ends. */
const HOLDERS: readonly RegExp[] = [
  // `过程检验员全厂1名,为`
  new RegExp(`(?<post>${POST})${ONLY}${ONE},?\\s?(?:为|是|由|即|:)?\\s?${ALSO}(?=\\p{Script=Han})`, 'gu'),
  // `只设一名管理者代表,由副总经理`
  new RegExp(
    `(?:只|仅)(?:设|有|配|任命)?(?:了)?${ONE}(?<post>${POST}),?\\s?(?:由|为|是|即|:)\\s?${ALSO}(?=\\p{Script=Han})`,
    'gu',
  ),
  // `唯一的授权放行人、品控部`
  new RegExp(`唯一的?(?<post>${POST})(?:、|,|为|是|:)?\\s?${ALSO}(?=\\p{Script=Han})`, 'gu'),
];
/** `项目经理为 臧克己,开工以来未变更`, `项目经理臧克己,任命后未更换`. */
const STATED = new RegExp(`(?<post>${POST})(?:一直|始终)?(?:为|是|:|由)?\\s?(?=\\p{Script=Han})`, 'gu');
const UNCHANGED =
  /(?:未|没有|无)(?:发生|作|做|再|曾)?(?:过)?(?:变更|更换|更替|变动|调整)(?!单|记录)|一直由|始终由/u;
/** Somebody who signs, leads or answers as the holder of a post. */
const ACTS: readonly RegExp[] = [
  new RegExp(
    `(?<post>${POST})(?:批准|审批|审核|签发)?[”"]?栏?[,]?(?:的)?(?:签[字名]|签批)(?:人)?栏?(?:均|都|全部?)?(?:为|是|:)\\s?(?=\\p{Script=Han})`,
    'gu',
  ),
  new RegExp(
    `(?<post>${POST})\\s?(?=\\p{Script=Han}{2,4}(?:主持|介绍|签[字发署认]|批准|确认|到场|带队|陪同|出席|编制|组织|,?持))`,
    'gu',
  ),
  new RegExp(`(?<=^|[\\s|\\d])(?<post>${POST})[\\s|:]{1,3}(?=\\p{Script=Han}{2,4}(?:[\\s|,;。]|$))`, 'gmu'),
];
/** `纪晓的任命文件注明只担任车间主任一职`, `专职安全员 骆小满,不兼其他岗位`. */
const ONLY_POST: readonly RegExp[] = [
  new RegExp(
    `(?<name>\\p{Script=Han}{2,4}?)(?:的任命(?:文件|书)?(?:注明|载明|写明|规定)?|本人)?(?:只|仅)(?:担任|任|从事)(?<post>${POST})(?:一职|工作|岗位)?`,
    'gu',
  ),
  new RegExp(
    `专职(?<post>${POST})[\\s:为是]{0,2}(?<name>\\p{Script=Han}{2,4}),?(?:均)?不(?:得)?兼(?:任|职|做|管)?(?:其[他它]|别的)?(?:岗位|职务|工作|任何)?`,
    'gu',
  ),
  new RegExp(
    `(?<post>${POST})(?<name>\\p{Script=Han}{2,4}?)(?:为|是|系)专职,?(?:均)?不(?:得)?兼(?:任|职|做|管)?[^。;\\n]{0,16}(?:岗位|职务|工作)`,
    'gu',
  ),
  new RegExp(
    `(?<name>\\p{Script=Han}{2,4}),?(?:为)?专职(?<post>${POST}),?不(?:得)?兼(?:任|职|做|管)?(?:其[他它]|别的)?(?:岗位|职务|工作|任何)?`,
    'gu',
  ),
];
const RAN_IN =
  /^.*(?:检验分工|分工|名单|其中|由|为|是|的|向|经|查|抽|任命|设|配备|[和与及])(?=\p{Script=Han}{2})/u;
const END = /^(?:[\s,;。、()|“”"]|$|兼任|担任|主持|介绍|签|批准|确认|到场|带队|陪同|出席)/u;

/** The name at an offset: one of the people the lexicon knows, else what stands alone in its field. */
function nameAt(text: string, start: number): string | null {
  const known = personNameAt(text, start);
  if (known !== null && known - start <= 4 && END.test(text.slice(known, known + 2)))
    return text.slice(start, known);
  const alone = /^\p{Script=Han}{2,4}?(?=[\s,;。()|“”"]|$|兼任|担任)/u.exec(
    text.slice(start, start + 6),
  )?.[0];
  return alone && !NO_NAME.test(alone) ? alone : null;
}
const NO_NAME =
  /^(?:签|姓名|职责|合格|无|齐全|完整|同一|本人|见|空|已|均|未|不|两|三|多|以上|专职|兼职|持证|负责)|[员工长师的]$/u;

/** `该项目项目经理`: the one spoken of. */
const THAT = /^(?:该|本|此|上述)(?:项目|工程|公司|站|店|厂)的?(?=\p{Script=Han}{2})/u;
const bare = (post: string): string => post.replace(RAN_IN, '').replace(THAT, '');

/** Who holds a post of which there is one, who acts in a post, and who holds no other. */
export function postsIn(report: Report): PostStatement[] {
  const { text } = report.view;
  const read = (shape: RegExp, sole: PostStatement['sole']): PostStatement[] =>
    [...text.matchAll(shape)].flatMap((match) => {
      const at = match.index + match[0].length;
      const person = nameAt(text, at);
      const post = bare(match.groups?.post ?? '');
      if (person === null || post.length < 2) return [];
      return [{ person, post, sole, start: match.index, end: at + person.length }];
    });
  const unchanged = read(STATED, 'holder').filter((one) => UNCHANGED.test(statementAt(text, one)));
  const only = ONLY_POST.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap((match): PostStatement[] => {
      const { name = '', post = '' } = match.groups ?? {};
      const span: Span = spanOf(match);
      return NO_NAME.test(name) ? [] : [{ ...span, person: name, post: bare(post), sole: 'post' }];
    }),
  );
  const holders = [...HOLDERS.flatMap((shape) => read(shape, 'holder')), ...unchanged, ...only];
  if (holders.length === 0) return [];
  const also = [...new Set(only.map(({ person }) => person))].flatMap((person) => alsoHeldBy(person, text));
  return [...holders, ...also, ...ACTS.flatMap((shape) => read(shape, null))].sort(
    (a, b) => a.start - b.start,
  );
}

/** `由质检科梅友直兼任采购员`: a second post of somebody who is said to have no other. */
const alsoHeldBy = (person: string, text: string): PostStatement[] =>
  [...text.matchAll(new RegExp(`${person}(?:同时)?(?:又)?兼(?:任|职|做)(?<post>${POST})`, 'gu'))].map(
    (match) => ({ ...spanOf(match), person, post: bare(match.groups?.post ?? ''), sole: null }),
  );
