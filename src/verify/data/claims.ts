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
      /停|封|隔|撤|下架|收(?:走|回|起|掉)|拿走|拿下|拿开|搬|移|挪|锁|挂牌|不用|没用|不再|报废|作废|换|单独|\b(?:out of|tagged|quarantin\w*|isolat\w*|remov\w*|withdr\w*|pulled|scrap\w*|lock\w*|stopped|aside|hold|held|not (?:in use|used)|segregat\w*|cage\w*)\b/iu,
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
  // everything that the law asks for
  {
    told: /(?:遵守|履行|满足|符合)了?(?:全部|所有|各项)(?:适用)?的?(?:法律法规|合规(?:性)?义务|法规)|(?:全部|所有|各项)(?:适用)?的?(?:法律法规|合规(?:性)?义务|法规)(?:要求)?(?:均|都)?(?:已)?(?:得到)?(?:遵守|履行|满足|符合)|\ball (?:applicable )?(?:legal|compliance|statutory|regulatory) (?:requirements|obligations)\b[^,;.]{0,16}\b(?:met|complied|fulfilled|satisfied)\b|\b(?:complies|complied|comply) with all (?:applicable |its )?(?:legal|compliance|statutory|regulatory)\b/iu,
    noted: /符合|合规|达标|遵守|绿|\b(?:compl\w*|green|met|conform\w*|satisf\w*)\b/iu,
  },
];
