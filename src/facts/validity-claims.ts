import {
  innermostAt,
  type Report,
  rememberFor,
  type Span,
  type ValidityFact,
  viewText,
} from '../core/index.js';
import { validityClaimIn } from './validity-words.js';

/** What is valid by a licence of the firm, by a certificate of a person, or by calibration or inspection. */
const SORTS = {
  licence:
    /许可|执照|资质|备案|证照|各[项类]?证|行政|手续|licen[cs]e|permit|approval|authori[sz]ation|registration/iu,
  person:
    /(?:健康|操作|作业|上岗|资格|职业|从业|驾驶|安全员|[ABC])证|持证|证[书件]|(?:[工员师]|人员)[^,。;]{0,12}证|licen[cs]e of|competence|card/iu,
  device:
    /设备|仪器|仪表|量具|器具|计量|校[准验]|检定|检验|工装|安全阀|压力表|起重|行车|叉车|电梯|锅炉|容器|calibrat|instrument|gauge|equipment|device/iu,
} as const;
type Sort = keyof typeof SORTS;

/** The first sort whose words are named. */
const sortOf = (words: string): Sort | null =>
  (['licence', 'person', 'device'] as const).find((sort) => SORTS[sort].test(words)) ?? null;

const ALL =
  /均|都|全部|所有|各(?!自|类别)|一律|每[一台个只份]|\b(?:all|each|every|both|any)\b|\bin every case\b/iu;
/** `抽查5台,均在有效期内`: of those of the sample only. */
const SAMPLE =
  /抽|随机|其中|上述|以上|该|这|本次查|(?:看到|见到?|查)[^,。;]{0,12}\d+\s?[台份个把只张件人名]|sampled|these|the (?:above|two|three|four|five)\b/iu;

/** The first statement that all of a sort is valid, by sort. */
const generalClaims = rememberFor((report: Report): ReadonlyMap<Sort, Span> => {
  const claims = report.sentences.flatMap((sentence): Array<[Sort, Span]> => {
    const words = viewText(report, sentence);
    const found = validityClaimIn(words);
    if (!found) return [];
    const lead = words.slice(0, found.end);
    const sort = ALL.test(lead) && !SAMPLE.test(lead) ? sortOf(lead) : null;
    return sort === null ? [] : [[sort, { start: sentence.start, end: sentence.start + found.end }]];
  });
  return new Map(claims.reverse());
});

const LONGEST_LEAD = 160;

/** The first statement that all of its sort is valid; null where none is made. */
export function generalClaimOf(
  report: Report,
  { name, start }: Pick<ValidityFact, 'name' | 'start'>,
): Span | null {
  const line = innermostAt(report.lines, start);
  const lead = report.view.text.slice(Math.max(line?.start ?? start, start - LONGEST_LEAD), start);
  return generalClaims(report).get(sortOf(name) ?? sortOf(lead) ?? 'device') ?? null;
}
