import type { EvidenceLine, Segment } from './segments.js';

/**
 * What was found wrong and, further on, put right: `对讲机2台没电 → 备用电池12块已配(单子 6.30)`, `tether not rated. 36
 * tethers swapped by 31 Mar`. The act must be told as done, with a day or something that bears it out.
 */

const ACTS_ZH =
  '(?:更换|更新|加装|增设|换新|补[备做签训检办发充齐]|修[复好]|清[理洗]|采购|整改|备案|培训|复训|交底|登记|回复|关闭|闭环|验证|报废|销毁|返工|重[洗磨做贴测新]|隔离|召回|完成)(?!计划|没|未|吗)';
/** A single character is an act only where no other word goes on from it: 5.6贴了, and not 5.6 清单. */
const ACTED_ZH = '[补换加改修装配贴买发撤铺焊清退关签拆](?:[了好完上齐掉过](?!没|吗)|到位)';
const ACT_ZH = `(?:${ACTED_ZH}|[补换加改修装配贴买发撤铺焊清退关签拆](?=$|[\\s,，;；。()（）\\d]))`;
const DAY_ZH = '(?<![\\d.])\\d{1,2}(?:[./月-]\\d{1,2}日?|月(?:份|[初中底])?)';
/** Told as done: `已配`, `补贴了`, `5.6贴了`, `4.18发完`. */
const DONE_ZH = new RegExp(
  `(?<![没未待要说称讲应不想准备计划打算][^,，;；。]{0,3})(?:(?:(?:已经?|都|全部?|均)(?:重新|再|把[^,，;；。]{1,6})?|${DAY_ZH}[ ]?(?:前|全部?|都|重新|又|再|把[^,，;；。]{1,6})?)(?:${ACTS_ZH}|${ACT_ZH})` +
    `|${ACTS_ZH}(?:了(?!吗|没)|完|合格|通过)|${ACTED_ZH}` +
    `|(?:措施|整改|改进)[:： ]{0,2}[^,，;；。]{0,14}\\d{1,2}(?:[./月-]\\d{1,2}日?|月)[^,，;；。]{0,4}(?:入库|到位|完成|做完|关|上线|投用))`,
  'u',
);
const ACTS_EN =
  '(?:replaced|swapped|changed|fitted|re-?fitted|installed|emptied|repaired|mended|tagged|retagged|relabell?ed|retrained|trained|briefed|redone|completed|complete|closed|updated|reissued|revised|corrected|cleaned|cleared|serviced|recalibrated|calibrated|topped up|refilled|bought|issued|moved|removed|segregated|quarantined|re-?dried|reworked|scrapped|renewed|added|retested|rota|done|tool-?box talk)';
