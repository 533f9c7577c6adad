/**
 * Notes on quality management as auditors jot them, below the number of the clause that they were filed under. Invented: no company, person or report stands
 * behind them. One more is one more line.
 */
export const QMS_NOTES = `
# 4.1
美国加了关税,铝件订单往越南跑,少了三成,领导心里有本账吗
优势劣势那张四格表是三年前填的,棉价大涨大跌一个字没提
隔壁新开一家抢单、设备又老,外头里头的形势隔多久重新捋一遍
GM worries about resin prices and cheap rivals, nothing noted since 2021
校长说这两年生源往下掉,隔壁又开了家双语的,自己师资断层
代账这行被软件冲得厉害,合伙人列过一张长短处对照,前年之后没再翻
院里讲医保改按病种付钱,周边新开两家私立,自家信息系统又老,这些形势每季度专人收一遍
boss could talk an hour on freight rates and platform giants squeezing them, never revisited on paper since 2021
水泥砂石涨了三成,甲方还压价,项目经理直摇头,这行往后咋走
煤价跌了日子紧,老班长走了四个,这些大形势谁在盯着
港口对岸上了无人集卡,老板怕三年后没活干,坐下来理过一遍没
grain price down, tariff talk, half the tractor drivers over 55, last looked at in 2021
棉纱一年涨了四成,美国那头又加税,总经理说今年生意跟往年不一样
化验所盘了盘自家长短处,隔壁市新开两家抢活
外头政策变、里头机器旧,谁收这些消息,多久拿出来重看
one page on wage rises, grant cuts and rivals, nobody has looked at it since 2022
电商把门店客流抢走一半,房租又涨,经理自己画了张四格表
财政拨款砍两成,编制冻着,主任聊了半天大环境
new toll rules, fuel dear, drivers off to ride-hailing; owner lists these, looks again each half year
楼市冷,开工面积往下掉,懂投标的骨干又走了俩,这些都摆上桌分析过
gaffer reckons cheap imports and the new tariff are what keep him up at night, has a one-pager on it, last touched in spring
SWOT sheet in the boardroom still talks about covid and the old order book
hotel owner: bypass opened and took the passing trade, chefs hard to keep, rates up. all in his head, looked at again never
禁烧令一出,纸扎铺生意少一半,哥俩坐下盘过外头形势没
内外因素表三年前的,疫情那栏还在,气候变化没加
羽毛球厂:鹅毛涨、东南亚抢单、机器旧,半年翻一回重看
问馆长自家强在哪短在哪,讲了一堆文化家底,没落纸
# 4.2
房东、银行、市监局、品牌客户各自图咱啥,列了张单子没更新
只想到买家,股东和送料那几家盼着什么一概没写
跟厂子有牵连的都有谁,哪些人的话得听,说是办公室凭印象写的
总部、卖场、村里的想法变了没,去年到现在没人再问一遍
业委会、街道、租户、开发商各自图什么,物业拉了张单子,消防队漏了
除了家长和教育局,还有谁在乎这学校办得好不好,问半天没说全
储户、股东、监管、清算行各要啥,银行归成一页,年头更新了一回
软件公司只写了甲方,用软件的最终那帮人想要什么没提
船东、船级社、海事局各想要啥,列了张表没有
喝咱这口水的居民、街道、卫监所,谁盼什么,隔多久再问一遍
工地上甲方监理质监站一堆婆婆,各家惦记的事归拢到哪儿
who has a say over us: lender, village, port authority, only the lender got listed
客户、市监所、股东、供货的,各自图咱啥,列了张表
相关方名单漏了发资质的主管部门,人家年年来飞检
银行和园区管委会也写上了,他们的想法后来变没变没人跟
who cares about the lab and what they expect, list last touched before the new regulator came
业主、街道办、房管局各自盼着咱啥,列了张单子,多久翻新一回
谁会盯着咱这摊事、人家图什么,名单里漏了承租商户
regulator, householders, upstream gas firm: what each wants from us, list untouched for three years
股东要回款,货主要准点,平台要评分,一家一家的要求记下来了
who's got a stake in us - owners, landlord, regulator, folk next door - and what each lot wants, list two years old
bank and parent group missing from the interested parties table
care home, families and the inspectorate and the council paying the beds all expect something different, manager keeps tabs on it how
骨灰盒厂的相关方只列买家和员工,民政那头要啥没写
谁在盯着咱、各自图个啥,街道股东经销商都问了,多久重看
导盲犬基地,捐款人、寄养家庭、视障协会的盼头收集过
新添一家主管部门,期望清单没跟着添,还是老七家
# 4.3
证书上少写一样,吹塑都干了两年了
说自己全按来样做、不画图,想把那条划掉,理由站不站得住
新租的分厂在马路对面,算进来没有,三个人三个答案
对外那张纸上写"食品生产",到底管糕点还是连速冻也管
证书上写的是仓储跟运输,现场还干着报关,圈进来没有
手册说自己不搞开发那一章免了,可方案都是自家写的,理由站不住
体检中心和新分院要不要算进去,界线画在哪一页
三个网点上了执照,对外宣称的覆盖面里只有俩
证书上写施工,一个楼里还有画图的那摊子,算进来没有
三个码头只报了两个,圈到哪儿为止那张纸拿来看看
他们讲图都是甲方给的,画图那章不沾边,划掉的理由站不站得住
焚烧厂二期都点火了,认证那句话里还只写着一期
证书那句话写着设计和生产,其实纯照客户图干,能不能删掉一块
二厂区租出去一半,这套管理圈到哪道围墙为止
新上的注塑件不在认证覆盖的产品里
不适用的那章理由写得含糊,地址也少一个分场所
证书想写设计俩字,实际只照图干活,说不适用的理由讲得通不
新开的分仓没算进去,册子里边界划到哪
营业执照有五样买卖,报上来认证的只三样,剩下两样为啥不含
design struck out as not applicable but two guys upstairs drawing brackets for customers all day
certificate wording covers Leeds only, second shed in Bradford doing the very same work
what's in and what's out, written down, and the excuse for leaving out the bits they say don't fit
城南那个分点算不算圈进来,证上地址还是老厂房
琴弦厂说图都客户给,8.3划掉,理由站不站得住
纸上写生产销售,可真有人扛着梯子出去给人装,漏了
不适用的条款附页一句话带过,对外要看拿不出成文的边界
# 4.4
从接单到送货画了张大图,喷粉那一段压根没画上
每个环节吃进什么、吐出什么、看哪个数知道转得顺不顺,乌龟图画了几张
整套是照别家抄的,流程里有淬火,他家哪来的炉子
whole chain of steps drawn on one sheet with owners and hand-overs, but dyeing floats alone
从接单派车到签收回单,谁接谁的活,头尾怎么扣,画了张总图
贸易公司把业务切成七块,每块谁牵头、拿什么看好坏,有乌龟图
外包出去的保洁在流程总图上找不着,跟上下家没连起来
asked them to sketch how one job runs from lead to invoice, what feeds what, an owner for every box
从接单到交船一环扣一环怎么串的,图上漏了试航
整套本子抄别人家的,里头还写着纺纱,没照自家工序搭
每摊活吃进什么、吐出什么、归谁、看哪个数,乌龟图画了一半
how the jobs hook together from tender to handover, nobody owns the box in the middle
从接单到发货那张大流程图,谁先谁后、谁交给谁
乌龟图十二张,每段活有人牵头,拿什么数看它转得顺不顺
总图上缺返修那条线,各段之间怎么接头讲不清
收样到出报告拆成几段,每段进啥出啥归谁,都画了
从接单到回款画了一串框和箭头,谁接谁的手、用啥指标看
各摊活怎么咬合,输进啥输出啥,包给外头那段压根没画
流程总图是咨询老师给的模板,跟大厅窗口实际走法对不上号
box-and-arrow map of how the whole work runs, owners named, not redrawn after the merger
turtle diagrams for eleven processes, owners named, arrows between planning and stores don't join up
how does the whole thing hang together, big flow chart of who hands what to whom, plating shop nowhere on it
process map good, each has an owner and a yardstick, except despatch where nobody's down as looking after it
十几个框连着箭头,谁先谁后谁当家,跟主任对了对得上
乌龟图里没有外派修钟那一摊,过程识别漏了
从接活到交活整条链咋串起来、靠什么数看它转得顺,拿了张总图
过程清单每条有主人有进有出,铸编钟外发的鎏金也画进去
# 5.1
厂长开会光念产量,退货从来不提,品质的事全往品管科一推
跟一把手聊四十分钟,体系好不好他自己认不认账
老总说搞这个是应付大客户的,平时签字都是文员代
owner walks the line on Mondays, asks about rejects, stood by the inspector who stopped a truck
院长开口就是全交给质管科了,自己说不出抓这摊事图啥
总经理原话:体系是应付你们的,生意是生意,两张皮
行长每月亲自听一次投诉录音,开大会带头讲储户排头一位
老板娘拍胸脯,出了毛病她担着,要人给人要钱给钱,也给店长们撑腰
大老板整场不露面,问啥都推给办公室小姑娘
一把手亲自去站台听乘客骂,回来就拍板加车
问矿长这一年为这摊事操过啥心,憋半天一件没说出来
GM says ISO is the QA girl's job, could not name one thing he himself pushed
总经理陪了一上午,谈质量有门道,要人给人要钱给钱
老板只催货,体系全甩给文员小姑娘
厂长自己盯客户满意,逢会就讲别砸牌子,风险也亲自过问
MD could not say how the system ties in with the business plan, left after ten minutes
一把手说不清这套东西跟生意有啥关系,全推给综合办
跟总经理聊了四十分钟,出了岔子他认账,要人给人要钱给钱
局长讲制度跟日常业务两张皮的事,他自己怎么往一处扭
大老板只在启动会露过面,顾客的事从不过问,底下人都看在眼里
MD gave me forty minutes, knew his scrap rate by heart, turned down a cheap order because it would've bodged the spec
quality's the QA man's job, says the director, hasn't set foot on the floor since Easter
top boss answers for it himself when the system lets a client down, pushes risk thinking and the customer's angle at every Monday meeting
一把手张嘴就是订单,问体系跟买卖怎么揉一起,说办公室管
班主自己掏钱添人,月会亲自坐镇,出了丑他认账
最高管理者访谈,以顾客为焦点怎么落的,说每周亲耳听客诉
唐卡画院院长挂个名,证书的事全扔给外聘顾问
# 5.2
那十六个字谁定的哪年签的,跟做酱油的有啥关系
换了东家,墙上那段话落款还是前任
宣传栏里的承诺,没提越做越好,也没说会满足人家要的
供货商来了想看厂里的质量宣言,前台翻半天没找着
前台小妹说不出公司那十六个字,项目大堂倒是裱了框
那几句宣言跟隔壁软件公司一字不差,跟送餐的买卖不搭
宣言落款还是老董事长
the one-page promise signed by the MD says nothing about getting better year on year
老总签字的那十六个字是搬来的,跟挖煤不搭边
大门口那句话换新的了,食堂墙上还是老的
塔吊司机问他公司那几句承诺啥意思,说没听过
framed motto on the ferry, nothing in it about getting better or keeping to the rules
十六字方针跟做陶瓷这行搭不搭,里面提没提持续改进
换了法人,质量宗旨重签,宣传栏贴的还是前一任的
公司那四句质量话,定指标时拿它当架子用
质量方针挂官网、印在员工卡背面,供应商来要也给
大堂挂的十六个字,换了东家还是老一套,新来的保安没听过
那几句大话里提没提满足要求、越做越好
short statement signed by the director, framed at reception, website shows an older wording
quality policy signed by a GM who left in March
mission blurb reads like a shampoo advert, no promise to meet requirements or keep getting better
framed page by reception, night cleaner gave me the gist, copy goes to any vendor who asks
方针四行字,持续改进那层承诺找不着
换了董事长,十六个字没重签,机台边贴的是前任名字
学徒问不出厂里的宗旨是哪几句,掏手机才念
质量方针跟养蚕这定位搭不搭,能不能往下长出指标来
# 5.3
品管主管走了俩月,体系的事谁跟老板报,没下任命
夜班机器不对劲,谁有权喊停,班长组长互相推
纸上写他管仓库,人天天在干来料检,拍板到哪一步自己也糊涂
org chart hangs crooked, two names gone, nobody knows whose call a hold is
教务主任跟年级组长都说调课归自己管,两份岗位书打架
原先那位管代走了,运行得咋样没人往老板那儿报
客服主管能不能自己拍板给客人退钱,授权单上没这条
org chart still shows the fellow who quit in March, nobody knows who holds his sign-off
质检科长调走俩月了,他那摊谁顶着,红头纸没下
班长说停工要队长点头,队长说班长自己就能停,到底谁说了算
谁盯着这套东西别散架、往上头报,问仨人仨答案
岗位说明书里管仓的和管料的互相推,收料签字没落到人头
架构图上品管归生产部长管,谁有权喊停发货没写明
岗位说明书翻了五份,质检主管那张还是前任名字
谁替一把手看着这套体系、往上报情况,任命书拿来了
technical manager away for two months, no paper naming who stands in and with what powers
调度跟站长到底谁说了算,说明书里写得含糊
管代调走仨月,没人接,任命文还是老名字
who tells the boss how the system is doing, who keeps it whole when things shift
项目经理、技术负责人、质检员各管哪段,问到本人答得磕巴
org chart shows two heads of quality, neither sure who's allowed to stop the line
job descriptions fine, but who's down to tell the top how the system is doing? blank looks
since she's on maternity leave nobody was handed her powers, deputies just guessing
谁能喊停线,本子上写了俩人,当面互相推
架构图跟任命书对不上,检验科长走了两月没补
体系转得咋样谁往上头禀报,指了个人,他本人头回听说
皮影剧团班主副班主各管哪摊、签字到哪级,问仨人一个说法
# 6.1
独家供树脂那家要是断货咋办,表上标红了,后面对策栏空着
全厂每项都打中等分,一看就是复制的
坏苗头想了,新开东南亚市场这种好苗头也写了,定的招灵不灵回头看没
what could trip each department up and what they'd do about it, sheet never reopened since last year
服务器宕了咋办、大客户跑了咋办,先想好了招,后来看招灵不灵
冷链断电这事打成红色,对应该做什么那格空着
可能栽跟头的地方列了二十条,能捡的便宜一条没写
学校那张"怕出岔子清单"是抄来的模板,连电焊都在里头
雨季打桩会砸锅的事事先想过哪些,打过分没,排在头里的咋对付
活全指着一家大货主,丢了咋办,表上写了招,招灵不灵没人回头看
赶上旱年、种子不出苗,提前留了啥后手
list of what might go sour in the outage job, reds marked, no follow-on against them
独家原料万一断供、主机趴窝,预先备了什么后手
风险清单二十来条分高中低,应对措施清一色写加强管理
淡季想试新能源壳体,当成机会记着,后来没下文
之前想好的防备招数到底顶不顶用,没人回头瞧
what might go wrong with each process, red amber green, four actions still open in May
旺季爆仓、司机跑路、客户倒账,事先想的招回头看灵不灵
坏事好事都列了打分,应对那栏清一色“加强管理”
what might sink the contract, what might turn out well, steps written down, effect never looked at
断供停水这类砸牌子的事排了序,前三名怎么防的
看中夜间配送是块肥肉,怎么抓住,打算写进计划里了
risk register 31 lines, top five have owners, nobody went back to see if the measures did any good
what might go wrong and what might go right, talked through in January, one chance spotted: selling spares online
only one source for the resin, flagged red since new year, zero planned against it
dental clinic asked itself what could trip it up, answers built into daily routines instead of a separate sheet
怕啥、打算咋防、防完灵不灵,一张表,末尾那列全白
风险机遇清单全是坏事,好机会一条没写
海参苗场高温死苗评了高险,对策就俩字:加强
独一家的沉香料要是断了咋办,早琢磨过,应对做完又重评
# 6.2
退货率定千分之三,分到各车间是多少,谁扛,几月见分晓
首检通过率年年写98,早就99.5了,等于没定
光有个数,靠谁、花啥钱、用啥路子去够,没下文
仓库那块压根没分到数,问主管说跟我们没关系吧
病人夸好要到九十五分,谁去办、哪月办完、花多少钱都没写
准点送达定的九八,六月才九五点二,没见说怎么补
门店只抄总部那几个数,后厨自己的指标没分下来
yearly aims read "improve service a lot", no figure anyone can be held to
准点率说好九十五,八月才八十九,谁去补、拿啥补
写了今年拿两个优质工程,没写谁干、几月干完
各车间领的数加一块,跟厂里那个总数对不上
"力争一流"这种没法算的,也当全年要够的数写上了
一次交检98.5、准时交货96,拆到各车间,月月算
检测室定了报告差错率,可没写谁干、什么时候干完
年年都是那几个百分百,不像要使劲的样子
客诉全年不超两起,七月就破了,之后没分析
质量目标考核表,造纸二车间自己填自己打分,没原始数
准点率九成八,拆到各线路车队了,谁扛、几时到
水质合格、抢修及时这些年度指标没往站里分解
满意率压到95,连着三个季度不够,没见说法
今年那张数跟去年一字不差,靠谁干花多少钱那几栏空着
给各科室压的数太虚,“明显提高”咋算达没达到
KPI board, OTIF goal 95, running at 88, nobody down for what gets done by when
aims for the year all woolly, 'better service', nothing you could put a ruler to
yearly targets broken down to moulding and stores, names and dates on, quarterly tally kept
今年要干到几个点,分到各屋,谁来办、哪天完、拿啥算,都在
质量目标成品率九八,去年实打实九九点三,定低了
假睫毛车间的指标没往下拆,班长不知道自己背几个数
六月退货率超了线,没见补救打算,考核表照样打勾
# 6.3
整厂要搬园区,体系这摊怎么跟着挪,提前盘算过吗
两个科并成一个,活儿谁接、会不会漏,并之前没人想
上新ERP前,考虑过断档、人手、谁负责没有
moving from one shift to three next spring; did anyone think ahead what it does to the quality set-up
俩事业部合成一个,整套管法怎么跟着挪,事先盘算过后果没
纸单子要全搬到OA上,步骤、牵头人、人手提前排了个切换方案
收购了一家驾校,本子直接套过去,会乱成啥样没人想过
they reshuffled departments over a weekend, the system itself had gaps for two months
仓储科跟运输队要并一家,并之前想没想清谁交给谁、会不会乱
纸单全停改手机报工,停得太急,断了两周没单子
手册要推倒重来,年底切换,切的那阵子人手、权责咋安排
splitting the plant into two companies in June, no thought given to who holds what after
搬新厂房之前,体系怎么过渡、人归谁,先盘算了一遍
品管和技术两个部门并了,章程跟着动,别把摊子弄散
switching ERP next spring, did they think through consequences and owners before jumping
订单软件要换,老的哪天停、乱了怎么兜,事先合计过没
两个营业所并一处,人和活怎么挪,动手前把后果想明白了
moving the call centre to another town, was it thought through so nothing falls apart
moved warehouse and switched ERP the same month, nobody sat down first to think what it would do to the system
two branches merging their manuals, plan shows who takes over which duties and that nothing falls between chairs meanwhile
reorg announced Friday, QA and production under one boss from Monday, purpose and knock-ons not thought out beforehand
搬新址前有没有通盘想过这套管理咋跟着挪,别断了气
两个科并成一个,职责文件人手事先排没排,还是并完再说
体系要变的策划单,目的、后果、谁担,棺木厂添线那回写得全
换版标准转过来,厂里一页转换安排都没有,想到哪改到哪
# 7.1.1
订单翻番,家底还是那些,缺多少谁算过
哪些自己干、哪些花钱请外头,年初盘家当怎么盘的
三坐标要了两年没批,钱紧,老板说先凑合
人、机、场地、钱这一揽子够不够使,总经理给了个总的说法
自己家底有啥、短啥、哪些得从外头借,年初盘了一遍
老总说人车钱都紧,各部报的缺口批了一半
预算表里给服务这块留了多少,干不了的打算找谁补
what they have, what they lack, what must be bought in; this year's allocation sheet seen
接这条船之前盘过家底没,缺八个焊工一台行车,哪些靠外头
要人要钱的报告打上去半年没回音
season budget: what we own, what we must hire in, where we fall short
新中的标段,人、机、钱一块儿算够不够,拿的是去年的老账
要人要机要钱,自己有多少、得靠外头补多少,年初合计过
今年预算批了三台加工中心,能力还差的一块打算外边找
老板说啥都缺,问到底缺哪几样又没人汇总
钱、人、车够不够使,缺的是自己添还是找外头补
摊子铺太开,家底兜不兜得住,自个儿盘过一遍
预算批下来六十万,现有底子差多少、往哪儿投,列得挺细
next year's budget, what they can manage in-house and what must come from outside, capex list okayed
asked three times for money, staff and a second bench to keep the system going, turned down each time
worked out what's lacking across the board - hands, kit, cash - and where to get it
钱、人、家伙一块算过账没,哪样自己有哪样得靠外头
资源够不够,老总说批了三百万预算,一项项指给我看
旺季自家底子顶不顶得住,啥时候借外力,总的掂量过
年度资源需求各屋报上来,砍一半,先紧要害的给
# 7.1.2
旺季缺十二个车缝工,靠劳务顶
一百零三号人检验就俩,夜里没一个
品管走三个没补,全厂体系活儿一个文员兼
packing hall five people short since June
一个护士看十二张床,编制缺六个,夜班排不开
大促那几天仓里临时拉来三十号人,算下来够使
开发组俩人顶五个人的活,招聘单挂了半年没来人
三班倒俩保安,请假空岗
夜里一个人看三个泵站,定员表写的俩
项目部编制八个到岗五个,一个资料员兼仨
春运司机凑不齐,拿别的线上的顶,天天缺口
one inspector for four lots of roadworks, headcount table says three
定编八十六,在岗七十一,两条线开不满
就俩检验员,三班根本轮不过来
样品翻番,干活的还是那五位,缺口报上去没补
保洁定编四十二,在岗三十一,一人扫三层楼
大厅排长队,八个窗口只开俩,说是没人顶
night shift at the control room ran with one operator instead of two
一个质检员盯五栋楼,名额凑不齐
headcount against plan, nine short in the packing hall, agency topping up
nursery rota, enough grown-ups per kid? Thursday afternoons one short all term
second shift down to two setters for fourteen machines since summer, one goes sick and it stops
夜里一个人看四台织机,班次表上本该仨
定编二十六实到十九,招工告示贴了半年
冰雕队腊月人手凑不齐,院校学生来顶数,头数算过没
化验就一个姑娘,她一请假这摊就停
# 7.1.3
冲床保养卡三月以后空白,漏油拿纸板垫着
屋顶漏了俩月,报修单挂着,和面间停过半天
空压机老跳,没备件,修一次等一礼拜,台账上没记
行车、锅炉、电脑服务器、送货车都有谁管,年度检修排了没
电梯维保单、水泵房巡查签字,七月那张缺
厢式车多少公里保养一回,台账跟里程表对得上
机房UPS电池五年没换,备份盘能不能恢复没试过
蒸箱坏了一个月挂着牌等配件,报修本上没这一条
搅拌楼保养本空了俩月,皮带都起毛了
磅房电脑老死机,备份盘在哪没人晓得
bus depot pit lift leaking, last service sheet blank
龙门吊、平板车的检修排程,对着停机单看,漏了三台
冲床点检表一到十号一个笔迹,油位在红线底下
设备台账、年度保养计划、大修记录抽三台
空压机漏气漏了半个月,报修单压在机修班抽屉
厂房、网络、机台、货车这些家底归谁修谁养
LIMS服务器老死机,机房空调坏着
织机加油表月月打勾,十四号六七月跳过去了
叉车、货架、电瓶几时保养,卡片空了俩月
泵房三台坏一台等配件,台账上还写完好
机房备份、断电能撑多久,业务系统也得有人管着
扶梯停了半年,检修计划跳过两回,设备清单没变
罐车、皮带机坏了谁修,修好谁签字,大修排到几月
PM sheet for the presses, grease points already ticked for next week
compressor packed up twice this month, no standby, whole line stood
courier vans: service books, breakdown log, tail lift knackered since Feb
who looks after the booking software and the server, last time anyone tried restoring a backup - never
保养卡签到上周五,漏油还在地上淌
设备台账跟地上对,多出两台没编号的老冲床
瓦顶漏,下雨天原纸拿塑料布苫着,报修半年
冷藏车、服务器、备用电,平日谁照应,修过几回
抄纸槽裂了水泥糊上,检修单没开
点检表一支笔一口气勾完整个月,明天的也勾了
# 7.1.4
贴片间湿度表六成八,超了也没人吭气
组长骂人骂得凶,新人三天跑光,活也毛糙
无尘间门敞着,风淋坏了,压差针不动
wrist straps hanging unused, floor mat not grounded, humidity sheet blank at weekends
手术间温湿度记本上,八月有三天超了没人理
客服坐席天天挨骂,怕影响接线口气,安排了轮岗缓一缓
分拣间灯太暗,看不清面单,老分错
exam hall stifling and roadworks outside, nobody minds the heat or noise while pupils write
焊接棚四面漏风,墙上湿度表停了也没人管
化验室夏天三十四度,天平旁边摆个电扇吹
育苗棚夜里掉到六度,暖风坏了没人修,苗高矮不齐
配调室又闷又暗又吵,调度员憋得直出错
天平间湿度本上记到78,超了照常称
无尘车间压差表不动,风淋门两扇同时开着
烤漆房落灰多,灯又暗,干细活的人直揉眼
spinning hall humidity 48 where 65 is wanted, log filled in but no reaction
档案库潮得冒味,除湿机没插电,墙上温湿度表抄到上月
坐席那屋吵,灯暗,挨骂的电话接多了有没有人疏导
试块养护室二十度上下两度,断了三天没人抄
heat, noise and angry queues at the counter; how the place is kept fit for the job
humidity trace in the layup room hit 78 over the weekend, nobody spotted it
spray booth filthy, lamps too dim to see runs in the finish, fans off to save leccy
call center burnout, shouting customers, quiet room and shorter stints brought in so folks can still do decent work
古籍修复室湿度六十八,要求五五上下,除湿机没插电
恒温间门敞着透气,本子照写二十二度
挑珍珠那屋光太暗看不清,换了灯,有照度数
接线组天天挨骂,有没有给人缓口气的法子,情绪上的
# 7.1.5
千分尺找不着编号,照样在量轴径
台秤自己拿砝码比,那砝码又是几时送所里的
塞规磨大了才发现,前头量过的货有没有翻出来重看
oven probe overdue by five months, still reading; lab slip for the hardness tester was on file
冷藏车上的探头一年送出去比一回,最近那张纸找不到
后厨插肉的那支温度计拿冰水对过,本子没写
血压计绿标过期俩月
pallet scale found reading 3 kg light, no one looked back at what it had weighed before
地磅上回拿砝码比是前年,司机老说少两百公斤
全站仪摔过一次照样放线,之前量的那些要不要重来
水表检定台那只标准表,证过期十一天
our grain moisture tester reads two points off the buyer's, sticker says last May
千分尺送计量院回来,纸上有偏差,没人判能不能接着用
压力表绿标过期俩月还挂在罐上
摔过的百分表,前头量过的那几批货回头追了没
自己校自己的塞规,拿啥当标准,有无自校规程
台秤每天早上拿五公斤铁疙瘩试一下,试的本子缺四天
算结果的软件换版前验了没,跟手算对不对得上
气相色谱期间核查做了,标液开封日期没写
三个人拿同一把家伙量同一个件,差老远
量具清单四十把环规,六把到期没送,一把找不着
oven probe came back with a correction factor on the paper, nobody applies it
地磅检过没,磅房那张纸快到期
全站仪、水准仪的证书拿到了,误差那栏没人看能不能用
加油枪铅封动过,之前打出去的油要不要回头算
余氯仪自己拿标液对,对完没留字
靠尺、回弹仪借给别的工地,摔了一下,还回来照用
torque wrench and pressure gauge with last year's sticker, which jobs used them since
走不准了,以前拿它判的那些数还作不作数
暗访打分表当尺子使,这尺子靠不靠谱谁证过
micrometer due in May, still measuring bores in August
torque wrench got dropped, went back in the drawer, no look back at what it had tightened since
gauge list 212 lines, picked six, certs traceable to national standards bar the height gauge
home-made spreadsheet that works out the cube strength, never proved right before they leaned on it
they check the shop scales with their own brass weights, weights themselves never been sent anywhere
fine little clocks lying loose under the swarf, adjusting screw open to anyone, no seal
taste panel scores the coffee, how do they know the six noses judge alike from one week to the next
千分尺检定过期二十来天,还揣在师傅兜里量着
天平证书上给的偏差没人瞅,够不够用也没判
杆秤作坊自己的砝码往上溯到哪一级,链子断没断
内校拿啥当基准、屋里几度、照哪份规程,三问两空
那台表查出不准了,之前放过去的货回头追没追
评香全靠鼻子,几个人打分差多少,隔段拿同一份样碰一碰
测厚仪摔过一跤,封签破了,没再送检
拉力机换了软件,算出来的数靠得住不,用前谁核过
# 7.1.6
调色的方子全在老师傅脑子里,退休前有人跟着记吗
以前翻车的教训攒没攒成册,新手翻得到不
技术员跳槽把参数本带走,厂里从头摸索了一个月
展会上、客户那儿学来的窍门,回来存哪儿了
老主厨的方子全在脑袋里,人一走就断,没留下个底
项目踩过的坑进了wiki,新人搜得着,我试了两个词
顾问各存各的案例,没公共库,辞职就带走了
理赔老手的诀窍录成小视频,外头开会学来的也往里添
老师傅火工调直那一手全在脑子里,没人写下来
上个盾构工地栽过的跟头,新项目部没一个人听说过
老调度一退,哪个阀一关就闹水锤,徒弟全靠猜
what the agronomist learned about blight over ten years left with him in his notebook
调机诀窍全装在刘师傅脑袋里,请假就抓瞎
吃过的亏、干成的绝活攒成册子给后来人看
展会、客户、同行那儿学来的门道怎么留在厂里
dye shade recipes live in one man's notebook, they have begun filming him
老调度退了,一肚子路况没留下来
前几个工地吃的亏攒成小册子,新项目部人手一本
门道全在两个人脑子里,共享盘开了个头就荒着
外头学来的新规矩、同行的好做法,存哪儿、谁能翻到
old Terry sets the mill by ear, goes at Christmas, none of it on paper
post-mortems of lost bids sit on the wiki, new joiners get pointed at them
hanging on to the firm's know-how: buddying, trade fair notes, tricks from the customer's engineers, gaps listed
火候全在老爷子脑袋里,人一走就失传,没人记
斫琴的诀窍录成像、攒成小册子,后生随手翻得到
组织知识库:砸锅的案例存没存,共享盘里就三份空壳
展会、论文、同行那儿学来的招,带回来有人归拢没
# 7.2
氩弧焊的本子过期了还在焊
新检验员跟了几天师傅、考了啥、谁说行的
年初排了十几堂课,上完就完,学没学会没人看
每个岗要啥学历啥手艺,写了;对着人一查,三个够不上
抽了六位麻醉师药师的本本逐个看,有一位注册地没改过来,人事说下个月补,这期间他照样上台
新班主任带了三天,讲完管不管用谁来判的没写
报关员岗位写着大专往上,档案里那位高中
training sheets all ticked "passed" in the same handwriting, no proof they can do the job
压浆的小伙问三句答不上两句,上岗前谁教的谁考的
做电缆头的本本去年到期了,人还在做
化验员学会计出身,跟了三天就自己出数,谁看过他行不行
weighbridge clerk started Monday, no sheet on who taught her or whether it stuck
焊工证、探伤二级证抽六张,一张过期
新检验员带了三个月,考卷92分,上岗授权单签了
年度培训计划二十二项干了十八,签到表两个代签
上完课光签到,学会没学会拿什么看
化验员初中毕业,岗位要求上写大专
换去开数控的小伙,谁教的、谁点头让他单干
外观检验员辨色差靠眼,视力色觉没测过,也没比对考核
who is fit to sign test reports, observed once, nothing on file for the newest one
质检员的证挂在别家公司,社保不在这儿
新招的导游没考就带团,档案里只一张身份证复印件
化验换了新手,说跟着老王学了俩月,谁带的、出师考了啥、签字认可那张纸一样没翻着
培训签到倒齐,学得咋样没人看
岗位写着大专三年经验,现在这位差一截,拿什么补
driver cards and cold-chain course, two of six had nothing on file
讲课老师教的那门,自己没学过也没文凭
总监挂名不在现场,底下监理员的资格怎么认的
skills matrix by the canteen, welder's ticket lapsed in June, still on pressure parts
ran the course, happy sheets filled, nobody looked later whether it had stuck
school leaver alone on the CNC on day three, no proof anyone showed him
what each post calls for in schooling and years on the job, held against who actually sits there
HR folder, asked for five files, certificates in four
new ward sisters, forty hours shadowing then sign-off, two never got signed
焊工本过期仨月,人还蹲在那儿焊
上岗考卷摞了一沓,没判分
年度培训十二场,办了七场,剩的说忙
上完课管不管用没人回头看,光有签到
义眼画虹膜的姑娘,凭啥说她拿得下,翻出学徒两年评定
岗位任职条件写大专,实招来的初中,也没补课
调香助理顶了主调的缺,没见哪张纸证明她够格
# 7.3
问挡车工断头接不好会咋样,她说反正后面有人挑
临时工不晓得厂里今年往哪个数奔
包装小姑娘讲得出自己手一松跟退货有啥关系
asked three sealers what a leaky pouch leads to; two shrugged
随口问打饭阿姨,汤凉了跟她有啥关系,愣住了
柜员说得出自己办错一笔会坏了谁的事,今年网点奔哪几个数也清楚
派遣来的搬运工讲没人跟他说过公司图啥,摔了货会咋样也不明白
刚毕业的码农知道跳过互看会惹什么祸,答得挺实在
绑筋的不晓得绑稀了会咋样,说反正有监理看着
问售票员今年咱们奔啥数去,她愣住了
抄表的说我干好干坏跟公司那套搭不上边
meter fitters shrug when asked why their bit matters to the household
随口问打包大姐,活干马虎了连累谁,她答得上来
临时工不晓得自己拧这颗螺丝跟客户有啥干系
品质意识宣贯开了两场,注塑班问下来还是只认产量
问前台小姑娘公司今年奔哪几个数,直摇头
分拣的知道扔坏一个包裹会捅多大篓子吗,问了三个
asked a cleaner what happens if she skips the sheet, she shrugged, never heard of the goals
packer couldn't say what happens down the road if she lets a dud through, shrugged
lads on nights could name the returns goal and how their own bit feeds into it
temps never heard of a quality policy nor why sticking to the system matters
问串珠大姐串错一颗会咋样,说反正后头有人挑
工人知不知道手里这活跟厂里那几个指标啥关系
质量意识抽问,正式的还行,暑假工一问三不知
干砸了买家会遭啥罪、自己能出啥力,随口逮五个刻碑的问
# 7.4
早会、微信群、看板,啥事跟谁讲、几时讲、谁去讲,有规矩没
业务和车间各说各的,急单没人通气,周会停俩月了
白班踩的坑夜班不知道,交接本空着
有事往外发声,谁有资格开口,厂里没定
早会、公告栏、企业微信,哪类事走哪条道、谁发给谁,没说定
总部下的通知分店三天后才瞧见,中间谁往下传没人认
部门之间全凭私聊,人走群散,啥事该找谁没规矩
官方号谁发稿、媒体来了谁张嘴、几时说,列了一页纸
啥事该跟谁讲、啥时候讲、打电话还是写条子,没个说法
夜班白班不碰头,抢修干到哪儿全看门口小黑板
停水那天仨人对外讲了仨版本,该谁张嘴没定
morning call between dispatch and workshop got dropped, people hear things by rumour
早会讲啥、群里发啥、谁对外说话,定了张表
交期提前了,销售晓得车间不晓得,信儿传到哪断的
交接班本礼拜天空白,啥事该跟谁说没个准
早会、微信群、周例会,啥事跟谁说、几时说、谁张嘴
停水消息传到抢修队晚了俩钟头,部门之间怎么通气的
总部群里发的通知分公司从不回,谁负责往外讲、讲到什么程度没定
shift handover is a grunt at the clock, day crew never hear news, no set channel
table of who tells whom, about what, when, by what means - newsletter, huddle, client portal
talking to outsiders left to whoever picks up the phone, nothing agreed on who speaks for the firm
晨会、群、白板,啥事跟谁讲、几时讲,有没有个规矩
屋和屋之间传话靠吼,开会没纪要,回头谁都不认
剧院对外谁能代表单位开口,宣传说归他,票房说也归她
沟通一览表对象方式频次都列了,漏了给集团报送那一路
# 7.5
机台上贴的作业卡是旧版,手改了没签
检验本拿铅笔填,涂得看不清,存几年也没说
客户图、国标这些外头来的,谁收谁发,旧的收回没
two mixing recipes on the drive, no revision mark
护士站抽屉里俩版本的操作书,作废的没收走
评审表涂了没签字,字也糊,三年前的翻不出来
国标是网上下的老版,外头来的东西没登记
shared drive open to all, templates edited with no revision number and no approver
现场翻出来的作业书是第二版,柜子里都第五版了
浇筑日志拿涂改液抹了,没签名没日期
检修单泡过水字看不清,该存几年也没写
外头来的图集规范谁登记、谁收旧发新,抽三本有一本早作废
车间桌上作业书是B版,文控那头早到D版
共享盘谁都能改,密码一样,作废的没撤走
原始记录拿涂改液盖,没人签名
外来图纸和国标收没收、编号没有,查新做到哪天
记录存几年说法不一,库房返潮,前年的批次单糊成一片
procedure without approval signature, two issues floating on the floor
施工日志一口气补的,笔迹都一个样
窗口摆的办事指南是旧版,新的压在抽屉里
图改了三版,班组手里那套没盖受控章
电子单据谁能改谁只能看,备份在哪,存几年
外来规范的清单没更新,作废的还躺书架上
contract files sit in someone's private drive, half of what I asked for never turned up
表没编号没人批,涂改液抹得到处是
drawing rev C at the saw, rev E on the server
crib notes taped inside the cabinet door, no number, no one approved them
filled-in sheets in pencil, Tippex on two, boxes going mouldy in the loft
customer specs and bought-in standards, who watches for newer editions, 2009 copy found in the lab
master list of procedures and forms, keep-for times, who has edit rights on SharePoint
墙上作业卡没受控章,比电脑里旧一版
修正液盖掉一格重写,旁边没签没日子
作废的图跟现行的混一个抽屉,没戳
说好存三年,库房翻半天只有去年的
外来的行标去年就废了,盲文印刷这边还在引
电子档全车间一个密码,谁都能改,备份没做过
# 8.1
新接的医疗壳子,工序怎么走、要啥设备、啥算合格,开干前排过没
打样时的干法直接拿来量产,每道要求是啥、要留哪些单子、人机够不够,谁也没先排一排
每个产品有张从头到尾的干法表,验收杠杠写在末栏
before the biscuit line started: flow sheet, limits, checks, who needs what, all laid out
新接一个小区,进场前排了总方案:干哪些活、按啥杠杠、留哪些单子
运动会用餐保障这单,开工前的方案里没写怎么算合格
大促前仓里那张作战图,几条线多少人每步咋算过关,都摆好了
软件项目总计划用哪些人哪些机器写了,各阶段过关条件空着
这条线怎么干、要啥料、验到啥程度算行,施组没批就动土了
机组大修前列没列干哪些、拿啥尺子验、要留哪些单子
种一季的排活总表:几号下种、收成啥样算过关、人机咋配
whole dredging job, no overall plan of stages, acceptance marks or what paper to keep
新单下来先排工序、定验收尺度、算要啥料啥机,纸面齐了才开工
控制计划、工艺流程、接收准则拿电缆那款查一遍
样品还没定合格的尺子,车间已经投了料
质量计划里没说留哪些记录证明做得对,也没定要哪些资源
开工前那本总方案,工序、停检点、要留哪些底子都排进去了
一场展会从头到尾怎么排,按啥算干好,事先写下来了
新线开通前把班次、站点、检查怎么做先谋划一遍
刚接个大盘物业,进场前的服务策划书,标准和人手怎么配
before the season: routes, pass marks for each step, papers to keep, all on one plan
考点一年开四场,每一步卡什么线、用啥家伙事,总安排只有口头的
quality plan for the footbridge job: stages, accept limits, gear, what papers to keep
festival catering worked back from the day - menu, crews, kitchens, checkpoints, paperwork all mapped before a single onion got chopped
new product family went live with no thought given up front to process steps, criteria or resources needed
control plan and PFMEA don't match, coating step in neither
接了新活先排一排要啥料、验到啥份上、留哪些底子
质量计划看了一份,热气球囊体从裁到缝的准则和资源齐
哪几步自己干、哪几步发出去、合格的杠杠划在哪,总路线图上都有
演出季开锣前一张大盘子:几台戏几套景、验台尺度
新开的蜡像线没准则没流程,先干起来了,运行策划没罩住
沉船打捞开工前的实施大纲,人船料和验收尺子都在里头
# 8.2
接单前掂量过交期和产能没,合同谁签的字
电话里口头要的两吨母粒,回头跟人家核一遍没有
买家中途改色号,业务改了单,染缸还照老的下
buyer never mentioned flammability but the law does; sales quoted without asking
租约签之前各部门会签能不能办到,盖章页齐,会签单缺
家长来电改接送点,嘴上答应了,单子没跟着改
报价写五天到港,车队说根本跑不了,业务员签前没问过船期和车,货主追着要赔才坐下来对
customer rang to change quantity, sales scribbled on the old order, warehouse never heard
合同没会签船东就催着下料,交期技术那边问过没
用户电话里说要加方量,嘴上应了,没人再念一遍对一对
标书里藏了条拖一天罚两万,投标前没人瞧见
buyer phoned to up the tonnage after signing, loading crew still had the old sheet
合同评审单是发货以后补的,日期倒着
客户打电话改数量,谁记下来,传没传给排产
委托检测协议上要的方法,跟咱资质表里的对不上
官网询价、问进度、来骂的,都谁接,怎么回话
标书里答应十年质保,真做得到吗,谁算过
人家没开口但法规逼着要有的标签、警示语,接活时想到了吗
order says galvanised, our quote said painted, who settled it before saying yes
rush job accepted by the sales girl, nobody asked the shop whether the press could do it
急单电话里口头接的,事后没补确认
标书里许诺两小时到场,递上去之前各部门掂量没掂量办不办得到,会签表上日期比开标还晚
人家改了送货地址和数量,单子没跟着改,仓库照旧发
菜单照片跟端上来的两码事,宣传吹过了头
群众来问要带啥材料,一次说清了没,来电咋记
tender weighed up the day after it went out, who said we could deliver
客人没提但法规要的那些,签字前有人替他想到过不
forty skids ordered over the phone, nothing sent back in writing to confirm
did anyone ask the shop if we could make it in time before sales said yes
client bumped the qty and moved the date, workshop still building to the first version
tender review form, tech and legal points ticked, differences from our quote cleared up before signing
online catalogue, price, returns route, how enquiries and gripes get an answer and within how long
safety marking the toy needs by law left off the offer because the buyer never mentioned it
合同评审签字比投产晚四天
微信里口头加了两百顶假发,没见回头确认
人家没明说但该有的、国家硬性的,接单那会儿想到没
墓碑刻字,家属电话报的名,发回去让人核过一遍才应
网店页面吹的,家里到底做不做得到,上架前谁掂量过
客人问价、退换、抱怨走哪条道,出大岔子咋跟人家讲
订单变更改了交期,排产的手里还是头一版
# 8.3
打样到量产几道关口,谁评的,样机试没试
任务书法规那格空着,要啥性能没写清就开模
图没人复核,模具开好了才发现装不上
engineer reshaped the housing after the pilot run, no note why, nothing retested
新理财从立项到上架中间过了几道会,谁最后拍的
校本课怎么编出来的,先摸了学生想学啥,试讲完改了三处
需求就一页纸,做出来没拿去跟当初要的逐条对,中途客户加了三样也没重新过一遍
new set menu: brief, tastings, sign-off, and the tweaks made after the trial night
线型图送审前谁算谁校谁批,改了三回没留底
新配的有机肥方子,试种那块地的数拿来瞧瞧,顶不顶用
污水站出图,开头要填的进水水质是拍脑袋写的
drawing office skipped the halfway look, went from sketch straight to stamped sheets
新款玩具打样三轮,每轮拍板的人、挑出的毛病都留了纸
设计任务书写了性能、法规、上一代翻车的教训
图纸谁画谁校谁审,样件试验跟当初想要的对上没
研发半道改了配方,改动影响谁看过批过
小试中试完,交给车间的配方图样验收法全不全
开发进度甘特图上卡了两个节点,责任人离职了没换
heat pump prototype, last stage review skipped because of the trade fair
婚庆方案从客人一句话到定稿,中间谁挑过毛病
装修图出完没复核,业主改了三回,改的留底不全
新开一门课,大纲怎么磨出来的,试讲给谁听过
勘察给的数往里一套,计算书校、审都是一个人
new tour product: what went into it, who checked the draft, trial run before selling
小程序上线前让用户试那步跳过了,需求书也没定稿
gate reviews at concept, prototype and pilot, minutes for the first two only
drawings verified by the very bloke who drew them, calcs not rerun by anyone
what the new mixer had to do - duty, law, lessons from the old one - put down on paper before they began?
two friendly farms ran the trial machine for a season, their findings went back in ahead of launch
hinge altered after tooling was cut, no sign who weighed up the effect on the parts already out there
software house, user stories, peer review of code, tests against the spec, scope changes tracked in Jira
开发任务书,输入就一行字:照样品来
设计评审签了四个名,意见栏一片白
验证跟确认当成一回事,助听器壳没给真人戴过
舞狮头新样,草图、打样、试舞,哪一步谁点头定下的
研发半道改了三回结构,为啥改、碍着别处没,找不着
新款降落伞出的图上,要命的尺寸和怎么用才安全,标没标
# 8.4
电镀送外头做,那家多久去看一趟,给打分没
钢板进门咋验,质保书炉号跟实物对不上
下给厂家的单子就写了个"布",克重门幅都没有
new yarn mill, cheap, no trial lot, never vetted
保洁外包那家当初凭什么挑的,年底打分表看了,八十二分以下该约谈的那次没约,来年合同照续
名录上没这家肉铺,上礼拜却进了它的货
挂靠车队的合同没说清要人家做到啥,路上也没人看着
subcontract coders hired on price alone, no scorecard, no second look since
钢筋找的哪家,当初挑他看过啥,一年打不打分
土方分给小队伍,合同就半页纸,没讲干到啥样
外请的探伤公司本子过期了,没人问一声
柴油到站不验就卸,送货单一签完事,那家名单上也没有
布料商名录三十家,年底打分两家不及格照买
镀锌送外头做,只比价钱,人家怎么控没谈过
铝锭进厂抽测跟质保书比,镁含量差一截
采购单光写型号数量,牌号、版本、怎么验都没写
新找的树脂厂,没试样没上门看先下了两吨
自己做不了的项目转给别家测,人家证书附表里有这项吗
那家老晚交货,年底给个良好,平时也没跟人说
送货的、校表的、修机的算不算要挑要评的外人
要派人去对方厂里看货,订货时讲清没
plating shop not visited in three years, parts come back and go straight on the line
reagents bought from a web shop, not on the approved list, no certificate of analysis
赶工期把商砼站换了一家,没去看过也没填考察表,第二天罐车就进场浇了
保安是外派公司的,每月打分,垫底的还留着
合格名单里有家前年就注销了
采购单只写牌号,别的要求一字没有,送来不对口
超市索证,供货商的许可过期了照样进
运力包给个体车主,谁挑的、咋考核
outside lab does our samples, any proof they are any good, last looked at when
把一截活交给旁人干,管到什么份上,凭啥说管得住
水厂药剂上级集采指定的那家,自己评不评,评了记在哪
劳务队年底得分全是九十五,理由空着
平台上随手叫的维修师傅就派上门了,没筛过
approved supplier list, foundry in Izmir not on it, buying there since Easter
zinc plating farmed out, what grip do they keep on it, a cert with every batch
vendor scorecard, 14 percent late, 3 percent rejects, and nobody did a thing with it
PO just says 'as before', no grade, no rev, no spec
haulier picked on price alone, nobody looked into what he can actually do
our inspector goes round to their works before the castings ship, purchase paper tells them so
locums and agency cleaners, how were they chosen and who marks them afterwards
yearly re-scoring of the ones we buy from, two flunked and were kept on regardless
合格供方名录没这家胶商,单子下了五回
供应商年度打分清一色九十五,一看就凑的
发出去镀金的那家,去人门上瞧过没,管到几分
采购单光写个老规格,牌号标准验收咋算全没讲
龙涎香就一家有货,凭啥信他,挑的时候比过啥
租来的车队丢过两回货,照用,考评分没动
杀虫、送洗、校表这些花钱请人干的,算不算进来管
要上门去他家验货,事先在单子里讲明白没
收桦树汁的贩子换三茬,头回打交道的小样试用留底没
# 8.5.1
料筒温度比卡片上高十五度,开机的说一直这么干
怕插反,做了个防呆卡槽,挺好使
杀菌釜换了温控器,当初证明能杀透的那套没重做
首件压板没人看就开跑,面板参数也没抄
跟着换药走了一遍,洗手那步省了,墙上规程有
听了五通录音,两通没照话术本的步骤来
灶台边没有菜谱卡,油温火候全凭师傅手感
夜班装冷藏车,作业单在手上,先打冷再装,关门前没照单子点数
塌落度没测就往里泵,卡片上写着十八公分
加药泵开多大全凭老王手感,屏上没写上下限
水底下焊的切不开看不着,先做试板摸过底没有
crew laying cable bends it too tight, job card sits in the van unread
注塑料筒实打240,卡上写210到225,没人吭声
淬火炉曲线存着,工艺能力确认报告是五年前的
首件三检签了,巡检两小时一格,下午全空
粘完就拆不开看的活,开工前怎么证明人机法都行
作业指导书贴在机台背后,工人全凭手感
防呆销拔了,装反了机器照走
水样按哪个方法做,平行双样差多少,空白加没加
配料照单称、两人对,投料顺序昨天颠倒一回
给客户上门装机调试,照啥干、填啥单
换色以后头几模怎么弄,谁认了才算正式开
转一圈:图在不在手边,家什齐不齐,干的人对不对路
饮料线净含量抽秤十瓶,偏少的当场调
cure oven chart shows 182, card wants 175 plus or minus 5, runs all night
watched one batch mixed start to end, double weighing done, timer ignored
防水搭接看不出里头粘牢没,动手前凭啥信得过
灌注桩埋进去就看不见,参数、人、机子怎么先认可的
客房打扫照不照着卡一步步来,抽了两间看
跟车跑了三单,配送员照路单走、到门口先打电话再拍照扫码,跟作业卡一步不差
跟抢修班蹲了一上午,换管、冲洗、送水都照卡片来,组长手机里有每步照片,冲洗时长那格没填
加药量该按哪张表调,值班员凭手感
窗口录入老手滑,系统加了个弹窗拦着,少错不少
夜里值守的照不照单子转,打卡点漏了四个
要紧那道工序有人旁站盯着,盯什么写得清
消毒那几锅多少度多久谁定的,隔多久重新证一回
concrete pour watched: slump each truck, poker time, instruction card at the pump
cooks follow a card per dish, core temp logged, one line blank at lunch peak
weld procedure on the bench, amps on the dial outside the range it gives
glued joints, you only find out when they let go, so set-up proven by trials? last time 2019
patrol checks hourly, 2 and 3 pm boxes blank, machine ran on
poka-yoke sensor bypassed with a bit of tape
bakery oven curve, core temp noted each batch against the card, crew had the card to hand
ward cleaning, method card per room type, supervisor goes round after with a UV pen
how the job's actually run on the floor: paper at hand, right gear, right people, looks at set points
new autoclave chamber in, the three proving runs never repeated
bay 7 pour, no slump noted, vibrator broke halfway, foreman carried on by eye
guards at the mall, patrol route clocked at each tag, post orders in the hut, two rounds skipped on Sunday
工艺卡一千二百八,窑表打出来一千二百四,没人吭声
作业指导书机台边没有,师傅指指脑门
胶接这种特殊过程,确认报告前年的,胶早换牌子没再做
左右件老插反,加个销子没有,防错的
点蓝那屋图样、色标、釉号摆没摆齐,几个人共一张
该用扭力的拿活扳手凑,家伙不对路
盯温盯压那张表,饭点两格没数
擦幕墙药水兑多少、先哪面后哪面,照单子来的没
硫化要十八分钟,小伙子凭手感提前开模
急救假人灌胶看了一整锅,料温时都照写的走
# 8.5.2
半成品筐没挂卡,哪一炉的说不上来
拿序列号倒着查,查到哪天哪台哪个人
验过的没验的挨着码,全凭库管记性
took a jar off the shelf and asked them to walk it back to the sugar sack; forty minutes
堆一块分不清哪批
血样管上的条码能倒着查到谁抽的、几点抽的
留样盒上没写日子和餐次,真要往回找找不着
picked one parcel and walked it back from signature to sender by waybill number
钢板一割炉号就没了,哪块上了哪个分段说不清
试块没写日期部位,一筐全混了
抽一袋米,看能不能摸回哪块田哪天收的
pipe spools tested and untested all look alike, chalk washed off in the rain
随便拎一箱,能不能倒着查到哪炉料哪班谁做的
冰箱里两瓶样没号,待检在检已检分不清
喷码糊了,流转卡跟实物不是一批
托盘上光溜溜没牌,干到哪步、验过没验过全靠问
picked one valve body, heat number back to mill sheet took forty minutes
面单掉了,箱子不知谁的,拿啥认
试块没写号,分不清哪层哪天
从货架上拿一盒药倒查到哪家哪批,十分钟翻着了
查过的跟没查过的堆一块,看不出来
随手点个件,从签收往回捋每一站的扫描,中间断了一截
lot code on the jar, got back to which farm in ten minutes flat
three pallets in the aisle, no tag, no one knows checked or not
heat number stamped on the plate, gone once it's cut up, offcuts anonymous
流转卡丢了,这筐是哪炉出的没人说得上
拿箱上那串号倒查,哪天谁做的、用哪批料,二十分钟找全
验过的没验的摞一处,看不出轮到哪步了
液氮罐里胚胎管上贴条糊了,认得出谁家的不
批号按日期编,实物上俩批同一个号
# 8.5.3
人家送来的模具搁在露天,锈了没吭声
来料加工的布短了两匹,告诉人家没有
盖着保密章的图随手扔在休息室
buyer's own cartons and gauges sit on our rack, nobody counts them
客人寄存的箱子丢一件,登记有,没告诉人家
学生的身份证复印件、学籍袋锁在哪儿,谁能翻
甲方把源码和真数据交过来,用完没删也没个清单
tenants' spare keys hang in the office, no list, one set gone and the owner not told
船东送来的主机放露天,罩子破了进水,没跟人家讲
业主给的电缆少一盘,点收单谁签的
托咱保管的集装箱磕了个角,闷着没吭声
farmer's own seed left with us for drying got wet, did anyone ring him
客户的模具搁哪,坏了跟人家说了没,清单点一点
人家送来的样做完退不退,碎了一瓶怎么交代
来料加工的布少了三米,自己记了没告诉主家
buyer's drawings and jigs in our shed, one rusted through, no letter sent
住户放这儿的钥匙、门禁卡塞一抽屉,少两把没吭声
客人落房里的手表,登记、收着、打电话找人
甲供钢筋淋雨生锈,没跟甲方说
群众交来的证件原件和个人信息怎么收着,用完还没还
client's pallets and stock held in our shed, two crushed, was he told
customer's dies in our racking, one cracked, never told them
hotel safe, log of guests' valuables, and a lost cufflink nobody reported back
client's data sticks and their artwork lent to us, who minds it, what if it goes astray
客户的模具堆墙角,台账没有,锈了也没跟人说
修表铺收进来的老怀表,收时拍没拍划痕,丢了咋办
客人给的配方跟家谱底稿,外泄咋防,谁能翻
来料代缫的茧是人家的,受潮坏了一包,有没有书面告诉
# 8.5.4
饼干垛太高,底下两箱压塌
铝卷没垫木,边磕了,膜也破
锡膏要冷着放,冰箱温度断记四天
坯布靠门口堆,返潮,底卷长霉,先来的没先走
冻品卸在月台晒了四十分钟,箱子都软了
药房阴凉柜到点记温度,快到期的往前摆
纸箱码到八层,底下压瘪,防潮垫也没铺
生熟一层,盆没盖盖
水泥直接堆地上结了块,雨布没盖
阀门法兰口没堵,搁半年里头住了老鼠
冷链车送菜,半道温度跳到十二度
窗框保护膜早撕了,一抹灰全划花
成品码六层高,底下箱子压瘪
冷藏车一路的温度打出来看,半道有一段升到十二度
面粉离墙离地,老的先走,快过期的有人盯着
轴承防锈油纸破了,出库前长了黄斑
疫苗那几箱路上断冷没有,到了怎么卸怎么放
生鲜码太高,底下压烂,先来的堵在后头出不去
水泥没垫高,棚子漏,袋子结块
cartons under a leaking roof, wrapping torn, oldest stock stuck at the back
FIFO out of the window, oldest resin at the back past its shelf life
finished shafts rusting, no oil no paper, rain through the roof
egg trays stacked nine high, bottom ones crushed by the time they leave the shed
湿蓝皮堆在露天,雨淋两宿
先进先出没做到,压底那箱两年前的
琉璃件裹两层泡沫码三层,路上碎几个,包装试过没
疫苗出库到上车那一截,温度咋保住的,看了冰排
# 8.5.5
卖出去的泵坏了,谁上门、几天到、回单呢
保修期换下来的板子,寄回来拆开看没
涂料发出去人家不会兑,派人教过几趟
warranty calls after delivery, spare parts promised for ten years, one visit took nine days
系统上线后三年包修,热线工单翻了几条看答得快不快
空调卖出去装完了,回访做到哪天为止,保内坏了找谁
学员结业以后校方还管什么,就业跟踪做了半年就停
出口的货到了国外坏了,配件谁寄,召回过一回
楼交了还在保修里,漏水报修拖了二十天才上门
水泵卖出去一年坏了,派谁去、配件给人留几年
交船后头一年的毛病单,船东来信回了没
after the meters are in: free call-outs, who goes, parts held for how long
卖出去三包期里换了几台,备件答应留几年
货交完以后的保修、退换、回收义务,台账在售后
报告发走后人家来问数,留样存三个月,谁答谁复测
电梯门质保期内上门维修,登记只到三月
交房后漏水来报修,两年保修期谁跑腿
卖出去的家电上门修,备件、回访、谁掏钱
竣工一年回去转一趟,毛病记了一页,修到哪步了
系统交给人家以后,热线打得通不,欠的维护几年
pump warranty claims, who goes out, ten years of spares promised
flats handed over, two years of snagging, call-outs in a book, some unanswered for weeks
once it's left our gate - helpline, recall drill, taking old units back - how far do they go and what decided it
卖出去以后保几年、坏了谁上门,派没派人
售后台账:假肢接受腔返修,回访跟到第几月
救生筏到年头该叫回来检修,船东通知到没有
货到人手里之后的毛病反馈、用完怎么收回来,归哪屋
# 8.5.6
干到一半换了牌号,谁点的头
班长自己把转速提了,没留字,后来也没人看影响
代用胶水使了俩礼拜才补签
mid-run they moved the job to another press; slip shows who agreed and what was looked at
排好的手术当天改了做法,谁准的,病历上没留字
半道改走国道,调度口头点头,没记一笔
上线当晚临时动脚本,没人复看会不会捅娄子
订好的菜单早上换了两道,厨师长批条写了缘由和名字
浇到一半换了法子,谁点的头,条子上没写为啥换
顶班的把线速调快了没登记,过后也没人看有没有毛病
检修干着干着加了俩点,没重批就上手
mid-job swap to another pipe grade, no slip showing who agreed or what was looked at
半道换了替代胶水,谁点头、看过什么影响,留条没
工艺卡上拿圆珠笔改转速,没签没批
从三号机挪到五号机,重新验过才批量,审批单有
4M变更单去年七张,一张没写评审结果
干着干着换了做法,谁点的头,回头没记
公交临时绕道,调度拍板,换线前后没留字
值班长临时把巡检间隔和加药点都挪了,事后的评审、批准、跟的动作三样全缺
halfway through the job they swapped the method; who allowed it, what followed, on paper?
usual solvent ran out mid-run, swapped for another, nobody wrote down who said okay
engineering change note on the line, looked at by three, signed, outcome noted
night lead tweaked the recipe temperature, day lead tweaked it back, no trail of who had the say
料断了临时换牌子,谁批的、试没试,要张纸没有
工艺变更单,模温挪了五度,没看结果就铺开
线上换台老机顶班,评了没,谁点的头
主管一句话今天烘房那步跳过,隔天补的条子
# 8.6
报告三项没做完,车已经出厂门
末检请假,车间主任代签出货,有这个权吗
抽几件、允许坏几件、结论底下有没有人名
货走之前最后一道把关,客户口头说先发,有凭据不
咨询报告交客户前谁最后过目,签名栏空白就发了邮件
出院核对单主任还没签,人已经走了
检测结果没出来菜就上桌了,谁特许的说不清
build went live before the last test run ended, who said go and on what proof
隐蔽的没验就回填,监理章是后补的
余氯结果还没出,水就送管网了,哪个签的字
试航还差三项就交钥匙,船东书面点头没有
loco left the overhaul shed with two final checks blank and the foreman's initials
出厂检验报告没签字,车已经开走了
进成品库之前该做的项都做了没,谁盖的章
型式试验一年一回,今年那份还没到手
赶船期,没验完就先发,谁批的,买方认不认
按AQL抽13件,判定栏勾了合格却缺两项数据
report goes out only after a second reader signs, one left with the box blank
隐蔽验收没签就盖上了
分项做完谁说的能交,证据在哪
出厂水的结果没出就往外送,急着走谁批的
房间做完主管过一遍那张单,签名是代的
final walk-through, three items still open, keys handed over all the same
蛋糕上柜前那道关,验的和点头放的是谁没写
final inspection sheet signed, can trace who let it go
shipped before the lab result was in, boss said fine over the phone
hydro test skipped on two valves and no ok from the client to go on without
who may say it's good to leave, measured against which limits, where's that written on the last sheet
translation bureau: second pair of eyes reads it before it goes to client, tick box missing on rush jobs
出厂报告没签,货已经上船了
末了谁点的头让走,追到人名不
抽样方案该抽八十,实抽二十
伞还有一项没测完,领导特批先走,买方同没同意
检验规范要色牢度,报告上没这项就判合格
合格章提前盖在空单上,一摞备着
# 8.7
红箱子满了没人清,里头混着俩好的
返工完的壳子没重验就流下去了
发出去才知道线束接反,追回多少、怎么跟人家讲的
sour dough, no tag, next to good trays
发错的十二箱追回来咋处置的,客户那边知不知情
炒咸那盆谁看着倒的
卷子判错,分都发出去了,更正通知给了谁
楼道没拖净当场重拖,再看一遍行不行,本上没写
蜂窝麻面凿了补上就算完,补完谁又看一遍
拍片四级的那几道缝,返了几回,单子上写没写谁让留着
不够秤的袋子混在好的里拉走了,追没追回来
cracked sleepers stacked among sound ones, no paint, "use anyway" signed by nobody
红箱里三十来个废件,单子上只有十二个
返工完重新验没有,降级卖的要人家点头
货到人家手里才发现尺寸大了,打电话换回来
发错数的报告收回、重出更正版,说明附后
MRB单处置写挑选使用,签的人没这个权
隔离区不上锁,早班拿走两个坏的顶数
reject cage, tags missing on four, one operator took a part back
柱子蜂窝麻面,自己抹层灰盖过去
退回来的那堆没挂牌,跟好货混一个架
菜上错了、屋子没收拾好,当场怎么补,免单谁有权
bad lot already at the client's, did they fetch it back or tell him
那几根管尺寸差一点点,已经埋下去了,设计和甲方两头都让步放过,只有一家落了笔
返了一遍工,有没有再量一次,谁说行的
red bin overflowing, no tags, bits in there from June
sixty housings reworked, not measured again afterwards
buyer took the tubes a shade short, email with qty and terms kept
scrap note has a cross where the name of whoever decided should be
wrong meals reached twelve patients, pulled back, ward told, written up what was done with them
返工的重新量过没,单子上只有头一次的数
红筐没锁,废件随手能拎走
已经到人手里才发现不成,叫没叫回来、告诉没告诉
不合格品处置单写让步,谁有这个权,买方点头没
豆腐坯发过了头,倒掉还是掺进下一缸,没留字
挑出来的次等印泥咋打发:重做、贱卖、退回去,每样有说法
# 9.1.1
到底盯哪些数、隔多久看、咋算,有张总表没
月报谁统计,看板上的数停在五月
盯数的法子靠不靠谱,几时盯、几时评,都没说死
which figures do they follow, how often, by what method, and who sits down with them
啥要盯、多久瞧一回、用啥法子,列了表,候梯时长没在里头
质检每月抽听录音三十条,问为啥是三十,没人答得上
病房巡查按周打分,从几月起、打给谁看,事先定好的
配送那边几个数有人盯,退货这头从来没设看哪个数
看哪些数、几天量一回、拿啥法子算,没个章程
漏损率月月报,分母去年今年不是一个口径
浇筑一次过的比例每月谁采谁算,这摊子好不好使拿它说话没
what gets counted each month in the depot and when, half the boxes left empty since March
盯哪些数、用啥法子、几时看几时下结论,一张总表
成材率停机时间月月记,八月整列空着
报告及时率、设备完好率谁统计,隔多久一次没说
测完的数谁来评、哪天评,监视策划里就缺这两栏
啥数要盯、多久盯、用啥法子,公司有张总表
热线接通率、首次办结率月月出,出完就搁那儿
漏损率各站算法不一样,口径没统一
整套东西运转得好不好,拿几个指标按季量,量完下了结论
what gets watched, with which method, when, and when the figures get looked at - table there, paint shop absent
SPC on bore diameter, how do they choose what to chart and how often
laundry changed its swab sampling from weekly to monthly, nobody could say why
monthly process numbers, first-pass yield and downtime gathered per the plan, three months not collected
library: decided to count loans, queue time, shelf errors, but no say on who tallies it or when
看哪些、啥时候看、用啥法子、啥时候坐下来评,一张总表
各过程绩效考核,上月仨格空着没测
登着三十几个数,问为啥挑这些、咋量出来的,答不上
监视测量策划没写频次和方法,火柴厂全凭班长高兴
准交率两个屋两套口径,一个九七一个八八
# 9.1.2
发了三十张问卷回六张,全是满分
嘴上说还行,单子悄悄减了,业务咋摸底的
大厂系统里给咱打的分从A掉到C,没人登
rang the ten biggest buyers to hear how they feel; one grumbled about late pallets
住户问卷发三百收四十,全勾满分,咋信
家长会上收的小条子写了些啥,谁拆谁看
丢了俩老主顾才晓得人家早不痛快,平时没打听过
app stars, repeat orders, thank-you notes taken as the feel for how clients see them
乘客打分就发二十张,还全是自家亲戚填的
业主回访电话打了没,嫌咱啥
投诉掉了一半,是真舒坦还是懒得打了,没人去问
owners' scorecards from three ships, one gave four out of ten
问卷发五十份回来十一份,平均93分
客户夸还是骂,打分表以外从退货、回头单听出来
送检单位电话回访三家,都嫌报告慢
survey to twenty buyers, four answered, packaging scored low
回访二百个电话通了六十,结果怎么用
业主打的分哪儿来的,怕是自个儿填的
点评网上的好评差评扒下来了,没人归类
老主顾跑了三家,问过为啥走吗
survey forms all five stars, all ticked with the same pen
人家心里觉得咱咋样,通过哪些路子摸的
sixty survey forms out, seven back
what do clients make of us: Google stars, repeat orders, lost accounts, rep's visit notes
smiley buttons by the exit of the clinic, presses get counted, then what
满意度问卷发三十收六,清一色满分
入殓服务做完,家属心里啥滋味,回访本有,难听话单列
复购、锦旗、退货、口碑,顾客感受从哪些道打听
去年的调查表换个日子又端上来
主顾乐不乐意没专门问,说没走就是行
# 9.1.3
一堆报表光列数,涨了跌了没人往下想
毛病按种类排柱子,前两根占八成
来料好坏攒了一年的数,最后拿来干了啥
seven points creeping up on the chart, so what?
一年的退单迟到数堆在表里没人揉,看不出门道
供货商到货数据画了曲线,得出哪家在滑坡
手里这些数凑一块,判一判管法灵不灵,季报就一句还行
heaps of ticket statistics, bar charts even, yet nobody reads what they say
报表躺电脑里一大堆,没人画过走势,哪家供货差也说不上
返工按班组按毛病排了排,头一名焊工二队,看出门道没
三年维修单凑一块,能不能瞧出哪号泵爱坏
punctuality figures piled up in a spreadsheet, no chart, no conclusion drawn
数一大堆光收不算,没画图没看走势
柏拉图、控制图拿出来,供货表现和措施效果都有个结论
全年检验数据堆在电子表里,供方好坏、过程稳不稳都没分析出来
一堆表收上来躺着,没人琢磨出道道
客服把全年报事按类画了柱子,电梯占一半,接着又拆到哪栋哪台,结论给了工程部
把供货的、跑单的、退货的数拢一块看走势,得出两条结论
拿统计那套去琢磨应对的招灵不灵,没做
piles of figures in Excel, nobody makes sense of them, no pareto, no trend
half-year report boils down reject, supplier and plan numbers into conclusions the bosses can use
turned raw counts into a picture, saw Mondays are worst, but conclusion stopped at the stats clerk
数攒了一屋,没人画条线看看往哪头走
柏拉图头一名是漆面起泡,分析完递给谁了
数据分析光列表没结论,供方好赖也没评出来
三年退货摞一块瞅,一到梅雨就翘头,瞅出门道了
# 9.2
自己查自己科室,查表清一色打勾
一年一圈,夜班和外仓没轮到
查厂的人没受过训,头尾两个会签到一个笔迹
查出的毛病写得含糊,哪条哪款没对上,期限过了还挂着
自己人查自己人那两天,财务去查了财务,护理部查了护理部,表上倒写着交叉
年度互查安排漏了夜班和两个外点
查出来三张小票,都签关闭了,没见谁回去复看
checklist copied from last year, lead checker never took the course, report reached no boss
资料员查自己管的柜子,自己给自己打勾
一年说好走两圈,下半年那圈没去分公司
自己人挑出八条毛病,五条还挂着,底稿就俩字"良好"
派去挑刺的没学过,问话单照抄前年的
自查那一轮,仓库让仓管自己查,不避嫌
内审员证两张,检查表照抄条款,抽样没写
一年查几回、走哪几个部门,开了三张单关了两张
yearly self-check plan, lab chief went through his own bench, report to the boss
内审排班表上办公室主任查办公室,财务查财务,问起来说人手紧只能这么着
年初排的查法,三个分站漏了一个
开了六张不符合单,关了四张,俩拖到现在
checklists ticked yes all the way down, not a word on what was looked at
互相挑刺的那几位学过怎么查没,报告交到谁手上
audit schedule, sales not visited for two years
QA manager checked his own patch, found nothing, surprise
colleague from the sister plant came with a checklist, three minors, closed late, report to the bosses
how often each corner gets its in-house going-over hangs on the trouble it gave before
内审员审自己科,名字都没遮
内审计划漏了夜班点和销售
检查表满篇勾,一条实据没写
年中自己人转一圈,结论运行良好,送没送当家的看
毛病多的屋有没有多去两趟,自查的频次咋排的
# 9.3
老板年底坐下来听各科汇报,上回说要办的办了没
纪要就一句"运行良好",该添啥改啥没定
摆上桌的材料里,外头供货好坏那块缺了
原定一年一次的大会,总经理出国,拖到第十五个月才开
老总一年坐下来过一遍那个会,材料里缺客人反映和供货商那两块
院长主持的年度那个会,纪要就一句运转良好,往后要加人还是改啥、钱从哪儿出一个字没有
去年会上定的四件事,今年开场先回头对了一遍
股东们碰头那次,院长没到场,签到是代签,输入材料倒挺厚
年底老总主持的那个会,材料里没一句用户的话
会上定了添两台设备,散会就没下文
十二月该坐下来的拖到四月,签到缺俩副总
yearly sit-down of the bosses, minutes one page, nothing on suppliers or last year's to-dos
管评会议签到、各部门材料、输出三条改进,跟踪没影
一把手年底坐下来盘总账,上回定的几件事办了没
会上该摆的材料缺供货表现和客户声音
boss chaired for half an hour, no word in the minutes on people, kit or money
年底老板坐下来把这摊过一遍,材料缺了供方那块
会上定了添两台车,后来没下文
一把手没到,副手代开,纪要上却是他的名
boss's yearly sit-down: topic list, minutes, what was settled on people and money
上回评审定的事,这次先对了账,有一条没完
directors' yearly sit-down, minutes cover most inputs, nothing on outside providers
management review, 48 slides in thirty minutes, MD absent
top table meeting ended with 'noted', no decisions on resources or what to make better
seven to-dos from last year's big meeting with the chief, three still open, did they go over them
管评输入缺供方表现那块
管理评审就老板一人签,别的头头没到
一年坐下来过一回总账,定的三件事办了两件
纪要光念成绩,要不要添人添钱、这套要不要动,没下文
# 10.1
不光补窟窿,有没有换新招、大动一下的打算
今年上机械手、重排线,这几件事是怎么挑出来的
为了买家下一步的胃口,选了哪些地方下手弄好
能变好的地方从产品到系统都扫一遍,列了七项,挑三项做
从哪些地方挑值得动手的点,图的是让客人更舒坦,挑了三项
明年服务往前迈一步,选定了预约挂号和少跑腿两条路
除了救火,主动找能做更好的空当,给往后客人的新口味打底
问有没有琢磨过产品往哪个方向升级,只说先保住现状
除了出事补窟窿,有没有主动挑几样活干得更漂亮
货主将来想要全程看得见,公司挑了哪几个方向往上提服务
换了新工法,交活快一截用户也乐,这种还有哪些
picked any ways to make the product nicer for tomorrow's buyers, not just patching faults
产品往后怎么升级,合不合客户将来想头,挑了几个点
哪些地方能做得更好、哪些坏影响能先防,厂里有没有选出来干
改进课题清单:老瓷砖花色换代、报告模板革新,都属哪类改法
想着往哪儿使劲让客人更舒坦,列了几条路子挑了两条
where they see room to do better in services, how picks were made
一窗通办、掌上办这类主意怎么冒出来、怎么定下来的
picked out where to do better - next range to meet what buyers will want, one machine rethink, undesired effects cut
improvement opportunities list, product and service ideas, choice of two made, rest parked without reason
any examples beyond putting things right, innovation, reorganising, breakthrough? came up with nothing
往后客人想要啥样的,东西咋再上一个台阶,盘算过没
哪儿能变好挑了几样动手:换包装、新路子、重新编组
改进机会汇总,修补的、创新的、翻盘的,分了类
毛笔厂琢磨少掉毛,又想出左手笔,机会选完真做了
# 10.2
投诉螺丝断,八步报告写了,根子挖到哪层
原因永远是员工不小心,办法永远是加强教育
同样的划伤半年犯三回,别的线跟着查没有
metal shaving in the noodles: why did it happen, could it be on line two as well, did the fix hold
一家门店连着三次少送餐具,根子没挖到
投诉整改单原因写"责任心不强",办法就是开会强调,半年里同样的漏单又来两回
这个科出过的毛病,别的科有没有一样的,没去翻
five whys stopped at "new guy", no check three months on whether the fix held
返工单上原因就写"工人粗心",没往深里刨
同样的渗漏去年治过,今年又冒出来
先赔钱了事,别的标段有没有一样的毛病没去翻
整完三个月,谁回头瞧过管不管用,表上那格空着
8D写到第四步,真因就一句员工疏忽
一样的毛病三个月又来一回,上次等于白干
外审开的两条,原因、整改、验证,关了没
这台机出的岔子别的机台会不会也有,查过吗
挨骂以后先补货再找根子,改完隔多久回来看有没有用
five whys stops at why two, form closed the same afternoon
投诉来了赔钱了事,根子没挖,十一张单子的原因栏都是“沟通不到位”
漏水上月刚整过,这月同一处又来
原因写“责任心不强”,措施写“加强教育”,完了
别的项目有没有一样的毛病,没往外翻
outside auditor's slip from last year: why it arose, what they did, did it stick
去年错发一车货,追问五遍为啥,最后落在库位码贴反,改了半年后回头看没再犯
8D for the customer complaint stops at D4
same burr third time, cure each time 'operator told off'
five whys done, looked whether the sister lines have the same trouble too
fix put in, did it hold? nobody looked three months on
corrective action log, 22 slips, what was done right away, why it happened, six with no cause entered
原因栏:责任心不强;措施栏:加强教育。又是这套
同一个毛病仨月犯两回,上次的招灵不灵没人验
客诉来了先止血再刨根,一步步纸上都有
整改关了,别的线会不会也这样,没往外看
纠正措施八步写全了,第六步日子比第四步早
出岔子改完,风险那张表跟着动没动
上回外头来查开的那条,证据寄了,地上还是老样
# 10.3
点子箱去年收四十条,采了九条
换模从五十分钟压到二十二,小组还在接着抠
三年废品数摆一块,是不是一年比一年强
领导会和统计里冒出来的弱项,后来一直往下做没有
这套管法一年比一年顺没有,拿哪几样比出来的
护理小组搞的圈圈活动,三年住院天数一路往下走
点子箱收了三十条,采纳九条,都一直用着,年年办
连着三年数都差不多,体系原地踏步,没人当回事
这套管理今年比去年顺手没有,拿啥说话
年会和报表里看出来的短板,列没列成来年往上走的单子
盖章从十二道砍到五道,一年年越理越顺,谁在推
same system year on year, nothing tuned even though the figures showed where it drags
合理化建议墙,工人提十七条采六条,发了奖
开会、算数得出的结果,拿来找下一步往上走的路
kaizen teams every quarter, scrap shrinking year on year
一年比一年强在哪,拿数说话
金点子、QC小组,有没有接着往前拱
体系这几年是真往上走还是原地转圈,翻了三年的总结看
kaizen board, 44 suggestions, 19 done, bonus paid
getting better bit by bit as a habit, small groups in the kitchen, waste down from 4 to 2.6
results of analysis and the bosses' review fed into what to sharpen up next, year after year, or just standing still?
去年到今年,这套东西到底越弄越好没,拿啥说话
从数里、从年底大会里拎出该接着使劲的,排了仨项目
持续改进提案百来条,采了九条,奖发了
`;
