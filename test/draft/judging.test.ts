import { describe, expect, it } from 'vitest';
import { draftOf } from './draft-of.js';

describe('what the evidence of a clause supports', () => {
  it.each([
    ['8.6', '放行 抽6单 FQ-0304 检验员 和 放行人 同一人 规定 两人 ?', 'insufficient'],
    ['7.1.3', '磨边机 4台 点检 3月1-8日 3#机 3/5 空 其余有', 'insufficient'],
    ['8.5.1', '首件 齐 11.24 少下午那次', 'insufficient'],
    ['7.2', '体检 应23 检21 剩2', 'insufficient'],
    ['7.2', 'new starters 5, induction 5/5, line sign-off 3/5', 'observation'],
    ['7.2', 'new starters 5, induction 5/5, line sign-off 5/5', 'conform'],
    ['8.6', '出货单 CH-2 没签字 NC1', 'nonconform'],
    ['8.6', '出货单 CH-2 没签字 判不合格', 'nonconform'],
    ['8.6', 'NC: 出货单 CH-2 没签字', 'nonconform'],
    ['8.6', '出货单 CH-2 没签字 →开1个一般', 'nonconform'],
    ['8.6', '出货单 CH-2 没签字 [NC]', 'nonconform'],
    ['8.6', '出货单 12份 齐 没开NC', 'conform'],
    ['8.6', '成品检验 抽5份 3月报告 待查', 'insufficient'],
    ['8.4', '供方评价 说做了 没见记录', 'insufficient'],
    ['8.5.1', '温度 看表 182 记录 写 178', 'insufficient'],
    ['9.1.2', '满意度 92 还是 90? 两张表不一样', 'insufficient'],
    ['7.2', '培训记录 说电脑里 打不开', 'insufficient'],
    ['6.2', '目标 合格率 98% 统计 还没出', 'insufficient'],
    ['10.2', '纠正措施 没看完', 'insufficient'],
    ['7.2', 'training records - not seen, HR off sick', 'insufficient'],
    ['8.5.1', '喷漆房 温度 19℃ 湿度 58 要求 18~30 / ≤75', 'conform'],
    ['7.2', '健康证 60人 查 18人 有1人 3.31到期 还在切配', 'insufficient'],
    ['7.5.3', '方针 墙上那份是旧的 电子版 2024.6.1 忘了换', 'insufficient'],
    ['8.4', '供应商 38家 做了 36 还有2家 说不用审', 'insufficient'],
    ['9.3', '管评 25-12-1', 'insufficient'],
    ['9.3', '管评 25-12-1 输入齐 输出2项 都完成', 'conform'],
    ['7.1.5', 'calipers 5 in date; probe cert - Dot: somewhere in the office', 'insufficient'],
    ['8.5.1', 'nail gun pressure 6.5 - 7.0 bar, gauge 6.1', 'insufficient'],
    ['8.5.1', 'nail gun pressure 6.5 - 7.0 bar, gauge 6.8', 'conform'],
  ])('%s %s: %s', (clause, note, verdict) => {
    expect(draftOf(clause, note).verdict).toBe(verdict);
  });

  it.each([
    ['成品率 ≥97% 2月 96.8 , 1月 97.3', [false]],
    ['客诉 ≤2/月 1月1 2月0', [true]],
    ['轻伤 ≤2起 到9月 1起(滑倒 6.14)', [true]],
    ['用水 1-8月 36.4万吨 计划 ≤38 , 单耗 92t/t 目标 ≤95', [true, true]],
  ])('%s: met %j', (note, met) => {
    expect(draftOf('6.2', note).objectives.map((objective) => objective.met)).toEqual(met);
  });

  it('takes no count behind a month for its day', () => {
    expect(draftOf('6.2', '客诉 ≤2/月 1月1 2月0').narrative).not.toMatch(/1月1日|2月0日/u);
  });

  it('keeps what was noted of one thing apart from the next', () => {
    expect(draftOf('8.2', '药箱 有  AED 没有').narrative).toContain('药箱有，AED没有');
  });
});
