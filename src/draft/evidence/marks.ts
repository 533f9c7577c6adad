import { remember } from '../../core/index.js';
import { DECIDED_NC } from '../../standards/index.js';
import { decisionsIn, OTHERS_AUDIT } from './decisions.js';

/** What an auditor's mark says about the passage it stands in. */
export type MarkKind = 'nonconform' | 'observation' | 'confirm' | 'not_applicable';

export interface Mark {
  kind: MarkKind;
  start: number;
  end: number;
  text: string;
  /** `→ NC`: written as a verdict behind the passage, not as part of its wording. */
  appended: boolean;
  /** No wording tells it; the clause only reads like one that decides. */
  guessed?: true;
}

const ARROW = '(?:—{0,2}→|—+>|-{1,2}>|={1,2}>|⇒|➜|➔|>>)';
const GRADE = '(?:严重|一般|轻微|重大|次要|major|minor|maj\\.?|min\\.?)';
const NC = `(?:${GRADE}[ ]?)?(?:NC(?:[-#]?\\d{1,2}(?![\\d-]))?(?![A-Za-z\\d]|[-_]\\d|R\\b)|N/C|CAR(?![A-Za-z\\d-])|不符合项?(?!品|要求|规)[①-⑳]?|不合格(?![品率单件数输的要应由后时批])|不符(?!合)|non-?conformit(?:y|ies)|non-?conformance)`;
const GRADE_BEHIND = `(?:[ ]?[,，]?[ ]?[(（]?[ ]?${GRADE}[ ]?[?？]?[)）]?)?(?:[ ]?[(（][ ]?[QESO/、]{1,5}[ ]?[)）])?`;

const STARTS_WITH_ARROW = new RegExp(`^${ARROW}`, 'u');
const FROM_NC = new RegExp(`${NC}.*$`, 'iu');

/** What may stand between an arrow and its mark: verbs of raising, counters, standards; other words are evidence. */
const FILLER =
  '(?:开具?|开出|记|写|判|列|定|算|出|提|为|个|一|1|项|张|条|的|合到|合并到?|并到|并入|[QESO]{1,3}|an?|raised?|as|is|[ /、]){0,8}?';
/** A verdict written behind an arrow: `→ 开NC (S)`, `-> NC minor`, `→ 合到NC`. */
const ARROWED_NC = new RegExp(
  `(?:${ARROW}|(?<=\\s)=)(?:${FILLER}${NC}${GRADE_BEHIND}|${FILLER}[ ]?${GRADE}[!！]{0,3}(?=[ ]*(?:$|[;；。.,，(（])))`,
  'giu',
);
/** Raised in words: 开NC, 判不符合, raised NC. */
const RAISED_NC = new RegExp(
  `(?:(?:开具?|开出|开了?|记|写|判为?|构成|属于?|列为?|计|定为?|出|提|合到|并到|并入|算)[ ]?(?:[1一两2]?[ ]?[个项条张]?[ ]?)${NC}${GRADE_BEHIND}` +
    `|(?:raised?|raising|issued?|wrote|written|write|gave|record(?:ed)?|logged)(?: up)?(?: as)?(?: an?)? ${NC}${GRADE_BEHIND}` +
    `|${NC}[ ](?:was |is |to be )?(?:raised|issued|written)(?! by the)${GRADE_BEHIND})`,
  'giu',
);
/** The bare mark: `NC!`, `NC minor`, `NC` at the end of a passage. */
const BARE_NC = new RegExp(
  `(?<![A-Za-z\\d/-])(?:${GRADE}[ ]?)?NC(?![A-Za-z\\d?？]|[ ]?[-:#]?\\d|s\\b)${GRADE_BEHIND}[!！]{0,4}(?=$|[\\s,，;；。.)）—-])`,
  'giu',
);
/** Numbered, in brackets or before what it is about: `NC1`, `[NC]`, `NC: 没签字`, `开1个一般`. */
const OTHER_NC = new RegExp(
  `(?<![A-Za-z\\d/-])NC[-#]?\\d{1,2}(?=$|[,，;；。)）\\]】]|[ ](?!\\d|[项个]))` +
    `|[\\[【(（](?:${GRADE}[ ]?)?(?:NC|不符合项?)\\d{0,2}[\\]】)）]` +
    `|(?:^|(?<=[\\s;；。]))(?:${GRADE}[ ]?)?(?:NC\\d{0,2}|不符合项?\\d{0,2})[ ]?[:：]` +
    `|(?<=[\\s,，→])开了?[1一]?[个项张]?(?:严重|一般|轻微)的?(?=$|[\\s,，;；。])` +
    `|(?<=[\\s,，→])(?:开|记|判)了?[1一两2][个项条张](?:不符合)?(?=[\\s.。!！]*$)` +
    `|(?<=\\s[—–-]{1,2}[ ]?|[,;:][ ])(?:a )?(?:minor|major)(?=[\\s.!]*$)`,
  'giu',
);
/** A requirement that is said to be broken. */
const BROKEN =
  /不符合[ ]?[QES]{0,3}[ ]?(?:10|[4-9])\.\d[\d.]*|(?:不符合|违反)(?:了)?[^,，;；。\n]{0,14}(?:要求|规定|规程|标准|文件|程序|制度|条款|图纸|工艺)|(?<=[—－→\s,，;；])不符合[!！]{0,3}(?=$|[\s,，;；。)）])/giu;

