import type { DeclarationTopic, Text } from '../../core/index.js';

/** What is denied in one place and shown in another, a topic each. */
export const MESSAGES: Readonly<Record<DeclarationTopic, Text>> = {
  'validated-process': {
    zh: '一处写无需确认（特殊）过程，另一处写有。',
    en: 'Processes needing validation are denied here and named there.',
  },
  outsourcing: {
    zh: '一处写无外包，另一处写有外包。',
    en: 'Outsourcing is denied here and described there.',
  },
  design: {
    zh: '一处写不涉及设计开发，另一处写有设计开发职责或活动。',
    en: 'Design is denied here, but a design task is described there.',
  },
  complaint: {
    zh: '一处写无投诉，另一处写有投诉。',
    en: 'Complaints are denied here and counted there.',
  },
  accident: {
    zh: '一处写无事故，另一处写发生了事故。',
    en: 'Accidents are denied here and counted there.',
  },
  change: { zh: '一处写无变更，另一处写有变更。', en: 'Changes are denied here and described there.' },
  'special-equipment': {
    zh: '一处写无特种设备，另一处写有。',
    en: 'Special equipment is denied here and listed there.',
  },
  'measuring-equipment': {
    zh: '一处写无监视测量设备，另一处写有。',
    en: 'Measuring equipment is denied here and named there.',
  },
  penalty: {
    zh: '一处写无处罚，另一处写受到处罚。',
    en: 'Penalties are denied here and described there.',
  },
  'permit-work': {
    zh: '一处写不涉及该项危险作业，另一处有作业许可。',
    en: 'Work under permit is denied here and evidenced there.',
  },
  'nonconforming-output': {
    zh: '一处写未发生不合格品，另一处有处置记录。',
    en: 'Nonconforming outputs are denied here and dealt with there.',
  },
  'customer-property': {
    zh: '一处写无顾客财产，另一处写有。',
    en: 'Customer property is denied here and described there.',
  },
  drill: { zh: '一处写未组织演练，另一处有演练记录。', en: 'Drills are denied here and recorded there.' },
  'temporary-site': {
    zh: '一处写无临时场所，另一处写有在施项目。',
    en: 'Temporary sites are denied here and listed there.',
  },
  'special-operation': {
    zh: '一处写无特种作业，另一处有特种作业人员或证件。',
    en: 'Licensed operations are denied here and evidenced there.',
  },
  'legal-notice': {
    zh: '一处写未收到整改通知，另一处写收到。',
    en: 'Official notices are denied here and described there.',
  },
  'multi-site': {
    zh: '一处写无其他场所，另一处写有。',
    en: 'Other sites are denied here and described there.',
  },
  'shift-work': {
    zh: '一处写单班或无夜班，另一处写有夜班或倒班。',
    en: 'Shift work is denied here and described there.',
  },
  'remote-audit': {
    zh: '一处写未采用远程审核，另一处写采用。',
    en: 'Remote auditing is denied here and described there.',
  },
  contractor: {
    zh: '一处写无承包方，另一处写有承包方作业。',
    en: 'Contractors are denied here and described there.',
  },
  'goods-returned': {
    zh: '一处写无退货，另一处有退货记录。',
    en: 'Returns are denied here and recorded there.',
  },
  claim: {
    zh: '一处写无索赔，另一处有索赔或赔付。',
    en: 'Claims are denied here and paid or recorded there.',
  },
  'occupational-disease': {
    zh: '一处写无职业病，另一处写有确诊或疑似病例。',
    en: 'Occupational disease is denied here and diagnosed there.',
  },
  contraindication: {
    zh: '一处写无职业禁忌证，另一处写有职业禁忌证人员。',
    en: 'Occupational contraindications are denied here and found there.',
  },
  emergency: {
    zh: '一处写未发生紧急情况，另一处写启动了应急预案。',
    en: 'Emergencies are denied here; there the emergency plan was put to use.',
  },
  'hazardous-waste': {
    zh: '一处写不产生危险废物，另一处写有危险废物。',
    en: 'Hazardous waste is denied here and handled there.',
  },
  'hazardous-chemical': {
    zh: '一处写不使用危险化学品，另一处写有。',
    en: 'Hazardous chemicals are denied here and stored or used there.',
  },
  wastewater: {
    zh: '一处写无生产废水，另一处写有废水或其处理设施。',
    en: 'Process wastewater is denied here and treated there.',
  },
  'plan-deviation': {
    zh: '一处写未偏离审核计划，另一处写作了调整。',
    en: 'Deviations from the audit plan are denied here and told there.',
  },
  'previous-nonconformity': {
    zh: '一处写上次审核无不符合，另一处写有。',
    en: 'Nonconformities of the previous audit are denied here and followed up there.',
  },
  'dispatched-labour': {
    zh: '一处写无劳务派遣，另一处写有。',
    en: 'Agency workers are denied here and counted there.',
  },
  exceedance: {
    zh: '一处写监测均达标，另一处写有超标。',
    en: 'All monitoring is said to be within limits; an exceedance is told elsewhere.',
  },
  recall: { zh: '一处写未发生召回，另一处写有召回。', en: 'Recalls are denied here and recorded there.' },
  'stage-one-finding': {
    zh: '一处写一阶段未提出问题，另一处写提出了问题。',
    en: 'Stage 1 is said here to have raised no issues, and issues of it are told there.',
  },
  leak: {
    zh: '一处写未发生泄漏，另一处写发生了泄漏。',
    en: 'Leaks are denied here and told there.',
  },
  'mark-use': {
    zh: '一处写未使用认证标志，另一处写有使用。',
    en: 'The certification mark is said not to be used, and seen in use.',
  },
  export: { zh: '一处写没有出口，另一处写有出口。', en: 'Exports are denied here and sampled there.' },
  'major-hazard': {
    zh: '一处写不构成重大危险源，另一处写构成或已备案。',
    en: 'A major hazard installation is denied here and registered there.',
  },
  outfall: {
    zh: '一处写废水不外排，另一处写有排放口或排入管网。',
    en: 'Waste water is said not to leave the site, and discharged through an outfall.',
  },
  'fluorinated-gas': {
    zh: '一处写不使用含氟制冷剂，另一处写有。',
    en: 'Fluorinated refrigerants are denied here and on record there.',
  },
  'testing-sent-out': {
    zh: '一处写检验、校准全部自行完成，另一处写送外单位做。',
    en: 'All testing or calibration is said to be done in-house here, and sent out there.',
  },
  'lone-work': {
    zh: '一处写没有单人作业或单人值守，另一处写有。',
    en: 'Lone work is denied here and told there.',
  },
  'visitor-injury': {
    zh: '一处写没有顾客、乘客等外来人员受伤，另一处写有人受伤。',
    en: 'Injuries to customers, passengers or visitors are denied here and told there.',
  },
  'internal-finding': {
    zh: '一处写内审未发现不符合，另一处写内审开具了不符合。',
    en: 'The internal audit is said to have found nothing here, and nonconformities of it are told there.',
  },
  'internal-left-out': {
    zh: '一处写内审覆盖全部，另一处写有未审到的。',
    en: 'The internal audit is said to cover all; something was left out.',
  },
  'own-auditor': {
    zh: '一处写没有自己的内审员，另一处写有。',
    en: 'Internal auditors of its own are denied here and named there.',
  },
  'management-review': {
    zh: '一处写尚未进行管理评审，另一处写已经进行。',
    en: 'No management review is said to be held here; one was held there.',
  },
  'review-action': {
    zh: '一处写管理评审未提出改进措施，另一处写提出了。',
    en: 'The management review is said to have decided nothing here; an action of it is told there.',
  },
  'review-chair': {
    zh: '一处写最高管理者主持管理评审，另一处写其未参加或由他人主持。',
    en: 'Top management chaired the review here, and was absent there.',
  },
  'open-finding': {
    zh: '一处写不符合均已关闭，另一处写仍未关闭。',
    en: 'The nonconformities are said to be closed here; one is still open there.',
  },
  uncalibrated: {
    zh: '一处写设备均已检定校准且有效，另一处有过期或未检的。',
    en: 'All equipment is said to be in calibration; one is overdue or was never calibrated.',
  },
  'out-of-tolerance': {
    zh: '一处写测量设备未发生偏离，另一处有校准超差。',
    en: 'No instrument is said to have been out of tolerance; one was.',
  },
  'property-lost': {
    zh: '一处写顾客财产未丢失损坏，另一处有遗失或损坏。',
    en: 'No customer property is said to be lost or damaged; some was.',
  },
  unlicensed: {
    zh: '一处写均持证上岗，另一处有无证或证件失效的。',
    en: 'All are said to hold their licences; one has none or a lapsed one.',
  },
  untrained: { zh: '一处写均已培训，另一处有未培训的。', en: 'All are said to be trained; one was not.' },
  'missed-drill': {
    zh: '一处写演练均已完成，另一处有取消或未做的。',
    en: 'All drills are said to be held; one was not.',
  },
  'unchecked-rework': {
    zh: '一处写返工后均重新检验，另一处有未检的。',
    en: 'All rework is said to be inspected again; some was not.',
  },
  'early-release': {
    zh: '一处写未经检验不放行，另一处有未检先放行的。',
    en: 'Nothing is said to be released before inspection; something was.',
  },
  'open-complaint': {
    zh: '一处写投诉均已关闭，另一处有未结案的。',
    en: 'All complaints are said to be closed; one is open.',
  },
  'failed-inspection': {
    zh: '一处写监督抽查均合格，另一处有不合格。',
    en: 'All official inspections are said to be passed; one was failed.',
  },
  'named-validation': {
    zh: '同一过程一处列为特殊过程，另一处说不是。',
    en: 'A process is called special here and not special there.',
  },
  'named-outsourcing': {
    zh: '同一过程一处写外包，另一处写自行完成。',
    en: 'A process is outsourced here and done in-house there.',
  },
};
