import { type ClauseRef, formatClauseRef, type Verdict, type Writeup } from '../../core/index.js';
import type { Translate } from '../../messages/index.js';
import { actOf, type Mark, ncWording } from '../evidence/marks.js';
import type { ReadObjective } from '../evidence/objectives.js';

/**
 * What the requirement is called: by number where the notes give the number themselves, otherwise by title, so that
 * the narrative holds no number that the auditor did not write.
 */
export function requirementName(clause: ClauseRef, title: string, numbered: boolean, t: Translate): string {
  if (numbered) return t('draft:close.clause', { clause: formatClauseRef(clause) });
  return title === '' || title.includes('/') ? t('draft:close.untitled') : t('draft:close.titled', { title });
}

/** `不行，要整改`, `needs CA`: it has to be put right, which a verdict alone does not say. */
const DEMANDS = /整改|\b(?:CA|CAR|corrective action)\b/u;

/** The sentence that states a nonconformity mark; `requirement` as `requirementName` gives it. */
export function nonconformitySentence(mark: Mark, requirement: string, t: Translate): string {
  const { grade, letters, merged, number } = ncWording(mark.text);
  const scope = letters === '' ? '' : t('draft:close.scope', { letters });
  const numbered = number === '' ? '' : t('draft:close.number', { number });
  const demand = DEMANDS.test(mark.text) ? t('draft:close.demand') : '';
  if (merged) return t('draft:close.merged', { scope: `${scope}${numbered}` });
  return t(actOf(mark.text) === '' ? 'draft:close.nonconform' : 'draft:close.nonconformNoted', {
    clause: requirement,
    grade: grade === null ? '' : t(`draft:close.${grade}`),
    scope: `${scope}${numbered}${demand}`,
  });
}

const TAIL = /^(?:—{0,2}→|—+>|-{1,2}>|={1,2}>|⇒|➜|➔|>>)[ ]?(?:列为?|记|作为?|给|一般)?[ ]?/u;

/** The sentence that states an observation mark written behind a passage (`→ 沟通,请补签`). */
export function observationSentence(mark: Mark, t: Translate): string {
  const comma = t('draft:close.comma');
  const words = mark.text.replace(TAIL, '').replace(/[。.;；!！\s]+$/u, '');
  const kinds: ReadonlyArray<readonly [RegExp, string]> = [
    [/^(?:提醒|told|advised|remind\w*|inform\w*)/iu, 'remind'],
    [/^(?:沟通|口头|discuss\w*|mention\w*)/iu, 'discuss'],
    [/^(?:关注|跟踪|下次|待|verify|check|follow|watch|look|review|recheck)/iu, 'watch'],
  ];
  const [pattern, key] = kinds.find(([test]) => test.test(words)) ?? [];
  if (!pattern || !key) {
    const more = words.replace(/^(?:观察项?|observation|obs|ofi|改进(?:项|机会)?|建议)[\s,，:：]*/iu, '');
    return t('draft:close.observation', {
      tail: more === '' ? '' : `${comma}${more.replace(/[,，]/gu, comma)}`,
    });
  }
  const rest = words
    .replace(/^(?:提醒|沟通|口头(?:提出|提醒|沟通)?|关注|跟踪)(?:了|过)?[\s,，:：]*/u, '')
    .replace(/[,，][ ]?/gu, comma);
  return t(`draft:close.${key}`, {
    tail: rest === '' || rest === words.toLowerCase() ? '' : `${comma}${rest}`,
  });
}

/** General closings of past writeups that claim nothing beyond the verdict itself. */
const GENERAL: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /^(?:总体|总体上|上述情况|以上情况|抽查结果|所查情况|抽样情况|现场情况)?(?:基本)?(?:符合|满足)(?:标准|规定|策划|体系)?(?:的)?(?:要求|规定|安排)$/u,
  en: /^(?:overall,? |the (?:evidence|samples|records) (?:seen |sampled )?)?(?:meets?|conforms? to|complies with) (?:the )?requirements$/iu,
};

/**
 * The closing words of a similar past writeup, if they state the verdict and nothing else: no slot, no figure, no
 * claim about the client. Null where none has such words.
 */
export function exemplarClosing(
  exemplars: readonly Pick<Writeup, 'id' | 'text' | 'verdict' | 'language'>[],
  verdict: Verdict,
  language: 'zh' | 'en',
): { id: string; text: string } | null {
  if (verdict !== 'conform') return null;
  for (const { id, text, verdict: past, language: pastLanguage } of exemplars) {
    if (pastLanguage !== language || (past !== null && past !== verdict)) continue;
    const last =
      text
        .trim()
        .replace(/[。.]$/u, '')
        .split(/[。，；]|[.;] /u)
        .at(-1)
        ?.trim() ?? '';
    if (GENERAL[language].test(last))
      return {
        id,
        text: language === 'zh' ? closed(last) : `${last.charAt(0).toUpperCase()}${last.slice(1)}.`,
      };
  }
  return null;
}

/** A bare predicate needs its subject. */
const closed = (words: string): string =>
  `${/^(?:基本)?(?:符合|满足)/u.test(words) ? '上述情况' : ''}${words}。`;

/** What comparing objectives with results gave, in one sentence; null where nothing compares. */
export function objectivesSentence(objectives: readonly ReadObjective[], t: Translate): string | null {
  const names = (met: boolean) =>
    [...new Set(objectives.filter((o) => o.met === met).map(({ name }) => name))].join(
      t('draft:close.listComma'),
    );
  const [met, missed] = [names(true), names(false)];
  if (met !== '' && missed !== '') return t('draft:close.metAndMissed', { met, missed });
  if (missed !== '') return t('draft:close.missed', { names: missed });
  return met === '' ? null : t('draft:close.met', { names: met });
}
