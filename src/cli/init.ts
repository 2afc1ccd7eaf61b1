// `calque init`: a configuration to start from.

import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { configNames } from '../config/configs.ts'
import { languagesOf, levels } from '../core/settings.ts'
import { houses, rules } from '../rules/index.ts'
import type { Args } from './args.ts'
import { Failure, whyNot } from './failure.ts'
import type { Streams } from './streams.ts'
import { schemaFile } from './version.ts'

/** @throws {Failure} when there is a configuration already or the folder cannot be written to. */
export async function init(args: Args, streams: Streams): Promise<string> {
  if (args.paths.length > 0) throw new Failure('`calque init` takes no paths: it writes into the current folder')
  const folder = streams.cwd()
  const there = configNames.find((name) => existsSync(join(folder, name)))
  if (there) throw new Failure(`${there} is there already: edit it, or delete it first`)
  try {
    writeFileSync(join(folder, 'calque.yaml'), template(schemaFrom(folder)), { flag: 'wx' })
  } catch (error) {
    throw new Failure(`calque.yaml cannot be written: ${whyNot(error)}`)
  }
  return 'Wrote calque.yaml. `calque rules` lists what can be set in it.\n'
}

/**
 * Where an editor finds the JSON Schema: in the project's own `node_modules`, so that the path holds for everybody who works
 * on it; else in the calque that runs.
 */
function schemaFrom(folder: string): string {
  for (let up = folder; ; up = dirname(up)) {
    const path = join(up, 'node_modules', 'calque', 'rules', 'schema.json')
    if (existsSync(path)) return `./${relative(folder, path).split(sep).join('/')}`.replace('./../', '../')
    if (dirname(up) === up) return pathToFileURL(schemaFile()).href
  }
}

/** Valid as it stands, and as valid with any comment mark before a setting taken away. */
function template(schema: string): string {
  const languages = languagesOf(rules)
  const withOption = rules.find((rule) => Object.values(rule.options).length > 0) ?? rules[0]!
  const [option] = Object.entries<{ default: unknown }>(withOption.options)
  const plain = rules.find((rule) => rule !== withOption) ?? withOption
  const setting = option ? `{level: ${withOption.severity}, ${option[0]}: ${JSON.stringify(option[1].default)}}` : 'off'
  return `# yaml-language-server: $schema=${schema}
# What calque checks in the files of this folder and below.

# Source language of the copy, or a list of them${languages.length > 0 ? ` (known: ${languages.join(', ')})` : ''}.
${languages.length > 0 ? `# from: ${languages.includes('ru') ? 'ru' : languages[0]}` : '# from: []'}

# House style, or a list of them${houses.length > 0 ? ` (known: ${houses.map(({ id }) => id).join(', ')})` : ''}: sets options of many rules.
${houses.length > 0 ? `# extends: ${houses[0]!.id}` : '# extends: []'}

# recommended: rules of high and medium confidence. strict: all of them.
profile: recommended

# A level (${levels.join(', ')}) for a rule, or a mapping with its options.
# \`calque explain ${withOption.id}\` tells what a rule is for and what it takes.
# rules:
#  ${plain.id}: ${plain.severity}
#  ${withOption.id}: ${setting}

# The house dictionary: \`calque explain consistency/house-term\` tells what an entry takes.
# terms:
#  - {prefer: Kyiv, ban: Kiev, note: since 2019}
#  - {protect: Chicken Kiev}

# Suppressions in the text: whether each needs a reason, and the level of one that suppresses nothing.
# suppressions:
#  reason: required
#  unused: error

# Other settings for some of the files: patterns from this folder on, and anything of the above. A later one wins.
# overrides:
#  - {files: [sport/**, '*.html'], profile: strict}
`
}
