// The page of a rule, in Markdown: everything that its record says.

import type { OptionSpec } from './options.ts'
import type { AnyRule, BadExample, GoodExample, Phrase, Source } from './rule.ts'
import type { Term } from './terms.ts'

type Bad = BadExample<string, Record<string, OptionSpec>>
type Good = GoodExample<Record<string, OptionSpec>>

/** The page of a rule. */
export function pageOf(rule: AnyRule): string {
  const parts = [
    `# ${rule.id}`,
    `${rule.summary}.`,
    facts(rule),
    rule.why.trim(),
    '## Bad',
    ...(rule.examples.bad as readonly Bad[]).map(bad),
    '## Good',
    (rule.examples.good as readonly Good[]).map(good).join('\n'),
    ...options(rule),
    ...phrases(rule),
    '## Sources',
    rule.sources.map(source).join('\n'),
    '## Switch it off',
    `For one paragraph, in the copy: \`<!-- calque-disable-next ${rule.id} -- why -->\`, in plain text a line \`%% calque-disable-next ${rule.id} -- why\`. Everywhere, in \`calque.yaml\`: \`rules: {${rule.id}: off}\`.`
  ]
  return `${parts.join('\n\n')}\n`
}

function facts(rule: AnyRule): string {
  const languages = rule.from ? `, for copy translated from \`${rule.from.join('`, `')}\`` : ''
  const quoted = rule.quotedLower ? ' (in quotations one level lower)' : ''
  return `Level: **${rule.severity}**${quoted}. Confidence: **${rule.confidence}**${languages}. MQM: ${rule.mqm}. Looks at: ${rule.where.join(', ')}.`
}

function bad({ bad: marked, fixed, options: values, from, terms }: Bad): string {
  const corrected = fixed === undefined ? '' : `\n\nbecomes\n\n${block(fixed)}`
  return `${block(marked)}${corrected}${setting(values, from, terms)}`
}

function good({ good: text, options: values, from, terms }: Good): string {
  return `${block(text)}${setting(values, from, terms)}\n`
}

// Examples hold quotation marks, stars and backticks: shown as they are, between fences.
function block(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``
}

function setting(
  values: Readonly<Record<string, unknown>> | undefined,
  from: string | undefined,
  terms: readonly Term[] | undefined
): string {
  const all = { ...(from && { from }), ...(terms && { terms: JSON.stringify(terms) }), ...values }
  const pairs = Object.entries(all).map(([name, value]) => `\`${name}: ${value}\``)
  return pairs.length === 0 ? '' : `\n\nwith ${pairs.join(', ')}`
}

function options(rule: AnyRule): string[] {
  const all = Object.entries(rule.options as Record<string, OptionSpec>)
  if (all.length === 0) return []
  const rows = all.map(([name, one]) => `| \`${name}\` | ${valuesOf(one)} | \`${one.default}\` | ${one.description} |`)
  return ['## Options', ['| option | values | default | |', '|---|---|---|---|', ...rows].join('\n')]
}

function valuesOf(option: OptionSpec): string {
  switch (option.type) {
    case 'integer':
      return `${option.min} to ${option.max}`
    case 'boolean':
      return 'true, false'
    case 'choice':
      return option.choices.join(', ')
    case 'list':
      return 'list of texts'
  }
}

function phrases(rule: AnyRule): string[] {
  const all: readonly Phrase[] = rule.phrases ?? []
  if (all.length === 0) return []
  const rows = all.map((phrase) => {
    const { advice = '', source: original = '' } = phrase as Phrase & { advice?: string; source?: string }
    return `| ${cell(`\`${phrase.pattern}\``)} | ${cell(advice)} | ${cell(original)} | ${phrase.confidence ?? 'high'} |`
  })
  return ['## Phrases', ['| phrase | advice | source phrase | confidence |', '|---|---|---|---|', ...rows].join('\n')]
}

const cell = (text: string) => text.replaceAll('|', '\\|')

function source({ title, at, url }: Source): string {
  return `- ${url ? `[${title}](${url})` : title}${at ? `, ${at}` : ''}`
}
