/** Words for the clauses of ISO 45001 (format: see keywords-shared.ts). Source: the project's own collection. */
export const OHSMS_KEYWORDS: Readonly<Record<string, string>> = {
  '4.1': `
3: 夜班多, 老旧厂房, 安全监管形势, 新安法`,
  '4.2': `
4: 工作人员的需求, 员工需求, 员工想要, 休息室, 降温茶
2: 家属, 关心体检`,
  '5.1': `
4: 带队安全检查, 领导带班, 安全投入, 安全生产责任, 第一责任人, 安全承诺, safety leadership
2: 安全费用, 一岗双责, 安全文化`,
  '5.2': `
4: 消除危险源的承诺, 安全第一, 预防为主, 人人平安, 以人为本
1: 员工参与`,
  '5.3': `
4: 安全责任制, 安全生产责任制, 安全责任书, 安全员任命, 安全管理机构, 安全总监
2: 安全员, 专职安全员`,
  '5.4': `
5: 协商和参与, 协商与参与, 协商, 员工代表, 职工代表, 职工代表大会, 职代会, 工会, 工会主席, 安全代表, 员工安全代表, 安全事务代表, 员工参与, 工人参与, 安全提案, 安全委员会, 安委会, 集体合同, 厂务公开, consultation, consulted, worker participation, participation of workers, worker rep, employee rep, safety rep, safety representative, reps elected, safety committee, trade union, union, 工人会, 员工会, 员工大会, 班组长会, 职工座谈, 员工座谈会
4: 意见箱, 征求, 征求了, 班组意见, 员工意见, 提隐患, 隐患举报, 采纳, 参与危险源, 安全建议, 员工座谈, 座谈会, 反映渠道, worker, participation, suggestion box
3: 参与, 提了也白提, 渠道, 公示, 代表, 一线工人, 民主, 吹哨, elected, stop work
2: 意见, 建议, 签到, 提案, reps
1: 员工, 工人`,
  '6.1.2': `
5: 危险源, 危害因素, 危险源辨识, 危险源清单, 危害辨识, 风险评价, 重大危险源, 重大风险, 不可接受风险, 不可接受, 可接受风险, lec, lec法, d值, d≥, d>, 四色图, 风险分级, 分级管控, 双重预防, 风险告知, jsa, jha, hazop, scl, hazard identification, hazid, hazard, risk assessment, hira, ra, ras, risk assessments, 风险等级, 风险评过, 评过风险, 等级高, 等级中
4: 辨识, 没辨识, 未辨识, 高坠, 高处坠落, 物体打击, 坍塌, 中毒窒息, 机械伤害, 灼烫, 灼伤, 车辆伤害, 起重伤害, 风险点, 风险评估, 安全风险, 职业健康风险, 风险矩阵, likelihood, severity, risk rating, unacceptable, 漏了, 独自值守, 单独作业, manual handling, ra not, not reviewed
3: 触电, 有限空间, 受限空间, 火灾爆炸, 没列, 消毒水, 粉尘爆炸, 滑倒, 扭伤, 夹伤风险, 重大, 四色, 评价方法, confined space, slips and trips, exposure, 列了, 漏列
2: 风险, 清单, 更新, 识别, 走廊, 高空, risk
1: 评价`,
  '6.1.2.1': `
3: 危险源辨识, 危害辨识, 未辨识, 没辨识, 辨识不全, hazard identification, hazid
1: 辨识`,
  '6.1.2.2': `
3: 风险评价, 风险评估, lec法, lec, d值, 风险矩阵, risk assessment, risk rating
1: 不可接受`,
  '6.1.3': `
5: 安全生产法, 职业病防治法, 安全法规, 法律法规要求和其他要求, 消防法, 粉尘防爆, 特种设备安全法, safety legislation, factory act, coshh, riddor
3: 安全规程, 安全标准, 工伤保险条例, 应急管理部, 安监
1: 安全`,
  '6.1.4': `
3: 重大风险的措施, 不可接受风险控制, 风险控制措施
1: 管理方案, 操作规程, 应急预案`,
  '6.2': `
5: 安全目标, 职业健康安全目标, 安全指标, 安全考核, 工伤事故为零, 千人负伤率, 负伤率, 轻伤率, 职业病发生率, 隐患整改率, 死亡事故, ltifr, ltir, trir, safety objective, safety target, ohs objective
4: 重伤, 轻伤≤, 轻伤, 工伤为零, 事故为零, 零事故, 零死亡, 零伤害, 整改率, 培训率, 死亡, frequency rate
2: 工伤, 起/年, 火灾事故, near miss reporting target
1: 一起`,
  '6.2.1': `
2: 安全目标, 职业健康安全目标`,
  '6.2.2': `
3: 安全管理方案, 职业健康安全管理方案, 隐患治理方案
1: 治理, 安全改造`,
  '7.1': `
3: 安全投入, 安全费用, 安全生产费用, 安全资金`,
  '7.2': `
4: 安全培训, 三级教育卡, 安全管理人员, 主要负责人证, 安全员证, 特种作业操作证, 高压电工证, 监护人证, 安全教育, safety training, first aider
2: 班组签字, 安全考试, 安全技能`,
  '7.3': `
4: 安全意识, 风险告知卡, 撤离, 拒绝违章, 停止作业权, 危险情况, safety awareness, right to stop work
2: 应知应会, 危险告知`,
  '7.4': `
4: 安全信息, 安全例会, 班前安全会, 安全看板, safety briefing
2: 来访人员, 访客告知, 承包商也告知`,
  '8.1': `
5: 劳保, 劳保用品, 劳动防护用品, 防护用品, ppe, 安全帽, 安全带, 防护眼镜, 护目镜, 耳塞, 防毒面具, 滤盒, 防尘口罩, 防护手套, 绝缘手套, 劳保鞋, 临边防护, 临边, 防护栏杆, 配电箱, 漏保, 漏电保护, 动火, 动火作业, 作业票, 动火证, 有限空间作业, 受限空间作业, 高处作业, 吊装作业, 临时用电, 上锁挂牌, 防护罩, 安全光栅, 光栅, 双手按钮, 联锁, 急停, 危险作业, 作业许可, 安全操作规程, 气瓶, 脚手架, 防爆, 静电接地, 防静电接地, 释放球, 危险化学品, 告知牌, 职业病危害告知, 警示标识, 安全警示, loto, lockout, permit to work, hot work, work permit, guard, guarding, harness, scaffold*, machine guard, personal protective
4: 护栏, 挂点, 气体检测, 监护人, 接地, 安全距离, 消防通道, 安全出口, 堵塞, 违章, 三违, 粉尘清扫, 粉尘堆积, 高温津贴, 防暑降温, 通风柜, 叉车限速, 人车分流, 登高, 梯子, 氧气乙炔, 间距, 电缆, 吊具, 钢丝绳, 安全交底, 听力防护, 防暑, 反光背心, 打磨工, 防护, 安全管理, gloves, goggles, ear protection, ear plugs, ladder, interlock, e-stop, hi-vis, machine safety
3: 审批, 没戴, 未戴, 未佩戴, 现场纠正, 当场纠正, 签字齐, 口罩, 冲床, 电线, 私拉乱接, 门没锁, 安全检查, 除尘, 防火, 防滑, 配电, 操作规程, 危化品, 化学品, 堆积, 打磨, unsigned, in place, isolation
2: 领用, 按月领, 发放, 挂牌, 电气, 栏杆, 运行控制, 安全, 带电, 现场, applied
1: 现场看, 好用`,
  '8.1.2': `
4: 消除危险源, 工程控制, 替代, 控制层级, hierarchy of controls
1: 防护, 劳保, 护栏`,
  '8.1.3': `
5: 变更管理, 变更风险评估, 变更前, 变更安全评估, 变更审批单, management of change, moc
4: 变更审批, 变更, 新上一条, 新增设备, 新工艺, 新产线, 设备改造, 工艺变更, change
2: 风险评估, 新设备, 改造, 新线
1: 审批单, 安全风险`,
  '8.1.4': `
5: 承包商, 承包方, 外来施工, 外来施工队, 施工队, 施工单位, 安全协议, 安全管理协议, 相关方告知, 相关方告知书, 入厂须知, 入场安全教育, 承包商入场, 外包单位, 劳务公司, 劳务队, 分包单位, 外委施工, contractor, method statement, subcontractor
4: 外包, 交底记录, 资质备案, 入场教育, 进厂, 外协单位, 供方安全, 采购劳保, 采购化学品, 租赁设备, 第三方人员, 采购, outsourc*, procurement, purchas*
3: 交底, 资质, 供方, 供应商, 写进合同, 外来人员, 保险, induction records, roofers, supplier
2: 协议, 备案, 合同, 进场, 入场, msds, before they started
1: 安全要求`,
  '8.1.4.1': `
4: 采购劳保, 采购安全要求, 采购化学品, 安全要求写进合同
1: 采购, 供方给`,
  '8.1.4.2': `
4: 承包商, 承包方, 施工队, 外来施工, 劳务公司, 入场安全教育, contractor
1: 安全协议, 告知书, 交底`,
  '8.1.4.3': `
4: 外包过程, 外包, outsourc*
1: 协议`,
  '8.2': `
4: 消防演练, 疏散, 触电, 急救箱, 急救, 逃生, 粉尘爆炸演练, fire drill
1: 伤员, 中毒`,
  '9.1.1': `
5: 职业卫生检测, 职业病危害因素检测, 职业健康检查, 职业健康体检, 职业健康监护, 职业病体检, 岗前体检, 体检, 安全检查表, 隐患排查, 隐患台账, 隐患整改, 安全检查记录, 安全绩效, 绩效监测, 安全巡查, health surveillance, occupational hygiene, noise survey, workplace inspection, medical surveillance, safety inspection, exposure monitoring
4: 隐患, 安全检查, 复查, 监视和测量, 禁忌证, 职业禁忌, 噪声检测, 粉尘检测, 日检, 周检, 整改闭环, 检查表, audiometr*, medicals, safety walk, inspections monthly
3: 检测, 检查, 噪声, 粉尘, 高温检测, 检测报告, db, mg/m3, mg/m³, 闭环, 防雷检测, survey
2: 绩效, 每周, 监测, 条整改, 接地电阻, inspections, inspection
1: 报告, 整改`,
  '9.1.2': `
3: 安全合规, 法规执行情况
1: 已整改`,
  '10.2': `
5: 工伤, 工伤事故, 事故调查, 事故调查报告, 四不放过, 未遂, 未遂事件, 险肇, 轻伤事故, 夹伤, 划伤, 砸伤, 烫伤, 摔伤, 扭伤, 受伤, 事故报告, 事件调查, accident, accident book, accident investigation, incident, near miss, injury, lost time, investigation
4: 事故, 事件, 休息天, 休工, 误工, 病休, 上报, 手指, 骨折, 住院, 防护罩拆, 安全事件, 伤者, injured
3: 照片, 调查, 措施加, 加装, 倒塌, 碰伤, refitted
2: 复查, 整改照片, 责任人处理, guard
1: 左手, 员工`,
};
