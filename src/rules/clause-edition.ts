import {
  dayInterval,
  dayNumber,
  type Facts,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type StandardMention,
  scanDates,
} from '../core/index.js';
import { PUBLISHED } from '../standards/published.js';

export const clauseEdition: Rule = {
  meta: {
    id: 'clause-edition',
    severity: 'error',
    title: { zh: '标准版本有误', en: 'Edition of a standard' },
    why: {
      zh: '审核准则写错年号或引用作废版本，整份报告的依据就不成立。',
      en: 'With a wrong year or a superseded edition as criterion the whole report loses its ground.',
    },
    messages: {
      unpublished: {
        zh: '{{standard}}没有{{year}}版。',
        en: 'There is no {{year}} edition of {{standard}}.',
      },
      superseded: {
        zh: '{{standard}}-{{year}}已作废，现行版本为{{current}}。',
        en: 'The {{year}} edition of {{standard}} is superseded; in force: {{current}}.',
      },
      pair: {
        zh: '{{first}}与{{second}}不是同一标准的等同版本。',
        en: '{{first}} and {{second}} are not the same standard.',
      },
      replaced: {
        zh: '一处用{{old}}，另一处用已替代它的{{current}}。',
        en: '{{old}} here, and {{current}}, which replaced it, there.',
      },
      early: {
        zh: '{{standard}}-{{year}}在报告日期时尚未发布。',
        en: 'The {{year}} edition of {{standard}} was not yet published when the report was written.',
      },
    },
    suggestion: {
      zh: '核对标准编号和年号，改用现行版本。',
      en: 'Check number and year, and use the edition in force.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '审核准则：GB/T 19001-2016/ISO 9001:2015、GB/T 24001-2016/ISO 14001:2015。\n审核日期：2024年5月6日',
        },
        { language: 'zh', text: '2018年1月由GB/T 19001-2008换版为GB/T 19001-2016。\n审核日期：2024年5月6日' },
        { language: 'zh', text: '□GB/T 28001-2011标准 ■GB/T 45001-2020标准\n审核日期：2024年5月6日' },
        {
          language: 'zh',
          text: '原按GB/T 28001-2011建立，2021年转换为GB/T 45001-2020。\n审核日期：2024年5月6日',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '审核准则：GB/T 19001-2016/ISO 14001:2015。\n审核日期：2024年5月6日',
          messageId: 'pair',
          quotes: ['GB/T 19001-2016', 'ISO 14001:2015'],
        },
        {
          language: 'zh',
          text: '审核准则：GB/T 45001-2020。\n结论：体系符合GB/T 28001-2011的要求。\n审核日期：2024年5月6日',
          messageId: 'replaced',
          quotes: ['GB/T 45001-2020', 'GB/T 28001-2011'],
        },
        {
          language: 'en',
          text: 'Criteria: ISO 9001:2026.\nAudit dates: 21 May 2024',
          messageId: 'early',
          quotes: ['ISO 9001:2026'],
        },
        {
          language: 'zh',
          text: '审核准则：GB/T 24001-2015/ISO 14001:2015。',
          messageId: 'unpublished',
          quotes: ['GB/T 24001-2015'],
        },
        {
          language: 'zh',
          text: '审核准则：GB/T 50430-2007。\n手册依GB/T 50430-2017编写。\n审核日期：2024年5月6日',
          messageId: 'superseded',
          quotes: ['GB/T 50430-2007', 'GB/T 50430-2017'],
        },
        {
          language: 'en',
          text: 'Criteria: ISO 9001:2016.\nAudit dates: 21 May 2024',
          messageId: 'unpublished',
          quotes: ['ISO 9001:2016'],
        },
      ],
    },
  },
  check(facts, report) {
    const names = [...new Set(facts.standards.map(({ name }) => name))].filter((name) => name in PUBLISHED);
    const replaced = findReplaced(facts);
    const old = new Set(replaced.flatMap(({ places }) => places.map(({ span }) => span.start)));
    return [
      ...names.flatMap((name) => [
        ...findUnpublished(name, facts),
        ...findEarly(name, facts, report),
        ...findSuperseded(name, facts, report).filter(
          ({ places }) => !places.some(({ span }) => old.has(span.start)),
        ),
      ]),
      ...findPairs(facts, report),
      ...replaced,
    ];
  },
};

