import { innermostAt, type Report, type RoleFact, type RoleKind } from '../core/index.js';

const PERSON = '(?<person>[\\p{Script=Han}·]{2,4})';
const AFTER = '(?=[\\s,;。、()]|$|于|主持|签发|担任|由|为)';

/** How reports name the holder of a role; the role before the name, or the name before the role. */
const SHAPES: ReadonlyArray<readonly [RoleKind, RegExp]> = [
  ['team-leader', new RegExp(`(?:审核组)?组长(?:\\s?\\(签[字名]\\))?\\s?:\\s?${PERSON}${AFTER}`, 'gu')],
  [
    'team-leader',
    new RegExp(`(?<=^|\\n|\\t|[:、,\\s])${PERSON}(?:\\s?\\(组长\\)|[\\t ]{1,4}组长(?=[\\s]|$))`, 'gu'),
  ],
  [
    'team-leader',
    /(?<person>[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){1,2})(?: \(|, )(?:the )?(?:lead auditor|team leader|audit team leader)\b/gu,
  ],
  ['team-leader', /\b(?:lead auditor|team leader)\s?:\s?(?<person>[A-Z][a-z]+(?: [A-Z][a-z]+){1,2})/giu],
  [
    'worker-representative',
    new RegExp(
      `(?:员工|职工|工作人员)(?:健康安全|职业健康安全|安全)?代表(?:为|是|:)\\s?(?:[\\p{Script=Han}]{2,6}(?:部|车间|科|室))?${PERSON}${AFTER}`,
      'gu',
    ),
  ],
  ['management-representative', new RegExp(`(?:管理者代表|管代)(?:为|是|:)\\s?${PERSON}${AFTER}`, 'gu')],
  [
    'top-manager',
    new RegExp(
      `(?:最高管理者|总经理)(?:为|是|:|(?<=(?:批准|签发|审批|颁布|签署)(?:人)?[\\s:]{1,2}总经理)\\s)\\s?${PERSON}${AFTER}`,
      'gu',
    ),
  ],
];
const NO_PERSON =
  /^(?:姓名|组内|身份|审核|组员|签字|签名|以上|单独|全体|负责|批准|主持|任命|公司|各部|部门|授权|亲自|职务|本次|本人|共同|领导)/u;
const CHANGING =
  /接任|改任|前任|原任|原(?:总经理|组长|管理者)|变更|更换|调整|离任|卸任|继任|former|replaced|previous|last audit|stage 1|trainee|witness/iu;
const UNCHANGED = /(?:无|没有|未)[^,。;)]{0,6}(?:变更|变化|变动|更换|调整)/gu;
const SOLE = /仅设?(?:有)?(?:1|一)(?:名|人)|唯一|只有(?:1|一)(?:名|人)|sole|only one/iu;

/** Who holds the roles that only one person can hold. */
export function extractRoles(report: Report): RoleFact[] {
  const { text } = report.view;
  return SHAPES.flatMap(([role, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const person = match.groups?.person ?? '';
      if (NO_PERSON.test(person)) return [];
      const sentence = innermostAt(report.sentences, match.index);
      const words = sentence ? text.slice(sentence.start, sentence.end) : match[0];
      return [
        {
          role,
          person,
          start: match.index,
          end: match.index + match[0].length,
          changing: CHANGING.test(words.replace(UNCHANGED, '')),
          sole: SOLE.test(words),
        },
      ];
    }),
  ).sort((a, b) => a.start - b.start);
}
