import {
  commonEnd,
  type PaperClash,
  type Report,
  type Sentence,
  type Span,
  scanDates,
  viewText,
} from '../../core/index.js';

/** What one sentence tells of a licence, a certificate, a report or a document. */
interface Telling extends Span {
  attribute: PaperClash['attribute'];
  value: string;
  /** The name of the paper, with what stands right before it. */
  paper: string;
  /** All papers that its sentence names. */
  papers: readonly string[];
  /** Numbers of devices and documents in the sentence. */
  codes: readonly string[];
  sentence: Sentence;
  words: string;
}

const PAPER =
  /[\p{Script=Han}A-Za-z]{0,12}?(?:许可证|资质证书|营业执照|执照|合格证|登记证|[操工]作证|叉车证|证书|批复|意见书|(?:检测|监测|检验|校验|校准|检定|评审|检查)报告|安全阀|锅炉|手册|发布令|预案|清单|指导书|程序|制度|规程|办法)|\b(?:[a-z-]+ ){0,3}(?:licen[cs]e|permit|consent|certificate|manual|procedure|instruction)\b/giu;
/** `WI-22`, `TW-2`, `YB-03`: a document or a device by its short number. */
const SHORT_CODE = /(?<![A-Za-z\d/-])[A-Z]{1,4}-\d{1,3}(?![\d-]|\.\d)/gu;
/** `D232084417`, `HJ-2032-0417`, `宁环审[2027]45号`, `W/118/31`, `冀交运管许可石字130100417号`. */
const NUMBER =
  /\p{Script=Han}{2}[[〔(]\d{4}[\]〕)]第?\d{1,6}号|\p{Script=Han}{2}\[\d{4,6}\]|(?<![A-Za-z\d/.-])[A-Z\d]{1,8}(?:[-/][A-Z\d]{1,8}){1,4}(?![A-Za-z\d])|(?<![A-Za-z\d/.-])\d{4}[A-Z]{1,4}\d{2,6}(?![A-Za-z\d])|(?<![A-Za-z\d/.-])[A-Z]{0,4}\d{4,18}[A-Z\d]{0,4}(?![A-Za-z\d.%-]|年)/gu;

