/** Acts that settle a matter: reported as done, they need a note that does not leave it open. */
export const CLOSING_WORDS: ReadonlySet<string> = new Set(
  `
采购 购置 补充 补齐 补办 补交 补录 补签 更换 换新 修复 修好 维修 整改 改正 纠正 关闭 闭环 验证 培训 考核 批准 审批 校准 检定 标定 复审 换证 收回 回收 停用 更新 备案 验收 评价 纳入 配备 配齐
恢复 清理 清除 落实 完善 办理 复检 复查 辨识 识别 隔离 处理 处置 赔付 召回 安装 加装 张贴 贴 通过 解决 结案 完成 体检 补贴 上锁 归档 实施
purchased procured replaced repaired rectified closed verified trained approved calibrated updated evaluated assessed implemented
installed received resolved completed corrected recalled certified validated cleared finished carried
`
    .trim()
    .split(/\s+/u),
);

/** Acts that change the state of things: a narrative that reports one as done needs a note that says so. */
export const EVENT_WORDS: ReadonlySet<string> = new Set(
  `
采购 补充 补齐 补办 补交 更换 修复 维修 整改 关闭 闭环 验证 培训 考核 批准 审批 审核批准 校准 检定 复审 收回 回收 停用 更新 备案 验收 评价 评审 纳入 配备 配齐 公示 通报 宣贯
检测 监测 确认 会签 签字 签订 登记 恢复 清理 清除 落实 制定 修订 发布 下发 完善 办理 复检 复查 换证 交底 演练 体检 辨识 隔离 处理 处置 赔付 召回 转移 安装 加装 改造 升级
招聘 聘请 投保 认证 获得 取得 通过 表彰 奖励 处罚 汇总 分析 跟踪 监督 巡查 归档 保存 测试 试验 演示 添置
purchased procured replaced repaired rectified closed verified trained approved calibrated updated evaluated assessed tested implemented
installed issued signed inspected reviewed audited completed corrected recalled certified validated disposed
`
    .trim()
    .split(/\s+/u),
);
