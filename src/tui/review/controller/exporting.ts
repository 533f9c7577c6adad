import { basename } from 'node:path';
import type { FindingsFormat } from '../../../app/index.js';
import { isAnswer, reasonOf } from '../../controller/context.js';
import type { Question } from '../../notices/reducer.js';
import { alert, ask, type ReviewContext, say, stateOf } from './context.js';

/** Writes the findings beside the report; a file that is there is replaced only after a second press. */
export function createExporting(context: ReviewContext) {
  return async (format: FindingsFormat, asked: Question | null): Promise<void> => {
    const { report, language, path } = stateOf(context);
    const question: Question = { kind: 'replace', subject: format };
    if (context.review.hasExport(format) && !isAnswer(asked, question)) {
      ask(context, question, `replace-${format}`, { file: `${basename(path)}.findings.${format}` });
      return;
    }
    try {
      const file = await context.review.export(report, format, language);
      say(context, 'good', 'exported', { file });
    } catch (error) {
      alert(context, 'bad', 'export-failed', { reason: reasonOf(error, language) });
    }
  };
}
