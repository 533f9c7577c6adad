/**
 * Words for the clauses that ISO 14001 and ISO 45001 share (format: see keywords-shared.ts).
 * Source: the project's own collection.
 */
export const EMS_OHSMS_KEYWORDS: Readonly<Record<string, string>> = {
  '6.1.1': `
5: 风险和机遇, 风险与机遇, 风险机遇, 风险及机遇, 环境风险机遇, 风险和机遇清单, risks and opportunities
3: 机遇, 风险应对, 应对措施, 限电停产, 碳交易, opportunities, risk register
1: 风险, 应对, 停产`,
  '6.1.3': `
5: 法规清单, 法律法规清单, 法律法规, 法律法规识别, 法律法规和其他要求, 法规识别, 法规更新, 适用法规, 其他要求, 获取渠道, legal register, legal requirements, legislation, regulations register, applicable regulations
4: 法规, 新法, 条例, 没收集, 收集了, 条款没对应, 适用条款, 法规库, 旧版, 未识别法规, 规范性文件, regs, regulation, 噪声法, 固废法, 水法, 大气法, 新条例, 消防法, 环保法, 法加了, 没进清单, 进清单, 条款没细, 条款未细化, 适用条款未
3: 新修订, 新颁布, 废止, 标准更新, 清单更新, 识别更新, 收集, 更新, last updated
2: 清单, 国家标准, 规定, 许可证
1: 没更新`,
  '6.1.4': `
5: 措施的策划, 策划的措施, 应对措施策划, 控制措施策划, planning action, planned actions
4: 分别靠, 靠目标, 靠预案, 靠规程, 用什么来管, 怎么管住
3: 对应了控制措施, 对应表, 融入体系过程, 策划到, 措施对应, 各管各的
2: 控制措施, 策划, 年度计划, 程序和目标
1: 措施`,
  '6.2.2': `
5: 管理方案, 环境管理方案, 安全管理方案, 目标指标管理方案, 目标方案, management programme, management program, improvement programme
3: 改造, 余热回收, 换led, 技改投资, 方案完成, 责任部门, 预算, 完成时限, 措施方案
1: 方案, 12月完成`,
  '7.4.2': `
4: 内部沟通, 内部信息交流, 班前会, 看板, internal communication
2: 例会, 微信群, 晨会, 公告栏, 传达`,
  '7.4.3': `
4: 外部沟通, 外部信息交流, 居民投诉, 信访, 12345, 12369, 环保投诉, 来访, 信息公开, external communication
3: 居民, 邻居, 打电话来问, 登记本, 媒体, 记者, 公众, neighbour, neighbor, odour complaint, public, who talks to
1: 登记, 回访, 回复`,
  '8.2': `
5: 应急准备和响应, 应急预案, 应急准备, 综合应急预案, 专项预案, 现场处置方案, 预案, 演练, 应急演练, 消防演练, 疏散演练, 演练记录, 演练小结, 演练评估, 应急物资, 应急处置, 应急处置卡, 应急器材, 应急池, 事故池, 事故应急池, 应急电话, 应急小组, 急救箱, 急救药箱, 灭火器, 消火栓, 消防栓, 应急灯, 疏散, 紧急集合, emergency, emergency plan, drill, evacuation, evacuated, fire extinguisher, extinguisher, spill kit, first aid box, muster point, assembly point, fire alarm
4: 应急, 备案, 沙袋, 吸附棉, 逃生, 疏散图, 疏散指示, 烟感, 喷淋头, 集合, 消防器材, 消防水带, 消防泵, 微型消防站, 急救, 救援, 突发, 突发事件, 突发环境事件, 中毒急救, 洗眼器, 喷淋洗眼, aed, 处置卡, 对讲机, spill response, spill, first aid, fire, sprinkler
3: 火灾, 泄漏, 爆炸, 消防, 触电急救, 应急联系, 人员密集, 台风, 防汛, 压力正常, serviced, kit
2: 参加人, 用时, 分钟, 到期该修, 评估有, 小结
1: 演习`,
  '9.1.2': `
5: 合规性评价, 合规评价, 合规性, 符合性评价, 法规符合性, 法律法规符合性, 守法评价, 合规评价报告, compliance evaluation, evaluation of compliance, compliance audit, legal compliance
4: 逐条对照, 逐条评价, 逐条, 合规, 守法, 遵守情况, compliance
3: 评价报告, 评价结论, 对照法规, 均符合, 无不符合, evaluated
2: 评价, 符合, 条不符合, 结论符合
1: 法规, 报告`,
};
