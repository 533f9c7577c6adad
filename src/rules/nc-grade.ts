import {
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type Span,
  sameClauses,
  wordsAround,
} from '../core/index.js';
import { compareNone, compareSubjects } from './nonconformities/graded.js';
import { compareTargets } from './nonconformities/graded-targets.js';
import { type NumberedTelling, numberedTellings } from './nonconformities/numbered.js';
import { reachingTo } from './nonconformities/reaching.js';

export const ncGrade: Rule = {
  meta: {
    id: 'nc-grade',
    severity: 'error',
    title: { zh: '同一不符合两种性质', en: 'One nonconformity, two grades' },
    why: {
      zh: '严重还是轻微，决定推荐结论和验证方式，各处必须一致。',
      en: 'Major or minor decides on the recommendation and on how the correction is verified.',
    },
    messages: {
      differs: {
        zh: '第{{number}}项不符合一处为轻微，另一处为严重。',
        en: 'Nonconformity {{number}} is minor in one place and major in another.',
      },
      subject: {
        zh: '同一问题一处为{{first}}，另一处为{{second}}。',
        en: 'One finding is {{first}} in one place and {{second}} in another.',
      },
      target: {
        zh: '{{clause}}的同一不符合一处为轻微，另一处为严重。',
        en: 'The nonconformity against {{clause}} is minor in one place and major in another.',
      },
      none: {
        zh: '写明没有严重不符合，却有一项写为严重。',
        en: 'There is said to be no major nonconformity, yet one is told of as major.',
      },
    },
    suggestion: {
      zh: '与不符合报告核对，统一性质；重新定级的写明原因。',
      en: 'Check against the nonconformity report; where it was graded anew, say so.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '采购部：两家供方的评价表漏填日期，作为观察项提出。\n采购部：印刷供方上岗以来未做评价，开具一般不符合。',
        },
        {
          language: 'zh',
          text: '制瓶车间应急灯不亮，开具轻微不符合（NC-01，8.2）。\n| 编号 | 性质 | 条款 | 部门 |\n|---|---|---|---|\n| NC-01 | 轻微 | 8.2 | 制瓶车间 |',
        },
        {
          language: 'en',
          text: 'The rack had no label: NC 1, minor, clause 8.5.2.\nNonconformities\n| No | Grade | Clause | Finding |\n|---|---|---|---|\n| 1 | minor | 8.5.2 | Rack without label |\nAs it had come back, NC 1 was upgraded to major.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '制瓶车间应急灯不亮，开具轻微不符合（NC-01，8.2）。\n| 编号 | 性质 | 条款 | 部门 |\n|---|---|---|---|\n| NC-01 | 严重 | 8.2 | 制瓶车间 |',
          messageId: 'differs',
          quotes: ['开具轻微不符合（NC-01，8.2', '| NC-01 | 严重 | 8.2 | 制瓶车间 |'],
        },
        {
          language: 'zh',
          text: '采购部：两家印刷供方未做年度评价，作为观察项提出。\n不符合项清单：采购部 8.4.1 两家印刷供方未做年度评价，一般不符合。',
          messageId: 'subject',
          quotes: [
            '两家印刷供方未做年度评价，作为观察项',
            '采购部 8.4.1 两家印刷供方未做年度评价，一般不符合',
          ],
        },
        {
          language: 'zh',
          text: '灌装间洗眼器无水，定为严重不符合。\n本次审核开具的不符合均为一般不符合。',
          messageId: 'none',
          quotes: ['定为严重不符合', '不符合均为一般不符合'],
        },
        {
          language: 'en',
          text: 'The rack had no label: NC 1, minor, clause 8.5.2.\nNonconformities\n| No | Grade | Clause | Finding |\n|---|---|---|---|\n| 1 | major | 8.5.2 | Rack without label |',
          messageId: 'differs',
          quotes: ['NC 1, minor', '| 1 | major | 8.5.2 | Rack without label |'],
        },
      ],
    },
  },
  check: (facts, report) => {
    const numbered = numberedTellings(facts).flatMap((tellings) => compare(tellings, report) ?? []);
    const known = numbered.length > 0 ? numbered : compareTargets(facts.ncMentions);
    if (known.length > 0) return known;
    const subjects = compareSubjects(facts, report);
    return subjects.length > 0 ? subjects : compareNone(facts, report);
  },
};

/** Graded anew, or spoken of with others that have another grade. */
const REGRADED =
  /升级|降级|重新定级|调整为|改判|改为|由(?:轻微|一般|严重)[^,。;]{0,8}为|upgraded|downgraded|regraded|re-graded|raised to|reduced to|changed (?:from|to)|no longer/iu;
const AROUND = 80;
/** How far behind its number the grade may stand in its line. */
const GRADE_REACH = 40;
const WORDS = { major: /严重|重大|major/iu, minor: /一般|轻微|次要|minor/iu } as const;

function compare(tellings: readonly NumberedTelling[], report: Report): RuleFinding | null {
  const graded = tellings.filter(
    (one) => one.grade !== null && !REGRADED.test(wordsAround(report.view.text, one, '\n', AROUND)),
  );
  const [major] = graded.filter(({ grade }) => grade === 'major');
  const [minor] = graded.filter(({ grade }) => grade === 'minor');
  if (!major || !minor) return null;
  const known = major.clauses.length > 0 && minor.clauses.length > 0;
  if (known && !sameClauses(major.clauses, minor.clauses)) return null;
  return {
    messageId: 'differs',
    severity: known ? 'error' : 'warning',
    params: { number: major.number },
    places: placesAs(
      [major, minor].map((one) => withGrade(one, report)).sort((a, b) => a.start - b.start),
      'nonconformity',
    ),
  };
}

/** The telling with the word of its grade, where that stands behind it. */
function withGrade(one: NumberedTelling, report: Report): Span {
  const { text } = report.view;
  const word = one.grade && WORDS[one.grade];
  if (!word || word.test(text.slice(one.start, one.end))) return { start: one.start, end: one.end };
  const behind = text.slice(one.end, one.end + GRADE_REACH);
  return reachingTo(one, word.exec(behind)?.[0] ?? null, report, GRADE_REACH);
}
