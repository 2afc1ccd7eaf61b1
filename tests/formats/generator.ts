// Writes random documents and notes where each word of their prose stands.

/** Decides: gives a number from 0 to below `count`. */
export type Choose = (count: number) => number

/** Decides by a list of random numbers, and for 0 once they run out: shorter lists give simpler documents. */
export function chooseBy(numbers: readonly number[]): Choose {
  let at = 0
  return (count) => (numbers[at++] ?? 0) % count
}

interface Expected {
  readonly word: string
  /** UTF-16 offsets of the encoded word in the source. */
  readonly start: number
  readonly end: number
}

export interface Document {
  readonly source: string
  readonly words: readonly Expected[]
}

/** Stands in whatever is no prose. Words are made without an `l`. */
export const leak = 'leaked'

const names: Record<string, string> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
  é: 'eacute',
  ß: 'szlig',
  '’': 'rsquo',
  𝔘: 'Ufr',
  '*': 'ast',
  _: 'lowbar',
  '[': 'lbrack',
  '|': 'vert',
  '\\': 'bsol',
  '`': 'grave',
  '#': 'num'
}
const characters = Object.fromEntries(Object.entries(names).map(([character, name]) => [name, character]))
const legacy = new Set(['amp', 'lt', 'gt', 'quot', 'eacute', 'szlig'])
const plain = [...'abcdeéß’\'"', '😀', '𝔘', '中']
const special = [...'&<>*_[`|\\#~!+-=']

const reference = /&#x([0-9a-f]+);?|&#([0-9]+);?|&([a-z]+);?/.source

/** Decodes a slice of source with nothing of ours. */
export function decode(slice: string, isMarkdown: boolean): string {
  const encoded = new RegExp(isMarkdown ? `${reference}|\\\\([!-/:-@[-\`{-~])` : `${reference}|$^()`, 'gi')
  return slice.replace(encoded, (all, hex, decimal, name, escaped) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return escaped ?? characters[name] ?? all
  })
}

class Writer {
  source: string
  readonly words: Expected[] = []
  readonly choose: Choose
  readonly eol: string

  constructor(choose: Choose) {
    this.choose = choose
    this.eol = this.pick('\n', '\r\n', '\r')
    this.source = this.sometimes() ? '\uFEFF' : ''
  }

  raw(source: string): void {
    this.source += source.replaceAll('\n', this.eol)
  }

  word(word: string, encoded: string): void {
    const start = this.source.length
    this.source += encoded
    this.words.push({ word, start, end: this.source.length })
  }

  times(max: number, write: (index: number) => void): void {
    const count = 1 + this.choose(max)
    for (let index = 0; index < count; index++) write(index)
  }

  one(...writes: (() => void)[]): void {
    writes[this.choose(writes.length)]!()
  }

  sometimes(): boolean {
    return this.choose(4) === 3
  }

  text(): string {
    let text = ''
    this.times(6, () => {
      text += this.pick(...(this.sometimes() ? special : plain))
    })
    return text
  }

  pick(...values: string[]): string {
    return values[this.choose(values.length)]!
  }

  reference(character: string): string {
    const code = character.codePointAt(0)!
    const named = names[character]
    return this.pick(
      `&#${code};`,
      `&#x${code.toString(16)};`,
      `&#X${code.toString(16).toUpperCase()};`,
      named ? `&${named};` : `&#${code};`
    )
  }
}

/** Plain text: words as they are. */
export function textDocument(choose: Choose): Document {
  const writer = new Writer(choose)
  if (writer.sometimes()) writer.raw(`---\n${leak}: yes\n---\n`)
  writer.times(6, () => {
    if (writer.sometimes()) writer.raw(`%% calque-disable ${leak}\n`)
    writer.times(8, () => {
      const word = writer.text()
      writer.word(word, word)
      writer.raw(writer.pick(' ', '\n', '\n\n', '  '))
    })
    writer.raw('\n')
  })
  return writer
}

