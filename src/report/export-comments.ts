import type { ICommentOptions, Paragraph, ParagraphChild } from 'docx';
import { type ExportClause, type ExportSentence, makeVisible } from '../core/index.js';
import type { Translate } from '../messages/index.js';
import { type Docx, line } from './docx-style.js';
import { flagName } from './words.js';

/** Word comments gathered while the text is written; their ids count from 0. */
export class Comments {
  readonly list: ICommentOptions[] = [];

  constructor(
    private readonly docx: Docx,
    private readonly t: Translate,
    private readonly wanted: boolean,
  ) {}

  /** The narrative as paragraphs; a sentence with something to say carries it as a comment. */
  paragraphs({ sentences }: ExportClause): Paragraph[] {
    return paragraphsOf(sentences).map(
      (parts) =>
        new this.docx.Paragraph({
          children: parts.flatMap((sentence) => this.runs(sentence)),
          spacing: { after: 80 },
        }),
    );
  }

  private runs(sentence: ExportSentence): ParagraphChild[] {
    const { docx } = this;
    const run = new docx.TextRun({ text: makeVisible(sentence.text.replace(/\s*\n\s*/gu, '')) });
    const lines = this.linesOf(sentence);
    if (!this.wanted || lines.length === 0) return [run];
    const id = this.list.length;
    this.list.push({ id, author: 'Clausewright', children: lines.map((text) => line(docx, text)) });
    return [
      new docx.CommentRangeStart(id),
      run,
      new docx.CommentRangeEnd(id),
      new docx.TextRun({ children: [new docx.CommentReference(id)] }),
    ];
  }

  private linesOf({ notes, flags }: ExportSentence): string[] {
    const { t } = this;
    return [
      ...notes.map((note) => t('report:export.commentNote', { note })),
      ...flags.map(({ kind, message }) => t('report:draft.flag', { kind: flagName(t, kind), message })),
    ];
  }
}

/** Sentences by the paragraphs of the narrative, which end with a line end. */
function paragraphsOf(sentences: readonly ExportSentence[]): ExportSentence[][] {
  const paragraphs: ExportSentence[][] = [[]];
  for (const sentence of sentences) {
    if (sentence.text.trim() !== '') paragraphs.at(-1)?.push(sentence);
    if (/\n\s*$/u.test(sentence.text)) paragraphs.push([]);
  }
  return paragraphs.filter((parts) => parts.length > 0);
}
