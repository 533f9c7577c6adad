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

/** A statement about all papers or all devices of the client. */
interface GeneralClaim extends Span {
  sort: Sort;
}

const ALL =
  /均|都|全部|所有|各(?!自|类别)|一律|每[一台个只份]|\b(?:all|each|every|both|any)\b|\bin every case\b/iu;
/** `抽查5台,均在有效期内`: of those of the sample only. */
const SAMPLE =
  /抽|随机|其中|上述|以上|该|这|本次查|(?:看到|见到?|查)[^,。;]{0,12}\d+\s?[台份个把只张件人名]|sampled|these|the (?:above|two|three|four|five)\b/iu;

const generalClaims = rememberFor((report: Report): readonly GeneralClaim[] =>
  report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    const found = validityClaimIn(words);
    if (!found) return [];
    const lead = words.slice(0, found.end);
    if (!ALL.test(lead) || SAMPLE.test(lead)) return [];
    const sort = sortOf(lead);
    return sort === null ? [] : [{ start: sentence.start, end: sentence.start + found.end, sort }];
  }),
);

/** The first statement that all of its sort is valid; null where none is made. */
export function generalClaimOf(
  report: Report,
  { name, start }: Pick<ValidityFact, 'name' | 'start'>,
): Span | null {
  const line = innermostAt(report.lines, start);
  const own = sortOf(name) ?? sortOf(line ? report.view.text.slice(line.start, start) : '') ?? 'device';
  const claim = generalClaims(report).find(({ sort }) => sort === own);
  return claim ? { start: claim.start, end: claim.end } : null;
}
