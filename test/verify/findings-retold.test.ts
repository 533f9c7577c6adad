import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** Whether a narrative of one clause keeps to its notes. */
type Row = [judged: 'kept' | 'broken', clause: string, note: string, narrative: string];

const ROWS: readonly Row[] = [
  // retold
  [
    'kept',
    '7.1.5',
    '游标卡尺 5把 抽2 校准标签磨花看不清 1把(YK-07) 台帐能查到 25.11.4 ok → 口头\n- 百分表 3只 在期',
    '抽查游标卡尺两把，其中YK-07的校准标签磨损、字迹难以辨认，但经核对台账，其已于2025年11月4日校准，就标签问题作了口头提醒。百分表三只均在有效期内。',
  ],
  [
    'broken',
    '7.1.5',
    '游标卡尺 5把 抽2 校准标签磨花看不清 1把(YK-07) 台帐能查到 25.11.4 ok → 口头\n- 百分表 3只 在期',
    '抽查游标卡尺两把，标签均清晰完好。百分表三只均在有效期内。',
  ],
  [
    'kept',
    '8.5.1',
    '注塑 3号机 模温 设定60 实测 47 工艺卡55-65 班长说刚停过机 → NC 一般\n- 2号机 58 ok',
    '3号注塑机的模温设定为60℃，现场实测只有47℃，达不到工艺卡规定的55～65℃，班长解释为刚停过机，据此开出一般不符合；2号机实测58℃，处于规定范围。',
  ],
  [
    'broken',
    '8.5.1',
    '注塑 3号机 模温 设定60 实测 47 工艺卡55-65 班长说刚停过机 → NC 一般\n- 2号机 58 ok',
    '3号注塑机的模温设定为60℃，运行正常，处于工艺卡规定的范围；2号机实测58℃，处于规定范围。',
  ],
  [
    'kept',
    '7.5',
    '3 SOPs at filling line, SOP-14 still rev 2 (current rev 4), two others ok - OFI\n- doc register updated Feb',
    'Of three SOPs found at the filling line two were current, while SOP-14 was displayed in revision 2 although revision 4 is in force; an opportunity for improvement was recorded. The document register was last updated in February.',
  ],
  [
    'broken',
    '7.5',
    '3 SOPs at filling line, SOP-14 still rev 2 (current rev 4), two others ok - OFI\n- doc register updated Feb',
    'Of three SOPs found at the filling line all were current. The document register was last updated in February.',
  ],
  // verdict
  [
    'kept',
    '5.2',
    '方针 上墙 员工问2人 1人答不上 , 口头说了\n- 网站有公示',
    '质量方针已张贴，现场询问两名员工，其中一人答不出方针内容，已口头告知陪同人员。公司网站亦公示了方针。',
  ],
  [
    'broken',
    '5.2',
    '方针 上墙 员工问2人 1人答不上 , 口头说了\n- 网站有公示',
    '质量方针已张贴，现场询问两名员工，其中一人答不出方针内容，判为一般不符合。公司网站亦公示了方针。',
  ],
  [
    'kept',
    '8.7',
    'quarantine cage unlocked, 2 parts no tag - OFI only\n- NCR log 14 open 3',
    'The quarantine cage was not locked and two parts in it bore no tag; this was recorded as an opportunity for improvement. Of 14 entries in the NCR log three are open.',
  ],
  [
    'broken',
    '8.7',
    'quarantine cage unlocked, 2 parts no tag - OFI only\n- NCR log 14 open 3',
    'The quarantine cage was not locked and two parts in it bore no tag; this was recorded as a nonconformity. Of 14 entries in the NCR log three are open.',
  ],
  // pending
  [
    'kept',
    '8.4',
    '新供方 海晟 样件 在测 结果 4月 才有 ; 已 下 小批 50件? 待确认 是否 批准\n- 名录 没列',
    '新供方海晟的样件正在测试，预计4月出结果；是否已批准即下达50件小批订单，需进一步确认。该供方目前未列入名录。',
  ],
  // negations
  [
    'kept',
    '8.2.1',
    '投诉 无 ; 表扬 信 2\n- 合同 变更 无',
    '审核周期内未收到顾客投诉，收到表扬信两封；合同未发生变更。',
  ],
  [
    'kept',
    '7.1.5',
    '标准 物质 过期 无 ; 校准 外委 CNAS ok\n- 自校 规程 没 批准 → 观察',
    '未见过期的标准物质，校准外委具备CNAS资质的机构。自校规程未经批准，作为观察项。',
  ],
  [
    'broken',
    '7.1.5',
    '标准 物质 过期 无 ; 校准 外委 CNAS ok\n- 自校 规程 没 批准 → 观察',
    '未见过期的标准物质，校准外委具备CNAS资质的机构。自校规程已经批准。',
  ],
  [
    'kept',
    '7.5.3',
    'no obsolete docs seen on lines 1-3, line 4 one (WI-8 rev A) removed\n- access ok',
    'None of the documents on lines 1 to 3 were obsolete; on line 4 an obsolete WI-8 revision A was found and withdrawn. Access rights were in order.',
  ],
  // closing
  [
    'kept',
    '4.4',
    '过程 图 有 11个 过程 指标 有 ; 外包 热处理 列 了\n- 变更 近期 无',
    '公司识别了11个过程并绘制过程关系图，为过程设定了指标，外包的热处理过程已纳入；近期未发生变更。体系及其过程的策划满足ISO 9001:2015第4.4条要求。',
  ],
  [
    'kept',
    '7.1.3',
    '3 presses PM done Feb, log ok ; crane LOLER to Sep 26\n- backup gen tested monthly',
    "Preventive maintenance of the three presses was carried out in February and logged. The crane's LOLER certificate runs to September 2026 and the backup generator is tested monthly. Infrastructure is suitably maintained and the requirements of the clause are fulfilled.",
  ],
  [
    'broken',
    '7.1.3',
    '3 presses PM done Feb, log ok ; crane LOLER to Sep 26\n- backup gen tested monthly',
    "Preventive maintenance of the three presses was carried out in February and logged. The crane's LOLER certificate runs to September 2026 and the backup generator is tested weekly. Infrastructure is suitably maintained and the requirements of the clause are fulfilled.",
  ],
  [
    'kept',
    '9.3',
    'MR 14 Jan all inputs, 5 actions, 2 open\n- mins ISO ref ok',
    'The management review of 14 January covered all required inputs. Five actions were agreed, of which two remain open. The process was found to be effectively implemented.',
  ],
  [
    'broken',
    '9.3',
    'MR 14 Jan all inputs, 5 actions, 2 open\n- mins ISO ref ok',
    'The management review of 14 January covered all required inputs. Five actions were agreed, all of which are closed. The process was found to be effectively implemented.',
  ],
  [
    'kept',
    '5.1',
    'MD intvw: policy, targets, resources discussed ok ; budget +8% for training\n- attends mthly mtg',
    'In interview the managing director demonstrated involvement, discussing policy, targets and resources. The training budget was raised by 8%, and he attends the monthly meeting. Leadership and commitment were evident.',
  ],
];

describe('findings, denials and closing words, told in other ways', () => {
  it.each(ROWS.filter(([judged]) => judged === 'kept'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).toEqual([]);
  });

  it.each(ROWS.filter(([judged]) => judged === 'broken'))('%s %s %s: %s', (_, clause, note, narrative) => {
    expect(flagged(clause, note, narrative)).not.toEqual([]);
  });
});
