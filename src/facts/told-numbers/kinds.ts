import { englishNumerals } from '../../core/index.js';

/** Numbers that a report gives once and often tells again: of which thing, by which words, and what is another thing. */
export interface NumberKind {
  id: string;
  /** The sentence, or one before it in its line, speaks of the thing. */
  about: RegExp;
  /** What every number of the kind stands with, looked for before the shapes are tried. */
  cue: RegExp;
  /** Global, with the group `n` and, where sizes differ, `unit`. */
  numbers: readonly RegExp[];
  /** A sentence that tells of another, of some of them only, or of more than one. */
  other: RegExp;
  /** The sentence itself must speak of the thing. */
  own?: true;
  /** Words that part one kind into several, by the name each has in the key. */
  sorts?: ReadonlyArray<readonly [string, RegExp]>;
  /** What must stand right around the number. */
  near?: RegExp;
  /** Values so near to each other are one. */
  slack?: number;
  /** Words, among them how the number is made up, by which none of `other` is meant; global. */
  harmless?: RegExp;
}

const EN = `\\d{1,3}|${englishNumerals(0, 19)}|twenty|thirty|sixty|ninety|a dozen|no`;
export const ZH = '\\d{1,3}|[一二两三四五六七八九十]{1,3}';
const NC = '(?:一般|轻微)?不符合(?!品|合)(?:项|报告)?(?:报告)?';
const NC_EN = 'non-?conformit(?:y|ies)|findings';

export const KINDS: readonly NumberKind[] = [
  {
    id: 'internal-audit',
    about: /内审|内部审核|internal audit/iu,
    cue: /不符合|nonconformit|non-conformit|findings/iu,
    numbers: [
      new RegExp(
        `${NC}(?:共|计|数量|总数|为|仅|只|有|:)*\\s?(?<n>${ZH})\\s?[项个份](?![^,。;]{0,6}严重)`,
        'gu',
      ),
      new RegExp(`(?<n>${ZH})\\s?[项个份]\\s?${NC}`, 'gu'),
      new RegExp(`\\b(?<n>${EN}) (?:minor |new |internal )?(?:${NC_EN})\\b`, 'giu'),
      new RegExp(`\\b(?:${NC_EN})(?: raised)?: (?<n>\\d{1,2})\\b`, 'giu'),
    ],
    other:
      /上次|上一次|上年|去年|往年|两次|(?:未|没|无)[^,。;]{0,6}一[项个份]|第[一二三]次|本次审核|认证审核|监督审核|审核组(?!长)|专项|补充|追加|本部门|对[^,。;]{1,10}(?:部|科|车间|中心)|其中|分别|各\d|未关闭|尚有|剩余|本次(?!内)|推荐|抽|待|其余|影响|可信|(?:内审|内部审核)(?:、|和|及|与)管理评审|严重不符合(?:项)?\s?[1-9一二两]|观察项|每|previous|last year|preceding|second|another|audit team|certification audit|surveillance|of (?:these|them|which|the)\b|still open|remaining|per |department|major/iu,
    harmless:
      /(?<=\d\s?[项个份](?:(?:一般|轻微)?不符合(?:项|报告)?)?)\s?[,(]?\s?(?:其中|分别|分布)[^。;]*|其中(?=内审|内部审核)|[^,。;]{0,4}(?:不|未|回避)[^,。;]{0,5}本部门|(?:没有|无)其[余他]不符合项?|\ball of (?:them|these|which)\b|\bof the (?:\d{4} )?internal audits?\b/giu,
  },
  {
    id: 'review-actions',
    about: /管理评审|management review/iu,
    cue: /措施|决议|决定|改进|建议|事项|actions|decisions|measures|resolutions/iu,
    numbers: [
      new RegExp(
        `(?:改进|决议|决定|措施|建议|输出|事项|要求)(?:措施|建议|事项|要求|项目)?(?:共|计|为|了)*\\s?(?<n>${ZH})\\s?[项条个](?!目)`,
        'gu',
      ),
      new RegExp(
        `(?<n>${ZH})\\s?[项条个](?:改进|决议|决定|纠正|管理评审)(?:措施|建议|事项|要求|决议|决定)?`,
        'gu',
      ),
      new RegExp(
        `\\b(?<n>${EN}) (?:[a-z]+ ){0,2}(?:actions|decisions|measures|resolutions)\\b(?! (?:of|from) (?:the )?(?:previous|last))`,
        'giu',
      ),
    ],
    other:
      /上次|上一次|上年|去年|以往|其中|分别|已完成\s?\d|未完成|尚|内审|不符合|目标|风险|previous|last year|preceding|of (?:these|them|which)|of the \d|remain|still|outstanding|internal audit|nonconformit|objective|risk/iu,
  },
  {
    id: 'closing-time',
    about: /不符合|整改|纠正措施|nonconformit|non-conformit|corrective action/iu,
    cue: /内|within/iu,
    own: true,
    numbers: [
      new RegExp(`(?<n>${ZH})\\s?个?(?<unit>工作日|日历[日天]|自然日|[日天周月])(?:之|以)?内`, 'gu'),
      /\bwithin (?:a period of )?(?<n>\d{1,3}|one|two|three|four|six|eight|ten|twelve|fourteen|fifteen|twenty|thirty|forty-five|sixty|ninety) (?<unit>(?:calendar |working )?days?|weeks?|months?)\b/giu,
    ],
    other:
      /内审|内部审核|上次|上一次|一阶段|第一阶段|监督检查|供方|顾客|客户投诉|投诉|工作日|复审|证书|暂停|恢复|管理评审|internal audit|previous|last (?:audit|surveillance)|stage 1|supplier|complaint|working day|suspen|certificate|management review|procedure|公司(?:规定|程序)|程序(?:文件)?规定|规定/iu,
    sorts: [
      ['major', /严重|重大|major/iu],
      ['plan', /(?:原因|计划|方案|答复|回复)(?!.{0,10}(?:完成|关闭))|\bplan\b|cause|response|propos/iu],
    ],
    near: /完成|关闭|提交|整改|纠正|验证|消除|clos|submit|complet|correct|implement|evidence|verif/iu,
    slack: 2,
  },
  {
    id: 'auditor-days',
    about: /审核|audit/iu,
    cue: /人[·.]?[日天]|(?:auditor|audit|man|person)[- ]days?/iu,
    own: true,
    numbers: [
      /(?<n>\d{1,3}(?:\.\d{1,2})?)\s?(?:个)?(?:审核)?人[·.]?[日天]/gu,
      /人[·.]?[日天](?:数)?\s?[:为共是]{0,2}\s?(?<n>\d{1,3}(?:\.\d{1,2})?)(?![\d年.-])/gu,
      /\b(?<n>\d{1,3}(?:\.\d{1,2})?) (?:auditor|audit|man|person)[- ]days?\b/giu,
    ],
    other:
      /阶段|现场|其中|每|减|远程|折算|标准|基准|附录|应|不少于|QMS|EMS|OHSMS|上次|初次|再认证|监督审核时间|下次|文件审核|结合|一体化|策划|编制报告|stage|on[- ]?site|off[- ]?site|remote|of (?:which|these)|reduc|MD ?5|table|at least|minimum|previous|next|ISO|each|per |planning|integrat/iu,
  },
];

/** Days in one of them. */
export const DAYS: Readonly<Record<string, number>> = { 周: 7, week: 7, 月: 30, month: 30 };
