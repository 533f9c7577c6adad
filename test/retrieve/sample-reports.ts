import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span, StandardId } from '../../src/core/index.js';
import { parseReport } from '../../src/parse/index.js';
import { segmentWriteups } from '../../src/retrieve/segment.js';
import { REPORT_TOPICS, topicOfClause } from '../../src/standards/index.js';
import { textOf } from './text-source.js';

const CORPUS = join(import.meta.dirname, '../../corpus');

/** A sample report as if it had been written in the new form: its narratives by topic, without a clause number. */
export interface RewrittenReport {
  text: string;
  standards: readonly StandardId[];
  truth: Array<Span & { clauses: readonly string[] }>;
}

interface SampleReport {
  file: string;
  standards: StandardId[];
}

export function sampleReports(): RewrittenReport[] {
  const manifest = JSON.parse(readFileSync(join(CORPUS, 'manifest.json'), 'utf8')) as SampleReport[];
  return manifest.map(({ file, standards }) => {
    const source = textOf(readFileSync(join(CORPUS, file), 'utf8'));
    const meta = { id: 'r', standards, edition: null, date: null, industry: null };
    const writeups = segmentWriteups(parseReport(source), meta);
    const truth: RewrittenReport['truth'] = [];
    let text = '三、审核发现\n';
    for (const topic of REPORT_TOPICS) {
      text += `${topic.section} ${topic.titleZh}\n`;
      for (const { clauses, text: body } of writeups) {
        if (topicOfClause(clauses[0] ?? '')?.section !== topic.section) continue;
        const line = body.replace(/\s*\n\s*/gu, '');
        truth.push({ start: text.length, end: text.length + line.length, clauses });
        text += `${line}\n`;
      }
    }
    return { text, standards, truth };
  });
}
