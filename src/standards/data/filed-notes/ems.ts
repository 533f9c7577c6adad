/**
 * Notes on environmental management as auditors jot them, below the number of the clause that they were filed under. Invented: no company, person or report stands
 * behind them. One more is one more line.
 */
export const EMS_NOTES = `
# 4.1
厂子挨着河,周边新盖了小区,自家处境变了琢磨过没
夏天限电、台风淹过配电房,天变了这档子事算进去没
园区要清退印染,往后这厂咋走,总经理口头讲了讲
里头的老底子:七几年的管网、没人懂环保,写没写进那张形势表
well level dropping every year, paint rules tightening: anyone jot down what that means for this plant
酒店老板聊到这几年老缺水、夏天热得邪乎,生意跟着受牵连
物流园靠着水源地,周边空气水土啥底子,自己讲了一通
外头双碳喊得紧,柴油车要淘汰,公司里懂行的没几个,都写进形势单了
食堂经理说城里垃圾分类越来越严、油价涨,一年碰头捋一次
只写了市场行情,老天爷那头的事(暴雨内涝、热岛)一条没想
campus sits on a flood plain, finance tight, green culture patchy, they had it all on one sheet
河里水一年比一年少、夏天热得早,电厂会不会被卡脖子,议过没
查污染的风声越来越紧,周边又盖起小区,这些大气候谁归拢
矿边上那片土早年就被老窑弄脏了,对咱往后有啥牵扯
养殖场门口湿地划了保护区,老板头一回听说
warmer summers, low river at the intake, banks asking about carbon, none of it on the sheet
旁边新盖小区,河段划成保护地,厂子往后难
天旱缺水又限电,夏天停了十来天,事先当回事分析过没
老锅炉、懂环保的人少,外头喊双碳,写在一张内外情况表上
drought, carbon price, tired boilers: what around the mill shapes its green side
周边新起了小区,住户跟泵站就隔条马路,政策又收紧,这些盘过
双碳、限塑、垃圾分类一波接一波,对酒店是好是坏,内外分两栏写
river low in summer, floods in spring, depot right beside it; how such things bear on us
园子地势低,土里早年埋过油,自身底细和当地气候摸了一遍
three dry summers, borehole dropping, they live off it, is that down anywhere as something bearing on the business
old gasworks under the yard, town creeping up to the fence, climate talk from buyers, internal and external issues, green side, dated 2020
boss on what's shifting round the site: flood maps redrawn, tougher mood on plastics, workforce that never cared, nothing captured
地下水降、边上划了保护区,坐下盘过对咱有啥牵扯没
内外部因素里气候变化那条没补
盐场怕雨多怕海水倒灌,周边变脏也反过来伤它,列了
桐油坊主讲炉子老、邻村起了楼盘、上头越管越严,没人记下
# 4.2
隔壁小区嫌臭,盼着晚上别开烘道,这话收进单子没
外头人提的要求,哪几条厂里认了当硬杠、哪几条听听就算,没分开
下游追着要碳数据,就业务一个人知道
村委想叫厂里修沟,没当回事,名单里也没村委
那张"谁盯着咱排污"的名单是五年前的,新来的园区管委会没添
钓鱼的、下游种菜的在乎河水,名单上没他们
楼下住户嫌油烟、街道盯分类、房东管下水道,各要啥列了单子
大客户发来问卷要碳数据,这要求算不算自己得认的,没定
医院周边居民怕垃圾站味儿,名单里没有他们
总部、货主、环保局、附近学校,四家盼啥写了,哪些得当硬杠杠标了星
员工盼着少点纸少点空调病,座谈过一次,没往表里放
landlord, council, parents and an NGO, what each expects of the school on green matters
下风口的村、环保局、渔民、总包,谁盯着咱啥,排出来没
村民盼着别臭,这些盼头里公司认下哪几样当硬杠杠
总包和银行也开始问绿不绿,去年那张单上没他们
保险公司、股东想看啥压根没问过,表是网上下的
fishermen and the port board want clear water, which of their asks did we take on as binding
村里嫌味、客户要碳足迹、环保局要数,一家一家写清
列了九类人,哪几条诉求成了非守不可的没标
母公司和保险公司对绿色工厂的期望没收进来
council, anglers, landlord: which of their wishes did the dye house take on as duties
邻居嫌味,环卫、街道、房东各要啥,挑了几条认作非做不可
哪些人盯着咱往外排的东西,他们的盼头登了记
tenants, landlord, river board, bank with green loan terms: whose wishes became duties
大货主要咱报碳账,这条认不认,名单里没写
folk next door moan about stink, anglers want a clean beck, insurer wants bunds, which of these wants do they take on as binding
interested parties list leaves off the residents' group that pickets the gate
mother company wants net zero by 2040, staff want bike racks, landlord wants the skips gone - who's sorted through it
河下游养鸭的、房东、环保局各要啥,哪些得当规矩守
相关方需求表,总部的双碳指令没进去
马戏团落脚地的住户嫌骚味,这诉求认不认,判过没
买主要不含全氟的,算不算咱非办到不可,表里留着问号
# 4.3
食堂锅炉房算不算在里头,纸上只写了车间
污水站包给别人运营,就说不归厂里,圈故意画小了
租出去那层喷漆,烟囱还是咱的,算谁的
新罐区在围墙外头,平面图的红线没跟着改
the line on the site plan skips the sludge yard; asked how they decided where it runs
写字楼里租了三层,公共机房归不归自己这摊管,界线没说
证书上是仓储配送,加油点洗车台现场都有却没圈进去
子公司食堂外包,说不在覆盖面里,可自己明明能说上话
地址写的是注册地,真干活在另一条街
那段覆盖面的话外人想看看得着不,挂官网了
head office drawn in, the two depots left out although it runs both, no reason given
废水站在隔壁院子,归咱管却没圈进来
拌合站是租的,算谁的摊子,那圈线画没画它
纸上只写"工地施工",总部食堂锅炉房包不包在里头
坞外那段锚地管得着管不着,说明里一个字没有
填埋三区同一班人同一张证,偏给划到圈外
食堂宿舍污水站算不算在圈里,证书只写一号楼
院里租户做喷砂,归不归咱这套环境管理,边界图怎么画
waste yard across the road left outside the fence of the system
租出去的摊位算不算在圈里,平面图红线画到哪
两座场站写进去了,管网没写,凭啥撇出去
对岸那片停车场也归咱管,纸上的边界只到大门口
red line on the plan leaves out the tip behind the hedge
EMS scope on the website, covers works and transport yard, reasons of control and influence given
leased boiler house run by their own people yet drawn as outside the boundary
圈的地盘不含食堂宿舍,锅炉却共一个
租出去半个院子谁管,平面图上那道线画哪儿
定圈子时想没想自己说了算的份量有多大,外人能看到成文的不
体系范围没写海上那两条吸砂驳船
# 4.4
环保那套是花钱请人写的,跟平时干活两张皮
搭起来半年,各块咋串着转,专员自己也讲不顺
手册加十几个程序刚发下去,还没真跑起来
nice binder on green matters, but ask how the pieces hang together and nobody runs it day to day
整套绿管法是怎么搭起来的,几大块怎么咬合,有张框图
问环保这摊从头到尾怎么转,只拿得出一摞表,串不起来
搭架子时把前头摸的形势和各方盼望用上了没,行政说直接套模板
新并进来的校区照老校区那套跑,缺了监测那一环,整体不闭合
行政总监边画边讲,先摸底后定招再查再改,一圈转得通
bought a ready-made binder, never switched on as a working whole, pieces don't feed each other
这套绿摊子几块凑一起,谁连着谁,没一张总图
本子从印染厂抄来,垃圾站干活那几步没揉进去
当初搭架子没拿大形势和四邻的盼头当底,各弄各的
binder bought off the shelf, never woven into how the quarry actually runs
手册一大本,真按它转起来没有,各环节怎么连成一套环境管理
买来的环境体系就挂着,该有的过程没建全,也没人养着
环境管理要哪些过程、怎么互相咬着转,有图有人管
环保这套管法咋搭的,一环扣一环没有,还是只有本手册
拿证以后整套绿色的东西搁架上落灰,没人让它转
搭架子的时候,前头弄清的外面形势和各方要求用上了没
template system bought off a consultant, bears no likeness to how the dairy really works
are the bits of the environmental management system joined up, running and kept up as one whole, processes shown interlinked
quarry has the handbook, never set it in motion, processes exist on paper only, start to finish
环境体系光一摞纸,停在顾问走那天
整套从无到有一年,靠啥维持不散架,各块咋咬合
标本馆建体系,过程和相互关系图有,走一圈说得通
懂行的知识、外头的处境,搭这套架子时用上没
# 5.1
问老总环保上他自个儿管啥,说全交给小王了
定明年生意咋做时,只算产值,排放压根没上桌
出了超标,董事长自己出面扛,隔三差五去池子边转
嘴上说重视,底下人给他讲节水的事,经理挥挥手说别耽误出货
forty minutes with the MD: could talk about the stack himself, not just sales
院长说环保归后勤,他一年没过问,自己也不担责
老板批了三十万换油烟净化器,开会先讲这事
行长室提到绿色办公,跟放贷主业挂不挂钩答得含糊
校长亲自带头捡垃圾还撑着总务主任干,说砸了算他的
总经理讲订单第一,环保的事忙完再说,手底下都看在眼里
MD could name where power and waste stand in the business plan, and backs his branch heads
老总只问产量,烟囱冒黄烟他说找安环科去
除尘要八十万,一把手当场批了,还自己蹲着看装
问总经理这摊绿事跟公司挣钱路子咋拧一块,答不上
副总替老板来的,老板一年没提过一回省水少排
场长到会就露个脸,谁替这摊撑腰?干事的说没人
总经理排污的事门儿清,肯掏三百万上RTO
排放超标了往下推,顶头的说这不归我管
一把手把绿色那摊揉进经营会,撑着各车间主任担起来
plant director answers himself for emissions results, puts the money in
董事长谈绿色工地,批钱痛快,说出了污染先找我
馆长不晓得排污许可是啥,全扔给后勤
老总自己讲省能减排怎么跟公司往后的路子绑一起
班子会一年没议过污染这档事,领导露面只在领奖那天
plant director fought for the scrubber money, walks the yard, answers for the environmental results himself
green stuff dumped on a student by the top floor, chief couldn't tell me one thing about it
GM talks eco to buyers then overrules his own people to keep output up, whole system not part of how he runs the business
园长在经营会上专讲少排少耗,拍板换了除臭塔
最高管理者对体系有效性担责,聊二十分钟,答得实在
当家的只认产量,绿色那摊甩给保安队长,从不过问
买卖上的大主意跟护山护水拧不拧一股,矿长举了西坡停采
# 5.2
对外那段环保承诺,没说不弄脏这层意思
大门口绿色口号,送货司机看得见,要一份给不给
车间贴的环保那几句,跟官网上的差了一整段
那几句话是抄酒店的,跟电镀不搭边
"love nature" poster, not a word on obeying rules
大堂挂的绿色宣言没提少污染,也没提守法
司机背不出那四句话,车队微信群里发过一回
租户想要那页绿色宣言,前台马上能打一份
软件公司的环保宣言满篇大气水土治理,跟敲键盘的活不沾边
签发人前年就退了,新老总没重签
statement on the wall promises protection of nature but leaves out doing better each year
墙上那句光说守法,没提防着弄脏
外头人想看公司那份绿承诺,网上没有,门卫也拿不出
分包队天天从牌子底下过,写的啥没一个晓得
换了新老总,落款还是老的那位
wall text came from the head office shops, nothing that fits what a sand dredger spoils
那几句环境宗旨里,防污染、守法、往好里走三样承诺齐不齐
门卫室贴着环境方针,来访的要就给一份
方针还写着印染,厂子早改做涂层
signed green pledge on the website, slogans only, nothing on protecting anything
墙上那段承诺没提防污染,也没提守法
环境方针贴电梯口,住户、送货的想要也拿得到
signed green pledge, copy for visitors, staff recall one line out of three
领导换了人,那段绿色的话没重签,套话跟本行不沾边
environmental policy lacks any pledge on preventing pollution
laminated sheet at the gate, vows to obey the law and get better, in Polish too for the pickers, from 2016
statement of intent by the chairman fits a bank, not a tannery
环境方针缺污染预防的承诺
守法、护周边、往好里走,三句话全不全,少一句
采茶的承包队没人讲过那几句绿色宗旨,外人要也没有
十二个大字抄别家的,跟熬骨胶这行不搭
# 5.3
环保这摊挂在行政科名下,科长说我只管盖章
任命书写着他管环保,本人头一回听说
车间和设备科都说除尘器不归自己
各科的环保活儿列在一张表上,染色科那行空白,科长说没人给他派过
定期跟老板讲环保这套转得咋样,该谁讲,名字空着
环保专员不知自己管啥
医废这摊院感和后勤互相推,岗位书上两家都有
谁把绿色这块干得咋样报给老总,没指到人
门店长换了仨,隔油池归谁看没跟着改
仓库班长说能叫停漏油的车,授权书上真有这句
new facilities lead inherited the job verbally, duty sheet still carries the old name
废油归谁看,机务说归库房,库房说归安环
管环保的休产假,她那堆活没指派人
这摊好坏谁往老总那儿报,组织图上没这根线
夜班值长能不能一嗓子停炉,写没写给他这个权
洗车坪俩工长都当是对方的地盘,分工表空着
危废谁管废水谁管报表谁交,文件上只有安环部三个字
环保专员走了两月,职权没人接
往上报环境绩效这差事归谁,问三个人三种答案
窑冒黑烟谁有权停,岗位职责里没这句
垃圾房归物业还是归保洁公司,两边推
环保员还兼采购和开车,给没给他叫停的权
who reports upward on how the green side is doing, he thought it was someone else
扬尘、泥浆各由谁牵头,项目部任命文发到人头
who's allowed to shut the pump, who speaks for the system to the top, names and deputies over holidays
environmental coordinator post empty since Karen went, duties not passed to anyone
shift foremen each thought somebody else was in charge of the effluent hut
治污站归设备还是归安环,俩头都说不是我
半夜冒黑烟谁有权喊停,班长说得等厂长电话
职责表没写谁把环境绩效报给上头
危废管理员换了人,权责书还是旧名字
# 6.1.1
除了污染点,许可证到期续不下来这类糟心事列了吗
限产、碳税是坏的,余热卖钱是好的,都摊开没
打算盘时,厂外形势、各方诉求、自家边界合一块看了没
愁事喜事各写几条,为的是别让环保那套白忙活,写完没留底
one sheet: what may stop us reaching our green aims, what may help; the good column blank
暴雨、停电、罚款这些没谱的事和能省钱的路子都摆出来掂量过
会突然冒出啥乱子(油罐漏、药剂洒),掂量利弊那张表里先点了名
盘算利弊时只看设备表,形势和各方盼望没往里带
光伏补贴这个甜头没人想到记,倒霉事写了一堆
那张利弊表谁做的、哪天做的、留底没有
consultants' sheet of what could help or hurt the green side, half the lines have no source
会坏事的、能捡便宜的,跟法条和大形势搁一块想过没
沼气能卖钱、屋顶能装光伏,这类好事归进那张总表没
溃坝、漏油这种大娄子,头一步先认出来没有,总表没列
威胁和甜头列得挺长,没一条跟四邻、跟排污大头挂上钩
drought could shut the intake, also a chance to sell reuse water, neither thought through
守法的坎、大气候变数、相关方要求凑一块,想过有啥风险机会没
环境风险机会表十五条,跟内外情况能对上号
碳税要来算威胁,卖余热算好处,打过分记下来
环境体系本身有啥坎有啥机遇,嘴上会说,纸上没有
外头形势、各方要求、三废、法条几头一拢,出了张坑和好处的总表
节能补贴是个好机会,策划那会儿写进机遇栏了
环境风险和机遇那表光写坏的,极端天气、许可收紧都没想到
整个环境策划从哪儿起头、走几步,要管的坏事好事谁来定,没个章程
risks and chances sheet tied together from aspects, duties and outside goings-on, drought in, emergencies in
EMS opportunities column empty all the way down, just threats
how did they get from all the wants, issues and duties to the short list of what needs dealing with, heatwave never made it
从处境、各方要求、该守的里头倒出来的风险机遇,一张表
可能出的急事冒罐山洪,定风险时算没算进去
机会那栏:余热给邻厂、卖碳汇,好的一面想到了
限产、罚款、坏名声,打了高中低,说是应对的由头
# 6.1.2
喷漆漆雾、烘干味都列了,停机洗枪那会儿没列
原料咋来、货咋送、人家用完咋扔,这前后一大截想了没
打分表给噪声九分,漏油才两分,凭啥
新上的电泳线开仨月了,清单没添
哪几样算头等大事,挑完跟班组讲过没
食堂油烟硒鼓都有,炸薯片的废油反倒没有
表里只有平时那栏,开停机、打翻了那两栏空
环保员一个人坐办公室填的,没下过车间
walked the dye house: steam, salt, hot water to drain; their register only mentions noise
用水用电用料这些吃进去的没写,光写了往外吐的
食堂油烟、泔水、洗碗废水、煤气、餐盒,一样样数了,乘出来超十五分的四样厨师长都知道
检验科废液没数进去
车队尾气算了,新添的洗车台忘了加
打分的尺子是啥,五分三分怎么来的,没人讲得清
只看正常上班,停电发电机冒黑烟、漏油那种没算
买纸买电脑到报废拉走,头尾两截都琢磨进去了
office list: paper, toner, air-con gas, which ones matter most and who was told
挖土、打桩、拌灰,每道活往外冒啥,漏了洗车水
打分表拿办公纸空调凑数,真正要命的反倒没挑出来
喷砂那堆锈渣、刷船底的漆雾,表上没影
脱硫上了半年,那张打分单没跟着添
光写平日的,点炉停炉、翻车漏油那会儿排的算没算
从买水泥到拆楼,前前后后一辈子的影响看过没
拿啥尺子打的分,凭啥噪声三分油烟五分
化肥顺沟流进河这茬,农场压根没往上写
外头洗罐的在咱院里淌的水,咱说得上话的那份算没算
ballast, bilge, paint dust each scored, cut-off line nudged so only two came out big
切削液、铁屑、噪声、用电,各岗位认了一遍,漏了实验废液
因素评价表频次乘严重度,28分以上算大的
停机检修、突然跑料那会儿会往外冒啥,也得想到
原料打哪来、东西报废去哪,一辈子从头看到尾
新上酸洗线,环境因素清单没跟着添
通风橱抽出去的、洗瓶水、过期试剂,表里一样没写
算要紧的标准是啥,谁拍的板,班组知道哪几样
自己管得住的和只能劝劝供货、运输的,分开列了
空调漏氟、叉车充电冒酸气,翻遍表找不着
everything leaving the foundry: dust, sand, fumes, heat, scored, top six circled
sheet covers steady running only, start-up and spills never thought of
工地从大门走到钻机一圈,泥浆、扬尘、夜里打桩、废油都在表上,重要的评出五项,跟看到的对得上
只看自家院里,送货车队一路尾气没算进表
洗车的油水、后厨的油烟,清单里漏了
打分的法子换了一套,去年重的今年变轻
检修、开停机这种不正常时候会冒出来啥,没考虑
新加的锅炉房没补进因素表
从买进来到用完扔掉这一路,哪段想过哪段没想
办公区列了二十条,加油站罐区才俩,轻重倒挂
hotel laundry, kitchen, boiler: what goes out, what gets used up, scored, top five picked
多少分往上算重,评的准绳和依据档案里没写,问谁都说凭经验
landfill gas, leachate, smell: one man scored the lot at his desk, never walked the site
老油罐早年渗过,这笔旧账没列
aspects register, 87 lines, cooling tower bleed not one of them
scoring by how often and how bad, cut-off 12, energy came out at 11 and fell off the list
only normal running counted, start-up puffs and shutdown wash-outs left out
where the timber comes from and where the chair ends up, ever pictured cradle to grave?
room by room, what goes up in the air, down the drain, into soil, what gets eaten up
new powder line since Feb, aspect list not refreshed
print shop, solvent fumes, ink sludge, offcuts, which hurt most and by what yardstick
contractors' diggers leaking diesel never reckoned among the things we can sway
pig farm: slurry, ammonia, sprays, red diesel weighed up, top four told to all hands
no rhyme or reason why the oil store is minor and paper cups are major
环境因素清单没有检修停炉点火那些时候
打分法改过,重要的从九条缩成四条,谁拍的
从买料到人家用完扔掉,一条龙想到底没
养貂场,粪、毛、味、药瓶,一样样数全了没
新上的喷漆房没补进因素表
评价准则频次乘严重,同样的漏油俩车间评出两样
外头来刷船底的,掉的漆渣水咱单子里有没
味、响、光、震、土,跟着摊位走一遍,漏了光
滑雪场抽河水造雪、柴油压雪、夏天秃坡,哪样算大头
有益影响也辨了:蚕蛹做肥,打了分
# 6.1.3
固废法那条还是老版本,谁隔多久上网翻一次
排污许可副本上的条条,对得上自家哪个车间没写
该认哪档限值,问了答错,还是老国标的数
省里出了新的挥发物标准,半年没人晓得
跟牛仔品牌签的零排放条款,抄没抄进必守那本
一百二十条抄得满满,没一条说咋落到锅炉房
危废名录改了,活性炭代码没跟着换
rule list downloaded in 2019, asked who looks for new ones and how they touch the plating shop
法规单子里还留着废止的老办法,新固废法没进去
诊所排水要办的证有没有,该守哪几条摘出来没
上级公司要求塑料减量,也得认账,单子上没写
新规矩从哪儿知道,谁隔多久上网搜一回
一百多条条文抄了满满两页,具体跟咱仓库哪件事沾边空着,问装卸班一条也说不出
餐饮排烟的地方标准,门店经理手里那本是旧的
register of rules kept by the admin lady, updated when the council mails her
排污证上那几道杠,厂里抄没抄到自己单子上
固废新法出来两年了,清单里还是旧的
从哪个网站扒新条文、多久扒一回,换了人就断了
单上列了三百部,哪几条跟自家码头搭边没挑
环评批复叫种一圈树、装隔声墙,那张表没收
跟村里签的夜里不放炮,也该跟法条列一块
地方扬尘限值改严了,表里还是老数,谁负责跟
discharge consent lines that bite on us, sheet copied from another water company
法规清单一百二十条,大气那条新版出了没换
谁去网上找新规,隔多久翻一次,翻完落到哪道工序
环评批复里的条条框框认领了没
签了客户的禁用物质单子,算自己揽的规矩,没收进来
光列法律名字,没写哪款管咱哪台炉
省里涂装VOC限值收紧半年,厂里没人晓得
which rules bind us on solvents and drains, register from 2020, permit terms missing
抽了清单里十部,有两部早废止,固废那部还是老版本,负责更新的说去年底生孩子没顾上
渣土准运、夜间施工这些规定摘到条款了,对到自家哪块
谁上网查新规、多久一回、查着了传给谁
排水证上写着几个限值,合规义务表里找不着
光抄名字不抄条文,问哪条管咱,答不上
跟开发商合同里答应的绿色施工那几条,也收进要守的单子
新噪声法去年就实施,他们还拿旧的说事
permit terms and by-laws listed, nobody knows which line bites on the car wash
市里限塑的新规矩五月出的,卖场至今没收录
legal register still quoting waste regs repealed years back
discharge permit says 30 mg/l, who worked out where that bites on our job
law firm sends updates, last one opened in October
customer code and the lease terms not on the list of what we've got to stick to
rules for fridge gas and for the vans, do they know which apply, yard boss had no clue
how do they hear the rules have moved, and who passes it on to the depot
conditions from the planning approval of the new hall copied out one by one, with what each means for us
法规清单里固废法还是旧版
合规义务光列名字,哪条管咱哪样不知道
排污许可证上的要求拆没拆到排口、到岗
新规矩谁去找、多久找一趟、从哪儿找,订阅页看了
自己对外应下的绿色话、协会公约,算没算进要守的里头
地方新出的恶臭标准没收,臭豆腐坊正归它管
搬到水库边上,那一片有啥限制打听过没
琉璃釉用铅,限用名录套到自己头上是哪几款,列得细
# 6.1.4
头等大事挑出来了,接着靠啥去弄,一张对应表
五条办法两条没下文,事后也没看顶不顶用
想辙那会儿掂量过技术成不成、钱够不够没有
该守的法和几样大头,分别接到哪道活里去,没连上
烟、水、危废这几样大的,是立个数去攻还是写规程管着,当初咋定的
几样要紧的都各自配了招,谁干、放进哪个日常流程,有张对照
前头挑出的大头,后面接着干啥没接上,断了
想的招管不管用打算怎么看,表上那栏一片空
选技术路子时掂了掂钱和行不行,换电车先试三辆
该守的那些条款,各自落到采购还是后勤去办,列得细
each top item linked to a control, a target or a drill, except refrigerant which leads nowhere
挑出的大头和该守的条条,每样打算拿啥对付,没接上
电耗排头一名,后头空着,既没立项也没立规矩
治扬尘三个法子,花多少钱、做不做得成掂量过没
打算干的事塞没塞进日常活里,干完咋看灵不灵
打分表和法规单后头那栏"打算怎么办",一溜空格
几样要紧的和法上的要求,一样一样定了怎么治、并进哪个日常
措施栏清一色见程序,看不出靠指标还是靠日常管
想干的治理活先掂量技术行不行、钱够不够,再排进计划
大的那几项定了对策,可事后拿啥判断顶用,策划时没想
挑出来的重点各拿啥招对付,一一对上号没
打分高的和非守不可的,排措施时掂量过技术成不成、钱够不够
for each top item and each duty, what is planned and where it is built into daily work
each big aspect matched with what'll be done: a goal, a control or a drill, and how they'll know it worked
actions column against duties and risks blank all down
thought about kit and cash options when deciding how to deal with their top issues, built it into purchasing and upkeep plans
重要的、该守的、怕出事的,各打算咋治,塞进哪个流程
措施策划表三行空着,重要因素有了没下家
想好的招技术上行不行、钱够不够,掂量过没
打算的事咋揉进采购、排产里,给了张对照,灵不灵咋看也有
# 6.2
吨布用水从九十降到七十五,谁干、几月完
说好省电百分之五,到十月反倒多了三个点
指标写"尽量少排",没法算
减溶剂那个项目,钱批了,一步步咋做没写
注塑车间分到的节能数,班长没听过
solvent loss to fall by a tenth by December, carbon bed half built, no milestones
全年电要比去年少百分之三,一问谁盯、几月完,没下文
每床日用水降到四百升,上半年四百二,没见动静
总部定的少打印,分部照抄,跟自己那几样大头不沾边
换LED的方案写得细,钱、人、日子、怎么算成了都有
去年的几个数今年原封不动又贴一遍,早做到了
diesel per 100 km to drop by two litres, plan names a person and a date, mid-year figure short
说好吨煤耗电降百分之三,到十月反升,谁拿啥扳回来
今年少出两百吨泥,写了数,没写哪月、谁出钱
节水的数是上头硬摊的,泵站站长不认
定的全是"不挨罚",没一样能量的
柴油单耗说好每季对一回,三季度漏了
污染大头是氨氮,年度要奔的数里一个字没提
cut diesel per hectare five percent, no name, no date, no money beside it
吨布耗水从118降到110,拆到染缸组,季度看
废气达标率百分百光喊,没写钱没写人
节电方案换变频改LED,八月底完工,验收单有
危废说减一成,年底反涨两成,没个说法
化验组少用一次性耗材,定了个数,两组各领一半
solvent per tonne down 8 percent by December, names and budget given, at 3 so far
单位面积用电降百分之三,换灯换到几成,差一截
年初喊省水,没基数也没人扛
渣土减量的指标拆到月,谁干、花多少、几时成
垃圾分对率定九成,六月才七成五
diesel per kilometre down two percent: steps, owner, date; half-year figure came out worse
定的几个数跟那几样重的对不上,光挑好完成的
cut gas 8 percent by December, stood at 3 in October
liters per ton of towels, goal set with no starting figure
environmental objectives list: owner, money, deadline for less landfill
what they set out to shrink this year isn't what they say hurts most
单坛耗水降百分之五,谁干、多少钱、哪天完
环境目标指标跟那几条重要因素挂不上钩
管理方案换节能灯,到期没换,也没人挪日子
吨纸标煤没个基数,凭空砍十个点
科室背没背数,全厂就一个总的,冷库那屋不知道
# 7.1
污水站就一个人倒三班,要人要了半年
换滤袋的钱报三回没批
环保这摊一年花多少、够不够使,财务说混在杂费里
懂行的工程师没有,花钱请个管家公司,一月来一天
给环保的家当:两台泵、半间化验室、一个半人,撑得住吗
清掏隔油池没钱没人
环保这块给了一个兼职的,够不够使
批了二十万买分类桶和称,人手也加了一个
想请外头的技术公司帮忙,钱从哪儿出老总没松口
院里给污水站配了俩人一套药剂泵,备件柜也满
budget line for waste sorting and one part-timer, asked if that is enough to run it all
除臭塔要药要电要人,钱给砍一半
一个环保员管五个工地,连辆电瓶车都没有
在线仪买了,没钱请人伺候
七公里标段就一台雾炮,申请压在财务
备用泵没有、围堰没钱修,班长叫苦
污水站就一个人顶着,药剂钱老批不下来
环保投入今年花多少,在线仪、懂行的人给够没
二级沉淀池想扩,钱卡着,人也没配
除臭设施要的电费和备件钱,财务砍了一半
雾炮、喷淋、布袋,环保投入这本账花了多少
油水分离器说没钱装,人也缺一个
管绿色这摊的专职一个兼职六个,够不够使自己盘过
年度环保经费批了一半,设施改造拖着
filter press budgeted, nights man for the effluent plant still missing
no cash for the system since the takeover, one person half a day a week
what do they need to keep it running - hands, gear, money, outside experts - was it given
环保投入预算、专人、在线仪,缺哪样补哪样
治水站俩人倒班熬不住,老板应了再招一个,钱批了
搞这一套要的人、钱、家什,到底给没给够
除尘风机歇了半年等钱修,预算没这一笔
# 7.2
污水站换了新手,加药靠猜,没人教
危废库管员学过哪些、考没考,证拿来看
做排污申报的是学会计的,从哪学的
干得好坏会碰着水气土的那几个岗,得会啥,列没列
送去学在线仪表,回来会不会使没人验
压滤机操作工档案里就一张签到,师傅是他二叔
污水站师傅证前年到期
收医废的护工上岗前教过啥,考卷就一张,全对
环保专员学的是会计,打分挑大头她怎么会的
跑危化的押运员干这行几年、有没有本,档案抽了俩
训完加氯操作隔一个月现场再试一回,看真会了没
course planned for the refrigerant man, never happened, still tops up the chillers himself
污水站开机器的是保安转来的,没上岗本
管危废的连代码都答不出,培训单上倒签了到
取水样的学过没、考没考,卷子拿来瞧瞧
请人讲一天课,学没学会没人验
tanker drivers haul leachate, course booked then cancelled, nobody tested what they know
污水工操作证、危废库管上课记录抽三份
自己测COD那姑娘,谁教的,考过没
环保岗要会啥写下来,比学历比经历,差的补课
RTO新来的操作工干了俩月,没上过课
man dosing ferric learnt from his uncle, no test paper, no certificate
污水站操作工的证,换人以后教了几天
给因素打分的那几位学过没,拿啥证明会
保洁药剂怎么兑,教完考没考
the man on the scrubber learned by watching, no course, nothing on file
环保员调走,接手的刚毕业,缺啥补啥列了个培训单
在线仪表的运维员没本子,厂家教的那天没留底
effluent plant operator ticket ran out last autumn
tanker driver's ADR card seen, valid, two of his mates no proof
new start at the plating baths, nobody signed him off on which drain is which
chap doing the stack sampling, what makes him fit for it, schooling and years
environmental training plan, nine courses, none followed up for effect
危废仓那位没上过课,分类全贴错
污水工上岗证过期,还在加药
烧松烟控烟这活谁拿得下,学了多久,考过没
培训需求里,会惹祸的岗一个没列
来查漏氨的外头师傅,凭啥信他有底子,要了本儿没
运维在线监测的小哥持啥证,课上完怎么看他会了
# 7.3
问调色工洗桶水倒哪,说地沟呗,不晓得有啥后果
保洁阿姨说扔错桶也没啥大不了
问叉车司机自己岗上最伤水土的是啥,说不出
装卸的劳务工从没听过厂里那句绿色口号
line leader told me straight what the river gets if the bath overflows, and why his job counts
问保洁大姐电池扔哪边,扔错了会咋样,说不上
开车的知道怠速费油还呛人,自己等货时都熄火
外派来的厨工不晓得公司对环保有啥说法,更别说自己那份
新来的柜员没听过自家哪几样最费电,下班灯都亮着
厨余混了塑料会咋样,洗碗工讲得出
students and teachers stopped in the corridor, most could say why taps get shut
挖机手拿土把漏油一盖,不觉得有啥
打药的说空瓶扔沟里多少年了,没人讲过有害
问保洁咱厂最祸害水的是啥,她说厕所
分包焊工不晓得公司在治烟,也不知自己能帮上啥
deckhand reckoned bilge over the side at night was fine, never heard what it does
问喷漆工漆渣倒错地方会咋样,他挠头
外包保洁晓不晓得拖地水倒雨水口会害到河
班组里能说出跟自己这摊有关的那条重要环境因素
loader knows what a leaking drum does to the ditch, good answer
食堂师傅剩油顺手倒下水道,觉得没啥
工人不晓得为啥要盖网,更不晓得今年要省多少
新来的驾驶员问他怠速跟他啥相干,愣住了
问了四个保安,环境方针跟自己班上有啥关系,一个说上来了
fitter bins oily rags in the general skip, no idea why that matters
agency pickers unaware what harm the spray could do to the stream
receptionist knew the policy and her own bit - lights, paper, heating
问打磨工洒了对河沟有啥害,愣住
食堂阿姨知道油不能倒雨水口,还讲得出为啥
环境意识:保安说不出本岗重要因素
不照办有啥恶果、干好了有啥功,抽问剥茧的临时工
# 7.4
邻居打12345嫌臭,派谁去说的,几天回的话
月底往省平台报的数,跟家里台账一致不,谁核
车间闻着不对往上跟谁说,有没有条条
门口电子屏公开的排放数停在三月
工人提了省水点子,有人回个话没
记者来问烟囱冒黑烟,谁出面没定
brand asked for yearly emission figures by mail; who answered, is a copy kept
楼上居民打热线嫌油烟味儿大,值班的接了,三天后怎么回的人家,本上写得清楚
内部怎么让夜班也晓得换了分类法,班前会念了
环保局年报网上填了,谁审的数,报前没人核
底下人有想法往哪儿递,意见箱钥匙都找不着了
对外发的减碳数跟自己台账不一样,发稿前没对
a parent emailed about diesel fumes at the gate, no trace anyone answered
隔壁小区打电话嫌吵,谁接的、几天回的话,本子缺页
班组递的省电点子往哪送,送了没回音
环保局来函要数,发出去前谁过一眼
网上亮的排放数跟自家台账两个样,谁核的
哪些绿事该讲、讲给谁、多久一回,没列过
垃圾车滴漏挨了热线,回话只在队长手机里
排口挪了位,值班室和化验间互不晓得,没人传话
环境信息公开平台填没填,对外口径谁定
邻居嫌夜里吵,来信三封,回了几封
班前会讲两句环保,工人有想法往哪投
往监管平台报的数,发之前谁核,跟自家台账一不一致
letter from the angling club about foam answered in nine days, copy kept
住户打12345说夜里吵,谁回的话、记哪儿
内部就靠一张通知,班组关于省电的主意往上走不通
环保局来函问水量,拖了十天才回
what gets told outside about our emissions, who clears it, yearly report on the website
跟谁说、说啥、走哪条道,表里只有对内,对外那半截空着
noise complaint from number 14 logged, replied to in nine days
figures sent to the authority don't match the ones shown in-house, who vets before it goes out
crew briefings on diesel burn, hands can throw in ideas, noted
no set way of what gets told to whom about the plume, everyone chats to the press
隔壁小区闹烟味,信访件转过来三天内给了话
往局里报的年度数跟自家账对得上不,报前谁核
工人省水的主意咋往上递,有没有个口
信息交流程序没定啥时候、跟谁、由谁讲
出水偏高那天,班组到科里到厂长,谁跟谁说的,留字没
# 7.5
排污自查表有五个格式在用,哪个作数没人说得清
环保台账就存一台电脑,重装系统全没了
程序没编号没批准人,谁都能打一份
三年前的联单翻不出来,管柜子的请假了
环评批复、验收意见原件在哪,复印给了谁
data sheets in the cabinet are in German and two revisions behind, no list of what is current
联单存根受潮,字花了
操作书改了三处手写,没版次没人签
外来的排污许可副本在档案室,借出没登
电子台账人人能改,删了也查不着谁删
新版分类指引发了,茶水间还贴着旧的
how long to keep the monitoring sheets, nobody set it, 2020 folder thrown out
危废台账铅笔写的,一擦就没
加药操作卡贴墙上,没编号没批的人
排污证原件找不着,复印件少附页
化验单该存几年没写,前年的卖了废纸
电脑里那本账谁都能改,没密码没备份
two versions of the bund check sheet hang in the same shed
环境记录保存年限表,有的三年,有的空着
污水站现场那份规程还是老版号,文控没换
加药本拿铅笔写,事后补,页码断了
环保文件谁审谁批,外来的环评报告编号归档
管网图三个版本满天飞,哪张作数没人说得出
排口台账用铅笔写,缺三个月
危废管理办法还是老公司名,版号都没有
logs on one laptop, no backup, anyone can overwrite the old discharge figures
各站手里的环境程序不是同一版,几时能销毁没人晓得
three versions of the spill procedure on the drive
forms with no date or number in the effluent hut, half filled
laptop died and the emission test records went with it
expired permit copy pinned on the wall, current one locked in a drawer
环境手册仨版本在用,封面一个日子
档案柜进水,前两年的记录粘成坨,没备份
外来文件:环评批复没登记,借走没人追
台账铅笔填的,后补看得出来,页码跳着
保存期一律写五年,该更长的没分开
# 8.1
喷房水帘断水还在喷,炭多久换一回
乳化液桶敞着,底下没托盘,地上一滩
雨水阀平时开在哪边,头一阵雨谁去关
加药量按啥调,牌子上的ph跟屏上不一样
除尘器压差高了不停,灰从缝里冒
施工队的漆渣归谁弄,进门前讲没讲
买洗板水挑没挑味儿小的,对供货的提过这方面要求不
做新壳子时想没想过少用料、好拆好回收
冷库漏氟、空压机含油水往哪放
夜里烘箱空转,灯全亮
拉淤泥的换了家公司,资质、单子
随货那张纸告诉买家旧电池咋扔没
scrubber on, dosing pump unplugged
隔油池多少天掏一回,掏的人签字,渣子给谁
医废暂存间上锁、称重、两天内拉走,冰柜温度也看了,可清运那天护工把黄袋拖在地上走
牌子写二十六度,实开二十二
买打印机时跟卖家提没提省电、能回收这两样
外包保洁公司药水随便倒,没人跟他们交代过规矩
洗车池满了还在洗
depot fuelling: drip tray out, spill mat folded away, driver said no one told him the steps
土堆没盖网,洗车台没水,轮子带泥上了马路
脱硫浆液多少算够盘前没写,夜班干脆给停了
油桶没托盘,雨一下淌进雨水沟
粪水往田里打,离河几米、一亩多少,有没有个规矩
喷漆不关门,吸风罩歪着,味飘到宿舍
废电瓶跟废铁皮混堆,收走的那家有没有本子
买船漆时跟供货的讲没讲要味小的,合同里找不着
外包的在滩上割旧船,咱跟人讲过啥规矩、谁看着
换了絮凝剂,换之前没琢磨泥饼会变啥样
新泵站画图那会儿,省电、少占地、少出渣想过没
卖出去的电瓶车,旧电池咋扔有没有跟人交代
污泥车没苫布,一路滴到填埋场
crusher sprays off at noon, bowser parked, night crew never told when to run them
危废间地面没防渗,标签没日期,超一年没拉
转移联单跟入库重量差四十斤
活性炭多久换,换下的去哪,压差表没人看
污水站pH调到几,加药够不够,池子发红
布袋破了照开,屋顶一层灰
雨水沟和脏水沟串了,洗车水往里跑
桶底下没托盘,酸的碱的挨着放
实验室废液分桶倒,桶上写着啥能倒啥不能倒
吵的机器关屋里,夜里不许开冲床
给拉货的、做外包的讲环境要求,合同里写一条
选油墨挑味小的,设计时就想着将来好拆好回收
喷漆房不开风机就干,门敞着
布头纸箱分开卖,垃圾池里混了灯管
灯白天亮着,蒸汽阀滴水,机器空转没人管
drums without a bund, lids off, rain water inside
scrubber pump off while plating runs, meter stuck at 7
渣土车出门不冲轮子,一路泥印
裸土没盖,雾炮停着,围挡喷头坏俩
隔油池多少天掏一次,掏出来的油泥去向不明,后院泔水桶敞着口
油气回收枪胶圈裂了,一股子味
洗衣房药剂桶底下没垫托盘
半夜没人,灯和空调还开着,定了规矩没人管
分包进场,洒水覆盖那些要求交没交代,合同附了哪几条
采购的时候挑不挑低毒可回收的,要求写进单子
换下来的废机油、旧电瓶堆修理间地上,没标签
泥浆过三级池再走,看着池子快满了
夜里破桩,隔音屏没拉,时段也不按定的来
融雪剂换了种,撒多少、怎么撒没跟着重定,路边绿化烧黄一片
workshop drains, oily rags in the general bin, drums standing on bare soil at the bus garage
fridge gas topped up by an outside firm, what they were told, how leaks are kept down
drums on bare soil, no bund, bungs out
skip with plaster, paint tins and timber all jumbled
haul road dry, sprinklers off, lorries unsheeted, brown cloud over the hedge
interceptor last emptied 2021 going by the slip
carbon in the filter swapped at 400 h per the sheet, meter reads 610
twelve consignment notes pulled, two without a waste code
purchasing terms ask suppliers to take pallets back and skip the shrink wrap
subbies given the rules for washing out mixers, signed, still milky puddles by the drain
caustic dosed by feel, man at the tank couldn't say the range he works to
compressor hood open and doors up after ten at night, house rule says shut
kitchen grease trap, fryer oil goes to a collector, chits kept
next heater on the drawing board, thought given to what it'll burn in use and how it comes apart
label tells buyers how to get rid of the battery safely at the end
aircon units checked for leaks by a ticketed engineer, top-ups in a log, one unit missed
废显影液没贴标签,托盘里汪着
脱硫塔加药照卡来没,酸碱表连着七天一个数
雨水口闸板没落,冲地黑水直接下去
喷房门敞着干,活性炭半年没换
收鹿茸下脚料的下家,咱提过护河的要求没,合同里一句没有
想包装的时候有没有顺手少用料、好拆好收,生命周期那头
拉油墨的外来车进门前讲规矩没,淌了算谁的
熔铅罩口风速该多少,运行准则里没写
换溶剂的事,动之前想过往外冒的会不会变味
卖出去的冷媒瓶,告诉买家用完咋处置没
煤堆苫没苫,洒水车几点走一趟,盯着看了
# 8.2
酸罐要是漏了咋弄,围堰里存着雨水
演过一回打翻稀料,光拍照,没总结
吸油毡沙袋谁点数,一半发霉
去局里备过案的那本到期了,电话簿上的人早走了
液氨跑出来,下风的村子咋通知
灭火的水流哪去,事故池平时装满废水
夜班就俩人,真跑料了谁关总阀
去年真溢过一回,那本预备的招数改没改
spill drill, 14 minutes to find the drain plug
柴油罐漏了咋办,沙袋吸油棉在哪儿,演过一回
污水站一停水往哪儿去,本子上说进事故池,池子里堆着旧床架,写本子的人早调走
加氯间泄漏练过,练完哪儿不对改没改
油烟管着火带出来的脏水谁堵雨水口,没想过
去年真漏过一次漆,之后那本处置办法没翻过
夜班门卫不晓得该给谁打电话,联络单上号码是空号
test run of the chemical spill kit at the clinic, took nine minutes, half the gloves missing
油罐要漏,堵的吸的够不够,吸油毡都发霉了
尾矿坝要是垮,下游村谁去喊,练过没
酸罐一破水奔哪去,截断阀锈死拧不动
暴雨漫池那份预案,写的还是拆了的老池子
围油栏演了一回光有照片,练出的毛病没人整
着火后那股黑水往哪接,雨水口拿啥闷住
去年真漏过一回,过后那本子改没改
跟海事、隔壁厂咋联手,通讯单上俩空号
fuel barge tips at the jetty: who rings whom, where is the boom, when was the last dry run
油罐漏了咋办,围堰阀门当场让他关一下
去年演练光拍照,没写哪不行、改哪
应急预案备案号、修订日,联系电话还是前任
事故池平时灌满水,真出事没地方装
上回跑酸以后,那本处置方案改了没改
打翻一瓶浓硫酸第一下干啥,吸附棉在哪
会害到外头的意外,跟镇消防、下游村子通过气
chlorine leak drill, two people could not find the valve
spill kit empty, plan names a manager who left
柴油罐真漏了咋堵、先喊谁,吸油毡黄沙搁哪,站长领着看了一遍,去年十一月练过一回有照片
药罐边的围堰裂了,真漏出来往哪流,预案没写
暴雨来了污水冒进河里,泵站怎么应付,值班的说了一遍
漏油演练完没总结,联络电话还是离职那位
着火时脏水会往雨水口跑,截断阀锈得拧不动
spill kit by the pump empty, no drill since spring
半路翻车洒货,头一步堵还是先报,司机手里有张卡
真冒过一回渗滤液,回来方案改没改
neighbours and fire brigade told what to expect if the fuel tank goes?
spill drill done on days, nights have never had one
outlet valve seized, wouldn't shut, so firewater would run straight to the river
emergency plan lists phone numbers, two dead
200 litres of diesel got away in May, anything in the plan altered since
spill kit empty, granules used on ice last winter
ammonia escape at the ice rink, who legs it, who shuts off, who warns the street
exercise report filed, nobody went over what went badly
what if a milk tanker splits open in the yard, did anybody picture it beforehand
firewater lagoon half full of rain already
local brigade came round to see where the nasties sit and joined in the mock run
围堰装不装得下一整罐,漏了往哪流,算过没
应急预案五年没动,上头电话是走了的人
演练记录的照片跟去年同一张
事故池平时蓄着雨,占了一半
吸油毡沙袋堵漏楔子,点一点缺俩
上月真漏过一回氨,那本子回头改没改
夜里冷库跑气,头十分钟谁干啥,拉守夜的问
推演一遍挑出的毛病补没补,旁边养虾的叫上了没
# 9.1.1
烟囱报告一季一份,三季度那份没有
在线屏和人工取样差了两成
厂界夜里噪声五十六,限多少
水电气月月抄,单耗算没算
ph计没标液,探头一层泥
测哪些、几月测、谁来测、按啥法子,排成表没
化验那家有没有CMA章,点位选得对不对
印花车间排口苯那项漏做了
outlet flow meter stuck, same figure for weeks
水电气表每月抄,抄完有没有往下琢磨
油烟口一年测两回,有一项高
噪声计自己测,一年没送去比对,数还在用
纸用了多少令、车跑了多少升,列成啥频次、谁负责
污水站在线那个数跟手测差一截,谁也没追
meter reads logged since January, nobody decided what counts as good or bad
烟囱在线数断了三天,补的数哪来的
出水氨氮几点取、谁取、跟哪道杠比
工地噪声仪没送检,读数就敢往上填
外头来测的那份报告漏了厂界北边那个点
水表电表月月抄,抄完搁那儿没人算
除尘好使不好使,看哪几个数来讲
观测井三口,一口盖锈死,两季没取着水
扬尘屏上两百,本子写八十
flow meter on the outfall drifting, nobody set it against the bucket test
烟囱颗粒物8.6,限值20,几个口全测了没
自行监测方案一年四回,三季度那份缺
在线数据飘,比对没做,标气过期
水电气每月抄表,跟产量一比涨没涨
厂界请第三方量,昼夜四个点,夜里北边那点偏高
测氨氮的小仪器送没送校,自己量的准不准
看哪些环境数、拿啥法、谁来评,一张策划表
stack test twice a year, one round lost to fog, not repeated
厂界噪声和排口COD一季一测,委外那家的资质章在,第三季度的报告没拿回来
烟气在线数断了六小时,没记为啥
水电油月月抄表,比去年涨了没人解释
监测计划漏了雨水口
采样的仪器检过没,测出来的数靠谱不
quarterly lab sheet for the outfall, one value close to the limit, no trend ever drawn
环境这块拿哪几个数说明做得好坏,定了尺子,按季比
stack test quarterly, Q3 missing
pH probe drifting, buffer bottle past its date
meters read monthly, electric gas water plotted per ton made
sound taken at four fence points by an accredited lab, weather noted
what gets kept an eye on, how often, by which method, held against what yardstick
online COD readout, nobody compares it with the lab's own numbers
pile of dust gauge results, not one line on what they tell about how well we do
sample bottles left on a warm sill overnight before the lab run
厂界噪声一年一趟,夜里那次没做
监测方案跟证上的项对一对,少了总磷
在线仪比对校准谁弄的,标气过期
电水气天天抄,抄完跟往年比过没
排口采样请谁来的,资质章有不,方法对不对
烟囱黑不黑靠眼瞅,几点瞅、凭啥判
绩效参数挑了哪几样、拿啥当尺子评好赖
酸度计没校,七点零一直不动
# 9.1.2
对着法条一条条打勾全是守住了,凭啥证明
一年自查一回守没守法,今年没做
许可一百吨,实际排了多少跟它比过没
罚过两万,自查本上只字没提
判守没守法的那位,自己懂不懂那些条条
legal checklist ticked off in one afternoon, no readings attached, two gaps found and no follow-on
一年一回对着法规单逐条打勾,全是"符合",勾的人没看现场也没翻检测报告
排污许可要求的那些条,做到没做到谁来评的
评出来两条没守住,后头怎么补的有记录
守没守住多久对一遍账没定死,想起来才对
问现在守得咋样,专员全说守着,拿不出依据
last self-check of permits vs reality was 2022, intervals not set
一条条法对着自家看守没守住,几月看的、谁看的
一溜"符合",凭据那栏空白
噪声超俩分贝,对照表照样打勾
证上叫季报,有一季没报,自己对的时候没对出来
答应村里夜里不放炮,真守了没,从没回头对过
licence lines ticked off once a year, this year skipped, two overruns went unspotted
法规逐条对照打勾,一年一回,哪几条没做到
合规评价写全符合,可排污许可证早到期了
谁有本事判守没守法,评完留没留底
三同时、许可执行报告、罚单,挨项照一遍算不算过关
发现有条没守住,评价之后办了啥
yearly go-through of permit and laws, verdict each, two marked partly
半年一次拿法条逐条对自家,结论全“符合”,没凭据
合规评价只评国家的,地方的和合同答应的没碰
去年超标挨过罚,守法情况那份评下来居然全过
duties checked against what is really done, five months late, two gaps and what followed
照着许可证一条条过自己守没守,两条不沾,后头补了
多久评一轮守没守规矩,说是“需要时”,上回还是前年
went down the law list line by line, met or not, proof beside each
compliance evaluation skipped the permit overrun in June
how do they know right now they're on the right side of the law, when did they last sit and judge
intern filled in the yes/no column against the regs without understanding them
found themselves in breach on checking, told the agency, put it right, noted
合规性评价一句全部符合,没逐条
一年对一遍该守的守住没,翻出老厂房没验收
去年挨过罚那条,评的时候写符合
对照的人懂不懂法,文员替填的
频次说半年一趟,下半年那次没见
许可量跟实际排的加一加,超没超,下了结论
自己心里有数不,哪条悬着、谁在办、几时能合上
# 9.2
查厂那两天正停产,查表全打勾,没一句写看见了啥
年度查厂的安排没排污水站
查出四条,原因栏空着就算了结
查的人说不出危废库该看啥,本子倒有
上一轮毛病最多的电镀房,这轮还是只给半小时
walk-round report reached the boss two months late and holds nothing but praise
环保那条线自己查,查的人就是管的人
三天查了总部,两个配送站一个没去
查出油桶没盖的小票,改完照片贴上了
查的安排没把去年出过事的食堂多看两眼
查员名单里学过环保的就一个,另一个刚入职
report of the in-house check shows ticks only, no evidence notes, boss never got it
自己人转一圈,污水站和填埋区压根没去
安环科查安环科,底稿全是勾
开的五张条子关了仨,凭啥关的没照片
一年走几回、先走哪,排程没照污染轻重来
派去挑刺的没学过14001,问的全是产品那套
五月转完的单子压抽屉里,没给各站站长看
环境这套自查,偏偏没去污水站看
环保科查环保科,公道不公道
内审方案按轻重和上回结果排,开了条废气的不符合
in-house check of the environment side, checklist thin, two remarks still open
环境这块自己查了一轮,偏偏污水站没去
查环境的就是环保员本人,查自己
in-house round on the green system, two slips, no follow-up, plan missed the depot
内审表照抄14001条文,去年重的那几样没多花工夫
环境内审报告没给领导看,整改期过了俩月
internal EMS audit never went to the tank farm
yard boss looked into his own yard and gave himself full marks
yearly plan of in-house checks on the green system, auditors from another depot, report on the chief's desk
环境内审方案没掂量重要因素,平均撒网
审核组长自己就是污水站站长
自查给船坞开了两张条,回头验过签了字
内部审核写全厂,灰渣场一脚没踩
# 9.3
年底领导会,排放那段一句带过
会上讲了投诉、新法、节水数,末了没说加人加钱
老板没到,副总代开,纪要谁批的
会上只听达标率,查厂查出的、守法守得咋样都没端上桌
yearly sit-down of the bosses on green matters, neighbours' complaints not on the agenda
老总们碰头听了用电、投诉、罚款三样,守法咋样和上回交办的没人讲,最后定啥也没写
老总那个会隔了十七个月才开,环保只占半页
会上说明年添俩垃圾站,钱从哪儿来有下文
参会的少了院长,院感科代开,材料齐
街坊来信和监测数都摆上了会,上回交办的三件也过了
directors' yearly look-back: law changes and aims covered, minutes one page, nothing settled
老总那个年会,材料里没说法条变没变、守没守住
纪要没讲这套还合不合用,也没定往后咋弄
老总没到,叫办公室代念稿子散会
村民一年投诉几起,年会上一句没提
上回拍板买洒水车,这回坐一桌没人追
bosses' yearly table, no trend of spills or fines put before them, minutes unsigned
年终老板听绿色汇报:指标、守法、投诉、钱够不够,拍板三条
管评输入没提重要因素变化和相关方意见
最高层那次会的结论,有没有讲这套环境管理还合用
top-table yearly sit-down on green matters, no decision about resources
老总年会上听完排放、能耗、守法和邻居抱怨几本账,拍板装光伏、给环保员加一个帮手
评审材料里没有合规结果,也没邻居抱怨那块
环境这摊领导一年没坐下议过,拿生产例会纪要顶
最高层回头看绿色这套还合不合适,最后结论一句没写
management review minutes say nothing on complaints from outside or on aspects that changed
bosses met, looked at goals, legal standing, audit results, then decided on cash for next year
top brass sit-down postponed twice, eighteen months since the last, conclusions on whether the set-up still fits: none
管评输入没有合规变化、没有外头来信
老板听完一年的账,当场定换锅炉,纪要里有
评审结论没说体系合不合身、够不够、管不管用
上一回坐下来定的事,这回头一项先过没过
# 10.1
看完数、查完厂、开完会,挑哪些能弄得更好,动没动手
节能诊断给出九处可抠的地方,厂里挑都没挑
哪儿还能再绿一点,有没有人专门去找
从自查和领导会里扒出六个可以再好些的地方,定了四个去干
能让绿色这块更进一步的点子从哪儿来,挑了哪几样动手
自查、抄表、老总会三头冒出来的能做更好的地方,归拢成单子没
后勤说没啥好做的了,问有没有往更省的方向找路子
问试净菜少出泔水这主意打哪儿来,说是从自查和月报里挑的
打分结果看出冷媒还有余地,定了该办的动作
asked which openings to do better were picked from the data, got a list of three
从测的数、自查、年会里翻出能往好里整的点,翻了就搁那
想把这摊弄好的路子归过堆没,动没动手
邻厂都用上中水了,咱能捡的好处挑没挑
有几处能干得更绿的苗头,谁拿主意去办
监测、自查、开会里头挑出能改的,真去动手办的机会
环境上往好里走的由头都打哪找,找着了动没动
能让排放更少的由头攒了一堆,挑了哪几个真干
哪儿还能更省更干净,自己找了几条路子列着
ideas for doing better by the environment, list kept, three taken up
看完监测的数和自查结果,挑出几处能往好里弄的
chances to do better picked out of monitoring, audits and the bosses' meeting, list exists, acted on?
improvement opportunities for the EMS - asked which ones they'd determined, only a heap of repairs shown
where do openings for improvement come from, site picks them from its own results, three taken up to hit what the system's meant to deliver
监测、内审、合规翻出来的,哪儿有空子能变好,理过没
改进机会登记表,回收热水那条动手了
往好里弄的点子打哪儿来,有人挑没有,挑完有下文没
光救火,没人主动找能提的地方,蓝印花布坊都这样
# 10.2
总排口超标那天先干了啥,根子挖没挖
环保局查出三条,整完的照片像是旧的
废油倒雨水沟被抓,别的车间有没有同样口子
碱液溢了的整改单,只写铲了土,弄脏的地怎么收尾、为啥会溢都没交代
整完谁去看顶不顶用,单子上没签
ammonia alarm tripped twice, first fix was resetting it; nobody asked why it leaked
医废桶没盖被查,写检讨了事,没问为啥没盖,过俩月儿科那边也叫人逮着
漏油一回补了个桶,为啥漏没挖
邻居嫌味儿投诉整改,先堵住了,根子是风机反转
环保局开的单子十天内回了,之后又犯
改完三个月回头看一眼管不管用,没签日子
chillers leaked gas twice, fix written up each time as "topped up", nothing asked about why
超标挨罚八万,交钱就完,为啥超没掰扯
漏油那回清了土,别的罐有没有一样毛病没翻
处理单写"加强教育",仨月后又漏
条子上写整完复看,复看那天比整的还早
拖了四个月没关的单子七张,没人催
dust grumble came back a third time, same fix written every time
偷排没关阀挨了罚,真因和补救
雨水口超标,先堵上再找根,过仨月回头看
危废标签老贴错,别的库房一起查了
外头审核开的单,改的力度跟事大小配不配
原因栏就俩字忘了,整改栏写下次注意
fined for odour, what was done at once, why it came about, anything alike elsewhere
泥水淌进雨水沟被城管逮着开了单,沟口垒了道坎就报完成,为啥会淌出去没人往下问
油烟超了,换个滤网就算改完
污水站跑药一回,隔俩月又跑一回
fined for dust; cause put down as “weather”, same thing a month later
一个仓的废料混堆挨了说,别的仓看没看
COD冒高那次,措施写了,没人回头验管不管用
NCR for the overflowing sump closed with 'cleaned up', cause blank
same leak twice, cured the symptom, looked if the twin tank has it too? no
drum rule broken, put right on the day, why it happened written, checked two months later it held
inspector's notice about open skips answered, corrective action sized to the harm, one step overdue
超标一次,停了炉算完,根子没刨
局里责令的整改人家签了满意,自家单子没开
别的排口会不会也犯,没往外查
不符合报告写换滤袋,仨月又破
废液倒错桶那回,拦下、清净、找缘由,三步都有字
整改管没管用,验的人签的是当天,太快
# 10.3
三年单位产品用水一路往下,图给看了
换低温染省了一截蒸汽,接着还打算弄啥
这套环保的玩意儿一年比一年好使不,拿数说话
淤泥压得一年比一年干,从八成水到六成,下一步还想上低温烘
这套绿管法比前几年灵光没有,单位面积电耗三年一直降
年年有新招,换灯到光伏,一步一步走
五年前定的管法一直不动,数也不动
办公室的无纸化从一个部门试到全行,纸量曲线往下
护士长说分类准确率每季抬一点,管得越来越顺
shown five years of water per pupil going down and what was tweaked each year in the system
一年比一年排得少没有,拉三年的线看看
电耗水耗年年平着走,也没琢磨往下再压
这套东西老样子照抄五年,一寸没长
柴油每吨单耗头两年降得猛,后来没劲了,有没有接着往下带
三年吨耗曲线一路往下,拿给我看
环境绩效年年比前一年干净点,拿数证明
回用水占比三年节节高,还接着往上使劲
三年吨水电耗一路降,怎么一步步做到的
环保上的成绩一直平着,看不出越做越好
油耗投诉逐年少,这股劲靠啥往前推,体系跟着长了没
continual improvement, waste per case down five years on the trot
performance flat as a pancake since certification, no push to lift the system further
step by step less peat, less plastic at the nursery, each year goes a bit further than last
三年单位能耗一路往下,体系也跟着顺手,有曲线
适宜、充分、有效越弄越好没,拿环境绩效说话
绩效原地踏步,所谓改进全是刷墙栽树
清洁生产一轮轮做,每轮都比上轮少排一点
`;
