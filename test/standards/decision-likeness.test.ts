import { describe, expect, it } from 'vitest';
import { likelyClasses } from '../../src/standards/disposition/likeness.js';
import { isOnlyAcceptance, readDispositions } from '../../src/standards/index.js';
import { classify, clauseFeatures } from '../../src/standards/logistic.js';

/** Decisions that no wording tells, a question mark behind those that need a failing beside them. */
const likely = (text: string): string[] =>
  readDispositions(text).flatMap((one) =>
    one.likely ? [`${one.kind}${one.bare ? '?' : ''}: ${one.text}`] : [],
  );

describe('what a clause is told by', () => {
  it.each([
    [
      'runs of up to three characters, its ends among them',
      '要开',
      ['^要', '^要开', '要', '要开', '要开$', '开', '开$', '#0'],
    ],
    [
      'English words with their neighbours',
      'Write it',
      ['_^', '_^ write', '_^ write it', '_write', '_write it', '_write it $', '_it', '_it $', '_$', '#1'],
    ],
    ['how long it is at most', '压力表和安全阀都在检定有效期之内没有一只漏掉', ['#6']],
    ['figures as one and the same', '12.5 kg', ['_0 kg']],
  ])('%s', (_, clause, features) => {
    expect([...clauseFeatures(clause)]).toEqual(expect.arrayContaining(features));
  });

  it('weighs what is known of it and leaves the rest', () => {
    const weights = { bias: [0, 0], features: new Map([['a', [0, Math.SQRT2 * Math.log(3)]]]) };
    const [first, second] = classify(['a', 'unknown'], weights);
    expect(first).toBeCloseTo(1 / 4, 9);
    expect(second).toBeCloseTo(3 / 4, 9);
  });

  it('shares one whole among the classes', () => {
    const shares = Object.values(likelyClasses('叉车日检表缺两天'));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });
});

describe('a clause that no wording tells is taken for', () => {
  it.each([
    ['模具卡没换，没法放过', ['nonconform: 没法放过']],
    ['no scaffold tag - not letting that pass', ['nonconform: not letting that pass']],
    ['灭火器挡了一半，跟店长提了个醒', ['observation: 跟店长提了个醒']],
    ['梯子脚套磨平了，当面就换掉了', ['observation: 当面就换掉了']],
    ['两本账差了六只，明早再对', ['open: 明早再对']],
    ['证书说在总部，等他发过来再定', ['open: 等他发过来再定']],
    ['货架限重牌齐，挑不出啥', ['accepted?: 挑不出啥']],
  ])('%s', (text, decisions) => {
    expect(likely(text)).toEqual(decisions);
  });

  it.each([
    ['门开着', 'a state'],
    ['内审开了三条', 'an audit of their own'],
    ['无严重不符合', 'none'],
    ['客户说不行', 'what somebody else said'],
    ['no NC', 'none'],
    ['写了原因和措施', 'what they did'],
    ['这条要不要写上？', 'a question'],
    ['牌子上写“这条要写上”', 'a quotation'],
    ['叉车两台年检到明年三月，日检表九月齐，司机证两张都看了原件', 'an account'],
  ])('nothing where it tells of something: %s (%s)', (text) => {
    expect(likely(text)).toEqual([]);
  });

  it.each([
    ['没啥说的', true],
    ['挑不出啥', true],
    ['没啥说的，明早再对', false],
    ['盘点了一遍', false],
  ])('acceptance alone: %s %s', (text, only) => {
    expect(isOnlyAcceptance(text)).toBe(only);
  });
});
