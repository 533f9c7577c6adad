import { type Chain, step } from './chain.js';

/** Projects, designs, buildings, equipment, software. */
export const WORKS: readonly Chain[] = [
  {
    id: 'project',
    about: /项目|工程|合同|标段|竣工|开工|project|works|contract/iu,
    wrong: 'impossible',
    steps: [
      step(/开工|进场|动工|started|began|commenced/iu),
      step(/竣工|完工|completed|finished/iu),
      step(/(?:竣工)?验收(?!规范)|移交|交付|handed over|handover|accepted/iu),
    ],
  },
  {
    id: 'design',
    about: /设计|开发|研发|新产品|样机|design|development|prototype/iu,
    wrong: 'improper',
    steps: [
      step(
        /(?:设计|开发)[^,。;]{0,4}任务书|立项|设计(?:和?开发)?输入|输入(?:评审|清单|确认)|design inputs?|project approval/iu,
      ),
      step(
        /设计(?:和?开发)?输出|输出(?:评审|清单|确认)|图[纸样][^,。;]{0,4}(?:批准|审批|发布|下发|定稿)|design outputs?/iu,
      ),
      step(/(?<!再|过程)验证(?!码|后|关闭|有效|纠正|整改)|design verification|verified/iu),
      step(/(?:设计|开发)(?:和?开发)?确认|用户试用|鉴定(?!人)|定型|设计确认|design validation|validated/iu),
      step(
        /批量(?:生产|投产)|小批[^,。;]{0,3}(?:生产|投产|下发)?|量产|转产|正式投产|series production|volume production/iu,
      ),
    ],
  },
  {
    id: 'construction',
    about: /施工|脚手架|基坑|模板|吊装|工程|交底|拆除|construction|scaffold|excavat|lifting/iu,
    wrong: 'improper',
    steps: [
      step(
        /专项[^,。;]{0,10}方案|方案[^,。;]{0,4}(?:审批|批准|论证|审核)|施工许可|method statement|lifting plan/iu,
      ),
      step(/交底|toolbox talk|briefed|briefing/iu),
      step(
        /进场(?:施工|作业)|开工|搭设|(?:开始|进行)[^,。;]{0,6}(?:施工|吊装|开挖|拆除)|施工(?:日期|时间|开始)|起吊|开挖|erected|works? (?:began|started)|lifted|dug/iu,
      ),
    ],
  },
  {
    id: 'concealed',
    about: /隐蔽|浇筑|回填|钢筋|验槽|concealed|pour|backfill/iu,
    wrong: 'improper',
    steps: [
      step(
        /隐蔽(?:工程)?[^,。;]{0,4}验收|钢筋[^,。;]{0,6}验收|验槽|(?:rebar|reinforcement|hidden work) (?:inspection|inspected)/iu,
      ),
      step(/浇筑|回填|覆盖|封闭|封板|poured|backfilled|covered|closed up/iu),
    ],
  },
  {
    id: 'building-approval',
    about: /环评|环境影响|三同时|排污许可|安评|消防验收|批复|environmental impact|discharge permit/iu,
    wrong: 'improper',
    steps: [
      step(/批复|(?:环评|环境影响)[^,。;]{0,12}(?:批准|审批|备案)|approved|approval/iu),
      step(/开工|动工|开始建设|建设(?:时间|开始)|construction (?:began|started)/iu),
      step(/建成|竣工(?!环|验)|completed/iu),
      step(/验收|acceptance/iu),
      step(/(?<!试)(?:投产|投运|投入生产|投入运行|正式生产|正式运行)|went into (?:production|operation)/iu),
    ],
  },
  {
    id: 'equipment',
    about:
      /设备|机|炉|生产线|安装|调试|特种设备|叉车|行车|电梯|锅炉|容器|equipment|machine|line|press|crane|boiler|furnace|plant|installed|commission/iu,
    wrong: 'improper',
    steps: [
      step(/到货|进厂|购置|采购|delivered|purchased/iu),
      step(/安装|installed/iu),
      step(/调试|试车|试运行|commissioned|trial run/iu),
      step(/验收|使用登记|登记证|监督检验报告|accepted|acceptance|handed over/iu),
      step(
        /启用|投用|投入(?:使用|运行|(?:批量|正式)?(?:生产|加工))|投产|开始(?:使用|生产|加工)|put into (?:use|service|operation)|production (?:on it |there )?(?:began|started)|in use since/iu,
      ),
    ],
  },
  {
    id: 'repair',
    about:
      /故障|报修|维修|抢修|停机|送修|报警|接警|接报|泄漏|漏水|漏气|停电|停水|熄灭|breakdown|repair|fault|alarm|call received|call-?out|engineer arrived/iu,
    wrong: 'impossible',
    steps: [
      step(
        /故障(?:发生|时间|日期)?(?!排除|处理|修复)|报修|停机|接报|接到|报警|接警|送修|发现[^,。;]{0,6}(?:漏|熄|停|断|坏|裂|异常)|broke down|fault (?:was )?(?:reported|found)|reported|call (?:was )?(?:received|logged|taken)/iu,
      ),
      step(/(?:开始)?维修(?!完|结束|后)|到场|到达现场|抢修(?!完)|repair (?:began|started)|arrived/iu),
      step(
        /修复|(?:维修|抢修|处[理置]|堵漏|更换)(?:完成|完毕|结束)|排除|恢复|repaired|restored|back in|\bfinished\b/iu,
      ),
    ],
  },
  {
    id: 'software',
    about: /软件|版本|系统|迭代|代码|测试用例|software|version|sprint|release/iu,
    wrong: 'improper',
    steps: [
      step(/需求[^,。;]{0,4}(?:评审|确认)|requirements? (?:review|reviewed|approved|agreed)/iu),
      step(/(?:编码|开发|实现)(?:工作)?(?:于|自)?[^,。;]{0,3}(?:开始|启动)|coding (?:began|started)/iu),
      step(
        /(?:系统|回归|集成|验收|单元|性能)?测试(?:完成|通过|结束|报告)|tested|tests? (?:was |were )?(?:passed|completed|finished)|passed (?:the |its |all )?(?:acceptance |system |regression |final )?tests?|test report|testing (?:was )?(?:completed|finished)|\bvalidation (?:with|by|was|on|completed)|validated/iu,
      ),
      step(
        /上线|发布|部署|投产|(?:went|goes|gone|going|is|was|are|were|^|,) ?live\b|released|deployed|rolled out/iu,
      ),
    ],
  },
];
