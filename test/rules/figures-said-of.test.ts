import { describe, expect, it } from 'vitest';
import { gradedIn } from '../helpers/whole-check.js';

const told = (text: string) =>
  gradedIn(text).map(({ ruleId, severity, evidence }) => ({
    ruleId,
    severity,
    quotes: evidence.map(({ quote }) => quote),
  }));

/** The rule, its severity, a contradictory passage with its places, and the same passage made consistent. */
const TWINS: ReadonlyArray<[string, string, string, string[], string]> = [
  [
    'tolerance',
    'error',
    'Four curing presses are used. Presses P1 and P2 are run at 160 to 170 °C, P3 and P4 at 140 to 150 °C.\nPress log of 4 March 2025, press P3: lowest 141.5 °C, highest 153.2 °C over the shift. The log sheet concludes that the press stayed inside its prescribed range.',
    ['140 to 150 °C', '153.2 °C', 'stayed inside its prescribed range'],
    'Four curing presses are used. Presses P1 and P2 are run at 160 to 170 °C, P3 and P4 at 140 to 150 °C.\nPress log of 4 March 2025, press P3: lowest 141.5 °C, highest 149.2 °C over the shift. The log sheet concludes that the press stayed inside its prescribed range.',
  ],
  [
    'tolerance',
    'error',
    'Ripening rooms: rooms R1 to R4 at +13 to +16 deg C, R5 at +5 to +8 deg C.\n5.2 Staff were interviewed.\nMapping of room R2: 9 positions, lowest +13.4 deg C, highest +17.1 deg C. The report states that no position was outside the permitted range.',
    ['13 to +16 deg C', '17.1 deg C', 'no position was outside the permitted range'],
    'Ripening rooms: rooms R1 to R4 at +13 to +16 deg C, R5 at +5 to +8 deg C.\n5.2 Staff were interviewed.\nMapping of room R5: 9 positions, lowest +5.4 deg C, highest +7.1 deg C. The report states that no position was outside the permitted range.',
  ],
  [
    'tolerance',
    'error',
    'Required temperature: deep-freeze cells minus 20 degrees C or colder, chill cells 0 to plus 5.\nReadings of 3 June 2025, every four hours:\n  cell 1: -21.4, -20.9, -22.0\n  cell 2: -20.6, -17.8, -21.1\n  cell 3: 2.2, 3.1, 2.8\nEvery reading of the day lay inside the required range.',
    ['minus 20 degrees C or colder', '-17.8', 'Every reading of the day lay inside the required range'],
    'Required temperature: deep-freeze cells minus 20 degrees C or colder, chill cells 0 to plus 5.\nReadings of 3 June 2025, every four hours:\n  cell 1: -21.4, -20.9, -22.0\n  cell 2: -20.6, -20.8, -21.1\n  cell 3: 2.2, 3.1, 2.8\nEvery reading of the day lay inside the required range.',
  ],
  [
    'tolerance',
    'error',
    '控制要求：一号烘房55～65℃，二号烘房70～80℃。\n3月5日巡检记录：\n一号烘房：58、61、63\n二号烘房：72、84、77\n当日各烘房记录值均在要求范围内。',
    ['70～80℃', '84', '均在要求范围内'],
    '控制要求：一号烘房55～65℃，二号烘房70～80℃。\n3月5日巡检记录：\n一号烘房：58、61、63\n二号烘房：72、74、77\n当日各烘房记录值均在要求范围内。',
  ],
  [
    'tolerance',
    'error',
    '作业指导书QW-15规定：奶油间温度不高于12℃，蛋糕冷却间温度不高于22℃。抽7月9日奶油间温度记录，10时11.2℃、14时13.6℃、16时11.8℃，均符合QW-15的规定。',
    ['不高于12℃', '13.6℃', '均符合'],
    '作业指导书QW-15规定：奶油间温度不高于12℃，蛋糕冷却间温度不高于22℃。抽7月9日奶油间温度记录，10时11.2℃、14时11.6℃、16时11.8℃，均符合QW-15的规定。',
  ],
  [
    'tolerance',
    'error',
    '镀镍工艺卡GY-07规定槽液pH 3.8～4.6、温度50～60℃。\n车间现场整洁，员工佩戴防护用品。\n查5月化验记录pH 4.0～4.9，温度53～58℃，记录员填写“均在工艺卡范围内”。',
    ['3.8～4.6', '4.0～4.9', '均在工艺卡范围内'],
    '镀镍工艺卡GY-07规定槽液pH 3.8～4.6、温度50～60℃。\n车间现场整洁，员工佩戴防护用品。\n查5月化验记录pH 4.0～4.5，温度53～58℃，记录员填写“均在工艺卡范围内”。',
  ],
  [
    'tolerance',
    'error',
    '4.3 冷藏库规定温度0～4℃，冷冻库-18℃及以下。\n5.1 抽冷藏库8月温度曲线，最高5.7℃，最低1.1℃，仓储部结论为全月温度均在规定范围内。',
    ['0～4℃', '5.7℃', '全月温度均在规定范围内'],
    '4.3 冷藏库规定温度0～4℃，冷冻库-18℃及以下。\n5.1 抽冷藏库8月温度曲线，最高3.7℃，最低1.1℃，仓储部结论为全月温度均在规定范围内。',
  ],
  [
    'tolerance',
    'error',
    '冷库按GSP要求设置：阴凉库不超过20℃，冷藏库2～8℃，冷冻库-25～-15℃。\n6月冷冻库最高-13.8℃、最低-22.4℃，养护员记录本月冷冻库未超出规定范围。',
    ['-25～-15℃', '-13.8℃', '未超出规定'],
    '冷库按GSP要求设置：阴凉库不超过20℃，冷藏库2～8℃，冷冻库-25～-15℃。\n6月冷冻库最高-16.8℃、最低-22.4℃，养护员记录本月冷冻库未超出规定范围。',
  ],
  [
    'tolerance',
    'error',
    '焊接工艺规程WPS-11：层间温度不超过150℃，电流180~220A。\n抽焊口W-36施焊记录：层间温度168℃，电流205A，焊接检验员确认符合WPS-11。',
    ['不超过150℃', '168℃', '符合'],
    '焊接工艺规程WPS-11：层间温度不超过150℃，电流180~220A。\n抽焊口W-36施焊记录：层间温度138℃，电流205A，焊接检验员确认符合WPS-11。',
  ],
  [
    'tolerance',
    'error',
    'Control plan CP-31 requires a weld depth of 2.0 to 2.6 mm and a gap of no more than 0.4 mm.\nSample of 11 April 2025: weld depth 2.2, 2.3, 1.8 and 2.4 mm, gap 0.2 mm. All values met CP-31.',
    ['2.0 to 2.6 mm', '1.8', 'met'],
    'Control plan CP-31 requires a weld depth of 2.0 to 2.6 mm and a gap of no more than 0.4 mm.\nSample of 11 April 2025: weld depth 2.2, 2.3, 2.1 and 2.4 mm, gap 0.2 mm. All values met CP-31.',
  ],
  [
    'tolerance',
    'error',
    'Work instruction WI-22 allows at most 45 minutes between mixing and casting.\nThe building was clean and tidy.\nFour batches of 6 May were followed: 31, 38, 52 and 40 minutes between mixing and casting, in line with WI-22.',
    ['at most 45 minutes', '52', 'in line with WI-22'],
    'Work instruction WI-22 allows at most 45 minutes between mixing and casting.\nThe building was clean and tidy.\nFour batches of 6 May were followed: 31, 38, 42 and 40 minutes between mixing and casting, in line with WI-22.',
  ],
  [
    'objective-result',
    'error',
    '2025年目标：退浆疵布率不超过0.8%，准时交付率不低于96%。\n织造部承担退浆疵布率指标：一月0.62%、二月0.71%、三月0.93%，各月均达到要求。',
    ['不超过0.8%', '0.93%', '各月均达到要求'],
    '2025年目标：退浆疵布率不超过0.8%，准时交付率不低于96%。\n织造部承担退浆疵布率指标：一月0.62%、二月0.71%、三月0.73%，各月均达到要求。',
  ],
  [
    'objective-result',
    'error',
    '公司目标：吊装一次到位率≥97%；设备故障停机率≤2%。\n工程部按月统计吊装一次到位率：4月97.8%、5月96.1%、6月98.0%，逐月均满足公司目标。',
    ['≥97%', '96.1%', '逐月均满足公司目标'],
    '公司目标：吊装一次到位率≥97%；设备故障停机率≤2%。\n工程部按月统计吊装一次到位率：4月97.8%、5月97.1%、6月98.0%，逐月均满足公司目标。',
  ],
  [
    'objective-result',
    'error',
    'Key figure: line scrap not above 1.5 %.\nMonthly line scrap in 2025: January 1.2 %, February 1.4 %, March 1.7 %, April 1.1 %. Each month was within the objective.',
    ['not above 1.5 %', '1.7 %', 'Each month was within the objective'],
    'Key figure: line scrap not above 1.5 %.\nMonthly line scrap in 2025: January 1.2 %, February 1.4 %, March 1.3 %, April 1.1 %. Each month was within the objective.',
  ],
  [
    'tolerance',
    'warning',
    '服务级别协议：一级故障2小时内恢复，二级故障8小时内恢复。\n抽一级故障INC-0417：3月9日02:05受理，05:15恢复，满足SLA。',
    ['2小时内', '02:05受理，05:15', '满足SLA'],
    '服务级别协议：一级故障2小时内恢复，二级故障8小时内恢复。\n抽一级故障INC-0417：3月9日02:05受理，03:45恢复，满足SLA。',
  ],
  [
    'tolerance',
    'warning',
    '合同要求报修后4小时内恢复供冷。抽5月工单：5月6日9:10报修，15:40恢复；5月19日13:20报修，16:05恢复，恢复时限均满足合同要求。',
    ['4小时内', '9:10报修，15:40', '满足合同要求'],
    '合同要求报修后4小时内恢复供冷。抽5月工单：5月6日9:10报修，12:40恢复；5月19日13:20报修，16:05恢复，恢复时限均满足合同要求。',
  ],
  [
    'tolerance',
    'error',
    'Priority 1 incidents must be restored within 4 hours. Incident 3381 (priority 1) was logged at 07:20 and restored at 12:05; the service level was met.',
    ['within 4 hours', '07:20 and restored at 12:05', 'met'],
    'Priority 1 incidents must be restored within 4 hours. Incident 3381 (priority 1) was logged at 07:20 and restored at 11:05; the service level was met.',
  ],
  [
    'tolerance',
    'error',
    '仓储规定：危化品存量不超过核定量的20%作为缓冲。\n混料工艺规定回用料比例不超过20%。抽3月7日配料单，总投料300kg，其中回用料81kg，回用比例符合工艺规定。',
    ['不超过20%', '300kg，其中回用料81kg', '符合工艺规定'],
    '混料工艺规定回用料比例不超过20%。抽3月7日配料单，总投料300kg，其中回用料51kg，回用比例符合工艺规定。',
  ],
  [
    'tolerance',
    'error',
    'The recipe limits regrind to 20 % of the batch. Batch 25-118: 300 kg in all, of which 81 kg regrind; the share of regrind is within the recipe.',
    ['20 %', '300 kg in all, of which 81 kg', 'within the recipe'],
    'The recipe limits regrind to 20 % of the batch. Batch 25-118: 300 kg in all, of which 51 kg regrind; the share of regrind is within the recipe.',
  ],
  [
    'tolerance',
    'error',
    '工艺卡规定：热压温度185±5℃，压力1.2±0.2MPa，时间不少于90s。\n审核员现场查看3号压机，温度186℃，压力1.5MPa，时间95s。\n参数均符合工艺卡要求。',
    ['1.2±0.2MPa', '1.5MPa', '均符合'],
    '工艺卡规定：热压温度185±5℃，压力1.2±0.2MPa，时间不少于90s。\n审核员现场查看3号压机，温度186℃，压力1.3MPa，时间95s。\n参数均符合工艺卡要求。',
  ],
  [
    'tolerance',
    'error',
    '噪声检测：破碎岗位86.4dB(A)、筛分岗位83.1dB(A)、包装岗位78.5dB(A)，职业接触限值85dB(A)；总粉尘TWA 1.1mg/m³，限值4mg/m³。检测报告结论：各岗位噪声均低于限值。',
    ['86.4dB(A)', '85dB(A)', '均低于限值'],
    '噪声检测：破碎岗位84.4dB(A)、筛分岗位83.1dB(A)、包装岗位78.5dB(A)，职业接触限值85dB(A)；总粉尘TWA 1.1mg/m³，限值4mg/m³。检测报告结论：各岗位噪声均低于限值。',
  ],
  [
    'tolerance',
    'error',
    '出水执行：化学需氧量40mg/L、总氮12mg/L、总磷0.3mg/L。\n抽6月12日化验：化学需氧量31mg/L、总氮13.4mg/L、总磷0.19mg/L，化验室判断各项均未超出限值。',
    ['12mg/L', '13.4mg/L', '未超出限值'],
    '出水执行：化学需氧量40mg/L、总氮12mg/L、总磷0.3mg/L。\n抽6月12日化验：化学需氧量31mg/L、总氮10.4mg/L、总磷0.19mg/L，化验室判断各项均未超出限值。',
  ],
  [
    'tolerance',
    'error',
    '原奶验收标准：酸度12～18°T，蛋白质不低于2.9%。抽4车：酸度14.2、15.0、18.9、16.3°T，验收员记录四车均符合验收标准。',
    ['12～18°T', '18.9', '均符合'],
    '原奶验收标准：酸度12～18°T，蛋白质不低于2.9%。抽4车：酸度14.2、15.0、17.9、16.3°T，验收员记录四车均符合验收标准。',
  ],
  [
    'tolerance',
    'error',
    '绞线节距要求不大于96mm，抽三盘实测92、94、99mm，判定均合格。',
    ['不大于96mm', '99mm', '均合格'],
    '绞线节距要求不大于96mm，抽三盘实测92、94、95mm，判定均合格。',
  ],
  [
    'tolerance',
    'error',
    '设备说明书规定油压6.3～7.1MPa。查4月点检表，油压读数6.4～7.6MPa，操作工签字确认油压处于规定区间。',
    ['6.3～7.1MPa', '6.4～7.6MPa', '处于规定区间'],
    '设备说明书规定油压6.3～7.1MPa。查4月点检表，油压读数6.4～7.0MPa，操作工签字确认油压处于规定区间。',
  ],
  [
    'interval-exceeded',
    'error',
    '程序要求相邻两次清洗间隔不超过15天。查清洗记录：3月2日、3月16日、4月8日、4月20日，间隔均在15天以内。',
    ['间隔不超过15天', '3月16日', '4月8日', '间隔均在15天以内'],
    '程序要求相邻两次清洗间隔不超过15天。查清洗记录：3月2日、3月16日、3月29日、4月12日，间隔均在15天以内。',
  ],
  [
    'interval-exceeded',
    'error',
    '两次维护间隔不得超过30日。抽7号扶梯2025年维护记录：1月10日、2月8日、3月21日、4月15日，符合间隔要求。',
    ['间隔不得超过30日', '2月8日', '3月21日', '符合间隔要求'],
    '两次维护间隔不得超过30日。抽7号扶梯2025年维护记录：1月10日、2月8日、3月8日、4月5日，符合间隔要求。',
  ],
  [
    'interval-exceeded',
    'error',
    '滤芯更换周期不超过60天。\n查更换记录2024年3月1日、2024年4月28日、2024年7月15日，更换周期均满足规定。',
    ['周期不超过60天', '2024年4月28日', '2024年7月15日', '周期均满足'],
    '滤芯更换周期不超过60天。\n查更换记录2024年3月1日、2024年4月28日、2024年6月25日，更换周期均满足规定。',
  ],
  [
    'interval-exceeded',
    'error',
    'Nozzles are to be inspected at intervals of no more than 14 days. Inspections were recorded on 3 March, 17 March, 9 April and 22 April 2025; the interval was kept throughout.',
    ['intervals of no more than 14 days', '17 March', '9 April', 'interval was kept'],
    'Nozzles are to be inspected at intervals of no more than 14 days. Inspections were recorded on 3 March, 17 March, 31 March and 14 April 2025; the interval was kept throughout.',
  ],
  [
    'interval-exceeded',
    'error',
    'The plan requires at least one drill every 90 days. Drills took place on 12 January, 4 April and 30 August 2024, so the required interval was observed.',
    ['every 90 days', '4 April', '30 August 2024', 'interval was observed'],
    'The plan requires at least one drill every 90 days. Drills took place on 12 January, 4 April and 30 June 2024, so the required interval was observed.',
  ],
  [
    'interval-exceeded',
    'error',
    '规范要求每15日至少保养一次。抽2号施工升降机保养记录：4月3日、4月17日、5月9日，保养间隔未超过15日。',
    ['每15日至少保养一次', '4月17日', '5月9日', '间隔未超过'],
    '规范要求每15日至少保养一次。抽2号施工升降机保养记录：4月3日、4月17日、5月2日，保养间隔未超过15日。',
  ],
  [
    'tolerance',
    'error',
    '派工规定每名巡检员负责泵站不超过12座。一班3人负责35座，二班4人负责44座，三班2人负责29座，各班人均座数均未超过规定。',
    ['不超过12座', '2人负责29座', '各班人均座数均未超过规定'],
    '派工规定每名巡检员负责泵站不超过12座。一班3人负责35座，二班4人负责44座，三班2人负责23座，各班人均座数均未超过规定。',
  ],
  [
    'tolerance',
    'error',
    '制度要求单名护理员照护老人不超过8名。东区5人照护38名，西区4人照护41名，均符合制度要求。',
    ['不超过8名', '4人照护41名', '均符合制度要求'],
    '制度要求单名护理员照护老人不超过8名。东区5人照护38名，西区4人照护31名，均符合制度要求。',
  ],
  [
    'tolerance',
    'error',
    'Each technician looks after no more than 25 boilers. Team North: 4 technicians, 96 boilers; team South: 3 technicians, 84 boilers. No team exceeds the permitted number per head.',
    ['no more than 25', '3 technicians, 84', 'No team exceeds the permitted number per head'],
    'Each technician looks after no more than 25 boilers. Team North: 4 technicians, 96 boilers; team South: 3 technicians, 74 boilers. No team exceeds the permitted number per head.',
  ],
  [
    'objective-result',
    'error',
    '2025年补种樟树等苗木860株，9月验收成活801株，成活率达到公司95%以上的目标。',
    ['860株，9月验收成活801株', '达到', '95%以上'],
    '2025年补种樟树等苗木860株，9月验收成活826株，成活率达到公司95%以上的目标。',
  ],
  [
    'objective-result',
    'error',
    '全年接单640单，按约定时间送达611单，准时送达率满足不低于97%的要求。',
    ['640单，按约定时间送达611单', '满足', '不低于97%'],
    '全年接单640单，按约定时间送达629单，准时送达率满足不低于97%的要求。',
  ],
  [
    'objective-result',
    'error',
    '本年度应培训人员152人，参训143人，培训覆盖率达到目标要求的98%以上。',
    ['152人，参训143人', '达到', '98%以上'],
    '本年度应培训人员152人，参训150人，培训覆盖率达到目标要求的98%以上。',
  ],
  [
    'objective-result',
    'error',
    'Of 412 service calls in the year 371 were answered on the same day, so that the objective of at least 95 % was met.',
    ['412 service calls in the year 371', 'at least 95 %', 'was met'],
    'Of 412 service calls in the year 397 were answered on the same day, so that the objective of at least 95 % was met.',
  ],
  [
    'sum-mismatch',
    'error',
    'The depot runs 52 vehicles, namely 31 tankers, 14 tippers and 9 vans.',
    ['52', '31', '14', '9'],
    'The depot runs 52 vehicles, namely 31 tankers, 14 tippers and 7 vans.',
  ],
  [
    'sum-mismatch',
    'error',
    'The press shop has 27 machines: 12 hydraulic, 9 mechanical and 8 servo presses.',
    ['27', '12', '9', '8'],
    'The press shop has 27 machines: 12 hydraulic, 9 mechanical and 6 servo presses.',
  ],
  [
    'sum-mismatch',
    'error',
    'Five silos, together 8,600 tonnes (wheat 5,100, rye 3,800).',
    ['8,600 tonnes', '5,100', '3,800'],
    'Five silos, together 8,600 tonnes (wheat 5,100, rye 3,500).',
  ],
  [
    'sum-mismatch',
    'error',
    'Waste in 2024: total 318 tonnes, made up of wood 190 tonnes, metal 74 tonnes, cardboard 39 tonnes and mixed waste 25 tonnes.',
    ['318 tonnes', '190 tonnes', '74 tonnes', '39 tonnes', '25 tonnes'],
    'Waste in 2024: total 318 tonnes, made up of wood 190 tonnes, metal 74 tonnes, cardboard 39 tonnes and mixed waste 15 tonnes.',
  ],
  [
    'sum-mismatch',
    'error',
    'Six halls: four heated (halls 1 to 4), two unheated (halls 5 and 6), together 9,300 square metres (heated 6,200, unheated 3,400).',
    ['9,300', '6,200', '3,400'],
    'Six halls: four heated (halls 1 to 4), two unheated (halls 5 and 6), together 9,300 square metres (heated 6,200, unheated 3,100).',
  ],
  [
    'sum-mismatch',
    'error',
    '年度转移废矿物油3次：2月1.4t，6月1.9t，11月1.2t，全年合计转移5.1t，与申报一致。',
    ['1.4t', '1.9t', '1.2t', '5.1t'],
    '年度转移废矿物油3次：2月1.4t，6月1.9t，11月1.8t，全年合计转移5.1t，与申报一致。',
  ],
  [
    'sum-mismatch',
    'error',
    'Opening stock of solvent 1.2 t, purchased 14.6 t, used 13.9 t, closing stock 2.6 t.',
    ['1.2 t', '14.6 t', '13.9 t', '2.6 t'],
    'Opening stock of solvent 1.2 t, purchased 14.6 t, used 13.9 t, closing stock 1.9 t.',
  ],
  [
    'sum-mismatch',
    'error',
    '废活性炭：年初库存0.6t，全年产生7.4t，委托转移7.5t，年末库存1.5t。',
    ['0.6t', '7.4t', '7.5t', '1.5t'],
    '废活性炭：年初库存0.6t，全年产生7.4t，委托转移7.5t，年末库存0.5t。',
  ],
  [
    'unit-conflict',
    'warning',
    '全年采购硅砂共计426,000kg，供方对账单齐全。\n投料记录按硅砂采购量4,260吨核算，产出玻璃管310吨。',
    ['426,000kg', '4,260吨'],
    '全年采购硅砂共计426,000kg，供方对账单齐全。\n投料记录按硅砂采购量426吨核算，产出玻璃管310吨。',
  ],
  [
    'tolerance',
    'error',
    '批复的设计处理能力为每日60吨。\n4.2 其他\n4月共处理污泥1,860吨，日均62吨，每日处理量均控制在设计能力之内。',
    ['60吨', '62吨', '控制在设计能力之内'],
    '批复的设计处理能力为每日60吨。\n4.2 其他\n4月共处理污泥1,650吨，日均55吨，每日处理量均控制在设计能力之内。',
  ],
  [
    'tolerance',
    'error',
    '经营许可证核准规模拆解12000吨/年、熔炼8000吨/年。2024年拆解11300吨、熔炼8460吨，均未超过许可规模。',
    ['8000吨', '8460吨', '未超过许可规模'],
    '经营许可证核准规模拆解12000吨/年、熔炼8000吨/年。2024年拆解11300吨、熔炼7460吨，均未超过许可规模。',
  ],
  [
    'tolerance',
    'error',
    '稳压电源巡检：要求输出电压380V±5%，记录3月6日381V、4月10日377V、5月8日406V，备注均为“正常”。',
    ['380V±5%', '406V', '正常'],
    '稳压电源巡检：要求输出电压380V±5%，记录3月6日381V、4月10日377V、5月8日386V，备注均为“正常”。',
  ],
  [
    'tolerance',
    'error',
    '厂界噪声执行2类区，昼间限值60dB(A)。4月委托检测，四个测点为55、62、57、54dB(A)，安环科评价“四点均达标”。',
    ['60dB(A)', '62', '均达标'],
    '厂界噪声执行2类区，昼间限值60dB(A)。4月委托检测，四个测点为55、58、57、54dB(A)，安环科评价“四点均达标”。',
  ],
  [
    'tolerance',
    'error',
    'The instruction sets the limit for work on the hoist at a wind speed of 40 km/h. The log of 6 May shows 31 km/h at 08:00, 35 km/h at 10:00 and 46 km/h at 13:00. The records satisfy the limit.',
    ['40 km/h', '46 km/h', 'satisfy'],
    'The instruction sets the limit for work on the hoist at a wind speed of 40 km/h. The log of 6 May shows 31 km/h at 08:00, 35 km/h at 10:00 and 36 km/h at 13:00. The records satisfy the limit.',
  ],
  [
    'interval-exceeded',
    'error',
    '抽2号施工电梯：2025年5月6日保养，下一次为5月29日保养（规定间隔不超过15天），审核员认为间隔符合要求。',
    ['2025年5月6日', '5月29日', '间隔不超过15天', '间隔符合'],
    '抽2号施工电梯：2025年5月6日保养，下一次为5月19日保养（规定间隔不超过15天），审核员认为间隔符合要求。',
  ],
  [
    'objective-result',
    'error',
    'Company objectives\nFirst-pass rate      at least 96 %      94.8 %\nRework share      not above 3 %      2.1 %\nComplaints      no more than 5      2\n5. Operation\nThe press shop was visited.\n6. Review\nThe minutes state that all three company objectives were met.',
    [
      'First-pass rate      at least 96 %',
      '94.8 %',
      'The minutes state that all three company objectives were met',
    ],
    'Company objectives\nFirst-pass rate      at least 96 %      96.8 %\nRework share      not above 3 %      2.1 %\nComplaints      no more than 5      2\n5. Operation\nThe press shop was visited.\n6. Review\nThe minutes state that all three company objectives were met.',
  ],
];

