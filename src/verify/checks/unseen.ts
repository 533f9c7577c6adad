import { type Case, type Check, driftFrom, type RawFlag } from '../flags.js';
import type { Piece } from '../reading/passage.js';

/** Papers and other evidence, of which a note says whether it was there to be seen. */
const PAPERS =
  /函|单|证|书|表|册|记录|报告|台[账帐]|原件|合同|协议|纪要|签到|照片|图片|回执|凭证|文件|档案|邮件|监控|\b(?:letter|record|log|report|certificate|cert|form|ticket|minutes|receipt|contract|original|photo|file|sheet|card|licen[cs]e|permit)s?\b/giu;
/** Asked for and not produced, or promised. */
const NOT_SEEN =
  /(?:没|未)(?:有)?(?:拿|找|带|见|看|查|翻|调|出示|提供|给)(?:来|到|着|出来?|过)?(?=$|[\s,;。)])|[找拿调翻查](?:不)(?:到|着|出)|(?:明天|下午|回头|改天|稍后|晚点|过后|随后)(?:再)?(?:给|调|拿|补|发|提供|传|带|寄|看|查)|(?:没|未)(?:有)?留(?:存|底|下)?(?=$|[\s,;。)])|[说讲称](?:是)?(?:放|留|落|忘|锁|存)?在[^,;。]{0,6}(?:家|宿舍|公司|总部|集团|办公室|外地|工地|车上|抽屉|那边|那里|那儿)|\b(?:not (?:seen|found|shown|produced|available|to hand|on file)|could ?n[o']t (?:find|show|produce)|nothing to (?:show|look at)|to (?:send|follow|find|dig out)|(?:tomorrow|later|will send))\b/iu;
/** `找不到 → 当天找到 ok`: it turned up after all. */
const FOUND_LATER =
  /(?:→|->|后来|当天|当场|下午|次日|又|才)[^,;。]{0,8}(?:找到|拿来|补来|提供了|给了|看到了|送来|翻出)|\b(?:found|turned up|produced|came) (?:later|afterwards|after all|same day|before)\b/iu;
/** What is claimed of it. */
const CLAIMED_SEEN =
  /(?:已|当场|现场)?(?:出示|提供|提交)(?:了)?(?!不出)|(?:经)?(?:核对|核实|查验|比对)(?:无误|一致|属实)|(?:已|均|经)(?:经)?(?:核对|核实|核验|查验|验看)|(?:核对|核验|查验)(?:了|过)|(?:记录|监控|台账|单据|报告)?(?:显示|证实|表明|可见)|(?:查|看|见)(?:到|见|了|阅)(?:了)?|\b(?:was|were|has been|have been) (?:shown|produced|provided|presented|seen|verified)\b|\b(?:shows?|showed|confirms?|confirmed) that\b/iu;

/** That it was not there is told as noted. */
const DENIES_SEEING =
  /(?:未|没有?|无法|不能|尚未|有?待)(?:能)?(?:当场|现场)?(?:见|出示|提供|提交|查|看|显示|核|找|拿)|\b(?:not|never|no|could ?n[o']t|unable)\b/iu;

/** Papers of so many kinds that their name needs the word before it: `送检单`, `评价表`. */
const GENERIC = /^[单证书表册]$/u;

/** How a paper is called in a text: by itself, or with what stands right before it. */
function papersIn(text: string): string[] {
  return [...text.matchAll(PAPERS)].flatMap(({ 0: paper, index }) => {
    if (!GENERIC.test(paper)) return [paper.toLowerCase()];
    const before = text.charAt(index - 1);
    return /\p{Script=Han}/u.test(before) ? [before + paper] : [];
  });
}

interface Unseen {
  papers: string[];
  text: string;
}

/** `只看到回执 原证没见`: of what notes set apart by spaces the denial takes the paper beside it, `都` all before it. */
function deniedPart(text: string): string {
  if (/[都均全]\s?[没未]/u.test(text) || !/\p{Script=Han}/u.test(text)) return text;
  const parts = text.split(/\s+/u);
  const at = parts.findIndex((part) => NOT_SEEN.test(part));
  const own = parts[at] ?? text;
  return papersIn(own).length > 0 ? own : parts.slice(Math.max(0, at - 1), at + 1).join(' ');
}

/** The assertions of the clause's notes by which some evidence was not to be had; `资格证 —— 没留` names it right before. */
const unseenIn = ({ evidence }: Case): Unseen[] =>
  evidence.own.flatMap(({ pieces, text }) =>
    pieces.flatMap((piece, index) => {
      if (!NOT_SEEN.test(piece.text) || FOUND_LATER.test(text.slice(piece.start))) return [];
      const before = pieces[index - 1];
      const own = papersIn(deniedPart(piece.text));
      const papers = own.length > 0 || before?.sentence !== piece.sentence ? own : papersIn(before.text);
      return papers.length > 0 ? [{ papers, text: piece.text }] : [];
    }),
  );

function judge(piece: Piece, unseen: readonly Unseen[]): RawFlag | null {
  if (!CLAIMED_SEEN.test(piece.text) || DENIES_SEEING.test(piece.text) || NOT_SEEN.test(piece.text))
    return null;
  const told = papersIn(piece.text);
  const claimed = unseen.find(({ papers }) => papers.some((paper) => told.includes(paper)));
  if (!claimed) return null;
  return driftFrom(piece, 'pending-closed', claimed.text);
}

/** `函没找到，明天给` told as `已出示发给牧场的函`: what nobody saw must not be said to have been seen. */
export const checkUnseen: Check = (subject) => {
  const unseen = unseenIn(subject);
  return unseen.length === 0 ? [] : subject.narrative.pieces.flatMap((piece) => judge(piece, unseen) ?? []);
};
