import { bigrams, innermostAt, type Report, type Span, startingWithin, viewText } from '../../core/index.js';

/**
 * The report, or somebody it asks, says that an order of steps was kept, or that it is always kept:
 * `方案论证通过之后才开始吊装`, `先后顺序符合程序`, `the procedure was followed`, `no order is placed before approval`.
 */
const ORDERS: readonly RegExp[] = [
  /(?:之后|以后|后)(?:才|方|再)(?:开始|进行|予以|可|能|行)?[^,。;]{2,}/u,
  /(?:待|经)[^,。;]{2,14}(?:后|合格|通过|批准)(?:,|方|再|才|即)?[^,。;]{2,}/u,
  /先[^,。;]{1,12}[,、]?(?:再|后|才)[^,。;]{2}|(?:早于|先于|晚于)(?!计划|预期)[^,。;]{2,}/u,
  /(?:未|没有|不)[^,。;]{0,10}(?:不得|不予|不能|不会|不)[^,。;]{0,10}(?:使用|施工|放行|发货|上岗|下单|采购|上线|开工|作业|投产)/u,
  /\b(?:no|nothing|never|not|none)\b[^.;]{0,50}\b(?:before|until|unless)\b/iu,
  /\b(?:only|always)\b[^.;]{0,40}\b(?:after|once|when)\b/iu,
];
/** Of whatever was told right before. */
const FOLLOWED: readonly RegExp[] = [
  /(?:顺序|次序|先后|程序|流程|步骤|手续|规定|制度|办法)[^,。;]{0,10}(?:符合|正确|无误|得到[^,。;]{0,4}(?:执行|遵守|落实)|执行到位|执行良好|落实到位|满足|规范|齐全|完备|一致)/u,
  /(?:均|都|全部|严格)?(?:按|依照?|遵照|遵守|执行)[^,。;]{0,8}(?:规定|程序|流程|顺序|制度|要求)(?:执行|实施|进行|办理|完成)/u,
  /\b(?:procedures?|sequence|order of (?:steps|work|events)|rules?|requirements?|instructions?|process|workflow)\b[^.;]{0,30}\b(?:followed|observed|kept(?: to)?|respected|complied with|adhered to|correct|in order|maintained|applied)\b/iu,
  /\bin (?:the )?(?:right|correct|proper|prescribed|required|planned) (?:order|sequence)\b/iu,
];
/** A rule that was broken, and is told as such. */
const BROKEN =
  /未按|不符合|违反|除外|例外|不满足|\b(?:not (?:been )?(?:followed|observed|kept)|violated|ignored|except)\b/iu;

/** The last clauses of a passage that say so of steps that `told` tells, whose last sentence begins at `last`. */
export function keptOrder(report: Report, passage: Span, told: string, last: number): Span[] {
  const first = innermostAt(report.sentences, Math.max(0, passage.start));
  const line = innermostAt(report.lines, last);
  const sentences = startingWithin(report.sentences, {
    start: first?.start ?? passage.start,
    end: passage.end,
  });
  return sentences
    .flatMap((sentence) => {
      if (BROKEN.test(viewText(report, sentence))) return [];
      const follows = line !== undefined && sentence.start >= last && sentence.start < line.end;
      return clausesOf(report, sentence).filter((clause) => {
        const words = viewText(report, clause);
        if (/\d{4}|\d{1,2}月/u.test(words)) return false;
        if (follows && FOLLOWED.some((shape) => shape.test(words))) return true;
        return ORDERS.some((shape) => shape.test(words)) && sharesWords(words, told);
      });
    })
    .slice(-MOST);
}

/** Words of every order. */
const COMMON =
  /之后|以后|开始|进行|实施|完成|要求|通过|规定|方可|才能|不得|没有|可以|应当|必须|合格|审批|批准|后|前|先|再|才|\b(?:before|after|until|unless|always|there|these|which|their|without|should|shall|would|first|where)\b/giu;
const STEM = 5;

/** Two characters, or the beginning of a word, that both have. */
function sharesWords(claim: string, told: string): boolean {
  const own = claim.replace(COMMON, '\n').toLowerCase();
  const pairs = bigrams(own).filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));
  const stems = (own.match(/[a-z]{5,}/gu) ?? []).map((word) => word.slice(0, STEM));
  const all = told.toLowerCase();
  return [...pairs, ...stems].some((words) => all.includes(words));
}

const MOST = 2;

/** English says in a whole statement what Chinese says between two commas. */
function clausesOf(report: Report, sentence: Span): Span[] {
  const mark = report.language === 'en' ? /;/gu : /[,;。]/gu;
  const words = viewText(report, sentence);
  const ends = [...words.matchAll(mark)].map(({ index }) => index);
  return [...ends, words.length].flatMap((end, at) => {
    const start = at === 0 ? 0 : (ends[at - 1] ?? 0) + 1;
    return end - start > SHORTEST ? [{ start: sentence.start + start, end: sentence.start + end }] : [];
  });
}

const SHORTEST = 5;
