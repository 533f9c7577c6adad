import {
  type DateMention,
  dayInterval,
  groupBy,
  type Report,
  type RuleFinding,
  type Sentence,
  type Span,
  scanDates,
  viewText,
} from '../../core/index.js';

/** A machine or place is gone for good. */
const ENDED =
  /关停|拆除|拆掉|报废(?!率|单|品)|退役|永久停用|停用至今|作废铁|变卖|\b(?:shut (?:down )?for good|scrapped|dismantled|decommissioned|demolished|sold (?:as|for) scrap|cut up)\b/iu;
/** It is at work. */
const AT_WORK =
  /抽|查|记录|曲线|生产|烧成|运行|使用|操作|开机|在用|加工|作业|当班|\b(?:log|sampled|used|produced|operat\w+|running|fired|batch|shift|records?)\b/iu;
/** Back again, another one, or only spoken of. */
const NOT_THE_SAME =
  /恢复|重新|启用新|新[建装购增]|更换|替换|计划|拟|将|如|若|\b(?:new|replac\w+|rebuilt|recommission\w+|again|will|planned|if)\b/iu;
/** `3号窑`, `2#压机`, `K3`: a thing by its number. */
const THING =
  /(?<![\d.A-Za-z第])(?<number>\d{1,3})\s?[号#](?<noun>\p{Script=Han}{1,3})|(?<![A-Za-z\d-])(?<code>[A-Z]{1,3}-?\d{1,4})(?![\dA-Za-z-])/gu;
/** Codes and numbers of papers and people are no machines. */
const NO_MACHINE = /^(?:文|楼|门|岗|批|合同|报告|订单|检验|员工|工位|不符合|月|日|令)/u;

/** `TP-22报废,由TP-23代替`: what came in its place. */
const INSTEAD = /(?:由|改用|换成|换为|更换为|replaced by|instead of|in favour of)\s?$/iu;

interface Told extends Span {
  key: string;
  /** The dates of its sentence, in order. */
  dates: DateMention[];
  sentence: Sentence;
  words: string;
}

/** `3号窑炉` and `3号窑` are one thing. */
const keyOf = ({ number, noun = '', code }: Record<string, string | undefined>): string | null =>
  code ?? (NO_MACHINE.test(noun) ? null : `${number}号${noun.charAt(0)}`);

function thingsIn(report: Report, sentence: Sentence): Told[] {
  const words = viewText(report, sentence);
  // Most sentences name no such thing, which is seen sooner than that they name no day.
  if (words.search(THING) < 0) return [];
  const dates = scanDates(words).filter((date) => dayInterval(date) !== null && date.from.month !== null);
  if (dates.length === 0) return [];
  return [...words.matchAll(THING)].flatMap((match) => {
    const key = INSTEAD.test(words.slice(0, match.index)) ? null : keyOf(match.groups ?? {});
    const start = sentence.start + match.index;
    return key === null ? [] : [{ key, dates, sentence, words, start, end: start + match[0].length }];
  });
}

/** The thing with the day told of it, and what stands between them. */
const toldAs = ({ start, end, sentence }: Told, date: DateMention): Span => ({
  start: Math.min(start, sentence.start + date.start),
  end: Math.max(end, sentence.start + date.end),
});

/** `3号窑2030年11月拆除` beside `抽3号窑2031年6月的烧成曲线`: at work after it had gone. */
export function checkUsedAfterEnd(report: Report): RuleFinding[] {
  if (!ENDED.test(report.view.text)) return [];
  const things = report.sentences.flatMap((sentence) => thingsIn(report, sentence));
  return [...groupBy(things, ({ key }) => key).values()].flatMap((told) => {
    const gone = told.find(({ words }) => ENDED.test(words) && !NOT_THE_SAME.test(words));
    const [last] = gone?.dates ?? [];
    const until = last ? dayInterval(last)?.to : undefined;
    if (!gone || !last || until === undefined) return [];
    const later = told.flatMap((one) =>
      one.sentence !== gone.sentence &&
      AT_WORK.test(one.words) &&
      !ENDED.test(one.words) &&
      !NOT_THE_SAME.test(one.words)
        ? one.dates
            .filter((date) => (dayInterval(date)?.from ?? Number.NEGATIVE_INFINITY) > until)
            .slice(0, 1)
            .map((date) => ({ one, date }))
        : [],
    )[0];
    return later
      ? [
          {
            messageId: 'used-after-end',
            severity: 'warning' as const,
            params: { first: last.raw, second: later.date.raw },
            places: [
              { span: toldAs(gone, last), role: 'statement' },
              { span: toldAs(later.one, later.date), role: 'evidence' },
            ],
          },
        ]
      : [];
  });
}
