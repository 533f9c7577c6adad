/** Words by which estates, parks, works and other places are told from each other. Source: the project's own collection. */

/** They end the name of a place; a proper word stands before. */
export const SITE_ENDINGS = `
小区 花园 花苑 雅苑 佳苑 嘉苑 家园 家苑 新村 新苑 新城 新都 华府 华庭 华城 名邸 名苑 名都 名城 公馆 公寓 学府 庄园 山庄 别墅 雅居 雅园 豪庭 国际城 城市广场 广场 大厦 大楼 公园 湿地 景区 乐园 植物园 陵园
物流园 物流港 科技园 科技城 科创园 产业园 创业园 创新园 工业园 工业区 工业城 软件园 生物园 医药园 孵化园 商务园 总部基地 综合体 壹号 一号 批发市场 农贸市场 建材市场 商业街 步行街 奥特莱斯 购物中心 会展中心 体育中心 商务中心 文化中心 客运站 客运中心 火车站 地铁站 高铁站 变电站 换电站 泵站 水库 水厂 电厂 码头 船坞 大桥 特大桥 立交桥 高架桥 隧道 立交 互通 枢纽站 枢纽 路口 街口 公交站 停车场 首末站 服务区 收费站 高速 水电站 填埋场 图书馆 博物馆 体育馆 体育场 剧院 大剧院
`;

/** One character that ends the names of estates, streets and villages: read only at an edge. */
export const SITE_LAST = '府苑邸墅郡埭坳坞堰';
/** As `SITE_LAST`, but words end so, too: the character before must not make one. */
export const WAY_LAST = '路街巷村镇乡店仓';

/** They follow the name of a place or a project. */
export const SITE_FOLLOWERS =
  '项目部 项目 工地 小区 楼盘 标段 地块 合同段 服务处 管理处 食堂 餐厅 职工食堂 学生食堂 门店 校区 院区 厂区 库区 园区';