/** Markdown: quotes, lists, tables, links, escapes, references. */
export function markdownDocument(choose: Choose): Document {
  const writer = new Writer(choose)
  if (writer.sometimes()) writer.raw(`---\n${leak}: yes\n---\n\n`)
  writer.times(5, () => {
    writer.one(
      () => paragraph(''),
      () => paragraph(writer.pick('> ', '>', '>  ', '> > ', '>> ')),
      () => paragraph('  ', writer.pick('- ', '* ', '+ ')),
      () => paragraph('   ', '1. '),
      () => paragraph('>   ', '> - '),
      () => paragraph('  > ', '- > '),
      () => paragraph('    ', '[^1]: '),
      heading,
      table,
      notProse
    )
    writer.raw('\n\n')
  })
  return writer

  function paragraph(prefix: string, first = prefix): void {
    writer.raw(first)
    inline(() =>
      writer.one(
        () => writer.raw(' '),
        () => writer.raw(' '),
        () =>
          writer.raw(`${writer.pick('\n', ' \n', '\t\n', '  \n', '\\\n')}${prefix}${writer.pick('', '', ' ', '  ')}`),
        // A line that is indented that far quotes nothing.
        () => {
          writer.raw(`\n${prefix}${' '.repeat(5)}`)
          writer.word('>', '>')
          writer.raw(' ')
        }
      )
    )
  }

  function heading(): void {
    writer.raw(`${'#'.repeat(1 + choose(6))} `)
    inline(() => writer.raw(' '))
    writer.raw(writer.pick('', ' ##'))
  }

  function table(): void {
    const row = (): void => {
      writer.raw('| ')
      inline(() => writer.raw(' '))
      writer.raw(' | ')
      inline(() => writer.raw(' '))
      writer.raw(' |\n')
    }
    row()
    writer.raw('|---|:-:|\n')
    writer.times(3, row)
  }

  function notProse(): void {
    writer.raw(
      writer.pick(
        `\`\`\`\n${leak}\n\`\`\``,
        `<div class="${leak}">\n${leak}\n</div>`,
        `***\n\n    ${leak}`,
        `[${leak}]: http://example.test`,
        `<!-- calque-disable ${leak} -->`,
        '***'
      )
    )
  }

  function inline(separate: () => void): void {
    writer.times(8, (index) => {
      if (index > 0) separate()
      writer.one(
        word,
        word,
        word,
        () => around('*', '*'),
        () => around('**', '**'),
        () => around('[', '](http://example.test "leaked")'),
        () => around('<b>', '</b>'),
        () => {
          word()
          writer.raw(
            writer.pick(` \`${leak}\``, ` ![${leak}](x)`, ` <!-- calque-enable ${leak} -->`, ` <code>${leak}</code>`)
          )
        }
      )
    })
  }

  function around(before: string, after: string): void {
    writer.raw(before)
    word()
    writer.raw(after)
  }

  function word(): void {
    const text = writer.text()
    const units = [...text]
    const isLetter = (unit: string | undefined): boolean => /^[a-z]$/.test(unit ?? '')
    const encoded = units.map((unit, index) => {
      const before = units[index - 1]
      const after = units[index + 1]
      const isRaw =
        plain.includes(unit) ||
        (unit === '>' && index > 0) ||
        (unit === '_' && isLetter(before) && isLetter(after)) ||
        (unit === '&' && isLetter(after))
      const escaped = special.includes(unit) ? `\\${unit}` : unit
      return isRaw && choose(3) > 0 ? unit : writer.pick(writer.reference(unit), escaped)
    })
    writer.word(text, encoded.join(''))
  }
}

/** HTML: nested blocks, inline tags, comments, references with and without semicolons. */
export function htmlDocument(choose: Choose): Document {
  const writer = new Writer(choose)
  if (writer.sometimes()) writer.raw(`<!doctype html>\n<html><head><title>${leak}</title></head>\n<body>`)
  writer.times(5, () => block(2))
  return writer

  function block(depth: number): void {
    writer.one(
      () => element(writer.pick('p', 'h2', 'figcaption', 'blockquote', 'section', 'summary', 'dd'), inline),
      () => element('div', () => mixed(depth)),
      () => element('ul', () => writer.times(3, () => element('li', () => mixed(depth)))),
      () => element('table', () => element('tr', () => writer.times(2, () => element('td', inline)))),
      () => {
        writer.raw('<p>')
        inline()
        writer.raw('<p>')
        inline()
        writer.raw('<hr>')
      },
      () => writer.raw(`<pre>${leak}</pre><script>"${leak}"</script><style>${leak}</style><nav>${leak}</nav>`),
      () => writer.raw(`<!-- calque-disable ${leak} -->`)
    )
    writer.raw(writer.pick('', '\n', ' \n\n'))
  }

  function mixed(depth: number): void {
    if (writer.sometimes()) inline()
    if (depth > 0) block(depth - 1)
    if (writer.sometimes()) inline()
  }

  function element(name: string, content: () => void): void {
    writer.raw(`<${name} title="${leak}>">`)
    content()
    writer.raw(`</${name}>`)
  }

  function inline(): void {
    writer.raw(writer.pick('', '\n', '  '))
    writer.times(8, (index) => {
      if (index > 0)
        writer.raw(writer.pick(' ', ' ', '\n', ' \t\n ', '<br>', '<br><br>', ' </i> ', `<!-- ${leak} --> `))
      writer.one(
        word,
        word,
        () => element(writer.pick('b', 'em', 'a', 'span'), word),
        () => {
          word()
          writer.raw(` <code>${leak}</code><img alt="${leak}">`)
        },
        () => {
          word()
          writer.raw(` <!-- calque-enable ${leak} -->`)
        }
      )
    })
    writer.raw(writer.pick('', '\n', '  '))
  }

  function word(): void {
    const text = writer.text()
    const units = [...text]
    let encoded = ''
    for (let index = units.length - 1; index >= 0; index--) {
      const unit = units[index]!
      // A reference without its semicolon must not go on with what follows, nor a raw `&` begin one.
      const isApart = !/^[0-9a-z;#]/i.test(encoded)
      const isRaw = unit === '&' ? isApart : unit !== '<'
      if (isRaw && choose(3) > 0) encoded = unit + encoded
      else {
        const reference = writer.reference(unit)
        const isOpen = isApart && (/^&#/.test(reference) || legacy.has(reference.slice(1, -1)))
        encoded = (isOpen && writer.sometimes() ? reference.slice(0, -1) : reference) + encoded
      }
    }
    writer.word(text, encoded)
  }
}
