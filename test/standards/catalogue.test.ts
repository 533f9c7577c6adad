import { describe, expect, it } from 'vitest';
import { compareClauseNumbers, STANDARD_IDS } from '../../src/core/index.js';
import { clausesOf, clauseTitle, EDITIONS, editionOf, findClause } from '../../src/standards/index.js';

const title = (number: string, standard: 'QMS' | 'EMS' | 'OHSMS', edition?: string) => {
  const clause = findClause(number, standard, edition);
  return clause && [clause.number, clause.titleZh, clause.titleEn];
};

describe('findClause', () => {
  it.each([
    ['4.1', 'QMS', '理解组织及其环境', 'Understanding the organization and its context'],
    ['4.1', 'EMS', '理解组织及其所处的环境', 'Understanding the organization and its context'],
    ['7.1.5.2', 'QMS', '测量溯源', 'Measurement traceability'],
    ['8.4.3', 'QMS', '提供给外部供方的信息', 'Information for external providers'],
    ['8.5.5', 'QMS', '交付后活动', 'Post-delivery activities'],
    ['6.1.2', 'EMS', '环境因素', 'Environmental aspects'],
    ['6.1.2.1', 'OHSMS', '危险源辨识', 'Hazard identification'],
    ['8.1.4.2', 'OHSMS', '承包方', 'Contractors'],
    ['7.5', 'QMS', '成文信息', 'Documented information'],
    ['7.5', 'OHSMS', '文件化信息', 'Documented information'],
    ['9.1.2', 'QMS', '顾客满意', 'Customer satisfaction'],
    ['9.1.2', 'EMS', '合规性评价', 'Evaluation of compliance'],
    ['10.2', 'OHSMS', '事件、不符合和纠正措施', 'Incident, nonconformity and corrective action'],
  ] as const)('knows %s of %s', (number, standard, zh, en) => {
    expect(title(number, standard)).toEqual([number, zh, en]);
  });

  it.each([
    ['8.2.3.1', 'QMS', '8.2.3.1', '产品和服务要求的评审'],
    ['4.4.1', 'QMS', '4.4.1', '质量管理体系及其过程'],
  ] as const)(
    'shows %s, which has no title of its own, under its parent’s',
    (number, standard, found, zh) => {
      expect(title(number, standard)?.slice(0, 2)).toEqual([found, zh]);
    },
  );

  it.each([
    ['8.5.1.9', 'QMS', '8.5.1'],
    ['8.4.1', 'EMS', '8'],
    ['6.1.2.1', 'EMS', '6.1.2'],
    ['5.4.2', 'OHSMS', '5.4'],
  ] as const)('falls back from %s of %s to %s', (number, standard, found) => {
    expect(findClause(number, standard)?.number).toBe(found);
  });

  it.each(['3.1', '11', '', 'x'])('knows no clause %j', (number) => {
    expect(findClause(number, 'QMS')).toBeNull();
  });
});

describe('editions', () => {
  it.each([
    ['QMS', undefined, 'GB/T 19001-2016'],
    ['QMS', '2015', 'GB/T 19001-2016'],
    ['QMS', 'GB/T 19001-2016', 'GB/T 19001-2016'],
    ['QMS', 'ISO 9001:2026', 'ISO 9001:2026'],
    ['EMS', '2026', 'ISO 14001:2026'],
    ['OHSMS', '2020', 'GB/T 45001-2020'],
    ['OHSMS', 'no such edition', 'GB/T 45001-2020'],
  ] as const)('%s %s is %s', (standard, wording, name) => {
    expect(editionOf(standard, wording).names[0]).toBe(name);
  });

  it.each([
    ['6.1.3', 'QMS', '2015', '6.1'],
    ['6.1.3', 'QMS', '2026', '6.1.3'],
    ['10.3', 'QMS', '2015', '10.3'],
    ['10.3', 'QMS', '2026', '10'],
    ['6.3', 'EMS', '2015', '6'],
    ['6.3', 'EMS', '2026', '6.3'],
    ['6.1.5', 'EMS', '2026', '6.1.5'],
  ] as const)('%s of %s %s is found as %s', (number, standard, edition, found) => {
    expect(findClause(number, standard, edition)?.number).toBe(found);
  });

  it.each([
    ['QMS', '10.1', 'Continual improvement'],
    ['QMS', '9.3.3', 'Management review results'],
    ['EMS', '6.1.4', 'Risks and opportunities'],
    ['EMS', '10.1', 'Continual improvement'],
  ] as const)('of 2026 call %s %s %s', (standard, number, en) => {
    expect(findClause(number, standard, '2026')?.titleEn).toBe(en);
  });

  it('keeps the words of a topic that moved to another number', () => {
    expect(findClause('10.1', 'QMS', '2026')?.keywords).toEqual(findClause('10.3', 'QMS')?.keywords);
  });
});

describe('clausesOf', () => {
  it.each(STANDARD_IDS)('gives %s in the order of the standard, without repeats', (standard) => {
    const numbers = clausesOf(standard).map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort(compareClauseNumbers));
    expect(numbers.filter((number) => !number.includes('.'))).toEqual(['4', '5', '6', '7', '8', '9', '10']);
  });

  it.each(EDITIONS)('gives every clause of $names.0 a parent and both titles', ({ standard, year }) => {
    const clauses = clausesOf(standard, year);
    const numbers = new Set(clauses.map(({ number }) => number));
    for (const { number, titleZh, titleEn } of clauses) {
      expect(titleZh).toMatch(/\p{Script=Han}/u);
      expect(titleEn).toMatch(/[a-z]/u);
      const dot = number.lastIndexOf('.');
      expect(dot < 0 || numbers.has(number.slice(0, dot))).toBe(true);
    }
  });

  it('shows words and phrases as keywords, no turns of speech and no wildcards', () => {
    const keywords = STANDARD_IDS.flatMap((standard) => clausesOf(standard)).flatMap(
      (clause) => clause.keywords,
    );
    expect(keywords).toEqual(expect.arrayContaining(['卡尺', '危险废物', '管理评审', 'calibrat']));
    expect(keywords.filter((word) => /[没怎啥≥*]/u.test(word))).toEqual([]);
  });
});

describe('clauseTitle', () => {
  it.each([
    ['6.1.2', ['EMS', 'OHSMS'], 'zh', '环境因素 / 危险源辨识及风险和机遇的评价'],
    ['7.2', ['QMS', 'EMS', 'OHSMS'], 'zh', '能力'],
    ['8.2', ['QMS'], 'en', 'Requirements for products and services'],
    ['8.2', ['EMS', 'OHSMS'], 'en', 'Emergency preparedness and response'],
    ['7.2', [], 'en', 'Competence'],
    ['12', ['QMS'], 'en', ''],
  ] as const)('of %s for %j in %s is %j', (number, standards, language, expected) => {
    expect(clauseTitle(number, standards, language)).toBe(expected);
  });
});
