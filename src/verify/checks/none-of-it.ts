import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import type { Line } from '../reading/evidence.js';
import { ownOrAll } from '../reading/evidence.js';

/** What happens or does not. */
const EVENT_ZH =
  '投诉|抱怨|处罚|事故|召回|返厂|返工|返修|报废|退货|逾期|超期|过期|损坏|丢失|泄漏|工伤|职业病|诉讼|纠纷|违规|停线|特采|转包|遗留|索赔|违章|停产';
const EVENT_EN =
  'complaint|return|recall|accident|injur|leak|spill|damage|concession|deviation|claim|breach|fine';

/** `召回 没有过`, `校准 逾期 无`, `没 遗留 问题`. */
const NOTED_ZH = new RegExp(
  `(?<behind>${EVENT_ZH})(?:项|情况|的)?\\s?(?:近期|至今|目前|都|也|均)?\\s?(?:没有过?|没发生过?|没|无|零|0\\s?[起次件]?)(?=\\s{0,3}(?:$|[,;，；。)）]))|(?:没有?|未(?:发生|出现|收到|有)?过?|(?<!有)无)\\s?(?:任何)?(?<before>${EVENT_ZH})`,
  'gu',
);
const NOTED_EN = new RegExp(
  `\\b(?:no|nil|zero|without)\\s(?:[a-z]+\\s)?(?<before>${EVENT_EN})\\w*|\\b(?<behind>${EVENT_EN})\\w*\\s?[:=]?\\s?(?:nil|none|zero|0)(?![\\d.])`,
  'giu',
);

interface None {
  event: string;
  line: Line;
}

/** The events that a line says there were none of, and that it does not tell otherwise. */
function nonesOf(line: Line): None[] {
  const found = [NOTED_ZH, NOTED_EN].flatMap((pattern) =>
    [...line.text.matchAll(pattern)].map(({ groups }) =>
      (groups?.behind ?? groups?.before ?? '').toLowerCase(),
    ),
  );
  const times = (event: string): number => line.text.toLowerCase().split(event).length - 1;
  return found.filter((event) => times(event) === 1).map((event) => ({ event, line }));
}

/** `发生过召回`, `其中有损坏`, `there were complaints`: that there were some. */
const happened = (event: string): RegExp =>
  /^[a-z]/u.test(event)
    ? new RegExp(
        `\\b(?:there (?:was|were|has been|have been)|received|recorded|reported|had)\\s(?:(?!no\\b|not\\b|any\\b|without\\b)[a-z]+\\s){0,2}${event}|\\b(?:was|were|is|are) (?:slightly |partly )?${event}d\\b`,
        'iu',
      )
    : new RegExp(
        `(?<![未没无不可能会])(?:发生|收到|存在|出现|受到|接到|曾有|其中有|有)(?:过|了)?[^,;。未无没不]{0,6}${event}(?!率|数|处理|台|记录|单)`,
        'u',
      );
const DENIES = /[未没无]|不(?:存在|发生|会)|\b(?:no|not|never|none|without|neither|nor|nothing)\b/iu;

/** `发生过召回` of a noted `召回 没有过`. */
export const checkNoneOfIt: Check = ({ narrative, evidence }: Case) => {
  const lines = ownOrAll(evidence);
  const nones = lines
    .flatMap(nonesOf)
    .filter(
      ({ event, line }) => !lines.some((other) => other !== line && other.text.toLowerCase().includes(event)),
    );
  return nones.flatMap(({ event, line }) =>
    narrative.pieces.flatMap((piece): RawFlag[] =>
      happened(event).test(piece.text) && !DENIES.test(piece.text)
        ? [driftFrom(piece, 'negation-lost', line.text)]
        : [],
    ),
  );
};
