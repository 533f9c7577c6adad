import { z } from 'zod';
import { clauseDraftSchema, escapeHtml, noteSchema, verifierFlagSchema } from '../../core/index.js';
import type { Translate } from '../../messages/index.js';
import { ASPECTS, judgementSchema } from '../judgements.js';

/** What was given and what was made of it, side by side. */
interface Sides {
  left: string;
  right: string;
}

const paragraph = (id: string, text: string): string =>
  `<p>${id === '' ? '' : `<span class="id">${escapeHtml(id)}</span>`}${escapeHtml(text)}</p>`;
const title = (t: Translate, key: string): string => `<h4>${escapeHtml(t(`evals:html.${key}`))}</h4>`;

const draftSchema = z.object({
  output: z.object({ notes: z.array(noteSchema), drafts: z.array(clauseDraftSchema) }),
});

function draftSides(t: Translate, { output }: z.infer<typeof draftSchema>): Sides {
  const flag = ({ quote, message }: { quote: string; message: string }) =>
    `<span class="flag">${escapeHtml(`⚑ ${quote} — ${message}`)}</span>`;
  const drafts = output.drafts.map(({ clause, title: name, verdict, sentences, questions }) => {
    const lines = sentences.map(
      ({ text, notes, flags }) =>
        `<li>${flags.length > 0 ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)} <span class="id">${escapeHtml(notes.join(' '))}</span>${flags.map(flag).join('')}</li>`,
    );
    const asked = questions.map((question) => `<li><span class="id">?</span>${escapeHtml(question)}</li>`);
    return `<h4>${escapeHtml(`${clause} ${name} · ${verdict}`)}</h4><ul>${[...lines, ...asked].join('\n')}</ul>`;
  });
  return {
    left: title(t, 'notes') + output.notes.map(({ id, text }) => paragraph(id, text)).join('\n'),
    right: title(t, 'drafts') + drafts.join('\n'),
  };
}

const verifySchema = z.object({
  note: z.string(),
  narrative: z.string(),
  flags: z.array(verifierFlagSchema),
});

/** A narrative with what was flagged in it marked; flags that overlap are marked as one. */
function marked(narrative: string, flags: readonly { start: number; end: number }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of [...flags].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    out += `${escapeHtml(narrative.slice(at, from))}<mark>${escapeHtml(narrative.slice(from, end))}</mark>`;
    at = end;
  }
  return out + escapeHtml(narrative.slice(at));
}

function verifySides(t: Translate, { note, narrative, flags }: z.infer<typeof verifySchema>): Sides {
  const told = flags.map(({ quote, message }) => paragraph('⚑', `${quote} — ${message}`));
  return {
    left: title(t, 'notes') + paragraph('', note),
    right: `${title(t, 'narrative')}<p>${marked(narrative, flags)}</p>${told.join('\n')}`,
  };
}

const checkSchema = z.object({
  text: z.string(),
  file: z.object({
    findings: z.array(
      z.object({
        ruleId: z.string(),
        severity: z.string(),
        message: z.string(),
        evidence: z.array(z.object({ quote: z.string(), line: z.number() })),
      }),
    ),
  }),
});

function checkSides(t: Translate, { text, file }: z.infer<typeof checkSchema>): Sides {
  const findings = file.findings.map(
    ({ ruleId, severity, message, evidence }) =>
      `<li><b>${escapeHtml(`${severity} ${ruleId}`)}</b> ${escapeHtml(message)}${evidence
        .map(({ quote, line }) => `<br><span class="id">${line}</span>${escapeHtml(quote)}`)
        .join('')}</li>`,
  );
  const lines = text
    .split('\n')
    .map((line, index) => (line.trim() === '' ? '' : paragraph(String(index + 1), line)));
  return {
    left: title(t, 'report') + lines.join('\n'),
    right: `${title(t, 'findings')}<ul>${findings.join('\n')}</ul>`,
  };
}

const retrievalSchema = z.object({
  query: z.string(),
  results: z.array(z.object({ clause: z.string(), title: z.string(), text: z.string() })),
});

const retrievalSides = (t: Translate, { query, results }: z.infer<typeof retrievalSchema>): Sides => ({
  left: title(t, 'query') + paragraph('', query),
  right:
    title(t, 'results') +
    results.map(({ clause, title: name, text }) => paragraph(clause, `${name} ${text}`)).join('\n'),
});

const judgeSchema = z.object({
  judged: z.array(
    z.object({
      clause: z.string(),
      narrative: z.string(),
      judgement: judgementSchema.optional(),
      failure: z.string().optional(),
    }),
  ),
});

function judgeSides(t: Translate, { judged }: z.infer<typeof judgeSchema>): Sides {
  const grades = judged.map(({ clause, judgement, failure }) => {
    const lines = judgement
      ? ASPECTS.map(
          (aspect) =>
            `<li><b>${escapeHtml(`${t(`evals:aspect.${aspect}`)} ${judgement[aspect].grade}`)}</b> ${escapeHtml(judgement[aspect].reason)}</li>`,
        )
      : [`<li>${escapeHtml(`${t('evals:detail.notJudged')} ${failure ?? ''}`)}</li>`];
    return `<h4>${escapeHtml(clause)}</h4><ul>${lines.join('\n')}</ul>`;
  });
  return {
    left:
      title(t, 'narrative') + judged.map(({ clause, narrative }) => paragraph(clause, narrative)).join('\n'),
    right: title(t, 'grades') + grades.join('\n'),
  };
}

const sidesOf = <S extends z.ZodType>(schema: S, draw: (t: Translate, output: z.infer<S>) => Sides) => {
  return (t: Translate, output: unknown): Sides | null => {
    const parsed = schema.safeParse(output);
    return parsed.success ? draw(t, parsed.data) : null;
  };
};

const DRAW: Readonly<Record<string, (t: Translate, output: unknown) => Sides | null>> = {
  draft: sidesOf(draftSchema, draftSides),
  verify: sidesOf(verifySchema, verifySides),
  check: sidesOf(checkSchema, checkSides),
  retrieval: sidesOf(retrievalSchema, retrievalSides),
  judge: sidesOf(judgeSchema, judgeSides),
};

/** What was generated for a case beside what it was generated from; empty where the run does not hold it. */
export function caseBody(t: Translate, suite: string, output: unknown): string {
  const sides = DRAW[suite]?.(t, output) ?? null;
  return sides === null ? '' : `<div class="sides"><div>${sides.left}</div><div>${sides.right}</div></div>`;
}
