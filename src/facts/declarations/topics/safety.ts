import { COUNT, denialsOf, labelOf, NEGATION, sure, type TopicPatterns, unsure } from '../words.js';

const SPECIAL_EQUIPMENT =
  '(?:(?<!手动)(?<!液压)叉车|电梯|起重机|行车|天车|电动葫芦|锅炉|压力容器|储气罐|压力管道|场内机动车辆|热水锅炉|灭菌柜)';
const REGISTERED =
  '(?:特种设备|检验报告|检验合格|检验证|使用登记|定期检验|定检|检验日期|检验有效|年检|注册编号|厂内编号|登记证|检测合格|下次检验|N1)';
const WORK = '(?:有限空间|受限空间|密闭空间|动火|高处|登高|吊装|临时用电|动土|盲板)';
const PERMIT = '(?:作业)?(?:票|许可证?|审批(?:单|表)?)';
const CRAFT = '(?:电工|焊工|架子工|高处作业|制冷作业|低压电工|高压电工|登高|司炉)';
const GAUGE =
  '(?:卡尺|千分尺|万用表|测试仪|温度计|压力表|天平|电子秤|台秤|测厚仪|硬度计|全站仪|水准仪|粗糙度仪|三坐标|兆欧表|声级计|流量计|色差仪)';
const INSTRUMENT = '(?:监视(?:和|与|、)?测量|测量|计量|检测|监测)(?:设备|器具|仪器|装置|资源)';

