/** What heads the row or the column of totals. */
export const TOTAL =
  /^(?:合\s?计|总计|共计|总数|总人数|总量|sum|all|(?:grand |overall )?total(?:s| [a-z]{2,12}| number(?: of [a-z]{2,12})?)?)(?:\([^()]{0,12}\))?$/iu;
export const SUBTOTAL = /^(?:小计|sub-?total)(?:\([^()]{0,12}\))?$/iu;
/** Columns of numbers that do not add up. */
export const NO_SUM_COLUMN =
  /序号|编号|率|均|单价|标准|要求|目标|指标|条款|备注|年龄|no\.?$|rate|average|mean|target|limit|%/iu;