/** `swapped by 31 Mar`, `done 28 Aug OK`; what is denied, planned or only said is not done. */
const DONE_EN = new RegExp(
  `(?<!\\b(?:not|never|no|yet to|to be|be|should|could|must|will|says?|said|claims?|ask(?:ed|s)?|only|half|before|until|when)\\b[^.;]{0,14})(?:\\b${ACTS_EN}\\b|\\b[a-z-]{3,16}ed by \\d{1,2} [A-Z])`,
  'iu',
);
/** A day, or the auditor's or somebody's look at it. */
const BORNE_OUT =
  /(?<![\d.])\d{1,2}[./月-]\d{1,2}(?![\d%])|\d{1,2}月|\b\d{1,2}(?:\/\d{1,2}| (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec))|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d|√|✓|\bok\b|有效|看[到了过]|查[了过到]|见[到了]|单子?(?:看|有|在|号)|[(（][^()（）]{0,12}(?:单|记录|照片|票)|合格|通过|认可|没再|未再|次日|第二天|当[天日]|\b(?:next|same) day\b|\b(?:seen|checked|effective|verified|ticket|record|fine|holds?|since)\b/iu;
/** Something in the act is still open. */
const STILL_OPEN =
  /[?？]|[没未](?!有?再|有?异常|见异常)|待|还(?:在|要|有|差|剩)|剩|计划|准备|顺延|推迟|延到|[月年周]底[前补]|下[个周月次]|说|称(?!重)|讲|答应|\b(?:not|still|pending|awaiting|says?|said|claims?|to do|outstanding|open|planned|partly|except)\b/iu;
/** An account of something that happened: what stands in it is told as it was then. */
const HAPPENED =
  /LTI|(?:工伤|轻伤|事故|险肇|夹伤|烫伤|砸伤|扭伤|摔伤|压伤|压脚|割伤|骨折|休工?\d|误工|[扭摔碰砸夹烫割压刮滑崴](?:到|了|伤)?[^,，;；。]{0,2}(?:脚|手|腰|指|头|腿|膝))|(?:原因|根因)[ :：是]|演练|评价|小结|总结|客诉|投诉|\b(?:accident|incident|injur\w+|sprain\w*|broke\w*|(?:first aid|near miss)|days? (?:off|lost)|root cause|cause|complaint|drill|excursion|dropped)\b/iu;
/** So many lines further on a remedy still belongs to what happened; what was only found is put right in the next line. */
const REACH = 4;
/** So much of one matter two Chinese passages must speak of: 电工证 and 焊工证 share a pair of characters. */
const SHARED_ZH = 2;
/** What stands before an act that has no subject of its own. */
const NO_SUBJECT =
  /^[^\p{L}]{0,12}(?:day \d|then|later|after|since|all|之后|后来|随后|当天|次日|第二天|措施|整改)?[^\p{L}]{0,4}$/iu;

const actIn = (text: string): number => {
  const at = [DONE_ZH, DONE_EN].map((pattern) => text.search(pattern)).filter((index) => index >= 0);
  return at.length === 0 ? -1 : Math.min(...at);
};

/** Where the clause of a text begins in which a place stands. */
const clauseStart = (text: string, at: number): number =>
  Math.max(...[',', '，', ';', '；', '。', ')', '）', '→'].map((mark) => text.lastIndexOf(mark, at)), -1) + 1;

/** True where a text tells of something done, and when or on what evidence. */
export function tellsOfRemedy(text: string): boolean {
  const at = actIn(text);
  return at >= 0 && BORNE_OUT.test(text) && !STILL_OPEN.test(text.slice(clauseStart(text, at)));
}

/** Pairs of characters and beginnings of words that a passage speaks of. */
function unitsOf(text: string): Set<string> {
  const latin = (text.toLowerCase().match(/[a-z]{4,}/gu) ?? []).map((word) => word.slice(0, 5));
  const pairs = [...text.matchAll(/(?=([\u4e00-\u9fff]{2}))/gu)].map(([, pair = '']) => pair);
  return new Set([...latin, ...pairs]);
}

const shareMatter = (a: string, b: string): boolean => {
  const known = unitsOf(a);
  const shared = [...unitsOf(b)].filter((unit) => known.has(unit));
  return shared.some((unit) => /[a-z]/u.test(unit)) || shared.length >= SHARED_ZH;
};

const COUNTED = /(?<![\d.])(?<n>\d{1,4})[ ]?(?<unit>[只个把台张份处条桶块名人套件项盏具根])/gu;

/** A bare number behind the act: `已改 1`. */
const COUNTED_BARE = /[补换改修装贴关闭][了过好]?[ ]?(?<n>\d{1,3})(?![\d./月-]|[ ]?[\p{L}])/u;

/** `2只过期，换了1只`, `2项不符合 已改 1`: fewer were put right than were wrong. */
function fewerThan(failing: string, remedy: string): boolean {
  const wrong = [...failing.matchAll(COUNTED)].map(({ groups }) => groups);
  const bare = Number(COUNTED_BARE.exec(remedy)?.groups?.n ?? Number.POSITIVE_INFINITY);
  if (wrong.some((found) => bare < Number(found?.n))) return true;
  return [...remedy.matchAll(COUNTED)].some(({ groups: act }) =>
    wrong.some((found) => found?.unit === act?.unit && Number(act?.n) < Number(found?.n)),
  );
}

/** The rest of a passage behind the words for its failing. */
const behind = ({ text, adverse }: Segment): string =>
  adverse === null ? '' : text.slice(Math.max(0, text.indexOf(adverse)) + adverse.length);

/** The auditor has said himself what he makes of it. */
const isJudged = ({ marks }: Segment): boolean =>
  marks.some(({ kind, guessed }) => guessed !== true && (kind === 'nonconform' || kind === 'observation'));

/** Whether later words of the clause put a failing right; `told` in an account of something that happened. */
function isPutRight(failing: Segment, later: readonly Segment[], told: boolean): boolean {
  const rest = behind(failing);
  const found = failing.text.slice(0, failing.text.length - rest.length);
  if (tellsOfRemedy(rest) && !fewerThan(found, rest)) return true;
  return later.some(({ text }) => {
    if (!tellsOfRemedy(text) || fewerThan(failing.text, text)) return false;
    return told || NO_SUBJECT.test(text.slice(0, actIn(text))) || shareMatter(failing.text, text);
  });
}

/** Takes back the failings that later words of the clause tell as put right; the words themselves stay. */
export function withPutRight(lines: readonly EvidenceLine[]): EvidenceLine[] {
  return lines.map((line, at) => ({
    ...line,
    segments: line.segments.map((segment, i) => {
      const failing = segment.adverse !== null && segment.conflict === null && !isJudged(segment);
      if (!failing || segment.unproven === 'doubted' || segment.limits.some(({ met }) => !met))
        return segment;
      const told = line.segments.slice(0, i + 1).some(({ text }) => HAPPENED.test(text));
      const next = lines.slice(at + 1, at + 1 + (told ? REACH : 1)).flatMap(({ segments }) => segments);
      return isPutRight(segment, [...line.segments.slice(i + 1), ...next], told)
        ? {
            ...segment,
            adverse: null,
            unproven: null,
            marks: segment.marks.filter(({ guessed }) => !guessed),
          }
        : segment;
    }),
  }));
}
