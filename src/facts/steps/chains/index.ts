import type { Chain } from './chain.js';
import { GOODS } from './goods.js';
import { PAPERS } from './papers.js';
import { PEOPLE } from './people.js';
import { SAFETY } from './safety.js';
import { WORKS } from './works.js';

export type { Chain } from './chain.js';

/**
 * What follows what in the work of organisations of every trade. The words are those of records: labels, verbs,
 * English participles. Where a step is done again (`复测`, `第二次`) it is read as no step at all.
 */
export const CHAINS: readonly Chain[] = [...SAFETY, ...GOODS, ...PAPERS, ...WORKS, ...PEOPLE];

/** What comes again, lies ahead, or is told as wrong: no step. */
export const NOT_A_STEP =
  /计划(?:于|在|\d|完成|日期|时间)|拟(?:于|在|\d)|预计|下次|下一[次批]|应[在于]|须[在于]|要求(?:于|在)|期限|截止|有效期|到期|之前完成|日前|前完成|复测|再次|第二次|二次|重新|补[办签做录训测评]|延[期至]|改期|续签|年度|复审|复评|上一?[批期单]|上次|另[一查抽有]|最近一次|再[验检测评]|上年|去年|前次|原定|原计划|变更后|换版|修订|planned|scheduled|\bdue\b|next\b|again|second|re-?(?:test|evaluat|issu|new|sampl|calibrat)|valid|expir|previous|last year|by \d/iu;
