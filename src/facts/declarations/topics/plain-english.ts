import type { DeclarationTopic } from '../../../core/index.js';
import { sure, unsure } from '../words.js';
import type { Wider } from './wider.js';

const FIRM = '[A-Z][\\w&-]+(?: [A-Z&][\\w&-]*){0,4}';
const STEP =
  '(?:plating|coating|powder[- ]coating|painting|galvani[sz]ing|anodi[sz]ing|heat[- ]treatment|hardening|machining|welding|printing|sterili[sz]ation|chlorination|washing|laundering|cleaning|packing|assembly|embroidery|dyeing|finishing|casting|forging|cutting|installation|transport|delivery|storage|warehousing|translation|hosting|software development|calibration of products|testing of products|lamination|bottling|milling|grinding)';

/** The plain ways of English reports that stand beside the older lists. */
export const PLAIN_ENGLISH: Partial<Record<DeclarationTopic, Wider>> = {
  penalty: {
    about: /fine|penalt|sanction|prosecut|enforcement/iu,
    denies: [
      /\bno (?:[a-z]+(?:,? (?:or|and|nor))? ){0,4}(?:fines?|penalt(?:y|ies)|prosecutions?|sanctions?|convictions?)\b(?! (?:clause|scheme|points))/giu,
    ],
    affirms: sure(
      /\b(?:fine|(?:fixed )?penalty)(?: notice)? of [^.;\n]{0,6}\d[^.;\n]{0,30}/giu,
      /\b(?:imposed|issued|received|levied|given) (?:an? |the )?[a-z ]{0,16}(?:fine|penalty)\b[^.;\n]{0,30}/giu,
      /\bwas fined\b[^.;\n]{0,30}|\bfined (?:the|our) [a-z]+\b[^.;\n]{0,30}/giu,
    ),
    unless: /contractual|late delivery|supplier|customer charged|if |could|may |would|no (?:fine|penalt)/iu,
  },
  complaint: {
    about: /complain/iu,
    denies: [
      /\bcomplaints? (?:register|log|book|file|list) (?:is|was|remains|remained) empty\b|\bcomplaints? (?:register|log|book|file|list) (?:has|contains|contained|shows|showed) no (?:entr|record|case)[a-z]*/giu,
    ],
    affirms: sure(
      /\bcomplaint (?:no\.? ?|number |ref(?:erence)? )?[A-Z]{1,5}[- ]?\d[\w/-]*[^.;\n]{0,30}/gu,
      new RegExp(
        `\\b(?:written|formal|oral|telephone|repeated) complaints? (?:of|from|by) ${FIRM}[^.;\\n]{0,30}`,
        'gu',
      ),
      new RegExp(`\\b${FIRM} (?:had )?complained (?:on|in|about|that|of|by)\\b[^.;\\n]{2,40}`, 'gu'),
      new RegExp(
        `(?<![\\w-])(?:the|a|one|two|three|four|five|six|\\d+) (?:[a-z]+ ){0,3}complaints? (?:of|from|by) (?:the |a |an )?(?:customer|client|${FIRM})\\b[^.;\\n]{0,40}`,
        'gu',
      ),
    ),
    unless: /no complaint|not complain|if |procedure|target|at most|fewer than|supplier/iu,
  },
  accident: {
    about: /accident|injur|fire|fell|hurt|cut |crush/iu,
    denies: [
      /\b(?:nobody|no one|no (?:employee|worker|person)) (?:was|has been|had been) (?:hurt|injured)\b/giu,
    ],
    affirms: [
      {
        pattern:
          /\baccident (?:report|record|form|investigation)s? (?:no\.? ?)?[A-Z]{0,4}[- ]?\d[\w/-]*[^.;\n]{0,50}/giu,
        certain: true,
      },
      {
        pattern:
          /\b(?:small |minor |electrical )?fire (?:in|at|on|under|behind) [^.\n]{2,50}\b(?:put out|extinguished|fire brigade|damaged|burnt)[^.;\n]{0,20}/giu,
        certain: true,
        sorts: ['fire'],
      },
      {
        pattern:
          /\b(?:finger|hand|foot|wrist|arm|leg|back|eye|toe|thumb|shoulder|ankle)s?\b[^.;\n]{0,30}\b(?:crushed|caught|cut|broken|burnt|injured|sprained|trapped)\b[^.\n]{0,40}\b(?:days?|weeks?|hospital|lost|off work|doctor|stitch)[^.;\n]{0,12}/giu,
        certain: true,
        sorts: ['injury'],
      },
    ],
    unless: /drill|exercise|scenario|if |could|might|may |risk|near miss|training|prevent|insurance/iu,
  },
  change: {
    about: /unchanged|change|install|commission|moved|took over|operation|replac/iu,
    denies: [
      /\b(?:nothing|little) has changed (?:in|at|with) [^.;\n]{2,60}/giu,
      /\bno (?:[a-z]+ )?changes? (?:to|in|of|affecting) (?:the |its |any )?(?:[a-z]+(?:, | or | and |, or |, and )){0,4}(?:process(?:es)?|equipment|premises|sites?|plant|machines?|machinery|organi[sz]ation|facilit(?:y|ies)|infrastructure|layout)\b/giu,
    ],
    affirms: [
      {
        pattern:
          /\b(?:new|second|third|fourth|additional|further|automatic|replacement) (?:[a-z-]+ ){0,4}(?:line|machine|press|oven|furnace|mill|lathe|kiln|plant|hall|building|robot|boiler|warehouse|store|cell|printer|extruder|dryer|compressor)\b[^.\n]{0,60}?\b(?:installed|commissioned|went into operation|came into operation|put into (?:use|service|operation)|brought into (?:use|service)|started up|taken into (?:use|service)|came on stream)\b[^.;\n]{0,24}/giu,
        certain: false,
        sorts: ['equipment'],
      },
      {
        pattern:
          /\b(?:took over|rented|leased|occupied|acquired) (?:the |an? )?(?:[a-z]+ ){0,3}(?:hall|building|premises|site|unit|warehouse|workshop|floor)\b[^.;\n]{0,40}|(?<!\b(?:goods|stock|parts|pallets|materials) (?:was|were) )\bmoved (?:[a-z ]{2,24} )?(?:there|to (?:the )?(?:new |former )?(?:hall|building|premises|site|unit|warehouse|industrial))[^.;\n]{0,30}/giu,
        certain: false,
        sorts: ['address'],
      },
    ],
    unless: /planned|will be|is to be|would|customer's|supplier|intends|proposed|if /iu,
  },
  outsourcing: {
    about: /outsourc|subcontract|off-site|in[- ]house|sent to|carried out by|haulier|contract/iu,
    denies: [
      /\ball (?:[a-z]+ ){0,3}(?:steps|processes|operations|work|activities|stages)\b[^.;\n]{0,30}\b(?:in[- ]house|on (?:the )?site by (?:its|our) own|by (?:its|our|the company's) own (?:staff|people|employees|personnel))\b/giu,
      /\bno (?:[a-z]+ ){0,4}process(?:es)? (?:[a-z]+ ){0,5}(?:is|are|was|were|has been|have been) (?:outsourced|subcontracted|contracted out)\b/giu,
    ],
    affirms: [
      ...sure(
        new RegExp(
          `\\b(?:[Oo]ff-site|[Ee]xternal|[Cc]ontract|[Oo]utside|[Ss]ubcontract(?:ed)?) ${STEP} (?:by|at|with|from) (?:the )?${FIRM}`,
          'gu',
        ),
        new RegExp(
          `\\b${STEP}\\b(?: of [a-z -]{3,40})? (?:is|are|was|were) (?:done|carried out|performed|undertaken|handled|provided) (?:externally|outside|by (?:a |an |the )?(?:[a-z]+ )?(?:haulier|subcontractor|contractor|specialist|outside firm|external (?:firm|company|provider|supplier)))`,
          'giu',
        ),
        new RegExp(
          `\\b(?:orders?|purchase orders?)[^.;\\n]{0,24} (?:to|with|at) ${FIRM} for (?:the )?${STEP}\\b[^.;\\n]{0,24}`,
          'gu',
        ),
        /\bsubcontractors? (?:is|are|was|were) (?:used|employed|engaged) for (?:the )?[^.;\n]{3,40}/giu,
      ),
      ...unsure(
        new RegExp(
          `\\b${STEP} (?:is|are|was|were) (?:done|carried out|performed) (?:by|at) (?!the (?:company|operator|team|staff)|its|our|own|hand|trained|two|three)(?:the )?${FIRM}`,
          'gu',
        ),
      ),
    ],
    unless:
      /not outsourced|no longer|if |calibrat(?!ion of products)|catering|waste|canteen|customer (?:has|nominated)|planned/iu,
  },
  'validated-process': {
    about: /validat|special process|verified/iu,
    denies: [
      /\bno (?:production |service )?process(?:es)? whose (?:output|result)s? (?:cannot|can not|could not) be (?:verified|checked|inspected)\b/giu,
    ],
    affirms: sure(
      /\b(?:treated|regarded|considered|classed|classified|identified|listed|handled) as (?:an? )?(?:process(?:es)? (?:that|which) (?:requires?|needs?) validation|special process(?:es)?|validated process(?:es)?|process(?:es)? (?:requiring|to be) validat(?:ion|ed))/giu,
      /\b(?:ovens?|processes|process|lines?|machines?|autoclaves?|sealers?|kilns?) (?:is|are|was|were) (?:re)?validated (?:annually|yearly|every|on|in|by)\b[^.;\n]{0,30}/giu,
    ),
    unless: /not |no |software|if |method|cleaning validation of the customer/iu,
  },
  'customer-property': {
    about: /property|customer|client|belong/iu,
    denies: [
      /\b(?:no|neither) (?:customer|client)(?:'s|s')? (?:or|and|nor) (?:[a-z]+ ){1,3}property\b|\bno (?:customer|client)[- ](?:owned|supplied|furnished)[^.;\n]{0,20}|\bno property (?:of|belonging to) (?:customers?|clients?|external providers?)\b/giu,
    ],
    affirms: sure(
      /\b(?:register|list|log|inventory) of (?:customer|client)(?:'s|s')? property (?:showed|shows|lists?|listed|holds?|held|contains?|contained|has|had)\b[^.;\n]{2,40}/giu,
      /\b(?:engraved|marked|labelled|tagged|stamped|plate(?:d)?|sign|label|reading) [“"']?property of [^.;\n]{2,40}/giu,
      /\bcustomer(?:-owned|'s|s')? property (?:consists of|comprises|includes|is limited to|held|kept|on site|register (?:lists|shows|has))[^.;\n]{2,40}/giu,
      /\b(?:moulds?|tools?|dies|jigs?|fixtures?|gauges?|crates?|pallets?|patterns?|samples?|drawings?|artwork|material|cylinders?|containers?) (?:which )?(?:belongs? to|owned by|supplied by|provided by|lent by|of) (?:the |its |our |their )?customers?\b[^.;\n]{0,30}/giu,
    ),
    unless: /no |not |if |should |would |supplier's|procedure (?:requires|says|states)/iu,
  },
};
