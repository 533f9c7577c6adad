import {
  type CheckBox,
  innermostAt,
  type NamedSystem,
  type Report,
  type Sentence,
  type Span,
  type SystemStatement,
  viewText,
} from '../../core/index.js';
import { leavesOut } from './left-out.js';
import { readSystems } from './names.js';
import { systemsAt } from './place.js';

type Kind = Exclude<SystemStatement['kind'], 'audited'>;

/** What the words of one piece of a sentence decide; the first that matches holds. */
const DECISIONS: ReadonlyArray<readonly [kind: Kind, words: RegExp]> = [
  [
    'unaudited',
    /(?:未|没有|不)(?:再)?(?:对|将|把)?[^,。;]{0,24}(?:实施|进行|开展|纳入|列入|安排)[^,。;]{0,6}审核|(?:本次|此次)(?:审核)?(?:不|未)(?:审核|包括|包含|涉及|涵盖|覆盖|含)|(?:不在|未在)(?:本次|此次)审核|\b(?:was|were|is|are) not (?:audited|covered|part of|included|looked at|within)\b|\b(?:outside|no part of) (?:this|the present) audit\b/iu,
  ],
  [
    'deferred',
    /延期|顺延|延后|暂缓|推迟|暂不|缓议|不(?:再|予|能|宜|同意|作)?推荐|不予(?:认证|注册|通过)|另行推荐|待[^,。;]{2,30}后(?:再|另)[^,。;]{0,6}推荐|\b(?:deferred|postponed|withheld|put off|held back|refused|not (?:be )?recommended|not recommend|cannot (?:be )?recommend)/iu,
  ],
  [
    'concluded',
    /(?:具备|满足|符合)(?:了)?(?:推荐|注册|认证注册|发证)(?:的)?(?:条件|要求)|\bfit (?:for|to be recommended for) certification\b/iu,
  ],
  [
    'recommended',
    /推荐|同意(?:认证|注册|发证|保持|换证|通过)|(?:建议|准予|同意)[^,。;]{0,12}(?:颁发|发放|发证|换发|保持|注册|通过)|\brecommend|\b(?:certificates?|certification|registration) (?:can|may|should|is to|be) (?:be )?(?:issued|granted|renewed|maintained|continued)|\bissue (?:of )?certificates?\b|\bbe certified\b/iu,
  ],
  [
    'concluded',
    /(?:总体|基本|能够|均|已)?(?:符合|满足|达到)[^,。;]{0,40}(?:要求|标准|准则|规定|\d)|(?:运行|实施|保持)?(?:有效|正常)(?:运行|实施)?(?!性)|(?:符合性|有效性)(?:得到|已|予以)?确认|\b(?:conform(?:s|ing)?|complies|fulfils|fulfills|meets|effective|effectively implemented)\b/iu,
  ],
];
/** What only speaks of a decision, depends on one, or is another body's. */
const NOT_DECIDED =
  /是否|能否|可否|以便|以决定|确定[^。]{0,20}推荐|推荐人|推荐性|供方|供应商|分包|其他机构|另一(?:机构|审核组)|上次|上一|上年|去年|初审时|原证书|一阶段|第一阶段|如(?:果|不|未)|若|计划|拟于|曾|内审|内部审核|管理评审|自评|自查|(?:之|以)?前$|whether|\bif\b|unless|previous|last (?:audit|year)|supplier|other (?:certification )?bod|at the (?:initial|previous|last|first)|stage 1|used to|internal audit|management review|self-assess/iu;
/** The words or the line that make a finding of conformity the team's own. */
const CONCLUDES =
  /结论|综合评价|总体评价|综上|审核组|审核结果|经审核|经现场审核|末次会议|推荐|conclu|\bresults?\b|audit team|the team|recommend/iu;
/** What an audit is to find out. */
const AIM = /(?:是|能|可)否|确定[^。]{0,24}推荐|whether/iu;
/** A part of the organisation alone. */
const PARTIAL =
  /\d\.\d|条款|clause|厂区|分公司|分厂|车间|项目部|场所|基地|仓库|部门|\bsites?\b|\bplant\b|department|workshop/iu;
const ALL =
  /(?:[两三四二]个?(?:管理)?体系|(?:各|全部|所有)(?:管理)?体系|\ball (?:two|three|four) (?:management )?systems?|\bboth (?:management )?systems?)/iu;
