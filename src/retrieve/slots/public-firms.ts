import { isCommonWord } from '../../entities/index.js';

/**
 * Firms, laboratories and certification bodies that everybody knows by a name which says nothing of what they do; public
 * knowledge, sorted by trade. What is an ordinary word as well (`方圆`, `平安`) is not among them.
 */
const NAMES = `
华测 谱尼 广电计量 实朴 国检集团 苏试 微谱 英格尔 天祥 必维 南德 莱茵 劳氏 船级社 赛宝 兴原 万泰认证 华夏认证 中质协 贝尔检测 钢研纳克 斯坦德 SGS Intertek TÜV TUV DEKRA DNV BSI Eurofins Bureau\\sVeritas Lloyd's
用友 金蝶 鼎捷 浪潮 钉钉 飞书 企业微信 腾讯 阿里云 阿里巴巴 华为 中兴通讯 百度 京东 天猫 淘宝 拼多多 美团 SAP Oracle Microsoft Siemens Bosch Festo
西门子 施耐德 菲尼克斯 欧姆龙 三菱电机 基恩士 发那科 安川 库卡 松下 日立 东芝 索尼 三星 博世 博世力士乐 费斯托 霍尼韦尔 艾默生 丹佛斯 斯凯孚 舍弗勒 蒂森克虏伯 通力 迅达 奥的斯 三菱电梯 马扎克 大隈 德马吉 通快 大族激光 汇川 正泰 德力西 海康威视 海尔 海信 格力 美的 联想 京东方 宁德时代 比亚迪 亿纬锂能 国轩 中创新航 隆基 晶科 天合 阳光电源 金风
奇瑞 吉利 江铃 江淮 上汽 一汽 东风汽车 长安汽车 北汽 北汽福田 福田汽车 广汽 长城汽车 蔚来 理想汽车 宇通 金龙 中通客车 重汽 陕汽 潍柴 玉柴 丰田 本田 日产 现代汽车 宝马 奔驰 奥迪 通用汽车 特斯拉 福特
三一重工 中联重科 徐工 柳工 临工 山推 卡特彼勒 小松 中车 中车四方 长客 阿尔斯通 庞巴迪 今创 康尼机电 中铁 中铁建工 中铁电气化局 中建 中交 中冶 中核 葛洲坝 上海建工 碧桂园 万科 恒大 保利 绿城 龙湖 彩生活
宝钢 宝武 鞍钢 沙钢 河钢 首钢 太钢 马钢 武钢 包钢 本钢 南钢 永钢 中天钢铁 中石化 中石油 中海油 万华 巴斯夫 杜邦 陶氏 阿克苏 佐敦 立邦 关西涂料 杭氧 林德 液化空气 法液空 普莱克斯 国药 国药试剂 西陇 阿拉丁试剂
顺丰 中通快递 圆通 申通 韵达 极兔 德邦 安能 跨越速运 安吉物流 中远海运 马士基 货拉拉 满帮 DHL FedEx UPS 华能 华电集团 大唐集团 国家能源集团 三峡集团 中广核 新华三 锐捷 国家电网 南方电网 中国移动 中国联通 中国电信 工商银行 建设银行 农业银行 中国银行 交通银行 招商银行 浦发 兴业银行 华夏银行 光大银行 民生银行 邮储银行 人保财险 平安保险 太平洋保险 中国人寿 安永 普华永道 德勤 毕马威 立信 天健会计
蒙牛 伊利 光明乳业 双汇 金龙鱼 中粮 益海嘉里 康师傅 农夫山泉 沃尔玛 家乐福 永辉 大润发 盒马 麦德龙 宜家 肯德基 麦当劳 星巴克 庞源 宏信建发 华铁应急 Rentokil 史伟莎 Ecolab 艺康 时代光华 新三思 梅特勒 赛多利斯 岛津 安捷伦 赛默飞 蔡司 海克斯康 三丰
`;

const escaped = NAMES.trim().split(/\s+/u);
const latin = escaped.filter((name) => !/\p{Script=Han}/u.test(name));
const han = escaped.filter((name) => /\p{Script=Han}/u.test(name)).sort((a, b) => b.length - a.length);
const KNOWN = new RegExp(`${han.join('|')}|(?<![A-Za-z])(?:${latin.join('|')})(?![A-Za-z])`, 'gu');

/** What may belong to the name behind it: where it sits, what it does there. */
const BRANCH =
  /^(?:\p{Script=Han}{0,6}(?:分公司|支公司|分行|支行|有限公司|集团|股份|电厂|电站|热电|机务段)|[一二三四五六七八九十]{1,3}局|电梯|物流|服务|物业|检测|认证|机床|钢铁|汽车|重工|云|科技|租赁|环境|测试|快递|速运)/u;

/** Well-known firms in a text, with the line of business or the branch behind their name. */
export const publicFirms = (text: string): string[] =>
  [...text.matchAll(KNOWN)].flatMap((match) => {
    const [name] = match;
    const end = match.index + name.length;
    // `集中核对`, `当日立即`: both ends belong to other words.
    if (
      isCommonWord(text.slice(match.index - 1, match.index + 1)) ||
      isCommonWord(text.slice(end - 1, end + 1))
    )
      return [];
    const rest = BRANCH.exec(text.slice(end, end + 12))?.[0] ?? '';
    return rest === '' ? [name] : [name, name + rest];
  });
