import {
  type ObjectiveStatement,
  type Report,
  type Span,
  shiftFigure,
  unionOf,
  viewText,
} from '../../../core/index.js';
import { lowerIsBetter } from '../key.js';
import { figuresIn } from './figures.js';
import { yearBefore } from './told.js';

/**
 * One sentence says that all objectives were reached, another tells the figure of one that was not: `各项目标均已实现`,
 * `差错率1.9‰,未达到不大于1.5‰的目标`.
 */
const MISSED_ZH =
  /未(?:能)?(?:达到?|完成|实现|满足)[^,。;]{0,16}?\d[\d.]*\s?(?:%|‰|分|件|起|次)?[^,。;]{0,8}(?:目标|指标)|(?:目标|指标)[^,。;\d]{0,8}(?:未能?|没有)(?:达到?|完成|实现|达标)/u;
const MISSED_EN =
  /\b(?:missed|failed|fell short of|did not (?:meet|reach|achieve)|exceeded|outside) (?:the |its |this |our )(?:[a-z]+ ){0,2}(?:target|objective|goal|limit|ceiling)\b/iu;
/** Of another time or part, of others, or settled since. */
const ASIDE =
  /上次|上一?年|去年|上期|曾|前次|季度|半年|(?<!\d)\d{1,2}月|当月|截[至止]|暂未|单月|部门(?:目标|指标)|自定|自设|车间|班组|内控|供方|供应商|顾客|挑战|后(?:已|经)|previous|last (?:audit|year)|first half|quarter|january|february|march|april|may|june|july|august|september|october|november|december|own target|internal|department|supplier|customer's|stretch/iu;
const EXCEPT = /除|其余|其他|其它|\b(?:but|except|other|others|remaining|apart)\b/iu;
const FALLS_DUE = /due in|到期/iu;

export function readMissedOfAll(report: Report, ofAll: Span | null): ObjectiveStatement[] {
  if (!ofAll) return [];
  const said = report.sentences.find(({ start, end }) => start <= ofAll.start && ofAll.start < end);
  if (!said) return [];
  const claim = viewText(report, said);
  if (EXCEPT.test(claim) || FALLS_DUE.test(claim)) return [];
  const year = yearBefore(claim);
  return report.sentences.flatMap((sentence): ObjectiveStatement[] => {
    const words = viewText(report, sentence);
    const missed = MISSED_ZH.exec(words) ?? MISSED_EN.exec(words);
    if (!missed || ASIDE.test(words) || report.lines[sentence.line]?.kind === 'row') return [];
    const told = yearBefore(report.view.text.slice(sentence.start, sentence.start + missed.index));
    if (told !== null && told !== year) return [];
    const figures = figuresIn(words).map((figure) => shiftFigure(figure, sentence.start));
    const result = figures.find(
      ({ comparison, end }) => comparison === null && end <= sentence.start + missed.index,
    );
    const target = figures.find(
      (figure) => figure !== result && figure.start >= sentence.start + missed.index,
    );
    if (!result || !target || result.unit?.name !== target.unit?.name) return [];
    const name = words.slice(0, result.start - sentence.start);
    return [
      {
        ...unionOf([ofAll, result, target]),
        name,
        target,
        sign: target.comparison ?? (lowerIsBetter(name) || result.value > target.value ? '<=' : '>='),
        results: [result],
        claim: ofAll,
        apart: true,
      },
    ];
  });
}
