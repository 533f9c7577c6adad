import { type ExportReport, InputError } from '../core/index.js';
import { type TemplateScope, type TemplateValue, templateData } from './template-data.js';
import { placeOfTag } from './template-places.js';

/** What docxtemplater throws: one error, or several gathered in `errors`. */
interface TemplateError {
  properties?: { id?: string; xtag?: string; explanation?: string; errors?: TemplateError[] };
  message?: string;
}

/** Faults of a template that users make, by docxtemplater's names for them. */
const FAULTS: Readonly<Record<string, string>> = {
  unopened_tag: 'unopened',
  unclosed_tag: 'unclosed',
  duplicate_open_tag: 'unclosed',
  duplicate_close_tag: 'unopened',
  unopened_loop: 'loop-unopened',
  unclosed_loop: 'loop-unclosed',
  closing_tag_does_not_match_opening_tag: 'loop-crossed',
};

/**
 * Fills a firm's .docx: `{受审核方}` or `{auditee}` and the like, `{#条款}…{/条款}` and `{#不符合}…{/不符合}` repeat
 * what is between them.
 * @throws InputError `template-broken` naming paragraph and placeholder, `template-unknown` for placeholders that do
 * not exist, `template-not-docx`.
 */
export async function fillTemplate(
  bytes: Uint8Array,
  file: string,
  report: ExportReport,
): Promise<Uint8Array> {
  const [{ default: PizZip }, { default: Docxtemplater }] = await Promise.all([
    import('pizzip'),
    import('docxtemplater'),
  ]);
  const zip = openZip(PizZip, bytes, file);
  const xml = zip.file('word/document.xml')?.asText();
  if (xml === undefined) throw new InputError('template-not-docx', { file });
  const unknown: string[] = [];
  try {
    const template = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => ({
        get: (_scope, context) => lookUp(tag.trim(), context.scopeList as TemplateScope[], unknown),
      }),
      nullGetter: () => '',
    });
    template.render(templateData(report));
    if (unknown.length === 0) return template.toUint8Array();
  } catch (error) {
    throw describe(error as TemplateError, file, xml);
  }
  const [tag = ''] = unknown;
  throw new InputError('template-unknown', { file, tag, ...placeParams(xml, tag) });
}

function openZip(PizZip: typeof import('pizzip'), bytes: Uint8Array, file: string) {
  try {
    return new PizZip(bytes);
  } catch (error) {
    throw new InputError('template-not-docx', { file }, { cause: error });
  }
}

/** The value of a name in the innermost scope that has it; names nobody knows are gathered. */
function lookUp(tag: string, scopes: readonly TemplateScope[], unknown: string[]): TemplateValue {
  const scope = scopes.findLast((candidate) => Object.hasOwn(candidate, tag));
  if (!scope) unknown.push(tag);
  return scope?.[tag] ?? '';
}

function describe(error: TemplateError, file: string, xml: string): unknown {
  const [first = error] = error.properties?.errors ?? [];
  const { id, xtag, explanation } = first.properties ?? {};
  if (id === undefined) return error;
  const tag = xtag ?? '';
  const fault = FAULTS[id];
  return fault === undefined
    ? new InputError('template-broken', {
        file,
        tag,
        reason: explanation ?? first.message ?? id,
        ...placeParams(xml, tag),
      })
    : new InputError(`template-${fault}`, { file, tag, ...placeParams(xml, tag) });
}

const placeParams = (xml: string, tag: string): { paragraph: string | number; words: string } =>
  placeOfTag(xml, tag) ?? { paragraph: '?', words: '' };
