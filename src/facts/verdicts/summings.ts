import {
  bigrams,
  lastIndexStartingBy,
  type Report,
  type Span,
  type Summing,
  spanFrom,
  viewText,
} from '../../core/index.js';

/** `综上，…`, `本条评价意见：…`, `Auditor's verdict on 8.6: …`: where a passage is summed up. */
const LEAD =
  /^\s*(?:综上(?:所述)?|因此|总之|小结|总结|(?:本条|本项|该条款?)?(?:评价|审核|综合)?(?:评价|结论|意见|评语)(?:意见)?|总体(?:评价|看)?|(?:the )?(?:auditor's |overall )?(?:verdict|conclusion|assessment|judgement|summary)(?: on [\d.]{1,8}\d)?)\s?[,:]\s?/iu;
const ALL_WELL =
  /充分|没有(?:任何)?遗漏|无遗漏|受控|可追溯|(?:均|全部|都)(?:符合|满足|齐全|有效|完整|合格)|符合要求|满足要求|到位|\b(?:effective|adequate|complete|properly|all [a-z ]{3,30} (?:were|are) (?:authori[sz]ed|signed|released|approved|in order))\b/iu;
const RESERVED =
  /不(?!存在)|未|除|基本|其余|其他|有待|需|但|\bnot\b|except|apart|partly|mostly|(?<!没有)遗漏(?!$)/iu;
/** What falls short as the words themselves tell it. */
const AMISS =
  /[^,。;\n]{0,16}(?:漏掉|遗漏)了?[^,。;\n]{2,30}(?:,属[^,。;\n]{2,12})?|[^,。;\n]{0,16}属[^,。;\n]{0,8}不(?:充分|足|到位|完整)|(?:其余|另有|其中|有)\s?\d+\s?[\p{Script=Han}]{1,2}[^,。;\n]{0,6}(?:无法|不能|未能|没有|未)[^,。;\n]{2,24}|[^.;,\n]{0,60}\b(?:bore|had|carried|showed) no [a-z ]{3,40}|[^.;,\n]{0,40}\b(?:was|were) not (?:authori[sz]ed|signed|released|approved|recorded|reviewed)\b[^.;,\n]{0,20}/giu;
/** What was put right, or raised, is told of as such. */
const DEALT_WITH =
  /已补|当场|已整改|纠正|已更正|开具|不符合|观察项|上次|内审|如|若|\bif\b|corrected|raised|nonconformit/iu;

const LINES = 4;
const LONGEST_CLAIM = 80;
const COMMON_PAIRS =
  /^(?:没有|有的|的记|记录|检查|抽查|要求|符合|评价|意见|过程|控制|管理|识别|情况|审核|结论|进行|以及|综上)$/u;

/** What a passage is about: pairs of Chinese characters, English words of five letters, clause numbers. */
function marksOf(words: string): Set<string> {
  const pairs = [...words.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(({ 0: run }) => bigrams(run));
  const english = words.toLowerCase().match(/[a-z]{5,}/gu) ?? [];
  return new Set([
    ...pairs.filter((pair) => !COMMON_PAIRS.test(pair)),
    ...english.map((word) => word.slice(0, 6)),
  ]);
}
const SHARED = 2;

/** Passages summed up as all well that have told of something amiss right before, of the same thing. */
export function extractSummings(report: Report): Summing[] {
  return report.lines.flatMap((line, index): Summing[] => {
    const words = viewText(report, line);
    const lead = LEAD.exec(words)?.[0];
    if (lead === undefined) return [];
    const claim = (words.slice(lead.length).split(/[。;\n]/u)[0] ?? '').slice(0, LONGEST_CLAIM);
    if (!ALL_WELL.test(claim) || RESERVED.test(claim.replace(/没有(?:任何)?遗漏|无遗漏/gu, ''))) return [];
    const own = marksOf(claim);
    const against = report.sentences.flatMap((sentence): Span[] => {
      const at = lastIndexStartingBy(report.lines, sentence.start);
      if (at >= index || at < index - LINES) return [];
      const told = viewText(report, sentence);
      if (DEALT_WITH.test(told)) return [];
      const shared = [...marksOf(told)].filter((mark) => own.has(mark)).length;
      return shared < SHARED ? [] : [...told.matchAll(AMISS)].map((match) => spanFrom(sentence.start, match));
    });
    const start = line.start + lead.length;
    return against.length === 0 ? [] : [{ start, end: start + claim.length, against }];
  });
}