/** What a value is not held to. */
const QUIET: ReadonlyArray<[string, string]> = [
  [
    'an allowed deviation is no limit of the value',
    '净含量标示500g，抽8盒实测498.2g～503.1g，平均500.9g，单件负偏差允许值15g，平均值不低于标示量，符合。',
  ],
  [
    'a value that was judged is not held to what comes after it',
    '工艺要求升温速率≤3℃/min，保温70℃×40min±5min；曲线记录2.1℃/min，保温70℃、42min，符合。烘干：要求温度125~135℃，实测131℃，符合。',
  ],
  [
    'a quarter beside the year before',
    '目标及2024年完成情况：\n准时发运率≥95%，实际95.4%；\n质量指标退货率≤1%，实际0.4%；\n6.监视\n过程绩效：2025年1月至3月一季度退货率平均0.2%；准时发运率96.8%。',
  ],
  [
    'values of a list with commas are no deviations',
    'Required temperature: minus 18 degrees C or colder.\n  cell 1: -21.4, -20.9, -22.0\nEvery reading lay inside the required range.',
  ],
  [
    'a frequency without a word that it was kept',
    '抽1号升降机：2025年5月6日保养，下一次为5月29日保养（规定间隔不超过15天），停用期间未保养，已记录。',
  ],
];

describe('figures against what is said of them', () => {
  it.each(QUIET)('leaves alone: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each(TWINS)('%s (%s): %s', (ruleId, severity, bad, quotes) => {
    expect(told(bad)).toEqual([{ ruleId, severity, quotes }]);
  });

  it.each(TWINS.map(([, , , , good]) => good))('is silent: %s', (good) => {
    expect(told(good)).toEqual([]);
  });
});
