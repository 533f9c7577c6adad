import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/index.js';
import { gradedIn, shown } from '../helpers/whole-check.js';
import { LOCAL_DAMAGE } from './forms/damage.js';
import { shows } from './passage.js';

interface Topic {
  name: string;
  language: Language;
  /** Whole statements that deny it, each in another form. */
  denials: readonly string[];
  /** Evidence of it, each in another form. */
  affirmations: readonly string[];
  /** True beside the denials. */
  neighbours: readonly string[];
}

const NO_BOX = (label: string) => `${label}：■无 □有`;
const FORM = (label: string) => `${label}\n\t无\n`;

const TOPICS: readonly Topic[] = [
  {
    name: 'validated processes',
    language: 'zh',
    denials: [
      '公司没有需要确认的过程。',
      '特殊过程：无。',
      FORM('需确认过程'),
      '经识别，公司无特殊过程。',
      NO_BOX('特殊过程'),
    ],
    affirmations: [
      '钎焊为特殊过程。',
      '需确认过程：钎焊。',
      '抽钎焊过程确认记录，内容完整。',
      '对设备、工艺参数和人员进行了确认。',
    ],
    neighbours: ['关键过程：钎焊。', '如出现特殊过程，按程序进行确认。'],
  },
  {
    name: 'outsourcing',
    language: 'zh',
    denials: [
      '公司无外包过程。',
      '外包：无。',
      FORM('外包过程'),
      '不存在外包过程，全部自行完成。',
      NO_BOX('外包过程'),
    ],
    affirmations: [
      '喷粉工序外包给临江涂装厂。',
      '外包过程为热处理。',
      '热处理委托临江金属热处理厂进行热处理。',
    ],
    neighbours: ['测厚仪委托市计量所校准。', '若有外包，按采购程序控制。'],
  },
  {
    name: 'complaints',
    language: 'zh',
    denials: [
      '2025年未收到顾客投诉。',
      '2025年以来没有接到过客户投诉。',
      '2025年顾客投诉：无。',
      '2025年无顾客投诉。',
    ],
    affirmations: [
      '2025年收到顾客投诉3件，均已答复。',
      '《顾客投诉台账》2025年登记4件。',
      '2025年受理客户投诉2起。',
      '投诉：2025年1至5月受理3起。',
    ],
    neighbours: [
      '2023年收到顾客投诉3件。',
      '目标：顾客投诉不超过3件。',
      '2025年收到员工投诉2件，已答复。',
      '公司规定发生投诉24小时内答复。',
    ],
  },
  {
    name: 'accidents',
    language: 'zh',
    denials: ['2025年未发生安全事故。', '自2025年1月以来，未发生任何人身伤害事故。', '2025年无工伤事故。'],
    affirmations: [
      '2025年4月发生工伤事故1起，已上报。',
      '2025年3月6日操作工左手被夹伤，停工15天，认定为工伤。',
      '2025年登记轻伤2起。',
    ],
    neighbours: [
      '2025年发生质量事故1起，已处理。',
      '2025年登记未遂事件2起。',
      '编制了事故应急预案，规定发生事故1小时内上报。',
    ],
  },
  {
    name: 'special equipment',
    language: 'zh',
    denials: [
      '公司不涉及特种设备。',
      '厂内没有特种设备。',
      '公司不使用锅炉、叉车等特种设备。',
      FORM('特种设备'),
    ],
    affirmations: ['叉车2台，检验合格。', '使用1台内燃叉车，抽定期检验报告。', '特种设备有行车3台。'],
    neighbours: ['手动叉车3台，用于搬运。', '特种设备管理制度规定了检验要求。'],
  },
  {
    name: 'penalties',
    language: 'zh',
    denials: ['2025年未受到任何行政处罚。', '2025年无行政处罚。', '2025年没有受到过环保处罚。'],
    affirmations: ['2025年5月应急管理局对公司开具行政处罚决定书。', '2025年6月被生态环境局罚款2万元。'],
    neighbours: [
      '2025年3月检查提出整改意见1条，不属于处罚。',
      '供方2025年受到行政处罚，公司已暂停采购。',
      '员工违章罚款按公司制度执行。',
    ],
  },
  {
    name: 'measuring equipment',
    language: 'zh',
    denials: [
      '公司没有需要检定或校准的测量设备。',
      '公司没有监视测量设备，仅凭目视。',
      '公司不使用计量器具。',
    ],
    affirmations: ['台账登记计量器具23件。', '抽万用表2块，提供校准证书。'],
    neighbours: ['检查表由班组长填写。', '公司规定测量设备送检前登记。'],
  },
  {
    name: 'permits',
    language: 'zh',
    denials: ['公司不涉及有限空间作业。', '公司无有限空间作业。', '公司不涉及动火、有限空间作业。'],
    affirmations: ['抽2025年4月有限空间作业票3张。', '提供受限空间作业审批表，签字齐全。'],
    neighbours: ['抽高处作业票3张。', '如有有限空间作业，按程序审批。'],
  },
  {
    name: 'outsourcing',
    language: 'en',
    denials: [
      'The company has no outsourced processes.',
      'Nothing is outsourced.',
      'Outsourced processes: none.',
    ],
    affirmations: [
      'Powder coating is subcontracted to a local firm.',
      'Galvanising was outsourced to a works in the valley.',
    ],
    neighbours: ['Calibration is done by an accredited laboratory.'],
  },
  {
    name: 'complaints',
    language: 'en',
    denials: ['No customer complaints were received in 2025.', 'There were no complaints in 2025.'],
    affirmations: ['The register lists four complaints for 2025.', 'Three complaints were received in 2025.'],
    neighbours: ['Three complaints were received in 2022.', 'The target is at most 3 complaints a year.'],
  },
  {
    name: 'accidents',
    language: 'en',
    denials: ['No accidents occurred in 2025.', 'There were no injuries in 2025.'],
    affirmations: [
      'In 2025 two accidents were recorded: two accidents occurred on line 3.',
      'On 9 May 2025 a packer suffered a hand injury.',
    ],
    neighbours: ['In 2025 one near miss was reported.', 'Three accidents were recorded in 2021.'],
  },
  {
    name: 'penalties',
    language: 'en',
    denials: ['No fines or penalties were imposed in 2025.', 'No penalty was received in 2025.'],
    affirmations: ['A fine of EUR 3,000 was paid in June 2025.', 'The firm was fined in May 2025.'],
    neighbours: ['If a penalty were imposed, the lawyer would be told.'],
  },
];

const join = (...lines: readonly string[]): string => lines.join('\n');

describe.each(TOPICS)('declarations, $language, $name', ({ language, denials, affirmations, neighbours }) => {
  const pairs = denials.flatMap((denial) => affirmations.map((affirmation) => ({ denial, affirmation })));

  it.each(pairs)('contradict: $denial / $affirmation', ({ denial, affirmation }) => {
    for (const text of [join(denial, affirmation), join(affirmation, denial)]) {
      const findings = gradedIn(text, language);
      expect(shows(findings, 'declaration-conflict', []), text + shown(findings).join('\n')).toBe(true);
      const [finding] = findings.filter(({ ruleId }) => ruleId === 'declaration-conflict');
      expect(finding?.evidence.length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(denials)('stands beside its neighbours: %s', (denial) => {
    for (const neighbour of neighbours)
      for (const { apply } of LOCAL_DAMAGE.filter(({ name }) => language === 'zh' || name === 'none'))
        expect(shown(gradedIn(apply(join(denial, neighbour)), language)), neighbour).toEqual([]);
  });

  it.each(affirmations)('affirmations agree with one another: %s', (affirmation) => {
    for (const other of affirmations) expect(shown(gradedIn(join(affirmation, other), language))).toEqual([]);
  });
});
