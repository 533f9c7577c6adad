import { afterAll, describe, expect, it } from 'vitest';
import { checkBeside, checkHere } from '../../../src/app/draft/check-thread.js';

const TASK = {
  path: 'drafts',
  text: '### 9.1.2 顾客满意\n发放调查表20份，回收24份，回收率98%。\n\n### 8.4 外部提供\n合格供方12家。\n',
  profile: null,
  language: 'zh',
} as const;
const started = [checkHere(40), checkBeside(2), checkBeside(40)];

afterAll(async () => {
  await Promise.all(started.map((checker) => checker.close()));
});

describe('drafts are checked', () => {
  it('alike in this thread and in one of their own', async () => {
    const [here, ...others] = await Promise.all(started.map((checker) => checker.check(TASK)));
    expect(here?.map(({ ruleId }) => ruleId)).toEqual(['figure-garbled']);
    expect(others).toEqual([here, here]);
  });
});
