import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** How many machines, vehicles, rooms and places there are, told in two places. */
const TOLD: readonly Told[] = [
  [
    'register against what the manager lists',
    'figure-conflict',
    'warning',
    '基础设施：生产部长介绍，主要设备有球磨机6台、压滤机2台、喷雾塔1座。\n设备管理：查设备台账，球磨机7台，均在用；年度保养计划已执行。',
    ['球磨机6台', '球磨机7台'],
  ],
  [
    'looms',
    'figure-conflict',
    'warning',
    '公司现有剑杆织机48台、整经机3台。\n| 设备 | 设备台账登记剑杆织机52台，逐台核对无误 | 符合 |',
    ['剑杆织机48台', '剑杆织机52台'],
  ],
  [
    'one more bought, none bought',
    'figure-conflict',
    'warning',
    '变更：2031年5月数控车床由9台增至11台，已办理登记。\n设施：数控车床9台、磨床4台，与设备台账逐台核对一致，两年来无新增。',
    ['数控车床由9台增至11台', '数控车床9台'],
  ],
  [
    'rooms',
    'figure-conflict',
    'warning',
    '酒店拥有客房142间，会议室6间。\n客房部：酒店客房由标准间96间、大床间40间组成，共136间，全部投入营业。',
    ['客房142间', '客房由标准间96间、大床间40间组成，共136间'],
  ],
  [
    'the only one of its kind',
    'figure-conflict',
    'warning',
    '热处理车间：箱式自动回火炉3台，每台装料600kg。\n设备员说明：公司只装有一台箱式回火炉，停炉检修时外送。',
    ['箱式自动回火炉3台', '只装有一台箱式回火炉'],
  ],
  [
    'the only dock has a number',
    'figure-conflict',
    'warning',
    '公司只建有一座船台，所有船舶都在这里建造。\n生产：8月工作船在2号船台合拢，船台两侧设围挡。',
    ['只建有一座船台', '2号船台'],
  ],
  [
    'the only boiler burns gas',
    'figure-conflict',
    'warning',
    '能源：改用燃气热水锅炉1台，全厂仅此1台锅炉。\n环境：锅炉房在用导热油锅炉1台，燃料为柴油。',
    ['仅此1台锅炉', '导热油锅炉1台'],
  ],
  [
    'aircraft',
    'figure-conflict',
    'warning',
    'The asset list of March names the plant: the firm owns nine presses and two ovens.\nInsurance and maintenance plan were compared: all 11 presses have a current record.',
    ['owns nine presses', 'all 11 presses'],
  ],
  [
    'fleet',
    'figure-conflict',
    'warning',
    'Transport: the company operates 18 refrigerated vans.\nTemperature mapping was done in May; a total of 21 refrigerated vans were mapped, the whole fleet.',
    ['operates 18 refrigerated vans', 'a total of 21 refrigerated vans'],
  ],
  [
    'signatures far from the drill, by its day',
    'headcount-conflict',
    'warning',
    `应急：2031年4月9日开展液氨泄漏应急演练，评估报告写明参演36人。\n${'其他记录齐全，已查看。\n'.repeat(8)}演练资料：2031年4月9日液氨泄漏演练签到表29人签名，全体参演人员均已签到，无遗漏。`,
    ['参演36人', '演练资料：2031年4月9日液氨泄漏演练签到表29人签名，全体参演人员均已签到，无遗漏。'],
  ],
  [
    'crew of a control room',
    'headcount-conflict',
    'warning',
    '中控室24小时值守，每班3人，四班轮换。\n能力：中控员12人，夜班由2人值守，均经培训。',
    ['中控室24小时值守，每班3人，四班轮换。', '能力：中控员12人，夜班由2人值守，均经培训。'],
  ],
  [
    'all of a kind, and another number in a list of what there is',
    'figure-conflict',
    'warning',
    '制袋机4台、分切机3台、复合机2台，点检记录齐全。\n废气监测合格。\n全部5台制袋机均设集气罩。',
    ['制袋机4台', '5台制袋机'],
  ],
  [
    'all there are, and more of them by their numbers',
    'figure-conflict',
    'warning',
    '熔炼用1.5吨电弧炉全厂仅2台，均为2031年购置。\n当日上午1#、2#、3#电弧炉同时出钢，记录可追溯。',
    ['电弧炉全厂仅2台', '1#、2#、3#电弧炉'],
  ],
  [
    'own ones told twice',
    'figure-conflict',
    'warning',
    '公司自有采沙船3艘，无在建。\n机务部：自有的4艘采沙船均完成中间检验。',
    ['采沙船3艘', '4艘采沙船'],
  ],
  [
    'more of one sort than there are of all sorts',
    'figure-conflict',
    'warning',
    '现有58MW热水锅炉3台，建成后数量未变。\n特种设备登记：锅炉2台、压力容器6台、叉车1台，账物相符。',
    ['热水锅炉3台', '锅炉2台'],
  ],
  [
    'the only boiler with two ratings',
    'figure-conflict',
    'warning',
    '叉车5辆；蒸汽锅炉1台，额定蒸发量2t/h，检验合格。\n环安部：公司仅有的1台蒸汽锅炉额定蒸发量6t/h，监测合格。',
    ['2t', '6t'],
  ],
  [
    'the only transformer, spoken of again',
    'figure-conflict',
    'warning',
    '厂内唯一一台变压器为1250kVA干式变压器。\n变压器铭牌容量1600kVA，绝缘手套在有效期内。',
    ['1250kVA', '1600kVA'],
  ],
];

