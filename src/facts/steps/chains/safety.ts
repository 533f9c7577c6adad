import { type Chain, step } from './chain.js';

/** Work under a permit, incidents and drills. */
export const SAFETY: readonly Chain[] = [
  {
    id: 'permit-work',
    about:
      /作业票|作业证|许可|动火|受限空间|有限空间|密闭空间|高处|登高|吊装|动土|断路|盲板|临时用电|检维修|挂牌上锁|清罐|清池|permit|hot work|confined space|lock-?out|isolation/iu,
    wrong: 'improper',
    steps: [
      step(
        /审批|签发|批准|许可(?:时间|签字)|核准|开票|办(?:理|票)|approved|issued|authori[sz]ed|granted|signed off by/iu,
      ),
      step(
        /(?:作业|动火|吊装|施工|检修|清池|清罐|切割|焊接|登高|动土)(?:实际)?(?:开始|时间|起始)|开始(?:作业|动火|吊装|施工|检修|焊接|切割)|进入(?!.{0,6}(?:结束|尾声))|入[池罐仓井舱]|开工|进[池罐仓井舱]|下[池罐仓井]|起吊|动火(?:于|自)|entry|entered|went in|(?:work|cutting|welding|grinding|job|excavation|under (?:this|the) permit)[a-z ]{0,20} (?:began|started|commenced)|started|commenced|lit\b/iu,
      ),
      step(
        /完工|作业(?:完成|结束)|结束|撤离|出[池罐仓井舱]|关闭|收工|finished|completed|ended|left|came out|closed/iu,
      ),
    ],
  },
  {
    id: 'gas-test',
    about: /动火|受限空间|有限空间|密闭空间|清罐|清池|hot work|confined space/iu,
    wrong: 'improper',
    steps: [
      step(
        /(?<!复|再次)(?:气体|氧(?:含量|气)?|可燃气|硫化氢|有毒气体|浓度)[^,。;]{0,8}(?:检测|分析|测定|测试|化验|测)|(?:检测|分析|测氧)(?:时间|于)?$|gas (?:test|check|reading|analysis)|atmosphere (?:was )?tested/iu,
      ),
      step(
        /作业(?:开始|时间)|开始(?:作业|动火)|进入|入[池罐仓井舱]|进[池罐仓井舱]|下[池罐仓井]|动火(?:开始|时间)|entry|entered|went in|work (?:began|started)/iu,
      ),
    ],
  },
  {
    id: 'site-agreement',
    about: /承包|施工方|施工单位|外包|相关方|检修单位|安装单位|劳务|contractor/iu,
    wrong: 'improper',
    steps: [
      step(
        /安全(?:生产|环保|管理|施工)?协议|签[订署][^,。;]{0,6}安全[^,。;]{0,8}协议|安全(?:技术)?交底|safety agreement[^,.;]{0,16}signed/iu,
      ),
      step(
        /进场|入场|进厂|入厂(?!培训|教育)|开始(?:施工|作业)|(?:已|即|就|始)[^,。;]{0,16}(?:施工|作业|更换|安装|检修|拆除|吊装|改造|维修)|started work|was on site|began work/iu,
      ),
    ],
  },
  {
    id: 'risk',
    about: /风险|危险源|环境因素|JSA|risk/iu,
    wrong: 'usual',
    steps: [
      step(
        /(?:危险源|风险|环境因素)[^,。;]{0,10}(?:评[价估]|辨识|识别)|JSA|工作安全分析|risk assessment|assessed/iu,
      ),
      step(
        /(?:管理|控制|治理)?方案(?:的)?(?:制[定订]|编制|批准)?|措施(?:制[定订]|实施)|作业|施工|开工|work (?:began|started)|started|cleaned/iu,
      ),
    ],
  },
  {
    id: 'incident',
    about: /事故|事件|受伤|工伤|泄漏|溢流|伤害|incident|accident|injur|spill/iu,
    wrong: 'impossible',
    steps: [
      step(
        /发生|事故(?!调查|报告|率|处理|台账|登记)|受伤|砸伤|割伤|扭伤|烫伤|摔伤|夹伤|occurred|happened|took place|was (?:injured|hurt|cut)/iu,
      ),
      step(/上报|报告(?!编号)|报送|报至|填报|登记|reported|notified|logged/iu),
      step(/调查|investigat/iu),
      step(/结案|关闭|处理完毕|closed/iu),
    ],
  },
  {
    id: 'drill',
    about: /演练|drill/iu,
    wrong: 'impossible',
    steps: [
      step(/(?:演练)?(?:方案|脚本)[^,。;]{0,6}(?:批准|编制|审批)?|drill plan/iu),
      step(
        /演练(?:实际)?(?:开展|实施|进行|举行)?(?:的)?(?:时间|日期|于)|drill took place|drilled|drill[^,.]{0,30}date|(?:开展|组织|进行|实施|举行|举办)[^,。;]{0,16}演练|drill (?:was )?(?:held|carried out|on|took)/iu,
      ),
      step(/(?:演练)?(?:评估|总结|评价|复盘)|evaluated|debrief/iu),
    ],
  },
];
