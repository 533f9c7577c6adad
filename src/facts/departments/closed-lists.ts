import {
  type DepartmentList,
  parseChineseNumeral,
  type Report,
  type Span,
  startingWithin,
  viewText,
} from '../../core/index.js';

const COUNT_WORD = '[一二三四五六七八九十两]{1,3}|\\d{1,2}';
/** Units of an organisation, as its lists name them. */
const UNIT = '(?:部|室|科|车间|中心|处|办|层|组|站|队)';
const NAME = `[\\p{Script=Han}]{1,9}?${UNIT}`;
const REMARK = '(?:\\s?\\([^()\\n]{0,24}\\)|\\s?\\d{1,4}\\s?人?)?';
const LEADERS = '(?:管理层|领导层|公司领导|总经理|高层)';
const ITEM = `(?:${NAME}|${LEADERS})${REMARK}`;
const RUN = new RegExp(`${ITEM}(?:\\s?(?:[、,/;|→+]|和|及|与)\\s?${ITEM}){1,24}`, 'gu');
/** `市场、制造、质量三个部`: the unit stands once, behind the count. */
const SHORT_RUN = new RegExp(
  `(?<list>\\p{Script=Han}{2,4}(?:、\\p{Script=Han}{2,4}){1,9}(?:[和及与]\\p{Script=Han}{2,4})?)(?:这|等|共)?(?<count>${COUNT_WORD})个(?<unit>部|科|室|车间|中心|处|站)(?![\\p{Script=Han}])`,
  'gu',
);
const OWN = '(?:公司|本公司|本厂|企业|我司|全厂|体系内|体系覆盖的?|组织|本单位|机构)?(?:的)?';
const UNITS = '(?:职能|内设|其中)?(?:部门|科室|单位|车间|机构|部室|处室|中心)';
/** Words that there are no others. */
const CLOSED = new RegExp(
  [
    `(?:除(?:此|上述|以上)[^,。;]{0,8}(?:外|以外)?,?)?[^,。;()]{0,6}(?:无|没有|未设|不设|不再设|未再设)(?:任何|有|置)?(?:其[他它]|别的|另外的?)${UNITS}`,
    `(?:即|为|系|是|含|以上)?${OWN}(?:全部|所有)(?:的)?${UNITS}`,
    `(?:均|都|全部|全)(?:落在|落实到|归|归于|分配给|由)(?:这|上述|以上)(?:${COUNT_WORD})个${UNIT}门?`,
    `(?:合计|共计|总计|共)\\s?\\d{1,5}\\s?人,?(?:即|为|系|是)(?:全员|全体|全部(?:员工|人员)|公司全部人数)`,
    `(?:仅|只)(?:有|设|保留|剩|设有)?(?:这|上述|以上)?(?:${COUNT_WORD})个${UNIT}门?`,
  ].join('|'),
  'u',
);
/** `仅保留`, before a list with its count. */
const ONLY = /(?:仅|只)(?:有|设|设有|保留|剩|剩下|保留了|设置)[^,。;]{0,3}$/u;
/** What the line is about. */
const ABOUT =
  /组织(?:机构|架构|结构)|机构|[只仅共下]设|部门|科室|职能分配|受审核单位|职责分配|设有|下设|内设|编制|精简|机构改革/u;
const LEAST = 3;
const IS_NAME = new RegExp(`^(?:[\\p{Script=Han}]{1,12}${UNIT}|${LEADERS})$`, 'u');
/** Words of the sentence that ran into the first name. */
const RAN_IN = /^.*(?:为|是|有|即|设|含|包括|单位|部门|分别)(?=[\p{Script=Han}]{2,})/u;

const namesOf = (run: string): string[] =>
  run
    .split(/[、,/;|→+]|[和及与](?=[\p{Script=Han}]{2})/u)
    .map((item) =>
      item
        .replace(/\([^()]*\)|\s?\d{1,4}\s?人?$/gu, '')
        .trim()
        .replace(RAN_IN, ''),
    )
    .filter((name) => IS_NAME.test(name) && !/[这各个共]/u.test(name));

/** Lists of departments with words that there are no others; the span holds both. */
export function closedLists(report: Report): DepartmentList[] {
  return report.lines.flatMap((line) => {
    const content = viewText(report, line);
    if (!ABOUT.test(content)) return [];
    return startingWithin(report.sentences, line).flatMap((sentence, index, all) =>
      listIn(report, sentence, all[index + 1]),
    );
  });
}

/** The words may stand behind a semicolon: `…/ 商务部;除此之外无其他职能部门`. */
function listIn(report: Report, sentence: Span, next: Span | undefined): DepartmentList[] {
  const content = viewText(report, sentence);
  const short = shortRun(content);
  const [run, names, at] = short ?? longRun(content);
  if (names.length === 0) return [];
  const whole = content + (next ? report.view.text.slice(sentence.end, next.end) : '');
  const found = CLOSED.exec(whole.slice(at));
  const only = short !== null && ONLY.test(content.slice(0, at));
  if (!found && !short) return [];
  const end = at + Math.max(run.length, found ? found.index + found[0].length : 0);
  const start = only ? content.slice(0, at).search(ONLY) : at;
  return [
    {
      start: sentence.start + start,
      end: sentence.start + end,
      names,
      complete: true,
      closed: found !== null || only,
    },
  ];
}

type Run = readonly [run: string, names: string[], at: number];

/** Words that ran into the first of a short list: `仅设营运、客服`. */
const SHORT_LEAD = /^(?:[仅只共下现]?(?:设有?|有|保留|剩)|为|是|分)(?=\p{Script=Han}{2})/u;

function shortRun(content: string): Run | null {
  for (const match of content.matchAll(SHORT_RUN)) {
    const { list = '', count = '', unit = '' } = match.groups ?? {};
    const lead = SHORT_LEAD.exec(list)?.[0].length ?? 0;
    const names = list
      .slice(lead)
      .split(/[、和及与]/u)
      .map((stem) => stem + unit);
    if (names.length >= LEAST && names.length === (parseChineseNumeral(count)?.value ?? Number(count)))
      return [match[0].slice(lead), names, match.index + lead];
  }
  return null;
}

function longRun(content: string): Run {
  const runs = [...content.matchAll(RUN)].map((match): Run => [match[0], namesOf(match[0]), match.index]);
  return runs.find(([, names]) => names.length >= LEAST) ?? ['', [], 0];
}
