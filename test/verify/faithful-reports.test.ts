import { describe, expect, it } from 'vitest';
import { flagged } from './fixture.js';

/** One note line, a report that is faithful to it, and beside it one that is not. */
type Pair = [clause: string, note: string, faithful: string, unfaithful: string];

const PAIRS: readonly Pair[] = [
  // that none was found is no verdict that one was
  [
    '9.2',
    '内审4/8-9 开了5个 都关了 ;审核员不审自己部门 √',
    '内部审核于4月8日至9日进行，提出不符合5项，均已关闭，内审员未审核本部门工作。审核中未发现不符合项。',
    '内部审核于4月8日至9日进行，提出不符合5项，均已关闭，内审员未审核本部门工作。审核中判定一般不符合。',
  ],
  [
    '8.7',
    'NCF-3 wrong label 40 pcs, relabelled 2 Feb, checked by QC. ok',
    'NCF-3 concerned 40 pieces with the wrong label; they were relabelled on 2 February and checked by QC. No nonconformity was identified.',
    'NCF-3 concerned 40 pieces with the wrong label; they were relabelled on 2 February and checked by QC. A minor nonconformity was raised.',
  ],
  // lines that are counted through: their numbers are no readings
  [
    '6.2',
    [
      '窗口记录',
      '1 合同 窗口加1个 有评审',
      '2 目标 满意率≥85% ; 9月 82.4(8月86.0)',
      '3 满意率掉了 没分析',
      '4 方针 贴了',
      '5 人员 22个',
    ].join('\n'),
    '目标为满意率不低于85%，9月为82.4%，低于8月的86.0%，未达到目标；下降原因未作分析。',
    '目标为满意率不低于2%，9月为82.4%，低于8月的86.0%，未达到目标；下降原因未作分析。',
  ],
  // what the auditor marked as good is neither open nor undone
  [
    '6.1',
    '风险 缺料/漏检/断电 3项 措施都评过 有效 √',
    '公司识别缺料、漏检和断电三项风险，应对措施均已评价，结果为有效。',
    '公司识别缺料、漏检和断电三项风险，仓库盘点已整改关闭。',
  ],
  [
    '10.2',
    'Jan: pallet fell from rack, nobody hurt. cause broken deck board. 60 boards swapped by 20 Feb, no repeat √',
    'In January a pallet fell from the rack without injuring anyone. The cause was a broken deck board; 60 boards had been replaced by 20 February and there has been no repeat. The clause is met.',
    'In January a pallet fell from the rack without injuring anyone. The cause was a broken deck board; 90 boards had been replaced by 20 February and there has been no repeat. The clause is met.',
  ],
  [
    '8.4',
    'reeval of Brisk Plating pending, form not signed',
    'The re-evaluation of Brisk Plating is pending; the form has not been signed.',
    'The re-evaluation of Brisk Plating has been completed and the form was signed.',
  ],
  // counted as done beside what is wrong
  [
    '7.1.5',
    '糖度计 标签1月底到期 没停 到期后又测了22批 → NC',
    '糖度计标签所示有效期为1月底，到期后未停用，其后完成了22批的测定，构成不符合。',
    '糖度计已完成检定，可继续使用。',
  ],
  // days missed, told as days without an entry
  [
    '7.1.3',
    '行车点检 2月漏2天 当时停产 有通知 → OK',
    '行车点检记录中2月有两天未点检，原因为停产，已提供通知。',
    '行车点检记录均完整。',
  ],
  // the denial behind its noun
  [
    'S6.1.2',
    '危险源 138条 重大没有 ; 新设备折弯机没辨识 → NC',
    '危险源共138条，无重大危险源。新设备折弯机没有进行危险源辨识，判为不符合。',
    '危险源共138条，无重大危险源，管理符合要求。',
  ],
  [
    '8.2.1',
    '售后电话 400 每天登记 ; 2月投诉没有',
    '公司设有400售后电话，每天登记来电，2月没有收到投诉。',
    '公司设有400售后电话，每天登记来电，2月收到投诉2起，均已回访处理。',
  ],
  // a mark in brackets is a mark
  [
    '7.2',
    '叉车工 老包 证3月1日到期了 还开 → NC(S)',
    '叉车工老包的证件已于3月1日到期，仍在驾驶叉车，开具不符合项（职业健康安全）。',
    '叉车工老包持有证件，能力管理符合要求。',
  ],
  [
    '8.4',
    '外协电镀 协议去年12月到期 没续 → NC 一般',
    '外协电镀的协议已于去年12月到期，之后未续签，构成一般不符合。',
    '外协电镀签有协议，外部供方管理符合要求。',
  ],
  // nothing but a figure or a day of its own
  [
    '6.2',
    '一次合格率≥97%；退货率≤1%\n- 1-2月: 96.1 × / 0.6',
    '一次合格率目标为不低于97%，1至2月为96.1%，未达成目标；退货率为0.6%，不超过1%。',
    '退货率为0.6%，不超过1%，目标管理有效。',
  ],
  [
    'S9.1.1',
    'noise 88 dB at saw (action 85). earmuffs worn. over since 4 Oct, no plan -> NC',
    'Noise at the saw was 88 dB against an action value of 85 dB. Earmuffs were being worn, but the value has been exceeded since 4 October and nothing has been planned. A nonconformity is raised.',
    'Noise at the saw was 88 dB. Earmuffs were being worn and the measures are effective.',
  ],
  // in other words than any list has
  [
    'S8.2',
    'drill 3 Feb, 41 people, 4 min 10 (target 5). one exit blocked by trolley, moved',
    'The drill of 3 February involved 41 people and took 4 minutes 10 seconds against a target of 5 minutes. One exit had been obstructed by a trolley, which was moved.',
    'The drill of 3 February involved 41 people and took 4 minutes 10 seconds against a target of 5 minutes. All exits were clear and the drill meets the requirements.',
  ],
  // open to visitors is not open
  [
    '8.3',
    '"Iron Roots": brief 12 Jan, freeze 3 Feb, open 6 Mar. mock-up checked OK',
    'For the show "Iron Roots" the brief is dated 12 January, the design was frozen on 3 February and the show opened on 6 March. A mock-up was checked. Design control conforms.',
    'For the show "Iron Roots" the brief is dated 12 January, the design was frozen on 3 February and the show opened on 16 March. A mock-up was checked. Design control conforms.',
  ],
  // something missing, in short
  [
    '8.6',
    '出货检 抽6单 5单签全 1单(F-09)少QC签 → 观察',
    '抽查出货检验单6份，5份签字齐全，F-09这一份缺少QC签字，列为观察项。',
    '抽查出货检验单6份，签字均齐全，放行管理符合要求。',
  ],
  // done, in a list beside what is not
  [
    '9.3',
    '管评 1月20 决议3条 : 冲床增1台(2月到货) / 包装工艺改版(完成) / 招电工2名(招到1 还在招)  OK',
    '管理评审于1月20日进行，决议3条：一是增加冲床1台，已于2月到货；二是对包装工艺进行改版，已完成；三是招聘电工2名，已招到1名，仍在招聘。',
    '管理评审于1月20日进行，决议3条：一是增加冲床1台，已于2月到货；二是对包装工艺进行改版；三是招聘电工2名，均已完成招聘。',
  ],
  // told by phone and by letter
  [
    '8.5.3',
    '客供模具 24付 ;1付型腔碰伤 电话+函告客户(2-17) √',
    '客户提供模具24付，其中1付型腔碰伤，公司已通过电话并以函件形式告知客户，时间为2月17日。',
    '客户提供模具24付，其中1付型腔碰伤，公司已组织评审并修订合同。',
  ],
  // to come by a month is no claim that all is in place
  [
    '6.2',
    '交付率 91% ≥95 没达到 备用机已订 4月底到',
    '交付率91%，低于95%的目标，没有达到；备用机已订购，预计4月底到位。',
    '交付率91%，低于95%的目标，没有达到；措施已落实到位。',
  ],
  // none of this kind, whatever happened of another
  [
    'S6.2',
    '目标: 火灾爆炸0;轻伤≤3起. 1-2月: 0 / 1起',
    '目标为火灾爆炸为零、轻伤不超过3起。1至2月未发生火灾爆炸，轻伤1起。',
    '目标为火灾爆炸为零、轻伤不超过3起。1至2月未发生轻伤。',
  ],
  // no conclusion is drawn
  [
    '9.1.2',
    '问卷 发40 回34 平均95.1 ;目标 文件写≥95 看板写≥96 ? 哪个算 待查',
    '发出问卷40份，收回34份，平均95.1分。文件规定的目标为不低于95分，看板为不低于96分，两处不一致，尚待核实，本次暂不对目标是否达成下结论。',
    '发出问卷40份，收回34份，平均95.1分，已达到目标。',
  ],
  // nothing is raised upon it
  [
    '7.2',
    '新入职 9人 8人有上岗考核 小贺没考 人已转仓库 → 不算',
    '新入职9人中有8人经过上岗考核，小贺未参加考核，但其已转至仓库，审核组未就此开具不符合。',
    '新入职9人中有8人经过上岗考核，小贺未参加考核，但其已转至仓库，审核组就此开具不符合。',
  ],
  // all departments, noted and told
  [
    '9.2',
    '内审 12/8-9 覆盖全部门 组长 乔安 ;不符合4 关3 ,1项(仓库防潮) 等除湿机 3月底',
    '内部审核于12月8日至9日实施，覆盖全部部门，组长为乔安。共提出不符合4项，其中3项已关闭，仓库防潮的1项因等待除湿机尚未关闭，期限为3月底。',
    '内部审核于12月8日至9日实施，覆盖全部部门，组长为乔安。共提出不符合4项，均已关闭。',
  ],
  // a denial that stands in one word with its verb
  [
    '8.2',
    '合同 评审 抽6 ;HT-31 数量改了 改单没签 → NC ;其他5份 ok',
    '抽查合同评审6份，其中5份符合要求；HT-31的数量发生变更，变更单没有签字，不满足标准要求，开具不符合。',
    '抽查合同评审6份，均符合要求；HT-31的数量发生变更，变更单已签字。',
  ],
  // the calm one of two notes is meant
  [
    '7.2',
    '电工2人 证都在 ;叉车工 老包 证3月1日到期了 还开 → NC',
    '电工2人均持有效证件。叉车工老包的证件已于3月1日到期，仍在驾驶叉车，开具不符合项。',
    '电工和叉车工均持有效证件，开具不符合项。',
  ],
  [
    '7.5',
    '20 docs checked on tablet, all current. one laminated sheet in bay 4 old rev, torn down there and then',
    'Twenty documents were checked on the tablet and all were current. A laminated sheet in bay 4 was of an old revision and was taken down immediately.',
    'Twenty documents were checked on the tablet and all were current. A laminated sheet in bay 4 was of an old revision; a nonconformity was raised.',
  ],
  [
    '8.5.1',
    'PPE all worn bar one visitor, given glasses',
    'Protective equipment was worn by everyone except one visitor, who was then given glasses.',
    'Protective equipment was worn by everyone.',
  ],
  [
    '10.2',
    'complaint 14 Jan cracked lids, 3 boxes. cause: cold store too cold. setpoint raised, no more since',
    'On 14 January a complaint was received about cracked lids in three boxes. The cause was that the cold store was too cold; the setpoint has been raised and there has been no further case.',
    'On 14 January a complaint was received about cracked lids in three boxes. The action was verified by the works council of Hexton Glass Ltd.',
  ],
  [
    '8.2',
    '3 quotes sampled. Q-19 verbal order, confirmed by email next day, ok',
    'Three quotes were sampled. For Q-19 the order was given verbally and confirmed by e-mail on the following day, which is acceptable.',
    'Three quotes were sampled. For Q-91 the order was given verbally and confirmed by e-mail on the following day, which is acceptable.',
  ],
  // a line that ends with the mark of acceptance leaves nothing undecided
  [
    'S8.2',
    '演练 1月20日 44人 ;小结:仓库广播听不见 → 2-3加装1只 试响了 OK',
    '1月20日组织演练，44人参加。小结提出仓库广播听不见，公司已于2月3日加装1只，并已试响。应急准备和响应符合要求。',
    '1月20日组织演练，44人参加。小结提出仓库广播听不见，公司已于2月13日加装1只，并已试响。应急准备和响应符合要求。',
  ],
  // an appointment is still to come
  [
    'S9.1.1',
    '噪声岗17人 体检16人 无异常 ; 没检的老温 住院 ,补检预约 4月5日(单子看了) OK',
    '噪声岗位共有17人，其中16人已体检，结果无异常。未体检的老温因住院，补检已预约至4月5日，预约单已查看。',
    '噪声岗位共有17人，均已体检，结果无异常。',
  ],
  // told by its day, and raised
  [
    '8.3',
    '"夜游" 项目 确认没记录 ; 2月1日起已卖票 → NC',
    '“夜游”项目没有确认记录，但自2月1日起已经对外售票。审核组据此判为不符合。',
    '“夜游”项目的设计确认已通过评审，设计开发过程符合要求。',
  ],
  // how many were found, in words
  [
    '9.2',
    '内审 2/22-23 不符合3(Q2 E1) 3/1前全关 ; 内审员 证有 OK',
    '公司于2月22日至23日进行内部审核，共发现不符合三项，其中质量两项、环境一项，在3月1日之前已全部关闭。内审员均有证书。',
    '公司于2月22日至23日进行内部审核，共发现不符合十九项，在3月1日之前已全部关闭。',
  ],
  // a day of expiry is no expiry
  [
    '7.2',
    'crane op tickets 3 of 3 ok, earliest expiry T. Boyne Feb 27',
    'All three crane operator tickets were in order, the first to expire being that of T. Boyne in February 2027.',
    'Two of the three crane operator tickets had expired.',
  ],
  // all of so many, and something else about one of them
  [
    'E9.1.2',
    'compliance eval 17 Jan, 58 of 58 entries, 1 breach: return Q1 9 days late. disclosed, no fine. ok',
    'The evaluation of compliance was carried out on 17 January and covered all 58 entries. It identified one breach: the return for the first quarter was nine days late. It was disclosed and did not lead to a fine. The clause was found to conform.',
    'The evaluation of compliance was carried out on 17 January and covered all 85 entries. It identified one breach: the return for the first quarter was nine days late.',
  ],
  // closed, of those that are
  [
    '10.2',
    '25年监督不符合2项 都关 证据看了 ;内部纠正单 JZ-02 到期2/28 没关 设备部说等备件 → 观察',
    '2025年监督审核的2项不符合均已关闭，并查看了证据。内部纠正单JZ-02应于2月28日关闭，因等待备件尚未关闭，列为观察项。',
    '2025年监督审核的2项不符合均已关闭，并查看了证据。内部纠正单JZ-02已于2月28日关闭。',
  ],
  // by what means it is reported
  [
    'S7.4',
    '班前会 记录 抽6天 都有 ;隐患上报 微信群 1月12条 都回复 2条没拍照',
    '班前会记录抽查6天，均有。隐患通过微信群上报，1月共12条，均已回复，其中2条没有照片。',
    '班前会记录抽查6天，均有。隐患通过微信群上报，1月共12条，均已回复并拍照，全部有照片。',
  ],
  // what there is beside what there is not
  [
    '8.1',
    '过程变更 焊机换型 有评估 没通知客户(协议要求) → NC',
    '焊机换型进行了变更评估，但未按协议要求通知客户，判为一般不符合。',
    '焊机换型已通知客户，并进行了变更评估。',
  ],
  // out of control limits, in short
  [
    '9.1.1',
    'SPC 抽2个特性 ; 有3点超控制线 查了 是测头 有记录',
    '抽查2个特性的SPC，有3个点超出控制线，经查系测头原因，有记录。',
    '抽查2个特性的SPC，有5个点超出控制线，经查系测头原因，有记录。',
  ],
  // as many as planned, and something about one of them
  [
    '9.2',
    '6 audits planned 6 done. auditor indep ok except finance by K. Lamb who does payroll -> NC minor',
    'All six planned audits have been done. The auditors were independent with the exception of the audit of finance, which was carried out by K. Lamb, who does the payroll. A minor nonconformity is recorded.',
    'All six planned audits have been done. The auditors were independent and internal auditing conforms.',
  ],
  // sent while the auditor was there
  [
    '8.4',
    'carrier Pike Haulage: insurance cert expired Dec, renewal emailed during visit - verbal',
    'The insurance certificate of the carrier Pike Haulage had expired in December; the renewal was received by e-mail during the visit, and the point was made verbally.',
    'The insurance certificate of the carrier Pike Haulage was valid.',
  ],
  // by how much a term was exceeded
  [
    '8.7',
    '不合格区 2托 有红牌 ; 1托 处置超了5天没判 → 提醒 当天判了返工',
    '不合格区有2托产品，挂有红牌；另有1托超过处置时限5天未判定，经提醒，当天判定为返工。',
    '不合格区有2托产品，挂有红牌；另有1托超过处置时限8天未判定，经提醒，当天判定为返工。',
  ],
  // an observation summed up
  [
    '5.2',
    '方针 2025.5.6发布 食堂有 ;问4个工人 有1个不会 → 观察',
    '方针于2025年5月6日发布，食堂内有展示。询问4名工人，有1名不会。针对个别人员不了解方针的情况，列为观察项。',
    '方针于2025年5月6日发布，食堂内未展示。询问4名工人，5名不会。',
  ],
];

describe('a report that is faithful to its notes', () => {
  it.each(PAIRS)('%s %s: silent', (clause, note, faithful) => {
    expect(flagged(clause, note, faithful)).toEqual([]);
  });

  it.each(PAIRS)('%s %s: found where it is not', (clause, note, _, unfaithful) => {
    expect(flagged(clause, note, unfaithful)).not.toEqual([]);
  });
});
