/**
 * As `speech-shared.ts`: what people say under the clauses that all standards have, where they mean the environment (E)
 * or health and safety (S). Without these a note on the boss and the waste water reads like one on quality.
 */
export const STANDARD_SPEECH = `
E4.1 | 环境背景 生态红线 水源保护区 下风向 敏感点 河道 地下水 土壤 周边规划 环境容量 错峰生产 重污染天气 环保督察 碳市场 能源双控 淘汰落后 用水指标 气候 洪水 干旱；厂子跟周围的山水空气互相有啥影响；以前地块干过啥；政策收紧，原来能排的现在不让排；能源涨价、拉闸，逼着改；住家越来越近 environmental conditions river groundwater residents nearby drought flood climate emission trading stricter limits
E4.2 | 环保部门 街坊 村委 园区 环保组织 绿色采购 供应链问卷 碳足迹 碳披露 再生料 业主委员会 客户要求环保认证；哪些人盯着厂里排的东西；答应过邻居的事要不要兑现；大客户来审环保 neighbours water company customers asking for carbon data which became obligations
E4.3 | 环境体系覆盖的范围 物理边界 厂界 租户 出租厂房 共用污水站 生活区 食堂宿舍 控制和影响 生命周期；哪块地方归它管、哪块不归；别人租的屋排的算谁的 environmental system boundary tenants shared effluent plant control and influence
E4.4 | 环境管理体系 建立 运行 过程 相互作用 手册；环保管理从上到下怎么一套流程 environmental management system established processes interact
E5.1 | 环保投入 批环保钱 环保设备坏了停产 不偷排 绿色办公 带头节能 环保会议 领导看排放；老总对治污舍不舍得；宁可停也不直排 leadership environment stop production when abatement fails budget for effluent
E5.2 | 环境方针 污染预防 守法承诺 持续改进环境绩效 减排承诺 公开 给相关方看；口号里提没提少排、守法 environmental policy commitment prevention of pollution obligations available to the public
E5.3 | 环保负责人 环保专员 环保员 环保主管 危废管理员 污水站岗位 授权 停排 停产 向最高管理者报告环境绩效；谁管排放、谁能关阀门；环保办归谁领导 environmental manager responsibility may shut the valve
E6.1.1 | 环境体系 风险 机遇 清单 总则 紧急情况 确定 环境因素来的 合规义务来的 环境总则 绿色机会；好的坏的都摆一张表 overview of environmental risks and opportunities
E6.1.2 | 异常 紧急 开停机 事故状态 泄漏 起火时的影响 正常工况 过去现在将来 原辅料 采购 使用 废弃 全过程 因素清单 评分 排序 重大因素 间接影响 上游下游 产品用完怎么扔；平时、检修、出事时各排什么；打完分挑前几位；从摇篮到坟墓 abnormal and emergency conditions upstream downstream end of life ranked significant
E6.1.3 | 排污许可 排污登记 年报 执行报告 环保法 固废法 名录 标准换版 新标准 限值变化 地方标准 许可条件 对照到岗位 自愿承诺 谁去查 多久查；新的目录出来了用上没有；该交的表交了没 permit conditions annual return waste catalogue new limit values who checks for changes
E6.1.4 | 重要环境因素对应措施 目标 方案 规程 预案 监测 一一对应 矩阵 技术方案比较 经济可行；每个大头后头跟着哪个文件 matrix from significant aspects to controls
E6.2 | 环境指标 节能 降耗 单位产品 水耗 电耗 碳排 减少废料 完成多少 差多少 方案 牵头 投资 期限 验收；耗水降了几成；今年少倒了几吨 environmental target per unit progress investment due date
E7.1 | 环保资金 治理设施投资 环保人员 监测费 专职 在线监测设备 废气治理 运行费 药剂费；治水治气投了几万；配了几个懂行的 money and staff for abatement and monitoring
E7.2 | 环保岗位能力 污水处理工证 危废培训 在线运维 监测员 环境应急培训 上岗证 考核；管水处理的懂不懂行；会不会取样、加药、看表 effluent operator trained certificate sampling online meters
E7.3 | 环保意识 垃圾分类 含油抹布 废液不倒下水道 随手关灯 后果 环境贡献；问打杂的分不分得清；乱倒了会怎样 environmental awareness why rags go in a separate bin
E7.4 | 环境信息交流 邻居来信 气味投诉 噪声投诉 热线 监管来访 信息公开 公示牌 数据公布 答复时间 回访；有人打电话反映味儿大；对外公布的数字谁核对 neighbours complaint odour reply visit log published figures checked
E7.5 | 环境记录 联单 台账 监测报告 保存年限 环评批复 许可证副本 归档；转移的单子留几年 environmental records manifests kept for years
E9.2 | 环境体系内审 环保条款 审核方案 重要环境因素区域重点审 内审员懂环保 environmental internal audit
E9.3 | 环境管理评审 环境绩效 合规状况 相关方投诉 资源 环境目标完成 重要环境因素变化；领导层听排放、能耗、投诉、罚没 environmental performance reported to top management review
E10.2 | 环境不符合 整改 标签 标识错误 雨污混排 超标 举一反三 其他仓库一起查 原因 防止再发生 环保检查整改单 消除不利影响；一处错了，各处翻一遍 environmental corrective action similar places checked
E10.3 | 环境绩效提升 逐年下降 清洁生产 节水改造 余热回收 废料回用 单位能耗下降 绿色工厂；排得越来越少、用得越来越省 better environmental performance year on year cleaner production
S4.1 | 用工结构 外来务工 加班赶工 老龄 女工 流动率 倒班 工期紧 高温季 外包多 疲劳 安全文化 老厂房；人的状况和赶活会带来哪些危险；新手多、语言不通 workforce ageing overtime tight schedule turnover contractors culture affecting safety
S4.2 | 工人的期望 劳务人员 派遣工 家属 工会 保险 工伤 总承包方 应急部门 承包商 员工诉求 少加班 安全的环境；干活的人和他家里人盼什么；保险那边提什么条件 expectations of workers families agency staff insurer union
S4.3 | 安全体系范围 工地 临时场所 项目部 宿舍 外勤 出差 劳务人员在内 边界；外边的点和住的地方算不算 sites dormitories temporary workplaces inside the safety system
S4.4 | 安全管理体系 建立 实施 保持 过程；安全这套制度建起来怎么运转，从辨识到检查到改 safety management system set up and running
S5.1 | 安全领导 带班检查 老总下现场 安全帽 安全投入 不护短 不打击报复 停工 生命至上 安全例会 一票否决；领导去不去危险的地方看；为了安全肯不肯停；谁报隐患护着谁 leader on site stops the job pays for safety protects those who report
S5.2 | 安全方针 安全第一 预防为主 承诺 消除危险 协商 承包商看得到 工人理解 张贴；外包队伍知道不知道 safety policy shown to contractors
S5.3 | 安全责任制 一岗双责 责任书 签字 安全员授权 停工权 安全总监 主要负责人 全员安全责任；谁签了责任书；管安全的有没有停工的权 safety responsibilities signed authority to stop
S5.4 | 征求工人意见 试穿 试用 选型 劳保用品 班次 奖惩制度 职工代表 选举 无记名 参与调查 没有报复 非管理人员 协商记录；发东西之前问过使用的人；工人代表谁推的 workers asked about footwear shifts and rules representatives elected
S6.1.1 | 安全体系的风险 机遇 总则 确定 清单 对体系的其他风险 安全机会 汇总；好的坏的放一张表 overview of safety risks and opportunities
S6.1.2 | 中暑 打盹 瞌睡 疲劳 高温 夜间 心理 欺凌 人机工效 腰伤 老年工 孕妇 减少伤害的机会 自动化 机械手 改进工效 职业健康安全机遇；哪种改造能让人少受伤；什么时段最容易出事 heat stroke fatigue ergonomics automation opportunity to reduce injury
S6.1.3 | 职业病防治 劳动法 工会法 女工保护 条款落到岗位 责任部门 法规适用 行业标准 新规识别；哪一条谁负责执行 legal requirements assigned to jobs
S6.1.4 | 重大风险 较大风险 分级 红色 橙色 控制方式 工程 管理 培训 应急 一表对应；每个级别的怎么压 controls planned for each high risk
S6.2 | 安全目标 零伤亡 隐患整改 体检覆盖 持证 演练 千人负伤 月度统计 报上来 完成情况 方案；除了不死人还定了啥数 safety targets beyond zero injuries reported monthly
S7.1 | 安全费用 提取 使用 劳保费 防护用品 体检费 防护设施 安全员配置 急救设备；花在护人上的钱一年多少 money for ppe medicals guards safety officers
S7.2 | 特种作业 复审 过期 证书失效 电工 焊工 登高 主要负责人培训 三级教育 无证上岗 安全培训学时；本子过了期还上岗 lapsed licence still working
S7.3 | 逃生路线 集合点 紧急撤离权 拒绝冒险 岗位危险 事故教训 新人 外包工 告知；不安全能不能不干；知道往哪儿跑 escape route may refuse unsafe work lessons of accidents
S7.4 | 安全沟通 班前会 站班会 安全交底 外来施工人员 告知牌 多语种 事故通报；包工队的人听不听得到；不识字的怎么讲 safety briefing heard by contractors languages
S7.5 | 体检报告 健康档案 保密 上锁 查阅登记 工伤资料 培训档案 监护档案 保存年限；个人的身体资料谁能看 health files confidential locked who may read them
S8.1.1 | 作业票 许可证 动火票 高处 受限空间 吊装 临时用电 审批 先批准 监护 多单位同场 协调 规程 适合人；票批在前还是活干在前 work permits approved before the work coordination
S8.1.2 | 控制层级 消除 替代 工程 管理 个体防护 先想办法去掉危险 机械代人 无毒材料 密闭 联锁 最后才是口罩手套；能换掉就换掉，戴防护是末一步 eliminate substitute engineer before ppe
S8.1.3 | 变更前风险评价 新化学品 新线 工艺改变 临时变更 审批 培训 启用条件；换了料、换了机，安全先看 change assessed for safety before use
S8.1.4 | 安全带合格证 防护用品采购验收 承包方资质 工伤保险 安全生产许可证 入场教育 外包 交叉作业 租赁设备；进场的队伍保了险没、证照全不全；买来的保命东西验没验 contractor insurance licence induction certified equipment
S8.2 | 触电急救 心肺复苏 除颤 中暑 坠落救援 火灾逃生 被困 演练 急救员；有人倒下谁会救；跑到外头用几分钟 cpr defibrillator rescue drill evacuation minutes
S9.1.1 | 安全检查 隐患 条数 整改率 未遂 有害因素检测 浓度 接触限值 声级 听力 肺功能 体检 职业禁忌 岗位；查出多少、销了多少；岗上的毒和尘到不到线 inspections hazards closed exposure limits hearing tests
S9.1.2 | 守法评价 消防验收 安全许可 女职工 未成年工 工时 加班 工伤保险 体检义务 逐条判断 证据；安全上的法条自己对过一遍，有没有不合规 legal compliance in safety working hours
S9.2 | 安全体系内审 到工地看 高风险区域 工人代表知道结果；审到干活的地方没有 internal audit of safety on site
S9.3 | 安全绩效评审 事故 工伤 隐患 协商 参与 资源 合规 安全目标；领导开会谈伤了几个、钱够不够 management review incidents consultation resources for safety
S10.2 | 挤伤 夹伤 压伤 手指 踏空 崴脚 触电 险情 调查组 工人代表参加 根本原因 同类设备排查 停用 加护罩 工伤认定；查到底是啥引起的，一样的机器翻没翻 finger crushed root cause all similar machines checked
S10.3 | 险情上报增加 伤害减少 安全文化提升 误工天数下降 逐年 行为安全 改进绩效；小毛病肯报、大毛病不再有；几年下来的走向 more near misses reported fewer injuries over the years
`;
