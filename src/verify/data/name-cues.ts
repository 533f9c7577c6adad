/** Endings of the names of organisations. */
export const ORGANISATION_ENDINGS = `
股份有限公司 有限责任公司 有限公司 集团 公司 工厂 总厂 分厂 厂 科技 实业 工业 股份 家居 家具 化工 环保 物流 电子 机械 木业 钢铁 铸钢 铸造 铝业 铜业 材料 新材 包装
纸业 印务 印刷 食品 饮料 餐饮 农业 牧业 面业 冷链 粮油 制药 药业 医药 医疗 生物 光电 半导体 仪器 仪表 精密 五金 模具 塑胶 塑料 橡胶 玻璃 陶瓷 建材 建筑 建设 工程 装饰 幕墙 劳务
物业 速递 快运 钢构 乳品 石料 会所 液压 保洁 清洁 装卸 运输 快递 仓储 供应链 贸易 商贸 电器 电气 电梯 能源 新能源 固废 危废处置 再生资源 环境 检测 认证 计量 测试 咨询 软件 网络 信息 通信 智能 自动化 传媒 教育 工作室
医院 银行 大学 学院 学校 职校 研究院 研究所 设计院 事务所 中心 热处理 表面处理 密封 轴承 阀门 涂装 喷涂 喷丸 喷塑 喷砂 电镀 锻造 铸件 冲压 机加 线切割 起重 消防 保安 安保 货运 航运 泵业 线缆 电缆 汽车 零部件 日化 涂料 染料 纺织 服饰 服装 制衣 皮革 鞋业 玩具
`
  .trim()
  .split(/\s+/u)
  .sort((a, b) => b.length - a.length);

/** What stands before such an ending without making it a name. */
export const GENERIC_BEFORE_ENDING = `
本 该 我 贵 各 其 分 子 母 总 原 新 老 外 大 小 相关 上述 受审核 被审核 企业 集团 专业 第三方 具备资质的 有资质的 委托 外包 供应商 供方 客户 顾客 承包 施工 监理 检测 处置 物业
运输 物流 生产 加工 制造 服务 管理 认证 培训 咨询 软件 安全 环境 环保 质量 机械 电子 化工 食品 原材料 主要 关键 生活 办公 现场 信息 数据 指挥 控制 调度 研发 技术 采购 营销 工程 建筑 装饰 包装
作业 工作 职业 室内 室外 周边 自然 洁净 车间 厂区 内部 外部 过程 运行 电气 机电 测试 系统 应用 配套 办公室 人事 市场 业务 行政 财务
`
  .trim()
  .split(/\s+/u);

/** Verbs and nouns after or before which a bare name stands for another organisation. */
export const ORGANISATION_BEFORE = [
  '供方',
  '供应商',
  '客户',
  '顾客',
  '分包单位',
  '分包方',
  '外包方',
  '承包方',
  '接收单位',
  '处置单位',
  '代理',
  '转移至',
  '转移给',
  '转移到',
  '委托',
  '外包给',
  '采购自',
  '购自',
  '沿用',
  '参照',
  '借鉴',
  '供应给',
  '发往',
  '交付',
  '销售给',
  '交给',
];

/** Characters of acts and things on site, which join into words no dictionary has (`补设`, `货垛`) and make no name. */
export const SITE_CHARACTERS = new Set(
  '补设货垛堆码摆叠拆卸运搬移挪换修焊涂喷刷洗擦扫倒装挂贴盖锁封堵滴磨切割钻铣压拉推拧松紧断裂弯歪斜脏锈霉潮湿烘冻烫暗粘贴夹垫铺撤摘收捡清倾洒'.split(
    '',
  ),
);

/** Characters that reports join into words no dictionary has (`存于`, `现为`, `抽试`, `虽称`); a name is not made of them. */
export const REPORT_CHARACTERS = new Set(
  '分用时存签未现两中有排批抽试测查看向于且由为和与对给从把被经按的了已均都各其该本此并及等或在是到达完成做作者性化率量数度值项次件份台个名位人员工部门处室科组线区号年月日周上下内外前后左右大小高低多少长短新旧全共总计合同比较据依即则但而又也再还仍不无没缺漏过超失误错好坏正常异检验测审核评定认证书单表册录记载明确实施行动进出入库房间楼层车机器具材料产品质安环保健康体系标准规程序文件要求求目标指责任务岗位培训教育学习考试核管理监督控制措纠预防改善提升虽称说讲询问答述言因故且若如既并仅只才曾将拟约须需应可能会尚列暂'.split(
    '',
  ),
);
