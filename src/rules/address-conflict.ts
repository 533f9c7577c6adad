import {
  type AddressFact,
  type Facts,
  placesAs,
  type Report,
  type Rule,
  type RuleFinding,
  type SiteFact,
} from '../core/index.js';
import { isLabelled } from './places/labelled.js';
import { listedSites } from './places/listed.js';
import { rooms, slips } from './places/slips.js';
import { elsewhere, visits } from './places/visits.js';

export const addressConflict: Rule = {
  meta: {
    id: 'address-conflict',
    severity: 'warning',
    title: { zh: '地址、场所前后不一', en: 'Addresses or sites differ' },
    why: {
      zh: '证书按地址和场所颁发，地址写错或场所漏审都会使证书失实。',
      en: 'A certificate is issued for addresses and sites; a wrong address or a site not audited makes it untrue.',
    },
    messages: {
      twice: {
        zh: '同一地址前后不一：“{{first}}”与“{{second}}”。',
        en: 'One address in two ways: "{{first}}" and "{{second}}".',
      },
      same: {
        zh: '文中称两个地址一致，写出的却不同：“{{first}}”与“{{second}}”。',
        en: 'The two addresses are said to be one, but differ: "{{first}}" and "{{second}}".',
      },
      seat: {
        zh: '所述位置与登记的地址都不相符：“{{first}}”与“{{second}}”。',
        en: 'Where the organisation is said to lie is none of its addresses: "{{first}}" and "{{second}}".',
      },
      sites: {
        zh: '写明{{first}}个场所，却审核了{{second}}个。',
        en: '{{first}} site(s) are stated, {{second}} were audited.',
      },
      branch: {
        zh: '一处写无分场所或其他场所，另一处却写到一个。',
        en: 'There are no other sites, yet one is told of.',
      },
      counts: {
        zh: '场所数量前后不一：{{first}}与{{second}}。',
        en: 'The sites are {{first}} in one place and {{second}} in another.',
      },
      unlisted: {
        zh: '“{{second}}”不在所列场所（{{first}}）之中。',
        en: '"{{second}}" is none of the sites listed ({{first}}).',
      },
      missed: {
        zh: '一处写审核组到过“{{first}}”，另一处写未能到达。',
        en: 'The auditors are said to have been at "{{first}}", and not to have reached it.',
      },
      floors: {
        zh: '文中称只用一层，却写了{{first}}与{{second}}。',
        en: 'There is said to be one floor only, yet {{first}} and {{second}} are named.',
      },
    },
    suggestion: {
      zh: '核对营业执照和现场地址，统一写法；有搬迁或多场所的写明。',
      en: 'Check the licence and the place itself; state any move and all sites.',
    },
    examples: {
      valid: [
        {
          language: 'zh',
          text: '注册地址：青岚市望潮区枕石路18号\n经营地址：青岚市望潮区听涛路66号\n公司位于听涛路66号，厂房自有。',
        },
        {
          language: 'zh',
          text: '注册地址：枕石路18号\n2024年3月由枕石路18号迁至听涛路66号。注册地址：听涛路66号',
        },
        {
          language: 'zh',
          text: '注册地址与经营地址一致。\n注册地址：望潮区枕石路18号\n经营地址：青岚市望潮区枕石路十八号3幢',
        },
        {
          language: 'en',
          text: 'Registered address: 18 Whetstone Road, Tarnhollow\nSite address: 66 Listening Lane, Tarnhollow',
        },
      ],
      invalid: [
        {
          language: 'zh',
          text: '注册地址：青岚市望潮区枕石路18号\n营业执照住所：青岚市望潮区枕石路81号',
          messageId: 'twice',
          quotes: ['青岚市望潮区枕石路18号', '青岚市望潮区枕石路81号'],
        },
        {
          language: 'zh',
          text: '注册地址与经营地址一致。\n注册地址：望潮区枕石路18号\n经营地址：望潮区听涛路66号',
          messageId: 'same',
          quotes: ['注册地址与经营地址一致', '望潮区枕石路18号', '望潮区听涛路66号'],
        },
        {
          language: 'zh',
          text: '经营地址：青岚市望潮区枕石路18号\n公司位于青岚市望潮区枕石路16号，办公面积300平方米。',
          messageId: 'seat',
          quotes: ['青岚市望潮区枕石路18号', '青岚市望潮区枕石路16号，办公面积300平方米'],
        },
        {
          language: 'zh',
          text: '分场所名称、地址：无\n现场查看柳岸分公司，标识清楚。',
          messageId: 'branch',
          quotes: ['分场所名称、地址：无', '现场查看柳岸分公司'],
        },
        {
          language: 'zh',
          text: '审核组于5月6日到落霞山庄项目施工现场，查看了基坑。\n因道路封闭，审核组未能到达落霞山庄施工现场。',
          messageId: 'missed',
          quotes: ['审核组于5月6日到落霞山庄项目施工现场，查看', '未能到达落霞山庄施工现场'],
        },
        {
          language: 'zh',
          text: '固定场所：1个。\n审核组审核了2个场所。',
          messageId: 'sites',
          quotes: ['固定场所：1个', '审核了2个场所'],
        },
        {
          language: 'en',
          text: 'Registered address: 18 Whetstone Road, Tarnhollow\nThe registered address is 81 Whetstone Road, Tarnhollow.',
          messageId: 'twice',
          quotes: ['18 Whetstone Road, Tarnhollow', '81 Whetstone Road, Tarnhollow'],
        },
      ],
    },
  },
  check(facts, report) {
    const known = facts.addresses.filter(({ changing }) => !changing);
    // After a move the old address may stand anywhere.
    const moved = MOVED.test(report.view.text);
    return [
      ...(moved ? [] : [...twice(known), ...seats(known), ...rooms(known, report)]),
      ...slips(known),
      ...elsewhere(facts, known),
      ...visits(facts.visits),
      ...saidSame(facts, known),
      ...sites(facts.sites),
      ...listedSites(facts),
      ...floors(facts, report),
    ];
  },
};

