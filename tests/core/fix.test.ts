import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFixes } from '../../src/core/fix.ts'
import { Linter } from '../../src/core/lint.ts'
import type { Problem } from '../../src/core/problem.ts'
import type { Edit } from '../../src/core/rule.ts'
import type { Format } from '../../src/formats/extraction.ts'
import { extractHtml } from '../../src/formats/html.ts'
import { extractMarkdown } from '../../src/formats/markdown.ts'
import { extractText } from '../../src/formats/text.ts'
import { phraseRule } from './rules.ts'

const problemOf = (edits: readonly Edit[], safe = true): Problem => ({
  ruleId: 'quotes/a',
  severity: 'warning',
  message: 'x',
  start: edits[0]?.start ?? 0,
  end: edits.at(-1)?.end ?? 0,
  actual: '',
  fix: { edits, safe }
})
const edit = (start: number, end: number, text: string): Edit => ({ start, end, text })

describe('of fixes that overlap the first is applied', () => {
  const cases: readonly (readonly [string, readonly (readonly Edit[])[], string, number, number])[] = [
    ['apart', [[edit(0, 1, 'A')], [edit(2, 3, 'C')]], 'AbCdef', 2, 0],
    ['in any order', [[edit(2, 3, 'C')], [edit(0, 1, 'A')]], 'AbCdef', 2, 0],
    ['side by side', [[edit(0, 2, 'X')], [edit(2, 4, 'Y')]], 'XYef', 2, 0],
    ['one within another', [[edit(0, 4, 'X')], [edit(1, 2, 'Y')]], 'Xef', 1, 1],
    ['one around another', [[edit(1, 2, 'Y')], [edit(0, 4, 'X')]], 'aYcdef', 1, 1],
    ['two that cross', [[edit(0, 3, 'X')], [edit(2, 5, 'Y')]], 'Xdef', 1, 1],
    ['the same twice', [[edit(0, 1, 'A')], [edit(0, 1, 'A')]], 'Abcdef', 1, 1],
    ['two insertions at one place', [[edit(1, 1, 'X')], [edit(1, 1, 'Y')]], 'aXbcdef', 1, 1],
    ['an insertion behind an edit', [[edit(0, 2, 'X')], [edit(2, 2, 'Y')]], 'XYcdef', 2, 0],
    ['an insertion within an edit', [[edit(0, 2, 'X')], [edit(1, 1, 'Y')]], 'Xcdef', 1, 1],
    ['an edit around an insertion', [[edit(1, 1, 'Y')], [edit(0, 2, 'X')]], 'aYbcdef', 1, 1],
    [
      'all edits of a fix or none',
      [[edit(2, 3, 'C')], [edit(0, 1, 'A'), edit(2, 3, 'X')], [edit(0, 1, 'Z')]],
      'ZbCdef',
      2,
      1
    ],
    ['deletions', [[edit(0, 1, ''), edit(5, 6, '')]], 'bcde', 1, 0]
  ]
  test.each(cases)('%s', (_, fixes, text, applied, declined) => {
    expect(
      applyFixes(
        'abcdef',
        fixes.map((edits) => problemOf(edits))
      )
    ).toEqual({ text, applied, declined })
  })
})

test('a fix that may change the meaning is applied only when asked for', () => {
  const problems = [problemOf([edit(0, 1, 'A')], false), problemOf([edit(1, 2, 'B')])]
  expect(applyFixes('abc', problems)).toEqual({ text: 'aBc', applied: 1, declined: 0 })
  expect(applyFixes('abc', problems, true)).toEqual({ text: 'ABc', applied: 2, declined: 0 })
})

test('problems without a fix change nothing', () => {
  const { fix, ...without } = problemOf([])
  expect(fix).toBeDefined()
  expect(applyFixes('abc', [without])).toEqual({ text: 'abc', applied: 0, declined: 0 })
})

test('what is applied is what taking each edit by itself gives', () => {
  const edits = fc.array(fc.tuple(fc.nat(20), fc.nat(4), fc.constantFrom('', 'X', 'YZ')), { maxLength: 12 })
  fc.assert(
    fc.property(edits, (list) => {
      const source = 'abcdefghijklmnopqrstuvwxyz'
      const all = list.map(([start, length, text]) => edit(start, start + length, text))
      const taken: Edit[] = []
      for (const one of all)
        if (!taken.some((other) => one.start === other.start || (one.start < other.end && other.start < one.end)))
          taken.push(one)
      const expected = taken
        .toSorted((a, b) => b.start - a.start || b.end - a.end)
        .reduce((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), source)
      const fixed = applyFixes(
        source,
        all.map((one) => problemOf([one]))
      )
      expect(fixed).toEqual({ text: expected, applied: taken.length, declined: all.length - taken.length })
    })
  )
})

