/** Words after the whole that open its parts. */
export const PARTS_OPEN =
  /^\s{0,2}[,:(]?\s{0,2}(?:其中|分别为|分别是|(?:明细|构成|组成|分布|具体|分类)(?:为|是|如下)?(?=[:,]?\s?[^,。;:\d()]{1,16}\s?\d)|(?:分布|分布在|分布于)|由(?=[^。;\n]{6,60}(?:组成|构成))|即|包括|含|[系为是](?=[^,。;:\d()]{2,16}\s?\d+\s?\p{Script=Han}{1,2}、))[:,]?\s?/iu;
/** `共64人,用时4分20秒;其中车间41人`: one more thing is told of the whole before its parts. */
export const LATER_OPEN = /^,(?!增长|下降|同比|环比|较|比|提高|减少)[^,;。:\n]{2,16};\s?其中[:,]?\s?/u;
export const LIST_OPEN = /^\s?[(:]\s?|^,[^,;。:\n\d]{0,12}:\s?/u;
/** `13起投诉中,包装6起、口味4起`: what of them. */
export const AMONG_OPEN = /^[^,;。:()\d\n]{0,8}中[,:]\s?/u;
/** `37件,处置为返工21件、报废9件`, `46条,按类型为压接不良18条、插错位12条`: how the whole was dealt with or divides. */
export const DIVIDED_OPEN =
  /^,\s?(?:按|处置|处理|去向|结果|分布|构成)[^,;。:\n\d]{0,10}?(?:为|是|有|计|分)[:,]?\s?(?=[^,;。\d]{1,12}\d)/u;
/** `一、二季度分别为12份、9份`: the parts stand without labels of their own. */
export const RESPECTIVE_OPEN = /^,[^,;。\n]{0,16}分别(?:为|是|有)\s?/u;
export const REST = /^(?:其余|其他|其它|剩余|余|另有?|还有)/iu;
/** The text says that nothing else belongs to the whole. */
export const NOTHING_ELSE =
  /^\s?[,(]?\s?(?:此外)?(?:无|没有|不含)(?:其他|其它|别的|不满意)|^\s?[,(][^,。;]{0,8}(?:未|没有)[\p{Script=Han}]{2,6}\)|^\s?,(?:其他|其它|其余)[^,。;\d]{0,8}(?:未|没有|无)/u;
/** Words that make parts overlap or stay open. */
export const OPEN_ENDED = /等|包括|主要|部分|兼|以上学历|职称/iu;
/** `其余为行业规定`: there are others, and nobody says how many. */
export const OTHERS_AFTER =
  /^\s?[,;、]?(?:其余|其它|其他|余下|剩余|余者|另有|此外)(?![^,。;]{0,6}(?:未|没有|无))/u;
/** Pairs and sets that divide a whole by their nature. */
export const PARTITIONS: readonly RegExp[] = [
  /严重|一般|轻微/u,
  /^[QES]$|QMS|EMS|OHSMS/u,
  /^男|^女/u,
  /合格/u,
  /完成|剩余/u,
  /高|中|低/u,
  /环境|安全|质量/u,
  /内部|外部/u,
  /上半年|下半年/u,
  /满意|一般/u,
  /季度$/u,
];
/** Everybody works in one place only. */
export const PLACE_OF_WORK = /(?:部|科|室|处|层|车间|班|组|线|厂|厂区|中心|总部|分公司|项目部|仓库)$/u;
/** People may be counted under several of these at once. */
export const SHARED_BY_PEOPLE =
  /党员|女|男|职称|学历|证|中级|高级|初级|本科|大专|研究生|内审员|兼|退伍|民族|季节|临时|劳务|派遣|持|以上|资格|岁|年|夜班|骨干|代表|一线|注册|持有|转岗|新/u;
