import { spanOf } from '../core/index.js';
import { type Candidate, RANK } from './candidate.js';

const BOOK_TITLE = /《[^《》]{1,80}》/gu;
const QUOTED = /[“「『"]([^“”「」『』"\n]{2,40})[”」』"]/gu;
/** Nouns that end the title of a document. */
const DOCUMENT_NOUN =
  /(?:表|单|记录|程序|规程|规范|手册|制度|办法|方案|计划|报告|清单|台账|台帐|合同|协议|证书|标准|指南|规定|细则|预案|图纸|条例|通知|纪要|说明书|任务书|指导书|批复|档案|日志|目录|汇编|文件|登记簿|告知书|责任书|承诺书|manual|procedure|record|report|register|plan|form|policy|instruction|checklist|certificate|log|specification)s?$/iu;

/** Finds titles of documents: between book-title marks, or quoted and ending in the noun of a document. */
export function findTitles(folded: string): Candidate[] {
  const marked = [...folded.matchAll(BOOK_TITLE)].map((match) => ({
    kind: 'document-title' as const,
    ...spanOf(match),
    rank: RANK.exact,
  }));
  const quoted = [...folded.matchAll(QUOTED)].flatMap((match) => {
    const inner = match[1] ?? '';
    if (inner.length < 4 || !DOCUMENT_NOUN.test(inner.trim())) return [];
    const start = match.index + 1;
    return [{ kind: 'document-title' as const, start, end: start + inner.length, rank: RANK.strong }];
  });
  return [...marked, ...quoted];
}
