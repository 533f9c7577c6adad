import { type DispositionKind, readDispositions } from '../../standards/index.js';
import type { Mark, MarkKind } from './marks.js';

/** Words of the auditee's own audits, in which nonconformities are not raised by us. */
export const OTHERS_AUDIT =
  /内审|内部审核|上次|上年|去年|前次|上回|[一二]阶段|外审|二方|第二方|客户审核|顾客审核|合规性?评价|管评|管理评审|自查|internal audit|previous|prior|last (?:audit|year|yr|time|visit|surv\w*)|customer audit|second[- ]party|stage [12]|raised by the|client audit/iu;

/** A passage that is about an audit of somebody else's from its first words on. */
const OTHERS_FIRST = new RegExp(`^.{0,6}(?:${OTHERS_AUDIT.source})`, 'iu');
/** How near before a decision an audit must be named for the decision to be its own, in characters. */
const NEAR = 12;
/** `which`, `whether`: what is asked is no decision yet. */
const ASKS = /\b(?:which|whether)\b/iu;
const LETS_OFF =
  /不(?:能|可|该|应|宜|用|必)?(?:开|算|判|列|构成|够)|\b(?:was|were) (?:going|about) to\b|\b(?:not|no) (?:an? )?(?:nc|non-?conf\w*|finding|minor|major)\b/iu;
/** `不开说不过去`: twice denied. */
const MUST_ALL_THE_SAME = /不[开算判列记写][^,，;；。]{0,4}(?:说不过去|不行|不合适|不成|不妥|过不去)/u;
/** So much beside a remark says what it was about, in characters. */
const TELLS_SOMETHING = 6;

const KIND_OF: Readonly<Partial<Record<DispositionKind, MarkKind>>> = {
  nonconform: 'nonconform',
  observation: 'observation',
  open: 'confirm',
};

/**
 * The decisions of a passage that are made in words of deciding alone; those that could be said of anything count only
 * where `failing` says that something is wrong.
 */
export const decisionsIn = (text: string, failing: boolean): Mark[] =>
  readDispositions(text).flatMap(({ kind, bare, now, likely, start, end, text: words }): Mark[] => {
    const mark = KIND_OF[kind];
    if (mark === undefined || bare !== failing) return [];
    const before = text.slice(0, start);
    // `check which counts`: asked, not decided.
    if (mark === 'nonconform' && ASKS.test(words))
      return [{ kind: 'confirm', start, end, text: words, appended: false }];
    // `不能算不符合`, `was going to`: what only reads like a decision is none where it denies one.
    if (mark === 'nonconform' && likely && LETS_OFF.test(words) && !MUST_ALL_THE_SAME.test(words)) return [];
    const ofOthers =
      mark === 'nonconform' &&
      !now &&
      (OTHERS_FIRST.test(`${before}${words}`) || OTHERS_AUDIT.test(`${before.slice(-NEAR)}${words}`));
    // `售后 口头讲了` tells of nothing that could be observed.
    const empty = mark === 'observation' && text.length - words.length < TELLS_SOMETHING;
    return ofOthers || empty
      ? []
      : [
          {
            kind: mark,
            start,
            end,
            text: words,
            appended: mark === 'nonconform',
            ...(likely && { guessed: true as const }),
          },
        ];
  });
