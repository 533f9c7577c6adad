import {
  groupBy,
  innermostAt,
  lastStartingBy,
  type Report,
  remember,
  rememberFor,
  type Sentence,
  type StepFact,
  scanDates,
  startingWithin,
  viewText,
} from '../../core/index.js';

/**
 * Steps of one order that tell of one record, by what links them: one sentence or short row, sentences that go on
 * about the one before, one code, one person, or words of their own that both use.
 */
export function recordsOf(steps: readonly StepFact[], report: Report): StepFact[][] {
  const by = (key: (fact: StepFact) => string | null): StepFact[][] => {
    const groups = groupBy(steps, (fact) => {
      const id = key(fact);
      return id === null ? null : `${fact.chain} ${id}`;
    });
    return [...groups.values()].filter((group) => group.length > 1 && !namesAnother(group, report));
  };
  // Longer rows hold sentences about several records.
  const rows = report.lines.filter(({ kind, start, end }) => kind === 'row' && end - start <= LONGEST_ROW);
  const rowAt = (offset: number) => innermostAt(rows, offset)?.start;
  return [
    ...by(({ start }) => `s${innermostAt(report.sentences, start)?.start}`),
    ...by(({ start }) => (rowAt(start) === undefined ? null : `r${rowAt(start)}`)),
    ...by((step) => (isExact(step) ? startOfStory(report, step.start) : null)),
    ...by(({ subject, chain }) => (CHANGES.test(chain) ? null : subject)),
    ...sharing(steps.filter(isExact), report),
  ];
}

/** Another title between two steps of a document: each is told of its own. */
const namesAnother = (group: readonly StepFact[], report: Report): boolean =>
  group[0]?.chain === 'document' &&
  report.view.text
    .slice(Math.min(...group.map(({ start }) => start)), Math.max(...group.map(({ start }) => start)))
    .includes('《');

/** A month says too little of when a step was done to be held against another sentence. */
const isExact = ({ from, to }: StepFact): boolean => to - from < MONTH;
const MONTH = 27 * 24 * 60;
const LONGEST_ROW = 120;
/** What is done again under one number or name. */
const CHANGES = /^(?:document|change|software|calibration)$/u;

/** A sentence that goes on about the record of the one before it. */
const GOES_ON =
  /^\s?(?:经|后|随后|之后|现场|当[日天]|次日|于|从|凭|作业|票面|记录|审批|批准|检测|验收|(?:19|20)\d\d|\d{1,2}[月:时点]|the |this |that |it |entry|work|approv|report\b|\d{1,2} )|^.{0,18}(?:该|此|其|上述|同一|这)|\b(?:the same|that|this|its)\b|^\s?(?:according to|as a rule)\b|\b(?:no|never|nothing|not)\b[^.;]{0,40}\b(?:before|until)\b/iu;
const ANOTHER = /另|其他|抽|随机|新增|第[二三四五]|another|second|other\b/iu;
const LONGEST_STORY = 3;
/** A short sentence beside the one before it, in one line, is about the same. */
const SHORT = 80;

/** `签订日期:2024-09-03`: one field of a form, a line each; the audit's own data are no record. */
const LABEL_LINE = /^(?!.{0,12}(?:审核|体系|覆盖|audit))\s{0,4}[^:,。;|]{2,16}:[^,。;:]{1,30}[。;]?$/u;

const placesOfSentences = rememberFor(
  (report: Report): ReadonlyMap<Sentence, number> =>
    new Map(report.sentences.map((sentence, at) => [sentence, at])),
);

/** Where the run of sentences begins that tell of one record. */
function startOfStory(report: Report, offset: number): string {
  const own = lastStartingBy(report.sentences, offset);
  if (!own) return `t${offset}`;
  return `t${report.sentences[firstOfStory(report, placesOfSentences(report).get(own) ?? 0)]?.start}`;
}

function firstOfStory(report: Report, from: number): number {
  let at = from;
  let steps = 0;
  while (at > 0 && steps < LONGEST_STORY) {
    const [before, own] = [report.sentences[at - 1], report.sentences[at]];
    if (!own || !before || own.line - before.line > 1) break;
    const words = viewText(report, own);
    const isField =
      own.line !== before.line && LABEL_LINE.test(words) && LABEL_LINE.test(viewText(report, before));
    const beside = steps === 0 && own.line === before.line && words.length <= SHORT;
    if (!isField && (!(beside || GOES_ON.test(words.slice(0, 60))) || ANOTHER.test(words.slice(0, 24))))
      break;
    at--;
    if (!isField) steps++;
  }
  return at;
}

/** What every record is called: words that link nothing. */
const COMMON =
  /日期|时间|记录|报告|编号|检查|检验|审核|评审|批准|签订|合同|现场|公司|部门|产品|项目|符合|要求|完成|生产|设备|人员|培训|提供|查见|抽查|年度|负责人?|管理|体系|质量|环境|安全|评价|供方|顾客|客户|投诉|[本该此同]批|台账|登记|显示/gu;
