import { describe, expect, test } from 'vitest'
import { Linter } from '../../src/core/lint.ts'
import type { SuppressionSettings } from '../../src/core/settings.ts'
import type { Format } from '../../src/formats/extraction.ts'
import { extractHtml } from '../../src/formats/html.ts'
import { extractMarkdown } from '../../src/formats/markdown.ts'
import { extractText } from '../../src/formats/text.ts'
import { phraseRule } from './rules.ts'

const rules = [phraseRule('quotes/left', ['left']), phraseRule('quotes/right', ['right'])]
const linter = new Linter(rules, { rules: { 'quotes/right': 'warning' } })

/** Controls of a story, as each format writes them. */
const formats: readonly (readonly [string, Format, (control: string) => string, (text: string) => string])[] = [
  ['text', extractText, (control) => `%% ${control}\n`, (text) => `${text}\n\n`],
  ['text with CRLF', extractText, (control) => `%% ${control}\r\n`, (text) => `${text}\r\n\r\n`],
  ['Markdown', extractMarkdown, (control) => `<!-- ${control} -->\n\n`, (text) => `${text}\n\n`],
  ['HTML', extractHtml, (control) => `<!-- ${control} -->\n`, (text) => `<p>${text}</p>\n`]
]

/** A line that begins with `calque-` is a control, any other a paragraph; what is found is told with its line. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['nothing is suppressed without a control', 'He left.|She left.', ['0 left', '1 left']],
  [
    'disable-next suppresses a rule in the next paragraph',
    'He left.|calque-disable-next quotes/left|He left, right.|He left.',
    ['0 left', '2 right', '3 left']
  ],
  ['disable-next suppresses all rules', 'calque-disable-next|He left, right.|Left.', ['2 Left']],
  [
    'disable-next suppresses several rules',
    'calque-disable-next quotes/left quotes/right|He left, right.|Left.',
    ['2 Left']
  ],
  ['commas may part them', 'calque-disable-next quotes/left, quotes/right|He left, right.', []],
  [
    'a reason may follow',
    'calque-disable-next quotes/left -- the quotes/right name is left as it was|He left, right.',
    ['1 right']
  ],
  ['a reason may follow alone', 'calque-disable-next -- so be it|He left, right.', []],
  [
    'disable holds until enable',
    'Left.|calque-disable quotes/left|Left.|Left, right.|calque-enable quotes/left|Left.',
    ['0 Left', '3 right', '5 Left']
  ],
  ['disable holds to the end without it', 'Left.|calque-disable|Left.|Right.', ['0 Left']],
  [
    'disable-file holds in the whole file, wherever it stands, and no enable ends it',
    'Left.|Left, right.|calque-disable-file quotes/left -- a reason|calque-disable quotes/right|Right.|calque-enable|Left, right.',
    ['1 right', '6 right']
  ],
  [
    'disable-file that suppresses nothing is told',
    'Left.|calque-disable-file quotes/right',
    ['0 Left', '1 internal/unused-suppression Nothing of `quotes/right` is found here: delete this suppression']
  ],
  [
    'enable alone ends all',
    'calque-disable quotes/left|calque-disable quotes/right|Left, right.|calque-enable|Left, right.',
    ['4 Left', '4 right']
  ],
  [
    'enable ends only the rule that it names',
    'calque-disable quotes/left quotes/right|Left, right.|calque-enable quotes/left|Left, right.|calque-enable|Left, right.',
    ['3 Left', '5 Left', '5 right']
  ],
  [
    'a later disable holds again',
    'calque-disable quotes/left|Left.|calque-enable|Left.|calque-disable quotes/left|Left.',
    ['3 Left']
  ],
  [
    'disable-next reaches over another control',
    'calque-disable-next quotes/left|calque-disable-next quotes/right|Left, right.|Left, right.',
    ['3 Left', '3 right']
  ],
  [
    'an unknown rule is told with the nearest name, and disables nothing',
    'calque-disable-next quotes/lefty|He left.',
    ['0 internal/unknown-rule Unknown rule `quotes/lefty`. Did you mean `quotes/left`?', '1 left']
  ],
  [
    'of several rules the known ones are disabled',
    'calque-disable-next quotes/left xyzzy|Left, right.',
    ['0 internal/unknown-rule Unknown rule `xyzzy`.', '1 right']
  ],
  [
    'an unknown control is told with the nearest name',
    'calque-disable-nxt quotes/left|He left.',
    ['0 internal/unknown-rule Unknown control `calque-disable-nxt`. Did you mean `calque-disable-next`?', '1 left']
  ],
  [
    'an unknown control without a near one is told with all',
    'calque-x|He left.',
    [
      '0 internal/unknown-rule Unknown control `calque-x`. Known are calque-disable-next, calque-disable, calque-disable-file, calque-enable',
      '1 left'
    ]
  ],
  [
    'a suppression that suppresses nothing is told',
    'calque-disable-next quotes/right|He left.|Right.',
    [
      '0 internal/unused-suppression Nothing of `quotes/right` is found here: delete this suppression',
      '1 left',
      '2 Right'
    ]
  ],
  [
    'so is one of all rules',
    'calque-disable-next|He came.',
    ['0 internal/unused-suppression Nothing of any rule is found here: delete this suppression']
  ],
  [
    'so is one of two rules',
    'calque-disable-next quotes/left quotes/right|He left.',
    ['0 internal/unused-suppression Nothing of `quotes/right` is found here: delete it from this suppression']
  ],
  [
    'so is one behind the last paragraph',
    'He left.|calque-disable-next quotes/left',
    ['0 left', '1 internal/unused-suppression Nothing of `quotes/left` is found here: delete this suppression']
  ],
  [
    'so is one that another has made needless',
    'calque-disable quotes/left|calque-disable-next quotes/left|He left.',
    ['1 internal/unused-suppression Nothing of `quotes/left` is found here: delete this suppression']
  ],
  [
    'an enable that ends nothing is told',
    'calque-disable quotes/left|He left.|calque-enable quotes/right|He left.',
    ['2 internal/unused-suppression This ends no suppression: delete it']
  ]
]

describe.each(formats)('in %s', (_, format, control, paragraph) => {
  test.each(cases)('%s', (_name, marked, expected) => {
    const parts = marked.split('|').map((line) => (line.startsWith('calque-') ? control(line) : paragraph(line)))
    const source = parts.join('')
    const found = linter.lint(source, format).map(({ ruleId, start, end, message }) => {
      const line = parts.findIndex((_part, i) => start < parts.slice(0, i + 1).join('').length)
      if (!ruleId.startsWith('internal/')) return `${line} ${source.slice(start, end)}`
      expect(source.slice(start, end)).toBe(parts[line]!.trim())
      return `${line} ${ruleId} ${message}`
    })
    expect(found).toEqual(expected)
  })
})

test('a control within a paragraph of Markdown holds from there to its end', () => {
  const source = 'He left <!-- calque-disable-next quotes/left --> and left.\n\nLeft.'
  expect(linter.lint(source, extractMarkdown).map((one) => one.start)).toEqual([3, source.indexOf('Left.')])
})

test('what looks like a control in the middle of a line of text is copy', () => {
  expect(linter.lint('He left %% calque-disable').map((one) => one.start)).toEqual([3])
})

test('ten thousand suppressions are read before the test times out', () => {
  const source =
    '%% calque-disable-next quotes/left\nHe left, right.\n\n%% calque-disable quotes/left quotes/right\n'.repeat(10_000)
  const found = linter.lint(source)
  expect(found.filter((one) => one.ruleId === 'quotes/right')).toHaveLength(1)
  expect(found.filter((one) => one.ruleId === 'quotes/left')).toHaveLength(0)
  expect(found.filter((one) => one.ruleId === 'internal/unused-suppression')).toHaveLength(19_998)
})

describe('what a configuration asks of suppressions', () => {
  const found = (suppressions: SuppressionSettings, text: string, rulesOff: Record<string, 'off'> = {}) =>
    new Linter(rules, { suppressions, rules: rulesOff })
      .lint(text)
      .map(({ ruleId, severity, actual }) => `${severity} ${ruleId} ${actual}`.trim())

  test.each([
    ['%% calque-disable-next quotes/left\nHe left.\n', true],
    ['%% calque-disable-next quotes/left --\nHe left.\n', true],
    ['%% calque-disable-next quotes/left -- \nHe left.\n', true],
    ['%% calque-disable\nHe left.\n', true],
    ['%% calque-disable-file\nHe left.\n', true],
    ['%% calque-disable-next quotes/left -- so be it\nHe left.\n', false],
    ['%% calque-disable -- so be it\nHe left.\n', false],
    ['%% calque-disable -- so be it\nHe left.\n\n%% calque-enable\n', false]
  ])('a reason: %j', (text, lacks) => {
    expect(found({ reason: 'required' }, text)).toEqual(lacks ? ['error internal/missing-reason'] : [])
    expect(found({ reason: 'optional' }, text)).toEqual([])
  })

  test.each(['off', 'info', 'warning', 'error'] as const)('unused ones are reported as %s', (unused) => {
    const text = '%% calque-disable-next quotes/left\nHe came.\n\n%% calque-enable\n\nHe came.\n'
    const one = `${unused} internal/unused-suppression`
    expect(found({ unused }, text)).toEqual(unused === 'off' ? [] : [one, one])
  })

  test('of a rule that does not run nobody knows', () => {
    const text = '%% calque-disable-next quotes/left quotes/right\nHe left.\n'
    expect(found({}, text, { 'quotes/right': 'off' })).toEqual([])
    expect(found({}, text)).toEqual(['warning internal/unused-suppression'])
  })
})
