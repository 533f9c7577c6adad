/**
 * The clipped words of notes taken on a walk through the site: what was looked at, by its everyday name, and how its
 * state is put in two or three words. Keys and format as in keywords-industry.ts. Source: the project's own collection.
 */
export const SITE_KEYWORDS: Readonly<Record<string, string>> = {
  'ALL 5.3': `
5: 换人, 接任, 接替, 任命文, 换了人, 换成了, 交接任命, 新任, took over from, newly appointed, handed over to
4: 任命书, 任命文件, 职责表, 岗位职责表, 职责签收, appointment letter, job descriptions, duty list`,
  'ALL 7.2': `
5: 司机证, 证在有效期, 证都在有效期, 证均在有效期, 证件在有效期, 操作证在有效期, 证书在有效期, licences in date, tickets in date
5: forklift tickets, fork truck tickets, flt tickets, operator tickets, card not on file, cards on file, operator cards, driver cards, licence cards, authorised persons, appointed persons, competent persons, refresh due, refresher due, cert of competence, quals matrix, 从业资格证, 上岗资格, 持证情况, 岗前培训, 新员工培训
4: 安全管理资格证, 资格证, 押运证, 主要负责人, 安全管理人员证, 上岗证, 没培训记录, 没有培训记录, 新工, 操作证, 培训签到, 试卷, induction signed, induction training, first aid training, had first aid, trained in first aid, licence expired, driver licence, operator licence, refresher training, crane driver, forklift driver, skills matrix`,
  'ALL 7.5.3': `
5: 受控, 受控清单, 受控版本, 受控版, 现行版本, 现场版本, 现场使用旧版, 作废文件, 作废章, 发放登记, 发放回收, 文件发放, 回收旧版, 旧版文件, 版本不一致, 文件版本, 外来文件, old rev, obsolete rev, obsolete copy, superseded copy, document control, controlled copy, uncontrolled copy, master list of documents
3: 版本, 发放, 旧版, controlled, rev`,
  'ALL 9.2': `
3: 检查表, 内审组, 内审组长, 内审员, audit team, audit programme`,
  'ALL 9.3': `
4: 管评输出, 管评输入, 评审输出, 改进决议, review minutes, review planned, review not held, review postponed, mgmt rev, review meeting
2: minutes`,
  'ALL 10.2': `
4: 整改报告, 纠正预防, 原因分析和措施, 举一反三, 8d报告, 事故调查, 泄漏过, 漏过, 曾经泄漏, 发生过, 去年发生, root cause, corrective action report, lessons learned, spill report, incident report, incident log, investigation report`,
  'QMS 7.1.3': `
5: 保养每月, 保养每周, 保养每季, 保养没做, 没保养, 没做保养, 保养漏了, 保养两回, 保养周期, service missed, pm missed
5: 防护罩, 罩子, tooling crib, tool crib, tooling, fork truck, daily checks, pre-use checks, machine guard
4: 锯机, 砂光机, 冲床, 车床, 铣床, 磨床, 折弯机, 剪板机, 双手按钮, 工装台账, 年度保养, 保养计划, 保养记录, 大保养, 小保养, 一级保养, 二级保养, 日保, 周保, 月保, 换滤芯, 换油, 润滑, 点检, 检修计划, 大修, 备件, 设备台账, 漏氟, 制冷剂, 油位, 制冷机, 空压机, 注塑机, 挤出机, 压铸机, 装备, 对讲机, 工具发放, 账号权限, pm schedule, preventive maintenance, maintenance plan, spare parts, oil level`,
  'QMS 7.1.4': `
4: 洗手液, 消毒液浓度, 手消毒, 洗手池, 更衣, 换鞋, 风淋, 鼠饵, 挡鼠板, 水箱清洗, 水质, 空气质量, hand wash, footbath, pest control
2: 浓度`,
  'QMS 7.1.5': `
4: 压差表, 压力表, 真空表, 流量计, 液位计, 计时器, 指针, 归零, 不归零, 零位, 检定标签, 校准标签, 送检, 没送检, 未送检, 到期未检, 要校, 没校, 没说要校, 比对, 砝码, gauge reads, not zeroed, needle, reference standard
3: 仪表, 表盘`,
  'QMS 8.1': `
3: 药剂, msds, 化学品分装, 分装瓶`,
  'QMS 8.2.1': `
3: 来电, 咨询, 报修, 客户沟通, 答疑`,
  'QMS 8.2.3': `
5: quote, quote review, quotation, 报价评审, 合同, 合同评审, 订单评审, 标书评审, 评审记录, 合同签订, 先签后评, 评审晚, 评审早, 交期评审, contract review, order review, order reviewed, tender review
4: 评审日期, 签订日期, 交期, 合同金额, reviewed before`,
  'QMS 8.4': `
3: 外包, 外协, 委外, 外购, outsourced, subcontracted`,
  'ALL 4.3': `
4: 服务范围, 业务范围, 范围没变, 范围未变, 范围跟证书, 业务没变, 业务没变化, 经营范围没变, 边界没变, same scope, scope unchanged, no change to scope`,
  'QMS 8.3.6': `
5: 图纸更改, 图纸更改单, 图纸变更, 更改单, 更改通知单, 设计更改单, drawing change, eco`,
  'QMS 8.4.2': `
4: 入厂验收, 进厂验收, 到货检验, 来料检验, 进货检验, 进料检验, 拒收, 质保书, 材质单, incoming inspection, goods receipt, receiving inspection`,
  'QMS 8.4.3': `
5: material cert requirement, cert requirement, 采购单, 采购订单, 采购信息, 采购要求, 采购技术要求, 采购协议条款, 质量协议, purchase order, purchasing data, po states
3: 单价, 规格, 图号, 到货日期`,
  'QMS 8.5.1': `
4: 库温, 厢温, 冷库温度, 冻库温度, 保温车温度, cold store temperature, chamber temperature
5: 换模, 换线, 换型, 作业票, 调机, 开机参数, setup sheet, set-up sheet, changeover, line clearance
3: 参数, 工艺卡`,
  'QMS 8.5.3': `
5: customer's gauge, customer's gearbox, customer's parts, customer's tooling, customer's drawing, customer's material, 客户送修, 送修件, customer gauge, customer gauges, customer fixture, on loan, customer property, customer's property
4: 客户来图, 客户来样, 客供, 客供料, 客户资产, 客户财产, 客户模具, 客户图纸, customer tooling, customer drawing, free issue`,
  'QMS 8.5.4': `
5: 发货, 签收, 回单, 装车, 角落里, 过期固化剂, 固化剂, 打包, 绑带, 打包带, delivery note, delivery notes, pod, packing list, loaded, 账实, 账物, 账卡, 账卡物, 盘点, 盘盈, 盘亏, 未入账, 没入账, 多出, 库存差异, 离墙, 离地, 堆高, 先进先出, 保质期, 近效期, stock count, shelf life, fifo
4: 库位, 库存, 成品库, 原料库, 冷库, 冻库, 仓储`,
  'QMS 8.5.6': `
5: 标签换版, 包装换版, 换版, 改版, 变更控制, 工艺变更, 配方变更, 临时变更, 变更单, 变更评审, 旧标签, 旧包材, 切换日期, process change, change notice, change control
3: 变更`,
  'QMS 8.6': `
5: 出库复核, 留样, 中心温度, 出餐温度, 试餐, 出厂复核, 交付前检查, 发货前检查, retained samples, core temperature, pre-delivery check, test run, strip report, final test, run-up test, bench test, 试车, 出厂试验, 终检, 净含量, 净重, 标示量, 允差, 菌落, 菌落总数, 大肠, 大肠菌群, 致病菌, 微生物, 理化, 理化指标, 型式检验, 型式试验, 委托检验, 外送检验, 感官, 出具报告, 报告审核, 报告批准, 结果与原始记录, net weight, plate count, type test, certificate of conformity, certificate of analysis
4: 到货检验, 来料检验, 进货检验, 放行, 解析, 无菌, 残留, 末件, 首检, 末检, 抽检, 检验单, 检验记录, 检验报告`,
  'QMS 9.1.2': `
4: 业主投诉, 客户投诉, 顾客投诉, 投诉台账, 投诉处理, 客诉, complaints received`,
  'QMS 10.2': `
5: capa, 8d, 异物投诉, 投诉措施, 复发, 无复发, 再发, 防错, 效果验证`,
  'EMS+OHSMS 6.1.3': `
5: legal list, list of laws, law register, consent, discharge consent, regs updated, regulation repealed, repealed, 法规更新, 法规库, 许可证有效期
3: 许可, licence`,
  'EMS+OHSMS 6.2.2': `
5: 节能, 节能项目, 节水项目, 减排项目, 改造项目, 技改项目, 投资额, 节汽, 节蒸汽, 余热, 热回收, 变频改造, 光伏项目, heat pump, heat recovery, led, retrofit, upgrade project, solar panels, phase 2, phase two
4: 项目进度, 完成进度, 预算, budget, planned, action plan, swap
2: done, phase`,
  'EMS+OHSMS 7.4.3': `
5: 邻居投诉, 居民投诉, 群众投诉, 周边投诉, complaints from neighbours, complaint from a neighbour, complaints noise, neighbour complaint, noise complaint, odour complaint, neighbours, from residents, answered the authority
3: 回复, answered, replied`,
  'EMS+OHSMS 8.1': `
4: 相关方告知, 告知书, 供方告知, 环保协议, suppliers told, suppliers informed, letter to suppliers, 油桶, 清油, 油烟净化, 静电除油, 油水分离, 分装, 化学品标签, 防渗, 清掏, bunded, bund, drip tray, lid`,
  'EMS+OHSMS 8.2': `
4: 微型站, 应急照明, 逃生门, 洗眼器, 喷淋洗眼, 消防水, 沙箱, aed, eye wash, eyewash, oil spill kit, diesel tank, drill`,
  'EMS+OHSMS 9.1.1': `
5: 监测报告, 没监测, 未监测, 没测, 未测, 雨水口, 雨水排口, 废水排口, 排气筒, 油烟浓度, legionella, cfu/l, boiler efficiency, boiler eff, combustion efficiency, flue gas, flue, stack, ambient air, effluent sample, 职业病危害因素检测, 体检, 职业健康体检, 听力测试, noise survey, medical surveillance, health surveillance, hearing tests, air monitoring, exposure monitoring, dust sampling
3: outlet, sampled water, retest, lab report`,
  'OHSMS 6.1.2': `
5: coshh assessments, coshh assessment, coshh review, manual handling assessments, dse assessments, noise assessments, risk assessments, method statements, 岗位风险评估, 危险源登记, 登记的危险源, not in register, not in the register, added to the register, hazard list, risk register, lone work, lone working, night work, working alone
3: register`,
  'EMS 8.1': `
5: 喷淋头, 喷淋系统, 喷淋抑尘, 抑尘, 降尘, 雾炮, 洒水车, 布袋, 沉淀池, 洗车台, 防尘网, dust suppression, water spray, wheel wash
5: runoff, run-off, surface drain, storm drain, surface water drain, stored outside, outside storage, stored uncovered, interceptor, yard drainage, 雨水沟, 雨水井, 露天堆放, 露天存放, 苫盖, 雨污分流, 渗滤液, 残渣, 精馏残渣, 釜残, 危废, 危险废物, 废活性炭, 联单, 雨水阀, 雨水口阀门, 活性炭更换, 炉膛温度, rto, 纳管, 污水厂, 园区污水, 污水处理厂, 废水去向, 冲洗废水, 加药, 泄漏检测与修复
3: 废水, 废气, vocs, cod, 结存, 转移`,
  'EMS 9.1.1': `
5: ldar, 密封点, 地下水井, 地下水, 自行监测, 尾气检测`,
  'OHSMS 8.1': `
-2: ppe`,
  'OHSMS 8.1.2': `
5: 可燃气报警, 可燃气体报警, 气体报警, 报警器, 气体探测, 探头, 储罐, 甲醇罐, 甲醇, 防火分区, 混存, 禁忌物料, 硝酸, 丙酮, 装卸, 操作票, 静电接地, 静电跨接, 防静电, 防爆灯, 塔吊检测, 临时用电, gas detector, gas alarm, racking, racking inspection, upright, rack damage, 货架, 立柱, 作业票, 动火, 动火票, 动火作业, 高处作业, 登高, 高处, 吊装, 起重, 行车, 塔吊, 吊索具, 叉车, 安全带, 安全帽, 防护罩, 光栅, 联锁, 急停, 护栏, 临边, 临电, 二级箱, 漏保, 接地, 绝缘垫, 上锁挂牌, 挂牌, 有限空间, 气体检测, 通风, 压力容器, 安全阀, 防爆, 防护用品, 劳保用品, 口罩, 滤盒, 耳塞, work at height, working at height, permit to work, hot work, confined space entry, gas test, ventilate, ventilated, fumigated, fumigation, crane, quay crane, overhead crane, hoist, lifting gear, lifting tackle, load test, load chart, rated load, reach stacker, forklift, fork lift, lift truck, reversing alarm, beeper, thorough examination, annual exam, ppe, hard hat, helmet, hi-vis, harness, lanyard, scaffold, scaffolding, guard rail, machine guard, interlock, emergency stop, e-stop, lockout, lock out, loto, earthing, pressure vessel, safety valve, ladder
3: 检验合格, 使用登记, permit, inspect, exam`,
  'OHSMS 8.1.4': `
5: 承包商, 分包, 外包队伍, 施工队, 外来施工, 劳务, 安全协议, 安全交底, 入场教育, contractor, contractors, subcontractor, contractor welders, induction card, site induction, outsourced work`,
  'OHSMS 10.2': `
5: 工伤, 轻伤, 夹伤, 烫伤, 误工, 缝针, 未遂, 未遂事件, lti, lost time, lost days, lost time injury, near miss, near misses, first aid case, accident log, accident book, injury log`,
  'ALL 6.3': `
5: 新上线, 系统上线, 平台上线, 切换方案, 系统切换, 上线方案, 迁址, 搬厂, 新厂区启用, 机构调整, 并线, 业务重组, go-live, cutover, cut-over plan, migration plan, site move, relocation plan, restructure, merger`,
  'EMS+OHSMS 9.1.2': `
5: evidence of evaluation, evaluation since, last evaluated, last evaluation, evaluated against, compliance review`,
  'OHSMS 8.2': `
5: first aid, first aiders, first aider, 急救箱, 急救员, 急救药箱, 担架, rescue drill, rescue plan`,
  'EMS 8.2': `
5: spill drill, absorbent used, spill exercise, 环境应急, 事故应急池, 化学品泄漏演练, 油品泄漏演练`,
  'EMS 7.4': `
5: 村民投诉, 村委, 居委会, 街坊投诉, 周边村民, 扬尘投诉, 噪声投诉, 投诉扬尘, 投诉噪声, 回访村委, villagers, residents complained`,
};
