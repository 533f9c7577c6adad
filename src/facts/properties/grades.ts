import {
  type AmountClash,
  commonEnd,
  type Report,
  type Sentence,
  type ToldValue,
  viewText,
} from '../../core/index.js';
import { amountClash } from '../amount-clash.js';

/** A qualification of the organisation told with two grades: `装饰装修工程专业承包二级`, elsewhere `一级`. */

const SUBJECT =
  '(?:总承包|专业承包|劳务分包|承包|监理|勘察|设计|检测|养护|物业(?:服务|管理)|保安(?:服务)?|清洗(?:保洁)?|保洁|安装|改造|维修|维保|防雷|消防|房地产开发|测绘|环卫|园林绿化|安全生产标准化|标准化)';
const GRADE = '(?<grade>[壹贰叁一二三甲乙丙特]级)';
const QUALIFIED = new RegExp(
  `(?<name>[\\p{Script=Han}]{0,16}${SUBJECT})(?:企业|单位|服务)?(?:许可证?)?(?:的)?(?:资质)?(?:证书)?(?:的)?(?:等级|级别)?(?:一栏)?(?:中)?(?:均)?(?:写明|填写|填报|标注|载明|达标)?(?:为|是|:|\\()?${GRADE}(?!建造|技|工|注册|以上|及以上|医|公路|动火|响应|预警|风险|教育|目标|密|保护|配电|负荷|焊|评审|标题|文件|监控|维护|保养|品|钢)`,
  'gu',
);
/** Of others, of another time, or wished for. */
const OTHERS =
  /分包|供方|供应商|外包|承包方|承揽|客户|顾客|业主|发包|总包方|合作|联合体|联营|原(?!件|资)|升|晋|申请|拟|计划|目标|换[发证]前|此前|曾|不低于|不少于|以上|需|应具|应当|要求|须|招标|建造师|人员|项目经理/u;
const NUMERALS: ReadonlyMap<string, string> = new Map([
  ['壹', '一'],
  ['贰', '二'],
  ['叁', '三'],
]);
const SHORTEST = 4;

interface Graded extends ToldValue {
  name: string;
  grade: string;
  sentence: Sentence;
}

export function readGrades(report: Report): AmountClash[] {
  if (report.language === 'en') return [];
  const graded = report.sentences.flatMap((sentence) => gradedIn(viewText(report, sentence), sentence));
  return graded.flatMap((first, index) => {
    const second = graded.slice(index + 1).find((other) => isClash(first, other, graded));
    if (!second) return [];
    return [amountClash(first.name.slice(-commonEnd(first.name, second.name)), first, second)];
  });
}

const gradedIn = (text: string, sentence: Sentence): Graded[] =>
  OTHERS.test(text)
    ? []
    : [...text.matchAll(QUALIFIED)].map((match) => {
        const { name = '', grade = '' } = match.groups ?? {};
        const end = sentence.start + match.index + match[0].length;
        const span = { start: end - grade.length, end };
        return {
          ...span,
          core: span,
          raw: grade,
          name,
          grade: NUMERALS.get(grade.charAt(0)) ?? grade.charAt(0),
          sentence,
        };
      });

function isClash(a: Graded, b: Graded, all: readonly Graded[]): boolean {
  if (a.sentence === b.sentence || a.grade === b.grade || commonEnd(a.name, b.name) < SHORTEST) return false;
  const [one, other] = [tradeOf(a), tradeOf(b)];
  if (commonEnd(one, other) < Math.min(one.length, other.length, SHORTEST_TRADE)) return false;
  // One sentence that tells both tells of two.
  return !all.some(({ sentence, grade }) =>
    all.some((other) => other.sentence === sentence && sentence !== a.sentence && other.grade !== grade),
  );
}
/** `建筑机电安装` of `建筑机电安装工程专业承包`. */
const tradeOf = ({ name }: Graded): string =>
  name.replace(/(?:工程)?(?:施工)?(?:总承包|专业承包|承包)$/u, '');
const SHORTEST_TRADE = 2;
