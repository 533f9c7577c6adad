import { type AmountClash, baseValue, groupBy } from '../../core/index.js';
import { amountClash } from '../amount-clash.js';
import type { NamedAmount } from './named.js';

/** `合计12t，与配料单一致`: an amount said to be that of a paper, and what the paper says of the same batch elsewhere. */
export function agreedClashes(amounts: readonly NamedAmount[]): AmountClash[] {
  const bySentence = groupBy(amounts, ({ from }) => from);
  const byCode = groupBy(
    amounts.flatMap((amount) => amount.codes.map((code) => ({ code, amount }))),
    ({ code }) => code,
  );
  return amounts.flatMap((amount) => {
    const paper = AGREES.exec(amount.around)?.groups?.paper;
    if (paper === undefined || OTHER.test(amount.clause)) return [];
    const coded = amount.codes.flatMap((code) => byCode.get(code) ?? []).map((other) => other.amount);
    const rivals = [...new Set(coded)].filter(
      (other) =>
        other.clause.includes(paper) && other.from !== amount.from && sameUnit(other.figure, amount.figure),
    );
    const own = bySentence.get(amount.from)?.filter(({ figure }) => sameUnit(figure, amount.figure)) ?? [];
    const [rival] = rivals;
    if (!rival || rivals.length > 1 || own.length > 1) return [];
    if (baseValue(rival.figure) === baseValue(amount.figure)) return [];
    return [amountClash(paper, rival.figure, amount.figure)];
  });
}

const AGREES =
  /与(?:该批|该|其|同批)?(?<paper>[\p{Script=Han}]{2,8}?(?:单|表|台账|记录|合同|清单|通知书|计划))(?:的|所列|所载)?(?:数量|重量|用量)?(?:一致|相符|吻合|相同)/u;
const OTHER = /抽|样|退|补|余|损|废|不合格/u;

const sameUnit = (a: NamedAmount['figure'], b: NamedAmount['figure']): boolean =>
  a.unit?.dimension === b.unit?.dimension;
