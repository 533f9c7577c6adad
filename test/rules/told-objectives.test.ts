import { type Told, testTold } from '../helpers/whole-check.js';

/** Objectives told again by name alone, far from where they are set. */
const TOLD: readonly Told[] = [
  [
    'a target told lower in prose',
    'objective-conflict',
    'warning',
    '目标|指标|2030年完成\n树苗越冬率(移栽后)|≥95%|96%\n顾客满意度|≥90分|93分\n\n工程部查看考核表，树苗越冬率指标92%，每季检查一次。',
    ['95%', '92%'],
  ],
  [
    'more complaints in the register than in the table',
    'figure-conflict',
    'warning',
    '目标|指标|2030年完成\n顾客投诉|≤4件/年|2件\n顾客满意度|≥90分|93分\n\n售后部登记顾客投诉6件，均已回复。',
    ['2件', '6件'],
  ],
  [
    'a rate of the same months',
    'figure-conflict',
    'warning',
    '目标|指标|2030年完成\n贴片焊接直通率|≥97%|98.9%\n顾客满意度|≥90分|93分\n\n1~8月贴片焊接直通率为97.9%，由品质部跟踪。',
    ['98.9%', '97.9%'],
  ],
  [
    'cells one a line, with the system beside the name',
    'objective-conflict',
    'warning',
    '\t序号\n\t体系\n\t目标\n\t指标\n\n\t1\n\tQ\n\t树苗越冬率（移栽后）\n\t≥95%\n\n\t2\n\tQ\n\t顾客满意度\n\t≥90分\n\n监测情况：树苗越冬率指标92%，实际94.6%。',
    ['95%', '92%'],
  ],
  [
    'cells one a line under a long heading of results',
    'objective-result',
    'error',
    '\t序号\n\t目标\n\t指标\n\t2029年10月至2030年6月完成\n\n\t1\n\t成品出厂合格率\n\t≥99%\n\t98.2%\n\n\t2\n\t顾客满意度\n\t≥90分\n\t93分\n\n以上目标均已完成。',
    ['≥99%', '98.2%', '目标均已完成'],
  ],
  [
    'a rate of all, and those who were due and came',
    'rate-mismatch',
    'warning',
    '目标|指标|2030年完成\n接尘岗位职业健康体检率|100%|100%\n顾客满意度|≥90分|93分\n\n职业健康体检：接尘人员应检46人，实检43人，其余外出未归。',
    ['100%', '100%', '46人', '43人'],
  ],
  [
    'noise said to be below a limit that it exceeds',
    'tolerance',
    'error',
    '切割岗位8h等效声级88.6dB(A)，低于限值85dB(A)，已佩戴耳塞。',
    ['88.6dB(A)', '低于', '85dB(A)'],
  ],
  [
    'columns that a space parts, and the claim about all of them',
    'date-order',
    'error',
    '1、顾客要求：抽合同2份：\n“岚溪酒店” 合同SB-2601 评审2030年1月20日 签订2030年1月24日\n“霁月饭店” 合同SB-2606 评审2030年2月17日 签订2030年2月10日\n以上合同均在签订之前完成了评审。',
    ['2030年2月17日', '2030年2月10日', '以上合同均在签订之前完成了评审。'],
  ],
];

testTold('objectives told again', TOLD);
