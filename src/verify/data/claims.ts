/** A claim of something done or assured, and the wordings of notes of which one must be there for it to be true. */
export interface ClaimWording {
  told: RegExp;
  noted: RegExp;
}

/**
 * What a writer adds to make an end of a matter: that the thing was taken out of use, checked with somebody, put right.
 * `noted` is wide on purpose: a claim is only held against notes that have nothing of the kind at all.
 */
export const CLAIM_WORDINGS: readonly ClaimWording[] = [
  // out of use
  {
    told: /已(?:经|被)?(?:停用|停止使用|封存|撤下|下架|隔离)|\b(?:taken|put|been|was|were) out of (?:use|service)\b|\b(?:was|were|been) (?:withdrawn|quarantined|tagged out|isolated)\b/iu,
    noted:
      /停|封|隔|撤|下架|收(?:走|回|起|掉)|拿走|拿下|拿开|搬|移|挪|锁|挂牌|不用|没用|不再|报废|作废|换|单独|\b(?:out of|off (?:duty|line|service|hire|site|the road)|taken off|stood down|parked|tagged|quarantin\w*|isolat\w*|remov\w*|withdr\w*|pulled|scrap\w*|lock\w*|stopped|aside|hold|held|not (?:in use|used)|segregat\w*|cage\w*)\b/iu,
  },
  // checked with somebody or against something
  {
    told: /\b(?:was|were|been) (?:(?:confirmed|verified) (?:with|by|against|during)|cross-checked|checked with)\b|已(?:经)?(?:向|与|同)[^,;。]{1,8}(?:确认|核实|求证)/iu,
    noted:
      /确认|核|问|电话|查|对|看|√|✓|\b(?:confirm\w*|verif\w*|check\w*|rang|rung|phon\w*|call\w*|email\w*|match\w*|agree\w*|tall\w*|seen|saw|compar\w*|review\w*|inspect\w*|test\w*|audit\w*|witness\w*|sign\w*|ok|cross\w*|sampl\w*|look\w*)\b/iu,
  },
  // somebody was told
  {
    told: /已(?:经)?(?:及时)?(?:通知|告知|上报|报告)(?:了|至|给)?(?:客户|顾客|业主|主管|供方|环保|应急|安监|监管|政府)|\b(?:customer|client|authorit\w+|regulator|supplier|agency)s? (?:was|were|has been|have been|had been) (?:informed|notified|told)\b/iu,
    noted:
      /通知|告|报|联系|说|讲|电话|函|邮|微信|沟通|答复|回复|\b(?:inform\w*|notif\w*|told|tell|rang|phon\w*|call\w*|email\w*|wrote|letter|report\w*|contact\w*|advis\w*|repl\w*|answer\w*|spoke\w*)\b/iu,
  },
  // trained once more
  {
    told: /已(?:经)?(?:对[^,;。]{1,12})?(?:重新|再次)(?:进行)?(?:了)?(?:培训|教育|交底)|\b(?:was|were|been) (?:retrained|re-trained|trained again)\b/iu,
    noted: /培训|教育|交底|训|学|讲|\b(?:re-?train\w*|train\w*|toolbox|brief\w*|induct\w*|course\w*)\b/iu,
  },
  // tried once more
  {
    told: /(?:复检|复测|复验|重新检[验测])(?:均|都|结果|后)?(?:已|为)?(?:合格|通过)|\b(?:was|were|been) (?:re-?tested|re-?inspected|re-?checked|re-?measured)\b/iu,
    noted:
      /复|再|重|返|回头|第二|后来|\b(?:re-?(?:test|insp|check|meas|work|weigh|run)\w*|again|second|afterwards|later)\b/iu,
  },
  // its use was proved
  {
    told: /(?:措施|整改)[^,;。]{0,8}有效性?(?:已)?(?:经)?(?:得到)?(?:验证|确认)|(?:验证|证明|证实)(?:了)?(?:措施|整改)?[^,;。]{0,4}有效|\beffectiveness\b[^,;.]{0,40}\b(?:was|has been|were|have been) (?:confirmed|verified|demonstrated)\b|\b(?:actions?|measures?) (?:has |have |was |were )?(?:proved|proven|been) (?:to be )?effective\b/iu,
    noted:
      /有效|验证|再没|没(?:有)?再|未再|不再|无再|关|降|好了|好转|没了|0起|0次|0例|√|✓|\b(?:effective\w*|verif\w*|no (?:repeat|recurr\w*|further|more)|none|not recurred|closed|clear|since|dropped|down|fell|ok|works|worked|shut)\b/iu,
  },
  // somebody else's consent
  {
    told: /(?:客户|顾客|业主|甲方|监理|家长|校方|学校|物业|供方|村民|居民|主管部门|(?:环保|应急|住建|城管)局)(?:方)?[^,;。]{0,6}?(?:已|均|也|对此)?(?:经)?(?:表示)?(?:书面|口头)?(?:同意|认可|接受|谅解|批准|无异议)|(?:客户|顾客|业主|甲方|家长|家属|村民|居民|投诉(?:人|方))[^,;。]{0,12}(?:表示|感到|较为|均)满意|\b(?:customer|client|owner|tenant|landlord|supplier|regulator|authorit\w+|council|parents?|school|neighbour)s?\b[^,;.]{0,60}\b(?:has|have|had|was|were|and)?\s?(?:accepted|agreed|consented|approved)\b(?! (?:supplier|list|vendor|on \d))/iu,
    noted:
      /同意|认可|接受|满意|好评|谅解|批(?![次号量])|签|确认|答应|可以|没意见|无异议|允|准(?!时|备)|让步|特采|放行|盖章|回函|(?:客户|顾客|业主|甲方|监理|家长|方|局)[^,;。]{0,8}(?:ok|[√✓好行])|\b(?:ok (?:by|from|with)|(?:cust\w*|client|owner|tenant|council|school)[^,;.]{0,16} ok|accept\w*|agree\w*|consent\w*|approv\w*|sign\w*|confirm\w*|happy|fine|concession|ack\w*|permi\w*|waive\w*|allow\w*|released?|cleared)\b/iu,
  },
  // help on its way
  {
    told: /(?<!未|没有|尚未)已(?:经)?(?:安排|着手|开始|启动)(?:了|人员?)?[^,;。]{0,8}(?:更换|维修|修理|整改|采购|培训|处理|补[办签充]|校准|检定|评价)|\b(?:has|have|had) (?:already )?(?:arranged|ordered|booked|commissioned)\b/iu,
    noted:
      /安排|着手|开始|启动|联系|约|订|下单|报修|计划|排|准备|打算|换|修|改|补|买|购|送|[办做]|说|讲|\b(?:arrang\w*|order\w*|book\w*|plan\w*|sched\w*|due|commission\w*|on order|PO|quote\w*|to be|will|request\w*|start\w*|underway|team|set up|replac\w*|repair\w*)\b/iu,
  },
  // that it never came back
  {
    told: /(?:同类|类似|此类|该类|相同)(?:的)?(?:问题|情况|事件|缺陷|差错|投诉|事故|现象)?(?:至今|此后)?(?:均)?未再(?:次)?(?:发生|出现)|\b(?:has|have) not (?:been )?(?:recurred|repeated)\b|\bno (?:further )?(?:recurrence|repeat)s?\b/iu,
    noted:
      /再|复发|重复|以后|之后|后来|此后|没有?了|0\s?[起次件例]|无(?:$|[\s,;。])|有效|\b(?:recurr\w*|repeat\w*|again|since|further|no more|none|nil|effective|not seen|ok since|clear)\b/iu,
  },
  // why it happened
  {
    told: /(?:原因|根因|根本原因)(?:已|均已|也已)(?:经)?(?:查明|查清|分析|明确|找到)|已(?:经)?(?:查明|查清|找到)(?:了)?(?:根本)?原因|\b(?:root )?cause (?:was|has been|had been) (?:identified|found|established|analysed|analyzed|determined)\b/iu,
    noted:
      /因|为什么|分析|由于|是[^,;。]{1,12}(?:造成|引起|导致)|鱼骨|\b(?:caus\w*|because|due to|why|5.?whys?|8D|fault|rc|rca|analys\w*|reason|owing|fishbone|from)\b/iu,
  },
  // looked for elsewhere as well
  {
    told: /举一反三|横向(?:展开|排查|检查)|(?:已)?(?:排查|检查|核查)了?(?:其他|同类|类似)[^,;。]{0,12}|\bsimilar \w+(?: \w+)? (?:were|was|have been) (?:also )?(?:checked|reviewed|inspected)\b/iu,
    noted:
      /举一反三|横向|横展|排查|同类|类似|其他|其它|别的|全查|都查|都看|所有|另外|[0-9][台套把只个]?都|\b(?:other\w*|similar|all|rest|remaining|every|elsewhere)\b/iu,
  },
  // everything that the law asks for
  {
    told: /(?:遵守|履行|满足|符合)了?(?:全部|所有|各项)(?:适用)?的?(?:法律法规|合规(?:性)?义务|法规)|(?:全部|所有|各项)(?:适用)?的?(?:法律法规|合规(?:性)?义务|法规)(?:要求)?(?:均|都)?(?:已)?(?:得到)?(?:遵守|履行|满足|符合)|\ball (?:applicable )?(?:legal|compliance|statutory|regulatory) (?:requirements|obligations)\b[^,;.]{0,16}\b(?:met|complied|fulfilled|satisfied)\b|\b(?:complies|complied|comply) with all (?:applicable |its )?(?:legal|compliance|statutory|regulatory)\b/iu,
    noted: /符合|合规|达标|遵守|绿|\b(?:compl\w*|green|met|conform\w*|satisf\w*)\b/iu,
  },
];
