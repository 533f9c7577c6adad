import {
  type CheckBox,
  type Recommendation,
  type Report,
  type Sentence,
  type Span,
  viewText,
} from '../../core/index.js';
import { readSystems } from '../systems/names.js';

const OBJECT =
  '(?:其)?(?:获得|通过|继续)?(?:(?:换发|更换|颁发|授予|延续)(?:再认证|认证|管理体系|新|其)*证书|认证注册|再认证注册|认证|注册|保持|更新|再认证|换发|扩大|恢复|获证)';
/** A recommendation as the audit team words it; what depends on it, and what only speaks of it, is left out. */
const PROSE = new RegExp(
  `(?<not>不(?:予|能)?|暂不|暂缓|延期|推迟)?(?:同意)?(?:推荐(?:无条件|直接|予以|给予|其)?(?:${OBJECT})|(?<=同意)(?:保持|换发|授予|更新)[^。;,]{0,14}(?:认证注册|认证证书|认证资格)|(?<=同意)(?:保持|换发|授予|更新|再)认证(?=[。;,]|$)|(?<=同意)(?:直接|无条件)?(?:颁发|发放|换发)(?:认证)?证书)(?!后|时|的|资格)`,
  'gu',
);
/** `不予推荐`, `建议暂停证书`, `should be suspended`: a refusal without the word of what is refused. */
const REFUSAL =
  /(?<!如|若|否则|将|可)(?:不予推荐|暂不推荐|不推荐)(?=[,。;、]|$)|(?<!如[^。;]{0,20}|若[^。;]{0,20}|否则[^。;]{0,8}|将)建议(?:暂停|撤销|注销|收回)[^。;,]{0,6}(?:证书|认证|资格)|\b(?:certification|registration) (?:cannot|can not|could not) be recommended\b(?! (?:until|before|unless))|(?<!\bif\b[^.]{0,60})\b(?:certificate|certification) (?:should|must) be (?:suspended|withdrawn)\b/giu;
const ENGLISH =
  /\b(?:(?:continued |initial |re)?certification|registration) (?:is|are|was)? ?(?<not>not )?recommended\b|\brecommends? (?<against>against )?(?:the )?(?:continued |initial |re)?(?:certification|registration)\b|\b(?:recommends?|proposes?) (?:that )?(?:the |both |new )?(?:certificates?|certification|registration) (?:can |may |should )?be (?<never>not )?(?:issued|granted|renewed|maintained|continued|awarded|extended|upheld)\b|\brecommends? (?:the )?(?:immediate )?(?:issue|renewal|granting|continuation|award|maintenance) of (?:the |both |new )?(?:certificat|registration)/giu;
const AIM = /(?:是|可|能)否[^。;]{0,4}推荐|确定[^。]{0,24}推荐|以决定|推荐后|推荐人|推荐性|whether/iu;
const CONDITION =
  /有条件|附条件|conditional|纠正|整改|验证|关闭|完成[^。;]{0,30}后|after|subject to|provided|once|when|following|acceptance|upon/iu;
/** `■QMS` in brackets, or `(Q/EC/S)`, `(QMS、EMS)`. */
const SYSTEM =
  /[■☑√][^□☐■☑√]{0,3}?(?<ticked>QMS|EMS|OHSMS)|\((?<listed>(?:QMS|EMS|OHSMS|EC|[QES])(?:\s?[/、,和及与+&]?\s?(?:QMS|EMS|OHSMS|EC|[QES])){0,4})\)/gu;
const NAMES = /QMS|EMS|OHSMS|EC|[QES]/gu;
const VERIFICATION = /验证合格|纠正措施(?:的)?验证|验证结论|验证日期|验证结果|跟踪验证/u;
/** How far before a box the heading of its verification record may stand. */
const VERIFICATION_REACH = 160;

/** A condition stands in the same sentence or the next of the same paragraph. */
const REACH = 80;

const RECOMMENDS_LABEL =
  /^(?!.{0,60}是否推荐).{0,30}推荐|recommend|^\s?certificat(?:ion|es?) (?:to be |is to be |should be )?(?:suspended|withdrawn|refused)/iu;