/** Chinese adoptions and the international standards they are identical with, edition by edition. */
const TWINS: Readonly<Record<string, string>> = {
  'GB/T 19001-2008': 'ISO 9001:2008',
  'GB/T 19001-2016': 'ISO 9001:2015',
  'GB/T 24001-2004': 'ISO 14001:2004',
  'GB/T 24001-2016': 'ISO 14001:2015',
  'GB/T 45001-2020': 'ISO 45001:2018',
};
/** Between twins stands a stroke, `idt` or a bracket. */
const JOINED = /^\s?(?:\/|\(|,?\s?idt\s?|等同采用|等同于?|=)\s?$/iu;

/** `GB/T 19001-2016/ISO 14001:2015`: joined as twins, and not one standard. */
function findPairs(facts: Facts, report: Report): RuleFinding[] {
  const isPublished = ({ name, year }: StandardMention) => PUBLISHED[name]?.years.includes(year) ?? false;
  return facts.standards.flatMap((first, index) => {
    const second = facts.standards[index + 1];
    if (!second || !isPublished(first) || !isPublished(second) || first.disowned || second.disowned)
      return [];
    if (!JOINED.test(report.view.text.slice(first.end, second.start))) return [];
    const [chinese, international] = first.name.startsWith('GB') ? [first, second] : [second, first];
    const twin = TWINS[`${chinese.name}-${chinese.year}`];
    if (twin === undefined || !international.name.startsWith('ISO')) return [];
    const other = `${international.name}:${international.year}`;
    if (twin === other) return [];
    const places = placesAs([first, second], 'standard');
    return [
      { messageId: 'pair', params: { first: `${chinese.name}-${chinese.year}`, second: other }, places },
    ];
  });
}

const SUCCESSORS: Readonly<Record<string, readonly string[]>> = {
  'GB/T 28001': ['GB/T 45001', 'ISO 45001'],
  'OHSAS 18001': ['GB/T 45001', 'ISO 45001'],
};

/** A standard named as if in force beside the one that replaced it. */
function findReplaced(facts: Facts): RuleFinding[] {
  return Object.entries(SUCCESSORS).flatMap(([name, successors]) => {
    const old = facts.standards.filter((mention) => mention.name === name && !mention.disowned);
    const current = facts.standards.filter(
      (mention) => successors.includes(mention.name) && !mention.disowned,
    );
    if (old.length === 0 || current.length === 0) return [];
    const places = placesAs([...old, ...current], 'standard');
    return [{ messageId: 'replaced', params: { old: name, current: current[0]?.name ?? '' }, places }];
  });
}

/** Days on which editions were published that a report of an earlier date cannot have used. */
const PUBLISHED_ON: Readonly<Record<string, string>> = {
  'ISO 9001:2026': '2026-09-16',
  'ISO 14001:2026': '2026-04-15',
};

function findEarly(name: string, facts: Facts, report: Report): RuleFinding[] {
  const latest = latestDay(report);
  const early = facts.standards.filter((mention) => {
    const day = PUBLISHED_ON[`${mention.name}:${mention.year}`];
    return (
      mention.name === name && !mention.disowned && day !== undefined && latest > 0 && latest < dayOf(day)
    );
  });
  return groupByYear(early).map((mentions) => ({
    messageId: 'early',
    severity: 'warning' as const,
    params: { standard: name, year: mentions[0]?.year ?? '' },
    places: placesAs(mentions, 'standard'),
  }));
}

/** Years that no edition has; editions still to come would be flagged too, and deserve the look. */
function findUnpublished(name: string, facts: Facts): RuleFinding[] {
  const wrong = facts.standards.filter(
    (mention) => mention.name === name && !PUBLISHED[name]?.years.includes(mention.year),
  );
  // Beside the edition that the report names rightly elsewhere the slip is plain.
  const [right] = facts.standards.filter(
    (mention) => mention.name === name && !mention.disowned && PUBLISHED[name]?.years.includes(mention.year),
  );
  return groupByYear(wrong).map((mentions) => ({
    messageId: 'unpublished',
    params: { standard: name, year: mentions[0]?.year ?? '' },
    places: placesAs(
      [...mentions, ...(right ? [right] : [])].sort((a, b) => a.start - b.start),
      'standard',
    ),
  }));
}

/** Adoptions of one standard, whose editions are in force together. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
  'GB/T 19001': 'ISO 9001',
  'ISO 9001': 'GB/T 19001',
  'GB/T 24001': 'ISO 14001',
  'ISO 14001': 'GB/T 24001',
  'GB/T 23331': 'ISO 50001',
  'ISO 50001': 'GB/T 23331',
};

/** A superseded edition named as if in force; an error where the text also uses the one in force. */
function findSuperseded(name: string, facts: Facts, report: Report): RuleFinding[] {
  const editions = PUBLISHED[name];
  const written = latestDay(report);
  if (!editions || (written > 0 && written < dayOf(editions.since))) return [];
  const named = (wanted: string) =>
    facts.standards.filter((mention) => mention.name === wanted && !mention.disowned);
  const old = named(name).filter(
    ({ year }) => editions.years.includes(year) && !editions.inForce.includes(year),
  );
  const inForce = (wanted: string) =>
    named(wanted).filter(({ year }) => PUBLISHED[wanted]?.inForce.includes(year) ?? false);
  const current = [name, COUNTERPARTS[name] ?? ''].map(inForce).find((found) => found.length > 0) ?? [];
  // A passage without a date is judged by the edition in force that it names itself.
  if (written === 0 && current.length === 0) return [];
  return groupByYear(old).map((mentions) => ({
    messageId: 'superseded',
    severity: current.length > 0 ? ('error' as const) : ('warning' as const),
    params: {
      standard: name,
      year: mentions[0]?.year ?? '',
      current: editions.inForce.join(', ') || 'GB/T 45001-2020',
    },
    places: placesAs([...mentions, ...current], 'standard'),
  }));
}

function groupByYear(mentions: readonly StandardMention[]): StandardMention[][] {
  const years = [...new Set(mentions.map(({ year }) => year))];
  return years.map((year) => mentions.filter((mention) => mention.year === year));
}

const dayOf = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayNumber(year, month, day);
};

/** The latest full date of a report, which is close to when it was written. */
const latestDay = (report: Report): number =>
  scanDates(report.view.text).reduce(
    (latest, date) => (date.to.day === null ? latest : Math.max(latest, dayInterval(date)?.from ?? 0)),
    0,
  );
