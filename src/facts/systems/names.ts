import { type NamedSystem, spansOverlap } from '../../core/index.js';

/**
 * Management systems by the ways in which reports name them: abbreviation, standard, and the words before
 * `管理体系` or `management system`. The words of one system may end in those of another, so the longer stand first.
 */
interface SystemNames {
  system: string;
  signs: string;
  numbers: string;
  topics: string;
  english: string;
}

const SYSTEMS: readonly SystemNames[] = [
  { system: 'EC', signs: 'EC', numbers: '50430', topics: '工程建设施工企业质量', english: '' },
  {
    system: 'MDQMS',
    signs: '',
    numbers: '13485',
    topics: '医疗器械质量',
    english: 'medical devices? quality',
  },
  { system: 'ISMS', signs: 'ISMS', numbers: '27001', topics: '信息安全', english: 'information security' },
  {
    system: 'ITSMS',
    signs: 'ITSMS',
    numbers: '20000-1',
    topics: '信息技术服务|IT服务',
    english: '(?:IT )?service',
  },
  { system: 'FSMS', signs: 'FSMS', numbers: '22000', topics: '食品安全', english: 'food safety' },
  { system: 'HACCP', signs: 'HACCP', numbers: '', topics: '', english: '' },
  { system: 'EnMS', signs: 'EnMS|ENMS', numbers: '23331|50001', topics: '能源', english: 'energy' },
  {
    system: 'BCMS',
    signs: 'BCMS',
    numbers: '22301|30146',
    topics: '业务连续性',
    english: 'business continuity',
  },
  {
    system: 'OHSMS',
    signs: 'OHSMS|OHS|OH&S|S',
    numbers: '45001|28001|18001',
    topics: '职业健康(?:与|和)?安全|安全',
    english: '(?:occupational )?health and safety|OH&S|OHS',
  },
  { system: 'EMS', signs: 'EMS|E', numbers: '24001|14001', topics: '环境', english: 'environment(?:al)?' },
  { system: 'QMS', signs: 'QMS|Q', numbers: '19001|9001', topics: '质量', english: 'quality' },
];

const alternatives = (of: (names: SystemNames) => string): string =>
  SYSTEMS.map(of)
    .filter((words) => words !== '')
    .join('|');

const SIGN = `(?:${alternatives(({ signs }) => signs)})`;
const TOPIC = `(?:${alternatives(({ topics }) => topics)})`;
const ENGLISH = `(?:${alternatives(({ english }) => english)})`;
const AND = '\\s?(?:[/、,+&]|[和及与]|以及|and)\\s?';

/** `QMS`; a single letter only in a list of signs, before 体系 and 认证, or before what it waits for. */
const SIGNS = new RegExp(
  `(?<![A-Za-z0-9./-])(?:${SIGN}(?:${AND}${SIGN}){1,5}|(?:QMS|EMS|OHSMS|ISMS|ITSMS|FSMS|HACCP|EnMS|ENMS|BCMS)|${SIGN}(?=(?:管理)?体系|认证|保持|换发|再认证|延期|推荐)|(?<=^|[,;。:\\s])${SIGN}(?=(?:在|待|经)?(?:整改|纠正|验证|完成|关闭)))(?![A-Za-z0-9]|\\.\\d)`,
  'gu',
);
/** `GB/T 19001-2016`, `ISO 9001`. */
const NUMBERS = new RegExp(
  `(?:GB(?:/T|/Z)?|ISO(?:/IEC)?|OHSAS|OHSMS)\\s{0,2}(?:${alternatives(({ numbers }) => numbers)})(?!\\d)(?:\\s?[-:—–]\\s?(?:19|20)\\d{2})?`,
  'giu',
);
/** `质量、环境和职业健康安全管理体系`, `质量、环境双体系`. */
const TOPICS = new RegExp(
  `(?<!产品|服务|工程)(?:${TOPIC}(?:管理)?(?:体系)?${AND}){0,5}${TOPIC}(?:管理)?(?:[双两二三四]个?|这[两三]个)?(?:管理)?体系|(?<=体系\\s?\\()${TOPIC}(?:${AND}${TOPIC}){1,5}(?=\\))`,
  'gu',
);
/** `quality, environmental and occupational health and safety management systems`. */
const ENGLISH_TOPICS = new RegExp(
  `\\b(?:${ENGLISH}(?:,? and |, | & |/)(?:the )?){0,5}${ENGLISH} (?:management )?systems?\\b`,
  'giu',
);
/** Behind a label that asks for systems the topics need no more words: `体系：环境、安全`. */
const BARE = new RegExp(
  `(?<![\\p{Script=Han}A-Za-z])${TOPIC}(?:${AND}${TOPIC}){0,5}(?![\\p{Script=Han}A-Za-z])|(?<![A-Za-z0-9./'’-])${SIGN}(?![A-Za-z0-9])`,
  'gu',
);
const BARE_ENGLISH = new RegExp(
  `(?<=^|[:,;/&|]\\s?|\\band )${ENGLISH}(?:(?:,? and |, | & |/)${ENGLISH}){0,5}(?=\\s?(?:$|[,;/&|.]| and\\b))`,
  'giu',
);

const PARTS: ReadonlyArray<readonly [string, RegExp]> = SYSTEMS.flatMap(
  ({ system, signs, numbers, topics, english }) => {
    const own = [
      signs && `(?<![A-Za-z0-9])(?:${signs})(?![A-Za-z0-9])`,
      numbers && `(?<!\\d)(?:${numbers})(?!\\d)`,
      topics,
    ].filter(Boolean);
    return [
      [system, new RegExp(own.join('|'), 'gu')] as const,
      ...(english ? [[system, new RegExp(`\\b(?:${english})\\b`, 'giu')] as const] : []),
    ];
  },
);

/** Every management system named in some words, once for each place. `asked`: the words answer which systems. */
export function readSystems(words: string, asked = false): NamedSystem[] {
  const patterns = [SIGNS, NUMBERS, TOPICS, ENGLISH_TOPICS, ...(asked ? [BARE, BARE_ENGLISH] : [])];
  const named = patterns.flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap((group) => partsOf(group[0], group.index)),
  );
  return named
    .filter((one, index) => named.findIndex((other) => spansOverlap(one, other)) === index)
    .sort((a, b) => a.start - b.start);
}

/** The systems of one group; what a longer name covers is no system of its own. */
function partsOf(group: string, from: number): NamedSystem[] {
  const named: NamedSystem[] = [];
  for (const [system, pattern] of PARTS)
    for (const match of group.matchAll(pattern)) {
      const one = { system, start: from + match.index, end: from + match.index + match[0].length };
      if (!named.some((other) => spansOverlap(one, other))) named.push(one);
    }
  return named;
}