const LETTERS: Readonly<Record<string, string>> = { Q: 'QMS', EC: 'QMS', E: 'EMS', S: 'OHSMS' };

/** Every recommendation ticked or worded, of this audit. */
export function extractRecommendations(report: Report): Recommendation[] {
  const boxes = report.boxes.flatMap((box, index) => readBox(report, box, report.boxes[index + 1]));
  const prose = report.sentences.flatMap((sentence) => readProse(report, sentence));
  return [...boxes, ...readLostTicks(report), ...prose].sort((a, b) => a.start - b.start);
}

const OUTRIGHT =
  /(?<![□☐]\s?)直接推荐|(?:无须|无需|不必|不用)(?:等待)?(?:任何)?(?:整改|纠正|验证)|without waiting for (?:any )?correct|不附(?:带|加)?(?:任何)?条件|无(?:任何)?(?:附加)?条件|without (?:any )?(?:condition|reservation)|unconditional/iu;

/** The words of the recommendation that go on to leave all conditions out. */
const WITHOUT_CONDITIONS =
  /^[^。;.\n]{0,30}?(?:(?:无须|无需|不必|不用)(?:等待)?(?:任何)?(?:整改|纠正|验证)|不附(?:带|加)?(?:任何)?条件|无(?:任何)?(?:附加)?条件|without (?:any )?(?:conditions?|reservations?))/iu;

const kindOf = (words: string, refused: boolean): Recommendation['kind'] => {
  if (/延期|推迟|暂缓|postpone|deferred/iu.test(words)) return 'postponed';
  if (refused) return 'refused';
  if (OUTRIGHT.test(words)) return 'unconditional';
  return CONDITION.test(words) ? 'conditional' : 'unconditional';
};

function readBox(report: Report, box: CheckBox, next: CheckBox | undefined): Recommendation[] {
  const { text } = report.view;
  const label = text.slice(box.label.start, box.label.end);
  if (box.state !== 'ticked' || !RECOMMENDS_LABEL.test(label) || AIM.test(label)) return [];
  const refused = /不(?:予|能)?推荐|暂不推荐|not recommended|against|suspended|withdrawn|refused/iu.test(
    label,
  );
  // `□QMS ■OHSMS` in brackets after the words are boxes of their own.
  const scope =
    text.slice(box.start, Math.min(text.length, (next?.end ?? box.end) + 40)).split('\n')[0] ?? '';
  const bracket = /\([^()]{0,60}\)?/u.exec(scope)?.[0] ?? '';
  return [
    {
      start: box.start,
      end: endOfWords(label, box),
      kind: kindOf(label, refused),
      systems: systemsOf(bracket),
      place: 'box',
      verified: isVerified(report, box),
    },
  ];
}

/** `□推荐    不推荐    □整改后推荐`: the tick vanished with its font, and its answer stands without a box. */
const LOST_TICK =
  /^\s*(?:□\s?[^\s□]{2,16}\s{2,8}){0,3}(?<ticked>[^\s□:]{0,8}(?:推荐|保持|换证)[^\s□:]{0,10})(?:\s{2,8}□\s?[^\s□]{2,16}){1,3}\s*$|^\s*(?:□\s?[^\s□]{2,16}\s{2,8}){1,3}(?<last>[^\s□:]{0,8}(?:推荐|保持|换证)[^\s□:]{0,10})\s*$/u;

function readLostTicks(report: Report): Recommendation[] {
  const { text } = report.view;
  if (report.boxes.length === 0 || report.boxes.some(({ state }) => state !== 'empty')) return [];
  return report.lines.flatMap((line): Recommendation[] => {
    const content = text.slice(line.start, line.end);
    const groups = content.includes('□') ? LOST_TICK.exec(content)?.groups : undefined;
    const ticked = groups?.ticked ?? groups?.last;
    if (ticked === undefined || !/推荐/u.test(content)) return [];
    const start =
      line.start +
      content.search(new RegExp(`(?<=^\\s*|\\s{2})${ticked.replace(/[()]/gu, '\\$&')}(?=\\s|$)`, 'u'));
    return [
      {
        start,
        end: start + ticked.length,
        kind: kindOf(ticked, /不(?:予|能)?推荐|暂不推荐/u.test(ticked)),
        systems: [],
        place: 'lost-tick',
        verified: isVerified(report, line),
      },
    ];
  });
}

