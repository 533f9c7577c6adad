import type { EventKind } from '../../core/index.js';

/** Two events of which one must come first. */
export interface OrderPair {
  first: EventKind;
  second: EventKind;
  messageId: string;
  /** Words that say that the order was kept. */
  claim: RegExp;
  /** Words that make the order matter without claiming it was kept: worth a look. */
  hint?: RegExp;
  /** What the wrong order is worth where nothing nearby claims the right one. */
  unclaimed: 'error' | 'warning' | 'silent';
  /** Words beside either event that make the order no matter. */
  unless?: RegExp;
  /** The line speaks of nonconformities in any case, so that to name one admits nothing. */
  aboutNonconformities?: true;
}

const NEVER = /(?!)/u;
const EARLIER_ROUND = /上次|上年|上一年|以往|前次|去年|previous|last year/iu;
const CHANGED = /变更|补充协议|修订|换版|续签|amend|renew|earlier|previous|reissue/iu;

/**
 * The usual orders. `error` where the wrong order cannot be: a complaint is closed before it came in; or where the
 * text claims the order that its dates deny. Work done too early happens, and is a nonconformity rather than a slip:
 * a warning; training, calibration and risk assessment are repeated, and say nothing without a claim.
 */
export const ORDER_PAIRS: readonly OrderPair[] = [
  {
    first: 'contract-review',
    second: 'contract-signing',
    messageId: 'signed-before-review',
    // Under a framework every call-off is reviewed on its own.
    unless: /框架|任务单|要货单|call-?off|framework|blanket/iu,
    claim:
      /先评审[,、]?(?:再|后)签|签(?:订|署)?(?:合同)?(?:之|以)?前[^。;]{0,6}(?:均|都|已|完成|进行)[^。;]{0,6}评审|在签订(?:之|以)?前(?:均)?评审|经?评审(?:通过|合格)?[后再]签|reviewed before (?:accept|sign)/iu,
    unclaimed: 'error',
  },
  {
    first: 'supplier-evaluation',
    second: 'supplier-contract',
    messageId: 'used-before-evaluation',
    claim:
      /评价合格(?:后|才)[^。;]{0,6}(?:采购|签|供货)|先评价[,、]?(?:再|后)(?:采购|签)|evaluated before|(?:approval|evaluation) is required before/iu,
    unclaimed: 'error',
  },
  {
    first: 'nc-raised',
    second: 'nc-closed',
    messageId: 'closed-before-raised',
    claim: NEVER,
    unclaimed: 'error',
    unless: EARLIER_ROUND,
    aboutNonconformities: true,
  },
  {
    first: 'internal-audit',
    second: 'nc-closed',
    messageId: 'closed-before-audit',
    claim: NEVER,
    unclaimed: 'error',
    unless: EARLIER_ROUND,
    aboutNonconformities: true,
  },
  {
    first: 'internal-audit',
    second: 'internal-audit-report',
    messageId: 'reported-before-audit',
    claim: NEVER,
    unclaimed: 'error',
    unless: EARLIER_ROUND,
    aboutNonconformities: true,
  },
  {
    first: 'internal-audit-plan',
    second: 'internal-audit',
    messageId: 'audited-before-plan',
    claim: /按(?:照)?(?:该|此|上述)?计划|as planned|according to (?:the|this) plan/iu,
    unclaimed: 'warning',
    unless: EARLIER_ROUND,
    aboutNonconformities: true,
  },
  {
    first: 'complaint-received',
    second: 'complaint-closed',
    messageId: 'complaint-closed-before-received',
    claim: NEVER,
    unclaimed: 'error',
  },
  {
    first: 'training',
    second: 'assignment',
    messageId: 'assigned-before-training',
    claim:
      /岗前[^,。;]{0,4}培训|上岗前|(?:培训|考核|考试|合格|取证|证书|持证)[^。;]{0,8}(?:后|方可|才|再)[^。;]{0,6}上岗|持证上岗|先培训[,、]?后上岗|(?:trained|training|qualified|certified)[^.;]{0,24}before (?:start|tak|being|work|assign)|before (?:starting|taking up|being assigned)/iu,
    hint: /[初首]次[领取][^,。;]{0,4}证|独立(?:操作|作业|上岗|顶岗|值班|焊接|施焊|驾驶|检验|完成)|\balone\b|unsupervised/iu,
    unclaimed: 'silent',
    unless: /复训|再培训|年度培训|refresher/iu,
  },
  {
    first: 'calibration',
    second: 'equipment-use',
    messageId: 'used-before-calibration',
    claim:
      /(?:校准|检定)(?:合格)?(?:后|方可|才)[^。;]{0,6}(?:使用|投入|启用)|(?:使用|投入使用|启用)前[^。;]{0,6}(?:校准|检定)|calibrated before|before (?:first )?use/iu,
    unclaimed: 'silent',
  },
  {
    first: 'inspection',
    second: 'release',
    messageId: 'released-before-inspection',
    claim:
      /检验合格(?:后|方可|才)[^。;]{0,8}(?:放行|发货|出厂|出库|交付|入库)|先检验[,、]?后|(?:inspected|tested|inspection)[^.;]{0,24}before (?:release|ship|dispatch|deliver)|released after/iu,
    unclaimed: 'warning',
    unless: /让步|紧急放行|例外放行|退货|返修|concession/iu,
  },
  {
    first: 'document-approval',
    second: 'document-in-force',
    messageId: 'in-force-before-approval',
    claim:
      /批准后(?:发布|实施|执行|生效|施行)|经[^。;]{0,8}批准[,、]?(?:后)?(?:发布|实施|执行)|approved before/iu,
    unclaimed: 'warning',
    unless: CHANGED,
  },
  {
    first: 'risk-assessment',
    second: 'work-start',
    messageId: 'worked-before-assessment',
    claim:
      /(?:作业|施工|开工|动火)前[^。;]{0,12}(?:风险|危险源)|(?:风险|危险源)[^。;]{0,8}(?:后|完成后)[^。;]{0,6}(?:开工|作业|施工)|assess[a-z]*[^.;]{0,24}before/iu,
    unclaimed: 'silent',
  },
  {
    first: 'permit',
    second: 'work-start',
    messageId: 'worked-before-permit',
    claim:
      /(?:取得|办理|持|凭|签发)[^。;]{0,10}(?:许可证|许可|作业票|动火证)[^。;]{0,6}(?:后|方可|才)[^。;]{0,6}(?:开工|施工|作业|动工)|(?:开工|施工|作业|动工)前[^。;]{0,8}(?:取得|办理)|permit[^.;]{0,24}before/iu,
    unclaimed: 'warning',
    unless: CHANGED,
  },
  {
    first: 'acceptance',
    second: 'production',
    messageId: 'produced-before-acceptance',
    claim:
      /验收(?:合格|通过)?(?:后|方可|才)[^。;]{0,6}(?:投产|投入|生产)|(?:投产|生产)前[^。;]{0,6}验收|acceptance[^.;]{0,24}before/iu,
    hint: /正式投产|正式生产/u,
    unclaimed: 'silent',
  },
  {
    first: 'design-review',
    second: 'design-release',
    messageId: 'released-before-design-review',
    claim:
      /评审(?:通过|合格)?(?:后|方可|才)[^。;]{0,6}(?:发布|下发|定型|放行|批准)|reviewed before release/iu,
    unclaimed: 'warning',
    unless: CHANGED,
  },
];