const EARLIER_AUDIT =
  /(?:内审|上次|上年|去年|前次|外审|一阶段|监督审?|internal audit|previous|last (?:audit|year|time|visit))[^,，;；。]{0,10}$/iu;
const CLOSED =
  /(?:全部?|都|均|已)?(?:关闭|关了|全关|都关|关掉|整改完|整改关闭|已改|已整改|改完|已关)|(?:all |are |is |now |both )?(?:closed|cleared|completed)|^[^.;]{0,24}(?:->|→)[ ]?(?:can )?close\b/iu;
const DENIED =
  /(?:(?:无|没有?|未(?:发现|开具?|见|构成)?|不(?:能|可|该|应|宜|用)?(?:开|算|判|列|是|构成|够|作)|暂不|先不开?|免)[ ]?(?:发现|开具?|构成|出现|产生|有|到|够|算|作为?|成|列|任何|新的?|再|重大|[个项条张]){0,3}[ ]?|0[ ]?[项个]?[ ]?|(?:\b(?:was|were) (?:going|about) to|\bnearly|\balmost)[ ]|本来要|差点|原想|(?:\bno|\bnot(?: an?| as an?| raised as(?: an?)?)?|\bwithout|\bzero|\bnone)(?: (?:an?|any|new|further|open|other|major|minor))?[ ]?)$/iu;
