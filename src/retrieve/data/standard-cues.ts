/**
 * Words that say which standard a note is about, whatever its clause. Written for this project from the vocabulary of
 * the three fields; a word that two of them use (`泄漏`, `应急`) stands with neither.
 */
export const STANDARD_CUES = {
  EMS: `环境 环保 环评 生态 排放 排污 排口 排水 污水 废水 废气 烟气 烟囱 油烟 废物 废弃物 固废 危废 废油 废液 污泥 联单 污染 碳排 双碳 碳足迹 减碳 节能 节水 节电 能耗 电耗 水耗 油耗 单耗 能源 用水 用电 垃圾 气味 异味 臭 扰民 厂界 雨水 雨污 化学需氧量 氨氮 挥发 绿化 回收 再生 生命周期 清洁生产
environment environmental emission emissions emit effluent waste stack chimney smell odour carbon recycling pollution spill drain energy bund`,
  OHSMS: `安全 职业 健康 工伤 受伤 伤害 伤人 轻伤 重伤 伤亡 事故 未遂 险情 险肇 隐患 危险 危险源 危害 劳保 防护用品 安全帽 安全带 体检 职业病 中暑 触电 坠落 夹伤 砸伤 烫伤 急救 逃生 撤离 动火 登高 高处 受限空间 有限空间 特种作业 监护 护罩 联锁 光栅 加班 疲劳 违章 工会 工人代表 安全员 一岗双责 叉车 包工
safety health injury injured hurt accident incident hazard hazards ppe guard guards interlock harness evacuation aider aiders noise exposure dosimetry near-miss unsafe rescue ladder`,
} as const;
