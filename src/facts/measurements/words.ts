/** Called conforming. `不符合` and `合格证` are no such thing. */
export const CONFORMING =
  /(?<![不未非])(?:均|都|全部)?(?:符合(?!性)(?:要求|规定|标准)?|(?<!不)合格(?![证率供品方分线])|满足[^,。;]{0,12}|达标|达到[^,。;]{0,12}标准|在[^,。;]{0,8}范围内|正常|间隔符合要求|\b(?:was |were |are |is )?(?:signed as |recorded as |all )?(?:conform(?:s|ing)?|acceptable|within (?:the )?(?:limits?|tolerance|specification)|accepted|in order|passed|OK)\b)(?![\p{Script=Han}]{0,1}率)/iu;
/** The text admits a miss, explains it, or speaks of something that the requirement does not bind. */
export const ADMITTED =
  /不符合|不合格|不满足|超标|超差|超出|超限|超过(?!\d)|未达|(?<!不)低于(?!\d|等于)|(?<!不)高于(?!\d|等于)|偏低|偏高|返工|返修|让步|特采|隔离|报废|整改|复检|重新|调整|处理前|进水|原水|调节池|不适用|待机|切换|报警|exceed(?:s|ed)|out of (?:limits|tolerance)|above the|below the|not met|rework|concession|rejected|scrapped|influent|inlet|equali[sz]ation|raw water|untreated|before treatment|re-?measured|corrected/iu;
/** Objectives are held to their results elsewhere; what is set aside here is no reading. */
export const OBJECTIVE = /目标|指标(?!有)|完成率|及时率|合格率|满意|objective|target|goal/iu;
/** What a value was read off or found by. */
export const MEASURED =
  /(?:实测(?:值|结果)?|在线值|[时日]值|测得(?:值)?|测量(?:值|结果)|实际(?:保存|使用|控制|温度|为|值)?|显示屏?|示值|读数|记录为|记录值|结果|检测值|检测结果|监测值|均值|最大值?|最高|最低|复测|抽测|抽检|到场温度|温度|measured|readings?|showed|shows|recorded|found|result(?:s)?|was|were|value)\s?(?:\d{1,2}\s?(?:件|处|点|次|批|组))?\s?(?:分别)?(?:为|是|:|of|at|were|was|as)?\s?$/iu;
