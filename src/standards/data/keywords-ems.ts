/** Words for the clauses of ISO 14001 (format: see keywords-shared.ts). Source: the project's own collection. */
export const EMS_KEYWORDS: Readonly<Record<string, string>> = {
  '4.1': `
4: 环境状况, 水源保护区, 敏感点, 环境敏感, 生态红线, 环境容量, 环境条件, environmental conditions
2: 限产政策, 环保政策, 碳达峰, 环保督察`,
  '4.2': `
3: 在线联网, 居民要求夜间, 环保局要求, 绿色供应链要求
2: 环保局, 生态环境局`,
  '5.2': `
4: 绿色制造, 节能降耗, 污染预防, 保护环境的承诺, prevention of pollution
2: 保护环境`,
  '5.3': `
3: 环保专员, 环保负责人, 环保责任制`,
  '6.1.2': `
5: 逐项打分, 环境因素, 环因, 环境因素识别, 环境因素清单, 环境因素评价, 重要环境因素, 环境影响, 环境影响评价表, 生命周期, 生命周期观点, 打分法, 多因子, 多因子评价, 是非判断法, 三种状态, 三种时态, environmental aspect, aspects register, significant aspect, aspect, life cycle, life-cycle, environmental impact, significance score
4: 识别, 往外排, 费电, 费水, 状态时态, 重要的, 异常状态, 没有识别进, 打分, 能源消耗, 资源消耗, significance, aspects and impacts
3: 油烟, voc, 电耗, 废气、, 噪声、, 洗车水, 耗电, 列了, 废水排放, 噪声排放, 产污环节, emissions, packaging waste, impact
2: 评分, 清单, 评价, 油墨, 废版, 清洗废水, 粉尘排放, 识别评价, 供应商运输, 包装回收, 废气, 噪声, 废水, noise
1: 危废`,
  '6.1.3': `
5: 合规义务, 排污许可证, 排污许可, 环评批复, 环评, 环保验收, 竣工环保验收, 三同时, compliance obligation, environmental permit, discharge permit, permit valid
4: 排污登记, 环保法规, 排放标准, 固废法, 自主验收, 环评验收, 应执行标准, permit
2: 批复, 验收都有, 许可证, 备案登记
1: 到期`,
  '6.2': `
5: 环境目标, 环境指标, 环境目标指标, environmental objective, environmental target
4: 危废处置率, 处置率, 合规处置率, 单耗, 电单耗, 水耗, 能耗降, 达标排放率, 综合能耗, 单位产品, 节电率, 回收利用率, 碳排放强度, kwh/, energy intensity, recycling rate
3: 能耗, 用电量, 排放达标率, 用纸量, 降3%, 降低, 火灾事故为零, 污染事故为零, 分类率, consumption
1: 电费, 100%`,
  '6.2.1': `
2: 环境目标, 环境指标`,
  '6.2.2': `
3: 节能管理方案, 节能方案, 节能改造, 减排方案
1: 节能, 余热`,
  '7.1': `
3: 环保投入, 环保设施, 环保资金, 治理设施投入`,
  '7.2': `
4: 污水站操作工, 危废管理员, 环保培训, 环保专员证书
2: 环保局培训, 排污培训, 环境法规培训`,
  '7.3': `
4: 环保意识, 环境意识, 节约意识, 环境影响, environmental awareness
2: 随手关灯, 节水, 环保宣传`,
  '7.4': `
4: 环保投诉, 居民投诉, 环境信息公开, odour complaint
3: 臭味, 扰民, 异味投诉, 环保热线`,
  '8.1': `
5: 危废, 危险废物, 危废库, 危废间, 危废仓库, 危废台账, 危废台帐, 转移联单, 联单, 废桶, 废油, 废机油, 废抹布, 废漆桶, 漆渣, 废切削液, 污泥, 医疗废物, 医废, 固废, 一般固废, 垃圾分类, 生活垃圾, 活性炭, 污水站, 污水处理站, 废气处理, 废气治理, 治理设施, 环保设施, 油烟净化, 油烟净化器, 隔油池, 除尘器, 布袋除尘, 喷淋塔, 水帘, rto, rco, 雨污分流, 围挡喷淋, 扬尘, 裸土, 裸土覆盖, 车辆冲洗, 渣土, hazardous waste, waste transfer note, transfer manifest, waste manifest, bund, bunded, bunding, waste segregation, skip, scrubber, abatement, effluent treatment, interceptor
4: 转移, 处置协议, 处置单位, 防渗, 托盘, 防泄漏, 化学品仓库, 化学品库, msds, sds, 废硒鼓, 硒鼓, 墨盒, 废灯管, 废电池, 随手关灯, 空调26度, 节水, 节电, 节约用水, 节约用电, 双面打印, 加药, 化粪池, 餐厨垃圾, 建筑垃圾, 废料, 边角料, 清运, 拉走, 洒水, 隔音, 降噪, 清灰, 收集池, 存放废, 防流失, 回收, waste, drum, spill tray, recycl*, waste contractor, energy saving, waste note, weee, consignment note
3: 废水, 废气, 喷淋, 压差, 更换记录, 称重, 台账, 台帐, 酒精, 化学品, 油品, 标牌, 环保, 节能, 分类, 资质, 洗车, 烟尘, 挥发, 能源, segregation, chemical store, lids
2: 处置, 存放, 入库, 排放, 运行控制, 污染, 喷房, 关灯, 用电, 控制措施, 活性炭塔, filed, storage
1: 噪声, 防护`,
  '8.2': `
4: 突发环境事件, 环境应急预案, 环境应急, 事故池, 吸附棉, 危化品泄漏, 雨水阀门, 截止阀, environmental emergency
2: 泄漏, 阀门, 漏油`,
  '9.1.1': `
5: 监测报告, 环境监测, 废水监测, 废气监测, 噪声监测, 厂界噪声, 第三方检测, 检测报告, 在线监测, 自行监测, 监测方案, 厂界, cod, 氨氮, 总磷, 颗粒物, 非甲烷总烃, vocs, so2, nox, 林格曼, mg/m³, mg/m3, mg/l, stack test, emission monitoring, effluent monitoring, discharge monitoring, emission limit, monitoring report, environmental performance
4: 监视和测量, 排放口, 有组织, 无组织, 小时均值, 限值, 达标, 监测频次, 在线cod, db(a), 夜间噪声, 噪声计, 能耗统计, 用电统计, 用水统计, 环境绩效, 环境检查, within limit, effluent, emissions test, noise level, meter reading
3: 监测, 检测, 报告, 没有超, 抄表, 超标, 排放浓度, 浓度, db, 校验记录, 比对误差, ph log, monitoring, sampling results, limit
2: 颗粒, 水电, 统计, 检查记录, ph, measured
1: 台账, 噪声`,
  '9.1.2': `
3: 环保合规, 排污许可执行, 执行报告, permit limit exceeded, permit condition
1: 噪声那条`,
  '10.2': `
4: 环保局罚, 环保处罚, 行政处罚, 被罚, 罚了, 罚款, 责令改正, 超标整改, 环境事件, 环境投诉整改, environmental incident, enforcement notice
2: 复查, 泄漏事件, 通报批评`,
  '10.3': `
3: 节能改造, 清洁生产, 绿色工厂, 环境绩效提升, cleaner production`,
};
