import { placesAs, type Report, type RuleFinding, type Span, spanOf, trimmed } from '../../core/index.js';

/**
 * A decision that this sort of audit cannot come to: the first audit of an organisation ends in no certificate that is
 * kept or renewed, a surveillance audit in none that is granted.
 */
export function decisionsOfOthers({ view }: Report): RuleFinding[] {
  const { text } = view;
  return KINDS.flatMap(({ audit, title, decision, unless }): RuleFinding[] => {
    const own = [...text.slice(0, HEAD).matchAll(title), ...text.matchAll(audit)].map((match) =>
      trimmed(text, spanOf(match)),
    );
    if (own.length === 0 || unless.some((pattern) => pattern.test(text))) return [];
    const decided = [...text.matchAll(decision)]
      .map((match) => trimmed(text, spanOf(match)))
      .filter((span) => !isOption(text, span));
    if (decided.length === 0) return [];
    return [
      {
        messageId: 'kind',
        params: { first: words(text, own[0]), second: words(text, decided[0]) },
        places: [...placesAs(own.slice(0, 2), 'audit'), ...placesAs(decided, 'conclusion')],
      },
    ];
  });
}

/** Titles stand on the first page. */
const HEAD = 600;

const words = (text: string, span: Span | undefined): string =>
  span ? text.slice(span.start, span.end) : '';

