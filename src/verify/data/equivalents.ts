/**
 * Words that notes and narratives use for one another, beyond the thesaurus of the standards: one group per line.
 * Only words that mean the same in every audit sentence; a negation is never equal to its opposite.
 */
const GROUPS = `
佩戴 戴 穿戴 戴着 系 系挂 挂 worn wear
更换 换 换下 换新 换掉 replace replaced swap swapped exchanged
签字 签 签名 签署 签认 签批 会签 签订 签单 签约 sign signed signature
补充 补 补齐 补交 补贴 补录 补上
停用 停 停止使用
修复 修 修好 维修 修理 恢复 repair repaired restored
用时 历时 耗时 时长 用了
参加 参与 参演 到场 attended
转移 转 转运 移交 外运
有效期 有效 在期 到期日 valid
到期 过期 逾期 超期 超过有效期 失效 届满 期满 overdue expired
安排 计划 拟 打算 scheduled planned booked schedule plan
演练 演习 drill exercise
每天 每日 逐日 天天 按日 日日 daily
每月 逐月 按月 月月 monthly
逐项 逐条 一一
看火人 监火人
账号 帐号 账户
台账 台帐 登记表 登记本 log register
清单 名录 目录 列表 list
名字 名称 名
划伤 擦伤
休息 休 歇 歇工 休假
标签 标识 标志 标示 标牌 贴标签 label labelled
上锁 锁 锁闭 加锁 锁好 locked
警示 警告
缺少 缺 缺失 欠缺 少 漏 missing lack lacking short shortage
遗漏 漏 漏填 漏记 漏项 漏签 漏检
填写 填 写 登记 记 记载 写明 载明 注明
昼间 昼 白天 day
夜间 夜 晚上 晚班 夜班 night
监测 检测 测 测量 测试 试 检验 检 tested test
接受 接收 收 收到 收回 回收 received
发放 发 发出 发出去
供方 供应商 供货商 供货方 外部供方 supplier suppliers vendor
外包 分包 外协 外包方 委外 外委 委托 outsourced subcontracted
自测 自检 自行
佩戴 戴上 戴着 佩带
评价 评审 复评 评 评分 评估 eval evaluation evaluated assessed assess assessment evaluate
内审 内部审核 audit
管评 管理评审
环境因素 环因 aspects aspect
危险源 风险 hazard hazards
投诉 客诉 抱怨 complaint complaints
顾客 客户 业主 甲方 customer cust client
离职 离岗 left
账目 账
返修 返工 返 rework reworked
报废 废 scrap scrapped
让步 让步接收 use-as-is concession
合格 ok 通过 pass passed
不合格 不符合 不合格品 不符合项 nc nonconformity nonconformities ncr
完成 完 做完 做 完毕 完工 办结 done complete completed
关闭 关 全关 闭环 结案 closed close shut
整改 改 改正 纠正 改善 当场改 改完 改好
提醒 口头 口头提出 口头提醒
沟通 交流
观察项 观察 obs observation
措施 action actions
原因 根因 root cause
christmas xmas
负责人 责任人 owner owned
期限 限期 due
运行 好用 正常
报告 report
函告 函 函件 来函 发函 去函 致函 letter
校准 检定 标定 calibration cal calibrated
证书 证 证件 资质 cert certificate certificates
持证 有证
培训 教育 训练 training trained
新员工 新人 新工
受伤 伤 轻伤 工伤
事故 事件 伤害 incident accident
压力 压
温度 温 料温 水温 风温 temp temperature
湿度 湿
浓度 conc concentration
目标 指标 objective objectives obj objs target targets
得分 评分 分数 成绩 score scored
满意度 满意率 满意
危废 危险废物
废油墨桶 废桶
规程 规范 procedure procedures
作业指导书 指导书 wi
机器 机台 机 设备 machine
线速 线速度 送丝
灌装 装
缺陷 不良 defect defects
问题 缺点
全部 所有 全 均 都 all
改进 改善 improvement
离心 离心机
新增 新上 新开 加了 加 新 new
添置 购置 采购 购买 买 购 purchase purchased po
验收 验收合格
拆 拆除 拆了 removed
加装 装 安装 全装 装回 fitted installed
堆放 堆 堆积 堆了 放置 摆放
隔离 围挡 警戒
账实 实称
体检 健康检查 职业健康检查 健康体检
上岗 在岗 开车 驾驶 作业 操作
办理 办
交付 交货 otd 准时交付 delivery on-time otif
空置 空着 闲置 空闲 empty
接收数 accepted acc accept acceptance
拒收 rejected rej reject rejection
有条件 条件 附条件 conditional
下降 降 降低 减少 fell decrease decreased reduction down
上升 升 增长 增加 升高 提高 rose increase increased
最新版 latest 现行版 最新
记录 登记 record records
交接 交接班
发货 出货 出厂 出库 shipped dispatch
批次 批 batch lot
级别 级 level lvl
单独 alone himself herself
月 month mth months mths
周 week weeks wk wks
年 year years yr yrs
季 季度 quarter quarterly
超声 ut
射线 rt
磁粉 mt
渗透 pt
金探 金属探测 金属检测
lti lost-time injury injuries
冷冻 冷冻柜 冷冻库 freezer frozen
冷藏 冷藏库 冷库 chiller fridge
离心 离心机 centrifuge
移液器 移液枪 pipette
天平 balance scale scales
温度计 thermometer
试剂 reagent reagents
批号 batch-no lot-no
供方 vendor
储存 贮存 存放 storage stored
样品 样本 sample-bottle specimen
仓库 库房 warehouse
明天 次日 翌日 隔天 第二天
离开 走 走时 离场
拿到 拿来 拿出 拿 取得 取到 取来 拿出来
看不清 看不出 无法识别 辨认不清
讲不清 说不清 说不上来 去向不明 无法说明
没墨 缺墨
照样 仍然 仍予 依然 照常
忘 忘了 遗忘 忘记
坏 坏了 损坏 故障 broken defective
烂 破 破了 破损 torn
堵 堵了 堵塞 blocked obstructed
漏油 渗油
缝 缝隙 裂缝 crack
断 断了 断裂 中断
脏 污染 不洁 dirty
闭 闭环
掉 掉了 脱落
贴 张贴 粘贴
挂 悬挂
摆 摆放
扔 丢弃 弃置
问 询问 问了 asked
讲 解释 说明
旁边 附近 旁
干 干燥
湿 潮湿 受潮
亮 点亮
暗 昏暗 太暗 照明不足
挤 拥挤
吵 嘈杂
热 炎热
乱 混乱 杂乱
锈 生锈 锈蚀 rust rusted rusty corroded
裂 裂纹 开裂
think thought believes believed
guard guarding guards
uncal uncalibrated
guess guessed
laptop computer
know knew known aware 知道 知晓 了解 清楚
minor 轻微 一般 一般不符合
major 严重
`;

/** Each word with the first word of its group; where a word stands in two groups, the earlier one counts. */
export const EQUIVALENTS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .reverse()
    .flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)),
);
