/**
 * Words that carry no content of their own: they neither support a statement nor need support.
 * Function words first, then the glue of audit reports.
 */
const FUNCTION_WORDS = `
有 是 在 到 为 没 没有 无 未 不 里 上 下 来 去 说 看 要 把 被 了 的 地 得 着 过 并 及 等 其 该 各 每 已 已经 均 都 全 全部 所有 其中 共 对 与 由 按
按照 根据 依据 和 或 从 向 给 让 使 将 会 能 可 可以 应 应当 需 须 也 又 再 还 仍 就 才 只 仅 但 而 且 并且 以 以及 从中 直至 审核时 although though 于 至 中 内 外 前 后 时 当
日 月 年 号 个 份 件 项 次 名 位 人 条 台 家 起 张 批 只 本 辆 处 种 类 天 周 点 分 秒 度 元 这 那 此 本次 上述 以上 以下 之 所 者 一 二 三 两
几 某 如 若 因 由于 因为 所以 从而 分别 同时 此外 另 另外 其他 其余 进行 予以 加以 用于 作为 属于 包括 包含 即 如下 例如 截至 截止 止 自
a an the of to in on at by for with and or is are was were be been being it its this that these those as from into than then
there their they he she his her has have had do does did which who whom whose where when while also per each both some any such
all still now last next one about after before during between more most least less same yet remain remains remained zero nil year date m s d january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec via within against under over up out off only other others further but if so no not
`;

const REPORT_WORDS = `
查 抽 抽查 翻阅 逐一 逐页 逐日 页次 抽取 抽样 抽检 查看 查阅 检查 审核 审核组 审核员 核查 核实 询问 问 了解 介绍 现场 提供 出示 查见 经查 显示 表明 说明 记录 资料 情况
已作 已予 作出 因素 管理体系 内外部 内容 结果 数据 日期 时间 编号 名称 企业 公司 组织 单位 受审核方 部门 负责 相关 有关 要求 规定 标准 执行 实施 开展 过程 活动 工作 体系 运行
保持 涉及 采用 使用 形成 存放 位于 配备 配置 设置 设有 具有 存在 发现 识别 确定 建立 制定 编制 收集 条款 审核日 项目 具体 主要 满足要求 符合要求 符合规定 满足规定 符合标准 正常 良好
低于 高于 超过 大于 小于 少于 多于 超出 优于 不足 不低于 不高于 不超过 不少于 不大于 不小于 目标 指标 限值 上限 下限 合格线 统计 累计 平均 实际 实有 目前 现 实现 达到 满足 符合 规范 合理 得到 状态 处于 事项 结论 作出 不足以 查清 尚待 尚未 进一步 跟踪 下次 关注 表示 反映 体现 证实 认为 判断 综上 总体 基本 之处 暂不 据此 有关 一次 能够 开具 提出 指出 列为 有效 方式 形式 方面 范围 总计 合计 共计 方法 适用 组织机构
sampled sample samples sampling seen shown shows show record records recorded evidence reviewed review checked check showed found
target targets objective objectives limit limits goal stated requirement requirements required require audit auditor site process company organisation system carried total
available provided held holds stands stood noted reported raised basis clause apply applies applicable apart point points open further follow next visit overall general generally finding findings conclusion noted observed confirmed interview interviewed explained described states says reads currently including included result results
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const STOP_WORDS = setOf(FUNCTION_WORDS);
export const STOCK_WORDS = setOf(REPORT_WORDS);
