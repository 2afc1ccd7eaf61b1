// JSON Schema of the configuration, for editors.

import type { HouseStyle } from './house.ts'
import type { OptionSpec } from './options.ts'
import type { AnyRule } from './rule.ts'
import { languagesOf, levels, profiles, reasons } from './settings.ts'
import { termFileSchema, termSchema } from './term-schema.ts'

/** The JSON Schema (2020-12) of a configuration with these rules. It says what `checkConfig` checks. */
export function schemaOf(rules: readonly AnyRule[], houses: readonly HouseStyle[] = []): object {
  const language = { enum: languagesOf(rules) }
  const style = {
    anyOf: [
      { enum: houses.map(({ id }) => id) },
      { type: 'string', pattern: String.raw`^(?!/)(\.{1,2}/|.*\.(ya?ml|json)$)`, description: 'Path from this file' }
    ]
  }
  const pattern = { type: 'string', minLength: 1 }
  const settings = {
    profile: { enum: profiles, default: 'recommended', description: '`strict` adds the rules of low confidence' },
    from: { description: 'Source language of the copy, or several', ...oneOrMore(language) },
    extends: {
      description:
        'House style or other configuration file, or several: a later one wins, and what stands here over all',
      ...oneOrMore(style)
    },
    suppressions: {
      description: 'What in-text suppressions must be like',
      type: 'object',
      additionalProperties: false,
      properties: {
        reason: { enum: reasons, default: 'optional', description: '`required`: one without a reason is an error' },
        unused: { enum: levels, default: 'warning', description: 'How one that suppresses nothing is reported' }
      }
    },
    rules: { $ref: '#/$defs/rules' },
    terms: { $ref: '#/$defs/terms' }
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of calque',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...settings,
      overrides: {
        description: 'Settings for some of the files: a later one wins',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          minProperties: 2,
          properties: {
            files: {
              description:
                'Patterns from the folder of this file on, such as `sport/**`; `!` before one takes away again',
              ...oneOrMore(pattern)
            },
            ...settings
          }
        }
      }
    },
    $defs: {
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, schemaOfRule(rule)]))
      },
      terms: { description: 'The house dictionary', type: 'array', items: { oneOf: [termSchema, termFileSchema] } }
    }
  }
}

function oneOrMore(one: object): object {
  return { oneOf: [one, { type: 'array', items: one }] }
}

function schemaOfRule(rule: AnyRule): object {
  const level = { enum: levels, default: rule.severity }
  const options = Object.entries(rule.options as Record<string, OptionSpec>)
  const properties = { level, ...Object.fromEntries(options.map(([name, option]) => [name, schemaOfOption(option)])) }
  return { description: rule.summary, oneOf: [level, { type: 'object', additionalProperties: false, properties }] }
}

function schemaOfOption(option: OptionSpec): object {
  const { description, default: value } = option
  switch (option.type) {
    case 'integer':
      return { type: 'integer', minimum: option.min, maximum: option.max, default: value, description }
    case 'boolean':
      return { type: 'boolean', default: value, description }
    case 'choice':
      return { enum: option.choices, default: value, description }
    case 'list':
      return { type: 'array', items: { type: 'string' }, default: value, description }
  }
}
