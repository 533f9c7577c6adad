import { placesAs, type Report, type RuleFinding, type Span, spanOf } from '../../core/index.js';

/**
 * A decision that this sort of audit cannot come to: the first audit of an organisation ends in no certificate that is
 * kept or renewed.
 */
export function decisionsOfOthers({ view }: Report): RuleFinding[] {
  const { text } = view;
  const initial = [...text.matchAll(INITIAL)].map((match) => trimmed(text, spanOf(match)));
  const other = OTHER_KIND.test(text) || HOLDS_CERTIFICATE.test(text);
  if (initial.length === 0 || other) return [];
  const kept = [...text.matchAll(KEPT)].map(spanOf).filter((span) => !isOption(text, span));
  if (kept.length === 0) return [];
  return [
    {
      messageId: 'kind',
      params: { first: words(text, initial[0]), second: words(text, kept[0]) },
      places: [...placesAs(initial.slice(0, 2), 'audit'), ...placesAs(kept, 'conclusion')],
    },
  ];
}

const trimmed = (text: string, { start, end }: Span): Span => {
  const own = text.slice(start, end);
  return { start: end - own.trimStart().length, end: start + own.trimEnd().length };
};

const words = (text: string, span: Span | undefined): string =>
  span ? text.slice(span.start, span.end) : '';

/** `本次为初次认证第二阶段`, `审核类型：初次认证`, `■初次认证审核`, `Initial certification audit`. */
const INITIAL =
  /(?:本次(?:审核)?(?:为|是|系|属)[^。;,□■\n]{0,10}|审核(?:类型|类别|性质)\s?:\s?|[■☑√]\s?)(?:初次|初审|首次)(?:认证)?[^。;,□■\n]{0,10}|\b(?:type|kind) of audit\s?:\s?initial[^.;\n]{0,24}|\bthis (?:is|was) (?:the|an) initial (?:certification )?audit\b|(?<=^|\n)\s?initial certification(?: audit)?\b[^.;\n]{0,16}/giu;
/** The same visit may watch over another system, or extend a certificate. */
const OTHER_KIND =
  /(?:本次|[■☑√])[^。;□■☑√\n]{0,14}(?:监督审核|第[一二]次监督|再认证|换证|扩大|扩项|扩展|转换|转机构)|审核(?:类型|类别|性质)\s?:[^。\n□]{0,20}(?:监督|再认证|换证|扩)|\b(?:and|combined with) (?:a |the )?(?:surveillance|recertification|transfer)\b/iu;
const HOLDS_CERTIFICATE =
  /(?:现有|原|持有的?|本机构颁发的?)[^。;,\n]{0,8}证书[^。;,\n]{0,10}有效期|\b(?:present|current) certificates?\b/iu;
/** `推荐保持认证注册`, `同意换发证书`, `certification be maintained`. */
const KEPT =
  /(?:推荐|同意|建议)[^。;,:□\n]{0,14}?(?:继续保持|保持|维持|换发|更新|再认证)[^。;,□\n]{0,6}?(?:认证|注册|证书|资格)[^。;,□\n]{0,4}|\b(?:recommends?|recommended|proposes?)\b[^.;\n]{0,40}\b(?:maintained|maintenance|maintaining|renewed|renewal|continued|continuation|kept|recertification)\b|\b(?:certification|certificate|registration) (?:should |can |may |to )?be (?:maintained|renewed|continued|kept)\b|\b(?:renewal|continuation|maintenance) (?:of (?:the )?certificat\w+ )?(?:is )?recommended\b/giu;

/** A choice of the form that was not ticked, an aim of the audit, or what is to come after it. */
const isOption = (text: string, { start }: Span): boolean =>
  /[□☐][^■☑√\n]{0,24}$|\[ \][^[\n]{0,40}$|(?:是否|能否|后续|今后|获证后|以决定|如|若|whether |\bif )[^。;\n]{0,16}$/iu.test(
    text.slice(Math.max(0, start - 48), start),
  );