export const SAFETY_TOPICS: readonly TopicPatterns[] = [
  {
    topic: 'special-equipment',
    about:
      /特种设备|叉车|电梯|起重机|行车|天车|葫芦|锅炉|压力|储气罐|机动车辆|灭菌柜|boiler|forklift|crane|lift|vessel|equipment/iu,
    label: labelOf('特种设备'),
    sorts: [
      ['forklift', /(?:叉车|机动车)(?![^。;]{0,30}等)|forklift/iu],
      ['lift', /(?:电梯|货梯|客梯|扶梯)(?![^。;]{0,30}等)|\blifts?\b/iu],
      ['crane', /(?:起重|行车|天车|葫芦|塔吊)(?![^。;]{0,30}等)|crane/iu],
      ['boiler', /锅炉(?![^。;]{0,30}等)|boiler/iu],
      ['vessel', /(?:压力容器|储气罐|灭菌柜)(?![^。;]{0,30}等)|pressure vessel/iu],
    ],
    denies: [
      ...denialsOf('特种设备'),
      /\bno (?:[a-z-]+ \(?special\)? equipment|special equipment|statutory equipment|equipment subject to statutory inspection)\b/giu,
    ],
    affirms: [
      ...sure(
        new RegExp(
          `特种设备(?:\\([^()]{0,12}\\))?\\s?(?:有|为|包括|:|共)?\\s?[^。;,\\n]{0,10}?${SPECIAL_EQUIPMENT}[^。;,\\n]{0,8}\\d+\\s?(?:台|部|辆|个|只)`,
          'gu',
        ),
        new RegExp(
          `${SPECIAL_EQUIPMENT}[^。;,\\n]{0,6}\\d+\\s?(?:台|部|辆|只|个)[^。;\\n]{0,60}?${REGISTERED}`,
          'gu',
        ),
        new RegExp(
          `\\d+\\s?(?:台|部|辆|只)[^。;,\\n]{0,10}${SPECIAL_EQUIPMENT}[^。;\\n]{0,40}?${REGISTERED}`,
          'gu',
        ),
        /\b(?:boiler|forklift|crane|lift|pressure vessel)s?\b[^.\n]{0,40}\b(?:special equipment|statutory inspection|registered)\b/giu,
      ),
      ...unsure(
        new RegExp(
          `(?<!维保的?|客户的?)${SPECIAL_EQUIPMENT}\\s?(?:\\([^()]{0,10}\\))?\\s?\\d+\\s?(?:台|部|辆|只|个)`,
          'gu',
        ),
      ),
    ],
  },
  {
    topic: 'special-operation',
    about: /特种作业|证/u,
    label: labelOf('特种作业(?:人员)?'),
    denies: [
      new RegExp(`${NEGATION}特种作业(?:人员|岗位)?(?=[\\s,;。、)]|$)`, 'gu'),
      /特种作业(?:人员|岗位)?\s?[:为]\s?(?:无|没有|不涉及)(?=[\s,;。、)]|$)/gu,
    ],
    affirms: sure(
      /特种作业(?:人员)?(?:台账)?\s?(?::|有|共|包括)?\s?[^。;,\n]{0,10}\d+\s?(?:人|名)/gu,
      new RegExp(`${CRAFT}[^。;\\n]{0,30}特种作业(?:人员)?(?:操作)?证`, 'gu'),
      new RegExp(`${CRAFT}[^。;,\\n]{0,8}(?:作业)?证(?:书)?[^。;,\\n]{0,12}有效`, 'gu'),
    ),
  },
  {
    topic: 'permit-work',
    about: /空间|动火|高处|登高|吊装|临时用电|动土|盲板|confined|hot|height/iu,
    label: labelOf(WORK),
    sorts: [
      ['confined', /有限空间|受限空间|密闭空间|confined/iu],
      ['hot', /动火|\bhot\b/iu],
      ['height', /高处|登高|height/iu],
      ['lifting', /吊装/u],
      ['electricity', /临时用电/u],
      ['digging', /动土/u],
    ],
    denies: [
      new RegExp(
        `(?<![有否])(?:不涉及|没有|无|不存在|不进行|不从事|未开展)(?:任何)?(?:${WORK}(?:作业)?(?:、|和|及|或)){0,4}${WORK}(?:作业)?(?!票|许可|审批|应急|管理|安全)`,
        'gu',
      ),
      new RegExp(`${WORK}(?:作业)?\\s?[:为]\\s?(?:无|没有|不涉及)(?=[\\s,;。、)]|$)`, 'gu'),
      /\b(?:confined-space|hot|work at height) ?(?:work|entry)? (?:is|are) not (?:carried out|performed|done)|\bno (?:confined[- ]space|hot) (?:work|entry)\b/giu,
    ],
    affirms: sure(
      new RegExp(`(?:抽|查|提供|办理|开具|共|见)[^。;\\n]{0,24}${WORK}${PERMIT}`, 'gu'),
      new RegExp(`${WORK}${PERMIT}[^。;,\\n]{0,10}?\\d+\\s?(?:张|份)`, 'gu'),
      new RegExp(`${WORK}(?:作业)?[^。;,\\n]{0,8}${COUNT}\\s?次[^。;\\n]{0,16}(?:作业票|审批|许可)`, 'gu'),
      /\b(?:confined[- ]space|hot)(?: work| entry)? permits?\b[^.\n]{0,20}/giu,
    ),
  },
  {
    topic: 'measuring-equipment',
    about: /测量|计量|检测|监测|检定|校准|量具|calibrat|measur|register/iu,
    label: labelOf(INSTRUMENT),
    denies: [
      /(?<![有否])(?:无需|不需要?|没有|无|不涉及|未配置|未配备|暂未配置|不使用|未使用)(?:使用|配备|配置|任何|专用的?)?(?:需要?(?:进行)?)?(?:检定|校准)?(?:或|和|、|\/)?(?:检定|校准)?的?(?:监视(?:和|与|、)?测量|测量|计量|检测)(?:设备|器具|仪器)/gu,
      /(?<![有否])(?:无需|不需要?|没有|无|不涉及|不使用|未使用|未配备)(?:任何|使用)?(?:需要?|须|要求)?(?:进行)?(?:量值|计量)?溯源的?(?:监视(?:和|与|、)?)?(?:测量|计量|检测)(?:设备|器具|仪器|资源)/gu,
      /(?<![有否])(?:公司|组织|企业|本厂)(?:无需|不需要?)(?:配备|使用|配置)?(?:任何|专用的?)?(?:监视|测量|和|与|、)+(?:设备|器具|仪器|资源)/gu,
      new RegExp(`${INSTRUMENT}\\s?[:为]\\s?(?:无|没有|不涉及)(?=[\\s,;。、)]|$)`, 'gu'),
      /\bno (?:monitoring and )?(?:measuring|calibrated) equipment\b/giu,
    ],
    affirms: [
      ...sure(
        new RegExp(`(?:抽|配备|配置|使用)[^。;\\n]{0,16}${GAUGE}[^。;\\n]{0,30}(?:检定|校准)`, 'gu'),
        new RegExp(`${GAUGE}[^。;,\\n]{0,16}(?:送|经)[^。;,\\n]{0,16}(?:检定|校准)`, 'gu'),
        /(?:在册|台账|列入|列有|登记|共有?|配备)[^。;,\n]{0,10}(?:计量器具|测量设备|量具|监测设备|检测设备)(?:台账)?[^。;,\n]{0,6}\d+\s?(?:台|件|把|只|套|块)/gu,
        /(?:计量器具|测量设备|量具)(?:台账)?[^。;,\n]{0,6}\d+\s?(?:台|件|把|只|套|块)/gu,
        /\b(?:cal(?:l)?ipers?|verniers?|torque wrench(?:es)?|micrometers?|gauges?|scales?|thermometers?|meters?)\b[^.\n]{0,40}\bcalibrat(?:ed|ion)\b/giu,
      ),
      ...unsure(
        /(?:监视(?:和|与|、)?测量|计量|检测)(?:设备|器具|仪器|资源)(?:主要)?(?:有|为|包括)[\p{Script=Han}A-Za-z]{1,10}(?:器|仪|尺|表|计|秤|规)/gu,
        /\b[Cc]alibration labels?\b[^.\n]{0,12}: [^.\n]{4,40}/gu,
        /\bmeasured\b[^.\n]{0,40}\bwith (?:a |an |the )?[a-z ]{0,20}(?:verniers?|cal(?:l)?ipers?|micrometers?|gauges?|thermometers?|scales?)\b[^.\n]{0,16}/giu,
        /\bthe register (?:holds|lists) \d+ (?:instruments|gauges|items of measuring equipment)\b/giu,
      ),
    ],
  },
  {
    topic: 'drill',
    about: /演练|drill/iu,
    label: labelOf('演练'),
    sorts: [
      ['fire', /消防|火灾|疏散|\bfire|evacuation/iu],
      ['leak', /泄漏|\bspill|leak/iu],
      ['shock', /触电/u],
      ['flood', /防汛|内涝/u],
      ['confined', /有限空间|受限空间|中毒/u],
      ['lift', /困人/u],
      ['injury', /机械伤害|坠落|中暑/u],
    ],
    denies: [
      /(?:未|没有|尚未)(?:组织|开展|进行|实施)(?:过)?(?:任何)?(?:应急|消防|火灾|疏散|泄漏|触电|防汛){0,2}(?:预案)?演练/gu,
      /\bno (?:emergency |fire |evacuation |spill )?drills? (?:has|have|was|were|took)\b/giu,
    ],
    affirms: sure(
      /(?:组织|开展|进行|实施)(?:了)?[^。;,\n]{0,14}演练(?=[^。\n]{0,14}\d+\s?人)/gu,
      /\b(?:fire|evacuation|emergency|spill) drill (?:was |were )?(?:held |carried out |conducted |took place )?on \d/giu,
    ),
  },
];
