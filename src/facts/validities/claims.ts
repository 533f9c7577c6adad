import {
  innermostAt,
  type Report,
  rememberFor,
  type Span,
  spanFrom,
  type ValidityFact,
  viewText,
} from '../../core/index.js';
import { validityClaimIn } from './words.js';

/**
 * What is valid by a licence of the firm, by a certificate of a person, by the inspection of plant that the law wants
 * inspected, or by calibration.
 */
const SORTS = {
  licence:
    /许可|执照|资质|备案|证照|各[项类]?证|行政|手续|licen[cs]e|permit|approval|authori[sz]ation|registration/iu,
  person:
    /(?:健康|操作|作业|上岗|资格|职业|从业|驾驶|安全员|[ABC])证|持证|(?:培训|考核)合格证|证[书件]|(?:[工员师]|人员)[^,。;]{0,12}证|licen[cs]e of|competence|card/iu,
  plant:
    /特种设备|起重|行车|叉车|电梯|锅炉|压力容器|储气罐|安全阀|\b(?:lifting|cranes?|hoists?|fork ?lifts?|boilers?|pressure (?:vessels?|systems?)|lifts?)\b/iu,
  device:
    /设备|仪器|仪表|量具|器具|计量|校[准验]|检定|检验|工装|压力表|容器|calibrat|instrument|gauge|equipment|device/iu,
} as const;
type Sort = keyof typeof SORTS;

/** The first sort whose words are named. */
const sortOf = (words: string): Sort | null =>
  CALIBRATED.test(words)
    ? 'device'
    : ((['licence', 'person', 'plant', 'device'] as const).find((sort) => SORTS[sort].test(words)) ?? null);
/** `校准证书` is nobody's. */
const CALIBRATED = /校准|检定|calibrat/iu;

const ALL =
  /均|都|全部|所有|各(?!自|类别)|一律|每[一台个只份本张]|始终|一直|持续|从未|未曾|没有|未发现|不存在|(?<![有])无(?!损)|\b(?:no|none|all|each|every|both|any|always|throughout|at all times|continuously|never)\b|\bin every case\b/iu;
/** `抽查5台,均在有效期内`: of those of the sample only. */
const SAMPLE =
  /抽|随机|其中|上述|以上|该|这|本次查|(?:看到|见到?|查)[^,。;]{0,12}\d+\s?[台份个把只张件人名]|sampled|these|the (?:above|two|three|four|five)\b/iu;

/** The first statement that all of a sort is valid, by sort. */
interface GeneralClaim extends Span {
  /** Where its sentence ends. */
  until: number;
}

const generalClaims = rememberFor((report: Report): ReadonlyMap<Sort, GeneralClaim> => {
  const claims = report.sentences.flatMap((sentence): Array<[Sort, GeneralClaim]> => {
    const words = viewText(report, sentence);
    const found = validityClaimIn(words);
    if (!found) return [];
    const lead = words.slice(0, found.end);
    const sort = ALL.test(lead) && !SAMPLE.test(lead) ? sortOf(lead) : null;
    const span = { start: sentence.start, end: sentence.start + found.end };
    return sort === null ? [] : [[sort, { ...span, until: sentence.end }]];
  });
  return new Map(claims.reverse());
});

const LONGEST_LEAD = 160;
/** Certificates of the management system itself. */
const OWN_CERTIFICATE =
  /(?:认证|体系|现行|现有|换发|再认证|初次获证)[^,。;]{0,10}证书(?!编号规则)|换证|(?<!calibration |test |inspection )\bcertificates?\b(?! (?:of|for) (?:the )?(?:device|gauge|calibration|instrument))/iu;
/** The audit itself is said to lie within their validity. */
const AUDIT_WITHIN =
  /审核[^,。;]{0,12}在(?:该|现行|现有|原|当前|上一?(?:轮|张))?(?:认证)?证书(?:的)?有效期(?:限)?(?:之|以)?内|审核[^,。;]{0,12}(?:在|于)?(?:该|现行|现有|原|当前)?(?:认证)?证书(?:有效期)?(?:到期|届满|失效)(?:之|以)?前|audit[^.;]{0,50}(?:while|when) the (?:present |current |existing )?certificates? (?:was|were) still (?:valid|in force)|audit[^.;]{0,50}(?:before|within) the (?:expiry|validity) of the (?:present |current |existing )?certificates?|audit[^.;]{0,50}before the (?:present |current |existing )?certificates? (?:expired?|ran out|lapsed)/iu;

const auditsWithin = rememberFor((report: Report): Span | null => {
  for (const sentence of report.sentences) {
    const found = AUDIT_WITHIN.exec(viewText(report, sentence));
    if (found) return spanFrom(sentence.start, found);
  }
  return null;
});

/** Where the audit is said to lie within the validity of the certificates, for a last day of one of them. */
export function auditClaimOf(report: Report, { start }: Pick<ValidityFact, 'start'>): Span | null {
  const line = innermostAt(report.lines, start);
  const lead = report.view.text.slice(Math.max(line?.start ?? start, start - LONGEST_LEAD), start);
  return OWN_CERTIFICATE.test(lead) ? auditsWithin(report) : null;
}

/** A paper of others, or of some of its kind: `抽2家供方的经营许可证，均有效`. */
const OF_SOME = /供方|供应商|承运|分包|外包|合作|抽[^,。;]{0,10}\d|其中|随机|sampled/iu;

/** `持有有效排污许可证`: a statement of one paper by its name, made elsewhere. */
const PAPER = /\p{Script=Han}{2,4}(?:许可证|登记证|资质证书?|备案|执照|健康证)$/u;

const paperClaims = rememberFor(
  (report: Report): ReadonlyArray<Span & { words: string }> =>
    report.sentences.flatMap((sentence) => {
      const words = viewText(report, sentence);
      const found = /许可|登记|资质|备案|执照|健康证/u.test(words) ? validityClaimIn(words) : null;
      const lead = words.slice(0, found?.end ?? 0);
      return found && !OF_SOME.test(lead)
        ? [{ start: sentence.start, end: sentence.start + found.end, words: lead.replace(/\s/gu, '') }]
        : [];
    }),
);

/** The first statement that the paper so named, or all of its sort, is valid; null where none is made. */
export function generalClaimOf(
  report: Report,
  { name, start, codes }: Pick<ValidityFact, 'name' | 'start' | 'codes'>,
): Span | null {
  const line = innermostAt(report.lines, start);
  const lead = report.view.text.slice(Math.max(line?.start ?? start, start - LONGEST_LEAD), start);
  const paper = PAPER.exec(name)?.[0].slice(-5);
  const claim = paper
    ? paperClaims(report).find((one) => one.words.includes(paper) && (start < one.start || start >= one.end))
    : undefined;
  if (claim) return { start: claim.start, end: claim.end };
  const claims = generalClaims(report);
  const sort = sortOf(name) ?? sortOf(lead) ?? 'device';
  // What is said of all equipment is said of plant as well, and not the other way round.
  const general = claims.get(sort) ?? (sort === 'plant' ? claims.get('device') : undefined);
  if (!general) return null;
  // `各台均在有效期内,包括TW-2`: what the sentence says of this very thing belongs to the claim.
  const isNamed = codes.some((code) => report.view.text.slice(general.end, general.until).includes(code));
  return { start: general.start, end: isNamed ? general.until : general.end };
}
