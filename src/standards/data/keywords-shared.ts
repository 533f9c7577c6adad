/**
 * Words by which auditors, and the people they talk to, write about the clauses that all three standards share.
 * One line per weight: `weight: term, term`. 5 settles the clause, 1 only supports it, below 0 speaks against it.
 * Latin terms match whole words (plural and past forms too); a trailing `*` matches any ending.
 * Source: the project's own collection; no standard's text.
 */
export const SHARED_KEYWORDS: Readonly<Record<string, string>> = {
  '4.1': `
5: 内外部环境, 内外部因素, 内外部环境因素, 内外部议题, 外部环境因素, 内部环境因素, 外部因素, 内部因素, 组织环境, 组织所处的环境, swot, pest分析, pestel, 波特五力, internal and external issues, external issue, internal issue, context of the organi*
4: 竞争对手, 行情, 价格战, 同行, 行业形势, 市场形势, 外部形势, 外部环境, 内部环境, 宏观环境, 宏观, 优势, 劣势, 市场竞争, 经济形势, 战略方向, 国际形势, 行业政策, 行业趋势, 政策变化, 气候变化, context, competitor, market conditions, labour shortage, labor shortage, climate change, 价格跌, 涨价压力, 消纳难, 骨干跳槽, 跳槽, 内卷严重, 市场下滑, 需求下滑, 订单少, 行业低迷, 生源下降, 客源减少, 政策收紧, 外部环境变化, 技术更新快, market shrinking, price pressure, energy price, skills shortage
3: 招工难, 用工荒, 用工紧张, 老龄化, 没人接班, 接班, 原材料涨价, 涨价, 汇率, 关税, 订单下滑, 市场需求, 市场环境, 市场萎缩, 限产, 转型升级, 同质化, 企业文化, 贸易摩擦, 战略, 威胁, 老旧, 行业内卷, 内卷, 地理位置, 上下游, 市场份额, competition, market, economy, tariff, exchange rate, strategic direction, ageing workforce, 短板, 压力, 竣工量, 回落, 订单减少, 临近退休, 招工困难, 国产化替代, 产能不足, 集采降价, 集采, 降价, 环保督察, 电价, 扩张
2: 行业, 市场, 外部, 政策, 形势, 双碳, 限电, 出口, 地方政策, 新法出台, 骨干流失, board, strategy, industry
1: 经营会, 经营例会, 竞争`,
  '4.2': `
5: 相关方需求, 相关方的需求, 需求和期望, 需求期望, 需求与期望, 相关方清单, 相关方识别, 利益相关方, 相关方要求, 相关方, needs and expectations, interested part*, stakeholder
4: 类要求, 要求写了, 各方要求, 村委会, 电网公司, 供电公司, 上级公司, 总部要求, 业主方, 监管, 家长, 各类要求, 谁关心
3: 股东, 房东, 周边居民, 街道办, 投资方, 家属, 上级单位, 监管部门, 主管部门, 周边社区, 合作方, 各自要啥, 要啥, 诉求, shareholder, landlord, regulator, neighbours, franchisee
2: 期望, 居民要求, 员工想要, 业主期望, 需求, expectation
1: 银行, 社区, 街道, 政府`,
  '4.3': `
5: 体系范围, 认证范围, 体系边界, 体系覆盖范围, 覆盖范围, 范围边界, 范围描述, 范围写的, 物理边界, 组织边界, 不适用条款, 不适用说明, scope statement, scope stmt, scope of the system, boundar*
3: 边界, 删减, 范围, 适用性, 手册范围, 不在内, 覆盖, 多场所, 分场所, 固定场所, 临时场所, 租出去, scope, multi-site
2: 不适用, 场所, 办事处, 厂区, 分公司, exclu*, not applicable, n/a
1: 地址`,
  '4.4': `
5: 过程清单, 过程关系图, 过程识别, 过程网络图, 过程网络, 乌龟图, 过程方法, 顾客导向过程, 过程相互作用, 体系及其过程, 过程绩效指标, process map, turtle diagram, process owner, sequence and interaction, interaction of processes, 体系过程, 主过程, 画成一张, 过程流程图, 过程地图
4: 输入输出, 输入和输出, 过程负责人, 过程绩效, 支持过程, 管理过程, 相互作用, 体系建立, 体系运行, 过程的顺序, cop, inputs and outputs
3: 流程图, 体系策划, 过程图, 体系的建立, 所需过程, 核心过程, process approach, process list
2: 流程, 绩效指标, kpi
1: 过程, process`,
  '5.1': `
5: 领导作用, 领导承诺, 领导作用和承诺, 管理承诺, 有效性负责, 对体系负责, 带头, 领导带班, leadership, top management commitment, accountable for, 亲自
4: 带队, 老总重视, 领导重视, 给予支持, 承诺书, 体系融入业务, 业务过程融合, leadership and commitment, accountable, accountability
3: 最高管理者, 董事长, 批了, 批钱, 安全投入, 环保投入, 高层, 主要负责人, 重视, top management, managing director, md, ceo, commits, 校长, 院长, 厂长, 站长, 一把手, 老总
2: 总经理, 老板, 承诺, 预算, 资金, 投入, 每月参加, 法人, 资源支持, 副总, commitment, budget, chairs, chaired, board
1: 资源, 例会, 参加`,
  '5.2': `
5: 质量方针, 环境方针, 安全方针, 职业健康安全方针, 职业健康方针, 管理方针, 三合一方针, 方针内涵, 方针宣贯, 方针沟通, 方针适宜性, 方针适宜, 质量政策, quality policy, environmental policy, env policy, safety policy, ohs policy, oh&s policy, hse policy, ehs policy, policy statement
4: 方针, 口号, 标语, 背出来, 背下来, 背得, policy
3: 墙上, 宣传栏, 官网, 网站, 电子屏, 贴墙, 企业宗旨, 宗旨, noticeboard, notice board
2: 挂着, 公示栏, 框架, 公司网站, 大厅, 承诺, 内涵, 背诵, website, recall, commits to, displayed
1: 总经理批准, 发布, 贴着, 问了`,
  '5.3': `
5: 岗位职责, 职责权限, 职责和权限, 部门职责, 岗位说明书, 职责分工, 职能分配, 职能分配表, 组织架构, 组织架构图, 组织机构图, 组织结构图, 任命书, 管理者代表, 管代, 岗位、职责, 角色、职责, org chart, organisation chart, organization chart, organigram, job description, responsibilities and authorities, appointment letter, management representative
4: 职责, 权限, 任命, 架构图, 授权书, 书面任命, 分管, 机构设置, 部门设置, 内设机构, 谁负责什么, responsibilit*, authorities, raci
3: 分工, 职能, 授权, 组织机构, 岗位设置, 归口, 没有职责, 组织结构, roles, authority, organisation structure, reporting line
2: 新设, 部门, 责任制, 岗位, 责任书, 责任状, 答出来
1: 负责`,
  '6.2': `
5: 目标指标, 目标分解, 目标完成, 目标完成情况, 目标考核, 目标达成, 目标值, 部门目标, 目标统计, 目标管理, 年度目标, 公司目标, objective, target
4: 目标, 指标, 考核指标, 目标责任, 分解到, 未达标, 没达标, 没达到, 年初定, against target, vs target, dashboard, 未达成, 达成率, 百分点, 完成值, 目标值为, 指标值, 没过
3: 分解, 达成, 完成情况, 实际完成, 全达到, 全达成, 均完成, 逐月统计, 目标责任书, 不降反升, 没降反升, ytd, per month target, goal
2: 实际, 统计, 考核, 完成率, 合格率, 及时率, 完成, 够不着, 率≥, 率≤, 为零, 没超, 累计, 年初, 季度统计, actual, kpi, missed, owner, achieved
1: ≥, ≤, >=, <=, 100%, 月统计, 责任人, 9月底, due, ppm, otd, per month`,
  '6.3': `
5: 变更的策划, 变更策划, 体系变更, 体系换证, 体系换版, 体系转版, 变更计划, planning of changes, change plan, changes to the qms
4: 搬迁, 搬厂, 迁址, 新厂区, 机构合并, 机构调整, 组织机构调整, 组织调整, 部门合并, 换版策划, relocation, restructur*, new erp, merger
3: 新厂, 转版, 改制, 扩建, 新址, 变更目的, 潜在后果, 标准换版, 体系文件换版, 股权变更, 体系文件跟着换版, 上新系统, move to, new site
2: 合并, 策划方案, 职责调整, 资源可获得, 变更, 调整, consequences, change
1: 后果, 目的, planned, resources`,
  '7.1': `
4: 资源配置, 资源保障, 资源提供, 人财物, 资源需求, provision of resources, resource provision
3: 资源, 环保设施投入, 安全生产费用, 安全费用提取, 投入资金, resources
1: 人力资源, 设施, 资金`,
  '7.2': `
5: 培训计划, 培训, 能力评价, 持证上岗, 上岗证, 特种作业证, 操作证, 焊工证, 电工证, 叉车证, 内审员证, 培训效果, 培训记录, 岗位能力, 能力要求, 任职要求, 任职资格, 三级教育, 三级安全教育, 技能矩阵, 能力矩阵, 健康证, 上岗考核, 岗前培训, training matrix, skills matrix, competence matrix, competen*, induction, training plan
4: 能力, 持证, 证书, 资格证, 资格证书, 特种作业, 特种作业人员, 特殊工种, 效果评估, 安全教育, 转岗, 新员工, 新人, 新招, 考试, 继续教育, 建造师, 职称, 学历, 证件, 证在期, 证都, 证齐, 证到期, 证过期, 教育培训, 证上月到期, 无证, 考核合格, 岗位资格, 资质证, training, trained, qualification, qualified, coding cert, first aider, operator card, ipaf, licence, license, 没证, 没有证, 还没取证, 证在办, 复审, 在复审, 未持证
3: 签到, 技能, 上岗, 授课, 试讲, 教师资格, 实习, 师傅带, 考评, 考核, 安全员证, 安全管理人员证书, 负责人证, 焊工, 电工, 叉车工, 操作工证, 司机证, 驾驶证, 资格, 学时, 课时, 应知应会, 人员档案, welder, apprentice, skill, forklift licence, matrix, lvl, 还在岗, 无证上岗, 未取证, 没考核, 新员工上岗, 上岗前, 期培训, 没培训, 人员资质, 内训, 外训, 培训课, induction record, new starter, starter, inductions
2: 期内, 在有效期, 在期, 缺课, 教育, 上岗人员, 工程师, 评价, 专业背景, 注册, 讲师, cert, expired, in date, refresher
1: 计划, 新来, 学习, 有效期`,
  '7.3': `
5: 意识, 质量意识, 环保意识, 安全意识, 员工意识, 知不知道, 知晓, 有啥后果, awareness, aware
4: 晓得, 答得上来, 都答对, 答得出来, 随机问, 随机询问, 问员工, 答不上来, 知道本岗位, 知道自己, 自己岗位, 偏离后果, 贡献, 不符合后果, 后果, consequence, 能说出, 能讲出, 讲得出, 说得清, 能背诵, 复问, 能说明自己, 能完整说出
3: 问了, 问3个, 问工人, 自己撤离, 撤离权, 看得懂, 随手关灯, 宣传周, 宣传教育, 宣传, asked 3, asked three, asked staff, how their work, 抽问, 访谈, 交谈, 说出, 讲出, 为啥, 为什么要, 阿姨, 实习生, 全对, 说得对, 都会, 会答, 知道怎么, 怎么报
2: 清楚, 知道, 询问, 回答, 面谈, asked, contribution
1: 本岗位, 员工, staff`,
  '7.4': `
5: 内部沟通, 外部沟通, 信息交流, 内外部沟通, 信息沟通, 沟通机制, 沟通方式, 沟通渠道, internal communication, external communication, comms plan, communication plan
4: 沟通, 晨会, 班前会, 微信群, 钉钉群, 企业微信, 周例会, 公告栏, 信访, 电话来问, 打电话来问, 交流记录, 12345, 12369, communication, communicated to, comms
3: 例会, oa, 钉钉, 登记本, 通报, 看板, 回复, 早会, 班会, 内刊, 邮件通知, 来访, 接待, 周会, 会议纪要, 传达, 告知, 公开信息, 信息公开, meeting, toolbox talk, who talks to, newsletter, notice board
2: 居民, 回访并登记, 邻居, 记者, 媒体, 群里, 会议, 打电话, 上传下达, neighbour, neighbor, regulator, answered, intranet, briefing
1: 电话, 登记, 意见, 公众, complaint, inform`,
  '7.5': `
5: 成文信息, 文件化信息, 受控文件, 受控文件清单, 文件清单, 文件控制, 记录控制, 文件编号, 作废章, 外来文件, 发放回收, 保存期限, 保存期, 文控, 受控章, 受控版本, 有效版本, 体系文件, 程序文件, 记录清单, documented information, document control, doc control, master list, controlled cop*, uncontrolled, 图纸发放, 文件发放, 发放登记, 旧版图纸, 老版本
4: 文件, 受控, 作废, 版本号, 版本, 现行版本, 涂改, 划改, 归档, 档案, 手册, 回收记录, 借阅, 发放记录, 修订, 批准发布, 换版, 改版, 外来规范, 标准更新, 文件审批, 记录填写, 记录保存, 质量记录, 电子文档, 备份权限, obsolete, retention, retain, revision, superseded, version
3: 表单, 表格, 编号, 保管, 签批, 审批发布, 清单是, 旧版, 已经被代替, 未登记, 存档, 文档, 资料室, 保密等级, 签发, doc, record, issue status, rev
2: 清单, 编制审核批准, 漏签, 记录, 填写, 国标, 规程, 划线, a版, b版, 铅笔, archive, approved, quality manual, 现场版本, 清单版本
1: 发布, 批准`,
  '9.2': `
5: 内审, 内部审核, 内审员, 内审报告, 审核方案, 内部审核方案, 内审计划, 审核检查表, 内审检查表, 首末次会议, 年度审核计划, 交叉审核, 自己部门, 审自己, internal audit, audit programme, audit program, audit schedule, audit plan
4: 审核计划, 审核组, 审核报告, 末次会议, 首次会议, 全条款, 审核实施, internal auditor, auditor, impartial*, 审核员, 自审, 检查表细, 审核发现, 交叉审
3: 不符合报告, 检查表, 全关, 都关了, 已关闭, 开了不符合, 独立性, 公正, 回避, audit
2: 不符合, 关闭, 漏审, 全覆盖, nc, closed, audited
1: 有效`,
  '9.3': `
5: 管评, 管理评审, 管理评审报告, 管评报告, 管评输入, 管评输出, 评审输入, 评审输出, 管理评审会, 管理评审输入, 管理评审输出, management review, mgmt review, mgt review
4: 适宜充分有效, 适宜性、充分性, 适宜性充分性, 评审报告, 上次评审, 评审会议, 改进决议, review minutes, review inputs, review outputs, inputs covered, 输入材料, 输入按, 输出为, 输出的三项, 决定事项, 定了几件事, 院领导全来, 领导班子会
3: 评审结论, 输入, 输出, 改进机会, 资源需求, 主持, inputs, outputs, actions, resources, review jan, review dec, supplier perf not covered, topics, not among
2: 总经理主持, 跟踪项, 决议, 适宜, minutes, 决定, 期限, 材料, 全来
1: 结论, 会议`,
  '10.1': `
3: 改进机会, 改进的机会, improvement opportunit*
1: 改进, improve`,
  '10.2': `
5: 纠正措施, 纠正预防, 根本原因, 根因, 8d, 5why, 鱼骨图, 鱼刺图, 举一反三, 不符合项整改, 外审不符合, 上次外审, 上年度不符合, 整改报告, 纠正措施单, 纠正和纠正措施, 不合格和纠正措施, corrective action, root cause, capa, 8d report, previous audit findings, last audit findings
4: 原因分析, 整改, 未再发, 未再发生, 再发生, 再次发生, 不再发生, 效果验证, 措施验证, 上次审核, 整改证据, 重复发生, 复发, rca, recurrence, recur*, verified effective, car, 原因, 改进措施, 防错
3: 验证有效, 分析单, 纠正, 整改措施, 关闭验证, 告警, 重复, 客诉, 5m1e, 5个为什么, 追责, cause, cause analysis, complaint, 投诉, 又发生, 后面没了, 没跟踪
2: 措施, 验证, 措施有效, 投诉处理, verified, action, 分析
1: 不符合, 有效, 验证3个月`,
  '10.3': `
5: 持续改进, 改进项目, qc小组, qcc, 合理化建议, 精益, 改善提案, 改善项目, 提案改善, 六西格玛, 技改项目, continual improvement, continuous improvement, kaizen, six sigma, suggestion scheme
4: 改进成果, 技改, 小改小革, 换模, 快速换模, 降本, 提案, 改善, 5s改善, 创新, 成果, improvement project, setup time, lean, smed
3: 改进, 优化, 提升, 奖了, 奖励, 技术改造, 工艺改进, 效率提升, 升级, improvement, improved
2: 降到, 缩短, 节省, 5s, 6s, reduced, down from
1: 建议, ideas`,
};