const rules = [
  phraseRule('awkward/near', ['in the near future'], 'soon'),
  phraseRule('awkward/future', ['near future of'], 'time soon of'),
  phraseRule('awkward/star', ['at that point'], '*then*')
]
const linter = new Linter(rules)

/** Source and what it is after its fixes; the same where the finding must carry none. */
const fixed: Readonly<Record<string, readonly (readonly [string, Format, string, string])[]>> = {
  'a fix is at its place whatever stands before it': [
    ['in text', extractText, 'He left in the near future.', 'He left soon.'],
    ['behind CRLF', extractText, 'One.\r\n\r\nHe left in the near future.\r\n', 'One.\r\n\r\nHe left soon.\r\n'],
    ['over a CRLF', extractText, 'In the near\tfuture.', 'soon.'],
    ['behind a byte order mark', extractText, '\uFEFFIn the near future.\r\nIn the near future', '\uFEFFsoon.\r\nsoon'],
    ['behind astral characters', extractText, '\u{1F600} in the near future', '\u{1F600} soon'],
    [
      'behind a control',
      extractText,
      '%% calque-disable awkward/star\nAt that point, in the near future.\n',
      '%% calque-disable awkward/star\nAt that point, soon.\n'
    ],
    ['behind front matter', extractMarkdown, '---\ntitle: x\n---\nIn the near future.', '---\ntitle: x\n---\nsoon.'],
    ['behind markup', extractMarkdown, '# *One* &amp; `x`\n\n> In the near future.', '# *One* &amp; `x`\n\n> soon.'],
    [
      'behind tags',
      extractHtml,
      '\uFEFF<p>&lt;b&gt; <b>x</b> in the near future.</p>',
      '\uFEFF<p>&lt;b&gt; <b>x</b> soon.</p>'
    ]
  ],
  'a fix is refused where the file is not the text': [
    ['emphasis', extractMarkdown, 'He left in the *near* future.', 'He left in the *near* future.'],
    ['a tag', extractHtml, '<p>In the <b>near</b> future.</p>', '<p>In the <b>near</b> future.</p>'],
    ['an entity', extractHtml, '<p>In the&#32;near future.</p>', '<p>In the&#32;near future.</p>'],
    ['an entity', extractMarkdown, 'In the near&#32;future.', 'In the near&#32;future.'],
    ['a comment', extractHtml, '<p>In the <!-- x -->near future.</p>', '<p>In the <!-- x -->near future.</p>'],
    ['the prefix of a quoted line', extractMarkdown, '> in the near\n> future', '> in the near\n> future']
  ],
  'a fix is refused where its text would be markup': [
    ['in Markdown', extractMarkdown, 'At that point.', 'At that point.'],
    ['in HTML', extractHtml, '<p>At that point.</p>', '<p>At that point.</p>'],
    ['but not in text', extractText, 'At that point.', '*then*.']
  ]
}
for (const [name, cases] of Object.entries(fixed))
  describe(name, () => {
    test.each(cases)('%s', (_, format, source, expected) => {
      const problems = linter.lint(source, format)
      expect(problems.map((one) => one.expected)).not.toEqual([])
      expect(applyFixes(source, problems).text).toBe(expected)
    })
  })

test('a finding whose fix is refused still tells what is expected', () => {
  const [problem] = linter.lint('In the *near* future.', extractMarkdown)
  expect(problem).toMatchObject({ expected: ['soon'], start: 0, end: 20 })
  expect(problem).not.toHaveProperty('fix')
})

test('what one pass declines the next one fixes, and a third has nothing to do', () => {
  const source = 'In the near future of X, in the near future.'
  const first = applyFixes(source, linter.lint(source))
  expect(first).toEqual({ text: 'soon of X, soon.', applied: 2, declined: 1 })
  const second = applyFixes(first.text, linter.lint(first.text))
  expect(second).toEqual({ text: first.text, applied: 0, declined: 0 })
})

test('a hundred thousand fixes are applied before the test times out', () => {
  const source = 'abcd'.repeat(100_000)
  const problems = Array.from({ length: 100_000 }, (_, i) => problemOf([edit(i * 4, i * 4 + 1, 'x')]))
  expect(applyFixes(source, problems)).toEqual({ text: 'xbcd'.repeat(100_000), applied: 100_000, declined: 0 })
})
