import {
  type DateMention,
  dayInterval,
  type OrderClash,
  type Report,
  type Sentence,
  viewText,
} from '../../core/index.js';
import { daysAt } from '../events/years.js';

/** What was concluded on one day by a paper that was made on a later one: `3月14日完成…，依据4月25日出具的报告得出结论`. */

const BY =
  /(?:依据|根据|引用了?|凭|基于|参照|采用了?)[^,。;\d]{0,16}$|\b(?:based (?:up)?on|rests? on|relies on|rel(?:ied|ying) on|on the (?:strength|basis) of|according to|by reference to|drawn from|taken from|referring to|quot(?:es?|ed|ing))\b[^.;\d]{0,60}$/iu;
/** The paper, behind its day in Chinese and before it in English. */
const PAPER_BEHIND =
  /^日?[^,。;\d]{0,12}(?:出具|签发|提供|完成|编制|发布|形成|收到|下发|的)[^,。;]{0,16}(?:报告|证书|证明|资料|质保书|记录|批复|结果|数据|文件)/u;
const PAPER_BEFORE =
  /\b(?:reports?|certificates?|results?|records?|statements?|analys[ei]s|assessments?|data)\b[^.;\d]{0,24}(?:of|dated|issued(?: on)?|signed(?: on)?|from|completed(?: on)?|made on)\s$/iu;

const DEED =
  '(?:完成|实施|进行|评价|评审|签发|放行|批准|关闭|通过|认定|判定|验收|召开|发布|出具|编制|核定|下结论)';
const DONE_BEHIND = new RegExp(`^日?[^,。;\\d]{0,10}${DEED}`, 'u');
const DONE_BEFORE = new RegExp(
  `${DEED}(?:日期|时间|于)?[:为]?\\s?$|\\b(?:completed|carried out|concluded|approved|released|closed|accepted|signed|made|granted|held|evaluated|authori[sz]ed|decided)(?: on)?\\s$`,
  'iu',
);
/** Another evaluation than the first, or one that is still to come. */
const ANOTHER =
  /计划|拟|将于|下次|下一次|上次|补充|复评|重新|更新|再次|修订|另|\b(?:planned|next|will|later|again|revised|updated|another|second|further|previous)\b/iu;

/** `根据本次演练评估结果修订，新版于11月5日批准`: what was drawn from an event cannot be out before it. */
const DRAWN_FROM =
  /(?:根据|依据|结合|针对|按照?)(?:本|此|该)次[^,。;\d]{2,16}(?:修订|修改|更新|制定|编制|完善|增补|补充)|\b(?:following|after|as a result of|based on|in the light of) (?:this|that) (?:drill|exercise|audit|review|incident|accident|test|inspection|visit)\b/iu;
const HAPPENED =
  /^日?[^,。;\d]{0,6}(?:组织|开展|举行|进行|实施|召开|发生|对)|\b(?:held|took place|carried out|conducted|happened|occurred|(?:drill|exercise|audit|review|incident|accident|test|inspection|visit)(?: (?:of|on|was))?)(?: on)?\s$/iu;

export const readLaterBases = (report: Report): OrderClash[] => [
  ...readBases(report),
  ...readDrawnFrom(report),
];

function readDrawnFrom(report: Report): OrderClash[] {
  return report.sentences.flatMap((sentence, index): OrderClash[] => {
    const words = viewText(report, sentence);
    const before = report.sentences[index - 1];
    if (!DRAWN_FROM.test(words) || before?.line !== sentence.line) return [];
    const [drawn, ...others] = daysAt(report, sentence);
    const happened = [index - 1, index - MOST_BEFORE].flatMap((at) => {
      const one = report.sentences[at];
      return one?.line === sentence.line
        ? daysAt(report, one).filter(
            (date) => HAPPENED.test(tailOf(report, one, date)) || HAPPENED.test(leadOf(report, one, date)),
          )
        : [];
    });
    const [event, ...more] = happened;
    if (!drawn || !event || others.length > 0 || more.length > 0 || !isLater(event, drawn)) return [];
    return [clashOf(drawn, event)];
  });
}

const clashOf = (deed: DateMention, basis: DateMention): OrderClash => ({
  kind: 'basis',
  sure: true,
  earlier: deed.raw,
  later: basis.raw,
  places: [deed, basis].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
});

const readBases = (report: Report): OrderClash[] =>
  report.sentences.flatMap((sentence, index) => {
    const words = viewText(report, sentence);
    const bases = daysAt(report, sentence).filter((date) => isBasis(report, sentence, date));
    if (bases.length !== 1 || ANOTHER.test(words)) return [];
    const [basis] = bases as [DateMention];
    const deed = deedBefore(report, index, basis);
    return deed && isLater(basis, deed) ? [clashOf(deed, basis)] : [];
  });

const REACH = 80;
const leadOf = ({ view: { text } }: Report, sentence: Sentence, { start }: DateMention): string =>
  text.slice(Math.max(sentence.start, start - REACH), start);
const tailOf = ({ view: { text } }: Report, sentence: Sentence, { end }: DateMention): string =>
  text.slice(end, Math.min(sentence.end, end + REACH));

function isBasis(report: Report, sentence: Sentence, date: DateMention): boolean {
  const lead = leadOf(report, sentence, date);
  return BY.test(lead) && (PAPER_BEHIND.test(tailOf(report, sentence, date)) || PAPER_BEFORE.test(lead));
}

const isDeed = (report: Report, sentence: Sentence, date: DateMention): boolean => {
  const lead = leadOf(report, sentence, date);
  return !BY.test(lead) && (DONE_BEHIND.test(tailOf(report, sentence, date)) || DONE_BEFORE.test(lead));
};

const MOST_BEFORE = 2;

/** The only day on which something was done of the sentence itself, else of the one or two of its line before it. */
function deedBefore(report: Report, index: number, basis: DateMention): DateMention | null {
  const own = report.sentences[index];
  for (let back = 0; own && back <= MOST_BEFORE; back++) {
    const sentence = report.sentences[index - back];
    if (!sentence || sentence.line !== own.line) return null;
    if (back > 0 && ANOTHER.test(viewText(report, sentence))) return null;
    const days = daysAt(report, sentence).filter(({ end }) => end <= basis.start);
    const deeds = days.filter((date) => isDeed(report, sentence, date));
    if (deeds.length > 0) return deeds.length === 1 && days.length === 1 ? (deeds[0] ?? null) : null;
  }
  return null;
}

/** Farther behind it is of the year after. */
const LONGEST = 200;

function isLater(basis: DateMention, deed: DateMention): boolean {
  const [made, done] = [dayInterval(basis), dayInterval(deed)];
  return made !== null && done !== null && made.from > done.to && made.from - done.to <= LONGEST;
}
