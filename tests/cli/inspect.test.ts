// `calque inspect`: what the linter sees in a story.

import { describe, expect, test } from 'vitest'
import type { Inspection } from '../../src/copy/inspect.ts'
import { Folder } from './command.ts'

const html = '<h1>Ferry returns</h1>\n<p>&quot;It is safe,&quot; said Ruth Calder.</p>\n'

describe('calque inspect', () => {
  test('prints roles, quotations, attributions and names', () => {
    using folder = new Folder({ 'story.html': html })
    const { out, code, err } = folder.run(['inspect', 'story.html'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`Paragraphs (news)
  1:5     headline · 1 sentence
          Ferry returns
  2:4     lead · 1 sentence
          "It is safe," said Ruth Calder.

Quotations
  2:4     Ruth Calder
          "It is safe,"

Attributions
  2:28    Ruth Calder (person) · say, neutral, past · direct speech, after, inverted
          said Ruth Calder

Names
  Ruth Calder: Ruth Calder 2:33
`)
  })

  test.each([[['--json']], [['--format', 'json']]])('prints the same as data with %j', (flags) => {
    using folder = new Folder({ 'story.html': html })
    const seen = JSON.parse(folder.run(['inspect', 'story.html', ...flags]).out) as Inspection
    const [one] = seen.attributions
    expect(html.slice(one!.start, one!.end)).toBe('said Ruth Calder')
    expect(html.slice(seen.quotations[0]!.start, seen.quotations[0]!.end)).toBe('&quot;It is safe,&quot;')
  })

  test('reads standard input', () => {
    using folder = new Folder()
    expect(folder.run(['inspect', '-'], 'Rents fell, Hill said.').out).toContain('say, neutral, past')
  })

  test.each([
    [['inspect'], 'name one file, or - for standard input: `calque inspect story.txt`'],
    [['inspect', 'a.txt', 'b.txt'], 'name one file, or - for standard input: `calque inspect story.txt`'],
    [['inspect', 'none.txt'], 'none.txt: '],
    [['rules', '--json'], '`calque rules` takes no --json']
  ])('%j fails in one line', (args, message) => {
    using folder = new Folder()
    const { code, out, err } = folder.run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`calque: ${message}`)
  })
})