const ASKED = /^[ ]?(?:[?？]|是否|吗|与否|or not)/iu;
const OBSERVED: readonly RegExp[] = [
  new RegExp(
    `${ARROW}[ ]?(?:列为?|记|作为?|提|口头|给|一般)?[ ]?(?:观察项?|提醒|沟通|关注|跟踪|改进|建议|口头|下次(?:审核|来|再|查|看|验证|跟踪|确认|关注)|待|OFI|OBS|observation|verify|check|told|mention)[^。;；\\n]{0,24}`,
    'giu',
  ),
  /(?:列为?|记为?|作为?|开具?|提)?观察项|改进机会/giu,
  /(?:马上|立即|立刻|随即)[^,，;；。\n]{0,4}(?:搬|清|改|换|补|挪|收|处理|整改|撤|关|停|贴|戴|挑|拿|锁|盖)[^,，;；。\n]{0,6}|(?<=[\s,，])(?:还)?可(?:以)?(?:再)?(?:改进|优化|细化|完善|加强|提升)(?=$|[\s,，;；。])/gu,
  /(?<=[\s,，—–-])已?(?:提出|指出)了?(?=$|[\s,，;；。])/gu,
  /口头(?:提醒|交流|提出|指出|建议|告知|沟通|说明|提|说(?!法))了?(?:[^,，;；。\n]{0,12})?/giu,
  /(?:当场|现场|即时)(?:换|改|纠|补|盖|贴|整改|处理|戴|清|报修|收|撤|停|加|隔离(?![^;；。\n]{0,30}(?:返工|返修|复检|放行))|更换|纠正|移|摘|扣|关|挪|搬|拿|放|装|锁|写|填|签|接|拉|扶|擦|扫|洗|调|修|系|穿|灭|断电|归位|复位|销毁)[^,，;；。\n]{0,6}/giu,
  /(?<=(?:过期|失效|没电|欠压)[^,，;；。\n]{0,12}[\s)）,，])(?:换了|换掉了?|更换了|撤了|扔了)(?=[\s.。]*$)/gu,
  /(?:(?:当|看)着我们?(?:的)?面)[^,，;；。\n]{0,8}/gu,
  /(?:已(?:与|跟|和)[^,，;；。\n]{0,8}沟通|沟通(?:了|过|后)?[ ,，]{0,2}(?:要求|让|请|补|当天|当场|马上|已))[^;；。\n]{0,12}/giu,
  /提醒(?=$|[\s,，;；。]|了|其|不要|注意|关注|对方|他们|整改|改|加|换|补|贴|修|清|尽快|要)[^;；。\n]{0,12}/giu,
  /待(?:查|补|核|跟踪|验证|整改)[^,，;；。\n]{0,8}|下次(?:审核)?(?:再)?(?:查|看|验证|跟踪|确认|关注)[^,，;；。\n]{0,8}|需(?:要)?(?:关注|跟踪|改进|整改)/giu,
  /(?<=[\s,，;；])沟通(?=[\s.。!！]*$)|提请(?:留意|注意|关注)|(?:跟|和|向)[^,，;；。]{1,8}(?:讲|说|提)了?(?:一)?[下声句嘴](?=$|[\s,，;；。])|可(?:以)?再[\u4e00-\u9fff]{1,4}一?(?:点|些)(?=$|[\s,，;；。])/gu,
  /(?:要求|让)(?:其|他们|对方)?(?:整改|更新|重做|补做|补充?|改进|撤|停用?|换|清理)了?(?=$|[\s,，;；。])|提出(?:整改|改进)(?=$|[\s,，;；。])/gu,
  /(?<![的提合])建议(?!书|箱|稿|人|数|表|单|[\d:：]|[^,，;；。\n]{0,4}(?:采纳|条))[\u4e00-\u9fff][^,，;；。\n]{0,12}|提(?:出|了)?[^,，;；。\n]{0,4}建议(?=$|[\s,，;；。])/giu,
  /\b(?:verify|check|look at|follow(?:ed)? up|review|recheck)(?: this| it| again)? (?:next|at next|on next)[^.;\n]{0,16}|\bto be (?:verified|followed up)\b|\bverify\b(?=[.!]?\s*$)/giu,
  /(?<!\b(?:hospital|customers?|clients?|patients?|authority|regulator|insurers?|council|police|neighbours|owner)(?: was| were| being)? )\b(?:told|advised|mentioned(?: it)? to|reminded|informed)(?: them| him| her| the \w+| \w+)?\b(?![^.;]{0,24}\b(?:repl(?:y|ied)|answer\w*|respon\w+)\b)|\b(?:them|him|her|supervisor|manager|operator|leader|staff) (?:told|advised|reminded|informed)\b/giu,
  /口头(?=[\s.。!！]*$)|\bsaid so(?: at the time| there| on the day| to (?:them|him|her))?(?=[\s.,;]|$)/gu,
  /(?<=[–—:,(-][ ]?)(?:a )?(?:suggestion|recommendation|improvement|opportunity|advice|reminder)(?=[\s.!)]*$)|\basked (?:them |him |her |the \w+ )?to (?!see|show|look|explain|describe|name|find|demonstrate|provide|send|speak|tell|talk|be\b)[a-z]+/giu,
  /\b(?:suggested|recommended|could be (?:clearer|better|improved|tidier))\b|\b(?:OFI|OBS|observation|opportunity for improvement|area of concern|verbal(?:ly)?)\b(?! (?:post|deck|window))|\bwatch(?=[.!]?\s*$)|\bminor(?=[\s]*(?:$|[,.;:)–—-]))/giu,
  /(?<=[.,;] (?:they|he|she|[A-Z][a-z]+) )(?:locked|closed|covered|moved|removed|tidied|cleared) (?:it|them)(?: (?:apart|away|back|up))?(?=[\s.]*$)/gu,
  /\b(?:corrected|fixed|replaced|rectified|put right|put it on)\b[^.;\n]{0,12}\b(?:on the spot|at once|immediately|there and then|when asked|during (?:the )?audit)\b/giu,
];
const CONFIRM: readonly RegExp[] = [
  /(?<![A-Za-z\d])NC[ ]?[?？]|不符合[?？]/gu,
  /(?:需要?|要|待|须|尚待|请)(?:进一步)?(?:确认|核实|核对|澄清|问清)|(?:名字|情况|身份)?(?:问清|核实一下|查清|搞清|弄清|弄明白)|未确认|没确认|是不是(?:同)?|是否(?:同|一)|哪个(?:对|准|是对)|以哪个为准|不确定|说不清|看不清|拿不准/giu,
  /对不上|算不出|算不上来|核不上|前后矛盾|互相矛盾|自相矛盾|相矛盾|口径不(?:一致|一样|同)|数(?:据|字)?不一致|两[个张份处](?:数|版本|表|记录)?[^,，;；。\n]{0,3}不(?:一|同)|还是[^,，;；。\n]{1,10}[?？]/giu,
  /\b(?:to (?:be )?(?:confirm(?:ed)?|clarif(?:y|ied))|tb[cd]|clarify|unclear|not sure|unsure|which (?:one )?is (?:right|correct)|find out|which(?=\?)|contradict\w*|conflicting|does(?:n't| not) (?:add up|match|tally|agree)|need(?:s)? (?:confirming|checking|clarification))\b/giu,
];
/** A mark that the typist takes back at once: `不适用 —— 写错了`. */
const TAKEN_BACK = /^[\s,，—–-]{0,6}(?:写错|笔误|记错|打错|划掉|作废|scratch that|my mistake)/iu;
const EXCLUDED =
  /(?<!不)不涉及|(?<!是否)不适用|裁[掉剪去]|剔除(?=$|[\s,，;；。]|这|该|此|本)|(?:没(?:有)?|未|不)采用(?=$|[\s,，;；。])|\bN\/A\b|\bnot applicable\b|\bexcluded\b|\bexclusion\b|删减/giu;

/** True where a mark stands by itself between gaps, dashes or punctuation, and not within a wording. */
const standsAlone = (text: string, match: RegExpExecArray): boolean =>
  /(?:^|[\s,，.。;；—–-])$/u.test(text.slice(0, match.index)) &&
  /^(?:$|[\s,，.。;；!！)—–-])/u.test(text.slice(match.index + match[0].length));

/** The same, with nothing behind it. */
const endsPassage = (text: string, match: RegExpExecArray): boolean =>
  standsAlone(text, match) && !/[\p{L}\p{N}]/u.test(text.slice(match.index + match[0].length));

/** How far before a mark its subject may stand, in characters. */
const SUBJECT_REACH = 160;

function ncMarks(text: string): Mark[] {
  const arrowed = [...text.matchAll(ARROWED_NC)].map((m) => ({ match: m, appended: true }));
  const raised = [...text.matchAll(RAISED_NC)].map((m) => ({ match: m, appended: standsAlone(text, m) }));
  const bare = [...text.matchAll(BARE_NC)].map((m) => ({ match: m, appended: true }));
  const others = [...text.matchAll(OTHER_NC)].map((m) => ({ match: m, appended: true }));
  const decided = [...text.matchAll(DECIDED_NC)].map((m) => ({ match: m, appended: true }));
  const broken = [...text.matchAll(BROKEN)].map((m) => ({
    match: m,
    appended: /^不符合[!！]*$/u.test(m[0]),
  }));
  return [...arrowed, ...raised, ...bare, ...others, ...decided, ...broken].flatMap(
    ({ match, appended }): Mark[] => {
      const start = match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(0, start - SUBJECT_REACH), start);
      const after = text.slice(end, end + SUBJECT_REACH);
      const span = { start, end, text: match[0], appended };
      const arrow = STARTS_WITH_ARROW.test(match[0]);
      // `不开NC`: the verb of raising stands between the denial and the mark.
      const act = match[0].replace(FROM_NC, '');
      if ((!arrow && (DENIED.test(before) || DENIED.test(`${before}${act}`))) || DENIED.test(act)) return [];
      if (!match[0].includes('(') && ASKED.test(after)) return [{ ...span, kind: 'confirm' }];
      if (/[?？]/u.test(match[0]) && !/[(（][^)）]*[?？]/u.test(match[0]))
        return [{ ...span, kind: 'confirm' }];
      if (CLOSED.test(match[0]) || CLOSED.test(after.slice(0, 24).split(/[;；。]/u)[0] ?? '')) {
        if (!arrow || OTHERS_AUDIT.test(before)) return [];
      }
      // `去年冬天换的   ×开`: raised here and now, whatever it is about.
      const now = arrow || HERE_AND_NOW.test(match[0]);
      if (!now && (OTHERS_AUDIT.test(before) || isOfSupplier(match[0], before, after))) return [];
      return [{ ...span, kind: 'nonconform' }];
    },
  );
}

