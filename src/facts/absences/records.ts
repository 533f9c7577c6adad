import { type Absence, type Report, type Sentence, viewText } from '../../core/index.js';
import { periodAt } from '../declarations/periods.js';

/** Records by their names, `出厂检验报告`, `temperature records`; the last words tell which they are. */
const RECORD_ZH =
  /(?<name>[\p{Script=Han}A-Za-z]{2,8}?(?:报告|记录表?|台账|档案|证书|作业票|审批[单表]|许可证|合格证|交接单|送货单|检验单|评价表|登记表|合同|协议|日志))/gu;
const RECORD_EN =
  /\b(?<name>[a-z]{4,} (?:[a-z]{4,} )?(?:records?|certificates?|reports?|logs?|files?|permits?|forms?|agreements?|contracts?))\b/giu;
/** Words that ran into the name from the left. */
const RAN_IN_ZH =
  /^.*(?:[的了到查抽看见供示份月年日名和与及、为有据将把对其所]|全部|所有|各[项类]?|本次|提供|出示|保存|员工|人员|公司)(?=[\p{Script=Han}A-Za-z]{4,})/u;
const RAN_IN_EN =
  /^(?:that|these|those|were|with|from|some|such|other|their|found|valid|every|each|complete|could|show\w*)\s/iu;

interface Reading {
  name: RegExp;
  ranIn: RegExp;
  /** All of them are there. */
  whole: readonly RegExp[];
  sampled: RegExp;
  missing: RegExp;
  others: RegExp;
}

const ZH: Reading = {
  name: RECORD_ZH,
  ranIn: RAN_IN_ZH,
  whole: [
    /全部|所有|均|都|每[一名份批次月台件]|逐[一份批月]|各(?!类)|连续|完整|无缺|无遗漏|一份不[少缺]|齐全/u,
    /看到|查看|查到|见到|见|提供|保存|归档|可查|齐全|齐备|完整|在档|留存|存档|出示/u,
  ],
  sampled: /抽[取查样]?[^,。;]{0,8}\d+\s?[份张本台批件人名]/u,
  missing:
    /(?:未能?|无法|不能|没有?能?|没)(?:及时)?(?:提供|出示|查到|找到|见到|拿出)|提供不出|拿不出|查无|找不[到着]|遗失|丢失|缺失/u,
  others: /供方|供应商|顾客|客户|外包方|承包|如|若|应|规定|不需|无需|其[他它余]|除|上次|内审|已补/u,
};

const EN: Reading = {
  name: RECORD_EN,
  ranIn: RAN_IN_EN,
  whole: [
    /\b(?:all|every|each|complete|without (?:a )?gaps?|no gaps?|consecutive(?:ly)?|throughout|none (?:was |were )?missing)\b/iu,
    /\b(?:seen|available|complete|retriev\w+|on file|presented|shown|produced|kept|filed|held|in order|found)\b/iu,
  ],
  sampled:
    /\b(?:sample of|sampled|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[a-z]+ ){0,3}(?:records?|certificates?|reports?|deliveries|of)\b/iu,
  missing:
    /\b(?:could|can) not be (?:produced|found|shown|presented|located|traced|retrieved)\b|\b(?:was|were|is|are) (?:not available|missing|lost|not found|not produced)\b|\bno [a-z ]{4,40} (?:could be|was|were) (?:shown|produced|found|available|presented)\b|\b(?:unable to|could not) (?:show|produce|present|find)\b/iu,
  others:
    /\b(?:supplier|customer|subcontractor|if|should|previous|last audit|internal audit|except|other than|rest)\b/iu,
};

const LEAST_ZH = 4;

/** Names of records in a sentence, without what ran into them. */
function namesIn(content: string, { name, ranIn }: Reading): string[] {
  return [...content.matchAll(name)]
    .map((match) => (match.groups?.name ?? '').toLowerCase().replace(ranIn, '').replace(/s$/u, ''))
    .filter((found) => found.length >= LEAST_ZH);
}

/** One is the other, or ends with it: `8月出厂检验报告` is an `出厂检验报告`. */
const isOf = (missing: string, whole: string): boolean => missing === whole || missing.endsWith(whole);

interface Told {
  sentence: Sentence;
  content: string;
  names: string[];
}

/** Records that one place shows in full, and of which another place could see none. */
export function missingRecords(report: Report): Absence[] {
  const reading = report.language === 'en' ? EN : ZH;
  const told = (about: (content: string) => boolean): Told[] =>
    report.sentences.flatMap((sentence): Told[] => {
      const content = viewText(report, sentence);
      if (!about(content) || reading.others.test(content)) return [];
      const names = namesIn(content, reading);
      return names.length === 0 ? [] : [{ sentence, content, names }];
    });
  const missing = told((content) => reading.missing.test(content));
  if (missing.length === 0) return [];
  const whole = told(
    (content) =>
      reading.whole.every((words) => words.test(content)) &&
      !reading.missing.test(content) &&
      !reading.sampled.test(content),
  );
  return missing.flatMap(({ sentence, content, names }): Absence[] => {
    const thing = names.find((name) => whole.some((one) => one.names.some((other) => isOf(name, other))));
    const shown = whole.filter(
      (one) =>
        thing !== undefined &&
        one.names.some((other) => isOf(thing, other)) &&
        !areApart(content, one.content),
    );
    return thing === undefined || shown.length === 0
      ? []
      : [{ ...extentOf(sentence), thing, shown: shown.map((one) => extentOf(one.sentence)) }];
  });
}

const extentOf = ({ start, end }: Sentence) => ({ start, end });

/** What is missing is of days that the others do not reach. */
function areApart(missing: string, whole: string): boolean {
  const [a, b] = [missing, whole].map((words) => periodAt(words, words.length, words.length)?.days ?? null);
  return a != null && b != null && (a.to < b.from || b.to < a.from);
}
