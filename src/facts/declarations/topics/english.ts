import type { DeclarationTopic } from '../../../core/index.js';
import { sure, unsure } from '../words.js';
import { ANY_COMPLAINT_FILL, EN_FIRM, EN_LEGAL, EN_NUMBER, englishDenials } from './english-words.js';
import type { Wider } from './wider.js';

const PROCESS =
  '(?:plating|coating|powder[- ]coating|painting|heat[- ]treat(?:ment|ing|ed)|hardening|anneal(?:ing|ed)|nitrid(?:ing|ed)|anodi[sz](?:ing|ed)|galvani[sz](?:ing|ed)|machin(?:ing|ed)|milling|turning|grinding|weld(?:ing|ed)|casting|forging|print(?:ing|ed)|steri[a-z]+|irradiation|wash(?:ing|ed)|laundering|laundry|cleaning of|assembl(?:y|ed|ing)|packing|packaging|cutting|laser[- ]cutting|bending|pressing|moulding|molding|dyeing|finishing|polishing|passivation|pickling|blasting|shot[- ]blasting|transport|haulage|delivery|deliveries|freight|warehousing|storage|installation|software development|hosting|call centre|translation|engraving|embroidery|sewing|slaughter|milling|drying|roasting|filling|bottling|radiograph[a-z]*|ultrasonic testing|x-ray)';
const DONE_BY =
  '(?:carried out|done|performed|made|handled|provided|processed|completed|executed|undertaken|supplied|run|operated|taken care of|farmed out)';
const WORKER =
  '(?:operator|worker|employee|fitter|driver|apprentice|technician|welder|electrician|labourer|laborer|cleaner|colleague|person|staff member|picker|mechanic|machinist|assembler|packer|setter|cook|nurse|guard|roofer|scaffolder|temp|trainee|foreman|supervisor|miller|baker|man|woman|he|she)';
const HURT =
  '(?:cut|crush\\w*|burn\\w*|fractur\\w*|broke|broken|sprain\\w*|injur\\w*|trapped|caught|slipped|fell|fallen|struck|hit|scald\\w*|bruis\\w*|lacerat\\w*|amputat\\w*|concuss\\w*|stitches|pinched|hurt|lost (?:the tip|a finger|part))';
const AWAY =
  '(?:off work|days?|weeks?|shifts?|hospital\\w*|sick|absen\\w*|stitches|lost|treated|doctor|clinic|ambulance|A&E|emergency room|light duty|restricted|insurer)';
const LIFTING =
  '(?:boilers?|forklifts?|fork-?lifts?(?: trucks?)?|reach trucks?|overhead cranes?|gantry cranes?|bridge cranes?|cranes?|hoists?|goods lifts?|lifts?|elevators?|pressure vessels?|air receivers?|autoclaves?|compressed[- ]air (?:tanks?|vessels?|receivers?)|steam generators?)';
const CHECKED =
  '(?:inspect\\w+|certificat\\w*|certified|registered|registration|statutory|thorough(?:ly)? examin\\w+|LOLER|TÜV|licen[cs]\\w+|permit|valid until|notified body|examined|test(?:ed)? (?:on|in|until))';
const GAUGE =
  '(?:cal(?:l)?ipers?|micrometers?|gauges?|scales?|balances?|thermometers?|torque wrench(?:es)?|multimeters?|pH[- ]meters?|manometers?|dial indicators?|height gauges?|sound level meters?|refractometers?|hygrometers?|(?:data )?loggers?|testers?|weighbridges?|spectrometers?|theodolites?|total stations?|anemometers?|detectors?|hardness testers?)';
const PROPERTY =
  '(?:moulds?|molds?|dies?|tools?|tooling|jigs?|fixtures?|gauges?|drawings?|samples?|pallets?|crates?|fabric|materials?|parts?|goods|equipment|devices?|keys?|patterns?|racks?|artwork|data|containers?|bottles?|labels?|fittings?|castings?|instruments?|cylinders?|vehicles?|blanks|rolls?|forms|linen|garments?|documents?|records?)';
