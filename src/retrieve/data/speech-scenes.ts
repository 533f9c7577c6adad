/** As `speech-shared.ts`: scenes as an auditor jots them down, one or two words of which stand for the whole. */
export const SPEECH_SCENES = `
Q4.3 | premises absent from the certificate, boundary of the system, covered and not covered
QES4.4 | inputs and outputs per department, head of department explains, hand-over between departments；流程负责人 画在图里 输入输出
S4.1 | 人手紧 年纪偏大 流动大 外来工 加班 long hours, newcomers
QES5.2 | 大白话 实在话 挂在嘴上 认同 员工认可 修订过没有 背得出
QES5.3 | 叫停 停产 停线 停机 放行权 签字权 权限写明 授权书 stop the line, authority in writing
S6.1.1 | 安全方面 风险和机会 清单 台账 汇总 overall list of safety risks and opportunities
E6.1.2 | 伤环境 害环境 影响最大 排序 挑选 评出来的
S6.1.2 | 夹手 轧手 咬人 登高 打磨 灰尘 评风险 打分 没评 hurt a hand, dust, ladder work
QES6.2 | 松紧 偏松 比上级低 定数 节电 节水 期限 责任人
Q6.3 | 合并 拆分 调整架构 后果 merger, consequences thought over
QES7.3 | 为啥 为什么要 会怎样 做错 用在哪 给谁用 问了工人 why it must be done, what goes wrong
QES8.2 | 着火 起火 往外跑 跑出来 打翻 倒了 雨水口 阀门 fire exit, drum fell, drain closed
S8.1.3 | 装好 投用 没评估 直接用 started up without a safety review
Q8.2.4 | 中途 改单 旧单 老版本 生产单 跟着改 revised order, old version on the shop floor
Q8.5.4 | 纸箱 受潮 湿地 落地 压扁 淋雨 cartons, wet floor, pallets
S9.1.1 | 拍片 肺 听力 体检 筛查 lungs, hearing
E9.1.2 | 没做到 做到没有 对照 打勾 逐条 批复 requirement not met
Q9.1.2 | 电话回访 问了几家 还行 打分 掉分 不高兴 unhappy, scores dropped, phoned customers
QES9.2 | 自查组 分工 毛病 闭环 who audits whom, findings closed
QES9.3 | 一年一度 拍板 布置 交账 听汇报 摊开讲 yearly meeting of the bosses, tasks reported back
`;
