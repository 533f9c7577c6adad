import {
  type Figure,
  isCount,
  isPlainFigure,
  type Report,
  remember,
  scanFigures,
  shiftFigure,
  stretchAround,
  stretchStart,
  viewText,
} from '../../core/index.js';

/** A figure with the words that name what it is an amount of. */
export interface NamedAmount {
  figure: Figure;
  /** Without verbs and times: `年产中空玻璃`, `建筑面积`. */
  name: string;
  /** Years, months, quarters and halves it is of. */
  periods: readonly string[];
  /** Its clause. */
  clause: string;
  /** Its sentence, in a row the row. */
  around: string;
  /** Where `around` starts; two amounts of one sentence are told apart by it. */
  from: number;
  /** The number of its line. */
  line: number;
  /** Numbers of contracts, orders and machines in its sentence. */
  codes: readonly string[];
}

const DELIMITERS = ',;。:、()"“”《》\n|\t ';
const REACH = 24;
const VERBS =
  /(?:仍|均|分别|现在?|目前|当前|总共|一共|共计|合计|总计|共|计|约|达到?|已|仅有?|只有|具有|拥有|配备|配有|设有|有|在用|表述为|反映|显示|载明|写明|写为|登记|填报|填写|记载|注明|每[日天年月]|(?:制定|设定|定)|为|是|在|了|:|\s)+$/u;
const LEADS =
  /^(?:.*(?:反映|显示|载明|写明|注明|记载|表示|介绍|说明|描述|核实|汇报|通报|出示|提供的?|出具的?|登记|列有|其中|查看?|见|抽|该|此|由于|因)|(?:本|全)?(?:公司|企业|我司|厂|单位)(?:目前|现)?(?:全员|全部|共)?(?:的)?|每日|日|年度?|中(?=[\p{Script=Han}]{4}))+/u;
const PERIOD =
  /20\d\d\s?(?:年度?|\.)?(?:\s?\d{1,2}\s?月(?:份)?(?:\s?[-~至到—]\s?\d{1,2}\s?月(?:份)?)?)?|\d{1,2}\s?月(?:份)?(?:\s?[-~至到—]\s?\d{1,2}\s?月(?:份)?)?|[上下]半年|第?[一二三四]季度|全年|本年度?|今年|上年度?|去年|上期|本期/gu;
const CODE = /(?<![A-Za-z\d])[A-Z]{1,6}[A-Z\d]{0,4}[-/]?\d[\dA-Z]*(?:[-/]\d+){0,3}(?![A-Za-z\d])/gu;
const SHORTEST_CODE = 4;
const SHORTEST_NAME = 2;

/** Plain amounts of the running text with their names. */
export const namedAmounts = (report: Report): NamedAmount[] =>
  report.lines.flatMap((line, number) => {
    if (line.kind === 'heading') return [];
    const content = withoutMarksInBrackets(viewText(report, line));
    let last = '';
    const figures = scanFigures(content).filter(isAmount);
    return figures.flatMap((figure) => {
      const { start, end } = stretchAround(content, figure, '。;');
      const around = content.slice(start, end);
      const clause = clauseAt(content, figure);
      const written = nameOf(content, figure);
      const own = written
        .replace(CODE_BEFORE, '')
        .replace(PERIOD, '')
        .replace(LEADS, '')
        .replace(/^的/u, '')
        .replace(VERBS, '')
        .trim();
      const name = OF_THE_LAST.test(own) && last !== '' ? last + own : own;
      last = own.replace(WISHED, '');
      if (name.length < SHORTEST_NAME || /\d/u.test(name)) return [];
      return [
        {
          figure: shiftFigure(figure, line.start),
          name,
          clause,
          around,
          from: line.start + start,
          line: number,
          periods: periodsAt(around, clause, figure.start - start, own),
          codes: codesIn(around),
        },
      ];
    });
  });

/** `批号M0412领料出库单`. */
const CODE_BEFORE = /^.*[A-Za-z]-?\d[\dA-Za-z-]*(?=[\p{Script=Han}]{2})/u;
/** `车间7台吹膜机组`: where the things are comes before, what they are behind. */
const PLACE = /^(?:[\p{Script=Han}]{0,6}(?:车间|现场|仓库|厂区|公司|库房|部))$/u;

