import { describe, expect, it } from 'vitest';
import { parseClauseRef } from '../../src/core/index.js';
import { readNotes } from '../../src/draft/index.js';
import { verifyNarrative } from '../../src/verify/index.js';

const flagged = (clause: string, note: string, narrative: string): string[] => {
  const { notes } = readNotes([{ path: 'notes.md', text: `## ${clause}\n${note}` }], null);
  const language = /\p{Script=Han}/u.test(note) ? 'zh' : 'en';
  return verifyNarrative({ narrative, notes, clause: parseClauseRef(clause), language }).map(
    ({ kind, quote }) => `${kind}: ${quote}`,
  );
};

describe('what the auditor left undecided', () => {
  it.each([
    [
      '6.2',
      '单位气耗目标≤1.8m³，动力班报1.6，台账加出来2.1，两头对不上，没说清',
      '单位气耗1.6m³，优于目标1.8m³，目标已达成。',
      ['drift: 单位气耗1.6m³', 'drift: 优于目标1.8m³', 'drift: 目标已达成'],
    ],
    [
      '6.2',
      '单位气耗目标≤1.8m³，动力班报1.6，台账加出来2.1，两头对不上，没说清',
      '单位气耗目标不高于1.8m³，动力班报1.6m³，台账合计2.1m³，两处数据不一致，尚待澄清。',
      [],
    ],
    [
      '10.2',
      '5月有人说装卸工砸了脚，登记本上没有，算不算工伤没定',
      '5月装卸工砸脚一事认定为一般伤害。',
      ['drift: 5月装卸工砸脚一事认定为一般伤害'],
    ],
  ])('%s %s -> %s', (clause, note, narrative, flags) => {
    expect(flagged(clause, note, narrative)).toEqual(flags);
  });
});

describe('verdicts in words of deciding alone', () => {
  it.each([
    [
      '7.1.5',
      '地磅DB-2检定到2025.6.30，7月还在过磅。写一条',
      '地磅DB-2检定有效期至2025年6月30日，7月仍在使用，判为不符合。',
    ],
    [
      '8.5.1',
      '炉温卡要求210±5，仪表上228，没人管。这个过不去',
      '工艺卡要求炉温210±5，仪表为228，无人处理，开具不符合。',
    ],
    ['8.1.2', '6#坑灯不亮，14:20电工换好，这个就不开了', '6#坑灯不亮，电工于14点20分更换，不开具不符合。'],
  ])('%s %s: a narrative that says so is right', (clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it('takes an observation for less than the nonconformity that was raised', () => {
    expect(
      flagged(
        '7.2',
        '叉车工宁小帆证上月到期，人还在开，就按不合格写上',
        '叉车工宁小帆证书到期仍在岗，审核组列为观察项，未开具不符合。',
      ),
    ).toEqual(['verdict: 审核组列为观察项', 'verdict: 未开具不符合']);
  });
});
