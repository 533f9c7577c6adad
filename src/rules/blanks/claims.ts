import {
  lastIndexStartingBy,
  type Place,
  type Report,
  type Span,
  spanFrom,
  viewText,
} from '../../core/index.js';

/** Statements that everything is filled in: beside a blank they are untrue. */
const FILLED =
  /[^,。;\n]{0,24}(?:均|都|全部|逐[份项条个一]|各项?|已)(?:已|有|予以|按时|如实|逐[份项条个一])*(?:记下|记录在案|填写|填妥|统计|注明|列出|量化|登记|标明|写明|给出)(?:了)?(?:数据|数值|完整|齐全|清楚)?[^,。;\n]{0,8}|[^,。;\n]{0,20}已(?:由[\p{Script=Han}]{2,6})?签[名字](?:并注明日期)?[^,。;\n]{0,8}|[^,。;\n]{0,12}如上(?:所列|所述)[^,。;\n]{0,8}|\b(?:all|every|each)\b[^.;\n]{0,40}\b(?:is|are|was|were|has been|have been)\b[^.;\n]{0,20}\b(?:quantified|recorded|filled in|completed|entered|dated|signed|stated|given)\b[^.;\n]{0,16}/giu;
const DENIED = /未|没有|不|无法|除|缺|\bnot\b|except/iu;
const LINES_BEFORE = 2;
const LINES_AFTER = 4;

/** Where the lines around a blank say that all is filled in. */
export function claimsOfFilled(report: Report, blank: Span): Place[] {
  const at = lastIndexStartingBy(report.lines, blank.start);
  return report.lines
    .slice(Math.max(0, at - LINES_BEFORE), at + LINES_AFTER + 1)
    .flatMap((line) =>
      [...viewText(report, line).matchAll(FILLED)]
        .filter(({ 0: words }) => !DENIED.test(words))
        .map((match) => spanFrom(line.start, match)),
    )
    .filter(({ start, end }) => end <= blank.start || start >= blank.end)
    .map((span) => ({ span, role: 'statement' }));
}
