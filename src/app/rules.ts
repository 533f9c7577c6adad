import { InputError, type Rule } from '../core/index.js';
import { rules } from '../rules/index.js';

/** Every rule, or those named. @throws InputError for a name that no rule has. */
export function selectRules(ids: readonly string[] | undefined): readonly Rule[] {
  if (ids === undefined || ids.length === 0) return rules;
  return ids.map((id) => {
    const rule = rules.find(({ meta }) => meta.id === id);
    if (!rule)
      throw new InputError('rule-unknown', { rule: id, rules: rules.map(({ meta }) => meta.id).join(' ') });
    return rule;
  });
}
