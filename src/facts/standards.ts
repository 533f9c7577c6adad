import { type Report, type StandardMention, spanOf } from '../core/index.js';

const MENTION =
  /(?<body>GB\/T|GB|ISO(?:\/IEC)?|OHSAS|OHSMS)\s{0,3}(?<number>19001|24001|45001|28001|50430|9001|14001|18001|(?<=GB\/T\s{0,3})23331|(?<=ISO\s{0,3})(?:22000|50001|13485|22301)|(?<=ISO(?:\/IEC)?\s{0,3})(?:27001|20000-1))\s?[-:—–]\s?(?<year>(?:19|20)\d{2})/giu;
/** Words that tell of a former edition on purpose. */
const FORMER =
  /原|旧版|换版|转版|转换|替代|代替|由[^。;]{0,12}$|曾|当时|此前|以前|之前|不同于|不再|已过期|早年|former|previous|(?:transferred|migrated|moved|upgraded|converted) from|superseded|transition|unlike|instead of|no longer|replac|cross[- ](?:table|reference)|concordance|\bold (?:contract|number)|对照表/iu;

/** `the previous certificate was issued against`, in one sentence with the edition. */
const FORMER_CERTIFICATE =
  /\b(?:previous|former|old|first|earlier|expired) (?:\w+ )?(?:certificate|certification|system|manual|edition)[^.;]*$|(?:原|旧|上一|首张|前一)(?:认证)?证书[^。;]*$/iu;

/** `仅在修订记录中`, `in its change history only`: kept as what once was. */
const IN_HISTORY =
  /^\s?(?:的)?旧(?:版|标准)|^版?[^。;,\n]{0,16}(?:升级|转换|换版|转版|修订)而?(?:来|成)|^[^。;.\n]{0,20}(?:(?:修订|变更|更改|版本)(?:记录|履历|历史|沿革)|\b(?:change|revision|version|document) (?:history|log|record)|已(?:作废|废止|被代替|被替代)|\b(?:withdrawn|superseded)\b)/iu;

/** Management system standards with the year of their edition. */
export function extractStandards(report: Report): StandardMention[] {
  const { text } = report.view;
  return [...text.matchAll(MENTION)].map((match) => {
    const { body = '', number = '', year = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, text.lastIndexOf('\n', match.index) + 1), match.index);
    return {
      ...spanOf(match),
      name: nameOf(body.toUpperCase(), number),
      year: Number(year),
      disowned:
        /[□☐][^■☑☒√□☐]{0,24}$/u.test(before) ||
        FORMER.test(before.slice(-20)) ||
        FORMER_CERTIFICATE.test(before.slice(-60)) ||
        IN_HISTORY.test(text.slice(match.index + match[0].length, match.index + match[0].length + 40)),
    };
  });
}

/** Joint standards of two bodies are named by one of them as well: `ISO 27001`. */
const JOINT = new Set(['27001', '20000-1']);
const nameOf = (body: string, number: string): string =>
  `${body === 'ISO' && JOINT.has(number) ? 'ISO/IEC' : body} ${number}`;
