import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { describe, expect, test } from 'vitest'
import calque, { type Config, Linter, pluginOf } from '../src/index.ts'
import { rules } from '../src/rules/index.ts'
import { phraseRule } from './core/rules.ts'

const story = `Minister quits

5 March 2021

"We are done," - the minister said. "It ended". He he left!!

At a meeting on the Rome - Paris line which was held by the ministry and which nobody had announced before it began, the \
minister, who had been named by the paper that printed the leak, said that he would go, that he would not come back and that \
he asked everyone who had worked with him for the whole of the long year that was now behind them to forgive him for it. (“Он ушёл。”)
`
const wrapped = `The minister said on Monday that the the talks with
the delegation had failed. "We are done" - he said,
and left the room at at once.

Nobody knew why he had left or what he would do
do next.`
const texts: Readonly<Record<string, string>> = {
  story,
  wrapped,
  'wrapped with CRLF': wrapped.replaceAll('\n', '\r\n'),
  'with a byte order mark': `\uFEFF${story}`,
  'with lone carriage returns': story.replaceAll('\n', '\r'),
  'with controls': `He he left.\n\n%% calque-disable-next language/repeated-words -- quoted\nShe she left.\n%% calque-disable\nThey they left!!\n%% calque-enable\nWe we left.\n%% calque-disable-next quotes/mixd-marks\n%% calque-disable-next\nFine.`,
  'with controls and CRLF': 'He he left.\r\n%% calque-disable-next\r\nShe she left.\r\n\r\nThey they left.\r\n',
  'with controls in the middle of wrapped lines': wrapped.replaceAll('\n', '\n%% calque-enable\n'),
  'with front matter': '---\ntitle: the the x\n---\n\nHe he left.\n',
  'longer than the linter parses at once': `${story}\n\n`.repeat(40),
  'with a paragraph longer than that': `${story}\n\n${'He he left on Friday, he said. '.repeat(3000)}\n\n${story}`,
  'with addresses': 'See https://a.com/the.the.html and #the the the @the the end end.',
  'with astral characters': '\u{1F600}\u{20000} he he left.\n\n\u{1F600} she she left.',
  'of nothing': '',
  'of white space': ' \n\n '
}
const configs: readonly Config[] = [
  {},
  { profile: 'strict', rules: { 'sentence/length': { level: 'error' }, 'language/repeated-words': 'info' } },
  { from: 'ru', profile: 'strict' }
]

function viaPlugin(text: string, config: Config) {
  const file = new VFile(text)
  const processor = unified().use(retextEnglish).use(calque, config)
  processor.runSync(processor.parse(file), file)
  return file.messages.map(({ reason, place, ruleId, source, url, actual, expected, fatal }) => ({
    reason,
    place,
    ruleId,
    source,
    url,
    actual,
    expected,
    fatal
  }))
}

function viaLinter(text: string, config: Config) {
  const places = location(text)
  return new Linter(rules, config).lint(text).map(({ message, start, end, ruleId, actual, expected, severity }) => ({
    reason: message,
    place: { start: places.toPoint(start), end: places.toPoint(end) },
    ruleId,
    source: 'calque',
    url: expect.stringContaining(ruleId),
    actual,
    expected: expected && [...expected],
    fatal: severity === 'error' ? true : severity === 'warning' ? false : null
  }))
}

describe.each(Object.entries(texts))('on a text %s', (_, text) => {
  test.each(configs.map((config) => [JSON.stringify(config), config] as const))(
    'the plugin says what the linter says, with %s',
    (_config, config) => {
      expect(viaPlugin(text, config)).toEqual(viaLinter(text, config))
    }
  )
})

test('these texts have much to find, of every severity', () => {
  const found = Object.values(texts).flatMap((text) => configs.flatMap((config) => viaPlugin(text, config)))
  expect(new Set(found.map((one) => one.fatal))).toEqual(new Set([true, false, null]))
  expect(new Set(found.map((one) => one.ruleId)).size).toBeGreaterThan(6)
  for (const text of ['story', 'wrapped with CRLF', 'with controls'])
    expect(viaPlugin(texts[text]!, {})).not.toEqual([])
})

test('a message is what a vfile message should be', () => {
  const file = new VFile('One.\r\n\r\nHe at that moment left.')
  const rule = phraseRule('awkward/moment', ['at that moment'], 'then', { severity: 'error' })
  const processor = unified()
    .use(retextEnglish)
    .use(pluginOf([rule]), {})
  processor.runSync(processor.parse(file), file)
  expect(file.messages).toHaveLength(1)
  expect(file.messages[0]).toMatchObject({
    name: '3:4-3:18',
    reason: 'Unexpected `at that moment`',
    line: 3,
    column: 4,
    place: { start: { line: 3, column: 4, offset: 11 }, end: { line: 3, column: 18, offset: 25 } },
    ruleId: 'awkward/moment',
    source: 'calque',
    fatal: true,
    actual: 'at that moment',
    expected: ['then']
  })
})

test.each<[unknown, string]>([
  [{ profil: 'strict' }, 'calque: profil: Unknown key `profil`. Did you mean `profile`?'],
  [{ profile: 'strickt' }, 'calque: profile: `profile` must be one of recommended, strict. Did you mean `strict`?'],
  [
    { rules: { 'sentence/lenght': 'off' } },
    'calque: rules.sentence/lenght: Unknown rule `sentence/lenght`. Did you mean `sentence/length`?'
  ],
  [
    { rules: { 'sentence/length': { lede: 5 } } },
    'calque: rules.sentence/length.lede: Unknown option `lede` of `sentence/length`.'
  ],
  [
    { rules: { 'sentence/length': 'errors' } },
    'The level of `sentence/length` must be one of off, info, warning, error. Did you mean `error`?'
  ]
])('wrong options throw: %j', (config, message) => {
  const processor = unified()
    .use(retextEnglish)
    .use(calque, config as Config)
  expect(() => processor.freeze()).toThrow(TypeError)
  expect(() =>
    unified()
      .use(calque, config as Config)
      .freeze()
  ).toThrow(message)
})

test('options are not needed', () => {
  const file = unified().use(retextEnglish).use(calque)
  expect(() => file.freeze()).not.toThrow()
})
