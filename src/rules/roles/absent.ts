import {
  type DayInterval,
  dayInterval,
  type Facts,
  placesAs,
  type Report,
  type RuleFinding,
  type Span,
  scanDates,
  spanOf,
  spansOverlap,
  viewText,
  wordsAround,
} from '../../core/index.js';

const NAME = '\\p{Script=Han}{2,4}?';
/** Somebody of the audit team who did not come at all. */
const STAYED_AWAY = new RegExp(
  `(?:技术专家|审核员|组员|观察员)(?<name>${NAME})(?:(?:因|由于)[^。;\\n]{1,14}?)?,?(?:全程)?(?:未到(?:达)?(?:审核)?现场|未到场|未参加(?:本次)?(?:现场)?审核|全程未参加|缺席)(?:,全程未参加)?`,
  'gu',
);
const ACTED =
  '(?:在[^,。;\\n]{2,12}?)?(?:随机|现场|当场)?(?:抽取|抽查|查看|观察|察看|核对|询问|查阅|审核了|检查了|验证了)';
/** People besides the auditors, of whom a team may have none. */
const GUESTS: ReadonlyArray<readonly [none: RegExp, present: RegExp]> = (
  [
    ['技术专家', 'technical experts?'],
    ['实习审核员', 'trainee auditors?|trainees?'],
    ['观察员', 'observers?'],
  ] as const
).map(([zh, en]) => [
  new RegExp(
    `(?:未|没有|无)(?:聘请|聘用|安排|配备|派出?)?(?:任何)?(?:\\p{Script=Han}{2,6}[、和及或]){0,2}${zh}(?!资格|能力|支持)|\\bno (?:${en}) (?:was |were |has been |is )?(?:engaged|used|appointed|needed|took part|part of|present)|\\bwithout (?:a |any )?(?:${en})\\b`,
    'giu',
  ),
  new RegExp(
    `(?:受聘[^。,;\\n]{0,14}的)?${zh}\\p{Script=Han}{2,3}?(?:与[^。,;\\n]{2,12}(?:一同|共同|一起)|一同|对[^。,;\\n]{2,12}?|在[^。,;\\n]{2,12}?|随[^。,;\\n]{2,12}?|全程)?(?:查看|观察|审核|抽查|核对|检查|参加了?|提供了?(?:技术)?支持|随行)|\\b(?:${en}),? (?:Mr |Ms |Dr )?[A-Z][a-z]+ [A-Z][\\w'’-]+,? (?:who )?(?:observed|looked|checked|examined|joined|reviewed|accompanied|took part)`,
    'giu',
  ),
]);
const CHAIRED = /(?<!副)(?:总经理|最高管理者)[^。;\n,]{0,12}?主持(?:了|并|召开)?[^。;\n,]{0,8}/gu;
const NOT_THERE =
  /(?<!副)(?:总经理|最高管理者)(?:(?!总经理)[^。;\n]){0,26}?(?:未能?到\s?会|未能?参加(?:会议|管理评审)?|未能?出席|缺席)/gu;
const REVIEW = /管理评审|管评/u;
/** Other audits, other people's experts, and what was done from afar. */
const OTHER = /公司聘请|上次|前次|上一年|上年度|客户|顾客|供方|评审会|电话|远程|视频|last audit|previous/iu;
const AROUND = 120;

/** The words of the sentence round a span, with the head of its line. */
const sentence = (text: string, span: Span): string => wordsAround(text, span, '。\n', AROUND);

const pair = (messageId: string, first: Span, others: readonly Span[], name = ''): RuleFinding[] =>
  others.length === 0
    ? []
    : [
        {
          messageId,
          severity: 'warning',
          params: { first: name },
          places: placesAs([first, ...others], 'person'),
        },
      ];

const years = (words: string): number[] => scanDates(words).flatMap(({ from }) => from.year ?? []);

