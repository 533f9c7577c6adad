import type { TradeMarks } from './trade.js';

/** Who writes, runs, tests or counsels. */
const INFORMATION =
  '软件|信息|数据|网络|系统集成|计算机|通信|智能|平台|电子|自动化|互联网|测评|运维|云|数字|呼叫|软硬件|software|data|network|system|\\bIT\\b|digital|comput|electron|automat|internet|cloud|telecom|contact cent|hosting';

export const INFORMATION_TRADES: readonly TradeMarks[] = [
  {
    id: 'software',
    division: 'I65',
    claims: INFORMATION,
    marks: '代码评审|版本迭代|需求分析师|单元测试|源代码库|迭代开发',
    signs:
      '需求规格说明书|缺陷跟踪|回归测试|代码走查|测试用例|分支合并|产品原型|灰度发布|软件上线|数据库备份恢复|持续集成|用户故事|代码仓库',
    english: 'code reviews?|source code|sprint backlog',
    englishSigns: 'regression tests?|pull requests?|release branch|user stor(?:y|ies)|software release',
  },
  {
    id: 'data-centre-and-telecom',
    division: 'I63',
    claims: `${INFORMATION}|机房|光缆|电信|基站|服务器`,
    signs:
      '机柜PDU|机房精密空调|光缆熔接|基站|核心交换机|光功率|宽带装维|OTDR|PUE|列头柜|上架服务器|双活|铁塔巡检|虚拟机',
    englishSigns: 'server racks?|fibre splicing|base stations?|core switches|data hall|virtual machines?',
  },
  {
    id: 'call-centre',
    division: 'I64',
    claims: `${INFORMATION}|客服|热线|外包|催收`,
    signs: '坐席|接通率|话务员|呼损|质检录音|话术|外呼|工单派发热线|平均处理时长',
    englishSigns: 'call agents?|abandoned calls|average handling time|call scripts?',
  },
  {
    id: 'laboratory',
    division: 'M745',
    claims:
      '检测|检验|校准|测评|监测|检定|试验|计量|研究|实验|鉴定|安评|职业卫生|环评|laborator|calibrat|test|inspect|analys|research|measur|monitor',
    signs:
      '委托检测|检测报告签发|盲样|质控样|CMA|CNAS认可|资质认定|采样点位|样品流转|授权签字人|能力验证|加标回收|平行样|检测原始记录|检定证书签发|采样员',
    englishSigns:
      'proficiency tests?|spiked samples|sample custody|accredited test methods?|calibration certificates issued to customers',
  },
  {
    id: 'consulting-and-law',
    division: 'L72',
    claims:
      '咨询|顾问|律师|法律|会计|税务|审计|评估|认证|代理|知识产权|consult|advis|law|legal|account|audit|patent|tax',
    signs:
      '案卷|承办律师|委托代理|底稿|审计调整|专利撰写|利益冲突检索|验资|评估基准日|尽调报告|出庭|代理记账',
    englishSigns: 'case files?|solicitors?\\b|audit working papers|patent drafting|bookkeep',
  },
];
