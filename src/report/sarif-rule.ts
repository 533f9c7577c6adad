import type { Language, RuleExample, RuleMeta } from '../core/index.js';
import { type Translate, translator } from '../messages/index.js';
import { message, SARIF_LEVEL } from './sarif-text.js';

const pascalCase = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Examples of the reader's language, or all where it has none. */
function examplesFor(examples: readonly RuleExample[], language: Language): readonly RuleExample[] {
  const own = examples.filter((example) => example.language === language);
  return own.length > 0 ? own : examples;
}

/** Example texts as indented code, which needs no escaping whatever they hold. */
function exampleSection(title: string, examples: readonly RuleExample[]): string[] {
  if (examples.length === 0) return [];
  const blocks = examples.map(({ text }) =>
    text
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n'),
  );
  return [`**${title}**`, blocks.join('\n\n<!-- -->\n\n')];
}

function helpMarkdown({ why, suggestion, examples }: RuleMeta, language: Language, t: Translate): string {
  return [
    `**${t('report:sarif.why')}**`,
    why[language],
    `**${t('report:sarif.do')}**`,
    suggestion[language],
    ...exampleSection(t('report:sarif.invalid'), examplesFor(examples.invalid, language)),
    ...exampleSection(t('report:sarif.valid'), examplesFor(examples.valid, language)),
  ].join('\n\n');
}

/** A rule as SARIF's reportingDescriptor, with its title, why, what to do and examples in one language. */
export function sarifRule(meta: RuleMeta, language: Language) {
  const t = translator(language);
  const why = meta.why[language];
  const suggestion = meta.suggestion[language];
  return {
    id: meta.id,
    name: pascalCase(meta.id),
    shortDescription: message(meta.title[language]),
    fullDescription: message(why),
    help: {
      text: message(t('report:sarif.help', { why, suggestion })).text,
      markdown: message(helpMarkdown(meta, language, t)).text,
    },
    defaultConfiguration: { level: SARIF_LEVEL[meta.severity] },
  };
}
