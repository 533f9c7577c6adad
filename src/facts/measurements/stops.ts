import type { Span } from '../../core/index.js';

/** A bound beyond which work stops or a thing is thrown away is kept by all that stays on this side of it. */

/** `大于10m/s不得起飞`, `磨损超过0.5mm时应更换`, `above 15 m/s the lift stops`. */
const BEHIND =
  /^(?:及以上|以上|及以下|以下)?(?:时|的|者|后|天气|情况下){0,2},?\s?(?:一律|均|都|即|就|应|须|必须|要|则|予以|立即|自动){0,3}(?:不得|不准|不许|不能|不予|禁止|严禁|暂?停(?!车场|放|留)|中止|中断|撤离|报警|跳闸|更换|报废|返工|返修|拒收|退货|隔离|剔除|降级使用)|^,?\s?(?:[a-z]+ ){0,5}?(?:(?:is|are|must be|shall be|has to be|have to be) (?:stopped|halted|suspended|interrupted|shut down|rejected|scrapped|replaced|discarded|forbidden|prohibited)|(?:must|shall|may|is|are) not\b|(?:stops?|trips?|shuts down|alarms?)\b|(?:no|nothing) (?:[a-z]+ ){0,3}(?:is|are|may|takes?)\b)/iu;
/** `Lifting is stopped at wind above 10 m/s`, `rejected if over 0.3 mm`. */
const AHEAD =
  /\b(?:(?:is|are|must be|shall be|has to be|have to be) (?:stopped|halted|suspended|interrupted|shut down|rejected|scrapped|replaced|discarded|forbidden|prohibited)|(?:must|shall|may) not be (?:used|lifted|started|released|shipped|operated|carried out))(?: (?:if|when|once|where|at|in|with|as soon as))(?: [a-z]+){0,5} $/iu;

const REACH = { behind: 60, ahead: 80 };

export const stopsBeyond = (content: string, { start, end }: Span): boolean =>
  BEHIND.test(content.slice(end, end + REACH.behind)) ||
  AHEAD.test(content.slice(Math.max(0, start - REACH.ahead), start));
