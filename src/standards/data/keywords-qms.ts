/** Words for the clauses of ISO 9001 (format: see keywords-shared.ts). Source: the project's own collection. */
export const QMS_KEYWORDS: Readonly<Record<string, string>> = {
  '5.1.2': `
5: 以顾客为关注焦点, 顾客为关注焦点, 以顾客为中心, 以客户为中心, 客户至上, 顾客至上, 客户第一, 客户放第一位, 顾客第一, customer focus, customer first
3: 增强顾客满意, 大客户, 亲自看, 满足顾客要求, 法规要求都, focus on the customer
1: 客户, 顾客`,
  '5.2.1': `
3: 制定质量方针, 方针批准, 方针评审, establishing the quality policy
1: 适宜, 涵盖`,
  '5.2.2': `
3: 沟通质量方针, 方针宣贯, 方针沟通, 方针培训, communicating the quality policy
1: 宣传栏, 背出来, 答不上来, 可获取`,
  '6.1': `
5: 风险和机遇, 风险与机遇, 风险机遇, 风险及机遇, 风险和机会, 风险登记表, 风险评估表, 风险应对, 基于风险的思维, risk register, risks and opportunities, risk based thinking, risk-based thinking
4: 风险识别, 风险评估, 风险清单, 风险分析, 应对措施, 机遇, 风险等级, 风险点, 供应中断, 业务连续性, 断供, ab角, mitigation, mitigate, 风险
3: 人员流失, 关键岗离职, 断电, 发电机, 应对, risk, contingency
2: 措施有效性, 评为高, 列为高, 备用, rated high
1: 措施, 识别`,
  '6.2': `
5: 质量目标, 质量目标分解, 质量指标, 质量考核, quality objective
4: 交验合格率, 一次交验, 一次合格率, 一次检验合格率, 准时交付率, 交付及时率, 顾客满意率≥, 按时解决率, 履约率, scrap cost, on-time delivery, on time delivery
3: 交货及时率, 合格率≥, 投诉率, 差错率, 废品率, 返工率, 退货率, 不良率≤, 故障率, 接通率≥, 完好率, delivery performance
2: 满意率, 满意度≥, 投诉≤, 按时, 交付率, scrap, complaints <`,
  '7.1.1': `
2: 资源总则, 现有资源`,
  '7.1.2': `
5: 人员配备, 人员配置, 人手, 定岗定编, 定员, 人员编制, 劳务派遣, 派遣工, 劳务工, 用工形式, 在岗人数, 员工总数, staffing, headcount, manpower, agency staff, agency workers, 花名册, 工资表, 配比, 护理员配比, 人员配比
4: 缺人, 缺编, 招聘, 三班倒, 两班倒, 倒班, 编制, 人员数量, 临时工, 兼职, 外聘, 人员稳定, 离职率, 流动率, 够不够, vacanc*, recruit*, shift cover
3: 员工, 人员, 配备, 旺季, 班次, 满编, employees, staff
2: 人力资源, 岗位人数, 名册, 在册, workforce`,
  '7.1.3': `
5: 基础设施, 设备台账, 设备清单, 设备保养, 维护保养, 保养计划, 保养记录, 设备维护, 设备维修, 设备点检, 日常点检, 一级保养, 二级保养, 特种设备, 检修计划, 预防性维护, 设备管理, 设备完好率, infrastructure, preventive maintenance, planned maintenance, pm schedule, maintenance plan, equipment list, breakdown
4: 保养, 检修, 大修, 维修台账, 维修记录, 年检, 行车, 压力容器, 起重机, 电梯年检, 机房设施, ups, 数据备份, 备份, 厂房, 办公场所, 生产线, 机台, 停机, 润滑, 校车, 车辆年检, 运输车辆, 发电机组, 锅炉, 空压机, 储罐, 冷冻机组, maintenance, thorough exam, servicing, forklift truck, backup, server
3: 设备, 设施, 点检, 维修, 叉车, 注塑机, 机床, 数控, 冲床, 服务器, 机柜, 货车, 车辆, 运维平台, 系统平台, 软件系统, 信息系统, 网络设备, 厂区, 租赁合同, 平台正常, 巡检车, 台套, 塔吊, 配电, 电梯, 床位, 教室, 实训室, 场地, 泵站, 管网, equipment, machine, building, vehicle, press, overdue
2: 故障, 台账, 易损件, 换油, 面积, 消防设施, 铭牌, gps, 电脑, 厨具, pm
1: 检验报告, 计划按月, 更换, 检查`,
  '7.1.4': `
5: 过程运行环境, 工作环境, 温湿度, 温湿度记录, 无尘车间, 洁净车间, 洁净区, 洁净度, 压差, 恒温恒湿, 恒温恒湿间, 无菌室, 生产环境, 作业环境, 现场环境, 5s检查, 6s检查, 十万级, 万级, 百级, cleanroom, clean room, work environment, process environment, temperature and humidity
4: 湿度, 恒温, 恒湿, 照度, 照明, 通风, 防静电地板, 空气质量, 换气次数, 防蝇, 灭蝇灯, 防鼠, 虫害, 消毒, 卫生, 环境卫生, 心理, 社会因素, 人际关系, 加班情绪, humidity, rh, lighting, pressure log, pest control log, housekeeping
3: 温度, 空调, 冷库, 风淋, 微生物, 沉降菌, 现场整洁, 6s, 5s, 粉尘, 车间环境, 实验室环境, ambient, ventilation, hygiene
2: ℃, 每班记录, 办公环境, 整洁, 防护服, 压差表, 噪声, 高温补贴, shift
1: %, 超上限, temp, temperature`,
  '7.1.5': `
5: 监视和测量资源, 监视测量设备, 监视测量资源, 测量设备, 检测设备, 计量器具, 量具, 卡尺, 游标卡尺, 千分尺, 百分表, 塞规, 通止规, 螺纹规, 校准, 检定, 校准证书, 检定证书, 校准标签, 合格标签, 计量, 送检, 计量院, 计量所, 周期检定, 检定周期, 自校, 内校, 比对, 溯源, 天平, 砝码, 压力表, 温度计, 测温枪, 全站仪, 水准仪, 经纬仪, 扭力扳手, 扭矩扳手, 三坐标, 示波器, 万用表, 拉力机, 试验机, 硬度计, 色差仪, ph计, 电导率仪, 粗糙度仪, 测厚仪, 绝缘电阻测试仪, 兆欧表, 电子秤, 地磅, 衡器, calibrat*, cal list, cal label, cal cert, gauge, gage, micrometer, caliper, calliper, torque wrench, cmm calibration, weighing scale, balance, msa, gr&r, grr, gage r&r, multimeter, thermometer
4: 卷尺, 测距仪, 检验仪器, 仪器, 仪表, 标准器, 校验, 检定合格, 标签掉, 计量确认, 计量员, 强检, 台秤, 探伤仪, 验电器, 流量计, 传感器, 气相色谱, 液相色谱, 分光光度计, 水平尺, 靠尺, 测试仪, 检测仪, traceable to national, measuring equipment, measurement traceability, test equipment, height gauge, bore gauge, load cell
3: 标签, 下次校, 期间核查, 没送检, 校正, 精度, 量程, 检具, 检测仪器, cert, certs, label fell off, due date, instrument
2: 点检, 有效期, 检测, 测量, 证书, 鉴定, measuring, label
1: 下次, 到期, due, valid`,
  '7.1.5.2': `
3: 测量溯源, 可溯源, 溯源到国家基准, traceable to national standards, measurement traceability
1: 溯源, traceable`,
  '7.1.6': `
5: 组织知识, 组织的知识, 知识库, 知识管理, 经验教训, 经验分享, 案例库, 案例册, 传帮带, 技术诀窍, 专利, 软著, 知识产权, 知识清单, 师带徒, 老师傅经验, organisational knowledge, organizational knowledge, lessons learn*, knowledge base, know-how, knowledge, 术语库, 风格指南, 语料库, 资料库, 数据库更新, 经验库, 失效案例, 技术文档库, 工艺数据库, 标准图集, glossary, style guide, best practice
4: 知识, 老师傅, 案例, 标书模板, 共享盘, 内部资料, 论文, 技术总结, 疑难问题, 题库, 工法, 离职交接, 技术秘密, mentoring, wiki, retiring, lessons learned database
3: 经验, 模板, 交接, 文献, 技术资料, 行业资料, 带徒弟, 失败案例, 视频, case studies, mentor
2: 词条, 条目, 存的, 传承, shared drive
1: 新增, 学习`,
  '8.1': `
5: 运行的策划, 运行策划, 质量计划, 施工组织设计, 施组, 产品实现的策划, 实现策划, 策划输出, 质量策划, 项目策划, 项目质量计划, 控制计划, quality plan, control plan, project plan, operational planning, production plan
4: 生产计划, 排产, 生产任务单, 服务方案, 项目计划, 实施方案, 验收准则, 接收准则, 专项方案, 工艺策划, 监理规划, 服务策划, 资源都策划, 作业标准, 服务标准, acceptance criteria, master schedule, planning
3: 策划, 工艺流程, 生产流程, 进度计划, 主生产计划, 方案审批, 月计划, 周计划, erp, 计划下达, 服务流程, resources planned, schedule
2: 计划, 方案, 频次, 准则, 编的, planned, mrp
1: 审批, 流程, erp系统`,
  '8.2': `
5: 合同评审, 订单评审, 标书评审, 投标评审, 合同台账, 产品和服务的要求, 顾客要求评审, 销售合同, 需求评审, contract review, tender review
4: 合同, 订单, 投标, 招标, 招标文件, 标书, 中标, 框架协议, 签合同, 客户要求, 顾客要求, 技术协议, 交期, 签订, contract, tender, sales order, customer order, order review, reviewed for, verbal order, verbal change, spec agreed, special requirement, quotation accepted
3: 报价, 询价, 评审, 法务, 付款, 销售, 报名, 客户, 评审表, 需求, quotation, quote, enquir*, inquir*, lead time, acceptance of order
2: 客服, 咨询, 交货期, 签完, 补的评审, 口头订单, 网店, 微信下单, po, customer
1: 抽3份, 数量`,
  '8.2.1': `
5: 顾客沟通, 客户沟通, 与顾客沟通, 客服热线, 客户反馈, 顾客反馈, 服务热线, 400电话, customer communication, customer feedback
4: 客服, 热线, 公众号, 咨询, 询价, 报价, 售前, 客户来电, 投诉受理, 投诉渠道, 产品手册, 宣传册, 退订, 客户联系, 应急联络, inside sales, enquir*, inquir*, hotline, quotation, quote
2: 反馈, 当天回, 回复客户, 官网, 客户来函, feedback inbox`,
  '8.2.2': `
5: 产品要求的确定, 要求的确定, 产品要求确认, 顾客要求确认, 产品和服务要求的确定, 需求确认, determining requirements, requirements determined
3: 强制要求, 法定要求, 特殊要求, 隐含要求, 国标强制, 要求确认, 产品标准, 执行标准, statutory requirements, special requirements
1: 要求, 都列在, 国标`,
  '8.2.3': `
5: 合同评审, 订单评审, 标书评审, 评审记录表, 要求的评审, 投标评审, 合同评审表, contract review, order review
3: 评审, 补的评审, 签前, 签后, 付款评审, 逐条响应, 响应表, 履约能力, acceptance
1: 合同, 订单, 招标文件`,
  '8.2.4': `
5: 合同变更, 订单变更, 合同更改, 订单更改, 要求的更改, 补充协议, 改了订单, 变更协议, order change, contract amendment, amended order
3: 客户改, 改数量, 改交期, 重新评审, 加单, 减单, 增项, 洽商, 通知了车间, variation
1: 变更, 更改, 通知`,
  '8.3': `
5: 设计和开发, 设计开发, 设计与开发, 设计输入, 设计输出, 设计评审, 设计验证, 设计确认, 设计变更, 设计更改, 设计任务书, 任务书, 新品开发, 新产品开发, 研发项目, 立项, 立项书, 样机, 试制, 小试, 中试, 设计责任, 产品设计, 软件开发, 需求规格, 方案设计, 施工图设计, 课程研发, design review, design input, design output, design verification, design validation, design change, design and development, prototype, build to print, design responsibility, 不设计, 不做设计, 不搞设计, 没有设计, 无设计, gerber, 客户设计, 甲方设计, 声明不适用, 8.3不适用
4: 设计, 研发, 新品, 打样, 样品确认, 配方, 配方研发, 开发, 样板间, 图纸设计, 结构设计, 版型, 款式, 效果图, 来图加工, 按图加工, 客户图纸加工, 按客户图纸, design, r&d, new product, customer drawings, no design
3: 立项评审, 试产, 型式试验, 迭代, 原型, 需求分析, 概要设计, 试验报告, 打板, 概念, 实验验证, 验证, 确认, 图纸, 图样, develop*, drawing, validat*, verification testing
2: 评审, 项目组, 阶段, 不涉及, 研究, 删减, stage gate
1: excluded, exclusion, reason in manual`,
  '8.3.2': `
5: 设计和开发策划, 设计策划, 开发计划, 设计计划, 研发计划, 立项书, design plan, development plan
2: 立项, 阶段划分, 里程碑, 进度`,
  '8.3.3': `
5: 设计输入, 设计和开发输入, 输入评审, 设计依据, design input
2: 任务书, 需求规格, 以往类似`,
  '8.3.4': `
5: 设计评审, 设计验证, 设计确认, 设计和开发控制, 样机试验, design review, design verification, design validation
2: 小试, 中试, 试制, 评审, 验证, 确认, prototype`,
  '8.3.5': `
5: 设计输出, 设计和开发输出, 输出文件, design output
2: 图纸, bom, 采购清单, 使用说明书`,
  '8.3.6': `
5: 设计变更, 设计更改, 设计和开发更改, 设计变更单, design change, engineering change
3: dcn, ecn
2: 改了外壳, 改结构, 改图, 变更`,
  '8.4': `
5: 供应商, 供方, 外部供方, 合格供方, 合格供应商, 合格供方名录, 供应商名录, 名录, 供方评价, 供应商评价, 外协, 外协厂, 委外, 外包, 来料检验, 来料, 进货检验, 进料检验, 进厂检验, 采购, 采购合同, 采购订单, 采购单, 采购清单, 采购计划, 质量协议, 分包方, 分包商, 劳务分包, 专业分包, 外部提供, 复评, supplier, vendor, subcontract*, outsourc*, purchas*, procurement, goods-in, goods in, incoming inspection, receiving inspection, approved supplier list, asl, 外发, 发外, 外发给, 外发加工, 发出去做
4: 供货商, 供货, 进货, 分包, 年度评价, 供货业绩, 供货质量, 材质书, 材质单, 材质证明, 质保书, 入库检验, 进场验收, 进场材料, 材料进场, 见证取样, 代工, 租赁方, 承运商, 承运, 第三方, 供应链, 资质证书, 营业执照, external provider, plater, haulier, mill cert
3: 物资, 原材料, 材料, 采购员, 询比价, 比价, 到货, 铸件进厂, 进厂, 农残, 快检, 索证索票, 索证, 租的, 服务商, 经销商授权, 承揽, 送货单, 备件, 资质, delivery note, third party, agency
2: 厂家, 验收, 打分, 得分, 评分, 抽样表, 准入, 复验, 在册, 没在名录, evaluation, po
1: 评价, 合格, 考核, 协议`,
  '8.4.1': `
4: 供方评价, 供应商评价, 合格供方名录, 供应商名录, 名录, 复评, 年度评价, 准入, 供方选择, 供应商考察, approved supplier list, supplier evaluation, asl
2: 资质证书, 打分, 得分, 评价, 在册, 考察, evaluation, re-evaluation
1: 熟人介绍`,
  '8.4.2': `
4: 进货检验, 进料检验, 来料检验, 来料检, 进厂检验, 进场验收, 入库验收, 复验, 见证取样, 农残, 快检, incoming inspection, receiving inspection, goods-in inspection
2: 来料, 材质书, 材质单, 化学成分, 抗拉, 进厂, 抽样表, 检测报告, 含水率, mill cert, goods-in
1: 验收`,
  '8.4.3': `
4: 采购单, 采购订单, 采购合同, 采购信息, 技术要求告知, 提供给外部供方的信息, purchase order, information for external providers
2: 规格, 材质, 验收标准, 写明, 采购要求, 图纸发放
1: 质量协议, po`,
  '8.5': `
3: 生产和服务提供, 服务提供, production and service provision`,
  '8.5.1': `
5: 特殊过程, 特殊工序, 关键工序, 关键过程, 过程确认, 需确认的过程, 需要确认的过程, 工艺参数, 工艺卡, 工艺规程, 工序卡, 作业指导书, 首件, 生产现场, 施工现场, 生产过程, 服务过程, 服务现场, 技术交底, 验不出来, 生产和服务提供的控制, special process, process validation, work instruction, first-off, first off, setup sheet, set-up sheet, process parameter, weld parameter, wps, job card, traveller
4: 热处理, 焊接, 电镀, 喷漆, 喷涂, 封边, 浇筑, 注塑, 压铸, 固化, 烘烤, 灌装, 杀菌, 配料, 投料, 装配, 工序, 操作规程, 照指导书, 炉温, 线速, 转速, 驻场, 工单, 服务台, 巡逻, 巡更, 巡视, 打点, 教案, 课件, 教学计划, 备课, 译审, 校对, 初译, 审校, 话术, 录音, 坐席, 装车, 配送路线, 保洁作业, 作业记录, 施工日志, 施工记录, 旁站, 生产记录, 批生产记录, 交接班, 岗位巡查, 诊疗, 护理, 班次安排, 值班, 门岗, 出餐, 留样, 服务规范, 服务质量检查, 养护记录, 派工单, 维保记录, 检测过程, 采样, 样品检测, 运行记录, 监理日志, 加工, sla, ticket, call handling, lesson plan, care plan, weld*, curing, coolant, operator
3: 工艺, 生产, 参数, 保压, 操作工, 巡检, 夜班, 项目单, 跟踪表, 接通率, 派单, 响应, 恢复, 机房, 流程单, 施工, 确认报告, 设备参数, 实测, 数控程序, 模具, 温度, 讲师, 试讲, 上课, 车次, 路线, 规程, 客房, 打扫, 绿化, 修剪, 保安, 监控室, 切割, 折弯, 钻孔, 打磨, 调试, 印刷, 裁剪, 缝制, 发酵, 混合, 搅拌, 烘干, 安装, op, machine, job, line speed, parameters, recipe, shift
2: 每日, 每班, 车间, 班长, 抽听, 漏打, 工人, ℃, 首检, 压力, 速度, matches, settings
1: 签了, 记录, 确认, 配送, 服务, 现场, 时间, 分钟, 作业`,
  '8.5.2': `
5: 标识和可追溯性, 可追溯性, 可追溯, 追溯, 状态标识, 产品标识, 批号, 批次号, 炉号, 炉批号, 钢印, 喷码, 流水号, 序列号, 状态牌, 标识卡, 流转卡, 随工单, 样品编号, 唯一性标识, 二维码, 条码, 检验状态, traceab*, batch label, heat no, heat number, lot number, lot no, serial number, status tag, identification, barcode
4: 标识, 待检, 已检, 在检, 追到, 追溯到, 挂牌, 物料卡, 批次, 牌子, 标示, 色标, 病历号, 房号牌, 编号唯一, batch no, batch record, tags, bin label
3: 能追, 没挂, 半成品区, 唯一, 编码, 台账追, 原料批次, label, untagged
2: 编号, 贴了, tag
1: 架子`,
  '8.5.3': `
5: 顾客财产, 客户财产, 顾客或外部供方的财产, 外部供方财产, 甲供, 甲供材, 甲方资产, 客供料, 客供, 客户提供, 顾客提供, 客户来料, 来料加工, 客户模具, 客户图纸保密, 业主钥匙, 业主资料, 个人信息, 客户资料, 客户数据, 保密协议, customer property, customer owned, customer-owned, free issue, free-issue, customer supplied, consigned, customer tooling, customer data, personal data, gdpr
4: 保密, 客户的, 甲方提供, 业主提供, 顾客的, 学员信息, 患者隐私, 代管, 寄存, 客户账号, 账号, 样件归还, 周转箱, 留置, 客户样品, 来图, 业主财物, 住户, 客户图纸, 托管, 客户设备, 客户场地, customer drawing, confidential*, on loan, nda
3: 钥匙, 账户, 权限回收, 受托, 委托方样品, 送检样品, 客户, 业主, 归还, 隐私, 损坏告知, tooling log, damaged & reported, return to customer
2: 停用, 登记, 台账, 模具, 离职人员, 丢失, 通知客户, access
1: 铭牌, 会通知`,
  '8.5.4': `
5: 产品防护, 防护措施, 先进先出, 离地, 离墙, 防潮, 防锈, 防霉, 防雨, 防尘, 堆码, 限高, 成品库, 原料库, 半成品库, 库房, 贮存, 储存, 存放条件, 冷链, 保质期, 效期, 近效期, 搬运, 装卸, 易碎, 包装, preservation, packaging, packing, fifo, shelf life, shelf-life, esd bag, storage condition, rust prevent*, handling
4: 仓库, 防护, 冷藏, 冷藏车, 出库, 入库, 库存, 装车防护, 托盘堆放, 垫木, 防震, 周转, 货架, 库位, 温控, 防静电袋, 轻拿轻放, 密封保存, 运输防护, 成品保护, storage, warehouse, stored, rack, racking, esd
3: 湿度, 账物相符, 账卡物, 盘点, 存放, 运输, 木箱, 全程, 药品库, 数据备份, 防撞, 覆盖, pallet, expiry
2: 2-8℃, -18℃, 记录仪, 温湿度, 通风, 冷库, 堆放, 隔离
1: 温度, 有标`,
  '8.5.5': `
5: 交付后活动, 交付后, 售后, 售后服务, 质保, 质保期, 质保金, 保修, 三包, 上门维修, 维修单, 召回, 返修单, 缺陷责任期, after-sales, after sales, warranty, field service, post-delivery, post delivery, recall
4: 维保, 上门, 回访, 上门维保, 安装调试, 保修期, 工程回访, 保修卡, 退换货, 退货, 培训客户, 技术支持, spare part, service report, returns
3: 维修, 跟踪服务, 交付, 备件库存, 客户现场, 运维支持, 回收处置, 竣工后, helpdesk, support
2: 一年, 质量保证期, 备件, repair
1: 客户, 服务`,
  '8.5.6': `
5: 更改控制, 变更单, 变更申请, 工艺变更, 工艺更改, 4m变更, 生产变更, 临时变更, 变更评审, 变更控制, 割接, 回退, 现场签证, 施工变更, 变更管理, 参数变更, 临时调整, 上线变更, change control, change request, change note, deviation permit, process change
4: 变更, 更改, 改后, 换料, 换模具, 换设备, 替代料, 临时改, 回退方案, 调课, 换岗, 停机窗口, 工艺改, rollback, change
3: 调整, 技术批准, 变更审批, 调班, 改线, 审批, 客户签字, changed
2: 方案, 改了, 更换供应商, authorised change
1: 批准, 评审`,
  '8.6': `
5: 放行, 产品放行, 服务放行, 成品检验, 成品检, 出厂检验, 最终检验, 终检, 完工检验, 出货检验, 竣工验收, 分项工程验收, 分部验收, 隐蔽工程, 验收单, 放行人, 放行单, 检验报告, 出厂报告, 合格证, 型式检验, 壳体试压, 试压, 水压试验, 气密, 密封试验, oqc, fqc, 验收测试, 上线前测试, 系统测试, 验收报告, product release, final inspection, final test, release note, coc, certificate of conformity, outgoing inspection, acceptance test, fat, sat report, final insp, insp report, inspection report, insp. report
4: 首检, 过程检验, 工序检验, 巡回检验, 检验记录, 抽检, 全检, 验收记录, 检验员, 监理签字, 成绩审核, 结课考核, 测试报告, 测试用例, 用例, 报告签发, 三级审核, 授权签字人, 检验规程, 检验标准, aql, 出厂, 结业, 质量验收, 移交, 客户验收, 漏测, release, released, inspection record, inspector, signed off, sign-off, test report, dft
3: 检验, 检测报告, 质检, 验收, 巡检, 终验, 外观, 尺寸, 全合格, 抽样, 不漏, 复核, 签字齐, 抽查成品, inspection, sampled lots, tested, 测试, 检测, 抽检合格
2: 合格, 试验, 签字, 报告, 检查评分, test, pass
1: 标准, min`,
  '8.7': `
5: 不合格输出, 不合格品, 不合格品单, 不合格品处置, 不合格品处理, 返工, 返工单, 返修, 报废, 报废单, 让步, 让步接收, 让步放行, 特采, 隔离, 隔离区, 不合格品区, 红箱, 废品区, 不良品, 次品, 废品, 坏件, 做坏, 凑合用, 混放, 误用, 误发, 降级, 挑选, 评审处置, 服务不合格, nonconforming, non-conforming, quarantine, scrap note, scrapped, rework, reject, rejects, concession, use-as-is, use as is, red bin, mrb, ncr
4: 不良, 退货处理, 处置, 处置单, 砂眼, 裂纹, 划伤, 缺陷品, 复检合格, 坏品, 不合格, 重新打扫, 重做, 返厂, 客退, 超差, 召回品, 扣留, scrap, defect, defective, undersize, oversize, segregat*
3: 谁批的, 复检, 处理单, 不良率, 红牌, 判定, 补课, 误当, 授权人批准, suspect
2: 标识隔离, 凑合, 处理, 审批, hold
1: 客户签字, 批准`,
  '9.1': `
3: 监视测量分析, monitoring, measurement, analysis and evaluation`,
  '9.1.1': `
5: 监视和测量, 监视与测量, 绩效监测, 过程监测, 过程绩效监测, 过程监视, monitoring and measurement, process monitoring
4: 绩效评价, 月度检查, 质量检查表, 质量月报, 服务质量检查, 绩效考核, 监督检查, 日检月检, process performance
3: 检查表, 月报, 周报, 抽查评分, 例行检查, 监测指标, 检查考核, 质量例检, 巡查表, 日常检查, monitoring, monitored, kpi report
2: 监测, 指标, 每月统计, 检查, 督导, 统计, inspected weekly
1: 每月`,
  '9.1.2': `
5: 顾客满意, 顾客满意度, 客户满意, 客户满意度, 满意度, 满意度调查, 满意率调查, 满意度问卷, 问卷, 评教, 神秘顾客, nps, 净推荐值, 好评率, 家长问卷, 患者满意, 业主满意, 住户满意, 调查表, customer satisfaction, satisfaction survey, customer survey, net promoter, customer perception
4: 满意, 满意率, 回收率, 低分, 表扬信, 感谢信, 锦旗, 客户评价, 大众点评, 顾客评价, 意见征询, 经销商问卷, 客户打分, 收回, 回收, survey, questionnaire, satisfaction, scorecard
3: 调查, 得分, 发放, 平均分, 好评, 差评, 投诉率, 客户走访, returned, ratings, review score
2: 平均, 打分, 走访, 电话问了, 客户回访, 客户意见, feedback, replied
1: 投诉, 客户, avg`,
  '9.1.3': `
5: 分析与评价, 分析和评价, 数据分析, 统计技术, 柏拉图, 排列图, 帕累托, 趋势图, 趋势分析, 控制图, cpk, ppk, spc, 直方图, 统计分析, 不良分析, 缺陷分析, pareto, trend chart, trend analysis, data analysis, spc chart
4: 质量分析, 分析报告, 按月分析, 前三位, 主要缺陷, 供方绩效数据, 分析会, 汇总分析, 绩效分析, 折线图, 质量统计, trends, analysed, analyzed, supplier performance
3: 趋势, 同比, 环比, 分析不良, 统计报表, 汇总, 缺陷, bi报表, 数据, analysis, chart, data
2: 分析, 统计, 月报, 报表, statistics
1: 每月, 评价`,
  '9.2': `
2: 质量内审`,
  '9.3.1': `
2: 管理评审总则, 评审间隔, 评审计划, review interval`,
  '9.3.2': `
4: 管理评审输入, 管评输入, 评审输入, 输入材料, review inputs
2: 输入, 以往管理评审, inputs`,
  '9.3.3': `
4: 管理评审输出, 管评输出, 评审输出, 改进决议, review outputs, management review results
2: 输出, 决议, outputs`,
  '10.2': `
4: 客诉, 客户投诉, 顾客投诉, 质量事故, 质量异常, 异常单, 客户索赔, customer complaint
3: 投诉处理, 退货分析, 批量问题, 告警`,
};
