// Small rules for tests of the core: what a rule must have besides what a test is about.

import type { OptionsSpec } from '../../src/core/options.ts'
import type { AnyRule, Finding, Phrase, PhraseMatch, Rule, RuleId, Unit, Units } from '../../src/core/rule.ts'
import { everywhere } from '../../src/core/rule.ts'

type Parts<U extends Unit> = Partial<Omit<Rule<U, OptionsSpec, string>, 'check'>> & {
  readonly check?: (
    unit: Units[U],
    ...rest: Parameters<AnyRule['check']> extends [unknown, infer C] ? [C] : never
  ) => Iterable<Finding>
}

export function ruleOf<U extends Unit>(id: RuleId, unit: U, parts: Parts<U> = {}): AnyRule {
  const bad = { bad: '[[x]]', message: 'found' }
  return {
    id,
    unit,
    summary: 'Test',
    why: 'Test',
    mqm: 'style',
    sources: [{ title: 'Test' }],
    severity: 'warning',
    confidence: 'high',
    where: everywhere,
    options: {},
    messages: { found: 'Unexpected `{actual}`' },
    examples: { bad: [bad, bad, bad], good: [{ good: 'y' }, { good: 'y' }, { good: 'y' }] },
    check: () => [],
    ...parts
  }
}

/** A rule that finds phrases, and puts `expected` in their place. */
export function phraseRule(
  id: RuleId,
  phrases: readonly (string | Phrase)[],
  expected?: string,
  parts: Parts<'phrase'> = {}
): AnyRule {
  return ruleOf(id, 'phrase', {
    phrases: phrases.map((one) => (typeof one === 'string' ? { pattern: one } : one)),
    check: ({ start, end }: PhraseMatch) => [
      {
        message: 'found',
        start,
        end,
        ...(expected !== undefined && { fix: { edits: [{ start, end, text: expected }], safe: true } })
      }
    ],
    ...parts
  })
}
