/**
 * How people on site speak about a clause, whatever the standard: words and turns of speech of many trades, as they
 * stand in hasty notes. `standards clause | phrases`. Written for this project; no text of any standard.
 * They only add words by which a clause is recognised, so a phrase may stand under several clauses.
 */
export const SHARED_SPEECH = `
QES4.1 | 大环境不好 行情 淡季旺季 房地产不景气 内卷 抢订单 同行压价 竞争对手 市场份额 原材料涨价 汇率波动 关税 出口受阻 订单下滑 招工难 用工荒 人员老化 年轻人不愿进厂 老员工退休 断层 技术落后 设备陈旧 厂房租赁到期 搬迁 疫情 限电 限产 双碳 气候变化 极端天气 高温 暴雨 政策补贴 集采 电商冲击 线上平台 人口出生率下降 生源减少 优势劣势 机会威胁 波士顿 PEST SWOT 波特五力 企业文化 价值观 资金链 应收账款 融资 专利 资质门槛 战略规划 内外部因素表 形势分析 经营分析会 每季度更新 market demand competitors price war labour shortage ageing workforce exchange rate tariffs climate change regulation outlook strategy internal external issues swot
QES4.2 | 谁关心我们 各方诉求 利益相关 期望要求清单 股东要回报 员工要工资 加薪 福利 家属 供货商要按时付款 银行 房东 物业 园区管委会 街道办 行业协会 媒体 邻居 周边居民 村委会 业主委员会 家长 学生 患者 主管局 监管部门 总公司 集团要求 甲方要求 投资人 保险公司 社区投诉异味 想要什么 需求怎么收集 走访 座谈会 问询 定期复核 哪些变成必须遵守 interested parties neighbours shareholders landlord parents regulator needs expectations stakeholder list
QES4.3 | 证书范围 认证范围 覆盖哪些产品 哪些场所 边界 厂区界线 多场所 分公司 门店 项目部 临时场所 租出去的楼 不在范围 删减 不适用 剔除条款 理由 经营范围 营业执照上 业务范围缩小 扩大 增加产品 外包不算 手册第几章写的范围 对外公开 scope statement boundaries sites certificate exclusion not applicable justification
QES4.4 | 过程识别 流程图 关系图 乌龟图 过程清单 输入输出 上下游 接口 主过程 支持过程 管理过程 过程责任人 绩效指标 KPI 过程怎么串起来 体系建立运行多久 手册 程序 体系文件几级 换版 贯标 process map inputs outputs owners sequence interaction turtle diagram kpi
QES5.1 | 一把手 老板 董事长 总经理 厂长 院长 校长 最高管理者 亲自抓 重视不重视 承诺 以身作则 带头 参加会议 主持例会 拍板 批钱 预算 给资源 支持管代 战略方向 融入业务 现场巡视 带班 值班 夜查 经营会上讲质量 不是摆设 挂帅 问责 奖惩 top management boss commitment leadership attends meetings budget walk the floor accountable
QES5.2 | 方针口号 标语 上墙 张贴 宣传栏 八个字 十二个字 十六个字 宗旨 承诺 谁批准的 总经理签发 手册里 能背 会背 说得出 理解含义 培训宣贯 官网 网站公示 给供应商看 适不适合 评审过没改 框架 policy poster slogan signed by website understood reception
QES5.3 | 岗位职责 说明书 职责分工 组织架构图 任命 授权书 管代 管理者代表 谁负责 谁审批 权限 越级 兼职 顶岗 代理人 AB角 部门职能 分工不清 推诿 扯皮 交叉 停产权 叫停 拒收 班组长 安全员 质检员 权力 责任制 责任书 org chart job description appointment letter authority who decides stop work
QES6.1 | 风险评估 风险清单 机遇 登记表 打分 高中低 可能性 严重度 矩阵 概率 后果 应对措施 规避 转移 备选 预防 万一 隐患 最怕什么 FMEA 责任人 完成情况 有效性评价 半年评一次 机会点 risk register likelihood severity rating mitigation opportunities treatment review
QES6.2 | 目标 指标 KPI 年度任务 分解到部门 考核 完成率 达标 没达到 差一点 未完成 统计 月报 季度统计 合格率 交付率 及时率 满意率 事故为零 能耗下降 原因分析 调整目标 谁负责 时间节点 措施方案 管理方案 targets objectives actual result missed achieved department kpi on-time yield plan responsible deadline
QES7.1 | 资源 投入 资金 预算 买设备 人手够不够 缺人 编制 外聘 借调 经费 采购计划 资源不足 已批 到位 investment budget headcount enough people equipment funding
QES7.2 | 培训 上岗证 操作证 资格证 持证 特种作业 电工证 焊工 叉车证 司炉 登高证 健康证 教师资格 执业证 注册 职称 学历 考试 考核 补考 笔试 实操 技能 技能矩阵 多能工 师带徒 学徒 岗前 转岗 复训 再培训 年度计划 签到表 效果评价 讲师 证书到期 过期 没证 顶岗 任职要求 胜任 training records licence certificate expired competence matrix induction exam skills apprentice qualification
QES7.3 | 意识 随机问 抽问 访谈员工 现场提问 答得上来 说不清 知不知道 记不住 后果 影响 贡献 为什么要这样做 新来的 临时工 保洁 班前会讲 案例教育 警示 质量月 安全月 氛围 做错会怎样 逃生 关心 asked operators could explain did not know consequences contribution awareness toolbox talk
QES7.4 | 沟通 信息传递 例会 早会 晨会 周会 班前会 交接班 微信群 钉钉 邮件 公告栏 看板 通知 电话 联络单 函 对外 接待 媒体 发言人 投诉电话 热线 上报 汇报 回复 反馈 答复 登记 来访 意见箱 小程序 谁对外说 meeting notice board email hotline reply log enquiry who talks to communication channel
QES7.5 | 文件 记录 受控 版本 作废 旧版 回收 发放 签收 清单 编号 审批 修订 换版 手册 程序 作业指导书 表单 表格 外来文件 标准查新 图样 保存期限 归档 档案室 借阅 检索 销毁 备份 服务器 权限 密码 电子版 字迹 涂改 漏签 没签名 没填日期 补填 过期文件 现场没有文件 document control revision obsolete copies retention backup archive index form missing signature records legible access rights
QES9.1 | 监测 监视 测量 统计 分析 频次 方法 月报 数据 指标跟踪 结果评价 monitoring measurement analysis results frequency
QES9.2 | 内审 自查 内部检查 内部审核员 审核员证 审核计划 审核方案 检查表 首末次会 交叉审 回避 不审自己 独立 公正 开不符合 不合格报告 几张单 整改关闭 验证 覆盖全部部门 全条款 每年一次 间隔十二个月 审核报告 internal audit plan checklist auditors independent findings closed ncr cover all departments annual
QES9.3 | 管评 管理评审 评审会 年终总结会 总经理主持 各部门汇报 输入 输出 议题 决议 决定 改进事项 跟踪 完成 会议纪要 签到 适宜性 充分性 有效性 每年一次 资源需求 上次的事 management review minutes inputs outputs actions decisions chaired suitable adequate effective
QES10.1 | 改进机会 改进来源 提案 合理化建议 改善 从哪些渠道 登记 采纳 improvement opportunities suggestions sources adopted
QES10.2 | 纠正 纠正措施 整改 原因分析 根本原因 五个为什么 鱼骨图 8D 举一反三 类似问题 重复发生 再次出现 验证效果 关闭 整改单 罚款 事故 处理 跟踪 没整改 超期 只改表面 治标 corrective action root cause 5 why recurrence verified closed 8d fishbone similar
QES10.3 | 持续改进 进步 提升 对比去年 逐年 趋势向好 课题 QC小组 六西格玛 精益 技改 自动化改造 数字化 节约 降本 效率 成果 立项 收益 kaizen lean savings reduced compared with last year trend project digital
QES4.1 | 问他生意难做在哪，说订单掉了三成，几个老客户转走了；厂里缺什么、外头变什么，写在一页纸上；贷款利息高，租的场地快到期；新规一出好多小厂关门，反倒是机会；年轻人干两个月就跑，技术全靠几个老人撑着；天热拉闸，一停就是半天；上头政策风向、同业动向、自家短板，隔几个月碰一次头再看
QES4.1 | what keeps the boss awake: orders down, customers leaving, rent going up, skilled people retiring; a page listing what changed outside and what is weak inside
QES4.2 | 除了买东西的人，还有谁会盯着他们、各想要什么；房东、镇上、隔壁厂、工人家里人都列了；哪家提的要求必须照办，哪家的听听就行；隔一阵子重新捋一遍谁的想法变了；家长最担心什么，医院最在意什么
QES4.2 | who else cares about this company and what do they want, which of those wishes they have to obey
QES4.3 | 证上要写哪几样，现场看有没有没报的产品；厂区到哪堵墙为止，租给别人的那栋算不算；哪条说跟自己没关系，讲得通不；两个门店只报了一个；手册里那段话跟执照上的经营项目比一比
QES4.3 | which products, which buildings, where does the fence end, what they left out and why
QES4.4 | 活是怎么一环扣一环下来的，谁交给谁；每一环好坏拿什么数看；一共分了几块，谁是头；这套东西哪天开始跑的，跑了几个月
QES4.4 | how the work flows from one step to the next, who owns each step, how they know it works
QES5.1 | 当家的是真管还是挂名；开会来不来，钱批不批，出事先找谁；问他几个数张口就来；出了问题他自己下去看；把这事跟年终奖挂了钩；忙起来会不会就丢一边
QES5.1 | does the owner really care or just sign, does he turn up, does he pay for what is needed
QES5.2 | 墙上挂的那几句话谁定的、啥意思；问保安能不能念出来；外人从哪儿看得到；十来个字，新人入职念过；年初看过还合不合适
QES5.2 | the sentence on the wall, who signed it, can the guard repeat it, is it on the website
QES5.3 | 出了事找谁、谁说了算；组长能不能让机器停下来；两个部门都说不归自己管；红头文件任命了谁；他请假谁顶；纸上写的和他嘴上说的一不一样
QES5.3 | who is in charge of what, who may say stop, who stands in when he is off, letter from the director
QES6.1 | 怕哪几样事砸锅，提前留了什么后手；按轻重排了个队，最上头那两条谁盯；有没有顺势能捞的好处；去年担心的事真来了没有，招儿管不管用；单一货源怎么办
QES6.1 | what could go wrong, how bad, how likely, plan B, who watches it; anything good they could grab
QES6.2 | 年头上立的军令状，到现在做成几条；差那么一点没到，怎么说的；各科室分到多少，每月算不算账；定得太松，年年一百分；没数字的口号不算；什么人什么时候拿什么去办
QES6.2 | numbers promised in January versus where they are now, which one fell short and what was done about it
QES7.1 | 缺啥补啥，批了没有，东西到了没有；光让干活不给家伙；预算花到哪儿了
QES7.2 | 会不会干这活，凭什么说他会；本本都在不在，到没到期；新手谁带的、带多久才让单独上；讲课讲了什么，考了多少分，不及格的怎么办；说好要上的课没上；换岗的有没有重新学；老师有没有证，大夫有没有执照
QES7.2 | can he do the job, who says so, papers in date, who trained the new one and how was he tested
QES7.3 | 拦住一个人聊两句，问他干砸了谁倒霉；墙上那话跟他有啥关系；为啥要这么做，他说习惯了；看门大爷都知道着火先干啥；扫地阿姨分得清哪个桶
QES7.3 | stopped someone in the corridor and asked what happens if he gets it wrong
QES7.4 | 事情怎么传到下面去的；谁对外面说话，记者来了找谁；群里发一句算不算数；交班本子写得清不清；人家来电话问了，什么时候回的；上情下达，下面的话怎么上来
QES7.4 | how word gets around, who answers outsiders, was the call written down and replied to
QES7.5 | 手里拿的那张是不是最新的；翻出来一本老掉牙的规程还在用；谁改的谁批的哪天起用；三年前的单子能不能翻出来；空着没填、用铅笔写、后来补的；电脑坏了数据还在不在；盖了红章的和没盖的混在一起
QES7.5 | is that the latest copy, who approved it, can they find the sheet from two years ago, blanks and pencil
QES9.2 | 自家人查自家人那一回，几个人几天；谁也没查自己那摊；写了几张条子，都回了没有；去年漏了哪个部门没看；查的人够不够格；查完跟头儿说了没有
QES9.2 | the firm's own staff looked into each other's areas against the requirements, raised points, returned to see them settled, never into their own
QES9.3 | 领导把各科室叫到一起坐下来盘一盘；材料齐不齐，上回定的办了没；散会时拍了几件事，谁办、几号前；说来说去没有结论；一年一回，隔了十四个月
QES9.3 | the bosses sat down together once this year to look at everything: numbers, complaints, what to change, who does it by when
QES10.1 | 哪里还能做得更好，路子从哪儿来；员工提的点子贴墙上；想法收上来以后呢
QES10.1 | where ideas to do better come from
QES10.2 | 出了岔子，是就事论事还是刨到根上；同样的毛病过俩月又犯；改完谁去看过，真好了没有；只写了加强教育四个字；别的地方有没有一样的毛病；一直没回，拖着
QES10.2 | it went wrong, did they find why, did they fix it for good, did it happen again elsewhere
QES10.3 | 一年比一年强在哪，拿数说话；搞了几个小课题，省了多少工时、多少钱；换成机器干了；老样子没动静
QES10.3 | better than last year, by how much, small projects that saved money
`;
