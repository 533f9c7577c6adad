import {
  type Figure,
  type ObjectiveClash,
  type ObjectiveResult,
  type Report,
  scanFigures,
  shiftFigure,
  spansOverlap,
  viewText,
} from '../../core/index.js';

/**
 * The mean of a survey where its replies are told, with the result that the list of objectives has for it:
 * `Customer satisfaction … Result: 4.4` and `72 forms returned, mean score 4.1 out of 5`, `顾客满意度 实际94.2分` and
 * `回收36份，平均得分91.5分`.
 */
export function readSurveyScores(report: Report, results: readonly ObjectiveResult[]): ObjectiveClash[] {
  const own = results.filter(
    ({ name, scope, partial }) => SATISFIED.test(name) && scope.level === 'organisation' && !partial,
  );
  const [first] = own;
  if (!first || new Set(own.map(({ figure }) => figure.value)).size > 1) return [];
  const told = report.sentences.flatMap((sentence, index) => {
    const words = viewText(report, sentence);
    if (!REPLIES.test(words) || OTHER.test(words)) return [];
    // `Customer satisfaction was measured in June.` may stand before what came back.
    const lead = report.sentences[index - 1];
    const before = lead && lead.line === sentence.line ? viewText(report, lead) : '';
    if (!SATISFIED.test(before + words) || STAFF.test(before + words)) return [];
    return scanFigures(words).flatMap((figure) =>
      MEAN.test(words.slice(Math.max(0, figure.start - REACH), figure.start))
        ? [shiftFigure(figure, sentence.start)]
        : [],
    );
  });
  const [mean, another] = told;
  // Of two surveys nobody can say which one the result is of.
  if (!mean || another || spansOverlap(mean, first) || !isAgainst(mean, first.figure)) return [];
  const [one, other] = [first.figure, mean].sort((a, b) => a.start - b.start) as [Figure, Figure];
  return [{ start: one.start, end: other.end, kind: 'result', name: first.name, first: one, second: other }];
}

const SATISFIED = /满意|\bsatisfaction\b/iu;
const STAFF = /员工满意|职工满意|\b(?:staff|employee|worker)s?'? satisfaction\b/iu;
/** Replies are counted. */
const REPLIES =
  /(?:发放|发出|回收|收回|返回|调查|回访|问卷)[^,。;]{0,8}\d+\s?(?:份|家|户|人|名|张|个|位)|\b\d+\b[^.;]{0,24}\b(?:forms?|questionnaires?|replies|responses|customers|returned|answered|replied|sent)\b/iu;
/** Of another time, or of some of those asked. */
const OTHER =
  /上年|去年|上次|前次|上期|同期|一季度|二季度|三季度|四季度|上半年|下半年|其中|单项|最[低高]|某|\b(?:previous|last year|earlier|quarter|of these|lowest|highest|item|aspect|supplier)\b/iu;
const MEAN =
  /(?:平均(?:满意度|得分|分|满意率|分数|分值|为|:)*|(?:综合|总体|整体|总)(?:得分|评分|满意度|满意率|平均分?)(?:为|是|:|达)?)\s?$|\b(?:mean|average|overall)(?: (?:score|rating|mark|result|satisfaction|value|grade))?(?: (?:of|was|is|came to|:))?:?\s?$/iu;
const REACH = 30;
/** Farther apart the two are told on different scales. */
const FARTHEST = 0.25;

const isAgainst = (told: Figure, known: Figure): boolean =>
  told.value !== known.value &&
  (told.unit?.name ?? '') === (known.unit?.name ?? '') &&
  told.decimals <= known.decimals + 1 &&
  Number(told.value.toFixed(known.decimals)) !== known.value &&
  Math.abs(told.value - known.value) / known.value < FARTHEST &&
  told.upper === null &&
  !told.approximate;
