import { type PostStatement, type Report, type RuleFinding, spansOverlap } from '../../core/index.js';
import { areOneButForSlip } from '../../entities/index.js';

/** A change of office, somebody who stands in, and posts of other organisations explain a second name. */
const EXPLAINED =
  /接任|改任|前任|原|曾|离任|继任|变更为|更换为|调整为|新任|离职|接替|轮换|退休|调离|代理|临时|代签|授权|委托|顶岗|替班|分包|甲方|业主|监理|供方|外包|另[抽查一]|其[他它](?:项目|工程|门?店)/u;
/** `授权放行人`: the word is of the post, not of somebody who stands in. */
const AUTHORISED = /授权(?=放行|签字|签发)/gu;
const REACH = 30;

/** Posts of which there is one with a second holder, and people of one post in another. */
export function postClashes(posts: readonly PostStatement[], report: Report): RuleFinding[] {
  const { text } = report.view;
  const around = ({ start, end }: PostStatement) => {
    const before =
      text
        .slice(Math.max(0, start - REACH), start)
        .split(/[\n。;]/u)
        .at(-1) ?? '';
    return before + text.slice(start, end + REACH).split(/[\n。;]/u)[0];
  };
  const plain = posts.filter((one) => !EXPLAINED.test(around(one).replace(AUTHORISED, '')));
  const clash = (one: PostStatement, other: PostStatement): boolean =>
    one.sole === 'holder' ? isSecondHolder(one, other) : isSecondPost(one, other);
  return plain
    .filter(({ sole }) => sole !== null)
    .flatMap((one) => {
      const others = plain.filter((other) => !spansOverlap(one, other) && clash(one, other));
      const [other] = others;
      if (!other) return [];
      const second = one.sole === 'holder' ? other.person : other.post;
      return [
        {
          messageId: one.sole === 'holder' ? 'post' : 'only-post',
          severity: 'warning' as const,
          params: { role: one.post, first: one.person, second },
          places: [one, ...others.filter((same) => same.person === other.person && same.post === other.post)]
            .sort((a, b) => a.start - b.start)
            .map(({ start, end }) => ({ span: { start, end }, role: 'person' })),
        },
      ];
    });
}

/** One post, another name that is no spelling of the first. */
const isSecondHolder = (one: PostStatement, other: PostStatement): boolean =>
  isSamePost(one.post, other.post) &&
  one.person !== other.person &&
  !areOneButForSlip(one.person, other.person);

const isSecondPost = (one: PostStatement, other: PostStatement): boolean =>
  one.person === other.person && !isSamePost(one.post, other.post);

/** `云岭二期项目经理` is the `项目经理`. */
const isSamePost = (a: string, b: string): boolean =>
  a === b || (!ONE_A_PLACE.test(a) && (a.endsWith(b) || b.endsWith(a)));
/** `南湾站站长` is not the `站长` of another place. */
const ONE_A_PLACE = /(?:[站店队班组科部]长|主任)$/u;
