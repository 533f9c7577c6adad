import {
  type DateMention,
  dayInterval,
  innermostAt,
  type OrderClash,
  type Report,
  type Sentence,
  type Span,
  stretchEnd,
  stretchStart,
  viewText,
} from '../../core/index.js';
import { daysIn } from '../events/years.js';

/** Suppliers that delivered before the first evaluation that let them in. */

const SUPPLIER =
  /供方|供应商|供货|承运|外包|分包|承包|外协|协作|车队|supplier|contractor|vendor|haulier|carrier|approval|approved|evaluat/iu;
/** `“谷禾面业”`, `供应商澄泉化工，`, `速通车队`: names that a report gives its suppliers. */
const NAMES: readonly RegExp[] = [
  /[“"「『](?<name>\p{Script=Han}[^”"」』\n,。;:]{1,22})[”"」』]/gu,
  /(?:供方|供应商|承运商|承运方|分包商|分包方|承包商|承包方|外包方|外协厂|外协单位)(?<name>\p{Script=Han}{2,8}?)(?=[,、。;:(\d]|于|在|的|首次|首批|经|完成|提供|通过|自)/gu,
  /(?:^|[,。;:|、\s抽查])(?<name>(?!承运|自有|外部)\p{Script=Han}{2,4}(?:车队|物流|运输|金属|化工|商贸|贸易|建材|包装|塑业|印务|面业|石粉|木业|食品|农场|合作社))/gu,
];
const EN_NAME =
  /(?<![A-Za-z.])(?<name>[A-Z][\p{L}'’-]{2,14}(?: (?:&|and))?(?: [A-Z][\p{L}'’-]{1,14}){1,3})(?![A-Za-z])/gu;
const BEFORE_EN_NAME = /^(?:(?:The|This|New|Supplier|Contractor|Carrier|Haulier|Vendor|Firm|Approved) )+/u;
const NO_NAME =
  /^[购供采提评的于已应需均在从向按由和与及管清名档业绩]|列入|合格|同意|通过|符合|名录|评价|可以|^(?:Its?|All|Purchase|Order|Quality|Safety|Management|January|February|March|April|May|June|July|August|September|October|November|December|Clause|Stage|Internal|External)\b/u;
/** What a firm is called by elsewhere. */
const LEGAL =
  /[（(][^）)]{1,8}[）)]|(?:股份|集团)?有限(?:责任)?公司$| (?:Ltd|Limited|GmbH|Inc|plc|LLC|BV|SA)\.?$/gu;

const EVALUATED =
  /评价|评审|考察|评定|首评|准入(?!取样|检测|分析|检验)|入册|(?:列入|纳入|进入|录入)[^,。;]{0,8}(?:名录|名单|目录)|evaluat|assess|approv|questionnaire|added to the (?:register|list)|pre-?qualif/iu;
/** It is the evaluation that let the supplier in. */
const FIRST =
  /首|初次|初评|初始|新增|准入(?!取样|检测|分析|检验)|入册|(?:列入|纳入|进入)|first|initial|new\b|added to the|approv|questionnaire/iu;
const AGAIN =
  /复评|再评|重新|年度(?:评|复)|续评|再次|跟踪评|动态|业绩|第二次|[12]\d{3}年度|re-?(?:evaluat|assess|approv)|annual|yearly|periodic|again/iu;
const USED =
  /首批|首次(?!评)|首单|首车|到货|送达|送到|送货|供货|购进|购入|购买|采购|进货|入库|交货|派车|承运|运抵|进场|施工|投料|用于|deliver|first (?:order|load|lot|batch|job|use)|repaired|installed|supplied|arrived|worked on|used (?:on|for|in)|ordered|purchase order/iu;
const NO_USE =
  /样品|试样|送样|小样|打样|样件|试用|试供|试验批|询价|报价|洽谈|比价|招标|计划|拟|将于|资料|证书|有效|合同(?:期|签)|协议|框架|sample|trial|quotation|enquiry|planned|will be|valid|expir/iu;
/** The report knows. */
const ADMITTED =
  /不符合|开具|开出|紧急|例外|特批|特殊批准|补评|补做|临时采购|先行采购|尚未评价|未经评价|nonconform|non-conform|emergency|concession|exception was|without (?:prior )?(?:evaluation|approval)|raised/iu;
/** `所有供方均先评价后下单`: what the dates deny, wherever it stands. */
const CLAIMED =
  /(?:所有|全部|均|都|一律|各|从未|没有(?:发生)?|未发生|无一)[^。;]{0,30}(?:先[^。;]{0,4}评价|评价(?:合格)?[^。;]{0,10}(?:之?后|方可|才)|名录(?:以外|之外|外|内)|合格供方(?:处)?(?:采购|购))|\b(?:all|every|no|none|only|never)\b[^.;]{0,60}(?:before (?:the |an? |any )?(?:first )?(?:order|purchase|use|work|job|delivery)|approved (?:suppliers?|contractors?|list|register))/iu;
