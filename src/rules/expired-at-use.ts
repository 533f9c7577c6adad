import {
  dayInterval,
  formatPartialDate,
  type Rule,
  type RuleFinding,
  type ValidityFact,
} from '../core/index.js';
import { type AuditDates, auditDates } from './order/audit.js';

export const expiredAtUse: Rule = {
  meta: {
    id: 'expired-at-use',
    severity: 'error',
    title: { zh: '审核时证件已过期', en: 'Expired before the audit' },
    why: {
      zh: '许可、证书或检定在审核时已过有效期，而文中仍当作有效证据。',
      en: 'A licence, certificate or calibration that had expired by the audit is still taken as evidence.',
    },
    messages: {
      expired: {
        zh: '有效期至{{date}}，早于审核日期{{audit}}，文中未说明已过期或已更新。',
        en: 'Valid until {{date}}, before the audit on {{audit}}, and the text does not say so.',
      },
      due: {
        zh: '{{date}}校准或检定，按所写周期在审核日期{{audit}}前已到期。',
        en: 'Calibrated on {{date}}: by the interval stated it was due before the audit on {{audit}}.',
      },
      used: {
        zh: '有效期至{{date}}，而{{used}}仍在使用。',
        en: 'Valid until {{date}}, yet used on {{used}}.',
      },
    },
    suggestion: {
      zh: '核对证件原件；已换证的写新证有效期，已过期的按不符合处理。',
      en: 'Check the original: state the renewed one, or raise the expiry.',
    },
    examples: {
      valid: [
        { language: 'zh', text: '审核时间：2024年9月3日至5日。\n排水许可证有效期至2027年3月14日。' },
        {
          language: 'zh',
          text: '审核时间：2024年9月3日至5日。\n温度计校准证书有效期至2024年6月1日，已过期，开具不符合。',
        },
        {
          language: 'zh',
          text: '审核时间：2024年9月3日至5日。\n运输许可证2024年6月到期后已换发，新证有效期至2029年6月。\n年度合同有效期2023.1.1至2023.12.31，已履行完毕。',
        },
        {
          language: 'en',
          text: 'Audit dates: 3 to 5 September 2024.\nThe boiler permit, valid until 30 June 2024, was renewed in time.',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '审核时间：2024年9月3日至5日。\n食品经营许可证有效期至2024年5月31日，符合要求。',
          messageId: 'expired',
          quotes: ['2024年9月3日至5日', '2024年5月31日', '符合要求'],
        },
        {
          language: 'zh',
          text: '审核时间：2024年9月3日至5日。\n安全员证件有效期至2024年3月31日，尚未换领新证，经核实证件有效。',
          messageId: 'expired',
          quotes: ['2024年9月3日至5日', '2024年3月31日', '经核实证件有效'],
        },
        {
          language: 'zh',
          text: '焊工赵立新作业证有效期至2024年6月30日。\n2024年8月12日赵立新完成2号罐焊接并签字。',
          messageId: 'used',
          quotes: ['2024年6月30日', '2024年8月12日'],
        },
        {
          language: 'zh',
          text: '压力表P-0412检定有效期至2024年7月18日。\n抽试压记录：2024年8月6日，所用压力表P-0412，结果合格。',
          messageId: 'used',
          quotes: ['2024年7月18日', '2024年8月6日'],
        },
        {
          language: 'zh',
          text: '审核时间：2024年9月3日至5日。\n抽卡尺KC-021，校准日期2023年5月12日，周期1年。',
          messageId: 'due',
          quotes: ['2024年9月3日至5日', '2023年5月12日'],
        },
        {
          language: 'en',
          text: 'Audit dates: 3 to 5 September 2024.\nThe discharge permit is valid until 30 June 2024 and was found in order.',
          messageId: 'expired',
          quotes: ['3 to 5 September 2024', '30 June 2024', 'found in order'],
        },
      ],
    },
  },
  check(facts) {
    const audit = auditDates(facts);
    return facts.validities.flatMap((validity): RuleFinding[] => {
      const until = dayInterval(validity.date);
      if (!until) return [];
      const uses = usesBefore(validity, audit);
      // What is said of the very use is nearer than what is said of all.
      const claims = uses.some(({ claim }) => claim) ? [] : claimOf(validity);
      const places = [{ span: validity, role: 'limit' }, ...claims];
      const [use] = uses;
      if (use) {
        const params = { date: lastDayOf(validity), used: use.date.raw };
        return [
          {
            messageId: 'used',
            params,
            places: [...places, ...uses.flatMap(placesOf)],
          },
        ];
      }
      if (validity.handled || !audit || until.to >= audit.from) return [];
      return [
        {
          messageId: validity.stated ? 'expired' : 'due',
          params: { date: validity.date.raw, audit: audit.event.date.raw },
          // A paper that has run out is no contradiction before somebody calls it valid.
          severity: validity.stated && validity.claim ? ('error' as const) : ('warning' as const),
          places: [{ span: audit.event, role: 'audit' }, ...places],
        },
      ];
    });
  },
};

/** As written, or worked out from the first day and the period: `2031-09-03`, `2031-09` where the day is open. */
const lastDayOf = ({ stated, date: { raw, to } }: ValidityFact): string =>
  stated ? raw : formatPartialDate(to);

const claimOf = ({ claim }: ValidityFact) => (claim === null ? [] : [{ span: claim, role: 'claim' }]);

const placesOf = ({ start, end, told, claim }: ValidityFact['uses'][number]) => [
  { span: { start, end }, role: 'date' },
  ...(told === null ? [] : [{ span: told, role: 'use' }]),
  ...(claim === null ? [] : [{ span: claim, role: 'claim' }]),
];

/** What is dated after the audit is a slip of another kind. */
const usesBefore = ({ uses }: ValidityFact, audit: AuditDates | null): ValidityFact['uses'] =>
  uses.filter(({ date }) => (dayInterval(date)?.to ?? 0) <= (audit?.to ?? Number.POSITIVE_INFINITY));