/** People said to have been away, and to have acted. */
export function absentees(report: Report): RuleFinding[] {
  const { text } = report.view;
  const told = (pattern: RegExp): Span[] =>
    [...text.matchAll(pattern)].map(spanOf).filter((span) => !OTHER.test(sentence(text, span)));
  const away = [...text.matchAll(STAYED_AWAY)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    const acts = [...text.matchAll(new RegExp(`${name}${ACTED}`, 'gu'))].map(spanOf);
    return pair(
      'absent',
      spanOf(match),
      acts.filter((span) => !OTHER.test(sentence(text, span))),
      name,
    );
  });
  const guests = GUESTS.flatMap(([denied, present]) => {
    const [none] = told(denied);
    return none ? pair('expert', none, told(present)) : [];
  });
  return [...away, ...guests, ...chairs(text)];
}

/** A management review chaired by somebody who was not there. */
function chairs(text: string): RuleFinding[] {
  const ofReview = (pattern: RegExp): Span[] =>
    [...text.matchAll(pattern)].map(spanOf).filter((span) => REVIEW.test(sentence(text, span)));
  const chaired = ofReview(CHAIRED);
  return ofReview(NOT_THERE)
    .slice(0, 1)
    .flatMap((missing) => {
      const own = years(sentence(text, missing));
      const others = chaired.filter((one) => {
        const other = years(sentence(text, one));
        return (
          !spansOverlap(one, missing) &&
          (own.length === 0 || other.length === 0 || own.some((year) => other.includes(year)))
        );
      });
      return pair('chair', missing, others);
    });
}

const PERSON = "[A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+){1,2}";
const SUCCEEDED = new RegExp(
  `(?:succeeded|replaced|took over from) (?:Mr\\.? |Ms\\.? |Mrs\\.? |Dr\\.? )?(?<old>${PERSON}) as [a-z ]{4,30} (?:on|in|from) (?<when>[^.;\\n]{6,20})`,
  'gu',
);

/** `2030年1月厂长由甲变更为乙`. */
const SUCCEEDED_ZH =
  /(?<when>20\d\d年\d{1,2}月(?:\d{1,2}日)?)[^。;,\n]{0,10}?(?<post>总经理|法定代表人|法人代表|管理者代表|厂长|院长|站长|[\p{Script=Han}]{2,6}(?:经理|部长|主任|负责人))由(?<old>[\p{Script=Han}]{2,4})(?:变更|调整|更换|改)为[\p{Script=Han}]{2,4}/gu;
/** Sentences are gone through for each change of office. */
const MOST_CHANGES = 20;
const NO_LONGER = /(?:原|时任|前任|前)\s?$/u;

/** Somebody who is called by an office in a sentence dated after he was succeeded in it. */
export function predecessors(facts: Facts, report: Report): RuleFinding[] {
  return report.language === 'zh' ? predecessorsZh(report) : predecessorsEn(facts, report);
}

/** Some date of a sentence lies behind the days given. */
const isAfter = (words: string, { to }: DayInterval): boolean =>
  scanDates(words).some((date) => (dayInterval(date)?.from ?? 0) > to);

function predecessorsZh(report: Report): RuleFinding[] {
  return [...report.view.text.matchAll(SUCCEEDED_ZH)].slice(0, MOST_CHANGES).flatMap((match) => {
    const { when = '', post = '', old = '' } = match.groups ?? {};
    const [since] = scanDates(when).flatMap((date) => dayInterval(date) ?? []);
    if (!since) return [];
    const span = spanOf(match);
    const called = `${post}${old}`;
    const later = report.sentences.flatMap((one) => {
      const words = viewText(report, one);
      const at = words.indexOf(called);
      if (at < 0 || NO_LONGER.test(words.slice(0, at)) || spansOverlap(one, span)) return [];
      return isAfter(words, since) ? [{ start: one.start, end: one.start + at + called.length }] : [];
    });
    return pair('predecessor', span, later, old);
  });
}

function predecessorsEn({ offices }: Facts, report: Report): RuleFinding[] {
  return [...report.view.text.matchAll(SUCCEEDED)].flatMap((match) => {
    const [since] = scanDates(match.groups?.when ?? '').flatMap((date) => dayInterval(date) ?? []);
    const span = spanOf(match);
    if (!since) return [];
    const later = offices.filter(
      ({ person, former, start, end, statement }) =>
        person === match.groups?.old &&
        !former &&
        !spansOverlap({ start, end }, span) &&
        isAfter(statement, since),
    );
    return pair('predecessor', span, later, match.groups?.old);
  });
}