/** `本次为初次认证第二阶段`, `■QMS/EMS 第二阶段审核：`, `审核类型：初次认证`, `■初次认证审核`, `Initial certification audit`. */
const INITIAL =
  /(?:本次(?:审核)?(?:为|是|系|属)[^。;,□■\n]{0,10}|审核(?:类型|类别|性质)\s?:\s?|[■☑√]\s?)(?:初次|初审|首次)(?:认证)?[^。;,□■\n]{0,10}|[■☑√]\s?[A-Za-z/、]{0,16}\s?第二阶段(?:审核)?(?=\s?[::;,。(]|\s|$)|\b(?:type|kind) of audit\s?:\s?initial[^.;\n]{0,24}|\bthis (?:is|was) (?:the|an) initial (?:certification )?audit\b|(?<=^|\n)\s?initial certification(?: audit)?\b(?! (?:was|is|had|has|dates?|took|to be|granted|recommended|date)\b|\s?:\s?\d)[^.;\n]{0,16}/giu;
/** `Stage 2 - ISO 9001:2015`, `(第二阶段)`: the title of the report. */
const INITIAL_TITLE =
  /(?<=^|\n)\s?(?:initial certification(?: audit)?,? )?stage (?:2|two)(?: audit)?(?:\s?[-–—:,][^\n]{0,80})?(?=\n|$)|(?<=^|\n)(?!.{0,8}(?:上次|前次|[、.]))[^\n□■☑☐√。;:,]{0,14}[(]?(?:初次认证)?第二阶段(?:审核)?(?:报告)?[)]?\s?(?=\n|$)/giu;
/** The same visit may watch over another system, or extend a certificate. */
const OTHER_KIND =
  /[■☑√]\s?[A-Z]{2,6}(?:[/、]\s?[□☐■☑√]?\s?[A-Z]{2,6}){0,3}\s?(?:第[一二]次)?(?:监督|再认证|换证)|(?:本次|[■☑√](?![^。;□■☑√\n]{0,14}推荐))[^。;□■☑√\n]{0,14}(?:监督审核|第[一二]次监督|再认证|换证|扩大|扩项|扩展|转换|转机构)|审核(?:类型|类别|性质)\s?:[^。\n□]{0,20}(?:监督|再认证|换证|扩)|\b(?:and|combined with) (?:a |the )?(?:surveillance|recertification|transfer)\b/iu;
const HOLDS_CERTIFICATE =
  /(?:现有|原|持有的?|本机构颁发的?)[^。;,\n]{0,8}证书[^。;,\n]{0,10}有效期|\b(?:present|current) certificates?\b/iu;
/** `推荐保持认证注册`, `同意换发证书`, `certification be maintained`. */
const KEPT =
  /(?:推荐|同意|建议)[^。;,:□\n]{0,14}?(?:(?:继续保持|保持|维持|换发|更新|再认证)[^。;,□\n]{0,6}?(?:认证|注册|证书|资格)[^。;,□\n]{0,4}|再认证(?!审核|时|前|周期|现场))|\b(?:recommends?|recommended|proposes?)\b[^.;\n]{0,40}\b(?:maintained|maintenance|maintaining|renewed|renewal|continued|continuation|kept|recertification)\b|\b(?:certification|certificate|registration) (?:should |can |may |to )?be (?:maintained|renewed|continued|kept)\b|\b(?:renewal|continuation|maintenance) (?:of (?:the )?certificat\w+ )?(?:is )?recommended\b/giu;

/** `审核类别：第一次监督`, `■监督审核`, `Type of audit: surveillance`. */
const SURVEILLANCE =
  /(?:本次(?:审核)?(?:为|是|系|属)[^。;,□■\n]{0,6}|审核(?:类型|类别|性质)\s?:\s?|[■☑√]\s?)(?:第[一二三]次|年度|例行)?监督(?:审核)?[^。;,□■\n]{0,6}|\b(?:type|kind) of audit\s?:\s?(?:first |second )?surveillance[^.;\n]{0,16}/giu;
/** `Second surveillance audit - ISO 14001:2015`, `(第二次监督审核)`. */
const SURVEILLANCE_TITLE =
  /(?<=^|\n)\s?(?:(?:first|second|third|fourth|1st|2nd|3rd|annual) )?surveillance(?: (?:audit|visit|assessment))?(?: \d)?(?: report)?(?:\s?[-–—:,][^\n]{0,80})?(?=\n|$)|(?<=^|\n)(?!.{0,8}(?:上次|前次|[、.]))[^\n□■☑☐√。;:,]{0,14}[(]?(?:第[一二三]次)?监督(?:审核)?(?:报告)?[)]?\s?(?=\n|$)/giu;
/** What a certificate is granted by, and granted anew. */
const FIRST_GRANTED =
  '(?:推荐|同意|建议)[^。;,:□\\n]{0,8}?(?:初次|首次)(?:认证|注册)(?!审核|时|前)[^。;,□\\n]{0,8}|\\b(?:recommends?|recommended)\\b[^.;\\n]{0,30}\\binitial certification\\b(?! audit)|\\binitial certification (?:is |(?:is |should |can |may )?(?:to )?be )?(?:granted|recommended|issued)\\b(?! in (?:19|20)\\d\\d)';
const GRANTED_ANEW =
  '(?:推荐|同意|建议)[^。;,:□\\n]{0,8}?(?:再认证(?!审核|时|前|周期|现场)|重新注册)[^。;,□\\n]{0,8}|\\b(?:recommends?|recommended)\\b[^.;\\n]{0,30}\\b(?:(?:recertification|re-certification)(?! (?:audit|visit|assessment|date|process|is due))|renewed|renewal)\\b|\\b(?:re-?certification|renewal(?: of (?:the )?certificat\\w+)?) (?:is |(?:is |should |can |may )?(?:to )?be )?(?:granted|recommended)\\b';
const GRANTED = new RegExp(`${FIRST_GRANTED}|${GRANTED_ANEW}`, 'giu');
/** `(再认证)`, `Recertification audit - ISO 9001:2015`. */
const RENEWAL_TITLE =
  /(?<=^|\n)\s?re-?certification(?: (?:audit|assessment))?(?: report)?(?:\s?[-–—:,][^\n]{0,80})?(?=\n|$)|(?<=^|\n)(?!.{0,8}(?:上次|前次|[、.]))[^\n□■☑☐√。;:,]{0,14}[(]?(?:再认证|换证)(?:审核)?(?:报告)?[)]?\s?(?=\n|$)/giu;
const RENEWAL =
  /(?:本次(?:审核)?(?:为|是|系|属)[^。;,□■\n]{0,6}|审核(?:类型|类别|性质)\s?:\s?|[■☑√]\s?)(?:再认证|换证)(?:审核)?[^。;,□■\n]{0,6}|\b(?:type|kind) of audit\s?:\s?re-?certification[^.;\n]{0,16}/giu;
/** Another system may be certified for the first time. */
const NOT_RENEWAL_ALONE =
  /(?:本次|[■☑√](?![^。;□■☑√\n]{0,14}推荐))[^。;□■☑√\n]{0,14}(?:初次|首次|扩大|扩项|扩展|新增)|审核(?:类型|类别|性质)\s?:[^。\n□]{0,20}(?:初次|扩)|\b(?:and|combined with) (?:a |the |an )?(?:initial|stage (?:1|2)|extension)\b/iu;
const NOT_SURVEILLANCE_ALONE =
  /(?:本次|[■☑√](?![^。;□■☑√\n]{0,14}推荐))[^。;□■☑√\n]{0,14}(?:再认证|初次|换证|扩大|扩项|扩展|转换|转机构)|审核(?:类型|类别|性质)\s?:[^。\n□]{0,20}(?:再认证|初次|换证|扩)|\b(?:and|combined with) (?:a |the |an )?(?:recertification|initial|transfer)\b|(?:下次|届时|到期前|明年|20\d\d年)[^。;\n]{0,12}再认证/iu;

/** What each kind of audit cannot end in, and what may make it one of another kind as well. */
const KINDS: ReadonlyArray<{ title: RegExp; audit: RegExp; decision: RegExp; unless: readonly RegExp[] }> = [
  { title: INITIAL_TITLE, audit: INITIAL, decision: KEPT, unless: [OTHER_KIND, HOLDS_CERTIFICATE] },
  { title: SURVEILLANCE_TITLE, audit: SURVEILLANCE, decision: GRANTED, unless: [NOT_SURVEILLANCE_ALONE] },
  {
    title: RENEWAL_TITLE,
    audit: RENEWAL,
    decision: new RegExp(FIRST_GRANTED, 'giu'),
    unless: [NOT_RENEWAL_ALONE],
  },
];

/** A choice of the form that was not ticked, an aim of the audit, or what is to come after it. */
const isOption = (text: string, { start }: Span): boolean =>
  /[□☐][^■☑√\n]{0,24}$|\[ \][^[\n]{0,40}$|(?:是否|能否|后续|今后|获证后|以决定|如|若|whether |\bif )[^。;\n]{0,16}$/iu.test(
    text.slice(Math.max(0, start - 48), start),
  );
