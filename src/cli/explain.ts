// `calque explain RULE`: everything that the rule says of itself.

import wrap from 'wrap-ansi'
import type { OptionSpec } from '../core/options.ts'
import { urlOf } from '../core/problem.ts'
import type { AnyRule, BadExample, GoodExample, Phrase, Source } from '../core/rule.ts'
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

// biome-ignore lint/suspicious/noExplicitAny: examples of any rule.
type Bad = BadExample<string, any>
// biome-ignore lint/suspicious/noExplicitAny: the same.
type Good = GoodExample<any>
/** Phrases of rules in YAML say what to write instead, and what they were in the source language. */
type Advised = Phrase & { readonly advice?: string; readonly source?: string }

class Page {
  readonly #style: Style
  readonly #width: number

  constructor(style: Style, width: number) {
    this.#style = style
    this.#width = width
  }

  of(rule: AnyRule): string {
    const { id, summary, why, options, sources, examples, phrases = [] } = rule
    return [
      `${this.#style('bold', id)}\n${this.#fill(summary)}`,
      this.#fill(factsOf(rule)),
      this.#markdown(why),
      this.#section('Before and after', examples.bad.map(this.#bad), '\n\n'),
      this.#section('Left alone', examples.good.map(this.#good)),
      this.#section('Options', Object.entries<OptionSpec>(options).map(this.#option)),
      this.#section('Phrases', phrases.map(this.#phrase)),
      this.#section('Sources', sources.map(this.#source)),
      this.#section('Switch it off', [
        this.#item(`in plain text, for a paragraph, by a line before it: \`%% calque-disable-next ${id} -- why\``),
        this.#item(`in Markdown and HTML: \`<!-- calque-disable-next ${id} -- why -->\``),
        this.#item(`everywhere, in calque.yaml: \`rules: {${id}: off}\``)
      ]),
      urlOf(id)
    ]
      .filter((part) => part !== '')
      .join('\n\n')
  }

  #section(title: string, entries: readonly string[], between = '\n'): string {
    return entries.length === 0 ? '' : `${this.#style('bold', title)}\n${entries.join(between)}`
  }

  /** Wraps to the terminal, every line set in; code is coloured. */
  #fill(text: string, indent = ''): string {
    const styled = text.replace(/`[^`\n]+`/g, (code) => this.#style('cyan', code))
    return wrap(styled, this.#width - indent.length, { trim: true, hard: true }).replace(/^/gm, indent)
  }

  /** Text behind a label, which stands before its first line only. */
  #labelled(label: string, text: string, styled: string = label): string {
    const indent = ' '.repeat(label.length)
    const lines = text.split('\n').map((line) => (line === '' ? '' : this.#fill(line, indent)))
    return styled + lines.join('\n').slice(indent.length)
  }

  #item(text: string): string {
    return this.#labelled('  - ', text)
  }

  /** Paragraphs and the items of lists are filled anew; the rest of Markdown reads well as it stands. */
  #markdown(text: string): string {
    return text
      .trim()
      .split(/\n\s*\n/)
      .map((block) =>
        block
          .replace(/\n(?!\s*[-*] |\s*\d+\. )\s*/g, ' ')
          .split('\n')
          .map((line) => {
            const [, mark = '', rest = ''] = /^(\s*(?:[-*]|\d+\.) )?(.*)$/.exec(line)!
            return this.#labelled(mark, rest)
          })
          .join('\n')
      )
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
    return `${this.#fill(head.trim(), '  ')}\n${this.#fill(option.description, '      ')}`
  }

  #bad = ({ bad, fixed, options, from }: Bad): string => {
    const [, head = '', found = '', tail = ''] = /^([\s\S]*?)\[\[([\s\S]*?)\]\]([\s\S]*)$/.exec(bad)!
    const before = `${head}${this.#mark(found, ['underline', 'red'], '[[', ']]')}${tail}`
    return [
      this.#labelled('  before  ', before, `  ${this.#style('red', 'before')}  `),
      ...(fixed === undefined
        ? []
        : [
            this.#labelled(
              '  after   ',
              this.#changed(head + found + tail, fixed),
              `  ${this.#style('green', 'after')}   `
            )
          ]),
      ...this.#settings(options, from)
    ].join('\n')
  }

  #good = ({ good, options, from }: Good): string =>
    [this.#labelled('  - ', good), ...this.#settings(options, from)].join('\n')

  #settings(options: Readonly<Record<string, unknown>> = {}, from?: string): string[] {
    const pairs = Object.entries({ ...(from !== undefined && { from }), ...options })
    return pairs.length === 0
      ? []
      : [
          this.#fill(
            `with ${pairs.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')}`,
            '          '
          )
        ]
  }

  /** Marks stand for the style where there is none. White space is not styled, or a wrapped line would end in it. */
  #mark(text: string, format: Parameters<Style>[0], open = '', close = ''): string {
    const styled = this.#style(format, text)
    return styled === text ? `${open}${text}${close}` : styled
  }

  /** The corrected text with what is new in it coloured: what lies between the common beginning and the common end. */
  #changed(before: string, after: string): string {
    let start = 0
    while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++
    let end = 0
    const most = Math.min(before.length, after.length) - start
    while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
    const added = after.slice(start, after.length - end)
    if (added === '') return after
    return after.slice(0, start) + this.#mark(added, 'green') + after.slice(after.length - end)
  }

  #phrase = ({ pattern, advice, source }: Advised): string => {
    const meant = source ? ` (${source})` : ''
    return this.#item(`${this.#style('bold', pattern)}${meant}${advice ? `: ${advice}` : ''}`)
  }

  #source = ({ title, at, url }: Source): string => this.#item(`${title}${at ? `, ${at}` : ''}${url ? `. ${url}` : ''}`)
}

function factsOf({ severity, confidence, mqm, from, where, quotedLower }: AnyRule): string {
  const about = from ? `, for copy from ${from.join(', ')}` : ''
  const quoted = quotedLower ? ' (in quotations one level lower)' : ''
  return `${severity}${quoted}, ${confidence} confidence${about}. MQM: ${mqm}. Looks at: ${where.join(', ')}.`
}
