/** As `speech-shared.ts`: the things and doings of single trades, by which notes from there are recognised. */
export const TRADE_SPEECH = `
Q7.1.3 | 医院 CT 呼吸机 监护仪 手术灯 维保 消毒锅；学校 投影仪 实训设备 操场器材 校车；酒店 锅炉 电梯 布草 洗衣机；物业 水泵 配电房 消防泵 监控 门禁 道闸；食品厂 冷库 速冻机 金属探测器 灌装线 CIP；印刷机 裁切机 胶印；纺织 织机 细纱机 定型机；工地 塔吊 施工电梯 搅拌机 泵车；机房 交换机 防火墙 空调 柴发 UPS 电池 磁盘 宕机；加油机 油罐；收割机 大棚 滴灌；冲压 压铸 注塑 模具 刀具 主轴 导轨 液压油 皮带 轴承 电机 减速机 行吊 地坑 屋顶漏雨
Q7.1.4 | 手术室 洁净度 菌落 紫外线；教室 采光 噪声；酒店大堂 温度；冷链车间 十二度；喷漆房 无尘；电子 静电 接地 手环；计量室 恒温；烘房；印刷 湿度；育苗棚 温湿度；客服坐席 情绪 压力；机房温度 湿度
Q7.1.5 | 医用 血压计 心电图机 定标 质控品；电子秤 地磅 加油枪 流量计 压力变送器；全站仪 水准仪 回弹仪 钢卷尺 靠尺 混凝土试模；酸度计 分光光度计 移液器 培养箱 烘箱 马弗炉；示波器 耐压仪 绝缘电阻表 兆欧表；色差仪 拉力机 测厚仪 粘度杯 光泽度 密度计；测温枪 中心温度计；试卷 题库 评分标准；软件测试工具 脚本；扭矩 气密 检漏仪；强检 合格证 分度号 修正值 不确定度
Q7.2 | 护士证 医师 放射 教师资格证 驾驶证 从业资格 保安证 消防设施操作员 建造师 监理 造价 五大员 施工员 资料员 电梯管理员 客房 厨师 面点 健康证 程序员 认证工程师 网络安全 讲师 咨询师 检测员授权 化验员 质检员 焊工项目 探伤 无损检测 UT RT 内审员 注册
Q8.1 | 教学大纲 课程表 培养方案；临床路径 诊疗规范；服务方案 投标方案 保洁计划 绿化养护计划 安保方案 岗位布点；施工组织设计 专项方案 技术交底 进度计划；作业计划 生产通知单 投料单 工艺规程 流程单 BOM；运输路线 配载 班次；活动策划 会务方案；运维方案 SLA 等级；种植计划 轮作；检测方案 委托单；HACCP 关键控制点
Q8.2 | 招生简章 入学合同 入住协议 住院须知 知情同意 物业合同 保洁合同 框架协议 招标文件 答疑 中标通知 投标评审 报价单 样衣确认 来样 打样单 客户图纸 技术规范书 委托检测协议 运输合同 服务级别 需求调研 变更签证 补充合同 菜谱确认 订房 订餐 电商平台 详情页 直播 terms agreement bid enquiry quotation drawing revision purchase order from client
Q8.3 | 校本课程 教材编写 新菜 菜谱 配方研制 打版 样衣 款式 结构设计 电路板 PCB 固件 嵌入式 需求规格 原型 UI 代码评审 单元测试 上线 迭代 Sprint 施工图设计 景观方案 户型 模具设计 流道 有限元 台架试验 疲劳试验 小批量 APQP PPAP DFMEA CAD 三维 专利检索 new model prototype tooling trial dfmea cad firmware sprint requirement spec user acceptance
Q8.4 | 药品 耗材 采购 三证；教材征订；食材 肉菜 检疫票 农残快检 索票索证；布草洗涤外包 保洁外包 保安外包 食堂外包 劳务分包 专业分包；钢筋 水泥 复试 见证取样；面料 辅料 验布；芯片 元器件 代理商 假货；模具外协 热处理外协 表面处理 喷粉外发；运输外包 承运商；云主机 短信 外包开发；饲料 种苗 农药；检测外包 计量外包；锯材 板材 甲醛报告；包装箱 标签 vendor audit subcontract steel certificate mill cert incoming goods supplier score delivery late broker carrier
Q8.5.1 | 上课 听课 教案 备课 作业批改 监考；查房 医嘱 三查八对 手术核查 交接班 病历 护理记录；保安巡更 打卡 门岗登记；保洁 消杀 工作单 清洁频次；客房 查房表 前台；配送 装车 派单 时效；切配 烹饪 中心温度 留样 出餐；屠宰 分割 冷却 排酸；灌装 封口 杀菌 关键限值 金属探测；混凝土 浇筑 养护 试块 钢筋绑扎 模板 防水 砌筑 隐蔽验收 旁站；焊接 电流 电压 层间温度 探伤；淬火 回火 炉温曲线；电镀 槽液 pH；喷漆 膜厚 固化；注塑 保压 料温；SMT 回流焊 炉温 锡膏；织造 染色 浴比；印刷 套印 墨色；切削 进给 对刀 刀补；装配 扭矩 力矩；部署 变更窗口 巡检 值守 工单 回滚；施肥 打药 采收；取样 检测原始记录 平行样；加注 卸油；接线 绝缘 调试；工艺纪律 参数记录 监控 首检 末检 class ward round patrol cleaning cooking core temperature pouring curing weld current paint thickness reflow dyeing feed rate torque ticket deployment
Q8.5.2 | 病人腕带 样本条码 试管；学籍号；食材标签 留样标签 生产日期；混凝土试块编号 钢筋炉批号；布匹缸号；电路板序列号 SN；行李牌；工单号 版本号 配置项 标签 分支；种子批次；样品唯一编号；色标 挂牌 区域线；序列号 刻字 钢印 serial number wristband lot card sample id colour tag
Q8.5.3 | 患者衣物 病历 隐私；学生档案 手机保管；住客行李 遗失物 保险箱；业主钥匙 装修押金 车辆；客户源代码 账号 密码 数据库 脱敏；委托样品；送修机器；客户模具 检具 商标 吊牌 包材；甲供材；托运货物；顾客自带；客供图样 保密协议 lost property keys client data customer's tools free issue material
Q8.5.4 | 药品冷藏 阴凉柜 效期；冷链车 干冰；食品 离地离墙 防虫；钢材 防锈油 垫木；水泥 防潮 棚；油漆 防火；成品家具 护角；瓷砖 瓦楞；线缆 盘；布匹 防霉；成品保护膜；鲜切花 保鲜；档案 防虫；数据备份 异地；装柜 加固 绑扎；防静电袋 真空包装 干燥剂 refrigerator expiry shrink wrap desiccant lashing frozen
Q8.5.5 | 出院随访 复诊；毕业生跟踪 就业跟踪；物业回访；保修期 缺陷责任期 维保合同；退换 三包 400热线；软件升级 补丁 驻场 远程支持；树木养护期；召回演练；使用培训 说明书；投运 消缺；寿命到期 回收 follow-up hotline patch on-site support defects liability
Q8.5.6 | 调课 换老师；换药 改医嘱；换班 替岗；换菜 临时换供应；设计变更落实到现场 工程洽商；换模 换型 换料 换刀；配方微调；紧急变更 上线变更 回退方案；路线临时改；首件重新确认 changeover menu swapped teacher replaced route changed rollback approved change ticket
Q8.6 | 出餐检查 尝菜 留样后放行；竣工 分部分项 检验批 监理签认 实测实量 观感；出院评估 考试阅卷 成绩审核 毕业审核；检测报告 三级审核 授权签字人；上线验收 UAT 测试报告 缺陷清零；入库检 出货检 OQC 尺寸 外观 耐压 老化 气密 性能试验 出厂报告；验房 交付；开业检查；批签发 放行人；探伤报告；水压试验 型检 3C 抽检合格 final test pressure test dimensional report handover snag list sign-off UAT
Q8.7 | 差评 投诉餐 异物 头发 变质 退菜；错发 漏发 货损 短少 破损；差错事故 医疗差错 用错药；错题 阅卷差错；裂纹 气孔 夹渣 缩孔 飞边 毛刺 尺寸超差 色差 漏气 短路 虚焊 断纱 色花 套印不准 起泡 脱皮 空鼓 渗漏 蜂窝麻面；bug 宕机 缺陷单；死苗；报废单 返工单 评审单 挑选 全检 隔离区 暂停 召回 拒收 crack porosity leak short circuit wrong item shipped bug foreign matter damaged goods hold tag
Q9.1.2 | 学生评教 家长问卷；患者满意 出院调查 表扬信 锦旗；住客点评 好评率 携程 美团；业主满意 季度走访；甲方评价表 履约评价 业主来函；五星 店铺评分 动态评分；NPS 复购 转介绍；客户流失；NPS guest review parents stars
E6.1.2 | 医疗废物 辐射 放射源；厨余 油烟 泔水；洗涤废水；施工扬尘 渣土 夜间施工 泥浆 光；农膜 化肥 农药 秸秆 畜禽粪便；印刷油墨 清洗剂 有机废气；电镀含铬 酸雾 氰；焊接烟尘 切削液 废切屑 油泥；喷漆 漆渣 漆雾；注塑废气；锅炉烟气 煤渣 氮氧化物；加油 油气；尾气 轮胎 机油 洗车；废电脑 硬盘 电池 打印机 制冷剂；臭气 屠宰 血水；木屑 胶水；冷却塔 噪声；印染 高色度；地下油罐 渗漏 asbestos paint sludge coolant swarf refrigerants fumes manure
E8.1 | 气浮 生化 曝气 压滤机 中水 排放口 在线 药剂 污泥外运；油气回收 渗漏检测 双层罐；洗车台 喷淋 雾炮 裸土覆盖 PM2.5 渣土车；医废暂存 专人交接 毒性；漆渣 废溶剂 废灯管 废墨盒 废铅酸；切削液 回用 离心；除尘器 压差 更换滤袋；活性炭更换 脱附 催化燃烧；锅炉低氮；粪污 沼气 堆肥；隔油池 清掏 泔水桶 收运合同；危化 二次容器 托盘 MSDS；噪声源 减振 夜间停；变频 光伏 错峰 空调26度 感应；纸张回收；包装回用；应税 转移计划；雨水口 总排 阀门 aeration sludge press vapour recovery wheel wash dust suppression coolant recycling filters changed solvent waste oil separator carbon change compost
E9.1.1 | 在线数据 小时均值 比对监测 COD仪 pH在线；锅炉烟气 林格曼；油烟检测；噪声 敏感点；地下水井 土壤；用能 单位产值能耗 吨水；油耗 百公里；碳排放 核算；报告 编号 限值 执行标准；危废产生量统计 groundwater well fuel consumption carbon footprint kWh per unit permit limit
S6.1.2 | 针刺伤 职业暴露 医闹；刀具 烫伤 滑跌 燃气；高处 脚手架 基坑 坍塌 塔吊 临电 雨季；传送带 卷入 冲压手 机械臂；电焊 弧光 烟尘；氯气 液氨 粉尘爆炸 有限空间 硫化氢；叉车 倒车 装卸；校园 实验室 化学试剂；久站 久坐 颈椎；井下 瓦斯 顶板；水上 溺水；蜂蛇 中暑 农药；夜巡 歹徒；驾驶 疲劳；电梯 困人；玻璃清洗 吊篮；needlestick violence crush press ammonia silo dust explosion heat stroke snake bite ergonomics
S8.1.2 | 四口五临边 密目网 吊篮 安全锁 配电箱 一机一闸 接地；双手按钮 安全门 急停拉绳 皮带罩；燃气报警 排烟 防滑鞋 切割手套；锐器盒 防护面屏 铅衣；氨机房 报警器 喷淋 洗眼；防爆电器 静电跨接 接地夹；安全绳 生命线 登高作业证；井口 盖板；水池 护栏 救生圈；实验室 通风橱 气瓶柜；挂牌 上锁 断电；限速 倒车镜 止轮器；高温 防暑 绿豆汤；噪声 隔音 轮岗；电瓶 充电 电动车；通道 黄线 堆高 超载；宿舍 用电 燃气 scaffold tag two hand control gas detector fume hood earthing sharps box life ring speed limit wheel chocks noise enclosure
S9.1.1 | 班前检查 周巡检 旁站 曝光台 隐患台账 闭环 复查；粉尘浓度 噪声分贝 苯系物 一氧化碳 电离辐射 个人剂量；岗前岗中离岗体检 听力 尘肺 肺功能 调岗；违章次数 罚单；安全观察 行为；血压 酒精检测；气体检测仪标定 dosimeter audiometry lung function spot checks observation cards breathalyser
S10.2 | 手指 挤压 缝了几针 骨裂 脚踝 崴 腰扭 眼睛 溅入 烧伤 中暑 晕倒 摔下来 梯子 被撞 被咬 针扎 触电麻了一下 砸脚 上下班路上 交通 工伤认定 误工 补报 停工 险情 侥幸 没受伤 差点 stitches fractured ankle slipped ladder crushed finger splashed eye fainted lost time reportable
ES8.2 | 停电 停水 停气 电梯困人 食物中毒 踩踏 校园 反恐 防暴 台风 防汛 沙袋 抽水泵 雷击 网络中断 数据恢复 燃气泄漏 氨泄漏 危化槽车 油罐 溢油 吸油棉 罐区 喷淋 水带 微型消防站 正压呼吸器 担架 心肺复苏 应急车辆 联动 村里 通知名单 盲演 桌面推演 未通知 复盘 用时 blackout lift rescue flood sandbags ammonia spill booms defibrillator cpr tabletop
QES7.5 | 课件 教案版本 病历书写 施工资料 竣工图 检验批资料 云盘 共享文件夹 OA 审批 权限 旧表格 版次 F- 表 编号对不上 索引 原始记录 涂改 U盘 加密 双备份 勒索 shared drive permission old form index wrong revision template
QES7.4 | 家长群 家校 医患沟通 业主群 晨会 例会 周报 日报 工作联系单 监理例会 OA 公众号 企业微信 值班电话 舆情 公告 媒体采访 交底 告知书 parents chat group site meeting press newsletter
QES9.2 | 滚动 集中 分两次 覆盖项目部 分校 门店 夜班没看 组长 组员 资格 培训证 交叉 本部门 查表照抄 条款漏 抽样少 不符合描述 原因 关闭日期 rolling audit all sites night shift not seen checklist copied auditor training
QES9.3 | 总结会 述职 经营分析 汇报材料 决议 待办 落实 资源申请 体系变更 目标调整 录音 缺输入 供方绩效没提 minutes no action owner inputs missing next year budget
QES6.2 | 升学率 就业率 床位 治愈率 感染率 入住率 上座率 准点 完好率 利用率 及时响应 修复时间 单耗 吨耗 优良率 一次验收 事故起数 覆盖率 回收率 流失率 统计口径 分母 没写时间 没责任人 基准 uptime response time occupancy first time fix kpi baseline
QES7.3 | 保洁 厨师 学徒 驾驶员 实习生 夜班 问到 说对 说错 不知道 方针 目标 岗位风险 环保意识 垃圾桶 cleaner driver trainee could name
QES10.3 | 小改小革 提案改善 金点子 奖励 自动打包 机器人 无纸化 看板 换型时间 单位成本 能耗降 良率升 投诉降 事故降 对标 setup time robot paperless award
E10.2 | 油污 漏油 超标一次 臭 渣土 抛洒 居民举报 约谈 罚单 复测合格 加高围堰 换滤料 dust complaint oil leak retest drain covered
E7.4 | 居民热线 公示栏 夜间施工告知 12345 环境报告 督查 座谈 相关方告知书 记者 neighbours notified council called leaflet
S5.4 | 班组会 合理化 匿名信箱 安全之星 员工满意 劳保试戴 轮休 意见没回 工会主席 民主 食堂 宿舍 participate in risk assessment trial of shoes safety rep signed not answered
S8.1.4 | 吊装单位 拆除 装修队 幕墙 清洗公司 维保单位 检修 安装队 临时工 交底 签字 特种证 复印件 保险 押金 监护 入厂卡 劳保品 三证一标 防毒面具 试剂采购 window cleaners demolition crane hire method statement insurance rams signed
S8.1.3 | 换溶剂 换清洗剂 新机器人 车间搬家 倒班改 工艺改 拆墙 加层 新药品 临时改造 新车 评估 告知 培训 robot cell solvent changed shift pattern mezzanine
`;
