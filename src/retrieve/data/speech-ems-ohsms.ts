/** As `speech-shared.ts`, for clauses in the sense of the environmental (E) and the health and safety (S) standard. */
export const EMS_OHSMS_SPEECH = `
E4.2 | 居民投诉臭味 噪音扰民 环保局 生态环境局 村民 下游 园区 绿色供应链要求 neighbours odour complaints regulator community
E5.2 | 环境方针 保护环境 污染预防 节能降耗 绿色 承诺守法 environmental policy pollution prevention
E6.1 | 环境风险 风险机遇 合规义务 紧急情况 environmental risks opportunities
E6.1.2 | 环境因素 识别 评价 重要环境因素 废水 废气 噪声 固废 危废 扬尘 油烟 VOC 粉尘 光污染 能耗 水耗 用电 用纸 泄漏 火灾 土壤 生命周期 报废处置 包装物 墨盒 灯管 尾气 农药瓶 地膜 打分法 是非判断 三种时态 三种状态 漏识别 更新 清单 aspects impacts significant lifecycle emissions waste energy water leak scoring register
E6.1.3 | 环保法规 法律法规清单 排污许可 环评 验收 三同时 许可证 更新 获取渠道 网站 过期标准 作废 条款对应 应急预案备案 环保税 permit legislation register update obligations eia
E6.1.4 | 措施策划 怎么管 用目标还是运行控制 管理方案 应急 planning action for significant aspects
E6.2 | 环境目标 指标 节水 节电 单耗 减排 废物减量 回收利用率 达标排放 处置率 管理方案 吨产品 同比下降 energy water waste reduction target programme environmental objectives
E7.4 | 外部信息 环保投诉 监管检查 公开 公示 电子屏 排放数据 社区 信访 12369 答复 external communication disclosure regulator visit complaint log
E8.1 | 运行控制 污水站 加药 污泥 隔油池 沉淀池 化粪池 排口 废气处理 活性炭 布袋除尘 喷淋塔 RTO 油烟净化器 集气罩 危废间 防渗 标签 台账 联单 转移 资质单位 废油 废桶 废机油 废电池 废酸 医疗废物 生活垃圾 分类 厨余 清运 一般固废 噪声 隔音 绿化 洒水 覆盖 围挡 扬尘 节能灯 关灯 关电脑 双面打印 节水 雨污分流 化学品防泄漏托盘 油气回收 柴油机 冷媒 相关方 告知 外包方环保要求 waste water treatment scrubber filter hazardous waste store labels manifest contractor bund segregation skips drums noise dust energy saving switch off
E8.2 | 应急 预案 演练 泄漏 火灾 爆炸 事故池 围堰 吸油毡 沙子 应急物资 备案 停电 洪水 总结 emergency spill drill plan kit
ES8.2 | 应急预案 演练 疏散 逃生 集合点 消防栓 灭火器 喷淋 烟感 应急灯 指示灯 通道堵 防火门 消防泵 消防队 救援 急救 急救箱 AED 担架 洗眼器 呼吸器 泄漏 爆炸 火灾 停电 台风 地震 中毒 食物中毒 触电 溺水 踩踏 备案 电话 值班 评估 总结 物资 压力表 过期 evacuation fire drill extinguisher assembly point first aid alarm exit blocked emergency plan rescue eyewash
E9.1.1 | 监测 检测报告 委托检测 自行监测 在线监测 超标 限值 达标 废水 COD 氨氮 总磷 废气 非甲烷总烃 颗粒物 厂界噪声 昼间夜间 分贝 油烟 用水量 用电量 能耗统计 采样 季度 年度 检测公司 CMA 比对 校准 monitoring report limit exceeded noise dB stack effluent sampling lab energy consumption
E9.1.2 | 合规性评价 守法 遵守情况 逐条评价 处罚 行政处罚 证照齐全 许可执行报告 申报 备案 缴税 评价报告 compliance evaluation permits fines legal review
E10.2 | 环境不符合 投诉整改 检查发现 超标原因 环保督查 整改 environmental nonconformity exceedance corrective
S4.2 | 工人诉求 职工 工会 家属 员工要求 workers needs union
S5.2 | 安全方针 生命 健康 消除危险源 协商参与 承诺 safety policy workers health
S5.4 | 协商 参与 职工代表 工会 员工代表 安全代表 选举 投票 职代会 安委会 意见 建议 征求 采纳 反馈 提案 没有阻碍 不打击报复 匿名 一线 参与评审 危险源辨识参加 劳保选型 consultation participation representative elected union committee suggestions workers involved
S6.1.2 | 危险源 危害 辨识 风险评价 风险分级 LEC D值 红橙黄蓝 重大 较大 触电 机械伤害 高处坠落 物体打击 车辆伤害 灼烫 中毒窒息 坍塌 火灾 起重伤害 淹溺 噪声 粉尘 高温 辐射 久坐 视屏 搬运 腰肌 滑倒 夜班 孤身 心理 暴力 疲劳 通勤 外来人员 常规非常规 新增设备 漏了 更新 清单 hazards risk assessment jsa electric shock fall manual handling lone working stress score missing
S6.1.3 | 安全法规 安全生产法 消防法 职业病防治法 特种设备 法规清单 更新 查新 适用条款 地方条例 safety legislation legal register updated
S6.1.4 | 措施策划 控制措施 分级管控 planning action for risks
S6.2 | 安全目标 死亡 重伤 轻伤 工伤 事故率 千人负伤率 隐患整改率 体检率 培训率 火灾为零 职业病为零 责任书 accident target zero injuries lost time
S7.2 | 安全培训 三级教育 特种作业证 主要负责人证 安全管理人员证 安全员 学时 safety induction training hours
S7.3 | 知道危险 撤离 拒绝违章 逃生 应急电话 岗位风险 风险告知卡 right to stop work leave danger
S8.1 | 安全运行 控制措施 作业许可 危险作业 safe operation permits
S8.1.2 | 安全措施 消除 替代 隔离 工程控制 防护罩 光栅 联锁 急停 护栏 接地 漏电保护 配电箱 线路乱拉 上锁挂牌 能量隔离 通风 除尘 降噪 劳保 安全帽 安全带 手套 口罩 耳塞 护目镜 防护服 脚手架 临边 洞口 吊装 动火 登高 有限空间 受限空间 票证 监护人 气体检测 叉车 限速 行车 货架 用电 气瓶 间距 化学品 MSDS 标识 警示 通道 违章 不戴 私拉乱接 驾驶员 疲劳驾驶 guards interlock ppe helmet harness scaffolding loto lockout permit confined space hot work forklift electrical cabinet earplugs ventilation racking
S8.1.3 | 变更 新设备 新工艺 新材料 改造 布局调整 人员变动 变更评估 投用前 培训告知 management of change new machine moved line reassess
S8.1.4 | 采购 承包商 外包 施工队 外来单位 安全协议 资质 入场教育 交底 劳保采购 化学品采购 租赁 外委 保安 保洁公司 物流 相关方管理 动火票 监督检查 contractor subcontractor safety agreement induction purchase ppe chemicals
S9.1 | 安全绩效 检查 巡查 隐患 测量 safety performance inspections
S9.1.1 | 安全检查 隐患排查 整改 日检 周检 月检 巡查 职业病危害检测 粉尘 噪声 苯 甲醛 体检 复查 禁忌证 职业健康 监护档案 绩效 统计 检测仪 标定 inspection hazards found fixed health surveillance medical noise dust exposure
S9.1.2 | 合规性评价 守法 安全许可 消防验收 特种设备检验 工伤保险 劳动合同 女工 未成年 加班 compliance evaluation legal safety insurance
S10.2 | 事故 事件 工伤 受伤 烫伤 砸伤 割伤 摔伤 骨折 扭伤 擦伤 触电 未遂 险肇 急救 医院 缝针 休息几天 歇工 调查 报告 四不放过 原因 措施 认定 保险 上报 交通事故 追尾 剐蹭 accident injury near miss investigation hospital lost days burn cut fell reported
E6.1.2 | 哪些事会脏了水、脏了气、留下渣，耗电耗煤耗水；逐项评出轻重，定下头几项；从买进来到用完扔掉都想到没有；修机器、停电、漏了的时候呢；新上的那条线补进去没有
E6.1.2 | what they do that dirties air, water or soil or eats energy, scored, the worst ones picked, from buying to throwing away
E6.1.3 | 该守的环保规矩有哪些，从哪儿知道的，老的换成新的没有；证上写的那些事做到哪条归谁；册子里还是废了的那本
E6.1.3 | which green laws and licences apply to them, are they current, where do they look them up
E6.1.4 | 挑出来的大头，各自打算怎么治，靠定数、靠规矩还是靠预案
E6.2 | 今年要少用多少水电、少倒多少渣，现在到哪了，花多少钱谁办
E7.4 | 外人打听、告状、检查，归谁答、答了啥；排了多少敢不敢贴出去
E8.1 | 脏水从哪儿走，药加没加，泥谁拉；烟囱前头那套东西开着没；有毒的渣存在哪间、贴条没有、地上漏不漏、交给哪家、凭据在不在；灯白天亮着，水龙头滴着；桶底下没垫盘；垃圾扔混了；外头来干活的讲没讲
E8.1 | where dirty water goes, is the filter running, toxic rubbish labelled and who takes it away, lights left on, drums without trays
E9.1.1 | 排出去的东西请人测过没，几个数跟红线差多远；哪天测的，谁测的，有没有资质；电表水表每月抄；围墙边吵不吵
E9.1.1 | had someone measure the chimney, the drain and the noise, numbers against the limits
E9.1.2 | 该守的一条条对，守了没守，谁对的，哪天；挨过罚没有；证都在不在有效期
E9.1.2 | went through each law one by one: do we comply, yes or no, any fines
E10.2 | 因为排放、渣、气味挨批了，之后怎么改的
ES8.2 | 真着了、漏了、晕倒了咋办，练过没，几个人，多长时间跑出来；瓶子里有气没有，门堵没堵；练完说好说坏；晚上没人的时候呢；急救的药过没过期；池子是空的吗
ES8.2 | what if it burns or spills or someone collapses: practised, how long to get out, kit complete, exits free, lessons written down
ES8.1 | 现场看控制得怎么样
S5.4 | 干活的人说话有没有人听；谁替他们开口，怎么推出来的；定规矩、挑手套、查事故的时候叫没叫上；提了意见会不会穿小鞋；提的那些后来呢
S5.4 | do workers have a say, who speaks for them, were they asked before deciding, what became of their ideas
S6.1.2 | 哪儿会伤着人，想全了没有：碰、轧、摔、电、烫、呛、砸；晚上一个人、外头来的、新来的；多大可能、多重；累、烦、被骂也算；那台新家伙补评了没有
S6.1.2 | everything that could hurt people here, how likely, how bad, night alone, visitors, new machine, stress
S6.1.3 | 安全上该守哪些规矩，新的出来改没改，哪条管着哪个岗
S6.1.4 | 最要命的几样各用什么法子压下去
S6.2 | 今年不许出几回事，查出来的毛病几天改完，体检做了多少，到现在怎样
S8.1.2 | 能不让人碰就不让人碰；罩子在不在，按那红钮停不停；绳子挂没挂，帽子戴没戴；进罐子前测没测气、外头站没站人；电线拖一地；架子歪了；开太快；票上少个名；瓶子靠太近
S8.1.2 | guards on, red button works, straps clipped, hats on, air tested before going into the tank, someone outside, cables on the floor, driving too fast
S8.1.3 | 新家伙来了、换了药水、改了道，先看看危不危险再用；教没教
S8.1.4 | 请外头的人来干，讲没讲规矩、签没签、看没看着；买手套面罩、买药水之前问过安全的人没有
S8.1.4 | outsiders working on site: told the rules, signed, watched; safety asked before buying
S9.1.1 | 三天两头查出来的毛病改了几条；灰、吵、毒的岗测了多少；人查身体查出啥，挪没挪岗
S9.1.1 | walk-rounds, faults found and fixed, dust and noise measured, medicals and who was moved
S9.1.2 | 安全上该守的对了一遍，有没有没做到的；该交的保险交没交
S10.2 | 谁伤了、伤哪儿、歇几天；怎么弄的，是人还是家伙的事；报了没，瞒没瞒；差一点就出事的记没记；后来装了啥、讲了啥，别的机器呢
S10.2 | who got hurt, how, how many days off, reported, near misses written down, what was changed on the other machines
`;