const ENGLISH_COMMON =
  /^(?:report|record|dated|which|there|their|audit|after|before|date|given|gives|shows|states|showed|the|were|was|with|from|into|that|this|have|been|month|company|department|quality|management|system|approved|issued|signed|received|tested|inspected|review|reviewed|released|january|february|march|april|june|july|august|september|october|november|december)$/iu;
/** A run of this many characters, or two English words, is no accident. */
const SHARED = 4;
const SHARED_WORDS = 2;
const LINES_APART = 8;
/** Another of the same step within this many characters makes it unsure which is meant. */
const FAR = 1200;

const contentWords = (words: string): string =>
  words.replace(/\d{1,4}\s?[年月日号.:/-]\s?\d{0,2}/gu, '\n').replace(COMMON, '\n');

/** The runs of Chinese characters and the English words of a text that are not everybody's. */
const marksOf = remember((text: string): Array<ReadonlySet<string>> => {
  const content = contentWords(text);
  const runs = new Set<string>();
  for (let at = 0; at + SHARED <= content.length; at++) {
    const run = content.slice(at, at + SHARED);
    if (/^[\p{Script=Han}A-Za-z\d#-]+$/u.test(run) && /\p{Script=Han}/u.test(run)) runs.add(run);
  }
  const words = text.toLowerCase().match(/\b[a-z]{4,}\b/gu) ?? [];
  return [runs, new Set(words.filter((word) => !ENGLISH_COMMON.test(word)))];
});

/** True where both use words that are not everybody's: `三号聚合釜`, `晨曦小区`, `bolt press`. */
export function shareWords(a: string, b: string): boolean {
  const [runs, words] = marksOf(a);
  const [otherRuns, otherWords] = marksOf(b);
  if (!runs || !words || !otherRuns || !otherWords) return false;
  if ([...runs].some((run) => otherRuns.has(run))) return true;
  return [...words].filter((word) => otherWords.has(word)).length >= SHARED_WORDS;
}

/** True where two steps of different lines are told of one thing or person. */
export function tellOfOne(one: StepFact, other: StepFact, report: Report): boolean {
  if (one.people.some((name) => other.people.includes(name))) return true;
  const [first, second] = [one, other].map((step): Sentence | undefined =>
    innermostAt(report.sentences, step.start),
  );
  if (!first || !second || Math.abs(second.line - first.line) > LINES_APART) return false;
  return shareWords(viewText(report, first), viewText(report, second));
}

/** Steps of different lines that are the only ones of their kind around and tell of one thing. */
function sharing(steps: readonly StepFact[], report: Report): StepFact[][] {
  const kinds = groupBy(steps, ({ chain }) => (CHANGES.test(chain) ? null : chain));
  return [...kinds.values()].flatMap((own) => {
    const alone = own.filter((step) => !around(own, step).some((same) => isRival(step, same)));
    return alone.flatMap((one) =>
      behind(alone, one)
        .filter((other) => one.rank !== other.rank)
        .filter((other) => innermostAt(report.lines, one.start) !== innermostAt(report.lines, other.start))
        .filter((other) => goesOn(one, other, report) || tellOfOne(one, other, report))
        .map((other) => [one, other]),
    );
  });
}

const LINES_BETWEEN = 3;

/** Days and characters beyond which two short lines hardly tell of one record. */
const DAYS_APART = 45;
const LONGEST_LINE = 130;

/** The next such step, a few short lines of one date each below, where nothing says that another record begins. */
function goesOn(one: StepFact, other: StepFact, report: Report): boolean {
  const [first, second] = [one, other].map((step) => innermostAt(report.sentences, step.start));
  if (
    !first ||
    !second ||
    second.line - first.line > LINES_BETWEEN ||
    (one.day === null) !== (other.day === null)
  )
    return false;
  if (one.day === null || other.day === null ? false : Math.abs(one.day - other.day) > DAYS_APART)
    return false;
  const words = [first, second].map((sentence) => viewText(report, report.lines[sentence.line] ?? sentence));
  if (words.some((line) => line.length > LONGEST_LINE || scanDates(line).length > 1)) return false;
  return !ANOTHER.test(report.view.text.slice(one.end, other.end));
}

/** Of steps in their order those within reach of one. */
const around = (steps: readonly StepFact[], { start }: StepFact): StepFact[] =>
  startingWithin(steps, { start: start - FAR + 1, end: start + FAR });

const behind = (steps: readonly StepFact[], one: StepFact): StepFact[] => {
  const reached = around(steps, one);
  return reached.slice(reached.indexOf(one) + 1);
};

/** Another of the same step. */
const isRival = (step: StepFact, same: StepFact): boolean => same !== step && same.rank === step.rank;
