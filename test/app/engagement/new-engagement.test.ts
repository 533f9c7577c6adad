import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FormValues, parseProfile, readForm } from '../../../src/app/engagement/index.js';
import { initEngagement } from '../../../src/app/engagement/init.js';
import { temporaryFolder } from './folder.js';

const EMPTY: FormValues = {
  auditee: '云岫传动科技有限公司',
  standards: 'QMS',
  scope: '',
  stage1: '',
  stage2: '',
  team: '',
  departments: '',
  folder: '',
};

const read = (values: Partial<FormValues>) => readForm({ ...EMPTY, ...values }, '/tmp', 'zh');

describe('the form of a new engagement', () => {
  it.each([
    ['QMS', ['QMS']],
    ['qes', ['QMS', 'EMS', 'OHSMS']],
    ['9001、45001', ['QMS', 'OHSMS']],
    ['GB/T 24001-2016', ['EMS']],
    ['质量、环境', ['QMS', 'EMS']],
    ['EMS QMS', ['QMS', 'EMS']],
    ['', []],
    ['全部', []],
    ['QMSQE', []],
    ['质量管理体系和环境管理体系', ['QMS', 'EMS']],
  ])('reads the standards %j', (standards, ids) =>
    expect(read({ standards }).options.standards).toEqual(ids),
  );

  it.each([
    ['2031-03-17', '2031-03-17', '2031-03-17'],
    ['2031-03-17 2031-03-19', '2031-03-17', '2031-03-19'],
    ['2031-03-17~2031-03-19', '2031-03-17', '2031-03-19'],
    ['2031.3.17-19', '2031-03-17', '2031-03-19'],
    ['2031年3月17日至19日', '2031-03-17', '2031-03-19'],
    ['2031年3月30日至4月2日', '2031-03-30', '2031-04-02'],
  ])('reads the dates %j', (stage2, from, to) =>
    expect(read({ stage2 }).options.stage2).toEqual({ from, to }),
  );

  it.each(['明天', '2031-13-01', '2031-03-19 2031-03-17', '3月17日'])('asks about %j', (stage2) =>
    expect(read({ stage2 })).toMatchObject({ problems: { stage2: 'dates' }, options: { stage2: null } }),
  );

  it.each([
    ['凌未央 组长、边知远（组员）', ['凌未央|组长', '边知远|组员']],
    ['Ada Lovelace (lead auditor); Bo Ek', ['Ada Lovelace|lead auditor', 'Bo Ek|']],
    ['凌未央\n边知远', ['凌未央|', '边知远|']],
  ])('reads the team %j', (team, wanted) =>
    expect(read({ team }).options.team?.map(({ name, role }) => `${name}|${role}`)).toEqual(wanted),
  );

  it.each([
    ['生产部、质检部、采购部', ['生产部', '质检部', '采购部'], ['', '', '']],
    ['生产部 阙砚田，质检中心 芮白露 8.6', ['生产部', '质检中心'], ['阙砚田', '芮白露']],
    ['生产部 质检部', ['生产部', '质检部'], ['', '']],
    ['Production, Ada Lovelace', ['Production'], ['Ada Lovelace']],
  ])('takes each department of %j for one', (departments, names, heads) => {
    const found = read({ departments }).options.departments ?? [];
    expect([found.map(({ name }) => name), found.map(({ head }) => head)]).toEqual([names, heads]);
  });

  it('reads departments with heads and clauses', () =>
    expect(
      read({ departments: '生产部 阙砚田 8.5.1、8.5.2\n采购部：8.4；管理层' }).options.departments,
    ).toEqual([
      { name: '生产部', head: '阙砚田', clauses: ['8.5.1', '8.5.2'] },
      { name: '采购部', head: '', clauses: ['8.4'] },
      { name: '管理层', head: '', clauses: [] },
    ]));

  it('names the folder after the auditee unless told otherwise', () => {
    expect(read({}).folder).toBe('/tmp/云岫传动科技有限公司');
    expect(read({ auditee: 'A/B: "Co"' }).folder).toBe('/tmp/A B   Co');
    expect(read({ folder: 'x/y' }).folder).toBe('/tmp/x/y');
    expect(read({ folder: '.' }).folder).toBe('/tmp');
  });

  it.each(['zh', 'en'] as const)('makes an audit.yaml that says the same (%s)', (language) => {
    const values = {
      ...EMPTY,
      auditee: '云岫“传动”: {科技}',
      standards: 'QE',
      scope: '齿轮 # 的生产',
      stage1: '2031-03-03',
      stage2: '2031-03-17~19',
      team: '凌未央 组长',
      departments: '生产部 阙砚田 8.5.1',
      folder: path.join(temporaryFolder(), 'neu'),
    };
    const { folder, options, problems } = readForm(values, '/', language);
    expect(problems).toEqual({});
    const text = fs.readFileSync(path.join(initEngagement(folder, options), 'audit.yaml'), 'utf8');
    expect(parseProfile(text, 'audit.yaml')).toMatchObject({
      auditee: { name: values.auditee },
      standards: [{ id: 'QMS' }, { id: 'EMS' }],
      scope: values.scope,
      language,
      stage1: { from: '2031-03-03', to: '2031-03-03' },
      stage2: { from: '2031-03-17', to: '2031-03-19' },
      team: [{ name: '凌未央', role: '组长' }],
      departments: [{ name: '生产部', head: '阙砚田', clauses: ['8.5.1'] }],
    });
  });
});