/** Right before or right behind a date: what the day is of. */
const BEFORE: ReadonlyArray<readonly [PaperClash['attribute'], RegExp]> = [
  ['next', /下次[^,。;\d]{0,8}(?:日期|时间)?\s?[:为]?\s?$/u],
  ['calibrated', /(?:校准|检定|校验)(?:证书)?日期\s?[:为]?\s?$|\bcalibrated on $/iu],
  ['effective', /(?:实施|生效|启用)(?:日期|时间)\s?[:为]?\s?$|\beffective (?:from |on )?$/iu],
  ['issued', /(?:发布|批准|签署|签发|编制)(?:日期|时间)\s?[:为]?\s?$|\b(?:date of issue|issued on) $/iu],
  [
    'until',
    /(?:有效期?(?:限)?(?:截止)?(?:至|到)|有效至|有效期(?:限)?\s?[:为]?|营业期限\s?[:为]?|经营期限\s?[:为]?|\(至|有效期限自|(?:许可证|执照|证书)[^,。;\d]{0,4}自)\s?$|\b(?:valid (?:until|to)|runs? (?:until|to)|expires on) $/iu,
  ],
];
const BEHIND: ReadonlyArray<readonly [PaperClash['attribute'], RegExp]> = [
  ['until', /^\s?(?:到期|止|之?前有效)/u],
  ['effective', /^\s?起?(?:发布)?实施|^\s?起?生效/u],
  ['issued', /^\s?(?:由\p{Script=Han}{2,4}|经\p{Script=Han}{2,4})?(?:编制|批准|签署|签发|发布)/u],
];
/** Another paper of the same kind, or the same at another time. */
const OTHERS =
  /供方|供应商|分包|总包|承包|委托方|客户|顾客|出租|房东|上一?周期|上[次年]|[原旧]版|旧证|变更前|到期换|换发|换版|更新|修订|延续至|作废|一期|二期|内部|外部|灯具|申请|延[期长续]|草案|拟|试行|再次|会签|第[一二]次|分别|两[张份本个]|各自|appl(?:y|ied|ication)|extend|renew|previous|former|draft|trial|supersed|edition of|the present|supplier|customer/iu;

export function readPaperClashes(report: Report): PaperClash[] {
  const told = report.sentences.flatMap((sentence) => tellingsIn(report, sentence));
  return told.flatMap((first, index) =>
    told
      .slice(index + 1)
      .filter((second) => isClash(first, second, told))
      .map(
        (second): PaperClash => ({
          paper: first.paper,
          attribute: first.attribute,
          first: { start: first.start, end: first.end },
          second: { start: second.start, end: second.end },
        }),
      ),
  );
}

function tellingsIn(report: Report, sentence: Sentence): Telling[] {
  const words = viewText(report, sentence);
  const line = report.lines[sentence.line];
  if (
    words.length > LONGEST ||
    OTHERS.test(words) ||
    (line && OTHERS.test(viewText(report, line).slice(0, LONGEST)))
  )
    return [];
  const papers = [...words.matchAll(PAPER)];
  if (papers.length === 0 && !SHORT_CODE.test(words)) return [];
  const codes = words.match(SHORT_CODE) ?? [];
  const telling = (from: number, to: number, attribute: Telling['attribute'], value: string): Telling[] => {
    const before = papers.filter(({ index }) => index < from).at(-1);
    const paper = before ?? papers.find(({ index }) => index >= to && index - to < NEAR);
    if (!paper && codes.length === 0) return [];
    return [
      {
        start: sentence.start + from,
        end: sentence.start + to,
        attribute,
        value,
        paper: paper?.[0] ?? '',
        papers: papers.map(([name]) => name),
        codes,
        sentence,
        words,
      },
    ];
  };
  const dated = scanDates(words).flatMap((date) => {
    const { year, month, day } = date.to;
    const attribute =
      BEFORE.find(([, shape]) => shape.test(words.slice(Math.max(0, date.start - 24), date.start)))?.[0] ??
      BEHIND.find(([, shape]) => shape.test(words.slice(date.end, date.end + 12)))?.[0];
    if (!attribute || year === null || month === null || day === null) return [];
    return telling(date.start, date.end, attribute, `${year}-${month}-${day}`);
  });
  const numbered = [...words.matchAll(NUMBER)].flatMap((match) =>
    /\d{4,}|\d{2,}\D{1,4}\d{2,}/u.test(match[0]) && scanDates(match[0]).length === 0
      ? telling(match.index, match.index + match[0].length, 'number', match[0])
      : [],
  );
  return [...dated, ...numbered];
}

const LONGEST = 160;
const NEAR = 16;

function isClash(a: Telling, b: Telling, all: readonly Telling[]): boolean {
  if (a.attribute !== b.attribute || a.value === b.value || a.sentence === b.sentence) return false;
  if (a.words.includes(b.value) || b.words.includes(a.value)) return false;
  if (a.attribute === 'number' && !isSlip(a.value, b.value)) return false;
  if (!isOnePaper(a, b)) return false;
  // Both papers told of in one place are two.
  const values = new Set(
    all.filter((one) => one.attribute === a.attribute && isOnePaper(a, one)).map(({ value }) => value),
  );
  return values.size === 2 && !isListed(a, b, all) && !isListed(b, a, all);
}

/** The sentence of one tells the value of the other as well: of another paper. */
const isListed = (a: Telling, b: Telling, all: readonly Telling[]): boolean =>
  all.some(
    ({ sentence, value, attribute }) =>
      sentence === a.sentence && value === b.value && attribute === a.attribute,
  );

/** Two neighbouring digits that changed places. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const apart = [...a].flatMap((unit, at) => (unit === b[at] ? [] : [at]));
  const [one = 0, other = 0] = apart;
  return (
    apart.length === 2 &&
    other === one + 1 &&
    a[one] === b[other] &&
    a[other] === b[one] &&
    /\d/u.test(a[one] ?? '')
  );
}

const EVERY_PAPER =
  /许可证?|证书?|报告|登记|有效期?|编号|资质|文件|检测|检验|校验|[的查抽见其该本公司现行按经年月日]/gu;

/** The same short number, or names that end alike in more than the word for a paper. */
function isOnePaper(a: Telling, b: Telling): boolean {
  if (a.codes.length > 0 && b.codes.length > 0) return a.codes.some((code) => b.codes.includes(code));
  if (a.attribute === 'number') return hasOneName(a, b, a.paper, b.paper);
  return a.papers.some((one) => b.papers.some((other) => hasOneName(a, b, one, other)));
}

function hasOneName(a: Telling, b: Telling, one: string, other: string): boolean {
  const tail = one.slice(one.length - commonEnd(one.toLowerCase(), other.toLowerCase()));
  const own = tail.replace(EVERY_PAPER, '');
  if (/[a-z]{4}/iu.test(tail)) return tail.trim().includes(' ') || b.attribute === 'number';
  if (a.attribute === 'number') return tail.length >= 2;
  // `林某叉车证`, `白某叉车证`: of two people.
  if (PERSONAL.test(tail) && tail !== one && tail !== other) return false;
  return own.length >= 1 && tail.length >= 2 && !isPrefixed(one, other, tail);
}

const PERSONAL = /[操工]作证|叉车证|作业证/u;

/** `应急手册` and `环境手册`: both say more, and each something else. */
const isPrefixed = (a: string, b: string, tail: string): boolean =>
  a[0] !== b[0] && [a, b].every((paper) => paper.slice(0, -tail.length).replace(EVERY_PAPER, '') !== '');
