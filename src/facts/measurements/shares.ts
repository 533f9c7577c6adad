import { baseValue, type Figure, isPlainFigure, type Measurement, scanFigures } from '../../core/index.js';
import { derivedFigure, keptBehind, upperLimit } from './derived.js';

/**
 * The share that a material may have in a mix, held against the two amounts weighed: `回用料比例不超过20% … 总投料300kg,
 * 其中回用料81kg,符合工艺规定`.
 */

const REACH = 420;
const BEHIND = 200;
const KEPT =
  /(?:符合|满足|未超过?|没有超过|在[^,。;\d]{0,8}(?:范围|比例|限值|规定)[^,。;\d]{0,4}内)[^,。;\n]{0,12}|\b(?:within|met|meets|in line with|complie[sd] with|conform(?:s|ed) to|did not exceed|below)\b[^.;\n]{0,40}/iu;
const ADMITTED =
  /不符合|超出|超标|超过(?!\d)|报废|隔离|让步|exceed(?:s|ed) the|not met|rejected|nonconform|concession/iu;
const WHOLE =
  /(?:总|共|合计|全部|整批|本批|投料|批量|配料)[^,。;\d]{0,8}$|\b(?:total|whole|full|batch|charge|mix|in all)\b[^.;\d]{0,30}$/iu;
const WHOLE_BEHIND = /^[^,。;.\d]{0,4}(?:in all|in total|altogether|total)/iu;
const CUE = /[%％]/u;
const WEIGHED: ReadonlySet<string> = new Set(['mass', 'volume']);
/** Words of a limit that name no material. */
const COMMON =
  /^(?:the|and|batch|share|total|charge|more|than|most|allows?|limits?|permits?|recipe|control|plan|instruction|with|shall|must|that|this|part|amount|proportion|percentage|content|added|using|used|which|from|into)$/iu;

export function readShares(content: string): Measurement[] {
  if (!CUE.test(content)) return [];
  const figures = scanFigures(content);
  return figures.flatMap((limit, index) => {
    if (limit.unit?.name !== '%' || limit.upper !== null || !isUpper(content, limit)) return [];
    const materials = materialsOf(content, limit);
    if (materials.length === 0) return [];
    const weighed = figures
      .slice(index + 1)
      .filter(({ start, unit }) => start - limit.end <= REACH && WEIGHED.has(unit?.dimension ?? ''));
    return weighed.flatMap((part, at) => {
      const beside = [weighed[at - 1], weighed[at + 1]].flatMap((other) => (other ? [other] : []));
      const whole = beside.find((other) => isWhole(content, part, other));
      if (!whole || !isPlainFigure(part) || !isOf(content, part, materials)) return [];
      const share = (baseValue(part) / baseValue(whole)) * 100;
      const span = { start: Math.min(part.start, whole.start), end: Math.max(part.end, whole.end) };
      const claim = keptBehind(content, span.end, KEPT, ADMITTED, BEHIND);
      if (!claim || share <= limit.value) return [];
      const value = Number(share.toPrecision(4));
      return [
        {
          start: limit.start,
          end: claim.end,
          values: [derivedFigure(content, span, value, limit.unit)],
          limit: upperLimit(limit),
          claim,
        },
      ];
    });
  });
}

const isUpper = (content: string, { comparison, core, start }: Figure): boolean =>
  comparison === '<=' ||
  comparison === '<' ||
  (comparison === null &&
    /(?:上限(?:为)?|最多(?:为)?|limits? [a-z ]{3,40} to|allows? up to|maximum[a-z ]{0,20}(?:is|of|:))\s?$/iu.test(
      content.slice(Math.max(0, start - 60), core.start),
    ));

/** What the share is of: words of the limit's own clause. */
function materialsOf(content: string, { start, end }: Figure): string[] {
  const before = /[^,。;:.\n]*$/u.exec(content.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const behind = /^[^,。;:.\n]*/u.exec(content.slice(end, end + 40))?.[0] ?? '';
  const named =
    /(?<thing>\p{Script=Han}{2,6}?)的?(?:比例|占比|比率|添加量|掺入量|掺加量|加入量|用量|掺量|配比|含量)/u.exec(
      before,
    )?.groups?.thing;
  const han = named?.replace(/^.*(?:规定|要求|工艺|允许|其中|使用)/u, '');
  const latin = `${before} ${behind}`.match(/[a-z]{4,}/giu) ?? [];
  return [...(han && han.length >= 2 ? [han] : []), ...latin.filter((word) => !COMMON.test(word))].map(
    (word) => word.toLowerCase(),
  );
}

function isWhole(content: string, part: Figure, whole: Figure): boolean {
  if (whole.unit?.dimension !== part.unit?.dimension || baseValue(whole) <= baseValue(part)) return false;
  if (!isPlainFigure(whole)) return false;
  const [from, to] = [Math.min(part.end, whole.end), Math.max(part.start, whole.start)];
  if (/[。;\n]|\.\s/u.test(content.slice(from, to))) return false;
  return (
    WHOLE.test(content.slice(Math.max(0, whole.start - 34), whole.start)) ||
    WHOLE_BEHIND.test(content.slice(whole.end))
  );
}

const isOf = (content: string, { start, end }: Figure, materials: readonly string[]): boolean => {
  const around = content.slice(Math.max(0, start - 10), end + 24).toLowerCase();
  return materials.some((material) => around.includes(material));
};
