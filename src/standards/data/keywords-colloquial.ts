/**
 * Everyday speech: how people talk about a clause who never read the standard. Keys and format as in
 * keywords-industry.ts; `ALL` is every standard. Source: the project's own collection.
 */
export const COLLOQUIAL_KEYWORDS: Readonly<Record<string, string>> = {
  'ALL 4.1': `
4: 生意难做, 生意不好, 不景气, 活少了, 订单荒, 行业不行, 抢生意, 大环境, 卷得, 压价, 招不到人, 留不住人, 年轻人不愿, 断层, 青黄不接, 后继无人, 退休, 政策一变, 政策收紧, 卡脖子, 缺技术, 设备老化, tough market, business is slow, rivals, cannot find people, old machines, new rules coming
2: 老板说, 难处, 前景, 出路`,
  'ALL 4.2': `
4: 各方想要, 想要啥, 图个啥, 提了啥要求, 盼着, 邻居, 隔壁, 大家都要什么, 上头要求, 谁会找上门, who cares, what they want from us, expects from us, 味道大, 管的要求, 算不算要求`,
  'ALL 4.3': `
4: 管到哪, 哪些地方算, 算不算在内, 不算在内, 哪个厂区, 包不包括, 没算进去, 证上写的, 哪条不适用, what is covered, left out of the certificate, 证书上写, 写的产品, 对得上, 剔掉, 剔除, 不算`,
  'ALL 4.4': `
4: 一环扣一环, 从头到尾, 从接单到, 前后怎么接, 谁先谁后, 流程理顺, 理了一遍流程, 活怎么一步步, how the work flows, end to end flow, 流程之间, 谁给谁, 盯啥指标, 每个流程, 流程图, 先后顺序`,
  'ALL 5.1': `
4: 老板管不管, 领导上心, 领导不管, 舍得花钱, 掏钱, 拍板, 带头干, 说了算, 出面, boss takes part, boss cares, walks the floor`,
  'ALL 5.2': `
4: 那句话, 顺口溜, 喊的口号, 挂墙上, 记不住, 背不全, 念一遍, 宗旨, 厂训, slogan, wall poster, motto`,
  'ALL 5.3': `
4: 谁管谁, 谁说了算, 归谁管, 没人管, 两头管, 分不清谁, 推来推去, 谁负责, 谁来管, 谁签字, 挂名, who is in charge, nobody owns, who reports to whom`,
  'ALL 6.2': `
4: 年初定, 定的数, 定了几条, 没够, 差一点, 没达到, 够不够数, 算了一下, 完成了没, 差多少, 定多高, 数字好看, 年底算账, 拿数说话, fell short, short of the number, hit the number, numbers for the year, 定了数, 定数, 谁负责几月, 几月做完, 什么时候做完
3: 到九月底, 到年底, 截至, 年初, 年底`,
  'ALL 6.3': `
4: 要搬家, 搬到新, 换系统, 大变动, 并厂, 拆分, 换老板, 怎么过渡, 分几步走, moving premises, takeover, 换了新系统, 换新系统, 改了两班, 改两班倒, 事先想过, 带来啥影响, 有啥影响, 影响想过`,
  'ALL 7.1': `
3: 钱够不够, 人够不够, 要钱要人`,
  'ALL 7.2': `
4: 有没有本, 有本没本, 持本, 没本, 新来的谁带, 谁教的, 会不会干, 考没考过, 学没学过, 教过没有, 干得了干不了, 手艺, 考过试, 上过课, 培过, who taught, can they do the job, ticket expired, card expired`,
  'ALL 7.3': `
4: 心里有没有数, 心里有数, 知道不知道, 干砸了, 做坏了会, 会咋样, 会怎样, 随便拉一个, 随便找了, 答得上, 说得上来, 晓不晓得, why it matters, what happens if they get it wrong
3: 拉了个人问, 问问`,
  'ALL 7.4': `
4: 上面的话, 传到, 传没传到, 消息怎么, 通知到, 谁跟谁说, 打电话来, 来问, 找上门来问, 有人来问, 怎么答复, 怎么回话, 谁来接, 说法统一, 群里发, 喇叭, who tells whom, phone calls from outside, passes the message, word gets out`,
  'ALL 7.5': `
4: 老版, 旧图, 老图, 收没收回, 收回来, 谁批的字, 翻不到, 找不着, 找不到记录, 写没写, 补记录, 后补, 抄的, 涂了改, 放多少年, 存多少年, 锁柜子, 版本对不上, 电子版, wrong version, out of date copy, paperwork, old copies, filing
2: 本子, 单子, 表没填`,
  'ALL 9.2': `
4: 自己查自己, 自查自纠组, 互相查, 部门互查, 换部门查, 关起门来查, 一年查一回, 查条款, 走了一圈查, 开了几张, checked each other, clauses, cross check, wrote them up, own people checked`,
  'ALL 9.3': `
4: 一年的账, 总结会, 年底总结, 盘点一年, 坐下来议, 老板开会, 高层开会, 拍板几件事, 议了几条, 会上定, annual look back, bosses sat down, year in review, 那个会, 议题, 定了哪几, 哪几件事, agenda, yearly meeting, meeting once a year, decisions`,
  'ALL 10.2': `
4: 又犯, 老毛病, 同样的毛病, 刨根, 刨根问底, 根子, 怎么还出, 怪谁, 堵住, 防再来, 为啥会, 查到底, 补救, 上回开的, 上回的问题, 上次的问题, 改好没, 改了没, 又来一回, happened again, keeps coming back, why it went wrong, fixed for good, fix stuck
2: 毛病, 漏洞`,
  'ALL 10.3': `
4: 越做越好, 比去年强, 省了多少, 省下, 小发明, 点子, 金点子, 想办法省, 巧干, 改造一下, better than last year, bright ideas, saved time, 长进, 课题, 跟去年比, 比上年, 进步`,
  'QMS 5.1.2': `
4: 客户第一, 客户说了算, 听客户的, 围着客户转, customer comes first, 走访大客户, 客户的要求没, 客户要求没被, 老总走访`,
  'QMS 6.1': `
4: 万一, 怕什么, 最怕, 怕出, 怎么防, 备一手, 留后手, 断货咋办, 断供, 停电咋办, 关键人走了, 想到过没, what could go wrong, plan b, backup plan, what if, 出岔子, 岔子, 太集中, 失效模式, 单一来源, 红色的, 怎么应对, 登记表里`,
  'QMS 7.1.2': `
4: 人手紧, 人手不够, 几个人干, 一个人干俩, 顶班, 借人, 加班太多, 忙不过来, short of people, enough hands, understaffed`,
  'QMS 7.1.3': `
4: 机器, 擦油, 上油, 坏了修, 老坏, 趴窝, 修没修, 多久修, 多久保养, 漏油了, 停机, 房顶漏, 车况, 断网, 电脑系统, 机子, 带病运转, 备用机, keeps breaking, greased, fix the machine, it system down`,
  'QMS 7.1.4': `
4: 热不热, 灰大, 太闷, 太吵, 太暗, 光线, 发霉, 干不干净, 卫生打扫, 乱不乱, 苍蝇, 老鼠, 闷热, dusty, too hot, too dark, clean enough, flies`,
  'QMS 7.1.5': `
4: 准不准, 量得准, 尺子, 表准不准, 秤准, 校过没, 校没校, 送去校, 贴签, 签掉了, 没贴签, 过了日子, 送出去比, 拿去检, 多久校, is it accurate, sticker fell off, out of date sticker, sent away to be checked, tape, ruler`,
  'QMS 7.1.6': `
4: 绝活, 手艺怎么传, 传下来, 口口相传, 记在脑子里, 脑子里, 只有他会, 走了没人会, 写下来, 攒的经验, 教训记, in his head, only he knows, passed on, write it down`,
  'QMS 8.1': `
4: 先想好再干, 开干前, 开工前想, 怎么干, 排活, 活怎么排, 排单, 干到什么程度算, worked out beforehand, how the job is set up`,
  'QMS 8.2': `
4: 接单, 接活, 接单前, 接不接得, 能不能做, 做不做得来, 交期行不行, 价格谈, 谈价, 答应人家, 答应的日子, 签之前, 签字盖章, 口头答应, 客户下单, can we deliver, said yes, took the job, accept the job, before signing`,
  'QMS 8.2.1': `
4: 跟客户怎么说, 客户打电话, 客户来问, 问价, 客户找谁, 客户抱怨接, 回客户, customer rings, asking for price`,
  'QMS 8.2.4': `
4: 客户又改, 临时改主意, 改主意, 改数, 改日子, 加单, customer changed his mind, changed the order`,
  'QMS 8.3': `
4: 新花样, 新样子, 谁画的, 画图, 画的图, 试做, 试做过, 打样, 想出来的, 自己设计, 照人家图, 照图做, 来图, 照样做, 改过几稿, 几稿, 出样, draws it up, drew it, trial piece, new model, from scratch, their drawings`,
  'QMS 8.4': `
4: 进货, 买料, 买来的, 买的料, 买东西, 哪家买, 货比三家, 挑厂家, 厂家怎么挑, 打不打分, 拿不拿分, 外面加工, 外面做, 拿出去做, 送出去做, 请外面, 找外面, 料来了, 料到了, 收货, 点数, 熟人, bought in, sent out, farmed out, buy from, who we buy from, check what arrives`,
  'QMS 8.5.1': `
4: 照着做, 照单做, 照规矩, 干活照, 验不出来, 事后验, 看不出来好坏, 做完看不出, 拿数据证明, 证明能做好, 一步步做, 手上活, 火候, 温度对不对, 开多少度, 拧多紧, 上班的人, 换班交代, does it by the book, proved beforehand, cannot be checked later, cannot be tested afterwards, step by step`,
  'QMS 8.5.2': `
4: 倒着查, 倒查, 哪批, 哪一批, 哪炉, 哪天做的, 谁做的, 查得到, 对得上号, 认得出, 没写牌, 没挂牌子, 牌子, 分得清, 做到哪步, which batch, trace it back, no label, tell them apart, who made it`,
  'QMS 8.5.3': `
4: 客户拿来, 客户带来, 人家的东西, 客户的东西, 别人家, 摔坏, 弄丢, 跟人家说, 赔人家, 替人保管, 借来的, 客户给的, 人家给的, belongs to the customer, not ours, their stuff, their kit, told the customer it was damaged`,
  'QMS 8.5.4': `
4: 堆太高, 堆得, 压坏, 雨淋, 淋湿, 磕碰, 碰伤, 生锈, 受潮, 放久了, 先来先走, 库里, 包没包好, 拉货, 装卸, 磕了, gone rusty, stacked too high, rained on, wrapped, oldest first`,
  'QMS 8.5.5': `
4: 卖出去以后, 卖了以后, 交了货, 装好以后, 上门修, 坏了找谁, 保修, 包换, 退换, 回头客, 修好了, after we sold, comes back broken, fix it on site`,
  'QMS 8.5.6': `
4: 临时改, 改了做法, 换做法, 改工艺谁, 换料谁, 谁同意改, 谁点头, 没报批, changed the way, swapped, who agreed the change`,
  'QMS 8.6': `
4: 最后谁, 谁盖章, 盖章, 出门前, 出厂前, 发货前, 才让走, 才能发, 没检就发, 验过没, 谁签的放行, 谁点头才, 过没过检, 合不合格谁说, last look, before it leaves, who says it is good to go, stamped, ok to ship`,
  'QMS 8.7': `
4: 坏货, 坏东西, 做坏的, 残次, 不好的, 堆一边, 单独放, 分开放, 混在一起, 混了, 误当, 当好的, 发走, 凑合, 将就, 谁同意用, 谁批, 红牌, 砸掉, 毁掉, 扔了, 挑出来, bad ones, bad parts, mixed up with good, kept apart, let it through, good enough, who let it
2: 谁批准用, 重做`,
  'QMS 9.1.1': `
4: 盯着, 天天看数, 每天查, 巡一遍, 查一圈, 打分表, 谁来盯, keep an eye, daily numbers`,
  'QMS 9.1.2': `
4: 高不高兴, 买家, 买家说, 满不满意, 客户说好, 客户骂, 打几分, 问客户, 问问客户, 口碑, 好话, 差评, 回头率, happy customers, what they thought of us, asked customers, thumbs up, marks out of ten`,
  'QMS 9.1.3': `
4: 数拿来干嘛, 数怎么用, 画个图, 画曲线, 排个队, 哪样最多, 最多的毛病, 看走势, 走势, 摆一起看, line chart, what the numbers say, most common fault`,
  'EMS 6.1.2': `
4: 往外排, 费电, 费水, 耗水, 耗料, 冒烟, 排什么, 脏东西, 污染啥, 对环境, 影响环境, 伤环境, 打分挑, 挑出几样, 哪样最, 排出去, 从生到死, what we put out, uses most power, worst for the environment, scored each one
3: 打分, 挑出, 要紧`,
  'EMS 6.1.3': `
4: 证办没办, 批没批, 环保手续, 手续全, 手续齐, 哪条法管, 归哪条法, 环保的证, which laws apply, paperwork from the council`,
  'EMS 7.4': `
4: 排放情况, 环保问, 来电问, 打来电话问, 说我们臭, 嫌吵, 嫌臭, 告我们, neighbours complain, asks about emissions`,
  'EMS 8.1': `
4: 废桶放, 废抹布, 抹布, 垃圾怎么, 拉走, 拉去哪, 谁收走, 过秤, 称重, 单子全, 单子齐, 往下水道, 倒哪, 乱倒, 捡回来用, 盖盖子, 接油, 关灯, 关水, 省电, 省水, 烟囱, 水往哪流, where the waste goes, rags, poured down the drain, who takes it away, weighed, oily rags, lights off`,
  'EMS 9.1.1': `
4: 测没测, 测了多少, 请人来测, 找人测, 超没超, 超标没, 排多少, 用多少电, 电表, measured by a lab, over the limit, how much we use`,
  'OHSMS 5.4': `
4: 工人说话, 有没有人听, 听工人的, 工人能不能提, 提意见, 一块商量, 商量过, 问过工人, 选的代表, 举手选, ask the workers, have a say, speak up, listened to`,
  'OHSMS 6.1.2': `
4: 会伤人, 伤着人, 哪些活危险, 危险活, 危险的地方, 哪儿危险, 最危险, 会出人命, 要命, 摔下来, 掉下来, 砸着, 电着, 烫着, 夹着, 中毒, 想全了没, what could hurt, dangerous jobs, how someone could get hurt`,
  'OHSMS 8.1': `
4: 戴没戴, 帽子戴, 系没系, 发不发, 发的手套, 护罩拆, 罩子, 开关坏, 线乱拉, 门堵, 堵了通道, 梯子坏, 上高, 进罐, 进釜, 下井, 动火谁批, 没人看着, wearing hats, guard off, wires everywhere, blocked exit, climbing`,
  'OHSMS 8.1.4': `
4: 外面来干活, 外来干活, 外头来的人, 施工的人, 包工头, 包出去, 干活的外人, 进门先讲, outside crew, outside workers, visiting tradesmen`,
  'OHSMS 9.1.1': `
4: 查没查身体, 查身体, 耳朵查, 肺查, 每周转一圈, 转一圈看, 查隐患, 找毛病, 安全员转, hearing test, walk round looking`,
  'OHSMS 10.2': `
4: 受了伤, 伤了人, 出了事, 出过事, 差点出事, 差点砸, 差点, 流血, 包扎, 缝了, 住院, 歇了, 谁的责任, 赔了钱, got hurt, nearly hit, close call, off work, stitches`,
  'EMS+OHSMS 8.2': `
4: 着火, 起火, 漏了, 漏油咋办, 跑出去, 往哪跑, 跑几分钟, 演过没, 练过没, 练了一回, 会不会用灭火, 灭火器过期, 沙子够, 没电了咋办, 集合在哪, 拉警报, what if it burns, practised, ran out, where to gather, if it leaks`,
  'EMS+OHSMS 9.1.2': `
4: 守没守法, 违没违法, 犯没犯法, 一条条对, 对着法, 对照着法, 做到没有, did we keep the law, line by line against the law, breaking the law`,
  'EMS+OHSMS 6.1.3': `
4: 哪些法, 法更新, 新法, 法有没有变, 上网下载法, 法条, which laws`,
  'EMS 6.1.1': `
4: 出岔子, 万一`,
  'QMS 8.4.2': `
4: 回来怎么验, 回来验, 到货怎么验, 收货怎么验`,
  'ALL 10.1': `
4: 想改善, 点子从哪, 改善的来源, 哪里要改`,
};
