import { type Honest, type Told, testHonest, testTold } from '../helpers/whole-check.js';

/** Steps whose order is said to be kept and was not, and papers of one of several people that had run out. */
const TOLD: readonly Told[] = [
  [
    'went live before its test, and the procedure said to be followed',
    'date-order',
    'error',
    '4.3 Release. Version 3.4: system test completed on 22 May 2024, live at the pilot sites since 14 May 2024. Version 3.5: tests passed on 3 July, live on 8 July 2024. In both cases the procedure was followed.',
    ['22 May 2024', '14 May 2024', 'In both cases the procedure was followed.'],
  ],
  [
    'lifted before the method statement was approved, and said to be after it',
    'date-order',
    'warning',
    '吊装方案于2024年9月18日经监理批准；首榀桁架2024年9月11日起吊，现场负责人称方案批准后方开始吊装。',
    ['2024年9月18日', '2024年9月11日', '现场负责人称方案批准后方开始吊装'],
  ],
  [
    'first order before the approval, a rule between',
    'date-order',
    'warning',
    '8.4 The resin supplier "Marlow Resins" was approved on 12 August 2024. According to purchasing nothing is ordered before approval; the first purchase order to this supplier was sent on 1 July 2024.',
    ['12 August 2024', 'According to purchasing nothing is ordered before approval', '1 July 2024'],
  ],
  [
    'handed on to a step that came before',
    'date-order',
    'warning',
    '抽轴套批次流转卡，2024年6月20日粗车完工后转调质；调质炉记录该批2024年6月17日装炉。',
    ['2024年6月20日', '2024年6月17日'],
  ],
  [
    'one of three whose licence had run out',
    'expired-at-use',
    'error',
    '审核日期：2024年9月10日至11日\n抽焊工证：郝秋实（焊工）有效期至2024年5月31日，未换证；陶远舟（焊工）有效期至2026年3月2日；苗青松（焊工）原证2024年6月30日到期，2024年6月12日已换发新证。\n抽2024年7月18日焊接记录，焊工郝秋实，焊缝编号齐全。',
    ['2024年5月31日', '2024年7月18日'],
  ],
];

/** Neighbours of these that are in order. */
const HONEST: readonly Honest[] = [
  [
    'went live after its test',
    'en',
    '4.3 Release. Version 3.4: system test completed on 12 May 2024, live at the pilot sites since 14 May 2024. In both cases the procedure was followed.',
  ],
  [
    'lifted after it',
    'zh',
    '吊装方案于2024年9月8日经监理批准；首榀桁架2024年9月11日起吊，现场负责人称方案批准后方开始吊装。',
  ],
  [
    'first order behind the approval',
    'en',
    '8.4 The resin supplier "Marlow Resins" was approved on 12 June 2024. According to purchasing nothing is ordered before approval; the first purchase order to this supplier was sent on 1 July 2024.',
  ],
  [
    'handed on to a step that came behind',
    'zh',
    '抽轴套批次流转卡，2024年6月17日粗车完工后转调质；调质炉记录该批2024年6月20日装炉。',
  ],
  [
    'all three in time',
    'zh',
    '审核日期：2024年9月10日至11日\n抽焊工证：郝秋实（焊工）有效期至2024年12月31日；陶远舟（焊工）有效期至2026年3月2日；苗青松（焊工）原证2024年6月30日到期，2024年6月12日已换发新证。\n抽2024年7月18日焊接记录，焊工苗青松，焊缝编号齐全。',
  ],
];

testTold('orders said to be kept', TOLD);
testHonest('orders said to be kept, in order', HONEST);
