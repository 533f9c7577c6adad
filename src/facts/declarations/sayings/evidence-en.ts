import { PARTLY_EN } from './denials.js';
import type { Saying } from './saying.js';

/** Asked, ruled, planned, risked, played through, denied, or somebody else's. */
const OPEN =
  "\\b(?:if|whether|should|must|(?<!\\d )may(?! 20)|might|could|would|plans? to|planned|will|rules?|risks?|drill|exercise|scenario|training|procedure (?:requires|says)|supplier'?s?|except|apart from|target|former(?:ly)?|no longer)\\b";
const NOT = '\\b(?:no|not|never|none|neither|without|nothing|nobody)\\b';
const lacking = (...more: readonly string[]): RegExp => new RegExp([OPEN, ...more].join('|'), 'iu');

const CUSTOMER = '(?:customers?|clients?|buyers?|residents?|owners?|tenants?|employers?|principals?)';
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SINCE = new RegExp(`\\b(?:${MONTH}|20\\d\\d)\\b`, 'u');
const SEEN =
  /\b(?:register(?:ed)?|list(?:ed|s)?|log(?:ged)?|kept|stored|held|rack|shelf|tagged|labelled|marked|inspected|sampled|counted|returned|signed|recorded|inventory|issued)\b/iu;

/** What shows, in the broad words of its trade, that a thing is there; it weighs only where a report denies it. */
export const EVIDENCE_EN: readonly Saying[] = [
  {
    topic: 'customer-property',
    exists: true,
    holds: [
      new RegExp(
        `\\b(?:handed (?:over|in)|supplied|provided|lent|loaned|sent in|delivered|left|deposited|furnished|entrusted|issued)(?: [a-z]+){0,3} (?:by|from) (?:the |its |their |a |each |two |three |several )?(?:[a-z]+ )?(?:${CUSTOMER}\\b|[A-Z][\\w&-]+)|\\bon loan from\\b|\\b(?:supplied|issued) free(?: of charge)? by\\b|\\b${CUSTOMER}'?s?'? own (?!staff|people|risk|requirements|words)|\\b[A-Z][a-z]+s' own (?!staff|people|risk|requirements|words)`,
        'u',
      ),
      /\b(?:keys?|tool(?:s|ing)|gauges?|moulds?|dies|patterns|jigs|fixtures|drawings|samples?|fobs?|materials?|fabric|yarn|castings|forgings|machines?|vehicles?|equipment|pallets|crates|labels|medicines?|medication|belongings|valuables|documents|components|parts|software|instruments)\b/iu,
      SEEN,
    ],
    lacks: lacking(
      NOT,
      '\\b(?:questionnaire|feedback|specification sheet|landlord|leas(?:ed|ing)|hire|approved|certificate)\\b',
    ),
  },
  {
    topic: 'wastewater',
    exists: true,
    holds: [
      /\b(?:rinse|rinsing|wash|washing|process|plating|dye(?:house|ing)?|cleaning|cooling|quench|scrubber|trade)[- ](?:water|waters|effluent|liquor)\b|\beffluent (?:plant|treatment|sump|tank)\b/iu,
      /\b(?:discharg\w+|sewer|drain\w*|treated|neutrali[sz]\w+|settl\w+|sampled|consent|outlet|pH|COD|m³|litres)\b/iu,
    ],
    lacks: lacking(NOT, "\\b(?:closed loop|recirculat\\w+|domestic|customer'?s)\\b"),
  },
  {
    topic: 'hazardous-waste',
    exists: true,
    holds: [
      /\b(?:(?:waste|used|spent) (?:oils?|solvents?|paint|thinners?|acids?|batteries|emulsion|coolant|activated carbon|fluorescent)|oily rags|paint sludge|fluorescent tubes|contaminated (?:packaging|rags|wipes)|EWC \d\d|clinical waste)\b/iu,
      /\b(?:consign\w+|collect(?:ed|ions?)|carrier|dispos\w+|stored|store|bund\w*|transfer|kg|litres|tonnes?|skip|notes?|quarterly|contractor)\b/iu,
    ],
    lacks: lacking(NOT, "\\b(?:customer's|client's|tenant's)\\b"),
  },
  {
    topic: 'change',
    exists: true,
    holds: [
      /\b(?:departments?|teams?|divisions?|shifts?|units?|functions?|sections?|branch|sites?|depots?|night shift|second shift)\b/iu,
      /\b(?:merged|split|dissolved|abolished|created|set up|introduced|established|combined|closed|taken over|restructured|reorgani[sz]ed|disbanded|absorbed)\b/iu,
      SINCE,
    ],
    lacks: lacking(
      NOT,
      '\\b(?:record|complaint|finding|nonconformit\\w+|action|customer|audit team|committee|working group)\\b',
    ),
    sorts: ['organisation'],
  },
  {
    topic: 'change',
    exists: true,
    holds: [
      /\b(?:stores?|warehouse|workshop|office|production|plant|laborator(?:y|ies)|packing|assembly|depot|works|department|unit|shop|hall|yard|kitchen)\b/iu,
      /\b(?:moved|relocated|transferred|shifted) (?:in|into|to|across|out|from|over)\b|\bnewly (?:leased|rented|built|opened)\b|\bopened (?:a|an|its) (?:new|second)\b/iu,
      SINCE,
    ],
    lacks: lacking(NOT, '\\b(?:customer|goods were|pallets were|file|record|responsibilit\\w+)\\b'),
    sorts: ['address'],
  },
  {
    topic: 'change',
    exists: true,
    holds: [
      /\b(?:manual|procedures?|instructions?|documentation|policy|work instructions?|[A-Z]{2,4}-\d{2,3})\b/u,
      /\b(?:re-?issued|revised|amended|updated|replaced|rewritten|withdrawn|superseded|new (?:issue|revision|edition))\b/iu,
      SINCE,
    ],
    lacks: lacking(
      NOT,
      '\\b(?:last revised|management of change|aspects|site plan|drawing|certificate|permit|licen[cs]e|law|regulation|legislation|customer)\\b',
    ),
    sorts: ['manual', 'procedures'],
  },
  {
    topic: 'change',
    exists: true,
    holds: [
      /\b(?:left|has been led by|is now led by|resigned|retired|succeeded|replaced|took over|taken over|appointed|stepped down|joined)\b/iu,
      /\b(?:manager|director|head of|supervisor|representative|engineer|chief|leader)\b/iu,
      SINCE,
    ],
    lacks: lacking(NOT, '\\b(?:audit|customer|auditors?|trainee|apprentice|left (?:the|a|open))\\b'),
    sorts: ['person'],
  },
  {
    topic: 'change',
    exists: true,
    holds: [
      /\b(?:installed|commissioned|bought|purchased|replaced|started up|added|put into (?:use|service|operation)|taken into use|went live|came into (?:use|service)|converted|switched)\b/iu,
      /\b(?:line|press|machine|furnace|oven|boiler|kiln|lathe|robot|plant|mill|centrifuge|printer|crane|cell|system|booth|saw|moulder|tank|bath|dryer|mixer|extruder|conveyor|lift|welder|cutter|unit|grinder|chiller|compressor)s?\b/iu,
      SINCE,
    ],
    lacks: lacking(
      NOT,
      '\\b(?:bearing|belt|filter|seal|spare|guard|lamp|sensor|tyre|repair\\w*|customer|calibrat\\w+)\\b',
    ),
    sorts: ['equipment'],
  },
  {
    topic: 'complaint',
    exists: true,
    holds: [
      /\b(?:customer|complaints?|client|feedback|claims?) (?:log|register|book|file|list|record)\b/iu,
      /\b(?:shows?|lists?|records?|contains?|holds?|has|entry|entries)\b/iu,
      /\b(?:about|concerning|regarding|over|for) (?:[a-z]+ ){0,2}(?:late|wrong|short|damaged|broken|missing|poor|dirty|noise|delays?|quality|faulty|rude|incorrect)|\b(?:late delivery|wrong (?:part|item|goods)|damaged goods|short delivery)\b/iu,
    ],
    lacks: lacking(NOT, '\\b(?:supplier|previous (?:year|cycle))\\b'),
    sorts: ['customer'],
  },
  {
    topic: 'complaint',
    exists: true,
    holds: [
      /\b(?:residents?|neighbours?|villagers?|householders?|parish council|local (?:authority|council)|neighbouring)\b/iu,
      /\b(?:noise|odou?rs?|smells?|dust|lights?|lighting|traffic|vibration|smoke|fumes|lorries|parking)\b/iu,
      /\b(?:rang|wrote|complain\w*|called|phoned|telephoned|e-?mailed|raised|reported|objected|contacted|letters?|calls?)\b/iu,
    ],
    lacks: lacking(NOT, '\\b(?:monitor\\w*|measured|limit|dB)\\b'),
    sorts: ['neighbour'],
  },
  {
    topic: 'testing-sent-out',
    exists: true,
    holds: [
      /\b(?:test\w*|calibrat\w+|analys[ei]s|analysed)\b/iu,
      /\b(?:to|by|at|from) (?:the |an? )?(?:external|outside|independent|accredited|contract|commercial) (?:[a-z]+ ){0,2}(?:laborator(?:y|ies)|labs?|test house|body|bodies|institute)\b|\b(?:to|by|at|from) (?:[A-Z][\w&'-]*\s){0,3}(?:Labs?|Laborator(?:y|ies)|Metrology|Institute|Calibrations?|Testing|Analytical|Technical|University|Analytics|Services)\b/u,
    ],
    lacks: lacking(
      NOT,
      '\\b(?:noise|emission|stack|effluent|legionella|electrical|fire|lifting|pressure|hearing|health|type test|customer|audiometr\\w*)\\b',
    ),
  },
  {
    topic: 'dispatched-labour',
    exists: true,
    holds: [
      /\b(?:agency|temporary|seasonal|casual|temp) (?:[a-z]+ )?(?:(?:work|pack|pick|drive?|clean|operat|help|labour|weld|fit|turn|machin|sew|harvest|warehous|handl|load)(?:ers?|ors?|r)|(?:[a-z]+)?(?:men|women)|staff|labour|people|personnel|operatives)\b/iu,
      /\b(?:on (?:shift|site|duty)|induct\w+|sampled|interviewed|seen|work(?:ed|ing)|trained|supplied|records?|employed|hired)\b/iu,
    ],
    lacks: lacking(NOT, '\\b(?:temporary (?:orders|folders|containers|barriers|customers))\\b'),
  },
  {
    topic: 'accident',
    exists: true,
    holds: [
      /\b(?:spill(?:ed|t|age)?|leak(?:ed|age)?|overflow(?:ed)?|released|escaped|discharged)\b/iu,
      /\b\d[\d,.]* ?(?:litres?|l|kg|tonnes?|m³|gallons?)\b|\b(?:diesel|oil|solvent|acid|effluent|paint|resin|fuel|coolant)\b/iu,
      /\b(?:drain|yard|ground|soil|bund|sealed|absorb\w*|contained|cleaned|sewer|ditch|brook|river|tank|hose|valve|point|floor|apron)\b/iu,
      SINCE,
    ],
    lacks: lacking(NOT, '\\b(?:permit|limit|mg/l|test|inspection|spill kit|kits|described|lessons)\\b'),
    sorts: ['environment'],
  },
  {
    topic: 'outsourcing',
    exists: true,
    holds: [
      /\b(?:erected|fitted|installed|laid|carried out|done|performed|machined|painted|plated|welded|cut|packed|cleaned|built|assembled|printed|galvani[sz]ed|treated|supplied and fitted)\b/iu,
      /\bby [A-Z][\w&'-]+(?: [A-Z&][\w&'-]*){0,3} (?:Ltd|Limited|Inc|GmbH|LLC|plc|PLC|Co|Company|Contractors?|Services|Scaffolding|Engineering)\b/u,
      /\b(?:order|contract|purchase order|PO|invoice|agreement|subcontract\w*)\b/iu,
    ],
    lacks: lacking(NOT, '\\b(?:calibrat\\w*|waste|training|survey|landlord|customer|serviced|inspected)\\b'),
  },
  {
    topic: 'shift-work',
    exists: true,
    holds: [
      /\b2[0-3]:\d\d (?:to|until|till|-|–) 0?[4-8]:\d\d\b/u,
      /\b(?:operators?|registers?|attend\w*|runs?|kiln|furnace|line|press|machines?|crew)\b/iu,
    ],
    lacks: lacking(
      '\\b(?:guard|security|watch(?:man)?|alarm|noise|closed|shut|idle|off|no (?:one|work|production|shift|operator))\\b',
    ),
  },
  {
    topic: 'shift-work',
    exists: true,
    holds: [
      /(?<![\d:.])(?:23|0[0-5])[:.][0-5]\d(?![\d:])/u,
      /\b(?:visits?|calls?|rounds|loaded|unloaded|poured|produced|batch(?:es)?|deliver\w+|signed|attended|operator|run|started|mixing|loading|filling|baking|welding|printing)\b/iu,
    ],
    lacks: lacking(
      NOT,
      '\\b(?:guard|security|alarm|monitor\\w*|drill|audit|meeting|flight|train|power cut|fire|noise|opening|hours|between)\\b',
    ),
  },
  {
    topic: 'named-outsourcing',
    exists: true,
    holds: [
      /\b[A-Z][\w&'-]+ (?:Haulage|Transport|Logistics|Freight|Couriers?|Carriers?|Distribution)\b|\b(?:haulier|haulage|carrier|courier)\b/u,
      /\b(?:invoices?|consignment notes?|contract|agreement|deliver\w+|loads?|order|collected|carried|used)\b/iu,
    ],
    lacks: new RegExp(
      `${PARTLY_EN.source}|\\b(?:no|not|never|waste|customer's|supplier|licen[cs]ed)\\b`,
      'iu',
    ),
    sorts: ['transport'],
  },
];
