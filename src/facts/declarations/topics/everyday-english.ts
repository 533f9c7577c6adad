import type { DeclarationTopic } from '../../../core/index.js';
import { sure, unsure } from '../words.js';
import type { Wider } from './wider.js';

/** What a customer may leave with a firm; papers that only say what is wanted are none of it. */
const GOODS =
  "(?!drawings?|specifications?|requirements?|orders?|data|feedback|forecasts?|information|details|artwork approval)[a-z][a-z' -]{2,40}";
const OWNER = '(?:the |its |their |our |a )?(?:customers?|clients?|buyers?|principals?|owners? of the goods)';
const NIGHT = '(?:night shift|nights|after midnight|the small hours)';

/** Everyday words for what the older lists know by the set phrases of forms. */
export const EVERYDAY_ENGLISH: Partial<Record<DeclarationTopic, Wider>> = {
  'customer-property': {
    about: /customer|client|buyer|principal|property/iu,
    denies: [
      /\b(?:no|nor any|neither) (?:property|goods|items?|equipment|tooling|materials?) (?:of|from|belonging to|owned by|supplied by) (?:any |its |the )?(?:customers?|clients?|buyers?)(?: (?:or|and|nor) (?:external providers?|suppliers?|third parties))?(?: (?:is|are|was|were|has been) (?:ever )?(?:held|kept|stored|used|taken|on)[a-z ]{0,30})?/giu,
      /\b(?:never|not) (?:holds?|keeps?|takes?|stores?|handles?|looks? after) (?:anything|any property|any goods|goods) (?:that )?(?:belongs? to|belonging to|of|owned by) (?:a |the |its )?(?:customers?|clients?)/giu,
    ],
    affirms: [
      ...sure(
        new RegExp(
          `\\b(?:carr(?:y|ies|ied)|bears?|bore|wears?|with|has|have) (?:the |an? )?(?:asset |inventory |ownership |property )?(?:tags?|labels?|plates?|marks?|stickers?|numbers?|stamps?) (?:of|from) ${OWNER}\\b[^.;\\n]{0,30}`,
          'giu',
        ),
        new RegExp(
          `\\b${GOODS} (?:is|are|was|were) (?:supplied|provided|furnished|sent in|handed over|delivered|lent|left|loaned) by ${OWNER}\\b[^.\\n]{0,60}\\b(?:kept|stored|held|cage|shelf|rack|locked|apart|separate(?:ly)?|returned|labelled|logged|registered)\\b[^.;\\n]{0,24}`,
          'giu',
        ),
      ),
      ...unsure(
        new RegExp(
          `\\b${GOODS} (?:is|are|was|were) (?:supplied|provided|furnished|handed over|lent|loaned) by ${OWNER}\\b[^.;\\n]{0,30}`,
          'giu',
        ),
        new RegExp(
          `\\b(?:${OWNER}(?:'s|s'|’s|s’)) (?:[a-z]+ ){0,3}(?:lists|deeds|originals|documents|moulds?|tools?|samples?|machines?|garments?|keys|luggage|vehicles?|pets?|animals?) [^.;\\n]{0,40}\\b(?:logged|registered|stored|kept|returned|labelled|locked)\\b[^.;\\n]{0,24}`,
          'giu',
        ),
      ),
    ],
    unless: /\bif\b|should |would |procedure|landlord|supplier's|\bno\b|\bnever\b|agreed price|budget/iu,
  },
  'shift-work': {
    about: /night|shift|midnight/iu,
    denies: [
      /\b(?:nobody|no one|no employee|none of (?:the )?(?:staff|employees|people)) (?:ever )?works? (?:at |by |during the |on )?nights?\b/giu,
      /\b(?:no|never any|without) (?:work|production|operation|shifts?) (?:is done |takes place |runs? )?(?:at|by|during the) nights?\b|\b(?:never|not) (?:works?|runs?|operates?|produces?) (?:at|by|through the) nights?\b/giu,
    ],
    affirms: unsure(
      new RegExp(
        `\\b(?:[0-2]?\\d:\\d\\d|signed|operator|foreman|crew|record|log|entry|handover)(?:[^.;\\n]|\\.(?=\\d)){0,50}\\b${NIGHT}\\b(?! allowance)[^.;\\n]{0,24}`,
        'giu',
      ),
    ),
    unless: /\bno\b|nobody|guard|security|watchman|formerly|until|planned|abolished/iu,
  },
  accident: {
    about: /scratch|hurt|injur|hospital|sprain|burn|cut/iu,
    denies: [
      /\b(?:not even|without) (?:a|the|one)(?: (?:slightest|smallest|single|minor))? (?:scratch|injury|bruise|accident|cut)\b/giu,
      /\b(?:nobody|no one|not one (?:worker|employee|person|member of staff)) (?:has |had |was )?(?:ever )?(?:been |got |come to )?(?:hurt|injured|harmed|harm)\b/giu,
    ],
    affirms: [
      {
        pattern:
          /\b(?:cut|burnt|burned|crushed|sprained|broke|fractured|trapped|bruised|scalded) (?:his|her|their|a|one) (?:[a-z]+ ){0,2}(?:hand|finger|thumb|foot|toe|ankle|wrist|arm|leg|knee|back|face|eye|shoulder|rib)s?\b[^.;\n]{0,40}/giu,
        certain: true,
        sorts: ['injury'],
      },
    ],
    unless: /drill|exercise|scenario|\bif\b|could|might|may |risk|near miss|prevent|at home|football/iu,
  },
  design: {
    about: /design|develop/iu,
    denies: [
      /\b(?:makes?|has|have|sells?|owns?|offers?) (?:nothing|no (?:product|article|item|part)s?) of (?:its|our|their) own design\b|\b(?:employs?|has|have) no (?:designers?|design (?:staff|office|department|team|engineers?))\b|\bnever designs? (?:anything|any product|products)\b/giu,
    ],
    affirms: sure(
      /\b(?:our|its|the company's|the firm's) (?:own )?(?:designers?|design (?:team|office|department|engineers?))\b[^.;\n]{0,20}\b(?:released|drew|drawn|designed|developed|completed|finished|signed off)\b[^.;\n]{0,30}/giu,
      /\bdesigned by (?:our|its|the firm's|the company's) own [a-z ]{3,24}/giu,
    ),
    unless: /customer's|client's|\bif\b|procedure|tooling|jig|outside the scope/iu,
  },
  'hazardous-waste': {
    about: /hazardous|waste/iu,
    affirms: sure(
      /\b(?:waste|used|spent|contaminated) [a-z -]{3,30}\b[^.;\n]{0,24}\b(?:labelled|marked|collected|disposed of|handed over|classed|shipped) (?:[a-z]+ ){0,3}(?:as )?(?:a )?hazardous waste\b/giu,
      /\bhazardous[- ]waste (?:labels?|codes?|drums?|containers?|bins?)\b[^.;\n]{0,24}/giu,
    ),
    unless: /\bno\b|not |customer|tenant|supplier|\bif\b/iu,
  },
};
