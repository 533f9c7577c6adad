/**
 * Words that mean the same in notes and reports, one group per line, the term of the standards or of good reports
 * first. Only words that may stand for one another: a verifier accepts them as rewording. Related but different
 * words (返工 and 报废) stay apart. Source: the project's own collection.
 */
export const SYNONYM_GROUPS = `
顾客, 客户, 甲方, 业主, 委托方, 需方, 买方, customer, client
顾客满意, 客户满意, customer satisfaction
顾客满意度, 客户满意度, 满意度, 满意率, 顾客满意率, 客户满意率, satisfaction score, satisfaction rate
外部供方, 供方, 供应商, 供货商, 供货方, 厂商, supplier, vendor, external provider
合格供方名录, 合格供应商名录, 供应商名录, 供方名录, 合格供方名单, 合格供方清单, 名录, approved supplier list, asl
供方评价, 供应商评价, 供应商评审, 供方评审, supplier evaluation, supplier assessment
复评, 再评价, 重新评价, 年度复评, re-evaluation
外包, 外协, 委外, 外发, 委托加工, outsourcing, outsourced
分包, 转包, subcontract
承包方, 承包商, 分包商, 分包方, 施工单位, contractor, subcontractor
采购, 购买, 采办, purchase, procurement, buy
采购订单, 采购单, 订购单, purchase order
进货检验, 来料检验, 进料检验, 进厂检验, 入厂检验, 到货检验, 来料检, 进货验证, incoming inspection, goods-in inspection, receiving inspection, iqc
过程检验, 工序检验, 制程检验, 巡检, 过程巡检, in-process inspection, ipqc
成品检验, 最终检验, 终检, 成品检, 完工检验, final inspection, fqc
出厂检验, 出货检验, outgoing inspection, oqc
放行, 产品放行, release
首件检验, 首检, 首件, 首件确认, first-off, first article, first piece
全检, 全数检验, 逐件检验, 100%检验, full inspection
抽检, 抽样检验, sampling inspection
不合格, 不符合, 不合格项, 不符合项, 不符, nonconformity, non-conformity, nonconformance, nc, ncs
不合格品, 不良品, 次品, 不合格输出, 坏件, 不良, nonconforming product, nonconforming output, reject, defective
轻微不符合, 一般不符合, 一般不符合项, minor nonconformity, minor nc
严重不符合, 重大不符合, 严重不符合项, major nonconformity, major nc
观察项, 观察, 建议项, 改进机会点, observation, ofi, opportunity for improvement
返工, 重工, rework, reworked
返修, 修复, repair
报废, 废弃处理, scrap, scrapped
让步, 让步接收, 让步放行, 特采, 让步使用, concession, use-as-is, use as is
隔离, 分开存放, 隔离存放, segregation, quarantine, segregated, quarantined
退货, 退回, 客退, returns, returned goods
投诉, 客诉, 客户投诉, 顾客投诉, 抱怨, complaint, complaints
纠正措施, 整改措施, 改正措施, corrective action, capa
整改, 改正, 纠正, 整治, rectification, correction
原因分析, 根本原因分析, 根因分析, root cause analysis, rca, cause analysis
根本原因, 根因, 深层原因, root cause
预防措施, preventive action
持续改进, 持续改善, 改善, continual improvement, continuous improvement, kaizen
合理化建议, 改善提案, 提案改善, 员工建议, suggestion scheme
内部审核, 内审, internal audit
内审员, 内部审核员, internal auditor
管理评审, 管评, management review, mgmt review
审核组长, 组长, lead auditor, team leader
外部审核, 外审, external audit
监督审核, 年度监督, surveillance audit, surveillance
再认证, 换证审核, 复评审核, recertification
审核计划, audit plan
审核方案, 内审方案, 年度审核计划, 年度内审计划, audit programme, audit program, audit schedule
检查表, 核查表, 点检表, checklist
最高管理者, 最高管理层, 一把手, top management
总经理, 老总, 老板, general manager, managing director, md
管理者代表, 管代, management representative
负责人, 责任人, 主管人员, 经办人, person responsible, responsible person, owner
职责, 责任, 岗位职责, responsibility, responsibilities
权限, 授权, authority, authorities
组织架构, 组织结构, 组织机构, 架构图, 组织机构图, organisation chart, org chart, organization chart
岗位说明书, 职务说明书, 岗位职责书, job description
质量方针, 品质方针, quality policy
环境方针, 环保方针, environmental policy
职业健康安全方针, 安全方针, 职业健康方针, oh&s policy, ohs policy, safety policy
目标, 指标, 目标指标, objective, objectives, target, targets
质量目标, 品质目标, 质量指标, quality objective, quality objectives
环境目标, 环境指标, environmental objective, environmental target
职业健康安全目标, 安全目标, 安全指标, oh&s objective, safety objective
目标完成情况, 目标达成情况, 指标完成情况, objective achievement
达成, 完成, 实现, 达到, 达标, achieved, met, attained
未达成, 未完成, 未达到, 未达标, 没达到, 没完成, not achieved, not met, missed
管理方案, 实施方案, management programme, action programme
合格率, 良品率, 良率, 合格品率, yield, pass rate
一次交验合格率, 一次合格率, 一次检验合格率, 直通率, first pass yield, right first time
准时交付率, 及时交付率, 交货及时率, 准时交货率, 交付及时率, 按时交付率, 准交率, on-time delivery, on time delivery, otd
废品率, 报废率, scrap rate
不良率, 缺陷率, defect rate
百万分率, 百万分之缺陷, ppm, parts per million
组织环境, 内外部环境, 内外部因素, 内外部议题, context of the organization, internal and external issues
相关方, 利益相关方, 利益方, interested party, interested parties, stakeholder, stakeholders
需求和期望, 需求与期望, 要求和期望, needs and expectations
体系范围, 认证范围, 覆盖范围, scope
不适用, 删减, 排除, 不涉及, not applicable, n/a, excluded, exclusion
风险, 风险点, risk
机遇, 机会, opportunity
风险和机遇, 风险机遇, 风险与机遇, risks and opportunities
风险评价, 风险评估, 风险评定, risk assessment
变更, 更改, 变动, 修改, change, changes, modification
变更管理, 变更控制, 更改控制, change control, management of change, moc
资源, 资源配置, resources
人员, 员工, 职工, 工作人员, 工人, staff, employee, employees, worker, workers, personnel
基础设施, 设施, infrastructure
设备, 机器, 机台, 装备, equipment, machine, machinery
维护保养, 保养, 维保, 维护, 设备保养, maintenance, preventive maintenance
检修, 维修, 修理, repairs, overhaul
点检, 日常点检, 日检, daily check
特种设备, special equipment
运行环境, 工作环境, 生产环境, 作业环境, 过程运行环境, work environment
温湿度, 温度和湿度, temperature and humidity
校准, 检定, 计量, 送检, 校验, calibration, calibrated, calibrate, cal
测量设备, 量具, 计量器具, 检测设备, 监视和测量设备, 检具, measuring equipment, gauge, gauges, measuring instrument
校准证书, 检定证书, 计量证书, calibration certificate, cal cert
卡尺, 游标卡尺, caliper, calliper, vernier caliper
千分尺, 螺旋测微器, micrometer
组织知识, 组织的知识, 知识, organizational knowledge, organisational knowledge
经验教训, lessons learned, lessons learnt
能力, 胜任能力, 岗位能力, 技能, competence, competency, skill
培训, 教育培训, 训练, 学习培训, training
培训计划, 年度培训计划, training plan, training schedule
培训效果, 培训有效性, training effectiveness
持证, 持证上岗, 有证, certified, licensed
证书, 资格证, 资质证书, 证件, certificate, cert
特种作业, 特种作业人员, 特殊工种
新员工, 新人, 新进员工, 新入职员工, new starter, new employee, new hire
三级安全教育, 三级教育, 入厂教育, 入场教育, safety induction
意识, 认知, awareness
沟通, 信息交流, 交流, communication
内部沟通, 内部信息交流, internal communication
外部沟通, 外部信息交流, external communication
成文信息, 文件化信息, 文件, 体系文件, documented information, document, documents
文件控制, 文控, 文件管理, document control, doc control
受控文件清单, 文件清单, 受控清单, 文件目录, document master list, master list
作业指导书, 作业规程, 操作指导书, 工作指引, 作业指引, work instruction, wi
操作规程, 操作规范, sop, operating procedure, standard operating procedure
程序文件, 控制程序, 程序, procedure, procedures
质量手册, 管理手册, 手册, 体系手册, quality manual, manual
版本, 版次, 修订版, 修订状态, version, revision, rev, issue
作废, 失效, 废止, 过时, obsolete, withdrawn, superseded
记录, 台账, 台帐, 登记簿, 登记表, 登记本, record, records, log, register
外来文件, 外部文件, external document
保存期限, 保存期, 保管期限, 留存期限, retention period, retention
策划, 规划, planning, planned
质量计划, 质量控制计划, 控制计划, quality plan, control plan
施工组织设计, 施组, 施工方案
合同评审, 订单评审, 标书评审, 要求评审, contract review, order review
合同, 协议, 合约, contract, agreement
订单, 定单, 销售订单, order, orders, sales order
投标, 标书, 招投标, tender, bid
顾客沟通, 客户沟通, customer communication
设计和开发, 设计开发, 设计与开发, 研发, 开发, design and development, r&d
设计输入, 设计开发输入, design input, design inputs
设计输出, 设计开发输出, design output, design outputs
设计评审, design review
设计验证, design verification
设计确认, design validation
设计更改, 设计变更, design change
样机, 样品, 样件, 试样, prototype, sample
图纸, 图样, 技术图纸, drawing, drg
生产, 制造, 加工, production, manufacturing
服务提供, 提供服务, service provision
特殊过程, 特殊工序, 需确认的过程, 需要确认的过程, 须确认的过程, special process, special processes
过程确认, 工艺确认, 特殊过程确认, process validation
关键工序, 关键过程, 关键控制点, key process, critical process
工艺参数, 工艺条件, 过程参数, process parameter, process parameters
标识, 标签, 标牌, 挂牌, 标示, identification, label, labels, tag
可追溯性, 追溯, 追溯性, 溯源, traceability, traceable
批号, 批次号, 批次, 炉号, batch, lot, lot number, batch number
顾客财产, 客户财产, 甲供物资, 客供品, 顾客提供的财产, customer property, customer-owned property
甲供材, 客供料, 来料加工料, free-issue material
防护, 保护, 产品防护, preservation
贮存, 储存, 存放, 存储, 仓储, storage, stored
仓库, 库房, 库区, warehouse, store
先进先出, fifo, first in first out
交付, 交货, 发货, 出货, delivery, shipment
售后服务, 售后, 交付后活动, after-sales service, post-delivery activities, after-sales
质保期, 保修期, 质量保证期, warranty period, warranty
顾客满意调查, 满意度调查, 客户满意度调查, 顾客满意度调查, 满意度问卷, customer satisfaction survey, customer survey
问卷, 调查表, 调查问卷, questionnaire, survey
监视和测量, 监测, 监视, monitoring, monitoring and measurement
分析与评价, 数据分析, 统计分析, 分析和评价, data analysis, analysis and evaluation
统计, 汇总, statistics
环境因素, 环因, 环境要素, environmental aspect, environmental aspects, aspect, aspects
重要环境因素, 重大环境因素, 显著环境因素, significant aspect, significant environmental aspect, significant aspects
环境影响, environmental impact
生命周期, 全生命周期, 生命周期观点, life cycle
危险源, 危害因素, 危害, 危险因素, 危险有害因素, hazard, hazards
危险源辨识, 危害辨识, 危险源识别, hazard identification, hazid
重大危险源, 重大风险, 不可接受风险, 不可接受的风险, unacceptable risk, significant risk
识别, 辨识, 鉴别, identification of, identify, identified
合规义务, 法律法规要求, 法律法规和其他要求, 法规要求, compliance obligation, compliance obligations, legal requirements
法律法规, 法规, 法律法规清单, 适用法规, legislation, legal register, regulations
合规性评价, 合规评价, 守法评价, 法规符合性评价, 符合性评价, evaluation of compliance, compliance evaluation
排污许可证, 排污许可, 排污证, discharge permit, environmental permit
环境影响评价, 环评, environmental impact assessment, eia
危险废物, 危废, hazardous waste
危险废物贮存间, 危废间, 危废库, 危废仓库, 危废暂存间, 危废贮存库, hazardous waste store
转移联单, 危废联单, 联单, waste transfer note, waste manifest
固体废物, 固废, 废弃物, solid waste, waste
废水, 污水, wastewater, effluent
废气, 尾气, exhaust gas, air emissions, emissions
厂界噪声, 边界噪声, boundary noise
噪声, 噪音, noise
扬尘, 粉尘, dust
挥发性有机物, vocs, voc
能耗, 能源消耗, 用能, energy consumption
用电量, 电耗, 耗电量, electricity consumption
用水量, 水耗, 耗水量, water consumption
运行控制, 运行的策划和控制, 作业控制, operational control
应急预案, 应急计划, 预案, 应急方案, emergency plan, contingency plan
应急演练, 演练, 演习, 应急演习, drill, emergency drill, exercise
应急准备和响应, 应急准备, 应急响应, emergency preparedness, emergency preparedness and response
应急物资, 应急器材, 应急装备, emergency equipment, emergency supplies
疏散, 撤离, 逃生, evacuation
灭火器, 灭火器材, fire extinguisher, extinguisher
消防栓, 消火栓, fire hydrant
泄漏, 渗漏, 泄露, leak, spill, leakage
劳动防护用品, 劳保用品, 防护用品, 劳保, 个体防护装备, 个人防护用品, ppe, personal protective equipment
受限空间, 有限空间, 密闭空间, confined space
动火作业, 动火, hot work
作业票, 作业许可, 作业许可证, 作业许可票, permit to work, work permit
高处作业, 登高作业, 高空作业, work at height, working at height
上锁挂牌, 能量隔离, loto, lockout tagout
临时用电, 临电
协商和参与, 协商与参与, 员工参与, 工作人员协商和参与, consultation and participation, worker participation
员工代表, 职工代表, 工人代表, 员工安全代表, worker representative, employee representative
工会, 职工工会, trade union
事故, 意外事故, accident
事件, incident
未遂事件, 未遂, 险肇事故, 险兆事件, 险情, near miss, near-miss
工伤, 工伤事故, 人身伤害, 受伤, work injury, injury
轻伤, minor injury
事故调查, 事件调查, 调查报告, accident investigation, incident investigation
隐患, 安全隐患, 事故隐患
隐患排查, 安全检查, 安全巡查, 隐患检查, safety inspection, workplace inspection
职业健康检查, 职业健康体检, 职业病体检, 体检, health surveillance, medical examination
职业病危害因素检测, 职业卫生检测, 职业病危害检测, occupational hygiene monitoring
职业病, 职业性疾病, occupational disease
有效期, 有效期限, 有效日期, validity, valid until
过期, 超期, 到期未检, 逾期, 失效期, expired, overdue, out of date
签字, 签名, 签署, 签认, 签, signed, signature
批准, 审批, 核准, approved, approval
编制, 拟制, 起草, prepared, drafted
抽查, 抽取, 抽样, 抽, sampled, sample of
查看, 查阅, 查, 查见, 检查, reviewed, checked, seen
询问, 提问, 问, 访谈, 交谈, asked, interviewed
现场, 作业现场, 生产现场, on site, shop floor
齐全, 完整, 齐, 全, complete
符合, 满足, 合格, conforms, compliant, ok
符合要求, 满足要求, 满足规定, 符合规定, meets requirements, conforming
当场, 现场立即, 立即, 马上, 当时, immediately, on the spot
更换, 换新, 换, 替换, replaced
尚未, 还没, 没有, 未, 没, not yet
口头, 口头提出, verbally
书面, 书面形式, in writing
确认, 核实, confirm, confirmed
提供, 出示, 提交, provided, presented
建立, 制定, 编制了, 制订, established
实施, 执行, 开展, implemented, carried out
有效, 行之有效, effective
每季度, 每季, 每个季度, quarterly
每月, 每个月, 逐月, 按月, monthly
每年, 每年度, 年度, 一年一次, annually, yearly
每班, 每班次, every shift
`;
