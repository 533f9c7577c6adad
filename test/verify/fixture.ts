import { parseClauseRef, type VerifierFlag } from '../../src/core/index.js';
import { readNotes } from '../../src/draft/index.js';
import { verifyNarrative } from '../../src/verify/index.js';

/** What an auditor typed on site; every table of this folder is about these two files. */
const ZH = [
  '澜桥机电有限公司 QMS 监督1 2025-09-16 审核员 甲 陪同 邱伯言(体系主管)',
  '6.2 目标',
  '- 一次合格率 ≥98% 1-8月 97.2% 没达到',
  '- 准时交付 ≥95% 96.4% √',
  '7.1.5 量具',
  '- 卡尺 KC-08 校准 2025-03-11 ok',
  '- 压力表 YB-03 2025.7.31 到期 在用 → NC',
  '7.2 培训',
  '- 焊工 12人 抽3人 证有效 ; 新员工 2人 没有培训记录',
  '8.4 采购',
  '- 供方 恒序精铸 年度评价 88分 A≥85 ; 8.5 到货 12.6t 炉号 H5-0805',
  '8.5.1 生产',
  '- 淬火 温度 845℃ (840-860) 保温 35min ≥30 ; 工艺卡 GY-12 B版',
  '8.6 放行',
  '- 抽8份 出货单 1份(CH-077) 没签批准',
  '9.2 内审',
  '- 2025.6.10-11 不符合 3项 关2 , 1项(仓库) 整改中 ; 组长 邱伯言',
  '9.3 管评',
  '- 管评 计划 12月 今年还没开',
].join('\n');
const EN = [
  'Tarnbeck Fittings Ltd  QMS surveillance 1  16 Sep 2025  guide Una Farrow',
  'Clause 6.2',
  '- scrap <= 2.5 % , Jan-Aug 2.9 % not met ; on-time delivery >= 95 % , 96.4 %',
  'Clause 7.1.5',
  '- caliper CA-08 calibrated 11 Mar 2025 ok ; pressure gauge PG-03 due 31 Jul 2025 still in use -> NC',
  'Clause 8.4',
  '- supplier Morrow Castings scored 88 of 100 ; 18.5 t bar delivered 5 Aug, cert MC-805',
  'Clause 8.6',
  '- 8 dispatch notes sampled, 1 (DN-077) without release signature',
  'Clause 9.2',
  '- internal audit 10-11 June, 3 NCs, 2 closed, 1 open (stores)',
].join('\n');

/** What the verifier has against a narrative: kind, quote and message of every flag, in reading order. */
export type Told = readonly [kind: VerifierFlag['kind'], quote: string, message: string];

/** Verifies a narrative of a clause against the fixture in its language. */
export function verify(clause: string, narrative: string): Told[] {
  const text = /\p{Script=Han}/u.test(narrative) ? ZH : EN;
  const { notes, header } = readNotes([{ path: 'notes.md', text }], null);
  return verifyNarrative({ narrative, notes, clause: parseClauseRef(clause), language: header.language }).map(
    ({ kind, quote, message }) => [kind, quote, message],
  );
}

export interface Row {
  clause: string;
  narrative: string;
  told: readonly Told[];
}

/** The passages of a narrative that the verifier flags against one note line below the heading of a clause. */
export function flagged(clause: string, note: string, narrative: string): string[] {
  const head = /\p{Script=Han}/u.test(note)
    ? '某某公司 QMS 监督 2026-03-09 陪同 石磊'
    : 'Foo Ltd ISO 9001 surveillance 9 Mar 2026 guide: Ann Poole';
  const { notes, header } = readNotes([{ path: 'n.md', text: `${head}\n## ${clause}\n- ${note}` }], null);
  return verifyNarrative({ narrative, notes, clause: parseClauseRef(clause), language: header.language }).map(
    ({ quote }) => quote,
  );
}
