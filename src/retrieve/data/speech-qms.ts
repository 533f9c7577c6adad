/** As `speech-shared.ts`, for clauses in the sense of the quality standard. */
export const QMS_SPEECH = `
Q5.1.2 | 顾客至上 客户第一 高层走访客户 大客户 拜访 听客户意见 满足要求 提升满意 延期主动告知 法规要求落实 customer focus visits key accounts leadership
Q6.2 | 一次交检 一次合格率 废品率 报废率 返修率 准时交货 退货率 投诉件数 顾客满意度得分 漏检率 成品率 差错率 开箱合格 竣工合格率 就业率 床位周转 送餐准点 scrap rate first pass yield complaints on time delivery ppm target
Q6.3 | 体系变更 换厂房 搬厂 改组织机构 合并部门 上ERP 换系统 换法人 管代换人 增加班次 扩产 新生产线 提前策划 变更申请 影响评估 完整性 reorganisation new site relocation erp merger planned change to system consequences
Q7.1.2 | 人员配备 定员 定编 花名册 社保 排班 倒班 夜班缺人 加班 离职率 流失 招聘 劳务派遣 外包工 季节工 兼职教师 staffing headcount shifts roster temporary staff turnover
Q7.1.3 | 设备 机器 保养 维修 点检 大修 检修 台账 完好率 停机 故障 备件 漏油 异响 润滑 注塑机 数控 冲床 锅炉 电梯 行车 叉车 压力容器 特种设备 年检 定检 安全阀 空压机 厂房 车辆 空调 网络 服务器 机房 UPS 软件系统 水电气 库房 maintenance breakdown downtime spare parts lubrication lathe boiler forklift inspection building server vehicle
Q7.1.4 | 工作环境 温度 湿度 温湿度计 恒温恒湿 洁净室 无尘 压差 尘埃粒子 照明 照度 噪音 通风 静电 防静电手环 5S 6S 脏乱 地面 灯光 休息室 心理 压力 氛围 空调坏了 超温 梅雨 无菌间 化验室环境 humidity temperature clean room esd dust lighting housekeeping 5s stress
Q7.1.5 | 量具 计量 检定 校准 校验 送检 溯源 证书 有效期 合格标签 标签脱落 没标签 过期 卡尺 千分尺 百分表 塞规 秤 天平 砝码 压力表 温度计 热电偶 万用表 三坐标 硬度计 粗糙度仪 pH计 水平仪 全站仪 血压计 检具 比对 期间核查 零点 内校 计量室 台账 MSA GRR 软件确认 摔过 精度 gauge caliper calibration sticker certificate due overdue balance weights thermometer torque wrench traceable msa
Q7.1.6 | 知识 经验 诀窍 绝活 技术积累 老师傅 传帮带 失效案例 教训 知识库 案例库 配方 论文 专利 外部培训 交流 标准库 口述 录像 人走了没人会 离职带走 know-how lessons learned knowledge base experience retired expert passed on
Q8.1 | 策划 质量计划 控制计划 工艺流程 工艺卡 生产计划 施工组织设计 施工方案 服务方案 教学计划 排产 作业标准 验收准则 资源安排 工序 关键工序 外包过程 临时变更 插单 项目策划书 quality plan control plan routing process flow acceptance criteria schedule project plan
Q8.2 | 合同 订单 投标 报价 标书 客户要求 技术协议 询价 签约 评审 确认 销售 业务员 接单 下单 交期 违约 contract order quotation tender requirements review sales
Q8.2.1 | 跟客户沟通 接电话 客服 询价 报价 答复 咨询 样本 官网 抱怨 反馈 微信联系 应急联系 急停线 customer service enquiries quotes feedback handling calls
Q8.2.2 | 要求确定 明示 隐含 法规要求 标准 图样要求 技术条件 招标文件 委托书 说明书承诺 能做到吗 声称 specification stated implied statutory requirements claims
Q8.2.3 | 合同评审 订单评审 投标评审 签订之前 各部门会签 能力够不够 交期能不能 价格 特殊要求 口头订单 电话订单 评审表 先评后签 补签 没评审就签 contract review before signing capability delivery verbal order accepted
Q8.2.4 | 合同变更 订单改 加量 减量 改交期 改规格 取消 补充协议 变更通知 传到车间 没通知到 amendment changed order quantity informed production
Q8.3 | 设计 开发 研发 新产品 立项 图纸 方案 样机 样品 打样 试制 小试 中试 送样 客户认可 定型 设计师 课程开发 菜品研发 软件开发 需求 评审 验证 确认 测试 BOM 计算书 施工图 不涉及设计 按来图加工 design development prototype drawing sample pilot review verification validation r&d not applicable
Q8.3.2 | 设计计划 开发计划 阶段 节点 里程碑 职责 接口 进度 project plan milestones stages responsibilities
Q8.3.3 | 设计输入 任务书 需求说明 指标 性能要求 法规 强制标准 类似产品 以往教训 失效后果 design input brief requirements regulations previous failures
Q8.3.4 | 设计评审 验证 确认 样机测试 型式试验 试用报告 评审意见 问题关闭 仿真 检测报告 design review verification test report trial validation
Q8.3.5 | 设计输出 图纸 明细表 工艺文件 说明书 验收标准 采购清单 批准发布 design output drawings bill of materials released
Q8.3.6 | 设计更改 改图 改版 变更单 更改通知 客户要求改 影响评估 批准 旧图回收 design change drawing revision approved impact
Q8.4 | 采购 供应商 供货商 厂家 外协 外包 委外 分包 进货 买料 来料 到货 验收 合格供方名录 名单外采购 比价 询价 考察 资质 样品 评分 复评 淘汰 约谈 年度评价 采购合同 采购单 质保书 合格证 检疫证 劳务队 物流公司 检测机构 云服务 vendor purchasing supplier approved list subcontractor outsourcing scorecard incoming material
Q8.4.1 | 选供方 评价准则 新增供应商 现场考察 打分 名录 再评价 业绩 淘汰 supplier selection evaluation criteria approved list re-evaluation
Q8.4.2 | 来料检验 进货验证 外协检验 驻厂 委外回来 控制程度 分级 A类B类 抽检 让步接收 索证 票据 incoming inspection outsourced process extent of control
Q8.4.3 | 采购信息 采购订单内容 技术要求 型号规格 图号 标准号 验收要求 写清楚 传真 purchase order specification information to supplier
Q8.5 | 生产 制造 施工 服务提供 车间 现场 工位 作业 操作 production service delivery shop floor
Q8.5.1 | 生产现场 车间 操作工 作业指导书 工艺参数 首件 首检 巡检 自检 互检 专检 关键工序 特殊过程 焊接 热处理 电镀 喷涂 注塑 灌装 杀菌 浇筑 隐蔽工程 混凝土 旁站 温度压力时间 参数超差 没按工艺 机台 设定 记录表 防错 换模 节拍 讲课 保洁 巡逻 接诊 护理 运维 巡检工单 施工日志 确认 再确认 人员资格 shop floor work instruction first article parameters welding heat treatment special process validation operator patrol oven settings poka-yoke
Q8.5.2 | 标识 追溯 批号 批次 流转卡 二维码 条码 炉号 生产日期 待检 合格 不合格 区域 状态牌 挂牌 标签 唯一性 反查 倒查 混料 混批 留样 工号 labels batch number barcode traceability lot status tags mixed
Q8.5.3 | 客户财产 来料加工 客供件 客户提供 图纸 模具 样品 包装箱 周转箱 患者物品 学生个人信息 业主钥匙 客户数据 保密 丢失 损坏 报告 顾客车辆 customer property moulds supplied material personal data lost damaged informed
Q8.5.4 | 防护 包装 搬运 储存 仓库 库房 先进先出 防潮 防锈 防尘 防火 防鼠 冷链 冷库 保质期 临期 磕碰 划伤 堆码 堆高 垫板 托盘 装卸 运输 成品保护 温湿度 账物卡 storage warehouse packaging handling fifo shelf life rust damp cold chain pallet
Q8.5.5 | 售后 保修 质保 三包 维修 上门 回访 安装调试 培训客户 退换货 召回 备件 客诉处理 技术支持 交付以后 保养提醒 after-sales warranty service visit installation recall spare parts returns
Q8.5.6 | 生产变更 临时更改 工艺更改 代用 换料 换设备 换人 换供应商 改参数 替代 偏差许可 批准 授权 评审 工程变更 4M变更 process change substitute material deviation temporary approved 4m
Q8.6 | 放行 出厂检验 终检 成品检验 检验报告 过程检验 抽样 AQL 判定 签字 合格证 质检 验收 竣工验收 分项验收 交付 紧急放行 例外放行 型式试验 检验规程 检测项目 授权检验员 没检就发 入库 final inspection release test report sampling acceptance signed certificate of conformity
Q8.7 | 不合格品 次品 废品 坏件 返工 返修 报废 让步 特采 降级 隔离 红箱 红区 标识 评审 处置 退货 挑选 召回 误用 混入 复检 不良 缺陷 处理单 变质 过期食品 差评服务 defects scrap rework concession quarantine red bin rejected segregated disposition returned
Q9.1.1 | 监视什么 测量什么 方法 频次 何时分析 指标 绩效 过程能力 CPK SPC 控制图 合格率趋势 what to monitor spc cpk control chart process performance
Q9.1.2 | 满意度 满意率 调查表 问卷 回收 评分 打分 回访 神秘顾客 差评 好评 投诉 表扬信 复购 流失客户 家长评价 患者评价 扫码评价 低分 最不满意 satisfaction survey questionnaires response rate score feedback complaints repeat business nps
Q9.1.3 | 数据分析 统计技术 柏拉图 排列图 直方图 趋势图 同比 环比 汇总 分析报告 结论 用到哪 质量成本 供方业绩数据 data analysis pareto trends statistics conclusions used
Q10.1 | 改进 提升产品 服务升级 创新 减少不利影响 improve products services innovation
Q10.2 | 客户投诉 客诉 退货 批量不合格 索赔 8D报告 赔偿 换货 内审不符合 目标没达成 complaint claim return corrective action report
Q5.1.2 | 上头的人去没去看过买家；买家的话往下传没传；到不了日子先打招呼没有
Q6.2 | 坏货率、退回来的、晚到的、打分，年初说多少，现在多少
Q6.3 | 要动大的，比如搬地方、换套软件、并两个科，事先盘过没有；会不会乱套；人和东西备好没有才动
Q6.3 | before moving to the new hall or switching the system, did anyone think through what it would upset
Q7.1.2 | 一共多少号人，各处几个，跟工资表、社保单子对；忙的时候从哪儿借人；晚上谁当值
Q7.1.3 | 家伙什儿好不好使，多久擦一次油、换一次件；坏了停了几天；到点该验的验没验；房子漏不漏，网断不断，车况怎么样；有张保养单是连着打勾打出来的
Q7.1.3 | are the machines looked after, what broke, who services it, legal inspections of lifts and pressure vessels
Q7.1.4 | 屋里太热太潮会坏事，谁看着、记没记；灯够不够亮，吵不吵；乱糟糟的；人累不累，气氛好不好；进洁净间换鞋换衣
Q7.1.4 | too hot, too damp, too dark, too dirty for this work? chart on the wall, readings
Q7.1.5 | 拿来量的东西准不准，凭啥说准；贴的条子哪天到期；拿到外头校过没有；摔过一回还在用；不准的那阵子量过的货怎么办；秤没归零；自己校自己的，按啥校
Q7.1.5 | can you trust that scale, when was it last checked, sticker missing, dropped and still in use
Q7.1.6 | 会的人走了这手艺还在不在；踩过的坑记下来没有；一手绝活教给谁了；新人去哪儿翻以前的做法
Q7.1.6 | what only the old hand knows, is it written anywhere, who learns it before he leaves
Q8.1 | 开干之前想好怎么干没有：几道工、每道过什么关、拿什么家伙、留什么单子；临时塞进来的活怎么排；给别人干的那部分怎么看住；项目一份总的打算
Q8.1 | how the job was thought through beforehand, steps, criteria, who and what is needed
Q8.2 | 接活的时候问清楚没有，能干得了再答应；人家要啥白纸黑字；变了咋办
Q8.2.1 | 人家打听、催货、发火，谁接的，回了没；东西在咱这儿怎么跟人说；紧急时打哪个号
Q8.2.2 | 除了人家写的，还有哪些不说也得做到的；国家规定的那些；广告上吹的做不做得到
Q8.2.3 | 签字画押之前掂量过没有，几个科碰过头；电话里口头应下来的怎么留底；活都干了才补的手续
Q8.2.3 | did anyone check they could do it before saying yes; phone orders written down
Q8.2.4 | 半道上加了两百件、改了日子，后面的人知道不；改过的纸换下来没有
Q8.3 | 从一个念头到能卖的东西，中间过了几道坎；谁画的、谁看的、拿什么证明好使、买家试过没有；纯照人家图做，没有自己琢磨的；菜单、课程、方案也算
Q8.3 | from idea to something that sells: who drew it, who checked it, tested, tried by the user
Q8.3.2 | 这个新东西谁牵头，几月到哪一步，拖没拖
Q8.3.3 | 动笔之前把要达到的数、要守的规矩、以前栽过的跟头都摆出来
Q8.3.4 | 拿去试、拿去测、给人用，结果怎样；会上提的毛病改了没有
Q8.3.5 | 最后交出来哪些纸：图、单子、怎么验、怎么用
Q8.3.6 | 定下来之后又动了，动哪儿、为啥、谁点的头，前面做的要不要返
Q8.4 | 从哪家进的、凭什么选它；拿到手怎么看好坏；干得不好的还用不用；外头帮着干的那道活谁看着；没在册子上的也买了
Q8.4 | who do they buy from and why, what if a vendor keeps messing up, work done outside, checks on arrival
Q8.4.1 | 新找的那家看过厂、试过货没有，先用后批；年底给每家排个名
Q8.4.2 | 货到了怎么收，拆几箱看；要不要人家附单子；送出去做的活回来谁点头
Q8.4.3 | 给人家的单子写明白没有：几号料、按哪本规矩、怎么算好
Q8.5 | 干活的地方看了一圈
Q8.5.1 | 站旁边看他干了两遍，跟墙上贴的一不一样；头一个做出来给谁看；旋钮拧在哪儿，本子上写多少；做完了瞧不见里头好坏的工序，靠什么说它行；漏了一格没填；按规矩十分钟一次，隔了半小时；换了人还行不行
Q8.5.1 | watched him do it, same as the sheet on the wall? dial readings, first piece shown to whom; hidden faults that no inspection shows
Q8.5.2 | 这一堆是好的坏的还是没看过的，怎么分得出来；随手拿一个，能不能说出哪天、谁、拿哪批料做的；两堆混一块了；小牌牌掉了
Q8.5.2 | pick one from the shelf: which day, which batch, who made it; good and bad mixed without tags
Q8.5.3 | 人家的东西在咱这儿，丢了坏了怎么办；借来的模子、送来修的车、寄来的样；学生档案、病人片子别外传；当面点清楚
Q8.5.3 | things that belong to the client kept here, what if broken or lost, told them
Q8.5.4 | 放着放着会不会坏，怕潮怕晒怕压；先来的先走；搬的时候蹭了；过期的还在架上；车厢里几度；盖好没有
Q8.5.4 | will it spoil or get scratched while waiting or on the truck, oldest out first
Q8.5.5 | 货出门以后还管不管；坏了多久上门；到期提醒；教人家怎么用；收回来过没有
Q8.5.5 | after it left the gate: repairs, visits, recalls, teaching the user
Q8.5.6 | 干着干着换了料、换了人、换了做法，谁准的，试过没有；说是就用三天，后来没换回来
Q8.5.6 | mid-run switch of material, machine or method, who said ok, was it tried first
Q8.6 | 最后谁点头才能走；该看的项目都看了没有，数写没写；报告还没出来东西先走了；章在谁手里；交房、交班、开席前那一道
Q8.6 | last check before it goes, who signs, all tests done, shipped before the result came
Q8.7 | 坏了的往哪放，别又混进去；将就着使是哪个点的头；修一修再看一遍没有；扔了多少；人家手里那批怎么收回；做砸了的一顿饭、一堂课怎么补
Q8.7 | faulty ones: where put, who decides bin, fix or use as is, checked again, wrong ones already sent
Q9.1.1 | 平时盯哪些数，多久看一回，谁看，看了干啥
Q9.1.2 | 用的人满不满意，怎么知道的；发出去多少张收回多少张；哪项最低，后来咋弄的；网上差评；走掉的老主顾问过为啥没有
Q9.1.2 | how do they know users are happy, forms sent and returned, lowest mark, what was done
Q9.1.3 | 攒了一堆数，有没有人坐下来琢磨出点啥；画的图说明啥；拿这个定了什么事
Q9.1.3 | all those figures, does anyone draw a conclusion from them
Q10.2 | 买家骂了、退了、罚了，之后怎么弄的
`;