/** `该供方`, `Its approval questionnaire`: the one named right before. */
const THE_SAME =
  /该(?:供方|供应商|承运商|分包商|外包方|单位|公司|厂|车队)|此供方|^\s?其|^\s?(?:Its|Their|The (?:supplier|firm|contractor|company)(?:'s)?)\b/u;

interface Told {
  name: string;
  date: DateMention;
  from: number;
  to: number;
  sentence: Sentence;
  /** The words around the date that tell what happened. */
  place: Span;
  first: boolean;
}

export function readFirstSupplies(report: Report): OrderClash[] {
  if (!SUPPLIER.test(report.view.text)) return [];
  const names = namesIn(report);
  if (names.length === 0) return [];
  const told = report.sentences.map((sentence, index) => toldIn(report, sentence, index, names));
  const evaluated = told.flatMap(({ evaluations }) => evaluations);
  const used = told.flatMap(({ uses }) => uses);
  return evaluated.flatMap((evaluation): OrderClash[] => {
    // Of several evaluations of one supplier the first let it in.
    if (evaluated.some((other) => other.name === evaluation.name && other.from < evaluation.from)) return [];
    const early = used.find((use) => use.name === evaluation.name && use.to < evaluation.from);
    if (!early || [early, evaluation].some((one) => isAdmitted(report, one))) return [];
    const claim = claimNear(report, evaluation.place.start);
    if (!evaluation.first && !claim) return [];
    return [
      {
        kind: 'supply',
        sure: evaluation.first,
        earlier: early.date.raw,
        later: evaluation.date.raw,
        places: [evaluation.place, early.place, ...(claim ? [claim] : [])],
      },
    ];
  });
}

const coreOf = (name: string): string => name.replace(LEGAL, '').replace(BEFORE_EN_NAME, '').trim();

/** Names of suppliers, in the sentences that speak of any. */
function namesIn(report: Report): string[] {
  const patterns = report.language === 'en' ? [EN_NAME] : NAMES;
  const found = report.sentences.flatMap((sentence) => {
    const words = viewText(report, sentence);
    if (!SUPPLIER.test(words) || !EVALUATED.test(lineAround(report, sentence))) return [];
    return patterns.flatMap((pattern) =>
      [...words.matchAll(pattern)].map(({ groups }) => coreOf(groups?.name ?? '')),
    );
  });
  return [...new Set(found)].filter((name) => name.length >= 2 && !NO_NAME.test(name)).slice(0, MOST);
}
const MOST = 60;

const lineAround = (report: Report, { line }: Sentence): string => {
  const own = report.lines[line];
  return own ? viewText(report, own) : '';
};

function toldIn(report: Report, sentence: Sentence, index: number, names: readonly string[]) {
  const words = viewText(report, sentence);
  const nothing = { evaluations: [] as Told[], uses: [] as Told[] };
  if (!/\d/u.test(words)) return nothing;
  const found = placesOf(words, names);
  if (found.length === 0 && !THE_SAME.test(words)) return nothing;
  if (!EVALUATED.test(words) && !USED.test(words) && !USED_RECORD.test(words)) return nothing;
  const before = report.sentences[index - 1];
  const inherited =
    found.length === 0 && THE_SAME.test(words) && before?.line === sentence.line
      ? placesOf(viewText(report, before), names).at(-1)
      : undefined;
  if (found.length === 0 && !inherited) return nothing;
  const dates = daysIn(report, sentence);
  const told = dates.flatMap((date) => {
    const own = found.findLast(({ end }) => end <= date.start) ?? (found.length === 1 ? found[0] : inherited);
    const days = dayInterval(date);
    if (!own || !days) return [];
    const piece = {
      start: stretchStart(words, date.start, ',;。'),
      end: stretchEnd(words, date.end, ',;。'),
    };
    const [clause, next] = [words.slice(piece.start, piece.end), words.slice(piece.end)];
    const behind = /^,[^,;。]{0,40}/u.exec(next)?.[0] ?? '';
    const place = { start: sentence.start + piece.start, end: sentence.start + piece.end };
    return [{ name: own.name, date, ...days, sentence, place, clause, behind }];
  });
  const isEvaluation = ({ clause }: { clause: string }) => EVALUATED.test(clause) && !AGAIN.test(clause);
  const isUse = ({ clause }: { clause: string }) =>
    (USED.test(clause) || USED_RECORD.test(clause)) && !EVALUATED.test(clause) && !NO_USE.test(clause);
  return {
    evaluations: told.filter(isEvaluation).map((one) => ({
      ...one,
      first:
        FIRST.test(one.clause) ||
        FIRST.test(/^,[^,;。]{0,24}(?:列入|入册|名录)/u.exec(one.behind)?.[0] ?? ''),
    })),
    uses: told.filter(isUse).map((one) => ({ ...one, first: false })),
  };
}

/** `进货检验抽4月9日…检验记录`: goods that were received. */
const USED_RECORD =
  /(?:进货|来料|入厂|进厂)[^,。;]{0,4}(?:检验|验收)|(?:检验|验收|入库|送货)[^,。;]{0,4}(?:记录|单)/u;

function placesOf(words: string, names: readonly string[]) {
  return names
    .flatMap((name) => {
      const start = words.indexOf(name);
      return start < 0 ? [] : [{ name, start, end: start + name.length }];
    })
    .sort((a, b) => a.start - b.start);
}

function isAdmitted(report: Report, { sentence }: Told): boolean {
  const line = innermostAt(report.lines, sentence.start);
  const behind = report.view.text.slice(sentence.end, Math.min(line?.end ?? 0, sentence.end + 80));
  return ADMITTED.test(viewText(report, sentence) + behind);
}

/** The statement next to the evaluation that nobody delivers before. */
function claimNear(report: Report, at: number): Span | null {
  const claims = report.sentences.filter((sentence) => {
    const words = viewText(report, sentence);
    return SUPPLIER.test(words) && CLAIMED.test(words) && !ADMITTED.test(words);
  });
  const [nearest] = claims.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return nearest ? { start: nearest.start, end: nearest.end } : null;
}
