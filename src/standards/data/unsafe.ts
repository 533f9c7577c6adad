/**
 * What is wrong without a word of denial: gauges outside their zone, guards made useless, things mixed that are kept
 * apart, people at risk. Source: the project's own collection.
 */
export const UNSAFE: readonly RegExp[] = [
  /混[投装堆用料](?!合|凝)|(?:指针|压力|表针)[^,，;；。\n]{0,4}(?:红区|红线|欠压|低压区)|(?:在|到|进)红区|\bin the red\b/iu,
  /戴(?:着)?[^,，;；。\n]{0,4}手套[^,，;；。\n]{0,6}(?:操作|打|开|干|上)[^,，;；。\n]{0,4}(?:钻|车床|铣|磨|锯|机床)/u,
  /(?:短接|短路|屏蔽|旁路|绑[住着]|拆[除掉了]|卡住|垫住|遮住|挡住)[^,，;；。\n]{0,6}(?:联锁|连锁|急停|光栅|限位|护罩|传感|探头|报警|门开关)/u,
  /(?:联锁|连锁|急停|光栅|限位|护罩|安全门|报警器?|探头)[^,，;；。\n]{0,6}(?:短接|屏蔽|旁路|绑[住着]|拆[除掉了]|卡住|没接|关了|关掉|挡住|失灵|不起作用|不动作)/u,
  /\b(?:interlock|guard|e-?stop|emergency stop|light curtain|alarm|limit switch|detector)s?\b[^.;]{0,16}\b(?:defeated|bypassed|by-passed|overridden|removed|taped|tied|jammed|disabled|muted|switched off|unplugged|propped)\b(?! for cleaning)/iu,
  /(?:有|破了?|烂了?)(?:[一几两]?个)?(?:大|小)?(?:破?洞|缺口|裂口|豁口|口子)(?![率径])|\ba (?:hole|gap|tear) in\b/iu,
  /\buncovered\b|\bmixed (?:together|in with)\b/iu,
];
