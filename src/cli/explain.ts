// `calque explain RULE`: everything that the rule says of itself.

import wrap from 'wrap-ansi'
import type { OptionSpec } from '../core/options.ts'
import type { AnyRule, BadExample, Source } from '../core/rule.ts'
import { didYouMean } from '../core/settings.ts'
import { rules } from '../rules/index.ts'
import type { Args } from './args.ts'
import { Failure } from './failure.ts'
import type { Streams } from './streams.ts'
import { hasColor, type Style, styler, widthOf } from './terminal.ts'

/** @throws {Failure} unless exactly one rule that exists is named. */
export async function explain(args: Args, streams: Streams): Promise<string> {
  const [name, ...more] = args.paths
  if (name === undefined || more.length > 0)
    throw new Failure('name one rule: `calque explain quotes/unbalanced`. `calque rules` lists all')
  const rule = rules.find(({ id }) => id === name)
  if (!rule) {
    const hint = didYouMean(
      name,
      rules.map(({ id }) => id)
    )
    throw new Failure(`unknown rule \`${name}\`.${hint} \`calque rules\` lists all`)
  }
  const style = styler(hasColor(args, streams, streams.stdout))
  return `${new Page(style, widthOf(streams.stdout)).of(rule)}\n`
}

class Page {
  readonly #style: Style
  readonly #width: number

  constructor(style: Style, width: number) {
    this.#style = style
    this.#width = width
  }

  of(rule: AnyRule): string {
    const { id, summary, why, severity, confidence, mqm, from, where, options, sources, examples } = rule
    const about = from ? `, for copy from ${from.join(', ')}` : ''
    return [
      `${this.#style('bold', id)}\n${this.#fill(summary)}`,
      this.#fill(`${severity}, ${confidence} confidence${about}. MQM: ${mqm}. Looks at: ${where.join(', ')}.`),
      this.#markdown(why),
      this.#section('Options', Object.entries<OptionSpec>(options).map(this.#option)),
      this.#section('Bad', examples.bad.map(this.#bad)),
      this.#section(
        'Good',
        examples.good.map(({ good }: { good: string }) => this.#example(good))
      ),
      this.#section('Sources', sources.map(this.#source))
    ]
      .filter((part) => part !== '')
      .join('\n\n')
  }

  #section(title: string, entries: readonly string[]): string {
    return entries.length === 0 ? '' : `${this.#style('bold', title)}\n${entries.join('\n')}`
  }

  /** Wraps to the terminal, every line set in. */
  #fill(text: string, indent = ''): string {
    const lines = wrap(text, this.#width - indent.length, { trim: true, hard: false })
    return lines.replace(/^/gm, indent)
  }

  /** Paragraphs and lists are filled anew; the rest of Markdown reads well as it stands. */
  #markdown(text: string): string {
    return text
      .trim()
      .split(/\n\s*\n/)
      .map((block) => this.#fill(block.replace(/\n(?!\s*[-*] |\s*\d+\. )\s*/g, ' ')))
      .join('\n\n')
  }

  #option = ([name, option]: [string, OptionSpec]): string => {
    const values =
      option.type === 'integer'
        ? `${option.min} to ${option.max}`
        : option.type === 'choice'
          ? option.choices.join(' | ')
          : option.type
    const head = `  ${name}: ${values} (default ${JSON.stringify(option.default)})`
    return `${head}\n${this.#fill(option.description, '      ')}`
  }

  // biome-ignore lint/suspicious/noExplicitAny: examples of any rule.
  #bad = ({ bad, fixed }: BadExample<string, any>): string => {
    const marked = bad.replace(/\[\[([\s\S]*?)\]\]/, (whole, found: string) => this.#mark(whole, found))
    return this.#example(marked) + (fixed === undefined ? '' : `\n${this.#example(`→ ${fixed}`)}`)
  }

  /** The marks stand for the underline where there is none. */
  #mark(whole: string, found: string): string {
    const styled = this.#style(['underline', 'red'], found)
    return styled === found ? whole : styled
  }

  #example(text: string): string {
    return text
      .split('\n')
      .map((line) => (line === '' ? '' : this.#fill(line, '    ')))
      .join('\n')
      .replace(/^ {4}/, '  - ')
      .replace(/^ {2}- →/, '    →')
  }

  #source = ({ title, at, url }: Source): string =>
    this.#fill(`${title}${at ? `, ${at}` : ''}${url ? `. ${url}` : ''}`, '    ').replace(/^ {4}/, '  - ')
}
