import { type CertificateFact, type Report, scanDates, viewText } from '../../core/index.js';

/** The last day of the certificates that the audit is about, where the report gives two. */

const SHAPES: readonly RegExp[] = [
  /(?:认证|体系|现行|现持有?的?|原)证书(?:编号)?[^。;\n]{0,60}?(?:有效期(?:至|到|截止)|有效至|到期日?(?:期)?(?:为|是|:)?|(?:将|于){1,2})\s?$/u,
  /(?<=^|[^\p{Script=Han}]|公司|[张份本该此其各的因于至现原持有])证书(?:的)?(?:到期日|有效期(?:至|截止))(?:期)?(?:为|是|:)?\s?$/u,
  /(?:^|[.:;|*]\s{0,3}|\b(?:the|both|these|all|present|current|existing|our|its|their|system|registration|ISO \d{4,5}(?::\d{4})?) )certificates?\b[^.;|\n]{0,110}(?:valid (?:until|to|through|till)|expir(?:e|es|y|ing)(?: date)?(?: on| before| is|:)?|run(?:s|ning)? out on|lapses? on)\s?$/iu,
];
/** Papers of devices, people, products and others; what was renewed, and what comes next. */
const OTHER =
  /校准|检定|检测|检验|资格|培训|操作|作业|许可|健康证|产品|商标|CCC|3C|供方|供应商|客户|顾客|换发|新证|上一|前一|上轮|旧|calibrat|device|gauge|instrument|tester|training|driver|welder|operator|operating|supplier|customer|permit|licen[cs]e|insurance|analysis|conformity|inspection|examination|new certificate|previous|former|\bold\b|product/iu;

interface Told extends CertificateFact {
  day: string;
}

/** Empty unless the report gives two last days in two places, one in each. */
export function ownCertificates(report: Report): CertificateFact[] {
  const told = report.sentences.flatMap((sentence): Told[][] => {
    const words = viewText(report, sentence);
    if (!/证书|certificate/iu.test(words) || OTHER.test(words)) return [];
    const found = scanDates(words).flatMap((date): Told[] => {
      if (date.to.year === null || date.to.day === null) return [];
      const lead = words.slice(0, date.start);
      const shape = SHAPES.map((one) => one.exec(lead)).find((match) => match !== null);
      if (!shape) return [];
      return [
        {
          certificate: report.language === 'zh' ? '认证证书' : 'certificate',
          start: sentence.start + shape.index,
          end: sentence.start + date.end,
          number: null,
          validity: { ...date, from: date.to },
          renewed: false,
          day: `${date.to.year}-${date.to.month}-${date.to.day}`,
        },
      ];
    });
    return found.length > 0 ? [found] : [];
  });
  // Where one sentence gives two, the certificates differ.
  if (told.some((found) => new Set(found.map(({ day }) => day)).size > 1)) return [];
  const all = told.flat();
  return new Set(all.map(({ day }) => day)).size === 2
    ? all.map(({ day: _, ...certificate }) => certificate)
    : [];
}
