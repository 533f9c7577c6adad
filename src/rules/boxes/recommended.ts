import {
  innermostAt,
  type Report,
  type ReportLine,
  type RuleFinding,
  type Span,
  startingWithin,
  viewText,
} from '../../core/index.js';

/** Choices of the audit team's recommendation. */
const DECISION =
  /推荐|(?:暂停|撤销|保持|换发|更新|恢复|授予)[^。;,]{0,6}(?:认证|注册|证书|资格)|recommend|\b(?:certificat\w+|registration|renewal|recertification|suspension|withdrawal)\b[^.;\n]{0,24}\b(?:granted|maintained|continued|renewed|suspended|withdrawn|refused|postponed|proposed|issued)\b/iu;
/** One of them at least speaks of recommending, or of what becomes of the certificate after correction. */
const OF_THE_TEAM =
  /推荐|recommend|\bto be (?:granted|maintained|continued|renewed)\b|\b(?:proposed|maintained)\b/iu;
/** Aims of the audit name the recommendation as well. */
const AIM = /能否|是否|可否|以确定|whether|determine/iu;
/** Fields that others fill in, or that are filled in later. */
const OF_OTHERS =
  /认证决定|认证机构|评定|复核|批准人|审批|技术委员会|跟踪|验证|下次|客户|受审核方|decision|reviewer|committee|certification body|office use|head office|verification|follow-up|to be completed|filled in|client/iu;
const LEAST_CHOICES = 2;
const LINES_ABOVE = 2;

/** A recommendation of which no choice is ticked, where ticks cannot have been lost with their font. */
export function untickedRecommendations(report: Report): RuleFinding[] {
  const ticksKept = report.boxes.some(({ state }) => state === 'ticked');
  return choicesOf(report)
    .filter((lines) => ticksKept || lines.every((line) => isTyped(report, line)))
    .filter((lines) => isOpenRecommendation(report, lines))
    .map((lines) => ({
      messageId: 'recommendation',
      places: lines.map(({ start, end }) => ({ span: { start, end }, role: 'box' })),
    }));
}

/** Lines right below each other all of whose boxes are choices of a recommendation. */
function choicesOf(report: Report): ReportLine[][] {
  const runs: ReportLine[][] = [];
  let open = false;
  for (const line of report.lines) {
    const labels = startingWithin(report.boxes, line).map(({ label }) => viewText(report, label));
    const chosen = labels.some((label) => DECISION.test(label) && !AIM.test(label));
    if (chosen && open) runs.at(-1)?.push(line);
    else if (chosen) runs.push([line]);
    open = chosen;
  }
  return runs;
}

function isOpenRecommendation(report: Report, lines: readonly ReportLine[]): boolean {
  const boxes = lines.flatMap((line) => startingWithin(report.boxes, line));
  const labels = boxes.map(({ label }) => viewText(report, label)).filter((label) => DECISION.test(label));
  const [first] = lines;
  return (
    first !== undefined &&
    labels.length >= LEAST_CHOICES &&
    labels.some((label) => OF_THE_TEAM.test(label)) &&
    boxes.every(({ state }) => state === 'empty') &&
    !OF_OTHERS.test(askedBefore(report, first, boxes[0]))
  );
}

/** The question: the words before the first box, and what stands right above. */
function askedBefore(report: Report, line: ReportLine, box: Span | undefined): string {
  const at = report.lines.indexOf(line);
  const above = report.lines.slice(Math.max(0, at - LINES_ABOVE), at).map((one) => viewText(report, one));
  const section = innermostAt(report.sections, line.start)?.title ?? '';
  const own = viewText(report, { start: line.start, end: box?.start ?? line.start });
  // A sentence about the corrections that are to come stands above many a recommendation.
  const asking = above.filter((words) => !/[。.]\s?$/u.test(words));
  return [section, ...asking, own].join('\n');
}

/** `[ ]` is typed: whoever ticks it types a cross, which no font can lose. */
const isTyped = (report: Report, line: Span): boolean =>
  startingWithin(report.boxes, line).every(({ start }) => {
    const source = report.view.toSource({ start, end: start + 1 });
    return report.source.text.startsWith('[', source.start);
  });
