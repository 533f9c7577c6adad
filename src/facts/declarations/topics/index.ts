import type { TopicPatterns } from '../words.js';
import { AUDIT_TOPICS } from './audits.js';
import { CHINESE } from './chinese.js';
import { ENGLISH } from './english.js';
import { ENVIRONMENT_TOPICS } from './environment.js';
import { EVENT_TOPICS } from './events.js';
import { EVERYDAY_CHINESE } from './everyday-chinese.js';
import { EVERYDAY_ENGLISH } from './everyday-english.js';
import { EXCEPTION_TOPICS } from './exceptions.js';
import { LOOSE_CHINESE } from './loose-chinese.js';
import { LOOSE_ENGLISH } from './loose-english.js';
import { MARKET_TOPICS } from './market.js';
import { ORGANISATION_TOPICS } from './organisation.js';
import { PLAIN_CHINESE } from './plain-chinese.js';
import { PLAIN_ENGLISH } from './plain-english.js';
import { PROCESS_TOPICS } from './processes.js';
import { SAFETY_TOPICS } from './safety.js';
import { WIDER } from './wider.js';

const WIDENINGS = [
  WIDER,
  CHINESE,
  ENGLISH,
  PLAIN_CHINESE,
  PLAIN_ENGLISH,
  LOOSE_CHINESE,
  LOOSE_ENGLISH,
  EVERYDAY_CHINESE,
  EVERYDAY_ENGLISH,
];

/** Told only by words that stand together in any order, with no phrases of its own. */
const NO_PHRASES = /(?!)/u;
const SAID_ONLY: readonly TopicPatterns[] = (
  [
    ['stage-one-finding'],
    ['leak'],
    ['mark-use'],
    ['export'],
    ['major-hazard'],
    ['outfall'],
    ['fluorinated-gas'],
    ['named-outsourcing'],
    ['lone-work'],
    ['visitor-injury'],
    [
      'testing-sent-out',
      [
        ['calibration', /校准|检定|计量|自校/u],
        ['testing', /检验|检测|化验|试验|测试|自检|送检/u],
      ],
    ],
  ] as const
).map(([topic, sorts = []]) => ({
  topic,
  sorts,
  about: NO_PHRASES,
  label: NO_PHRASES,
  denies: [],
  affirms: [],
}));

/**
 * A denial is a whole statement (`外包：无`); an affirmation names the thing or counts it. Rules of procedure
 * (`如发生投诉`) are sorted out before these are tried. Every gap is bounded.
 */
export const TOPICS: readonly TopicPatterns[] = [
  ...PROCESS_TOPICS,
  ...EVENT_TOPICS,
  ...SAFETY_TOPICS,
  ...ORGANISATION_TOPICS,
  ...ENVIRONMENT_TOPICS,
  ...MARKET_TOPICS,
  ...EXCEPTION_TOPICS,
  ...AUDIT_TOPICS,
  ...SAID_ONLY,
].map(widen);

function widen(patterns: TopicPatterns): TopicPatterns {
  return WIDENINGS.reduce((widened, more) => widenBy(widened, more[patterns.topic]), patterns);
}

function widenBy(patterns: TopicPatterns, wider: (typeof WIDER)[TopicPatterns['topic']]): TopicPatterns {
  if (!wider) return patterns;
  const { about, denies, affirms } = patterns;
  const { unless } = wider;
  return {
    ...patterns,
    about: wider.about ? new RegExp(`${about.source}|${wider.about.source}`, 'iu') : about,
    denies: [...denies, ...(wider.denies ?? [])],
    affirms: [...affirms, ...(wider.affirms ?? []).map((one) => (unless ? { ...one, unless } : one))],
  };
}
