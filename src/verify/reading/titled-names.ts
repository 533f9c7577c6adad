import { isCommonWord, isProper, isSureSurname, surnameLength } from '../../entities/index.js';
import type { Named } from './names.js';

const OFFICE =
  '(?:总?经理|主任|主管|部长|科长|处长|厂长|院长|校长|所长|站长|店长|园长|队长|班长|组长|总监|总工|书记|董事长|工程师|检验员|审核员|质检员|安全员|仓管员|库管员|计量员)';
/** `质检经理卓不凡`: an office, and the bearer's name up to what the bearer does. */
const AFTER_OFFICE = new RegExp(
  `${OFFICE}(?<name>\\p{Script=Han}{2,3}?)(?=$|[\\s,;。、:()（）]|批准|签[字名署认发]|审[批核]|负责|主持|确认|陪同|介绍|称|说|表示|提供|担任)`,
  'gu',
);
/** `校方王主任`: a surname with a title, said of somebody on another's side. */
const BEFORE_TITLE =
  /(?:方|单位|公司|客户|顾客|业主|甲方|监理|供方|供应商)(?<name>\p{Script=Han}{1,2}(?:主任|经理|厂长|科长|处长|部长|主管|老师|院长|校长|所长|站长|店长|队长|总监|书记|工程师|总工|总|工))(?=$|[\s,;。、:()（）]|签|批|审|确认|认可|验收|提|表示|称|说|反馈|到场|参加)/gu;
/** `by the works manager, T. Quayle`: behind an office, or in brackets behind it. */
const AFTER_OFFICE_EN =
  /\b(?:manager|director|supervisor|engineer|chemist|foreman|inspector|technician|officer|lead|leader|head|operator|buyer|planner|auditor|controller|secretary|representative|chairman|chair|owner|superintendent|coordinator|nurse|teacher|captain|mate)(?:,| \()\s?(?<name>(?:[A-Z]\.\s?){1,2}[A-Z][a-z'-]{1,20}|[A-Z][a-z]{2,20} [A-Z][a-z'-]{2,20})(?=[\s,.;:)]|$)/gu;

/** A firm as the subject of a sentence: two or three characters and its line of business. */
const FIRM_FIRST =
  /(?:^|[。;\n]\s?)(?<name>(?<stem>\p{Script=Han}{2,4}?)(?:速递|快运|化工|实业|纸业|印务|药业|制药|牧业|面业|木业|铝业|铜业|铸钢|泵业|商贸|建材|乳业|新材|固废|科技|物流|股份|集团))(?=\p{Script=Han}|\d|[,，、])/gu;

/** An idiom may well be a given name behind a surname that is nothing else. */
const isGivenLike = (name: string): boolean => {
  const family = surnameLength(name, 0);
  const known = isCommonWord(name) && !(name.length === 3 && isSureSurname(name, 0));
  return (
    family > 0 &&
    name.length > family &&
    name.length <= family + 2 &&
    !known &&
    !isCommonWord(name.slice(0, 2))
  );
};

const isSurname = (name: string): boolean => {
  const surname = name.replace(
    /(?:主任|经理|[厂科处部院校所站店队]长|主管|老师|总监|书记|工程师|总工|总|工)$/u,
    '',
  );
  return surname.length > 0 && surnameLength(surname, 0) === surname.length && isSureSurname(surname, 0);
};

function matches(
  text: string,
  pattern: RegExp,
  kind: Named['kind'],
  isName: (name: string, stem: string) => boolean,
): Named[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { name = '', stem = '' } = match.groups ?? {};
    if (!isName(name, stem)) return [];
    const start = match.index + match[0].indexOf(name);
    return [{ kind, start, end: start + name.length, text: name }];
  });
}

/** People told by their office, and firms as subjects, which no dictionary knows as names. */
export const readTitledNames = (text: string): Named[] => [
  ...matches(text, AFTER_OFFICE, 'person', isGivenLike),
  ...matches(text, BEFORE_TITLE, 'person', isSurname),
  ...matches(text, AFTER_OFFICE_EN, 'person', () => true),
  ...matches(text, FIRM_FIRST, 'organisation', (_, stem) => isProper(stem) && !isCommonWord(stem)),
];
