import {
  type CheckBox,
  placesAs,
  type Report,
  type RuleFinding,
  type Span,
  STANDARD_IDS,
  type StandardId,
  spanOf,
  viewText,
} from '../../core/index.js';

/** Management systems as boxes and recommendations name them. */
const NAMES: Readonly<Record<StandardId, RegExp>> = {
  QMS: /QMS|质量(?:管理体系)?(?!证)/u,
  EMS: /EMS|环境(?:管理体系)?/u,
  OHSMS: /OHSMS|职业健康安全(?:管理体系)?/u,
};
const SYSTEM_BOX = /^\s?(?:质量|环境|职业健康安全)管理体系/u;
/** `推荐质量和环境管理体系认证注册`: what is recommended stands right behind. */
const RECOMMENDED =
  /(?<!不予?|暂不|是否|拟)推荐(?:其|受审核方|公司|该公司|保持|通过|换发|更新)?(?<what>[^,。;:\n]{0,30}体系)(?:认证|证书|注册|保持|换发|通过)/gu;

const systemsIn = (words: string): StandardId[] => STANDARD_IDS.filter((id) => NAMES[id].test(words));

/** The boxes of the audited systems: at least two systems named, some of them ticked. */
function auditedSystems(report: Report): { ticked: StandardId[]; places: Span[] } | null {
  const own = report.boxes.filter((box) => SYSTEM_BOX.test(viewText(report, box.label)));
  const systemOf = (box: CheckBox) => systemsIn(viewText(report, box.label));
  const first = own[0];
  // The first group of boxes: later ones may be of nonconformities or certificates.
  const group = own.filter(({ start }) => first && start - first.start < 160);
  const ticked = group.filter(({ state }) => state === 'ticked');
  if (ticked.length === 0 || ticked.length === group.length) return null;
  return {
    ticked: [...new Set(ticked.flatMap(systemOf))],
    places: ticked.map(({ start, label }) => ({ start, end: label.end })),
  };
}

/** A management system recommended that was not audited. */
export function otherSystems(report: Report): RuleFinding[] {
  const audited = auditedSystems(report);
  if (!audited) return [];
  return [...report.view.text.matchAll(RECOMMENDED)].flatMap((match) => {
    const other = systemsIn(match.groups?.what ?? '').filter((id) => !audited.ticked.includes(id));
    if (other.length === 0) return [];
    return [
      {
        messageId: 'systems',
        severity: 'warning' as const,
        params: { second: other.join('、') },
        places: [...placesAs(audited.places, 'scope'), { span: spanOf(match), role: 'conclusion' }],
      },
    ];
  });
}
