/**
 * Notes on occupational health and safety management as auditors jot them, below the number of the clause that they were filed under. Invented: no company, person or report stands
 * behind them. One more is one more line.
 */
export const OHSMS_NOTES = `
# 4.1
厂房老、外地工一半、活又赶,这些对大伙平安有啥牵扯,盘过没
同行去年粉尘炸了几起,上头严查,总经理咋看这形势
劳务工换得勤,厂里氛围变了,那张内外情况表没动
东家压成本,安全口裁了俩,对这套东西有啥影响没人写
old presses, five languages on the floor, inspectors getting stricter: did the bosses think it over
总经理说外卖骑手招人难、平台压时间,人容易出事,这形势谈过
医院外头医闹多,里头老楼电线旧,院长心里有数没落纸
监管这两年查得狠,保安平均五十八岁,都算进局面里了
软件公司996的风气影响大伙身子,写没写进大形势
warehouse moved to robots last year, agency labour doubled, nobody put down what that means for people's safety
老工人多、临时工换得勤,安监盯得紧,这些跟大伙平安有啥牵扯,理过没
矿越采越深越热,行情又催产,里外这堆形势谁归拢
公司刚被收了,新东家啥风气,班组人心浮,纸上没提
night freight growing, drivers ageing, new owner pushing hours, none of it jotted as bearing on staff health
老龄工多、夜班多、外省临时工多,跟人身安全有啥牵连
隔壁厂爆燃,全市大排查,内外形势重新看了一遍
high turnover, new robots, tight deadlines: matters in and around that bear on injuries
骑手流动大,夏天一年比一年热,平台抢时间,这些都摆上桌说
低价中标、赶工、民工年纪大,关系到人身平安的内外头绪列过一遍
labour short, ageing crew, a new heat law; how all this bears on keeping folk unhurt
ageing crew, gangs half temp, price pressure from the big contractors, what that does to people's wellbeing - boss has it in his head only
context sheet for safety lists new machines act and hot summers, nothing on staff turnover
remote depot, poor phone signal, three languages, takeover rumours - site manager listed what presses on keeping folk unhurt
工人平均五十二,外包多,新法出了,这些处境列没列
内外因素没提夏天热、倒班、赶工
井盐老矿巷道旧、招不来人、上头盯得紧,老总随口讲,没成文
潜水打捞,海况、船东压价、老板上不上心,写进一张表
# 4.2
家属盼人囫囵回家,派遣公司盼别扯皮,这些心思记下来几条
单子上只有应急局和买家,自家干活的没放进去
工会要的高温补贴,算不算非给不可,收在哪
保险公司盼装喷淋,业主盼别堆料,这些盼头谁收着
隔壁幼儿园怕咱仓库炸,来问过两回,没进那张表
护工和保洁盼着有针扎后的保障,家属盼啥,列了没
承包商、房东、街道安监、保险公司对咱人身这块要啥,一张单
派遣工想要啥没问,只问了正式的
工会提过要发防暑茶,这算不算得当回事,没认
school listed inspectors and parents, left out its own cooks and cleaners and what they want
工人、家属、工会、安监、保险公司各想要啥,单子头一个就漏了工人
外来队盼着按点歇、有热水澡,谁问过
一堆人的盼头里,哪几样成了非守不可的,没分出来
挂靠的渡船老板、沿河村子也惦记咱干活出不出人命,没列
工人想少加班、口罩好使,应急局和家属又要啥
工会、派遣公司、客户的安全诉求列了,哪条成了硬规矩
吹玻璃的师傅和保险公司对身体健康的盼头,就写了两行
工人、家属、安监、甲方各图啥,哪些成了非守不可的
派遣工和志愿者在平安上头盼啥,没人问过
workers' own wants come first on the list, insurer and client after, two became duties
workers first, then union, insurer, inspector, subbies - what each is after on safety, and which turn into duties
interested parties table has shareholders and clients, the crew themselves nowhere
school: parents, caretakers, visiting coaches, board, what they expect for keeping everyone in one piece, list from before the merger
工人自己想要啥先问没问,表里光写政府和客户
劳务派遣、家属、工会、保险公司各盼啥,去年到今年动过没
相关方要求里哪些成了非守不可,甲方那条漏判
蜘蛛人要午间多歇、要新绳,这诉求进没进那张单
# 4.3
劳务公司那六十号人,纸上写"本厂员工",到底算进来没
只写了注塑,冲压和宿舍没写
上门装机的那几个在人家厂里干活,圈进来没有
night cleaners and the boiler yard are not in the statement, though the gate is the same
骑手是外包的,出门送餐这段算不算管里头
覆盖面写总部大楼,五个停车场有人值守却没写
出差在外和在家办公的,框进来没有
食堂在同一院里,说是另一家公司就划掉了
sign on paper says office work, yet the loading dock, forklifts and night drivers are under the same boss
租出去的码头吊机,开的人是咱的,圈里没写
外地项目部十六个,证上只挂四个
流动抢修车算不算这套里头,科长跟队长两样说法
quarry magazine and shotfirers left outside the line because "that's somebody else's bit"
派遣工和外租仓库算不算在安全这套里
去客户那边装机、出差干的活,职业健康体系圈进来没
夜里打扫的和化验小楼没划进安全体系边界
项目部算进去了,租来的宿舍和食堂没算
常年在别人院子里干活的驻场班组,划不划进这套
证上写供水,二次加压泵房那帮人没包进来
OH&S scope leaves out the night cleaners and the lorry drivers
where does it stop, the client's premises where our fitters spend their week, in or out, wording vague
statement of what's covered, head office yes, the sawmill no, yet the same boss runs both
范围没写出去布展的那拨,偏他们最险
证上的边界止于码头,人天天在平台上
圈子定的时候想没想有哪些活、谁能管着、谁的人
后山药库说是另一家公司的,体系范围绕开了
# 4.4
安全那套搭是搭了,跟车间干活各走各的
换了个封面就算升版,里头环节咋接、谁喂谁没理
从上到下整个摊子转没转起来,专员只会背目录
推了三个月,只有冲压一个车间在跑,别处还没沾上边
从摸底、定招、盯着到改,安全这套怎么转圈,有图
行政拿了本厚册子,问哪块连哪块答不出
新医院楼开了,套老院的那一套跑,护工这块没接上
安全那套跟物业日常派单流程连成一体,讲得顺
pieces exist, drills, forms, meetings, yet nothing ties them into one running scheme
消防一本、标准化一本、ISO一本,三套谁也不挨谁
安全本子抄的超市集团,哪有下水摸管这一块
架子搭起来就没转,停了俩月也没觉着少啥
这套东西哪块咬哪块,让安全科长画,画不出来
安全制度一大摞,各环节怎么串成一套、怎么一直转
照标准搭的职业健康安全这摊,几个过程怎么咬合,管事的讲得出
安全体系照搬集团的,本厂该有哪些过程没理过
安全这套从母公司整本抄来,过程怎么串没自己的
双重预防、标准化、这套体系三张皮,各转各的
翻了一墙的盒子,问谁让整套安全管法天天转着,没人接话
OH&S management system on paper since May, processes and how they feed one another never laid out
hairdresser chain bought a ready-made safety handbook, looked if the whole thing was set up, running and kept alive in the branches
bits run on their own, the hazards part doesn't talk to the training part nor that to the checks, no one system
安全这套立起半年,各块咋接,讲得圆不圆
体系跟双重预防两张皮,各转各的
手册目录齐,过程没真转,下一步递给谁没人知道
集团那套、标准化那套揉成一套跑,说得清
# 5.1
出了工伤,老板第一句问误没误工期
说实话报隐患的被调了岗,谁护着
董事长每月下车间戴帽子,自己开讲
问总经理咋不让人受伤,光说签了责任状
plant manager stopped his own line for a missing guard, says he answers if someone is hurt
校长说出了人命他先担,每月亲自走一圈厨房
物流老总让超载赶单,安全会从来不来
谁报险情不挨骂,院长发话了,护工也信
行长批了改防弹玻璃的钱,讲保人比保柜重要
总经理说搞安全是安全员的活,别找他
boss drives without a belt himself, foremen laugh at helmets, told staff to be quiet about bumps
矿长一个月下井带班几回,签字是别人代的
有人报险被穿小鞋,当头的护没护着
工期一紧,项目经理张嘴就是"先干再说"
船厂老板掏钱换全套风管,班前会自个儿站出来讲
MD walked past a lad on the roof with no harness and said nothing
老总带头戴帽进车间,谁报隐患不许给小鞋穿
厂长说安全是安全员的事,自己从没下过炉台
boss takes the blame for injuries himself, gives time and cash, backs those who speak up
老板说人命最大,每月亲自下一趟井,去年为等通风停了两天工期,罚款他认,没怪班长
一把手签完责任状就不见人,出事推给安全员
director says nobody gets punished for speaking up, the crew I met say the same
director stops a job himself, backs lads who speak up, says nobody gets grief for reporting
a forklift driver moved to nights after he flagged bad brakes, boss let it happen
mine manager takes the blame for hurt people on himself, pays for the refuge, pushes a safety culture from the top
矿主下不下井,带班记录一月几趟
谁报隐患被穿小鞋,上头护没护着
总经理说安全我全兜,问他今年去过几回现场
当家的把命跟产量摆一块讲,真金白银掏过没
# 5.2
墙上那几句没提把祸根除掉,也没提听工人的
安全那几句只夹在手册里,工人没处看
食堂门口贴了,可外来的装修队问要一份没有
光喊零伤亡,没说守法,也没说越做越稳当
那段承诺定稿时没写明给大伙干净安稳的活儿环境
门口那张安全宣言没说要把险消掉,也没说让工人一块儿商量
安全宣言原是给工地写的,搬到写字楼一字没改
快递小哥看过那几句没,说没见过
签发日子和新老总对不上,落款还是前任
访客想看那页安全宣言,前台不知道放哪
墙上那段话没说把险处除掉,也没说要听工人的
老板换了没重签,工棚里挂的还是前任的
短工进门瞧不瞧得见那几句,不识字的谁念给他
那几句是集团发的,跟咱采煤的险搭不着边
外头来人想要那页平安承诺,前台翻不出
安全承诺那页没提消除危险,也没提跟工人商量
食堂门口那几句保命保健康的话,老板签的,去年改了一版
health and safety policy dated 2016, names a firm that no longer exists
安全方针里没写跟工人商量、让人参与那句
工棚门口一块牌,写着消除危险、护住身体,班长念得出
那段话还是十年前的,防伤防病只字没有
safety policy, no word on consulting workers nor on getting rid of hazards
signed page by the time clock, promises healthy workplaces, read out at the gate in Spanish as well
statement from headquarters about oil rigs hung in a flower wholesaler's
安全方针没提消除危险,也没提跟工人商量
签那张纸的人退休了,宿舍门口没换
防伤防病、守法、往好里走,承诺数来少一样
那段话跟放炮采石的险不般配,空得很
# 5.3
一线工人自己在安全上该担啥,岗位卡上一个字没有
班组长说安全是安全科的,不是我的
岗位责任书全厂一个样,车间主任那份写的是科室职责
谁能代表老板把这套安全的事盯住,没下书面
chart says the maintenance chief owns lockout, he says ask the safety girl
安全员任命书有,可她说不敢叫停违章的货梯
楼层长管啥没写,着火谁带人走说不清
谁向老板报安全干得咋样,名字空着
班组长换了,责任书没重签,新人不晓得自己的份
night supervisor's sheet lists paperwork only, no word on who keeps people safe after ten pm
安全员休长假,这根旗没人扛
司索工归谁管,吊装队长跟安全科各推各的
班长也签过责任状,自己不记得签了啥
这套转得好赖谁往老总那儿报,名字空着
动火看火的、井口守着的,谁担这差没点名
全员安全责任书,从总经理到扫地的都签没
班组长碰见蛮干能不能叫停,权给没给
安全员兼司机兼采购,任命书也没有
安全情况该谁往上报,三张职责表三个名字
安全员不能叫停,得等项目经理点头
各岗的安全职责发到人,问库管自己管啥,不晓得
who answers for people at the loading bay, depot boss or landlord, letter of appointment missing
责任制签到外包班长了,车队队长那格空着
who's the competent person on paper, who stands in, scaffold gang each pointing at the other
safety duties down to the chargehand level, signed, and who tells the top how it's going
first-line supervisors never told what they answer for on keeping their people safe
安全员挂三个衔,权责书没签
责任制到没到班组,磨剑师傅说不晓得自己管哪段
体系表现谁报给老总,指派书找不着
代班长能不能叫停,口头说能,纸上没有
# 5.4
买新手套前问没问戴的人合不合手
安全代表谁选的,一线有几个
排查哪儿会伤人那会儿,班组没叫,办公室关门写
想说句话得先填八联单,班长又嫌烦,一年下来工人的条子就收了一张
安全会老排在夜班补觉的点,来不了
光念通知让签字,就算征求过大伙了
定处罚条款时,劳务工和保洁听没听过他们的
union rep wanted a say on the new shift hours, was shown the finished plan
护士们自己推的代表,一年开了四回会,提的走廊滑地垫有回话,换夜班椅子那条还挂着
改夜班排法前问过保安没有,说直接发通知
员工代表是老板指的,大伙不知道有这人
厨师参加了那次找险的活,名单上有他签字
当代表要耽误工时扣钱,没人肯当,这道坎没人拆
drivers' rep asked to look at the new helmets before buying, his note ignored, no answer given
新规矩贴出来大伙才晓得,定的时候没问过一线
大伙选的代表是车间主任兼的
叫代表来开会光让念稿,没让他张嘴
防砸鞋挑款式,穿的人试没试过、有没有说话的份
派遣工有话没地方递,怕丢饭碗
代表去开会算不算工时,给没给他学的功夫
night bus drivers never asked about the new roster before it landed on them
职工代表选的谁,评风险时叫没叫他
换手套款式没问一线,发下来不合手
工会提了通风,后来给没给答复
一线想掺和又没空、听不懂普通话,这些拦路的怎么挪开
floor reps said no to the new shift pattern, minutes prove it, changed anyway
工人代表是老板点的,没选过
定规矩前问过干活的人吗,座谈会只剩一张签到
工会替后厨提了换防滑鞋的事,俩月没回话,问行政说单子压在采购那儿,也没人跟大伙解释
夜班和临时工轮不上说话,会都开在白天
drivers had a say in picking the reversing alarm, notes of the talks, hours paid
挑护具、认危险、查事情都拉上班组,聊了两个小工,讲得出来
safety committee minutes, workers' reps elected, last met in April
new shift pattern and gloves picked by the office, shop floor not asked beforehand
Polish crew can't follow the meeting, no interpreter, no time off given to take part
cleaners had their say on the heavy mop bucket risks before it was settled, rep signed the minutes
工人代表咋选出来的,选票有没
定规程时问没问过干活的
安委会从头到尾全是头头在讲,剥蟹的没一个张嘴
怕挨骂不敢提,给没给工夫、消息、课,让人敢开口
选手套、改倒班,事前听了三条不同看法,记着呢
# 6.1.1
除了车间那些,安全员断档、证过期这类拖后腿的列没列
一年的打算动笔前,好路子坏路子该先摊开看,专员说就套了个模板
整套安全东西本身可能栽在哪,那张总表是空的
before setting the year's plan, did they weigh bad and good chances across the whole system
要出事的和能变好的两头都掂过,春节前又掂了一回
那份总掂量是谁做的、怎么做的,留了过程没有
安全总盘算把形势、各方盼望、管哪块三样都接进来了
法规改了、组织拆了这种对安全管法自身的坑想过没
IT firm's planning sheet holds only fire, the system's own weak spots were never weighed
会砸了这套的坑和能捡的便宜,跟法条、工人盼头搁一块掂过没
光写了人会咋伤,这套管理自个儿会咋垮没想
上无人钻机能把人撤出来,这种好事归到总单子里没
搬新坞之前,坏事好事理成一张总单没有,桌上只有伤人表
安全这套自己会栽在哪、能沾啥光,跟法规危险一块盘
体系层面的风险机会八条,安全员流失排头一个
职业健康安全的风险和机遇总策划,就四行,没留底
危险、法条、体系自身的坑和好处几头一汇,策划有个总说法
安全风险机遇总清单去年做的,机遇那栏空白,要改的事也没带进来
one register of OH&S risks and opportunities, fed from context and wants of parties
risks and opportunities sheet for the safety system, drawn from context, hazards and duties in one go, openings column bare
what needs tackling so the set-up delivers, thought over before the reorganisation, not just job by job
how they picked from issues and folk's wants what might stop the OH&S system doing its work, nothing written to trust it
风险机遇总盘,险处、法规、体系自身三头凑的
光一张危险源表,这套跑不动的险没想
坏的想了,能让人更安全的好机会也一并摆上来
要对付的险和机会咋挑的,说在脑子里,没成文
# 6.1.2
冲床就写"夹手"俩字,脚踏、换模、取料哪个动作最悬没拆开想
打分全是"一般",磨粉间也是
激光机晃眼、冒烟,厂家手册写了,本上抄都没抄
夜里一个人盯反应釜、熬夜、受气,这些算没算
外来修机的、参观的、送货司机会碰着啥,漏了
别的厂出过的事、自家差点出的,翻表时用上没
清堵、抢修这种偶尔干的活,没人去蹲着看
同一个烫伤,东车间评低、西车间评高,两把尺
粉仓扬灰、烤盘烫手都没想到,打包机倒写了三行
站着缝十个钟头、腰腿疼,表里没这一栏
冷库锁门关人、叉车倒车、货架砸人、月台踩空,带着装卸工挨样走着列,打完分挂在班组墙上
护士针扎、抬病人闪腰、被家属打,都挨个琢磨过
打分的人没去过后厨,油锅那条写低了
临时工、访客、装修队的险没列,只列本单位的
去年摔过一个,表上这条分还是没动
coders: neck pain, night shift, stress, list made by staff walking the floor
爬杆、下井、钻涵洞,每道活咋伤人挨个找,漏了夜里抄近道
连班、挨骂、心里压得慌,这类伤人的没写
挖沟机新到场俩月,那张找险的表没添
头顶上别的队在干,掉东西砸咱的人,这茬没列
收割机卡草伸手掏,老把式说年年这么干,没当险
停机清膛、抢险这种不常干的活,险处没找
送料司机、来办事的进院会咋伤,没人想
别矿出过的人命,拿来对照自家表翻没翻
怀孕的、新手、身子弱的干这活,打分时分开看没
list of what can hurt you at the sludge press stops at day shift, hand-cleaning inside it is missing
冲床、叉车、登高、粉尘挨岗位列,漏了保洁
LEC打分D值320,压到多少
清罐检修这种一年两回的活,认过会伤哪没有
加班久、挨骂、心里憋着,这类算不算进去
新机械臂进来了,危险源辨识表日期还是前年
氢气瓶、离心机、酸缸,都有谁坐一块找会出啥事
别家出过的、自己磕碰过的,当引子用了没
送货的、来参观的会碰上啥,表里一行都没有
红橙黄蓝四级公告牌,重大的就一项
哪道活能改省力点、少弯腰,也去找这种好机会
chart of what could hurt at each bench lists acids but not the autoclave
疏通班天天下井,翻了三遍辨识表,偏没有限空间这一样,组长说他们自己心里有数
打分全是四级,没一个重的
送货的、访客、路过的人会不会伤着,没算
熬夜、挨骂、压得喘不过气,这种看不见的伤没写
吊篮擦玻璃,L和C咋给的分,三人给仨数
换了新叉车,那张危险源表没重评
自家和同行以前出过的事,列危险时琢磨进去没
坐屋里列的,没到地方问过真正动手的人
lone night guard, dog bites, blows at the counter: scored or skipped
搬运弯腰、踩高、触电一样样找出来分了大小,检修那种不常干的也找了
hazard list per task, press brake there, night-time lone working not
risk scores 5x5, ladder work came out green, method nobody could explain
bullying, long hours, shouting on the ward counted among what can hurt people?
visitors, delivery lads and folk walking past the fence left out when they went round looking for what can bite
new glue brought in June, assessment still for the old one
past near-hits and what happened at the sister mill not used when listing dangers
cleaning, jams, start-up, repair: only smooth running got thought through
chances to make life safer spotted, like lighter sacks or a seat at the till, weighed up and listed
risk assessments all copied from a web template, garden centre has 'confined vessel' but no forklift in it
危险源清单没列夜班一个人喂虎
打分D值压低,掉冰窟窿评成四级
一年没更新,新来的叉车没进单子
受欺负、熬夜、精神压着,算不算险,表上没有
外头的人、路过的、隔壁塔吊,辨没辨
出过的伤翻出来比,级别挪没挪
找险处的跟没跟师傅走一遍,还是屋里编的
换自动投料能少扛,这种好机会评出来没
# 6.1.3
新安法添了心理疏导那条,安全科听都没听过
职业病那几条落到喷砂岗咋做,没写
部里刚出的粉尘清扫硬杠杠,咋进的厂,传没传给打磨班
特种设备那几部规定没收,叉车厂里有九台
跟工会签的集体合同里的安全条款,收进必守单没
怀了孕的不能碰苯,这类条文厂里收没收,人事指安全,安全指人事
该守的安全规矩摘了一本,电梯那条漏了
新出的消防法改动谁看的,什么时候告诉厨房
校车的规定是旧版,车队长不知道有新的
集团跟工会签的劳保协议要不要算进来,没收
诊所放射间的规定找来了,可跟自己哪条对不上
legal list bought from a consultant, nobody can say which lines bite on a courier depot
高温津贴的新条子下来了,单子没添
密闭空间的新规换了版,安全科桌上还是老的
单上列了两百部,哪条管潜水的没挑
新法从哪翻、谁翻、翻完讲给谁,没个人
跟工会签的女工那几条,没收进清单
nobody pulled the new lifting regs into the list, last edit 2020
安全生产法新修的、粉尘防爆规定,清单上没更
特种设备、职业病防治那些条文,哪条落到哪个岗
新规矩谁收,收来谁讲给班组听
跟客户、工会签的安全约定也算要守的,没列
市里新出有限空间的文,厂里没人晓得
safety laws register copied from a tannery, we make batteries
特种设备法在单子上,检验规则没摘
高温津贴、女职工那几条摘到条款了
法规清单两年没翻新,安全生产法还是修订前的
从哪儿拿法条、谁收、怎么传到工地班组
gas rules, lifting code, city heat order: each tied to the job it bites on
集体合同里护工人的那几条,没当成要守的收进来
清单全是国家层面的,省里有限空间规定压根没列
legal register has no pressure vessel rules, boiler humming next door
how they get wind of new safety law and who carries it to the branches
collective agreement and client site rules, written down as things we're bound by?
regs listed with clause numbers, nobody worked out what each asks of our tower crane gang
H&S law list dated 2018, repealed act still in it
职业病防治法新改的没收进来
清单三百条,哪条管咱做烟花的说不上
特种设备的规矩化没化成自家要求,告诉班组没
规矩打哪儿来、谁去取,地方条例漏了
跟甲方签的安全协议、工会集体合同,当成得守的登没登
# 6.1.4
查出来大的那几个,打算咋弄,连到哪个制度上没
对付大危险的那张打算,半年里几条进了班组日常,几条还躺纸上
该守的条款、可能的急事、大的伤人点,三样各靠啥去应付没一张总表
action list for the top ten dangers, no names, nothing fed into daily jobs
打分冒尖的六样险,各自对着啥招、谁办、并进哪个日常流程,安全员排成一张表
法规里要办的,分给哪个部门哪天做,没接上
排办法时钱够不够、技术成不成、碍不碍干活都掂过
定了招以后怎么看灵不灵,那栏填"加强"
突发的招也列进总安排,跟日常活儿连成一体
标红的险处,后头"打算咋弄"一栏白着
打算干的事咋揉进平日活里,干完看啥算灵
法上要装瓦斯探头,单子抄到了,往后谁办、哪年装没排
打分完事就归档,没人领着去琢磨用哪招
红色那几样、法规、突发,各定了招,并进哪个日常,怎么看灵不灵
评完风险那几项高的,下一步谁干、几时干,策划表断在这
定措施时掂量过技术、钱、眼下生意能不能撑
对付重大危险和法规要求的招数列了单,没法看出灵不灵
评出来那几个大的怎么治、塞进哪个日常活里,对上了
重大风险和该守的条文都派了人,没说咋看灵不灵
高风险、法规、应急三样,各打算采取啥、跟别的业务咋揉一块,一张措施计划
worst risks each got an answer with a name and date, and how they'll tell if it worked
planning action table covers hazards, duties and emergencies in one sheet, half of it open-ended with 'ongoing'
what they'll do about their top dangers woven into buying, upkeep and training plans, or standing apart in a drawer
评出来的高险项咋对付、落进哪份规程,有对照没
措施计划没先后,一级的没写谁办
法规的、急事的、险处的,三摊各配了招没有
打算的招跟排产一块想的,咋看灵不灵也写了
# 6.2
零伤亡年年写,谁干啥、花多少没下文
车间分到的数是轻伤两起,上半年已经三起,没动静
隐患整改率九成五,到六月才八成,后头咋追
定的数跟厂里最要命的粉尘没沾边
noise dose down below 85 by autumn, enclosures ordered, no owner
今年跌倒不超过两起,上半年已三起,没见啥动作
那几个数人人都一样,没按厨房、车队、病区分
针扎降到五例,钱谁出、哪月完、谁负责列全了
零事故就这一句,没法算过程
finish racking guards by September, half done, nobody rewrote the plan
就一句"零死亡",平日做点啥、谁做没写
噪声岗要减一半,没写哪月、花多少
毛病整完率说好九十八,八月八十四,谁去撵
各队领的数跟公司差十几个点
体检率年年奔一百,最要命的掉高一个数没定
each crew to hand in three near-hits a month, nobody says by when or who counts
轻伤率千分之三,分到各班,月报
零事故零职业病,没法量,也没钱没日子
降噪到82分贝的方案,干到哪步,谁牵头
fewer hand cuts by a third before June, foremen named, halfway count missing
零事故挂墙上,别的一个数没有
隐患整改率定百分百,抽下来九十一
全年受伤压到两起以内,到九月已经三起
fewer lost days this year: number, owner, date, money, first half shown
平安指标分到班组,靠啥干、多久看一回,写得细
OH&S objective zero lost-time, no plan how to get there
quarry set out to cut hand cuts by a third, at half year down a tenth, owner and money named
aims the bosses picked for safer work, nobody in the sorting hall heard of them and no deadline on paper
轻伤三起以内,拆到各班,谁扛、咋算
安全目标就零事故,没过程指标
噪声降到八十五以下,钱和日子写了,进度六成
新增尘肺零,今年照抄去年,没算过
# 7.1
安全费一年提多少,花哪了,够不够
安全员一人管四百人,还兼保安
除尘改造的钱砍了半
买报警器和修地坪的钱只够一样,年初排家当先紧哪头
one first-aider for two shifts, no cash for the fume hood, asked what they do have
安全这块钱够不够,灭火器到期没钱换拖着
安全员一人管四个小区,还兼收发
批了八万换防滑地砖,人手也给加了一个
吊病人的架子就一台,抢着用
老板说要人要物打报告就批,查了三份都批了
二十个人五副防毒面罩,轮着戴
安措费提了三百万,花哪儿了说不全
安全科就俩人,跑十二个坑口
测气仪坏了仨,没钱修,报告压着
安全费用提了多少,花在哪
缺专职的、缺测气的仪器,打了报告没批
safety budget frozen, one nurse for four hundred people
安措费提了没花,一分没进现场
四合一检测仪、三脚架就两套,够三个班使不
四个点共用一个专职安全员,人和钱都砍,他们自己说够
safety budget slashed, replacement fall arrest gear put off again
one adviser for seven sites, hands and money enough to run it?
what's needed to keep the system going: occupational doctor's hours, gear, software, cash, all asked for and half given
安全费用提取账上二百万,花了四十
专职的按人头该仨,只配一个,说没编制
测氧仪、救生绳、医务室这些家当给够没
要人要钱要东西,打的报告都批了
# 7.2
电工证是网上买的,查不到
新来的三级教育卡,考卷一个人代写
叉车司机证过期一年,天天开
有限空间作业的人学过啥、谁考的、行不行
安全员考注安没过,凭啥上岗,档案里翻没翻到
叉车证过期还在开
电工本是借别人的,人本不符
救援员心肺复苏学过没,假人上做一遍做错了
带新骑手三天,谁教的谁考,考没过的去哪儿了
岗位上得会啥列在表里,保安爬高那条没写
asked the new boiler attendant to show his papers, got a photo on his phone, exam failed
高空车上那位没本子
电工证过期三个月还在合闸
下水换阀的新手没人带过,考卷仨人一个笔迹
看井口的讲不清下井那几步,上岗谁点的头
blaster's ticket ran out in March, still loading holes
电工、焊工、叉车证抽查,一张复审过期
三级教育卡,新工考卷全是同一笔迹
主要负责人和安全员的考核合格证,一人没换证
转去打磨两个月,没人重新教
师傅带三个月,放单前谁看过他懂不懂保命
crane driver passed in the old yard, no refresher, test sheet blank
配电房那位的电工证拿手机一查,网上没这号,假的
塔吊司机、信号工的本子翻了,一人过期
新来的分拣工三级教育是补签的
井口看护的没培过,说不出下去前先测啥
forklift ticket ran out in March, still driving in May
转岗的没重教,考卷答案一个模子
主要负责人和专职的取证、每年回炉学时,凑不满
forklift ticket out of date, still shunting pallets
first aid course done by three, two left the firm
temp put on the bandsaw after ten minutes, no proof he's able to spot the dangers
who decides what a scaffold inspector must know, and is it held against his papers
safety training matrix full of ticks, nobody tested whether they could do it
潜水员证齐,俩人差体检那页
电工本网上查不着,八成假的
三级教育卡一个笔迹签到底
驯兽员凭啥算会,师傅带了一年,评过三回
新人认不认得险,考过才让上的没
# 7.3
磨工眼镜推脑门上,说最多眯一下,瞎不了
问她觉得要命能不能撂下活走人,说怕扣工资
上月切手那桩,隔壁班没听说
来了三天的小伙在酸槽边啃馒头,啥会伤身一问三不知
墙上那句安全的话跟她钉扣子有啥关系,问五个笑了四个
问洗碗工地滑咋避、真要命了能不能撂挑子走,她说不敢
骑手晓得上个月同事为啥摔断腿,跟他讲过
自己这摊最容易伤着哪儿,仓管张口就来三样
来送货的外单位司机没听过院里限速,也不知闯了会咋样
temp cleaner had no clue the bleach and descaler hurt her, nor that she may walk away from danger
问钢筋工见险能不能扔下家伙跑,说怕扣钱
巡道工不晓得自己这段哪儿要命
看皮带的凑着没罩的滚子掏泥,说从没想过会绞手
上月隔壁坑砸了人,这班的一个都没听说
抬电缆的觉得那几条平安规矩跟我没关系,不戴手套也死不了
遇险能不能扔下活就走,走了罚不罚,他说不知道
问锻工你这儿最要命的是啥,张口就来
隔壁车间压手那事,这班人听没听过教训
asked two temps about the policy and what happens if they bypass a guard
问小工看见不对劲能不能先撤,说怕扣钱
保洁不晓得两种药水一兑会熏倒人
上月叉车碰人那回,夜班没一个听说过
asked three riders about the policy and what could hurt them most, two could tell
baker didn't know he may step back from the mixer if it looks dodgy, without getting grief
warehouse lass aware of last month's crush and what came out of it
drivers know the safety policy exists, can't tell what's likely to hurt them on their round
问捞藻的晓不晓得脚下有深坑,笑说不怕
危急时能自己撤、撤了不挨罚,工人晓不晓得
别家翻车的事给他们讲过没,抽俩说听过
安全意识:本岗险处、不照做的后果,六人三人答上
# 7.4
换了新化学品,咋跟干活的讲,谁讲,讲没讲明白
外头送货的进厂,门卫给他说哪儿不能去没
广西来的几个听不懂普通话,安全板全是字,没画
上头来电话问厂里伤人的事,谁答、咋答、留没留底
安全的事怎么往下传,外国厨师看不懂中文告示
安监来函问责任人,谁回、几天回,有底
访客进仓库发张小卡说注意啥,口头补一句
骑手反映路口危险,往上递到哪一级就没音了
who tells agency staff what can hurt them, when and by what way, plan has four blank cells
安全上的事谁讲给谁、啥时候讲、拿啥法子,没列过
缅甸工听不懂普通话,牌子全是汉字
今天放炮,没人告诉隔壁院
安监来电问情况,谁答的没留底
班前会念得飞快,签名一溜是代的,底下啥也没听进
来访的先看片子、发牌,讲两句危险
告知牌全是汉字,缅甸工看不懂
安全消息里外怎么传、谁传、几时传,定了张表
应急局来函晚回了十天,安全上对外谁开口没定
访客进门谁讲要当心啥,听不懂普通话的工友咋办
班前会往下传走了样,安监来函也没定谁答
safety noticeboard in one tongue, half the crew speak another, nobody asked
toolbox talks in English only, half the gang Romanian
what gets told to the inspectorate, the subbies and visitors, by whom and how, on a sheet
alert from another branch took five weeks to reach the picking hall
外来参观的进门听了啥,签没签
越南工看不懂告示,译没译
信息交流:班前喊几句,谁记、喊给谁
跟派出所、卫生院咋通气,来函咋回、留没留
# 7.5
动火票存根说好存五年,去年的当废纸卖了
劳保发放本好几页没日期,笔迹一样
应知卡在电脑里删了,查不到谁改的
health check reports lie open on the clerk's desk, nobody says who may read them
动火票跳号,撕了半本
体检报告锁在人事柜,谁能看有规矩,旧的三年还在
安全操作书贴在机房,是前年的,电脑里早改了
演练签到表补签的,笔迹一样,日期涂了
消防图纸是房东给的,没编号没登记
动火票存根少了三张
贴墙上的规程是老版,出过人命后改的那版没换上
体检单是人家私事,摊桌上谁都能翻
查毛病的本子撕了两页,电脑里那份谁都能改
two rope-access sheets in the van, only one is current
作业票填错涂黑,存根不全
安全规程发班组没签收,墙上挂的是旧的
体检档案谁能翻,柜子锁没锁
安全操作卡没版次没编号,有一张油糊得看不清
安全台账堆一屋,要去年那张票,翻半天没有
吊装方案没批就发下去,工棚墙上还是老版
职业体检的单子放公用盘,谁都点得开
safe work procedure on the wall rev 2, office has rev 5
inspection sheets for slings missing for spring, binder chewed by mice
medical files lying open on the shared drive, anyone can look
规程两版都在墙上,一张写戴耳塞一张没写
体检报告锁谁柜里,旁人能不能翻
票证存根没编号,少五张说丢了
安全记录搬上电脑,谁都能删,没权限
# 8.1.1
修机前挂锁没,钥匙在谁兜里
动火票写着看火人,人不在跟前
进罐清底前测没测氧,没人守口
登高没系绳,踩着料箱换灯
跟隔壁公司共用一个院子,各干各的,没碰过头
夜班搬五十公斤袋子,没给改小包,活儿没迁就人
装卸台车咋走人咋走没个规矩,全凭司机吆喝
超过二十五公斤俩人抬,规矩贴在墙边,我站了十分钟看见三趟一个人扛
高处擦窗两人一组,挂点看了,今天只来了一人
洗碗机改了坐姿和台高,让活儿顺着人来
同一栋楼三家公司合用货梯,谁跟谁对过怎么错开
watched the kitchen lift a stockpot, steps were written, nobody kept to them
下池子前测气、通风、外头留人,票上时辰是后填的
系带没处挂,挂在水管上
沟挖两米五不放坡也不支,自家规矩写一米五就得支
夜车连开五钟头没歇,跑车的规矩四钟头就得停
检修不挂锁,说喊一声就行
大个小个使一个操作台,活没照人来调
hot work in the tank, nobody on fire watch, slip filled in after
砂轮机没罩子,托架缝老大
配电箱门敞着,接地线断了
叉车在人堆里窜,没喇叭没限速牌
氧气乙炔瓶躺一块晒太阳
进罐之前测没测氧,外头谁守着
动火票只签一半,灭火器在二十米外
打扫拿压缩空气吹,面粉飞一屋
剧毒柜双人双锁,领用本跟瓶子对数
lockout tag missing, fitter's arm inside the press while it was live
同一块地上三家队伍挨着干,楼上焊楼下刷漆,每天早上谁跟谁通气、谁先谁后没人牵头
检修先停电、挂牌、验电,一步步看着做
下井前先测气,票上时间比下去的还晚
活有没有照人的身板安排,二十五公斤的箱子让女工扛
yard traffic: reversing without a banksman, painted walkway blocked, rules on the wall not kept
架子搭完没挂验收牌就上人,临边网缺一截
hot work permit signed for the whole week in one go
lockout: tag on the breaker, no padlock, bloke inside the mixer
two firms on one roof, who runs the crane traffic, agreed on paper
work bent to fit the person, back-pain clerk got a high desk, heavy lifts shared out
how risky jobs get done by the book on the floor: step cards, limits, someone looking in
confined space entry, gas reading blank at 14:00, top man off for a smoke
trench 2.1 m deep, no box, the method statement asked for one
动火票上的监护人没在跟前
进酱池没先测气,票是早签好的
打磨的没戴护目镜,墙上写着要戴
吊景片双钩系着,瞅着从头做完
一个坞里四家一块干,谁管谁、谁协调
装药工房按间限量,数了超两件
活就人:矮个够不着的台子垫高了
# 8.1.2
能用机子挡的偏用嘴挡,冲床没装光栅,墙上贴"小心手"
换成水性漆后味儿小了,不用再戴半面罩
光靠发口罩,抽风机坏了没修
噪声大就发耳塞,没先想着把机子罩起来
手套不是防切的,拿片子划了俩口子
苯胶能不能干脆不用,想过没有,一上来就发面罩
先想着不用那种药水,换成无毒的,还是光发手套
绞肉机加了罩子,没换成自动的,理由写了
嫌吵就发耳塞,没想隔音
针头换成带护套的,省得扎手,比培训管用
货架护栏装上了,再加黄线再加安全帽,一层一层来
asked why masks first and not a fume hood, said cheaper, no thought of designing it out
上来就发口罩,没想过换掉起粉的料
手掏皮带,先琢磨过拿家伙代替没
吵成这样,先罩机器还是先塞耳朵,他们直接塞耳朵
窨井能不下人就别下,用机器人瞧行不行,没人往这想
光靠贴牌子吆喝,护栏能装没装
jumped straight to masks in the paint hold, never asked if water-based would do
先想能不能不用苯,换不掉再抽风,最后才轮到口罩
吵得慌光发耳塞,没想过换机器
消除、替代、工程、管理、护具这顺序,表上直接跳到最后
能用机器替人的先替,剩下的才挂牌警示
masks handed out where a hood could have been fitted, order of measures turned round
能不爬高就别爬,他们一上来只发安全带
呛人的胶换成水性的,先从根上去掉
贴牌子发手套排头里,围栏联锁排最后,先后颠倒
护具发了一堆,机器那头没想过动一动
heavy lifting: hoist tried first, job rotation next, gloves last, in that order
吵的那间,先隔开机器、再缩短人待的时间,耳塞垫底
earplugs handed out, nobody thought of quieting the saw first
swapped the solvent for soapy water so no fumes at all, then looked at fans, masks last
guard taken off, sign put up in its place
hierarchy of controls printed in the manual, every line in the measures column reads PPE
nurses' back trouble: hoists bought ahead of another lifting course, order of choosing explained
能不能不用苯,换水性的试没试,先想拿掉再想口罩
光发口罩,局部抽风没装,顺序拧了
切纸刀添光栅双手钮,从前全靠喊
防护层级讲不上来,都停在劳保
扛棺改吊架,不用下腰,那样险等于没了
# 8.1.3
换了新溶剂,用之前有没有重新想过对人的害处
白班改两班倒,事前没琢磨人顶不顶得住
挪了一台冲床,通道变窄,没谁先看过
临时用的配方顶了半月,之前没评,之后才补
new robot cell live since Monday, cage and walkway sorted after the fact
换了新洗地机没先掂量,操作的滑了一跤
夜班改成十二小时,改之前没人坐下来掂量累了会不会出事,改完一个月打盹撞了俩柱子
临时搬实验室,气瓶怎么挪,事先评没评
送餐路线改走隧道,没人先看险在哪儿
早晚班合并、叉车换路,改完冒出没料到的坏处,没人兜
新剪板机装起来之前,没人看过压手的可能
八钟头改十二钟头,改前没掂量过人顶不顶得住
换了除锈药水,毒不毒没看就上
临时改走便道,过后没人看出没出岔子
转运站搬新址、换了班组,动之前安全上谁坐一起捋过
新激光切割机进来,先评一遍才许开
三班改两班,谁想过累出事
临时换了一种溶剂,没看毒性就上
line moved closer to the door, nobody looked at what new hurt it brings beforehand
自动分拣线上了,开动前没先看会不会伤人
改成十二小时一班,改之前有人掂量过累不累
货场大门临时挪了位,车和人咋走没重新评,先挪了再说
新法规逼着换工艺,变更申请、事前评价、批准,三张纸都在
new robot cell switched on without a safety look beforehand
change form for longer shifts, dangers thought through, side effects of it eased
moved the drum store next to the canteen at a day's notice, no one weighed up what it brings
换新药水没评险就上线
改班制前先看没看会添啥伤人的
临时拆护栏过大件,走没走变更,谁批
动完冒出没料到的后果,回头咋补的,变更单上没写
# 8.1.4
外墙刷漆那帮人,进门前讲过规矩没
选拆旧线的队伍,看没看人家以往出没出过事
买新压机时没提带护栏带急停
食堂包给外头,烧气的安全谁盯
劳务公司派来的,谁发鞋谁教
外头修炉子的证件看过,进场单上没人陪
hired roof crew, no harness, "not our people"
外墙清洗队进场前查了证、签了安全协议、物业派人盯着,可第二天换了俩生面孔没人核
买梯子只看价,没写要防滑脚
装修队自己带电焊,咱这头没人交底
保安外包给劳务公司,他们的险咱怎么拴着
新买的手套面罩到货没人看检测报告,戴一回就裂
contractor chosen by friend of the boss, no look at their accident record, on site since May
架子队进场,没查人家安全底子,合同也没写
买的吊带,证没跟来就用了
外头来爆破的,咱管到哪、他管到哪没说清
三家队伍挤一层干活,谁统着没定
吸粪的活包给私人,人家带的家伙咋样没瞧
买除草机时没提要带护罩,到货就那样收了
crane hire turned up, induction skipped, nobody asked for their lift plan
外包装修队签了安全协议,现场没人管
买设备把护罩、急停写进单子
施工队进场,资质、保险、交底拿来看
派来的清洗工下池子,甲方谁盯
劳保鞋图便宜,没合格证就收了
contractor's men on the roof without harness, our permit not explained to them
外墙清洗包给别人,安全协议就一页纸,对方保险、证件、吊篮归谁查都没提,干了两年没评过
梯子、安全帽买进来,进门前验没验
挑施工队看不看人家以前出过事没
分包进场谁给交底,干的时候谁盯
化学品到货没随附那份说明书,照收
dock loaders are agency men, who makes sure they follow our rules, contract silent
租的吊车没检验报告就开进来
巡线整块外包,人身这头咱还管着哪几样,合同没分
contractor's papers checked at the gate, insurance lapsed, let in anyhow
roofers' own risk sheets asked for and read before they started
cheapest harnesses bought off the web, no mark on them, nobody from safety saw the order
outsourced cleaning crew, how tightly do we steer what they do and in whose rules
subbies picked on price, accident history never asked
before a machine gets ordered, does anyone spell out guards and noise to the seller
外包吊装队资质、保险、交底,翻了一本
买护具没要安标,采购要求谁提的
承包商出过人命还用着,选的时候没看那一项
买进来的胶没要安全说明书,单子里一字没提
洗塔整个包给人,管到啥份上,合同写没写
# 8.2
演习全厂跑出来用了七分钟,夜班没演
消防栓前头堆布卷
应急灯不亮,出口锁着链子
甲醇溅眼里,洗眼器没水
急救箱里纱布过期,懂包扎的倒班不在
邻厂爆燃,厂里谁去接、怎么撤,没写
alarm went off in the rinse room and staff kept sewing, nobody knew the muster point
病房楼起火,推床病人怎么下,上月演过一次,三分钟没下完,夜班人手那种情形从没试
急救箱碘伏过期没人补
持枪歹徒进银行,按哪个钮、谁躲哪,柜员答得对
氨漏了怎么撤,冷库风向标坏了
预案里联络人是退休的,号码打不通
after the scald drill nobody wrote what went badly, the eyewash had no water
巷道透水往哪跑,路牌倒了一块
人掉江里,救生圈绳子烂了,谁去捞
演练放烟拍照就散,清点少俩没人追
硫化氢倒了一个,第二个冲下去救,本子上咋写的
急救箱里药过期,担架没
渡船翻了报给谁,电话换了没改
来客和外来队的人晓不晓得往哪集合
hay barn fire drill, gate locked, tanker could not get in
消防演练照片有,晕倒的谁抬没排
洗眼器拧开流黄水,前头挡着箱子
灭火器指针掉红区,安全门上了锁
预案里触电、中毒、烫伤都写,真练过哪样
练完没写哪儿不灵,也没改本子
夜班人少,真着火谁带队,外来的跟着跑不
first aid box, half the bandages gone, two names on the lid have left
evacuation took eleven minutes, muster point blocked by pallets, no review
氯库真漏了谁去关阀,背的气瓶剩几公斤,两人一组穿戴掐了表,三分四十秒,面罩有条裂纹
通道堆满货,灭火器指针掉红区
电梯困人,十五分钟到没到,演练照片像摆拍
急救箱药过期,会包扎的就一个
hotel fire drill never held at night, head count at the meeting point came out wrong
底下有人倒了,先跳还是先喊,问班长答对了
坍塌预案跟隔壁、医院都没通过气,练完不改
fire drill took nine minutes, one deaf worker left in the loo
eyewash by the acid tank dry
emergency exit chained shut against thieves
who pulls a man out of the pit, gear there, rehearsed, rescue lads named
plan for a gunman or a flood at the mall, guests told what to do
practice run write-up, plan not touched though half went wrong
first aid box empty bar one plaster, medic's number on the lid wrong
逃生门外头码着货
演练夜班没练过,签到全白班
蛇毒血清放哪,过没过期
应急灯按不亮,灭火器指针在红区
访客、隔壁厂知不知道往哪跑,通知了没
缆车停半空咋办,预案没有,急救员名单有
练完总结说广播听不见,补好没
# 9.1.1
粉尘噪声测了没,哪几个点,测的人有资质不
体检报告出来,谁看,异常的调岗没
每天班前点检表,勾得整整齐齐,一天没断
可燃气体探头多久标一次,标签没了
隐患、误工、小伤,几时统计、给谁看
dust pump never checked, third quarter reading missing
噪声、粉尘、血压体检隔多久看一次,谁定的
查隐患的打分表每周交,没人统计哪些老冒头
测毒的小仪器上面标签去年九月到期,还在用
跌倒率算法换过,前后比不上
中暑指数那块表坏了俩月,三伏天凭感觉喊停
how often near misses get counted, by whom, and what number would worry them, not fixed
粉尘噪声多久测一回,测的点不是人站的地儿
测气仪半年没拿去标,读数照用
违章数抄了一本,没人瞧出门道
听力差的查出仨,往后的数没接着跟
安全好赖光数伤了几个,苗头的数没有
noise dosimeter worn by the clerk in the office, not by the caulker
苯、粉尘、噪声逐点测,两点超
岗前、在岗、离岗体检,听力掉的那个后来咋样
隐患排查本天天十条,全写整改完毕
可燃气报警头、测氧仪几时校的
工伤天数、未遂件数谁统计,几时评
日巡周查月查,班组那张表空着没人算账
dust and noise badges worn by six weavers, results in, doctor's checks for five only
车间噪声粉尘找人测了,超的那个点搁着
每周转一圈查隐患,单子全打勾,现场插座裸着
测气的那个小盒子标定过期,读数照记
接尘接噪那几个年年测听拍片,结果没看走势
人身平安这块盯啥、多久盯、拿哪把尺子比,没定
near misses counted each month, nothing drawn from the counts
工伤率、误工天数月月算,算法前后不一
noise dosimeter reading 91, instrument cert two years old
workplace air sampled for silica, results plotted against the limit
what they count besides hurts: walks done, near-hits told, who looks at the numbers and when
hearing checks of the crew each year, three folk missed, no sign anyone looked at the pattern
safety walk scores collected weekly, no yardstick to hold them against
粉尘检测点少布俩,方法照没照标准
隐患整改率、违章数上了看板,一月一换
听力检查谁做的、多少人、比去年多几个掉线的
测毒仪没标定,还别在腰上用
光数事故,没有提前能看的指标
盯啥、咋盯、多久盯、谁来评,安全绩效这块一张表
# 9.1.2
高温津贴、女工体检、夜班这几桩照没照国家的办,年底对过一遍,两桩没照办
叉车没年检被查了,半年前厂里那份守法自查却写"全齐"
多久核一回有没有违法,本上写半年,实际两年才一回
said they obey everything, last real look 14 months ago, boiler permit had lapsed
法规逐条自己过一遍,消防那块最后一次是两年前
评完说都守了,厨房燃气报警器没检过
夜班加班超时这条,评的人没看考勤
哪条没守住,后头怎么补,有单子跟着
懂放射规定的就她一个,评也是她评
法条一条条对自家守没守,去年的照搬,只换日期
规里叫有证的守井口,对照表写守了,现场没人守
一年对一回,外地工地没对
对出来仨没守住,后头咋了没写
查自己守没守法,谁来看、凭啥看的,底稿空白
一年一次照着安全法规逐条看做到没有,勾了三条没做到
评价报告写都符合,可锅炉检验早过期
守没守规矩,谁评的、懂不懂行,结果留底没
评完发现工时超法定,后头办了啥
yearly verdict on each safety law, same words as last year, date only changed
该守的一条条自己过,工伤保险漏缴也打合格
合规性评价一年一回,评的人不懂特种设备
守法自评两条不够格,后头补了,状态也报给老板
checked ourselves line by line against the safety laws, proof column blank
职业病防治法那几条守没守,评价表直接跳过去
compliance check on the H&S law list, 40 lines, 6 with no proof beside them
are they on the right side of the safety rules, who sat down and judged, last time two years back
lift inspection found overdue on going through the rules, fixed, noted in the verdict
judged the whole rule list as 'all fine' in an afternoon, fire officer's letter says otherwise
合规评价没评职业病申报
一条条对过没,晓不晓得哪条没办到
评价频次写一年一回,去年漏了
加班超时、保险没缴全,报告里也填符合
# 9.2
查安全的这位就是平时写安全规程的那位
说好查两天,半天走完,车间没下,坐办公室问问就填了
查厂的本子查完就锁柜里,一线选出来的那俩代表没见过
几时查、派谁查、查哪些岗,一年的排法拿不出来
internal checkers' plan ignored where people get hurt
自己查自己那次,安全员查了自己的摊子
查了办公楼三层,没下仓库和冷库,领队说时间不够,可计划上明明排了半天
自家人交叉查出消火栓被挡四处,三处有回音
查的结果告诉员工代表没有,他说没听着
年内该查几次写了两次,实际一次,没改安排
自己人走了一圈地面,没下井
安全科查安全科,条子一张没有
转完的结果没跟工人讲,只报给老总
该去八个标段,去了仨
派去的没学过45001,问的全是灭火器
安全这套自己查自己,冲压车间跳过去了
安全员查自己那摊,检查表写得跟去年一字不差
审核结果告没告诉工人和代表,不符合三条报给谁
安全内审方案按危险大小排,夜班从来没抽过
安全内审跳过夜班和外包点
内审组没一个懂高处作业的
内审查出啥,没告诉工人代表
own people audit safety, same three depots every year, never the risky one
internal safety audit by the safety guy of his own work
in-house check plan skips the night shift and the two farms
own checkers went round all sites, findings told to the workers' reps, one branch never sent the fix
内审一整天,没问一个工人
审核方案没看上回结果,高险的爆破班排半小时
翻出来的毛病告诉工人代表没有
查的人就管这摊,屁股坐歪了
# 9.3
老板听安全汇报,工人意见没摆上来
老板们开完会,定下的几条没跟工人代表讲
去年定的七件事,只看了三件
bosses met twenty minutes, injuries never came up
老总的年会听了受伤、体检、投诉,最后要钱的事没定
会上没说员工提的那些意见怎么着
纪要写"总体受控",下面几个该定的空着
会开完,跟班组长和员工代表念了一遍结果
院长会上拿去年定的六条对了,两条没办,续上
头头一年坐一回的会,没说伤了几个、为啥
会上没提工人讲过啥、守法守得咋样
拍板换升降机,往下谁干没着落
会拖到出完事才开,材料就一页
bosses' yearly table never weighed whether the money for safety is enough
老板年底听工伤、隐患、工人意见,拍板两条
管评材料没有协商参与的情况和事故趋势
最高层那次会散了,定的事有没有传给工人代表
老总年度评审下的结论:这套安全管理还合用,钱没提
管理层坐下议安全,没提受伤走势,工人意见那块也缺
年会上定加俩安全员,一年了没人跟
领导把出的事、守法、工人的话都听完,写明这套还管不管用
top-level yearly meeting on safety: still fitting or not, outcome passed to worker reps?
management review had injury figures, nothing on what workers' reps brought up
the board's yearly sit-down, outcome passed on to the crew or not
chief looked over the whole safety set-up for ten minutes, no verdict whether it's still fit, no cash decided
管评没讲伤病趋势、工人参与
老总定了添俩救援员,纪要写了谁去办
评审结果跟没跟下头讲,工会说没收着
一年一回的会拖了十六个月
# 10.1
干得不够好的地方靠哪些数去找,找到后动没动
光等出事才动,平时没人去找哪儿能让活儿更稳当
有哪些可变好的门路,清单拿不出
places to do better picked from last year's numbers, three chosen, reasons noted
从伤病数、查出的毛病、大伙的点子里挑能往前走的几处
问今年想在人身安全上哪儿再进一步,只说没出事就行
把查出的毛病和好点子倒一块儿,从里头拣了两桩值得做的
月报、伤情、年会三头冒出的能更保险的路子,归拢过没有
openings to do better came from near-miss cards and an outside visit, two chosen to act on
自查、看数、开会翻出来能往好整的点,翻了没动
井下用上遥控,还有哪些能把人护得更稳的路子,归过堆没
别的坞有啥好法子,学没学
能叫人少遭罪的门道攒了一箱,没人挑去办
从查、评、开会里找到能让人更不容易伤着的机会,动手没
改进机会来源表:巡检、审核、体检结果,选了哪几样去办
哪些地方还能让大伙更安全,收上来九条机会办了四条
翻监测和评审结果,捞出几处能让干活更稳当的,列成单
不等出事就主动找能弄得更好的地方,今年找了五处
安全上有哪些往好里走的机会,自己挑过没,挑完动没动
openings to make work safer, gathered from audits, figures and the bosses' review, which were taken up
improvement opportunities for OH&S, asked what they'd determined beyond fixing failings, silence
list of chances to raise the game from checks and the review, five in it, two put into effect this year
从查的、量的、审的里头找哪儿能更保险,列没列
改进机会:搬圆木换机械手,挑出来真干了
别家有啥好招能拿来防伤,收没收,选中哪条
主动想往上走的事一件没见,问就是没空
# 10.2
小王夹断手指,多久报上来,谁去查的
差点砸到人,没人报,说没伤就不算
工伤查了写"违章",没往下问为啥违
同一台机器第二回咬手,上回的招没用
断指后加了双手按钮,装之前没人想这招会不会添新毛病
查事故没叫当班工人来
整完没回去把那张伤人打分表翻一遍
near miss with a reel, form filled two weeks later, root left blank
骑手送餐摔断手,报告写"自己不小心",路线赶、雨披挡眼这些没人往下问
扎针后两小时没上报,后来怎么查的,员工代表在不在
保安被打了,改了流程,别的岗有没有同样的险
事后措施写了,三个月没人回去看灵不灵
货架倒过一次没伤人,当没事,没查
same slip on the same wet step three times, each time a sign was put out and closed
砸了脚没报,半月后才晓得
出事单上就写"不小心",没查设备和排班
差点掉下去那回没人当回事,没写
同样的夹手去年也有,当时治的招没管住
整完谁去看过,那处险又打分没有
bus reversed into a mechanic, form says careless, no look at the mirrors or the lights
砸脚那起,先送医院,再查根,工人参没参加
未遂也报也查,叉车擦着人那次,四不放过
隐患整改单原因只写没注意,同类机台没查
手指压伤后加了光栅,加之前看没看带来别的险,隔半年验了
迟报三天的擦伤,处理完给谁通报了
near miss with the hoist, slip says careless, nothing changed on the hoist
三月卷帘门夹伤一只手,调查报告半页纸,直接写当事人不小心,门的毛病一句没碰
差点砸着人没报,怕扣奖金
原因写“违章”,扣二百块完事
一样的滑倒一年三回,没往别的门店翻
slip on a wet floor: who was told, workers joined the digging, dangers re-scored
安监限期改的十二条,回头验,三条没动
人伤了俩月才开始查,家属催的
finger cut in March, investigation says 'carelessness', nothing else looked at
near-miss cards, forty in a box, no cause on any
crushed toe looked into together with the rep and the lad himself, cause found, same rack elsewhere checked
fix after the fall wasn't risk-checked before going in, brought a new trip edge
accident told to the inspector a week late, report form half blank
measures after the burn in the kitchen, did they do the trick? never looked
手指压了一下,四不放过写没写
未遂没人报,怕扣钱
工伤台账跟社保那头差一起
调查组没有工人代表,原因就写操作不当
查完之后险处表动没动,别处会不会也出
措施落了地,过后看过灵不灵
养蜂的被蜇倒,半小时报到上头,事故报告在
# 10.3
安全上的奖一年比一年评得多,好做法传遍四个车间,还在往上拱
安全文化一年比一年浓,老员工自己会喊停
从上回的点子里挑了几样,整套越来越好使
recordable injuries falling each year, they keep pushing and let the crews know the result
出勤天数和伤情年年好一点,管法也跟着改
大伙一起想招保命,评了奖,三年没断
安全这套五年一个样,不见长进,老板也不问
安全氛围打分每年往上抬一截,告诉大伙了
记了每年改了哪几样,让员工瞧得见这套越来越灵
三年来护人这套一年比一年硬实没,拿出凭据
伤人率平着走五年,没见往上加劲
老样子转,口号换了三回,事没换
大伙一块儿把平安这摊越带越好的劲头,哪瞧得出来
磕碰件数三年往下掉,图拿来看
安全文化这块年年往上拱,工人出点子有奖,结果告诉大伙
持续改进拉着班组一起搞,安全绩效一年强过一年,留了凭据
三年伤人次数一路往下,靠啥
安全文化这股劲长没长,工友参不参与往前推
一年年看,护人这套到底有没有越来越好,拿得出东西
continual improvement told to workers, ideas box, 12 in use, fewer sprains each year
safety culture nudged along, crew pulled in to make the whole thing better, proof kept
same old numbers three years running, no drive to lift the system any further
工人参与、安全文化往上走,凭据拿出来没
伤害率五年往下,这套管理也跟着提,有数
体系三年没变样,越弄越好这句落不着地
持续改进的结果给没给工人代表讲,存没存
`;