const HONEST: readonly Honest[] = [
  ['some in use, some kept', 'zh', '公司现有球磨机7台。\n设备台账登记球磨机7台，其中在用6台、备用1台。'],
  ['those in use', 'zh', '主要设备：叉车3台、行车2台。\n叉车在用2台均已登记，检验有效。'],
  ['of one workshop', 'zh', '公司现有数控车床11台。\n二车间数控车床4台，点检记录齐全。'],
  ['sampled', 'zh', '公司拥有冷藏车18辆。\n抽查冷藏车3辆的温度记录，均在用车辆。'],
  ['another kind', 'zh', '公司现有剑杆织机48台。\n设备台账登记喷水织机52台。'],
  ['bought since', 'zh', '2030年末公司有注塑机9台。\n设备台账登记注塑机11台，其中新增2台。'],
  ['same number', 'zh', '公司只装有一台箱式回火炉。\n箱式自动回火炉1台，校准有效。'],
  [
    'the old one is gone',
    'zh',
    '全厂仅此1台锅炉（燃气热水锅炉1台）。\n原燃煤蒸汽锅炉1台已拆除，使用登记已注销。',
  ],
  [
    'parts of a fleet',
    'en',
    'The company operates 18 vans.\nSix of the vans were seen in the yard; each of the 3 vans sampled had a current log.',
  ],
  [
    'another kind en',
    'en',
    'The firm owns nine hydraulic presses.\nAll 11 transfer presses have a current record.',
  ],
  [
    'sold since',
    'en',
    'The firm owns nine presses.\nUntil 2030 the register listed 11 presses in total; two were sold.',
  ],
  [
    'another drill',
    'zh',
    '2031年4月9日开展液氨泄漏应急演练，参演36人。\n2031年6月2日火灾演练签到表29人签名，全体人员均已签到，无遗漏。',
  ],
  [
    'fewer at work, of another department, bought since or of others',
    'zh',
    '公司共有制袋机5台。\n当日3台制袋机运行。\n2031年新增1台制袋机，另租制袋机6台。\n供方有8台制袋机。',
  ],
  [
    'one of two boilers at work, and what was put through',
    'zh',
    '锅炉房安装燃气锅炉2台，额定蒸发量分别为4t/h和6t/h。\n当日仅1台锅炉运行，6t/h锅炉满水保养。\n污水站仅1座，设计处理能力200t/d。\n2031年污水站日均处理138t/d。',
  ],
  [
    'the only one of one sort, and one of another sort',
    'zh',
    '公司仅有1台烘箱，功率12kW。\n空压机1台，功率75kW。\n东区2#烘箱为顾客所有，功率15kW。',
  ],
];

testTold('plant counted in two ways', TOLD);
testHonest('plant counted honestly', HONEST);
