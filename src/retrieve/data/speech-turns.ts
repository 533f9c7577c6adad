/** As `speech-shared.ts`: further turns of speech, by what was asked, seen or doubted on site. */
export const TURNS_OF_SPEECH = `
QES4.1 | 外销 内销 加关税 汇率 海外订单 转型 补贴退坡 新政 监管变严 同质化 骨干跳槽 技术迭代 数字化冲击 现金流 房租；摊子大了管不过来；受大环境拖累，想过怎么转；决策层怎么判断形势 tariffs price war skilled people leave subsidies cut new rules digital disruption
QES4.2 | 出租方 贷款行 最终用户 家长委员会 学员 加盟商 主管单位 合作伙伴 期望 诉求 谁的要求要当真；和谁有来往，对方图什么、怕什么；每类人列几条 franchisees creditors end customers expectations recorded
QES4.3 | 证书上没有的地点 新开分店 网店 线上业务 边缘业务 手册里划的圈 覆盖人数 地址 漏报；哪些进体系、哪些不进；哪块没写，凭什么 branch not listed on the certificate online business outside the system
QES4.4 | 从头到尾 几个阶段 每段负责人 归口 衔接 外协在图上 关联 顺序 指标 过程主人 输入来自谁；从接活到交付一条线，看哪个指标 chain of activities with responsible persons and interfaces
QES5.1 | 老板 一把手 头儿 领导班子 露面 到场 亲自 盯 挂名 只签字 站台 真金白银 表态 压力下听谁的 参加早会 承担责任 质量例会 安全例会；说到的做到没有 managing director present at meetings releases money
Q5.1.2 | 顾客意识 用户声音 反馈传到高层 领导看投诉 领导回访 拿客户当回事 客户风险 满意度进考核；使用者的意见传不传得到高层 leaders listen to users complaints reach the boss
QES5.2 | 方针 那几句 几句话 句子 有没有修订 念一遍 复述 自己的话 保安 保洁 前台 临时工 供应商 看得到 意思 大白话 墙上口号；随便问谁都说得出个大概；哪年定的、评审没变 motto understood on every level and still suitable
QES5.3 | 代理 休假 顶班 授权 AB角 空岗 新岗位 发文 谁负责 无人认领 说了算 部门墙 上报绩效；人不在时谁接，手续有没有；没人认领的活 deputy during leave signed delegation nobody in charge
QES6.1 | 断供 独家 单一来源 骨干离职 停电 网络攻击 水灾 火灾 排名 等级 应对 备份供应商 备选方案 提前准备 机会 红黄绿；最担心的先排出来，防的办法管不管用 dependence on one supplier outage traffic light rating contingency
Q6.1 | 产品责任 质量事故 召回风险 交付风险 人员流失 新市场 机遇
QES6.2 | KPI 任务书 年初定 季度盘点 红灯 黄灯 没完成 掉队 补救 纠偏 分解 车间指标 部门指标 低于公司 松紧 一致 层层分 进度 兑现 数据来源 谁统计；定的数和实际的数差在哪；下面的比上面的宽松不行 kpi red light behind plan recovery department target weaker than company
Q6.3 | 搬迁 新工厂 系统切换 ERP上线 并购 合并 架构调整 换法人 备足库存 计划 分步 并行 回退 后果 资源 职责重新分；动大手术之前有没有方案，别断了供货 relocation or software change with a written plan and buffer stock
QES7.1 | 花了多少 投入多少 采购设备 招人 预算执行 专项资金 还缺 短板 待批 外部资源 租用 平衡；钱人物够不够，哪样还没着落 spent on equipment and people what is still lacking
Q7.1.1 | 资源总体 年度预算 设备购置 人员 能力约束 从外部获得
Q7.1.2 | 旺季 劳务 派遣 临时工 用工 招工 缺口 加班 班组配置 补员 替补；忙起来人从哪来，缺几个 peak season agency staff vacancies overtime
Q7.1.3 | 空压机 行车 天车 服务器 UPS 大修 年检 保养 计划 台账 厂房 屋面 消防设施 车辆 备用电源 点检表；能不能正常转，谁修，记录呢 compressor crane presses preventive maintenance cards
Q7.1.4 | 静电 无尘服 手环 风淋 噪声 闷热 冷库 抄表 温湿度表 光线 卫生 心情 加班疲劳；屋里的条件对东西和人有没有坏处
Q7.1.5 | 内校 外校 标准件 塞规 环规 通止规 扭力 测厚 贴标 过期 没送检 已测数据追溯 偏差 比对 量块 校准状态；用不准的家伙判了合格，之前的怎么处理 stickers ring gauge torque out of calibration earlier results reviewed
Q7.1.6 | 经验 教训 案例册 手册 徒弟 师傅 接班 退休返聘 视频 讲课 wiki 离职交接 行业交流 隐性知识；老师傅肚子里的货；把犯过的错编成教材 senior staff leaving, experience written down or filmed
QES7.2 | 考核 不合格 复审 上岗资格 证书 到期 学历 资历 评价 补训 待岗 技能等级 授权名单 凭什么胜任；没考过的先不让干；老证有没有续 licence out of date, evidence of ability, re-test
QES7.3 | 司机 清洁工 门卫 临时工 实习生 目标 方针 后果 责任心 跟我有什么关系 说不上来；晓不晓得出错会害到谁 any worker knows the effect of poor work
QES7.4 | 紧急联系 值班电话 找谁 夜间 群消息 邮件 公告 会议传达 对外口径 发言 来函 交接本 层级 反馈渠道；夜里出事先打给谁；群里说的算不算正式 urgent call at night who speaks to outsiders
QES7.5 | 涂改 签名 更正 电子签名 权限 谁能改 只读 服务器文件夹 外来标准 图集 登记 受控章 失效版 现场版本 表单版本 档案 归档 加密；旧的没有撤下来；外面来的规范有没有登记 superseded sheets in use, write access, corrections signed
Q8.1 | 新项目 质量计划 检验节点 里程碑 资源准备 工装 准则 记录要求 开工前 铺排 策划书；开工以前步骤、关卡、工具先定好 before the job starts steps checks and resources
Q8.2.1 | 聊天记录 微信 催货 催单 抱怨 报价说法 统一答复 售前 投诉渠道 应急联系；客户在群里发火谁回、留没留底 messages from clients kept quotes consistent
Q8.2.2 | 招标要求 硬指标 强制标准 资质条件 法律规定 隐含 承诺 广告 宣传 捋清；标书里的死规定和国家管的 must-have requirements of the tender and the law
Q8.2.3 | 急单 加急 产能 交期 先干后补 补签 日期倒挂 评审表 能不能接 报价 会签；算过做不做得完再答应；手续补在后头 capacity checked before accepting rush order paperwork afterwards
Q8.2.4 | 追加 减少 改颜色 改数量 补充协议 变更单 没传到 仓库 采购 生产 知道 旧单收回；人家中途变了主意，下面的人晓得不晓得 added units colour changed shop floor not told
Q8.3 | 不做设计 来图加工 按图生产 代工 不负责设计 剔除；新品 样机 手板 试验 评审会 冻结 立项 阶段门 stage gates, samples tried, build to print
Q8.3.2 | 研发计划 排期 分工 碰头 跨部门 节点 谁几月完成 资源 schedule of the development team meetings
Q8.3.3 | 立项书 竞品 老毛病 法规 标准 指标 客户需求 输入清单 矛盾
Q8.3.4 | 样机 试验 轮次 失败 评审 遗留问题 销项 整改 验证报告 试用；几轮测下来，评审提的问题关了没有 trials failed points closed
Q8.3.5 | 图纸 BOM 说明书 关键尺寸 标注 验收标准 包装 齐套 发布 签批；移交的东西全不全 drawings parts list manual complete
Q8.3.6 | 设变 换元件 替代料 降成本 重新测试 重新验证 批准 改版 影响；定型以后换了件，再验过才用 component swapped retested before release
Q8.4.1 | 名录 准入 没考察 没评价 先用 三年没复评 打分 淘汰 整改 新厂 vendor used without visit list not re-scored
Q8.4.2 | 外发 热处理 电镀 喷涂 回厂检验 驻厂 监造 抽箱 来料 退货 拒收 质保书；外头做的那道工管得怎样；到货开几箱看 goods inward and outwork inspected on return
Q8.4.3 | 订货单 只写名称 没写规格 技术要求 验收 包装 资质 遗漏；写给供货的太简单，容易买错 order too vague specification missing
Q8.5.1 | 卡片 指导书 手边 屏幕 设定值 实际值 参数 扭矩 焊接 热压 粘接 灭菌 确认 首件 操作手法 成品检不出 设备认可；照着做没有，数对不对得上 instruction displayed, settings compared, process validated and requalified
Q8.5.2 | 扫码 倒查 炉号 班次 批次 区分 相似 混放 颜色 状态 追到人；外观相近的怎么区分；从成品追到料 tracing a finished item to its inputs, similar items kept apart
Q8.5.3 | 客户工装 送修 寄存 证件 复印件 片子 资料 保管 损坏 告知 赔偿 隐私；别人的东西坏了跟人家说没有 belongings of customers listed, harm reported to the owner
Q8.5.4 | 防压 防震 玻璃 易碎 装箱 冷链 断链 温度 堆高 保鲜 效期 先进先出 运输破损；怕碎怕热的怎么运 fragile goods, expiry dates, stock rotation, temperature log
Q8.5.5 | 叫修 质保期 上门 备件 响应 维修站 回访 升级 使用培训 保外；卖出以后找得到人不 repairs after sale, response time, parts kept
Q8.5.6 | 中途改参数 临时调整 谁批 记录 恢复 偏离单 换设备 换辅料；做到一半动了设定，谁点头 settings altered halfway approved by whom
Q8.6 | 没检完 先发 特批 例外 客户同意 放行单 签字人 授权 项目全 漏项 出货报告 末检；手续齐了才能走 shipped before tests finished who signs final inspection
Q8.7 | 挑出来 坏件 拍板 让步 客退 隔离区 待处理 返修 重检 降级 处置单 追回；坏的放哪、谁定怎么弄 bad ones sorted out who decides
Q9.1.1 | 监控项 看板 频率 取数 算法 统计方法 过程指标 抄报 复核
Q9.1.2 | 星级 评星 回头客 差评 流失 转走 NPS 口碑 打分下降 调查 访谈 投诉率；老客户走了问没问；网上评价低怎么办 ratings, reasons why buyers left
Q9.1.3 | 报表 汇总 趋势 结论 建议 对比 变差 找规律 数据说明什么 报给领导；把数字对比着看出什么 graphs and comparisons with conclusions drawn
QES9.2 | 自查 找茬 交叉检查 本科室 回避 小毛病 轻微 闭环 分工 内部检查组 年度审核；自己人审自己人，谁避开了自己那摊 impartial internal auditors, points still open
QES9.3 | 年会 拍板 总结会 高层会 每年 上次决议 落实 汇报 议题 决定 资源 谁负责 体系灵不灵；老总把各口叫齐听汇报；前一次的决定落了地没有 leadership meeting, follow-up of earlier decisions
QES10.1 | 挑 机会 更好 优化 升级 从投诉 从数据 从审核 改进点 选题
QES10.2 | 又出现 复发 重复 没除根 白改 整改无效 再次投诉 翻查 其他产品 类似 五个为什么 关单；只治表面，隔一阵重来 repeat failure, cause analysis, like products searched
QES10.3 | QC小组 课题 节拍 秒 金点子 合理化建议 奖金 省钱 提效 缩短 年年比 改善成果 精益 cycle time cut, staff proposals rewarded
`;
