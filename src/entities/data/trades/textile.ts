import type { TradeMarks } from './trade.js';

/** Cloth, leather and what is sewn of them. */
const TEXTILE =
  '纺|织|布|纱|染|服装|服饰|制服|工装|校服|衣|家纺|毛|丝绸|棉|麻|毯|帽|袜|绳|网|鞋|皮革|皮具|箱包|手套|床品|窗帘|沙发|座椅|劳保|口罩|textil|weav|yarn|cloth|garment|dye|fabric|cotton|wool|carpet|knit|uniform|leather|shoe|footwear|glove|upholster|sew|linen|apparel';

export const TEXTILE_TRADES: readonly TradeMarks[] = [
  {
    id: 'weaving',
    division: 'C17',
    claims: TEXTILE,
    marks: '(?<!组)织机(?![构关])|浆纱|络筒|染缸|整经|细纱机|坯布',
    signs:
      '梳棉|并条|粗纱|清花|经纬密|喷气织机|针织大圆机|定形机|轧染|色牢度|烧毛|丝光|退浆|染色浴比|染料秤|纱线|印花',
    english: 'sizing of the warp|dye vats?|looms?\\b',
    englishSigns: 'warping|carding|spinning frame|stenter|dye bath|colou?r fastness',
  },
  {
    id: 'garments',
    division: 'C18',
    claims: TEXTILE,
    marks: '裁床|缝制车间',
    signs: '拉布|平车|锁边|裁片|针距|断针|整烫|版型|样衣|拷边|钉扣|缝纫|唛头|尺码|绣花|充绒',
    englishSigns:
      'sewing (?:line|machines?)|cutting room|broken needles?|pattern grading|button(?:hole|ing) machine|seam allowance',
  },
  {
    id: 'leather-and-shoes',
    division: 'C19',
    claims: TEXTILE,
    marks: '鞣制|脱灰|蓝湿革|转鼓|片皮机|鞋楦|绷帮',
    signs: '帮面|大底|鞋底|夹帮|鞋面|皮料|浸灰|复鞣|合缝鞋|成型线鞋',
    english: 'tanning drums?|wet blue',
    englishSigns: 'shoe lasts?|lasting machine|outsoles?|splitting of hides',
  },
  {
    id: 'laundry',
    division: 'O8030',
    claims: `${TEXTILE}|洗涤|洗衣|干洗|布草|酒店|宾馆|老人|养老|照护|清洗|保洁|医院|laundr|dry clean|hotel|wash|hospital`,
    marks: '布草|洗涤龙|隧道式洗|干洗机|送洗衣物',
    signs: '洗脱机|烫平机|洗涤程序|收污|洗净率|脏污织物|分拣污衣',
    english: 'soiled linen|dry[- ]cleaning machine|tunnel washer',
    englishSigns: 'flatwork ironer',
  },
  {
    id: 'nonwovens-and-hygiene',
    division: 'C178',
    claims: `${TEXTILE}|卫生|纸|医|无纺|过滤|滤|hygiene|medical|paper|filter|nonwoven`,
    marks: '熔喷|水刺',
    signs: '纸尿裤|卫生巾|纺粘|无纺布|湿巾|高分子吸水|驻极|耳带焊|口罩机',
    englishSigns: 'meltblown|spunbond|diapers?|nonwoven|wet wipes',
  },
];
