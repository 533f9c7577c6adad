import type { DeclarationTopic } from '../../core/index.js';
import type { Match } from './words.js';

/** What stands in lists that are denied as a whole: `无投诉、事故及处罚`, `no fines, complaints or accidents`. */
const NOUNS: ReadonlyArray<readonly [topic: DeclarationTopic, zh: string, en: string]> = [
  ['complaint', '投诉|抱怨|客诉', 'complaints?'],
  [
    'accident',
    '事故|工伤|轻伤|重伤|死亡|人身伤害|伤害|(?:环境|污染|安全|突发)事件',
    'accidents?|injur(?:y|ies)|(?:environmental |safety )?incidents?|spills?',
  ],
  ['penalty', '处罚|罚款', 'fines?|penalt(?:y|ies)|prosecutions?|sanctions?'],
  [
    'legal-notice',
    '责令(?:限期)?(?:改正|整改)|整改通知书?',
    '(?:enforcement|improvement|prohibition|abatement) (?:notices?|orders?)',
  ],
  [
    'outsourcing',
    '外包(?:过程|活动|工序)?|外协(?:加工)?|委外(?:加工)?',
    'outsourc(?:ing|ed (?:process(?:es)?|activit(?:y|ies)))|subcontract(?:ing|ors?|ed work)',
  ],
  ['validated-process', '特殊过程|需确认的?过程', 'special process(?:es)?'],
  [
    'customer-property',
    '(?:顾客|客户)(?:或外部供方)?的?财产|客供(?:料|品|物料)',
    "(?:customer|client)(?:'s|[- ]owned)? (?:property|tooling|material)",
  ],
  [
    'special-equipment',
    '特种设备',
    'special equipment|lifting equipment|pressure (?:vessels?|equipment)|forklifts?|boilers?|cranes?',
  ],
  ['special-operation', '特种作业(?:人员)?', 'licen[cs]ed (?:work|operations)'],
  [
    'permit-work',
    '(?:动火|高处|登高|吊装|有限空间|受限空间|临时用电|动土)(?:作业)?',
    'hot work|confined[- ]space (?:entry|work)|work at height',
  ],
  [
    'measuring-equipment',
    '(?:监视)?测量(?:设备|资源)|计量器具',
    '(?:measuring|monitoring) (?:equipment|instruments)',
  ],
  ['design', '设计(?:开发)?', 'design(?: work)?'],
  [
    'nonconforming-output',
    '不合格(?:品|输出)|返工|报废',
    'nonconforming (?:outputs?|products?)|rework|scrap',
  ],
  ['temporary-site', '临时(?:性)?(?:场所|现场)', 'temporary sites?'],
  ['multi-site', '多场所|分场所|分支机构|分公司', 'branch(?:es)?|other sites?|remote locations?'],
  ['shift-work', '夜班|倒班|轮班', 'night (?:shifts?|work)|shift work'],
  ['contractor', '承包[方商]', 'contractors?'],
  ['goods-returned', '退货|退换货', 'returns?|returned (?:goods|products?)'],
  ['claim', '索赔', '(?:warranty )?claims?'],
  ['recall', '召回', '(?:product )?recalls?'],
  ['occupational-disease', '职业病(?:病例|病人)?', 'occupational (?:diseases?|illness(?:es)?|ill[- ]health)'],
  ['emergency', '(?:紧急|应急|突发)(?:情况|事件|状况)', 'emergenc(?:y|ies)(?: situations?)?'],
  ['dispatched-labour', '劳务派遣(?:人员|工)?|派遣工', 'agency (?:workers?|staff)'],
  ['exceedance', '超标(?:排放)?', 'exceedances?|exceeded limits?'],
  ['hazardous-waste', '危险废物|危废', 'hazardous wastes?'],
  ['hazardous-chemical', '危险化学品|危化品', 'hazardous (?:chemicals?|substances?)'],
  ['wastewater', '(?:生产|工业)废水', '(?:process |industrial )?wastewater'],
];

interface Noun {
  topic: DeclarationTopic;
  zh: RegExp;
  en: RegExp;
}

const LIST_NOUNS: readonly Noun[] = NOUNS.map(([topic, zh, en]) => ({
  topic,
  zh: new RegExp(`^[\\p{Script=Han}\\d]{0,10}?(?:${zh})$`, 'u'),
  en: new RegExp(`^(?:(?:a|an|any|of)\\s)?(?:[a-z-]+\\s){0,3}?(?:${en})$`, 'iu'),
}));

const CUE = /无|没有|未|不涉及|不存在|为零|\b(?:no|nor|neither|without|zero)\b/iu;
const NOT_ZH =
  /(?<![有否])(?:无|没有|未(?:曾)?(?:发生|出现|收到|接到|受到|涉及|发现|识别出?|产生|设置?)过?|没有(?:发生|出现|收到|接到|受到|产生)过?|不存在|不涉及)(?:任何的?|相关的?|各类)?(?<list>[^,。;:()|\n]{4,70})/gu;
const SEPARATOR_ZH = /、|以及|或者|[和及与或]/u;
/** What may follow the last of a list without changing what is denied. */
const TAIL_ZH = /(?:等)?(?:各类|此类)?(?:的)?(?:情况|情形|现象|问题|事项|记录|发生|等)?$/u;
const ALL_NOT_ZH =
  /(?<list>[^,。;:()|\n]{4,60}?)(?:等)?(?:均|都|皆|全)(?:为|是)?(?:无|零|0|未发生|没有发生|未出现|没有|不涉及|不适用|不存在)(?=[\s,。;)|]|$)/gu;
const NOT_EN =
  /\b(?:no|without(?: any)?|neither|zero)\s(?<list>[a-z][a-z' -]{2,40}(?:(?:,? (?:and|or|nor) (?:no )?|, (?:no )?)[a-z][a-z' -]{2,40}){1,5})/giu;
const SEPARATOR_EN = /,? (?:and|or|nor) (?:no )?|, (?:no )?/iu;
/** Where the last item of an English list ends: at its verb or the time it speaks of. */
const TAIL_EN =
  /\s(?:was|were|is|are|has|have|had|occurred|happened|in|since|during|at|on|by|from|for|took|to|of|been|this|within|over|under)\b.*$/iu;

/** Denials of two things or more with one negation, by topic. */
export function deniedTogether(content: string): Map<DeclarationTopic, Match[]> {
  const found = new Map<DeclarationTopic, Match[]>();
  if (!CUE.test(content)) return found;
  const add = (pattern: RegExp, itemsOf: (list: string) => string[], language: 'zh' | 'en') => {
    for (const match of content.matchAll(pattern)) {
      const items = itemsOf(match.groups?.list ?? '');
      if (items.length < 2) continue;
      for (const item of items) {
        const noun = LIST_NOUNS.find((one) => one[language].test(item));
        if (!noun) continue;
        const { index } = match;
        const all = found.get(noun.topic) ?? [];
        if (all.length === 0) found.set(noun.topic, all);
        all.push({
          index,
          end: index + match[0].length,
          text: item,
          exists: false,
          certain: true,
          sorts: [],
        });
      }
    }
  };
  add(NOT_ZH, itemsZh, 'zh');
  add(ALL_NOT_ZH, itemsZh, 'zh');
  add(
    NOT_EN,
    (list) =>
      list
        .replace(TAIL_EN, '')
        .split(SEPARATOR_EN)
        .map((item) => item.trim()),
    'en',
  );
  return found;
}

const itemsZh = (list: string): string[] =>
  list
    .trim()
    .replace(TAIL_ZH, '')
    .split(SEPARATOR_ZH)
    .map((item) => item.trim());