/** `issued NC to supplier Hart`, `供方审核 开出不符合3条`: what the auditee found at others', unless it ends the passage. */
const AT_SUPPLIERS =
  /(?:供方|供应商|承包商|外包方?|分包方?|施工队|承运商|劳务)[^,，;；。]{0,6}(?:现场)?(?:审核|二审|检查|评审|考核)|对(?:供方|供应商|承包商|外包方?|分包方?|施工队|其)|向(?:供方|供应商|承包商|外包方?)|\b(?:supplier|vendor|contractor) (?:audit|visit|review)s?\b/iu;
const TO_SUPPLIER =
  /^[ ]?(?:to|on|against|with) (?:the |our |their )?(?:supplier|vendor|contractor|haulier|[A-Z][a-z]+)/u;
const isOfSupplier = (mark: string, before: string, after: string): boolean =>
  TO_SUPPLIER.test(after) || (AT_SUPPLIERS.test(`${before}${mark}`) && /[\p{L}\p{N}]/u.test(after));

/** A verdict that nobody but the auditor of today gives. */
const HERE_AND_NOW =
  /[×✗#＃]|^(?:这|此|该|要|不行|不满足|不(?:能|可|予)接受|开$|raise|write|needs? |not acceptable|unacceptable)|开单/iu;

/** In reading order; `minor raised, NC-1` is one nonconformity. */
function joined(marks: readonly Mark[], text: string): Mark[] {
  const out: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    const one =
      last?.kind === 'nonconform' &&
      mark.kind === 'nonconform' &&
      mark.start >= last.end &&
      /^[\s,，:：、(（[【]{1,3}$/u.test(text.slice(last.end, mark.start));
    if (last && one) {
      const appended = last.appended && mark.appended;
      out[out.length - 1] = { ...last, end: mark.end, text: text.slice(last.start, mark.end), appended };
    } else out.push(mark);
  }
  return out;
}

/** Observation marks that are a verdict and no account of what was done. */
const VERDICT_WORD = /^(?:观察项?|提醒|沟通|OFI|OBS|observation)$/iu;

const simple = (text: string, patterns: readonly RegExp[], kind: MarkKind): Mark[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((m) => ({
      kind,
      start: m.index,
      end: m.index + m[0].length,
      text: m[0],
      appended: STARTS_WITH_ARROW.test(m[0]) || (VERDICT_WORD.test(m[0]) && endsPassage(text, m)),
    })),
  );

/**
 * Finds the auditor's marks in a passage, in reading order: nonconformities of this audit, observations, things to
 * confirm, exclusions. A nonconformity that belongs to the auditee's own audits, that is denied or that is the name
 * of a record (`NCR-26-104`) is no mark. Offsets refer to `text`.
 */
export const readMarks = remember((text: string): Mark[] => {
  const nonconform = ncMarks(text);
  const inside = (mark: Mark) => nonconform.some((nc) => mark.start < nc.end && nc.start < mark.end);
  const others = [
    ...simple(text, OBSERVED, 'observation'),
    ...simple(text, CONFIRM, 'confirm'),
    ...simple(text, [EXCLUDED], 'not_applicable'),
  ]
    .filter((mark) => !inside(mark))
    // `client told?`: asked, and no account of what was done.
    .filter(({ kind, end }) => kind !== 'observation' || !/^ ?[?？]/u.test(text.slice(end)))
    // An observation of an earlier audit is what the passage is about, not its verdict.
    .filter(
      ({ kind, text: words, start }) =>
        kind !== 'observation' ||
        !/^(?:观察项?|改进机会|observations?|OFI|OBS)$/iu.test(words) ||
        !EARLIER_AUDIT.test(text.slice(Math.max(0, start - 16), start)),
    );
  const meets = (mark: Mark) => others.some((other) => mark.start < other.end && other.start < mark.end);
  const decisions = decisionsIn(text, false).filter(
    (mark) => !inside(mark) && !(mark.guessed && meets(mark)),
  );
  const sorted = joined([...nonconform, ...decisions, ...others], text);
  return sorted
    .filter(
      (mark, i) => !sorted.slice(0, i).some((outer) => outer.start <= mark.start && mark.end <= outer.end),
    )
    .filter(({ end }) => !TAKEN_BACK.test(text.slice(end, end + 16)));
});

/** A verdict that was written out as an act: `→ 开不符合`, `，开了不符合`. Its words are a finding's own and stay. */
export const actOf = (text: string): string => {
  const words = text.replace(STARTS_WITH_ARROW, '').trim();
  return /^(?:开|判|记|列|写)[^A-Za-z]{0,6}不符合/u.test(words) ? words : '';
};

export interface NcWording {
  grade: 'minor' | 'major' | null;
  /** Standards named with the mark, as letters (`S`), or empty. */
  letters: string;
  /** The finding is to be put together with another one. */
  merged: boolean;
  /** The number that the auditor gave it (`NC-01`, `②`), or empty. */
  number: string;
}

/** What the words of a nonconformity mark say beside that it is one. */
export function ncWording(text: string): NcWording {
  const letters =
    /[(（][ ]?([QESO/、]{1,5})[ ]?[)）]/u.exec(text)?.[1] ??
    /(?:^|[^A-Za-z])([QESO]{1,3})[ ]?(?:的[ ]?)?(?:NC|不符合)/u.exec(text)?.[1] ??
    '';
  const grade = /轻微|一般|次要|\bmin/iu.test(text)
    ? 'minor'
    : /严重|重大|\bmaj/iu.test(text)
      ? 'major'
      : null;
  const doubted = /[?？]/u.test(text);
  return {
    grade: doubted ? null : grade,
    letters: letters.replace(/[/、]/gu, ''),
    merged: /合到|合并|并到|并入/u.test(text),
    number: /(?<![A-Za-z])NC[ ]?[-#＃]?\d{1,2}(?!\d)|[①-⑳]/iu.exec(text)?.[0] ?? '',
  };
}

/** `待查`, `待补`: the auditor has not seen it yet, which is no finding. */
export const isToLookAt = ({ text }: Mark): boolean =>
  /^[—→>=⇒➜➔\s-]{0,6}(?:待(?:补|续|再)?(?:查|补|核|看|问|确认|澄清)|(?:check|confirm|ask|clarify)\b(?! (?:next|at next)))/iu.test(
    text,
  );
