import {
  type CertificateFact,
  type DateMention,
  formatPartialDate,
  type PaperClash,
  placesAs,
  type Rule,
  type RuleFinding,
  spansOverlap,
} from '../core/index.js';
import { issuingBodies } from './certificates/issuing-body.js';

export const certificateConflict: Rule = {
  meta: {
    id: 'certificate-conflict',
    severity: 'warning',
    title: { zh: '证照编号或有效期前后不一', en: 'Number or validity of a licence' },
    why: {
      zh: '同一张证照写出两个编号或两个有效期，至少一处抄错，合法性证据就不可靠。',
      en: 'Two numbers or two expiry dates for one licence mean that at least one was copied wrongly.',
    },
    messages: {
      number: {
        zh: '{{certificate}}的编号前后不一：{{first}}与{{second}}。',
        en: 'Two numbers for one {{certificate}}: {{first}} and {{second}}.',
      },
      validity: {
        zh: '{{certificate}}的有效期前后不一：{{first}}与{{second}}。',
        en: 'Two expiry dates for one {{certificate}}: {{first}} and {{second}}.',
      },
      numbers: {
        zh: '“{{paper}}”写了两个只差数字顺序的编号。',
        en: 'Two numbers of "{{paper}}" differ only in the order of their digits.',
      },
      days: {
        zh: '“{{paper}}”的同一日期写了两个。',
        en: 'One and the same date of "{{paper}}" is given in two ways.',
      },
      body: {
        zh: '本报告的认证机构是“{{first}}”，证书却写由“{{second}}”颁发。',
        en: 'The certification body is "{{first}}", yet the certificate is said to be issued by "{{second}}".',
      },
    },
    suggestion: {
      zh: '核对证照原件；有换证的写明新旧两证。',
      en: 'Check the original; after a renewal, state both the old and the new one.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '排污许可证有效期至2027年3月14日。\n排污许可证有效期至2027.3.14，在有效期内。',
        },
        {
          language: 'zh',
          text: '食品经营许可证有效期至2024年5月31日。\n换发的食品经营许可证有效期至2029年5月30日。',
        },
        {
          language: 'zh',
          text: '供方的安全生产许可证有效期至2025年1月8日。\n安全生产许可证有效期至2026年7月31日。',
        },
        {
          language: 'en',
          text: 'Environmental permit valid until 14 March 2027.\nThe environmental permit is valid until 14/03/2027.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '管理手册于2032年3月1日实施。\n查管理手册，封面实施日期为2032年6月1日。',
          messageId: 'days',
          quotes: ['2032年3月1日', '2032年6月1日'],
        },
        {
          language: 'zh',
          text: '废水检测报告编号HJ-2032-0417，结果达标。\n废水检测报告（编号HJ-2032-0471）显示各项因子符合限值。',
          messageId: 'numbers',
          quotes: ['HJ-2032-0417', 'HJ-2032-0471'],
        },
        {
          language: 'zh',
          text: '排污许可证有效期至2027年3月14日。\n查排污许可证，有效期至2026年3月14日。',
          messageId: 'validity',
          quotes: ['排污许可证有效期至2027年3月14日', '排污许可证，有效期至2026年3月14日'],
        },
        {
          language: 'zh',
          text: '认证机构：澄湖认证有限公司\n由远岫质量认证中心颁发的认证证书继续有效，认证机构未变更。',
          messageId: 'body',
          quotes: ['澄湖认证有限公司', '远岫质量认证中心'],
        },
        {
          language: 'zh',
          text: '统一社会信用代码：91990000MA0QX7T21K\n查营业执照，统一社会信用代码为91990000MA0QX7T12K。',
          messageId: 'number',
          quotes: ['统一社会信用代码：91990000MA0QX7T21K', '统一社会信用代码为91990000MA0QX7T12K'],
        },
        {
          language: 'en',
          text: 'Environmental permit valid until 14 March 2027.\nThe environmental permit is valid until 14 March 2026.',
          messageId: 'validity',
          quotes: [
            'Environmental permit valid until 14 March 2027',
            'environmental permit is valid until 14 March 2026',
          ],
        },
      ],
    },
  },
  check({ certificates, paperClashes }, report) {
    const plain = certificates.filter(({ renewed }) => !renewed);
    const kinds = [...new Set(plain.map(({ certificate }) => certificate.toLowerCase()))];
    const known = kinds.flatMap((kind) => {
      const own = plain.filter(({ certificate }) => certificate.toLowerCase() === kind);
      return [differing('number', own, ({ number }) => number), differing('validity', own, dayOf)].filter(
        (finding) => finding !== null,
      );
    });
    return [
      ...known,
      ...paperClashes.filter((clash) => !isKnown(clash, known)).map(toldTwice),
      ...issuingBodies(report),
    ];
  },
};

/** The same pair of places, told by the kind of licence already. */
const isKnown = ({ first, second }: PaperClash, known: readonly RuleFinding[]): boolean =>
  known.some(({ places }) =>
    [first, second].every((one) => places.some(({ span }) => spansOverlap(span, one))),
  );

const toldTwice = ({ paper, attribute, first, second }: PaperClash): RuleFinding => ({
  messageId: attribute === 'number' ? 'numbers' : 'days',
  params: { paper },
  places: placesAs([first, second], 'statement'),
});

const written = (date: DateMention | null): string | null =>
  date && date.to.year !== null ? formatPartialDate(date.to) : null;

const dayOf = ({ validity }: CertificateFact): string | null => written(validity);

/** 2026-04 agrees with 2026-04-30: a date written short is no other date. */
const agree = (a: string, b: string): boolean => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

function differing(
  messageId: 'number' | 'validity',
  facts: readonly CertificateFact[],
  read: (fact: CertificateFact) => string | null,
): RuleFinding | null {
  const known = facts.filter((fact) => read(fact) !== null);
  const [first] = known;
  const value = first ? (read(first) ?? '') : '';
  const second = known.find((fact) => !agree(value, read(fact) ?? ''));
  if (!first || !second) return null;
  return {
    messageId,
    params: { certificate: first.certificate, first: value, second: read(second) ?? '' },
    places: placesAs(known, 'statement'),
  };
}
