import {
  type Facts,
  type ObservationCount,
  placesAs,
  type Report,
  type RuleFinding,
  spanFrom,
  viewText,
} from '../../core/index.js';

/** The number of observations, or of opportunities for improvement, told twice. */
export function compareObservations({ observationCounts }: Facts): RuleFinding[] {
  const pair = observationCounts.flatMap((first, index) =>
    observationCounts
      .slice(index + 1)
      .filter((second) => second.kind === first.kind && second.value !== first.value)
      .map((second): [ObservationCount, ObservationCount] => [first, second]),
  )[0];
  if (!pair) return [];
  return [
    {
      messageId: 'observations',
      severity: 'warning',
      params: { first: pair[0].value, second: pair[1].value },
      places: placesAs(pair, 'count'),
    },
  ];
}

/** `将不符合项的整改材料寄交审核组`: asked for as of something that is there. */
const DEMANDED =
  /(?:受审核方|贵公司|企业|组织|责任部门|审核组(?:要求|对))[^。;\n]{0,40}(?:将|对|提交|针对|报送|完成)[^。;\n]{0,12}?(?<what>不符合(?:项|报告)?的?(?:整改材料|整改证据|整改报告|纠正措施(?:材料|证据)?|原因分析))|\b(?:client|organi[sz]ation|company|firm)\b[^.;\n]{0,20}\b(?:shall|must|is to|will|has to)\b[^.;\n]{0,60}(?<what_en>(?:the|these|those) non-?conformit(?:y|ies))/iu;
/** Asked for only if there are any, of another audit, or in general. */
const CONDITIONAL =
  /如有|若有|如果|若|如(?:存在|开具|发现)|上次|前次|内审|内部|观察|应按|程序|规定|\bif\b|any\b|previous|last|internal|should/iu;

export function compareDemanded({ ncCounts, ncMentions }: Facts, report: Report): RuleFinding[] {
  const none = ncCounts.find(
    ({ value, grade, standards }) => value === 0 && grade === 'all' && !standards[0],
  );
  const isAny = ncCounts.some(({ value, grade }) => grade !== 'observation' && (value ?? 0) > 0);
  if (!none || ncMentions.length > 0 || isAny) return [];
  const demanded = report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    const match = CONDITIONAL.test(words) ? null : DEMANDED.exec(words);
    const what = match?.groups?.what ?? match?.groups?.what_en ?? '';
    return match
      ? [
          spanFrom(
            sentence.start,
            Object.assign(match, { index: match.index + match[0].lastIndexOf(what), 0: what }),
          ),
        ]
      : [];
  })[0];
  return demanded
    ? [{ messageId: 'demanded', severity: 'warning', places: placesAs([none, demanded], 'count') }]
    : [];
}
