/**
 * Said at the end of a passage, behind a gap or a dash: `一般不符合 1#`, `NC 2#`, `这个要开`, `此条开一般`, `×开`, `开单`,
 * `minor raised`. What is still asked (`开不开？`) is none.
 */
export const DECIDED_NC =
  /(?<=[\s,，—–\-→!！。)）])(?:(?:严重|一般|轻微)(?:的)?不(?:符合|合格)(?:项)?|NC|不(?:符合|合格)(?:项|报告)?)[ ]?[#＃№]?\d{0,2}[ ]?[#＃]?(?=[\s.。!！]*$)|(?<=[ ]{2}|[→—][ ]?)NC-\d{1,2}(?=[\s.。!！]*$)|(?<=[\s,，—–\-→×!！)）]{1,3})(?:(?:这|此|该)[个条项]?[ ]?)?(?:(?:要|得|须|应|就|必须)[ ]?开(?:单|了|出来|一?[项个条])?|(?:×[ ]?)?开(?:单|(?:个)?(?:一般|严重|轻微)(?:的)?(?:项)?)|[×✗][ ]?开)(?=[\s.。!！]*$)|\b(?:minor|major)(?: nc| one)? (?:was )?(?:raised|issued|written(?: up)?|given)\b|\b(?:raised|issued|gave|wrote)(?: up)?(?: as)? (?:an? )?(?:minor|major)\b/giu;
