import { foldKey, placesAs, type Report, type RuleFinding, type Span, viewText } from '../../core/index.js';

/** The certification body of the report, and another that is said to have issued the certificate it is about. */

const OWN =
  /^\s?(?:认证机构|审核机构|发证机构)(?:名称)?\s?:\s?(?<zh>\p{Script=Han}{4,30})|^\s?(?:certification|certifying) body\s?:\s?(?<en>[A-Z][^\n,;|(]{3,60})/iu;
const ISSUED =
  /(?:由|系)?(?<zh>\p{Script=Han}{2,20}(?:认证|质量|标准|检验|审核)\p{Script=Han}{0,12}(?:公司|中心|集团|研究院))(?:所)?(?:颁发|签发|核发|发放)(?:的)?[^,。;\n]{0,12}?(?:认证|体系)?证书|\bcertificates? (?:was |were |is |are |had been )?issued by (?:the )?(?<en>(?:[A-Z][\p{L}&.'-]+(?: (?=[A-Z]))?){1,6})/gu;
/** Of products, devices and people, of suppliers, and of what went before. */
const OTHER =
  /产品|CCC|3C|节能|绿色|认可|供方|供应商|顾客|客户|校准|检定|检测|资格|培训|许可|原证书|此前|曾|上一?[轮周届]|转入|\b(?:product|supplier|customer|calibrat\w+|training|welder|competence|accredit\w+|insurance|licen[cs]e|permit|formerly|former|previously|until then)\b/iu;
/** It is the certificate of a management system. */
const OF_SYSTEM =
  /认证|体系|\bISO ?\d|\bcertification\b|\bregistration\b|\bmanagement systems?\b|\bsurveillance\b|\btransfer/iu;
/** The body was changed; and that it was not. */
const CHANGED = /转换|转机构|变更认证机构|\btransfer/iu;
const UNCHANGED =
  /(?:未|没有|无|不涉及)[^,。;\n]{0,6}(?:转换|转机构|变更认证机构|认证机构[^,。;\n]{0,4}(?:变更|转换))|\bno (?:change|transfer)\b|\bnot (?:been )?transferred\b/iu;

/** The statement goes on behind a semicolon. */
const REACH = 100;

export function issuingBodies(report: Report): RuleFinding[] {
  const own = report.lines.flatMap((line) => {
    const found = OWN.exec(viewText(report, line));
    const name = found?.groups?.zh ?? found?.groups?.en?.trim();
    return found && name !== undefined ? [placed(line.start + found[0].indexOf(name), name)] : [];
  });
  const [body] = own;
  if (!body || new Set(own.map(({ key }) => key)).size > 1) return [];
  return report.sentences.flatMap((sentence): RuleFinding[] => {
    const words = viewText(report, sentence);
    if (OTHER.test(words)) return [];
    const behind = report.view.text.slice(sentence.start, sentence.end + REACH).split('\n')[0] ?? '';
    const stays = UNCHANGED.test(behind);
    if ((CHANGED.test(words) && !stays) || !OF_SYSTEM.test(behind)) return [];
    return [...words.matchAll(ISSUED)].flatMap((match): RuleFinding[] => {
      const name = (match.groups?.zh ?? match.groups?.en ?? '').replace(/^.*(?:持有的?|由|系)/u, '').trim();
      const other = placed(sentence.start + match.index + match[0].indexOf(name), name);
      if (name === '' || isSame(body.key, other.key)) return [];
      const places = [body, other].map(({ start, end }) => ({ start, end }));
      return [
        {
          messageId: 'body',
          severity: stays ? 'error' : 'warning',
          params: { first: body.name, second: name },
          places: placesAs(
            places.sort((a, b) => a.start - b.start),
            'statement',
          ),
        },
      ];
    });
  });
}

const placed = (start: number, name: string): Span & { name: string; key: string } => ({
  start,
  end: start + name.length,
  name,
  key: foldKey(name),
});

/** One is the other, or the shorter form of it. */
const isSame = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
