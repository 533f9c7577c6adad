import { matchesNear, type Rule, spanOf } from '../core/index.js';
import { claimsOfFilled } from './blanks/claims.js';

export const unfilled: Rule = {
  meta: {
    id: 'unfilled',
    severity: 'warning',
    title: { zh: '未填写的内容', en: 'Left unfilled' },
    why: { zh: '报告中留有未填的项目，不能提交。', en: 'A report with fields left open cannot be issued.' },
    messages: { unfilled: { zh: '“{{words}}”还没有填写。', en: '"{{words}}" has not been filled in.' } },
    suggestion: { zh: '补填，或写明“无”或“不适用”。', en: 'Fill it in, or state that there is none.' },
    examples: {
      valid: [
        { language: 'zh', text: '合同号：无。' },
        { language: 'zh', text: '培训记录表未填写审核人，现场补签。' },
        { language: 'zh', text: '审核组长（签字）：________ 日期：________' },
        { language: 'zh', text: '是（ ） 否（ ）\n记录表第3栏（  ）由组长填写。' },
      ],
      invalid: [
        {
          language: 'zh',
          text: '合同号：未填，客户：某某公司。',
          messageId: 'unfilled',
          quotes: ['合同号：未填'],
        },
        {
          language: 'zh',
          text: '本次审核未覆盖的区域及理由：____________',
          messageId: 'unfilled',
          quotes: ['本次审核未覆盖的区域及理由：____________'],
        },
        {
          language: 'zh',
          text: '审核组成员及专业能力（ ）\n组长：林知远',
          messageId: 'unfilled',
          quotes: ['审核组成员及专业能力（ ）'],
        },
        { language: 'zh', text: '检定日期：××××年××月', messageId: 'unfilled', quotes: ['检定日期：××××'] },
        {
          language: 'en',
          text: 'Certificate no.: TBD',
          messageId: 'unfilled',
          quotes: ['Certificate no.: TBD'],
        },
      ],
    },
  },
  check(_facts, report) {
    const { text } = report.view;
    const open = [
      ...matchesNear(text, OPEN, OPEN_FIELD),
      ...matchesNear(text, EMPTY, EMPTY_BRACKETS),
      ...matchesNear(text, UNDERLINED, OPEN_STRETCH),
      ...text.matchAll(NO_VALUE),
    ].map((match) => ({
      span: spanOf(match),
      words: match[0],
      claims: claimsOfFilled(report, spanOf(match)),
    }));
    // Who signs on paper leaves the date of the file open; not where the file says that it is signed and dated.
    const unsigned = [...text.matchAll(UNSIGNED)]
      .map((match) => ({
        span: spanOf(match),
        words: match[0],
        claims: claimsOfFilled(report, spanOf(match)),
      }))
      .filter(({ claims }) => claims.some(({ span }) => /签|sign/iu.test(text.slice(span.start, span.end))));
    return [...open, ...unsigned].map(({ span, words, claims }) => ({
      messageId: 'unfilled',
      params: { words },
      places: [{ span, role: 'blank' }, ...claims].sort((a, b) => a.span.start - b.span.start),
    }));
  },
};

/** `实际 XX%`, `共N项`, `在__天内`: a letter or a line where a number belongs. */
const NO_VALUE =
  /[\p{Script=Han}]{0,8}\s?[:为]?\s?(?<![A-Za-z\d])(?:[X×]{2,4}|(?<!:\s?)\?{2,4}|(?<!:\s?)_{2,6})\s?(?:%|‰)|(?:共|总计|合计|共计|计)\s?[NnXx×]{1,2}\s?(?:项|人|份|次|台|家|个|件|名|起|条)|(?:在|于)_{1,12}\s?(?:天|日|个工作日|小时|周|个月)(?:之?内|前)|\b(?:total of|altogether) [NX]{1,2} (?=[a-z])/gu;
/** A date without its day and month beside a name that signs. */
const UNSIGNED = /(?:签[名字][^\n]{0,20})?(?:日期|时间)\s?[:]?\s{0,4}(?:20\d\d\s?年)\s{1,8}月\s{1,8}日/gu;

/** A line that ends in brackets with nothing between them; `是( ) 否( )` are boxes. */
const EMPTY = /\(\s{0,6}\)/u;
const EMPTY_BRACKETS =
  /(?<=^|\n)\s{0,8}(?:[\d.]{1,6}\s?|[一二三四五六七八九十]{1,3}、)?[\p{Script=Han}、和及]{4,20}\(\s{0,6}\)(?=\s{0,4}(?:\n|$))/gu;

/** `管理体系运行______,能够实现`: the blank of a sentence that the template left open. */
const UNDERLINED = /_{4}|\(\s{0,6}\)[。;]|[期时]限[^\n]{0,4}\s年\s/u;
const OPEN_STRETCH =
  /(?<=\p{Script=Han})(?<!(?:签[字名章]|日期|时间|代表|组长|组员|负责人|盖章|经理|审核员|[年月日]))_{4,40}(?=[,。;、]|\p{Script=Han}{2})(?!\s?[年月日])|[\p{Script=Han}、和及]{4,20}\(\s{0,6}\)(?=[。;](?![^\n]{0,40}\(\s{0,6}\)))|(?:期限|限期|[于在至]|(?<!签[^\n]{0,40})(?<!\p{Script=Han})(?!\p{Script=Han}{0,10}(?:批准|编制|报告|确认|签))\p{Script=Han}{2,10}(?:日期|时间)\s?:)\s?[:]?\s?_{2,12}年_{1,8}月_{1,8}日(?:前|之前)?|[\p{Script=Han}]{0,12}(?:整改|纠正|完成|提交|关闭|验证)[\p{Script=Han}]{0,4}[期时]限\s?[:为]?\s{1,10}年\s{1,8}月\s{1,8}日(?:之?前)?|\b[a-z]{2,20} _{6,40}(?=[,;]| [a-z]{2})/gu;

const OPEN = /:\s?(?:_{3}|未填|待|暂缺|[×X]{2}|\?\?|TB[DC]\b)/u;
/** A label with a mark that stands for something still to come. */
const OPEN_FIELD =
  /[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z. ]{0,14}\s?:\s?(?:未填写?(?![\p{Script=Han}])|待填写?|待补充?|待定|暂缺|[×X]{2,12}|\?{2,6}|TBD\b|TBC\b)|(?:[\p{Script=Han}]{0,14}(?:编号|名称|数量|人数|版本|地址|范围|条款|证书号|负责人|代表|结论|理由|原因|区域|说明|情况|内容|产品)|[A-Za-z ]{0,20}(?:number|no\.?|name|address|scope|version|revision|clause|headcount|month|period|duration))\s?:\s?_{3,40}|(?<=^|\n|[.;。;]\s?)(?![^\n:]{0,40}(?:sign|date|name of|initials|signed|签|章|日期|时间|审核员|组长|组员|批准|编制|代表|确认|经理))[A-Z\p{Script=Han}][A-Za-z\p{Script=Han} -]{3,60}:\s?_{4,40}(?=\s*(?:$|\n|[.。;,]))/giu;