const KEPT =
  '(?:stored|kept|held|received|registered|lent|returned|tagged|labelled|marked|listed|logged|on loan|damaged|lost|stand|hang|sit|are used|is used|in use)';

/** How English reports deny, and the records that prove the contrary. */
export const ENGLISH: Partial<Record<DeclarationTopic, Wider>> = {
  outsourcing: {
    about: new RegExp(
      `outsourc|sub-?contract|external|third[- ]part|in-?house|own staff|own people|ourselves|haulier|carrier|laborator|\\b${PROCESS}`,
      'iu',
    ),
    denies: [
      ...englishDenials(
        'outsourc(?:ing|ed (?:process(?:es)?|activit(?:y|ies)|work|operations?|services?)|e[sd]?)|sub-?contract(?:ing|ors?|ed (?:work|process(?:es)?))|external(?:ly provided)? process(?:es)?',
        'outsourced|subcontracted|contracted out|sent out',
      ),
      /\b(?:nothing|none of the (?:work|processes|operations|steps)) (?:is|are|was|has been|were) (?:outsourced|sub-?contracted|contracted out|sent out|done (?:outside|externally))|\b(?:all|every|the entire|the whole) [a-z -]{0,30}(?:process(?:es)?|operations?|steps?|work|production|activities|services?|manufactur\w+) (?:is|are|takes? place|remains?|stays?) (?:carried out |performed |done |made |kept )?(?:entirely |completely |wholly |fully )?(?:in-?house|on[- ]site|internally|under (?:its|our|one) (?:own )?roof|by (?:its|our|their) own (?:staff|people|personnel|employees|team))/giu,
    ],
    affirms: [
      ...sure(
        /\b(?:is|are|was|were|has been|have been|gets?) (?:[a-z]+ )?(?:outsourced|sub-?contracted|contracted out|farmed out|sent out|sent away|sent off)\b[^.\n]{0,40}/giu,
        new RegExp(
          `\\b${PROCESS}\\b[^.\\n]{0,50}\\b(?:by|at|to|with|from) (?:an? |the |two |three |its |our )?(?:external|outside|third[- ]party|specialist|local|contract|partner|approved|regional|neighbouring|sister|sub-?contract\\w*) [a-z -]{0,24}(?:compan(?:y|ies)|firms?|providers?|processors?|laborator(?:y|ies)|plater|shops?|contractors?|suppliers?|hauliers?|carriers?|works|foundry|house|forwarder|specialist|partner|laundry|mill)\\b`,
          'giu',
        ),
        /\b(?:toll|contract|commission) (?:manufactur\w+|process(?:ing|or)|pack(?:er|ing)|steril\w+|coat(?:er|ing)|plat(?:er|ing)|mill(?:ing)?|fill(?:er|ing))\b[^.\n]{0,30}/giu,
        /\boutsources? (?:the |its |all )?[a-z -]{3,40}\b/giu,
      ),
      ...unsure(
        new RegExp(
          `\\b(?:is|are|was|were|gets?|being) (?:[a-z]+ )?(?:${DONE_BY}|${PROCESS})[a-z ,]{0,20}? (?:by|at|with) (?!the |our |its |their |own )${EN_FIRM} ${EN_LEGAL}\\b`,
          'gu',
        ),
        new RegExp(
          `\\b(?:goes?|go out|sent|shipped|taken|delivered|despatched|dispatched|travels?) (?:[a-z]+ )?(?:out )?(?:to|for) [^.\\n]{0,50}${PROCESS}\\b[^.\\n]{0,20}`,
          'gu',
        ),
        new RegExp(
          `\\b(?:purchase orders?|orders?|contracts?|agreements?|invoices?|delivery notes?|evaluation of|approval of)\\b[^.\\n]{0,40}\\b${PROCESS}\\b[^.\\n]{0,30}`,
          'gu',
        ),
        new RegExp(
          `\\b${EN_FIRM} ${EN_LEGAL}[^.\\n]{0,40}\\b(?:does|carries out|performs|handles|provides|undertakes|applies|coats|plates|prints|washes|machines|assembles|delivers|transports)\\b[^.\\n]{0,30}`,
          'gu',
        ),
        /\b(?:approved|evaluated|two|three|four|the|our|its|this|same) sub-?contractors?\b[^.\n]{0,40}/giu,
      ),
    ],
    unless:
      /calibrat|audit|training|pest|canteen|catering|legal|payroll|medical|bank|auditor|lease|landlord|insur|nobody|nothing|never|\bno sub|maintenance of the (?:building|lift)|consult|customer'?s own|unlike|\bif\b|should/iu,
  },
  complaint: {
    about: /complain/iu,
    denies: englishDenials('complaints?', 'received|recorded|registered|lodged|made', ANY_COMPLAINT_FILL),
    affirms: sure(
      /\bcomplaints? (?:from|by|of|raised by|lodged by|made by|received from) (?!(?:customers?|clients?|interested|stakeholders|neighbours|employees) (?:is|are|shall|must|can|may)\b)(?:the |an? |one |two |our )?(?:[A-Z]|customer|client|buyer|resident|neighbour|neighbor|tenant|parent|patient|dealer|retailer|school|hospital|guest|passenger|municipality|end user|user|farmer|distributor)[^.\n]{0,40}/gu,
      /\b(?:[Aa]|[Oo]ne|[Aa]nother|[Tt]he|[Tt]his|[Tt]hat|last|latest|first|second|single|written|formal|customer|warranty|noise|odou?r|dust) complaint (?:was|had been|has been|about|concerning|regarding|over|dated|received|closed|from|in [A-Z0-9]|on [A-Z0-9]|no)\b[^.\n]{0,40}/gu,
      new RegExp(
        `\\b(?!an? )${EN_NUMBER} (?:justified |written |customer |client |warranty |formal |noise |odou?r |valid |serious |minor |telephone |dealer |guest |parent ){0,3}complaints?\\b(?! (?:or fewer|or less|a year|per|is|are allowed|at most))[^.\\n]{0,30}`,
        'giu',
      ),
      /\b(?:8D|credit note|CAPA|replacement|refund|corrective action)\b[^.\n]{0,40}\bcomplain(?:t|ed)\b[^.\n]{0,20}|\bcomplaints? (?:register|book|log|file|list|folder)\b[^.\n]{0,20}\b(?:shows?|holds?|lists?|has|contains?|entry|entries|records?)\b[^.\n]{0,40}/giu,
    ),
    unless:
      /\bno\b[^.]{0,20}$|target|limit|fewer than|less than|at most|no more than|fictitious|exercise|training|\bagainst (?:a |the )?supplier|to (?:a |the |our )?supplier|procedure|policy|\bif\b|\bany complaint|how to|none|empty|: nil/iu,
  },
  accident: {
    about: new RegExp(`${HURT}|accident|incident|spill|leak|overflow|LTI|first[- ]aid`, 'iu'),
    denies: [
      ...englishDenials(
        '(?:work(?:place)?[- ]?|lost[- ]time |reportable |recordable |occupational |safety |environmental |serious |major ){0,3}(?:accidents?|injur(?:y|ies)|incidents?|LTIs?|spills?)',
        'recorded|reported|registered',
      ),
      /\b(?:nobody|no one|no employee|no worker|none of (?:the|its|our) (?:staff|employees|workers)) (?:was|were|has been|had been|got) (?:hurt|injured)\b|\baccident[- ]free\b/giu,
    ],
    affirms: [
      ...sure(
        new RegExp(
          `\\b${WORKER}s?\\b[^.\\n]{0,60}\\b${HURT}\\b[^.\\n]{0,80}\\b${AWAY}\\b[^.\\n]{0,16}`,
          'giu',
        ),
        /\b(?:accident|incident|injury) (?:report|record|book entry|investigation|form|notification)s?[^.\n]{0,6} (?:no\.? ?)?(?:[A-Z]{1,6}[-/ ]?)?\d[\d/-]*[^.\n]{0,30}|\baccident book\b[^.\n]{0,20}\b(?:shows?|lists?|has|holds?|contains?|entry|entries)\b[^.\n]{0,40}/gu,
        new RegExp(
          `\\b(?!an? |another )${EN_NUMBER} (?:lost[- ]time |reportable |recordable |minor |work(?:place)? |serious |occupational ){0,3}(?:accidents?|injur(?:y|ies)|LTIs?)\\b(?! (?:or fewer|or less|a year|per))[^.\\n]{0,30}`,
          'giu',
        ),
        /\bLTIs?:? [1-9]\d?\b/gu,
      ),
      {
        pattern:
          /\b(?:spill(?:ed|age|t)?|leak(?:ed|age)?|released|overflow\w*|overflown|ran|discharg\w+|escaped|lost)\b[^.\n]{0,60}\b(?:into|onto|to|reached|entered) (?:the |a )?(?:[a-z]+ ){0,2}(?:drains?|gull(?:y|ies)|rivers?|streams?|soil|ditch(?:es)?|ground|sewers?|creek|brook|canal|surface water|storm ?water|watercourse|field|bay|lake)\b/giu,
        certain: true,
        sorts: ['environment'],
      },
    ],
    unless:
      /near[- ]miss|training|drill|exercise|scenario|not work-related|private|at home|sport|commut|contractor'?s|target|first[- ]aid only|prevent|risk of|could|might|\bif\b|\bno\b[^.]{0,16}$/iu,
  },
  penalty: {
    about: /fine|penal|prosecut|sanction|levy/iu,
    denies: englishDenials(
      '(?:administrative |regulatory |environmental |official |statutory )?(?:fines?|penalt(?:y|ies)|prosecutions?|sanctions?)',
      'fined|prosecuted|penali[sz]ed|sanctioned',
    ),
    affirms: sure(
      /\b(?:fixed |spot |administrative |environmental )?(?:fines?|penalt(?:y|ies)|penalty notice|levy)\b[^.\n]{0,40}?\b(?:paid|imposed|settled|issued|received|demanded|due)\b[^.\n]{0,30}|\b(?:fine|penalty)\b[^.\n]{0,16}(?:[A-Z]{3}|[€$£¥])\s?\d[\d.,]*|\b(?:imposed|issued|levied|paid|received|settled)\b[^.\n]{0,30}\b(?:fine|penalty)\b[^.\n]{0,24}|\b(?:was|were|had been) (?:fined|prosecuted|penali[sz]ed)\b[^.\n]{0,24}/gu,
    ),
    unless:
      /contract(?:ual)?|customer|late delivery|supplier|\bclient\b|no (?:fine|penalt)|without|\bif\b|may be|can be|up to|parking|driver|not |never/iu,
  },
  'legal-notice': {
    about: /notice|order|letter/iu,
    denies: englishDenials(
      '(?:improvement|enforcement|prohibition|abatement|warning) (?:notices?|orders?|letters?)',
    ),
    affirms: sure(
      /\b(?:improvement|enforcement|prohibition|abatement|warning|remedial|compliance|rectification) (?:notice|order|letter)s?\b[^.\n]{0,40}\b(?:served|issued|received|dated|from|no|ref|of \d)\b[^.\n]{0,24}|\b(?:served|issued|received|sent)\b[^.\n]{0,24}\b(?:improvement|enforcement|prohibition|abatement|warning|rectification) (?:notice|order|letter)\b[^.\n]{0,20}/giu,
    ),
    unless: /\bno\b|never|not |supplier|contractor/iu,
  },
  change: {
    about:
      /new|moved|relocat|merged|split|renamed|reorgani|restructur|took over|succeed|replac|appointed|retired|since|chang|introduc|switched|acquired|extended/iu,
    denies: [
      /\b(?:no|without(?: any)?|zero) (?:[a-z]+(?:,| or| and)? ){0,5}?changes?\b(?! (?:control|management|request|procedure|order))|\b(?:nothing (?:has |had )?changed|(?:has|have) (?:not|remained un)changed|(?:[a-z]+,? (?:and |or )?(?:the |its )?){0,6}[a-z]+ (?:is|are|remains?|stays?|have remained|has remained) unchanged|changes?: (?:none|nil|no)\b)/giu,
    ],
    affirms: unsure(
      /\b(?:new|another) (?:managing director|quality manager|management representative|general manager|plant manager|operations manager|director|CEO|owner|HSE manager|factory manager|production manager|head of [a-z]+)\b[^.\n]{0,50}|\b(?:took over|succeeded|replaced|stepped down|retired|was appointed|has been appointed|resigned)\b[^.\n]{0,40}\b(?:managing director|quality manager|representative|general manager|plant manager|director|CEO|HSE manager|head of)\b|\b(?:managing director|quality manager|management representative|plant manager|CEO|HSE manager)\b[^.\n]{0,30}\b(?:took over|succeeded|replaced|retired|left|was appointed|has been in (?:office|post) since)\b[^.\n]{0,30}/giu,
      /\b(?:[Mm]oved|[Rr]elocated|[Tt]ransferred) (?:[a-z]+ ){0,3}(?:in [A-Z]\w+ \d{4} )?(?:to|into|from) (?:an? |the |its )?(?:new|larger|second|another|present|current|rented|purpose|old|former|neighbouring|industrial)\b[^.\n]{0,40}/gu,
      /\b(?:new|second|third|additional|further) [a-z -]{0,30}(?:line|press|furnace|machine|hall|warehouse|plant|building|shift|kiln|robot|oven|extruder|boiler|product (?:line|range|family)|process|workshop|branch|centre|center|saw|mill|cell|tank)\b[^.\n]{0,30}\b(?:since|commissioned|installed|started|in (?:service|operation|use)|opened|went|came|put|added|bought|purchased|introduced|runs?)\b[^.\n]{0,24}/giu,
      /\b(?:departments?|sections?|teams?|offices?)\b[^.\n]{0,30}\b(?:merged|split|renamed|reorgani[sz]ed|restructured|dissolved|combined)\b[^.\n]{0,30}|\b(?:merged|split|renamed|restructured|combined)\b[^.\n]{0,30}\b(?:departments?|sections?|teams?|offices?)\b/giu,
      /\b(?:switched|changed over|converted) (?:from|to) [^.\n]{3,40}|\b(?:has|was|were|had been) (?:replaced by(?! [^.\n]{0,40}\b(?:agreement|agreed|sample|visit))|brought in-house|taken in-house|acquired by|taken over by)\b[^.\n]{0,30}/giu,
    ),
    unless:
      /\b(?:goods|stock|parts|pallets|materials) (?:was|were) moved|plan|will|next year|procedure|draft|customer'?s|\bno\b|not |quote|offer|supplier|employees? (?:was|were)|newcomers?/iu,
  },
  'special-equipment': {
    about: /equipment|boiler|forklift|fork-lift|crane|lift|vessel|receiver|autoclave|hoist|elevator/iu,
    denies: [
      ...englishDenials(
        '(?:special|statutory|lifting|pressure) equipment|equipment (?:that is |which is )?(?:subject to|requiring|under) (?:statutory|legal|periodic) (?:inspection|examination|supervision)s?',
      ),
      ...englishDenials(LIFTING).slice(0, 1),
    ],
    affirms: sure(
      new RegExp(`\\b${LIFTING}\\b[^.\\n]{0,70}\\b${CHECKED}\\b[^.\\n]{0,24}`, 'giu'),
      new RegExp(
        `\\b${CHECKED}\\b[^.\\n]{0,30}\\b(?:of|for) (?:the |its |an? )?(?:[a-z0-9]+ ){0,3}${LIFTING}\\b[^.\\n]{0,24}`,
        'giu',
      ),
    ),
    unless:
      /landlord|hired|rented|leased|rental|customer'?s|visitor|not (?:subject|required)|need no|neighbour|contractor|\bscope\b|(?:maintenance|repair|manufacture|installation|servicing|design) (?:and [a-z]+ )?of|designs?\b|\bcomponents?\b|spare parts?/iu,
  },
  'measuring-equipment': {
    about: /measur|calibrat|gauge|instrument|caliper|micrometer|scale|thermometer/iu,
    denies: [
      ...englishDenials(
        '(?:measuring|monitoring|test(?:ing)?|inspection|calibrated) (?:and measuring |and monitoring )?(?:equipment|instruments?|devices?|resources|gauges?)|equipment (?:that )?(?:needs?|requir(?:es?|ing)|needing|subject to) calibration|instruments? (?:that )?(?:needs?|requir(?:es?|ing)|needing|subject to) calibration',
      ),
      /\b(?:calibration|clause 7\.1\.5(?:\.2)?) (?:is|was) (?:not|therefore not) (?:needed|required|applicable|relevant)|\bnothing (?:is measured|needs (?:to be )?calibrat\w+|has to be calibrated)/giu,
    ],
    affirms: sure(
      new RegExp(
        `\\b${GAUGE}\\b[^.\\n]{0,60}\\b(?:calibrat\\w+|certificate|due|label|verified|traceable)\\b[^.\\n]{0,24}`,
        'giu',
      ),
      new RegExp(
        `\\bcalibrat\\w+ (?:certificates?|labels?|records?|reports?|of|for)[^.\\n]{0,30}\\b${GAUGE}\\b[^.\\n]{0,20}`,
        'giu',
      ),
    ),
    unless:
      /customer'?s|supplier'?s|contractor'?s|laborator(?:y|ies)'s|belong|indicative only|not used for/iu,
  },
  'customer-property': {
    about: /property|customer|client|belong|owned by|on loan|lent|consign/iu,
    denies: [
      ...englishDenials(
        "(?:customer|client)(?:'s|s'|s)?(?:[- ](?:owned|supplied))? (?:property|tooling|materials?|items?|goods|equipment|parts|drawings)|property (?:belonging to|of|from) (?:the )?(?:customers?|clients?)|free-issue(?:d)? (?:material|parts|goods)",
      ),
    ],
    affirms: sure(
      new RegExp(
        `\\b(?:customer|client)(?:'s|s'|’s|s’)? (?:own )?(?:[a-z]+ ){0,2}${PROPERTY}\\b[^.\\n]{0,50}\\b${KEPT}\\b[^.\\n]{0,24}`,
        'giu',
      ),
      /\b(?:belong(?:s|ing|ed)? to|property of|owned by|on loan from|lent by|provided by|free of charge by) (?:the |a |our |its |this |two |three )?(?:customers?|clients?|buyers?|principal)\b[^.\n]{0,30}/giu,
      new RegExp(
        `\\b${PROPERTY}\\b[^.\\n]{0,40}\\b(?:belong(?:s|ing|ed)? to|property of|owned by|on loan from|lent by|marked as property of) ${EN_FIRM}`,
        'gu',
      ),
    ),
    unless:
      /landlord|supplier|leas|rent|bank|\bno (?:customer|client|property|items?)|never|not |none|bought back|our own/iu,
  },
  'nonconforming-output': {
    about: /nonconform|non-conform|reject|scrap|rework|NCR|concession|quarantin|blocked/iu,
    denies: [
      ...englishDenials(
        '(?:non-?conforming|defective|rejected) (?:outputs?|products?|parts?|items?|goods|material|batch(?:es)?|lots?)|(?:product )?rejects|rejections?|scrap|rework|product nonconformit(?:y|ies)',
      ),
    ],
    affirms: sure(
      /\b(?:NCR|NC report|non-?conform\w+ (?:product |output )?(?:report|note|record)|reject(?:ion)? (?:note|tag|report|slip|label)|scrap (?:note|report|ticket|slip|record)|concession|rework (?:order|ticket|card|slip|record)|deviation report)s?\b[^.\n]{0,6} (?:no\.? ?)?(?:[A-Z]{1,5}[-/ ]?)?\d[\w/-]*[^.\n]{0,40}/giu,
      /\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|a|the) (?:[a-z-]+ ){0,3}(?:were|was|had been|had to be|have been) (?:scrapped|rejected|reworked|quarantined|blocked|sorted out|remade|discarded|put on hold)\b[^.\n]{0,30}/giu,
      /\b(?:scrapped|rejected|reworked|quarantined) (?:\d[\d,]*|one|two|three|four|five|six|a|the) [a-z -]{3,24}/giu,
    ),
    unless:
      /target|\bif\b|goods-in|incoming|raw[- ]material|in-process|supplier|procedure|planned|\bno\b|never|not |application|offer|quot|tender/iu,
  },
  'permit-work': {
    about: /hot[- ]work|confined|height|permit|tank|silo|manhole|welding|roof/iu,
    denies: [
      ...englishDenials(
        '(?:hot[- ]work|confined[- ]space(?: entry| work|s)?|work(?:ing)?[- ]at[- ]height|entry into (?:tanks|vessels|confined spaces))',
        'carried out|done|performed|undertaken|permitted|allowed',
      ),
      /\b(?:hot[- ]work|confined[- ]space (?:entry|work)|work at height)s? (?:is|are|was|were) (?:never|not) (?:carried out|done|performed|undertaken|needed|part of)|\b(?:staff|employees|workers|nobody|no one|personnel) (?:do not|does not|never|may not|don't|doesn't)? ?enters? (?:tanks?|vessels?|confined spaces?|silos?|pits?|manholes?)/giu,
    ],
    affirms: [
      {
        pattern:
          /\bhot[- ]work\b[^.\n]{0,24}\b(?:permits?|was|were|carried out|done|log|register)\b[^.\n]{0,40}|\bpermits?\b[^.\n]{0,24}\b(?:hot work|welding|grinding|cutting|torch)\b[^.\n]{0,24}|\b(?:welded|torch-cut|flame-cut|ground) (?:on|in|at) (?:the )?(?:roof|tank|hall|pipe|silo)[^.\n]{0,24}/giu,
        certain: true,
        sorts: ['hot'],
      },
      {
        pattern:
          /\bconfined[- ]space\b[^.\n]{0,24}\b(?:permits?|was|were|entries|entry (?:log|register|record))\b[^.\n]{0,40}|\b(?:entered|entry into|climbed into|went into|cleaned inside|worked inside|went down into|inside) (?:the |an? )?(?:[a-z]+ ){0,2}(?:tanks?|pits?|silos?|vessels?|sewers?|manholes?|bins?|reactors?|boilers?|wells?|chambers?)\b[^.\n]{0,40}/giu,
        certain: true,
        sorts: ['confined'],
      },
      {
        pattern: /\bwork(?:ing)?[- ]at[- ]height\b[^.\n]{0,24}\b(?:permits?|was|were)\b[^.\n]{0,30}/giu,
        certain: true,
        sorts: ['height'],
      },
    ],
    unless:
      /contractor|landlord|drill|exercise|training|rescue|procedure|\bno\b|never|not |\bif\b|visitor|observ/iu,
  },
  drill: {
    about: /drill|exercise|evacuat/iu,
    denies: englishDenials(
      '(?:emergency |fire |evacuation |spill |first[- ]aid |rescue ){0,3}(?:drills?|exercises?)(?! (?:was |were )?(?:missed|outstanding|failed|report))',
      'held|carried out|conducted|practi[sc]ed|organi[sz]ed',
    ),
    affirms: unsure(
      /\b(?:fire|evacuation|emergency|spill|first[- ]aid|rescue|chemical|power[- ]failure)? ?(?:drills?|exercises?) (?:was|were|took place|held|of|on|dated|in)\b[^.\n]{0,12}\d[^.\n]{0,30}|\b(?:building|hall|plant|site|office) was evacuated in\b[^.\n]{0,20}|\b(?:evacuation|assembly point) (?:time|reached)[^.\n]{0,20}\d/giu,
    ),
    unless: /planned|will|scheduled|next|due|\bno\b|not |cancel|postpon/iu,
  },
  'temporary-site': {
    about: /site|premises|project|installation|crew|temporary/iu,
    denies: [
      ...englishDenials(
        "temporary (?:sites?|locations?|workplaces?)|(?:work|activit(?:y|ies)|services?|projects?|installations?) (?:at|on|off) (?:the )?(?:customers?'?s?'?|clients?'?s?'?|temporary|external|construction) (?:sites?|premises)|(?:off-?site|site) (?:work|activities)|construction sites?",
      ),
      /\b(?:all|the) (?:work|activities|services?|operations) (?:is|are|takes? place) (?:carried out |done |performed )?(?:only |solely |exclusively |entirely )?(?:at|on|in) (?:the |its |one )?(?:head office|workshop|plant|works|permanent site|registered address|single site|one site)\b|\b(?:only|solely|exclusively) (?:at|on) (?:the|its) permanent site/giu,
    ],
    affirms: unsure(
      new RegExp(
        `\\b(?!an? |another )${EN_NUMBER} (?:[a-z]+ ){0,2}(?:projects?|construction sites?|installation sites?|job sites?|crews?|gangs|jobs) (?:[a-z]+ ){0,2}(?:in progress|running|ongoing|on site|under way|active|open|at|in|were visited|was visited|sampled|abroad)\\b[^.\\n]{0,30}`,
        'giu',
      ),
      /\b(?:visited|audited|sampled|witnessed|inspected|went to|at) (?:the )?(?:construction|project|installation|job|building|temporary|customer'?s?|client'?s?)(?:'s)? sites? [^.\n]{3,40}|\b(?:fitters?|crew|team|technicians?|installers?|gang|workers)\b[^.\n]{0,40}\b(?:at|on) (?:the )?(?:customer|client)(?:'s|s')? (?:site|premises|plant|building)\b[^.\n]{0,30}|\bsite (?:office|cabin|hut|container|manager|diary|log)\b[^.\n]{0,40}/giu,
    ),
    unless: /next|planned|\bno\b|not |previous|former|will|sold/iu,
  },
  'validated-process': {
    about: /validat|qualif|special process|WPS|WPQR|PQR|9606/iu,
    denies: [
      ...englishDenials(
        'special process(?:es)?|process(?:es)? (?:that |which )?(?:requir(?:es?|ing)|needs?|needing|subject to|in need of) (?:re)?validation|validated process(?:es)?',
      ),
      /\b(?:every|all) (?:process(?:es)?|outputs) (?:can|could) (?:fully )?be (?:verified|inspected|measured)\b[^.;\n]{0,40}|\bvalidation of processes (?:is|was) (?:not|therefore not) (?:needed|required|applicable|necessary)/giu,
    ],
    affirms: [
      ...sure(
        /\b(?:re)?validat(?:ion|ed)\b[^.\n]{0,30}\b(?:of|for) (?:the )?(?:[a-z-]+ ){0,3}(?:process|soldering|welding|brazing|bonding|curing|sealing|steril\w+|coating|painting|heat treatment|moulding|molding|gluing|lamination|casting|crimping|plating|cleaning|impregnation|pasteuri[sz]ation|potting|hardening|galvani[sz]ing|freezing|drying|cooking|filling)\b[^.\n]{0,30}/giu,
        /\b(?:soldering|welding|brazing|bonding|curing|sealing|steril\w+|coating|painting|heat treatment|moulding|molding|gluing|lamination|casting|crimping|plating|impregnation|pasteuri[sz]ation|potting|hardening|galvani[sz]ing|vulcani[sz]ation)\b[^.\n]{0,40}\b(?:(?:was|were|is|are|has been) (?:re)?(?:validated|qualified)|(?:re)?validation (?:record|report|protocol|of|dated|in)|as (?:a )?special process)\b[^.\n]{0,30}/giu,
        /\b(?:WPQR|WPS|PQR)s?\b[^.\n]{0,40}/gu,
      ),
    ],
    unless:
      /\bnot validated|no validation|customer'?s|supplier'?s|subcontract|software tool|spreadsheet|if required/iu,
  },
};
