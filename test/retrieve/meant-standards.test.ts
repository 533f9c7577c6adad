import { describe, expect, it } from 'vitest';
import { meantStandards } from '../../src/retrieve/search/meant-standards.js';

describe('the standard that a query means', () => {
  it.each([
    ['污水站谁能关阀门', ['EMS']],
    ['班组的隐患谁来改', ['OHSMS']],
    ['老板自己参不参与', ['QMS']],
    ['环保和安全的钱一起批', ['EMS', 'OHSMS']],
    ['环保专员管不管固废的安全', ['EMS']],
    ['who owns the emissions target', ['EMS']],
    ['Safety reps and PPE', ['OHSMS']],
    ['a wasteful schedule for unhurt parts', ['QMS']],
    ['', ['QMS']],
  ])('%s', (text, standards) => {
    expect(meantStandards(text)).toEqual(standards);
  });
});
