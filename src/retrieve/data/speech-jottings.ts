/** As `speech-shared.ts`: what stands in the margin of a notebook, clause by clause, in the words of whoever was asked. */
export const SPEECH_JOTTINGS = `
QES4.1 | 大环境 形势 竞争对手 涨价 用工荒 断供 关税 限电 政策变 新法规出来 强项弱项 SWOT 半年看一次 market, rivals, prices, what is going on around the firm
QES4.2 | 谁在意我们 股东 社区 邻居 监管 员工家属 银行 总部 各家的要求 想法 盼头 wishes of authorities, owners, neighbours
QES4.3 | 证书写的地址 多场所 分厂 分公司算不算 不做设计 删减 不适用条款 边界 证书上漏 site missing on the certificate, cert, in scope, out of scope, exclusion
QES4.4 | 流程图 过程清单 前后衔接 上下道 主人 归口 接口 外包的过程 process map, owners, interaction
QES5.1 | 一把手 老总 老板重视 亲自抓 资源给不给 开会讲不讲 带头 boss takes part, top management on the floor
QES5.2 | 方针 口号 标语 那几句话 墙上 老板定的话 一线知道不 变没变 policy on the wall, slogan, known by workers
QES5.3 | 谁说了算 谁拍板 谁负责 岗位说明书 职责书 任命 授权 代理人 权力 who decides, who may stop the job, job description, appointed
S5.4 | 工人说话 提意见 工会 代表 座谈 意见箱 投票 参与 采纳 听不听 workers asked, suggestions, safety committee
QES6.1 | 怕啥 万一 风险表 机会 应对 风险大小 定级 措施管用不 what could go wrong, risk register, opportunities
E6.1.2 | 排什么 废水废气废渣 响声 味道 哪样最要紧 识别 打分 重要的那几项 环境影响 which waste, noise, smell, scored
S6.1.2 | 哪里会伤人 砸 烫 摔 触电 割 中毒 卷进去 隐患点 辨识 评级 who could get hurt, pinch points, hazards listed
ES6.1.3 | 法规 条文 新国标 找全没 更新 网站查 适用哪些条 许可 laws that apply, list of laws, new rules found
QES6.2 | 指标 目标 KPI 分到部门 怎么干 谁干 多少钱 什么时候 完成率 差多少 target numbers, plan, how far
QES6.3 | 搬家 换系统 改组 新线 变动 计划好再改 影响谁 moving, reorganising, planned change
QES7.1 | 人手 钱 设备够不够 厂房 水电 缺编 预算 enough people, budget
Q7.1.3 | 设备 保养 维修 点检 机器坏 停机 备件 润滑 台账 breakdown, maintenance, spare parts, lubrication
Q7.1.4 | 车间温度 湿度 灰 光线 噪 洁净 静电 心情 workshop temperature, light, clean room
Q7.1.5 | 卡尺 千分尺 天平 表 校准 检定 过期 标签 精度 送检 gauges, calibration sticker, out of date
Q7.1.6 | 老师傅 经验 诀窍 传帮带 教训 案例库 人走了 know-how, lessons, leaving employees
QES7.2 | 会不会干 上岗证 考核 培训 学历 新人 老人 效果 补考 training done, tested, licence expired, competent
QES7.3 | 知道不 心里有数 后果 自己的活 跟谁有关 aware, knows what happens if
QES7.4 | 通知 传达 群里 开会 谁告诉谁 对外说 口径 told, notice board, message
QES7.5 | 文件 版本 作废 盖章 存档 找不着 涂改 记录 保存几年 发放 documents, old version, archive, control stamp
Q8.1 | 计划 工艺 准备 新产品 怎么做 标准 planning the work
Q8.2 | 订单 合同 评审 客户要啥 报价 交期 口头单 改单 招投标 order, contract review, quotation, changes
Q8.3 | 设计 图纸 研发 打样 试制 评审 验证 确认 改图 输入 输出 design, drawing, prototype, trial
Q8.4 | 买 供货 外协 供应商 来料 打分 名录 考察 合同 涨价 断货 suppliers, subcontractor, incoming, approved list
Q8.5.1 | 干活 工序 参数 首件 作业书 温度 压力 时间 特殊过程 焊 热处理 process settings, work instruction, first piece
Q8.5.2 | 标签 批号 追溯 牌子 待检 混料 扫码 标识 label, batch, traced back
Q8.5.3 | 客户的东西 来料加工 客供 图纸 模具 丢了坏了 个人信息 customer's tools, material supplied
Q8.5.4 | 搬运 包装 存放 防潮 防锈 保质期 先进先出 冷链 packing, storage, shelf life, damage
Q8.5.5 | 售后 保修 三包 回访 上门 交完货 安装后 warranty, after delivery, service call
Q8.5.6 | 临时改 换料 换人 换机器 变更 审批 改参数 change on the line, approved before
Q8.6 | 检验 放行 出厂 合格证 报告 抽检 谁签字 漏检 final inspection, release, certificate, who signed
Q8.7 | 不良 次品 返工 报废 让步 隔离 红箱子 混进去 退货 rejects, rework, scrap, segregated
ES8.1 | 现场管理 操作规程 防护 处置 分类 外包队伍 危废 废气设施 on site, controls, contractors, waste
S8.1.2 | 防护 挡板 护栏 手套 帽子 上锁 通风 消除 替代 guards, gloves, helmets, lock out
S8.1.3 | 新设备 换工艺 搬线 改造 临时 先评估 change of machine assessed first
S8.1.4 | 外来的人 施工队 承包 分包 安全协议 交底 买来的东西 contractors, induction, permit, bought with hazards
ES8.2 | 演练 出事 跑 疏散 灭火器 泄漏 洒了 预案 急救 应急箱 电话 spill, tipped over, storm drain, evacuation, fire, first aid
QES9.1.1 | 量 测 统计 数据 图表 月报 趋势 结果 多少 监测 measured, figures, trend, monthly
Q9.1.2 | 客户满意不 评价 打分 问卷 表扬 投诉 回头客 satisfied customers, survey, complaints
ES9.1.2 | 守法没 逐条对 违没违 罚过没 合不合规 哪条没做到 做没做到 legal check, comply, fined, requirement not met
Q9.1.3 | 数据看出啥 分析 排列图 供应商数据 说明什么 what the figures tell, analysis
QES9.2 | 内审 自己查自己 检查表 开了几个 审核员 计划 交叉 internal audit, checklist, own department
QES9.3 | 管评 开大会 领导听 决定 输入 改进 要资源 报告 review meeting, inputs, decisions
Q10.1 | 哪里能更好 改善 点子 机会 从数据从客诉找 improve, where it can get better, ideas picked
QES10.2 | 整改 原因 五个为什么 举一反三 再发生 关掉 回头看 验证 root cause, again, closed, corrective
S10.2 | 受伤 事故 险肇 未遂 调查 上报 工伤 四不放过 accident, near miss, investigated, reported
QES10.3 | 一年比一年 越来越 提案 QC小组 持续 better year on year, improvement project
`;
