/** How reports write the number of nonconformities, and one nonconformity in the text and in the list. */

const HAN = ['零', '一', '两', '三', '四', '五'];
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five'];
const wide = (value: number): string => String.fromCharCode(0xff10 + value);
const plural = (value: number): string => (value === 1 ? 'nonconformity was' : 'nonconformities were');

/** The number of minor ones as the summary states it. */
export const summaryForms = (value: number): string[] => [
  `本次审核共开具一般不符合${value}项，严重不符合0项。`,
  `本次审核共提出轻微不符合${HAN[value]}项，无严重不符合。`,
  `审核中提出严重不符合项（0）项，轻微不符合项（${wide(value)}）项。`,
  `本次审核共发现${HAN[value]}项一般不符合。`,
  `本次审核开具${value}项一般不符合，未开具严重不符合。`,
  `本次审核共开具不符合项报告（ ${value} ）项；其中严重不符合（ 0 ）项，一般不符合（ ${value} ）项。`,
  `| 性质 | 数量 |\n|---|---|\n| 严重不符合 | 0 |\n| 一般不符合 | ${value} |`,
];

/** The number of minor ones as the conclusion repeats it. */
export const conclusionForms = (value: number): string[] => [
  `结论：本次审核的${value}项一般不符合整改并验证后，推荐认证注册。`,
  `结论：${HAN[value]}项轻微不符合整改验证有效后推荐保持认证。`,
  `十五、审核中发现的QMS（ ${value} ）个一般不符合，（ 0 ）个严重不符合，■验证合格。`,
  `末次会议上审核组通报了${HAN[value]}项一般不符合，受审核方无异议。`,
];

export const englishSummaries = (value: number): string[] => [
  `${WORDS[value]?.replace(/^./u, (letter) => letter.toUpperCase())} minor ${plural(value)} raised during this audit.`,
  `The team raised ${WORDS[value]} minor ${plural(value).split(' ')[0]} and no major nonconformity.`,
  `Summary of this audit: 0 major and ${value} minor ${plural(value).split(' ')[0]}.`,
];

export const englishConclusions = (value: number): string[] => [
  `Certification is recommended after acceptance of the corrective actions for the ${WORDS[value]} minor nonconformities of this audit.`,
  `At the closing meeting the ${WORDS[value]} minor nonconformities were read out.`,
];

export interface OneNc {
  department: string;
  clause: string;
}

/** One nonconformity told where it was found. */
export const toldForms = ({ department, clause }: OneNc): string[] => [
  `查${department}：2份记录无签字，不满足${clause}，开具一般不符合。`,
  `${department}：未能提供3月的点检记录，开具一般不符合（${clause}）。`,
  `对${department}${clause}开具一般不符合1项。`,
  `${department}：抽5份记录，1份漏填，不符合${clause}条款要求，已开一般不符合报告一份。`,
];

/** The same in the list. */
export const listForms = ({ department, clause }: OneNc): string[] => [
  `本次审核共开具一般不符合1项，分布：${department}${clause}。`,
  `本次审核开具一般不符合1项（${department}${clause}）。`,
  `审核中提出轻微不符合项（1）项，涉及部门/条款：${department} ${clause}`,
  `七、不符合项：1项\n\t序号\n\t部门\n\t条款\n\t性质\n\t1\n\t${department}\n\t${clause}\n\t一般`,
  `本次审核不符合：1项\n\t序号\t部门\t条款\t性质\n\t1\t${department}\t${clause}\t一般`,
];
