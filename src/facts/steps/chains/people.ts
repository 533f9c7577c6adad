import { type Chain, step } from './chain.js';

/** People and bodies: joining, training, certificates. */
export const PEOPLE: readonly Chain[] = [
  {
    id: 'employment',
    about: /入职|录用|报到|joined|hired/iu,
    wrong: 'improper',
    steps: [
      step(/入职(?!培训|教育|体检)|录用|报到|joined|hired/iu),
      step(
        /(?:三级|入厂|入职|岗前|新员工)(?:安全)?(?:培训|教育)|induct(?:ed|ion)|(?<!未)(?:正式)?上岗(?!证|资格|前|培)|顶岗|独立(?:操作|作业|值班|当班)|unsupervised/iu,
      ),
    ],
  },
  {
    id: 'founding',
    about: /成立|注册|founded|established|incorporated/iu,
    wrong: 'improper',
    steps: [
      step(
        /(?:公司|企业|组织)?(?:成立|设立|注册成立)(?:日期|时间|于)?|founded|established in|incorporated/iu,
      ),
    ],
  },
  {
    id: 'training',
    about: /培训|教育|train/iu,
    wrong: 'impossible',
    steps: [
      step(/(?:培训|教育)(?!计划|教材|效果|需求|有效|评价)|training|trained/iu),
      step(
        /(?:培训)?(?:效果|有效性)[^,。;]{0,3}(?:评价|评估|验证)|effectiveness (?:of the training )?(?:was )?(?:evaluated|assessed|checked)/iu,
      ),
    ],
  },
  {
    id: 'authority',
    about: /授权|任命|聘|内审员|资格|authori[sz]|appoint/iu,
    wrong: 'improper',
    steps: [
      step(/(?:获|经)?授权(?!签字人|代表|放行)|任命|聘任|聘用|authori[sz]ed|appointed/iu),
      step(/签发|履职|放行|作为[^,。;]{0,6}(?:组[员长]|内审员)|参[加与]了?内审|signed|released/iu),
    ],
  },
  {
    id: 'stay',
    about: /入住|退房|入院|出院|退住|入园|admitted|checked/iu,
    wrong: 'impossible',
    steps: [
      step(/入住(?:登记)?|入院|入园|admitted|checked in/iu),
      step(/退房|退住|出院|离园|离院|discharged|checked out/iu),
    ],
  },
  {
    id: 'medical',
    about: /体检|职业健康检查|健康证|medical|health/iu,
    wrong: 'improper',
    steps: [
      step(/(?:岗前|上岗前)[^,。;]{0,10}(?:体检|检查)|pre-(?:employment|placement) (?:medical|health)/iu),
      step(/(?<!未|岗前)上岗(?!证|资格|前|培|体)|started (?:work|on)|took up/iu),
    ],
  },
  {
    id: 'care',
    about: /入院|入住|护理|照护|康复|老人|患者|学员|patient|resident|care plan/iu,
    wrong: 'usual',
    steps: [
      step(/评估(?:表|日期|时间|于|完成)?|assessed|assessment/iu),
      step(
        /(?:计划|方案)(?:的)?(?:制[定订]|编制|日期|时间)|(?:制[定订])[^,。;]{0,8}(?:计划|方案)|care plan/iu,
      ),
    ],
  },
  {
    id: 'person',
    about:
      /培训|上岗|授权书|人员能力|证|考核|考试|入职|训|结业|train|qualif|certif|authori[sz]ed (?:to|for)|joined|induct/iu,
    wrong: 'improper',
    steps: [
      step(
        /(?:岗前|三级|入厂|安全|上岗|岗位|新员工)?(?:培训|教育)(?!计划|教材)|training|trained|induct(?:ed|ion)/iu,
      ),
      step(
        /考核|考试|理论|实操|试[件板](?:焊接)?|examined|exam\b|passed|had to pass|assessed|coupon|test piece/iu,
      ),
      step(
        /取证|发证|颁发|领证|领取|证书(?:签发|日期)|取得(?!健康)[^,。;]{0,14}证(?!明)|初领|certificate (?:was )?(?:issued|granted|dated)|certified|qualified/iu,
      ),
      step(
        /(?<!未)(?:正式)?上岗(?!证|资格|前|培)|顶岗|独立(?:操作|作业|值班|带班|当班|签发|检测|检验|出具|驾驶|施焊|承担|签署)|授权[^,。;]{0,8}自\s?$|单独(?:操作|作业|值班|当班)|开始[^,。;]{0,10}(?:作业|操作|施焊|施工)$|started (?:work|operating)|worked alone|took up|authori[sz]ed (?:for|to) [a-z ]{3,30}|on his own|on her own|unsupervised/iu,
      ),
    ],
  },
];
