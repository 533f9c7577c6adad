import { describe, expect, it } from 'vitest';
import { nearestKey } from '../../../src/app/engagement/nearest-key.js';
import { parseProfile } from '../../../src/app/engagement/profile.js';
import { profileTemplate } from '../../../src/app/engagement/template.js';
import { InputError } from '../../../src/core/index.js';
import { describeInputError, translator } from '../../../src/messages/index.js';

const problemOf = (text: string): InputError => {
  try {
    parseProfile(text, 'audit.yaml');
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
};

const BASE = 'auditee:\n  name: 云岫传动科技有限公司\nstandards:\n  - id: QMS\n';

const WRONG: readonly { title: string; text: string; code: string; params: Record<string, unknown> }[] = [
  {
    title: 'an unknown key with a slip of the finger',
    text: `${BASE}deparments: []\n`,
    code: 'profile-unknown-key',
    params: { line: 5, key: 'deparments', nearest: 'departments' },
  },
  {
    title: 'a Chinese word for a key',
    text: '受审核方:\n  name: x\nstandards:\n  - id: QMS\n',
    code: 'profile-unknown-key',
    params: { line: 1, key: '受审核方', nearest: 'auditee' },
  },
  {
    title: 'an unknown key inside a list, with the keys known there',
    text: `${BASE}departments:\n  - name: 生产部\n    manager: 莫一帆\n`,
    code: 'profile-unknown-key',
    params: { line: 7, key: 'manager', nearest: 'head', known: 'name, head, clauses' },
  },
  {
    title: 'an unknown key under a nullable date range',
    text: `${BASE}stage2:\n  from: 2031-05-12\n  til: 2031-05-13\n`,
    code: 'profile-unknown-key',
    params: { line: 7, key: 'til', nearest: 'to' },
  },
  {
    title: 'an unclosed list',
    text: `${BASE}sites: [甲厂\nscope: ""\n`,
    code: 'profile-invalid-yaml',
    params: { line: 6, column: 1 },
  },
  {
    title: 'a tab for indentation',
    text: 'auditee:\n\tname: x\n',
    code: 'profile-invalid-yaml',
    params: { line: 2, column: 1 },
  },
  {
    title: 'a key twice',
    text: `${BASE}scope: a\nscope: b\n`,
    code: 'profile-duplicate-key',
    params: { line: 6, column: 1 },
  },
  { title: 'an empty file', text: '# nothing yet\n', code: 'profile-empty', params: {} },
  { title: 'a list at the top', text: '- auditee\n', code: 'profile-empty', params: {} },
  {
    title: 'no standards',
    text: 'auditee:\n  name: x\n',
    code: 'profile-missing-key',
    params: { key: 'standards' },
  },
  {
    title: 'an empty list of standards',
    text: 'auditee:\n  name: x\nstandards: []\n',
    code: 'profile-not-filled-list',
    params: { line: 3, key: 'standards' },
  },
  {
    title: 'a standard that we do not know',
    text: 'auditee:\n  name: x\nstandards:\n  - id: EnMS\n',
    code: 'profile-not-choice',
    params: { line: 4, key: 'standards[1].id', detail: 'QMS, EMS, OHSMS' },
  },
  {
    title: 'a date with slashes',
    text: `${BASE}stage1: { from: 2031/3/3, to: 2031-03-03 }\n`,
    code: 'profile-not-date',
    params: { line: 5, key: 'stage1.from' },
  },
  {
    title: 'a headcount in words',
    text: 'auditee:\n  name: x\n  headcount: 约八十人\nstandards:\n  - id: QMS\n',
    code: 'profile-not-number',
    params: { line: 3, key: 'auditee.headcount' },
  },
  {
    title: 'a headcount of zero',
    text: 'auditee:\n  name: x\n  headcount: 0\nstandards:\n  - id: QMS\n',
    code: 'profile-not-positive',
    params: { line: 3, key: 'auditee.headcount' },
  },
  {
    title: 'a list where text belongs',
    text: `${BASE}scope: [a]\n`,
    code: 'profile-not-string',
    params: { line: 5, key: 'scope' },
  },
  {
    title: 'a key without value',
    text: `${BASE}team:\n`,
    code: 'profile-not-array',
    params: { line: 5, key: 'team' },
  },
  {
    title: 'an empty name',
    text: 'auditee:\n  name: ""\nstandards:\n  - id: QMS\n',
    code: 'profile-not-filled',
    params: { line: 2, key: 'auditee.name' },
  },
  {
    title: 'text where a group belongs',
    text: 'auditee: 某公司\nstandards:\n  - id: QMS\n',
    code: 'profile-not-object',
    params: { line: 1, key: 'auditee' },
  },
];

describe('parseProfile', () => {
  it.each(WRONG)('tells of $title', ({ text, code, params }) => {
    const problem = problemOf(text);
    expect({ code: problem.code, params: problem.params }).toMatchObject({ code, params });
  });

  it.each(WRONG)('has words in both languages for $title', ({ text }) => {
    for (const language of ['zh', 'en'] as const) {
      const { message, hint } = describeInputError(problemOf(text), translator(language));
      expect(message).toContain('audit.yaml');
      expect(`${message}${hint}`).not.toMatch(/\{\{|errors:|\.message|\.hint/u);
    }
  });

  it('fills in what was left out', () => {
    const profile = parseProfile(BASE, 'audit.yaml');
    expect(profile.auditee).toEqual({
      name: '云岫传动科技有限公司',
      formerNames: [],
      address: '',
      headcount: null,
    });
    expect(profile).toMatchObject({ auditType: 'initial', language: 'zh', stage1: null, departments: [] });
  });

  it.each(['zh', 'en'] as const)('accepts the template of a new engagement (%s)', (language) => {
    const auditee = 'A "quoted": name # 甲\\乙';
    const text = profileTemplate(language, { auditee, standards: ['QMS', 'EMS', 'OHSMS'] });
    const profile = parseProfile(text, 'audit.yaml');
    expect(profile.auditee.name).toBe(auditee);
    expect(profile.standards.map(({ id }) => id)).toEqual(['QMS', 'EMS', 'OHSMS']);
    expect(profile.language).toBe(language);
  });

  it('accepts every example that the template gives in its comments', () => {
    const text = profileTemplate('zh', { auditee: 'x', standards: ['QMS'] });
    const used = text.replace(/^(\w+): \[\](.*)\n#( {2}- .*)$/gmu, '$1:$2\n$3');
    const profile = parseProfile(used, 'audit.yaml');
    expect(profile.team).toHaveLength(1);
    expect(profile.departments[0]?.clauses).toEqual(['8.5.1', '8.6']);
    expect(profile.nonconformities[0]?.grade).toBe('minor');
  });
});

describe('nearestKey', () => {
  it.each([
    ['adress', ['name', 'address'], 'address'],
    ['audit_type', ['auditee', 'auditType', 'scope'], 'auditType'],
    ['stnadards', ['standards', 'stage1'], 'standards'],
    ['客户', ['auditee', 'scope'], 'auditee'],
  ])('%s', (unknown, known, expected) => expect(nearestKey(unknown, known)).toBe(expected));
});
