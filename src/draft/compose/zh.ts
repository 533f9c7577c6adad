import type { LanguagePack, Move, Opening } from './pack.js';
import { renderChinese, verbatimChinese } from './zh-segment.js';
import { DOCUMENT_END } from './zh-wording.js';

/** Statements are joined by semicolons up to about this many characters. */
const SENTENCE_LENGTH = 56;

const SELF_OPENING =
  /^(?:抽查?|查看?|查阅|经|现场|询问|审核|自述|据|那|该|其|另|同|更新|上述|上次|上周|\d+月|每)/u;
const SAYS = /^[\u4e00-\u9fff]{2,8}称/u;
const PLACE =
  /^[\u4e00-\u9fffA-Za-z0-9#]{0,8}(?:现场|库|车间|间|房|站|区|罐|池|机|炉|生产线|岗|门|柜|装置|设施|接地)(?=[，：（\u4e00-\u9fff0-9]|$)/u;
const READING = /[℃%]（|屏显|湿度|温度\d|压差|噪声|dB|喷淋|目测|堆放|存放/u;
const OBJECTIVES = /^(?:部门|公司级?|年度|今年|本年|质量|环境|安全)?目标/u;
const TOPIC_SAMPLE = /^[\u4e00-\u9fff]{2,6}，抽查/u;
const ACTIVITY = /(?:于\d{4}年|于\d{1,2}月)/u;

/** A sentence that ends with something not done is not closed by 符合要求 in the same breath. */
const NEGATIVE_END = /[没未缺不][^，；]{0,14}。$/u;
/** What a person said is not what the auditor concludes. */
const REPORTED_END = /(?:称|据称|表示)[^；。]{0,40}。$/u;
const CONCLUDED = /(?:符合|满足)(?:要求)?。$|达到目标。$/u;

const firstPhrase = (text: string): string => text.split(/[，：；（]/u)[0] ?? '';

function opening(
  text: string,
  { first, objectives, failing }: { first: boolean; objectives: boolean; failing: boolean },
): Opening {
  if (SAYS.test(text)) return 'interview';
  if (SELF_OPENING.test(text)) return 'none';
  if (TOPIC_SAMPLE.test(text)) return 'document';
  if (/^(?:有|无|没|未)/u.test(text)) return 'plain';
  if (OBJECTIVES.test(text)) return 'document';
  if (objectives && first) return 'objectives';
  if (failing) return 'found';
  if (ACTIVITY.test(firstPhrase(text))) return first ? 'plain' : 'none';
  if (DOCUMENT_END.test(firstPhrase(text))) return 'document';
  if (PLACE.test(text) && READING.test(text)) return 'site';
  return first ? 'plain' : 'none';
}

function move(text: string): Move {
  if (/^(?:经?询问|问)/u.test(text) || SAYS.test(text)) return 1;
  if (/^(?:抽查?|现场|查看)/u.test(text)) return 2;
  if (
    /^[^，]{0,12}(?:清单|台账|计划|程序|手册|预案|制度|规程|方案|目标|方针|名录|评价表|登记表?)/u.test(text)
  )
    return 0;
  return 2;
}

/** `抽3：` behind `33家`: the measure word of the whole serves for the sample. */
const leadOf = (text: string): string =>
  text.replace(/(\d+)([\u4e00-\u9fff]{1,2})([，；])抽(?:查)?(\d+)：$/u, '$1$2$3抽$4$2：');

export const chinese: LanguagePack = {
  render: renderChinese,
  verbatim: verbatimChinese,
  sentences(statements) {
    const out: string[] = [];
    for (const statement of statements) {
      const before = out.at(-1);
      const joins = before !== undefined && before.length + statement.length <= SENTENCE_LENGTH;
      if (joins) out[out.length - 1] = `${before}；${statement}`;
      else out.push(statement);
    }
    return out.map((sentence) => `${sentence.replace(/：$/u, '')}。`);
  },
  list: (lead, items) => `${leadOf(lead)}${items.join('；')}`,
  isLead: (text) => text.endsWith('：'),
  opening,
  open(text, kind, template) {
    if (kind === 'none') return text;
    const place =
      kind === 'site' ? text.replace(/^([\u4e00-\u9fffA-Za-z0-9]{1,10})现场(?=[，：])/u, '$1') : text;
    return template(kind === 'objectives' || kind === 'document' ? place.replace(/^查/u, '') : place);
  },
  move,
  withSubject: (text, title) =>
    /^\d+[项条个种类]/u.test(text) && /^[\u4e00-\u9fff]{2,5}$/u.test(title) ? `${title}${text}` : text,
  closeInto(sentence, closing) {
    if (CONCLUDED.test(sentence)) return sentence;
    if (NEGATIVE_END.test(sentence) || REPORTED_END.test(sentence)) return null;
    return sentence.length <= 48 ? `${sentence.slice(0, -1)}，${closing}。` : null;
  },
  people: (body) =>
    body
      .trim()
      .replace(/[\s]*[/、,，;；|][\s]*/gu, '、')
      .replace(/[\s:：]+(?=[\u4e00-\u9fff]{2,3}(?=$|[、\s(（]))/gu, '')
      .replace(/[\s]+/gu, '、')
      .replace(/^[、(（-]+|[、)）]+$/gu, ''),
  space: '',
};
