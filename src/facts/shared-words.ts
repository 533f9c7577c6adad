/** Words of every record, and those that only join others: two statements that share them need not speak of one thing. */
const OF_EVERY_RECORD =
  /有效期?(?:限|至|内)?|许可证?|资质|认定|证书|证件|执照|[操合]作证|编号|证号|日期|时间|记录|报告|检定|校准|校验|检测|检验|检查|周期|合格|使用|符合|要求|规定|情况|提供|现场|审核|部门|单位|公司|人员|负责|作业|管理|体系|年度|本次|上述|查看|抽查|下次|[均的在于为是由及与和其该本有无未到至个份次名项了后前时等日月年查抽\d]/gu;
const WORD = /[\p{Script=Han}A-Za-z\d]+/gu;
const LONG = 3;

/** Stretches of a length within the words of a text, of which two characters at least are not of every record. */
function gramsOf(text: string, length: number): Set<string> {
  const common = new Set<number>();
  for (const match of text.matchAll(OF_EVERY_RECORD))
    for (let at = 0; at < match[0].length; at++) common.add(match.index + at);
  const grams = new Set<string>();
  for (const { index, 0: word } of text.matchAll(WORD))
    for (let at = 0; at + length <= word.length; at++) {
      let own = 0;
      for (let by = 0; by < length; by++) if (!common.has(index + at + by)) own++;
      if (own >= 2) grams.add(word.slice(at, at + length));
    }
  return grams;
}

/**
 * Two Chinese statements speak of one thing: three characters in a row that not every record holds stand in both, or
 * two such pairs of characters.
 */
export function shareWords(first: string, second: string): boolean {
  const [long, other] = [gramsOf(first, LONG), gramsOf(second, LONG)];
  for (const gram of long) if (other.has(gram)) return true;
  const [pairs, others] = [gramsOf(first, 2), gramsOf(second, 2)];
  let shared = 0;
  for (const gram of pairs) if (/\p{Script=Han}/u.test(gram) && others.has(gram)) shared++;
  return shared >= 2;
}