function nameOf(content: string, { start, end }: Figure): string {
  const before = nameBefore(content, start);
  const behind = before === '' || PLACE.test(before) ? nameBehind(content, end) : '';
  return behind === '' ? before : behind;
}

/** `伤害率控制值3‰，实际1.6‰`: the second is a value of what the first is of. */
const OF_THE_LAST = /^(?:实际|实绩|完成|结果|实测|达成)(?:值|数)?$/u;
const WISHED = /(?:控制|目标|指标|计划|要求)值?$/u;
/** Words for the year of the report name no other than it. */
const THIS_YEAR = /^(?:全年|本年度?|今年)$/u;

/** `设备台账(2024年8月版)`. */
const EDITION = /\([^()]{0,16}版\)/gu;

const periodsOf = (words: string): string[] =>
  [...new Set(words.replace(EDITION, '').match(PERIOD) ?? [])]
    .filter((period) => !THIS_YEAR.test(period))
    .map((period) => period.replace(/\s|度|份/gu, ''));

/** A clause without a time of its own is of the one that its sentence has named before. */
function periodsAt(sentence: string, clause: string, at: number, name: string): string[] {
  const own = periodsOf(OF_THE_LAST.test(name) ? sentence : clause);
  const dated = sentence
    .slice(0, at)
    .split(/[,;:]/u)
    .map(periodsOf)
    .findLast((periods) => periods.length > 0);
  return own.length > 0 ? own : (dated ?? []);
}

/** A comma in a bracket parts no clauses: `营业收入(2024年,审计报告):8640万元`. Offsets stay. */
const withoutMarksInBrackets = (content: string): string =>
  content.replace(/\([^()\n]{0,40}\)/gu, (bracket) => bracket.replace(/[,;:、]/gu, '·'));

/** All figures of a sentence ask for them. */
const codesIn = remember((sentence: string): string[] =>
  [...new Set(sentence.match(CODE) ?? [])].filter((code) => code.length >= SHORTEST_CODE),
);

const isAmount = (figure: Figure): boolean =>
  figure.unit !== null && figure.value > 0 && isPlainFigure(figure);

/** From the mark before a figure to it; where the mark is a colon, the label before that. */
function nameBefore(content: string, start: number): string {
  const near = content.slice(Math.max(0, start - REACH), start);
  const lead = near.replace(/\([^()]{0,16}\)(?=\s?:)/gu, '').replace(VERBS, '');
  const words = lead.slice(stretchStart(lead, lead.length, DELIMITERS));
  return /[\p{Script=Han}A-Za-z]{2}/u.test(words) ? words : '';
}

/** `4台叉车`. */
const nameBehind = (content: string, end: number): string =>
  (
    /^(?:的)?(?<thing>[\p{Script=Han}]{2,10})/u.exec(content.slice(end, end + REACH))?.groups?.thing ?? ''
  ).replace(STATE, '');
/** `7台吹膜机当日全部开机`: what they do is no part of their name. */
const STATE =
  /(?<=[\p{Script=Han}]{2})(?:当[日天班]|全部|均|都|已|正在|同时|现|在用|运行|开机|投用|投产).*$/u;

function clauseAt(content: string, figure: Figure): string {
  const { start, end } = stretchAround(content, figure, ',;。\n\t|');
  const clause = content.slice(start, end);
  return figure.unit && isCount(figure.unit) ? withoutOtherItems(clause, figure.start - start) : clause;
}

/** `吹膜机5台、流延线3条(含新增1条)`: what stands with one item of a list is not said of the others. */
function withoutOtherItems(clause: string, at: number): string {
  const items = clause.split('、');
  if (items.length < 3) return clause;
  let before = 0;
  const own = items.findIndex((item) => {
    before += item.length + 1;
    return at < before;
  });
  const head = /^[^\d]*(?=[\p{Script=Han}]{2})/u.exec(own > 0 ? (items[0] ?? '') : '')?.[0] ?? '';
  return `${head}${items[own] ?? ''}`;
}
