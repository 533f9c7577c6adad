import { describe, expect, it } from 'vitest';
import { gradedIn } from '../helpers/whole-check.js';
import { LOCAL_DAMAGE } from './forms/damage.js';
import { BETWEEN, IDENTITY_THEMES } from './forms/identity.js';

/** Names, codes, counts and places in every pair of writings: repeated faithfully (silent), contradicted (found). */

/** Damage that neither a code nor a table would be recognisable after. */
const damages = LOCAL_DAMAGE.filter(
  ({ name }) => name !== 'spaces around figures' && name !== 'bold figures',
);

describe.each(IDENTITY_THEMES)('$rule: $name ($language)', (theme) => {
  const passages = theme.first.flatMap((first) =>
    theme.second.flatMap((second) =>
      BETWEEN[theme.language].map(
        (between) => (value: string) => first(theme.value) + between + second(value),
      ),
    ),
  );
  const cases = damages.flatMap((damage) => passages.map((passage) => ({ damage, passage })));

  it('is silent where both places agree', () => {
    for (const { damage, passage } of cases) {
      const text = damage.apply(passage(theme.value));
      expect(gradedIn(text, theme.language), `${damage.name}: ${text}`).toEqual([]);
    }
  });

  it('finds both places where they differ', () => {
    for (const { damage, passage } of cases) {
      const text = damage.apply(passage(theme.other));
      const found = gradedIn(text, theme.language);
      expect([...new Set(found.map(({ ruleId }) => ruleId))], `${damage.name}: ${text}`).toEqual([
        theme.rule,
      ]);
      const border = text.indexOf('\n');
      const starts = found[0]?.evidence.map(({ start }) => start) ?? [];
      expect(Math.min(...starts), `the first place of ${text}`).toBeLessThan(
        theme.rule === 'scope-leftover' ? border + 20 : border,
      );
      expect(Math.max(...starts), `the second place of ${text}`).toBeGreaterThan(border);
    }
  });
});