/** One floor said to be the only one, and another of the same house. */
function floors({ floors: all }: Facts, { view }: Report): RuleFinding[] {
  const sole = all.find((one) => one.sole);
  const others = all.filter(
    ({ house, floor }) =>
      sole && (sole.house.endsWith(house) || house.endsWith(sole.house)) && floor !== sole.floor,
  );
  const [first] = others;
  if (!sole || !first) return [];
  const params = { first: sole.floor, second: first.floor };
  const spans = [sole, ...others].map(({ start, end }) => ({ start, end }));
  return MOVED.test(view.text) ? [] : [{ messageId: 'floors', params, places: placesAs(spans, 'place') }];
}

const MOVED = /迁至|迁到|迁入|迁址|搬迁|搬至|搬到|地址(?:已|发生)变更|moved (?:to|from)|relocat/iu;

/** One sort of address that is given in two ways. */
function twice(addresses: readonly AddressFact[]): RuleFinding[] {
  const kinds = [...new Set(addresses.map(({ kind }) => kind))].filter(
    (kind) => kind === 'registered' || kind === 'office',
  );
  return kinds.flatMap((kind) => {
    const [first, ...others] = addresses.filter((one) => one.kind === kind);
    const second = others.find(({ key }) => key !== first?.key);
    if (!first || !second) return [];
    const params = { first: first.text, second: second.text };
    return [{ messageId: 'twice', params, places: placesAs([first, second], 'place') }];
  });
}

/** Registered and business address that are said to be one. */
function saidSame({ sites }: Facts, addresses: readonly AddressFact[]): RuleFinding[] {
  const claim = sites.find(({ kind }) => kind === 'same');
  const registered = addresses.find(({ kind }) => kind === 'registered');
  const other = addresses.find(
    ({ kind, key }) => kind !== 'registered' && isLabelled({ kind }) && key !== registered?.key,
  );
  if (!claim || !registered || !other) return [];
  const params = { first: registered.text, second: other.text };
  return [
    {
      messageId: 'same',
      params,
      places: [...placesAs([claim], 'claim'), ...placesAs([registered, other], 'place')],
    },
  ];
}

/** The place where the organisation is said to lie, against all its addresses, where these are one or two. */
function seats(addresses: readonly AddressFact[]): RuleFinding[] {
  const stated = addresses.filter(isLabelled);
  const [first] = stated;
  if (!first || new Set(stated.map(({ key }) => key)).size > 2) return [];
  return addresses
    .filter(({ kind, key }) => kind === 'seat' && !stated.some((one) => one.key === key))
    .map((seat) => ({
      messageId: 'seat',
      params: { first: first.text, second: seat.text },
      places: placesAs([...stated, seat], 'place'),
    }));
}

function sites(facts: readonly SiteFact[]): RuleFinding[] {
  const of = (kind: SiteFact['kind']) => facts.filter((fact) => fact.kind === kind);
  const [none] = of('none');
  const branches = of('branch');
  const [stated] = of('count');
  const visited = of('visited').find(({ value }) => stated && value > stated.value);
  return [
    ...(none && branches.length > 0
      ? [
          {
            messageId: 'branch',
            places: [...placesAs(of('none'), 'denial'), ...placesAs(branches, 'mention')],
          },
        ]
      : []),
    ...(stated && visited
      ? [
          {
            messageId: 'sites',
            params: { first: stated.value, second: visited.value },
            places: placesAs([stated, visited], 'count'),
          },
        ]
      : []),
  ];
}
