import type { TradeMarks } from './trade.js';

/** Paper, what is printed on it and what is packed in it. */
const PAPER =
  '纸|浆|印|包装(?=材料|制品|有限|装潢|薄膜|袋|膜|盒|箱)|标签|出版|广告|图文|制版|文印|彩盒|箱|画册|标识|paper|pulp|board|print|tissue|pack|label|publish|advert|graphic|carton|sign';
/** Wood, furniture and joinery. */
const WOOD =
  '木|家具|竹|藤|板材|人造板|地板|门窗|橱|柜|沙发|装饰|装修|乐器|办公用品|桌|椅|林|wood|timber|furnit|joiner|floor|cabinet|saw|carpent|ply|pallet|kitchen|veneer|door';

export const WOOD_AND_PAPER_TRADES: readonly TradeMarks[] = [
  {
    id: 'papermaking',
    division: 'C22',
    claims: PAPER,
    marks: '制浆|抄纸|碎浆机|造纸机|黑液',
    signs: '纸机|打浆度|压榨部|施胶|白水回收|浆料|复卷机|烘缸|叩解度|脱墨|纸幅|碱回收',
    english: 'pulping|paper machine|black liquor',
    englishSigns: 'headbox|rewinder|deinking|kraft pulp',
  },
  {
    id: 'cartons',
    division: 'C223',
    claims: '纸|浆|印|彩盒|箱|画册|瓦楞|board|paper|carton|print|corrug|packag',
    marks: '瓦线|瓦楞线|瓦楞机|瓦楞纸箱(?:彩印|产品|的生产)',
    signs: '瓦楞纸|开槽机|粘箱机|边压强度|耐破强度|糊盒机|纸板线|钉箱|模切机|裱纸',
    englishSigns: 'corrugat(?:or|ed)|box gluer|edge crush|die[- ]cutting of cartons|flute profile',
  },
  {
    id: 'printing',
    division: 'C23',
    claims: PAPER,
    marks: '胶印机|晒版|墨色偏差|装订线|显影液|菲林|油墨废液|润版液',
    signs: '印刷机|印版|CTP|套印|覆膜机|烫金|凹印|柔印|骑马订|折页机|书芯|洗车水',
    english: 'printing plates|offset press',
    englishSigns: 'make-?ready|register marks|perfect binding|gravure cylinder|print run',
  },
  {
    id: 'furniture',
    division: 'C21',
    claims: WOOD,
    signs:
      '封边|开料锯|开料机|榫|木工车间|木皮|含水率木材|木料含水率|排钻|实木拼板|油漆底涂|批灰|海绵发泡|软包|木屑|砂光|推台锯',
    englishSigns:
      'edge band(?:er|ing)|panel saw|tenon(?:er|ing)?|mortice|veneer press|spindle moulder|kiln[- ]dried timber|upholstery shop',
  },
  {
    id: 'wood-panels',
    division: 'C20',
    claims: WOOD,
    marks: '旋切|刨花板',
    signs:
      '热压机|单板干燥|涂胶组坯|中密度纤维板|胶合板|甲醛释放量板|热磨机|削片机|锯材|干燥窑|防腐木罐|纤维板|浸渍纸',
    englishSigns: 'hot press|plywood|particleboard|debark(?:er|ing)|sawmill|kiln drying of lumber|chipper',
  },
];
