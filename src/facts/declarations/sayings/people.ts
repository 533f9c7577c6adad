import { PARTLY, PARTLY_EN } from './denials.js';
import type { Saying } from './saying.js';

const VISITOR =
  '(?:乘客|旅客|游客|顾客|客人|住客|宾客|访客|参观者?|观众|学生|幼儿|儿童|孩子|患者|病人|老人|长者|住户|业主|居民|会员|学员|考生|驾乘|球员|玩家|泳客|租客|消费者|第三方)';
const HARM = '(?:受伤|伤亡|伤害|摔伤|烫伤|人身|跌倒|摔倒|走失|溺水|坠床)';
const HURT =
  /受伤|[扭摔擦划割烫碰夹砸压磕撞拉灼刮扎挫咬]伤|骨折|骨裂|[摔跌滑绊]倒|坠床|磕破|流血|缝合|缝了|溺水|昏迷|中毒|脱臼/u;
const CARE = /送医|就医|医院|就诊|缝合|缝了|治疗|救护|医药费|医疗费|赔付|赔偿|包扎|住院|急救|上药|医务室/u;
const VISITOR_EN =
  '(?:passengers?|guests?|visitors?|customers?|patients?|residents?|pupils?|students?|child(?:ren)?|spectators?|members? of the public|travellers?|riders?|skiers?|swimmers?)';

const ALONE =
  '(?:单人|独自|(?<![\\d.])1人|一人|一个人)(?:独自|单独|在岗|当班)?(?:进行|承担|负责)?[^,。;]{0,6}(?:值守|值班|作业|操作|上岗|巡检|巡查|当班|看护|施工|进入|完成|清[理扫雪])';

/** What is said of people who are not the firm's own, and of people who work by themselves. */
export const PEOPLE_SAYINGS: readonly Saying[] = [
  {
    topic: 'visitor-injury',
    exists: false,
    holds: [
      new RegExp(VISITOR, 'u'),
      new RegExp(HARM, 'u'),
      /(?<![有否是])(?:未|没有|没|无|从未|未曾|均未|零)(?:再)?(?:发生|出现|有|受)?/u,
    ],
    lacks: new RegExp(`${PARTLY.source}|投诉|索赔|造成|导致|未受伤|程序|预案|重大|送医|月\\d{1,2}日`, 'u'),
  },
  {
    topic: 'visitor-injury',
    exists: true,
    holds: [new RegExp(VISITOR, 'u'), HURT, CARE],
    lacks: /未|没有|无(?!障碍)|演练|模拟|如|若|可能|防止|预防|风险|危险源|预案|规定|培训|保险条款|应当/u,
  },
  {
    topic: 'visitor-injury',
    exists: false,
    holds: [
      new RegExp(`\\b${VISITOR_EN}\\b`, 'iu'),
      /\b(?:hurt|harmed|injur(?:y|ies|ed)|accidents?)\b/iu,
      /\b(?:no|never|not|none|without|nobody)\b/iu,
    ],
    lacks: new RegExp(`${PARTLY_EN.source}|\\b(?:complaint|procedure|serious|drill|on \\d)\\b`, 'iu'),
  },
  {
    topic: 'visitor-injury',
    exists: true,
    holds: [
      new RegExp(`\\b${VISITOR_EN}\\b`, 'iu'),
      /\b(?:hurt|injured|slipped|fell|tripped|fractur\w*|broken|broke|sprain\w*|bruis\w*|cut|burnt?|scalded|twisted)\b/iu,
      /\b(?:hospital|ambulance|doctor|clinic|treated|first aid|stitch\w*|fractur\w*|broken|sprain\w*|compensation)\b/iu,
    ],
    lacks: /\b(?:no|not|never|drill|exercise|if|could|might|risk|procedure|prevent|trained|training)\b/iu,
  },
  {
    topic: 'lone-work',
    exists: false,
    holds: [
      /单人|独自|一人|1人/u,
      /(?:不|没有|无|未|从不|不存在|一律不)(?:安排|存在|采用|进行|允许|设|设置|实行|有)?(?:任何)?(?:单人|独自|一人|1人|员工(?:单人|独自))/u,
    ],
    lacks: new RegExp(`${PARTLY.source}|一人[一多]|不符合|审核`, 'u'),
  },
  {
    topic: 'lone-work',
    exists: true,
    holds: [new RegExp(ALONE, 'u')],
    lacks: /未|没有|不|无|禁止|严禁|规定|要求|如|若|应|演练|监护|陪同|审核|分管/u,
  },
  {
    topic: 'lone-work',
    exists: false,
    holds: [
      /\b(?:no|never|not|nobody|none)\b/iu,
      /\b(?:alone|lone(?:-| )?work(?:ing|ers?)?|single-handed|on (?:his|her|their) own|by one person)\b/iu,
      /\b(?:work\w*|done|takes? place|carried out|operat\w*|shifts?|left)\b/iu,
    ],
    lacks: PARTLY_EN,
  },
  {
    topic: 'lone-work',
    exists: true,
    holds: [
      /\b(?:alone|single-handed|on (?:his|her|their) own|with nobody else|single (?:operator|watchman|guard|attendant|person|fitter|driver|worker)|one (?:man|person|operator|fitter) (?:only|alone|on))\b/iu,
      /\b(?:nights?|shifts?|watch|ran|runs?|worked|works|operated|kept|cleared|cleaned|repaired|carried out|entered|attended|manned|staffed|installation|plant|site|duty)\b/iu,
    ],
    lacks:
      /\b(?:no|not|never|must|should|if|may|procedure|prohibited|forbidden|let alone|stand[- ]?alone)\b/iu,
  },
];
