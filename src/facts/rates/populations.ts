import {
  type Figure,
  isPlainCount,
  isPlainPercentage,
  type PopulationRate,
  scanFigures,
} from '../../core/index.js';

/** What was gone through one by one. */
const TAKEN =
  /抽检?|收回|回收|调查|检验|检查|检测|考核|应到|参加|发放|培训|统计|询问|sampled|inspected|tested|returned|surveyed/iu;
/** Rates of things that are so or are not so. */
const EACH =
  /(?<![不])(?:合格率|通过率|回收率|出勤率|参训率|及格率|持证率|体检率|整改率|关闭率|及时率|准时率|返修率|退货率|pass rate|response rate|attendance)\s?(?:为|达到?|是|:|was|of|is)?\s?$/iu;
const SATISFACTION = /满意率\s?(?:为|达到?|是|:)?\s?$/u;
/** The text says that there were two answers only. */
const EITHER_OR =
  /满意\s?[/／或、]\s?不满意|只作|只分|逐[份车台辆人件个]|逐一|即计|是否满意|二选一|each either/iu;
/** `竣工并报验的12项工程,一次验收合格率`: jobs and orders are finished, handed over or reviewed as a whole. */
const FINISHED = /(?:竣工|完工|报验|验收|交付|交工|投运|签订|评审|到期|结项)[^,。;\d]{0,6}$/u;
const WHOLE_JOB =
  /^[^。;\d]{0,24}(?:(?<!分项|分部|检验批)(?:一次)?(?:交付|交验|验收|竣工验收)合格率|验收通过率|履约率|评审(?:及时)?率|按期(?:完成|交付|验收)率)(?:为|达到?|是|:)?$/u;
const PARTS_OF_JOBS = /分项|分部|检验批|材料|点|加权|平均/u;
const FEW = 60;
/** Marks given, not heads counted. */
const SCORED = /分|加权|得分|平均|均值|评分|指标|项目(?!部)|问题|累计|全年|年度|条目|点/u;
const HELD = /培训|组织|开展|举办|演练|会议|trainings?|courses?/iu;
const REACH = 60;
/** Above this many every rate of one decimal can be reached. */
const LARGEST = 300;

/** Rates of a stated number of things whose part is not given: `抽20件，合格率97.3%`. */
export function readPopulationRates(content: string): PopulationRate[] {
  return ratesOfEach(content, scanFigures(content));
}

/** `12 control plans, all of which were looked at; 95 % of them`: what is told of them holds of each or not. */
const OF_THEM =
  /(?<![\d.,A-Za-z-])(?<n>\d{1,3}) (?<noun>[a-z][a-z -]{2,40}?)(?=[,;.]|\s(?:was|were|are|have|had))[^%\d]{0,110}?(?<rate>\d{1,2}(?:\.\d)?)\s?%\s(?=of (?:them|these|those|the (?<same>[a-z]+)))/giu;

/** `60 windows, or 44 % of the windows`: the number is what the share comes to. */
const IS_THE_SHARE =
  /(?:,| \() ?(?:or|i\.e\.|that is|which is|being|equal to|equivalent to)(?: (?:about|some|roughly|just over|just under))? $/iu;

/** Shares of things named before; a semicolon may stand between. */
export function readSharesOfThem(content: string): PopulationRate[] {
  if (!/% of /u.test(content)) return [];
  const figures = scanFigures(content);
  return [...content.matchAll(OF_THEM)].flatMap((match) => {
    const { n = '', noun = '', rate: written = '', same } = match.groups ?? {};
    const rateAt = match.index + match[0].lastIndexOf(written);
    const rate = figures.find((figure) => figure.core.start === rateAt);
    const population = figures.find((figure) => figure.core.start === match.index);
    if (!rate || !population || !isShare(rate) || (same !== undefined && !noun.includes(same))) return [];
    if (IS_THE_SHARE.test(content.slice(population.end, rate.start))) return [];
    if (/\b(?:hours?|days?|minutes?|points?|kg|tonnes?|metres?)\b/iu.test(noun) || Number(n) < 2) return [];
    return [{ start: match.index, end: rate.end, rate, population, eitherOr: false }];
  });
}

function ratesOfEach(content: string, figures: readonly Figure[]): PopulationRate[] {
  return figures.flatMap((rate, index) => {
    const direct = readDirect(content, figures[index - 1], rate);
    if (direct) return [direct];
    const counts = figures.slice(0, index).filter((figure) => isPopulation(figure));
    const [population] = counts;
    if (!population || counts.length > 1 || figures[index - 1] !== population || !isShare(rate)) return [];
    const lead = content.slice(Math.max(0, population.start - 16), population.start);
    const gap = content.slice(population.end, rate.start);
    if (FINISHED.test(lead) && WHOLE_JOB.test(gap) && !PARTS_OF_JOBS.test(gap) && population.value <= FEW)
      return [{ start: population.start, end: rate.end, rate, population, eitherOr: false }];
    if (gap.length > REACH || !TAKEN.test(lead) || population.value > LARGEST) return [];
    // Trainings and meetings are held; what passes is the people in them.
    if (HELD.test(lead) && /^(?:次|场|期|班|批次)$/u.test(population.unit?.name ?? '')) return [];
    const eitherOr = EITHER_OR.test(gap);
    const counted = EACH.test(gap) || (SATISFACTION.test(gap) && eitherOr);
    if (!counted || (!eitherOr && SCORED.test(lead + gap))) return [];
    return [{ start: population.start, end: rate.end, rate, population, eitherOr }];
  });
}

/** `逐车检查，合格即计完好，报告8辆冷藏车完好率95.0%`: the rate right behind the number of things that were judged one by one. */
function readDirect(content: string, population: Figure | undefined, rate: Figure): PopulationRate | null {
  if (!population || !isPopulation(population) || !isShare(rate) || population.value > LARGEST) return null;
  const gap = content.slice(population.end, rate.start);
  const from = Math.max(0, population.start - REACH);
  const judged = EITHER_OR.exec(content.slice(from, population.start));
  if (!DIRECT.test(gap) || !judged) return null;
  const start = from + judged.index;
  return {
    start,
    end: rate.end,
    rate,
    population,
    eitherOr: true,
    judged: { start, end: start + judged[0].length },
  };
}

const DIRECT = /^\p{Script=Han}{0,8}(?:完好|合格|持证|通过|达标|及时|准时|出勤|体检)率(?:为|达到?|是|:)?$/u;

const isPopulation = (figure: Figure): boolean => isPlainCount(figure) && figure.value >= 2;

const isShare = (figure: Figure): boolean => isPlainPercentage(figure) && figure.value < 100;