/** A recommendation of anything else is advice. */
const OF_CERTIFICATION = /认证|注册|证书|体系|保持|发证|换证|推荐\s?\(|certif|registr|systems?\b/iu;
const LONGEST = 90;

/** Decisions of the team on systems, in boxes and in words. */
export const readDecisions = (report: Report): SystemStatement[] => [
  ...report.sentences.flatMap((sentence) => readSentence(report, sentence)),
];

/** Pieces between commas; a comma between two names of systems parts nothing. */
const CUT =
  /(?<![A-Z\d]),|,(?!\s?(?:[A-Z]{1,6}\b|GB|ISO|and\b|or\b|environment|occupational|health|energy|information))|;|\n/gu;
const CUT_ENGLISH = /;|, (?:but|while|whereas|and the)\b|\bbut\b|\bwhile\b/giu;

function piecesOf(report: Report, sentence: Span): Span[] {
  const words = viewText(report, sentence);
  const cuts = [...words.matchAll(report.language === 'en' ? CUT_ENGLISH : CUT)].map(
    ({ index }) => index + 1,
  );
  const boxes = report.boxes
    .filter(({ start }) => start > sentence.start && start < sentence.end)
    .filter((box) => !isNamedOf(report, box, words, sentence))
    .map(({ start }) => start - sentence.start)
    .filter((at) => !isBracketed(words, at));
  const from = [0, ...cuts, ...boxes].sort((a, b) => a - b);
  return from.map((start, index) => ({
    start: sentence.start + start,
    end: sentence.start + (from[index + 1] ?? words.length),
  }));
}

/** `推荐认证注册：■QMS □EMS`: boxes behind the words that decide only name the systems decided on. */
function isNamedOf(report: Report, { label }: CheckBox, words: string, sentence: Span): boolean {
  const first = words.search(/[■□☑☒☐√]/u);
  const lead =
    words
      .slice(0, first)
      .split(/[,;。]/u)
      .at(-1) ?? '';
  return DECIDES_ON.test(lead.trimEnd()) && label.end <= sentence.end && isName(viewText(report, label));
}
const DECIDES_ON =
  /(?:推荐|暂缓|延期|不予推荐|准予|同意)(?:下列|以下|如下|的|其)?(?:管理)?(?:体系|标准)?(?:通过|继续)?(?:认证|注册|保持|换发|更新|证书|再认证|发证){0,3}(?:的)?(?:管理)?(?:体系|领域|标准|范围)?\s?:?$|\brecommend(?:ed|s|ation)?\b[^.;:]{0,40}:?$/iu;

/** Nothing but the names of systems and what ties them together. */
function isName(words: string): boolean {
  const named = readSystems(words, true);
  const rest = [...named]
    .reverse()
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), words);
  return (
    named.length > 0 &&
    /^(?:[\s()/、,;.。:&+-]|管理|体系|标准|GB|ISO|IEC|EN|T|and|idt|systems?|management|20\d\d){0,16}$/iu.test(
      rest,
    )
  );
}

/** Boxes in brackets belong to the answer before them. */
const isBracketed = (words: string, at: number): boolean =>
  words.lastIndexOf('(', at) > words.lastIndexOf(')', at);

interface Piece extends Span {
  kind: Kind | null;
  systems: NamedSystem[];
  words: string;
}

function readSentence(report: Report, sentence: Sentence): SystemStatement[] {
  const words = viewText(report, sentence);
  const line = report.lines[sentence.line];
  if (
    !/推荐|审核|结论|认证|符合|有效|体系|延期|申请|recommend|certif|audit|conform|effective|appl(?:y|ied)/iu.test(
      words,
    )
  )
    return [];
  const pieces = piecesOf(report, sentence).map((span): Piece => {
    const own = viewText(report, span);
    const kind = leavesOut(own)
      ? 'unaudited'
      : (DECISIONS.find(([, pattern]) => pattern.test(own))?.[0] ?? null);
    return { ...span, kind, words: own, systems: systemsAt(report, span, /[■☑☒√□☐]/u.test(own)) };
  });
  const title = innermostAt(report.sections, sentence.start)?.title ?? '';
  const concludes = [words, line ? viewText(report, line).slice(0, 24) : '', title].some((one) =>
    CONCLUDES.test(one),
  );
  carryOn(pieces);
  return pieces.flatMap((piece, index) => {
    // `ISO 45001: □ certification recommended ☑ after correction`: of what, the other choices say.
    const choice = /^\s?[■☑☒√]/u.test(piece.words) ? words : piece.words;
    if (piece.kind === 'recommended' && !OF_CERTIFICATION.test(choice)) return [];
    if (piece.kind === null || NOT_DECIDED.test(piece.words) || isUnticked(report, piece)) return [];
    if (piece.kind === 'concluded' && (!concludes || AIM.test(words))) return [];
    const subject = subjectOf(pieces, index);
    const all = ALL.test(piece.words);
    if (subject.systems.length === 0 && !all) return [];
    if ((piece.kind === 'unaudited' || piece.kind === 'concluded') && PARTIAL.test(piece.words)) return [];
    return [
      {
        kind: piece.kind,
        ...trimmed(report, { start: subject.start, end: Math.min(piece.end, subject.start + LONGEST) }),
        systems: subject.systems,
        all: subject.systems.length === 0,
      },
    ];
  });
}

/** `推荐Q、E换发证书,S保持认证`: a recommendation runs on in what follows it. */
function carryOn(pieces: Piece[]): void {
  for (const [index, piece] of pieces.entries())
    if (piece.kind === null && pieces[index - 1]?.kind === 'recommended' && KEPT.test(piece.words))
      piece.kind = 'recommended';
}
const KEPT = /保持|换发|换证|更新|再认证|注册|发证|\b(?:maintain|renew|continu)/iu;

/** The piece that names the systems: the decision's own, or one before it that decides nothing else. */
function subjectOf(pieces: readonly Piece[], index: number): Piece | (Span & { systems: NamedSystem[] }) {
  const own = pieces[index] as Piece;
  if (own.systems.length > 0) return own;
  const before = pieces.slice(0, index).findLast(({ systems }) => systems.length > 0);
  if (!before || NOT_DECIDED.test(before.words)) return own;
  const agrees =
    before.kind === null ||
    (before.kind === 'concluded' && (own.kind === 'recommended' || own.kind === 'concluded'));
  return agrees ? { start: before.start, end: own.end, systems: before.systems } : own;
}

/** An answer of a form that was not chosen. */
const isUnticked = (report: Report, { start, words }: Piece): boolean =>
  innermostAt(report.boxes, start + words.search(/\S/u))?.state === 'empty';

function trimmed(report: Report, span: Span): Span {
  const words = viewText(report, span);
  const end = words.trimEnd().replace(/[,。;、]$/u, '').length;
  return { start: span.start + (words.length - words.trimStart().length), end: span.start + end };
}
