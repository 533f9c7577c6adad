import type { Passage, Piece } from './passage.js';

/** A claim that a result keeps to its requirement, or fails it. */
export interface Claim {
  piece: Piece;
  met: boolean;
  /** Set where the claim is about standing above or below, whichever of them is good. */
  side: 'above' | 'below' | null;
  /** About all requirements in sight, not the last one. */
  collective: boolean;
  /** General words of conformity count only right beside the figures. */
  general: boolean;
}

const FAILED =
  /未(?:能)?(?:达[成标]|达到(?![^,;。]{0,4}\d[^,;。目指承要]{0,12}(?:$|[,;。]|的更换值|的报警值))|满足|实现|完成(?=[^,;。]{0,8}(?:目标|指标|计划))|符合)|没有?(?:达[到成标]|完成|满足)|不(?:满足|达标)|(?<!开具|开出|判定?|判为|列为|构成|形成|提出|出具|一般|轻微|严重|作为|[项个])不(?:符合|合格)(?![项品单报,;。]|$)|(?<!未|无|没|没有|不)超[标限速差温](?!的)|(?<!未|无|没|没有|不)超出[^,;。]{0,20}?(?:范围|上限|限值|规定|标准|要求|承诺)|劣于|差于|逊于|滞后|\b(?:missed|worse than (?:the |its |their )?(?:target|limit|objective|goal)|(?:fell|falls?|fallen|is|was|were|remain\w*|stay\w*) short of (?=[^,;.]{0,16}\b(?:targets?|goals?|objectives?|minimum|requirements?|limit))|not (?:been )?(?:met|achieved)|(?:do|does|did) not (?:meet|achieve|keep to)|behind|out of (?:range|tolerance|limits?)|exceed(?:ed|s)? the limit|fails? to meet)\b/giu;
const MET =
  /(?<![未不没])(?:达标(?!率)|达成(?!率)|完成(?!率)(?=[^,;。]{0,14}(?:目标|的计划))|达到(?=[^,;。]{0,16}(?:目标|要求|指标|承诺|标准))|优于|好于|(?<=均|都|全部?)已?达到(?=$|[,;。])|(?<=均|都|全部?|已|已经|如期|顺利)实现(?!率))|(?<![未不没])(?:控制|保持|稳定)在[^,;。]{0,12}(?:目标|限值|指标|上限)[^,;。]{0,2}(?:以内|之内|内|以下)|(?<!不|未|没有)(?:在|处于|落在|位于)[^,;。]{0,16}(?:范围|限值|时限|承诺|公差)[^,;。]{0,2}内|(?<![未不没])(?:满足|符合)(?=[^,;。]{0,20}(?:要求|限值|标准|规定|目标|约定|合同|任务书|$))|\b(?:(?:was|were|been|all|is|are) (?:met|achieved|reached)|better than (?:the |its |their )?(?:target|limit|objective|goal)|met (?:the|their|its)(?![^,;.]{0,12} (?:date|deadline|supplier|client|customer))|meets? (?:it|them)(?=$|[,;.])|meets? (?:the|its|their|this) (?=(?:\w+ )?(?:minimum|maximum|limit|target|requirement|objective))|on target|ahead of (?:the |its |their )?(?:[\d.,]{1,8}\s?%?\s)?(?:target|objective|goal|plan)|within (?:the )?(?:limit|range|target|tolerance|consent|maximum|specification|requirement|permitted)|(?:inside|under|within) (?:the|its|their)(?: \w+)? (?:limits?|ceiling|cap|target|objective|goal|allowance|maximum)|inside the)\b/giu;
/** Above or below a limit that is named, not written as a figure. */
const ABOVE =
  /(?<!不|未|没)(?:高于|超过|超出)(?=[^,;。\d]{0,5}(?:合格线|目标|指标|下限|上限|限值|标准|周期|限额|定额))|\babove(?=\s(?:the\s)?(?:target|limit|minimum|maximum))/giu;
const BELOW =
  /(?<!不|未|没)(?:低于|少于)(?=[^,;。\d]{0,5}(?:合格线|目标|指标|下限|上限|限值|标准))|\bbelow(?=\s(?:the\s)?(?:target|limit|minimum|maximum))/giu;
const GENERAL = /满足|符合|不符合|合格/u;
const COLLECTIVE = /均|都|全部|各|两项|三项|四项|\b(?:all|both|each|every)\b/iu;

interface Wording {
  match: RegExpExecArray;
  met: boolean;
  side: Claim['side'];
}

function readWordings(text: string): Wording[] {
  const find = (pattern: RegExp, met: boolean, side: Claim['side']): Wording[] =>
    [...text.matchAll(pattern)].map((match) => ({ match, met, side }));
  const failed = find(FAILED, false, null);
  const met = find(MET, true, null).filter(
    ({ match }) =>
      !failed.some(
        ({ match: other }) =>
          match.index < other.index + other[0].length && other.index < match.index + match[0].length,
      ),
  );
  return [...failed, ...met, ...find(ABOVE, true, 'above'), ...find(BELOW, true, 'below')];
}

/** What a narrative claims of targets and limits. */
export const readClaims = (narrative: Passage): Claim[] =>
  narrative.pieces.flatMap((piece) =>
    readWordings(piece.text).map(({ match, met, side }) => ({
      piece,
      met,
      side,
      collective: COLLECTIVE.test(piece.text.slice(0, match.index + match[0].length)),
      general: GENERAL.test(match[0]),
    })),
  );