const systemsOf = (words: string): string[] => [
  ...new Set(
    [...words.matchAll(SYSTEM)].flatMap(({ groups }) =>
      ((groups?.ticked ?? groups?.listed ?? '').match(NAMES) ?? []).map((name) => LETTERS[name] ?? name),
    ),
  ),
];

/** The label up to the brackets or spaces that follow it. */
function endOfWords(label: string, box: CheckBox): number {
  const stop = label.trimStart().search(/[(\s]{2}|\(|\s{2}|\n/u);
  const lead = label.length - label.trimStart().length;
  return stop < 0 ? box.end : box.label.start + lead + stop;
}

function readProse(report: Report, sentence: Sentence): Recommendation[] {
  const content = viewText(report, sentence);
  if (
    !/推荐|同意|建议|recommend|proposes?|suspended|withdrawn/iu.test(content) ||
    AIM.test(content) ||
    /[■□☑☐√[]/u.test(content)
  )
    return [];
  if (isOption(report, sentence, content)) return [];
  const line = report.lines[sentence.line];
  const around = line
    ? report.view.text.slice(
        Math.max(line.start, sentence.start - REACH),
        Math.min(line.end, sentence.end + REACH),
      )
    : content;
  const refusals = [...content.matchAll(REFUSAL)].map((match) => ({ match, refusal: true }));
  const others = [...content.matchAll(PROSE), ...content.matchAll(ENGLISH)]
    .filter(({ index }) => !refusals.some(({ match }) => match.index === index))
    .map((match) => ({ match, refusal: false }));
  return [...refusals, ...others].map(({ match, refusal }) => {
    const { not, against, never } = match.groups ?? {};
    const refused = refusal || (not ?? against ?? never) !== undefined;
    const behind = WITHOUT_CONDITIONS.exec(content.slice(match.index + match[0].length))?.[0] ?? '';
    return {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length + behind.length,
      kind: kindOf(refused ? match[0] : around, refused),
      systems: systemsNear(content, match.index),
      place: 'prose' as const,
      verified: isVerified(report, sentence),
    };
  });
}

/** `QMS推荐再认证,EMS暂不推荐`: the systems of the piece that holds the words, else all that the sentence names. */
function systemsNear(content: string, at: number): string[] {
  const named = (words: string) => [...new Set(readSystems(words).map(({ system }) => system))];
  const before =
    content
      .slice(0, at)
      .split(/[,;。]|推荐/u)
      .at(-1) ?? '';
  const own = named(before);
  return own.length > 0 ? own : named(content);
}

/** One of the choices of a form whose ticks were lost: unknown. */
function isOption(report: Report, sentence: Sentence, content: string): boolean {
  if (!/[。;.!]$/u.test(content) && /^.{0,12}推荐[^,。]{0,10}$/u.test(content)) return true;
  if (/审核组|结论|组长|同意|team|auditor/iu.test(content)) return false;
  return [-1, 1].some((step) => {
    const line = report.lines[sentence.line + step];
    const words = line ? viewText(report, line) : '';
    const isTold = /[。.;]\s?$/u.test(words) && /结论|意见|审核组|会议|组长|鉴于|team|meeting/iu.test(words);
    // `十八、结论和推荐` is a heading, and no choice.
    if (report.sections.some(({ start }) => start === line?.start)) return false;
    return words.length < 40 && !isTold && /推荐|recommended/iu.test(words);
  });
}

/** A recommendation beside the record that corrections were verified came after the audit's own. */
const isVerified = (report: Report, { start, end }: Span): boolean =>
  VERIFICATION.test(report.view.text.slice(Math.max(0, start - VERIFICATION_REACH), end + 20));
