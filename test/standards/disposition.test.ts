import { describe, expect, it } from 'vitest';
import { readDispositions } from '../../src/standards/index.js';

/** The worded decisions of a passage as `kind: words`, a question mark behind those that need a failing beside them. */
const read = (text: string): string[] =>
  readDispositions(text)
    .filter(({ likely }) => !likely)
    .map(({ kind, bare, text: words }) => `${kind}${bare ? '?' : ''}: ${words}`);

describe('decisions in words of deciding alone', () => {
  it.each([
    ['滚筒护网少一面，就按不合格写上', ['nonconform: 就按不合格写上']],
    ['巡查本空了九天，这事得记一条', ['nonconform: 这事得记一条']],
    ['样品柜没锁，说不过去', ['nonconform: 说不过去']],
    ['钥匙交接没人签，属于没按规定', ['nonconform: 属于没按规定']],
    ['托盘断了两根梁，得整改', ['nonconform?: 得整改']],
    ['秤没归零，当面跟罗主任提了一句', ['observation: 当面跟罗主任提了一句']],
    ['货架标识掉漆，列个改进建议', ['observation: 列个改进建议']],
    ['少挂一块牌，马上补了，这个就不开了', ['waived: 这个就不开了']],
    ['证书照片糊，算不算', ['open: 算不算']],
    ['两份台账打架，先不下结论', ['open: 先不下结论']],
    ['解释了换线原因，说得过去', ['accepted?: 说得过去']],
    ['no guard on the auger; this has to be written up', ['nonconform: this has to be written up']],
    ['two cards unsigned, goes in as a minor', ['nonconform: goes in as a minor']],
    ['lid left off, I mentioned it', ['observation: I mentioned it']],
    ['label half torn, recorded as an improvement', ['observation: recorded as an improvement']],
  ])('%s', (text, decisions) => {
    expect(read(text)).toEqual(decisions);
  });

  it.each([
    '门卫说不行',
    '检查表上写“这条要开”',
    '不可接受 4 处',
    '监理记录',
    '把结果写成符合',
    '开了两台风机',
    'the report was issued on Monday',
    'one of them is wrong',
  ])('%s: none, since it is about something else', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('tells where they stand', () => {
    const text = '护罩拆了没装。这个过不去，肯定要开';
    expect(readDispositions(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '这个过不去',
      '肯定要开',
    ]);
  });
});
