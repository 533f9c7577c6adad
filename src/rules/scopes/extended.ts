import { placesAs, type Report, type RuleFinding, type Span, spanFrom, viewText } from '../../core/index.js';

/** A scope that is said to stay as it is, and a recommendation to extend or reduce it. */

const UNCHANGED =
  /(?:未|没有|无)(?:提出|申请|要求|涉及)?[^,。;\n]{0,8}范围(?:的)?(?:变更|变化|扩大|扩展|调整|扩项)(?:的?(?:申请|要求))?|(?:认证|审核|体系)范围(?:未|没有|无)(?:发生|作|做)?(?:任何)?(?:变更|变化|调整|扩大)|\bnot (?:applied for|requested|asked for) (?:any |a )?(?:change|extension|enlargement)s? (?:of|to|in) (?:the |its )?scope\b|\bno (?:change|extension|enlargement)s? (?:of|to|in) (?:the |its )?scope\b|\bscope (?:of certification )?(?:is|was|remains|remained|has been) unchanged\b/giu;
const EXTENDED =
  /(?:推荐|建议|同意)[^,。;\n□]{0,20}(?:(?:扩大|扩展|缩小|缩减|增加)[^,。;\n□]{0,10}范围|范围[^,。;\n□]{0,10}(?:扩大|扩展|缩小|缩减|增加)|扩项)[^,。;\n□]{0,16}|\brecommend(?:s|ed)? (?:that )?(?:the )?scope (?:of certification )?(?:should |to )?be (?:extended|enlarged|widened|reduced)\b[^.;\n]{0,50}|\brecommend(?:s|ed)? (?:an |the )?(?:extension|enlargement|reduction) of (?:the )?scope\b[^.;\n]{0,50}/giu;
/** Of another audit, or a choice of the form that was not ticked. */
const OTHER = /上次|上一|下次|今后|如|若|是否|供方|□|☐|\[ \]|\b(?:previous|last|next|if|whether)\b/iu;

export function extendedScopes(report: Report): RuleFinding[] {
  const extended = placesOf(report, EXTENDED);
  const unchanged = extended.length > 0 ? placesOf(report, UNCHANGED) : [];
  const [first, second] = [unchanged[0], extended[0]];
  if (!first || !second) return [];
  const places = [first, second].sort((a, b) => a.start - b.start);
  return [{ messageId: 'extended', places: placesAs(places, 'scope') }];
}

const placesOf = (report: Report, shape: RegExp): Span[] =>
  report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    return OTHER.test(words)
      ? []
      : [...words.matchAll(shape)].map((match) => spanFrom(sentence.start, match));
  });
