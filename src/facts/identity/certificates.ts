import { type CertificateFact, type Report, scanDates } from '../../core/index.js';
import { ownCertificates } from './own-certificates.js';
import { statementAt } from './statement.js';

/** Licences of which an organisation has one. */
const KIND =
  /统一社会信用代码|营业执照|安全生产许可证|食品(?:生产|经营)许可证|排污许可证|(?:固定污染源)?排污登记(?:回执)?|道路运输经营许可证|危险化学品经营许可证|医疗器械(?:生产|经营)许可证|辐射安全许可证|保安服务许可证|(?:民办学校)?办学许可证|劳务派遣(?:经营)?许可证|排水许可证|取水许可证|人力资源服务许可证|印刷经营许可证|特种设备(?:生产|安装改造维修)许可证|(?:建筑业企业)?资质证书|environmental permit|operating licen[cs]e|trade licen[cs]e/giu;
const NUMBER =
  /(?:证书?|许可证?|登记|执照|注册)?(?:编号|证号|号码|号|no\.?|number)?\s?[:为是(]{0,2}\s?(?<number>[A-Z\p{Script=Han}()〔〕[\]]{0,8}?[A-Z0-9][A-Z0-9()-]{6,24}[A-Z0-9])号?/iu;
const VALID =
  /(?:有效期(?:限|截止)?(?:至|到|为)?(?:至|到|:)?|有效至|valid (?:until|to)|expir(?:y|es) (?:date )?(?:on )?)\s?:?\s?$/iu;
/** `取证后未变更或延续` renews nothing. */
const NOT_RENEWED =
  /(?:未|没有|无)(?:办理|作|做|发生|进行)?过?(?:变更|延续|延期|换证|换发|更新)(?:[或和及、](?:变更|延续|延期|换证|换发|更新)){0,2}/gu;
const RENEWED =
  /换证|换发|新证|原证|旧证|更新|续期|延续|延期|变更|分公司|子公司|分别|各自|供方|供应商|承运|客户|顾客|外包|分包|委托|门店|房东|出租|园区|自有车辆|过期|renewed|replaced|supplier|customer|contractor|landlord|lessor|tenant|expired/iu;
const REACH = 90;

/** The organisation's licences with the number and the end of validity that stand behind each. */
export function extractCertificates(report: Report): CertificateFact[] {
  const { text } = report.view;
  const kinds = [...text.matchAll(KIND)];
  const licences = kinds.flatMap((match, index): CertificateFact[] => {
    const from = match.index + match[0].length;
    const limit = Math.min(from + REACH, kinds[index + 1]?.index ?? text.length);
    // Lines are wrapped, and cells of a flattened table stand a line each.
    const tail = text.slice(from, limit).split(/[。|]|(?<=\n[^\n]*\n[^\n]*)\n/u, 1)[0] ?? '';
    const base = { certificate: match[0], start: match.index };
    const renewed = RENEWED.test(
      statementAt(text, { start: match.index, end: from }).replace(NOT_RENEWED, ''),
    );
    const numbered = NUMBER.exec(tail.slice(0, 44));
    const code = numbered?.groups?.number ?? '';
    const isNumber =
      numbered !== null && numbered.index <= 3 && /\d{5}/u.test(code) && scanDates(code).length === 0;
    const number: CertificateFact[] = isNumber
      ? [
          {
            ...base,
            end: from + numbered.index + numbered[0].length,
            number: fold(code),
            validity: null,
            renewed,
          },
        ]
      : [];
    const dated = scanDates(tail).find((date) =>
      VALID.test(tail.slice(Math.max(0, date.start - 16), date.start)),
    );
    const validity: CertificateFact[] = dated
      ? [{ ...base, end: from + dated.end, number: null, validity: dated, renewed }]
      : [];
    return [...number, ...validity];
  });
  return [...licences, ...ownCertificates(report)];
}

const fold = (number: string): string => number.toUpperCase().replace(/[^A-Z0-9]/gu, '');
