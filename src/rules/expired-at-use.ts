import { dayInterval, type EventFact, type Rule } from '../core/index.js';

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
      ],
      invalid: [
        {
          language: 'zh',
          text: '审核时间：2024年9月3日至5日。\n食品经营许可证有效期至2024年5月31日，符合要求。',
          messageId: 'expired',
          quotes: ['2024年9月3日至5日', '2024年5月31日'],
        },
      ],
    },
  },
  check(facts) {
    const audit = facts.events.find((event) => event.kind === 'audit');
    const day = audit && dayInterval(audit.date);
    if (!audit || !day) return [];
    return facts.validities.flatMap((validity) => {
      const until = dayInterval(validity.date);
      if (validity.handled || !until || until.to >= day.from) return [];
      return [
        {
          messageId: 'expired',
          params: { date: validity.date.raw, audit: audit.date.raw },
          places: [place(audit), { span: validity, role: 'limit' }],
        },
      ];
    });
  },
};

const place = (event: EventFact) => ({ span: event, role: 'date' });
